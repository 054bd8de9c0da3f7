"""An indicator brought to areas and to places."""

import numpy as np
import pandas as pd
import shapely

from ...methods.points import representative
from ...methods.raster import sample
from ...methods.zonal import zonal_statistics


def as_points(geometries):
    """(n,) array with one point for each geometry; None for none."""
    xy = representative(geometries)
    points = np.full(len(xy), None, object)
    there = np.isfinite(xy[:, 0])
    points[there] = shapely.points(xy[there])
    return points


def in_areas(areas, indicator, value, raster, band, monitor):
    """Mean of an indicator in each area.

    Parameters
    ----------
    areas : (A,) array of polygons
    indicator : GeoDataFrame or None
        Points and lines count where they lie, by their number; polygons by the area they share.
    value : str
        Its field.
    raster : rasterio dataset or None
        Instead of ``indicator``: mean of the cells, each by the part of it inside.
    band : int

    Returns
    -------
    (A,) array
        NaN where there is nothing.
    """
    if raster is not None:
        import geopandas as gpd

        made = zonal_statistics(zones=gpd.GeoDataFrame(geometry=areas), raster=raster, band=band, monitor=monitor)
        return made["output"]["mean"].to_numpy(float)
    shapes, values = _valued(indicator, value)
    areal = len(shapes) > 0 and (shapely.get_dimensions(shapes) == 2).all()
    monitor.progress(0.1)
    if not areal:
        shapes = as_points(shapes)
    area, other = shapely.STRtree(shapes).query(areas, predicate="intersects")
    monitor.progress(0.5)
    weight = np.ones(len(area))
    if areal:
        weight = shapely.area(shapely.intersection(areas[area], shapes[other]))
    monitor.progress(1.0)
    total = np.bincount(area, weight, len(areas))
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(total > 0, np.bincount(area, weight * values[other], len(areas)) / total, np.nan)


def at_places(points, indicator, value, raster, band, farthest):
    """Value of an indicator at each place.

    Parameters
    ----------
    points : (n,) array of points
        Or None.
    farthest : float
        Metres to the nearest point or line of the indicator within which it speaks for a place; of polygons, the one
        the place lies in counts.

    Returns
    -------
    (n,) array
    """
    found = np.full(len(points), np.nan)
    has = np.flatnonzero(~shapely.is_missing(points) & ~shapely.is_empty(points))
    if not len(has):
        return found
    if raster is not None:
        found[has] = sample(raster, shapely.get_coordinates(points[has]), band)
        return found
    shapes, values = _valued(indicator, value)
    if not len(shapes):
        return found
    tree = shapely.STRtree(shapes)
    if (shapely.get_dimensions(shapes) == 2).all():
        place, other = tree.query(points[has], predicate="intersects")
    else:
        place, other = tree.query_nearest(points[has], max_distance=farthest, all_matches=True)
    total = np.bincount(place, minlength=len(has))
    with np.errstate(divide="ignore", invalid="ignore"):
        found[has] = np.where(total > 0, np.bincount(place, values[other], len(has)) / total, np.nan)
    return found


def _valued(indicator, value):
    shapes = indicator.geometry.to_numpy()
    values = pd.to_numeric(indicator[value], errors="coerce").to_numpy(float)
    used = np.isfinite(values) & ~shapely.is_missing(shapes) & ~shapely.is_empty(shapes)
    return shapes[used], values[used]
