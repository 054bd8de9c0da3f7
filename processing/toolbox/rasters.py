"""Rasters in and out, through rasterio: opened in the run's CRS, written block by block."""

from pathlib import Path

import rasterio
from rasterio.enums import ColorInterp, Resampling
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
    target = dataset.crs if crs is None else rasterio.crs.CRS.from_user_input(crs)
    monitor.warn(
        "The raster {layer} is turned to north-up for the calculation."
        if same
        else "The raster {layer} is brought from {source} to {target} for the calculation.",
        layer=name,
        source=dataset.crs.to_string(),
        target=target.to_string(),
    )
    how = Resampling.nearest if classes else Resampling.bilinear
    # what the turned raster does not cover must not count: a mask, unless the raster has one
    masked = dataset.nodata is not None or ColorInterp.alpha in dataset.colorinterp
    return WarpedVRT(dataset, crs=target, resampling=how, add_alpha=not masked)


def write_raster(path, blocks):
    """Write the blocks of a result as they come.

    Returns
    -------
    Path
        The finished file beside ``path``; `put_in_place` gives it its name. Until then an older result
        under that name is whole.
    """
    path, done = Path(path), False
    unfinished = path.with_name(f".{path.name}.sodertorn")
    try:
        with rasterio.open(unfinished, "w", **blocks.profile) as target:
            for window, block in blocks:
                target.write(block, 1, window=window)
        done = True
    except (RasterioError, OSError) as error:
        raise _not_written(path, str(error)) from None
    finally:
        if not done:
            unfinished.unlink(missing_ok=True)
    return unfinished


def put_in_place(unfinished, path):
    """Give a finished raster its name; statistics and overviews of the one before are not its own."""
    path = Path(path)
    try:
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise _not_written(path, error.strerror) from None
    for suffix in (".aux.xml", ".ovr", ".msk"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)


def _not_written(path, message):
    return UserError(
        "The raster {file} cannot be written: {message}.",
        "Close the program that has it open, or choose another destination.",
        file=str(path),
        message=message,
    )
