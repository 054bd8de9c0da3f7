"""From homes to stops on foot: along the streets, or in a straight line where there are none."""

from dataclasses import dataclass

import geopandas
import numpy as np
from scipy.spatial import cKDTree

from ..spec import UserError, reasons
from . import ends, search
from .edge import near_edge
from .entrances import Arrivals
from .graph import Placement
from .nearest import nearest_goals
from .placing import place
from .points import representative
from .streets import StreetNetwork, build_graph
from .tiles import cost_blocks


@dataclass(frozen=True)
class Paths:
    """Streets to walk on: the bundle ``paths``, see `indicators.transit.PATHS`.

    Parameters
    ----------
    streets : GeoDataFrame, optional
        Lines; without them distances are straight.
    join, level_field, tolerance, barriers
        As in `streets.StreetNetwork`.
    """

    streets: geopandas.GeoDataFrame | None = None
    join: str = "vertices"
    level_field: str | None = None
    tolerance: float = 0.01
    barriers: geopandas.GeoDataFrame | None = None


def walking(homes, paths, *, snap_distance, monitor):
    """The way on foot from homes.

    Parameters
    ----------
    homes : GeoDataFrame
        Places of any geometry, H of them; each is represented by one point, see `points.representative`.
    paths : Paths
    snap_distance : float
        Longest straight way to the street, m; not for straight lines.
    monitor : Monitor

    Returns
    -------
    Straight or OnStreets
    """
    xy = representative(homes.geometry.to_numpy())
    if paths.streets is None:
        monitor.warn("No streets are given: distances are straight lines, and shorter than any way on foot.")
        return Straight(xy)
    network = StreetNetwork(
        streets=paths.streets,
        join=paths.join,
        level_field=paths.level_field,
        tolerance=paths.tolerance,
        barriers=paths.barriers,
    )
    graph = build_graph(network, monitor=monitor.part(0.0, 0.7))
    monitor.step("Placing homes on the streets")
    placed = place(graph, xy, max_distance=snap_distance, monitor=monitor.part(0.7, 1.0))
    return OnStreets(xy, graph, placed, snap_distance)


class Straight:
    """Straight lines.

    Parameters
    ----------
    xy : (H, 2) float array
        Homes; NaN for missing ones.
    """

    def __init__(self, xy):
        self.xy = xy
        self.there = np.isfinite(xy).all(axis=1)
        self.access = np.full(len(xy), np.nan)

    def hull_xy(self, goals):
        """What the edge of the data is drawn around: here, the stops."""
        return goals

    def tell_lost(self, goals, monitor):
        """Nothing to say: a straight line leads anywhere."""

    def nearest(self, goals, owner, *, limit, monitor):
        """The nearest owner of goals, see `OnStreets.nearest`."""
        cost, found = np.full(len(self.xy), np.inf), np.full(len(self.xy), -1)
        if len(goals) and self.there.any():
            cost[self.there], at = cKDTree(goals).query(self.xy[self.there])
            found[self.there] = owner[at]
        monitor.progress(1.0)
        far = cost > limit * search.SLACK
        return np.where(far, np.inf, cost), np.where(far, -1, found)

    def pairs(self, goals, *, limit, monitor):
        """Homes and goals within a limit, see `OnStreets.pairs`."""
        there = np.flatnonzero(self.there)
        if not len(goals) or not len(there):
            return
        tree, step = cKDTree(goals), 5_000
        for begin in range(0, len(there), step):
            monitor.progress(begin / len(there))
            some = there[begin : begin + step]
            near = cKDTree(self.xy[some]).sparse_distance_matrix(tree, limit * search.SLACK, output_type="ndarray")
            yield some[near["i"]], near["j"], near["v"]

    def reason(self, outside):
        """Why a home has no value, (H,) object array; None where it has one."""
        found = np.select([~self.there, outside], [reasons.NO_GEOMETRY, reasons.OUTSIDE_BOUNDARY], default="").astype(
            object
        )
        found[found == ""] = None
        return found


