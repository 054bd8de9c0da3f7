"""What every result carries: legend, aliases, reasons, distribution, history, and a recipe that makes it again."""

import json

import pytest
from qgis.core import QgsProviderRegistry, QgsVectorLayer


def access(run, town, **changes):
    parameters = {
        "HOMES": town["homes"],
        "STREETS": town["streets"],
        "DESTINATIONS": town["parks"],
        "MINIMUM_AREA": 0,
        "LIMIT": 800,
        "THRESHOLDS": "300, 500",
        "POPULATION": "people",
        "GROUPS": ["children", "tenure"],
        "OUTPUT": "TEMPORARY_OUTPUT",
        "SUMMARY": "TEMPORARY_OUTPUT",
    }
    return run("distance_to_nearest", **(parameters | changes))


@pytest.fixture
def stored(run, town, tmp_path):
    """The town and its result in GeoPackages."""
    import processing

    files = {}
    for key, layer in town.items():
        files[key] = str(tmp_path / f"{key}.gpkg")
        processing.run("native:savefeatures", {"INPUT": layer, "OUTPUT": files[key]})
    target = tmp_path / "result.gpkg"
    access(run, files, OUTPUT=str(target))
    return QgsVectorLayer(str(target), "result", "ogr")


def test_fields_have_aliases_with_units(stored):
    fields = stored.fields()
    assert fields.field("distance").alias() == "Distance to the nearest destination (m)"
    assert fields.field("access").alias() == "Way to the street (m)"
    assert fields.field("within_300").alias() == "Within 300 m"
    assert fields.field("people").alias() == ""


def test_a_unit_that_the_title_names_is_not_written_twice(plugin):
    from sodertorn.processing.toolbox.translation import titled

    assert titled("Dwellings", "dwellings") == "Dwellings"
    assert titled("People per dwelling", "people") == "People per dwelling"
    assert titled("Departures per hour", "per hour") == "Departures per hour"
    assert titled("Departures by bus", "per hour") == "Departures by bus (per hour)"
    assert titled("Area", "ha") == "Area (ha)"
    assert titled("Name", "none") == "Name"


def test_the_layer_says_which_of_several_fields_its_legend_shows(run, town, tmp_path):
    target = tmp_path / "reach.gpkg"
    run(
        "reachable_opportunities",
        HOMES=town["homes"],
        OPPORTUNITIES=town["homes"],
        STREETS=town["streets"],
        DISTANCES="150, 400",
        OUTPUT=str(target),
    )
    made = QgsVectorLayer(str(target), "reach", "ogr")
    assert made.metadata().title() == "Reachable opportunities: Within 150 m"
    assert made.fields().field("sum_400").alias() == "Within 400 m"
    # home n stands at 100 n metres, 10 m off the street: within 150 m of home 0 are itself and home 1 (120 m)
    assert {feature["number"]: feature["sum_150"] for feature in made.getFeatures()}[0] == 2


def test_the_file_opens_with_its_legend(stored):
    labels = [rule.label() for rule in stored.renderer().rootRule().children()]
    assert any("300 m" in label for label in labels)
    assert labels[-1] == "No value (see the reason)"


def test_every_blank_has_a_reason_and_every_value_has_none(stored):
    blanks = 0
    for feature in stored.getFeatures():
        empty = feature["distance"] is None or feature["distance"] != feature["distance"] or not feature["distance"]
        assert bool(feature["reason"]) == bool(empty)
        blanks += bool(empty)
    assert blanks == 3  # the homes at 810, 910 and 1010 m


def test_the_distribution_is_the_one_worked_out_by_hand(run, town):
    rows = {row["group"]: row for row in access(run, town)["SUMMARY"].getFeatures()}
    # 10 people at each of 11 homes, 10 + 100 n metres away; homes 0, 1 and 2 lie within 300 m (10, 110, 210)
    everyone = rows["All people"]
    assert everyone["people"] == 110
    assert everyone["people_without_value"] == 30
    assert everyone["share_300"] == pytest.approx(100 * 30 / 110)
    assert everyone["left_out_300"] == 80
    assert everyone["median"] == pytest.approx(360, abs=0.1)
    # five children at each odd home: 1, 3, 5, 7, 9; only home 1 is within 300 m, and home 9 has no value
    assert rows["children"]["people"] == 25
    assert rows["children"]["left_out_300"] == 20
    assert rows["own"]["people"] == 50
    assert rows["rent"]["left_out_500"] == 60


