"""Ground within reach beside the streets, never more than that.

A point of the ground belongs to the area within limit L if some street place p lies within w metres
of it, straight, and cost(p) + a * straight <= L, with a the cost of a metre beside the network. The
area is the union of discs around all street places p with radius r(p) = min(w, (L - cost(p)) / a).

Where a metre of street costs what a metre beside it does (always, for metres), that union is the
buffer by w of the streets with cost at most L - a w: a place p with L - a w < cost(p) <= L lies
(cost(p) - L) / a + w metres of street beyond a place q with cost(q) = L - a w, so by the triangle
inequality its disc lies within q's disc of radius w. Where the way starts later than L - a w, the
buffer is of the start, by what is left. Otherwise (minutes on streets that are faster or slower) the union is
approached from within by buffers of several widths, each of the streets with cost at most L - a width.

GEOS draws discs as polygons inside the circle, but simplifies lines by up to one hundredth of the
width first; the width is reduced by that much.
"""

import threading

import numpy as np
import shapely

from . import along, background

STEPS = 4  # widths tried where streets and ground cost differently
SIMPLIFIED = 1.01  # 1 + GEOS's BufferInputLineSimplifier tolerance, as a share of the width
HANDFUL = 500  # lines that are buffered at once, in less than a tenth of a second
SMALL = 20_000  # vertices that are united at once, in a tenth of a second or two
CELL = 500.0  # m, side of the squares in which buffers are united first
BLOCK = 8  # cells
TOUCHING = 1e-9  # share of an edge
TOGETHER = 8  # lines buffered as one: measured, faster than singly and far faster than all
ONE_AT_A_TIME = threading.Lock()  # GEOS makes the index of a prepared geometry when it is first asked
THIN = 0.02  # m, half the width a barrier line is given to cut with


def claimed(graph, parts, *, at, begin, limits, width, obstacle, monitor):
    """Areas within each limit.

    Parameters
    ----------
    graph : StreetGraph
    parts : service_area.Parts
        Parts of streets within the largest limit, of one facility or of all as one.
    at : (S, 2) float array
        Street places where the facilities are entered.
    begin : (S,) float array
        Cost there.
    limits : sequence of float, ascending
    width : float
        Metres.
    obstacle : geometry or None
        Nothing is claimed across it: a piece of the area cut off from its street is dropped.
    monitor : Monitor

    Returns
    -------
    list of shapely geometries
        One for each limit; empty polygons where nothing is within reach.
    """
    price = graph.access_cost
    even = np.allclose(np.abs(parts.cost_to - parts.cost_from),
                       (parts.end - parts.start) * graph.length[parts.edge] * price, rtol=1e-9, atol=1e-9)  # fmt: skip
    widths = [width] if even else list(width * np.arange(1, STEPS + 1) / STEPS)
    shapes, whole, before = [], shapely.Polygon(), -np.inf
    for i, limit in enumerate(limits):
        some = monitor.part(i / len(limits), (i + 1) / len(limits))
        some.progress(0.0)
        left = np.minimum((limit - begin) / price, width)
        pieces = []
        for w in widths if width > 0 else ():
            lines = _between(graph, parts, before - w * price, limit - w * price)
            pieces.extend(_buffers(lines, np.full(len(lines), w / SIMPLIFIED), obstacle, some))
        starts = shapely.points(at[left > 0])
        pieces.extend(_buffers(starts, left[left > 0] / SIMPLIFIED, obstacle, some))
        # what is new is added: areas grow with the limit
        whole, before = _union(whole, pieces, some), limit
        shapes.append(whole)
    return shapes


def rings(shapes, monitor):
    """Areas of growing limits, each less the one before."""
    found = shapes[:1]
    for shape, inner in zip(shapes[1:], shapes[:-1], strict=True):
        if shapely.get_num_coordinates(shape) < SMALL:
            monitor.check()
            found.append(shapely.difference(shape, inner))
        else:
            found.extend(background.each(lambda pair: shapely.difference(*pair), [(shape, inner)], monitor.part(1, 1)))
    return found


