"""Closeness and betweenness of street segments: by the shortest way, and by the straightest."""

import geopandas as gpd
import numpy as np

from ..spec import UserError, reasons
from ..spec.declaration import label
from .closeness import local_centrality
from .edge import near_edge
from .placing import place
from .points import representative
from .segments import segments
from .streets import StreetNetwork, build_graph
from .turning import angular_centrality

LARGE = 20_000
"""Segments: a whole network larger than this takes long, and the user is told."""

PER_KM = 1000.0


def street_centrality(
    *,
    streets,
    join,
    level_field,
    tolerance,
    barriers,
    radii,
    whole,
    weighting,
    places,
    weight_field,
    snap_distance,
    boundary,
    monitor,
):
    """Closeness and betweenness of every street segment by the shortest way.

    Parameters
    ----------
    streets, join, level_field, tolerance, barriers
        See `StreetNetwork`. Streets are used both ways.
    radii : tuple of float
        Metres along the streets.
    whole : bool
        Also for the whole network.
    weighting : {"segments", "length", "places"}
        Each segment counts one, its metres, or the places on it.
    places : GeoDataFrame or None
        For ``"places"``: any geometry, each represented by one point.
    weight_field : str or None
        Column of ``places``; without it each counts one.
    snap_distance : float
        Places farther than this from every street are not counted, m.
    boundary : GeoDataFrame or None
    monitor : Monitor

    Returns
    -------
    dict
        ``segments``: GeoDataFrame of lines, see `indicators.connectivity.STREET_CENTRALITY`.

    Raises
    ------
    UserError
        If the places are to count and there are none.

    Notes
    -----
    With d_ij the length of the shortest way between the middles of segments i and j, w the weights
    and the sums over j ≠ i with d_ij ≤ r: reached = Σ w_j, closeness = Σ w_j / Σ w_j d_ij,
    harmonic = Σ w_j / d_ij, betweenness = Σ over pairs {s, t} of w_s w_t σ_st(i) / σ_st
    (Freeman 1977; Brandes 2001, 2008).
    """
    network = StreetNetwork(streets=streets, join=join, level_field=level_field, tolerance=tolerance, barriers=barriers)
    graph, made, member = _network(network, monitor.part(0.0, 0.15))
    weight = np.ones(len(made))
    if weighting == "length":
        weight = made.length
    elif weighting == "places":
        weight = _weights(graph, member, len(made), places, weight_field, snap_distance, monitor.part(0.15, 0.2))
    names, limits = _radii(radii, whole, made, monitor)
    monitor.step("Searching the shortest ways from every segment")
    found = local_centrality(made, weight, limits, monitor=monitor.part(0.2, 0.95))
    columns, blank = {}, np.zeros(len(made), dtype=bool)
    with np.errstate(divide="ignore", invalid="ignore"):
        for i, name in enumerate(names):
            columns[f"betweenness_{name}"] = found.between[i]
            columns[f"closeness_{name}"] = np.where(
                found.reached[i] > 0, PER_KM * found.reached[i] / found.total[i], np.nan
            )
            columns[f"harmonic_{name}"] = PER_KM * found.harmonic[i]
            columns[f"reached_{name}"] = found.reached[i]
            blank |= ~(found.reached[i] > 0)
    return {"segments": _result(network, graph, made, columns, radii, boundary, blank, monitor)}


