"""Centrality of segments with cityseer on its dual graph: ``python cityseer_centrality.py IN.npz OUT.npz``."""

import os
import sys

os.environ["CITYSEER_QUIET_MODE"] = "1"

import networkx as nx
import numpy as np
import shapely
from cityseer.metrics import networks
from cityseer.tools import graphs, io

given = dict(np.load(sys.argv[1]))
xy, tail, head = given["xy"], given["tail"], given["head"]
lines = shapely.linestrings(np.stack([xy[tail], xy[head]], axis=1))
graph = nx.MultiGraph(crs="EPSG:3006")
graph.add_nodes_from((str(i), {"x": x, "y": y}) for i, (x, y) in enumerate(xy))
graph.add_edges_from((str(a), str(b), {"geom": g}) for a, b, g in zip(tail, head, lines, strict=True))
dual = graphs.nx_to_dual(graphs.nx_remove_filler_nodes(graph))
nodes, _, structure = io.network_structure_from_nx(dual)
distance = int(given["radius"])
work = networks.node_centrality_simplest if bool(given["angular"]) else networks.node_centrality_shortest
nodes = work(structure, nodes, distances=[distance])
values = {name.removeprefix("cc_"): nodes[name].to_numpy(float) for name in nodes.columns if name.startswith("cc_")}
np.savez(sys.argv[2], xy=np.column_stack([nodes["x"], nodes["y"]]), **values)