def _between(graph, parts, least, most):
    """The lines of what costs from ``least`` to ``most``, in one piece where it hangs together on an edge."""
    low, high = np.minimum(parts.cost_from, parts.cost_to), np.maximum(parts.cost_from, parts.cost_to)
    some = (low < most) & ((high > least) | (low >= least))
    part = parts.take(some)
    if not len(part.edge):
        return np.zeros(0, dtype=object)
    low, high = low[some], high[some]
    with np.errstate(invalid="ignore", divide="ignore"):
        first = np.where(least > low, (least - low) / (high - low), 0.0)
        last = np.where(high > most, (most - low) / (high - low), 1.0)
    rising = part.cost_to >= part.cost_from
    span = part.end - part.start
    start = np.where(rising, part.start + span * first, part.end - span * last)
    end = np.where(rising, part.start + span * last, part.end - span * first)
    order = np.lexsort((start, part.edge))
    edge, start, end = part.edge[order], start[order], end[order]
    gap = np.append(True, (np.diff(edge) > 0) | (start[1:] > end[:-1] + TOUCHING))
    at = np.flatnonzero(gap)
    xy, piece = along.stretches(graph, edge[at], start[at], np.maximum.reduceat(end, at))
    return shapely.linestrings(xy, indices=piece)


def obstacle(barriers):
    """Barriers as one area, or None."""
    if barriers is None:
        return None
    shapes = barriers.geometry.to_numpy()
    shapes = shapes[~(shapely.is_missing(shapes) | shapely.is_empty(shapes))]
    if not len(shapes):
        return None
    thin = shapely.get_dimensions(shapes) < 2
    shapes[thin] = shapely.buffer(shapes[thin], THIN)
    whole = shapely.union_all(shapely.make_valid(shapes))
    shapely.prepare(whole)
    return whole


def _buffers(skeleton, radius, obstacle, monitor):
    """Buffers of lines and points, united cell by cell; near a barrier, only what hangs together with the line itself.

    Parameters
    ----------
    skeleton : (K,) array of geometries
    radius : (K,) float array
        One for all lines.
    obstacle : geometry or None
    monitor : Monitor

    Returns
    -------
    list of geometries
        One for each cell, neighbours together.
    """
    if not len(skeleton):
        return []
    middle = shapely.get_coordinates(shapely.centroid(skeleton))
    near = np.zeros(len(skeleton), dtype=bool)
    if obstacle is not None:
        with ONE_AT_A_TIME:
            near = shapely.dwithin(obstacle, skeleton, radius)
    column, row = np.floor((middle - middle.min(axis=0)) / CELL).astype(int).T
    order = np.lexsort((column, row, column // BLOCK, row // BLOCK))
    cuts = np.flatnonzero(np.diff(column[order]) | np.diff(row[order])) + 1

    def cell(which):
        return _cell(skeleton[which], radius[which], near[which], obstacle)

    cells = np.split(order, cuts)
    if len(order) < HANDFUL:
        monitor.check()
        return [cell(which) for which in cells]
    return background.each(cell, cells, monitor)


def _cell(skeleton, radius, near, obstacle):
    """Buffers of what lies in one cell, as one geometry."""
    pieces = []
    free = skeleton[~near]
    if len(free) and shapely.get_dimensions(free[0]) == 0:
        pieces.append(shapely.union_all(shapely.buffer(free, radius[~near])))
    elif len(free):
        few = shapely.geometrycollections(free, indices=np.arange(len(free)) // TOGETHER)
        pieces.append(shapely.union_all(shapely.buffer(few, radius[0])))
    if near.any():
        lines = skeleton[near]
        ground = shapely.difference(shapely.buffer(lines, radius[near]), obstacle)
        parts, owner = shapely.get_parts(ground, return_index=True)
        pieces.extend(parts[shapely.intersects(parts, lines[owner])])
    return shapely.union_all(pieces)


def _union(whole, pieces, monitor):
    """The union of an area and pieces, in rounds where they are large: neighbours first."""
    if shapely.get_num_coordinates([whole, *pieces]).sum() < SMALL:
        monitor.check()
        return shapely.union_all([whole, *pieces])
    while len(pieces) > BLOCK * BLOCK:
        groups = [pieces[first : first + BLOCK * BLOCK] for first in range(0, len(pieces), BLOCK * BLOCK)]
        pieces = background.each(shapely.union_all, groups, monitor)
    new = background.each(shapely.union_all, [pieces], monitor)
    return background.each(shapely.union_all, [[whole, *new]], monitor)[0]
