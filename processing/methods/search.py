"""Shortest paths on the street graph: matrices for scipy, and the nearest of many sources."""

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

SLACK = 1 + 1e-9  # a cost within rounding of a limit is within the limit


def sparse(size, rows, columns, costs):
    """A cost matrix for `scipy.sparse.csgraph`.

    Infinite entries and loops are left out; of parallel ones the cheapest stays (scipy's own
    conversion would add them up). Explicit zeros stay: csgraph takes them as free ways.

    Parameters
    ----------
    size : int
    rows, columns : int arrays
        From and to.
    costs : float array

    Returns
    -------
    csr_matrix of shape (size, size)
    """
    used = np.isfinite(costs) & (rows != columns)
    if not used.all():
        rows, columns, costs = rows[used], columns[used], costs[used]
    table = csr_matrix((costs, (rows, columns)), shape=(size, size))
    if table.nnz == len(costs):  # nothing was parallel, so nothing was added up
        return table
    key = rows.astype(np.int64) * size + columns
    order = np.argsort(key, kind="stable")
    key, costs = key[order], costs[order]
    new = np.ones(len(key), dtype=bool)
    new[1:] = key[1:] != key[:-1]
    if not new.all():
        costs = np.minimum.reduceat(costs, np.flatnonzero(new))
        key = key[new]
    rows, columns = np.divmod(key, max(size, 1))
    pointer = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=size))])
    return csr_matrix((costs, columns.astype(np.int32), pointer.astype(np.int32)), shape=(size, size))


def both_ways(graph, *, reverse=False):
    """Rows, columns and costs of every way along every edge; with ``reverse``, all ways turned round.

    Works for a `StreetGraph` and for a `Contracted`.
    """
    rows = np.concatenate([graph.tail, graph.head])
    columns = np.concatenate([graph.head, graph.tail])
    costs = np.concatenate([graph.forward, graph.backward])
    return (columns, rows, costs) if reverse else (rows, columns, costs)


def matrix(graph, *, reverse=False):
    """The cost matrix of a `StreetGraph` or `Contracted`."""
    return sparse(len(graph.node_xy if hasattr(graph, "node_xy") else graph.node), *both_ways(graph, reverse=reverse))


def legs(graph, placement):
    """Costs between placed points and the ends of their edges.

    Returns
    -------
    out, back : (P, 2) float arrays
        From the point to the edge's tail (column 0) and head (column 1), and from there to the
        point, the access leg not counted. Infinite where the direction is not allowed or the point
        is not placed.
    """
    out = np.full((len(placement.edge), 2), np.inf)
    back = out.copy()
    put = np.flatnonzero(placement.edge >= 0)
    edge, at = placement.edge[put], placement.fraction[put]
    forward, backward = graph.forward[edge], graph.backward[edge]
    with np.errstate(invalid="ignore"):
        # At an end nothing of the edge is used, whatever its direction (0 times infinity).
        out[put, 0] = np.where(at == 0, 0.0, at * backward)
        out[put, 1] = np.where(at == 1, 0.0, (1 - at) * forward)
        back[put, 0] = np.where(at == 0, 0.0, at * forward)
        back[put, 1] = np.where(at == 1, 0.0, (1 - at) * backward)
    return out, back


def access_leg(graph, placement):
    """Cost of the straight way between each point and the street, (P,); NaN where it is not placed."""
    return placement.access * graph.access_cost


def speed(graph):
    """The most metres of street one unit of cost can buy; 1 for metres, infinite where a street is free."""
    cost = np.minimum(graph.forward, graph.backward)
    moving = np.isfinite(cost) & (graph.length > 0)
    if not moving.any():
        return 1.0 / graph.access_cost
    with np.errstate(divide="ignore"):
        return float(np.max(graph.length[moving] / cost[moving]))