class OnStreets:
    """Along the streets, the straight ways to and from them counted.

    Parameters
    ----------
    xy : (H, 2) float array
        Homes; NaN for missing ones.
    graph : StreetGraph
        In metres.
    placed : Placement
        Of the homes.
    snap_distance : float
        For the goals too, m.
    """

    def __init__(self, xy, graph, placed, snap_distance):
        self.xy, self.graph, self.placed, self.snap = xy, graph, placed, snap_distance
        self.there = np.isfinite(xy).all(axis=1)
        self.access = placed.access

    def tell_lost(self, goals, monitor):
        """Say how many goals among the streets have none within the snapping distance."""
        low, high = self.graph.node_xy.min(axis=0), self.graph.node_xy.max(axis=0)
        among = goals[((goals >= low) & (goals <= high)).all(axis=1)]
        placed = place(self.graph, among, max_distance=self.snap, monitor=monitor)
        lost = int((placed.edge < 0).sum())
        if lost:
            monitor.warn(
                "{n} stops, or entrances of stations, have no street within the snapping distance and cannot be "
                "reached.",
                n=lost,
            )

    def hull_xy(self, goals):
        """What the edge of the data is drawn around: here, the streets."""
        return self.graph.node_xy

    def nearest(self, goals, owner, *, limit, monitor):
        """The nearest owner of goals.

        Parameters
        ----------
        goals : (A, 2) float array
            Points where one arrives.
        owner : (A,) int array
            What each belongs to.
        limit : float
            Metres; infinite for none.
        monitor : Monitor

        Returns
        -------
        distance : (H,) float array
            Infinite where there is none within the limit.
        owner : (H,) int array
            -1 where there is none.
        """
        placed = place(self.graph, goals, max_distance=self.snap, monitor=monitor.part(0.0, 0.3))
        on = np.flatnonzero(placed.edge >= 0)
        if not len(on):
            return np.full(len(self.xy), np.inf), np.full(len(self.xy), -1)
        kept = Placement(placed.edge[on], placed.fraction[on], placed.access[on])
        number = np.arange(len(on))
        arriving = Arrivals(placement=kept, owner=number, row=number, shape=np.full(len(on), None), open=False)
        cost, goal, _ = nearest_goals(
            self.graph, self.placed, arriving, count=1, limit=None if np.isinf(limit) else limit,
            monitor=monitor.part(0.3, 1.0),
        )  # fmt: skip
        return cost[0], np.append(owner[on], -1)[goal[0]]

    def pairs(self, goals, *, limit, monitor):
        """Homes and goals within a limit.

        Yields
        ------
        home, goal : int arrays
            Some of the pairs; all pairs of a home come together.
        distance : float array
        """
        arriving = place(self.graph, goals, max_distance=self.snap, monitor=monitor.part(0.0, 0.1))
        from_points, from_index = ends.hung(self.graph, self.placed, arriving=False)
        to_points, to_index = ends.hung(self.graph, arriving, arriving=True)
        if not len(from_points) or not len(to_points):
            return
        most = limit * search.SLACK
        forward = self.graph.forward

        def same_edge(home, goal):
            way = to_points.at[goal] - from_points.at[home]
            return np.abs(way) * forward[from_points.edge[home]] + from_points.access[home] + to_points.access[goal]

        homes, goal_rows = _members(from_index), _members(to_index)
        blocks = cost_blocks(
            search.matrix(self.graph), self.graph.node_xy, from_points, to_points,
            same_edge=same_edge, limit=most, reach=most, monitor=monitor.part(0.1, 1.0),
        )  # fmt: skip
        for source, target, cost in blocks:
            row, column = np.nonzero(cost <= most)
            home, pair = _spread(homes, source[row])
            goal, which = _spread(goal_rows, target[column[pair]])
            yield home[which], goal, cost[row, column][pair[which]]

    def reason(self, outside):
        """Why a home has no value, (H,) object array; None where it has one."""
        found = np.select(
            [~self.there, outside, self.placed.edge < 0],
            [reasons.NO_GEOMETRY, reasons.OUTSIDE_BOUNDARY, reasons.NO_STREET],
            default="",
        ).astype(object)
        found[found == ""] = None
        return found


def _members(index):
    """Which points stand for each of the ends: (points in order, where each end's begin)."""
    order = np.argsort(index, kind="stable")
    order = order[index[order] >= 0]
    size = int(index.max(initial=-1)) + 1
    return order, np.searchsorted(index[order], np.arange(size + 1))


def _spread(members, end):
    """The points on each of some ends, and the position in ``end`` each belongs to."""
    order, start = members
    count = start[end + 1] - start[end]
    position = np.repeat(np.arange(len(end)), count)
    first = np.cumsum(count) - count
    return order[start[end][position] + np.arange(len(position)) - first[position]], position


def check_near(walk, goals, reach):
    """Refuse a timetable of another place, or without a departure.

    Raises
    ------
    UserError
        If no stop lies within ``reach`` of the rectangle around the homes.
    """
    homes = walk.xy[walk.there]
    if not len(homes):
        return
    low, high = homes.min(axis=0) - reach, homes.max(axis=0) + reach
    if not ((goals >= low) & (goals <= high)).all(axis=1).any():
        raise UserError(
            "No stop of {feed} with departures within the hours asked for lies near {homes}.",
            "Choose the timetable of the place, and check the coordinate system of the layer.",
        )


def edge_of_data(walk, goals, reach, boundary):
    """Homes near the edge of the data and outside a boundary, see `edge.near_edge`."""
    return near_edge(walk.xy, reach, boundary, walk.hull_xy(goals))
