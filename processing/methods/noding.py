"""Joining lines: which vertices are one point of the network, and which points are nodes.

Points within a distance of each other are one point; so are chains of them (connected components).
The point then lies at the mean of the distinct places it is made of, which does not depend on the
order of the lines, and the polylines are moved there, so that their lengths stay true.
"""

from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from . import polylines

MATCH = 0.01
"""Metres. Inner vertices are shared when they are this close; a larger tolerance moves only ends
and vertices already shared, lest it flatten bends and join parallel lines."""

EXACT = 1e-6
"""Metres. What counts as the same place whatever the tolerance: rounding of coordinates."""


@dataclass(frozen=True)
class Noded:
    """Lines and their points.

    Parameters
    ----------
    lines : Polylines
        Moved to the points.
    label : (C,) int array
        The point each vertex belongs to, dense from 0; -1 for inner vertices nobody looked at.
    count : (K,) int array
        How many vertices a point has.
    collapsed : int
        Lines that shrank to nothing in their point.
    """

    lines: polylines.Polylines
    label: np.ndarray
    count: np.ndarray
    collapsed: int

    @property
    def breaks(self):
        """(C,) whether a vertex is a node: an end, or shared."""
        return self.lines.first | self.lines.last | ((self.label >= 0) & (self.count[self.label] > 1))


def node(lines, *, join, tolerance):
    """Find the points of a network by the places of vertices.

    Parameters
    ----------
    lines : Polylines
    join : {"ends", "vertices", "crossings"}
        With "ends" only line ends are looked at. Else all vertices; inner vertices of lines on
        different levels stay apart unless some line ends there.
    tolerance : float
        Metres. Beyond `MATCH` it is `snap`'s business.

    Returns
    -------
    Noded
    """
    end = lines.first | lines.last
    looked = np.flatnonzero(end) if join == "ends" else np.arange(len(lines.xy))
    owner = lines.line[looked]
    found, xy = _points(lines.xy[looked], owner, end[looked], min(tolerance, MATCH))
    has_end = np.zeros(found.max(initial=-1) + 1, bool)
    has_end[found[end[looked]]] = True
    found = _split_levels(found, has_end, lines.level[owner])
    label = np.full(len(lines.xy), -1)
    label[looked] = found
    moved = lines.xy
    if xy is not None:
        moved = moved.copy()
        moved[looked] = xy
    clean = polylines.drop_repeats(replace(lines, xy=moved))
    label = label[clean.vertices]
    used = np.zeros(label.max(initial=-1) + 1, bool)
    used[label[label >= 0]] = True
    label = np.where(label >= 0, (np.cumsum(used) - 1)[label], -1)
    count = np.bincount(label[label >= 0])
    return Noded(clean.lines, label, count, len(lines) - len(clean.kept))


def snap(lines, *, join, tolerance):
    """Move ends and shared vertices that lie within the tolerance of each other to one place.

    Inner vertices of different levels stay apart. With ``join="vertices"`` an end that still meets
    nothing moves to the nearest vertex of another line of its level within the tolerance.

    Returns
    -------
    Polylines
        Not yet cleaned of lines without length.
    """
    noded = node(lines, join=join, tolerance=MATCH)
    lines, label = noded.lines, noded.label
    end = lines.first | lines.last
    point = np.flatnonzero(_per_label(label, end, np.zeros(len(noded.count), bool), np.logical_or) | (noded.count > 1))
    number = np.full(len(noded.count) + 1, -1)
    number[point] = np.arange(len(point))
    at = number[label]  # the last entry serves label -1
    place = np.zeros((len(point), 2))
    place[at[at >= 0]] = lines.xy[at >= 0]
    ended = _per_label(at, end, np.zeros(len(point), bool), np.logical_or)
    level = lines.level[lines.line]
    low = _per_label(at, level, np.full(len(point), np.inf), np.minimum)
    high = _per_label(at, level, np.full(len(point), -np.inf), np.maximum)
    i, j = near_pairs(place, tolerance)
    fits = (ended[i] & ended[j]) | ((low[i] <= high[j]) & (low[j] <= high[i]))
    _, place = _components(place, i[fits], j[fits])
    xy = lines.xy.copy()
    xy[at >= 0] = place[at[at >= 0]]
    lines = replace(lines, xy=xy)
    return _ends_to_vertices(lines, tolerance) if join == "vertices" else lines


def _ends_to_vertices(lines, tolerance):
    """Move ends that meet nothing to the nearest vertex of another line of their level."""
    noded = node(lines, join="vertices", tolerance=MATCH)
    lines, label = noded.lines, noded.label
    loose = np.flatnonzero((lines.first | lines.last) & (noded.count[label] == 1))
    if not len(loose):
        return lines
    tree = cKDTree(lines.xy)
    pairs = cKDTree(lines.xy[loose]).sparse_distance_matrix(tree, tolerance, output_type="ndarray")
    line, level = lines.line, lines.level[lines.line]
    end, vertex = loose[pairs["i"]], pairs["j"]
    fits = (line[end] != line[vertex]) & (level[end] == level[vertex])
    end, vertex, distance = end[fits], vertex[fits], pairs["v"][fits]
    order = np.lexsort((vertex, distance, end))
    end, nearest = np.unique(end[order], return_index=True)
    xy = lines.xy.copy()
    xy[end] = lines.xy[vertex[order][nearest]]
    return replace(lines, xy=xy)


