"""Share of classes within a circle, ours: whole raster, read and written.

Third to fifth argument: the land cover, the raster to write, the radius in m.
"""

import sys

import ours
import rasterio
from common import Report
from sodertorn.processing.methods.focal import share_within_radius

report = Report(version=ours.VERSION)
source, target, radius = sys.argv[3], sys.argv[4], float(sys.argv[5])
with report.time("share"), rasterio.open(source) as dataset:
    blocks = share_within_radius(landcover=dataset, band=1, classes=(2, 5), radius=radius)["raster"]
    with rasterio.open(target, "w", **blocks.profile) as written:
        for window, values in blocks:
            written.write(values, 1, window=window)
report.done()
