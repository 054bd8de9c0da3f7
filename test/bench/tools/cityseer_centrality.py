"""Closeness and betweenness within 800 m with cityseer: of street nodes, or of segments (``dual``) as ours."""

import os
import sys

os.environ["CITYSEER_QUIET_MODE"] = "1"

from importlib.metadata import version

import networkx as nx
import numpy as np
import shapely
from cityseer.metrics import networks
from cityseer.tools import graphs, io
from common import Report, city

c = city()
dual, angular = "dual" in sys.argv, "angular" in sys.argv
report = Report(version=f"cityseer {version('cityseer')}")
lines = shapely.linestrings(np.stack([c.xy[c.tail], c.xy[c.head]], axis=1))
graph = nx.MultiGraph(crs="EPSG:3006")
graph.add_nodes_from((str(i), {"x": x, "y": y}) for i, (x, y) in enumerate(c.xy))
graph.add_edges_from((str(a), str(b), {"geom": g}) for a, b, g in zip(c.tail, c.head, lines, strict=True))
if dual:
    with report.time("dual graph"):
        graph = graphs.nx_to_dual(graphs.nx_remove_filler_nodes(graph))
with report.time("build"):
    nodes, edges, structure = io.network_structure_from_nx(graph)
with report.time("search"):
    if angular:
        nodes = networks.node_centrality_simplest(structure, nodes, distances=[800])
    else:
        nodes = networks.node_centrality_shortest(structure, nodes, distances=[800])
values = {name.removeprefix("cc_"): nodes[name].to_numpy() for name in nodes.columns if name.startswith("cc_")}
report.values["columns"] = sorted(values)
report.done(xy=np.column_stack([nodes["x"], nodes["y"]]), **{k: v for k, v in values.items() if v.dtype.kind == "f"})
