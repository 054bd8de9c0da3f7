"""Shares within a circle around every cell, by fast Fourier transform on tiles."""

import numpy as np
import pandas as pd
import shapely
from scipy import fft

from ..spec import Monitor, UserError, reasons
from .points import representative
from .raster import Grid, RasterBlocks, bounded_cache, cells_by_window, grown, read

TILE = 1024
"""Side of a tile in cells, without its halo. Fastest around 1000; a multiple of the block of the written file."""

MOST_CELLS = 1000
"""Longest radius in cells. A tile then needs some 700 MiB and a second; farther than that, coarser cells do."""


def share_within_radius(*, landcover, band, classes, radius, homes=None, boundary=None, monitor=None):
    """Share of the ground within a radius that is of given classes.

    Around every cell: of the cells that have data and whose centre lies within ``radius`` of this cell's
    centre, the percentage that is of one of ``classes``. Cells without data count neither way, and neither does
    what lies outside the raster. A home has the value of the cell it lies in.

    Parameters
    ----------
    landcover : rasterio dataset
        Class codes, north-up, metric; cells need not be square.
    band : int
    classes : tuple of int
    radius : float
        In m. The cell itself always counts, so a radius below one cell gives 0 or 100.
    homes : GeoDataFrame, optional
        Points; anything else is represented by a point on it (`points.representative`).
    boundary : GeoDataFrame, optional
        Polygons. Homes outside get no value; homes whose circle reaches the edge of it are flagged.
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``raster``: `RasterBlocks`, per cent, computed when iterated. With homes, ``output``: a frame on their index
        with ``share`` (%), ``covered`` (% of the circle's cells that have data), ``near_edge`` (0 where there is no
        share) and ``reason``.

    Raises
    ------
    UserError
        The band is not there, the boundary has no polygon, or the circle has too many cells.

    Notes
    -----
    Class cells and valid cells are counted by convolution with the disc. Counts are whole numbers, so the
    transform's rounding errors (far below one half) are removed by rounding, and results are exact and the same
    for every tile size.
    """
    monitor = monitor or Monitor()
    if not 1 <= band <= landcover.count:
        raise UserError("{landcover} has no band {band}.", "Choose a band that the raster has.", band=band)
    chosen = np.unique(np.asarray(classes, np.int64))
    table = np.isin(np.arange(256), chosen)  # several times as fast, for codes of one byte

    def cells(window):
        values, valid = read(landcover, band, window)
        found = table[values] if values.dtype == np.uint8 else np.isin(values, chosen)
        return [found & valid], valid

    grid = Grid.of(landcover)
    if too_wide(grid, radius):
        raise UserError(
            "A radius of {radius} m is more than {most} cells of {landcover}.",
            "Use a smaller radius or a raster with larger cells.",
            radius=radius,
            most=MOST_CELLS,
        )
    disc = Disc(grid, cells, radius, monitor)
    if homes is None:
        return {"raster": RasterBlocks(landcover, disc.share, disc.size, monitor)}
    monitor.step("Counting cells around homes")
    with bounded_cache():
        frame, (of_classes,) = around_homes(disc, homes, boundary, monitor.part(0.0, 0.5))
    valued = frame["reason"].isna().to_numpy()
    if valued.any() and not of_classes[valued].any():
        monitor.warn("No cell around the homes is of the chosen classes; check the classes.")
    frame.insert(0, "share", 100.0 * of_classes)
    return {"raster": RasterBlocks(landcover, disc.share, disc.size, monitor.part(0.5, 1.0)), "output": frame}


def disc_cells(radius, cell_width, cell_height):
    """The cells of a disc.

    Returns
    -------
    (2m + 1, 2n + 1) bool array
        True where the cell's centre lies within ``radius`` of the middle cell's centre; an ellipse in cells where
        these are not square.
    """
    slack = 1.0 + 1e-9  # so that 3 cells of 0.1 m lie within 0.3 m
    m, n = int(radius * slack / cell_height), int(radius * slack / cell_width)
    y, x = np.arange(-m, m + 1) * cell_height, np.arange(-n, n + 1) * cell_width
    return y[:, None] ** 2 + x[None, :] ** 2 <= (radius * slack) ** 2


def too_wide(grid, radius):
    """Whether a circle of this radius (m) has more cells than a tile can take."""
    return radius / min(grid.cell_width, grid.cell_height) > MOST_CELLS


