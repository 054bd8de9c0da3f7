"""Geometries and coordinate systems as ArcGIS writes them in JSON."""

import pyproj
import shapely

from ...sources.cells import flat_geometry

_SPHERE = frozenset((102100, 102113, 900913, 3785))


def geometry(value):
    """A shapely geometry, 2D; None where there is none or it cannot be read.

    Rings that turn clockwise are areas, the others holes in the smallest area that holds them.
    """
    if not isinstance(value, dict):
        return None
    try:
        return flat_geometry(_made(value))
    except (shapely.GEOSException, ValueError, TypeError, IndexError, KeyError, OverflowError):
        return None


def crs(reference):
    """ "EPSG:..." or WKT of a ``spatialReference``; "" where it is not stated or not known."""
    if not isinstance(reference, dict):
        return ""
    for key in ("latestWkid", "wkid"):
        number = reference.get(key)
        if isinstance(number, bool) or not isinstance(number, int):
            continue
        if number in _SPHERE:
            return "EPSG:3857"
        for authority in ("EPSG", "ESRI"):
            try:
                found = pyproj.CRS.from_authority(authority, number)
            except pyproj.exceptions.CRSError:
                continue
            return f"EPSG:{number}" if authority == "EPSG" else found.to_wkt()
    told = reference.get("wkt")
    try:
        return pyproj.CRS.from_wkt(told).to_wkt() if isinstance(told, str) else ""
    except pyproj.exceptions.CRSError:
        return ""


def _made(value):
    if "x" in value:
        return shapely.Point(float(value["x"]), float(value["y"]))
    if "points" in value:
        return shapely.MultiPoint([_flat(point) for point in value["points"]])
    if "paths" in value:
        lines = [shapely.LineString(list(map(_flat, path))) for path in value["paths"]]
        return lines[0] if len(lines) == 1 else shapely.MultiLineString(lines)
    if "rings" in value:
        return _areas([shapely.LinearRing(list(map(_flat, ring))) for ring in value["rings"]])
    if "xmin" in value:
        return shapely.box(*(float(value[key]) for key in ("xmin", "ymin", "xmax", "ymax")))
    return None


def _flat(point):
    return float(point[0]), float(point[1])


def _areas(rings):
    outer = [ring for ring in rings if not ring.is_ccw] or rings
    holes = [ring for ring in rings if not any(ring is each for each in outer)]
    areas = sorted((shapely.Polygon(ring) for ring in outer), key=lambda area: area.area)
    inside = [[] for _ in areas]
    for hole in holes:
        within = next((at for at, area in enumerate(areas) if area.covers(shapely.Point(hole.coords[0]))), None)
        if within is None:  # turned the wrong way: an area after all
            areas.append(shapely.Polygon(hole))
            inside.append([])
        else:
            inside[within].append(hole)
    made = [shapely.Polygon(area.exterior, holes) for area, holes in zip(areas, inside, strict=True)]
    return made[0] if len(made) == 1 else shapely.MultiPolygon(made)
