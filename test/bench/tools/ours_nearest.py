"""Nearest service of every home, ours: the points stand on edges, the services become nodes, one search."""

import numpy as np
from common import Report, city
from ours import VERSION, at_nodes, street_graph

from sodertorn.processing.methods import along, search

c = city()
graph = street_graph(c)
homes, services = at_nodes(graph, c.home_node), at_nodes(graph, c.service_node)
report = Report(version=VERSION)


def nearest():
    """Costs of the homes, from graph and placements."""
    cut = along.split(graph, services, polylines=False)
    ways = search.both_ways(cut.graph, reverse=True)
    cost, _ = search.nearest_cost(ways, len(cut.graph.node_xy), cut.node, search.access_leg(graph, services))
    moved = cut.move(homes)
    out, _ = search.legs(cut.graph, moved)
    ends = np.column_stack([cut.graph.tail[moved.edge], cut.graph.head[moved.edge]])
    return np.min(out + cost[ends], axis=1) + search.access_leg(graph, homes)


report.done(nearest=report.best("search", nearest))
