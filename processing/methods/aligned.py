"""One raster on the grid of another."""

import numpy as np
from rasterio.enums import ColorInterp, Resampling
from rasterio.transform import from_origin
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from .raster import Grid, read

SLACK = 1e-3
"""Grids whose lines lie closer than this part of a cell are one."""


class Aligned:
    """A band, read in windows of another raster's grid.

    Where the grids line up, cells are taken as they are. Else the band is resampled: bilinearly, which for a band
    with finer cells is a mean weighted by distance. Cells without data take no part in it.

    Parameters
    ----------
    dataset : rasterio dataset
        North-up, in the CRS of the grid.
    band : int
    grid : raster.Grid
    """

    def __init__(self, dataset, band, grid):
        self.dataset, self.band, self.grid = dataset, band, grid
        own = Grid.of(dataset)
        column, row = own.to_cells(grid.left, grid.top)
        self._shift = int(np.rint(column)), int(np.rint(row))
        last = own.to_cells(grid.left + grid.width * grid.cell_width, grid.top - grid.height * grid.cell_height)
        apart = (column - self._shift[0], row - self._shift[1])
        apart += (last[0] - self._shift[0] - grid.width, last[1] - self._shift[1] - grid.height)
        self.resampled = bool(np.abs(apart).max() > SLACK)
        self.apart = bool(
            min(column, last[0]) >= own.width
            or max(column, last[0]) <= 0
            or min(row, last[1]) >= own.height
            or max(row, last[1]) <= 0
        )

    def read(self, window):
        """Values and the mask of those with data, as `raster.read`."""
        if not self.resampled:
            column, row = self._shift
            moved = Window(window.col_off + column, window.row_off + row, window.width, window.height)
            return read(self.dataset, self.band, moved)
        grid, height, width = self.grid, int(window.height), int(window.width)
        left = grid.left + window.col_off * grid.cell_width
        top = grid.top - window.row_off * grid.cell_height
        masked = self.dataset.nodata is not None or ColorInterp.alpha in self.dataset.colorinterp
        with WarpedVRT(
            self.dataset,
            crs=self.dataset.crs,
            transform=from_origin(left, top, grid.cell_width, grid.cell_height),
            width=width,
            height=height,
            resampling=Resampling.bilinear,
            add_alpha=not masked,
            dtype="float32",
        ) as warped:
            return read(warped, self.band, Window(0, 0, width, height))
