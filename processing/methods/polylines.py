"""Many polylines in two arrays: all vertices behind one another, and where each line starts."""

from dataclasses import dataclass, replace

import numpy as np
import shapely


@dataclass(frozen=True)
class Polylines:
    """L polylines with C vertices; every line has two or more, no two neighbours alike.

    Parameters
    ----------
    xy : (C, 2) float array
    start : (L + 1,) int array
        Line i owns ``xy[start[i]:start[i + 1]]``.
    row : (L,) int array
        Position of the line's feature in the frame it came from; parts of one feature share it.
    level : (L,) float array
        0 on the ground, above it on bridges, below it in tunnels.
    """

    xy: np.ndarray
    start: np.ndarray
    row: np.ndarray
    level: np.ndarray

    def __len__(self):
        return len(self.row)

    @property
    def line(self):
        """(C,) the line each vertex belongs to."""
        return np.repeat(np.arange(len(self)), np.diff(self.start))

    @property
    def first(self):
        """(C,) whether a vertex is the first of its line."""
        mask = np.zeros(len(self.xy), bool)
        mask[self.start[:-1]] = True
        return mask

    @property
    def last(self):
        """(C,) whether a vertex is the last of its line."""
        mask = np.zeros(len(self.xy), bool)
        mask[self.start[1:] - 1] = True
        return mask

    @property
    def segments(self):
        """(S,) the vertex each segment begins at; the segment ends at the next vertex."""
        return np.flatnonzero(~self.last)


def explode(geometry, level):
    """Take lines apart into `Polylines`.

    Parameters
    ----------
    geometry : (R,) array of shapely geometries
        Lines, multi-part lines, None, empty.
    level : (R,) float array

    Returns
    -------
    lines : Polylines
    empty : int
        Number of features without geometry, or without any line in it.
    zero_xy, zero_row : (Z, 2) float array, (Z,) int array
        Where the parts without length lie, and which feature they belong to.
    """
    geometry = np.asarray(geometry, dtype=object)
    kind = shapely.get_type_id(geometry)
    if (kind == 1).all():  # single lines, most layers: nothing to copy
        parts, row = geometry, np.arange(len(geometry))
    else:
        parts, row = shapely.get_parts(geometry, return_index=True)
        kind = shapely.get_type_id(parts)
        if (kind > 3).any():  # collections hold multi-part lines
            parts, inner = shapely.get_parts(parts, return_index=True)
            row, kind = row[inner], shapely.get_type_id(parts)
    usable = ((kind == 1) | (kind == 2)) & ~shapely.is_empty(parts)
    if not usable.all():
        parts, row = parts[usable], row[usable]
    xy, line = shapely.get_coordinates(parts, return_index=True)
    seen = np.zeros(len(geometry), bool)
    seen[row] = True
    start = np.concatenate([[0], np.cumsum(np.bincount(line, minlength=len(parts)))])
    lines = Polylines(xy, start, row, np.asarray(level, float)[row])
    whole = drop_repeats(lines)
    gone = np.ones(len(parts), bool)
    gone[whole.kept] = False
    return whole.lines, int((~seen).sum()), xy[start[:-1][gone]], row[gone]


@dataclass(frozen=True)
class Cleaned:
    """What `drop_repeats` left: the lines, which of the old ones, and which of the old vertices."""

    lines: Polylines
    kept: np.ndarray
    vertices: np.ndarray


def drop_repeats(lines):
    """Drop vertices equal to the one before, and lines of which one vertex is left.

    Returns
    -------
    Cleaned
    """
    keep = lines.first
    x, y = lines.xy.T
    keep[1:] |= (x[1:] != x[:-1]) | (y[1:] != y[:-1])
    keep &= np.isfinite(x) & np.isfinite(y)
    if keep.all() and (len(lines) == 0 or np.diff(lines.start).min() > 1):
        return Cleaned(lines, np.arange(len(lines)), np.arange(len(lines.xy)))
    owner = lines.line
    count = np.bincount(owner[keep], minlength=len(lines))
    kept = np.flatnonzero(count > 1)
    vertices = np.flatnonzero(keep & (count > 1)[owner])
    start = np.concatenate([[0], np.cumsum(count[kept])])
    return Cleaned(Polylines(lines.xy[vertices], start, lines.row[kept], lines.level[kept]), kept, vertices)


def insert(lines, segment, position, points):
    """Add vertices inside segments.

    Parameters
    ----------
    lines : Polylines
    segment : (K,) int array
        The vertex the segment begins at.
    position : (K,) float array
        Where within the segment, 0 to 1; gives the order of several in one segment.
    points : (K, 2) float array
        The new vertices.

    Returns
    -------
    lines : Polylines
    inserted : (C + K,) bool array
        Which vertices are the new ones. Repeated vertices are not dropped.
    """
    order = np.lexsort((position, segment))
    at = segment[order] + 1
    xy = np.insert(lines.xy, at, points[order], axis=0)
    inserted = np.insert(np.zeros(len(lines.xy), bool), at, True)
    added = np.bincount(lines.line[segment], minlength=len(lines))
    start = lines.start + np.concatenate([[0], np.cumsum(added)])
    return replace(lines, xy=xy, start=start), inserted


def cut(lines, breaks):
    """Cut lines at inner vertices.

    Parameters
    ----------
    lines : Polylines
    breaks : (C,) bool array
        Vertices to cut at; those at line ends count as such anyway.

    Returns
    -------
    pieces : Polylines
    line : (E,) int array
        The line each piece is from.
    tail, head : (E,) int arrays
        The old vertex at either end of each piece.
    """
    first, last = lines.first, lines.last
    inner = breaks & ~first & ~last
    copies = 1 + inner
    begin, end = first | inner, last | inner
    place = np.cumsum(copies) - copies
    start = np.append((place + inner)[begin], copies.sum())
    owner = lines.line[begin]
    xy = np.repeat(lines.xy, copies, axis=0)
    pieces = Polylines(xy, start, lines.row[owner], lines.level[owner])
    return pieces, owner, np.flatnonzero(begin), np.flatnonzero(end)


def take(lines, keep):
    """Some of the lines."""
    vertices = keep[lines.line]
    start = np.concatenate([[0], np.cumsum(np.diff(lines.start)[keep])])
    return replace(lines, xy=lines.xy[vertices], start=start, row=lines.row[keep], level=lines.level[keep])


def lengths(xy, start):
    """Length of each line, m. Every line has at least one vertex."""
    if len(start) < 2:
        return np.zeros(0)
    return np.add.reduceat(steps(xy, start), start[:-1])


def steps(xy, start):
    """(C,) length of the segment that begins at each vertex; 0 at the last vertex of a line."""
    step = np.zeros(len(xy))
    step[:-1] = np.hypot(np.diff(xy[:, 0]), np.diff(xy[:, 1]))
    step[start[1:] - 1] = 0.0
    return step


def measures(xy, start):
    """(C,) distance of each vertex from the start of its line, along it, m."""
    step = steps(xy, start)
    before = np.cumsum(step) - step
    return before - np.repeat(before[start[:-1]], np.diff(start))


def to_geometry(lines):
    """(L,) array of shapely LineStrings."""
    return shapely.linestrings(lines.xy, indices=lines.line) if len(lines) else np.empty(0, object)