def angular_street_centrality(*, streets, join, level_field, tolerance, barriers, radii, whole, boundary, monitor):
    """Angular integration and choice of every street segment, as in space syntax.

    Parameters
    ----------
    streets, join, level_field, tolerance, barriers, radii, whole, boundary, monitor
        See `street_centrality`.

    Returns
    -------
    dict
        ``segments``: GeoDataFrame of lines, see `indicators.connectivity.ANGULAR_CENTRALITY`.

    Notes
    -----
    NC segments within the radius, the segment itself among them; TD the sum of the least turning to
    them in quarter turns; CH how many pairs have their straightest way over the segment.
    NACH = log(CH + 1) / log(TD + 3), NAIN = NC^1.2 / TD (Hillier, Yang & Turner 2012).
    """
    network = StreetNetwork(streets=streets, join=join, level_field=level_field, tolerance=tolerance, barriers=barriers)
    graph, made, _ = _network(network, monitor.part(0.0, 0.15))
    names, limits = _radii(radii, whole, made, monitor)
    monitor.step("Searching the straightest ways from every segment")
    found = angular_centrality(made, limits, monitor=monitor.part(0.15, 0.95))
    columns, blank = {}, np.zeros(len(made), dtype=bool)
    for i, name in enumerate(names):
        depth, turned = found.depth[i], found.depth[i] > 0
        alone = found.count[i] <= 1
        columns[f"nach_{name}"] = np.where(alone, np.nan, np.log(found.choice[i] + 1.0) / np.log(depth + 3.0))
        columns[f"nain_{name}"] = np.where(turned, found.count[i] ** 1.2 / np.where(turned, depth, 1.0), np.nan)
        columns[f"choice_{name}"] = found.choice[i]
        columns[f"depth_{name}"] = depth
        columns[f"count_{name}"] = found.count[i].astype(int)
        blank |= alone
    straight = ~blank & np.isnan(np.stack([columns[f"nain_{name}"] for name in names])).any(axis=0)
    return {"segments": _result(network, graph, made, columns, radii, boundary, blank, monitor, straight)}


def _network(network, monitor):
    graph = build_graph(network, monitor=monitor)
    monitor.check()
    made, member = segments(graph)
    monitor.check()
    monitor.info("{n} street segments between {nodes} junctions and ends.", n=len(made), nodes=len(made.node_xy))
    return graph, made, member


def _radii(radii, whole, made, monitor):
    """Names and limits of all radii; "n" for the whole network, as space syntax writes it."""
    names, limits = [label(radius) for radius in radii], [float(radius) for radius in radii]
    if whole:
        names, limits = [*names, "n"], [*limits, np.inf]
        if len(made) > LARGE:
            monitor.warn(
                "The whole network of {n} segments takes long: cost grows with the square of their number.",
                n=len(made),
            )
    return names, limits


def _weights(graph, member, count, places, field, snap_distance, monitor):
    """The weight of the places on each segment."""
    if places is None:
        raise UserError(
            "Places are to count, and there is no layer of places.",
            "Choose a layer of places, or let every segment count the same.",
        )
    if not len(places):
        raise UserError(
            "The layer {places} has no features.", "Choose another layer, or let every segment count the same."
        )
    value = np.ones(len(places)) if field is None else places[field].to_numpy(dtype=float)
    missing = ~np.isfinite(value)
    if missing.any():
        monitor.warn("{n} places without a weight count as 0.", n=int(missing.sum()))
    xy = representative(places.geometry.to_numpy())
    monitor.check()
    put = place(graph, xy, max_distance=snap_distance, monitor=monitor)
    lost = int((put.edge < 0).sum())
    if lost:
        monitor.warn("{n} places have no street within the snapping distance and are not counted.", n=lost)
    there = (put.edge >= 0) & ~missing
    return np.bincount(member[put.edge[there]], value[there], minlength=count)


def _result(network, graph, made, columns, radii, boundary, blank, monitor, straight=None):
    """The segments as a layer, what lies outside the boundary without values."""
    monitor.step("Looking at the edge of the data")
    middle = made.middle
    monitor.check()
    near, outside = near_edge(middle, float(max(radii)), boundary, graph.node_xy)
    monitor.check()
    reason = np.full(len(made), None, dtype=object)
    if straight is not None:
        reason[straight] = reasons.NO_TURN
    reason[blank] = reasons.NOTHING_REACHED
    reason[outside] = reasons.OUTSIDE_BOUNDARY
    frame = gpd.GeoDataFrame(
        {name: np.where(outside, np.nan, values) for name, values in columns.items()},
        geometry=made.lines,
        crs=network.streets.crs,
    )
    monitor.progress(1.0)
    return frame.assign(length=made.length, near_edge=near.astype(int), reason=reason, source=made.street)
