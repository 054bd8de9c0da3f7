"""native:zonalstatisticsfb: mean, sum and count within zones, as a memory layer (its most favourable input).

Third and fourth argument: the raster and the zones.
"""

import os
import sys

import numpy as np
from common import Report
from qgis.core import Qgis, QgsApplication, QgsFeatureRequest, QgsRasterLayer, QgsVectorLayer

app = QgsApplication([], False)
app.initQgis()
sys.path.append(os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"))
from processing.core.Processing import Processing  # noqa: E402

Processing.initialize()
import processing  # noqa: E402

report = Report(version=f"QGIS {Qgis.version()}")
raster = QgsRasterLayer(sys.argv[3], "raster")
zones = QgsVectorLayer(sys.argv[4], "zones", "ogr").materialize(QgsFeatureRequest())
options = {
    "INPUT": zones,
    "INPUT_RASTER": raster,
    "RASTER_BAND": 1,
    "COLUMN_PREFIX": "s_",
    "STATISTICS": [0, 1, 2],
    "OUTPUT": "memory:",
}
with report.time("statistics"):
    made = processing.run("native:zonalstatisticsfb", options)["OUTPUT"]
rows = [[feature[f"s_{name}"] or np.nan for name in ("mean", "sum", "count")] for feature in made.getFeatures()]
mean, total, count = np.array(rows, dtype=float).T
report.done(mean=mean, sum=total, count=count)
