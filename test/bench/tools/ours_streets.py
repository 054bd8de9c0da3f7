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
with report.time("build"):
    graph = build_graph(StreetNetwork(streets=streets), monitor=Monitor())
report.values["nodes"] = len(graph.node_xy)
report.done()
