"""Streets cut where something stands in the way."""

import numpy as np
import shapely

from . import polylines
from .contacts import crossing, project
from .noding import EXACT


def block(edges, tail, head, barriers, monitor, *, every_level=False):
    """Cut edges at barriers; nothing joins the cut ends again.

    Edges on the ground (level 0) are cut where they meet a barrier line, at its vertices and
    ends too: the pieces end there in nodes of their own. Within barrier areas the edges are
    removed; what runs exactly along an area's outline stays.

    Parameters
    ----------
    edges : Polylines
    tail, head : (E,) int arrays
        Node at either end.
    barriers : array of shapely geometries
        Lines and polygons.
    monitor : Monitor
    every_level : bool
        Whether edges above and below the ground are cut too.

    Returns
    -------
    edges, tail, head
        As given. Nodes may be left without edges; the new ones follow the old.
    """
    parts = shapely.get_parts(np.asarray(barriers, dtype=object))
    parts = parts[~shapely.is_empty(parts)]
    kind = shapely.get_type_id(parts)
    areas = parts[kind == 3]
    outlines = [parts[np.isin(kind, (1, 2))], shapely.get_parts(shapely.boundary(areas))]
    solid = np.repeat([True, False], [len(part) for part in outlines])
    a, b, solid = _segments(np.concatenate(outlines), solid)
    ground = np.arange(len(edges)) if every_level else np.flatnonzero(edges.level == 0)
    if not len(a) or not len(ground):
        return edges, tail, head
    vertex, position, firm = _meetings(edges, ground, a, b, solid, monitor)

    # Places along each edge; those closer than rounding are one.
    along = polylines.measures(edges.xy, edges.start)
    step = polylines.steps(edges.xy, edges.start)
    line = edges.line
    at = along[vertex] + position * step[vertex]
    order = np.lexsort((at, line[vertex]))
    vertex, position, firm, at = vertex[order], position[order], firm[order], at[order]
    fresh = np.ones(len(at), bool)
    fresh[1:] = (line[vertex[1:]] != line[vertex[:-1]]) | (np.diff(at) > 2 * EXACT)
    group = np.cumsum(fresh) - 1
    firm = np.bincount(group, firm, minlength=fresh.sum()) > 0
    vertex, position = vertex[fresh], position[fresh]

    # A place at a vertex is that vertex; the others become new vertices.
    from_end = (1.0 - position) * step[vertex]
    at_next = from_end <= EXACT
    at_vertex = at_next | (position * step[vertex] <= EXACT)
    old = vertex + at_next
    new = ~at_vertex
    xy = edges.xy
    points = xy[vertex[new]] + position[new, None] * (xy[vertex[new] + 1] - xy[vertex[new]])
    longer, inserted = polylines.insert(edges, vertex[new], position[new], points)
    hit = np.zeros(len(longer.xy), bool)
    hard = np.zeros(len(longer.xy), bool)
    hit[inserted] = True
    hard[inserted] = firm[new]
    kept = np.flatnonzero(~inserted)
    hit[kept[old[at_vertex]]] = True
    hard[kept[old[at_vertex & firm[:]]]] = True

    pieces, edge, begin, end = polylines.cut(longer, hit)
    # Nodes: the edge's own at its ends, one for each soft place, two for each hard one.
    count = max(tail.max(initial=-1), head.max(initial=-1)) + 1
    soft = count + np.cumsum(hit) - 1
    node_tail = np.where(longer.first[begin], tail[edge], soft[begin])
    node_head = np.where(longer.last[end], head[edge], soft[end])
    free = count + hit.sum()
    node_tail = np.where(hard[begin], free + np.arange(len(edge)), node_tail)
    node_head = np.where(hard[end], free + len(edge) + np.arange(len(edge)), node_head)
    keep = ~_inside(pieces, areas, every_level)
    return polylines.take(pieces, keep), node_tail[keep], node_head[keep]


def _segments(outlines, solid):
    """Ends of all segments of the barriers' lines, and whether each is a barrier line's."""
    xy, owner = shapely.get_coordinates(outlines, return_index=True)
    same = owner[1:] == owner[:-1]
    return xy[:-1][same], xy[1:][same], solid[owner[1:][same]]


def _meetings(edges, ground, a, b, solid, monitor):
    """Where edges meet barrier segments: the vertex a segment begins at, the place on it, solid or not."""
    geometry = polylines.to_geometry(edges)[ground]
    tree = shapely.STRtree(geometry)
    found = []
    for begin in range(0, len(a), 10_000):
        part = slice(begin, begin + 10_000)
        low, high = np.minimum(a[part], b[part]) - EXACT, np.maximum(a[part], b[part]) + EXACT
        barrier, edge = tree.query(shapely.box(*low.T, *high.T))
        barrier, edge = barrier + begin, ground[edge]
        size = np.diff(edges.start)[edge] - 1
        owner = np.repeat(np.arange(len(edge)), size)
        vertex = edges.start[edge][owner] + np.arange(len(owner)) - np.repeat(np.cumsum(size) - size, size)
        barrier = barrier[owner]
        p, q, c, d = edges.xy[vertex], edges.xy[vertex + 1], a[barrier], b[barrier]
        near = ((np.minimum(p, q) <= np.maximum(c, d) + EXACT) & (np.maximum(p, q) >= np.minimum(c, d) - EXACT)).all(
            axis=1
        )
        vertex, barrier, p, q, c, d = vertex[near], barrier[near], p[near], q[near], c[near], d[near]
        crosses, t, _ = crossing(p, q, c, d)
        rows = [(crosses, t)]
        for point in (c, d):
            position, distance = project(point, p, q)
            rows.append((distance <= EXACT, position))
        for point, position in ((p, 0.0), (q, 1.0)):
            rows.append((project(point, c, d)[1] <= EXACT, np.full(len(p), position)))
        found += [np.column_stack([vertex, position, solid[barrier]])[hit] for hit, position in rows]
        monitor.progress(min(1.0, (begin + 10_000) / len(a)))
    found = np.concatenate(found)
    return found[:, 0].astype(int), found[:, 1], found[:, 2] > 0


def _inside(pieces, areas, every_level):
    """Whether each piece, which no outline crosses, lies inside an area."""
    mask = np.zeros(len(pieces), bool)
    if not len(areas):
        return mask
    middle = (pieces.start[:-1] + pieces.start[1:]) // 2
    point = shapely.points((pieces.xy[middle - 1] + pieces.xy[middle]) / 2)
    ground = np.arange(len(pieces)) if every_level else np.flatnonzero(pieces.level == 0)
    _, found = shapely.STRtree(point[ground]).query(areas, predicate="contains")
    mask[ground[found]] = True
    return mask
