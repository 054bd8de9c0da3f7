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

import numpy as np
import shapely

from . import along

STEPS = 4  # widths tried where streets and ground cost differently
SIMPLIFIED = 1.01  # 1 + GEOS's BufferInputLineSimplifier tolerance, as a share of the width
HANDFUL = 2000  # lines between two looks at whether to stop, a tenth of a second or two
TOGETHER = 8  # lines buffered as one: measured, faster than singly and far faster than all
THIN = 0.02  # m, half the width a barrier line is given to cut with


def claimed(graph, parts, *, at, begin, limits, width, barriers, monitor):
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
    barriers : GeoDataFrame or None
        Nothing is claimed across them: a piece of the area cut off from its street is dropped.
    monitor : Monitor

    Returns
    -------
    list of shapely geometries
        One for each limit; empty polygons where nothing is within reach.
    """
    price = graph.access_cost
    even = np.allclose(np.abs(parts.cost_to - parts.cost_from),
                       (parts.end - parts.start) * graph.length[parts.edge] * price, rtol=1e-9, atol=1e-9)  # fmt: skip
    obstacle = _obstacle(barriers)
    shapes = []
    for i, limit in enumerate(limits):
        monitor.progress(i / len(limits))
        left = (limit - begin) / price
        widths = [width] if even else list(width * np.arange(1, STEPS + 1) / STEPS)
        widths = sorted({*widths, *left[(left > 0) & (left < width)].tolist()}, reverse=True)
        pieces = []
        for w in widths:
            inner = _cheap(graph, parts, limit - w * price)
            there = shapely.points(at[left >= w])
            skeleton = np.concatenate([inner, there])
            if len(skeleton) and w > 0:
                pieces.append(_buffer(skeleton, w / SIMPLIFIED, obstacle, monitor))
        shapes.append(shapely.union_all(pieces) if pieces else shapely.Polygon())
    return shapes


def _cheap(graph, parts, limit):
    """The lines of what costs at most ``limit``."""
    low, high = np.minimum(parts.cost_from, parts.cost_to), np.maximum(parts.cost_from, parts.cost_to)
    some = low < limit
    part = parts.take(some)
    low, high = low[some], high[some]
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(high > limit, (limit - low) / (high - low), 1.0)
    rising = part.cost_to >= part.cost_from
    span = (part.end - part.start) * share
    start = np.where(rising, part.start, part.end - span)
    end = np.where(rising, part.start + span, part.end)
    if not len(start):
        return np.zeros(0, dtype=object)
    xy, piece = along.stretches(graph, part.edge, start, end)
    return shapely.linestrings(xy, indices=piece)


def _obstacle(barriers):
    """Barriers as one area."""
    if barriers is None:
        return None
    shapes = barriers.geometry.to_numpy()
    shapes = shapes[~(shapely.is_missing(shapes) | shapely.is_empty(shapes))]
    if not len(shapes):
        return None
    thin = shapely.get_dimensions(shapes) < 2
    shapes[thin] = shapely.buffer(shapes[thin], THIN)
    return shapely.union_all(shapely.make_valid(shapes))


def _buffer(skeleton, width, obstacle, monitor):
    """The buffer of lines and points; near a barrier, only what hangs together with the line itself."""
    near = np.zeros(len(skeleton), dtype=bool)
    if obstacle is not None:
        shapely.prepare(obstacle)
        near = shapely.dwithin(obstacle, skeleton, width)
    free = skeleton[~near]
    pieces = []
    for first in range(0, len(free), HANDFUL):
        monitor.check()
        some = free[first : first + HANDFUL]
        few = shapely.geometrycollections(some, indices=np.arange(len(some)) // TOGETHER)
        pieces.append(shapely.union_all(shapely.buffer(few, width)))
    if near.any():
        lines = skeleton[near]
        parts, owner = shapely.get_parts(shapely.difference(shapely.buffer(lines, width), obstacle), return_index=True)
        pieces.extend(parts[shapely.intersects(parts, lines[owner])])
    return shapely.union_all(pieces)