def nearest_cost(ways, size, node, cost=None, *, limit=np.inf):
    """Cost from the nearest of many sources to every node, in one search.

    Parameters
    ----------
    ways : tuple of arrays
        Rows, columns and costs, see `both_ways`; turned round, the result is the cost *to* the nearest.
    size : int
        Number of nodes, N.
    node : (S,) int array
        Nodes the sources are at.
    cost : (S,) float array, optional
        What each source costs before the search starts (its access leg).
    limit : float
        Farther nodes get infinity.

    Returns
    -------
    cost : (N,) float array
        Infinite where no source reaches.
    source : (N,) int array
        Position of the nearest source, -1 where there is none.
    """
    if not len(node) or not size:
        return np.full(size, np.inf), np.full(size, -1)
    if cost is None or not np.any(cost):
        first = np.full(size, -1)
        first[node[::-1]] = np.arange(len(node))[::-1]
        table, starts = sparse(size, *ways), np.flatnonzero(first >= 0)
    else:
        # Every source is a node of its own, linked to its street node by its access leg.
        own = size + np.arange(len(node))
        table = sparse(
            size + len(node),
            np.concatenate([ways[0], own]),
            np.concatenate([ways[1], node]),
            np.concatenate([ways[2], cost]),
        )
        first = np.concatenate([np.full(size, -1), np.arange(len(node))])
        starts = own
    found, _, source = dijkstra(
        table, directed=True, indices=starts, min_only=True, limit=limit, return_predecessors=True
    )
    found, source = found[:size], source[:size]
    source = np.where(np.isfinite(found), first[np.where(source < 0, 0, source)], -1)
    return found, source


def nearest_different(ways, size, node, cost, label, *, count, limit=np.inf, monitor):
    """The ``count`` nearest different labels of every node, with one search per rank.

    Parameters
    ----------
    ways, size, node, cost, limit
        As in `nearest_cost`.
    label : (S,) int array
        Sources with one label count once (the entrances of one park).
    count : int
    monitor : Monitor

    Returns
    -------
    cost : (count, N) float array
    label : (count, N) int array
        -1 where there are fewer.

    Notes
    -----
    Rank k follows exactly from the ranks below it. Let S(v) be the labels node v already has. A way
    u-v with S(u) = S(v) carries rank k on as in any search. Where the sets differ, u knows a label
    that is new to v, no farther than u's own rank k: such ways only start the search, with the
    cheapest of u's labels that v lacks.
    """
    cost = np.zeros(len(node)) if cost is None else cost
    rows, columns, costs = ways
    usable = np.isfinite(costs) & (rows != columns)
    rows, columns, costs = rows[usable], columns[usable], costs[usable]
    ranks = np.full((count, size), np.inf)
    labels = np.full((count, size), -1)
    for k in range(count):
        monitor.progress(k / count)
        known = labels[:k]
        fresh = ~(known[:, node] == label).any(axis=0)
        start_node, start_cost, start_label = node[fresh], cost[fresh], label[fresh]
        held = np.sort(known, axis=0)
        same = (held[:, rows] == held[:, columns]).all(axis=0)
        apart = np.flatnonzero(~same)
        u, v = rows[apart], columns[apart]
        begin, mark = np.full(len(apart), np.inf), np.full(len(apart), -1)
        for j in range(k):  # nearest first: the first label v lacks is the cheapest
            new = (mark < 0) & (known[j, u] >= 0) & ~(known[:, v] == known[j, u]).any(axis=0)
            mark[new] = known[j, u][new]
            begin[new] = ranks[j, u][new] + costs[apart][new]
        good = mark >= 0
        start_node = np.concatenate([start_node, v[good]])
        start_cost = np.concatenate([start_cost, begin[good]])
        start_label = np.concatenate([start_label, mark[good]])
        if not len(start_node):
            break
        # One start per node is enough: the cheapest.
        order = np.lexsort((start_cost, start_node))
        best = order[np.append(True, np.diff(start_node[order]) != 0)]
        ways_k = (rows[same], columns[same], costs[same])
        ranks[k], source = nearest_cost(ways_k, size, start_node[best], start_cost[best], limit=limit)
        labels[k] = np.where(source >= 0, start_label[best][source], -1)
    return ranks, labels
