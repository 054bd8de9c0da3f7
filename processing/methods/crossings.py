"""Lines joined wherever they touch or cross: vertices are added there, joining by vertices does the rest."""

from dataclasses import replace

import numpy as np

from . import contacts, polylines
from .noding import MATCH, node


def add_vertices(lines, *, tolerance, monitor):
    """Give lines of one level a shared vertex wherever they cross or touch in plan.

    An end (with everything already joined to it) that lies within the tolerance of another line
    moves to the nearest place on it. Inner vertices touch within `MATCH` at most; the line they
    touch is led through them.

    Parameters
    ----------
    lines : Polylines
    tolerance : float
        Metres.
    monitor : Monitor

    Returns
    -------
    Polylines
    """
    match = min(tolerance, MATCH)
    noded = node(lines, join="vertices", tolerance=match)
    lines, label = noded.lines, noded.label
    found = contacts.find(lines, inner_reach=match, end_reach=tolerance, monitor=monitor)
    close = found.distance <= max(match, contacts.EXACT)
    joined = (label[found.vertex] == label[found.segment]) | (label[found.vertex] == label[found.segment + 1])
    at_vertex = _beside(lines, found) <= max(match, contacts.EXACT)
    shared = close & ~joined & ~at_vertex
    xy = lines.xy.copy()

    reaching = nearest_line(lines, label, found, ~close & ~joined)
    vertex, segment, position = found.vertex[reaching], found.segment[reaching], found.position[reaching]
    place = xy[segment] + position[:, None] * (xy[segment + 1] - xy[segment])
    target = np.full(len(noded.count), -1)
    target[label[vertex]] = np.arange(len(vertex))
    moves = target[label]
    xy[moves >= 0] = place[moves[moves >= 0]]

    a = lines.xy[found.first]
    cross = a + found.first_position[:, None] * (lines.xy[found.first + 1] - a)
    # An overshoot is drawn back to the line it crosses: there is no second crossing.
    size = len(xy)
    settled = np.concatenate([(vertex - 1) * size + segment, vertex * size + segment])
    open_ = ~np.isin(found.first * size + found.second, settled) & ~np.isin(found.second * size + found.first, settled)
    lines = replace(lines, xy=xy)
    lines, _ = polylines.insert(
        lines,
        np.concatenate([found.segment[shared], segment, found.first[open_], found.second[open_]]),
        np.concatenate([found.position[shared], position, found.first_position[open_], found.second_position[open_]]),
        np.concatenate([lines.xy[found.vertex[shared]], place, cross[open_], cross[open_]]),
    )
    return polylines.drop_repeats(lines).lines


def nearest_line(lines, label, found, mask):
    """Of the masked contacts, the nearest for each point, lines already joined there left out.

    Returns
    -------
    (K,) int array
        Positions in ``found``, one for each point that has any.
    """
    line = lines.line
    some = np.flatnonzero(mask)
    key = label[found.vertex[some]] * len(lines) + line[found.segment[some]]
    incident = label * len(lines) + line
    some = some[~np.isin(key, incident)]
    order = np.lexsort((found.segment[some], found.distance[some], label[found.vertex[some]]))
    _, first = np.unique(label[found.vertex[some]][order], return_index=True)
    return some[order][first]


def _beside(lines, found):
    """Metres from the nearest place on the segment to the nearer of its ends."""
    a, b = lines.xy[found.segment], lines.xy[found.segment + 1]
    return np.hypot(*(b - a).T) * np.minimum(found.position, 1.0 - found.position)
