"""Service areas: the stretches of street within reach of facilities, cut at the exact limit, and ground beside them."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.sparse.csgraph import dijkstra

from . import along, background, search
from .edge import near_edge
from .entrances import arrivals
from .nearest import _names
from .points import representative
from .service_polygons import claimed, obstacle, rings
from .streets import StreetNetwork, build_graph

ROUNDING = 1e-6  # m: a shorter piece comes from coordinates brought from another system
CELLS = 4_000_000  # of the table facilities x nodes held at a time


def service_area(
    *,
    facilities,
    network: StreetNetwork,
    limits,
    direction,
    overlap,
    bands,
    width,
    entrances,
    entrance_rule,
    entrance_distance,
    minimum_area,
    dissolve,
    name_field,
    snap_distance,
    boundary,
    monitor,
):
    """Streets and ground within reach of facilities.

    Parameters
    ----------
    facilities : GeoDataFrame
        Points or polygons.
    network : StreetNetwork
    limits : tuple of float
        In the network's unit (m or min).
    direction : {"to", "from"}
        Whether people travel to the facility or it serves them; differs on one-way streets only.
    overlap : {"each", "merged"}
        One area for every facility, or one for all, each place by its nearest facility.
    bands : {"full", "rings"}
        Polygons from 0 to each limit, or each without the smaller ones.
    width : float
        How far off the street the polygons may claim, m.
    entrances, entrance_rule, entrance_distance, minimum_area, dissolve
        See `entrances.arrivals`.
    name_field : str or None
    snap_distance : float
    boundary : GeoDataFrame or None
    monitor : Monitor

    Returns
    -------
    dict
        ``lines``: GeoDataFrame with facility, band, cost_from, cost_to, near_edge. Costs are those
        at the line's start and end and change evenly between; no stretch lies in two bands.
        ``polygons``: GeoDataFrame with facility, band, area (ha), near_edge.

    Notes
    -----
    On an edge with costs c0 and c1 at its ends, the cost at fraction f is the smaller of c0 + f A
    and c1 + (1 - f) B, with A and B the costs of the edge in the directions used. It is cut where
    the two meet and where either passes a limit. Facilities are nodes of the graph, so a
    facility's own edge is no special case. The polygons: see `service_polygons`.
    """
    graph = build_graph(network, monitor=monitor.part(0.0, 0.2))
    monitor.step("Placing facilities on the streets")
    goals = arrivals(
        facilities,
        graph,
        entrances=entrances,
        entrance_rule=entrance_rule,
        entrance_distance=entrance_distance,
        minimum_area=minimum_area,
        dissolve=dissolve,
        snap_distance=snap_distance,
        monitor=monitor.part(0.2, 0.3),
    )
    split = along.split(graph, goals.placement)
    cut, node = split.graph, split.node
    start = search.access_leg(graph, goals.placement)
    monitor.step("Searching the streets within reach")
    parts = reached(
        cut,
        node,
        start,
        goals.owner,
        len(goals.row),
        limits=limits,
        outward=direction == "from",
        merged=overlap == "merged",
        monitor=monitor.part(0.3, 0.5),
    )
    xy, piece = along.stretches(cut, parts.edge, parts.start, parts.end)
    lines = shapely.linestrings(xy, indices=piece) if len(parts.edge) else np.zeros(0, dtype=object)
    names = _names(facilities, goals.row, name_field)
    limits_array = np.asarray(limits, dtype=float)
    at = representative(goals.shape)
    reach = limits_array * search.speed(graph)
    near = np.array([near_edge(at, r, boundary, graph.node_xy)[0] for r in reach], dtype=int).reshape(len(limits), -1)
    out_lines = gpd.GeoDataFrame(
        {
            "facility": names[parts.facility],
            "band": limits_array[parts.band],
            "cost_from": parts.cost_from,
            "cost_to": parts.cost_to,
            "near_edge": near[parts.band, parts.facility],
        },
        geometry=lines,
        crs=facilities.crs,
    )

    monitor.step("Drawing the ground within reach")
    groups = np.arange(len(goals.row)) if overlap == "each" else [None]
    first = np.searchsorted(parts.facility, np.arange(len(goals.row) + 1))

    blocked = obstacle(network.barriers)

    def ground(group, listener):
        own = slice(None) if group is None else slice(first[group], first[group + 1])
        entered = slice(None) if group is None else goals.owner == group
        shapes = claimed(
            cut,
            parts.take(own),
            at=cut.node_xy[node[entered]],
            begin=start[entered],
            limits=limits,
            width=width,
            obstacle=blocked,
            monitor=listener,
        )
        return rings(shapes, listener) if bands == "rings" else shapes

    later = monitor.part(0.5, 1.0)
    if len(groups) == 1:
        areas = [ground(groups[0], later)]
    else:
        areas = background.each(lambda group: ground(group, background.Listener(monitor)), groups, later)
    rows = [
        (
            None if group is None else names[group],
            limits_array[k],
            near[k].max(initial=0) if group is None else near[k, group],
            shape,
        )
        for group, shapes in zip(groups, areas, strict=True)
        for k, shape in enumerate(shapes)
        if not shape.is_empty
    ]
    facility, band, close, shape = zip(*rows, strict=True) if rows else ((), (), (), ())
    shape = np.array(shape, dtype=object)
    out_polygons = gpd.GeoDataFrame(
        {
            "facility": pd.Series(facility, dtype=object),
            "band": np.array(band, dtype=float),
            "area": shapely.area(shape) / 1e4,
            "near_edge": np.array(close, dtype=int),
        },
        geometry=shape,
        crs=facilities.crs,
    )
    monitor.progress(1.0)
    return {"lines": out_lines, "polygons": out_polygons}


class Parts:
    """Parts of edges within reach: S of them.

    Parameters
    ----------
    facility, edge, band : (S,) int arrays
        ``band`` is the position of the limit.
    start, end : (S,) float arrays
        Fractions of the edge.
    cost_from, cost_to : (S,) float arrays
        Cost at either end; in between it changes evenly.
    """

    NAMES = ("facility", "edge", "band", "start", "end", "cost_from", "cost_to")

    def __init__(self, *columns):
        for name, column in zip(self.NAMES, columns, strict=True):
            setattr(self, name, column)

    def take(self, which):
        """Some of the parts."""
        return Parts(*(getattr(self, name)[which] for name in self.NAMES))


def reached(graph, node, start, owner, count, *, limits, outward, merged, monitor):
    """Parts of edges within limits of facilities.

    Parameters
    ----------
    graph : StreetGraph
    node, start, owner : (S,) arrays
        Nodes where facilities are entered, the cost that begins with, and whose they are.
    count : int
        Number of facilities.
    limits : sequence of float, ascending
    outward, merged : bool
    monitor : Monitor

    Returns
    -------
    Parts
        Sorted by facility, edge and place on it.
    """
    limits = np.asarray(limits, dtype=float)
    most, size = limits[-1] * search.SLACK, len(graph.node_xy)
    ways = search.both_ways(graph, reverse=not outward)
    found = []
    if merged or not len(node):
        cost, source = search.nearest_cost(ways, size, node, start, limit=most)
        whose = np.append(owner, -1)[source]
        found.append(_parts(graph, cost, whose, limits, outward))
    else:
        # Every facility is a node of its own, linked to all its entrances.
        rows = np.concatenate([ways[0], size + owner])
        table = search.sparse(size + count, rows, np.concatenate([ways[1], node]), np.concatenate([ways[2], start]))
        batch = max(1, CELLS // (size + count))
        for first in range(0, count, batch):
            monitor.progress(first / count)
            some = np.arange(first, min(first + batch, count))
            for facility, cost in zip(some, dijkstra(table, indices=size + some, limit=most), strict=True):
                monitor.check()
                found.append(_parts(graph, cost[:size], np.full(size, facility), limits, outward))
    whole = Parts(*(np.concatenate([getattr(p, name) for p in found]) for name in Parts.NAMES))
    return whole.take(np.lexsort((whole.start, whole.edge, whole.facility)))


def _parts(graph, cost, whose, limits, outward):
    """Parts of edges from the costs of all nodes and the facility each node belongs to."""
    edge = np.flatnonzero(np.isfinite(cost[graph.tail]) | np.isfinite(cost[graph.head]))
    tail, head = graph.tail[edge], graph.head[edge]
    at_tail, at_head = cost[tail], cost[head]
    ahead = (graph.forward if outward else graph.backward)[edge]
    back = (graph.backward if outward else graph.forward)[edge]
    from_tail, from_head = np.isfinite(at_tail) & np.isfinite(ahead), np.isfinite(at_head) & np.isfinite(back)
    with np.errstate(invalid="ignore", divide="ignore"):
        meet = np.clip((at_head + back - at_tail) / (ahead + back), 0.0, 1.0)
    # Free both ways: one end explains all of it.
    meet = np.where(ahead + back == 0, np.where(at_tail <= at_head, 1.0, 0.0), meet)
    meet = np.where(from_tail, np.where(from_head, meet, 1.0), 0.0)

    columns = []
    lower = np.append(-np.inf, limits[:-1])
    for band, (low, high) in enumerate(zip(lower, limits, strict=True)):
        for c, slope, used, far, owner, turned in (
            (at_tail, ahead, from_tail, meet, whose[tail], False),
            (at_head, back, from_head, 1.0 - meet, whose[head], True),
        ):
            begin, end = _within(c, slope, used, low), _within(c, slope, used, high)
            begin, end = np.minimum(begin, far), np.minimum(end, far)
            some = np.flatnonzero((end - begin) * graph.length[edge] > ROUNDING)
            b, e = begin[some], end[some]
            near, away = c[some] + b * slope[some], c[some] + e * slope[some]
            near, away = np.minimum(near, high), np.minimum(away, high)
            columns.append(
                (owner[some], edge[some], np.full(len(some), band))
                + ((1 - e, 1 - b, away, near) if turned else (b, e, near, away))
            )
    return Parts(*(np.concatenate(column) for column in zip(*columns, strict=True)))


def _within(cost, slope, used, limit):
    """How far along an edge, as a fraction, a cost that starts at ``cost`` stays within a limit."""
    room = limit - cost
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(slope > 0, room / slope, np.where(room >= 0, 1.0, 0.0))
    return np.where(used & (room > 0), np.minimum(share, 1.0), 0.0)
