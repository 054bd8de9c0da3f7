"""One day of a GTFS timetable: stops, routes and every departure within a time window."""

import datetime
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from ..spec import UserError
from . import gtfs_calendar, gtfs_modes, gtfs_times
from .gtfs_archive import open_feed

STOP_COLUMNS = ("stop_id", "stop_name", "stop_lat", "stop_lon", "location_type", "parent_station")
PLATFORM, STATION, ENTRANCE = 0, 1, 2


@dataclass(frozen=True)
class Service:
    """What is asked of a feed: the bundle ``service``, see `indicators.transit.TIMETABLE`.

    Parameters
    ----------
    feed : pathlib.Path or None
    day : {"weekday", "saturday", "sunday", "date"}
    date : str or None
    from_time, to_time : str
        As 06:00; after midnight of the same service day as 25:30.
    """

    feed: Path | None = None
    day: str = "weekday"
    date: str | None = None
    from_time: str = "06:00"
    to_time: str = "20:00"

    def window(self):
        """Start and end in seconds after the start of the service day.

        Raises
        ------
        UserError
            If either is no time, or the end does not lie after the start.
        """
        start, end = gtfs_times.seconds(pd.Series([self.from_time, self.to_time], dtype=object))
        if not end > start:
            raise UserError(
                "The hours from {start} to {end} cannot be used.",
                "Write them as 06:00 and 20:00, the later one last; after midnight as 25:30.",
                start=self.from_time or "-",
                end=self.to_time or "-",
            )
        return float(start), float(end)


@dataclass(frozen=True)
class Timetable:
    """S stops, R routes and D departures of one service day.

    Parameters
    ----------
    stops : (S,) GeoDataFrame
        ``stop_id, name, kind`` (0 stop, 1 station, 2 entrance, 3 and 4 inside a station), ``parent`` (row of the
        stop it belongs to, -1 for none); points in WGS 84, missing where there are no coordinates.
    routes : (R,) DataFrame
        ``route_id, name, mode`` (position in `gtfs_modes.MODES`).
    departures : (D,) DataFrame
        ``stop, route`` (rows), ``direction`` (0 or 1, -1 where not stated), ``second``.
    date : datetime.date
    start, end : float
        The window, seconds after the start of the service day; the end is outside.
    """

    stops: gpd.GeoDataFrame
    routes: pd.DataFrame
    departures: pd.DataFrame
    date: datetime.date
    start: float
    end: float

    @property
    def minutes(self):
        """Length of the window."""
        return (self.end - self.start) / 60.0

    @property
    def hours(self):
        """The window in words, as 06:00-20:00."""
        return "-".join(f"{int(t // 3600):02d}:{int(t % 3600 // 60):02d}" for t in (self.start, self.end))


def read_timetable(service, *, monitor):
    """One day of a feed.

    A departure is a stop time at which one may board, and that is not the last of its trip. Times over 24:00
    belong to the service day they are listed under.

    Parameters
    ----------
    service : Service
    monitor : Monitor

    Returns
    -------
    Timetable

    Raises
    ------
    UserError
        If the feed cannot be read, or nothing runs on the day.
    """
    start, end = service.window()
    monitor.step("Reading the timetable")
    with open_feed(service.feed, monitor) as archive:
        stops = _stops(archive)
        routes = _routes(archive, monitor)
        calendar = gtfs_calendar.read_calendar(archive)
        trips = _trips(archive, routes, calendar, monitor)
        monitor.progress(0.1)
        frequencies = gtfs_times.read_frequencies(archive, pd.Index(trips["trip_id"]), monitor)
        day = _day(calendar, trips, frequencies, service, monitor)
        runs = np.append(calendar.active(day), False)[trips["service"]]
        active = trips[runs].reset_index(drop=True)
        number = np.where(runs, np.cumsum(runs) - 1, -1)
        frequencies = frequencies.assign(trip=number[frequencies["trip"]])
        frequencies = frequencies[frequencies["trip"] >= 0].reset_index(drop=True)
        rows = gtfs_times.read_stop_times(
            archive, pd.Index(active["trip_id"]), pd.Index(stops["stop_id"]), monitor.part(0.1, 0.9)
        )
    departures = _departures(rows, frequencies, active, monitor.part(0.9, 1.0))
    inside = (departures["second"] >= start) & (departures["second"] < end)
    if not inside.any():
        monitor.warn("Nothing departs within the hours asked for.")
    monitor.progress(1.0)
    return Timetable(
        stops=stops,
        routes=routes,
        departures=departures[inside].reset_index(drop=True),
        date=gtfs_calendar.as_date(day),
        start=start,
        end=end,
    )


