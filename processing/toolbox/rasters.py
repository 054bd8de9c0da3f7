"""Rasters in and out, through rasterio: opened in the run's CRS, written block by block."""

from pathlib import Path

import rasterio
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT

from ..spec import UserError


def open_raster(path, name, crs, classes, monitor):
    """The raster, north-up and in ``crs`` (None: in its own).

    Parameters
    ----------
    path : str
    crs : str or None
        What the raster is brought to where it is not in it already.
    classes : bool
        Whether cells hold classes; then the nearest cell is taken, else bilinear.
    """
    try:
        dataset = rasterio.open(path)
    except RasterioError as error:
        raise UserError(
            "The raster {layer} cannot be read: {message}.",
            "Check that the file is there and whole.",
            layer=name,
            message=str(error),
        ) from None
    if dataset.crs is None:
        raise UserError(
            "The raster {layer} has no coordinate system.",
            "Set it with Assign Projection in the Raster menu, and run again.",
            layer=name,
        )
    rotated = dataset.transform.b != 0 or dataset.transform.d != 0 or dataset.transform.e > 0
    same = crs is None or dataset.crs == rasterio.crs.CRS.from_user_input(crs)
    if same and not rotated:
        return dataset
    template = (
        "The raster {layer} is turned to north-up for the calculation."
        if same
        else "The raster {layer} is brought from {source} to {target} for the calculation."
    )
    target = dataset.crs if crs is None else rasterio.crs.CRS.from_user_input(crs)
    monitor.warn(template, layer=name, source=dataset.crs.to_string(), target=target.to_string())
    how = Resampling.nearest if classes else Resampling.bilinear
    return WarpedVRT(dataset, crs=target, resampling=how, add_alpha=dataset.nodata is None)


def write_raster(path, blocks):
    """Write the blocks of a result as they come; a file that cannot be finished is removed."""
    done = False
    try:
        with rasterio.open(path, "w", **blocks.profile) as target:
            for window, block in blocks:
                target.write(block, 1, window=window)
        done = True
    except RasterioError as error:
        raise UserError(
            "The raster {file} cannot be written: {message}.",
            "Close the program that has it open, or choose another destination.",
            file=str(path),
            message=str(error),
        ) from None
    finally:
        if not done:
            Path(path).unlink(missing_ok=True)
