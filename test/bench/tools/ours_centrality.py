"""Closeness and betweenness of every street segment within 800 m, ours: from the street graph to the values."""

import numpy as np
from common import Report, city
from ours import VERSION, street_graph
from sodertorn.processing.methods.closeness import local_centrality
from sodertorn.processing.methods.segments import segments
from sodertorn.processing.spec import Monitor

c = city()
graph = street_graph(c)
report = Report(version=VERSION)
with report.time("segments"):
    made, _ = segments(graph)
with report.time("search"):
    found = local_centrality(made, np.ones(len(made)), (800.0,), monitor=Monitor())
report.values["segments"] = len(made)
report.done(
    middle=made.middle,
    reached=found.reached[0],
    harmonic=found.harmonic[0],
    between=found.between[0],
    tail=made.tail,
    head=made.head,
    length=made.length,
)
