"""What people really hand in: handled and logged, or one sentence that names the layer and the remedy."""

import math

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

X, Y = 670_000, 6_570_000


def distances(run, town, **changes):
    """Distance to the park for each home, by its number."""
    parameters = {
        "HOMES": town["homes"],
        "STREETS": town["streets"],
        "DESTINATIONS": town["parks"],
        "MINIMUM_AREA": 0,
        "LIMIT": 2000,
        "THRESHOLDS": "300",
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    results = run("distance_to_nearest", **(parameters | changes))
    return {feature["number"]: feature for feature in results["OUTPUT"].getFeatures()}


def refused(run, town, **changes):
    with pytest.raises(QgsProcessingException) as caught:
        distances(run, town, **changes)
    text = str(caught.value)
    assert "Traceback" not in text
    return text


def test_the_small_town_has_the_answer_worked_out_by_hand(run, town):
    found = distances(run, town)
    # home n: 10 m to the street and 100 n metres along it to the park's edge
    for number, feature in found.items():
        assert feature["distance"] == pytest.approx(10 + 100 * number, abs=0.02)
        assert feature["access"] == pytest.approx(10)
        assert feature["within_300"] == (1 if 10 + 100 * number <= 300 else 0)
        assert feature["reason"] in (None, "")
        assert feature["tenure"] == ("own" if number < 5 else "rent")


def without_crs(source):
    layer = QgsVectorLayer(source.source().replace("crs=EPSG:3006", "crs="), source.name(), "memory")
    layer.dataProvider().addFeatures(list(source.getFeatures()))
    layer.updateExtents()
    layer.setCrs(QgsCoordinateReferenceSystem())
    return layer


@pytest.mark.parametrize("key", ["homes", "streets", "parks"])
def test_no_crs(run, town, key):
    name = {"homes": "HOMES", "streets": "STREETS", "parks": "DESTINATIONS"}[key]
    text = refused(run, town, **{name: without_crs(town[key])})
    assert f"The layer {town[key].name()} has no coordinate system." in text
    assert "Layer Properties" in text


def reprojected(layer, crs):
    import processing

    made = processing.run("native:reprojectlayer", {"INPUT": layer, "TARGET_CRS": crs, "OUTPUT": "TEMPORARY_OUTPUT"})[
        "OUTPUT"
    ]
    made.setName(layer.name())
    return made


def test_degrees_in_sweden_are_calculated_in_sweref(run, town):
    town = {key: reprojected(layer, "EPSG:4326") for key, layer in town.items()}
    found = distances(run, town)
    assert any("EPSG:3006" in line and "Homes" in line for line in run.feedback.lines)
    for number, feature in found.items():
        assert feature["distance"] == pytest.approx(10 + 100 * number, abs=0.05)
        assert math.isclose(feature.geometry().asPoint().y(), 59.2, abs_tol=0.2)  # the places stay in degrees


def test_degrees_elsewhere_are_calculated_in_utm(run, layer):
    lon, lat = -8.6, 41.15
    step = 0.001
    town = {
        "streets": layer("LineString", [(f"LINESTRING({lon} {lat}, {lon + 0.01} {lat})", 0)], "level:int", "EPSG:4326"),
        "homes": layer("Point", [(f"POINT({lon + n * step} {lat})", n) for n in range(3)], "number:int", "EPSG:4326"),
        "parks": layer("Point", [(f"POINT({lon} {lat})", "a")], "name:string", "EPSG:4326"),
    }
    found = distances(run, town)
    assert any("EPSG:32629" in line for line in run.feedback.lines)
    # a degree of longitude at this latitude is 83.9 km (WGS 84); UTM's scale there is within 0.1 %
    assert found[2]["distance"] == pytest.approx(2 * step * 83_930, rel=0.002)


@pytest.mark.parametrize("crs", ["EPSG:2230", "EPSG:3857"])
def test_feet_and_web_mercator_are_noticed(run, layer, crs):
    if crs == "EPSG:2230":  # US survey feet, California: a small town of its own
        lon, lat = -117.0, 32.8
    else:
        lon, lat = 18.0, 59.2
    start = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    ).transform(QgsPointXY(lon, lat))
    x, y = start.x(), start.y()
    town = {
        "streets": layer("LineString", [(f"LINESTRING({x} {y}, {x + 3000} {y})", 0)], "level:int", crs, "Streets"),
        "homes": layer("Point", [(f"POINT({x + 1000} {y})", 1)], "number:int", crs, "Homes"),
        "parks": layer("Point", [(f"POINT({x} {y})", "a")], "name:string", crs, "Parks"),
    }
    found = distances(run, town)
    assert any("does not measure in true metres" in line for line in run.feedback.lines)
    true = 1000 * (0.3048006 if crs == "EPSG:2230" else math.cos(math.radians(lat)))
    assert found[1]["distance"] == pytest.approx(true, rel=0.005)


def test_layers_in_different_crs_agree(run, town):
    mixed = town | {
        "streets": reprojected(town["streets"], "EPSG:4326"),
        "parks": reprojected(town["parks"], "EPSG:3021"),
    }
    plain, found = distances(run, town), distances(run, mixed)
    for number, feature in found.items():
        assert feature["distance"] == pytest.approx(plain[number]["distance"], abs=0.05)


