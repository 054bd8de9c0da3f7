"""Every departure of the trips of one day: stop times put in order, gaps filled, frequencies spelled out."""

import numpy as np
import pandas as pd

from ..spec import UserError
from .gtfs_archive import repaired_column

MOST_DEPARTURES = 50_000_000
LAST_SEQUENCE = 2**31
COLUMNS = ("trip_id", "departure_time", "arrival_time", "stop_id", "stop_sequence", "pickup_type")


def seconds(column):
    """Seconds after the start of the service day of times as 8:05:00 or 25:10:00, NaN for what is none.

    Parameters
    ----------
    column : (n,) Series of str

    Returns
    -------
    (n,) float array
    """
    code, texts = pd.factorize(column)
    parts = pd.Series(texts, dtype=object).str.extract(r"^\s*(\d{1,3}):([0-5]?\d)(?::([0-5]?\d))?\s*$").astype(float)
    value = parts[0] * 3600 + parts[1] * 60 + parts[2].fillna(0.0)
    return np.append(value.to_numpy(dtype=float), np.nan)[code]


def read_frequencies(archive, trips, monitor):
    """Trips that run at intervals.

    Parameters
    ----------
    archive : gtfs_archive.Archive
    trips : pandas.Index
        Trip ids.

    Returns
    -------
    DataFrame
        ``trip`` (position in ``trips``), ``start`` and ``headway`` (s), ``runs``.
    """
    table = archive.read("frequencies", ("trip_id", "start_time", "end_time", "headway_secs"), required=("trip_id",))
    start, end = seconds(table["start_time"]), seconds(table["end_time"])
    headway = pd.to_numeric(table["headway_secs"], errors="coerce").to_numpy(dtype=float)
    trip = trips.get_indexer(table["trip_id"])
    with np.errstate(invalid="ignore"):
        good = (headway > 0) & (end > start)
    if (~good).any():
        monitor.warn(
            "{n} rows of frequencies.txt have no interval or no hours that can be used; they are left out.",
            n=int((~good).sum()),
        )
    good &= trip >= 0
    trip, start, end, headway = trip[good], start[good], end[good], headway[good]
    runs = np.ceil((end - start) / headway - 1e-9).astype(np.int64)
    return pd.DataFrame({"trip": trip, "start": start, "headway": headway, "runs": runs})


def read_stop_times(archive, trips, stops, monitor):
    """Stop times of some trips, in the order they are made.

    Parameters
    ----------
    archive : gtfs_archive.Archive
    trips : pandas.Index
        Ids of the trips wanted.
    stops : pandas.Index
        Ids of all stops.
    monitor : Monitor

    Returns
    -------
    DataFrame
        ``trip`` and ``stop`` (positions, stop -1 where unknown), ``second`` (NaN where unknown), ``boards``.
    """
    parts = []
    for frame, share in archive.chunks("stop_times", COLUMNS, required=("trip_id", "stop_id", "stop_sequence")):
        monitor.progress(min(share, 1.0))
        trip = _positions(trips, frame["trip_id"])
        frame = frame[trip >= 0]
        time = seconds(frame["departure_time"])
        time = np.where(np.isnan(time), seconds(frame["arrival_time"]), time)
        parts.append(
            pd.DataFrame(
                {
                    "trip": trip[trip >= 0].astype(np.int32),
                    "stop": _positions(stops, frame["stop_id"]).astype(np.int32),
                    "second": time,
                    "boards": (frame["pickup_type"] != "1").to_numpy(dtype=bool),
                    "key": trip[trip >= 0] * LAST_SEQUENCE + _sequence(frame["stop_sequence"]),
                }
            )
        )
    rows = pd.concat(parts, ignore_index=True)
    key = rows.pop("key").to_numpy()
    order = np.argsort(key, kind="stable")  # quick where the feed is in order, as most are
    monitor.check()
    rows, key = rows.iloc[order], key[order]
    again = np.append(False, np.diff(key) == 0)[: len(key)]
    if again.any():
        monitor.warn("{n} stop times stand twice in the feed and count once.", n=int(again.sum()))
        rows = rows[~again]
    return rows.reset_index(drop=True)


def _sequence(column):
    """Place of each stop time in its trip, whole numbers; what is none comes last."""
    numbers = pd.to_numeric(column, errors="coerce").to_numpy(dtype=float)
    return np.clip(np.nan_to_num(numbers, nan=LAST_SEQUENCE - 1), 0, LAST_SEQUENCE - 1).astype(np.int64)


