"""Nearest service of every home, ours: the points stand on edges, the services become nodes, one search."""

import numpy as np
import shapely
from common import Report, city
from ours import VERSION, at_nodes, street_graph
from sodertorn.processing.methods.entrances import Arrivals
from sodertorn.processing.methods.nearest import nearest_goals
from sodertorn.processing.spec import Monitor

c = city()
graph = street_graph(c)
homes = at_nodes(graph, c.home_node)
number = np.arange(len(c.service_node))
goals = Arrivals(
    placement=at_nodes(graph, c.service_node),
    owner=number,
    row=number,
    shape=shapely.points(c.xy[c.service_node]),
    open=False,
)
report = Report(version=VERSION)
cost, goal, _ = report.best(
    "search", lambda: nearest_goals(graph, homes, goals, count=1, limit=None, monitor=Monitor())
)
report.values["goals"] = len(np.unique(goal))
report.done(nearest=cost[0])
