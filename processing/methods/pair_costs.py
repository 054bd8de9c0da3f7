"""Costs between given places and those around them, on several states of one network."""

import numpy as np

from . import ends, search, tiles
from .graph import Placement

NODES = 150_000  # searched between two looks at the cancel button


class PairCosts:
    """Costs between origins and destinations on one network.

    Parameters
    ----------
    graph : StreetGraph
        Used both ways.
    origins, goals : Placement
    """

    def __init__(self, graph, origins, goals):
        self.graph = graph
        self.origins, self.goals = _hang(graph, origins, False), _hang(graph, goals, True)
        self.part_of_origin = _component(graph, origins)
        self.part_of_goal = _component(graph, goals)
        self._table = search.matrix(graph)
        self._nodes = {}  # by how far is searched: strips are kept for one reach
        self._local = np.full(len(graph.node_xy), -1, dtype=np.int32)
        on_edge = np.flatnonzero(self.goals.edge >= 0)
        on_edge = on_edge[np.argsort(self.goals.edge[on_edge], kind="stable")]
        self._place = np.full(len(self.goals), -1, dtype=np.int64)
        self._index = (on_edge, self.goals.edge[on_edge], self._place)

    def between(self, group, near, box, wanted, limits, monitor):
        """Costs from some origins to some goals.

        Parameters
        ----------
        group, near : int arrays
        box : (low, high)
            Around the origins.
        wanted : (G, K) bool array
            The pairs that must be known exactly; of the others, those within the first limit are.
        limits : sequence of float
            How far to search, first near and then, where pairs are left, farther; m.
        monitor : Monitor

        Returns
        -------
        (G, K) float array
            Infinite where there is no way, or none within the last limit.
        """
        cost = np.full((len(group), len(near)), np.inf)
        part = self.part_of_origin[group][:, None]
        joined = (part == self.part_of_goal[near]) & (part >= 0)
        left = wanted & joined
        rows = np.flatnonzero(joined.any(axis=1))
        for limit in limits:
            if not len(rows):
                break
            found = self._search(group[rows], near, box, limit, monitor)
            # A way longer than the limit may have been found from the wrong end of its last street.
            cost[rows] = np.where(found <= limit * search.SLACK, found, np.inf)
            left &= np.isinf(cost)
            rows = np.flatnonzero(left.any(axis=1))
        return cost

    def _search(self, group, near, box, limit, monitor):
        if limit not in self._nodes:
            self._nodes[limit] = tiles._Strips(self.graph.node_xy)
        nodes = self._nodes[limit].around(*box, limit)
        self._local[nodes] = np.arange(len(nodes), dtype=np.int32)
        self._place[near] = np.arange(len(near))
        table = tiles._part(self._table, nodes, self._local)
        step = max(1, NODES // max(len(nodes), 1))
        blocks = []
        for first in range(0, len(group), step):
            monitor.check()
            some = group[first : first + step]
            found = tiles._group(
                table, self._local, some, near, self.origins, self.goals, limit, self._same_edge, self._index
            )
            blocks += [block for _, _, block in found]
        self._local[nodes] = -1
        self._place[near] = -1
        return np.concatenate(blocks)

    def _same_edge(self, origin, goal):
        edge = self.origins.edge[origin]
        along = np.abs(self.goals.at[goal] - self.origins.at[origin]) * self.graph.length[edge]
        return along + self.origins.access[origin] + self.goals.access[goal]


def _hang(graph, placement, arriving):
    """Ends of all points; what is not placed hangs nowhere, at infinite cost."""
    out = placement.edge < 0
    put = Placement(
        edge=np.where(out, 0, placement.edge),
        fraction=np.where(out, 0.5, placement.fraction),
        access=np.where(out, 0.0, placement.access),
    )
    made = ends.on_edges(graph, put, arriving=arriving)
    made.cost[out] = np.inf
    made.edge[out] = -1
    return made


def _component(graph, placement):
    return np.where(placement.edge < 0, -1, graph.component[graph.tail[placement.edge]])
