"""Public transport quality classes after the Swiss Federal Office for Spatial Development."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..spec import UserError, reasons
from . import gtfs_modes, gtfs_stops, search, walking
from .gtfs import Service, read_timetable

CATEGORIES = 5
CLASSES = "ABCD"
NUMERALS = ("I", "II", "III", "IV", "V")
NO_CLASS = "none"


def stop_quality(
    *,
    homes,
    service: Service,
    distance,
    rail_modes,
    hubs,
    interval_limits,
    ring_distances,
    paths: walking.Paths,
    snap_distance,
    boundary,
    monitor,
):
    """The best class of public transport at every home.

    Parameters
    ----------
    homes : GeoDataFrame
        Places of any geometry, see `points.representative`.
    service : gtfs.Service
    distance : float
        Stops of one name within this many metres are one stop.
    rail_modes : tuple of str
        Modes rated as railway; all others as tram and bus.
    hubs : tuple of str
        Ids or names of railway junctions.
    interval_limits : tuple of float
        Minutes; upper bounds of the steps, the last one included.
    ring_distances : tuple of float
        Metres; outer bounds of the rings, included.
    paths : walking.Paths
    snap_distance : float
        Metres.
    boundary : GeoDataFrame or None
    monitor : Monitor

    Returns
    -------
    dict
        ``output``: DataFrame on the index of ``homes``; ``stops`` and ``areas``: GeoDataFrames;
        see `indicators.transit.STOP_QUALITY`.

    Notes
    -----
    ARE (2011, 2022), ÖV-Güteklassen, Berechnungsmethodik. With the step k of the interval (1 the shortest), a stop's
    category is k for railway, k - 1 (at least 1) for a railway junction, k + 1 for tram, bus, boat and cable;
    above 5 it has none. In ring r the class is max(1, category + r - 2): 1 is A, 4 is D, above there is none.
    """
    timetable = read_timetable(service, monitor=monitor.part(0.0, 0.4))
    stops = timetable.stops.to_crs(homes.crs)
    places = gtfs_stops.gather(stops, together=True, distance=distance)
    rated = rate_stops(
        timetable,
        places,
        rail_modes=known_modes(rail_modes),
        hubs=hubs,
        interval_limits=interval_limits,
        monitor=monitor,
    )
    walk = walking.walking(homes, paths, snap_distance=snap_distance, monitor=monitor.part(0.4, 0.7))
    monitor.step("Finding the best stop of every home")
    xy, of = gtfs_stops.arrivals(stops, places)
    category = rated["number"].to_numpy()[of]
    walking.check_near(walk, xy[category > 0], max(ring_distances))
    walk.tell_lost(xy[category > 0], monitor.part(0.69, 0.7))
    best = np.full(len(walk.xy), len(CLASSES) + 1)
    length, stop = np.full(len(walk.xy), np.inf), np.full(len(walk.xy), -1)
    for number in range(1, CATEGORIES + 1):
        part = monitor.part(0.7 + 0.05 * (number - 1), 0.7 + 0.05 * number)
        here = category == number
        far, which = walk.nearest(xy[here], of[here], limit=max(ring_distances), monitor=part)
        found = class_in_ring(number, ring(far, ring_distances))
        better = (found < best) | ((found == best) & (far < length) & (found <= len(CLASSES)))
        best[better], length[better], stop[better] = found[better], far[better], which[better]
    output = _of_homes(homes, walk, xy, rated, best, length, stop, boundary, ring_distances)
    monitor.progress(0.98)
    around = _around(rated, walk, max(ring_distances))
    areas = _areas(xy[around[of]], category[around[of]], ring_distances, homes.crs)
    return {"output": output, "stops": rated[around].drop(columns="number").reset_index(drop=True), "areas": areas}


def known_modes(words):
    """Mode words as positions in `gtfs_modes.MODES`.

    Raises
    ------
    UserError
        If one is no mode.
    """
    wanted = [word.strip().lower() for word in words]
    strange = [word for word in wanted if word not in gtfs_modes.MODES]
    if strange:
        raise UserError(
            "{word} is no mode of public transport known here.",
            "Choose among bus, tram, metro, rail, ferry, cable and other.",
            word=", ".join(strange),
        )
    return gtfs_modes.codes(wanted)


def rate_stops(timetable, places, *, rail_modes, hubs, interval_limits, monitor):
    """The category of every stop.

    Parameters
    ----------
    timetable : gtfs.Timetable
    places : gtfs_stops.Places
    rail_modes : int array
        Positions in `gtfs_modes.MODES`.
    hubs : tuple of str
    interval_limits : tuple of float
    monitor : Monitor

    Returns
    -------
    GeoDataFrame
        The places with ``number`` (0 for none), ``category``, ``rated_as``, ``interval``, ``main_per_hour``,
        ``modes``, ``reason``.
    """
    table, size = gtfs_stops.rates(timetable, places), len(places.frame)
    place, mode = table["place"].to_numpy(), table["mode"].to_numpy()
    rail = np.isin(mode, rail_modes)
    hub = _hubs(places.frame, hubs, monitor)
    number, interval = np.full(size, CATEGORIES + 1), np.full(size, np.nan)
    rated_as = np.full(size, None, dtype=object)
    for name, here, shift in (("bus", ~rail, 1), ("rail", rail, 0)):
        main = np.bincount(place[here], table["main"][here], minlength=size)
        with np.errstate(divide="ignore"):
            gap = np.where(main > 0, timetable.minutes / main, np.inf)
        step = interval_step(gap, interval_limits)
        move = np.where(hub & (name == "rail"), -1, shift)
        found = np.where(step > 0, np.maximum(step + move, 1), CATEGORIES + 1)
        better = (
            (found < number)
            | ((found == number) & (main > 0) & (found <= CATEGORIES))
            | ((number > CATEGORIES) & (main > 0))
        )
        number[better], interval[better] = found[better], gap[better]
        rated_as[better] = np.where(hub & (name == "rail"), "hub", name)[better]
    number = np.where(number > CATEGORIES, 0, number)
    modes = pd.Series(mode).groupby(place).agg(gtfs_stops.mode_words).reindex(np.arange(size))
    words = np.array([None, *NUMERALS], dtype=object)
    nowhere = shapely.is_missing(places.frame.geometry.to_numpy())
    reason = np.select(
        [nowhere, np.isnan(interval), number == 0],
        [reasons.NO_COORDINATES, reasons.NO_DEPARTURES, reasons.TOO_SELDOM],
        default="",
    ).astype(object)
    reason[reason == ""] = None
    return places.frame.assign(
        modes=modes.to_numpy(dtype=object),
        rated_as=rated_as,
        interval=interval,
        main_per_hour=60.0 / interval,
        category=words[number],
        number=number,
        date=timetable.date.isoformat(),
        hours=timetable.hours,
        reason=reason,
    )


def interval_step(interval, limits):
    """Step of an interval, 1 the shortest, 0 beyond the last limit; a bound but the last belongs to the step above.

    Parameters
    ----------
    interval : float array
        Minutes.
    limits : tuple of float
        5, 10, 20, 40, 60: below 5, 5 to below 10, ..., 40 to 60.
    """
    step = np.searchsorted(limits, interval, side="right") + 1
    step = np.where(interval == limits[-1], len(limits), step)
    return np.where(step > len(limits), 0, step)


def ring(distance, limits):
    """Ring of a distance, 1 the innermost, 0 beyond the last; a bound belongs to the ring inside."""
    number = np.searchsorted(np.asarray(limits) * search.SLACK, distance, side="left") + 1
    return np.where(number > len(limits), 0, number)


def class_in_ring(category, number):
    """Class as a number, 1 for A; `len(CLASSES)` + 1 for none."""
    found = np.maximum(category + number - 2, 1)
    return np.where((number == 0) | (found > len(CLASSES)), len(CLASSES) + 1, found)


def _hubs(frame, hubs, monitor):
    """Which places are named as junctions."""
    wanted = {word.strip().lower() for word in hubs}
    ids, names = frame["stop_id"].str.strip().str.lower(), frame["name"].str.strip().str.lower()
    missing = wanted - set(ids) - set(names)
    if missing:
        monitor.warn("{names} are among the junctions, but no stop has that name.", names=", ".join(sorted(missing)))
    return (ids.isin(wanted) | names.isin(wanted)).to_numpy(dtype=bool)


def _of_homes(homes, walk, xy, rated, best, length, stop, boundary, ring_distances):
    """The homes' result, see `stop_quality`."""
    served = best <= len(CLASSES)
    # how far away a stop of the best category would still give a better class
    rings = class_in_ring(1, np.arange(1, len(ring_distances) + 1))
    reach = [max([d for d, c in zip(ring_distances, rings, strict=True) if c < k], default=np.nan) for k in range(1, 6)]
    near, outside = walking.edge_of_data(walk, xy, np.array(reach)[best - 1], boundary)
    reason = walk.reason(outside)
    known = pd.isna(reason)
    letters = np.array([*CLASSES, NO_CLASS], dtype=object)[best - 1]
    names = np.append(rated["name"].to_numpy(dtype=object), None)
    categories = np.append(rated["category"].to_numpy(dtype=object), None)
    shown = np.where(known & served, stop, -1)
    return pd.DataFrame(
        {
            "quality_class": np.where(known, letters, None),
            "quality": np.where(known, np.where(served, len(CLASSES) + 1 - best, 0), np.nan),
            "distance": np.where(known & served, length, np.nan),
            "stop": names[shown],
            "category": categories[shown],
            "access": walk.access,
            "near_edge": near.astype(int),
            "reason": reason,
        },
        index=homes.index,
    )