def test_layers_that_do_not_overlap(run, town, layer):
    away = layer("LineString", [("LINESTRING(100000 6000000, 101000 6000000)", 0)], "level:int", name="Malmö streets")
    text = refused(run, town, STREETS=away)
    assert "Homes and Malmö streets do not overlap" in text
    assert "coordinate system" in text


def test_degrees_that_are_not_degrees(run, town, layer):
    wrong = layer("Point", [("POINT(907 534)", 1)], "number:int", crs="EPSG:4326", name="Baltimore")
    text = refused(run, town, HOMES=wrong)
    assert "Baltimore" in text
    assert "degrees" in text


@pytest.mark.parametrize("name", ["HOMES", "STREETS", "DESTINATIONS"])
def test_empty_layer(run, town, layer, name):
    kind = {"HOMES": "Point", "STREETS": "LineString", "DESTINATIONS": "Polygon"}[name]
    empty = layer(kind, [], "number:int", name="Nothing")
    assert "The layer Nothing has no features." in refused(run, town, **{name: empty})


def test_awkward_geometry_is_handled_and_counted(run, town, layer):
    homes = layer(
        "Point",
        [
            (None, 1),
            ("POINT EMPTY", 2),
            (f"POINT({X + 200} {Y + 10})", 3),
            (f"POINT({X + 200} {Y + 10})", 4),
            (f"POINT({X + 300} {Y + 9000})", 5),
        ],
        "number:int",
        name="Homes",
    )
    found = distances(run, town | {"homes": homes})
    assert "no geometry" in found[1]["reason"]
    assert "no geometry" in found[2]["reason"]
    assert found[3]["distance"] == found[4]["distance"] == pytest.approx(210, abs=0.02)
    assert "No street" in found[5]["reason"]
    assert any("2 features without geometry" in line for line in run.feedback.warnings)
    assert any("1 points lie where another one lies" in line for line in run.feedback.lines)


@pytest.mark.parametrize(
    ("kind", "wkt"),
    [
        (
            "PolygonZ",
            "POLYGON Z((670000 6569950 5, 670000 6570050 5, 669900 6570050 5, 669900 6569950 5, 670000 6569950 5))",
        ),
        (
            "MultiPolygon",
            "MULTIPOLYGON(((670000 6569950, 670000 6570050, 669900 6570050, 669900 6569950, 670000 6569950)))",
        ),
        (
            "CurvePolygon",
            "CURVEPOLYGON(COMPOUNDCURVE((670000 6569950, 670000 6570050),"
            "CIRCULARSTRING(670000 6570050, 669950 6570000, 670000 6569950)))",
        ),
        ("Polygon", "POLYGON((670000 6569950, 670000 6570050, 669900 6569950, 669900 6570050, 670000 6569950))"),
    ],
    ids=["3D", "multi-part", "curved", "self-crossing"],
)
def test_awkward_parks_keep_their_edge(run, town, layer, kind, wkt):
    parks = layer(kind, [(wkt, "a")], "name:string", name="Parks")
    found = distances(run, town | {"parks": parks})
    assert found[2]["distance"] == pytest.approx(210, abs=0.1)


def test_an_area_without_ground_is_told_and_left_out(run, town, layer):
    square = "670000 6569950, 670000 6570050, 669900 6570050, 669900 6569950, 670000 6569950"
    flat = "670500 6569990, 670500 6570010, 670500 6569990, 670500 6569990"
    parks = layer("Polygon", [(f"POLYGON(({square}))", "a"), (f"POLYGON(({flat}))", "b")], "name:string", name="Parks")
    found = distances(run, town | {"parks": parks})
    assert found[2]["distance"] == pytest.approx(210, abs=0.1)
    assert any("1 features whose geometry cannot be read" in line for line in run.feedback.warnings)


def test_text_in_a_number_field(run, town, layer):
    rows = [(f"POINT({X + 100 * n} {Y})", n, value) for n, value in enumerate(["12", "3,5", "many", ""])]
    homes = layer("Point", rows, "number:int people:string", name="Homes")
    text = refused(run, town, HOMES=homes, POPULATION="people")
    assert "people" in text
    assert "Homes" in text
    assert "'many'" in text


def test_numbers_written_as_text_are_read(run, town, layer):
    rows = [(f"POINT({X + 100 * n} {Y})", n, value) for n, value in enumerate(["12", "3,5"])]
    homes = layer("Point", rows, "number:int people:string", name="Homes")
    results = run(
        "distance_to_nearest",
        HOMES=homes,
        STREETS=town["streets"],
        DESTINATIONS=town["parks"],
        MINIMUM_AREA=0,
        POPULATION="people",
        OUTPUT="TEMPORARY_OUTPUT",
        SUMMARY="TEMPORARY_OUTPUT",
    )
    assert next(results["SUMMARY"].getFeatures())["people"] == 15.5