class Disc:
    """Sums within the disc around every cell of a window.

    Parameters
    ----------
    grid : raster.Grid
    cells : callable
        Takes a `Window` that may reach out of the grid, returns ``(layers, valid)``: 2D arrays that are 0 where there
        are no data, and a 2D bool array. The sums of bool layers are exact; others are added up in double precision.
    radius : float
        In m.
    monitor : Monitor
    layers : int
        How many ``cells`` gives.
    """

    def __init__(self, grid, cells, radius, monitor, layers=1):
        self.grid, self.read, self.radius = grid, cells, radius
        self.layers, self.monitor = layers, monitor
        kernel = disc_cells(radius, grid.cell_width, grid.cell_height)
        self.cells = int(kernel.sum())
        self.halo = kernel.shape[0] // 2, kernel.shape[1] // 2
        # A wide disc needs wider tiles, or nearly all of a tile is halo.
        self.size = TILE if max(self.halo) <= 400 else 2 * TILE
        self.shape = tuple(
            fft.next_fast_len(min(self.size, side) + 2 * halo, real=True)
            for side, halo in zip((grid.height, grid.width), self.halo, strict=True)
        )
        # The error of a convolution by FFT is about eps * |image| * |kernel| (Euclidean norms), and less than 0.5
        # keeps counts exact. Single precision, twice as fast, does for all but very large discs.
        error = np.finfo(np.float32).eps * np.sqrt(self.shape[0] * self.shape[1] * self.cells)
        self.exact = np.float32 if error < 0.05 else np.float64
        self._kernel, self._spectra = kernel, {}

    def sums(self, window):
        """Sums of every layer within the disc, and how many of its cells have data: 2D arrays."""
        layers, valid = self.read(grown(window, self.halo))
        inner = int(window.height), int(window.width)
        known = self._convolve(valid, inner)
        sums = []
        for layer in layers:
            alike = layer.dtype == bool and np.array_equal(layer, valid)
            sums.append(known if alike else self._convolve(layer, inner))
        return sums, known

    def _convolve(self, array, inner):
        whole = array.dtype == bool
        if not array.any():
            return np.zeros(inner, np.int32)
        if whole and array.all():
            return np.full(inner, self.cells, np.int32)
        # In one dimension after the other, to hear cancelling in between and to bring back only the rows wanted.
        dtype = self.exact if whole else np.float64
        top, left = 2 * self.halo[0], 2 * self.halo[1]
        kernel = self._spectrum(dtype)
        self.monitor.check()
        spectrum = fft.rfft(array.astype(dtype), self.shape[1], axis=1, workers=-1)
        self.monitor.check()
        spectrum = fft.fft(spectrum, self.shape[0], axis=0, workers=-1, overwrite_x=True)
        spectrum *= kernel
        self.monitor.check()
        spectrum = fft.ifft(spectrum, axis=0, workers=-1, overwrite_x=True)[top : top + inner[0]]
        self.monitor.check()
        sums = fft.irfft(spectrum, self.shape[1], axis=1, workers=-1)[:, left : left + inner[1]]
        return np.rint(sums).astype(np.int32) if whole else sums

    def _spectrum(self, dtype):
        if dtype not in self._spectra:
            self._spectra[dtype] = fft.rfft2(self._kernel.astype(dtype), self.shape, workers=-1)
        return self._spectra[dtype]

    def share(self, window):
        """Of the first layer: per cent of the cells with data, NaN where there are none."""
        sums, known = self.sums(window)
        return np.divide(100.0 * sums[0], known, out=np.full(known.shape, np.nan), where=known > 0)


def around_homes(disc, homes, boundary, monitor):
    """Means within the disc around homes.

    Parameters
    ----------
    disc : Disc
    homes : GeoDataFrame
        Points; anything else is represented by a point on it.
    boundary : GeoDataFrame or None
        Polygons. Homes outside get no value; homes whose circle reaches the edge of it are flagged.
    monitor : Monitor

    Returns
    -------
    frame : DataFrame
        On the homes' index: ``covered`` (% of the circle's cells that have data), ``near_edge``, ``reason``.
    means : list of (P,) float arrays
        Of every layer, over the cells with data; NaN where there is a reason.
    """
    xy = representative(homes.geometry.to_numpy())
    missing = np.isnan(xy[:, 0])
    row, column = disc.grid.locate(xy[:, 0], xy[:, 1])
    outside, crossing = np.zeros(len(homes), bool), np.zeros(len(homes), bool)
    if boundary is not None:
        area = whole_boundary(boundary)
        outside = ~missing & ~shapely.intersects_xy(area, xy)
        ring = shapely.boundary(area)
        shapely.prepare(ring)
        crossing = shapely.dwithin(ring, shapely.points(*disc.grid.centres(row, column)), disc.radius)

    known, sums = np.zeros(len(homes)), np.zeros((disc.layers, len(homes)))
    groups = cells_by_window(np.where(outside, -1, row), column, disc.grid.width, disc.grid.height, disc.size)
    for done, (window, at) in enumerate(groups):
        monitor.progress(done / len(groups))
        found, counted = disc.sums(window)
        cell = row[at] - int(window.row_off), column[at] - int(window.col_off)
        known[at] = counted[cell]
        for total, layer in zip(sums, found, strict=True):
            total[at] = layer[cell]
    monitor.progress(1.0)

    beyond = ~missing & ~outside & (row < 0)
    reached = ~missing & ~outside & ~beyond
    valued = reached & (known > 0)
    reason = np.full(len(homes), None, object)
    reason[missing] = reasons.NO_GEOMETRY
    reason[outside] = reasons.OUTSIDE_BOUNDARY
    reason[beyond] = reasons.OUTSIDE_RASTER
    reason[reached & (known == 0)] = reasons.NODATA
    frame = pd.DataFrame(
        {
            "covered": np.where(reached, 100.0 * known / disc.cells, np.nan),
            "near_edge": (valued & ((known < disc.cells) | crossing)).astype(int),
            "reason": reason,
        },
        index=homes.index,
    )
    return frame, [np.where(valued, total / np.maximum(known, 1), np.nan) for total in sums]


def whole_boundary(boundary):
    """All polygons of a context boundary as one prepared geometry.

    Raises
    ------
    UserError
        There is none.
    """
    area = shapely.union_all(boundary.geometry.to_numpy())
    if area.is_empty:
        raise UserError("{boundary} has no polygon.", "Choose a layer with the area of your data, or leave it empty.")
    shapely.prepare(area)
    return area
