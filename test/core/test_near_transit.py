import runpy
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods.gtfs import Service
from sodertorn.processing.methods.near_transit import near_transit
from sodertorn.processing.methods.walking import Paths
from sodertorn.processing.spec import Cancelled, Monitor, UserError

feeds = runpy.run_path(str(Path(__file__).with_name("gtfs_feeds.py")))
town, X, Y = feeds["town"], feeds["X"], feeds["Y"]
STREET = [(-2000, 0), (3000, 0)]


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=3006))


def points(*places, **columns):
    return frame([None if p is None else shapely.Point(X + p[0], Y + p[1]) for p in places], **columns)


def streets(*lines):
    return Paths(streets=frame([shapely.LineString([(X + x, Y + y) for x, y in line]) for line in lines]))


def run(homes, stops=None, feed=None, monitor=None, **more):
    asked = {
        "mode_field": None, "service": Service(feed=feed), "minimum_per_hour": 0.0, "distance": 200.0,
        "high_modes": ("rail", "metro", "ferry"), "low_distance": 500.0, "high_distance": 1000.0,
        "paths": streets(STREET), "snap_distance": 100.0, "boundary": None, **more,
    }  # fmt: skip
    return near_transit(homes=homes, stops=stops, monitor=monitor or Monitor(), **asked)["output"]


@pytest.fixture
def feed(tmp_path):
    return lambda tables=None: feeds["write"](tmp_path / "feed.zip", tables or town())


STOPS = points((0, 0), (1500, 0), mode=["bus", "rail"])


def test_the_worked_example():
    """Three homes of 10, 20 and 70 people: 30 % of them have convenient access."""
    homes = points((-450, 0), (900, 0), (-800, 0))
    stops = points((0, 0), (1850, 0), (-2000, 0), mode=["bus", "rail", "rail"])
    found = run(homes, stops, mode_field="mode")
    np.testing.assert_allclose(found["distance_low"], [450, 900, 800])
    np.testing.assert_allclose(found["distance_high"], [1550, 950, 1200])
    assert found["near_transit"].tolist() == [1, 1, 0]
    assert np.average(found["near_transit"], weights=[10, 20, 70]) == pytest.approx(0.30)


def test_by_hand_with_both_ways_to_the_street():
    homes = points((-480, 20), (-480, 21), (-500, 0), (540, 40), (500, 0), (499, 0))
    found = run(homes, STOPS, mode_field="mode")
    np.testing.assert_allclose(found["distance_low"], [500, 501, 500, 580, 500, 499])
    np.testing.assert_allclose(found["distance_high"], [2000, 2001, 2000, 1000, 1000, 1001])
    assert found["near_low"].tolist() == [1, 0, 1, 0, 1, 1]
    assert found["near_high"].tolist() == [0, 0, 0, 1, 1, 0]
    assert found["near_transit"].tolist() == [1, 0, 1, 1, 1, 1]
    assert found["distance_bus"].tolist() == found["distance_low"].tolist()
    assert found["distance_rail"].tolist() == found["distance_high"].tolist()
    assert "distance_tram" not in found
    np.testing.assert_allclose(found["access"], [20, 21, 0, 40, 0, 0], atol=1e-9)
    assert found["reason"].isna().all()


def test_every_reason_and_those_left_out():
    area = frame([shapely.box(X - 1500, Y - 800, X + 2900, Y + 900)])
    island = [(-1000, 700), (-900, 700)]
    homes = points(None, (0, 300), (-950, 700), (-1600, 0), (0, 0))
    found = run(homes, STOPS, mode_field="mode", paths=streets(STREET, island), boundary=area)
    assert found["reason"].tolist() == ["no_geometry", "no_street", "not_connected", "outside_boundary", None]
    np.testing.assert_array_equal(found["near_transit"], [np.nan, np.nan, np.nan, np.nan, 1])
    np.testing.assert_array_equal(found["distance_low"], [np.nan, np.nan, np.nan, np.nan, 0])


def test_without_a_mode_all_are_of_low_capacity(recorder):
    found = run(points((900, 0)), STOPS, monitor=recorder)
    assert found["near_transit"].tolist() == [0]
    assert found["distance_low"].tolist() == pytest.approx([600])
    assert found["distance_high"].isna().all()
    assert any("No mode field" in line for line in recorder.messages)


def test_unknown_modes_count_as_low_and_are_said(recorder):
    stops = points((0, 0), (100, 0), (200, 0), mode=["zeppelin", None, "Tåg"])
    found = run(points((0, 0)), stops, mode_field="mode", monitor=recorder)
    assert found["distance_other"].tolist() == pytest.approx([0])
    assert found["distance_low"].tolist() == pytest.approx([0])
    assert found["distance_rail"].tolist() == pytest.approx([200])
    assert any("2 stops have no mode known here (zeppelin)" in line for line in recorder.messages)


