"""Opportunities within reach along the streets."""

import numpy as np
import pandas as pd

from ..spec import reasons
from ..spec.declaration import label
from . import search
from .edge import near_edge
from .placing import place
from .points import representative
from .streets import StreetNetwork, build_graph
from .tiles import tiled_sums


def reachable_opportunities(
    *,
    homes,
    opportunities,
    weight,
    distances,
    decay,
    half_distance,
    network: StreetNetwork,
    snap_distance,
    boundary,
    monitor,
):
    """Sum of what can be reached from every home within one or more distances.

    Parameters
    ----------
    homes, opportunities : GeoDataFrame
        Places of any geometry; each is represented by one point, see `points.representative`.
    weight : str or None
        Column of ``opportunities`` to sum; without it each counts as one. Missing weights count 0.
    distances : tuple of float
        Limits in the network's unit (m or min).
    decay : {"step", "exponential", "gaussian"}
    half_distance : float
        Where an opportunity counts one half; not used for ``step``.
    network : StreetNetwork
    snap_distance : float
        Longest straight way to the street, m.
    boundary : GeoDataFrame or None
        Context boundary.
    monitor : Monitor

    Returns
    -------
    dict
        ``output``: DataFrame on the index of ``homes``, see `indicators.access.REACHABLE_OPPORTUNITIES`.

    Notes
    -----
    A_i(d) = sum over j with c_ij <= d of w_j f(c_ij), with c_ij the cost of the way including both
    straight access legs, and f(c) = 1 (step; Hansen's "cumulative opportunities"), 2^(-c/h)
    (negative exponential) or 2^(-(c/h)^2) (Gaussian), h the half distance: f(h) = 1/2 in both.
    Where homes and opportunities are the same places, each counts itself (at twice its access leg).
    """
    graph = build_graph(network, monitor=monitor.part(0.0, 0.2))
    monitor.step("Placing homes and opportunities on the streets")
    xy = representative(homes.geometry.to_numpy())
    placed = place(graph, xy, max_distance=snap_distance, monitor=monitor.part(0.2, 0.3))
    goals = representative(opportunities.geometry.to_numpy())
    found = place(graph, goals, max_distance=snap_distance, monitor=monitor.part(0.3, 0.4))
    weights = np.ones(len(opportunities)) if weight is None else opportunities[weight].to_numpy(dtype=float)
    missing = ~np.isfinite(weights)
    if missing.any():
        monitor.warn("{n} opportunities without a weight count as 0.", n=int(missing.sum()))
        weights = np.where(missing, 0.0, weights)
    lost = int((found.edge < 0).sum())
    if lost:
        monitor.warn("{n} opportunities have no street within the snapping distance and are not counted.", n=lost)

    monitor.step("Summing what lies within reach")
    sums = tiled_sums(
        graph,
        origins=placed,
        opportunities=found,
        weights=weights,
        limits=distances,
        decay=decay,
        half_distance=half_distance,
        monitor=monitor.part(0.4, 0.95),
    )[:, :, 0]
    monitor.step("Looking at the edge of the data")
    reach = np.where(placed.edge < 0, snap_distance, max(distances) * search.speed(graph))
    near, outside = near_edge(xy, reach, boundary, graph.node_xy)
    monitor.progress(1.0)
    sums[outside] = np.nan
    reason = np.select(
        [~np.isfinite(xy).all(axis=1), outside, placed.edge < 0],
        [reasons.NO_GEOMETRY, reasons.OUTSIDE_BOUNDARY, reasons.NO_STREET],
        default="",
    ).astype(object)
    reason[reason == ""] = None
    columns = {f"sum_{label(d)}": sums[:, i] for i, d in enumerate(distances)}
    columns.update(access=placed.access, near_edge=near.astype(int), reason=reason)
    return {"output": pd.DataFrame(columns, index=homes.index)}
