"""Green space factor, outdoor play area and Spacematrix through Processing, and what people really hand in."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

X, Y = 670_000, 6_570_000


def box(left, bottom, right, top):
    left, right, bottom, top = X + left, X + right, Y + bottom, Y + top
    return f"POLYGON(({left} {bottom}, {right} {bottom}, {right} {top}, {left} {top}, {left} {bottom}))"


@pytest.fixture
def plots(layer):
    rows = [(box(0, 0, 100, 60), "Aspen", 90, 0.5), (box(100, 0, 200, 60), "Björken", 0, None)]
    return layer("Polygon", rows, "name:string children:int wanted:double", name="Plots")


@pytest.fixture
def surfaces(layer):
    rows = [
        (box(0, 0, 50, 60), "Vegetation on the ground"), (box(40, 0, 100, 60), "hårdgjord yta"),
        (box(100, 0, 150, 60), "Gravel or SAND"),
    ]  # fmt: skip
    return layer("Polygon", rows, "kind:string", name="Surfaces")


@pytest.fixture
def table(layer):
    def make(rows, name="My table"):
        made = layer(
            "NoGeometry", [(None, *row) for row in rows], "surface:string factor:string unit:string", name=name
        )
        return made

    return make


def factor(run, plots, surfaces, **more):
    return run(
        "green_space_factor",
        **{"PLOTS": plots, "SURFACES": surfaces, "SURFACE_FIELD": "kind", "PLOT_NAME": "name",
           "OUTPUT": "TEMPORARY_OUTPUT", "GIVES": "TEMPORARY_OUTPUT"} | more,
    )  # fmt: skip


def refused(call, *arguments, **more):
    with pytest.raises(QgsProcessingException) as caught:
        call(*arguments, **more)
    text = str(caught.value)
    assert "Traceback" not in text
    assert text.count("\n") == 0
    return text


def test_green_space_factor_and_what_each_surface_gives(run, plots, surfaces, tmp_path):
    target = tmp_path / "gyf.gpkg"
    results = factor(run, plots, surfaces, GOAL=0.6, GOAL_FIELD="wanted", OUTPUT=str(target))
    made = QgsVectorLayer(str(target), "gyf", "ogr")
    rows = list(made.getFeatures())
    # 2,400 m² of vegetation left beside the asphalt: 0.4; half of the other plot is gravel (0.4): 0.2
    assert [row["green_space_factor"] for row in rows] == pytest.approx([0.4, 0.2])
    assert [row["missing"] for row in rows] == pytest.approx([600, 2400])
    assert [row["met"] for row in rows] == [0, 0]
    assert [row["factor_table"] for row in rows] == ["Malmö, 2011"] * 2
    assert made.fields().field("eco_area").alias() == "Eco-effective area (m²)"
    gives = [(row["plot"], row["surface"], row["eco_area"]) for row in results["GIVES"].getFeatures()]
    assert [entry[:2] for entry in gives] == [
        ("Aspen", "vegetation_on_ground"), ("Aspen", "sealed"), ("Björken", "gravel_or_sand"), ("Björken", None),
    ]  # fmt: skip
    notes = [row["reason"] for row in results["GIVES"].getFeatures()]
    assert notes[-1] == "No surface is drawn here: counted as 0"


def test_a_table_of_ones_own(run, plots, surfaces, table, layer):
    mine = table([
        ("vegetation on the ground", "0,9", "area"), ("Hårdgjord yta", "0", None), ("gravel or sand", "0.5", "yta"),
        ("Ek", "25", "styck"),
    ])  # fmt: skip
    trees = layer("Point", [(f"POINT({X + 10} {Y + 10})", "ek", 2)], "sort:string antal:int", name="Trees")
    results = factor(
        run, plots, surfaces, FACTORS=mine, FACTOR_NAME="Haninge 2026", ADDITIONS=trees, ADDITION_FIELD="sort",
        AMOUNT_FIELD="antal",
    )  # fmt: skip
    rows = list(results["OUTPUT"].getFeatures())
    assert rows[0]["green_space_factor"] == pytest.approx((0.9 * 2400 + 50) / 6000)
    assert rows[0]["factor_table"] == "Haninge 2026"
    assert not [text for text in run.feedback.warnings if "without geometry" in text]


def test_a_table_that_ships_is_edited_and_used(run, plots, surfaces, tmp_path):
    target = tmp_path / "factors.csv"
    run("green_space_factor_table", PRESET="malmo_2011", OUTPUT=str(target))
    text = target.read_text(encoding="utf-8")
    assert "Kruuse" in text
    target.write_text(text.replace("Gravel or sand,Grus eller sand,0.4", "Gravel or sand,Grus eller sand,0.8"))
    results = factor(
        run, plots, surfaces, FACTORS=str(target), FACTOR_NAME="Malmö, edited", FACTOR_WORDS=["name_en", "name_sv"]
    )
    assert [row["green_space_factor"] for row in results["OUTPUT"].getFeatures()] == pytest.approx([0.4, 0.4])


def test_faulty_tables_are_refused_in_one_sentence(run, plots, surfaces, table):
    def ask(*rows, **more):
        return refused(factor, run, plots, surfaces, **{"FACTORS": table(rows), "FACTOR_NAME": "T"} | more)

    good = [("vegetation on the ground", "1", "area"), ("hårdgjord yta", "0", "area")]
    assert "no factor for these words of Surfaces: Gravel or SAND." in ask(*good)
    assert "My table" in ask(*good, ("gravel or sand", "lots", "area"))
    assert "no factor from 0 upwards for 'gravel or sand'" in ask(*good, ("gravel or sand", "-1", "area"))
    assert "The factor table My table has 'Gravel-or sand' twice." in ask(
        *good, ("gravel or sand", "1", "area"), ("Gravel-or sand", "1", "area")
    )
    assert "no field wrong" in ask(*good, FACTOR_VALUE="wrong")
    assert "has no name" in ask(*good, FACTOR_NAME=" ")


def test_unknown_surfaces_may_count_as_nothing(run, plots, surfaces):
    results = factor(run, plots, surfaces, PRESET="london_2021", UNKNOWN="zero")
    assert any("Not in the factor table and counted as 0" in text for text in run.feedback.warnings)
    notes = {row["surface"]: row["reason"] for row in results["GIVES"].getFeatures()}
    assert notes["Gravel or SAND"] == "Not in the factor table: counted as 0"


def play(run, name, plots, **more):
    return run(name, **{"PLOTS": plots, "CHILDREN": "children", "OUTPUT": "TEMPORARY_OUTPUT"} | more)


def test_outdoor_play_area_and_its_spread_over_the_children(run, plots, layer):
    houses = layer("Polygon", [(box(0, 0, 50, 20),), (box(120, 0, 160, 60),)], name="Houses")
    results = play(run, "preschool_outdoor_area", plots, BUILDINGS=houses, SUMMARY="TEMPORARY_OUTPUT", GROUPS=["name"])
    aspen, birch = results["OUTPUT"].getFeatures()
    assert aspen["per_child"] == pytest.approx(5000 / 90)
    assert (aspen["enough_per_child"], aspen["missing"]) == (1, 0)
    assert birch["reason"] == "No children: no area per child"
    assert birch["largest_piece"] == pytest.approx(2400)
    rows = {row["group"]: row for row in results["SUMMARY"].getFeatures()}
    assert rows["All people"]["people"] == 90
    assert rows["All people"]["share_40"] == 100
    assert results["OUTPUT"].fields().field("per_child").alias() == "Free area for each child (m²/child)"


def test_the_school_preset_asks_for_30(run, plots):
    results = play(run, "school_outdoor_area", plots, MINIMUM_SIZE=7000)
    aspen = next(results["OUTPUT"].getFeatures())
    assert (aspen["goal"], aspen["enough_in_all"], aspen["missing_in_all"]) == (30, 0, pytest.approx(1000))


def test_negative_children_are_refused(run, layer):
    yard = layer("Polygon", [(box(0, 0, 9, 9), -3)], "children:int", name="Yards")
    text = refused(play, run, "school_outdoor_area", yard)
    assert "The field children of Yards holds values below 0" in text


def test_spacematrix_states_the_level(run, plots, layer):
    houses = layer("Polygon", [(box(0, 0, 40, 30), 5), (box(80, 0, 120, 30), 2)], "storeys:int", name="Houses")
    streets = layer("LineString", [(f"LINESTRING({X} {Y}, {X + 200} {Y})",)], name="Streets")
    results = run(
        "spacematrix", AREAS=plots, LEVEL="plot", BUILDINGS=houses, STOREYS_FIELD="storeys", STREETS=streets,
        OUTPUT="TEMPORARY_OUTPUT",
    )  # fmt: skip
    aspen, birch = results["OUTPUT"].getFeatures()
    assert aspen["fsi"] == pytest.approx((6000 + 1200) / 6000)
    assert birch["e"] == pytest.approx(1200 / 6000)
    assert aspen["level"] == "Plot"
    # half of the 100 m along the edge, and half of the neighbour's street within 5 m of the corner
    assert aspen["n"] == pytest.approx((50 + 2.5) / 6000, rel=0.05)


def test_a_plan_without_floor_area_is_refused_with_a_remedy(run, plots, surfaces):
    text = refused(run, "spacematrix", AREAS=plots, BUILDINGS=surfaces, OUTPUT="TEMPORARY_OUTPUT")
    assert text.startswith("Nothing says how much floor the buildings of Surfaces have. Choose a field")


def test_web_mercator_is_noticed(run, shared):
    town = str(shared("form/bubenec.gpkg"))
    results = run(
        "spacematrix", AREAS=f"{town}|layername=plots", BUILDINGS=f"{town}|layername=buildings", ASSUMED_STOREYS=3,
        STREETS=f"{town}|layername=streets", OUTPUT="TEMPORARY_OUTPUT",
    )  # fmt: skip
    assert any("EPSG:3857, which does not measure in true metres" in line for line in run.feedback.lines)
    drawn = [feature.geometry().area() for feature in results["OUTPUT"].getFeatures()]
    measured = [feature["base_area"] for feature in results["OUTPUT"].getFeatures()]
    assert sum(drawn) / sum(measured) == pytest.approx(2.43, abs=0.02)  # (1 / cos 50.1°)²
