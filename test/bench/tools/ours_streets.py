"""Street layer to graph, ours. Third argument: the street layer."""

import sys

import pyogrio
from common import Report
from ours import VERSION
from sodertorn.processing.methods.streets import StreetNetwork, build_graph
from sodertorn.processing.spec import Monitor

report = Report(version=VERSION)
with report.time("read"):
    streets = pyogrio.read_dataframe(sys.argv[3], columns=[])
graph = report.best("build", lambda: build_graph(StreetNetwork(streets=streets), monitor=Monitor()), most=3)
report.values["nodes"] = len(graph.node_xy)
report.done()
