"""Where one arrives at a destination: points as they are, areas by their entrances."""

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .graph import Placement
from .placing import place
from .points import representative

SPACING = 20.0  # m between the boundary points tried


@dataclass(frozen=True)
class Arrivals:
    """S places on the streets where one arrives at D destinations.

    Parameters
    ----------
    placement : Placement
        All placed; the access leg goes from the street to the destination.
    owner : (S,) int array
        Destination each belongs to.
    row : (D,) int array
        Row of the frame each destination stands for; of areas taken together, the largest.
    shape : (D,) object array
        Its geometry.
    open : bool
        Whether a place on a street within the area has arrived (not where entrances are given).
    """

    placement: Placement
    owner: np.ndarray
    row: np.ndarray
    shape: np.ndarray
    open: bool

    @property
    def areas(self):
        """Destinations one has reached as soon as one is inside."""
        return np.flatnonzero(shapely.get_dimensions(self.shape) == 2) if self.open else np.zeros(0, dtype=int)

    def within(self, xy):
        """Pairs of places (NaN for none) and the areas they lie in, where that counts as arriving.

        Returns
        -------
        place, destination : int arrays
        """
        areas = self.areas
        there = np.flatnonzero(np.isfinite(xy).all(axis=1))
        if not len(areas) or not len(there):
            return np.zeros(0, dtype=int), np.zeros(0, dtype=int)
        tree = shapely.STRtree(shapely.points(xy[there]))
        area, found = tree.query(self.shape[areas], predicate="intersects")
        return there[found], areas[area]


def arrivals(
    destinations, graph, *, entrances, entrance_rule, entrance_distance, minimum_area, dissolve, snap_distance, monitor
):
    """Places on the streets where one arrives at destinations.

    Parameters
    ----------
    destinations : GeoDataFrame
        Points or polygons. Points, and anything else that is no area, are one place each.
    graph : StreetGraph
    entrances : GeoDataFrame or None
        For the rule ``given``.
    entrance_rule : {"given", "streets", "boundary"}
        ``given``: points of ``entrances`` within ``entrance_distance`` of an area; an area without
        any cannot be entered. ``streets``: where a street crosses or touches the boundary, and every
        street inside; an area no street touches is entered as by ``boundary``. ``boundary``: the
        same, and from any street within ``snap_distance`` straight to the boundary, tried every
        20 m along it.
    entrance_distance : float
        Metres.
    minimum_area : float
        Hectares; smaller areas are no destination.
    dissolve : bool
        Whether areas that touch or overlap count as one, before their size is looked at: parks are
        often mapped in pieces.
    snap_distance : float
        Metres.
    monitor : Monitor

    Returns
    -------
    Arrivals
    """
    shapes = destinations.geometry.to_numpy()
    there = np.flatnonzero(~(shapely.is_missing(shapes) | shapely.is_empty(shapes)))
    areal = shapely.get_dimensions(shapes[there]) == 2
    area_row, area = _areas(shapes, there[areal], dissolve)
    large = shapely.area(area) >= minimum_area * 1e4 * (1 - 1e-9)
    if not large.all():
        monitor.info("{n} areas smaller than {size} ha were left out.", n=int((~large).sum()), size=minimum_area)
    area_row, area = area_row[large], area[large]
    point_row = there[~areal]
    row = np.concatenate([area_row, point_row])
    shape = np.concatenate([area, shapes[point_row]])

    placed = place(graph, representative(shapes[point_row]), max_distance=snap_distance, monitor=monitor.part(0.0, 0.3))
    found = [(placed, len(area) + np.arange(len(point_row)))]
    if len(area):
        if entrance_rule == "given":
            found.append(_given(area, entrances, graph, entrance_distance, snap_distance, monitor))
        else:
            crossing, owner = _crossings(area, graph)
            found.append((crossing, owner))
            alone = np.ones(len(area), dtype=bool)
            if entrance_rule == "streets":
                alone[owner] = False
                if alone.any():
                    monitor.info(
                        "{n} areas are touched by no street; their nearest boundary points count as entrances.",
                        n=int(alone.sum()),
                    )
            found.append(_boundary(area, np.flatnonzero(alone), graph, snap_distance, monitor.part(0.5, 1.0)))
    placement = Placement(*(np.concatenate([getattr(p, k) for p, _ in found]) for k in ("edge", "fraction", "access")))
    owner = np.concatenate([o for _, o in found])
    put = placement.edge >= 0
    lost = len(row) - len(np.unique(owner[put]))
    if lost:
        monitor.warn("{n} destinations cannot be reached from any street and were left out.", n=lost)
    placement = Placement(edge=placement.edge[put], fraction=placement.fraction[put], access=placement.access[put])
    return Arrivals(placement=placement, owner=owner[put], row=row, shape=shape, open=entrance_rule != "given")


