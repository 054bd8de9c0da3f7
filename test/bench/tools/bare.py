"""Nearest service with nothing around it: one csgraph search on the city's own graph."""

import numpy as np
import scipy
from common import Report, city
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

c = city()
n = len(c.xy)
report = Report(version=f"scipy {scipy.__version__}")


def build():
    """Both directions in compressed rows."""
    pairs = np.concatenate([c.tail, c.head]), np.concatenate([c.head, c.tail])
    return csr_matrix((np.concatenate([c.length, c.length]), pairs), shape=(n, n))


graph = report.best("build", build)
distance = report.best("search", lambda: dijkstra(graph, indices=c.service_node, min_only=True))
report.done(nearest=distance[c.home_node])
