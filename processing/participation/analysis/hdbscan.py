"""HDBSCAN in the plane, exact: clusters of any density, by the tree of mutual reachability."""

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import minimum_spanning_tree
from scipy.spatial import Delaunay, QhullError, cKDTree

from .dbscan import in_order

CHUNK = 20_000
NEAREST = 1e-3
"""Points nearer than this are as near as can be, m: coordinates tell no more, and 1/0 is no density."""

SAME = 1e-7
"""Distances that differ by no more are the same, m: rounding, which grows with the coordinates, shall tell nothing."""


def hdbscan(xy, least, smallest, monitor):
    """Clusters of points.

    Parameters
    ----------
    xy : (n, 2) float array
        m
    least : int
        The core distance of a point is that to the so-many-th nearest point, itself included.
    smallest : int
        Points of the smallest cluster.
    monitor : Monitor

    Returns
    -------
    label : (n,) int array
        -1 for noise; clusters are numbered from 0 by their first point.
    strength : (n,) float array
        0 for noise to 1 for the densest part of a cluster: the density at which a point leaves its cluster, as part
        of that at which the cluster falls apart.

    Notes
    -----
    Campello, Moulavi and Sander (2013), clusters by excess of mass, never all points as one. What is joined at the
    same distance is joined at once, so that the order of the points does not matter; a point at which two clusters
    join at the same distance is of neither, where other programs give it to the one they happen to see first.
    """
    n = len(xy)
    if n < max(smallest, 2):
        return np.full(n, -1), np.zeros(n)
    places, of = np.unique(xy - xy.mean(axis=0), axis=0, return_inverse=True)
    of = of.ravel()
    monitor.step("Measuring core distances")
    core = core_distances(xy - xy.mean(axis=0), places, min(least, n), monitor.part(0.0, 0.2))
    monitor.step("Building the tree of mutual reachability")
    one, other, weight = tree(places, core, monitor.part(0.2, 0.7))
    first = np.full(len(places), -1)
    first[of[::-1]] = np.arange(n)[::-1]
    twins = np.flatnonzero(first[of] != np.arange(n))
    one = np.concatenate([first[one], twins])
    other = np.concatenate([first[other], first[of[twins]]])
    weight = np.maximum(np.concatenate([weight, core[of[twins]]]), NEAREST)
    monitor.step("Choosing clusters")
    return _chosen(n, one, other, weight, smallest, monitor.part(0.7, 1.0))


def core_distances(xy, places, least, monitor):
    """Distance from each place to the ``least``-th nearest point."""
    finder, found = cKDTree(xy), np.zeros(len(places))
    for begin in range(0, len(places), CHUNK):
        monitor.progress(begin / len(places))
        found[begin : begin + CHUNK] = finder.query(places[begin : begin + CHUNK], [least])[0][:, 0]
    return found


def tree(places, core, monitor):
    """A minimum spanning tree of distinct places under max(core, core, distance).

    Returns
    -------
    one, other : int arrays
    weight : float array

    Notes
    -----
    Only few pairs can be in it. Within the circle on the line between two places as diameter, the Delaunay
    triangulation joins both by a way whose every step is shorter. A place on the way whose core distance is no
    larger than the pair's weight splits the pair in two that are no worse; so a pair matters only where all places on
    some way between have a larger core distance than its weight. Those ways are followed, all places at once.
    """
    if len(places) < 2:
        return np.zeros(0, dtype=int), np.zeros(0, dtype=int), np.zeros(0)
    triangles = _triangles(places)
    if triangles is None:
        return _prim(places, core, monitor)
    monitor.progress(0.3)
    one, other = _candidates(places, core, triangles, monitor.part(0.3, 0.8))
    low, high = np.minimum(one, other), np.maximum(one, other)
    pair = np.unique(low * len(places) + high)
    one, other = np.divmod(pair, len(places))
    weight = np.maximum(np.maximum(core[one], core[other]), _apart(places, one, other))
    index = one.astype(np.int32), other.astype(np.int32)
    links = coo_array((weight, index), (len(places), len(places)))
    monitor.progress(0.9)
    kept = minimum_spanning_tree(links.tocsr()).tocoo()
    return kept.row, kept.col, kept.data


def _apart(places, one, other):
    return np.hypot(*(places[one] - places[other]).T)


def _triangles(places):
    """(starts, neighbours) of the Delaunay triangulation, or None where it does not have all the places."""
    if len(places) < 3:
        return None
    try:
        made = Delaunay(places)
    except QhullError:  # all on one line
        return None
    if len(made.coplanar):
        return None
    starts, near = made.vertex_neighbor_vertices
    return starts.astype(np.int64), near.astype(np.int64)


def _steps(triangles, at):
    """Every place's neighbours: (position in ``at``, neighbour)."""
    starts, near = triangles
    number = starts[at + 1] - starts[at]
    which = np.repeat(np.arange(len(at)), number)
    offset = np.arange(len(which)) - np.repeat(np.cumsum(number) - number, number)
    return which, near[starts[at][which] + offset]


