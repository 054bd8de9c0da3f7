"""Which coordinate system the coordinates of Swedish data are in, as far as they tell."""

from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import Transformer
from pyproj.exceptions import CRSError, ProjError

from .metric_crs import SWEDEN

SWEREF_99_TM, ZONES, RT90 = 3006, tuple(range(3007, 3019)), 3021
# west, south, east, north within which Sweden lies, with some kilometres to spare
BOXES = {
    3006: (250_000, 6_110_000, 930_000, 7_690_000),
    4326: (10.4, 55.0, 24.4, 69.3),
    3021: (1_190_000, 6_110_000, 1_930_000, 7_690_000),
    3857: (1_150_000, 7_350_000, 2_730_000, 10_950_000),
}
ZONE_BOX = (20_000, 6_110_000, 290_000, 7_690_000)

STATED, TABLE, CORNER, COORDINATES, CLASH, NO_CRS, ZONE, SWAPPED, NOWHERE, ANYWHERE, NOTHING = TEXTS = (
    "the layer says so, and its coordinates lie in Sweden",
    "the source is delivered in it, and the coordinates fit",
    "the names of the squares give the same corners as their coordinates",
    "only in this coordinate system do the coordinates lie in Sweden",
    "the layer says another one, in which the coordinates do not lie in Sweden",
    "the layer says none, and the coordinates fit no system or several",
    "a zone of SWEREF 99; which one cannot be told from coordinates alone",
    "north and east are swapped: the layer cannot be used before they are put right",
    "the layer says so, but its coordinates do not lie in Sweden",
    "the layer says so, and this source is not of Sweden alone",
    "there are no coordinates",
)


@dataclass(frozen=True)
class Found:
    """A coordinate system (EPSG code, or None), how it is known, and whether the layer said another one."""

    epsg: int | None
    evidence: str
    changed: bool


def find(bounds, stated, table, corners):
    """The coordinate system of a layer.

    Parameters
    ----------
    bounds : (4,) floats
        As the layer has them; NaN for a layer without shapes.
    stated : pyproj.CRS or None
    table : dict or None
        The recognised source, see `source_tables`.
    corners : bool or None
        Whether names of squares agree with their coordinates in SWEREF 99 TM.

    Returns
    -------
    Found
    """
    code = None if stated is None else stated.to_epsg()
    if not np.all(np.isfinite(bounds)):
        return Found(code, NOTHING, False)
    if corners:
        return Found(SWEREF_99_TM, CORNER, code != SWEREF_99_TM)
    if stated is not None and _in_sweden(bounds, stated):
        return Found(code, STATED, False)
    if stated is not None and table and table["id"] == "osm":
        return Found(code, ANYWHERE, False)
    fits = [epsg for epsg, box in BOXES.items() if _within(bounds, box)]
    swapped = [bounds[1], bounds[0], bounds[3], bounds[2]]
    if table and table["crs"] in fits:
        return Found(table["crs"], TABLE, code != table["crs"])
    if len(fits) == 1:
        return Found(fits[0], CLASH if stated is not None else COORDINATES, code != fits[0])
    if not fits and _within(bounds, ZONE_BOX):
        return Found(code if code in ZONES else None, STATED if code in ZONES else ZONE, False)
    if not fits and (_within(swapped, BOXES[3006]) or _within(swapped, BOXES[3021])):
        return Found(None, SWAPPED, False)
    return Found(code, NO_CRS if stated is None else NOWHERE, False)


def _within(bounds, box):
    return bounds[0] >= box[0] and bounds[1] >= box[1] and bounds[2] <= box[2] and bounds[3] <= box[3]


def _in_sweden(bounds, crs):
    x, y = 0.5 * (bounds[0] + bounds[2]), 0.5 * (bounds[1] + bounds[3])
    try:
        lon, lat = Transformer.from_crs(crs, 4326, always_xy=True).transform(x, y)
    except (CRSError, ProjError):
        return False
    if not (np.isfinite(lon) and np.isfinite(lat)):
        return False
    return bool(shapely.dwithin(SWEDEN, shapely.Point(lon, lat), 0.5))
