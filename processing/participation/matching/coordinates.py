"""Places as people and tools write them: text in, north and east or shapes out. Links are read, never followed."""

import itertools
import json
import re

import numpy as np
import shapely

from ...sources.cells import DEPTH, geometry
from .numbers import parsed

LETTERS = 1_000_000
"""Of a place as WKT or GeoJSON; a longer one is no answer, and keeps everything else waiting."""
AT_ONCE = 2_000
"""Cells read in one call: GEOS lets no other thread run meanwhile."""

NUMBER = re.compile(r"[-+−]?\d+(?:[.,]\d+)?")
_SEPARATED = re.compile(
    r"\s*([-+−]?\d+(?:[.,]\d+)?)\s*°?\s*[NnSs]?\s*[,;\s]\s*([-+−]?\d+(?:[.,]\d+)?)\s*°?\s*[EeWwÖöOo]?\s*(?:[,;\s].*)?"
)
_INTEGERS = re.compile(r"\s*(\d{5,8})\s*[,;\s]\s*(\d{5,8})\s*")
_DMS = re.compile(
    r"([NSEWÖOVnsewöov]?)\s*([-−]?\d{1,3}(?:[.,]\d+)?)\s*(?:°|º|d|deg|grader|\s)\s*"
    r"(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:'|′|’|m|min|\s|(?=[NSEWÖOVnsewöov\"”,;]|$))\s*)?"
    r"(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:\"|″|”|''|′′|s|sek|sec)?)?\s*([NSEWÖOVnsewöov]?)(?![A-Za-zÅÄÖåäö])"
)
_DEGREES = re.compile(
    r"\d\s*(?:°|º)|\b[NSEWÖ]\s*\d{1,3}\s+\d{1,2}\s|\d{1,3}\s+\d{1,2}\s+[\d.,]+\s*[NSEWÖO]\b", re.IGNORECASE
)
_F = r"([-+]?\d{1,3}\.\d+)"
_LINKS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"!3d{_F}!4d{_F}",
        rf"[?&;](?:q|query|ll|sll|center|destination|daddr|saddr|viewpoint|c|coords|loc)=(?:loc:)?{_F}(?:,|%2C|~|\+|%20)+{_F}",
        rf"[?&]mlat={_F}&mlon={_F}",
        rf"[?&]lat(?:itude)?={_F}&(?:lon|lng|long|longitude)={_F}",
        rf"#map=[\d.]+/{_F}/{_F}",
        rf"[?&]cp={_F}~{_F}",
        rf"^geo:{_F},{_F}",
        rf"[/@~!]{_F}(?:,|%2C){_F}",
    )
]
_LINKS_EAST_FIRST = [re.compile(rf"[?&](?:lon|lng)={_F}&lat={_F}", re.IGNORECASE)]
_PROJECTED = re.compile(r"[?&]e=(\d{6}(?:\.\d+)?)&n=(\d{7}(?:\.\d+)?)", re.IGNORECASE)
_WKT = re.compile(
    r"\s*(?:SRID\s*=\s*(\d+)\s*;)?\s*((?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\b", re.IGNORECASE
)


LONGEST = 200
"""Letters that a place in numbers takes at most; a shape or a link may be longer."""


def looks_like(cell):
    """The form a single cell is written in, of `profile.FORMS`, or ""."""
    cell = cell.strip()
    if len(cell) < 5:
        return ""
    if cell[0] == "{":
        return "geojson" if '"coordinates"' in cell or '"geometries"' in cell else ""
    if _WKT.match(cell):
        return "wkt"
    if "://" in cell[:60] or cell.lower().startswith(("geo:", "www.", "maps.")):
        return "link" if link(cell) is not None else ""
    if ";" in cell:
        parts = [part for part in cell.split(";") if part.strip()]
        # Two numbers with a semicolon between are one place; points with one between are a line.
        if len(parts) > 1 and all(_is_vertex(part) for part in parts):
            return "shape" if len(parts) > 3 and parts[0].split()[:2] == parts[-1].split()[:2] else "trace"
    if len(cell) > LONGEST:
        return ""
    if _DEGREES.search(cell):
        angles = dms(cell)
        if angles is not None:
            return "dms" if angles[1] is not None else ""
    return "point" if two(cell) is not None else ""


