"""One point for any feature."""

import numpy as np
import shapely


def representative(geometries):
    """One point that stands for each geometry.

    A point is itself, also as a multipoint of one part; anything else is its centroid where that
    lies on the geometry, else a point on it.

    Parameters
    ----------
    geometries : (P,) array of shapely geometries or None

    Returns
    -------
    (P, 2) float array
        NaN for missing and empty geometries.
    """
    shapes = np.asarray(geometries, dtype=object)
    xy = np.full((len(shapes), 2), np.nan)
    there = np.flatnonzero(~(shapely.is_missing(shapes) | shapely.is_empty(shapes)))
    shapes = shapes[there]
    single = (shapely.get_num_geometries(shapes) == 1) & (shapely.get_dimensions(shapes) == 0)
    xy[there[single]] = shapely.get_coordinates(shapes[single])
    others, there = shapes[~single], there[~single]
    if len(others):
        points = shapely.centroid(others)
        away = ~shapely.intersects(others, points)
        points[away] = shapely.point_on_surface(others[away])
        xy[there] = shapely.get_coordinates(points)
    return xy
