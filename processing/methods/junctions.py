"""Junctions as one sees them on the ground: what lies within a few metres of street is one, a dual carriageway too."""

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .graph import above_ground
from .segments import Segments, segments

WAYS = 3
"""Streets that make a junction."""

SIDE_BY_SIDE = 2.0
"""Times the tolerance: carriageways between the same two junctions nowhere farther apart than this are one street."""


@dataclass(frozen=True)
class Junctions:
    """Consolidated nodes and streets. K nodes, H segments.

    Parameters
    ----------
    xy : (K, 2) float array
        Mean of the nodes taken as one.
    degree : (K,) int array
        Streets that meet there: 1 a dead end, 2 no junction, 3 and more a junction.
    inner : (H,) bool array
        Segments within a junction.
    double : (H,) bool array
        Segments that run beside another one between the same junctions.
    """

    xy: np.ndarray
    degree: np.ndarray
    inner: np.ndarray
    double: np.ndarray


def consolidate(made: Segments, tolerance):
    """Take the ends of segments no longer than the tolerance as one node, and parallel carriageways as one street.

    Nodes are only taken together along the streets: a junction on a bridge stays apart from the one
    below it however near they are. A row of junctions with no more than the tolerance between
    neighbours becomes one.

    Parameters
    ----------
    made : Segments
    tolerance : float
        Metres.

    Returns
    -------
    Junctions
    """
    count = len(made.node_xy)
    short = (made.length <= tolerance) & (made.tail != made.head)
    links = coo_matrix((np.ones(short.sum(), bool), (made.tail[short], made.head[short])), shape=(count, count))
    parts, node = connected_components(links, directed=False)
    size = np.bincount(node, minlength=parts)
    xy = np.column_stack([np.bincount(node, made.node_xy[:, k], minlength=parts) / size for k in (0, 1)])
    tail, head = node[made.tail], node[made.head]
    inner = short | ((tail == head) & (made.length <= tolerance))
    double = _doubles(made, tail, head, inner, SIDE_BY_SIDE * tolerance)
    kept = ~inner & ~double
    degree = np.bincount(tail[kept], minlength=parts) + np.bincount(head[kept], minlength=parts)
    return Junctions(xy=xy, degree=degree, inner=inner, double=double)


def _doubles(made, tail, head, inner, apart):
    """Segments beside a shorter one between the same nodes."""
    double = np.zeros(len(made), dtype=bool)
    some = np.flatnonzero(~inner & (tail != head))
    low, high = np.minimum(tail, head)[some], np.maximum(tail, head)[some]
    order = np.lexsort((made.length[some], high, low))
    some, low, high = some[order], low[order], high[order]
    fresh = np.append(True, (np.diff(low) != 0) | (np.diff(high) != 0))[: len(some)]
    first = some[np.maximum.accumulate(np.where(fresh, np.arange(len(some)), 0))]
    rest = ~fresh
    if rest.any():
        lines = made.lines
        close = shapely.hausdorff_distance(lines[first[rest]], lines[some[rest]]) <= apart
        double[some[rest][close]] = True
    return double


def crossings_of(graph, tolerance):
    """Where at least three streets meet above the ground, nodes within the tolerance taken as one.

    Parameters
    ----------
    graph : StreetGraph
    tolerance : float
        Metres, see `consolidate`.

    Returns
    -------
    (J, 2) float array
    """
    found = consolidate(segments(above_ground(graph))[0], tolerance)
    return found.xy[found.degree >= WAYS]
