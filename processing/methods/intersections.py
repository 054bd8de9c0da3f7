"""Intersection density, connected nodes, street density and length of street segments, by area or around places."""

import numpy as np
import pandas as pd
import shapely

from ..spec import UserError, reasons
from . import along, search
from .background import Listener, each
from .edge import context
from .graph import nearby
from .junctions import WAYS, consolidate
from .placing import place
from .points import representative
from .segments import segments
from .service_area import reached
from .streets import StreetNetwork, build_graph

CHUNK = 25  # areas looked at between two looks at the cancel button
CIRCLES = 1000  # areas made and compared with the edge between two looks
WALKS = 50  # places whose ways are held at a time
SIDE = 150.0  # m, of the squares whose places share what all of them reach
TOUCHING = 1e-9  # share of an edge
KM2 = 1e6  # m2


def intersection_density(
    *,
    places,
    streets,
    join,
    level_field,
    tolerance,
    barriers,
    consolidation,
    around,
    radius,
    distance,
    width,
    snap_distance,
    boundary,
    monitor,
):
    """Junctions, dead ends and streets in areas, or around places.

    Parameters
    ----------
    places : GeoDataFrame
        Polygons; or any geometry, each represented by one point.
    streets, join, level_field, tolerance, barriers
        See `StreetNetwork`.
    consolidation : float
        See `junctions.consolidate`, m.
    around : {"area", "radius", "network"}
        The area itself; a circle around the place; the ground within a way along the streets.
    radius : float
        Of the circle, m.
    distance, width : float
        Length of the way, straight way to the street included, and ground beside the street, m.
    snap_distance : float
        Longest straight way to the street, for ``"network"``, m.
    boundary : GeoDataFrame or None
        What lies beyond it is no part of any area.
    monitor : Monitor

    Returns
    -------
    dict
        ``output``: DataFrame on the index of ``places``, see `indicators.connectivity.INTERSECTION_DENSITY`.

    Raises
    ------
    UserError
        If the areas themselves are asked for and none of the places is an area.
    """
    shapes = places.geometry.to_numpy()
    if around == "area" and len(shapes) and not (shapely.get_dimensions(shapes) == 2).any():
        raise UserError(
            "{places} has no areas.", "Choose a layer of areas, or measure within a radius or along the streets."
        )
    network = StreetNetwork(streets=streets, join=join, level_field=level_field, tolerance=tolerance, barriers=barriers)
    graph = build_graph(network, monitor=monitor.part(0.0, 0.3))
    monitor.step("Consolidating junctions")
    made, _ = segments(graph)
    monitor.progress(0.35)
    nodes = consolidate(made, consolidation)
    monitor.info(
        "{before} junctions and dead ends are {after} when those within {tolerance} m of street are taken as one.",
        before=int((made.degree != 2).sum()),
        after=int(((nodes.degree == 1) | (nodes.degree > 2)).sum()),
        tolerance=consolidation,
    )
    monitor.progress(0.4)
    limits, given = context(boundary, graph.node_xy)
    areas, reason = _areas(graph, shapes, around, radius, distance, width, snap_distance, monitor)
    areas, near, outside = _within(areas, limits, given, monitor)
    monitor.step("Counting junctions and streets")
    columns = _counted(areas, made, nodes, limits if given else None, consolidation, monitor.part(0.6, 1.0))
    empty = shapely.is_missing(areas) | ~(shapely.area(areas) > 0)
    reason[(reason == "") & outside] = reasons.OUTSIDE_BOUNDARY
    reason[(reason == "") & empty] = reasons.NO_AREA
    blank = reason != ""
    columns = {name: np.where(blank, np.nan, values) for name, values in columns.items()}
    without = np.isnan(columns["connected_node_ratio"]) | np.isnan(columns["segment_length"])
    reason[~blank & without] = reasons.NO_NODE
    reason[reason == ""] = None
    columns["near_edge"], columns["reason"] = near.astype(int), reason
    return {"output": pd.DataFrame(columns, index=places.index)}


