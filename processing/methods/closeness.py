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
        self.arc_length = self.length[self.arc_edge]


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
    middle = made.middle
    nodes_around = tiles._Strips(made.node_xy)
    local = np.full(len(made.node_xy), -1, dtype=np.int32)
    done = 0
    for (left, right), members in tiles._tiles(middle, reach):
        ys = middle[members, 1]
        nodes = nodes_around.around(np.array([left, ys.min()]), np.array([right, ys.max()]), reach)
        local[nodes] = np.arange(len(nodes), dtype=np.int32)
        edges = np.unique(order[_ranges(start[nodes], start[nodes + 1])])
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
    cost = np.minimum(near[row[0]], near[row[1]])
    cost += part.length[members, None] / 2

    # Middles of other segments, from whichever of their ends is nearer.
    ahead, behind = cost[:, part.ends[0]], cost[:, part.ends[1]]
    goal = np.minimum(ahead, behind) + part.length / 2
    goal[np.arange(rows), members] = FAR
    who, which = np.nonzero(goal <= longest)
    way = goal[who, which]
    by_tail, by_head = ahead[who, which], behind[who, which]
    del ahead, behind, goal

    width = part.size + 1
    ways, arc = _ways(part, cost, hooks, longest)
    value = weight[part.edges[which]]
    at_tail, at_head = who * width + part.ends[0, which], who * width + part.ends[1, which]
    share = np.where(by_tail < by_head - TIE, 1.0, np.where(by_head < by_tail - TIE, 0.0, 0.5))
    if ways.branched:
        both = share == 0.5
        one, other = ways.count[at_tail[both]], ways.count[at_head[both]]
        share[both] = one / np.maximum(one + other, 1.0)
    for i, radius in enumerate(radii):
        within = way <= radius * search.SLACK
        some, amount, length = who[within], value[within], way[within]
        found.reached[i, own] += np.bincount(some, amount, minlength=rows)
        found.total[i, own] += np.bincount(some, amount * length, minlength=rows)
        found.harmonic[i, own] += np.bincount(some, amount / length, minlength=rows)
        part_of = share[within]
        given = np.bincount(at_tail[within], amount * part_of, minlength=rows * width)
        given += np.bincount(at_head[within], amount * (1.0 - part_of), minlength=rows * width)
        _, over = ways.back(given)
        over *= np.repeat(weight[own], arc[1])
        found.between[i, part.edges] += np.bincount(part.arc_edge[arc[0]], over, minlength=len(part.edges))


def _ways(part, cost, hooks, longest):
    """The shortest ways from segments over junctions; each way's arc, and how many each segment has."""
    rows, width = cost.shape
    gap = cost[:, part.head]
    gap -= cost[:, part.tail]
    fits = gap > 0
    gap -= part.arc_length
    np.abs(gap, out=gap)
    fits &= gap <= TIE
    row, arc = np.nonzero(fits)
    onward = row * width + part.head[arc]
    reached = cost.ravel()[onward] <= longest
    row, arc, onward = row[reached], arc[reached], onward[reached]
    leaving = np.bincount(row * width + part.tail[arc], minlength=rows * width)
    pointer = np.concatenate([[0], np.cumsum(leaving)])
    line = np.arange(rows)
    start = np.concatenate([line * width + hooks[0], line * width + hooks[1]])
    start = np.unique(start[np.concatenate([hooks[0], hooks[1]]) < part.size])
    start = start[np.isin(start, onward, invert=True)] if len(onward) else start
    return Ways(pointer, onward, start), (arc, np.bincount(row, minlength=rows))
