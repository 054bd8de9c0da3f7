"""What lies within areas, or within a straight distance of points: sums of points, areas by class."""

import numpy as np
import shapely

from .discs import Edges

CHUNK = 500  # places looked at between two looks at the cancel button


def sums_within(places, xy, weights, *, distance, monitor):
    """Sum of the weights of points within each place, or within a distance of it.

    Parameters
    ----------
    places : (P,) array of geometries
        None gives 0.
    xy : (n, 2) float array
        NaN for points to leave out.
    weights : (n,) float array
    distance : float or None
        Metres from the place; None for within it, its edge included.
    monitor : Monitor

    Returns
    -------
    (P,) float array
    """
    there = np.isfinite(xy).all(axis=1)
    tree, weights = shapely.STRtree(shapely.points(xy[there])), weights[there]
    total = np.zeros(len(places))
    for start in range(0, len(places), CHUNK):
        monitor.progress(start / len(places))
        some = places[start : start + CHUNK]
        if distance is None:
            place, point = tree.query(some, predicate="intersects")
        else:
            place, point = tree.query(some, predicate="dwithin", distance=distance)
        total[start : start + CHUNK] = np.bincount(place, weights[point], minlength=len(some))
    return total


def areas_within(places, shapes, code, classes, *, distance, monitor):
    """Area of every class within each place, or within a distance of it.

    Parameters
    ----------
    places : (P,) array of polygons, or of points with a distance
        None gives 0.
    shapes : (n,) array of polygons
        Where they overlap the ground counts for each.
    code : (n,) int array
        Class of each, 0 to ``classes - 1``; -1 for none.
    classes : int
    distance : float or None
        Metres from the point; None for within the place.
    monitor : Monitor

    Returns
    -------
    (P, classes) float array, m²
    """
    used = (code >= 0) & ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    shapes, code = shapes[used], code[used]
    cut = _cut_polygons(shapes) if distance is None else _cut_discs(shapes, distance)
    total = np.zeros((len(places), classes))
    for start in range(0, len(places), CHUNK):
        monitor.progress(start / len(places))
        some = places[start : start + CHUNK]
        place, shape, area = cut(some, monitor)
        cell = place * classes + code[shape]
        total[start : start + CHUNK] = np.bincount(cell, area, minlength=len(some) * classes).reshape(-1, classes)
    return total


def _cut_polygons(shapes):
    """Pairs of places and shapes and their common area, for places that are polygons."""
    tree, size = shapely.STRtree(shapes), shapely.area(shapes)

    def cut(places, monitor):
        place, shape = tree.query(places, predicate="intersects")
        whole = np.isin(place * len(shapes) + shape, np.dot([len(shapes), 1], tree.query(places, predicate="covers")))
        area = size[shape]
        for at in range(0, len(area), 2 * CHUNK):  # cutting takes longest
            some = np.flatnonzero(~whole[at : at + 2 * CHUNK]) + at
            area[some] = shapely.area(shapely.intersection(places[place[some]], shapes[shape[some]]))
            monitor.check()
        return place, shape, area

    return cut


def _cut_discs(shapes, distance):
    """The same for the discs around points."""
    tree, edges = shapely.STRtree(shapes), Edges(shapes)

    def cut(places, monitor):
        place, shape = tree.query(places, predicate="dwithin", distance=distance)
        return place, shape, edges.common_area(shapely.get_coordinates(places[place]), distance, shape, monitor)

    return cut
