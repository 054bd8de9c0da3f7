import datetime
import runpy
import zipfile
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from sodertorn.processing.methods import gtfs, gtfs_archive, gtfs_calendar, gtfs_modes, gtfs_times
from sodertorn.processing.spec import Cancelled, Monitor, UserError

feeds = runpy.run_path(str(Path(__file__).with_name("gtfs_feeds.py")))
town, write, clock = feeds["town"], feeds["write"], feeds["clock"]


@pytest.fixture
def read(tmp_path):
    """Read a feed given as tables; all departures of the day unless hours are given."""

    def go(tables, monitor=None, folder="", **asked):
        path = write(tmp_path / "feed.zip", tables, folder)
        hours = {"from_time": "00:00", "to_time": "48:00"} | asked
        return gtfs.read_timetable(gtfs.Service(feed=path, **hours), monitor=monitor or Monitor())

    return go


def counts(timetable):
    ids = timetable.stops["stop_id"].to_numpy()[timetable.departures["stop"]]
    return pd.Series(ids).value_counts().sort_index().to_dict()


WEEKDAY = {"A": 56, "B": 112, "C": 56, "S1": 28, "N": 56, "D": 28}


def test_a_weekday_by_hand(read):
    found = read(town())
    # nothing departs from the last stop of a trip
    assert counts(found) == WEEKDAY
    assert found.date == datetime.date(2027, 1, 4)
    assert found.departures["second"].min() == 6 * 3600
    assert [gtfs_modes.MODES[mode] for mode in found.routes["mode"]] == ["bus", "rail"]
    assert found.routes["name"].tolist() == ["1", "Tåg"]


def test_the_window_holds_its_start_and_not_its_end(read):
    found = read(town(), from_time="06:00", to_time="06:30")
    assert counts(found)["A"] == 2, "06:00 and 06:15"
    assert found.minutes == 30
    assert found.hours == "06:00-06:30"


@pytest.mark.parametrize(("day", "date"), [("saturday", (2027, 1, 9)), ("sunday", (2027, 1, 10))])
def test_weekends(read, day, date):
    found = read(town(), day=day)
    assert counts(found) == {"A": 14, "B": 28, "C": 14}
    assert found.date == datetime.date(*date)


def test_a_date(read):
    assert read(town(), day="date", date="2027-01-30").date == datetime.date(2027, 1, 30)
    with pytest.raises(UserError, match=r"No trip of feed runs on 2027-02-01. Choose a date between 2027-01-04 and"):
        read(town(), day="date", date="2027-02-01")
    for date in ("1 februari", None, ""):
        with pytest.raises(UserError, match=r"Write it as year-month-day"):
            read(town(), day="date", date=date)


def test_exceptions_take_away_and_add(read):
    dates = "service_id,date,exception_type\nwork,20270105,2\nend,20270105,1\n"
    found = read(town(calendar_dates=dates), day="date", date="2027-01-05")
    assert counts(found) == {"A": 14, "B": 28, "C": 14}
    # a service added on a day it runs anyhow does not run twice
    again = "service_id,date,exception_type\nwork,20270106,1\n"
    assert counts(read(town(calendar_dates=again), day="date", date="2027-01-06")) == WEEKDAY


def test_a_feed_with_exceptions_only(read):
    dates = "service_id,date,exception_type\nwork,20270105,1\nwork,20270112,1\nend,20270109,1\n"
    found = read(town(calendar=None, calendar_dates=dates))
    assert found.date == datetime.date(2027, 1, 5)
    assert counts(found) == WEEKDAY


def test_the_median_day_and_not_the_holiday(read, recorder):
    # two of twenty weekdays are run as weekends, one has nothing
    dates = "service_id,date,exception_type\nwork,20270104,2\nend,20270104,1\nwork,20270105,2\nend,20270105,1\n"
    dates += "work,20270106,2\n"
    found = read(town(calendar_dates=dates), recorder)
    assert found.date == datetime.date(2027, 1, 7)
    said = next(line for line in recorder.messages if "median" in line)
    assert "2027-01-07" in said
    assert "of the 19 days" in said
    assert "168, where the least is 28 and the most 168" in said


