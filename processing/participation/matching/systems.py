"""Which coordinate system numbers are in, and which of two columns is north, as far as the numbers tell."""

import threading

import numpy as np
import shapely
from pyproj import Transformer

from ...methods.coordinates import BOXES, ZONE_BOX, ZONES

# Lowest and highest east and north within Sweden, by EPSG code: west, south, east, north.
IN_SWEDEN = {4326: BOXES[4326], 3006: BOXES[3006], 3021: BOXES[3021], 3857: BOXES[3857]}
DEFAULT_ZONE = 3011
OPTIONS = tuple(f"EPSG:{code}" for code in (4326, 3006, *ZONES, 3021, 3857))
ZONE_NAMES = dict(
    zip(
        ZONES,
        ("1200", "1330", "1500", "1630", "1800", "1415", "1545", "1715", "1845", "2015", "2145", "2315"),
        strict=True,
    )
)


_own = threading.local()  # PROJ's objects belong to the thread that made them


def box(crs):
    """West, south, east, north within which Sweden lies in a coordinate system, or None where that is not known."""
    code = int(crs.partition(":")[2]) if crs.startswith("EPSG:") and crs[5:].isdigit() else None
    return ZONE_BOX if code in ZONES else IN_SWEDEN.get(code)


def within(east, north, bounds):
    """Which places lie within bounds, (n,) bool."""
    west, south, right, top = bounds
    with np.errstate(invalid="ignore"):
        return (east >= west) & (east <= right) & (north >= south) & (north <= top)


def system_of(north, east, area=None, hint=""):
    """The coordinate system of a sample.

    Parameters
    ----------
    north, east : (n,) floats
        As the columns are called or stand; NaN for none.
    area : GeoDataFrame or None
        The study area.
    hint : str
        Names and labels of the columns.

    Returns
    -------
    crs : str
    swapped : bool
        The first is east.
    evidence : str
        Key of `evidence.EVIDENCE`.
    values : dict
    options : tuple of str
    """
    there = np.isfinite(north) & np.isfinite(east)
    north, east = north[there], east[there]
    share = lambda fits: float(np.mean(fits)) if len(fits) else 0.0  # noqa: E731
    best = ("", False, 0.0)
    for code, bounds in (*IN_SWEDEN.items(), ("zone", ZONE_BOX)):
        for swapped in (False, True):
            fits = share(within(north, east, bounds) if swapped else within(east, north, bounds))
            if fits > best[2] + 1e-9:
                best = (code, swapped, fits)
    code, swapped, fits = best
    if fits >= 0.8 and code != "zone":
        return f"EPSG:{code}", swapped, "crs_fits", {"share": _percent(fits)}, OPTIONS
    if fits >= 0.8:
        if swapped:
            north, east = east, north
        return (*_zone(north, east, swapped, area, hint),)
    if len(north) and (np.abs(north) <= 90).all() and (np.abs(east) <= 180).all():
        return "EPSG:4326", False, "degrees", {"example": f"{north[0]:g}, {east[0]:g}"}, OPTIONS
    if len(north) and (np.abs(east) <= 90).all() and (np.abs(north) <= 180).all():
        return "EPSG:4326", True, "degrees", {"example": f"{north[0]:g}, {east[0]:g}"}, OPTIONS
    return "EPSG:4326", False, "crs_default", {}, OPTIONS


def _zone(north, east, swapped, area, hint):
    zones = tuple(f"EPSG:{code}" for code in ZONES)
    digits = hint.replace(" ", "").replace("_", "").replace("°", "")
    for code, name in ZONE_NAMES.items():
        if str(code) in digits or name in digits:
            return f"EPSG:{code}", swapped, "crs_name", {"word": name if name in digits else str(code)}, zones
    if area is not None and len(area):
        shares = {}
        for code in ZONES:
            ground = shapely.union_all(area.to_crs(code).geometry.to_numpy())
            shapely.prepare(ground)
            shares[code] = float(np.mean(shapely.intersects_xy(ground, east, north)))
        code = max(shares, key=shares.get)
        if shares[code] > 0:
            return f"EPSG:{code}", swapped, "crs_area", {"share": _percent(shares[code])}, zones
    return f"EPSG:{DEFAULT_ZONE}", swapped, "crs_zone", {}, zones


def _percent(share):
    return f"{100 * share:.0f} %"


def _between(source, target):
    made = _own.__dict__.setdefault("made", {})
    if (source, target) not in made:
        made[source, target] = Transformer.from_crs(source, target, always_xy=True)
    return made[source, target]


def to_crs(shapes, source, target):
    """Shapes in another coordinate system; what cannot be transformed is None.

    Parameters
    ----------
    shapes : (n,) object array of shapely geometries or None
    source, target : str
        Anything pyproj understands. X is east.
    """
    if source == target:
        return shapes
    transform = _between(source, target).transform
    coordinates, of = shapely.get_coordinates(shapes, return_index=True)
    if len(coordinates) == 0:
        return shapes
    moved = np.column_stack(transform(coordinates[:, 0], coordinates[:, 1]))
    lost = np.unique(of[~np.isfinite(moved).all(axis=1)])
    moved[~np.isfinite(moved)] = 0.0
    made = shapely.set_coordinates(shapes.copy(), moved)
    made[lost] = None
    return made
