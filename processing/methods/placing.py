"""Points put on the nearest edge of a street graph."""

import numpy as np
from scipy.spatial import cKDTree

from . import polylines
from .graph import Placement

SPACING = 30.0
"""Metres: the longest piece of an edge that is one candidate."""

CHUNK = 50_000
"""Points placed between two looks at the cancel button."""

TIE = 1e-6
"""Metres: distances closer than this are equal, and the lowest edge is taken."""


def place(graph, xy, *, max_distance, monitor, missing=None, edges=None):
    """Put points on their nearest edges, at the exact nearest place.

    An edge under the ground takes a point only where no other edge is near enough: a house above a
    tunnel does not stand on it.

    Edges are cut into short straight pieces; a k-d tree gives the nearest piece middles. The best
    piece found is the nearest of all once the farthest middle looked at is farther away than the
    best distance plus half a piece; until then more are looked at.

    Parameters
    ----------
    graph : StreetGraph
    xy : (P, 2) float array
        Points in the graph's CRS; NaN for a missing one.
    max_distance : float
        Metres; points farther than this from every edge are not placed. A point exactly this far is.
    monitor : Monitor
    missing : (P,) bool array, optional
        Points to leave out, as if they were NaN.
    edges : (E,) bool array, optional
        The edges to use; if left out all, those under the ground last.

    Returns
    -------
    Placement
        Of edges equally near the lowest, and on it the place nearest to its tail.
    """
    xy = np.asarray(xy, float).reshape(-1, 2)
    edge = np.full(len(xy), -1)
    fraction, access = np.full(len(xy), np.nan), np.full(len(xy), np.nan)
    usable = np.isfinite(xy).all(axis=1)
    if missing is not None:
        usable &= ~np.asarray(missing, bool)
    rows = np.flatnonzero(usable)
    if not len(rows):
        return Placement(edge, fraction, access)
    if edges is None and graph.below is not None and graph.below.any():
        return _ground_first(graph, xy, max_distance, monitor, usable)
    pieces = _pieces(graph, edges, xy[rows], max_distance)
    if len(pieces[0]):
        tree = cKDTree((pieces[0] + pieces[1]) / 2, balanced_tree=False, compact_nodes=False)
        # Neighbours next to each other: the tree and the pieces stay in the processor's cache.
        rows = rows[np.lexsort((xy[rows, 0], xy[rows, 1] // 200.0))]
        for begin in range(0, len(rows), CHUNK):
            some = rows[begin : begin + CHUNK]
            edge[some], fraction[some], access[some] = _nearest(tree, pieces, graph, xy[some], max_distance)
            monitor.progress(min(1.0, (begin + CHUNK) / len(rows)))
    return Placement(edge, fraction, access)


def _ground_first(graph, xy, max_distance, monitor, usable):
    """Points on edges that are not under the ground, and what is left over on those that are."""
    above = place(graph, xy, max_distance=max_distance, monitor=monitor, missing=~usable, edges=~graph.below)
    left = usable & (above.edge < 0)
    if not left.any():
        return above
    other = place(graph, xy, max_distance=max_distance, monitor=monitor, missing=~left, edges=graph.below)
    return Placement(*(np.where(left, getattr(other, k), getattr(above, k)) for k in ("edge", "fraction", "access")))


def _pieces(graph, edges, xy, max_distance):
    """Straight pieces of edges, none longer than `SPACING`, near the points.

    Returns
    -------
    a, b : (S, 2) float arrays
    edge : (S,) int array
    along, size : (S,) float arrays
        Distance of ``a`` from the tail along the edge, and length of the piece.
    """
    step = polylines.steps(graph.vertex_xy, graph.vertex_start)
    along = polylines.measures(graph.vertex_xy, graph.vertex_start)
    owner = np.repeat(np.arange(len(graph.length)), np.diff(graph.vertex_start))
    inside = np.ones(len(step), bool)
    inside[graph.vertex_start[1:] - 1] = False
    if edges is not None:
        inside &= np.asarray(edges, bool)[owner]
    low, high = xy.min(axis=0) - max_distance, xy.max(axis=0) + max_distance
    vertex = np.flatnonzero(inside)
    a, b = graph.vertex_xy[vertex], graph.vertex_xy[vertex + 1]
    near = np.ones(len(vertex), bool)
    for k in (0, 1):
        near &= (np.minimum(a[:, k], b[:, k]) <= high[k]) & (np.maximum(a[:, k], b[:, k]) >= low[k])
    if not near.all():
        vertex, a, b = vertex[near], a[near], b[near]
    size, start, owner = step[vertex], along[vertex], owner[vertex]
    count = np.maximum(np.ceil(size / SPACING).astype(int), 1)
    if (count > 1).any():
        whole = np.repeat(np.arange(len(count)), count)
        number = np.arange(len(whole)) - np.repeat(np.cumsum(count) - count, count)
        share = 1.0 / count[whole]
        vector = (b - a)[whole]
        origin = a[whole]
        # The last piece ends at the very vertex, so that neighbours share their ends.
        last = number + 1 == count[whole]
        a = origin + (number * share)[:, None] * vector
        b = np.where(last[:, None], b[whole], origin + ((number + 1) * share)[:, None] * vector)
        size = size[whole] * share
        start, owner = start[whole] + number * size, owner[whole]
    return a, b, owner, start, size


def _nearest(tree, pieces, graph, xy, max_distance):
    """Edge, fraction and distance of points, -1 and NaN where none is near enough."""
    a, b, owner, start, size = pieces
    half = size.max() / 2
    edge = np.full(len(xy), -1)
    fraction, access = np.full(len(xy), np.nan), np.full(len(xy), np.nan)
    todo = np.arange(len(xy))
    k = min(6, tree.n)
    reach = max_distance + half + TIE
    while len(todo):
        far, piece = tree.query(xy[todo], k=range(1, k + 1), distance_upper_bound=reach * (1 + 1e-12))
        found = piece < tree.n
        piece = np.where(found, piece, 0)
        ax, ay = a[:, 0][piece], a[:, 1][piece]
        dx, dy = b[:, 0][piece] - ax, b[:, 1][piece] - ay
        px, py = xy[todo, 0, None] - ax, xy[todo, 1, None] - ay
        square = dx * dx + dy * dy
        t = np.clip((px * dx + py * dy) / np.where(square > 0, square, 1.0), 0.0, 1.0)
        distance = np.hypot(px - t * dx, py - t * dy)
        # The far end exactly: a point on a node is at distance 0 from all its edges.
        distance = np.where(t == 1.0, np.hypot(px - dx, py - dy), distance)
        distance = np.where(found, distance, np.inf)
        best = distance.min(axis=1)
        sure = (far[:, -1] - half > best + TIE) | ~found[:, -1] | (k == tree.n)
        if sure.any():
            ties = distance[sure] <= best[sure, None] + TIE
            owners = np.where(ties, owner[piece[sure]], len(graph.length))
            lowest = owners.min(axis=1)
            along = start[piece[sure]] + t[sure] * size[piece[sure]]
            along = np.where(owners == lowest[:, None], along, np.inf)
            column = along.argmin(axis=1)
            pick = np.arange(len(column))
            here = distance[sure][pick, column]
            good = here <= max_distance
            rows = todo[sure][good]
            edge[rows] = lowest[good]
            access[rows] = here[good]
            fraction[rows] = np.clip(along[pick, column][good] / graph.length[lowest[good]], 0.0, 1.0)
        todo = todo[~sure]
        k = min(k * 4, tree.n)
    return edge, fraction, access
