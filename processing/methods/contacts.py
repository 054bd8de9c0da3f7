"""Where segments meet: vertices on segments, crossings, stretches lying on each other."""

from dataclasses import dataclass

import numpy as np
import shapely

from .noding import EXACT

BATCH = 50_000
"""Segments looked up at a time: about 0.3 s of work between two looks at the cancel button."""


@dataclass(frozen=True)
class Contacts:
    """What near segments of a set of lines do to each other.

    Parameters
    ----------
    vertex, segment, position, distance : (K,) arrays
        A vertex near a segment of which it is no end: the vertex, the vertex the segment begins at,
        the nearest place on it (0 to 1), metres between them.
    first, second, first_position, second_position : (X,) arrays
        Segments that properly cross, and where on either.
    over, under, overlap, middle : (V,) arrays and (V, 2)
        Segments of different lines lying on each other, for how many metres, and where.
    """

    vertex: np.ndarray
    segment: np.ndarray
    position: np.ndarray
    distance: np.ndarray
    first: np.ndarray
    second: np.ndarray
    first_position: np.ndarray
    second_position: np.ndarray
    over: np.ndarray
    under: np.ndarray
    overlap: np.ndarray
    middle: np.ndarray


def project(point, a, b):
    """Nearest place on segments.

    Parameters
    ----------
    point, a, b : (K, 2) float arrays

    Returns
    -------
    position : (K,) float array
        0 at ``a`` to 1 at ``b``.
    distance : (K,) float array
    """
    direction = b - a
    square = np.einsum("ij,ij->i", direction, direction)
    position = np.einsum("ij,ij->i", point - a, direction) / np.where(square > 0, square, 1.0)
    position = np.clip(position, 0.0, 1.0)
    return position, np.hypot(*(a + position[:, None] * direction - point).T)


def crossing(a, b, c, d):
    """Where segments a-b and c-d properly cross.

    Returns
    -------
    crosses : (K,) bool array
    t, u : (K,) float arrays
        Place on a-b and on c-d, 0 to 1; meaningless where they do not cross.
    """
    r, s, w = b - a, d - c, c - a
    cross = r[:, 0] * s[:, 1] - r[:, 1] * s[:, 0]
    safe = np.where(cross == 0, 1.0, cross)
    t = (w[:, 0] * s[:, 1] - w[:, 1] * s[:, 0]) / safe
    u = (w[:, 0] * r[:, 1] - w[:, 1] * r[:, 0]) / safe
    return (cross != 0) & (t > 0) & (t < 1) & (u > 0) & (u < 1), t, u


def find(lines, *, inner_reach, end_reach, monitor):
    """All contacts between segments of the same level that are not neighbours on one line.

    Parameters
    ----------
    lines : Polylines
    inner_reach : float
        Metres within which a vertex touches a segment.
    end_reach : float
        The same for an end of another line.
    monitor : Monitor

    Returns
    -------
    Contacts
    """
    segment = lines.segments
    line = lines.line
    own = line[segment]
    level = lines.level[own]
    a, b = lines.xy[segment], lines.xy[segment + 1]
    inner_reach, end_reach = max(inner_reach, EXACT), max(end_reach, EXACT)
    margin = max(inner_reach, end_reach)
    low, high = np.minimum(a, b), np.maximum(a, b)
    monitor.check()
    boxes = shapely.box(*low.T, *high.T)
    monitor.check()
    tree = shapely.STRtree(boxes)
    monitor.check()
    is_end = lines.first | lines.last
    touches, crossings, overlaps = [], [], []
    for begin in range(0, len(segment), BATCH):
        part = slice(begin, begin + BATCH)
        i, j = tree.query(shapely.box(*(low[part] - margin).T, *(high[part] + margin).T))
        i = i + begin
        fits = (i < j) & (level[i] == level[j]) & ((own[i] != own[j]) | (j - i > 1))
        i, j = i[fits], j[fits]
        touched = np.zeros(len(i), bool)
        spans = []
        for one, two in ((i, j), (j, i)):
            for vertex in (segment[one], segment[one] + 1):
                point = lines.xy[vertex]
                position, distance = project(point, a[two], b[two])
                apart = np.minimum(np.hypot(*(point - a[two]).T), np.hypot(*(point - b[two]).T))
                touched |= distance <= inner_reach
                reach = np.where(is_end[vertex] & (own[one] != own[two]), end_reach, inner_reach)
                near = (distance <= reach) & (apart > EXACT)
                touches.append(np.column_stack([vertex, segment[two], position, distance])[near])
                if one is j:
                    spans.append(position)
        overlaps.append(_overlap(i, j, a, b, own, segment, spans, inner_reach))
        crosses, t, u = crossing(a[i], b[i], a[j], b[j])
        crosses &= ~touched
        crossings.append(np.column_stack([segment[i], segment[j], t, u])[crosses])
        monitor.progress(min(1.0, (begin + BATCH) / len(segment)))
    touches, crossings, overlaps = (
        np.unique(np.concatenate(found), axis=0) if found else np.zeros((0, width))
        for found, width in ((touches, 4), (crossings, 4), (overlaps, 5))
    )
    return Contacts(
        *touches[:, :2].astype(int).T, *touches[:, 2:].T,
        *crossings[:, :2].astype(int).T, *crossings[:, 2:].T,
        *overlaps[:, :2].astype(int).T, overlaps[:, 2], overlaps[:, 3:],
    )  # fmt: skip


def _overlap(i, j, a, b, own, segment, spans, reach):
    """Rows (segment, segment, metres, x, y) of pairs lying on each other within a reach."""
    from_, to = np.minimum(*spans), np.maximum(*spans)
    vector = b[i] - a[i]
    metres = (to - from_) * np.hypot(*vector.T)
    some = np.flatnonzero((metres > max(10 * reach, EXACT)) & (own[i] != own[j]))
    i, j, vector = i[some], j[some], vector[some]
    start, stop = a[i] + from_[some, None] * vector, a[i] + to[some, None] * vector
    lies = (project(start, a[j], b[j])[1] <= reach) & (project(stop, a[j], b[j])[1] <= reach)
    middle = (start + stop) / 2
    return np.column_stack([segment[i], segment[j], metres[some], middle])[lies]