def _areas(shapes, rows, dissolve):
    """Areas and the row each stands for; touching ones as one where asked."""
    areas = shapes[rows]
    if not dissolve or len(areas) < 2:
        return rows, areas
    a, b = shapely.STRtree(areas).query(areas, predicate="intersects")
    parts, part = connected_components(coo_matrix((np.ones(len(a)), (a, b)), shape=(len(rows),) * 2), directed=False)
    size = shapely.area(areas)
    order = np.lexsort((rows, -size, part))
    first = np.append(True, np.diff(part[order]) != 0)
    row = rows[order[first]]
    merged = areas[order[first]].copy()
    several = np.flatnonzero(np.bincount(part, minlength=parts) > 1)
    starts = np.append(np.flatnonzero(first), len(order))
    for p in several:  # union_all works on one set at a time; only areas in pieces come here
        merged[p] = shapely.union_all(areas[order[starts[p] : starts[p + 1]]])
    back = np.argsort(row, kind="stable")
    return row[back], merged[back]


def _lines(graph):
    """The edges as lines."""
    owner = np.repeat(np.arange(len(graph.tail)), np.diff(graph.vertex_start))
    return shapely.linestrings(graph.vertex_xy, indices=owner)


def _crossings(areas, graph):
    """Where streets meet the boundaries, and the street nodes inside; a tunnel under an area is no way into it."""
    lines, outlines = _lines(graph), shapely.boundary(areas)
    above = np.ones(len(graph.tail), dtype=bool) if graph.below is None else ~graph.below
    lines[~above] = None
    owner, edge = shapely.STRtree(lines).query(outlines, predicate="intersects")
    # A street that runs along the boundary meets it in a line, whose vertices stand for it.
    points, pair = shapely.get_coordinates(shapely.intersection(lines[edge], outlines[owner]), return_index=True)
    owner, edge = owner[pair], edge[pair]
    fraction = shapely.line_locate_point(lines[edge], shapely.points(points), normalized=True)
    inside_owner, node = shapely.STRtree(shapely.points(graph.node_xy)).query(areas, predicate="intersects")
    at_edge = np.full(len(graph.node_xy), -1, dtype=np.int64)
    at_end = np.zeros(len(graph.node_xy))
    usable = np.flatnonzero(above)
    at_edge[graph.tail[above]] = usable
    at_edge[graph.head[above]], at_end[graph.head[above]] = usable, 1.0
    inside_owner, node = inside_owner[at_edge[node] >= 0], node[at_edge[node] >= 0]
    edge, fraction = np.concatenate([edge, at_edge[node]]), np.concatenate([fraction, at_end[node]])
    placement = Placement(edge=edge, fraction=np.clip(fraction, 0.0, 1.0), access=np.zeros(len(edge)))
    return placement, np.concatenate([owner, inside_owner])


def _boundary(areas, which, graph, snap_distance, monitor):
    """The street places nearest to points along the boundaries of some of the areas."""
    outlines = shapely.segmentize(shapely.boundary(areas[which]), SPACING)
    points, pair = shapely.get_coordinates(outlines, return_index=True)
    return place(graph, points, max_distance=snap_distance, monitor=monitor), which[pair]


def _given(areas, entrances, graph, entrance_distance, snap_distance, monitor):
    """Entrance points near the areas; one may serve several."""
    xy = representative(entrances.geometry.to_numpy()) if entrances is not None else np.zeros((0, 2))
    xy = xy[np.isfinite(xy).all(axis=1)]
    tree = shapely.STRtree(shapely.points(xy))
    owner, point = tree.query(areas, predicate="dwithin", distance=entrance_distance)
    closed = len(areas) - len(np.unique(owner))
    if closed:
        monitor.warn("{n} areas have no entrance within {distance} m.", n=closed, distance=entrance_distance)
    return place(graph, xy[point], max_distance=snap_distance, monitor=monitor.part(0.5, 1.0)), owner
