import runpy
from pathlib import Path

import numpy as np
import pytest
from sodertorn.processing.methods import gtfs, gtfs_modes, gtfs_stops
from sodertorn.processing.spec import Monitor

feeds = runpy.run_path(str(Path(__file__).with_name("gtfs_feeds.py")))
town = feeds["town"]


@pytest.fixture
def read(tmp_path):
    """Read all departures of the day of a feed given as tables."""

    def go(tables, monitor=None):
        path = feeds["write"](tmp_path / "feed.zip", tables)
        return gtfs.read_timetable(gtfs.Service(path, "weekday", None, "00:00", "48:00"), monitor=monitor or Monitor())

    return go


@pytest.mark.parametrize(
    ("code", "mode"),
    [
        ("3", "bus"), ("0", "tram"), ("1", "metro"), ("2", "rail"), ("4", "ferry"), ("5", "tram"), ("7", "cable"),
        ("11", "bus"), ("12", "metro"), ("100", "rail"), ("106", "rail"), ("200", "bus"), ("401", "metro"),
        ("700", "bus"), ("714", "bus"), ("800", "bus"), ("900", "tram"), ("1000", "ferry"), ("1200", "ferry"),
        ("1300", "cable"), ("1400", "cable"), ("1100", "other"), ("1501", "other"), ("1700", "other"), ("99", "other"),
        ("", "other"), ("bus", "other"), (None, "other"), (float("nan"), "other"), ("3.0", "bus"),
    ],
)  # fmt: skip
def test_route_types(code, mode):
    assert gtfs_modes.of_route_type(code) == mode


@pytest.mark.parametrize(
    ("word", "mode"),
    [("bus", "bus"), ("Tåg", "rail"), ("subway", "metro"), ("bus;tram", "tram"), ("light rail", "tram"),
     ("401", "metro"), (700, "bus"), ("zeppelin", "other"), (None, "other"), (float("nan"), "other"),
     ("Färja", "ferry")],
)  # fmt: skip
def test_words_for_modes(word, mode):
    assert gtfs_modes.of_word(word) == mode


def test_unknown_modes_are_kept_and_said(read, recorder):
    found = read(town(routes="route_id,route_type\n1,1501\nT,106\n"), recorder)
    assert gtfs_modes.MODES[found.routes["mode"][0]] == "other"
    assert len(found.departures) == 336
    assert any("1 routes are of a type that is no mode known here (1501)" in line for line in recorder.messages)


def test_stops_without_coordinates(read):
    tables = town()
    stops = tables["stops"] + "Z,Zero,0,0,,\nW,Wild,95,18,,\nP,Platform,,,0,S\n"
    found = read(tables | {"stops": stops}).stops.set_index("stop_id")
    assert found.geometry[["N", "Z", "W"]].isna().all()
    assert found.geometry["P"] == found.geometry["S"], "a platform lies where its station does"


def gather(read, tables=None, **how):
    found = read(tables or town())
    stops = found.stops.to_crs(3006)
    return found, stops, gtfs_stops.gather(stops, **how)


def test_platforms_are_one_station(read):
    _, stops, places = gather(read, together=True, distance=200.0)
    assert places.frame["stop_id"].tolist() == ["A", "B", "C", "S", "N", "D"]
    assert places.frame["platforms"].tolist() == [1, 1, 1, 2, 1, 1]
    at = places.of_stop[stops["stop_id"].isin(["S", "S1", "S2", "SE"])]
    assert (at == 3).all()
    middle = places.frame.geometry[3]
    assert middle.y - feeds["Y"] == pytest.approx(115, abs=0.01), "the middle of its platforms"
    assert places.frame.geometry[4] is None


def test_platforms_on_their_own(read):
    _, _, places = gather(read, together=False)
    assert places.frame["stop_id"].tolist() == ["A", "B", "C", "S1", "S2", "N", "D"]


@pytest.mark.parametrize(("distance", "number"), [(0.0, 3), (29.0, 3), (31.0, 2), (1000.0, 1)])
def test_one_name_near_each_other_is_one_stop(read, distance, number):
    stops = feeds["stops"](("A", "Torg ", 0, 0), ("B", "torg", 30, 0), ("C", "Torg", 500, 0))
    _, _, places = gather(read, town(stops=stops), together=True, distance=distance)
    assert len(places.frame) == number


def test_one_enters_a_station_at_its_entrances(read):
    _, stops, places = gather(read, together=True, distance=200.0)
    xy, place = gtfs_stops.arrivals(stops, places)
    assert sorted(place.tolist()) == [0, 1, 2, 3, 5]
    np.testing.assert_allclose(xy[place == 3], [[feeds["X"] + 800, feeds["Y"] + 40]], atol=0.01)


def test_the_main_direction_of_each_route(read):
    found, _, places = gather(read, together=True, distance=200.0)
    table = gtfs_stops.rates(found, places)
    at_b = table[table["place"] == 1].iloc[0]
    assert (at_b["departures"], at_b["main"]) == (112, 56)
    station = table[table["place"] == 3].iloc[0]
    assert (station["departures"], station["main"]) == (28, 28)


def test_without_directions_each_platform_is_one(read):
    tables = town(**feeds["service"](("1", "", "work", "ABC", 360, 15, 5), ("1", "", "work", "CAB", 360, 15, 3)))
    found, _, places = gather(read, tables, together=True, distance=0.0)
    table = gtfs_stops.rates(found, places).set_index("place")
    assert table["departures"].to_dict() == {0: 8, 1: 5, 2: 3}
    assert table["main"].to_dict() == {0: 8, 1: 5, 2: 3}
