"""The 3-30-300 rule: three trees, 30 % canopy, 300 m to green, each by itself and how many are met."""

import numpy as np
import pandas as pd
import shapely

from ..spec import Monitor, UserError, label, reasons
from .canopy import Canopy
from .coverage import Coverage
from .edge import near_edge
from .greenness import around_and_within, per_cent
from .near_trees import trees_at_homes
from .nearest import distance_to_nearest
from .points import representative
from .raster import Grid
from .streets import StreetNetwork

TREES, CANOPY, DISTANCE = 3, 30.0, 300.0
SLACK = 1e-9
CROWN_CELL = 1.0
"""Cells in which crowns are added up, m; how much of each they cover is exact."""


def rule_3_30_300(
    *,
    homes,
    trees,
    tree_rule,
    tree_distance,
    surface,
    terrain,
    buildings,
    margin,
    window_height,
    crown_radius,
    clear_distance,
    canopy_source,
    canopy,
    crowns,
    canopy_height,
    neighbourhoods,
    canopy_radius,
    destinations,
    network: StreetNetwork,
    entrance_rule,
    entrances,
    entrance_distance,
    minimum_area,
    dissolve,
    snap_distance,
    boundary,
    monitor=None,
):
    """The three parts of the rule for every home, and how many of them are met.

    A part whose data are not given is left out, and the count is of the others.

    Parameters
    ----------
    homes : GeoDataFrame
    trees, tree_rule, tree_distance, surface, terrain, buildings, window_height, crown_radius, clear_distance
        See `near_trees.trees_at_homes`.
    canopy_source : {"surface", "height", "cover", "crowns"}
        Where canopy comes from: ``surface`` and ``terrain``, the raster ``canopy`` (m above ground, or per cent), or
        the polygons ``crowns``. See `canopy.Canopy`.
    canopy_height, margin : float
        m, see `canopy.canopy_share`.
    neighbourhoods : GeoDataFrame or None
        Polygons; a home has the share of the one it lies in. Without them a circle of ``canopy_radius`` (m) counts.
    destinations, network, entrance_rule, entrances, entrance_distance, minimum_area, dissolve, snap_distance
        See `nearest.distance_to_nearest`.
    boundary : GeoDataFrame or None
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``output``: a frame on the homes' index, see `indicators.green.RULE_3_30_300`.

    Raises
    ------
    UserError
        Nothing to judge by, or half of what a part needs.
    """
    monitor = monitor or Monitor()
    parts = {}
    if trees is not None:
        monitor.step("Counting the trees at homes")
        if tree_rule == "sight" and (surface is None or terrain is None):
            raise UserError(
                "Lines of sight need a surface model and a terrain model.",
                "Give both, or count the trees within a distance.",
            )
        found = trees_at_homes(
            homes,
            trees,
            rule=tree_rule,
            distance=tree_distance,
            surface=surface,
            terrain=terrain,
            buildings=buildings,
            eye_height=window_height,
            clear=clear_distance,
            crown=crown_radius,
            boundary=boundary,
            monitor=monitor.part(0.0, 0.3),
        )
        parts["trees"] = _at_least(TREES, *found)
    source = {"surface": surface, "crowns": crowns}.get(canopy_source, canopy)
    if source is not None:
        found = _canopy_at_homes(
            homes,
            canopy_source,
            source,
            terrain=terrain,
            height=canopy_height,
            buildings=buildings,
            margin=margin,
            neighbourhoods=neighbourhoods,
            radius=canopy_radius,
            boundary=boundary,
            monitor=monitor.part(0.3, 0.6),
        )
        parts["canopy"] = _at_least(CANOPY, *found)
    if destinations is not None or network.streets is not None:
        parts["distance"] = _distance_to_green(
            homes=homes,
            destinations=destinations,
            network=network,
            entrances=entrances,
            entrance_rule=entrance_rule,
            entrance_distance=entrance_distance,
            minimum_area=minimum_area,
            dissolve=dissolve,
            snap_distance=snap_distance,
            boundary=boundary,
            monitor=monitor.part(0.6, 1.0),
        )
    if not parts:
        raise UserError(
            "There is nothing to judge the 3-30-300 rule by.",
            "Give trees, canopy, or green spaces with streets; each part of the rule is judged for which there are "
            "data.",
        )
    if len(parts) < 3:
        monitor.warn("Only {n} of the rule's 3 parts are judged: for the others there are no data.", n=len(parts))
    return {"output": _frame(parts, homes.index)}