def _around(rated, walk, reach):
    """Stops within reach of the rectangle around the homes: a feed may hold the whole country."""
    points = rated.geometry.to_numpy()
    if not walk.there.any():
        return np.zeros(len(points), dtype=bool)
    low, high = walk.xy[walk.there].min(axis=0) - reach, walk.xy[walk.there].max(axis=0) + reach
    return shapely.intersects(shapely.box(*low, *high), points)


def _areas(xy, number, ring_distances, crs):
    """Ground by class: circles around where one arrives at stops, the better class where several overlap."""
    points = shapely.points(xy)
    shapes, taken = [], shapely.Polygon()
    for rank in range(1, len(CLASSES) + 1):
        radius = np.zeros(len(number))
        for place, outer in enumerate(ring_distances, start=1):
            radius = np.where(class_in_ring(number, np.full(len(number), place)) <= rank, outer, radius)
        here = (number > 0) & (radius > 0)
        whole = shapely.union_all(shapely.buffer(points[here], radius[here], quad_segs=32))
        shapes.append(shapely.difference(whole, taken))
        taken = whole
    frame = gpd.GeoDataFrame(
        {"quality_class": list(CLASSES), "quality": np.arange(len(CLASSES), 0, -1)}, geometry=shapes, crs=crs
    )
    frame["area"] = frame.geometry.area / 1e4
    return frame[~frame.geometry.is_empty].reset_index(drop=True)
