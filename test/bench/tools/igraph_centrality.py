"""Betweenness and harmonic closeness within 800 m with igraph: of street nodes, or of segments as ours has them.

With a file of ours as third argument: junctions and the middles of segments are the nodes of the graph. igraph
bounds no search by its targets, so its values count junctions too.
"""

import sys

import igraph
import numpy as np
from common import Report, city

if len(sys.argv) > 3:
    with np.load(sys.argv[3]) as stored:
        tail, head, length = stored["tail"], stored["head"], stored["length"]
    nodes = max(tail.max(), head.max()) + 1
    middle = nodes + np.arange(len(tail))
    edges = np.concatenate([np.column_stack([tail, middle]), np.column_stack([middle, head])])
    length, nodes = np.tile(length / 2, 2), nodes + len(tail)
else:
    c = city()
    nodes, edges, length = len(c.xy), np.column_stack([c.tail, c.head]), c.length

report = Report(version=f"igraph {igraph.__version__}")
with report.time("build"):
    graph = igraph.Graph(n=nodes, edges=edges, directed=False)
    length = length.tolist()
with report.time("search"):
    between = graph.betweenness(weights=length, cutoff=800.0, directed=False)
    harmonic = graph.harmonic_centrality(weights=length, cutoff=800.0, normalized=False)
report.done(between=np.array(between), harmonic=np.array(harmonic))
