"""Stops of a timetable with what departs there."""

import numpy as np
import pandas as pd
import shapely

from ..spec import UserError, reasons
from . import gtfs_stops
from .gtfs import Service, read_timetable
from .gtfs_modes import MODES
from .metric_crs import metric_epsg


def stop_departures(*, service: Service, together, distance, boundary, monitor):
    """Stops with departures in an hour, interval, routes and modes.

    Parameters
    ----------
    service : gtfs.Service
    together : bool
        Whether platforms of a station, and stops of one name within ``distance``, are one stop.
    distance : float
        Metres.
    boundary : GeoDataFrame or None
        Stops outside it are left out; the result has its CRS, else `metric_crs.metric_epsg` of the median stop.
    monitor : Monitor

    Returns
    -------
    dict
        ``output``: GeoDataFrame of points, see `indicators.transit.STOP_DEPARTURES`.

    Notes
    -----
    departures per hour = departures in the window / hours of the window. Interval = minutes of the window / sum over
    routes of the departures in the direction with more of them, see `gtfs_stops.rates`.
    """
    timetable = read_timetable(service, monitor=monitor.part(0.0, 0.9))
    stops = timetable.stops.to_crs(local_crs(timetable.stops) if boundary is None else boundary.crs)
    places = gtfs_stops.gather(stops, together=together, distance=distance)
    frame = departures_by_place(timetable, places)
    monitor.progress(0.95)
    lost = int(frame.geometry.isna().sum())
    if lost:
        monitor.warn("{n} stops have no coordinates in the feed; they are in the result without a place on the map.",
                     n=lost)  # fmt: skip
    if boundary is not None:
        area = shapely.union_all(boundary.geometry.dropna().to_numpy())
        inside = shapely.intersects(area, frame.geometry.to_numpy())
        if not inside.any():
            raise UserError(
                "No stop of {feed} lies within {boundary}.",
                "Check that the boundary has areas and the coordinate system they are in, or choose another one.",
            )
        frame = frame[inside | frame.geometry.isna().to_numpy()].reset_index(drop=True)
    monitor.progress(1.0)
    return {"output": frame}


def local_crs(stops):
    """The metric CRS of the median stop: a far one does not move it."""
    xy = shapely.get_coordinates(stops.geometry.to_numpy())
    return f"EPSG:{metric_epsg(*np.median(xy, axis=0)) if len(xy) else metric_epsg(15.0, 60.0)}"


def departures_by_place(timetable, places):
    """The places with what departs there, see `stop_departures`."""
    table, size = gtfs_stops.rates(timetable, places), len(places.frame)
    hours = timetable.minutes / 60.0
    place, mode = table["place"].to_numpy(), table["mode"].to_numpy()
    total = np.bincount(place, table["departures"], minlength=size)
    main = np.bincount(place, table["main"], minlength=size)
    with np.errstate(divide="ignore"):
        interval = np.where(main > 0, timetable.minutes / main, np.nan)
    modes = pd.Series(mode).groupby(place).agg(gtfs_stops.mode_words)
    frame = places.frame.assign(
        modes=modes.reindex(np.arange(size)).to_numpy(dtype=object),
        departures=total,
        departures_per_hour=total / hours,
        main_per_hour=main / hours,
        interval=interval,
        routes=np.bincount(place, minlength=size),
        directions=np.bincount(place, table["directions"], minlength=size).astype(int),
    )
    for number, name in enumerate(MODES):
        here = mode == number
        if here.any():
            frame[f"{name}_per_hour"] = np.bincount(place[here], table["departures"][here], minlength=size) / hours
    nowhere = shapely.is_missing(frame.geometry.to_numpy())
    reason = np.select([nowhere, main == 0], [reasons.NO_COORDINATES, reasons.NO_DEPARTURES], default="").astype(object)
    reason[reason == ""] = None
    return frame.assign(date=timetable.date.isoformat(), hours=timetable.hours, reason=reason)
