"""Outdoor play area of schools and preschools: what is left of the plot, for each child."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..spec import Monitor, reasons
from . import overlay
from .steep import steep_ground

FEW = 5  # children
EVEN = 1e-6  # m²: rounding of areas, not a shortfall


@dataclass(frozen=True)
class Need:
    """Who plays there and how much they should have: the inputs of the bundle ``need`` as declared.

    ``children`` and ``goal_field`` are columns of the plots; ``goal`` is in m² per child, ``minimum_size`` in m².
    """

    children: str
    goal: float
    goal_field: str | None = None
    minimum_size: float = 3000.0


def outdoor_play_area(*, plots, need: Need, buildings, parking, other, terrain, band, max_slope, monitor=None):
    """Free ground of plots and how much of it each child has.

    Parameters
    ----------
    plots : GeoDataFrame
        Polygons.
    need : Need
    buildings, parking, other : GeoDataFrame or None
        Polygons that are taken away, in this order: where they lie on each other the first takes the ground.
    terrain : rasterio dataset or None
        Heights in m; ground steeper than ``max_slope`` (degrees) is taken away last.
    band : int
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``output``: frame on the index of ``plots``, see `indicators.play.PRESCHOOL_OUTDOOR_AREA`.
    """
    monitor = monitor or Monitor()
    areas = plots.geometry.to_numpy()
    size = shapely.area(areas)
    columns = {"plot_area": size}
    left = areas
    layers = {"buildings_area": buildings, "parking_area": parking, "other_area": other}
    monitor.step("Taking away what is not for play")
    for number, (name, layer) in enumerate(layers.items()):
        part = monitor.part(0.2 * number, 0.2 * (number + 1))
        taken = None if layer is None else _covered(areas, layer.geometry.to_numpy(), part.part(0.0, 0.7))
        left, columns[name] = _less(left, taken, part.part(0.7, 1.0))
    taken, unknown = None, None
    if terrain is not None:
        monitor.step("Looking for steep ground")
        taken, unknown = steep_ground(areas, terrain, band, max_slope, monitor=monitor.part(0.6, 0.9))
    left, steep = _less(left, taken, monitor.part(0.9, 0.95))
    if terrain is not None:
        columns["steep_area"] = steep
        columns["heights_missing"] = _share_without_heights(areas, size, unknown, terrain)
    columns["free_area"] = shapely.area(left)
    columns["largest_piece"] = _largest(left)
    output = _judged(plots, columns, need)
    _tell(plots, output, monitor)
    monitor.progress(1.0)
    return {"output": output}


def _covered(areas, shapes, monitor):
    owner, _, piece = overlay.cut(areas, shapes, monitor=monitor.part(0.0, 0.6))
    return overlay.united(owner, piece, len(areas), monitor=monitor.part(0.6, 1.0))


def _less(left, taken, monitor):
    """What is left, and how many m² went."""
    if taken is None:
        return left, np.zeros(len(left))
    rest = overlay.without(left, taken, monitor=monitor)
    return rest, np.maximum(np.nan_to_num(shapely.area(left) - shapely.area(rest)), 0.0)


def _largest(left):
    parts, owner = shapely.get_parts(left, return_index=True)
    largest = np.zeros(len(left))
    np.maximum.at(largest, owner, shapely.area(parts))
    return largest


def _share_without_heights(areas, size, unknown, terrain):
    """Per cent of each plot that lies outside the terrain or on cells without a height."""
    covered = shapely.area(shapely.intersection(areas, shapely.box(*terrain.bounds)))
    holes = np.nan_to_num(shapely.area(shapely.intersection(areas, unknown)))
    known = np.divide(covered - holes, size, out=np.zeros(len(size)), where=size > 0)
    return 100.0 * np.clip(1.0 - known, 0.0, 1.0).round(12)


def _judged(plots, columns, need):
    nowhere = ~(columns["plot_area"] > 0)
    children = plots[need.children].to_numpy(dtype=float)
    goal = np.full(len(plots), need.goal)
    if need.goal_field is not None:
        given = plots[need.goal_field].to_numpy(dtype=float)
        goal = np.where(np.isfinite(given), given, goal)
    free, some = columns["free_area"], children > 0
    each = np.divide(free, children, out=np.full(len(free), np.nan), where=some & ~nowhere)
    lacks = np.maximum(goal * children - free, 0.0)
    columns |= {
        "children": children,
        "per_child": each,
        "goal": goal,
        "enough_per_child": np.where(np.isnan(each), np.nan, lacks <= EVEN),
        "missing": np.where(np.isnan(each), np.nan, np.where(lacks <= EVEN, 0.0, lacks)),
        "enough_in_all": (free >= need.minimum_size - EVEN).astype(float),
        "enough_in_one_piece": (columns["largest_piece"] >= need.minimum_size - EVEN).astype(float),
        "missing_in_all": np.maximum(need.minimum_size - free, 0.0),
    }
    frame = pd.DataFrame(columns, index=plots.index)
    frame.loc[nowhere, [name for name in columns if name not in ("children", "goal")]] = np.nan
    reason = np.select(
        [nowhere, np.isnan(children), ~some],
        [reasons.NO_GEOMETRY, reasons.CHILDREN_UNKNOWN, reasons.NO_CHILDREN],
        default="",
    ).astype(object)
    reason[reason == ""] = None
    return frame.assign(reason=reason)


def _tell(plots, output, monitor):
    several = overlay.overlapping(plots.geometry.to_numpy(), monitor=monitor.part(0.95, 1.0))
    if several:
        monitor.warn("{n} plots overlap another one: ground they share is counted for both.", n=several)
    few = int(output["children"].between(1, FEW, inclusive="left").sum())
    if few:
        monitor.warn("{n} plots have fewer than {few} children: their area per child says little.", n=few, few=FEW)
    blind = int((output["heights_missing"] > 1.0).sum()) if "heights_missing" in output else 0
    if blind:
        monitor.warn("{n} plots are not wholly covered by the terrain; steep ground there is not taken away.", n=blind)
