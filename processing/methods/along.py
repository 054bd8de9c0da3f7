"""Places along edges: where they are, the stretch between two of them, and cutting edges there."""

from dataclasses import dataclass, replace

import numpy as np

from .graph import Placement, StreetGraph


def measures(graph):
    """Length from the first vertex of all to every vertex, edges one behind the other, (C,), m."""
    step = np.hypot(*np.diff(graph.vertex_xy, axis=0).T) if len(graph.vertex_xy) else np.zeros(0)
    step[graph.vertex_start[1:-1] - 1] = 0.0  # no length between the end of one edge and the start of the next
    return np.concatenate([[0.0], np.cumsum(step)])[: len(graph.vertex_xy)]


def _find(graph, measure, edge, fraction):
    """The segment of the polyline a fraction lies on (index of its second vertex) and the point itself."""
    first, last = graph.vertex_start[edge], graph.vertex_start[edge + 1] - 1
    target = measure[first] + fraction * (measure[last] - measure[first])
    after = np.clip(np.searchsorted(measure, target, side="right"), first + 1, last)
    span = measure[after] - measure[after - 1]
    share = np.divide(target - measure[after - 1], span, out=np.zeros(len(span)), where=span > 0)
    share = np.clip(share, 0.0, 1.0)[:, None]
    return after, (1.0 - share) * graph.vertex_xy[after - 1] + share * graph.vertex_xy[after]


def positions(graph, placement):
    """Where placed points are on the streets.

    Returns
    -------
    (P, 2) float array
        NaN where a point was not placed.
    """
    xy = np.full((len(placement.edge), 2), np.nan)
    put = placement.edge >= 0
    if put.any():
        _, xy[put] = _find(graph, measures(graph), placement.edge[put], placement.fraction[put])
    return xy


def stretches(graph, edge, start, end):
    """The polylines of parts of edges.

    Parameters
    ----------
    edge : (S,) int array
    start, end : (S,) float arrays
        Fractions of the edge's length, ``start <= end``.

    Returns
    -------
    xy : (V, 2) float array
        Vertices of all parts, one behind the other.
    part : (V,) int array
        Which part a vertex belongs to; as ``shapely.linestrings(xy, indices=part)`` takes it.
    """
    measure = measures(graph)
    low, start_xy = _find(graph, measure, edge, start)
    high, end_xy = _find(graph, measure, edge, end)
    # A vertex exactly at either end is the end itself.
    first, last = graph.vertex_start[edge], graph.vertex_start[edge + 1] - 1
    reach = measure[first] + end * (measure[last] - measure[first])
    high = np.where(measure[high - 1] >= reach, np.maximum(high - 1, low), high)
    inner = np.maximum(high - low, 0)
    count = inner + 2
    offset = np.concatenate([[0], np.cumsum(count)])
    part = np.repeat(np.arange(len(edge)), count)
    xy = np.empty((offset[-1], 2))
    place = np.arange(offset[-1]) - offset[part]
    between = (place > 0) & (place < count[part] - 1)
    xy[between] = graph.vertex_xy[(low[part] + place - 1)[between]]
    xy[offset[:-1]] = start_xy
    xy[offset[1:] - 1] = end_xy
    return xy, part


@dataclass(frozen=True)
class Split:
    """A graph cut at places.

    Parameters
    ----------
    graph : StreetGraph
        The old nodes keep their numbers, new ones follow. Pieces of an edge follow each other.
    node : (P,) int array
        Node of each point the graph was cut at; -1 for points that were not placed.
    edge : (E',) int array
        Edge each piece comes from.
    first : (E + 1,) int array
        Edge e became the pieces ``first[e]`` to ``first[e + 1] - 1``.
    start : (E',) float array
        Fraction of the old edge at which each piece starts.
    """

    graph: StreetGraph
    node: np.ndarray
    edge: np.ndarray
    first: np.ndarray
    start: np.ndarray

    def move(self, placement):
        """The same places on the pieces: a placement on the old edges becomes one on the new graph."""
        put = placement.edge >= 0
        edge, fraction = placement.edge.copy(), placement.fraction.copy()
        old, at = placement.edge[put], placement.fraction[put]
        piece = self.first[old]
        cut = self.first[old + 1] - piece > 1
        if cut.any():
            # Pieces are sorted by edge and start, so one sorted key finds the piece for every place.
            key = self.edge + self.start
            found = np.searchsorted(key, old[cut] + at[cut], side="right") - 1
            piece[cut] = np.clip(found, self.first[old[cut]], self.first[old[cut] + 1] - 1)
            end = np.append(self.start[1:], 1.0)
            end[self.first[1:] - 1] = 1.0
            low, high = self.start[piece[cut]], end[piece[cut]]
            at = at.copy()
            at[cut] = np.clip((at[cut] - low) / (high - low), 0.0, 1.0)
        edge[put], fraction[put] = piece, at
        return Placement(edge=edge, fraction=fraction, access=placement.access)


