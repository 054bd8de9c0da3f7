"""What QGIS itself does: its graph of a street layer, and one search per origin on it.

Third argument: the street layer; fourth: how many origins to search from (0 for none).
"""

import sys

import numpy as np
from common import Report, city
from qgis.analysis import (
    QgsGraphAnalyzer,
    QgsGraphBuilder,
    QgsNetworkDistanceStrategy,
    QgsVectorLayerDirector,
)
from qgis.core import Qgis, QgsApplication, QgsFeatureRequest, QgsVectorLayer

app = QgsApplication([], False)
app.initQgis()
report = Report(version=f"QGIS {Qgis.version()}")
layer = QgsVectorLayer(sys.argv[3], "streets", "ogr")
sample = int(sys.argv[4])
if not layer.isValid():
    sys.exit(f"cannot open {sys.argv[3]}")


def build(layer):
    """A layer's graph."""
    director = QgsVectorLayerDirector(layer, -1, "", "", "", QgsVectorLayerDirector.Direction.DirectionBoth)
    director.addStrategy(QgsNetworkDistanceStrategy())
    builder = QgsGraphBuilder(layer.crs(), False, 0.0)
    director.makeGraph(builder, [])
    return builder.takeGraph()


with report.time("build"):
    graph = build(layer)
if not sample:
    memory = layer.materialize(QgsFeatureRequest())
    with report.time("build from memory"):
        graph = build(memory)
report.values["nodes"] = graph.vertexCount()
report.values["edges"] = graph.edgeCount()

results = {}
if sample:
    # The nearest service of a home is found as native algorithms find it: a search from the home, then a look
    # at the services. The homes stand on nodes here, as in the other tools.
    c = city()
    points = [graph.vertex(i).point() for i in range(graph.vertexCount())]
    at = {(round(p.x(), 3), round(p.y(), 3)): i for i, p in enumerate(points)}
    node = np.array([at.get((round(x, 3), round(y, 3)), -1) for x, y in c.xy])
    services = node[c.service_node]
    nearest = []
    picked = np.random.default_rng(1).choice(len(c.home_node), sample, replace=False)
    with report.time("search"):
        for home in picked:
            tree, cost = QgsGraphAnalyzer.dijkstra(graph, int(node[c.home_node[home]]), 0)
            nearest.append(min(cost[s] for s in services))
    results = {"picked": picked, "nearest": np.array(nearest)}
report.done(**results)
