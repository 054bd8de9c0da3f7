import runpy
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods.gtfs import Service
from sodertorn.processing.methods.stop_departures import stop_departures
from sodertorn.processing.spec import Cancelled, Monitor, UserError

feeds = runpy.run_path(str(Path(__file__).with_name("gtfs_feeds.py")))
town, X, Y = feeds["town"], feeds["X"], feeds["Y"]


@pytest.fixture
def run(tmp_path):
    def go(tables=None, monitor=None, together=True, distance=200.0, boundary=None, **asked):
        path = feeds["write"](tmp_path / "feed.zip", tables or town())
        return stop_departures(
            service=Service(feed=path, **asked),
            together=together,
            distance=distance,
            boundary=boundary,
            monitor=monitor or Monitor(),
        )["output"]

    return go


def test_by_hand(run, recorder):
    found = run(monitor=recorder).set_index("stop_id")
    # 56 buses each way from 06:00 to 20:00, and 28 trains: 4 and 2 an hour
    assert found["departures"].to_dict() == {"A": 56, "B": 112, "C": 56, "S": 28, "N": 56, "D": 28}
    assert found["departures_per_hour"].to_dict() == {"A": 4, "B": 8, "C": 4, "S": 2, "N": 4, "D": 2}
    assert found["main_per_hour"].to_dict() == {"A": 4, "B": 4, "C": 4, "S": 2, "N": 2, "D": 2}
    assert found["interval"].to_dict() == {"A": 15, "B": 15, "C": 15, "S": 30, "N": 30, "D": 30}
    assert found["routes"].tolist() == [1] * 6
    assert found["directions"].to_dict() == {"A": 1, "B": 2, "C": 1, "S": 1, "N": 2, "D": 1}
    assert found["bus_per_hour"].tolist() == [4, 8, 4, 0, 0, 0]
    assert found["rail_per_hour"].tolist() == [0, 0, 0, 2, 4, 2]
    assert "tram_per_hour" not in found, "the feed has none"
    assert found["modes"].tolist() == ["bus"] * 3 + ["rail"] * 3
    assert found["platforms"].tolist() == [1, 1, 1, 2, 1, 1]
    assert set(found["date"]) == {"2027-01-04"}
    assert set(found["hours"]) == {"06:00-20:00"}
    assert found["reason"].tolist() == [None, None, None, None, "no_coordinates", None]
    assert found.crs.to_epsg() == 3006
    assert found.geometry["A"].distance(shapely.Point(X, Y)) < 0.01
    assert any("1 stops have no coordinates" in line for line in recorder.messages)


def test_stops_where_nothing_departs_stay_with_nought_and_the_reason(run):
    found = run(day="saturday").set_index("stop_id")
    assert found["departures"].to_dict() == {"A": 14, "B": 28, "C": 14, "S": 0, "N": 0, "D": 0}
    assert found["interval"].isna().tolist() == [False] * 3 + [True] * 3
    assert found["reason"].tolist() == [None, None, None, "no_departures", "no_coordinates", "no_departures"]


def test_every_blank_interval_has_a_reason(run):
    for hours in ({}, {"from_time": "00:00", "to_time": "04:00"}):
        found = run(**hours)
        assert (found["interval"].notna() | found["reason"].notna()).all()


def test_platforms_alone_and_sums_that_are_kept(run):
    alone, together = run(together=False), run(together=True)
    assert alone["stop_id"].tolist() == ["A", "B", "C", "S1", "S2", "N", "D"]
    assert alone["departures"].sum() == together["departures"].sum() == 336
    assert alone["departures"].tolist()[3:5] == [28, 0]


def test_windows_add_up(run):
    whole = run(from_time="06:00", to_time="20:00")["departures"]
    parts = [run(from_time=a, to_time=b)["departures"] for a, b in (("06:00", "09:07"), ("09:07", "20:00"))]
    np.testing.assert_array_equal(whole, sum(parts))


def test_the_order_of_stops_does_not_matter(run):
    head, *lines = town()["stops"].splitlines()
    found = run(town(stops="\n".join([head, *lines[::-1]]) + "\n")).set_index("stop_id")
    expected = run().set_index("stop_id")
    for column in ("departures", "interval", "routes", "modes", "platforms"):
        assert found[column].to_dict() == expected[column].to_dict()


def test_within_an_area_and_in_its_crs(run):
    area = gpd.GeoDataFrame(geometry=[shapely.box(X - 50, Y - 50, X + 450, Y + 50)], crs=3006)
    assert run(boundary=area)["stop_id"].tolist() == ["A", "B", "N"]
    far = run(boundary=area.to_crs(32633))
    assert far.crs.to_epsg() == 32633
    assert far["stop_id"].tolist() == ["A", "B", "N"]


def test_a_feed_without_stops_or_departures(run):
    empty = run(town(stops="stop_id,stop_name,stop_lat,stop_lon\n"))
    assert len(empty) == 0
    with pytest.raises(UserError, match="No trip of feed runs on any day"):
        run(town(trips="route_id,service_id,trip_id\n"))


def test_cancel(run, recorder):
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        run(monitor=recorder)
