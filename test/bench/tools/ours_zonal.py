"""Zonal statistics, ours: mean, sum and count. Third and fourth argument: the raster and the zones."""

import sys

import geopandas as gpd
import ours
import rasterio
from common import Report
from sodertorn.processing.methods.zonal import zonal_statistics

report = Report(version=ours.VERSION)
zones = gpd.read_file(sys.argv[4])
with report.time("statistics"), rasterio.open(sys.argv[3]) as dataset:
    table = zonal_statistics(zones=zones, raster=dataset, band=1)["output"]
report.done(**{name: table[name].to_numpy(float) for name in ("mean", "sum", "count")})
