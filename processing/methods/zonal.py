"""Statistics of a raster within polygons, every cell weighted by the exact part of it that lies inside."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from rasterio.windows import Window

from ..spec import Monitor, UserError, label, reasons
from .cell_fractions import polygon_edges, sweep
from .focal import whole_boundary
from .raster import Grid, bounded_cache, read


def zonal_statistics(*, zones, raster, band, classes=None, boundary=None, monitor=None):
    """Mean, sum, count and class shares of raster cells within polygons.

    A cell counts with the fraction of its area that lies within the polygon. Cells without data count nowhere;
    ``covered`` says how much of the polygon has data.

    Parameters
    ----------
    zones : GeoDataFrame
        Polygons; they may overlap.
    raster : rasterio dataset
        North-up, metric; cells need not be square.
    band : int
    classes : tuple of int, optional
        Values whose share of the covered area is wanted.
    boundary : GeoDataFrame, optional
        Polygons. Zones outside get no value, zones that reach out of it are flagged.
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``output``: a frame on the zones' index with ``mean`` (sum of value times fraction over sum of fractions),
        ``sum`` (sum of value times fraction), ``count`` (sum of fractions, in cells), ``share_<class>`` (% of the
        covered area), ``covered`` (% of the polygon's area that has data), ``near_edge`` (0 where there is no value)
        and ``reason``.

    Raises
    ------
    UserError
        The band is not there, or the boundary has no polygon.

    Notes
    -----
    Coverage fractions: `cell_fractions`. Sums of whole-number rasters are exact before the weighting.
    """
    monitor = monitor or Monitor()
    if not 1 <= band <= raster.count:
        raise UserError("{raster} has no band {band}.", "Choose a band that the raster has.", band=band)
    classes = tuple(classes or ())
    grid = Grid.of(raster)

    def cells(window):
        values, valid = read(raster, band, window)
        if not valid.all():
            values[~valid] = 0
        return values_and_classes(values, valid, classes), valid

    monitor.step("Adding up cells within zones")
    totals = zone_totals(zones, grid, cells, 1 + len(classes), monitor)
    frame = zone_frame(zones, grid, totals, boundary)
    count = frame["count"].to_numpy()
    columns = {"mean": totals.sums[:, 0] / count, "sum": np.where(np.isnan(count), np.nan, totals.sums[:, 0])}
    columns["count"] = count
    for column, value in enumerate(classes, 1):
        columns[f"share_{label(value)}"] = np.clip(100.0 * totals.sums[:, column] / count, 0.0, 100.0)
    columns |= {name: frame[name] for name in ("covered", "near_edge", "reason")}
    return {"output": pd.DataFrame(columns, index=zones.index)}


def values_and_classes(values, valid, classes):
    """The values, then one mask for each class; made one after the other, so that memory holds but one."""
    yield values
    for value in classes:
        yield (values == value) & valid


@dataclass(frozen=True)
class Totals:
    """Weighted sums per zone, Z zones and L layers.

    Parameters
    ----------
    within : (Z,) float array
        Cells of the raster, by fraction.
    count : (Z,) float array
        Those with data.
    sums : (Z, L) float array
        Of value times fraction.
    """

    within: np.ndarray
    count: np.ndarray
    sums: np.ndarray


def zone_totals(zones, grid, cells, layers, monitor):
    """Add up cells within polygons, every cell weighted by the exact part of it that lies inside.

    Parameters
    ----------
    zones : GeoDataFrame
        Z polygons; they may overlap. Missing ones have nothing.
    grid : raster.Grid
    cells : callable
        Takes a `Window`, returns ``(layers, valid)``: an iterable of 2D arrays that are 0 where there are no data, and
        a 2D bool array.
    layers : int
        How many arrays it gives.
    monitor : Monitor

    Returns
    -------
    Totals
    """
    totals = Totals(np.zeros(len(zones)), np.zeros(len(zones)), np.zeros((len(zones), layers)))
    edges = polygon_edges(zones.geometry.to_numpy(), grid)
    monitor.progress(0.05)
    top = max(0.0, edges.row0.min(initial=grid.height))
    height = max(1.0, min(grid.height, edges.row1.max(initial=0.0)) - top)
    with bounded_cache():
        for cover in sweep(edges, grid):
            _add(totals, cover, cells, monitor)
            monitor.progress(0.05 + 0.95 * min(1.0, (cover.bottom - top) / height))
    return totals


def zone_frame(zones, grid, totals, boundary):
    """What every statistic within areas says beside its values.

    Returns
    -------
    DataFrame
        On the zones' index: ``count`` (cells with data, NaN where there is no value), ``covered`` (% of the area that
        has data), ``near_edge`` and ``reason``.

    Raises
    ------
    UserError
        The boundary has no polygon.
    """
    polygons = zones.geometry.to_numpy()
    missing = shapely.is_missing(polygons) | shapely.is_empty(polygons)
    outside, crossing = np.zeros(len(zones), bool), np.zeros(len(zones), bool)
    if boundary is not None:
        area = whole_boundary(boundary)
        outside = ~missing & (~shapely.intersects(area, polygons) | shapely.touches(area, polygons))
        crossing = ~shapely.covers(area, polygons)
    valued = ~missing & ~outside & (totals.count > 0)
    beyond = ~missing & ~outside & (totals.within == 0)
    reason = np.full(len(zones), None, object)
    reason[missing] = reasons.NO_GEOMETRY
    reason[outside] = reasons.OUTSIDE_BOUNDARY
    reason[beyond] = reasons.OUTSIDE_RASTER
    reason[~missing & ~outside & ~beyond & ~valued] = reasons.NODATA

    count = np.where(valued, totals.count, np.nan)
    area = np.where(valued, shapely.area(polygons), np.nan)
    covered = 100.0 * count * (grid.cell_width * grid.cell_height) / area
    covered = np.where(covered > 100.0 * (1.0 - 1e-9), 100.0, covered)
    near = (valued & ((covered < 100.0) | crossing)).astype(int)
    covered = np.where(reason == reasons.NODATA, 0.0, covered)
    return pd.DataFrame({"count": count, "covered": covered, "near_edge": near, "reason": reason}, index=zones.index)


def _add(totals, cover, cells, monitor):
    """The cells of one strip."""
    starts = np.concatenate([cover.column, cover.run_start])
    if not len(starts):
        return
    left = int(starts.min())
    right = int(max(cover.column.max(initial=0) + 1, cover.run_stop.max(initial=0)))
    arrays, valid = cells(Window(left, cover.top, right - left, cover.bottom - cover.top))
    adder = _Adder(cover, left, right - left, len(totals.count))
    monitor.check()
    within = adder.area()
    totals.within[:] += within
    totals.count[:] += within if valid.all() else adder.total(valid)
    for column, array in enumerate(arrays):
        monitor.check()
        totals.sums[:, column] += adder.total(array)


class _Adder:
    """Weighted sums of one strip's cells per zone."""

    def __init__(self, cover, left, width, zones):
        self.cover = cover
        self.zones = zones
        self.cell = cover.row * width + (cover.column - left)
        start = cover.run_row * width + (cover.run_start - left)
        stop = cover.run_row * width + (cover.run_stop - left)
        self.length = stop - start
        # In the order of the raster: `reduceat` also adds up what lies between one run and the next.
        self.order = np.argsort(start, kind="stable")
        self.pairs = np.stack([start[self.order], stop[self.order]], axis=1).ravel()

    def _per_zone(self, cells, runs):
        total = np.bincount(self.cover.zone, self.cover.weight * cells, minlength=self.zones)
        return total + np.bincount(self.cover.run_zone, self.cover.run_weight * runs, minlength=self.zones)

    def area(self):
        """Sum of fractions."""
        return self._per_zone(1.0, self.length)

    def total(self, values):
        """Sum of value times fraction.

        Every run is added up by itself, not taken as a difference of cumulative sums: a huge value elsewhere in the
        raster, such as a nodata value the file does not admit, must not drown the small ones here.
        """
        flat = np.zeros(values.size + 1, _wide_enough(values.dtype))
        flat[:-1] = values.ravel()
        runs = np.zeros(len(self.length))
        if len(runs):
            runs[self.order] = np.add.reduceat(flat, self.pairs)[::2]
        return self._per_zone(flat[self.cell], runs)


def _wide_enough(dtype):
    """A type in which a strip of cells adds up without overflow, and exactly for whole numbers to 32 bits."""
    if dtype.kind == "f" or dtype.itemsize == 8:
        return np.float64
    return np.int32 if dtype.itemsize == 1 else np.int64