def _positions(index, column):
    """Position in an index of each text, -1 for none; each different text is looked up once."""
    code, texts = pd.factorize(column)
    place = index.get_indexer(repaired_column(pd.Series(texts, dtype=object)))
    return np.append(place, -1)[code]


def fill_times(rows, monitor):
    """Missing times between two known ones of a trip, spaced evenly over the stops; others are left out.

    GTFS lets a feed leave out the times at stops that are no timing points.
    """
    known = ~np.isnan(rows["second"].to_numpy())
    if known.all():
        return rows
    place, trip, second = np.arange(len(rows)), rows["trip"].to_numpy(), rows["second"].to_numpy().copy()
    before = np.maximum.accumulate(np.where(known, place, -1))
    after = np.minimum.accumulate(np.where(known, place, len(rows))[::-1])[::-1]
    between = ~known & (before >= 0) & (after < len(rows))
    between[between] = (trip[before[between]] == trip[between]) & (trip[after[between]] == trip[between])
    at, low, high = place[between], before[between], after[between]
    second[between] = second[low] + (second[high] - second[low]) * (at - low) / (high - low)
    lost = int(np.isnan(second).sum())
    if between.any():
        monitor.info("{n} stop times are not given and lie evenly between their neighbours.", n=int(between.sum()))
    if lost:
        monitor.warn("{n} stop times are not given and cannot be told from others; they are left out.", n=lost)
    return rows.assign(second=second)[~np.isnan(second)]


def spell_out(rows, frequencies):
    """The runs of trips that are given by their interval, each as a trip of its own.

    Parameters
    ----------
    rows : DataFrame
        ``trip, stop, second, boards, last``, sorted by trip and time.
    frequencies : DataFrame
        See `read_frequencies`.

    Returns
    -------
    DataFrame
        The same columns and ``run``, different for every run; trips without frequencies as they are.

    Raises
    ------
    UserError
        If there would be more than `MOST_DEPARTURES`.
    """
    rows = rows.assign(run=-1)
    if frequencies.empty or rows.empty:
        return rows
    begin = rows.groupby("trip")["second"].transform("min")
    table = frequencies.assign(row=np.arange(len(frequencies)))
    timed = rows["trip"].isin(table["trip"])
    joined = rows[timed].assign(after=(rows["second"] - begin)[timed]).merge(table, on="trip")
    if joined["runs"].sum() > MOST_DEPARTURES:
        raise UserError(
            "frequencies.txt of {feed} stands for more than {most} million departures on one day.",
            "Check its column headway_secs: intervals are in seconds.",
            most=MOST_DEPARTURES // 10**6,
        )
    which = np.repeat(np.arange(len(joined)), joined["runs"])
    first = np.cumsum(joined["runs"]) - joined["runs"]
    number = np.arange(len(which)) - first.to_numpy()[which]
    joined = joined.iloc[which]
    second = joined["start"] + joined["after"] + number * joined["headway"]
    offset = (np.cumsum(frequencies["runs"]) - frequencies["runs"]).to_numpy()
    spelled = joined.assign(second=second, run=offset[joined["row"]] + number)
    spelled = spelled.sort_values(["trip", "run"], kind="stable")
    return pd.concat([rows[~timed], spelled[rows.columns]], ignore_index=True)


def without_doubles(rows, route):
    """Leave out runs that are exactly another: same route, stops and times under another name.

    Parameters
    ----------
    rows : DataFrame
        ``trip, run, stop, second``, those of a run one behind the other.
    route : (T,) int array
        Of each trip, with its direction: what differs is not the same.

    Returns
    -------
    DataFrame, int
        What is left, and how many runs were doubles.
    """
    if rows.empty:
        return rows, 0
    trip, run = rows["trip"].to_numpy(), rows["run"].to_numpy()
    new = np.append(True, (np.diff(trip) != 0) | (np.diff(run) != 0))
    number = np.cumsum(new) - 1
    place = np.arange(len(rows)) - np.flatnonzero(new)[number]
    keyed = pd.DataFrame({"stop": rows["stop"].to_numpy(), "second": rows["second"].to_numpy(), "place": place})
    mark = pd.util.hash_pandas_object(keyed, index=False).to_numpy()
    summed = np.add.reduceat(mark, np.flatnonzero(new))  # wraps round, as hashes may
    runs = pd.DataFrame({"route": route[trip[new]], "stops": np.bincount(number), "mark": summed})
    double = runs.duplicated().to_numpy()
    return rows[~double[number]], int(double.sum())
