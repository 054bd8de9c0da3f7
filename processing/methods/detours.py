"""Detours: how much longer the way is than the straight line, now and with a new link or barrier."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..spec import UserError, reasons
from . import tiles
from .detour_pairs import Worst, pair_lines
from .edge import near_edge
from .links import with_links
from .pair_costs import PairCosts
from .placing import place
from .points import representative
from .streets import StreetNetwork, build_graph

CELLS = 150_000  # pairs worked on at a time
STRETCHES = (2.0, 5.0, np.inf)  # times the farthest straight distance that is searched, one after the other


def barrier_effect(
    *,
    homes,
    destinations,
    weight,
    streets,
    join,
    level_field,
    tolerance,
    barriers,
    nearest,
    farthest,
    poor,
    within,
    links,
    link_reach,
    closures,
    cut_bridges,
    areas,
    worst,
    snap_distance,
    boundary,
    monitor,
):
    """Detour ratio of the ways from every home to destinations around it, before and after a change.

    Parameters
    ----------
    homes : GeoDataFrame
        Places of any geometry; each is represented by one point, see `points.representative`.
    destinations : GeoDataFrame or None
        As homes; None for the homes themselves.
    weight : str or None
        Column of the homes or destinations that ``reached`` sums; without it each counts one.
    streets, join, level_field, tolerance, barriers
        See `StreetNetwork`. Streets are used both ways.
    nearest, farthest : float
        Straight distances between which pairs are compared, m.
    poor : float
        Ratio above which a way counts as a long detour.
    within : float
        Metres of way within which ``reached`` is summed.
    links, closures : GeoDataFrame or None
        New links (lines) and new barriers (lines, areas): the change. Without either only the present
        state is measured.
    link_reach : float
        See `links.with_links`, m.
    cut_bridges : bool
        Whether the new barriers also cut bridges and tunnels.
    areas : GeoDataFrame or None
        Polygons to sum up by.
    worst : int
        How many pairs to show.
    snap_distance : float
        Longest straight way to the street, m.
    boundary : GeoDataFrame or None
    monitor : Monitor

    Returns
    -------
    dict
        ``output``, ``changed``, ``pairs`` and, with areas, ``area_result``; see
        `indicators.detours.BARRIER_EFFECT`.

    Raises
    ------
    UserError
        If ``farthest`` is not above ``nearest``.

    Notes
    -----
    PRD_ij = d_ij / e_ij with d_ij the shortest way, both straight ways to the street included, and e_ij
    the straight distance (pedestrian route directness; Hess 1997, Randall & Baetz 2001): never below 1.
    """
    if farthest <= nearest:
        raise UserError(
            "The farthest straight distance is not larger than the nearest.",
            "Choose for example 400 m and 1000 m.",
        )
    network = StreetNetwork(streets=streets, join=join, level_field=level_field, tolerance=tolerance, barriers=barriers)
    graphs = [build_graph(network, monitor=monitor.part(0.0, 0.1))]
    changes = (links is not None and len(links)) or (closures is not None and len(closures))
    if changes:
        graphs.append(_changed(network, links, link_reach, closures, cut_bridges, monitor.part(0.1, 0.2)))
    monitor.step("Placing homes and destinations on the streets")
    same = destinations is None
    goals = homes if same else destinations
    xy, goal_xy = representative(homes.geometry.to_numpy()), representative(goals.geometry.to_numpy())
    states = [_state(graph, xy, goal_xy, same, snap_distance, monitor.part(0.2, 0.3)) for graph in graphs]
    weights = np.ones(len(goals)) if weight is None else _weights(goals, weight, monitor)

    monitor.step("Comparing ways with straight lines")
    found = _compare(
        states, xy, goal_xy, weights, same, (nearest, farthest, poor, within, worst), monitor.part(0.3, 0.9)
    )
    monitor.step("Looking at the edge of the data")
    near, outside = near_edge(xy, max(farthest, within), boundary, graphs[0].node_xy)
    columns, totals, top = found
    output = _columns(columns, states, xy, outside, near, homes.index)
    results = {"output": output, "changed": _moved(output, xy, homes.crs, bool(changes))}
    results["pairs"] = pair_lines(top, xy, goal_xy, homes.crs)
    if areas is not None:
        results["area_result"] = _by_area(areas, xy, ~outside, totals)
    monitor.progress(1.0)
    return results


def _weights(goals, field, monitor):
    """Weight of each destination; a missing number counts 0 and is told."""
    weights = goals[field].to_numpy(dtype=float)
    missing = ~np.isfinite(weights)
    if missing.any():
        monitor.warn(
            "{n} features have no number in the field {field}; they count 0.", n=int(missing.sum()), field=field
        )
    return np.where(missing, 0.0, weights)


def _changed(network, links, link_reach, closures, cut_bridges, monitor):
    """The street graph after the change."""
    monitor.step("Changing the network")
    has_closures = closures is not None and len(closures)
    if links is not None and len(links):
        network = with_links(network, links, reach=link_reach, monitor=monitor)
    if has_closures and not cut_bridges:
        shapes = [closures.geometry] if network.barriers is None else [network.barriers.geometry, closures.geometry]
        both = gpd.GeoDataFrame(geometry=pd.concat(shapes, ignore_index=True), crs=closures.crs)
        network = StreetNetwork(**{**vars(network), "barriers": both})
    return build_graph(network, monitor=monitor, closures=closures if has_closures and cut_bridges else None)


def _state(graph, xy, goal_xy, same, snap_distance, monitor):
    placed = place(graph, xy, max_distance=snap_distance, monitor=monitor)
    found = placed if same else place(graph, goal_xy, max_distance=snap_distance, monitor=monitor)
    return PairCosts(graph, placed, found)


def _groups(xy, goal_xy, reach):
    """Homes in tiles, with the destinations around them: (homes, destinations, box)."""
    there = np.flatnonzero(np.isfinite(xy).all(axis=1))
    known = np.flatnonzero(np.isfinite(goal_xy).all(axis=1))
    around = tiles._Strips(goal_xy[known])
    for (left, right), members in tiles._tiles(xy[there], reach):
        members = there[members]
        y = xy[members, 1]
        box = np.array([left, y.min()]), np.array([right, y.max()])
        near = np.sort(known[around.around(*box, reach)])
        step = max(1, CELLS // max(len(near), 1))
        for first in range(0, len(members), step):
            yield members[first : first + step], near, box


def _compare(states, xy, goal_xy, weights, same, settings, monitor):
    """Sums over the pairs of each home: (columns, totals by home and state, worst pairs)."""
    nearest, farthest, poor, within, worst = settings
    size, count = len(xy), len(states)
    reach = max(farthest, within)
    limits = [max(stretch * farthest, within) for stretch in STRETCHES]
    total, poor_sum, ways, reached = (np.zeros((count, size)) for _ in range(4))
    pairs, both, change, gained, lost = np.zeros((5, size))
    top, done = Worst(worst, count), 0
    for group, near, box in _groups(xy, goal_xy, reach):
        monitor.progress(done / max(size, 1))
        done += len(group)
        if not len(near):
            continue
        monitor.check()
        straight = np.hypot(*(xy[group, None] - goal_xy[near]).transpose(2, 0, 1))
        asked = (straight >= nearest) & (straight <= farthest)
        reachable = straight <= within
        if same:
            reachable &= group[:, None] != near
        pairs[group] = asked.sum(axis=1)
        costs = [state.between(group, near, box, asked, limits, monitor) for state in states]
        ratios = []
        for k, cost in enumerate(costs):
            known = asked & np.isfinite(cost)
            ratio = np.divide(cost, straight, out=np.full(cost.shape, np.nan), where=known)
            total[k, group] = np.nansum(ratio, axis=1)
            poor_sum[k, group] = (ratio > poor).sum(axis=1)
            ways[k, group] = known.sum(axis=1)
            reached[k, group] = np.where(reachable & (cost <= within), weights[near], 0.0).sum(axis=1)
            ratios.append(ratio)
        if count > 1:
            difference = ratios[1] - ratios[0]
            shared = np.isfinite(difference)
            both[group] = shared.sum(axis=1)
            change[group] = np.where(shared, difference, 0.0).sum(axis=1)
            gained[group] = (np.isnan(ratios[0]) & np.isfinite(ratios[1])).sum(axis=1)
            lost[group] = (np.isnan(ratios[1]) & np.isfinite(ratios[0])).sum(axis=1)
        top.add(group, near, straight, costs, asked & (group[:, None] < near) if same else asked)
    totals = {"total": total, "poor": poor_sum, "ways": ways, "pairs": pairs}
    columns = {"pairs": pairs}
    with np.errstate(invalid="ignore"):
        for k, ending in enumerate(("", "_after")[:count]):
            columns[f"ratio{ending}"] = total[k] / ways[k]
            columns[f"share_poor{ending}"] = 100.0 * poor_sum[k] / ways[k]
            columns[f"no_way{ending}"] = pairs - ways[k]
            columns[f"reached{ending}"] = reached[k]
        if count > 1:
            columns |= {
                "change": change / both,
                "gained": gained,
                "lost": lost,
                "reached_change": reached[1] - reached[0],
            }
    totals |= {"both": both, "change": change, "gained": gained, "lost": lost} if count > 1 else {}
    return columns, totals, top


def _columns(columns, states, xy, outside, near, index):
    """The frame of the homes, with the reason for every blank."""
    access = states[0].origins
    placed = states[0].part_of_origin >= 0
    anywhere = np.any([state.part_of_origin >= 0 for state in states], axis=0)
    columns = {name: np.where(outside | ~anywhere, np.nan, values) for name, values in columns.items()}
    ratios = [columns[name] for name in ("ratio", "ratio_after") if name in columns]
    without = np.any([np.isnan(values) for values in ratios], axis=0)
    reason = np.select(
        [
            ~np.isfinite(xy).all(axis=1),
            outside,
            ~anywhere,
            ~(columns["pairs"] > 0),
            without,
            np.isnan(columns["change"]) if "change" in columns else np.zeros(len(xy), bool),
        ],
        [
            reasons.NO_GEOMETRY,
            reasons.OUTSIDE_BOUNDARY,
            reasons.NO_STREET,
            reasons.NO_PAIR,
            reasons.NO_WAY,
            reasons.NO_WAY,
        ],
        default="",
    ).astype(object)
    reason[reason == ""] = None
    columns["access"] = np.where(placed, access.access, np.nan)
    columns["near_edge"] = near.astype(int)
    columns["reason"] = reason
    return pd.DataFrame(columns, index=index)


def _moved(output, xy, crs, changes):
    """Points of the homes whose ways change."""
    names = ["change", "gained", "lost", "reached_change"]
    if not changes:
        return gpd.GeoDataFrame({**{name: [] for name in names}, "source": []}, geometry=[], crs=crs)
    some = (output[names].fillna(0.0).abs() > 1e-9).any(axis=1).to_numpy() & np.isfinite(xy).all(axis=1)
    rows = np.flatnonzero(some)
    made = output.iloc[rows][names].reset_index(drop=True)
    return gpd.GeoDataFrame(made.assign(source=rows), geometry=shapely.points(xy[rows]), crs=crs)


def _by_area(areas, xy, counted, totals):
    """Sums of all pairs of the homes in each area; a home on a border counts on both sides."""
    shapes = areas.geometry.to_numpy()
    homes = np.flatnonzero(counted & np.isfinite(xy).all(axis=1))
    area, home = shapely.STRtree(shapely.points(xy[homes])).query(shapes, predicate="intersects")
    home = homes[home]

    def summed(values):
        return np.bincount(area, values[home], minlength=len(shapes))

    pairs, columns = summed(totals["pairs"]), {}
    with np.errstate(invalid="ignore", divide="ignore"):
        for k, ending in enumerate(("", "_after")[: len(totals["ways"])]):
            ways = summed(totals["ways"][k])
            columns[f"ratio{ending}"] = summed(totals["total"][k]) / ways
            columns[f"share_poor{ending}"] = 100.0 * summed(totals["poor"][k]) / ways
            columns[f"no_way{ending}"] = pairs - ways
        if "change" in totals:
            columns["change"] = summed(totals["change"]) / summed(totals["both"])
            columns["gained"], columns["lost"] = summed(totals["gained"]), summed(totals["lost"])
    empty = shapely.is_missing(shapes) | shapely.is_empty(shapes)
    blank = np.any([np.isnan(values) for values in columns.values()], axis=0)
    reason = np.select(
        [empty, pairs == 0, blank], [reasons.NO_GEOMETRY, reasons.NO_PAIR, reasons.NO_WAY], default=""
    ).astype(object)
    reason[reason == ""] = None
    count = np.bincount(area, minlength=len(shapes))
    return pd.DataFrame({**columns, "homes": count, "pairs": pairs, "reason": reason}, index=areas.index)
