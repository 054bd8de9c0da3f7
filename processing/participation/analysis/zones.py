"""Where perception and measurement are compared: given areas, the indicator's own, or cells."""

from typing import NamedTuple

import numpy as np
import pandas as pd
import shapely

from ...spec import UserError
from .measured import as_points

MOST_CELLS = 250_000


class Zones(NamedTuple):
    """Areas of comparison: (A,) shapes, names, and people who live there (NaN where not known)."""

    shapes: np.ndarray
    names: np.ndarray
    people: np.ndarray
    crs: object


def comparison_zones(areas, area_name, population, indicator, remarks, cell):
    """The given areas, else the indicator's polygons, else square cells that hold remarks.

    Raises
    ------
    UserError
        No area has a shape, no remark a place, or the cells are too many.
    """
    if areas is None and indicator is not None and _areal(indicator):
        areas, area_name, population = indicator, None, None
    if areas is None:
        return _cells(remarks, cell)
    shapes = areas.geometry.to_numpy()
    kept = ~shapely.is_missing(shapes) & ~shapely.is_empty(shapes)
    if not kept.any():
        raise UserError("No area of {areas} has a shape.", "Choose a layer of polygons as areas.")
    names = np.array([str(number + 1) for number in range(len(areas))], object)
    if area_name:
        given = areas[area_name]
        names = np.where(given.notna(), given.astype(str), names).astype(object)
    people = np.full(len(areas), np.nan)
    if population:
        people = pd.to_numeric(areas[population], errors="coerce").to_numpy(float)
    return Zones(shapes[kept], names[kept], people[kept], areas.crs)


def _areal(layer):
    shapes = layer.geometry.to_numpy()
    there = shapes[~shapely.is_missing(shapes)]
    return len(there) > 0 and bool((shapely.get_dimensions(there) == 2).all())


def _cells(remarks, cell):
    """Square cells that hold remarks, on whole multiples of their side."""
    points = as_points(remarks.geometry.to_numpy())
    xy = shapely.get_coordinates(points[~shapely.is_missing(points)])
    if not len(xy):
        raise UserError("No remark of {remarks} has a place.", "Choose a layer of places.")
    found = np.unique(np.floor(xy / cell), axis=0)
    if len(found) > MOST_CELLS:
        raise UserError("The remarks lie in {n} cells.", "Choose larger cells, or areas to compare.", n=len(found))
    low, high = found * cell, (found + 1) * cell
    names = np.array([f"{int(x)} {int(y)}" for x, y in low], object)
    return Zones(shapely.box(*low.T, *high.T), names, np.full(len(found), np.nan), remarks.crs)


def area_of(points, shapes):
    """Position of the area every point lies in, -1 for none; on a border the first."""
    area = np.full(len(points), -1)
    has = np.flatnonzero(~shapely.is_missing(points) & ~shapely.is_empty(points))
    place, found = shapely.STRtree(shapes).query(points[has], predicate="intersects")
    order = np.lexsort((found, place))
    first = order[np.unique(place[order], return_index=True)[1]]
    area[has[place[first]]] = found[first]
    return area
