import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from shapely import box
from sodertorn.processing.indicators.factor_tables import GREEN_SPACE_FACTOR_TABLE
from sodertorn.processing.indicators.plot_green import GREEN_SPACE_FACTOR
from sodertorn.processing.methods import factor_tables
from sodertorn.processing.methods.factor_tables import Factors
from sodertorn.processing.methods.green_factor import green_space_factor
from sodertorn.processing.spec import Cancelled, Monitor, UserError

PRESETS = [choice.value for choice in GREEN_SPACE_FACTOR_TABLE.input("preset").choices]


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=3006))


def own_table(*rows, words=()):
    """Rows of (surface, factor, unit, further words)."""
    return pd.DataFrame(rows, columns=["surface", "factor", "unit", *words])


def factors(table, **more):
    more = {"factor_name": "Test 1", **more}
    return Factors(
        preset="malmo_2011", factors=table, factor_surface="surface", factor_value="factor", factor_unit="unit", **more
    )


def run(plots, surfaces, table, monitor=None, **more):
    asked = {
        "plot_name": None, "surface_field": "kind", "additions": None, "addition_field": None, "amount_field": None,
        "overlap_rule": "lowest", "goal": None, "goal_field": None, **more,
    }  # fmt: skip
    table = Factors(preset=table) if isinstance(table, str) else table
    found = green_space_factor(plots=plots, surfaces=surfaces, table=table, monitor=monitor or Monitor(), **asked)
    return found["output"], found["gives"]


def strips(widths, kinds, left=0.0, height=10.0):
    """Surfaces side by side, each so many m² (10 m deep)."""
    ends = left + np.cumsum(np.array(widths) / height)
    starts = np.concatenate([[left], ends[:-1]])
    return frame(shapely.box(starts, 0, ends, height), kind=kinds)


def test_the_example_that_berlin_publishes():
    """Plot of 750 m²: as it is 30 m², 0.04; variant 1 339 m², 0.45. Berlin rounds every row."""
    plot = frame([box(0, 0, 75, 10)])
    today = strips([330, 262, 142, 16], ["sealed", "sealed", "partially sealed", "vegetation on ground"])
    output, _ = run(plot, today, "berlin_2021", goal=0.45)
    assert output.eco_area[0] == pytest.approx(14.2 + 16)
    assert output.green_space_factor.round(2)[0] == 0.04
    assert output.missing[0] == pytest.approx(0.45 * 750 - 30.2)
    variant = strips(
        [330, 30, 32, 48, 80, 230],
        ["Sealed", "Sealed", "Partially sealed", "Semi-open", "Greened", "Vegetation on ground"],
    )
    roofs = frame([shapely.Point(5, 5)], kind=["Rainwater infiltration"], m2=[320.0])
    output, gives = run(
        plot, variant, "berlin_2021", additions=roofs, addition_field="kind", amount_field="m2", goal=0.45
    )
    assert output.eco_area[0] == pytest.approx(338.8)
    assert output.green_space_factor.round(2)[0] == 0.45
    assert output.met[0] == 1
    assert output.missing[0] == 0
    np.testing.assert_allclose(gives.eco_area, [0, 3.2, 9.6, 32, 230, 64])
    assert gives.contribution.sum() == pytest.approx(output.green_space_factor[0])


def test_the_older_berlin_example():
    """Muskauer Straße 9: 479 m², 31 m² eco-effective, 0.06."""
    yard = strips([279, 140, 59, 1], ["sealed", "sealed", "semi_open", "vegetation_on_ground"])
    output, _ = run(frame([box(0, 0, 47.9, 10)]), yard, "berlin_1990")
    assert output.eco_area[0] == pytest.approx(59 * 0.5 + 1)
    assert output.green_space_factor.round(2)[0] == 0.06


OVERLAID = (
    ("lowest", [60, 40], 40.0),
    ("highest", [20, 80], 80.0),
    ("last", [20, 80], 80.0),
)


@pytest.mark.parametrize(("rule", "areas", "eco"), OVERLAID)
def test_ground_counts_once_by_the_rule(rule, areas, eco):
    plot = frame([box(0, 0, 10, 10)])
    surfaces = frame([box(0, 0, 6, 10), box(2, 0, 10, 10)], kind=["sealed", "water"])
    output, gives = run(plot, surfaces, "malmo_2011", overlap_rule=rule)
    given = dict(zip(gives.surface, gives.amount, strict=True))
    assert [given["sealed"], given["water"]] == pytest.approx(areas)
    assert output.eco_area[0] == pytest.approx(eco)
    assert output.overlap[0] == pytest.approx(40)
    assert output.uncovered[0] == pytest.approx(0)
    assert output.factor_table[0] == "Malmö, 2011"