def _is_vertex(part):
    pieces = part.split()
    return 2 <= len(pieces) <= 4 and all(re.fullmatch(r"[-+]?\d+(?:[.,]\d+)?", piece) for piece in pieces)


def two(cell):
    """The first two numbers of a cell that begins with them, as floats, or None.

    "59.23 17.98 12 4", "59.23, 17.98", "59,23 17,98", "59,23; 17,98", "6580822, 674032".
    """
    if match := _INTEGERS.fullmatch(cell):
        return float(match[1]), float(match[2])
    match = _SEPARATED.fullmatch(cell[:LONGEST])
    if not match:
        return None
    return tuple(float(match[i].replace(",", ".").replace("−", "-")) for i in (1, 2))


def dms(cell):
    """Latitude and longitude of a cell with degrees, minutes and seconds; or a single angle as (angle, None).

    "59°13'36.4\\"N 17°57'11.4\\"E", "N 59° 13.607' E 17° 57.19'", "59 13 36 N, 17 57 11 Ö".
    """
    found = []
    for match in _DMS.finditer(cell.strip()[:LONGEST]):
        side = (match[1] or match[5]).upper()
        degrees = float(match[2].replace("−", "-").replace(",", "."))
        size = abs(degrees) + _small(match[3]) / 60 + _small(match[4]) / 3600
        if _small(match[3]) >= 60 or _small(match[4]) >= 60:
            return None
        sign = -1 if side in ("S", "W", "V") or match[2].startswith(("-", "−")) else 1
        found.append((side, sign * size))
    if len(found) == 1:
        return found[0][1], None
    if len(found) != 2:
        return None
    (side, north), (_, east) = found
    return (east, north) if side in ("E", "W", "V", "Ö", "O") else (north, east)


def _small(text):
    return float(text.replace(",", ".")) if text else 0.0


def link(cell):
    """Latitude and longitude in a link to a map, or None."""
    cell = cell[:2000]
    for pattern in _LINKS:
        if match := pattern.search(cell):
            return float(match[1]), float(match[2])
    for pattern in _LINKS_EAST_FIRST:
        if match := pattern.search(cell):
            return float(match[2]), float(match[1])
    if match := _PROJECTED.search(cell):
        from pyproj import Transformer

        east, north = Transformer.from_crs(3006, 4326, always_xy=True).transform(float(match[1]), float(match[2]))
        return north, east
    return None


def points(cells, decimal="."):
    """North and east of cells with two numbers or more, each (n,) floats, NaN where there are none."""
    if decimal == ".":
        try:
            pieces = [cell.split(None, 2)[:2] for cell in cells]
            both = np.array(pieces, dtype=float)
            if both.shape == (len(cells), 2):
                return _known(both[:, 0], both[:, 1])
        except ValueError:
            pass  # not all cells are that plain; each is looked at below
    both = np.full((len(cells), 2), np.nan)
    for i, cell in enumerate(cells):
        if cell:
            found = _plain(cell) or two(cell)
            if found:
                both[i] = found
    return _known(both[:, 0], both[:, 1])


def _plain(cell):
    pieces = cell.split(None, 2)[:2]
    try:
        return (float(pieces[0]), float(pieces[1])) if len(pieces) == 2 else None
    except ValueError:
        return None


