"""What our own measured processes share: the plugin on the path, and a city as a `StreetGraph`."""

import os
import sys

import numpy as np

sys.path.insert(0, os.environ.get("SODERTORN_PLUGINS") or os.path.abspath("build/plugins"))

from sodertorn.processing.methods.graph import Placement, StreetGraph

VERSION = "Södertörn"


def street_graph(c):
    """The graph of the city's arrays, in the order they come."""
    ends = np.stack([c.xy[c.tail], c.xy[c.head]], axis=1)
    return StreetGraph(
        node_xy=c.xy,
        tail=c.tail,
        head=c.head,
        length=c.length,
        forward=c.length,
        backward=c.length,
        street=np.arange(len(c.tail)),
        vertex_xy=ends.reshape(-1, 2),
        vertex_start=2 * np.arange(len(c.tail) + 1),
        component=np.zeros(len(c.xy), dtype=int),
    )


def at_nodes(graph, node):
    """Points that stand exactly on nodes, as a placement on edges."""
    edge = np.empty(len(graph.node_xy), dtype=int)
    edge[graph.head] = edge[graph.tail] = np.arange(len(graph.tail))
    at = edge[node]
    return Placement(edge=at, fraction=(graph.head[at] == node).astype(float), access=np.zeros(len(node)))
