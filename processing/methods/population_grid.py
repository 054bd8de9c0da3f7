"""People of areas moved to a regular grid or to other polygons, with totals kept."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..spec import UserError, reasons
from .cell_fractions import polygon_edges, sweep
from .dasymetric import Counts, per_feature, shared_out, warn_of_overlaps
from .floor_area import Buildings, weights
from .raster import Grid
from .shares import overlapping, overlay

MOST_CELLS = 4_000_000
CHUNK = 50_000
SYSTEMS = {"sweref": 3006, "inspire": 3035}


def population_to_grid(
    *, areas, population, counts, buildings, weight, building: Buildings, targets, cell_size, grid_system, monitor
):
    """Move the people of areas to grid cells or polygons, by area or by the buildings in them.

    Parameters
    ----------
    areas : GeoDataFrame
        Polygons with numbers of people.
    population : str
    counts : tuple of str
    buildings : GeoDataFrame or None
        Where people live within the areas; without them people are spread evenly.
    weight : {"floor_area", "volume", "footprint", "dwellings", "equal"}
    building : floor_area.Buildings
    targets : GeoDataFrame or None
        Polygons; without them a grid is made.
    cell_size : float
        m; cells begin at whole multiples of it.
    grid_system : {"layer", "sweref", "inspire"}
        CRS of the grid: that of the calculation, SWEREF 99 TM, or ETRS89-LAEA Europe.
    monitor : Monitor

    Returns
    -------
    dict
        ``grid`` or ``output``, and ``balance``, see `indicators.population.POPULATION_TO_GRID`.

    Notes
    -----
    Areal weighting (Goodchild & Lam 1980): p_t = sum over a of P_a A(a and t) / A(a); with buildings the people go to
    the buildings first (`dasymetric`), and with the parts of them to the cells. People of areas without a building
    that counts are spread over the area.
    """
    system = SYSTEMS.get(grid_system) if targets is None else None
    if system:
        areas = areas.to_crs(system)
        buildings = None if buildings is None else buildings.to_crs(system)
    people = Counts.of(areas, population, counts, monitor)
    warn_of_overlaps(areas, monitor)
    shapes, values, area_of = _pieces(areas, people, buildings, weight, building, monitor.part(0.0, 0.4))
    monitor.step("Moving people")
    if targets is None:
        grid = _to_grid(shapes, values, areas, people, cell_size, buildings is None, monitor.part(0.4, 1.0))
        monitor.info(
            "{people} people in {n} cells of {size} m.", people=f"{grid['people'].sum():.10g}", n=len(grid),
            size=f"{cell_size:g}",
        )  # fmt: skip
        return {"grid": grid, "balance": _balance(areas, people, people.values[:, 0])}
    output, moved = _to_polygons(shapes, values, area_of, areas, people, targets, monitor.part(0.4, 1.0))
    balance = _balance(areas, people, moved)
    left = balance["people_left"].sum()
    if left > 1e-6:
        monitor.warn("{people} people live outside the polygons they should be moved to: they are not in the result.",
                     people=f"{left:.10g}")  # fmt: skip
    return {"output": output, "balance": balance}


def _pieces(areas, people, buildings, weight, building, monitor):
    """Shapes over which people are spread evenly, their counts, and the area each comes from."""
    shapes = areas.geometry.to_numpy()
    if buildings is None:
        some = np.flatnonzero(people.known)
        return shapes[some], people.values[some], some
    heavy, _, _ = weights(buildings, weight, building, monitor)
    feature, zone, share, parts = overlay(buildings.geometry.to_numpy(), shapes, monitor, pieces=True)
    keep = people.known[zone] & (heavy[feature] > 0)
    feature, zone, share, parts = feature[keep], zone[keep], share[keep], parts[keep]
    moved, served = shared_out(feature, zone, heavy[feature] * share, people)
    rest = np.flatnonzero(people.known & ~served)
    left = people.values[rest, 0].sum()
    if left > 0:
        monitor.warn(
            "{people} people in {n} areas without a building that counts as homes: they are spread over their area.",
            people=f"{left:.10g}",
            n=int((people.values[rest, 0] > 0).sum()),
        )
    return (
        np.concatenate([parts, shapes[rest]]),
        np.concatenate([moved, people.values[rest]]),
        np.concatenate([zone, rest]),
    )


def _to_grid(shapes, values, areas, people, size, spread, monitor):
    known = areas.geometry.to_numpy()[people.known]
    left, bottom, right, top = shapely.total_bounds(known)
    left, bottom = np.floor(left / size) * size, np.floor(bottom / size) * size
    width, height = int(np.floor((right - left) / size)) + 1, int(np.floor((top - bottom) / size)) + 1
    grid = Grid(left, bottom + height * size, size, size, width, height)
    if shapely.area(known).sum() / size**2 > MOST_CELLS:
        raise UserError(
            "Cells of {size} m give more than {most} cells over {areas}.",
            "Choose larger cells, or fewer areas.",
            size=f"{size:g}",
            most=MOST_CELLS,
        )
    areal = shapely.get_dimensions(shapes) == 2
    cells, sums = _spread(shapes[areal], values[areal], grid, monitor.part(0.0, 0.5))
    points = np.flatnonzero(~areal & ~shapely.is_empty(shapes))
    xy, of = shapely.get_coordinates(shapes[points], return_index=True)
    column, row = grid.to_cells(xy[:, 0], xy[:, 1])  # a point on the border of all areas is in by rounding
    column = np.clip(np.floor(column), 0, width - 1).astype(np.int64)
    row = np.clip(np.floor(row), 0, height - 1).astype(np.int64)
    each = 1.0 / np.bincount(of, minlength=len(points))[of] if len(of) else np.zeros(0)
    covered = cells
    if not spread:  # squares without a home are squares too
        covered, _ = _spread(known, np.zeros((len(known), 0)), grid, monitor.part(0.5, 1.0))
    every = np.unique(np.concatenate([cells, row * width + column, covered]))
    monitor.check()
    total = np.zeros((len(every), values.shape[1]))
    total[np.searchsorted(every, cells)] = sums
    np.add.at(total, np.searchsorted(every, row * width + column), values[points][of] * each[:, None])
    row, column = np.divmod(every, width)
    x, y = left + column * size, grid.top - (row + 1) * size
    frame = pd.DataFrame(total, columns=people.names)
    names, squares = [], []
    for first in range(0, len(every), CHUNK):
        monitor.check()
        a, b = x[first : first + CHUNK], y[first : first + CHUNK]
        names += _names(a, b, size, areas.crs)
        squares.append(shapely.box(a, b, a + size, b + size))
    frame.insert(0, "cell_id", names)
    return gpd.GeoDataFrame(frame, geometry=np.concatenate(squares), crs=areas.crs)


def _spread(shapes, values, grid, monitor):
    """Counts of polygons spread evenly over the cells they cover: cells (row times width plus column), sums."""
    area = shapely.area(shapes) / (grid.cell_width * grid.cell_height)
    keep = area > 0
    density = values[keep] / area[keep][:, None]
    cells, sums = [np.zeros(0, np.int64)], [np.zeros((0, values.shape[1]))]
    edges = polygon_edges(shapes[keep], grid)
    for cover in sweep(edges, grid):
        monitor.progress(cover.bottom / grid.height)
        length = cover.run_stop - cover.run_start
        within = np.arange(length.sum()) - np.repeat(np.cumsum(length) - length, length)
        start = np.repeat(cover.run_row * grid.width + cover.run_start, length)
        key = np.concatenate([cover.row * grid.width + cover.column, start + within])
        strip = (cover.bottom - cover.top) * grid.width
        found = np.flatnonzero(np.bincount(key, minlength=strip))
        monitor.check()
        cells.append(found + cover.top * grid.width)
        zone = np.concatenate([cover.zone, np.repeat(cover.run_zone, length)])
        weight = np.concatenate([cover.weight, np.repeat(cover.run_weight, length)])
        total = np.zeros((len(found), values.shape[1]))
        for column in range(values.shape[1]):
            monitor.check()
            total[:, column] = np.bincount(key, density[zone, column] * weight, minlength=strip)[found]
        sums.append(total)
    return np.concatenate(cells), np.concatenate(sums)


def _names(x, y, size, crs):
    """Cells as Statistics Sweden and INSPIRE name them: by the lower left corner."""
    code = crs.to_epsg() if crs is not None else None
    x, y = np.round(x).astype(np.int64), np.round(y).astype(np.int64)
    if code == SYSTEMS["sweref"]:
        return [f"{a:06d}{b:07d}" for a, b in zip(x, y, strict=True)]
    return [f"CRS{code or ''}RES{size:g}mN{b}E{a}" for a, b in zip(x, y, strict=True)]


def _to_polygons(shapes, values, area_of, areas, people, targets, monitor):
    zones = targets.geometry.to_numpy()
    n = int(overlapping(zones, monitor).sum())
    if n:
        monitor.warn("{n} polygons overlap others: people who live there are counted in each of them.", n=n)
    feature, zone, share, _ = overlay(shapes, zones, monitor.part(0.0, 0.7))
    sums = per_feature(values[feature] * share[:, None], zone, len(targets))
    known = areas.geometry.to_numpy()[people.known]
    one, _, part, _ = overlay(zones, known, monitor.part(0.7, 1.0))
    covered = np.minimum(np.bincount(one, part, minlength=len(targets)), 1.0) * 100.0
    missing = shapely.is_missing(zones) | shapely.is_empty(zones)
    reason = np.full(len(targets), None, object)
    reason[covered == 0] = reasons.OUTSIDE_AREAS
    reason[missing] = reasons.NO_GEOMETRY
    blank = pd.notna(reason)
    frame = pd.DataFrame(np.where(blank[:, None], np.nan, sums), columns=people.names, index=targets.index)
    moved = np.bincount(area_of[feature], values[feature, 0] * share, minlength=len(areas))
    return frame.assign(covered=np.where(missing, np.nan, covered), reason=reason), moved


def _balance(areas, people, moved):
    total = people.values[:, 0]
    reason = np.full(len(areas), None, object)
    reason[~people.known] = reasons.NO_COUNT
    left = np.maximum(total - moved, 0.0)
    left[left < 1e-9 * np.maximum(total, 1.0)] = 0.0
    reason[people.known & (left > 0)] = reasons.OUTSIDE_TARGETS
    blank = ~people.known
    return pd.DataFrame(
        {
            "people_moved": np.where(blank, np.nan, np.minimum(moved, np.inf)),
            "people_left": np.where(blank, np.nan, left),
            "reason": reason,
        },
        index=areas.index,
    )
