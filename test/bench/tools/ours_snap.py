"""Homes onto streets, ours. Third and fourth argument: the street layer and the layer of homes."""

import sys

import numpy as np
import pyogrio
from common import Report
from ours import VERSION
from sodertorn.processing.methods.placing import place
from sodertorn.processing.methods.streets import StreetNetwork, build_graph
from sodertorn.processing.spec import Monitor

report = Report(version=VERSION)
streets, homes = (pyogrio.read_dataframe(path) for path in sys.argv[3:5])
graph = build_graph(StreetNetwork(streets=streets), monitor=Monitor())


def snap():
    """From geometries to placements."""
    return place(graph, np.column_stack([homes.geometry.x, homes.geometry.y]), max_distance=100.0, monitor=Monitor())


placed = report.best("search", snap, least=1.0, most=3)
access = np.full(len(homes), np.nan)
access[homes["home"]] = placed.access
report.done(access=access)
