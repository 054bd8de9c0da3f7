"""native:joinbynearest from homes to streets, both as memory layers (its most favourable input).

Third and fourth argument: the street layer and the layer of homes.
"""

import os
import sys

import numpy as np
from common import Report
from qgis.core import Qgis, QgsApplication, QgsFeatureRequest, QgsVectorLayer

app = QgsApplication([], False)
app.initQgis()
sys.path.append(os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"))
from processing.core.Processing import Processing  # noqa: E402

Processing.initialize()
import processing  # noqa: E402

report = Report(version=f"QGIS {Qgis.version()}")
streets, homes = (QgsVectorLayer(path, "layer", "ogr").materialize(QgsFeatureRequest()) for path in sys.argv[3:5])
options = {
    "INPUT": homes,
    "INPUT_2": streets,
    "FIELDS_TO_COPY": [],
    "DISCARD_NONMATCHING": False,
    "PREFIX": "",
    "NEIGHBORS": 1,
    "MAX_DISTANCE": 100.0,
    "OUTPUT": "memory:",
}
with report.time("search"):
    joined = processing.run("native:joinbynearest", options)["OUTPUT"]
found = {f["home"]: f["distance"] for f in joined.getFeatures()}
access = np.full(homes.featureCount(), np.nan)
for home, distance in found.items():
    access[home] = np.nan if distance is None or isinstance(distance, type(None)) else float(distance or 0.0)
report.values["homes"] = homes.featureCount()
report.done(access=access)
