"""Street connectivity through QGIS: centrality, intersection density, detours before and after."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

X, Y = 670_000, 6_570_000
ROW = [((0, 0), (100, 0)), ((100, 0), (200, 0)), ((200, 0), (300, 0)), ((100, 0), (100, 50)), ((200, 0), (200, 50))]


def wkt(points):
    return "LINESTRING(" + ", ".join(f"{X + x} {Y + y}" for x, y in points) + ")"


@pytest.fixture
def row(layer):
    """A street of 300 m with two side streets."""
    return layer("LineString", [(wkt(line), name) for line, name in zip(ROW, "abcst", strict=True)], "name:string",
                 name="Streets")  # fmt: skip


@pytest.fixture
def banks(layer):
    """Two banks, a bridge 1 km north, homes on both sides."""
    lines = [((0, 0), (0, 500)), ((0, 500), (0, 1000)), ((500, 0), (500, 1000)), ((0, 1000), (500, 1000))]
    homes = [(0, 0), (500, 0), (0, 500)]
    return {
        "STREETS": layer("LineString", [(wkt(line), level) for line, level in zip(lines, (0, 0, 0, 1), strict=True)],
                         "level:int", name="Streets"),
        "HOMES": layer("Point", [(f"POINT({X + x} {Y + y})", 10) for x, y in homes], "people:int", name="Homes"),
        "LEVEL_FIELD": "level",
        "POPULATION": "people",
    }  # fmt: skip


def rows(layer, key):
    return {feature[key]: feature for feature in layer.getFeatures()}


def test_centrality_keeps_the_fields_of_the_streets(run, row, tmp_path):
    target = tmp_path / "central.gpkg"
    run("street_centrality", STREETS=row, RADII="110, 500", WHOLE=True, SEGMENTS=str(target))
    made = QgsVectorLayer(str(target), "central", "ogr")
    found = rows(made, "name")
    assert found["b"]["betweenness_500"] == 4
    assert found["a"]["closeness_500"] == pytest.approx(1000 * 4 / 550)
    assert found["b"]["betweenness_n"] == 4
    assert made.fields().field("betweenness_500").alias() == "Betweenness, 500 m"
    assert made.fields().field("closeness_n").alias() == "Closeness, whole network (per km)"
    assert found["a"].geometry().length() == pytest.approx(100)


def test_angular_legend_and_values(run, row, tmp_path):
    target = tmp_path / "angular.gpkg"
    run("angular_street_centrality", STREETS=row, RADII="500", SEGMENTS=str(target))
    made = QgsVectorLayer(str(target), "angular", "ogr")
    found = rows(made, "name")
    assert found["b"]["choice_500"] == 4
    assert found["s"]["depth_500"] == pytest.approx(5)
    assert found["a"]["count_500"] == 5
    assert made.renderer().rootRule().children()


def test_places_count_only_where_they_are_asked_for(run, row, layer):
    homes = layer("Point", [(f"POINT({X + 50} {Y + 5})", 3), (f"POINT({X + 250} {Y + 5})", 2)], "people:int")
    found = run("street_centrality", STREETS=row, RADII="500", WEIGHTING="places", PLACES=homes, WEIGHT_FIELD="people",
                SEGMENTS="TEMPORARY_OUTPUT")["SEGMENTS"]  # fmt: skip
    assert rows(found, "name")["b"]["betweenness_500"] == 6
    with pytest.raises(QgsProcessingException, match="Places are to count, and there is no layer of places"):
        run("street_centrality", STREETS=row, WEIGHTING="places", SEGMENTS="TEMPORARY_OUTPUT")


def test_intersections_in_areas_and_who_lives_there(run, layer, tmp_path):
    lines = [((x, -100), (x, 600)) for x in range(50, 500, 100)] + [((-100, y), (600, y)) for y in range(50, 500, 100)]
    streets = layer("LineString", [(wkt(line), 0) for line in lines], "level:int", name="Streets")
    corner = ", ".join(f"{X + x} {Y + y}" for x, y in ((0, 0), (500, 0), (500, 500), (0, 500), (0, 0)))
    areas = layer("Polygon", [(f"POLYGON(({corner}))", 40)], "people:int", name="Areas")
    found = run("intersection_density", PLACES=areas, STREETS=streets, JOIN="crossings", POPULATION="people",
                OUTPUT="TEMPORARY_OUTPUT", SUMMARY="TEMPORARY_OUTPUT")  # fmt: skip
    feature = next(found["OUTPUT"].getFeatures())
    assert feature["intersection_density"] == pytest.approx(100)
    assert feature["street_density"] == pytest.approx(20)
    assert next(found["SUMMARY"].getFeatures())["share_100"] == 100
    homes = layer("Point", [(f"POINT({X} {Y})", 1)], "people:int", name="Homes")
    with pytest.raises(QgsProcessingException, match="Homes has no areas"):
        run("intersection_density", PLACES=homes, STREETS=streets, OUTPUT="TEMPORARY_OUTPUT")


def test_a_new_link_and_a_closed_bridge(run, banks, layer, tmp_path):
    link = layer("LineString", [(wkt(((5, 0), (495, 0))), 1)], "id:int", name="Footbridge")
    target = tmp_path / "detour.gpkg"
    found = run("barrier_effect", **banks, LINKS=link, OUTPUT=str(target), CHANGED="TEMPORARY_OUTPUT",
                PAIRS="TEMPORARY_OUTPUT", SUMMARY="TEMPORARY_OUTPUT")  # fmt: skip
    made = QgsVectorLayer(str(target), "detour", "ogr")
    first = next(made.getFeatures())
    assert [first[name] for name in ("ratio", "ratio_after", "change", "reached_change")] == [3, 1, -2, 1]
    assert found["CHANGED"].featureCount() == 3
    assert [pair["longer"] for pair in found["PAIRS"].getFeatures()] == [-2000, -1000]
    summary = rows(found["SUMMARY"], "measure")
    assert summary["ratio_after"]["mean"] == pytest.approx((1 + 1 + 2**0.5) / 3, abs=1e-6)
    across = layer("LineString", [(wkt(((250, 900), (250, 1100))), 1)], "id:int", name="Closed")
    found = run("barrier_effect", **banks, CLOSURES=across, CUT_BRIDGES=True, OUTPUT="TEMPORARY_OUTPUT",
                CHANGED="TEMPORARY_OUTPUT", PAIRS="TEMPORARY_OUTPUT")  # fmt: skip
    second = list(found["OUTPUT"].getFeatures())[1]
    assert (second["lost"], second["no_way_after"]) == (2, 2)
    assert second["reason"]


def test_two_outputs_of_one_layer_have_their_own_values(run, banks, layer, tmp_path):
    """The features of the homes with new fields, and points that carry the homes' fields: neither sees the other's."""
    link = layer("LineString", [(wkt(((5, 0), (495, 0))), 1)], "id:int", name="Footbridge")
    found = run("barrier_effect", **banks, LINKS=link, OUTPUT="TEMPORARY_OUTPUT", CHANGED="TEMPORARY_OUTPUT",
                PAIRS="TEMPORARY_OUTPUT")  # fmt: skip
    output, changed = list(found["OUTPUT"].getFeatures()), list(found["CHANGED"].getFeatures())
    assert found["CHANGED"].fields().names() == ["people", "change", "gained", "lost", "reached_change"]
    for name in ("people", "change", "gained", "lost", "reached_change"):
        assert [feature[name] for feature in changed] == [feature[name] for feature in output]


def test_areas_get_their_pairs(run, banks, layer):
    corner = ", ".join(f"{X + x} {Y + y}" for x, y in ((-9, -9), (9, -9), (9, 600), (-9, 600), (-9, -9)))
    areas = layer("Polygon", [(f"POLYGON(({corner}))", "west")], "name:string", name="Areas")
    found = run("barrier_effect", **banks, AREAS=areas, OUTPUT="TEMPORARY_OUTPUT", CHANGED="TEMPORARY_OUTPUT",
                PAIRS="TEMPORARY_OUTPUT", AREA_RESULT="TEMPORARY_OUTPUT")  # fmt: skip
    west = next(found["AREA_RESULT"].getFeatures())
    assert (west["homes"], west["pairs"]) == (2, 4)
    assert west["ratio"] == pytest.approx((5 + 1 + 1 + 2000 / (500 * 2**0.5)) / 4)


def test_bad_input_is_one_sentence(run, banks):
    with pytest.raises(QgsProcessingException) as caught:
        run("barrier_effect", **banks, NEAREST=800, FARTHEST=500, OUTPUT="TEMPORARY_OUTPUT",
            CHANGED="TEMPORARY_OUTPUT", PAIRS="TEMPORARY_OUTPUT")  # fmt: skip
    assert "farthest straight distance is not larger than the nearest" in str(caught.value)
    assert "\n" not in str(caught.value).strip()
