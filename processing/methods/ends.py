"""How points hang on the nodes of a graph, for searches from and to places on edges."""

from dataclasses import dataclass

import numpy as np

from . import along, contraction, search
from .graph import Placement

WORTH_CONTRACTING = 0.1  # share of nodes that must go before contraction pays


@dataclass(frozen=True)
class Ends:
    """Points as seen by a search: how they hang on the nodes. P points.

    Parameters
    ----------
    node : (P, 2) int array
        One or two nodes.
    cost : (P, 2) float array
        Cost between the point and each node, access leg included; infinite for a node not used.
    edge : (P,) int array
        Edge of the graph, for points between its ends; else -1.
    at : (P,) float array
        Fraction on that edge.
    access : (P,) float array
        The access leg's part of the cost.
    xy : (P, 2) float array
        Place on the street.
    """

    node: np.ndarray
    cost: np.ndarray
    edge: np.ndarray
    at: np.ndarray
    access: np.ndarray
    xy: np.ndarray

    def __len__(self):
        return len(self.edge)

    def take(self, which):
        """Some of the points."""
        return Ends(*(getattr(self, name)[which] for name in ("node", "cost", "edge", "at", "access", "xy")))


def on_nodes(graph, node):
    """Points that are nodes."""
    count = len(node)
    cost = np.column_stack([np.zeros(count), np.full(count, np.inf)])
    return Ends(
        node=np.column_stack([node, node]),
        cost=cost,
        edge=np.full(count, -1),
        at=np.zeros(count),
        access=np.zeros(count),
        xy=graph.node_xy[node],
    )


def on_edges(graph, placement, *, arriving):
    """Points that are placed, all of them; ``arriving`` for destinations (cost from the node to the point)."""
    out, back = search.legs(graph, placement)
    cost = back if arriving else out
    node = np.column_stack([graph.tail[placement.edge], graph.head[placement.edge]])
    at_tail, at_head = placement.fraction <= 0.0, placement.fraction >= 1.0
    node[at_head] = node[at_head][:, ::-1]
    cost[at_head] = cost[at_head][:, ::-1]
    cost[at_tail | at_head, 1] = np.inf
    access = search.access_leg(graph, placement)
    return Ends(
        node=node,
        cost=cost + access[:, None],
        edge=np.where(at_tail | at_head, -1, placement.edge),
        at=placement.fraction,
        access=access,
        xy=along.positions(graph, placement),
    )


def contracted(graph, origins, opportunities):
    """A smaller graph for the search and the points on it, or None where it would not pay.

    The ends of every edge with an opportunity stay, so a way from an origin on the same chain passes
    a node or stays on one edge.
    """
    keep = np.zeros(len(graph.node_xy), dtype=bool)
    keep[opportunities.node] = True
    keep[origins.node[origins.edge < 0]] = True
    gone = contraction.passed_through(graph, keep)
    if gone.mean() < WORTH_CONTRACTING:
        return None
    short = contraction.contract(graph, keep)

    def hang(points, legs):
        node, cost = short.index[points.node], points.cost.copy()
        between = points.edge >= 0
        node[between] = short.end[points.edge[between]]
        cost[between] += legs[points.edge[between]]
        node[node < 0] = 0  # only where the cost is infinite
        return Ends(node=node, cost=cost, edge=points.edge, at=points.at, access=points.access, xy=points.xy)

    return short, hang(origins, short.out), hang(opportunities, short.back)


def hung(graph, points, *, arriving):
    """Ends of the points, those on one node without an access leg taken together, and which is whose (-1 none)."""
    if not isinstance(points, Placement):
        node, index = np.unique(np.asarray(points), return_inverse=True)
        return on_nodes(graph, node), index.ravel()
    index = np.full(len(points.edge), -1)
    put = np.flatnonzero(points.edge >= 0)
    placed = Placement(edge=points.edge[put], fraction=points.fraction[put], access=points.access[put])
    ends = on_edges(graph, placed, arriving=arriving)
    plain = (ends.edge < 0) & (ends.cost[:, 0] == 0)
    index[put[~plain]] = np.arange((~plain).sum())
    if not plain.any():
        return ends, index
    node, which = np.unique(ends.node[plain, 0], return_inverse=True)
    index[put[plain]] = (~plain).sum() + which.ravel()
    own, shared = ends.take(~plain), on_nodes(graph, node)
    names = ("node", "cost", "edge", "at", "access", "xy")
    return Ends(*(np.concatenate([getattr(own, n), getattr(shared, n)]) for n in names)), index
