"""Rasters for canopy and NDVI, made once: a surface, a terrain of coarser cells that do not line up, two bands.

Third and fourth argument: where they go (a folder), and the side in cells of 10 m.
"""

import sys
from pathlib import Path

import numpy as np
import rasterio
from common import Report
from rasterio.transform import from_origin
from rasterio.windows import Window

STEP = 1024
LEFT, TOP = 600_000.0, 6_700_000.0


def write(path, side, cell, left, top, dtype, bands, fill):
    """A raster whose blocks ``fill(x, y)`` makes, from coordinates of cell centres."""
    profile = {
        "driver": "GTiff", "dtype": dtype, "count": bands, "width": side, "height": side, "crs": "EPSG:3006",
        "transform": from_origin(left, top, cell, cell), "tiled": True, "compress": "deflate", "zlevel": 1,
    }  # fmt: skip
    with rasterio.open(path, "w", **profile) as target:
        for row in range(0, side, STEP):
            for column in range(0, side, STEP):
                height, width = min(STEP, side - row), min(STEP, side - column)
                x = left + cell * (column + 0.5 + np.arange(width))
                y = top - cell * (row + 0.5 + np.arange(height))
                target.write(fill(*np.meshgrid(x, y)).astype(dtype), window=Window(column, row, width, height))


folder, side = Path(sys.argv[3]), int(sys.argv[4])
folder.mkdir(parents=True, exist_ok=True)
rng = np.random.default_rng(1)


def hills(x, y):
    """A smooth terrain, m."""
    return 50 + 30 * np.sin(x / 9000) * np.cos(y / 7000)


def trees(x):
    """Groves and lawns in patches of 16 cells."""
    rows, columns = (-(-length // 16) for length in x.shape)
    return np.kron(rng.integers(0, 20, (rows, columns)), np.ones((16, 16)))[: x.shape[0], : x.shape[1]]


def bands(x, y):
    """Red and near infrared in whole numbers."""
    leaf = trees(x) / 20
    return np.stack([2000 - 1500 * leaf, 2200 + 2000 * leaf])


if not (folder / "done").exists():
    write(folder / "surface.tif", side, 10.0, LEFT, TOP, "float32", 1, lambda x, y: (hills(x, y) + trees(x))[None])
    write(
        folder / "terrain.tif", side // 2 + 4, 20.0, LEFT - 33, TOP + 27, "float32", 1, lambda x, y: hills(x, y)[None]
    )
    write(folder / "image.tif", side, 10.0, LEFT, TOP, "uint16", 2, bands)
    (folder / "done").touch()
Report().done()
