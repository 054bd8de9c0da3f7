"""Exactly how much of every cell a polygon covers.

Polygons are swept the way font rasterisers sweep glyphs (the signed-area accumulation of Raph Levien's font-rs and
FreeType's smooth rasteriser; in the plane it is Green's theorem): every edge is cut at the grid lines, every piece
adds its height to all cells on its right in its row and the part right of it to its own cell. Opposite edges, holes
and further parts cancel by sign. The sums are areas, not samples.

All polygons are swept at once, strip by strip. Only cells an edge passes through are stored one by one; what lies
between two of them in a row is a run of cells covered alike. Cost grows with the length of the outlines and memory
stays flat.
"""

from dataclasses import dataclass

import numpy as np
import shapely

NOTHING = 1e-12
"""Covers below this fraction of a cell are rounding errors."""

STRIP_CELLS = 4_000_000
STRIP_PIECES = 1_000_000


@dataclass(frozen=True)
class Edges:
    """Edges of the rings of polygons. E edges; coordinates in columns and rows (rows grow downwards).

    Parameters
    ----------
    column0, row0, column1, row1 : (E,) float arrays
        From top to bottom: ``row0 < row1``. Level edges are left out, they cover nothing.
    sign : (E,) float array
        1 where the polygon lies to the right of the edge, -1 where it lies to the left.
    zone : (E,) int array
        Position of the polygon.
    """

    column0: np.ndarray
    row0: np.ndarray
    column1: np.ndarray
    row1: np.ndarray
    sign: np.ndarray
    zone: np.ndarray

    def take(self, index):
        """Some of the edges."""
        return Edges(*(getattr(self, name)[index] for name in self.__dataclass_fields__))


@dataclass(frozen=True)
class Cover:
    """Covered cells of a strip of rows ``top`` to ``bottom``; rows are counted from ``top``.

    Parameters
    ----------
    zone, row, column : (C,) int arrays
        Cells an edge passes through.
    weight : (C,) float array
        Covered fraction of the cell, above 0 to 1.
    run_zone, run_row, run_start, run_stop : (R,) int arrays
        Runs of cells, columns ``run_start`` to ``run_stop - 1``.
    run_weight : (R,) float array
        Covered fraction of each cell of the run (1 inside; less where a level edge runs through the row).
    """

    top: int
    bottom: int
    zone: np.ndarray
    row: np.ndarray
    column: np.ndarray
    weight: np.ndarray
    run_zone: np.ndarray
    run_row: np.ndarray
    run_start: np.ndarray
    run_stop: np.ndarray
    run_weight: np.ndarray


def polygon_edges(polygons, grid):
    """Edges of valid polygons and multipolygons on a grid.

    Parameters
    ----------
    polygons : (Z,) array of geometries
        Missing and empty ones have no edges; rings may turn either way.
    grid : raster.Grid

    Returns
    -------
    Edges
    """
    parts, zone = shapely.get_parts(polygons, return_index=True)
    areal = shapely.get_type_id(parts) == 3
    parts, zone = parts[areal], zone[areal]
    rings, part = shapely.get_rings(parts, return_index=True)
    hole = np.diff(part, prepend=-1) == 0
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    column, row = grid.to_cells(xy[:, 0], xy[:, 1])
    same = ring[1:] == ring[:-1]
    column0, column1, row0, row1 = column[:-1][same], column[1:][same], row[:-1][same], row[1:][same]
    ring = ring[:-1][same]

    # Which way the ring turns: its signed area, taken from its own corner so that digits are not lost.
    first = np.flatnonzero(np.diff(ring, prepend=-1))
    length = np.diff(np.append(first, len(ring)))
    c, r = np.repeat(column0[first], length), np.repeat(row0[first], length)
    area = np.bincount(ring, (column0 - c) * (row1 - r) - (column1 - c) * (row0 - r), minlength=len(rings))
    sign = np.where(area > 0, -1.0, 1.0) * np.where(hole, -1.0, 1.0)

    sloped = row0 != row1
    column0, column1, row0, row1, ring = (a[sloped] for a in (column0, column1, row0, row1, ring))
    up = row1 < row0
    return Edges(
        column0=np.where(up, column1, column0),
        row0=np.where(up, row1, row0),
        column1=np.where(up, column0, column1),
        row1=np.where(up, row0, row1),
        sign=np.where(up, -sign[ring], sign[ring]),
        zone=zone[part[ring]],
    )


def sweep(edges, grid):
    """Sweep edges over a grid from top to bottom.

    Yields
    ------
    Cover
        Of one strip after the other; strips without edges are left out. A strip has as many rows as keep memory flat.
    """
    first = np.clip(np.floor(edges.row0), 0, grid.height).astype(np.int64)
    last = np.clip(np.ceil(edges.row1), 0, grid.height).astype(np.int64)
    touching = last > first
    if not touching.all():
        edges, first, last = edges.take(touching), first[touching], last[touching]
    if not len(first):
        return
    bounds = _strips(edges, first, last, grid)
    begin = np.searchsorted(bounds, first, side="right") - 1
    count = np.searchsorted(bounds, last, side="left") - begin
    edge, offset = _repeat(count)
    strip = begin[edge] + offset
    order = np.argsort(strip, kind="stable")
    edge, strip = edge[order], strip[order]
    ends = np.searchsorted(strip, np.arange(len(bounds)))
    for number in range(len(bounds) - 1):
        some = edge[ends[number] : ends[number + 1]]
        if len(some):
            yield _cover(edges.take(some), int(bounds[number]), int(bounds[number + 1]), grid.width)