def _stops(archive):
    """All stops; a platform without coordinates lies where its station does."""
    table = archive.read("stops", STOP_COLUMNS, required=("stop_id",)).dropna(subset="stop_id")
    table = table.drop_duplicates("stop_id").reset_index(drop=True)
    lon, lat = (pd.to_numeric(table[name], errors="coerce").to_numpy(float) for name in ("stop_lon", "stop_lat"))
    good = (np.abs(lon) <= 180) & (np.abs(lat) <= 90) & ((lon != 0) | (lat != 0))
    lon, lat = np.where(good, lon, np.nan), np.where(good, lat, np.nan)
    parent = pd.Index(table["stop_id"]).get_indexer(table["parent_station"])
    parent = np.where(parent == np.arange(len(table)), -1, parent)
    borrowed = ~good & (parent >= 0)
    lon[borrowed], lat[borrowed] = lon[parent[borrowed]], lat[parent[borrowed]]
    geometry = gpd.points_from_xy(lon, lat, crs=4326)
    geometry[np.isnan(lon)] = None
    kind = pd.to_numeric(table["location_type"], errors="coerce").fillna(PLATFORM).to_numpy(dtype=int)
    name = table["stop_name"].fillna(table["stop_id"])
    return gpd.GeoDataFrame(
        {"stop_id": table["stop_id"], "name": name, "kind": kind, "parent": parent}, geometry=geometry
    )


def _routes(archive, monitor):
    columns = ("route_id", "route_short_name", "route_long_name", "route_type")
    table = archive.read("routes", columns, required=("route_id", "route_type")).dropna(subset="route_id")
    table = table.drop_duplicates("route_id").reset_index(drop=True)
    modes = [gtfs_modes.of_route_type(code) for code in table["route_type"]]
    unknown = sorted({str(code)[:12] for code, mode in zip(table["route_type"], modes, strict=True) if mode == "other"})
    if unknown:
        monitor.warn(
            "{n} routes are of a type that is no mode known here ({codes}); their mode is called other.",
            n=modes.count("other"),
            codes=", ".join(unknown[:8]),
        )
    name = table["route_short_name"].fillna(table["route_long_name"]).fillna(table["route_id"])
    return pd.DataFrame({"route_id": table["route_id"], "name": name, "mode": gtfs_modes.codes(modes)})


def _trips(archive, routes, calendar, monitor):
    """``trip_id, route, service, direction``; those of unknown routes are left out and counted."""
    columns = ("trip_id", "route_id", "service_id", "direction_id")
    table = archive.read("trips", columns, required=columns[:3]).dropna(subset="trip_id")
    double = table.duplicated("trip_id")
    route = pd.Index(routes["route_id"]).get_indexer(table["route_id"])
    if double.any():
        monitor.warn("{n} trips stand twice in trips.txt and count once.", n=int(double.sum()))
    lost = int((route < 0).sum())
    if lost:
        monitor.warn("{n} trips belong to no route of the feed and are left out.", n=lost)
    direction = pd.to_numeric(table["direction_id"], errors="coerce").fillna(-1).to_numpy(dtype=int)
    service = calendar.services.get_indexer(table["service_id"])
    trips = pd.DataFrame(
        {"trip_id": table["trip_id"].to_numpy(), "route": route, "service": service, "direction": direction}
    )
    return trips[(route >= 0) & ~double.to_numpy()].reset_index(drop=True)


def _day(calendar, trips, frequencies, service, monitor):
    weight = np.ones(len(trips), dtype=np.int64)
    timed = frequencies.groupby("trip")["runs"].sum()
    weight[timed.index.to_numpy(dtype=int)] = timed.to_numpy()
    of_service = np.bincount(trips["service"] + 1, weight, minlength=len(calendar.services) + 1)[1:]
    return gtfs_calendar.choose_day(
        calendar, of_service.astype(np.int64), day=service.day, date=service.date, monitor=monitor
    )


def _departures(rows, frequencies, trips, monitor):
    """Departures of all day: ``stop, route, direction, second``."""
    last = np.append(np.diff(rows["trip"]) != 0, True)[: len(rows)]
    rows = gtfs_times.fill_times(rows.assign(last=last), monitor)
    monitor.progress(0.2)
    unknown = int((rows["stop"] < 0).sum())
    if unknown:
        monitor.warn("{n} stop times are at no stop of the feed and are left out.", n=unknown)
    rows = gtfs_times.spell_out(rows, frequencies)
    monitor.progress(0.4)
    route = trips["route"].to_numpy() * 4 + trips["direction"].to_numpy() + 1
    rows, doubles = gtfs_times.without_doubles(rows, route)
    if doubles:
        monitor.warn(
            "{n} trips of the day are exactly another: same route, stops and times. Each counts once.", n=doubles
        )
    monitor.progress(0.9)
    rows = rows[rows["boards"] & ~rows["last"] & (rows["stop"] >= 0)]
    trip = rows["trip"].to_numpy()
    return pd.DataFrame(
        {
            "stop": rows["stop"].to_numpy(),
            "route": trips["route"].to_numpy()[trip],
            "direction": trips["direction"].to_numpy()[trip],
            "second": rows["second"].to_numpy(),
        }
    )
