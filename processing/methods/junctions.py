"""Where streets meet."""

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

WAYS = 3  # street ends that make a junction


def junctions(graph, merge=0.0):
    """Places where at least three street ends meet above the ground.

    Parameters
    ----------
    graph : StreetGraph
    merge : float
        Metres; junctions closer than this to each other are one, at their middle.

    Returns
    -------
    (J, 2) float array
    """
    used = np.ones(len(graph.tail), dtype=bool) if graph.below is None else ~graph.below
    size = len(graph.node_xy)
    ways = np.bincount(graph.tail[used], minlength=size) + np.bincount(graph.head[used], minlength=size)
    xy = graph.node_xy[ways >= WAYS]
    if merge <= 0 or len(xy) < 2:
        return xy
    one, other = cKDTree(xy).query_pairs(merge, output_type="ndarray").T
    links = coo_matrix((np.ones(len(one)), (one, other)), shape=(len(xy), len(xy)))
    count, part = connected_components(links, directed=False)
    number = np.bincount(part, minlength=count)
    return np.column_stack([np.bincount(part, weights=xy[:, k], minlength=count) / number for k in (0, 1)])