def _strips(edges, first, last, grid):
    """Rows at which strips begin and end: not too many cells and not too many pieces in each."""
    top, bottom = int(first.min()), int(last.max())
    left = np.clip(np.minimum(edges.column0, edges.column1), 0, grid.width)
    right = np.clip(np.maximum(edges.column0, edges.column1), 0, grid.width)
    most = max(1, int(STRIP_CELLS / max(1.0, right.max() - left.min())))
    pieces = (last - first) + (right - left) + 1
    pieces = np.cumsum(np.bincount((first + last - 1) // 2 - top, pieces, minlength=bottom - top))
    bounds = [top]
    while bounds[-1] < bottom:
        begin = bounds[-1]
        done = pieces[begin - top - 1] if begin > top else 0.0
        enough = top + int(np.searchsorted(pieces, done + STRIP_PIECES))
        bounds.append(min(max(enough, begin + 1), begin + most, bottom))
    return np.array(bounds)


def _repeat(count):
    """``count[i]`` copies of every i, and which copy each one is."""
    index = np.repeat(np.arange(len(count)), count)
    return index, np.arange(len(index)) - np.repeat(np.cumsum(count) - count, count)


def _cover(edges, top, bottom, width):
    """Cover of the rows from ``top`` to ``bottom``."""
    # Cut at rows.
    upper, lower = np.maximum(edges.row0, top), np.minimum(edges.row1, bottom)
    first = np.floor(upper).astype(np.int64)
    edge, offset = _repeat(np.maximum(np.ceil(lower).astype(np.int64) - first, 0))
    row = first[edge] + offset
    y0, y1 = np.maximum(upper[edge], row), np.minimum(lower[edge], row + 1)
    slope = ((edges.column1 - edges.column0) / (edges.row1 - edges.row0))[edge]
    start, origin = edges.column0[edge], edges.row0[edge]
    west, east = np.minimum(start, edges.column1[edge]), np.maximum(start, edges.column1[edge])
    x0 = np.clip(start + (y0 - origin) * slope, west, east)
    x1 = np.clip(start + (y1 - origin) * slope, west, east)
    height = (y1 - y0) * edges.sign[edge]
    line = edges.zone[edge] * (bottom - top) + (row - top)

    # Cut at columns. Column -1 stands for all that is left of the raster, column `width` for all right of it; the
    # latter is kept so that the heights of every line add up to zero.
    low, high = np.minimum(x0, x1), np.maximum(x0, x1)
    first = np.clip(np.floor(low), -1, width).astype(np.int64)
    last = np.clip(np.ceil(high), first + 1, width + 1).astype(np.int64)
    piece, offset = _repeat(last - first)
    column = first[piece] + offset
    low, high = low[piece], high[piece]
    begin = np.where(column == first[piece], low, column)
    end = np.where(column == last[piece] - 1, high, column + 1)
    upright = high == low
    share = np.where(upright, 1.0, (end - begin) / np.where(upright, 1.0, high - low))
    height = height[piece] * share
    right_of = np.where(column < 0, 1.0, 1.0 - (0.5 * (begin + end) - column))
    key = line[piece] * (width + 1) + np.maximum(column, 0)

    # Add up what falls into one cell, and along each line what lies to the left of it.
    order = np.argsort(key, kind="stable")  # edges come zone by zone, nearly in order, which this sort makes use of
    key = key[order]
    group = np.flatnonzero(np.diff(key, prepend=-1))
    key = key[group]
    own = np.add.reduceat((height * right_of)[order], group)
    height = np.add.reduceat(height[order], group)
    line, column = np.divmod(key, width + 1)
    after = np.cumsum(height)
    before = after - height
    opens = np.diff(line, prepend=-1) != 0
    base = np.repeat(before[opens], np.diff(np.append(np.flatnonzero(opens), len(line))))
    weight, after = own + before - base, after - base
    zone, row = np.divmod(line, bottom - top)
    stop = np.append(column[1:], width)
    stop[np.append(opens[1:], True)] = width

    cell = (weight > NOTHING) & (column < width)
    run = (after > NOTHING) & (stop > column + 1)
    return Cover(
        top=top,
        bottom=bottom,
        zone=zone[cell],
        row=row[cell],
        column=column[cell],
        weight=np.minimum(weight[cell], 1.0),
        run_zone=zone[run],
        run_row=row[run],
        run_start=column[run] + 1,
        run_stop=stop[run],
        run_weight=np.where(after[run] > 1.0 - NOTHING, 1.0, after[run]),
    )