def _areas(graph, shapes, around, radius, distance, width, snap_distance, monitor):
    """The ground that belongs to each place, and the reason where there is none."""
    reason = np.full(len(shapes), "", dtype=object)
    reason[shapely.is_missing(shapes) | shapely.is_empty(shapes)] = reasons.NO_GEOMETRY
    if around == "area":
        flat = shapely.get_dimensions(shapes) == 2
        reason[(reason == "") & ~flat] = reasons.NO_AREA
        return np.where(flat, shapes, None), reason
    xy = representative(shapes)
    there = np.flatnonzero(np.isfinite(xy).all(axis=1))
    areas = np.full(len(shapes), None, dtype=object)
    points = shapely.points(xy[there])
    if around == "radius":
        for first in range(0, len(there), CIRCLES):
            monitor.progress(0.4 + 0.2 * first / len(there))
            areas[there[first : first + CIRCLES]] = shapely.buffer(
                points[first : first + CIRCLES], radius, quad_segs=32
            )
        return areas, reason
    areas[there] = _walked(graph, xy[there], distance, width, snap_distance, monitor.part(0.4, 0.6))
    reason[(reason == "") & shapely.is_missing(areas)] = reasons.NO_STREET
    return areas, reason


def _walked(graph, xy, distance, width, snap_distance, monitor):
    """The ground within a way of each place, None where there is no street.

    From every point of it the straight way to the street and the way along it are together at most the distance.
    """
    width = min(width, distance)
    placed = place(graph, xy, max_distance=snap_distance, monitor=monitor.part(0.0, 0.1))
    put = np.flatnonzero(placed.edge >= 0)
    grounds = np.full(len(xy), None, dtype=object)
    limit = distance - width
    for first, some in _together(placed, xy, put):
        share = monitor.part(0.1 + 0.9 * first / len(put), 0.1 + 0.9 * (first + len(some)) / len(put))
        share.progress(0.0)
        grounds[some] = _grounds(graph, placed.take(some), xy[some], limit, width, share)
    return grounds


def _together(placed, xy, put):
    """Neighbours, who share most of their ways: how many came before, and their positions."""
    cell = np.floor(xy[put] / SIDE)
    order = put[np.lexsort((placed.fraction[put], placed.edge[put], cell[:, 1], cell[:, 0]))]
    new = np.flatnonzero((np.floor(xy[order[1:]] / SIDE) != np.floor(xy[order[:-1]] / SIDE)).any(axis=1)) + 1
    for begin, end in zip(np.append(0, new), np.append(new, len(order)), strict=True):
        for first in range(begin, end, WALKS):
            yield first, order[first : min(first + WALKS, end)]


def _grounds(graph, placed, xy, limit, width, monitor):
    """The ground beside the ways of neighbours; what all of them reach is drawn once."""
    reach = limit * search.speed(graph) * search.SLACK
    graph, placed = nearby(graph, placed, xy.min(axis=0) - reach, xy.max(axis=0) + reach)
    cut = along.split(graph, placed)
    count = len(xy)
    parts = reached(
        cut.graph,
        cut.node,
        search.access_leg(graph, placed),
        np.arange(count),
        count,
        limits=(limit,),
        outward=True,
        merged=False,
        monitor=Listener(monitor),
    )
    # Where ways from both ends of an edge meet, there are two parts of it.
    met = (np.diff(parts.facility) == 0) & (np.diff(parts.edge) == 0) & (parts.start[1:] - parts.end[:-1] < TOUCHING)
    first, last = np.flatnonzero(np.append(True, ~met)), np.flatnonzero(np.append(~met, True))
    place, edge, start, end = parts.facility[first], parts.edge[first], parts.start[first], parts.end[last]
    whole = (start == 0.0) & (end == 1.0)
    shared = np.bincount(edge[whole], minlength=len(cut.edge)) == count
    own = ~(whole & shared[edge])
    common = np.flatnonzero(shared)
    common = _beside(cut.graph, common, np.zeros(len(common)), np.ones(len(common)), width)
    [common] = each(shapely.union_all, [common], monitor.part(0.0, 0.1))
    beside = _beside(cut.graph, edge[own], start[own], end[own], width)
    pieces = np.split(beside, np.searchsorted(place[own], np.arange(1, count)))
    # United among themselves first, they are not carried through the large one again and again.
    return each(lambda some: shapely.union(common, shapely.union_all(some)), pieces, monitor.part(0.1, 1.0))


