"""Local closeness and betweenness by the shortest way, for every street segment."""

from dataclasses import dataclass

import numpy as np
from scipy.sparse.csgraph import dijkstra

from . import search, tiles
from .flows import Ways

TIE = 1e-6
"""Metres: ways no more different than this are equally short."""

FAR = 1e15  # m: not reached; finite, so that differences are numbers
CELLS = 400_000  # of the largest matrix held at a time: sources x segments


@dataclass(frozen=True)
class Central:
    """Sums for H segments and R radii, (R, H) each.

    Parameters
    ----------
    reached : array
        Weight of the other segments within the radius.
    total : array
        Sum of weight times distance, m.
    harmonic : array
        Sum of weight over distance, 1/m.
    between : array
        Sum over pairs of other segments, each pair once, of the product of their weights and the share of
        the pair's shortest ways that go over the segment.
    """

    reached: np.ndarray
    total: np.ndarray
    harmonic: np.ndarray
    between: np.ndarray


class _Part:
    """The streets around one tile."""

    def __init__(self, made, table, nodes, local, edges):
        self.size = len(nodes)
        self.edges = edges
        # One more node, which nothing reaches, stands for all those beyond.
        ends = np.stack([local[made.tail[edges]], local[made.head[edges]]])
        self.ends = np.where(ends < 0, self.size, ends)
        self.length = made.length[edges]
        self.table = tiles._part(table, nodes, local)
        tail = np.concatenate([self.ends[0], self.ends[1]])
        head = np.concatenate([self.ends[1], self.ends[0]])
        inside = np.flatnonzero((tail < self.size) & (head < self.size) & (tail != head))
        inside = inside[np.argsort(tail[inside], kind="stable")]
        self.tail, self.head = tail[inside], head[inside]
        self.arc_edge = inside % len(edges)
        self.arc_least = np.maximum(self.length[self.arc_edge] - TIE, np.finfo(float).tiny)


