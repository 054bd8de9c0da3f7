"""The one module through which methods touch rasters: windows, masks, blocks of results, sampling.

A national raster never sits in memory. A method asks for `windows`, reads each with `read` (values
and the mask of the cells that have data, whatever the file calls them) and hands its result back
as `RasterBlocks`, which computes a block when somebody iterates to it.

All datasets are north-up in a metric CRS; cells need not be square.
"""

from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.env import get_gdal_config, set_gdal_config
from rasterio.windows import Window

NODATA = -9999.0
"""Marks cells without a value in our own rasters. A plain number and not NaN: every GIS reads it, and it
compares equal to itself. None of our rasters holds negative values near it."""

BLOCK = 256
"""Side of the blocks of our own GeoTIFFs; windows of results are multiples of it."""

CACHE = 256 * 1024 * 1024
"""Bytes of raster blocks GDAL may keep in memory while we read and write. Left alone it takes 5 % of the machine."""


@contextmanager
def bounded_cache():
    """Keep GDAL's cache of raster blocks at `CACHE` for a while, so that memory stays flat."""
    before = get_gdal_config("GDAL_CACHEMAX")
    if before <= CACHE:
        yield
        return
    set_gdal_config("GDAL_CACHEMAX", CACHE)
    try:
        yield
    finally:
        set_gdal_config("GDAL_CACHEMAX", before)


@dataclass(frozen=True)
class Grid:
    """The cells of a raster: where they begin, their size in metres, how many there are."""

    left: float
    top: float
    cell_width: float
    cell_height: float
    width: int
    height: int

    @classmethod
    def of(cls, dataset):
        """The grid of an open north-up dataset."""
        transform = dataset.transform
        return cls(transform.c, transform.f, transform.a, -transform.e, dataset.width, dataset.height)

    def to_cells(self, x, y):
        """Coordinates (m) as fractional columns and rows; 0, 0 is the raster's upper left corner."""
        return (np.asarray(x) - self.left) / self.cell_width, (self.top - np.asarray(y)) / self.cell_height

    def locate(self, x, y):
        """The cell every point lies in.

        Returns
        -------
        row, column : (P,) int arrays
            -1 for points outside the raster (and for NaN). A point on the line between two cells belongs to the
            right or lower one, on the outermost line to the last cell.
        """
        column, row = self.to_cells(x, y)
        inside = (column >= 0) & (column <= self.width) & (row >= 0) & (row <= self.height)
        column = np.where(inside, np.minimum(np.floor(column), self.width - 1), -1).astype(np.int64)
        row = np.where(inside, np.minimum(np.floor(row), self.height - 1), -1).astype(np.int64)
        return row, column

    def centres(self, row, column):
        """Coordinates (m) of the centres of cells."""
        return self.left + (column + 0.5) * self.cell_width, self.top - (row + 0.5) * self.cell_height


def windows(dataset, size, halo=(0, 0)):
    """Cut a raster into windows.

    Parameters
    ----------
    dataset
        Anything with ``width`` and ``height``.
    size : int
        Side of a window in cells; those at the right and lower end are smaller.
    halo : (int, int)
        Rows and columns to add on every side.

    Yields
    ------
    inner, outer : Window
        The window, and the window with its halo. The halo may reach out of the raster; `read` fills it.
    """
    for row in range(0, dataset.height, size):
        for column in range(0, dataset.width, size):
            inner = Window(column, row, min(size, dataset.width - column), min(size, dataset.height - row))
            yield inner, grown(inner, halo)


def grown(window, halo):
    """A window with ``halo`` (rows, columns) more cells on every side."""
    rows, columns = halo
    return Window(window.col_off - columns, window.row_off - rows, window.width + 2 * columns, window.height + 2 * rows)


def read(dataset, band, window):
    """Read a window that may reach out of the raster.

    Parameters
    ----------
    dataset : rasterio dataset or WarpedVRT
    band : int
    window : Window

    Returns
    -------
    values : 2D array of the band's type
        0 outside the raster.
    valid : 2D bool array
        False where the cell has no data: the file's nodata value, its mask or alpha band, NaN and infinity in
        floats, and everything outside the raster.
    """
    row, column = int(window.row_off), int(window.col_off)
    height, width = int(window.height), int(window.width)
    top, left = max(row, 0), max(column, 0)
    bottom, right = min(row + height, dataset.height), min(column + width, dataset.width)
    if top >= bottom or left >= right:
        return np.zeros((height, width), dataset.dtypes[band - 1]), np.zeros((height, width), bool)
    inside = Window(left, top, right - left, bottom - top)
    values = dataset.read(band, window=inside)
    valid = _valid(dataset, band, inside, values)
    if values.shape == (height, width):
        return values, valid
    padding = ((top - row, row + height - bottom), (left - column, column + width - right))
    return np.pad(values, padding), np.pad(valid, padding)


