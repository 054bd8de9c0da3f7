"""Betweenness and harmonic closeness of every street node within 800 m with igraph."""

import igraph
import numpy as np
from common import Report, city

c = city()
report = Report(version=f"igraph {igraph.__version__}")
with report.time("build"):
    graph = igraph.Graph(n=len(c.xy), edges=np.column_stack([c.tail, c.head]), directed=False)
    length = c.length.tolist()
with report.time("search"):
    between = graph.betweenness(weights=length, cutoff=800.0, directed=False)
    harmonic = graph.harmonic_centrality(weights=length, cutoff=800.0, normalized=False)
report.done(between=np.array(between), harmonic=np.array(harmonic))
