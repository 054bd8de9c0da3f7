"""Cells as text, and frames of them."""

import json
import math
import re

import numpy as np
import pandas as pd
import shapely

from ..answers import CHUNK

CELLS = CHUNK * 30
"""Cells handed on at a time: a wide table has shorter chunks."""
LETTERS = 32_000_000
"""Characters handed on at a time: a table of long texts has shorter chunks."""
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
        name = prefix + text(key)
        if isinstance(item, dict) and item and depth < DEPTH:
            for inner, cell in flat(item, name + joint, joint, depth + 1).items():
                while inner in found:  # {"a.b": 1, "a": {"b": 2}}
                    inner += " (2)"
                found[inner] = cell
        else:
            while name in found:  # {"a.b": 1, "a": {"b": 2}}
                name += " (2)"
            found[name] = text(item)
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
        return flat_geometry(_made(value, 0))
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
    return float(x), float(y)


def _line(given):
    return [_place(place) for place in given]


def _polygon(rings):
    shell, *holes = rings
    return shapely.Polygon(_line(shell), [_line(hole) for hole in holes])


def flat_geometry(made):
    """A geometry in 2D; None where it is empty or not finite."""
    if made is None or made.is_empty:
        return None
    made = shapely.force_2d(made)
    return made if np.isfinite(shapely.get_coordinates(made)).all() else None


def frames(rows, names, geometry="", monitor=None, start=1):
    """Chunks of a table, as `answers.Table.read` yields them.

    Parameters
    ----------
    rows : iterable of dict
        {column: cell as text}; what is missing is blank. Under ``geometry`` a shapely geometry or None.
    names : sequence of str
        Columns, without the geometry.
    geometry : str
        Name of the geometry's column, or "".
    start : int
        Number of the first row.
    """
    most = max(1, min(CHUNK, CELLS // max(1, len(names))))
    kept, letters, at = [], 0, start
    for row in rows:
        kept.append(row)
        letters += sum(map(len, (cell for cell in row.values() if isinstance(cell, str))))
        if len(kept) >= most or letters > LETTERS:
            yield frame(kept, names, geometry, at)
            at, kept, letters = at + len(kept), [], 0
        if monitor is not None and not len(kept) % 500:
            monitor.check()
    if kept:
        yield frame(kept, names, geometry, at)


def frame(rows, names, geometry="", start=1):
    """One chunk of dicts; see `frames`."""
    made = {}
    for name in names:
        column = np.empty(len(rows), dtype=object)
        column[:] = [row.get(name, "") for row in rows]
        made[name] = column
    if geometry:
        column = np.empty(len(rows), dtype=object)
        for at, row in enumerate(rows):
            column[at] = row.get(geometry)
        made[geometry] = column
    index = pd.RangeIndex(start, start + len(rows))
    return pd.DataFrame(made, index=index, columns=[*names, *([geometry] if geometry else [])], dtype=object)