def pairs(north, east, decimal="."):
    """North and east of two columns, each (n,) floats, NaN where either is missing."""
    a, b = parsed(north, decimal), parsed(east, decimal)
    for numbers, cells in ((a, north), (b, east)):
        for i in np.flatnonzero(np.isnan(numbers)):
            if cells[i] and not cells[i].isalpha():
                found = dms(cells[i])
                numbers[i] = np.nan if found is None or found[1] is not None else found[0]
    return _known(a, b)


def each(cells, read):
    """North and east by a function of one cell, `dms` or `link`."""
    both = np.full((len(cells), 2), np.nan)
    for i, cell in enumerate(cells):
        found = read(cell) if cell else None
        if found is not None and found[1] is not None:
            both[i] = found
    return _known(both[:, 0], both[:, 1])


def _known(north, east):
    """Without 0, 0: a position that was never found."""
    with np.errstate(invalid="ignore"):
        nowhere = ~(np.isfinite(north) & np.isfinite(east)) | ((north == 0) & (east == 0))
    return np.where(nowhere, np.nan, north), np.where(nowhere, np.nan, east)


def drawn(cells, area):
    """Shapes of drawn lines or areas, "lat lon alt acc;lat lon alt acc;...": x is the second number.

    A single point stays one, two points of an area are a line. None where it cannot be read.
    """
    shapes = np.full(len(cells), None, dtype=object)
    for i, cell in enumerate(cells):
        if not cell:
            continue
        both = [_plain(part) or two(part) for part in cell.split(";") if part.strip()]
        if not both or None in both or not np.isfinite(both).all():
            continue
        xy = np.array(both)[:, ::-1]
        xy = xy[(xy != 0).any(axis=1)]
        if len(xy) == 0:
            continue
        if len(xy) == 1 or (xy == xy[0]).all():
            shapes[i] = shapely.Point(xy[0])
        elif area and len(np.unique(xy, axis=0)) > 2:
            shapes[i] = shapely.Polygon(xy)
        else:
            shapes[i] = shapely.LineString(xy)
    return shapes


def written(cells, form):
    """Shapes of WKT or GeoJSON cells, None where there is nothing, and the SRID of the first that has one."""
    if form == "geojson":
        shapes = np.full(len(cells), None, dtype=object)
        for i, cell in enumerate(cells):
            shapes[i] = _of_json(cell) if cell else None
        return _whole(shapes), None
    srid = None
    texts = np.full(len(cells), None, dtype=object)
    for i, cell in enumerate(cells):
        match = _WKT.match(cell) if cell else None
        if match and _harmless(cell):
            srid = srid or match[1]
            texts[i] = cell[match.start(2) :]
    shapes = [shapely.from_wkt(texts[i : i + AT_ONCE], on_invalid="ignore") for i in range(0, len(texts), AT_ONCE)]
    return _whole(np.concatenate(shapes) if shapes else texts), srid


def _harmless(cell):
    """Whether GEOS may see a text: collections within collections crash it, and it lets nobody else run."""
    if len(cell) > LETTERS or not cell.isascii():
        return False
    return cell.count("(") <= DEPTH or _depth(cell) <= DEPTH


def _depth(cell):
    return max(itertools.accumulate(1 if sign == "(" else -1 for sign in re.findall(r"[()]", cell)))


def _of_json(text):
    if len(text) > LETTERS:
        return None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None  # listed as a place that cannot be read
    return geometry(found.get("geometry", found)) if isinstance(found, dict) else None


def _whole(shapes):
    """Two-dimensional, without empty ones, endless ones, or points at 0, 0."""
    shapes = np.asarray(shapes, dtype=object)
    shapes = shapely.force_2d(shapes)
    bounds = shapely.bounds(shapes)
    with np.errstate(invalid="ignore"):
        none = ~np.isfinite(bounds).all(axis=1) | (bounds == 0).all(axis=1) | shapely.is_empty(shapes)
    made = shapes.copy()
    made[none] = None
    return made


def whole(shapes):
    """As `written` leaves them, for shapes that the source has itself."""
    return _whole(shapes)