def test_a_surface_beneath_others_says_so():
    surfaces = frame([box(0, 0, 10, 10), box(2, 2, 3, 3)], kind=["sealed", "water"])
    _, gives = run(frame([box(0, 0, 10, 10)]), surfaces, "malmo_2011")
    assert dict(zip(gives.surface, gives.reason, strict=True)) == {"water": "beneath", "sealed": None}


def test_what_lies_outside_and_what_is_bare(recorder):
    plots = frame([box(0, 0, 10, 10), box(20, 0, 30, 10), None, box(40, 0, 50, 10)], name=["A", None, "C", "D"])
    surfaces = frame([box(5, 0, 25, 10), box(40, 0, 50, 10)], kind=["water", "sealed"])
    output, gives = run(plots, surfaces, "malmo_2011", recorder, plot_name="name", goal=0.4)
    np.testing.assert_allclose(output.green_space_factor, [0.5, 0.5, np.nan, 0.0])
    np.testing.assert_allclose(output.uncovered, [50, 50, np.nan, 0], atol=1e-9)
    np.testing.assert_allclose(output.missing, [0, 0, np.nan, 40])
    assert output.reason.tolist() == [None, None, "no_geometry", None]
    assert gives["plot"].tolist() == ["A", "A", "2", "2", "D"]
    assert gives.reason.tolist() == [None, "not_covered", None, "not_covered", None]
    assert any("100 m² of surfaces lie outside" in text for text in recorder.messages)
    assert any("2 plots have more than 5 %" in text for text in recorder.messages)


def test_a_plot_with_nothing_on_it_has_a_reason_and_no_zero():
    output, _ = run(frame([box(0, 0, 9, 9), box(90, 0, 99, 9)]), frame([box(0, 0, 9, 9)], kind=["water"]), "malmo_2011")
    assert np.isnan(output.green_space_factor[1])
    assert output.reason.tolist() == [None, "no_surface"]
    assert "met" not in output


def test_goals_by_plot_go_before_the_common_one():
    plots = frame([box(0, 0, 10, 10), box(20, 0, 30, 10), box(40, 0, 50, 10)], wanted=[0.5, 1.0, np.nan])
    surfaces = frame(shapely.box([0, 20, 40], 0, [5, 25, 45], 10), kind=["water"] * 3)
    output, _ = run(plots, surfaces, "malmo_2011", goal=0.2, goal_field="wanted")
    assert output.met.tolist() == [1, 0, 1]
    np.testing.assert_allclose(output.missing, [0, 50, 0])
    output, _ = run(plots, surfaces, "malmo_2011", goal_field="wanted")
    assert output.reason.tolist() == [None, None, "no_goal"]
    assert np.isnan(output.met[2])


TREES = own_table(
    ("lawn", 1.0, "area"), ("Asphalt", 0.0, None), ("big tree", 20.0, "each"), ("wall", 0.7, "added area")
)


def test_trees_and_walls_count_in_addition_where_they_stand(recorder):
    plots = frame([box(0, 0, 10, 10), box(10, 0, 20, 10)])
    surfaces = frame([box(0, 0, 20, 10)], kind=["asphalt"])
    places = [
        shapely.Point(2, 2), shapely.Point(10, 5), shapely.Point(50, 50), shapely.LineString([(11, 0), (19, 0)]),
        box(12, 2, 14, 4), None, shapely.LineString([(11, 9), (19, 9)]),
    ]  # fmt: skip
    additions = frame(
        places,
        kind=["Big tree", "big-tree", "big tree", "wall", "WALL", "wall", "wall"],
        amount=[np.nan, 2, 1, 30, np.nan, 9, np.nan],
    )
    output, gives = run(
        plots, surfaces, factors(TREES), recorder, additions=additions, addition_field="kind", amount_field="amount"
    )
    # a tree and two on the line, which is of the first plot: 20 + 40; walls of 30 and 4 m²
    np.testing.assert_allclose(output.eco_area, [60, 0.7 * 34])
    np.testing.assert_allclose(output.uncovered, [0, 0], atol=1e-9)
    assert any("2 trees, walls" in text and "outside" in text for text in recorder.messages)
    assert any("1 trees, walls" in text and "no area" in text for text in recorder.messages)
    trees = gives[gives.surface == "big tree"].iloc[0]
    assert (trees.amount, trees.unit, trees.factor, trees.eco_area) == (3, "each", 20, 60)
    assert output.factor_table.tolist() == ["Test 1"] * 2


