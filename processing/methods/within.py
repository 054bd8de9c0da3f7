"""What lies within areas, and what lies around places."""

import numpy as np
import shapely
from scipy.spatial import cKDTree

from .points import representative

CHUNK = 400  # areas, or pairs cut, between two looks at the cancel button
CIRCLES = 200  # circles looked at together


def pairs(shapes, areas, monitor):
    """Which features lie in which areas, and with what part of them.

    Parameters
    ----------
    shapes : (Q,) object array
        Points count whole, polygons with the share of their area that lies within; a line by one point.
        Missing ones lie nowhere.
    areas : (n,) object array
        Polygons, which may overlap.
    monitor : Monitor

    Returns
    -------
    feature, area : (M,) int arrays
    share : (M,) float array
        Above 0, at most 1. A point on the border of several areas belongs to the first of them alone.
    """
    shapes, areas = np.asarray(shapes, dtype=object), np.asarray(areas, dtype=object)
    areal = shapely.area(shapes) > 0
    there = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    single = np.flatnonzero(there & ~areal)
    points = shapely.points(representative(shapes[single]))
    inner, area = _query(points, areas, "contains", monitor.part(0.0, 0.3))
    left = np.setdiff1d(np.arange(len(single)), inner)
    border, border_area = _query(points[left], areas, "intersects", monitor.part(0.3, 0.4))
    order = np.lexsort((border_area, border))
    first = np.append(True, np.diff(border[order]) != 0)[: len(order)]
    border, border_area = border[order][first], border_area[order][first]

    large = np.flatnonzero(areal)
    piece, piece_area = _query(shapes[large], areas, "intersects", monitor.part(0.4, 0.6))
    whole, whole_area = _query(shapes[large], areas, "covers", monitor.part(0.6, 0.8))
    share = np.isin(piece * len(areas) + piece_area, whole * len(areas) + whole_area).astype(float)
    cut = np.flatnonzero(share == 0)
    for begin in range(0, len(cut), CHUNK):
        monitor.progress(0.8 + 0.2 * begin / len(cut))
        some = cut[begin : begin + CHUNK]
        inside = shapely.area(shapely.intersection(shapes[large[piece[some]]], areas[piece_area[some]]))
        share[some] = np.minimum(inside / shapely.area(shapes[large[piece[some]]]), 1.0)
    some = share > 1e-12
    return (
        np.concatenate([single[inner], single[left[border]], large[piece[some]]]),
        np.concatenate([area, border_area, piece_area[some]]),
        np.concatenate([np.ones(len(inner) + len(border)), share[some]]),
    )


def _query(shapes, areas, predicate, monitor):
    """Pairs (shape, area) for which the area contains, covers or meets the shape."""
    tree = shapely.STRtree(shapes)
    found = [np.zeros((2, 0), dtype=int)]
    for begin in range(0, len(areas), CHUNK):
        monitor.progress(begin / len(areas))
        area, shape = tree.query(areas[begin : begin + CHUNK], predicate=predicate)
        found.append(np.stack([shape, area + begin]))
    return np.concatenate(found, axis=1)


def sums_around(xy, places, weights, radius, monitor):
    """Sum of the weights of all places within a straight distance.

    Parameters
    ----------
    xy : (P, 2) float array
        Middles of the circles; NaN for none.
    places : (Q, 2) float array
        NaN for none.
    weights : (Q, W) float array
    radius : float
        Metres; a place exactly this far counts.
    monitor : Monitor

    Returns
    -------
    (P, W) float array
        NaN where there is no middle.
    """
    sums = np.full((len(xy), weights.shape[1]), np.nan)
    there, known = np.flatnonzero(np.isfinite(xy).all(axis=1)), np.isfinite(places).all(axis=1)
    sums[there] = 0.0
    places, weights = places[known], weights[known]
    if not len(there) or not len(places):
        return sums
    tree, radius = cKDTree(places), radius * (1 + 1e-12)
    there = there[np.lexsort((xy[there, 0], xy[there, 1] // max(radius, 1.0)))]  # neighbours next to each other
    for begin in range(0, len(there), CIRCLES):
        monitor.progress(begin / len(there))
        some = there[begin : begin + CIRCLES]
        found = cKDTree(xy[some]).sparse_distance_matrix(tree, radius, output_type="ndarray")
        for w in range(weights.shape[1]):
            sums[some, w] = np.bincount(found["i"], weights[found["j"], w], minlength=len(some))
    return sums
