"""Near the edge of the data: could something beyond it change a value?"""

import numpy as np
import shapely


def context(boundary, node_xy):
    """The area within which the data are complete.

    Parameters
    ----------
    boundary : GeoDataFrame or None
        Polygons of the context boundary.
    node_xy : (N, 2) float array
        Street nodes; their convex hull is the area where there is no boundary.

    Returns
    -------
    area : shapely geometry
        Empty if there is nothing to go by.
    given : bool
        Whether the boundary says so, not the hull.
    """
    if boundary is not None:
        shapes = boundary.geometry.to_numpy()
        shapes = shapes[~(shapely.is_missing(shapes) | shapely.is_empty(shapes))]
        shapes = shapes[shapely.get_dimensions(shapes) == 2]
        if len(shapes):
            return shapely.union_all(shapely.make_valid(shapes)), True
    return shapely.convex_hull(shapely.multipoints(node_xy)), False


def near_edge(xy, reach, boundary, hull_xy):
    """Which places lie nearer to the edge of the data than they reach.

    Parameters
    ----------
    xy : (P, 2) float array
        Places; NaN for missing ones.
    reach : (P,) float array or float
        Straight metres within which something unknown could matter, NaN for not at all: the
        distance found, or the search limit where nothing was found.
    boundary : GeoDataFrame or None
        Polygons within which streets and destinations are complete.
    hull_xy : (N, 2) float array
        Street nodes; without a boundary their convex hull is the edge.

    Returns
    -------
    near : (P,) bool array
        True where the straight distance to the edge is smaller than ``reach``, and outside.
    outside : (P,) bool array
        Places outside a given boundary. Beyond the hull nothing is outside: a house may well lie
        behind the last street.
    """
    near, outside = np.zeros(len(xy), dtype=bool), np.zeros(len(xy), dtype=bool)
    there = np.flatnonzero(np.isfinite(xy).all(axis=1))
    reach = np.broadcast_to(np.asarray(reach, dtype=float), len(xy))
    area, given = context(boundary, hull_xy)
    if not len(there):
        return near, outside
    if area.is_empty or shapely.get_dimensions(area) < 2:  # streets on one line: everything is at the edge
        near[there] = reach[there] > 0
        return near, outside
    shapely.prepare(area)
    inside = shapely.intersects_xy(area, xy[there])
    outside[there] = given & ~inside
    near[there] = ~inside & ~np.isnan(reach[there])
    inner = there[inside]
    if len(inner):
        outline = shapely.boundary(area)
        shapely.prepare(outline)
        # Strictly nearer; a place that reaches exactly to the edge misses nothing.
        within = np.nextafter(np.nan_to_num(reach[inner], nan=-1.0, posinf=1e12), -np.inf)
        near[inner] = (within >= 0) & shapely.dwithin(outline, shapely.points(xy[inner]), np.maximum(within, 0.0))
    return near, outside
