"""DBSCAN in the plane, exact, with memory that does not grow with the radius."""

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from . import neighbours

MANY = 30_000_000
"""Pairs, about, above which touching is found between squares of points instead of between points."""

FEW = 10_000_000
"""Pairs, about, that are found at once."""
NEAREST = 4
SAMPLE = 2000
"""Points from which the number of pairs is estimated."""


def dbscan(xy, radius, least, monitor):
    """Clusters of points.

    Parameters
    ----------
    xy : (n, 2) float array
        m
    radius : float
        m; the distance itself is within.
    least : int
        A point with so many points within the radius, itself included, is a core point.
    monitor : Monitor

    Returns
    -------
    label : (n,) int array
        -1 for noise; clusters are numbered from 0 by their first point.
    core : (n,) bool array

    Notes
    -----
    Ester et al. (1996). Core points within the radius of each other are of one cluster. Any other point within the
    radius of a core point is of the cluster of its nearest core point (the first of those equally near): the paper
    and most programs give it to the cluster that is found first, which depends on the order of the points.
    """
    if not len(xy):
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=bool)
    xy = xy - xy.mean(axis=0)
    monitor.step("Counting neighbours")
    core = _core(xy, radius, least, monitor.part(0.0, 0.3))
    label = np.full(len(xy), -1)
    if not core.any():
        return label, core
    some = np.flatnonzero(core)
    monitor.step("Joining neighbours to clusters")
    part = _joined(xy[some], radius, monitor.part(0.3, 0.9))
    label[some] = part
    rest = np.flatnonzero(~core)
    away, near = cKDTree(xy[some]).query(xy[rest]) if len(rest) else (np.zeros(0), np.zeros(0, dtype=int))
    reached = away <= radius
    label[rest[reached]] = part[near[reached]]
    monitor.progress(1.0)
    return in_order(label), core


def in_order(label):
    """Labels numbered by the first point of each cluster; negative ones stay -1."""
    found, first = np.unique(label, return_index=True)
    first, found = first[found >= 0], found[found >= 0]
    number = np.full(int(label.max(initial=-1)) + 2, -1)
    number[found[np.argsort(first, kind="stable")]] = np.arange(len(found))
    return np.where(label >= 0, number[label], -1)


def _components(size, one, other):
    links = coo_array((np.ones(len(one), dtype=np.int8), (one, other)), (size, size))
    return connected_components(links, directed=False)[1]


def _squares(xy, radius):
    """Squares whose points are all within the radius of each other: places, the place of every point, numbers."""
    side = radius / np.sqrt(2.0) * (1.0 - 1e-12)
    square = np.floor((xy - xy.min(axis=0)) / side).astype(np.int64)
    wide = square[:, 1].max() + 1
    key, of, number = np.unique(square[:, 0] * wide + square[:, 1], return_inverse=True, return_counts=True)
    return np.stack(np.divmod(key, wide), axis=1), of.ravel(), number


def _core(xy, radius, least, monitor):
    """Which points are core points: all of a full square, and of the others those that have enough around them."""
    _, of, number = _squares(xy, radius)
    core = number[of] >= least
    rest = np.flatnonzero(~core)
    core[rest] = neighbours.reach_counts(cKDTree(xy), xy[rest], radius, monitor) >= least
    return core


def _joined(xy, radius, monitor):
    """Components of points within the radius of each other."""
    tree = cKDTree(xy)
    step = max(1, len(xy) // SAMPLE)
    sample = neighbours.reach_counts(tree, xy[::step], radius, monitor.part(0.0, 0.1))
    if sample.mean() * len(xy) > MANY:
        return _by_squares(xy, radius, monitor.part(0.1, 1.0))
    return _by_points(tree, xy, radius, sample.mean() * len(xy) <= FEW, monitor.part(0.1, 1.0))


def _by_points(tree, xy, radius, few, monitor):
    every = np.arange(len(xy))
    # the nearest few join most of them, and what is left to look at is little
    near = tree.query(xy, min(NEAREST, len(xy)), distance_upper_bound=radius * (1.0 - 1e-12))[1].reshape(len(xy), -1)
    monitor.progress(0.2)
    there = near < len(xy)
    part = _components(len(xy), np.repeat(every, there.sum(axis=1)), near[there])
    for one, other in _pairs(tree, xy, radius, few, monitor.part(0.3, 1.0)):
        new = part[one] != part[other]
        part = _components(len(xy), part[one[new]], part[other[new]])[part]
    return part


def _pairs(tree, xy, radius, few, monitor):
    if few:
        yield tree.query_pairs(radius, output_type="ndarray").T
    else:
        counts = neighbours.reach_counts(tree, xy, radius, monitor.part(0.0, 0.3))
        yield from neighbours.within(tree, xy, radius, counts, monitor.part(0.3, 1.0))


def _by_squares(xy, radius, monitor):
    """Points in a square whose diagonal is the radius are neighbours; squares are then joined nearest first."""
    places, of, number = _squares(xy, radius)
    members = np.split(np.argsort(of, kind="stable"), np.cumsum(number)[:-1])
    one, other = cKDTree(places).query_pairs(np.sqrt(8.0), output_type="ndarray").T
    gap = np.maximum(np.abs(places[one] - places[other]) - 1, 0)
    order = np.argsort((gap**2).sum(axis=1), kind="stable")
    above = np.arange(len(places))
    trees = {}

    def top(place):
        while above[place] != place:
            above[place] = above[above[place]]
            place = above[place]
        return place

    for done, pair in enumerate(order):
        if done % 100 == 0:
            monitor.progress(done / len(order))
        a, b = one[pair], other[pair]
        if top(a) == top(b):
            continue
        if number[a] < number[b]:
            a, b = b, a
        if a not in trees:
            trees[a] = cKDTree(xy[members[a]])
        # the nearest within the radius, to the last bit as the pairs of `_by_points` are
        if (trees[a].query_ball_point(xy[members[b]], radius, return_length=True) > 0).any():
            above[top(a)] = top(b)
    return np.array([top(place) for place in range(len(places))])[of]
