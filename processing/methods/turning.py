"""Angular closeness and betweenness: ways with the least change of direction (space syntax segment analysis)."""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from . import search, tiles
from .closeness import FAR, _incidence, _Part, _ranges
from .flows import Ways
from .segments import turn_graph

TIE = 1e-6
"""Quarter turns: ways that turn no more differently than this are equally straight."""

CELLS = 400_000  # of the largest matrix held at a time: sources x segments
PAIRS = 30_000  # of a source and a segment searched at a time


@dataclass(frozen=True)
class Angular:
    """Sums for H segments and R radii, (R, H) each.

    Parameters
    ----------
    count : array
        Segments within the radius, the segment itself included (NC).
    depth : array
        Sum of the least turning to each of them, quarter turns (TD).
    choice : array
        Sum over pairs of other segments, each pair once, of the share of the pair's straightest ways that
        go over the segment (CH).
    """

    count: np.ndarray
    depth: np.ndarray
    choice: np.ndarray


def angular_centrality(made, radii, *, monitor):
    """Angular depth and choice of street segments within metric radii.

    Parameters
    ----------
    made : Segments
    radii : sequence of R floats
        Metres along the streets between the middles of segments; infinite for the whole network.
    monitor : Monitor

    Returns
    -------
    Angular

    Notes
    -----
    For every segment the straightest ways to all segments within the radius, over segments within the
    radius only (Turner 2007; Hillier & Iida 2005). A segment is walked through from end to end: nobody
    turns round in a junction to come out straight on. Every source has a copy of the streets around it,
    and one search from all sources at once, as far apart as the copies are, finds all its ways.
    """
    found = Angular(*(np.zeros((len(radii), len(made))) for _ in range(3)))
    ways_on = turn_graph(made)
    table = search.sparse(
        len(made.node_xy),
        np.concatenate([made.tail, made.head]),
        np.concatenate([made.head, made.tail]),
        np.tile(made.length, 2),
    )
    order, start = _incidence(made)
    reach = float(max(radii)) * search.SLACK
    longest = min(reach, FAR / 4)
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
            group = members[first : first + rows]
            monitor.progress((done + first) / len(made))
            distance = _distances(part, np.searchsorted(edges, group), longest)
            for some in _batches(distance <= longest):
                monitor.progress((done + first + some.start) / len(made))
                for i, radius in enumerate(radii):
                    monitor.check()
                    within = distance[some] <= min(radius * search.SLACK, FAR / 4)
                    _search(ways_on, edges, group[some], within, i, found)
        done += len(members)
    monitor.progress(1.0)
    found.choice[:] /= 2.0
    return found


def _distances(part, members, longest):
    """Metres from the middle of each of some segments to the middle of every segment of the part."""
    hooks = part.ends[:, members]
    starts = np.unique(hooks)
    starts = starts[starts < part.size]
    near = np.full((len(starts) + 1, part.size + 1), FAR)
    if len(starts):
        near[:-1, :-1] = dijkstra(part.table, directed=True, indices=starts, limit=longest)
        near[near > FAR] = FAR
    row = np.searchsorted(starts, hooks)
    cost = np.minimum(near[row[0]], near[row[1]]) + part.length[members, None] / 2
    goal = np.minimum(cost[:, part.ends[0]], cost[:, part.ends[1]]) + part.length / 2
    goal[np.arange(len(members)), members] = 0.0
    return goal


def _batches(within):
    """Slices of sources with few enough pairs to be searched together."""
    pairs = np.cumsum(within.sum(axis=1))
    begin = 0
    while begin < len(pairs):
        before = pairs[begin - 1] if begin else 0
        end = max(begin + 1, int(np.searchsorted(pairs, before + PAIRS, side="right")))
        yield slice(begin, end)
        begin = end


def _search(ways_on, edges, sources, within, i, found):
    """Add what some sources reach by the straightest ways within their radius."""
    row, column = np.nonzero(within)
    segment = edges[column]
    pair = np.full(within.shape, -1, dtype=np.int64)
    pair[row, column] = np.arange(len(row))
    # Each pair is two states: the segment walked one way and the other.
    state = (2 * segment[:, None] + np.array([0, 1])).ravel()
    count = ways_on.pointer[state + 1] - ways_on.pointer[state]
    arc = _ranges(ways_on.pointer[state], ways_on.pointer[state + 1])
    tail = np.repeat(np.arange(len(state)), count)
    next_state = ways_on.onward[arc]
    place = np.searchsorted(edges, next_state >> 1)
    place[place == len(edges)] = 0
    next_pair = np.where(edges[place] == next_state >> 1, pair[row[tail >> 1], place], -1)
    there = next_pair >= 0
    tail, arc = tail[there], arc[there]
    head = 2 * next_pair[there] + (next_state[there] & 1)
    turn = ways_on.cost[arc]
    pointer = np.concatenate([[0], np.cumsum(np.bincount(tail, minlength=len(state)))])
    own = np.flatnonzero(segment == sources[row])
    start = np.concatenate([2 * own, 2 * own + 1])
    table = csr_matrix((turn, head.astype(np.int32), pointer.astype(np.int32)), shape=(len(state), len(state)))
    depth = dijkstra(table, directed=True, indices=start, min_only=True)

    finite = np.isfinite(depth)
    begins = np.zeros(len(state), dtype=bool)
    begins[start] = True
    with np.errstate(invalid="ignore"):
        shortest = np.abs(depth[tail] + turn - depth[head]) <= TIE
    shortest &= finite[tail] & ~begins[head]
    tail, head = tail[shortest], head[shortest]
    pointer = np.concatenate([[0], np.cumsum(np.bincount(tail, minlength=len(state)))])
    ways = Ways(pointer, head, start)

    both = depth.reshape(-1, 2)
    best = both.min(axis=1)
    reached = np.isfinite(best)
    found.count[i, sources] += np.bincount(row, reached, minlength=len(sources))
    found.depth[i, sources] += np.bincount(row, np.where(reached, best, 0.0), minlength=len(sources))
    many = np.where(both <= best[:, None] + TIE, ways.count.reshape(-1, 2), 0.0)
    given = many / np.maximum(many.sum(axis=1), 1.0)[:, None]
    given[own] = 0.0
    through, _ = ways.back(given.ravel())
    through[start] = 0.0
    np.add.at(found.choice[i], segment, through.reshape(-1, 2).sum(axis=1))