def _frame(parts, index):
    met, judged, near = (np.zeros(len(index)) for _ in range(3))
    columns, why = {}, np.full(len(index), None, object)
    for name, (value, enough, edge, reason) in parts.items():
        known = np.isfinite(enough)
        columns |= {name: value, f"{name}_met": enough}
        columns[f"{name}_reason"] = np.array([reasons.REASONS.get(code) for code in reason], object)
        met += np.where(known, enough, 0)
        judged += known
        near = np.maximum(near, edge)
        why = np.where(pd.isna(why), reason, why)
    none = judged == 0
    columns = {"met": np.where(none, np.nan, met), "judged": judged.astype(int)} | columns
    columns |= {"near_edge": near.astype(int), "reason": np.where(none, why, None)}
    return pd.DataFrame(columns, index=index)


def _at_least(least, value, near, reason):
    """A part that is met from a value on."""
    return value, np.where(np.isfinite(value), value >= least - SLACK, np.nan), near, reason


def _distance_to_green(*, destinations, network, **others):
    if destinations is None or network.streets is None:
        raise UserError(
            "For the 300 m both green spaces and streets are needed.", "Give the other one too, or leave both empty."
        )
    if network.impedance == "minutes":
        raise UserError("The rule speaks of 300 metres, not of minutes.", "Measure distances in metres.")
    found = distance_to_nearest(
        destinations=destinations,
        network=network,
        name_field=None,
        limit=None,
        thresholds=(DISTANCE,),
        neighbours=1,
        **others,
    )["output"]
    within = found[f"within_{label(DISTANCE)}"].to_numpy()
    return found["distance"].to_numpy(), within, found["near_edge"].to_numpy(), found["reason"].to_numpy(dtype=object)


def _canopy_at_homes(
    homes, kind, source, *, terrain, height, buildings, margin, neighbourhoods, radius, boundary, monitor
):
    """Per cent of canopy, whether something unknown could change it, and why there is none."""
    canopy = None
    if kind == "crowns":
        cells, grid = _crowns(source, homes, neighbourhoods, monitor)
    else:
        canopy = Canopy(kind, source, 1, terrain, 1, height, monitor)
        if buildings is not None and kind != "cover":
            canopy.leave_out(buildings, margin, monitor)
        cells, grid = canopy.cells, canopy.grid
    found = around_and_within(
        cells,
        grid,
        layers=1,
        areas=neighbourhoods,
        homes=homes if neighbourhoods is None else None,
        radius=radius,
        boundary=boundary,
        monitor=monitor,
    )
    if canopy is not None:
        canopy.tell(monitor)
    frame, (mean,) = found["homes" if neighbourhoods is None else "areas"]
    share, near, reason = per_cent(mean), frame["near_edge"].to_numpy(), frame["reason"].to_numpy(dtype=object)
    if neighbourhoods is None and kind == "crowns":  # which are drawn everywhere, or so it seems
        xy = representative(homes.geometry.to_numpy())
        beyond, _ = near_edge(xy, np.full(len(xy), radius), boundary, representative(source.geometry.to_numpy()))
        return share, (near | beyond) & pd.isna(reason), reason
    if neighbourhoods is None:
        return share, near, reason
    return _of_neighbourhoods(homes, neighbourhoods, share, near, reason)


def _of_neighbourhoods(homes, neighbourhoods, share, near, reason):
    """Every home has what the neighbourhood has that it lies in; of several, the first."""
    xy = representative(homes.geometry.to_numpy())
    there = np.isfinite(xy).all(axis=1)
    tree = shapely.STRtree(neighbourhoods.geometry.to_numpy())
    at, area = tree.query(shapely.points(xy[there]), predicate="intersects")
    owner = np.full(len(homes), len(share))
    np.minimum.at(owner, np.flatnonzero(there)[at], area)
    lost = owner == len(share)
    share, near, reason = np.append(share, np.nan), np.append(near, 0), np.append(reason, None)
    why = reason[owner]
    why[lost] = np.where(there[lost], reasons.OUTSIDE_AREAS, reasons.NO_GEOMETRY)
    return share[owner], near[owner], why


def _crowns(crowns, homes, neighbourhoods, monitor):
    """Crowns as cells: known everywhere within the box around crowns, homes and neighbourhoods."""
    frames = [frame for frame in (crowns, homes, neighbourhoods) if frame is not None]
    bounds = np.array([frame.total_bounds for frame in frames])
    left, bottom = np.floor(np.nanmin(bounds[:, :2], axis=0) / CROWN_CELL) * CROWN_CELL
    right, top = np.nanmax(bounds[:, 2:], axis=0)
    width, height = int((right - left) / CROWN_CELL) + 1, int((top - bottom) / CROWN_CELL) + 1
    grid = Grid(left, bottom + height * CROWN_CELL, CROWN_CELL, CROWN_CELL, width, height)
    coverage = Coverage(crowns.geometry.to_numpy(), grid, 0.0, monitor)

    def cells(window):
        return [coverage.fraction(window)], np.ones((int(window.height), int(window.width)), bool)

    return cells, grid