def local_centrality(made, weight, radii, *, monitor):
    """Closeness and betweenness of street segments within radii along the streets.

    Parameters
    ----------
    made : Segments
    weight : (H,) float array
        How much each segment counts as origin and as destination.
    radii : sequence of R floats
        Metres; infinite for the whole network.
    monitor : Monitor

    Returns
    -------
    Central

    Notes
    -----
    Ways lead from the middle of a segment to the middles of all others (Brandes 2001 with a bound,
    weights and shared ways). Searches start at junctions only, once each, in tiles as in `tiles`: a
    segment's distances are those of its nearer end plus half its length.
    """
    radii = np.asarray(radii, dtype=float)
    longest = min(float(radii.max()) * search.SLACK, FAR / 4)
    found = Central(*(np.zeros((len(radii), len(made))) for _ in range(4)))
    table = search.sparse(
        len(made.node_xy),
        np.concatenate([made.tail, made.head]),
        np.concatenate([made.head, made.tail]),
        np.tile(made.length, 2),
    )
    order, start = _incidence(made)
    reach = longest if longest < FAR / 4 else np.inf
    monitor.check()
    middle = made.middle
    monitor.check()
    nodes_around = tiles._Strips(made.node_xy)
    local = np.full(len(made.node_xy), -1, dtype=np.int32)
    done = 0
    for (left, right), members in tiles._tiles(middle, reach):
        ys = middle[members, 1]
        nodes = nodes_around.around(np.array([left, ys.min()]), np.array([right, ys.max()]), reach)
        local[nodes] = np.arange(len(nodes), dtype=np.int32)
        # A segment longer than the radius may have both ends beyond it.
        edges = np.unique(np.concatenate([order[_ranges(start[nodes], start[nodes + 1])], members]))
        part = _Part(made, table, nodes, local, edges)
        local[nodes] = -1
        members = members[np.lexsort((made.head[members], made.tail[members]))]
        rows = max(1, CELLS // max(len(edges), 1))
        for first in range(0, len(members), rows):
            monitor.progress((done + first) / len(made))
            _group(part, np.searchsorted(edges, members[first : first + rows]), weight, radii, longest, found)
        done += len(members)
    monitor.progress(1.0)
    found.between[:] /= 2.0
    return found


def _incidence(made):
    """Segments by node: ``order[start[n]:start[n + 1]]`` meet at node n."""
    node = np.concatenate([made.tail, made.head])
    order = np.argsort(node, kind="stable")
    return order % len(made), np.searchsorted(node[order], np.arange(len(made.node_xy) + 1))


def _ranges(low, high):
    """All integers of several half-open ranges."""
    count = high - low
    return np.repeat(low - np.cumsum(count) + count, count) + np.arange(count.sum())


def _group(part, members, weight, radii, longest, found):
    """Add what some segments of a tile (positions in ``part.edges``) see, and what flows from them."""
    rows, own = len(members), part.edges[members]
    hooks = part.ends[:, members]
    starts = np.unique(hooks)
    starts = starts[starts < part.size]
    near = np.full((len(starts) + 1, part.size + 1), FAR)
    if len(starts):
        near[:-1, :-1] = dijkstra(part.table, directed=True, indices=starts, limit=longest)
        near[near > FAR] = FAR
    row = np.searchsorted(starts, hooks)  # the sentinel's row is the last, all far
    cost = np.minimum(np.take(near, row[0], axis=0), np.take(near, row[1], axis=0))
    cost += part.length[members, None] / 2

    # Middles of other segments, from whichever of their ends is nearer.
    ahead, behind = np.take(cost, part.ends[0], axis=1), np.take(cost, part.ends[1], axis=1)
    goal = np.minimum(ahead, behind)
    goal += part.length / 2
    goal[np.arange(rows), members] = FAR
    seen, who, which = _where(goal <= longest)
    way, lead = goal.ravel()[seen], behind.ravel()[seen] - ahead.ravel()[seen]
    ways, arc, per_row = _ways(part, cost, hooks, longest)
    place = who * cost.shape[1]
    cell = place + np.where(lead >= 0, part.ends[0, which], part.ends[1, which])
    tied = np.flatnonzero(np.abs(lead) <= TIE)
    other = (place + np.where(lead < 0, part.ends[0, which], part.ends[1, which]))[tied]
    one, two = ways.count[cell[tied]], ways.count[other]
    share = np.zeros(len(way))
    share[tied] = two / np.maximum(one + two, 1.0)
    value = weight[part.edges[which]]
    origin = np.repeat(weight[own], per_row)
    arc_edge = part.arc_edge[arc]
    for i, radius in enumerate(radii):
        within = way <= radius * search.SLACK
        amount = value if within.all() else np.where(within, value, 0.0)
        found.reached[i, own] += np.bincount(who, amount, minlength=rows)
        found.total[i, own] += np.bincount(who, amount * way, minlength=rows)
        found.harmonic[i, own] += np.bincount(who, amount / way, minlength=rows)
        given = np.bincount(cell, amount, minlength=cost.size)
        if len(tied):
            part_of = amount[tied] * share[tied]
            np.subtract.at(given, cell[tied], part_of)
            np.add.at(given, other, part_of)
        _, over = ways.back(given)
        found.between[i, part.edges] += np.bincount(arc_edge, over * origin, minlength=len(part.edges))


def _where(mask):
    """Positions, rows and columns of what is true; several times as fast as ``nonzero`` and exact division."""
    position = np.flatnonzero(mask)
    row = np.repeat(np.arange(len(mask)), np.count_nonzero(mask, axis=1))
    return position, row, position - row * mask.shape[1]


def _ways(part, cost, hooks, longest):
    """The shortest ways from segments over junctions; each way's arc, and how many each segment has."""
    rows, width = cost.shape
    gap = np.take(cost, part.head, axis=1)
    gap -= np.take(cost, part.tail, axis=1)
    # No end is farther than the other end and the arc between them: a shortest way goes where it is as far.
    _, row, arc = _where(gap >= part.arc_least)
    onward = row * width + part.head[arc]
    reached = np.flatnonzero(cost.ravel()[onward] <= longest)
    row, arc, onward = row[reached], arc[reached], onward[reached]
    leaving = np.bincount(row * width + part.tail[arc], minlength=rows * width)
    pointer = np.concatenate([[0], np.cumsum(leaving)])
    first, second = np.arange(rows) * width + hooks
    start = np.concatenate([first[hooks[0] < part.size], second[(hooks[1] < part.size) & (hooks[1] != hooks[0])]])
    return Ways(pointer, onward, start), arc, np.bincount(row, minlength=rows)
