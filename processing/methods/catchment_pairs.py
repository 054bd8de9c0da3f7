"""Who reaches which supply: all pairs within a limit, every supply's pairs at one time."""

from dataclasses import dataclass

import numpy as np
import shapely

from . import along, ends, search, tiles

SMALLEST_REACH = 100.0  # m; supplies are searched together with others of like extent


@dataclass(frozen=True)
class Batch:
    """All pairs of some supplies. S supplies, n points, k pairs.

    Parameters
    ----------
    supply : (S,) int array
        Which supplies; none of them is in another batch.
    point : (n,) int array
        Points near them.
    row, column : (k,) int arrays
        Positions in ``supply`` and ``point``, ascending by row.
    cost : (k,) float array
    """

    supply: np.ndarray
    point: np.ndarray
    row: np.ndarray
    column: np.ndarray
    cost: np.ndarray


class Catchments:
    """The catchments of D supplies among H placed homes.

    Homes at one place on the streets, without a way to it, are one point.

    Parameters
    ----------
    graph : StreetGraph
    placed : Placement
        H homes.
    goals : entrances.Arrivals
        Where one arrives at the supplies. The nearest entrance counts; a home on a street within an area
        has arrived.
    limit : float
        In the graph's unit of cost; both straight ways to the street are part of the cost.

    Attributes
    ----------
    point : (H,) int array
        Point of each home, -1 where it is not placed.
    points : int
        Number of points.

    Notes
    -----
    The streets are cut at the entrances, and every supply becomes a node of its own, one way from all its
    entrances at the cost of their access legs. One search from it, against the direction of travel and
    in tiles (see `tiles.cost_blocks`), gives all who reach it, so that a sum over them is complete at once
    and no list of all pairs is ever kept: memory stays flat, and the cost grows with the number of pairs.
    """

    def __init__(self, graph, placed, goals, limit):
        self._limit = limit * search.SLACK
        self._reach = self._limit * search.speed(graph)
        cut = along.split(graph, goals.placement, polylines=False)
        homes, self.point = ends.hung(cut.graph, cut.move(placed), arriving=False)
        self.points = len(homes)
        entrances = ends.on_nodes(cut.graph, cut.node)
        small = ends.contracted(cut.graph, homes, entrances) if len(homes) else None
        net, self._homes, entrances = (cut.graph, homes, entrances) if small is None else small
        node_xy = cut.graph.node_xy if small is None else cut.graph.node_xy[net.node]

        supplies, size = len(goals.row), len(node_xy)
        self._middle, self._extent = _extents(goals, along.positions(graph, goals.placement), supplies)
        rows, columns, costs = search.both_ways(net, reverse=True)
        self._table = search.sparse(
            size + supplies,
            np.concatenate([rows, size + goals.owner]),
            np.concatenate([columns, entrances.node[:, 0]]),
            np.concatenate([costs, search.access_leg(graph, goals.placement)]),
        )
        self._node_xy = np.concatenate([node_xy, self._middle])
        self._first = size
        self._open = np.unique(goals.owner)
        self._inside = self._arrived(graph, placed, goals)

    def _arrived(self, graph, placed, goals):
        """(supply, point, cost) of homes within an area, ascending by supply."""
        home, supply = goals.within(along.positions(graph, placed))
        order = np.argsort(supply, kind="stable")
        home, supply = home[order], supply[order]
        return supply, self.point[home], search.access_leg(graph, placed)[home]

    def batches(self, monitor):
        """All pairs, supply by supply.

        Yields
        ------
        Batch
        """
        if not self.points:
            return
        base = max(self._reach, SMALLEST_REACH) / 2
        size = np.ceil(np.log2(np.maximum(self._extent[self._open] / base, 1.0))).astype(int)
        done = 0
        for group in np.unique(size):
            supply = self._open[size == group]
            part = monitor.part(done / len(self._open), (done + len(supply)) / len(self._open))
            done += len(supply)
            blocks = tiles.cost_blocks(
                self._table,
                self._node_xy,
                _on_nodes(self._first + supply, self._middle[supply]),
                self._homes,
                same_edge=None,  # no supply lies on an edge: the streets were cut there
                limit=self._limit,
                reach=self._reach + self._extent[supply].max(),
                monitor=part,
            )
            for some, near, cost in blocks:
                self._put_inside(cost, supply[some], near)
                row, column = np.nonzero(cost <= self._limit)
                yield Batch(supply[some], near, row, column, cost[row, column])
        monitor.progress(1.0)

    def _put_inside(self, cost, supply, near):
        """Lower the cost of those within an area to their way to the street."""
        known, point, price = self._inside
        low, high = (np.searchsorted(known, supply, side=side) for side in ("left", "right"))
        if not (high > low).any():
            return
        place = np.full(self.points, -1)
        place[near] = np.arange(len(near))
        for row in np.flatnonzero(high > low):
            column = place[point[low[row] : high[row]]]
            there = column >= 0
            np.minimum.at(cost[row], column[there], price[low[row] : high[row]][there])


def _on_nodes(node, xy):
    """Sources that are nodes, see `ends.Ends`."""
    count = len(node)
    nothing = np.zeros(count)
    cost = np.column_stack([nothing, np.full(count, np.inf)])
    return ends.Ends(np.column_stack([node, node]), cost, np.full(count, -1), nothing, nothing, xy)


def _extents(goals, xy, count):
    """Middle of each supply and the farthest any of its entrances or its area lies from there."""
    low, high = np.full((count, 2), np.inf), np.full((count, 2), -np.inf)
    np.minimum.at(low, goals.owner, xy)
    np.maximum.at(high, goals.owner, xy)
    areas = goals.areas
    if len(areas):
        bounds = shapely.bounds(goals.shape[areas])
        low[areas], high[areas] = np.fmin(low[areas], bounds[:, :2]), np.fmax(high[areas], bounds[:, 2:])
    unknown = ~np.isfinite(low).all(axis=1)
    low[unknown] = high[unknown] = 0.0
    return (low + high) / 2, np.hypot(*(high - low).T) / 2
