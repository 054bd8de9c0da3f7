"""Stops as people know them: platforms taken together, with what departs there and where one enters."""

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from .gtfs import ENTRANCE, STATION
from .gtfs_modes import MODES


@dataclass(frozen=True)
class Places:
    """P stops, each of one or more platforms.

    Parameters
    ----------
    frame : (P,) GeoDataFrame
        ``stop_id`` (the station's, or the first platform's), ``name``, ``platforms``; the geometry is missing where
        there are no coordinates.
    of_stop : (S,) int array
        Place of every stop of the feed, -1 for none.
    """

    frame: gpd.GeoDataFrame
    of_stop: np.ndarray


def gather(stops, *, together, distance=0.0):
    """Stops taken together.

    Parameters
    ----------
    stops : (S,) GeoDataFrame
        As in `gtfs.Timetable`, in a metric CRS.
    together : bool
        Platforms of one station, and stops of one name within ``distance``, are one place; else every stop and
        platform is its own.
    distance : float
        Metres.

    Returns
    -------
    Places
        In the order of the feed.
    """
    kind, parent = stops["kind"].to_numpy(), stops["parent"].to_numpy()
    own = np.arange(len(stops))
    root = own.copy()
    for _ in range(3):  # a boarding area, its platform, its station
        root = np.where(parent[root] >= 0, parent[root], root)
    platform = np.where(kind == 4, np.where(parent >= 0, parent, own), own)
    counts = np.isin(kind, (0, STATION, 4))
    of_stop = root if together else platform
    if together:
        of_stop = _joined(stops, root, counts, distance)
    elif counts.any():
        # a station whose platforms are listed is no stop of its own
        parents = np.unique(parent[(parent >= 0) & (kind == 0)])
        counts &= ~np.isin(own, parents)
    used, place = np.unique(of_stop[counts], return_inverse=True)
    found = np.full(len(stops), -1)
    found[counts] = place
    if together:
        inner = ~counts & np.isin(of_stop, used)
        found[inner] = np.searchsorted(used, of_stop[inner])
    boarding = (kind == 0) | ((kind == STATION) & ~np.isin(own, parent))
    platforms = np.bincount(found[counts & boarding], minlength=len(used))
    frame = gpd.GeoDataFrame(
        {
            "stop_id": stops["stop_id"].to_numpy()[used],
            "name": stops["name"].to_numpy()[used],
            "platforms": platforms,
        },
        geometry=_middle(stops, used, found, counts & boarding),
        crs=stops.crs,
    )
    return Places(frame, found)


def _joined(stops, root, counts, distance):
    """The first root of each set of roots of one name that lie near each other, for every stop."""
    xy = shapely.get_coordinates(stops.geometry.to_numpy()) if len(stops) else np.zeros((0, 2))
    there = ~shapely.is_missing(stops.geometry.to_numpy())
    code = pd.factorize(stops["name"].str.strip().str.lower())[0]
    each = np.flatnonzero(np.isin(np.arange(len(stops)), root[counts]) & there)
    place = np.full(len(stops), -1)
    place[there] = np.arange(there.sum())
    if distance <= 0 or len(each) < 2:
        return root
    pairs = cKDTree(xy[place[each]]).query_pairs(distance, output_type="ndarray")
    pairs = each[pairs.reshape(-1, 2)]
    pairs = pairs[code[pairs[:, 0]] == code[pairs[:, 1]]]
    size = len(stops)
    links = coo_matrix((np.ones(len(pairs), bool), (pairs[:, 0], pairs[:, 1])), (size, size))
    number, label = connected_components(links, directed=False)
    first = np.full(number, size)
    np.minimum.at(first, label, np.arange(size))
    return first[label[root]]


def _middle(stops, used, found, boarding):
    """The middle of the platforms that have coordinates, else the coordinates of the first stop."""
    shapes = stops.geometry.to_numpy()
    there = np.flatnonzero(boarding & ~shapely.is_missing(shapes) & (found >= 0))
    xy, place = shapely.get_coordinates(shapes[there]), found[there]
    count = np.bincount(place, minlength=len(used))
    with np.errstate(invalid="ignore"):
        middle = np.column_stack([np.bincount(place, xy[:, k], len(used)) / count for k in (0, 1)])
    points = shapes[used].copy()
    points[count > 0] = shapely.points(middle[count > 0])
    return gpd.GeoSeries(list(points), crs=stops.crs)


def rates(timetable, places):
    """Departures of each place by route.

    Returns
    -------
    DataFrame
        ``place``, ``mode`` (position in `MODES`), ``route``, ``departures``, ``main`` (in the direction with more
        of them), ``directions`` (how many). Directions are those the feed states; where it states none, each
        platform is a direction.
    """
    rows = timetable.departures
    stop = rows["stop"].to_numpy()
    direction = np.where(rows["direction"] >= 0, rows["direction"], stop + 2)
    table = pd.DataFrame(
        {
            "place": places.of_stop[stop],
            "mode": timetable.routes["mode"].to_numpy()[rows["route"]],
            "route": rows["route"].to_numpy(),
            "direction": direction,
        }
    )
    table = table[table["place"] >= 0]
    each = table.groupby(["place", "mode", "route", "direction"], sort=True).size().rename("departures").reset_index()
    grouped = each.groupby(["place", "mode", "route"], sort=True)["departures"]
    return grouped.agg(departures="sum", main="max", directions="size").reset_index()


def arrivals(stops, places):
    """Points where one arrives at places: the entrances of a station where the feed has them, else its platforms.

    Returns
    -------
    xy : (A, 2) float array
    place : (A,) int array
    """
    shapes = stops.geometry.to_numpy()
    there = ~shapely.is_missing(shapes) & (places.of_stop >= 0)
    kind = stops["kind"].to_numpy()
    entrance = there & (kind == ENTRANCE)
    with_entrance = np.unique(places.of_stop[entrance])
    platform = there & np.isin(kind, (0, 4)) & ~np.isin(places.of_stop, with_entrance)
    covered = np.unique(places.of_stop[entrance | platform])
    station = there & (kind == STATION) & ~np.isin(places.of_stop, covered)
    used = np.flatnonzero(entrance | platform | station)
    return shapely.get_coordinates(shapes[used]), places.of_stop[used]


def mode_words(modes):
    """Modes present, as "bus, tram".

    Parameters
    ----------
    modes : iterable of int
        Positions in `MODES`.
    """
    return ", ".join(MODES[mode] for mode in sorted(set(modes)))
