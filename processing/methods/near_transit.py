"""Sustainable Development Goal indicator 11.2.1: who has convenient access to public transport."""

import numpy as np
import pandas as pd
import shapely

from ..spec import UserError, reasons
from . import gtfs_modes, gtfs_stops, search, walking
from .gtfs import Service, read_timetable
from .points import representative
from .stop_quality import known_modes


def near_transit(
    *,
    homes,
    stops,
    mode_field,
    service: Service,
    minimum_per_hour,
    distance,
    high_modes,
    low_distance,
    high_distance,
    paths: walking.Paths,
    snap_distance,
    boundary,
    monitor,
):
    """Distance to the nearest stops of low and of high capacity, and whether it is convenient.

    Parameters
    ----------
    homes : GeoDataFrame
        Places of any geometry, see `points.representative`.
    stops : GeoDataFrame or None
        Stops of any geometry; else those of ``service.feed`` count.
    mode_field : str or None
        Column of ``stops`` with the mode, see `gtfs_modes.of_word`; without it all are of low capacity.
    service : gtfs.Service
        Its feed may be None.
    minimum_per_hour : float
        Departures in the main direction a stop of a timetable needs, by low and high capacity each; 0 for any.
    distance : float
        Stops of one name in a timetable within this many metres are one stop.
    high_modes : tuple of str
        Modes of high capacity.
    low_distance, high_distance : float
        Metres.
    paths : walking.Paths
    snap_distance : float
        Metres.
    boundary : GeoDataFrame or None
    monitor : Monitor

    Returns
    -------
    dict
        ``output``: DataFrame on the index of ``homes``, see `indicators.transit.SDG_11_2_1`.

    Raises
    ------
    UserError
        If there are neither stops nor a timetable, or both, or none of them can be used.
    """
    high = known_modes(high_modes)
    if (stops is None) == (service.feed is None):
        raise UserError(
            "Stops come either from a layer or from a timetable: exactly one of the two is needed.",
            "Choose a layer of stops, or a GTFS file, and leave the other empty.",
        )
    if stops is not None:
        xy, mode = _of_layer(stops, mode_field, monitor)
    else:
        xy, mode = _of_feed(service, homes.crs, distance, minimum_per_hour, high, monitor.part(0.0, 0.4))
    walk = walking.walking(homes, paths, snap_distance=snap_distance, monitor=monitor.part(0.4, 0.7))
    if stops is None:
        walking.check_near(walk, xy, max(low_distance, high_distance))
    walk.tell_lost(np.unique(xy, axis=0), monitor.part(0.69, 0.7))
    monitor.step("Searching the nearest stops")
    columns = {}
    present = np.unique(mode)
    for number, code in enumerate(present):
        here = mode == code
        part = monitor.part(0.7 + 0.28 * number / len(present), 0.7 + 0.28 * (number + 1) / len(present))
        columns[code], _ = walk.nearest(xy[here], np.flatnonzero(here), limit=np.inf, monitor=part)
    nearest = {}
    for name, members in (("low", present[~np.isin(present, high)]), ("high", present[np.isin(present, high)])):
        found = [columns[code] for code in members]
        nearest[name] = np.min(found, axis=0) if found else np.full(len(walk.xy), np.inf)
    return {"output": _result(homes, walk, xy, columns, nearest, (low_distance, high_distance), boundary)}


def _of_layer(stops, mode_field, monitor):
    """Points and modes of a layer of stops."""
    xy = representative(stops.geometry.to_numpy())
    there = np.isfinite(xy).all(axis=1)
    if not there.all():
        monitor.warn("{n} stops without geometry were left out.", n=int((~there).sum()))
    if mode_field is None:
        mode = np.zeros(len(stops), dtype=np.int64)
        monitor.info("No mode field is given: all stops count as of low capacity.")
    else:
        words = stops[mode_field].to_numpy(dtype=object)
        mode = gtfs_modes.codes([gtfs_modes.of_word(word) for word in words])
        unknown = mode == gtfs_modes.MODES.index("other")
        if unknown.any():
            examples = sorted({str(word)[:30] for word in words[unknown] if not pd.isna(word)})
            monitor.warn(
                "{n} stops have no mode known here ({examples}); their mode is called other.",
                n=int(unknown.sum()),
                examples=", ".join(examples[:5]) or "-",
            )
    if not there.any():
        raise UserError("{stops} has no stop with a place on the map.", "Choose a layer of points.")
    return xy[there], mode[there]


def _of_feed(service, crs, distance, minimum, high, monitor):
    """Points where one arrives at stops with enough departures, once for each of their modes."""
    timetable = read_timetable(service, monitor=monitor)
    stops = timetable.stops.to_crs(crs)
    places = gtfs_stops.gather(stops, together=True, distance=distance)
    table = gtfs_stops.rates(timetable, places)
    table["high"] = table["mode"].isin(high)
    main = table.groupby(["place", "high"])["main"].transform("sum") / (timetable.minutes / 60.0)
    seldom = main < minimum * (1 - 1e-9)
    left = table.loc[seldom, "place"].nunique()
    if left:
        monitor.info("{n} stops have fewer than {minimum} departures an hour and do not count, or not for all modes.",
                     n=left, minimum=f"{minimum:g}")  # fmt: skip
    kept = table.loc[~seldom, ["place", "mode"]].drop_duplicates()
    xy, of = gtfs_stops.arrivals(stops, places)
    joined = pd.DataFrame({"place": of, "row": np.arange(len(of))}).merge(kept, on="place")
    lost = int(shapely.is_missing(places.frame.geometry.to_numpy()[np.unique(kept["place"])]).sum())
    if lost:
        monitor.warn("{n} stops with departures have no coordinates in the feed and cannot be reached.", n=lost)
    if joined.empty:
        raise UserError(
            "No stop of {feed} has enough departures within the hours asked for.",
            "Choose other hours, another day, or a lower number of departures.",
        )
    return xy[joined["row"]], joined["mode"].to_numpy()


def _result(homes, walk, xy, by_mode, nearest, limits, boundary):
    """The homes' result, see `near_transit`."""
    within = {name: nearest[name] <= limit * search.SLACK for name, limit in zip(nearest, limits, strict=True)}
    convenient = within["low"] | within["high"]
    near, outside = walking.edge_of_data(walk, xy, np.where(convenient, np.nan, max(limits)), boundary)
    reason = walk.reason(outside)
    reason[pd.isna(reason) & np.isinf(np.fmin(nearest["low"], nearest["high"]))] = reasons.NOT_CONNECTED
    known = pd.isna(reason)

    def shown(values):
        return np.where(known & np.isfinite(values), values, np.nan)

    columns = {
        "near_transit": shown(convenient.astype(float)),
        "near_low": shown(within["low"].astype(float)),
        "near_high": shown(within["high"].astype(float)),
        "distance_low": shown(nearest["low"]),
        "distance_high": shown(nearest["high"]),
    }
    columns |= {f"distance_{gtfs_modes.MODES[code]}": shown(values) for code, values in by_mode.items()}
    columns.update(access=walk.access, near_edge=near.astype(int), reason=reason)
    return pd.DataFrame(columns, index=homes.index)
