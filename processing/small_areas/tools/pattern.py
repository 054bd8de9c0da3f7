"""Whether areas are like their neighbours: Moran's I over time and local Moran on the map."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ...spec import Monitor, UserError, reasons
from .. import flags, periods
from ..analysis.moran_clusters import CLUSTERS, pattern, weights_of
from ..place import StatisticsPlace

LEAST = 3
WHY = {flags.FEW: reasons.FEW_PEOPLE, flags.PROTECTS: reasons.PROTECTS_FEW}


def spatial_pattern(
    *, place: StatisticsPlace, measure, group, division, times, map_time, neighbour_rule, nearest, distance, lonely,
    draws, level, published, monitor=None,
):  # fmt: skip
    """Moran's I for every time, and local Moran for one.

    Parameters
    ----------
    place : StatisticsPlace
    measure, group, division, times, map_time : str
        As users write them.
    neighbour_rule, nearest, distance, lonely
        See `moran_clusters.weights_of`.
    draws : int
    level : float
        See `moran_clusters.pattern`.
    published : bool
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``table``: a row for each time; ``areas``.

    Raises
    ------
    UserError
    """
    monitor = monitor or Monitor()
    monitor.step("Reading the statistics")
    with place.open() as store:
        store.needed()
        key, who = store.measure_of(measure), store.group_of(group)
        where = store.division_of(division, key)
        there = store.times(key, who, where)
        if not there:
            raise UserError(
                "There are no numbers of {name} in this division.", "Choose another division.", name=str(key)
            )
        panel = store.panel(key, who, where, periods.wanted(times, there), published, monitor)
        areas = store.areas(where)
    shown = panel.times.index(periods.wanted(map_time or "last", panel.times)[-1])
    shapes = _in_metres(areas)
    drawn = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    if not drawn.any():
        raise UserError("No area has a polygon.", "Give the areas their polygons first.")
    monitor.step("Comparing areas with their neighbours")
    table, kept, layer = [], {}, None
    for number, time in enumerate(panel.times):
        part = monitor.part(0.2 + 0.8 * number / len(panel.times), 0.2 + 0.8 * (number + 1) / len(panel.times))
        own = np.flatnonzero(drawn & np.isfinite(panel.values[:, number]))
        if own.tobytes() not in kept and len(own):
            kept[own.tobytes()] = weights_of(shapes[own], neighbour_rule, nearest, distance, lonely)
        if len(own):
            weights = kept[own.tobytes()]
            found = pattern(panel.values[own, number], weights, draws, level, part, number == shown)
        else:
            found = None
        table.append(_row(time, own, found))
        if number == shown:
            layer = _areas(areas, panel, number, drawn, own, found)
            _tell(found, draws, level, monitor)
    return {"table": pd.DataFrame(table), "areas": layer}


def _in_metres(areas):
    geometry = areas.geometry
    if geometry.crs is not None and geometry.crs.is_geographic and geometry.notna().any():
        geometry = geometry.to_crs(geometry.estimate_utm_crs())
    return geometry.to_numpy()


def _row(time, own, found):
    """A time in the table."""
    whole = found.whole if found else (np.nan,) * 4
    why = None
    if np.isnan(whole[0]):
        why = reasons.FEW_AREAS if len(own) < LEAST else reasons.ALL_ALIKE
        if found and not found.neighbours.any():
            why = reasons.NO_NEIGHBOUR
    elif np.isnan(whole[2]):
        why = reasons.ALL_NEIGHBOURS
    return {
        "year": time, "moran": whole[0], "expected": whole[1], "z": whole[2], "p": whole[3], "areas": len(own),
        "lonely_areas": int((found.neighbours == 0).sum()) if found else 0, "reason": why,
    }  # fmt: skip


def _areas(areas, panel, number, drawn, own, found):
    made = {name: areas[name].to_numpy(dtype=object) for name in ("area", "code", "name")}
    made["value"] = np.where(drawn, panel.values[:, number], np.nan)
    made["value"][~drawn] = panel.values[~drawn, number]
    for name in ("lag", "statistic", "p", "adjusted", "neighbours"):
        made[name] = np.full(len(areas), np.nan)
        if found:
            made[name][own] = getattr(found, name)
    cluster = np.full(len(areas), None, dtype=object)
    why = np.full(len(areas), None, dtype=object)
    if found:
        cluster[own] = found.cluster
        why[own[np.isnan(found.p)]] = reasons.FEW_AREAS if len(own) < LEAST else reasons.ALL_ALIKE
        why[own[found.neighbours == 0]] = reasons.NO_NEIGHBOUR
    why[~drawn] = reasons.NO_GEOMETRY
    blank = ~np.isfinite(panel.values[:, number])
    why[blank] = reasons.NO_VALUE
    for sign, reason in WHY.items():
        why[blank & (panel.flags[:, number] == sign)] = reason
    return gpd.GeoDataFrame(
        made | {"cluster": cluster, "reason": why}, geometry=areas.geometry.to_numpy(), crs=areas.crs
    )


def _tell(found, draws, level, monitor):
    """What the map says in numbers, and where more draws would tell more."""
    if found is None or not np.isfinite(found.p).any():
        return
    counts = [int((found.cluster == name).sum()) for name in CLUSTERS]
    monitor.info(
        "{high} areas are high among high, {low} low among low, {other} unlike their neighbours, {rest} not "
        "significant.",
        high=counts[0], low=counts[1], other=counts[2] + counts[3], rest=counts[4],
    )  # fmt: skip
    least = 2 / (1 + draws)
    missed = (found.p <= least * (1 + 1e-9)) & (found.adjusted > level)
    if missed.any():
        monitor.warn(
            "{n} areas stand out as far as {draws} random orders can tell, and are yet not significant among so many "
            "areas: more random orders may show them.",
            n=int(missed.sum()), draws=draws,
        )  # fmt: skip
