"""Street nodes within distances with cityseer: ``python cityseer_access.py IN.npz OUT.npz``."""

import os
import sys

os.environ["CITYSEER_QUIET_MODE"] = "1"

import networkx as nx
import numpy as np
import shapely
from cityseer.metrics import networks
from cityseer.tools import io

given = dict(np.load(sys.argv[1]))
xy, tail, head = given["xy"], given["tail"], given["head"]
lines = shapely.linestrings(np.stack([xy[tail], xy[head]], axis=1))
graph = nx.MultiGraph(crs="EPSG:3006")
graph.add_nodes_from((str(i), {"x": x, "y": y}) for i, (x, y) in enumerate(xy))
graph.add_edges_from((str(a), str(b), {"geom": g}) for a, b, g in zip(tail, head, lines, strict=True))
nodes, _, structure = io.network_structure_from_nx(graph)
distances = [int(d) for d in given["distances"]]
nodes = networks.node_centrality_shortest(structure, nodes, distances=distances)
nodes = nodes.loc[[str(i) for i in range(len(xy))]]
results = {f"density_{d}": nodes[f"cc_density_{d}"].to_numpy() for d in distances}
np.savez(sys.argv[2], **results)
