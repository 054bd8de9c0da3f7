"""Cells as text, and frames of them."""

import json
import math
import re

import numpy as np
import pandas as pd
import shapely

from .tables import CHUNK

CELLS = CHUNK * 30
"""Cells handed on at a time: a wide table has shorter chunks."""
LETTERS = 32_000_000
"""Characters handed on at a time: a table of long texts has shorter chunks."""
ROWS = 5_000
"""Rows handed on at a time where each was an object: they weigh more than text."""
UNREADABLE = object()
"""Stands for a geometry that is there but cannot be read, until a frame says so in its ``attrs``."""
DEPTH = 20
"""Nested objects deeper than this stay JSON text."""
_HALF = re.compile("[\ud800-\udfff]")
_PLAIN = re.compile(r"[^\d]")


def text(value):
    """A value as a cell: "" for nothing, no ".0", true or false, ISO dates, JSON for lists and objects."""
    if isinstance(value, str):
        return value if value.isascii() else _HALF.sub("\ufffd", value)
    if value is None:
        return ""
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, float):
        return number(value)
    if isinstance(value, (dict, list)):
        return _HALF.sub("\ufffd", json.dumps(value, ensure_ascii=False))
    return str(value)


def number(value):
    """A float as text: shortest that reads back as the same, whole numbers without ".0"; "" where not finite."""
    if not math.isfinite(value):
        return ""
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def flat(value, prefix="", joint=".", depth=0):
    """A JSON object as {column: cell}: nested objects as "a.b", lists as JSON text."""
    found = {}
    for key, item in value.items():
        name = prefix + (key if key.isascii() else text(key))
        if type(item) is str and item.isascii():
            cells = ((name, item),)
        elif isinstance(item, dict) and item and depth < DEPTH:
            cells = flat(item, name + joint, joint, depth + 1).items()
        else:
            cells = ((name, text(item)),)
        for inner, cell in cells:
            while inner in found:  # {"a.b": 1, "a": {"b": 2}}
                inner += " (2)"
            found[inner] = cell
    return found


def unique(names):
    """Column names made unique: an empty one is "column 3", a repeated one "name (2)"; none is cut.

    Case does not tell columns apart: a store's columns would collide.
    """
    taken, made = {name.strip().casefold() for name in names}, []
    seen = set()
    for at, name in enumerate(names, 1):
        name = name.strip() or f"column {at}"
        if name.casefold() in seen:
            turn = 2
            while f"{name} ({turn})".casefold() in taken | seen:
                turn += 1
            name = f"{name} ({turn})"
        seen.add(name.casefold())
        made.append(name)
    return made


def geometry(value):
    """A shapely geometry, 2D, of a GeoJSON geometry object; None where there is none or it cannot be read.

    GEOS's own reader (shapely.from_geojson) crashes the process on some wrong input: it sees nothing of a stranger's.
    """
    try:
        made = _made(value, 0)
        return None if made is None or made.is_empty else made
    except (shapely.GEOSException, ValueError, TypeError, KeyError, IndexError, OverflowError):
        return None


def _made(value, depth):
    kind = value["type"]
    if kind == "GeometryCollection":
        if depth > DEPTH:
            raise ValueError(depth)
        return shapely.GeometryCollection([_made(part, depth + 1) for part in value["geometries"]])
    given = value["coordinates"]
    if kind == "Point":
        return shapely.Point(_place(given)) if given else None
    if kind == "MultiPoint":
        return shapely.MultiPoint([_place(place) for place in given])
    if kind == "LineString":
        return shapely.LineString(_line(given))
    if kind == "MultiLineString":
        return shapely.MultiLineString([_line(line) for line in given])
    if kind == "Polygon":
        return _polygon(given)
    if kind == "MultiPolygon":
        return shapely.MultiPolygon([_polygon(rings) for rings in given])
    raise ValueError(kind)


def _place(given):
    x, y = given[0], given[1]
    if not (type(x) in (int, float) and type(y) in (int, float)):
        raise ValueError(given)
    if not (math.isfinite(x) and math.isfinite(y)):
        raise ValueError(given)
    return float(x), float(y)


def _line(given):
    return [_place(place) for place in given]


def _polygon(rings):
    shell, *holes = rings
    return shapely.Polygon(_line(shell), [_line(hole) for hole in holes])


