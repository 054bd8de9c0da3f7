"""Public transport through QGIS: from a GTFS file to homes with classes, and what is said of bad feeds."""

import runpy
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

feeds = runpy.run_path(str(Path(__file__).parents[1] / "core/gtfs_feeds.py"))
X, Y = feeds["X"], feeds["Y"]


@pytest.fixture
def feed(tmp_path):
    def make(name="feed.zip", **changes):
        return str(feeds["write"](tmp_path / name, feeds["town"](**changes)))

    return make


@pytest.fixture
def place(layer):
    """Homes of ten people each along a street of 5 km, and the street."""
    east = (-480, -250, 300, 1700, 2400)
    homes = layer(
        "Point",
        [(f"POINT({X + e} {Y + 10})", 10, k % 2 * 4) for k, e in enumerate(east)] + [(None, 10, 0)],
        "people:int children:int",
        name="Homes",
    )
    line = f"LINESTRING({X - 2000} {Y}, {X + 3000} {Y})"
    return {"HOMES": homes, "STREETS": layer("LineString", [(line, 0)], "level:int", name="Streets")}


def rows(layer, *fields):
    return [tuple(feature[name] or None for name in fields) for feature in layer.getFeatures()]


def test_stops_with_departures(run, feed, tmp_path):
    target = tmp_path / "stops.gpkg"
    run("stop_departures", FEED=feed(), OUTPUT=str(target))
    made = QgsVectorLayer(str(target), "stops", "ogr")
    assert made.crs().authid() == "EPSG:3006"
    found = {feature["stop_id"]: feature for feature in made.getFeatures()}
    assert {key: feature["departures_per_hour"] for key, feature in found.items()} == {
        "A": 4, "B": 8, "C": 4, "S": 2, "N": 4, "D": 2,
    }  # fmt: skip
    assert found["N"].geometry().isEmpty()
    assert found["N"]["reason"] == "The stop has no coordinates in the feed"
    assert found["B"]["date"] == "2027-01-04"
    assert made.fields().field("interval").alias() == "Mean interval (min)"
    assert made.fields().field("bus_per_hour").alias() == "Departures by bus (per hour)"
    assert any("2027-01-04 is read" in line for line in run.feedback.lines)
    labels = [rule.label() for rule in made.renderer().rootRule().children()]
    assert labels[0] == "≤ 1 per hour"


def test_within_an_area(run, feed, layer):
    ring = f"{X - 50} {Y - 50}, {X + 450} {Y - 50}, {X + 450} {Y + 50}, {X - 50} {Y + 50}, {X - 50} {Y - 50}"
    area = layer("Polygon", [(f"POLYGON(({ring}))", 1)], "id:int", name="Area")
    found = run("stop_departures", FEED=feed(), BOUNDARY=area, OUTPUT="TEMPORARY_OUTPUT", DAY="saturday")["OUTPUT"]
    assert {f["stop_id"]: f["departures"] for f in found.getFeatures()} == {"A": 14, "B": 28, "N": 0}


def test_quality_classes_and_their_shares(run, feed, place):
    found = run(
        "stop_quality", **place, FEED=feed(), POPULATION="people", GROUPS=["children"], OUTPUT="TEMPORARY_OUTPUT",
        STOPS="TEMPORARY_OUTPUT", AREAS="TEMPORARY_OUTPUT", SUMMARY="TEMPORARY_OUTPUT",
    )  # fmt: skip
    got = [(f["quality_class"] or None, f["quality"]) for f in found["OUTPUT"].getFeatures()]
    # 490, 260 and 110 m to a bus every 15 minutes; 950 m and more to anything
    assert got[:5] == [("D", 1), ("C", 2), ("C", 2), ("none", 0), ("none", 0)]
    assert got[5][0] is None
    everyone = next(f for f in found["SUMMARY"].getFeatures() if f["group"] == "All people")
    assert everyone["share_2"] == pytest.approx(100 * 20 / 60)
    assert everyone["share_1"] == pytest.approx(100 * 30 / 60)
    assert everyone["share_4"] == 0
    assert {f["stop_id"]: f["category"] for f in found["STOPS"].getFeatures()}["S"] == "IV"
    assert sorted(f["quality_class"] for f in found["AREAS"].getFeatures()) == ["C", "D"]
    assert any("Class C or better" in line for line in run.feedback.lines)


