"""Parts, dead ends, overlaps and duplicates of a line layer."""

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from . import polylines


def dead_ends(noded):
    """Line ends that meet nothing.

    Returns
    -------
    vertex : (D,) int array
    across : (D,) int array
        The point at the other end of the edge.
    length : (D,) float array
        Length of that edge, m.
    """
    pieces, _, begin, end = polylines.cut(noded.lines, noded.breaks)
    length = polylines.lengths(pieces.xy, pieces.start)
    vertex = np.concatenate([begin, end])
    across = noded.label[np.concatenate([end, begin])]
    ends = noded.lines.first | noded.lines.last
    dead = ends[vertex] & (noded.count[noded.label[vertex]] == 1)
    return vertex[dead], across[dead], np.concatenate([length, length])[dead]


def isolated_parts(noded):
    """Every connected part but the one with most nodes.

    Returns
    -------
    xy : (K, 2) float array
        A place on the part's longest edge.
    row : (K,) int array
        The street of that edge.
    other : None
    length : (K,) float array
        Of the whole part, m.
    """
    pieces, _, begin, end = polylines.cut(noded.lines, noded.breaks)
    tail, head = noded.label[begin], noded.label[end]
    size = len(noded.count)
    pairs = coo_matrix((np.ones(len(tail), bool), (tail, head)), (size, size))
    _, component = connected_components(pairs, directed=False)
    used = np.zeros(size, bool)
    used[tail] = used[head] = True
    largest = np.bincount(component[used]).argmax()
    length = polylines.lengths(pieces.xy, pieces.start)
    part = component[tail]
    order = np.lexsort((-length, part))
    parts, first = np.unique(part[order], return_index=True)
    edge = order[first][parts != largest]
    middle = (pieces.start[edge] + pieces.start[edge + 1]) // 2
    xy = (pieces.xy[middle - 1] + pieces.xy[middle]) / 2
    return xy, pieces.row[edge], None, np.bincount(part, length)[part[edge]]


def overlaps(lines, found, shortest):
    """Pairs of lines lying on each other for more than a length.

    Returns
    -------
    xy, row, other, length
        The middle of the longest shared stretch, the two streets, metres in all.
    """
    line = lines.line
    a, b = np.sort([line[found.over], line[found.under]], axis=0)
    key = a * len(lines) + b
    order = np.lexsort((-found.overlap, key))
    pairs, first, number = np.unique(key[order], return_index=True, return_inverse=True)
    total = np.bincount(number.ravel(), found.overlap[order], minlength=len(pairs))
    some = total > shortest
    pick = order[first][some]
    return found.middle[pick], lines.row[a[pick]], lines.row[b[pick]], total[some]


def duplicates(lines):
    """Lines with the very vertices of an earlier one of their level, in either direction.

    Returns
    -------
    double, original : (K,) int arrays
        Lines; the first of its kind is the original.
    """
    count = np.diff(lines.start)
    if not len(count):
        return np.zeros(0, int), np.zeros(0, int)
    ends = np.stack([lines.xy[lines.start[:-1]], lines.xy[lines.start[1:] - 1]])
    box = [cut.reduceat(lines.xy, lines.start[:-1]) for cut in (np.minimum, np.maximum)]
    # What does not depend on the direction; only lines alike in all of it are compared vertex by vertex.
    sign = np.column_stack([count, lines.level, *box, ends.sum(axis=0)])
    _, group, size = np.unique(sign, axis=0, return_inverse=True, return_counts=True)
    group = group.ravel()
    kinds, found = {}, []
    for candidate in np.flatnonzero(size[group] > 1):
        xy = lines.xy[lines.start[candidate] : lines.start[candidate + 1]]
        for earlier, shape in kinds.setdefault(group[candidate], []):
            if (xy == shape).all() or (xy[::-1] == shape).all():
                found.append((candidate, earlier))
                break
        else:
            kinds[group[candidate]].append((candidate, xy))
    return tuple(np.array(found, int).reshape(-1, 2).T)


def without_duplicates(lines):
    """The lines but those `duplicates` finds."""
    keep = np.ones(len(lines), bool)
    keep[duplicates(lines)[0]] = False
    return polylines.take(lines, keep)
