"""All pairs within a limit, tile by tile: cost grows with the city, not its square, and memory stays flat."""

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from . import ends, search
from .graph import Placement

BLOCK = 2_000_000  # cells of the largest matrix held at a time (16 MB)
SLICE = 150_000  # cells worked on at a time, few enough for the cache
ORIGINS_PER_TILE = 64  # a tile smaller than this costs more to prepare than to search


class _Strips:
    """Points in vertical strips, to find those around a box without looking at all."""

    def __init__(self, xy):
        self.by_x = np.argsort(xy[:, 0], kind="stable")
        self.xy = xy
        self.x = xy[self.by_x, 0]
        self.key = None

    def around(self, low, high, reach):
        """Indices of points within ``reach`` of the box from ``low`` to ``high``."""
        key = (low[0], high[0])
        if key != self.key:  # tiles come column by column
            a, b = np.searchsorted(self.x, [low[0] - reach, high[0] + reach], side="left")
            b += np.searchsorted(self.x[b:], high[0] + reach, side="right")
            strip = self.by_x[a:b]
            self.strip = strip[np.argsort(self.xy[strip, 1], kind="stable")]
            self.y = self.xy[self.strip, 1]
            self.key = key
        a = np.searchsorted(self.y, low[1] - reach, side="left")
        b = np.searchsorted(self.y, high[1] + reach, side="right")
        found = self.strip[a:b]
        if np.isinf(reach):
            return found
        xy = self.xy[found]
        d = np.maximum(np.maximum(low - xy, xy - high), 0.0)
        return found[np.einsum("ij,ij->i", d, d) <= reach * reach]


def _tiles(xy, reach):
    """Groups of points that are searched together, column by column: (column's x range, indices) each."""
    if not len(xy):
        return
    low, high = xy.min(axis=0), xy.max(axis=0)
    extent = float(np.prod(np.maximum(high - low, 1e-9)))
    side = np.sqrt(extent / len(xy) * ORIGINS_PER_TILE)
    side = max(side, 2 / 3 * reach) if np.isfinite(reach) else np.inf
    cell = np.floor((xy - low) / side).astype(np.int64) if np.isfinite(side) else np.zeros(xy.shape, dtype=np.int64)
    order = np.lexsort((cell[:, 1], cell[:, 0]))
    sorted_cell = cell[order]
    starts = np.flatnonzero(np.append(True, (np.diff(sorted_cell, axis=0) != 0).any(axis=1)))
    for start, end in zip(starts, np.append(starts[1:], len(order)), strict=True):
        members = order[start:end]
        left = low[0] + sorted_cell[start, 0] * side if np.isfinite(side) else low[0]
        right = min(left + side, high[0])
        yield (left, right), members