def split(graph, placement, *, polylines=True):
    """Cut the edges at placed points, which become nodes.

    Points at fraction 0 or 1 take the node that is there, points at the same place share one.

    Parameters
    ----------
    graph : StreetGraph
    placement : Placement
    polylines : bool
        Whether to cut the polylines too; without them the pieces are straight between their nodes
        (enough for a search, and quicker).

    Returns
    -------
    Split
    """
    edges, count = len(graph.tail), len(graph.node_xy)
    node = np.full(len(placement.edge), -1, dtype=np.int64)
    put = placement.edge >= 0
    at_tail, at_head = put & (placement.fraction <= 0.0), put & (placement.fraction >= 1.0)
    node[at_tail] = graph.tail[placement.edge[at_tail]]
    node[at_head] = graph.head[placement.edge[at_head]]
    inner = np.flatnonzero(put & ~at_tail & ~at_head)
    order = inner[np.lexsort((placement.fraction[inner], placement.edge[inner]))]
    cut_edge, cut_at = placement.edge[order], placement.fraction[order]
    new = np.ones(len(order), dtype=bool)
    new[1:] = (np.diff(cut_edge) != 0) | (np.diff(cut_at) != 0)
    node[order] = count + np.cumsum(new) - 1
    cut_edge, cut_at = cut_edge[new], cut_at[new]
    cut_node = count + np.arange(len(cut_edge))

    cuts = np.bincount(cut_edge, minlength=edges)
    first = np.concatenate([[0], np.cumsum(cuts + 1)])
    edge = np.repeat(np.arange(edges), cuts + 1)
    start, end = np.zeros(len(edge)), np.ones(len(edge))
    tail, head = graph.tail[edge], graph.head[edge]
    after = np.arange(len(cut_edge)) + cut_edge + 1  # the piece that starts at each cut
    start[after], end[after - 1] = cut_at, cut_at
    tail[after], head[after - 1] = cut_node, cut_node
    share = end - start
    part = np.full(len(edge), True)
    part[first[:-1][cuts == 0]] = False
    forward, backward = graph.forward[edge], graph.backward[edge]
    forward[part] *= share[part]
    backward[part] *= share[part]
    shown = Placement(edge=cut_edge, fraction=cut_at, access=np.zeros(len(cut_at)))
    cut_xy = positions(graph, shown)
    node_xy = np.concatenate([graph.node_xy, cut_xy]) if len(cut_xy) else graph.node_xy
    if not len(cut_edge):
        vertex_xy, vertex_start = graph.vertex_xy, graph.vertex_start
    elif polylines:
        vertex_xy, piece = stretches(graph, edge, start, end)
        vertex_start = np.concatenate([[0], np.cumsum(np.bincount(piece, minlength=len(edge)))])
    else:
        vertex_xy = node_xy[np.column_stack([tail, head]).ravel()]
        vertex_start = 2 * np.arange(len(edge) + 1)
    whole = replace(
        graph,
        node_xy=node_xy,
        tail=tail,
        head=head,
        length=graph.length[edge] * share,
        forward=forward,
        backward=backward,
        street=graph.street[edge],
        vertex_xy=vertex_xy,
        vertex_start=vertex_start,
        component=np.concatenate([graph.component, graph.component[graph.tail[cut_edge]]]),
        below=None if graph.below is None else graph.below[edge],
    )
    return Split(graph=whole, node=node, edge=edge, first=first, start=start)