def test_the_page_names_thresholds_and_escapes_what_it_is_given(run, town, layer, tmp_path):
    rows = [(f"POINT({670000 + n} 6570000)", n, 1, "<script>alert(1)</script>") for n in range(3)]
    homes = layer("Point", rows, "number:int people:int tenure:string", name="Homes <b>")
    page = tmp_path / "page.html"
    run(
        "green_space_within_300_m",
        HOMES=homes,
        STREETS=town["streets"],
        DESTINATIONS=town["parks"],
        POPULATION="people",
        GROUPS=["tenure"],
        OUTPUT="TEMPORARY_OUTPUT",
        REPORT=str(page),
    )
    text = page.read_text(encoding="utf-8")
    assert "<script>" not in text
    assert "&lt;script&gt;" in text
    assert "World Health Organization" in text or "WHO" in text
    assert "TEMPORARY_OUTPUT" not in text


def recipe_of(layer):
    from sodertorn.processing.toolbox import provenance

    provider = QgsProviderRegistry.instance()
    assert provider is not None
    return provenance.stored_recipe(layer.metadata())


def test_the_result_can_be_made_again_from_its_own_metadata(stored, run, tmp_path):
    recipe = recipe_of(stored)
    assert recipe["algorithm"] == "sodertorn:distance_to_nearest"
    inputs = recipe["inputs"] | {"OUTPUT": str(tmp_path / "again.gpkg")}
    inputs = json.loads(json.dumps(inputs))
    run(recipe["algorithm"].split(":")[1], **inputs)
    again = QgsVectorLayer(inputs["OUTPUT"], "again", "ogr")
    pairs = list(zip(stored.getFeatures(), again.getFeatures(), strict=True))
    assert len(pairs) == 11
    for before, after in pairs:
        assert before.attributes() == after.attributes()


def test_the_history_knows_inputs_versions_and_defaults(stored):
    recipe = recipe_of(stored)
    known = recipe["sodertorn"]
    assert set(known["layers"]) == {"homes", "streets", "destinations"}
    for layer in known["layers"].values():
        assert len(layer["sha256"]) == 64
    assert {"sodertorn", "QGIS", "geopandas", "scipy"} <= set(known["versions"])
    assert known["crs"] == "EPSG:3006"
    # parameters left at their defaults are resolved
    assert recipe["inputs"]["JOIN"] == "vertices"
    assert recipe["inputs"]["SNAP_DISTANCE"] == 100.0


def test_only_selected_features_are_used(run, town):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    town["homes"].selectByExpression('"number" in (2, 4)')
    homes = QgsProcessingFeatureSourceDefinition(town["homes"].id(), True)
    from qgis.core import QgsProject

    QgsProject.instance().addMapLayer(town["homes"], False)
    try:
        found = access(run, town, HOMES=homes)["OUTPUT"]
        assert sorted(feature["number"] for feature in found.getFeatures()) == [2, 4]
    finally:
        QgsProject.instance().takeMapLayer(town["homes"])


def test_places_near_the_edge_of_the_data_are_flagged(run, town, layer):
    x, y = 670_000, 6_570_000
    ring = f"{x - 500} {y - 400}, {x + 750} {y - 400}, {x + 750} {y + 400}, {x - 500} {y + 400}, {x - 500} {y - 400}"
    boundary = layer("Polygon", [(f"POLYGON(({ring}))", 1)], "id:int", name="Boundary")
    found = {f["number"]: f for f in access(run, town, BOUNDARY=boundary)["OUTPUT"].getFeatures()}
    assert found[1]["near_edge"] == 0  # 110 m to the park, 390 m to the boundary: nothing nearer can hide beyond
    assert found[6]["near_edge"] == 1  # 610 m to the park, 150 m to the boundary
    assert "Outside the context boundary" in found[9]["reason"]
    flagged = sum(feature["near_edge"] for feature in found.values())
    assert any(f"{flagged} of 11 are near the edge of the data" in line for line in run.feedback.warnings)


