"""People within 800 and 1500 m with cityseer: sums only, without decay, its cheapest setting."""

import os

os.environ["CITYSEER_QUIET_MODE"] = "1"

from importlib.metadata import version

import geopandas as gpd
import networkx as nx
import numpy as np
import shapely
from cityseer.metrics import layers
from cityseer.tools import io
from common import Report, city

c = city()
report = Report(version=f"cityseer {version('cityseer')}")
lines = shapely.linestrings(np.stack([c.xy[c.tail], c.xy[c.head]], axis=1))
points = gpd.GeoDataFrame({"people": c.node_people}, geometry=gpd.points_from_xy(*c.xy.T), crs="EPSG:3006")
points = points[points["people"] > 0]
with report.time("build"):
    graph = nx.MultiGraph(crs="EPSG:3006")
    graph.add_nodes_from((str(i), {"x": x, "y": y}) for i, (x, y) in enumerate(c.xy))
    graph.add_edges_from((str(a), str(b), {"geom": g}) for a, b, g in zip(c.tail, c.head, lines, strict=True))
    nodes, edges, structure = io.network_structure_from_nx(graph)
with report.time("search"):
    nodes = layers.compute_stats(
        points,
        ["people"],
        nodes,
        structure,
        max_netw_assign_dist=50,
        distances=[800, 1500],
        decay_fn="1",
        measures=["sum"],
    )
nodes = nodes.loc[[str(i) for i in range(len(c.xy))]]
report.done(reach=np.stack([nodes[f"cc_people_sum_{d}"].to_numpy() for d in (800, 1500)]))