def _candidates(places, core, triangles, monitor):
    found = []
    for begin in range(0, len(places), CHUNK):
        monitor.progress(begin / len(places))
        origin = np.arange(begin, min(begin + CHUNK, len(places)))
        which, at = _steps(triangles, origin)
        start = origin[which]
        found.append((start, at))
        lowest = core[at]
        best = {}
        while len(start):
            monitor.check()
            away = _apart(places, start, at)
            go = (lowest > core[start]) & (lowest > away)
            start, at, lowest = start[go], at[go], lowest[go]
            start, at, lowest = _better(start * len(places) + at, lowest, best, len(places))
            which, onward = _steps(triangles, at)
            start, lowest = start[which], lowest[which]
            new = (onward != start) & (_apart(places, start, onward) < lowest)
            start, at, lowest = start[new], onward[new], lowest[new]
            linked = lowest > core[at]
            found.append((start[linked], at[linked]))
            lowest = np.minimum(lowest, core[at])
    one, other = (np.concatenate(column) for column in zip(*found, strict=True))
    return one, other


def _better(key, lowest, best, size):
    """Ways that are the best to their end so far: of several the one whose lowest core distance is largest."""
    order = np.lexsort((-lowest, key))
    key, lowest = key[order], lowest[order]
    once = np.append(True, key[1:] != key[:-1])[: len(key)]
    key, lowest = key[once], lowest[once]
    if "key" in best:
        place = np.minimum(np.searchsorted(best["key"], key), len(best["key"]) - 1)
        known = (best["key"][place] == key) & (best["lowest"][place] >= lowest)
        key, lowest = key[~known], lowest[~known]
        every, low = np.append(best["key"], key), np.append(best["lowest"], lowest)
        order = np.lexsort((-low, every))
        every, low = every[order], low[order]
        once = np.append(True, every[1:] != every[:-1])[: len(every)]
        best["key"], best["lowest"] = every[once], low[once]
    else:
        best["key"], best["lowest"] = key, lowest
    return key // size, key % size, lowest


def _prim(places, core, monitor):
    """One place after the other: for places on one line, and where the triangulation fails."""
    n = len(places)
    nearest, reached = np.full(n, np.inf), np.zeros(n, dtype=np.int64)
    out, at = np.ones(n, dtype=bool), 0
    one, other, weight = np.zeros(n - 1, dtype=np.int64), np.zeros(n - 1, dtype=np.int64), np.zeros(n - 1)
    for step in range(n - 1):
        if step % 200 == 0:
            monitor.progress(step / n)
        out[at] = False
        reach = np.maximum(np.maximum(core, core[at]), np.hypot(*(places - places[at]).T))
        closer = reach < nearest
        nearest[closer], reached[closer] = reach[closer], at
        at = int(np.argmin(np.where(out, nearest, np.inf)))
        one[step], other[step], weight[step] = reached[at], at, nearest[at]
    return one, other, weight


def _chosen(n, one, other, weight, smallest, monitor):
    """Clusters by excess of mass: the tree's edges join points from the shortest on."""
    order = np.argsort(weight, kind="stable")
    one, other, weight = one[order].tolist(), other[order].tolist(), weight[order]
    density = (1.0 / weight).tolist()
    cuts = [0, *(np.flatnonzero(np.diff(weight) > SAME) + 1).tolist(), n - 1]
    above, size, cluster, waiting = list(range(n)), [1] * n, [-1] * n, [[at] for at in range(n)]
    home, strength = [-1] * n, [0.0] * n
    mass, points, within, densest = [], [], [], []

    def top(at):
        while above[at] != at:
            above[at] = at = above[above[at]]
        return at

    for group in range(len(cuts) - 1):
        if group % 2000 == 0:
            monitor.progress(group / len(cuts))
        now, inside = density[cuts[group]], {}
        for edge in range(cuts[group], cuts[group + 1]):
            a, b = top(one[edge]), top(other[edge])
            if size[a] < size[b]:
                a, b = b, a
            parts = [part for c in (a, b) for part in inside.pop(c, [cluster[c]] if cluster[c] >= 0 else [])]
            above[b] = a
            size[a] += size[b]
            if len(waiting[a]) < len(waiting[b]):
                waiting[a], waiting[b] = waiting[b], waiting[a]
            waiting[a] += waiting[b]
            waiting[b] = None
            inside[a] = parts
        for a, parts in inside.items():
            if len(parts) == 1:
                [at] = parts
                mass[at] += now * (size[a] - points[at])
                points[at] = size[a]
            elif len(parts) > 1 or size[a] >= smallest:
                at = len(mass)
                mass.append(now * size[a])
                points.append(size[a])
                within.append(parts)
                densest.append(now)
                for part in parts:
                    mass[part] -= now * points[part]
            else:
                continue
            cluster[a] = at
            for point in waiting[a]:
                home[point], strength[point] = at, now
            waiting[a] = []
    chosen = np.append(_by_mass(mass, within), -1)[np.array(home)]
    some, firm = chosen >= 0, np.zeros(n)
    firm[some] = np.minimum(np.array(strength)[some] / np.array(densest)[chosen[some]], 1.0)
    return in_order(chosen), firm


def _by_mass(mass, within):
    """For every cluster the one chosen that it belongs to, or -1; those within come before."""
    best, taken = list(mass), [False] * len(mass)
    for at in range(len(mass) - 1):  # the last is all points
        inner = sum(best[part] for part in within[at])
        taken[at] = not within[at] or inner <= mass[at]
        best[at] = max(mass[at], inner) if within[at] else mass[at]
    of = np.full(len(mass), -1)
    for at in range(len(mass) - 1, -1, -1):
        if of[at] < 0 and taken[at]:
            of[at] = at
        if of[at] >= 0:
            of[within[at]] = of[at]
    return of
