"""Pairs of neighbours in the plane, in pieces that fit into memory however many there are."""

import numpy as np
import shapely
from scipy.spatial import cKDTree

PAIRS = 4_000_000
"""Pairs held at a time."""
POINTS = 5_000
"""Points looked up at a time."""


def reach_counts(tree, xy, radius, monitor):
    """How many points of the tree lie within a radius (m) of each, itself included: (n,) int array."""
    counts = np.zeros(len(xy), dtype=np.int64)
    step = POINTS
    for first in range(0, len(xy), step):
        monitor.progress(first / len(xy))
        counts[first : first + step] = tree.query_ball_point(xy[first : first + step], radius, return_length=True)
    return counts


def within(tree, xy, radius, counts, monitor):
    """All pairs within a radius, in pieces.

    Parameters
    ----------
    tree : cKDTree
    xy : (n, 2) float array
    radius : float
        m
    counts : (n,) int array
        Of `reach_counts`, or no fewer.

    Yields
    ------
    point, other : int arrays
        At most about `PAIRS` of them, with every point's own pair.
    """
    piece = np.maximum(np.cumsum(counts) // PAIRS, np.arange(len(xy)) // POINTS)
    starts = np.flatnonzero(np.diff(piece, prepend=-1))
    for first, last in zip(starts, np.append(starts[1:], len(xy)), strict=True):
        monitor.progress(first / len(xy))
        near = cKDTree(xy[first:last]).sparse_distance_matrix(tree, radius, output_type="ndarray")
        yield first + near["i"], near["j"]


def touching(shapes, monitor):
    """Pairs of areas that touch or overlap, without own pairs: two int arrays."""
    tree, found = shapely.STRtree(shapes), []
    for first in range(0, len(shapes), 1000):
        monitor.progress(first / len(shapes))
        one, other = tree.query(shapes[first : first + 1000], predicate="intersects")
        found.append((first + one, other))
    one, other = (np.concatenate(column) for column in zip(*found, strict=True))
    return one[one != other], other[one != other]
