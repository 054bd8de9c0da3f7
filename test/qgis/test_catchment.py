"""Shared supply, everyday services and walkability through processing.run, and mistakes as one clean sentence."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

X, Y = 670_000, 6_570_000


@pytest.fixture
def services(layer):
    """Two schools and a shop on the street; the home n stands 100 n metres from its west end, 10 m beside it."""
    rows = [
        (f"POINT({X + 250} {Y})", "School", 20, "A"),
        (f"POINT({X + 750} {Y})", "School", 40, "B"),
        (f"POINT({X + 500} {Y})", "Livs, 'öl' & <b>bröd</b>", None, "C"),
    ]
    return layer("Point", rows, "kind:string places:int name:string", name="Services")


def refused(run, name, **parameters):
    with pytest.raises(QgsProcessingException) as error:
        run(name, **parameters)
    assert "Traceback" not in str(error.value)
    return str(error.value)


def test_supply_is_shared(run, town, services, tmp_path):
    target = tmp_path / "shared.gpkg"
    made = run(
        "two_step_floating_catchment",
        HOMES=town["homes"],
        POPULATION="people",
        STREETS=town["streets"],
        SUPPLY=services,
        CAPACITY="places",
        LIMIT=260,
        THRESHOLDS="300",
        GROUPS=["tenure"],
        OUTPUT=str(target),
        FACILITIES="TEMPORARY_OUTPUT",
        SUMMARY="TEMPORARY_OUTPUT",
    )
    homes = {f["number"]: f for f in QgsVectorLayer(str(target), "x", "ogr").getFeatures()}
    # within 260 m of A (at 250, 10 m beside the street): homes 0 to 5; of B: 5 to 10; ten people each
    assert homes[0]["supply_per_person"] == pytest.approx(20 / 60)
    assert homes[5]["supply_per_1000"] == pytest.approx(1000)
    assert homes[5]["reached"] == 3  # the shop too
    assert homes[0]["at_least_300"] == 1
    supply = {f["name"]: f for f in made["FACILITIES"].getFeatures()}
    assert supply["B"]["demand"] == 60
    assert supply["B"]["supply_ratio"] == pytest.approx(40 / 60)
    rows = {row["group"]: row for row in made["SUMMARY"].getFeatures()}
    # all sixty places are handed out among 110 people
    assert rows["All people"]["mean"] == pytest.approx(60_000 / 110)
    assert any("1 supplies without a capacity count as 0." in line for line in run.feedback.warnings)
    fields = QgsVectorLayer(str(target), "x", "ogr").fields()
    assert fields.field("at_least_300").alias() == "At least 300 per 1,000"


def test_zones_in_a_recipe(run, town, services):
    made = run(
        "two_step_floating_catchment",
        HOMES=town["homes"],
        STREETS=town["streets"],
        SUPPLY=services,
        LIMIT=300,
        DECAY="zones",
        VARIANT="3sfca",
        ZONE_WEIGHTS="1; 0,5",
        OUTPUT="TEMPORARY_OUTPUT",
        FACILITIES="TEMPORARY_OUTPUT",
    )
    assert sum(f["supply_per_person"] for f in made["OUTPUT"].getFeatures()) == pytest.approx(3)


def test_green_is_shared(run, town):
    made = run(
        "green_per_person",
        HOMES=town["homes"],
        POPULATION="people",
        STREETS=town["streets"],
        GREEN=town["parks"],
        LIMIT=310,
        THRESHOLDS="100",
        OUTPUT="TEMPORARY_OUTPUT",
        AREAS="TEMPORARY_OUTPUT",
        SUMMARY="TEMPORARY_OUTPUT",
    )
    homes = {f["number"]: f for f in made["OUTPUT"].getFeatures()}
    # 1 ha among the forty people of homes 0 to 3
    assert homes[3]["green_per_person"] == pytest.approx(250, rel=1e-3)
    assert homes[4]["green_per_person"] == 0
    assert homes[4]["reached"] == 0
    park = next(made["AREAS"].getFeatures())
    assert park["name"] == "Vasaparken"
    assert park["demand"] == 40
    everyone = next(row for row in made["SUMMARY"].getFeatures() if row["group"] == "All people")
    assert everyone["left_out_100"] == 70


def test_everyday_services(run, town, services, tmp_path):
    target = tmp_path / "everyday.gpkg"
    page = tmp_path / "page.html"
    parameters = {
        "HOMES": town["homes"],
        "POPULATION": "people",
        "STREETS": town["streets"],
        "SERVICES": services,
        "CATEGORY": "kind",
    }
    made = run(
        "fifteen_minute_completeness",
        **parameters,
        CATEGORIES=["School", "Livs, 'öl' & <b>bröd</b>", "Vårdcentral"],
        MINUTES=2,
        OUTPUT=str(target),
        KINDS="TEMPORARY_OUTPUT",
        REPORT=str(page),
    )
    kinds = {row["kind"]: row for row in made["KINDS"].getFeatures()}
    # 150 m of street: homes 1 to 4 and 6 to 9
    assert kinds["School"]["share_within"] == pytest.approx(100 * 8 / 11)
    assert kinds["Vårdcentral"]["services"] == 0
    layer = QgsVectorLayer(str(target), "x", "ogr")
    homes = {f["number"]: f for f in layer.getFeatures()}
    # 160 m in 2 minutes: home 2 has a school 60 m away, home 4 a shop 110 and a school 160 m away
    assert homes[4]["completeness"] == pytest.approx(200 / 3)
    assert homes[2]["missing"] == "Livs, 'öl' & <b>bröd</b>, Vårdcentral"
    assert homes[2]["minutes_school"] == pytest.approx(60 / 80, abs=0.01)
    name = "minutes_livs_ol_b_brod_b"
    assert homes[5][name] == pytest.approx(10 / 80, abs=0.01)
    assert layer.fields().field(name).alias() == "Time to Livs, 'öl' & <b>bröd</b> (min)"
    assert homes[4]["at_least_100"] == 0
    assert any("no service of the kind Vårdcentral" in line for line in run.feedback.warnings)
    assert "<b>bröd" not in page.read_text(encoding="utf-8")


def test_walkability(run, town, layer):
    lines = [(f"LINESTRING({X + 100 * n} {Y - 100}, {X + 100 * n} {Y + 100})", 0) for n in range(1, 6)]
    lines.append((f"LINESTRING({X} {Y}, {X + 1000} {Y})", 0))
    streets = layer("LineString", lines, "level:int", name="Streets")
    squares = [
        (f"POLYGON(({x} {Y - 200}, {x + 500} {Y - 200}, {x + 500} {Y + 200}, {x} {Y + 200}, {x} {Y - 200}))", n)
        for n, x in enumerate((X + 50, X + 550))
    ]
    areas = layer("Polygon", squares, "number:int", name="Squares")
    parameters = {"HOMES": areas, "STREETS": streets, "JOIN": "crossings", "AROUND": "area"}
    parameters |= dict.fromkeys(("OUTPUT", "COMPONENTS"), "TEMPORARY_OUTPUT")
    made = run("walkability", **parameters)
    squares = {f["number"]: f for f in made["OUTPUT"].getFeatures()}
    assert squares[0]["intersections"] == pytest.approx(5 / 0.2, rel=1e-3)
    assert squares[1]["intersections"] == 0
    assert [squares[n]["walkability"] for n in (0, 1)] == pytest.approx([2, -2])
    table = {row["component"]: row for row in made["COMPONENTS"].getFeatures()}
    assert table["intersections"]["weight"] == 2
    assert table["mix"]["state"] == "Left out: its layer is not given"
    line = next(line for line in run.feedback.lines if line.startswith("Means and standard deviations"))
    again = run("walkability", **parameters, REFERENCE=line.split(": ")[1])
    assert next(again["OUTPUT"].getFeatures())["walkability"] == pytest.approx(2, abs=1e-4)


def test_mistakes_are_one_clean_sentence(run, town, services, layer):
    outputs = dict.fromkeys(("OUTPUT", "FACILITIES", "AREAS", "COMPONENTS"), "TEMPORARY_OUTPUT")
    places = {"HOMES": town["homes"], "STREETS": town["streets"], **outputs}
    nobody = layer("Point", [(f"POINT({X} {Y})", 0)], "people:int", name="Empty town")
    said = refused(
        run, "two_step_floating_catchment", **places | {"HOMES": nobody}, POPULATION="people", SUPPLY=services
    )
    assert "Empty town holds nobody who could use the supply." in said
    said = refused(run, "two_step_floating_catchment", **places, SUPPLY=services, DECAY="zones", ZONE_WEIGHTS="x")
    assert "The weights of the zones, 'x', are not numbers from 0 to 1." in said
    said = refused(run, "fifteen_minute_completeness", **places, SERVICES=services, CATEGORY="kind", CATEGORIES="bank")
    assert "No feature of Services has one of the kinds bank in the field kind." in said
    assert "School" in said
    said = refused(run, "green_per_person", **places | {"HOMES": nobody}, POPULATION="people", GREEN=town["parks"])
    assert "Nobody lives in Empty town." in said
    said = refused(run, "walkability", **places, AROUND="area")
    assert "Homes holds places that are no areas." in said
    said = refused(run, "walkability", **places, LAND_USE=town["parks"])
    assert "Parks is given without a field for the use." in said


def test_helsinki_hands_out_all_its_green(run, shared):
    extract = str(shared("osm/helsinki.osm.pbf"))
    made = run(
        "prepare_openstreetmap_extract",
        EXTRACT=extract,
        **dict.fromkeys(("STREETS", "GREEN", "HOMES", "SERVICES"), "TEMPORARY_OUTPUT"),
    )
    streets = {"STREETS": made["STREETS"], "LEVEL_FIELD": "level", "HOMES": made["HOMES"], "POPULATION": "people"}
    found = run(
        "green_per_person",
        **streets,
        GREEN=made["GREEN"],
        LIMIT=500,
        OUTPUT="TEMPORARY_OUTPUT",
        AREAS="TEMPORARY_OUTPUT",
    )
    handed = sum(f["people"] * (f["green_per_person"] or 0) for f in found["OUTPUT"].getFeatures())
    offered = sum(f["area"] * 1e4 for f in found["AREAS"].getFeatures() if f["demand"] and f["demand"] > 0)
    assert handed == pytest.approx(offered, rel=1e-9)
    assert offered > 10_000
    found = run(
        "fifteen_minute_completeness",
        **streets,
        SERVICES=made["SERVICES"],
        CATEGORY="theme",
        CATEGORIES="food, pharmacy, culture",
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert {f["reached"] for f in found["OUTPUT"].getFeatures()} >= {3}  # the centre of a capital