def places(lines, distance):
    """(C,) label of the place each vertex is at, whatever its level."""
    return _points(lines.xy, lines.line, lines.first | lines.last, distance)[0]


def merge(xy, i, j):
    """Points with those joined by pairs moved to their mean."""
    return _components(xy, i, j)[1]


def near_pairs(xy, distance):
    """All pairs of points no farther apart than a distance.

    Points are sorted along a slanted axis (streets run along the coordinate axes, hardly ever along
    this one) and each is compared with those that follow within the distance: no cell borders to
    miss. Where too many follow, a k-d tree takes over.

    Parameters
    ----------
    xy : (P, 2) float array
    distance : float
        Metres.

    Returns
    -------
    i, j : int arrays
        ``i != j``; each pair once.
    """
    if len(xy) < 2:
        return np.zeros(0, int), np.zeros(0, int)
    u = slanted(xy)
    order = np.argsort(u, kind="stable")  # at once where they are in order already, as `_points` has them
    u = u[order]
    reach = distance + EXACT
    sample = np.arange(0, len(u), max(len(u) // 1000, 1))
    if (np.searchsorted(u, u[sample] + reach, "right") - sample).mean() > 30:
        return cKDTree(xy).query_pairs(distance, output_type="ndarray").T
    left, right = [], []
    a = np.arange(len(u) - 1)
    step = 1
    while len(a):
        a = a[a + step < len(u)]
        a = a[u[a + step] - u[a] <= reach]
        i, j = order[a], order[a + step]
        near = np.hypot(*(xy[i] - xy[j]).T) <= distance
        left.append(i[near])
        right.append(j[near])
        step += 1
    return np.concatenate(left), np.concatenate(right)


def slanted(xy):
    """Coordinate along an axis no street is likely to follow."""
    return xy[:, 0] * 0.8346 + xy[:, 1] * 0.5508


def _points(xy, line, end, distance):
    """Label places within a distance of each other; their new coordinates, None if nothing moves."""
    order = np.argsort(slanted(xy))
    ordered = xy[order]
    fresh = np.ones(len(xy), bool)
    fresh[1:] = (ordered[1:, 0] != ordered[:-1, 0]) | (ordered[1:, 1] != ordered[:-1, 1])
    label = np.empty(len(xy), int)
    label[order] = np.cumsum(fresh) - 1
    place = ordered[fresh]
    i, j = near_pairs(place, max(distance, EXACT))
    if not len(i):
        return label, None
    # A dense line is not drawn together by its own vertices, only closed at its ends.
    touched = np.zeros(len(place), bool)
    touched[i] = touched[j] = True
    some = touched[label]
    lowest = _per_label(label[some], line[some], np.full(len(place), len(xy)), np.minimum)
    highest = _per_label(label[some], line[some], np.full(len(place), -1), np.maximum)
    ended = _per_label(label[some], end[some], np.zeros(len(place), bool), np.logical_or)
    own = (lowest[i] == highest[i]) & (lowest[j] == highest[j]) & (lowest[i] == lowest[j])
    close = np.hypot(*(place[i] - place[j]).T) <= EXACT
    fits = ~own | close | (ended[i] & ended[j])
    group, moved = _components(place, i[fits], j[fits])
    return group[label], moved[label]


def _components(place, i, j):
    """Connected components of points by pairs, and the mean of each at each of its points."""
    if not len(i):
        return np.arange(len(place)), place
    n = len(place)
    count, group = connected_components(coo_matrix((np.ones(len(i), bool), (i, j)), (n, n)), directed=False)
    size = np.bincount(group, minlength=count)
    joined = size[group] > 1
    origin = place[joined].mean(axis=0)  # near the data, so that sums keep their digits
    total = np.column_stack([np.bincount(group[joined], place[joined, k] - origin[k], minlength=count) for k in (0, 1)])
    moved = place.copy()
    moved[joined] = (total / np.maximum(size, 1)[:, None] + origin)[group[joined]]
    return group, moved


def _split_levels(label, has_end, level):
    """Give inner vertices of different levels at one place labels of their own."""
    if not len(level) or (level == level[0]).all():
        return label
    values, code = np.unique(level, return_inverse=True)
    common = np.bincount(code).argmax()
    mixed = np.zeros(len(has_end), bool)
    mixed[label[code != common]] = True
    some = np.flatnonzero((mixed & ~has_end)[label])
    _, fresh = np.unique(label[some] * len(values) + code[some], return_inverse=True)
    label = label.copy()
    label[some] = len(has_end) + fresh.ravel()
    return label


def _per_label(label, values, out, combine):
    """Combine values over the vertices of each label, labels below 0 left out."""
    some = label >= 0
    combine.at(out, label[some], values[some])
    return out