def test_tram_is_low_unless_said_otherwise():
    stops = points((900, 0), mode=["tram"])
    assert run(points((0, 0)), stops, mode_field="mode")["near_transit"].tolist() == [0]
    found = run(points((0, 0)), stops, mode_field="mode", high_modes=("tram", "rail"))
    assert found["near_transit"].tolist() == [1]
    with pytest.raises(UserError, match="monorial is no mode"):
        run(points((0, 0)), stops, mode_field="mode", high_modes=("Monorial",))


def test_from_a_timetable(feed):
    # a bus every 15 minutes at 0, 400 and 800 m; trains every 30 minutes at an entrance 40 m off the street at 800 m
    homes = points((-499, 0), (-501, 0), (1700, 0), (1759, 0), (1761, 0))
    found = run(homes, feed=feed())
    np.testing.assert_allclose(found["distance_bus"], [499, 501, 900, 959, 961], atol=0.01)
    np.testing.assert_allclose(found["distance_rail"], [1339, 1341, 940, 999, 1001], atol=0.01)
    assert found["near_transit"].tolist() == [1, 0, 1, 1, 0]


def test_a_lowest_number_of_departures(feed, recorder):
    homes = points((0, 0))
    assert run(homes, feed=feed(), minimum_per_hour=2.0)["distance_rail"].notna().all()
    found = run(homes, feed=feed(), minimum_per_hour=4.0, monitor=recorder)
    assert "distance_rail" not in found, "trains run twice an hour"
    assert found["distance_bus"].tolist() == pytest.approx([0], abs=0.01)
    assert any("fewer than 4 departures" in line for line in recorder.messages)
    with pytest.raises(UserError, match="No stop of feed has enough departures"):
        run(homes, feed=feed(), minimum_per_hour=4.1)


def test_stops_or_a_timetable(feed):
    for given in ({}, {"stops": STOPS, "feed": feed()}):
        with pytest.raises(UserError, match="exactly one of the two"):
            run(points((0, 0)), **given)
    with pytest.raises(UserError, match="stops has no stop with a place on the map"):
        run(points((0, 0)), points(None))
    with pytest.raises(UserError, match="lies near homes"):
        run(points((90_000, 0)), feed=feed(), paths=Paths())


def test_straight_lines_are_said_and_never_longer(recorder):
    rng = np.random.default_rng(2)
    homes = points(*np.column_stack([rng.uniform(-1500, 2500, 80), rng.uniform(-90, 90, 80)]))
    along = run(homes, STOPS, mode_field="mode")
    straight = run(homes, STOPS, mode_field="mode", paths=Paths(), monitor=recorder)
    assert (straight["distance_low"] <= along["distance_low"] + 1e-6).all()
    assert (straight["near_transit"] >= along["near_transit"]).all()
    assert any("No streets are given" in line for line in recorder.messages)
    assert straight["access"].isna().all()


def test_order_and_size_do_not_matter():
    rng = np.random.default_rng(8)
    places = np.column_stack([rng.uniform(-1500, 2500, 50), rng.uniform(-90, 90, 50)])
    order = rng.permutation(50)
    one = run(points(*places), STOPS, mode_field="mode")
    other = run(points(*places[order]), STOPS.iloc[::-1], mode_field="mode")
    np.testing.assert_allclose(other["distance_low"], one["distance_low"].to_numpy()[order])
    assert other["near_transit"].tolist() == one["near_transit"].to_numpy()[order].tolist()
    double = run(
        points(*places * 2), points((0, 0), (3000, 0), mode=["bus", "rail"]), mode_field="mode", snap_distance=200.0,
        low_distance=1000.0, high_distance=2000.0, paths=streets([(-4000, 0), (6000, 0)]),
    )  # fmt: skip
    np.testing.assert_allclose(double["distance_low"], one["distance_low"] * 2)
    assert double["near_transit"].tolist() == one["near_transit"].tolist()


def test_near_edge_only_where_a_stop_beyond_could_help():
    area = frame([shapely.box(X - 1500, Y - 5000, X + 5000, Y + 5000)])
    found = run(points((-400, 0), (-501, 0), (-499, 0)), STOPS, mode_field="mode", boundary=area)
    # the second has no access, and the edge is 999 m away
    assert found["near_edge"].tolist() == [0, 1, 0]


@pytest.mark.parametrize("homes", [points(), points(None)])
def test_degenerate(homes):
    found = run(homes, STOPS, mode_field="mode")
    assert found["reason"].tolist() == ["no_geometry"] * len(homes)


def test_areas_and_stops_off_the_street():
    homes = frame([shapely.box(X - 10, Y - 10, X + 10, Y + 10)])
    stops = points((100, 0), (0, 700), mode=["bus", "bus"])
    assert run(homes, stops, mode_field="mode")["distance_low"].tolist() == pytest.approx([100])
    gone = run(homes, points((0, 700), mode=["bus"]), mode_field="mode")
    assert gone["reason"].tolist() == ["not_connected"]
    assert gone["near_transit"].isna().all()


@pytest.mark.parametrize("after", [1, 5])
def test_cancel(recorder, after):
    recorder.cancel_after = after
    with pytest.raises(Cancelled):
        run(points((0, 0)), STOPS, mode_field="mode", monitor=recorder)
