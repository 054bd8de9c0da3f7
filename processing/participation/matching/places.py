"""Places of a chunk of rows: read, put right, looked at, and moved to the store's coordinate system."""

import numpy as np
import shapely

from .. import problems
from . import coordinates, systems
from .numbers import cleaned


class Ground:
    """Where places are expected.

    Parameters
    ----------
    crs : str
        The store's.
    area : GeoDataFrame or None
        The survey's area, in any coordinate system.
    """

    def __init__(self, crs, area=None):
        self.crs = crs
        self.area = None
        if area is not None and len(area):
            self.area = shapely.union_all(area.to_crs(crs).geometry.to_numpy())
            shapely.prepare(self.area)
        # Abroad a swapped place cannot be told from a place elsewhere.
        self.swedish = crs in ("EPSG:3006", *(f"EPSG:{code}" for code in systems.ZONES))

    def inside(self, shapes):
        """Which shapes reach into the area, (n,) bool; all where none is given."""
        if self.area is None:
            return np.ones(len(shapes), dtype=bool)
        return shapely.intersects(self.area, shapes)


def read(frame, place, decimal, ground):
    """The shapes of a rule's rows.

    Parameters
    ----------
    frame : DataFrame
        A chunk.
    place : profile.Place
    decimal : str
    ground : Ground

    Returns
    -------
    shapes : (n,) object array
        In the store's coordinate system, two-dimensional; None where there is none.
    given : (n,) bool array
        Something stands there, readable or not. A position that was never found ("0 0 0 0") is nothing.
    code : (n,) object array
        Of `problems`: "swapped", "outside_area", "bad_place", "no_place" or "".
    raw : (n,) int64 array
        Equal for equal places as they came.
    """
    code = np.full(len(frame), "", dtype=object)
    if place.form == "geometry":
        came = frame[place.columns[0]].to_numpy(dtype=object)
        source = coordinates.whole(came)
        given = ~shapely.is_missing(came) & ~shapely.is_empty(came) & ~_never_found(came)
        given |= frame.index.isin(list(frame.attrs.get("bad_place", ())))
        raw = np.fromiter(map(hash, shapely.to_wkb(source)), np.int64, len(source))
    else:
        cells = [cleaned(frame[name]) for name in place.columns]
        given = np.logical_or.reduce([one != "" for one in cells])
        for one in cells:
            never = np.fromiter(map(_zeros, one), bool, len(one)) if place.form != "pair" else np.zeros(len(one), bool)
            given &= ~never
        if place.form == "pair":
            given &= ~np.fromiter((_zero(a) and _zero(b) for a, b in zip(*cells, strict=True)), bool, len(frame))
        raw = np.fromiter(map(hash, zip(*cells, strict=True)), np.int64, len(frame))
        source = _source(cells, place, decimal)
    if place.swapped and place.form != "pair":
        source = _exchanged(source)
    there = ~shapely.is_missing(source)
    shapes, turned = _moved(source, there, place.crs, ground)
    code[turned] = problems.SWAPPED
    there = ~shapely.is_missing(shapes)
    outside = np.zeros(len(frame), dtype=bool)
    outside[there] = ~ground.inside(shapes[there])
    code[outside] = problems.OUTSIDE_AREA
    code[~there & given] = problems.BAD_PLACE
    code[~there & ~given] = problems.NO_PLACE
    return shapes, given, code, raw


def _zero(cell):
    return bool(cell) and not cell.strip("0.,")


def _zeros(cell):
    return len(cell) > 1 and cell[0] == "0" and not cell.strip("0., ;")


def _never_found(shapes):
    points = shapely.get_type_id(shapes) == 0
    return points & (shapely.get_x(shapes) == 0) & (shapely.get_y(shapes) == 0)


def _source(cells, place, decimal):
    """Shapes as they stand, x east."""
    form = place.form
    if form in ("trace", "shape"):
        return coordinates.drawn(cells[0], form == "shape")
    if form in ("wkt", "geojson"):
        return coordinates.written(cells[0], form)[0]
    if form == "pair":
        north, east = coordinates.pairs(*cells, decimal)
    elif form == "dms":
        if len(cells) == 2:
            north, east = coordinates.pairs(*cells, decimal)
        else:
            north, east = coordinates.each(cells[0], coordinates.dms)
    elif form == "link":
        north, east = coordinates.each(cells[0], coordinates.link)
    else:
        north, east = coordinates.points(cells[0], decimal)
    shapes = np.full(len(north), None, dtype=object)
    there = np.isfinite(north)
    shapes[there] = shapely.points(east[there], north[there])
    return shapes


def _exchanged(shapes):
    return shapely.transform(shapes, lambda xy: xy[:, ::-1])


def _moved(source, there, crs, ground):
    """Shapes in the store's system, and which of them had north and east swapped."""
    turned = np.zeros(len(source), dtype=bool)
    bounds = systems.box(crs)
    shapes = source.copy()
    if bounds is not None and ground.swedish and there.any():
        x1, y1, x2, y2 = shapely.bounds(source).T
        x, y = (x1 + x2) / 2, (y1 + y2) / 2
        turned = there & ~systems.within(x, y, bounds) & systems.within(y, x, bounds)
    if crs == "EPSG:4326" and there.any():
        x1, y1, x2, y2 = shapely.bounds(source).T
        with np.errstate(invalid="ignore"):
            turned |= there & (np.maximum(abs(y1), abs(y2)) > 90) & (np.maximum(abs(x1), abs(x2)) <= 90)
    if turned.any():
        shapes[turned] = _exchanged(source[turned])
    if crs == "EPSG:4326" and there.any():
        # What is no degree is no place, whatever a projection makes of it.
        x1, y1, x2, y2 = shapely.bounds(shapes).T
        with np.errstate(invalid="ignore"):
            wild = there & ((x1 < -180) | (x2 > 180) | (y1 < -90) | (y2 > 90))
        shapes[wild] = None
    moved = systems.to_crs(shapes, crs, ground.crs)
    turned &= ~shapely.is_missing(moved)
    if ground.area is not None and not ground.swedish and crs == "EPSG:4326":
        # Abroad the survey's area tells.
        out = np.flatnonzero(~shapely.is_missing(moved) & ~turned)
        out = out[~ground.inside(moved[out])]
        if len(out):
            other = systems.to_crs(_exchanged(shapes[out]), crs, ground.crs)
            right = ground.inside(other) & ~shapely.is_missing(other)
            moved[out[right]] = other[right]
            turned[out[right]] = True
    return moved, turned
