"""Trees at homes: how many stand within a distance, and how many of them are seen from a window."""

import numpy as np
import shapely

from ..spec import reasons
from .edge import near_edge
from .points import representative
from .sight import visible

CHUNK = 2_000  # homes between two looks at cancelling
SOME = 50_000  # trees likewise


def trees_at_homes(
    homes,
    trees,
    *,
    rule,
    distance,
    surface,
    terrain,
    buildings,
    eye_height,
    clear,
    crown,
    boundary,
    monitor,
):
    """Trees within a distance of homes, or those of them that are seen.

    Parameters
    ----------
    homes : GeoDataFrame
        Points or areas; a point within one of ``buildings`` stands for that building.
    trees : GeoDataFrame
        Points; of anything else one point counts.
    rule : {"count", "sight"}
    distance : float
        From the home's outline, m.
    surface, terrain : rasterio datasets or None
        For ``sight``, see `sight.visible`.
    buildings : GeoDataFrame or None
    eye_height, clear, crown : float
        See `sight.visible`, m. The eye is at the point of the home's outline that is nearest to the tree.
    boundary : GeoDataFrame or None
    monitor : Monitor

    Returns
    -------
    count : (P,) float array
        NaN where there is a reason.
    near : (P,) bool array
        Whether something unknown could change it.
    reason : (P,) object array
    """
    xy = representative(homes.geometry.to_numpy())
    there = np.isfinite(xy).all(axis=1)
    shapes = _outlines(homes.geometry.to_numpy(), xy, there, buildings)
    monitor.progress(0.0)
    tree_xy = representative(trees.geometry.to_numpy())
    tree_xy = tree_xy[np.isfinite(tree_xy).all(axis=1)]
    home, tree, start = _pairs(shapes, there, tree_xy, distance, monitor.part(0.0, 0.4))
    corners = tree_xy if boundary is not None else _hull(tree_xy, monitor)
    near, outside = near_edge(xy, np.full(len(xy), float(distance)), boundary, corners)
    monitor.check()
    reason = np.full(len(homes), None, object)
    counted = np.ones(len(home), bool)
    if rule == "sight":
        counted, known, whole, under = visible(
            start,
            tree_xy[tree],
            surface,
            terrain,
            eye_height=eye_height,
            clear=clear,
            crown=crown,
            monitor=monitor.part(0.4, 1.0),
        )
        tried, usable = np.bincount(home, minlength=len(xy)), np.bincount(home[known], minlength=len(xy))
        near |= np.bincount(home[~(known & whole)], minlength=len(xy)) > 0
        reason[(tried > 0) & (usable == 0)] = reasons.NODATA
        _tell(home, under, shapes, monitor)
    count = np.bincount(home[counted], minlength=len(xy)).astype(float)
    reason[~there] = reasons.NO_GEOMETRY
    reason[outside] = reasons.OUTSIDE_BOUNDARY
    blank = np.array([code is not None for code in reason], bool)
    count[blank] = np.nan
    return count, near & ~blank, reason


def _outlines(shapes, xy, there, buildings):
    """What stands for each home: its own area, the building a point lies in, or the point."""
    shapes = np.array(shapes, object)
    point = there & (shapely.get_dimensions(shapes) < 2)
    shapes[point] = shapely.points(xy[point])
    if buildings is not None and point.any():
        walls = buildings.geometry.to_numpy()
        at, building = shapely.STRtree(walls).query(shapes[point], predicate="within")
        shapes[np.flatnonzero(point)[at[::-1]]] = walls[building[::-1]]  # of several, the first
    return shapes


def _pairs(shapes, there, tree_xy, distance, monitor):
    """Homes and the trees near them: positions, and where the line from home to tree begins."""
    points = shapely.points(tree_xy)
    index, found = shapely.STRtree(points), [(np.zeros(0, int), np.zeros(0, int), np.zeros((0, 2)))]
    rows = np.flatnonzero(there)
    for begin in range(0, len(rows), CHUNK):
        monitor.progress(begin / len(rows))
        some = shapes[rows[begin : begin + CHUNK]]
        around = shapely.box(*(shapely.bounds(some) + distance * np.array([-1.0, -1.0, 1.0, 1.0])).T)
        at, tree = index.query(around)
        start = shapely.get_coordinates(shapely.shortest_line(some[at], points[tree]))[::2]
        near = np.hypot(*(tree_xy[tree] - start).T) <= distance * (1 + 1e-9)
        found.append((rows[begin + at[near]], tree[near], start[near]))
    return tuple(np.concatenate(part) for part in zip(*found, strict=True))


def _hull(xy, monitor):
    """The corners of the convex hulls of some points after the other, whose hull is that of all."""
    corners = [np.zeros((0, 2))]
    for begin in range(0, len(xy), SOME):
        monitor.check()
        corners.append(shapely.get_coordinates(shapely.convex_hull(shapely.multipoints(xy[begin : begin + SOME]))))
    return np.concatenate(corners)


def _tell(home, under, shapes, monitor):
    """Points that lie in houses nobody named see nothing but walls."""
    buried = np.unique(home[under & (shapely.get_dimensions(shapes[home]) < 2)])
    if len(buried):
        monitor.warn(
            "{n} homes are points below something that stands higher than their window: in a building or under a "
            "tree. They see its edge only; a layer of buildings would put them at the outer wall.",
            n=len(buried),
        )