def test_negative_people_are_refused(run, town, layer):
    homes = layer("Point", [(f"POINT({X} {Y})", 1, -3)], "number:int people:int", name="Homes")
    text = refused(run, town, HOMES=homes, POPULATION="people")
    assert "people" in text
    assert "Homes" in text
    assert "below 0" in text


def test_missing_people_are_counted(run, town, layer):
    homes = layer(
        "Point", [(f"POINT({X} {Y})", 1, None), (f"POINT({X} {Y})", 2, 4)], "number:int people:int", name="Homes"
    )
    distances(run, town | {"homes": homes}, POPULATION="people")
    assert any("empty in 1 features" in line for line in run.feedback.warnings)


def test_a_street_layer_in_400_pieces(run, town, layer):
    rows = [(f"LINESTRING({X + 5 * n} {Y}, {X + 5 * n + 4} {Y})", n) for n in range(400)]
    found = distances(run, town, STREETS=layer("LineString", rows, "level:int", name="Streets"))
    assert any("400 separate parts" in line for line in run.feedback.lines + run.feedback.warnings)
    assert all(feature["distance"] is not None or feature["reason"] for feature in found.values())


def test_strings_and_blanks_as_headless_callers_send_them(run, town):
    found = distances(
        run,
        town,
        LIMIT="2000",
        MINIMUM_AREA="0",
        SNAP_DISTANCE="100",
        POPULATION="",
        GROUPS="",
        BOUNDARY="",
        BARRIERS="",
        LEVEL_FIELD="",
        SUMMARY="",
        REPORT="",
    )
    assert found[3]["distance"] == pytest.approx(310, abs=0.02)


def test_a_list_that_is_no_list(run, town):
    text = refused(run, town, THRESHOLDS="300, far")
    assert "300, far" in text
    assert "commas" in text


def test_a_folder_that_is_not_there(run, town, tmp_path):
    text = refused(run, town, OUTPUT=str(tmp_path / "nowhere" / "out.gpkg"))
    assert "nowhere" in text
    assert "does not exist" in text


def test_a_file_that_cannot_be_written(run, town, tmp_path):
    target = tmp_path / "out.gpkg"
    target.mkdir()  # root may write read-only files, but nobody writes to a folder
    text = refused(run, town, OUTPUT=str(target))
    assert "out.gpkg" in text
    assert "cannot be written" in text


def test_nothing_half_written_stays_behind(run, town, tmp_path, monkeypatch):
    from sodertorn.processing.spec import UserError
    from sodertorn.processing.toolbox import writing

    def fail(*_):
        raise UserError("The disk is full.", "Make room.")

    monkeypatch.setattr(writing, "_add", fail)
    target = tmp_path / "out.gpkg"
    assert "The disk is full." in refused(run, town, OUTPUT=str(target))
    assert list(tmp_path.iterdir()) == []


def test_a_failed_run_leaves_the_other_tables_of_a_geopackage_alone(run, town, tmp_path, monkeypatch):
    from sodertorn.processing.spec import UserError
    from sodertorn.processing.toolbox import writing

    target = tmp_path / "town.gpkg"
    where = "ogr:dbname='{}' table=\"{}\" (geom)"
    run(
        "distance_to_nearest",
        HOMES=town["homes"],
        STREETS=town["streets"],
        DESTINATIONS=town["parks"],
        MINIMUM_AREA=0,
        OUTPUT=where.format(target, "first"),
    )

    def fail(*_):
        raise UserError("The disk is full.", "Make room.")

    monkeypatch.setattr(writing, "_add", fail)
    refused(run, town, OUTPUT=where.format(target, "second"))
    first, second = (QgsVectorLayer(f"{target}|layername={name}", name, "ogr") for name in ("first", "second"))
    assert first.featureCount() == 11
    assert not second.isValid()


def test_a_field_name_that_is_taken_gets_a_number(run, town):
    once = run(
        "distance_to_nearest",
        HOMES=town["homes"],
        STREETS=town["streets"],
        DESTINATIONS=town["parks"],
        MINIMUM_AREA=0,
        OUTPUT="TEMPORARY_OUTPUT",
    )["OUTPUT"]
    twice = distances(run, town | {"homes": once})
    assert twice[3]["distance"] == twice[3]["distance_2"]
    assert any("the new one is distance_2" in line for line in run.feedback.lines)


def test_a_message_names_the_file_and_bears_a_layer_that_is_not_there(run, tmp_path, plugin):
    from qgis.core import QgsProcessingFeedback
    from sodertorn.processing.toolbox.monitor import FeedbackMonitor

    empty = tmp_path / "sea.osm"
    empty.write_text('<osm version="0.6"><node id="1" lat="59.0" lon="18.0"/></osm>', encoding="utf-8")
    with pytest.raises(QgsProcessingException) as caught:
        run("prepare_openstreetmap_extract", EXTRACT=str(empty), STREETS="TEMPORARY_OUTPUT")
    assert str(caught.value).startswith("sea.osm has no street people can walk on.")
    feedback = QgsProcessingFeedback(False)
    FeedbackMonitor(feedback, {}).warn("Nothing lies within {boundary}.")
    assert "Nothing lies within boundary." in feedback.textLog()
