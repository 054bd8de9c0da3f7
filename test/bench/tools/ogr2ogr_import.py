"""The same file moved by ogr2ogr, nothing else: ``ogr2ogr_import.py - - FILE.csv TARGET.gpkg``."""

import subprocess
import sys
import time
from pathlib import Path

from common import Report

source, target = Path(sys.argv[3]), Path(sys.argv[4])
target.unlink(missing_ok=True)
version = subprocess.run(["ogr2ogr", "--version"], capture_output=True, text=True, check=True).stdout.split(",")[0]
report = Report(version=version)
options = ["-oo", "X_POSSIBLE_NAMES=lon", "-oo", "Y_POSSIBLE_NAMES=lat", "-s_srs", "EPSG:4326", "-t_srs", "EPSG:3006"]
start = time.perf_counter()
subprocess.run(["ogr2ogr", "-f", "GPKG", str(target), str(source), *options], check=True)
report.seconds["import"] = time.perf_counter() - start
report.done()
