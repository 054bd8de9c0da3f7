"""Angular depth and choice of every street segment within 800 m, ours."""

from common import Report, city
from ours import VERSION, street_graph
from sodertorn.processing.methods.segments import segments
from sodertorn.processing.methods.turning import angular_centrality
from sodertorn.processing.spec import Monitor

c = city()
graph = street_graph(c)
report = Report(version=VERSION)
with report.time("segments"):
    made, _ = segments(graph)
with report.time("search"):
    found = angular_centrality(made, (800.0,), monitor=Monitor())
report.done(depth=found.depth[0], choice=found.choice[0])