def test_trips_of_every_day_agree_with_counting_day_by_day():
    rng = np.random.default_rng(4)
    first = rng.integers(18_000, 18_050, 12)
    calendar = gtfs_calendar.Calendar(
        services=pd.Index(list("abcdefgh")),
        service=rng.integers(0, 8, 12),
        first=first,
        last=first + rng.integers(0, 40, 12),
        weekly=rng.random((12, 7)) < 0.5,
        exception_service=rng.integers(0, 8, 30),
        exception_day=rng.integers(17_990, 18_100, 30),
        added=rng.random(30) < 0.5,
    )
    # one rule for each service, as GTFS has it
    _, once = np.unique(calendar.service, return_index=True)
    calendar = gtfs_calendar.Calendar(
        calendar.services, *(getattr(calendar, k)[once] for k in ("service", "first", "last", "weekly")),
        calendar.exception_service, calendar.exception_day, calendar.added,
    )  # fmt: skip
    trips = rng.integers(0, 9, 8)
    start, count = calendar.runs(trips)
    assert count.tolist() == [trips[calendar.active(start + k)].sum() for k in range(len(count))]


def test_days_of_the_week():
    monday = (datetime.date(2027, 1, 4) - datetime.date(1970, 1, 1)).days
    assert [gtfs_calendar.weekday(monday + k) for k in range(7)] == list(range(7))


def test_times_over_24_hours_belong_to_their_day(read):
    late = feeds["service"](("1", 0, "work", "ABC", 25 * 60 + 10, 30, 2))
    found = read(town(**late), from_time="24:00", to_time="26:00")
    assert found.departures["second"].tolist() == [3600 * 25 + 600, 3600 * 25 + 720, 3600 * 25 + 2400, 3600 * 25 + 2520]
    assert read(town(**late), from_time="00:00", to_time="24:00").departures.empty


def test_seconds():
    given = pd.Series(["8:05:00", " 25:10:30", "06:00", "", None, "6.30", "12:61:00", "100:00:00"], dtype=object)
    np.testing.assert_array_equal(
        gtfs_times.seconds(given), [29100, 90630, 21600, np.nan, np.nan, np.nan, np.nan, 360000]
    )


@pytest.mark.parametrize(("start", "end"), [("06:00", "06:00"), ("20:00", "06:00"), ("six", "20:00"), (None, "20:00")])
def test_hours_that_are_none(start, end):
    with pytest.raises(UserError, match=r"Write them as 06:00 and 20:00"):
        gtfs.Service(from_time=start, to_time=end).window()


def test_frequencies(read):
    tables = town(
        **feeds["service"](("1", 0, "work", "ABC", 600, 15, 1), ("1", 1, "work", "CBA", 600, 15, 1)),
        frequencies="trip_id,start_time,end_time,headway_secs\n1-0-0,06:00:00,07:00:00,600\n1-0-0,07:00:00,08:00:00,900\n",
    )
    found = read(tables)
    # six before seven, four before eight; two minutes later at B; the other trip as it is written
    assert counts(found) == {"A": 10, "B": 11, "C": 1}
    at_b = found.departures[found.departures["stop"] == 1]["second"].to_numpy() / 60
    assert sorted(at_b) == [362, 372, 382, 392, 402, 412, 422, 437, 452, 467, 602]


def test_frequencies_that_are_none_are_said(read, recorder):
    tables = town(
        frequencies="trip_id,start_time,end_time,headway_secs\n1-0-0,06:00:00,07:00:00,0\n1-0-1,07:00:00,06:00:00,60\n"
    )
    assert counts(read(tables, recorder)) == WEEKDAY
    assert any("2 rows of frequencies.txt" in line for line in recorder.messages)
    endless = town(frequencies="trip_id,start_time,end_time,headway_secs\n1-0-0,00:00:00,900:00:00,0.01\n")
    with pytest.raises(UserError, match=r"more than 50 million departures"):
        read(endless)


def test_missing_times_lie_between_their_neighbours(read, recorder):
    times = "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
    times += "1-0-0,06:00:00,06:00:00,A,1\n1-0-0,,,B,2\n1-0-0,,,C,3\n1-0-0,06:09:00,,D,4\n"
    times += "1-0-1,,,A,1\n1-0-1,07:00:00,07:00:00,B,2\n1-0-1,,,C,3\n"
    found = read(town(stop_times=times), recorder)
    assert (found.departures["second"] / 60).tolist() == [360, 363, 366, 420]
    assert any("2 stop times are not given and lie evenly" in line for line in recorder.messages)
    assert any("2 stop times are not given and cannot be told" in line for line in recorder.messages)


def test_no_boarding_is_no_departure(read):
    times = "trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type\n"
    times += "1-0-0,06:00:00,06:00:00,A,1,0\n1-0-0,06:02:00,06:02:00,B,2,1\n1-0-0,06:04:00,06:04:00,C,3,\n"
    assert counts(read(town(stop_times=times))) == {"A": 1}


