"""Where the ground is too steep: slope from an elevation raster, as polygons."""

import numpy as np
import shapely
from rasterio.features import shapes
from rasterio.transform import from_origin
from rasterio.windows import Window

from ..spec import UserError
from .raster import Grid, grown, read

TILE = 1024
"""Cells on a side that are looked at together."""


def slope(heights, valid, cell_width, cell_height):
    """Slope of the inner cells of a window, in degrees.

    Parameters
    ----------
    heights : (R + 2, C + 2) float array
        Heights in metres, with one more cell on every side.
    valid : (R + 2, C + 2) bool array
        In the place of a neighbour without data the line from the opposite one is carried on; without that one the
        ground is taken to be level.
    cell_width, cell_height : float
        m.

    Returns
    -------
    (R, C) float array

    Notes
    -----
    Third-order finite difference of Horn (1981), Hill shading and the reflectance map, Proceedings of the IEEE 69;
    the same as in GDAL and ArcGIS.
    """
    rows, columns = heights.shape
    centre = heights[1:-1, 1:-1]

    def at(array, down, right):
        return array[1 + down : rows - 1 + down, 1 + right : columns - 1 + right]

    def neighbour(down, right):
        beyond = np.where(at(valid, -down, -right), 2.0 * centre - at(heights, -down, -right), centre)
        return np.where(at(valid, down, right), at(heights, down, right), beyond)

    def side(places):
        first, middle, last = (neighbour(*place) for place in places)
        return first + 2.0 * middle + last

    east = side([(-1, 1), (0, 1), (1, 1)]) - side([(-1, -1), (0, -1), (1, -1)])
    south = side([(1, -1), (1, 0), (1, 1)]) - side([(-1, -1), (-1, 0), (-1, 1)])
    return np.degrees(np.arctan(np.hypot(east / (8.0 * cell_width), south / (8.0 * cell_height))))


def steep_ground(areas, terrain, band, limit, *, monitor):
    """Steep cells around each area, and cells without heights.

    Parameters
    ----------
    areas : (A,) array of polygons or None
    terrain : rasterio dataset
        Heights in metres, north-up, metric.
    band : int
    limit : float
        Degrees; steeper cells count.
    monitor : Monitor

    Returns
    -------
    steep, unknown : (A,) array of polygons or None
        Not cut at the areas; ground outside the raster is part of neither.

    Raises
    ------
    UserError
        The band is not there.
    """
    if not 1 <= band <= terrain.count:
        raise UserError("{terrain} has no band {band}.", "Choose a band that the raster has.", band=band)
    grid = Grid.of(terrain)
    steep, unknown = np.full(len(areas), None, dtype=object), np.full(len(areas), None, dtype=object)
    for position, area in enumerate(areas):  # a window of the raster for each: schools are few
        monitor.progress(position / len(areas))
        if area is None or area.is_empty:
            continue
        found = [[], []]
        for window in _windows(area, grid):
            monitor.check()
            heights, valid = read(terrain, band, grown(window, (1, 1)))
            inner = valid[1:-1, 1:-1]
            angle = slope(heights.astype(float), valid, grid.cell_width, grid.cell_height)
            found[0].extend(_polygons(inner & (angle > limit), window, grid))
            found[1].extend(_polygons(~inner, window, grid))
        steep[position], unknown[position] = (shapely.union_all(parts) if parts else None for parts in found)
    return steep, unknown


def _windows(area, grid):
    left, bottom, right, top = area.bounds
    (first, last), (highest, lowest) = grid.to_cells([left, right], [top, bottom])
    first, last = max(int(np.floor(first)), 0), min(int(np.ceil(last)), grid.width)
    highest, lowest = max(int(np.floor(highest)), 0), min(int(np.ceil(lowest)), grid.height)
    for row in range(highest, lowest, TILE):
        for column in range(first, last, TILE):
            yield Window(column, row, min(TILE, last - column), min(TILE, lowest - row))


def _polygons(cells, window, grid):
    """Outlines of the marked cells of a window."""
    if not cells.any():
        return []
    left = grid.left + window.col_off * grid.cell_width
    top = grid.top - window.row_off * grid.cell_height
    place = from_origin(left, top, grid.cell_width, grid.cell_height)
    outlines = shapes(cells.astype(np.uint8), mask=cells, transform=place)
    return [shapely.geometry.shape(outline) for outline, _ in outlines]