def _valid(dataset, band, window, values):
    flags = dataset.mask_flag_enums[band - 1]
    if flags == [MaskFlags.all_valid] and ColorInterp.alpha in dataset.colorinterp:
        # GDAL takes an alpha band for a mask only where it holds bytes; that of a warped float raster does not.
        valid = dataset.read(dataset.colorinterp.index(ColorInterp.alpha) + 1, window=window) != 0
    elif flags == [MaskFlags.all_valid]:
        valid = np.ones(values.shape, bool)
    elif flags == [MaskFlags.nodata] and dataset.nodatavals[band - 1] is not None:
        # As GDAL does, but without reading the band twice. A nodata value that the type cannot hold marks nothing.
        nodata = dataset.nodatavals[band - 1]
        if values.dtype.kind == "f":
            valid = values != values.dtype.type(nodata)
        elif np.isfinite(nodata) and nodata == int(nodata):
            limits = np.iinfo(values.dtype)
            fits = limits.min <= nodata <= limits.max
            valid = values != values.dtype.type(int(nodata)) if fits else np.ones(values.shape, bool)
        else:
            valid = np.ones(values.shape, bool)
    else:
        valid = dataset.read_masks(band, window=window) != 0
    if values.dtype.kind == "f":
        valid &= np.isfinite(values)
    return valid


class RasterBlocks:
    """A raster result that is computed block by block while it is iterated.

    Iterating yields ``(Window, 2D float32 array)`` pairs that cover the raster once, row by row; cells without a
    value hold `NODATA`. Every iteration computes anew, drives the monitor's progress and hears cancelling::

        with rasterio.open(path, "w", **blocks.profile) as target:
            for window, values in blocks:
                target.write(values, 1, window=window)

    Parameters
    ----------
    dataset
        The raster whose grid and CRS the result has; must stay open while iterating.
    compute : callable
        Takes a `Window`, returns a 2D float array with NaN where there is no value.
    size : int
        Side of the windows.
    monitor : Monitor

    Attributes
    ----------
    profile : dict
        For ``rasterio.open(path, "w", **profile)``: float32, nodata -9999, tiled and compressed GeoTIFF.
    grid : Grid
    """

    def __init__(self, dataset, compute, size, monitor):
        self.grid = Grid.of(dataset)
        self.width, self.height = dataset.width, dataset.height
        self.size = size
        self.profile = {
            "driver": "GTiff",
            "dtype": "float32",
            "count": 1,
            "width": dataset.width,
            "height": dataset.height,
            "crs": dataset.crs,
            "transform": dataset.transform,
            "nodata": NODATA,
            "tiled": True,
            "blockxsize": BLOCK,
            "blockysize": BLOCK,
            "compress": "deflate",
            "zlevel": 1,  # a tenth larger than level 6 and several times faster
            "num_threads": "all_cpus",
            "bigtiff": "if_safer",
        }
        self._compute = compute
        self._monitor = monitor

    def __len__(self):
        """The number of blocks."""
        return -(-self.height // self.size) * -(-self.width // self.size)

    def __iter__(self):
        with bounded_cache():
            for done, (window, _) in enumerate(windows(self, self.size)):
                self._monitor.progress(done / len(self))
                values = self._compute(window)
                yield window, np.where(np.isnan(values), NODATA, values).astype(np.float32)
        self._monitor.progress(1.0)

    def compute(self, window):
        """One window, float, NaN where there is no value."""
        return self._compute(window)


def cells_by_window(row, column, width, height, size):
    """Group cells by the window they lie in.

    Parameters
    ----------
    row, column : (P,) int arrays
        Cells; negative ones are left out.
    width, height : int
        Of the raster.
    size : int
        Side of the windows, as in `windows`.

    Returns
    -------
    list of (Window, (K,) int array)
        Only windows with cells in them, and the positions of these cells.
    """
    positions = np.flatnonzero((row >= 0) & (column >= 0))
    if not len(positions):
        return []
    across = -(-width // size)
    tile = (row[positions] // size) * across + column[positions] // size
    order = np.argsort(tile, kind="stable")
    positions, tile = positions[order], tile[order]
    first = np.flatnonzero(np.diff(tile, prepend=-1))
    groups = []
    for group, number in zip(np.split(positions, first[1:]), tile[first], strict=True):
        top, left = int(number // across) * size, int(number % across) * size
        groups.append((Window(left, top, min(size, width - left), min(size, height - top)), group))
    return groups


def sample(source, xy, band=1):
    """The value of the cell every point lies in.

    Parameters
    ----------
    source : rasterio dataset or RasterBlocks
        Of blocks, only those with points in them are computed.
    xy : (P, 2) float array
        Coordinates in the raster's CRS, m.
    band : int
        For a dataset.

    Returns
    -------
    (P,) float array
        NaN outside the raster and where it has no data.
    """
    xy = np.asarray(xy, float).reshape(-1, 2)
    blocks = isinstance(source, RasterBlocks)
    grid = source.grid if blocks else Grid.of(source)
    row, column = grid.locate(xy[:, 0], xy[:, 1])
    result = np.full(len(xy), np.nan)
    for window, at in cells_by_window(row, column, grid.width, grid.height, source.size if blocks else 1024):
        if blocks:
            values = source.compute(window)
        else:
            values, valid = read(source, band, window)
            values = np.where(valid, values, np.nan)
        result[at] = values[row[at] - window.row_off, column[at] - window.col_off]
    return result