def test_surfaces_of_the_first_layer_may_be_additions_too():
    surfaces = frame([box(0, 0, 10, 10), box(5, 0, 15, 10), box(2, 2, 3, 3)], kind=["asphalt", "wall", "big tree"])
    output, _ = run(frame([box(0, 0, 10, 10)]), surfaces, factors(TREES))
    assert output.eco_area[0] == pytest.approx(0.7 * 50 + 20)
    assert output.overlap[0] == 0


def test_words_are_matched_through_the_table():
    table = own_table(("plantering", 0.8, "yta", "rabatt"), ("hårdgjort", 0, "m²", None), words=("annat",))
    surfaces = strips([50, 30, 20], ["Planter ing", "RABATT", "Hård-gjort"])
    output, gives = run(frame([box(0, 0, 10, 10)]), surfaces, factors(table, factor_words=("annat",)))
    assert output.green_space_factor[0] == pytest.approx(0.64)
    assert gives.surface.tolist() == ["plantering", "hårdgjort"]
    swedish = strips([50, 50], ["Växtlighet på mark", "hårdgjord yta"])
    output, gives = run(frame([box(0, 0, 10, 10)]), swedish, "malmo_2011")
    assert output.green_space_factor[0] == pytest.approx(0.5)
    assert gives.name_sv.tolist() == ["Växtlighet på mark", "Hårdgjord yta"]


def test_class_numbers_are_words_too():
    table = own_table(("1", 0.5, "area"), (2, 1.0, "area"))
    output, _ = run(frame([box(0, 0, 10, 10)]), strips([60, 40], [1.0, 2.0]), factors(table))
    assert output.green_space_factor[0] == pytest.approx(0.7)


def test_a_surface_that_is_not_in_the_table_stops_or_is_listed(recorder):
    plot, surfaces = frame([box(0, 0, 10, 10)]), strips([50, 30, 20], ["water", "moss", None])
    with pytest.raises(UserError, match=r"no factor for these words of surfaces: -, moss\."):
        run(plot, surfaces, "malmo_2011")
    output, gives = run(plot, surfaces, Factors(preset="malmo_2011", unknown="zero"), recorder)
    assert output.green_space_factor[0] == pytest.approx(0.5)
    assert output.uncovered[0] == pytest.approx(0)
    listed = gives[gives.reason == "not_in_table"]
    assert sorted(zip(listed.surface, listed.amount, strict=True)) == [
        ("", pytest.approx(20)), ("moss", pytest.approx(30)),
    ]  # fmt: skip
    assert "Not in the factor table and counted as 0: -, moss." in recorder.messages


FAULTS = (
    (own_table(("lawn", -0.5, "area")), "no factor from 0 upwards for 'lawn'"),
    (own_table(("lawn", "much", "area")), "no factor from 0 upwards for 'lawn'"),
    (own_table(("lawn", None, "area")), "no factor from 0 upwards for 'lawn'"),
    (own_table(("lawn", 1, "area"), ("La wn", 1, "area")), "'La wn' twice"),
    (own_table(("lawn", 1, "hectares")), "counts 'lawn' in 'hectares'"),
)


@pytest.mark.parametrize(("table", "message"), FAULTS)
def test_a_faulty_table_is_refused(table, message):
    with pytest.raises(UserError, match=message):
        run(frame([box(0, 0, 9, 9)]), frame([box(0, 0, 9, 9)], kind=["lawn"]), factors(table))


def test_a_table_without_a_name_or_a_field_is_refused():
    plot, surfaces, table = frame([box(0, 0, 9, 9)]), frame([box(0, 0, 9, 9)], kind=["lawn"]), TREES
    with pytest.raises(UserError, match="no name to print"):
        run(plot, surfaces, factors(table, factor_name=" "))
    with pytest.raises(UserError, match="fields for surface, factor and unit"):
        run(plot, surfaces, Factors(preset="malmo_2011", factors=table, factor_surface="surface"))
    with pytest.raises(UserError, match="No field says what the additions are"):
        run(plot, surfaces, factors(table), additions=surfaces)


def test_rows_without_a_surface_are_passed_over(recorder):
    table = own_table(("lawn", 1, "area"), (None, None, None), (" ", 2, "x"))
    output, _ = run(frame([box(0, 0, 9, 9)]), frame([box(0, 0, 9, 9)], kind=["lawn"]), factors(table), recorder)
    assert output.green_space_factor[0] == 1
    assert any("2 rows of the factor table" in text for text in recorder.messages)


def test_plots_that_overlap_each_count_what_lies_on_them(recorder):
    plots = frame([box(0, 0, 10, 10), box(5, 0, 15, 10)])
    output, _ = run(plots, frame([box(5, 0, 10, 10)], kind=["water"]), "malmo_2011", recorder)
    np.testing.assert_allclose(output.green_space_factor, [0.5, 0.5])
    assert any("2 plots overlap another one" in text for text in recorder.messages)