def test_near_public_transport_by_layer_and_by_timetable(run, feed, place, layer):
    points = [(f"POINT({X + e} {Y})", mode) for e, mode in ((0, "bus"), (400, "bus"), (800, "bus"), (800, "Tåg"))]
    stops = layer("Point", points, "mode:string", name="Stops")
    common = {**place, "POPULATION": "people", "OUTPUT": "TEMPORARY_OUTPUT", "SUMMARY": "TEMPORARY_OUTPUT"}
    by_layer = run("sdg_11_2_1", STOPS=stops, MODE_FIELD="mode", **common)
    by_feed = run("sdg_11_2_1", FEED=feed(), **common)
    for made in (by_layer, by_feed):
        near = [(f["near_low"], f["near_high"]) for f in made["OUTPUT"].getFeatures()][:5]
        assert near == [(1, 0), (1, 0), (1, 1), (0, 1), (0, 0)]
        shares = {f["measure"]: f["share_1"] for f in made["SUMMARY"].getFeatures()}
        assert shares["near_transit"] == pytest.approx(100 * 40 / 60)
        assert shares["near_low"] == pytest.approx(50)
    assert any("Convenient access to public transport" in line for line in run.feedback.lines)


def test_access_level(run, feed, place):
    found = run("ptal", **place, FEED=feed(), POPULATION="people", OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    got = [(f["ptal"], f["routes"]) for f in found.getFeatures()]
    # at 490 m a bus 4 times an hour: 6.1 + 7.5 + 2 min, EDF 1.9; the last home is out of reach of all
    assert got[0] == ("1a", 1)
    assert got[2][1] == 2
    assert got[4] == ("0", 0)
    first = next(found.getFeatures())
    assert first["access_index"] == pytest.approx(30 / (490 / 80 + 7.5 + 2), abs=1e-3)


def test_without_streets_it_is_said(run, feed, place):
    run("ptal", HOMES=place["HOMES"], FEED=feed(), OUTPUT="TEMPORARY_OUTPUT")
    assert any("straight lines" in line for line in run.feedback.warnings)


def test_an_unzipped_feed(run, tmp_path):
    for name, text in feeds["town"]().items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    found = run("stop_departures", FEED=str(tmp_path / "stops.txt"), OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    assert found.featureCount() == 6


@pytest.mark.parametrize(
    ("changes", "asked", "sentence"),
    [
        ({"calendar": None}, {}, "town.zip holds neither calendar.txt nor calendar_dates.txt"),
        ({"stop_times": None}, {}, "town.zip holds no stop_times.txt"),
        ({}, {"FROM_TIME": "8.15"}, "The hours from 8.15 to 20:00 cannot be used. Write them as 06:00"),
        ({}, {"DAY": "date", "DATE": "2030-01-01"}, "No trip of town.zip runs on 2030-01-01. Choose a date between"),
        ({}, {"DAY": "date"}, "Write it as year-month-day"),
        ({"routes": "route_id\n1\n"}, {}, "routes.txt in town.zip has no column route_type"),
    ],
)
def test_bad_feeds_give_one_sentence(run, feed, changes, asked, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("stop_departures", FEED=feed("town.zip", **changes), OUTPUT="TEMPORARY_OUTPUT", **asked)
    text = str(caught.value)
    assert sentence in text
    assert "Traceback" not in text
    assert "{" not in text


def test_other_mistakes_give_one_sentence(run, feed, place, tmp_path):
    broken = tmp_path / "broken.zip"
    broken.write_bytes(Path(feed()).read_bytes()[:500])
    asked = [
        ("stop_quality", {"FEED": str(broken)}, "broken.zip is no zip file, or only a part of one"),
        ("sdg_11_2_1", {}, "exactly one of the two is needed"),
        ("sdg_11_2_1", {"FEED": feed(), "HIGH_MODES": "train"}, "train is no mode of public transport known here"),
        ("ptal", {"FEED": feed(), "FROM_TIME": "02:00", "TO_TIME": "03:00"}, "No stop of feed.zip with departures"),
    ]
    for name, more, sentence in asked:
        with pytest.raises(QgsProcessingException) as caught:
            run(name, **place, **more, OUTPUT="TEMPORARY_OUTPUT")
        assert sentence in str(caught.value)


def test_kuopio(run, shared, layer):
    """A whole city's real timetable."""
    feed = str(shared("gtfs/kuopio.zip"))
    stops = run("stop_departures", FEED=feed, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    assert stops.crs().authid() == "EPSG:32635"
    assert stops.featureCount() == 1350
    most = max(stops.getFeatures(), key=lambda f: f["departures_per_hour"])
    centre = most.geometry().asPoint()
    ring = [(f"POINT({centre.x() + 200 * k} {centre.y()})", k) for k in range(5)]
    homes = layer("Point", ring, "number:int", crs="EPSG:32635", name="Homes")
    found = run("stop_quality", HOMES=homes, FEED=feed, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    # a bus every three minutes at the door: category II
    assert next(found.getFeatures())["quality_class"] == "A"
    levels = run("ptal", HOMES=homes, FEED=feed, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    assert next(levels.getFeatures())["routes"] > 10
