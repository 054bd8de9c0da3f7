"""pygeoprocessing.convolve_2d, InVEST's engine: the mean of a mask of classes over the cells with data in a disc.

Third to fifth argument: the land cover, the raster to write, the radius in m. The mask is made beforehand and not
counted; ours makes it from the classes.
"""

import math
import os
import sys
import tempfile

import numpy as np
import pygeoprocessing
from common import Report
from osgeo import gdal

gdal.UseExceptions()
source, target, radius = sys.argv[3], sys.argv[4], float(sys.argv[5])
report = Report(version=f"pygeoprocessing {pygeoprocessing.__version__}")
with tempfile.TemporaryDirectory() as folder:
    mask, kernel = os.path.join(folder, "mask.tif"), os.path.join(folder, "kernel.tif")
    pygeoprocessing.raster_calculator(
        [(source, 1)],
        lambda cells: np.where(cells == 255, -1.0, np.isin(cells, (2, 5))).astype(np.float32),
        mask,
        gdal.GDT_Float32,
        -1.0,
    )
    info = pygeoprocessing.get_raster_info(source)
    width, height = map(abs, info["pixel_size"])
    m, n = int(radius / height), int(radius / width)
    y, x = np.arange(-m, m + 1) * height, np.arange(-n, n + 1) * width
    disc = (y[:, None] ** 2 + x[None, :] ** 2 <= radius**2).astype(np.float32)
    pygeoprocessing.numpy_array_to_raster(disc, None, (width, -height), (0, 0), info["projection_wkt"], kernel)
    with report.time("share"):
        pygeoprocessing.convolve_2d(
            (mask, 1),
            (kernel, 1),
            target,
            ignore_nodata_and_edges=True,
            mask_nodata=False,
            normalize_kernel=True,
            target_datatype=gdal.GDT_Float32,
            target_nodata=-9999.0,
            working_dir=folder,
            max_timeout=600.0,
        )
report.values["cells"] = math.prod(info["raster_size"])
report.done()