def town(seed, plots=30, surfaces=200):
    rng = np.random.default_rng(seed)
    corner = rng.uniform(0, 300, (surfaces, 2))
    shapes = shapely.box(*corner.T, *(corner + rng.uniform(3, 40, (surfaces, 2))).T)
    seeds = shapely.multipoints(rng.uniform(0, 300, (plots, 2)))
    cells = shapely.get_parts(shapely.voronoi_polygons(seeds, extend_to=box(0, 0, 300, 300)))
    kinds = np.array(["water", "sealed", "gravel or sand", "green roof"])[rng.integers(0, 4, surfaces)]
    return frame(shapely.intersection(cells, box(0, 0, 300, 300))), frame(shapes, kind=kinds)


@pytest.mark.parametrize("rule", ["lowest", "highest"])
def test_bounds_and_order(rule):
    plots, surfaces = town(3)
    output, gives = run(plots, surfaces, "malmo_2011", overlap_rule=rule)
    assert output.green_space_factor.dropna().between(0, 1).all()
    assert output.uncovered.between(0, 100).all()
    order = np.random.default_rng(0).permutation(len(surfaces))
    again, _ = run(plots.iloc[::-1], surfaces.iloc[order], "malmo_2011", overlap_rule=rule)
    np.testing.assert_allclose(again.sort_index().green_space_factor, output.green_space_factor)
    ground = gives.groupby("plot").amount.sum()
    np.testing.assert_allclose(ground[[str(n + 1) for n in range(len(plots))]], output.plot_area)
    for column in GREEN_SPACE_FACTOR.output("output").columns:
        if column.name in output and column.minimum is not None:
            assert (output[column.name].dropna() >= column.minimum).all()


def test_ten_times_the_map_is_the_same_factor():
    plots, surfaces = town(5)
    output, _ = run(plots, surfaces, "malmo_2011")
    larger, _ = run(plots.set_geometry(plots.scale(10, 10, origin=(0, 0))),
                    surfaces.set_geometry(surfaces.scale(10, 10, origin=(0, 0))), "malmo_2011")  # fmt: skip
    np.testing.assert_allclose(larger.green_space_factor, output.green_space_factor)
    np.testing.assert_allclose(larger.eco_area, 100 * output.eco_area)


def test_a_run_stops_when_asked(recorder):
    recorder.cancel_after = 3
    with pytest.raises(Cancelled):
        run(*town(1), "malmo_2011", recorder)


@pytest.mark.parametrize("key", PRESETS)
def test_every_table_that_ships_is_sound(key):
    table = factor_tables.shipped(key)
    assert {"name", "version", "source", "url", "checked"} <= set(table.about)
    assert table.rows["factor"].between(0, 1).all()
    assert set(table.rows["unit"]) <= {"area", "added area", "each"}
    assert set(table.rows["checked"]) <= {"yes", "from memory"}
    assert not table.rows[["surface", "name_en", "name_sv"]].eq("").any().any()
    assert (key == "london_2021") == ("from memory" in set(table.rows["checked"]))


def test_factors_from_memory_are_said_to_be_so(recorder):
    run(frame([box(0, 0, 9, 9)]), frame([box(0, 0, 9, 9)], kind=["hedge"]), "london_2021", recorder)
    assert any("10 factors of the table London" in text and "from memory" in text for text in recorder.messages)
    recorder.messages.clear()
    run(frame([box(0, 0, 9, 9)]), frame([box(0, 0, 9, 9)], kind=["water"]), "malmo_2011", recorder)
    assert not any("from memory" in text for text in recorder.messages)


def test_every_file_is_a_choice():
    assert sorted(path.stem for path in factor_tables.FOLDER.glob("*.csv")) == sorted(PRESETS)
    assert GREEN_SPACE_FACTOR.input("preset").choices == GREEN_SPACE_FACTOR_TABLE.input("preset").choices


def test_a_table_that_ships_can_be_written_and_read_again():
    written = factor_tables.factor_table(preset="malmo_2011")["output"]
    assert len(written) == 11
    assert written.iloc[0][["surface", "factor", "unit"]].tolist() == ["vegetation_on_ground", 1.0, "area"]
    assert written["table_name"].unique().tolist() == ["Malmö, 2011"]
    plots, surfaces = town(2)
    again, _ = run(plots, surfaces, factors(written, factor_words=("name_en", "name_sv")))
    output, _ = run(plots, surfaces, "malmo_2011")
    pd.testing.assert_series_equal(again.green_space_factor, output.green_space_factor)