def test_order_is_that_of_the_sequence_not_of_the_file(read):
    tables = town()
    head, *lines = tables["stop_times"].splitlines()
    rng = np.random.default_rng(0)
    shuffled = "\n".join([head, *rng.permutation(lines)]) + "\n"
    assert counts(read(tables | {"stop_times": shuffled})) == WEEKDAY


def test_doubles_count_once(read, recorder):
    tables = town()
    trips, times = tables["trips"], tables["stop_times"]
    copy = times.replace("\n1-0-0,", "\nagain,")
    copied = "\n".join(line for line in copy.splitlines() if line.startswith("again,"))
    found = read(
        tables
        | {
            "trips": trips + "1,work,again,0\n1,work,1-0-0,0\n",
            "stop_times": times + copied + "\n" + times.splitlines()[1] + "\n",
        },
        recorder,
    )
    assert counts(found) == WEEKDAY
    for words in ("1 trips stand twice in trips.txt", "1 stop times stand twice", "1 trips of the day are exactly"):
        assert any(words in line for line in recorder.messages), words


def test_two_buses_at_the_same_minute_by_other_ways_are_no_doubles(read):
    tables = town(
        **feeds["service"](
            ("1", 0, "work", "ABC", 360, 60, 1),
            ("1", 0, "work", "ACB", 360, 60, 1),
            ("1", 1, "work", "ABC", 360, 60, 1),
        )
    )
    assert counts(read(tables))["A"] == 3


def test_odd_encodings(read):
    tables = town()
    stops = tables["stops"].replace("Alby", "Älby").replace("Berga", "Björkö").encode("cp1252")
    odd = {
        "stops": stops,
        "routes": b"\xef\xbb\xbf" + tables["routes"].encode(),
        "trips": tables["trips"].encode("utf-16"),
        "calendar": b"\xef\xbb\xbf" + tables["calendar"].replace("service_id,", "Service_ID, ").encode(),
    }
    found = read(tables | odd)
    assert counts(found) == WEEKDAY
    assert found.stops["name"].tolist()[:2] == ["Älby", "Björkö"]


@pytest.mark.filterwarnings("error")
def test_lines_that_are_longer_or_shorter_than_the_header(read):
    tables = town()
    trips = "\n".join(line + "," for line in tables["trips"].splitlines())
    times = tables["stop_times"].splitlines()
    longer = "\n".join([times[0], *(line + ",," for line in times[1:])]) + "\n\n"
    shorter = tables["stops"].replace(",,\n", "\n")
    assert counts(read(tables | {"trips": trips, "stop_times": longer, "stops": shorter})) == WEEKDAY


def test_ids_in_two_encodings_meet(read):
    tables = town()
    latin = {"stop_times": tables["stop_times"].replace(",B,", ",Bö,").encode("cp1252")}
    latin["stops"] = tables["stops"].replace("\nB,", "\nBö,")
    assert counts(read(tables | latin)) == {"Bö" if k == "B" else k: v for k, v in WEEKDAY.items()}


def test_a_folder_within_the_zip_and_a_mac_beside_it(read, tmp_path, recorder):
    assert counts(read(town(), folder="export/gtfs/")) == WEEKDAY
    path = write(tmp_path / "feed.zip", town(), "b/")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("__MACOSX/b/._stops.txt", b"\0\1")
        for name, text in town(calendar=None).items():
            if text:
                archive.writestr(f"c/{name}.txt", text)
    found = gtfs.read_timetable(gtfs.Service(feed=path), monitor=recorder)
    assert counts(found)["A"] == 56
    assert any("2 feeds in one file" in line and "folder b" in line for line in recorder.messages)


def test_an_unzipped_folder(tmp_path):
    for name, text in town().items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    found = gtfs.read_timetable(gtfs.Service(feed=tmp_path / "stops.txt"), monitor=Monitor())
    assert counts(found)["A"] == 56


def test_names_that_lead_out_of_the_zip_touch_no_disk(read, tmp_path):
    assert counts(read(town(), folder="../../evil/")) == WEEKDAY
    assert sorted(file.name for file in tmp_path.iterdir()) == ["feed.zip"]
    assert not (tmp_path.parent.parent / "evil").exists()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"calendar": None}, "holds neither calendar.txt nor calendar_dates.txt"),
        ({"stop_times": None}, "holds no stop_times.txt"),
        ({"stops": None}, "holds no stops.txt"),
        ({"stop_times": "trip_id,stop_id\n1-0-0,A\n"}, "stop_times.txt in feed has no column stop_sequence"),
        ({"stops": ""}, "stops.txt in feed has no column stop_id"),
        ({"trips": 'route_id,service_id,trip_id\n1,work,"a\n'}, "trips.txt in feed is damaged"),
        ({"calendar": "service_id,monday\nwork,1\n"}, "calendar.txt in feed has no column start_date"),
        ({"calendar": feeds["CALENDAR"].replace("work", "x").replace("end,", "y,")}, "No trip of feed runs on any day"),
    ],
)
def test_feeds_that_lack_something(read, changes, words):
    with pytest.raises(UserError, match=words):
        read(town(**changes))


