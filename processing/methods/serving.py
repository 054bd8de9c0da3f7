"""Supply served to homes along the streets: from layers to the columns of the floating catchment indicators."""

from dataclasses import dataclass

import numpy as np

from ..spec import reasons
from ..spec.declaration import label
from . import along, search
from .catchment_pairs import Catchments
from .edge import near_edge
from .entrances import Arrivals
from .floating_catchment import Shares, share
from .graph import Placement
from .placing import place
from .points import representative
from .streets import build_graph


@dataclass(frozen=True)
class Served:
    """Homes, supplies and what they share. H homes, D supplies.

    Parameters
    ----------
    goals : entrances.Arrivals
    placed : Placement
    shares : Shares
    near : (H,) bool array
        Homes whose value something beyond the context boundary could change.
    goal_near : (D,) bool array
        Supplies that people beyond it could come to.
    reason : (H,) object array
        Why a home has no value, None where it has one.
    """

    goals: Arrivals
    placed: Placement
    shares: Shares
    near: np.ndarray
    goal_near: np.ndarray
    reason: np.ndarray


def serve(homes, people, goals, offered, network, limit, weigh, variant, snap_distance, boundary, monitor):
    """Supply shared among the homes that reach it along the streets.

    Parameters
    ----------
    homes : GeoDataFrame
    people : (H,) float array
    goals : callable
        `entrances.arrivals` with all but the graph and the monitor given.
    offered : callable
        What each of the arrivals' destinations offers.
    network : StreetNetwork
    limit : float
    weigh, variant
        See `floating_catchment.share`.
    snap_distance, boundary, monitor
        As everywhere.

    Returns
    -------
    Served
    """
    graph = build_graph(network, monitor=monitor.part(0.0, 0.3))
    monitor.step("Placing homes on the streets")
    xy = representative(homes.geometry.to_numpy())
    placed = place(graph, xy, max_distance=snap_distance, monitor=monitor.part(0.3, 0.4))
    monitor.step("Finding the entrances of destinations")
    goals = goals(graph, monitor=monitor.part(0.4, 0.5))
    supply = offered(goals)
    reach = limit * search.speed(graph)
    goal_near = _near_goals(graph, goals, reach, boundary)
    monitor.step("Sharing the supply among those who reach it")
    shares = share(
        Catchments(graph, placed, goals, limit),
        demand=people,
        supply=supply,
        weigh=weigh,
        variant=variant,
        marked=goal_near,
        monitor=monitor.part(0.5, 0.95),
    )
    handed = ~np.isnan(shares.ratio)
    if not handed.all():
        monitor.warn(
            "{n} of {total} have nobody within reach: what they offer is not handed out.",
            n=int((~handed).sum()),
            total=len(handed),
        )
    monitor.step("Looking at the edge of the data")
    near, outside = near_edge(xy, np.where(placed.edge < 0, snap_distance, reach), boundary, graph.node_xy)
    nothing = np.full(len(xy), not len(goals.owner))
    shares.access[outside | nothing] = np.nan
    shares.reached[outside | nothing] = np.nan
    reason = np.select(
        [~np.isfinite(xy).all(axis=1), outside, placed.edge < 0, nothing, np.isnan(shares.access)],
        [
            reasons.NO_GEOMETRY,
            reasons.OUTSIDE_BOUNDARY,
            reasons.NO_STREET,
            reasons.NO_DESTINATION,
            reasons.NO_DEMAND,
        ],
        default="",
    ).astype(object)
    reason[reason == ""] = None
    monitor.progress(1.0)
    return Served(goals, placed, shares, near | shares.marked, goal_near, reason)


def _near_goals(graph, goals, reach, boundary):
    """Supplies one of whose entrances is nearer to the edge of the data than demand counts."""
    near, _ = near_edge(along.positions(graph, goals.placement), reach, boundary, graph.node_xy)
    return np.bincount(goals.owner, weights=near, minlength=len(goals.row)) > 0


def home_columns(found, people, compared, thresholds):
    """Columns of homes that both indicators have."""
    access, known = found.shares.access, np.isfinite(found.shares.access)
    living = people[known].sum()
    mean = (people[known] * access[known]).sum() / living if living > 0 else 0.0
    relative = 100.0 * access / mean if mean > 0 else np.full(len(access), np.nan)
    columns = {"relative": relative, "reached": found.shares.reached, "access": found.placed.access}
    for threshold in thresholds:
        met = (compared >= threshold * (1 - 1e-9)).astype(float)
        columns[f"at_least_{label(threshold)}"] = np.where(known, met, np.nan)
    return columns | {"near_edge": found.near.astype(int), "reason": found.reason}


def supply_columns(found):
    """Columns of supplies that both indicators have."""
    open_ = np.isin(np.arange(len(found.goals.row)), found.goals.owner)
    handed = ~np.isnan(found.shares.ratio)
    reason = np.where(open_, np.where(handed, None, reasons.NO_DEMAND), reasons.NO_STREET)
    return {
        "demand": np.where(open_, found.shares.within, np.nan),
        "supply_ratio": found.shares.ratio,
        "near_edge": found.goal_near.astype(int),
        "reason": reason,
    }
