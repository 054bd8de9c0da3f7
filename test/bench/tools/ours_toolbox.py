"""Whole runs through processing.run: from GeoPackage to GeoPackage. Third and fourth argument: streets, homes."""

import os
import re
import sys
import time

import geopandas as gpd
import pyogrio
from common import Report, city
from ours import VERSION
from qgis.core import QgsApplication, QgsProcessingFeedback

app = QgsApplication([], False)
app.initQgis()
sys.path.append(os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"))
from processing.core.Processing import Processing  # noqa: E402

Processing.initialize()
import sodertorn  # noqa: E402

import processing  # noqa: E402

SAID = re.compile(r"Read in ([\d.]+) s, computed in ([\d.]+) s, written in ([\d.]+) s")


class Listener(QgsProcessingFeedback):
    """Keeps what the algorithm says of its times."""

    said = None

    def pushInfo(self, text):  # noqa: N802
        self.said = SAID.search(text) or self.said


c = city()
streets, homes = sys.argv[3:5]
services = homes.replace("homes-", "services-")
if not os.path.exists(services):
    points = gpd.GeoDataFrame(geometry=gpd.points_from_xy(*c.xy[c.service_node].T), crs="EPSG:3006")
    points.to_file(services, engine="pyogrio", VERSION="1.3")
plugin = sodertorn.classFactory(None)
plugin.initProcessing()
works = {
    "distance_to_nearest": {"DESTINATIONS": services, "POPULATION": "people"},
    "reachable_opportunities": {"OPPORTUNITIES": homes, "WEIGHT": "people", "DISTANCES": "800,1500"},
}
report = Report(version=VERSION)
runs = {}
for name, extra in works.items():
    listener = Listener(False)
    output = sys.argv[2].replace(".npz", f"-{name}.gpkg")
    options = {"HOMES": homes, "STREETS": streets, "OUTPUT": output, **extra}
    start = time.perf_counter()
    processing.run(f"sodertorn:{name}", options, feedback=listener)
    whole = time.perf_counter() - start
    read, computed, written = map(float, listener.said.groups())
    count = pyogrio.read_info(output, layer=0)["features"]
    runs[name] = {"read": read, "computed": computed, "written": written, "whole": whole, "homes": count}
    report.seconds[name] = whole
report.values["runs"] = runs
report.done()