def test_no_day_of_that_type(read):
    with pytest.raises(UserError, match=r"no trips on a day of the chosen type. Choose another type of day"):
        read(town(calendar="\n".join(feeds["CALENDAR"].splitlines()[:2])), day="sunday")


def test_a_zip_that_is_cut_off_or_none(tmp_path):
    path = write(tmp_path / "feed.zip", town())
    whole = path.read_bytes()
    for content in (whole[: len(whole) // 2], b"", b"stop_id,stop_name\n"):
        path.write_bytes(content)
        with pytest.raises(UserError, match=r"is no zip file, or only a part of one"):
            gtfs.read_timetable(gtfs.Service(feed=path), monitor=Monitor())
    spoiled = bytearray(whole)
    spoiled[whole.index(b"stop_times.txt") + 40] ^= 0xFF
    path.write_bytes(bytes(spoiled))
    with pytest.raises(UserError, match=r"stop_times.txt in feed is damaged"):
        gtfs.read_timetable(gtfs.Service(feed=path), monitor=Monitor())


def test_a_damaged_lzma_table(tmp_path):
    path = tmp_path / "feed.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        for name, text in town().items():
            if text:
                archive.writestr(f"{name}.txt", text)
        start = archive.getinfo("stop_times.txt").header_offset + 30 + len("stop_times.txt")
    spoiled = bytearray(path.read_bytes())
    spoiled[start + 4] = 0xFF  # properties of the packing that there are none of
    path.write_bytes(bytes(spoiled))
    with pytest.raises(UserError, match=r"stop_times.txt in feed is damaged"):
        gtfs.read_timetable(gtfs.Service(feed=path), monitor=Monitor())


def test_a_zip_bomb_is_not_unpacked(tmp_path, monkeypatch):
    path = write(tmp_path / "feed.zip", town(stop_times="0" * 3_000_000))
    monkeypatch.setattr(gtfs_archive, "SMALL", 1_000_000)
    monkeypatch.setattr(gtfs_archive, "EXPANSION", 100)
    with pytest.raises(UserError, match=r"would unpack to 3 MB"):
        gtfs.read_timetable(gtfs.Service(feed=path), monitor=Monitor())


def test_a_real_timetable_is_no_bomb(tmp_path):
    path = write(tmp_path / "feed.zip", town())
    with zipfile.ZipFile(path) as archive:
        info = archive.getinfo("stop_times.txt")
    assert info.file_size / info.compress_size < gtfs_archive.EXPANSION / 10


def test_in_pieces_it_is_the_same(read, monkeypatch, recorder):
    whole = read(town()).departures
    monkeypatch.setattr(gtfs_archive, "CHUNK", 7)
    parts = read(town(), recorder).departures
    pd.testing.assert_frame_equal(whole, parts)
    assert len(recorder.fractions) > 80


@pytest.mark.parametrize("after", [1, 3, 20])
def test_cancel(read, recorder, monkeypatch, after):
    monkeypatch.setattr(gtfs_archive, "CHUNK", 20)
    recorder.cancel_after = after
    with pytest.raises(Cancelled):
        read(town(), recorder)
    assert len(recorder.fractions) == after


def test_feeds_with_marks_gaps_and_many_tables(shared, recorder):
    feed = shared("gtfs/sample-feed-bom.zip")
    found = gtfs.read_timetable(gtfs.Service(feed, "saturday", None, "00:00", "30:00"), monitor=recorder)
    number = counts(found)
    # by hand from frequencies.txt: 6-8 and 10-16 and 19-22 every 30 min, 8-10 and 16-19 every 10 min, both ways
    city = 4 + 12 + 12 + 18 + 6
    # from 6:00 to 22:00 every half hour the shuttle: 32
    assert number["STAGECOACH"] == city + 32
    assert number["NADAV"] == 2 * city
    assert number["BEATTY_AIRPORT"] == 3, "AB1 at 8:00, AAMV1 and AAMV3; the shuttle ends there"
    flexible = gtfs.read_timetable(gtfs.Service(feed=shared("gtfs/locations_feed.zip")), monitor=recorder)
    assert flexible.departures.empty
    with pytest.raises(UserError, match=r"holds no stop_times.txt"):
        gtfs.read_timetable(gtfs.Service(feed=shared("gtfs/sample-feed-invalid.zip")), monitor=recorder)
