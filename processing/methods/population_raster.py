"""A population raster in another cell size or coordinate system, with every person kept."""

from dataclasses import dataclass

import numpy as np
from pyproj import Transformer
from pyproj.exceptions import CRSError as ProjError
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.transform import Affine
from rasterio.vrt import WarpedVRT

from ..spec import UserError
from .cell_moves import ALIGNED, Source, aligned, transformed
from .metric_crs import metric_epsg
from .raster import NODATA, Grid, RasterBlocks

SIZE = 256


@dataclass(frozen=True)
class Target:
    """The grid people are moved to."""

    width: int
    height: int
    crs: object
    transform: object


def resample_population_raster(*, raster, band, holds, like, cell_size, crs, monitor):
    """Bring people per cell to another grid; the total stays.

    Parameters
    ----------
    raster : rasterio dataset
        North-up, in any CRS.
    band : int
    holds : {"people", "per_km2"}
        What a cell says: people in it, or people per square kilometre (turned into people first).
    like : rasterio dataset or None
        The grid and CRS of the result.
    cell_size : float
        m, without ``like``: cells begin at whole multiples of it.
    crs : str
        Without ``like``: CRS of the result, as in "EPSG:3006"; empty for the raster's own where it is in metres, else
        SWEREF 99 TM or the UTM zone.
    monitor : Monitor

    Returns
    -------
    dict
        ``output``: `KeptBlocks`, people per cell.

    Raises
    ------
    UserError
        The raster is not north-up, holds negative numbers or nobody, or the CRS is not usable.

    Notes
    -----
    The people of a cell are spread evenly over it. In one CRS, the shares are products of overlaps along rows and
    columns: exact. Between two, the corners of cells are transformed and joined by straight lines, and shares are
    exact areas of those quadrilaterals; neighbours share corners, so nothing is lost or doubled between them.
    """
    if isinstance(raster, WarpedVRT):
        raise UserError("{raster} is not north-up.", "Turn it with Warp (reproject) by nearest neighbour first.")
    if not 1 <= band <= raster.count:
        raise UserError("{raster} has no band {band}.", "Choose a band that the raster has.", band=band)
    source = Source(raster, band, holds)
    target = _target(raster, like, cell_size, crs)
    monitor.step("Counting the people in the raster")
    total = source.total(monitor.part(0.0, 0.2))
    same = CRS.from_user_input(target.crs) == raster.crs
    if same:
        move = aligned(source, target, monitor)
    else:
        forth, back = _transformer(raster.crs, target.crs), _transformer(target.crs, raster.crs)
        move = transformed(source, target, forth, back, monitor)
    monitor.step("Moving people to the new cells")
    return {"output": KeptBlocks(target, move, monitor.part(0.2, 1.0), total=total, whole=like is None)}


class KeptBlocks(RasterBlocks):
    """Blocks of people that are added up while they are written, and held against the total of the source."""

    def __init__(self, target, compute, monitor, *, total, whole):
        super().__init__(target, compute, SIZE, monitor)
        self.total, self.whole = total, whole

    def __iter__(self):
        written = 0.0
        for window, values in super().__iter__():
            written += float(values[values != NODATA].sum(dtype=float))
            yield window, values
        if self.whole and abs(written - self.total) > 1e-6 * self.total:
            raise ArithmeticError(f"{self.total} people in the source, {written} in the result")
        self._monitor.info(
            "{source} people in the raster, {result} in the result.",
            source=f"{self.total:.2f}",
            result=f"{written:.2f}",
        )
        if self.total - written > 1e-6 * self.total:
            self._monitor.warn(
                "{n} people live outside the grid of the raster to match: they are not in the result.",
                n=f"{self.total - written:.0f}",
            )


def _target(raster, like, size, crs):
    if like is not None:
        if isinstance(like, WarpedVRT):
            raise UserError("{like} is not north-up.", "Choose another raster to match.")
        return Target(like.width, like.height, like.crs, like.transform)
    wanted = _crs(raster, crs)
    x, y = _outline(raster, wanted)
    left, right = np.floor(x.min() / size + ALIGNED) * size, np.ceil(x.max() / size - ALIGNED) * size
    bottom, top = np.floor(y.min() / size + ALIGNED) * size, np.ceil(y.max() / size - ALIGNED) * size
    width, height = round((right - left) / size), round((top - bottom) / size)
    return Target(width, height, wanted, Affine(size, 0, left, 0, -size, top))


def _crs(raster, text):
    if text:
        try:
            wanted = CRS.from_user_input(text.strip())
        except CRSError:
            raise UserError(
                "'{crs}' is not a coordinate system.", "Write its code, such as EPSG:3006.", crs=text
            ) from None
    else:
        wanted = raster.crs
    if wanted.is_projected and wanted.linear_units_factor[1] == 1.0 and wanted.to_epsg() != 3857:
        return wanted
    if text:
        raise UserError(
            "{crs} is not in true metres, so cells of a size in metres cannot be made in it.",
            "Choose a projected coordinate system such as EPSG:3006, or a raster to match.",
            crs=text,
        )
    bounds = raster.bounds
    middle = 0.5 * (bounds.left + bounds.right), 0.5 * (bounds.bottom + bounds.top)
    lon, lat = _transformer(raster.crs, CRS.from_epsg(4326)).transform(*middle)
    return CRS.from_epsg(metric_epsg(lon, lat))


def _transformer(source, target):
    try:
        return Transformer.from_crs(source.to_wkt(), target.to_wkt(), always_xy=True)
    except ProjError:
        raise UserError(
            "{raster} cannot be brought from {source} to {target}.",
            "Check that its coordinate system is the one its coordinates are in.",
            source=source.to_string(),
            target=target.to_string(),
        ) from None


def _outline(raster, crs):
    """Every corner of a cell on the border of a raster, in another CRS."""
    grid = Grid.of(raster)
    column, row = np.arange(raster.width + 1), np.arange(raster.height + 1)
    columns = np.concatenate([column, column, np.zeros(len(row)), np.full(len(row), raster.width)])
    rows = np.concatenate([np.zeros(len(column)), np.full(len(column), raster.height), row, row])
    x, y = grid.left + columns * grid.cell_width, grid.top - rows * grid.cell_height
    if crs == raster.crs:
        return x, y
    x, y = _transformer(raster.crs, crs).transform(x, y)
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        raise UserError(
            "{raster} reaches beyond where {crs} can be used.",
            "Clip it to the study area first, or choose another coordinate system.",
            crs=crs.to_string(),
        )
    return x, y
