"""Tree canopy from a surface and a terrain model, or from a raster that holds it."""

import numpy as np

from ..spec import Monitor, UserError
from .aligned import Aligned
from .coverage import Coverage
from .focal import TILE
from .greenness import around_and_within, per_cent, with_values
from .raster import Grid, RasterBlocks, read

SLACK = 1e-3
"""Metres: elevations in single precision are no more exact than a tenth of this, and lasers far less."""

SUNKEN = -1.0
"""Metres: a surface this far below the ground is a mistake in the data."""


def canopy_share(
    *,
    source,
    surface,
    surface_band,
    terrain,
    terrain_band,
    threshold,
    buildings,
    margin,
    areas,
    homes,
    radius,
    boundary,
    monitor=None,
):
    """Share of the ground under tree canopy, per area and around homes.

    Parameters
    ----------
    source : {"surface", "height", "cover"}
        What ``surface`` holds: elevation of the surface (m), height above the ground (m), or per cent of canopy.
    surface, terrain : rasterio dataset
        North-up, metric; cells need not be square. ``terrain`` (elevation of the ground, m) for ``surface`` only.
    surface_band, terrain_band : int
    threshold : float
        Height from which on a cell is canopy, m.
    buildings : GeoDataFrame or None
        Polygons; not for ``cover``.
    margin : float
        By how much buildings are widened, m.
    areas, homes : GeoDataFrame or None
    radius : float
        Around homes, m.
    boundary : GeoDataFrame or None
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``raster`` (`RasterBlocks`, per cent); ``areas_output`` and ``output`` where there are areas and homes, see
        `indicators.green.CANOPY_SHARE`.

    Raises
    ------
    UserError
        A terrain model is missing or lies elsewhere, or a band is not there.
    """
    monitor = monitor or Monitor()
    canopy = Canopy(source, surface, surface_band, terrain, terrain_band, threshold, monitor)
    if buildings is not None:
        canopy.leave_out(buildings, margin, monitor.part(0.0, 0.05))
    found = around_and_within(
        canopy.cells,
        canopy.grid,
        layers=1,
        areas=areas,
        homes=homes,
        radius=radius,
        boundary=boundary,
        monitor=monitor.part(0.05, 0.9),
    )
    result = {"raster": RasterBlocks(surface, canopy.cover, TILE, monitor.part(0.9, 1.0))}
    if "areas" in found:
        frame, (mean,) = found["areas"]
        size = frame["count"] * canopy.grid.cell_width * canopy.grid.cell_height / 1e4
        result["areas_output"] = with_values(frame, share=per_cent(mean), canopy_area=mean * size)
    if "homes" in found:
        frame, (mean,) = found["homes"]
        result["output"] = with_values(frame, share=per_cent(mean))
    canopy.tell(monitor)
    return result


class Canopy:
    """Canopy cover of cells, read in windows.

    Parameters
    ----------
    source, surface, surface_band, terrain, terrain_band, threshold
        See `canopy_share`.
    monitor : Monitor
    """

    def __init__(self, source, surface, surface_band, terrain, terrain_band, threshold, monitor):
        self.grid = Grid.of(surface)
        self.source, self.threshold = source, threshold
        self._raster, self._band, self._roofs, self._terrain = surface, surface_band, None, None
        self._seen = self._sunken = self._odd = 0
        if not 1 <= surface_band <= surface.count:
            raise UserError("{surface} has no band {band}.", "Choose a band that the raster has.", band=surface_band)
        if source == "surface":
            self._terrain = ground(terrain, terrain_band, self.grid, monitor)

    def leave_out(self, buildings, margin, monitor):
        """Take cells for no canopy where at least half of them lies under roofs."""
        self._roofs = Coverage(buildings.geometry.to_numpy(), self.grid, margin, monitor)

    def cells(self, window):
        """The layer of canopy (bool, or float 0 to 1) and the mask of cells with data, see `focal.Disc`."""
        values, valid = read(self._raster, self._band, window)
        if self.source == "cover":
            values = np.where(valid, values, 0).astype(float)
            self._odd += int(np.count_nonzero((values < 0) | (values > 100)))
            return [np.clip(values / 100.0, 0.0, 1.0)], valid
        if self._terrain is not None:
            below, known = self._terrain.read(window)
            valid = valid & known
            values = values.astype(np.float32) - below.astype(np.float32)
        self._seen += int(np.count_nonzero(valid))
        self._sunken += int(np.count_nonzero((values < SUNKEN) & valid))
        layer = (values >= self.threshold - SLACK) & valid
        if self._roofs is not None and layer.any():
            layer &= self._roofs.fraction(window) < 0.5
        return [layer], valid

    def cover(self, window):
        """Per cent of canopy, NaN where there are no data."""
        (layer,), valid = self.cells(window)
        return np.where(valid, 100.0 * layer, np.nan)

    def tell(self, monitor):
        """What of the data looks wrong."""
        if self._terrain is not None and self._roofs is None:
            monitor.warn("No buildings were given: wherever the surface model shows a roof, it counts as a tree.")
        if self._terrain is not None and self._sunken > 0.5 * self._seen:
            monitor.warn(
                "Most of the surface model lies more than 1 m below the terrain model: check that the two are not "
                "swapped and are in the same height system."
            )
        if self._odd:
            monitor.warn(
                "{n} cells of canopy cover are not between 0 and 100 %: check what the numbers mean.", n=self._odd
            )


def ground(terrain, band, grid, monitor):
    """The terrain model on the grid of the surface model.

    Raises
    ------
    UserError
        It is not given, has not this band or lies elsewhere.
    """
    if terrain is None:
        raise UserError(
            "{surface} alone does not tell how high things stand above the ground.",
            "Give a terrain model too, or choose a raster of heights above the ground.",
        )
    if not 1 <= band <= terrain.count:
        raise UserError("{terrain} has no band {band}.", "Choose a band that the raster has.", band=band)
    aligned = Aligned(terrain, band, grid)
    if aligned.apart:
        raise UserError(
            "{surface} and {terrain} do not overlap.",
            "Choose a terrain model of the same place, and check the coordinate systems of both.",
        )
    if aligned.resampled:
        monitor.info("The terrain model has other cells and was resampled to those of the surface model (bilinear).")
    return aligned
