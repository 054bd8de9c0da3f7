"""Vegetation index from red and near infrared."""

import numpy as np

from ..spec import Monitor, UserError
from .aligned import Aligned
from .focal import TILE
from .greenness import around_and_within, per_cent, with_values
from .raster import Grid, RasterBlocks, read


def ndvi_share(
    *,
    red,
    red_band,
    nir,
    nir_band,
    offset,
    threshold,
    areas,
    homes,
    radius,
    boundary,
    monitor=None,
):
    """NDVI of cells, its mean and the share of cells above a threshold, per area and around homes.

    Parameters
    ----------
    red, nir : rasterio dataset
        North-up, metric; may be the same raster. Another grid of ``nir`` is brought to that of ``red``.
    red_band, nir_band : int
    offset : float
        Added to both bands, in the unit of the files; scale and offset that a file states are applied after it.
    threshold : float
        Cells above it count as vegetated.
    areas, homes : GeoDataFrame or None
    radius : float
        Around homes, m.
    boundary : GeoDataFrame or None
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``raster`` (`RasterBlocks`, -1 to 1); ``areas_output`` and ``output`` where there are areas and homes, see
        `indicators.green.NDVI_SHARE`.

    Raises
    ------
    UserError
        A band is not there, both bands are the same, or the rasters lie apart.

    Notes
    -----
    NDVI = (NIR - Red) / (NIR + Red) (Rouse et al. 1974), of reflectances, with negative ones taken for 0; where both
    are 0 there is none.
    """
    monitor = monitor or Monitor()
    bands = _Bands(red, red_band, nir, nir_band, offset, monitor)

    def cells(window):
        index, valid = bands.index(window)
        return [index, (index > threshold) & valid], valid

    found = around_and_within(
        cells,
        bands.grid,
        layers=2,
        areas=areas,
        homes=homes,
        radius=radius,
        boundary=boundary,
        monitor=monitor.part(0.0, 0.9),
    )
    result = {"raster": RasterBlocks(red, bands.ndvi, TILE, monitor.part(0.9, 1.0))}
    for key, output in (("areas", "areas_output"), ("homes", "output")):
        if key in found:
            frame, (mean, share) = found[key]
            result[output] = with_values(frame, mean=np.clip(mean, -1.0, 1.0), share=per_cent(share))
    return result


class _Bands:
    """The two bands on one grid."""

    def __init__(self, red, red_band, nir, nir_band, offset, monitor):
        if not 1 <= red_band <= red.count:
            raise UserError("{red} has no band {band}.", "Choose a band that the raster has.", band=red_band)
        if not 1 <= nir_band <= nir.count:
            raise UserError("{nir} has no band {band}.", "Choose a band that the raster has.", band=nir_band)
        if red.name == nir.name and red_band == nir_band:
            raise UserError(
                "Red and near infrared are the same band of {red}.",
                "Choose the band of each: in a file of Sentinel-2's 10 m bands (blue, green, red, near infrared) they "
                "are 3 and 4.",
            )
        self.grid, self.offset = Grid.of(red), offset
        self._red, self._band = red, red_band
        self._nir = Aligned(nir, nir_band, self.grid)
        if self._nir.apart:
            raise UserError(
                "{red} and {nir} do not overlap.",
                "Choose two bands of the same place, and check the coordinate systems of both.",
            )
        if self._nir.resampled:
            monitor.info("Near infrared has other cells and was resampled to those of red (bilinear).")
        self._scales = _scale(red, red_band), _scale(nir, nir_band)

    def index(self, window):
        """NDVI (0 where there is none) and the mask of cells that have it."""
        red, known = read(self._red, self._band, window)
        nir, valid = self._nir.read(window)
        red, nir = (self._reflectance(*pair) for pair in zip((red, nir), self._scales, strict=True))
        total = red + nir
        valid = valid & known & (total > 0)
        return np.where(valid, (nir - red) / np.where(valid, total, 1.0), 0.0), valid

    def ndvi(self, window):
        """NDVI, NaN where there is none."""
        index, valid = self.index(window)
        return np.where(valid, index, np.nan)

    def _reflectance(self, values, scale):
        factor, shift = scale
        return np.maximum((values.astype(np.float32) + np.float32(self.offset)) * factor + shift, np.float32(0))


def _scale(dataset, band):
    """Scale and offset that a file states for a band; a raster warped for the run keeps those of its source."""
    stated = getattr(dataset, "src_dataset", dataset)
    return np.float32(stated.scales[band - 1]), np.float32(stated.offsets[band - 1])