def cost_blocks(table, node_xy, sources, targets, *, same_edge, limit, reach, monitor):
    """Costs of all pairs within a limit, a block at a time.

    Parameters
    ----------
    table : csr_matrix
        Costs to search on.
    node_xy : (M, 2) float array
    sources, targets : Ends
    same_edge : callable
        Costs straight along the edge for arrays of sources and targets on one edge.
    limit : float
        Pairs that cost more may be left at infinity (or at their cost).
    reach : float
        Metres within which everything at most ``limit`` away lies.
    monitor : Monitor

    Yields
    ------
    sources, targets : int arrays
    cost : float array of that shape
        May be written to.
    """
    reach *= search.SLACK
    nodes_around, targets_around = _Strips(node_xy), _Strips(targets.xy)
    local = np.full(len(node_xy), -1, dtype=np.int32)
    on_edge = np.flatnonzero(targets.edge >= 0)
    on_edge = on_edge[np.argsort(targets.edge[on_edge], kind="stable")]
    edge_key = targets.edge[on_edge]
    place = np.full(len(targets), -1, dtype=np.int64)
    done = 0
    for (left, right), members in _tiles(sources.xy, reach):
        monitor.progress(done / len(sources))
        ys = sources.xy[members, 1]
        low, high = np.array([left, ys.min()]), np.array([right, ys.max()])
        done += len(members)
        near = targets_around.around(low, high, reach)
        nodes = nodes_around.around(low, high, reach)
        if not len(near):
            continue
        local[nodes] = np.arange(len(nodes), dtype=np.int32)
        place[near] = np.arange(len(near))
        part = _part(table, nodes, local)
        rows = max(1, BLOCK // max(len(nodes), len(near), 1))
        # Two sources at most per member: neighbours share them, so similar ones go together.
        members = members[np.argsort(sources.node[members, 0], kind="stable")]
        for first in range(0, len(members), max(1, rows // 2)):
            group = members[first : first + max(1, rows // 2)]
            if first:
                monitor.progress((done - len(members) + first) / len(sources))
            yield from _group(part, local, group, near, sources, targets, limit, same_edge, (on_edge, edge_key, place))
        local[nodes] = -1
        place[near] = -1


def _part(table, nodes, local):
    """The rows and columns of some nodes of a cost matrix."""
    start = table.indptr[nodes]
    count = table.indptr[nodes + 1] - start
    total = np.concatenate([[0], np.cumsum(count)])
    entry = np.repeat(start - total[:-1], count) + np.arange(total[-1])
    column = local[table.indices[entry]]
    inside = column >= 0
    pointer = np.concatenate([[0], np.cumsum(inside)])[total].astype(np.int32)
    return csr_matrix((table.data[entry[inside]], column[inside], pointer), shape=(len(nodes), len(nodes)))


def _group(part, local, group, near, sources, targets, limit, same_edge, index):
    """The blocks of one group of sources in one tile."""
    hooks = local[sources.node[group]]
    used = np.isfinite(sources.cost[group]) & (hooks >= 0)
    starts = np.unique(hooks[used])
    on_edge, edge_key, place = index
    if len(starts):
        found = dijkstra(part, directed=True, indices=starts, limit=limit)
        ahead = _columns(found, local[targets.node[near]], targets.cost[near])
    else:
        ahead = np.full((1, len(near)), np.inf)
    row = np.searchsorted(starts, np.where(used, hooks, starts[0] if len(starts) else 0))
    cost = np.where(used, sources.cost[group], np.inf)
    plain = not np.any(cost[:, 0]) and not used[:, 1].any()
    twice = used[:, 1].any()
    step = max(1, SLICE // len(near))
    for a in range(0, len(group), step):
        r, c = row[a : a + step], cost[a : a + step]
        block = ahead[r[:, 0]]
        if not plain:
            block += c[:, :1]
            if twice:
                other = ahead[r[:, 1]]
                other += c[:, 1:]
                np.minimum(block, other, out=block)
        some = group[a : a + step]
        if len(on_edge):
            _along_one_edge(block, some, sources, on_edge, edge_key, place, same_edge)
        yield some, near, block


def _columns(found, hooks, cost):
    """Costs from the searched nodes to targets that hang on one or two nodes."""
    used = np.isfinite(cost) & (hooks >= 0)
    cost = np.where(used, cost, np.inf)
    hooks = np.where(used, hooks, 0)
    if not used[:, 1].any():
        ahead = found[:, hooks[:, 0]]
        return ahead + cost[:, 0] if np.any(cost[:, 0]) else ahead
    ahead = found[:, hooks[:, 0]] + cost[:, 0]
    other = found[:, hooks[:, 1]]
    other += cost[:, 1]
    return np.minimum(ahead, other, out=ahead)


def _along_one_edge(block, some, sources, on_edge, edge_key, place, same_edge):
    """Lower the costs of pairs on one edge to that of the way straight along it."""
    edge = sources.edge[some]
    low = np.searchsorted(edge_key, edge, side="left")
    count = np.where(edge >= 0, np.searchsorted(edge_key, edge, side="right") - low, 0)
    if not count.any():
        return
    total = np.cumsum(count)
    row = np.repeat(np.arange(len(some)), count)
    target = on_edge[np.repeat(low - total + count, count) + np.arange(total[-1])]
    column = place[target]
    there = column >= 0
    row, target, column = row[there], target[there], column[there]
    block[row, column] = np.minimum(block[row, column], same_edge(some[row], target))


def decay_factor(cost, decay, half):
    """Weight of an opportunity at a cost: 1 at cost 0, one half at ``half`` (but for ``step``, always 1)."""
    if decay == "exponential":
        return np.exp2(-cost / half)
    if decay == "gaussian":
        return np.exp2(-((cost / half) ** 2))
    return np.ones_like(cost)


def tiled_sums(graph, *, origins, opportunities, weights, limits, decay="step", half_distance=None, monitor):
    """For every origin and every limit: the sum of the weights of all opportunities within it.

    Parameters
    ----------
    graph : StreetGraph
    origins, opportunities : Placement, or (P,) int array of nodes
        O origins and Q opportunities.
    weights : (Q,) or (Q, W) float array
    limits : sequence of L floats
        In the graph's unit of cost.
    decay : {"step", "exponential", "gaussian"}
    half_distance : float
        Cost at which an opportunity counts one half; not for ``step``.
    monitor : Monitor

    Returns
    -------
    (O, L, W) float array
        NaN for origins that are not placed.

    Notes
    -----
    Whichever side has fewer places on the network is searched from, in tiles of two thirds of the
    longest reach: bounded Dijkstra searches on the streets within reach of the tile.
    """
    weights = np.asarray(weights, dtype=float)
    weights = weights[:, None] if weights.ndim == 1 else weights
    limits = np.asarray(limits, dtype=float) * search.SLACK
    sums = np.full((_count(origins), len(limits), weights.shape[1]), np.nan)
    from_points, from_index = ends.hung(graph, origins, arriving=False)
    to_points, to_index = ends.hung(graph, opportunities, arriving=True)
    if not len(from_points):
        return sums
    put = from_index >= 0
    sums[put] = 0.0
    there = (to_index >= 0) & (weights != 0).any(axis=1)
    if not there.any():
        return sums
    weight = np.zeros((len(to_points), weights.shape[1]))
    for w in range(weights.shape[1]):
        weight[:, w] = np.bincount(to_index[there], weights[there, w], minlength=len(to_points))
    some = np.flatnonzero((weight != 0).any(axis=1))
    to_points, weight = to_points.take(some), weight[some]

    limit = float(limits.max())
    reach = limit * search.speed(graph)
    small = ends.contracted(graph, from_points, to_points)
    net, from_ends, to_ends = (graph, from_points, to_points) if small is None else small
    node_xy = graph.node_xy if small is None else graph.node_xy[net.node]
    turned = len(np.unique(to_ends.node)) < len(np.unique(from_ends.node))

    def same_edge(o, q):
        edge, way = from_ends.edge[o], to_ends.at[q] - from_ends.at[o]
        with np.errstate(invalid="ignore"):
            cost = np.where(way > 0, way * graph.forward[edge], -way * graph.backward[edge])
        return np.where(way == 0, 0.0, cost) + from_ends.access[o] + to_ends.access[q]

    total = np.zeros((len(from_ends), len(limits), weight.shape[1]))
    blocks = cost_blocks(
        search.matrix(net, reverse=turned),
        node_xy,
        to_ends if turned else from_ends,
        from_ends if turned else to_ends,
        same_edge=(lambda q, o: same_edge(o, q)) if turned else same_edge,
        limit=limit,
        reach=reach,
        monitor=monitor,
    )
    for source, target, cost in blocks:
        factor = None if decay == "step" else decay_factor(cost, decay, half_distance)
        for i, most in enumerate(limits):
            counted = (cost <= most).astype(float)
            if factor is not None:
                counted *= factor
            # Not by matrix product: its threads wait for each other longer than such small sums take.
            if turned:
                total[target, i] += np.einsum("ij,ik->jk", counted, weight[source])
            else:
                total[source, i] = np.einsum("ij,jk->ik", counted, weight[target])
    monitor.progress(1.0)
    sums[put] = total[from_index[put]]
    return sums


def _count(points):
    return len(points.edge) if isinstance(points, Placement) else len(points)