def test_cancelling_stops_without_a_result(run, town, monkeypatch):
    from qgis.core import QgsProcessingFeedback

    import processing

    class Stopper(QgsProcessingFeedback):
        def isCanceled(self):  # noqa: N802
            return True

    results = processing.run(
        "sodertorn:distance_to_nearest",
        {
            "HOMES": town["homes"],
            "STREETS": town["streets"],
            "DESTINATIONS": town["parks"],
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
        feedback=Stopper(False),
    )
    assert "OUTPUT" not in results


@pytest.mark.parametrize("given", ["minutes", 1, "1"])
def test_a_choice_is_taken_as_word_or_position_and_kept_as_word(run, town, tmp_path, given):
    target = tmp_path / "out.gpkg"
    access(run, town, IMPEDANCE=given, LIMIT=30, THRESHOLDS="5", OUTPUT=str(target))
    found = QgsVectorLayer(str(target), "out", "ogr")
    assert recipe_of(found)["inputs"]["IMPEDANCE"] == "minutes"
    assert found.fields().field("distance").alias().endswith("(min)")
    # 10 m and 300 m at 4.8 km/h, 80 m a minute
    assert {f["number"]: f["distance"] for f in found.getFeatures()}[3] == pytest.approx(310 / 80, abs=0.01)


def test_metres_as_threshold_say_nothing_about_minutes(run, town):
    parameters = {"HOMES": town["homes"], "STREETS": town["streets"], "DESTINATIONS": town["parks"]}
    run(
        "green_space_within_300_m",
        **parameters,
        MINIMUM_AREA=0,
        IMPEDANCE="minutes",
        THRESHOLDS="5",
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert not any("WHO" in line for line in run.feedback.lines)


def test_the_page_names_the_inputs_as_the_dialog_does_and_writes_numbers_its_language_s_way(run, town, tmp_path):
    page = tmp_path / "page.html"
    access(run, town, REPORT=str(page))
    text = page.read_text(encoding="utf-8")
    assert "<dt>Longest way to the street (m)</dt><dd>100.0</dd>" in text
    assert "SNAP_DISTANCE" not in text
    # the Gini coefficient, with a decimal point in English
    assert '<td class="number">0.3' in text


def test_metres_left_standing_in_minutes_are_pointed_out(run, town):
    parameters = {"HOMES": town["homes"], "STREETS": town["streets"], "DESTINATIONS": town["parks"]}
    run("distance_to_nearest", **parameters, IMPEDANCE="minutes", OUTPUT="TEMPORARY_OUTPUT")
    assert any("Distances to compare with has its default" in line for line in run.feedback.warnings)
    run("distance_to_nearest", **parameters, IMPEDANCE="minutes", THRESHOLDS="5", OUTPUT="TEMPORARY_OUTPUT")
    assert not any("has its default" in line for line in run.feedback.warnings)


@pytest.mark.parametrize(("decay", "pointed_out"), [("step", False), ("gaussian", True)])
def test_an_input_that_does_not_count_is_not_pointed_out(run, town, decay, pointed_out):
    run(
        "reachable_opportunities",
        HOMES=town["homes"],
        OPPORTUNITIES=town["homes"],
        STREETS=town["streets"],
        IMPEDANCE="minutes",
        DISTANCES="5",
        DECAY=decay,
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert any("Counts one half at has its default" in line for line in run.feedback.warnings) == pointed_out


@pytest.mark.parametrize(("least", "shown"), [(None, False), (5, False), (4, True), (0, True)])
def test_small_groups_are_not_shown(run, town, layer, tmp_path, least, shown):
    x, y = 670_000, 6_570_000
    rows = [(f"POINT({x + 100 * n} {y + 10})", 4 if n == 3 else 10, "coop" if n == 3 else "rent") for n in range(9)]
    homes = layer("Point", rows, "people:int tenure:string", name="Homes")
    page, given = tmp_path / "page.html", {} if least is None else {"MINIMUM_PEOPLE": least}
    found = access(
        run, town, HOMES=homes, GROUPS=["tenure"], OUTPUT=str(tmp_path / "o.gpkg"), REPORT=str(page), **given
    )
    rows = {row["group"]: row for row in found["SUMMARY"].getFeatures()}
    assert (rows["coop"]["people"] == 4) == shown
    assert bool(rows["coop"]["reason"]) != shown
    assert bool(rows["rent"]["reason"]) != shown  # the only other group: it would give the first away
    assert rows["All people"]["people"] == 84
    told = f"fewer than {6 if least is None else least} people: not shown"
    assert (told in page.read_text(encoding="utf-8")) != shown
    recipe = recipe_of(QgsVectorLayer(str(tmp_path / "o.gpkg"), "o", "ogr"))
    assert recipe["inputs"]["MINIMUM_PEOPLE"] == (6 if least is None else least)
