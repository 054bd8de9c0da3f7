"""What lies within areas, or within a straight distance of points: sums of points, areas by class, their mix."""

import numpy as np
import shapely

CHUNK = 500  # places looked at between two looks at the cancel button
QUARTER = 32  # straight pieces that stand for a quarter of a circle: 0.04 % of its area are lost


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


def areas_within(places, shapes, code, classes, *, monitor):
    """Area of every class within each place.

    Parameters
    ----------
    places : (P,) array of polygons
        None gives 0.
    shapes : (n,) array of polygons
        Where they overlap the ground counts for each.
    code : (n,) int array
        Class of each, 0 to ``classes - 1``; -1 for none.
    classes : int
    monitor : Monitor

    Returns
    -------
    (P, classes) float array, m²
    """
    used = (code >= 0) & ~shapely.is_missing(shapes)
    shapes, code, size = shapes[used], code[used], shapely.area(shapes[used])
    tree = shapely.STRtree(shapes)
    total = np.zeros((len(places), classes))
    for start in range(0, len(places), CHUNK):
        monitor.progress(start / len(places))
        some = places[start : start + CHUNK]
        place, shape = tree.query(some, predicate="intersects")
        whole = np.isin(place * len(shapes) + shape, np.dot([len(shapes), 1], tree.query(some, predicate="covers")))
        part = size[shape]
        for at in range(0, len(part), 4 * CHUNK):  # cutting takes longest
            cut = np.flatnonzero(~whole[at : at + 4 * CHUNK]) + at
            part[cut] = shapely.area(shapely.intersection(some[place[cut]], shapes[shape[cut]]))
            monitor.check()
        cell = place * classes + code[shape]
        total[start : start + CHUNK] = np.bincount(cell, part, minlength=len(some) * classes).reshape(-1, classes)
    return total


def circles(xy, radius):
    """Circles as polygons, None where there is no point."""
    found = np.full(len(xy), None, dtype=object)
    there = np.isfinite(xy).all(axis=1)
    found[there] = shapely.buffer(shapely.points(xy[there]), radius, quad_segs=QUARTER)
    return found


def entropy(areas):
    """Evenness of a mix of a fixed number of classes.

    Parameters
    ----------
    areas : (P, K) float array

    Returns
    -------
    (P,) float array
        -Σ p ln p / ln K over the K classes, 0 for one class only and 1 for equal shares (Frank et al. 2010); NaN where
        there is none of them.
    """
    total = areas.sum(axis=1)
    share = np.divide(areas, total[:, None], out=np.zeros(areas.shape), where=total[:, None] > 0)
    mixed = -(share * np.log(np.where(share > 0, share, 1.0))).sum(axis=1) / np.log(max(areas.shape[1], 2))
    return np.where(total > 0, np.maximum(mixed, 0.0), np.nan)
