"""Street segments: the stretches between junctions, whatever features they were drawn as."""

from dataclasses import dataclass, replace

import numpy as np
import shapely

from . import polylines
from .contraction import contract

QUARTER = np.pi / 2
"""Angles are told in quarter turns: straight on is 0, a right angle 1, turning round 2 (as in depthmap)."""


@dataclass(frozen=True)
class Segments:
    """The segments of a street network. M junctions and dead ends, H segments, C vertices; metres.

    Parameters
    ----------
    node_xy : (M, 2) float array
    tail, head : (H,) int arrays
        Nodes at either end; the same for a loop.
    length : (H,) float array
    street : (H,) int array
        Position of the street feature that makes up most of the segment.
    vertex_xy, vertex_start : arrays
        Polylines from tail to head, as in `StreetGraph`.
    """

    node_xy: np.ndarray
    tail: np.ndarray
    head: np.ndarray
    length: np.ndarray
    street: np.ndarray
    vertex_xy: np.ndarray
    vertex_start: np.ndarray

    def __len__(self):
        return len(self.tail)

    @property
    def lines(self):
        """(H,) array of shapely LineStrings."""
        owner = np.repeat(np.arange(len(self)), np.diff(self.vertex_start))
        return shapely.linestrings(self.vertex_xy, indices=owner)

    @property
    def middle(self):
        """(H, 2) the point half-way along each segment."""
        return shapely.get_coordinates(shapely.line_interpolate_point(self.lines, 0.5, normalized=True))

    @property
    def degree(self):
        """(M,) how many segment ends meet at each node."""
        count = len(self.node_xy)
        return np.bincount(self.tail, minlength=count) + np.bincount(self.head, minlength=count)


def segments(graph):
    """Streets as segments: one for each chain of edges between nodes that are no mere passing through.

    Parameters
    ----------
    graph : StreetGraph

    Returns
    -------
    Segments, and the segment of each edge of the graph, (E,) int array.
    """
    plain = replace(graph, forward=graph.length, backward=graph.length)
    short = contract(plain, np.zeros(len(graph.node_xy), dtype=bool))
    begins = np.where(short.along, short.out[:, 0], short.out[:, 1])
    order = np.lexsort((begins, short.chain))
    chain = short.chain[order]
    first = np.append(True, np.diff(chain) != 0)
    count = np.diff(graph.vertex_start)[order]
    place = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    forth = np.where(short.along, graph.vertex_start[:-1], graph.vertex_start[1:] - 1)[order]
    vertex = np.repeat(forth, count) + place * np.repeat(np.where(short.along[order], 1, -1), count)
    kept = (place > 0) | np.repeat(first, count)  # pieces share the vertex where they meet
    owner = np.repeat(chain, count)[kept]
    start = np.concatenate([[0], np.cumsum(np.bincount(owner, minlength=len(short.tail)))])
    longest = np.lexsort((graph.length, short.chain))
    last = np.append(np.flatnonzero(np.diff(short.chain[longest])), len(longest) - 1)
    made = Segments(
        node_xy=graph.node_xy[short.node],
        tail=short.tail,
        head=short.head,
        length=short.forward,
        street=graph.street[longest[last]],
        vertex_xy=graph.vertex_xy[vertex[kept]],
        vertex_start=start,
    )
    return made, short.chain


def halves(made):
    """How much each segment turns within its first half and its second, in quarter turns, (H, 2).

    A bend exactly in the middle counts half to each.
    """
    step = polylines.steps(made.vertex_xy, made.vertex_start)
    at = polylines.measures(made.vertex_xy, made.vertex_start)
    owner = np.repeat(np.arange(len(made)), np.diff(made.vertex_start))
    inner = np.ones(len(step), dtype=bool)
    inner[made.vertex_start[:-1]] = inner[made.vertex_start[1:] - 1] = False
    vertex = np.flatnonzero(inner)
    before = made.vertex_xy[vertex] - made.vertex_xy[vertex - 1]
    after = made.vertex_xy[vertex + 1] - made.vertex_xy[vertex]
    turn = turns(before, after)
    side = np.sign(np.round(at[vertex] - made.length[owner[vertex]] / 2, 6))
    share = (1.0 - side) / 2
    return np.column_stack(
        [np.bincount(owner[vertex], turn * part, minlength=len(made)) for part in (share, 1.0 - share)]
    )


def turns(before, after):
    """Change of direction between vectors, in quarter turns, 0 to 2."""
    cross = before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0]
    dot = (before * after).sum(axis=1)
    return np.abs(np.arctan2(cross, dot)) / QUARTER


@dataclass(frozen=True)
class TurnGraph:
    """Ways from one segment, walked in one direction, on to the next. States 2h (tail to head) and 2h + 1 (back).

    Parameters
    ----------
    pointer : (2H + 1,) int array
        State s leads on to ``onward[pointer[s]:pointer[s + 1]]``.
    onward : (A,) int array
    cost : (A,) float array
        Quarter turns from the middle of the one segment to the middle of the other.
    """

    pointer: np.ndarray
    onward: np.ndarray
    cost: np.ndarray


def turn_graph(made):
    """The ways on from every segment in either direction; nobody turns round on the spot.

    Returns
    -------
    TurnGraph
    """
    origin = np.column_stack([made.tail, made.head]).ravel()
    target = np.column_stack([made.head, made.tail]).ravel()
    first, last = made.vertex_start[:-1], made.vertex_start[1:] - 1
    leaving = np.empty((2 * len(made), 2))
    leaving[0::2] = made.vertex_xy[first + 1] - made.vertex_xy[first]
    leaving[1::2] = made.vertex_xy[last - 1] - made.vertex_xy[last]
    arriving = -leaving.reshape(-1, 2, 2)[:, ::-1].reshape(-1, 2)
    by_origin = np.argsort(origin, kind="stable")
    start = np.searchsorted(origin[by_origin], np.arange(len(made.node_xy) + 1))
    count = start[target + 1] - start[target]
    state = np.repeat(np.arange(len(target)), count)
    place = np.arange(len(state)) - np.repeat(np.cumsum(count) - count, count)
    onward = by_origin[start[target[state]] + place]
    real = onward != state ^ 1
    state, onward = state[real], onward[real]
    half = halves(made)
    before, after = np.column_stack([half[:, 1], half[:, 0]]).ravel(), half.ravel()
    # From the middle on to the end; for the way back the second half comes first.
    cost = before[state] + turns(arriving[state], leaving[onward]) + after[onward]
    pointer = np.concatenate([[0], np.cumsum(np.bincount(state, minlength=len(target)))])
    return TurnGraph(pointer=pointer, onward=onward, cost=cost)
