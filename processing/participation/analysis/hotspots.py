"""Where remarks gather: a density surface, and places that stand out from chance."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ...methods.multiple_testing import benjamini_hochberg
from ...methods.points import representative
from ...spec import UserError, reasons
from . import gi_star, kernel, neighbours
from .cells import cells, containing
from .remarks import OfFeeling, counted, outline

CONTIGUOUS = {"square": 1.5, "hexagon": 1.1}
"""Middles of touching cells lie within this many sizes: eight neighbours of a square, six of a hexagon."""


def hotspots_of_remarks(
    *,
    chosen: OfFeeling,
    unit,
    cell_size,
    areas,
    value_field,
    neighbour_rule,
    distance,
    nearest,
    area_population,
    kernel_shape,
    bandwidth,
    raster_cell,
    study_area,
    monitor,
):
    """Density of remarks, and Getis-Ord Gi* of their numbers or values.

    Parameters
    ----------
    chosen : OfFeeling
    unit : {"square", "hexagon", "areas", "remarks"}
        What Gi* compares: numbers of remarks in cells or areas, or a value of the remarks themselves.
    cell_size : float
        m
    areas : GeoDataFrame or None
    value_field : str or None
        Of the remarks, for ``"remarks"``.
    neighbour_rule : {"touching", "distance", "nearest"}
        For remarks, which do not touch, the nearest ones instead of touching.
    distance : float
        m
    nearest : int
    area_population : str or None
        With ``"areas"``: remarks per 1,000 residents are compared instead of numbers.
    kernel_shape : {"quartic", "gaussian"}
    bandwidth, raster_cell : float
        m; 0 for the rule of thumb, and for a twentieth of the bandwidth.
    study_area : GeoDataFrame or None
        Remarks outside do not count.
    monitor : Monitor

    Returns
    -------
    dict
        ``density``, and ``cells`` or ``values``, see `indicators.co_creation_patterns.HOTSPOTS_OF_REMARKS`.

    Raises
    ------
    UserError
    """
    found = counted(chosen, monitor.part(0.0, 0.05))
    area = outline(study_area)
    found = _placed(found, area, monitor)
    crs = chosen.remarks.crs
    result = {"density": _density(found, area, crs, kernel_shape, bandwidth, raster_cell, monitor.part(0.05, 0.3))}
    monitor.step("Comparing every place with its neighbours")
    rule = neighbour_rule, distance, nearest
    if unit == "remarks":
        return result | {"values": _of_values(chosen.remarks, found, value_field, rule, monitor.part(0.3, 1.0))}
    if unit == "areas":
        frame = _of_areas(found, areas, area_population, area, rule, monitor.part(0.3, 1.0))
    else:
        shapes, middle = cells(unit, cell_size, found.xy, area, monitor.part(0.3, 0.4))
        if rule[0] == "touching":
            rule = "distance", cell_size * CONTIGUOUS[unit], nearest
        number, weighted = _numbers(found, shapes, monitor.part(0.4, 0.6))
        frame = _tested(weighted, middle, shapes, rule, monitor.part(0.6, 1.0))
        frame = gpd.GeoDataFrame({"remarks": number, "weighted": weighted, "value": weighted} | frame, geometry=shapes)
    return result | {"cells": frame.set_crs(crs, allow_override=True)}


def _placed(found, area, monitor):
    """Remarks with a place, within the study area."""
    there = np.isfinite(found.xy[:, 0])
    if area is not None:
        outside = there & ~shapely.intersects_xy(area, found.xy)
        found.reason[found.at[outside]] = reasons.OUTSIDE_STUDY_AREA
        there &= ~outside
        if outside.any():
            monitor.warn("{n} remarks lie outside the study area and do not count.", n=int(outside.sum()))
    found.reason[found.at[~np.isfinite(found.xy[:, 0])]] = reasons.NO_GEOMETRY
    if not there.any():
        raise UserError(
            "No remark of {remarks} counts and has a place here.",
            "Check the themes, the feeling, the status field and the study area.",
        )
    return found.some(there)


def _density(found, area, crs, shape, bandwidth, cell, monitor):
    monitor.step("Smoothing the remarks into a surface")
    if not bandwidth > 0:
        bandwidth = kernel.rule_of_thumb(found.xy, found.weight, shape)
        if not bandwidth > 0:
            bandwidth = 100.0
            monitor.warn("All remarks are at one place: a bandwidth of {h} m is taken.", h=f"{bandwidth:g}")
        monitor.info("The bandwidth by rule of thumb is {h} m.", h=f"{bandwidth:.1f}")
    cell = cell if cell > 0 else bandwidth / 20
    if cell > bandwidth / (5 if shape == "quartic" else 2):
        raise UserError(
            "Cells of {cell} m are too coarse for a bandwidth of {h} m.", "Use smaller cells, or a larger bandwidth.",
            cell=f"{cell:g}", h=f"{bandwidth:.1f}",
        )  # fmt: skip
    return kernel.density(
        found.xy, found.weight, bandwidth=bandwidth, cell=cell, kernel=shape, area=area, crs=crs, monitor=monitor
    )


def _numbers(found, shapes, monitor):
    """Remarks in every area, and with weights."""
    at, several = containing(shapes, found.xy, monitor)
    if several:
        monitor.info("{n} remarks lie on a border or where areas overlap: each counts in the first.", n=several)
    inside = at >= 0
    number = np.bincount(at[inside], minlength=len(shapes)).astype(float)
    return number, np.bincount(at[inside], found.weight[inside], len(shapes))


def _tested(values, xy, shapes, rule, monitor):
    """Columns of Gi*, with a reason where there is none."""
    if not len(values):
        return _blank(0)
    kind, distance, nearest = rule
    if kind == "touching" and shapes is not None:
        sums, count = gi_star.sums_touching(neighbours.touching(shapes, monitor), values)
    elif kind == "distance":
        sums, count = gi_star.sums_within(xy, values, distance, monitor)
    else:
        sums, count = gi_star.sums_nearest(xy, values, nearest, monitor)
    z = gi_star.gi_star(values, sums, count)
    p = gi_star.two_sided(z)
    q = benjamini_hochberg(p)
    known = np.isfinite(z)
    alike = len(values) < 2 or not values.std() > 1e-12 * max(np.abs(values).max(), 1e-300)
    reason = np.where(known, None, reasons.ALL_ALIKE if alike else reasons.ALL_NEIGHBOURS)
    if (count == 1).all() and len(count) > 1:
        monitor.warn("No place has a neighbour: use a larger distance.")
    found = int((q <= 0.05).sum())
    monitor.info("{n} of {total} places stand out at 95 %, controlled for their number.", n=found, total=len(z))
    return {
        "neighbours": count - 1, "z": z, "p": p, "p_adjusted": q, "class": gi_star.classes(z, q), "reason": reason,
    }  # fmt: skip


def _blank(size):
    found = {name: np.full(size, np.nan) for name in ("neighbours", "z", "p", "p_adjusted")}
    return found | {"class": np.full(size, "", dtype=object), "reason": np.full(size, None, dtype=object)}


def _spread(columns, size, at, reason):
    """Columns of some places on all of them, with the reasons of the others."""
    whole = _blank(size)
    for name, values in columns.items():
        whole[name][at] = values
    left = np.ones(size, dtype=bool)
    left[at] = False
    whole["reason"][left] = reason[left]
    return whole


def _of_areas(found, areas, population, area, rule, monitor):
    if areas is None:
        raise UserError("Areas are to be compared, but no layer of areas is given.", "Choose one, or compare cells.")
    shapes = areas.geometry.to_numpy()
    none = ~((shapely.get_dimensions(shapes) == 2) & (shapely.area(shapes) > 0))
    if none.all():
        raise UserError("{areas} has no areas.", "Choose a layer of polygons.")
    number, weighted = _numbers(found, shapes, monitor.part(0.0, 0.4))
    reason = np.full(len(shapes), None, dtype=object)
    value = weighted.copy()
    if population:
        people = pd.to_numeric(areas[population], errors="coerce").to_numpy(float)
        reason[~np.isfinite(people)] = reasons.NO_COUNT
        reason[people <= 0] = reasons.NOBODY
        value = np.where(people > 0, 1000.0 * weighted / np.where(people > 0, people, 1.0), np.nan)
    if area is not None:
        away = ~none & ~shapely.intersects(area, shapes)
        reason[away], value[away] = reasons.OUTSIDE_STUDY_AREA, np.nan
    reason[none] = reasons.NO_AREA
    for column in (number, weighted, value):
        column[none] = np.nan
    at = np.flatnonzero(np.isfinite(value))
    columns = _tested(value[at], representative(shapes[at]), shapes[at], rule, monitor.part(0.4, 1.0))
    columns = _spread(columns, len(shapes), at, reason)
    columns |= {"remarks": number, "weighted": weighted, "value": value}
    return gpd.GeoDataFrame(columns, geometry=shapes)


def _of_values(frame, found, field, rule, monitor):
    if not field:
        raise UserError(
            "Values of the remarks are to be compared, but no value field is chosen.", "Choose one, such as the rating."
        )
    values = pd.to_numeric(frame[field], errors="coerce").to_numpy(float)[found.at]
    reason = found.reason.copy()
    reason[found.at[~np.isfinite(values)]] = reasons.NO_VALUE
    known = np.isfinite(values)
    rule = ("nearest", *rule[1:]) if rule[0] == "touching" else rule
    columns = _tested(values[known], found.xy[known], None, rule, monitor)
    return pd.DataFrame(_spread(columns, len(frame), found.at[known], reason), index=frame.index)
