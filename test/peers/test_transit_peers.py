"""Departures of stops against gtfs-kit, on a whole city's timetable and on a feed of frequencies."""

import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
from sodertorn.processing.methods import gtfs, gtfs_calendar
from sodertorn.processing.methods.gtfs_archive import open_feed
from sodertorn.processing.spec import Monitor

pytestmark = pytest.mark.peer

HERE = Path(__file__).parent
PEERS = Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin/python"


def ask(feed, folder, what, *dates):
    """The peer's answers, from a process of its own."""
    if not PEERS.exists():
        pytest.skip(f"{PEERS} is not here: scripts/install.sh peers")
    environment = {key: text for key, text in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME")}
    found = folder / "out.json"
    subprocess.run(
        [PEERS, HERE / "tools/gtfs_kit_stops.py", feed, found, what, *dates],
        check=True, capture_output=True, env=environment, cwd=folder,
    )  # fmt: skip
    return json.loads(found.read_text(encoding="utf-8"))


def ours(feed, date):
    """Departures of the whole day of traffic, with the ids of their stops."""
    day = f"{date[:4]}-{date[4:6]}-{date[6:]}"
    asked = gtfs.Service(feed=feed, day="date", date=day, from_time="00:00", to_time="48:00")
    timetable = gtfs.read_timetable(asked, monitor=Monitor())
    rows = timetable.departures
    return rows.assign(stop_id=timetable.stops["stop_id"].to_numpy()[rows["stop"]])


@pytest.fixture(scope="module")
def kuopio(shared):
    return shared("gtfs/kuopio.zip")


# a weekday, a Saturday, a Sunday; the day before Christmas, when two calendars have the same trips
@pytest.mark.parametrize(("date", "doubles"), [("20161026", 0), ("20161203", 0), ("20161204", 0), ("20161224", 1)])
def test_departures_routes_and_hours_of_every_stop(kuopio, tmp_path, date, doubles):
    theirs, rows = ask(kuopio, tmp_path, "stops", date)[date], ours(kuopio, date)
    assert theirs["doubles"] >= doubles
    assert rows.groupby("stop_id").size().to_dict() == theirs["departures"]
    assert rows.groupby("stop_id")["route"].nunique().to_dict() == theirs["routes"]
    by_hour = rows.groupby([rows["stop_id"], (rows["second"] // 3600).astype(int)]).size()
    assert {f"{stop} {hour}": n for (stop, hour), n in by_hour.items()} == theirs["hours"]


def test_trips_of_every_day_over_christmas(kuopio, tmp_path):
    dates = [f"201612{day:02d}" for day in range(19, 31)]
    theirs = ask(kuopio, tmp_path, "trips", *dates)
    with open_feed(kuopio, Monitor()) as archive:
        calendar = gtfs_calendar.read_calendar(archive)
        service = calendar.services.get_indexer(archive.read("trips", ("service_id",))["service_id"])
    trips = np.bincount(service, minlength=len(calendar.services))
    start, count = calendar.runs(trips)
    days = [int(np.datetime64(f"2016-12-{date[6:]}").astype(int)) - start for date in dates]
    assert count[days].tolist() == [theirs[date]["trips"] for date in dates]


def test_frequencies_are_not_heeded_by_the_peer(shared, tmp_path):
    """gtfs-kit takes a trip that runs at intervals as one trip; GTFS says it runs once every interval."""
    feed = shared("gtfs/sample-feed-bom.zip")
    theirs, rows = ask(feed, tmp_path, "stops", "20070106")["20070106"], ours(feed, "20070106")
    number = rows.groupby("stop_id").size().to_dict()
    # at stops served by plain trips only we agree
    for stop in ("AMV", "BULLFROG", "FUR_CREEK_RES", "BEATTY_AIRPORT"):
        assert number[stop] == theirs["departures"][stop]
    # by hand, frequencies.txt: 4 + 12 + 12 + 18 + 6 runs of the city line each way
    assert theirs["departures"]["NADAV"] == 2
    assert number["NADAV"] == 2 * 52
