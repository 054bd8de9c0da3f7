"""exactextract: mean, sum and count within zones. Third and fourth argument: the raster and the zones."""

import sys
from importlib.metadata import version

import geopandas as gpd
from common import Report
from exactextract import exact_extract

report = Report(version=f"exactextract {version('exactextract')}")
zones = gpd.read_file(sys.argv[4])
with report.time("statistics"):
    table = exact_extract(sys.argv[3], zones, ["mean", "sum", "count"], output="pandas")
report.done(**{name: table[name].to_numpy(float) for name in ("mean", "sum", "count")})