def flat_geometry(made):
    """A geometry in 2D; None where it is empty or not finite."""
    return None if made is None else flat_geometries(np.array([made], dtype=object))[0]


def flat_geometries(made):
    """An array of geometries in 2D; None where one is empty or not finite."""
    made = shapely.force_2d(made)
    places, of = shapely.get_coordinates(made, return_index=True)
    none = shapely.is_empty(made)
    none[of[~np.isfinite(places).all(axis=1)]] = True
    made[none] = None
    return made


def geometries(values):
    """`geometry` of many, points at once: an object array, and which were there but cannot be read, (n,) bool."""
    made = np.full(len(values), None, dtype=object)
    places, at = [], []
    for i, value in enumerate(values):
        if type(value) is dict and value.get("type") == "Point":
            where = value.get("coordinates")
            if type(where) is list and len(where) > 1 and type(where[0]) is float and type(where[1]) is float:
                at.append(i)
                places.append(where[:2])
                continue
        if value:
            made[i] = geometry(value)
    if at:
        xy = np.array(places, dtype=float)
        good = np.isfinite(xy).all(axis=1)
        made[np.array(at)[good]] = shapely.points(xy[good])
    given = np.fromiter(map(bool, values), bool, len(values))
    return made, given & np.equal(made, None).astype(bool) & ~np.fromiter(map(left_blank, values), bool, len(values))


def left_blank(value):
    """Whether a GeoJSON geometry says that there is no place."""
    return type(value) is dict and value.get("coordinates") == [] and isinstance(value.get("type"), str)


def frames(rows, names, geometry="", monitor=None, start=1, keys=None):
    """Chunks of a table, as `tables.Table.read` yields them.

    Parameters
    ----------
    rows : iterable of (dict, object)
        {column: cell as text}; what is missing is blank. Then the geometry: of shapely, `UNREADABLE`, or None.
    names : sequence of str
        Columns, without the geometry.
    geometry : str
        Name of the geometry's column, or "".
    start : int
        Number of the first row.
    keys : sequence
        What the columns are called in the dicts, where that is not their names.
    """
    most = max(1, min(ROWS, CELLS // max(1, len(names))))
    kept, shapes, letters, at = [], [], 0, start
    for row, shape in rows:
        kept.append(row)
        shapes.append(shape)
        letters += sum(map(len, row.values()))
        if len(kept) >= most or letters > LETTERS:
            yield frame(kept, names, geometry, at, keys, shapes)
            at, kept, shapes, letters = at + len(kept), [], [], 0
        if monitor is not None and not len(kept) % 500:
            monitor.check()
    if kept:
        yield frame(kept, names, geometry, at, keys, shapes)


def frame(rows, names, geometry="", start=1, keys=None, shapes=()):
    """One chunk of dicts; see `frames`."""
    made, bad = {}, ()
    for name, key in zip(names, keys or names, strict=True):
        column = np.empty(len(rows), dtype=object)
        column[:] = [row.get(key, "") for row in rows]
        made[name] = column
    index = pd.RangeIndex(start, start + len(rows))
    if geometry:
        made[geometry], wrong = _shapes(shapes)
        bad = tuple(index[wrong])
    chunk = pd.DataFrame(made, index=index, columns=[*names, *([geometry] if geometry else [])], dtype=object)
    if bad:
        chunk.attrs["bad_place"] = bad
    return chunk


def _shapes(found):
    """Shapes that are made, or GeoJSON that is to be, as an array; and which cannot be read."""
    if any(type(shape) is dict for shape in found):
        return geometries(found)
    made = np.full(len(found), None, dtype=object)
    for at, shape in enumerate(found):
        made[at] = shape
    wrong = np.fromiter((shape is UNREADABLE for shape in found), bool, len(found))
    made[wrong] = None
    return made, wrong


def numbered(chunk, start):
    """The chunk with its rows numbered from ``start``, also where it names some of them."""
    shift = start - int(chunk.index[0]) if len(chunk) else 0
    if shift:
        chunk.index = chunk.index + shift
        chunk.attrs["broken"] = {row + shift: why for row, why in chunk.attrs.get("broken", {}).items()}
        chunk.attrs["bad_place"] = tuple(row + shift for row in chunk.attrs.get("bad_place", ()))
    return chunk
