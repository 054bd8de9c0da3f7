"""Public transport access level, after Transport for London."""

import numpy as np
import pandas as pd

from . import gtfs_modes, gtfs_stops, search, walking
from .gtfs import Service, read_timetable

BUS_WAIT, RAIL_WAIT = 2.0, 0.75
"""Minutes added to the wait for lateness."""

AS_BUS = gtfs_modes.codes(("bus", "other"))
"""Modes with the wait and the walk of a bus: what is not known, such as a taxi on demand, is no railway."""

OTHERS = 0.5
"""Weight of all routes of a mode but the best one."""

BANDS = (2.5, 5.0, 10.0, 15.0, 20.0, 25.0, 40.0)
NAMES = ("0", "1a", "1b", "2", "3", "4", "5", "6a", "6b")


def ptal(
    *,
    homes,
    service: Service,
    bus_distance,
    rail_distance,
    walking_speed,
    paths: walking.Paths,
    snap_distance,
    boundary,
    monitor,
):
    """Access index and level at every home.

    Parameters
    ----------
    homes : GeoDataFrame
        Places of any geometry, see `points.representative`.
    service : gtfs.Service
        The peak hours.
    bus_distance, rail_distance : float
        Farthest walk to a bus stop, and to any other stop, m.
    walking_speed : float
        km/h.
    paths : walking.Paths
    snap_distance : float
        Metres.
    boundary : GeoDataFrame or None
    monitor : Monitor

    Returns
    -------
    dict
        ``output``: DataFrame on the index of ``homes``, see `indicators.transit.PTAL`.

    Notes
    -----
    TfL (2015), Assessing transport connectivity in London, section 2.5. A route counts once, in the direction and at
    the stop that make its access time shortest, among the nearest stops of each direction:
    total access time = walk + 30 / f + K minutes, f departures per hour in that direction, K 2 for bus and 0.75
    for others; EDF = 30 / total access time. Index = sum over modes of (best EDF + 0.5 times the sum of the other EDF).
    """
    timetable = read_timetable(service, monitor=monitor.part(0.0, 0.4))
    stops = timetable.stops.to_crs(homes.crs)
    places = gtfs_stops.gather(stops, together=True)
    calls = calls_by_direction(timetable, places)
    xy, of = gtfs_stops.arrivals(stops, places)
    walk = walking.walking(homes, paths, snap_distance=snap_distance, monitor=monitor.part(0.4, 0.6))
    walking.check_near(walk, xy[np.isin(of, calls["place"])], max(bus_distance, rail_distance))
    walk.tell_lost(xy[np.isin(of, calls["place"])], monitor.part(0.59, 0.6))
    monitor.step("Adding up the routes within reach")
    speed = walking_speed * 1000.0 / 60.0
    index, routes = np.zeros(len(walk.xy)), np.zeros(len(walk.xy), dtype=int)
    best = np.full(len(walk.xy), -1)
    limit = max(bus_distance, rail_distance)
    for home, goal, cost in walk.pairs(xy, limit=limit, monitor=monitor.part(0.6, 0.95)):
        pairs = pd.DataFrame({"home": home, "place": of[goal], "walk": cost})
        table = routes_of_homes(pairs, calls, bus_distance, rail_distance, speed)
        some = table.groupby("home").agg(index=("part", "sum"), routes=("route", "size"))
        index[some.index], routes[some.index] = some["index"], some["routes"]
        first = table.loc[table.groupby("home")["edf"].idxmax()]
        best[first["home"]] = first["route"]
    near, outside = walking.edge_of_data(walk, xy, limit, boundary)
    monitor.progress(1.0)
    reason = walk.reason(outside)
    known = pd.isna(reason)
    level = levels(index)
    names = np.append(timetable.routes["name"].to_numpy(dtype=object), None)
    return {
        "output": pd.DataFrame(
            {
                "access_index": np.where(known, index, np.nan),
                "ptal": np.where(known, np.array(NAMES, dtype=object)[level], None),
                "level": np.where(known, level, np.nan),
                "routes": np.where(known, routes, np.nan),
                "best_route": names[np.where(known, best, -1)],
                "access": walk.access,
                "near_edge": near.astype(int),
                "reason": reason,
            },
            index=homes.index,
        )
    }


def calls_by_direction(timetable, places):
    """Departures per hour of every route and direction at every place.

    Returns
    -------
    DataFrame
        ``place, route, direction, mode, frequency``. Where the feed states no direction (-1), that of the platform
        with most departures.
    """
    rows = timetable.departures
    stop, direction = rows["stop"].to_numpy(), rows["direction"].to_numpy()
    table = pd.DataFrame(
        {
            "place": places.of_stop[stop],
            "route": rows["route"].to_numpy(),
            "direction": direction,
            "platform": np.where(direction >= 0, -1, stop),
        }
    )
    key = ["place", "route", "direction"]
    each = table[table["place"] >= 0].groupby([*key, "platform"]).size()
    table = each.groupby(key).max().rename("n").reset_index()
    mode = timetable.routes["mode"].to_numpy()[table["route"]]
    return table.assign(mode=mode, frequency=table.pop("n") / (timetable.minutes / 60.0))


def routes_of_homes(pairs, calls, bus_distance, rail_distance, speed):
    """Each route within reach of each home once, with its share of the index.

    Parameters
    ----------
    pairs : DataFrame
        ``home, place, walk`` (m); all pairs of a home.
    calls : DataFrame
        From `calls_by_direction`.
    bus_distance, rail_distance : float
        Metres.
    speed : float
        Metres per minute.

    Returns
    -------
    DataFrame
        ``home, route, mode, edf, part``; the parts of a home add up to its index.
    """
    table = pairs.merge(calls, on="place")
    bus = np.isin(table["mode"], AS_BUS)
    limit = np.where(bus, bus_distance, rail_distance) * search.SLACK
    table = table.assign(wait=np.where(bus, BUS_WAIT, RAIL_WAIT))[table["walk"].to_numpy() <= limit]
    # the nearest stop of each direction; of equally near ones that with more departures
    table = table.sort_values(
        ["home", "route", "direction", "walk", "frequency"], ascending=[True, True, True, True, False]
    )
    table = table.drop_duplicates(["home", "route", "direction"])
    time = table["walk"] / speed + 30.0 / table["frequency"] + table["wait"]
    table = table.assign(edf=30.0 / time).sort_values(["home", "route", "edf"], ascending=[True, True, False])
    table = table.drop_duplicates(["home", "route"])
    table = table.sort_values(["home", "mode", "edf"], ascending=[True, True, False])
    first = ~table.duplicated(["home", "mode"])
    table["part"] = table["edf"] * np.where(first, 1.0, OTHERS)
    return table.reset_index(drop=True)[["home", "route", "mode", "edf", "part"]]


def levels(index):
    """Position in `NAMES` of each index: a bound belongs to the level below it."""
    return np.where(index > 0, np.searchsorted(BANDS, index, side="left") + 1, 0)
