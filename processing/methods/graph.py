"""The street graph as arrays: nodes, edges with their polylines, costs both ways."""

from dataclasses import dataclass, replace

import numpy as np


@dataclass(frozen=True)
class StreetGraph:
    """A street network. N nodes, E edges, C vertices; all lengths in metres of one metric CRS.

    Parameters
    ----------
    node_xy : (N, 2) float array
    tail, head : (E,) int arrays
        Node at either end of each edge.
    length : (E,) float array
        Length of the polyline, m.
    forward, backward : (E,) float arrays
        Cost from tail to head and from head to tail, in the impedance's unit (m or min); infinite
        where that direction is not allowed.
    street : (E,) int array
        Position of the edge's line in the street frame it was made from.
    vertex_xy : (C, 2) float array
        Polylines of all edges, one behind the other, each from tail to head.
    vertex_start : (E + 1,) int array
        Edge e owns ``vertex_xy[vertex_start[e]:vertex_start[e + 1]]``.
    component : (N,) int array
        Which connected part a node belongs to, direction ignored; 0 is the one with most nodes.
    access_cost : float
        Cost of one metre beside the network (1 for metres; min/m at walking speed for minutes).
    below : (E,) bool array, optional
        Edges under the ground (level below 0): what stands above is not on them.
    """

    node_xy: np.ndarray
    tail: np.ndarray
    head: np.ndarray
    length: np.ndarray
    forward: np.ndarray
    backward: np.ndarray
    street: np.ndarray
    vertex_xy: np.ndarray
    vertex_start: np.ndarray
    component: np.ndarray
    access_cost: float = 1.0
    below: np.ndarray | None = None


@dataclass(frozen=True)
class Placement:
    """Points put on the nearest edge. P points.

    Parameters
    ----------
    edge : (P,) int array
        The edge, -1 where none lies within the snapping distance (or the point is missing).
    fraction : (P,) float array
        Where on the edge, 0 at the tail to 1 at the head, along the polyline.
    access : (P,) float array
        Straight distance from the point to that place, m; NaN where there is none.
    """

    edge: np.ndarray
    fraction: np.ndarray
    access: np.ndarray

    def take(self, which):
        """Some of the points."""
        return Placement(edge=self.edge[which], fraction=self.fraction[which], access=self.access[which])


def above_ground(graph):
    """The graph without its edges under the ground; nodes stay as they are.

    Parameters
    ----------
    graph : StreetGraph

    Returns
    -------
    StreetGraph
    """
    if graph.below is None or not graph.below.any():
        return graph
    return _only(graph, ~graph.below)


def nearby(graph, placement, low, high):
    """The edges with an end in a box, or with a placed point; and the points on them.

    Parameters
    ----------
    graph : StreetGraph
    placement : Placement
    low, high : (2,) float arrays
        Corners of the box.

    Returns
    -------
    StreetGraph
        Nodes are numbered anew.
    Placement
    """
    inside = ((graph.node_xy >= low) & (graph.node_xy <= high)).all(axis=1)
    kept = inside[graph.tail] | inside[graph.head]
    put = placement.edge >= 0
    kept[placement.edge[put]] = True
    some = _only(graph, kept)
    node, ends = np.unique(np.concatenate([some.tail, some.head]), return_inverse=True)
    tail, head = np.split(ends, 2)
    edge = np.where(put, np.cumsum(kept)[placement.edge] - 1, -1)
    some = replace(some, node_xy=graph.node_xy[node], component=graph.component[node], tail=tail, head=head)
    return some, replace(placement, edge=edge)


def _only(graph, kept):
    """The graph with some of its edges; nodes stay as they are."""
    count = np.diff(graph.vertex_start)
    arrays = {name: getattr(graph, name)[kept] for name in ("tail", "head", "length", "forward", "backward", "street")}
    return replace(
        graph,
        **arrays,
        vertex_xy=graph.vertex_xy[np.repeat(kept, count)],
        vertex_start=np.concatenate([[0], np.cumsum(count[kept])]),
        below=None if graph.below is None else graph.below[kept],
    )
