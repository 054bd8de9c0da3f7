"""Kuopio's whole timetable counted once more, in plain loops that share nothing with the methods."""

import csv
import datetime
import io
import math
import zipfile
from collections import Counter, defaultdict

import geopandas as gpd
import numpy as np
import pytest
from sodertorn.processing.methods import ptal, stop_departures, stop_quality
from sodertorn.processing.methods.gtfs import Service
from sodertorn.processing.methods.walking import Paths
from sodertorn.processing.spec import Monitor

DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
CLASSES = {1: "AABC", 2: "ABCD", 3: "BCD-", 4: "CD--", 5: "D---"}
LEVELS = ((0, "0"), (2.5, "1a"), (5, "1b"), (10, "2"), (15, "3"), (20, "4"), (25, "5"), (40, "6a"), (math.inf, "6b"))


@pytest.fixture(scope="module")
def feed(shared):
    return shared("gtfs/kuopio.zip")


@pytest.fixture(scope="module")
def tables(feed):
    with zipfile.ZipFile(feed) as archive:
        names = ("stops", "trips", "stop_times", "calendar", "calendar_dates")
        return {n: list(csv.DictReader(io.TextIOWrapper(archive.open(n + ".txt"), "utf-8-sig"))) for n in names}


def services(tables, day):
    """What runs on a day."""
    stamp = day.strftime("%Y%m%d")
    running = {
        row["service_id"]
        for row in tables["calendar"]
        if row["start_date"] <= stamp <= row["end_date"] and row[DAYS[day.weekday()]] == "1"
    }
    for row in tables["calendar_dates"]:
        if row["date"] == stamp:
            (running.add if row["exception_type"] == "1" else running.discard)(row["service_id"])
    return running


def median_day(tables, weekdays):
    trips = Counter(row["service_id"] for row in tables["trips"])
    days = [datetime.date(2016, 10, 1) + datetime.timedelta(n) for n in range(300)]
    runs = {day: sum(trips[s] for s in services(tables, day)) for day in days if day.weekday() in weekdays}
    counts = sorted(n for n in runs.values() if n)
    return next(day for day, n in runs.items() if n == counts[len(counts) // 2])


def departures(tables, day, begin, end):
    """{stop: Counter of (route, direction)}; the last stop of a trip is none. Minutes."""
    running = services(tables, day)
    trips = {row["trip_id"]: row for row in tables["trips"] if row["service_id"] in running}
    calls = defaultdict(list)
    for row in tables["stop_times"]:
        if row["trip_id"] in trips:
            hours, minutes, _ = row["departure_time"].split(":")
            calls[row["trip_id"]].append((int(row["stop_sequence"]), 60 * int(hours) + int(minutes), row["stop_id"]))
    found = defaultdict(Counter)
    for trip, stops in calls.items():
        for _, at, stop in sorted(stops)[:-1]:
            if begin <= at < end:
                found[stop][trips[trip]["route_id"], trips[trip]["direction_id"]] += 1
    return found


def main_direction(counter):
    most = Counter()
    for (route, _), n in counter.items():
        most[route] = max(most[route], n)
    return sum(most.values())


@pytest.mark.parametrize(("day", "weekdays"), [("weekday", range(5)), ("saturday", [5]), ("sunday", [6])])
def test_departures_of_every_platform(feed, tables, day, weekdays):
    date = median_day(tables, weekdays)
    truth = departures(tables, date, 6 * 60, 20 * 60)
    found = stop_departures.stop_departures(
        service=Service(feed, day), together=False, distance=0.0, boundary=None, monitor=Monitor()
    )["output"].set_index("stop_id")
    assert set(found["date"]) == {date.isoformat()}
    assert len(found) == len(tables["stops"])
    assert found["departures"].to_dict() == {stop: sum(truth[stop].values()) for stop in found.index}
    main = np.array([main_direction(truth[stop]) for stop in found.index])
    np.testing.assert_allclose(found["main_per_hour"], main / 14)
    np.testing.assert_allclose(found["interval"], 840 / np.where(main, main, np.nan))
    assert found["routes"].to_dict() == {stop: len({route for route, _ in truth[stop]}) for stop in found.index}


@pytest.fixture(scope="module")
def ground(tables):
    """Homes, and the stops in the same coordinates."""
    x, y = np.array([(float(row["stop_lon"]), float(row["stop_lat"])) for row in tables["stops"]]).T
    stops = gpd.GeoSeries(gpd.points_from_xy(x, y), crs=4326).to_crs(32635)
    rng = np.random.default_rng(1)
    homes = gpd.GeoDataFrame(
        geometry=gpd.points_from_xy(rng.uniform(530e3, 538e3, 80), rng.uniform(6968e3, 6978e3, 80)), crs=32635
    )
    at = {row["stop_id"]: (point.x, point.y) for row, point in zip(tables["stops"], stops, strict=True)}
    return homes, at


def test_access_level(feed, tables, ground):
    homes, at = ground
    lines = defaultdict(list)  # the stops of every route and direction, with departures in the hour
    for stop, counter in departures(tables, median_day(tables, range(5)), 495, 555).items():
        for line, n in counter.items():
            lines[line].append((at[stop], n))
    found = ptal.ptal(
        homes=homes, service=Service(feed, "weekday", None, "08:15", "09:15"), bus_distance=640.0, rail_distance=960.0,
        walking_speed=4.8, paths=Paths(), snap_distance=100.0, boundary=None, monitor=Monitor(),
    )["output"]  # fmt: skip
    for home, row in zip(homes.geometry, found.itertuples(), strict=True):
        best = defaultdict(float)
        for (route, _), stops in lines.items():
            far, n = min((math.dist(place, (home.x, home.y)), n) for place, n in stops)
            if far <= 640:
                best[route] = max(best[route], 30 / (far / 80 + 30 / n + 2))
        index = sum(best.values()) / 2 + max(best.values(), default=0) / 2
        assert row.access_index == pytest.approx(index, abs=1e-9)
        assert row.routes == len(best)
        assert row.ptal == next(name for bound, name in LEVELS if index <= bound)
    assert set(found["ptal"]) > {"0", "1a", "1b", "2"}


def test_quality_class(feed, tables, ground):
    homes, at = ground
    rated = []
    for stop, counter in departures(tables, median_day(tables, range(5)), 360, 1200).items():
        interval = 840 / main_direction(counter)
        category = next((k for k, bound in enumerate((5, 10, 20, 40), start=2) if interval < bound), None)
        if category:
            rated.append((at[stop], category))
    found = stop_quality.stop_quality(
        homes=homes, service=Service(feed), distance=0.0, rail_modes=("rail",), hubs=(),
        interval_limits=(5.0, 10.0, 20.0, 40.0, 60.0), ring_distances=(300.0, 500.0, 750.0, 1000.0),
        paths=Paths(), snap_distance=100.0, boundary=None, monitor=Monitor(),
    )["output"]  # fmt: skip
    truth = []
    for home in homes.geometry:
        best = "none"
        for place, category in rated:
            far = math.dist(place, (home.x, home.y))
            ring = next((k for k, bound in enumerate((300, 500, 750, 1000)) if far <= bound), None)
            if ring is not None and CLASSES[category][ring] != "-":
                best = min(best, CLASSES[category][ring])
        truth.append(best)
    assert found["quality_class"].tolist() == truth
    assert {"B", "C", "D", "none"} <= set(truth)