def _beside(graph, edge, start, end, width):
    """Ground beside parts of edges."""
    vertices, piece = along.stretches(graph, edge, start, end)
    lines = shapely.linestrings(vertices, indices=piece) if len(edge) else np.zeros(0, dtype=object)
    # Fifteen times as fast as a buffer of all lines at once.
    return shapely.buffer(lines, width, quad_segs=4)


def _within(areas, limits, given, monitor):
    """Areas without what lies beyond a given boundary; which reach to it or beyond, and which lie outside."""
    if limits.is_empty or shapely.get_dimensions(limits) < 2:
        return areas, ~shapely.is_missing(areas), np.zeros(len(areas), dtype=bool)
    shapely.prepare(limits)
    # What touches the edge from inside misses nothing.
    near = ~shapely.is_missing(areas)
    for first in range(0, len(areas), CIRCLES):
        monitor.check()
        near[first : first + CIRCLES] &= ~shapely.covers(limits, areas[first : first + CIRCLES])
    if not given:
        return areas, near, np.zeros(len(areas), dtype=bool)
    cut = areas.copy()
    some = np.flatnonzero(near)
    for first in range(0, len(some), CHUNK):
        monitor.check()
        cut[some[first : first + CHUNK]] = shapely.intersection(areas[some[first : first + CHUNK]], limits)
    return cut, near, near & ~(shapely.area(cut) > 0)


def _counted(areas, made, nodes, limits, tolerance, monitor):
    """Numbers for every area."""
    dead = nodes.degree == 1
    if limits is not None:  # where the data end, streets only seem to
        outline = shapely.boundary(limits)
        shapely.prepare(outline)
        at_edge = shapely.dwithin(outline, shapely.points(nodes.xy), max(tolerance, 1.0))
        dead &= ~at_edge & shapely.intersects_xy(limits, nodes.xy)
    junction = nodes.degree >= WAYS
    some = np.flatnonzero(dead | junction)
    node_tree = shapely.STRtree(shapely.points(nodes.xy[some]))
    monitor.check()
    single = np.flatnonzero(~nodes.double)
    lines = made.lines[single]
    line_tree = shapely.STRtree(lines)
    monitor.check()
    whole = np.flatnonzero(~nodes.double & ~nodes.inner)
    middle_tree = shapely.STRtree(shapely.points(made.middle[whole]))
    monitor.check()
    size = len(areas)
    junctions, dead_ends, street, middles, length = np.zeros((5, size))
    for first in range(0, size, CHUNK):
        monitor.progress(first / size)
        part = areas[first : first + CHUNK]
        shapely.prepare(part)
        area, found = node_tree.query(part, predicate="intersects")
        np.add.at(junctions, first + area, junction[some[found]])
        np.add.at(dead_ends, first + area, dead[some[found]])
        area, found = middle_tree.query(part, predicate="intersects")
        np.add.at(middles, first + area, 1.0)
        np.add.at(length, first + area, made.length[whole[found]])
        _add_lengths(street, first, part, lines, line_tree)
        shapely.destroy_prepared(part)
    square = shapely.area(areas)
    with np.errstate(divide="ignore", invalid="ignore"):
        return {
            "intersection_density": junctions / square * KM2,
            "connected_node_ratio": junctions / (junctions + dead_ends),
            "dead_end_share": 100.0 * dead_ends / (junctions + dead_ends),
            "street_density": street / square * 1000.0,
            "segment_length": length / middles,
            "intersections": junctions,
            "dead_ends": dead_ends,
            "base_area": square / 1e4,
        }


def _add_lengths(street, first, part, lines, tree):
    """Add the metres of street within each area."""
    area, line = tree.query(part, predicate="intersects")
    inside = shapely.covers(part[area], lines[line])
    np.add.at(street, first + area[inside], shapely.length(lines[line[inside]]))
    rest = ~inside
    pieces = shapely.length(shapely.intersection(lines[line[rest]], part[area[rest]]))
    np.add.at(street, first + area[rest], pieces)
