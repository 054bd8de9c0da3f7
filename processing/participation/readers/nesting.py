"""JSON objects within objects as tables: a list of objects is a table of its own, an object's parts are columns.

The file is read once to learn which tables and columns there are, and again for each table that is asked for, so
that no more than a chunk is ever in memory.
"""

import contextlib
from dataclasses import dataclass, field

from ...sources import cells
from ...sources.tables import Column, Table
from ...spec import UserError

MOST_TABLES = 200
"""Lists of objects beyond this many kinds stay JSON text: no survey has so many repeats."""
_PLACES = frozenset(("Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon"))
# Real names are text, or tuples of two and more: these can be no column of a source.
_NESTED = (dict, list)
_INDEX, _PARENT, _GEOMETRY = ("_index",), ("_parent_key",), ("geometry",)


@dataclass(frozen=True)
class Entry:
    """One object of a file: what it says, and where.

    Parameters
    ----------
    body : dict
    geometry : shapely geometry or None
    """

    body: dict
    geometry: object = None


@dataclass
class _Known:
    """What the first reading finds about a table."""

    name: str
    parent: "tuple | None"
    columns: dict = field(default_factory=dict)
    rows: int = 0
    seen: dict = field(default_factory=dict)  # candidate key: hashes so far, while it may be one
    placed: bool = False
    key: object = _INDEX


def tables(entries, monitor, ids=(), joint="/", columns=None, main="", crs="EPSG:4326"):
    """Tables of a stream of objects.

    Parameters
    ----------
    entries : callable
        ``entries(monitor)`` yields `Entry` anew each time it is called.
    ids : sequence of str
        Columns that may identify a row, the best first. The first that every row has, each its own, is the key; a
        table with children and without such a column gets the rows' numbers as ``_index``.
    joint : str
        Between the names of an object and of its parts.
    columns : callable
        ``columns(table name, column name)`` gives a `Column` where more is known than the name; else None.
    main : str
        Name of the main table.
    crs : str
        Of the geometries.

    Returns
    -------
    tuple of Table
        The main table first, then repeats. A repeat's rows name their parent's key in ``_parent_key``. Geometries
        inside an object, below a question's name, stay GeoJSON text in that question's column: nothing of them is
        lost, and a table may have several.
    """
    known = {(): _Known(main, None)}
    walk = _Walk(known, ids, joint, learning=True)
    with _shallow():
        for at, entry in enumerate(entries(monitor)):
            walk.submission(entry)
            if not at % 200:
                monitor.check()
    parents = {item.parent for item in known.values()}
    for path, item in known.items():
        item.key = next((name for name in ids if item.rows and item.seen.get(name) is not None), _INDEX)
        if item.key == _INDEX and (path in parents or not item.columns):
            item.columns[_INDEX] = None
        if item.parent is not None:
            item.columns[_PARENT] = None
        item.seen = {}
    names = {item.name for item in known.values()}
    if len(names) < len(known):
        repeats = [item for item in known.values() if item.parent is not None]
        for item, name in zip(repeats, cells.unique([main, *(item.name for item in repeats)])[1:], strict=True):
            item.name = name
    return tuple(_table(path, known, entries, ids, joint, columns, crs) for path in known)


def _table(path, known, entries, ids, joint, columns, crs):
    item = known[path]
    keys = list(item.columns) + ([_GEOMETRY] if item.placed else [])
    names = cells.unique([_joined(key, joint) for key in keys])
    name_of = dict(zip(keys, names, strict=True))
    geometry = name_of.get(_GEOMETRY, "")
    shown = [name for name in names if name != geometry]

    def reader_of(wanted):
        chosen = [key for key in keys if name_of[key] in wanted and key != _GEOMETRY]

        def rows(monitor):
            walk = _Walk(known, ids, joint)
            with _shallow():
                for entry in entries(monitor):
                    yield from walk.taken((), path, chosen, entry.body, "", entry.geometry)

        return lambda monitor: cells.frames(
            rows(monitor), [name_of[key] for key in chosen], geometry, monitor, keys=chosen
        )

    read = reader_of(names)
    read.only = reader_of
    described = tuple((columns and columns(item.name, name)) or Column(name) for name in shown)
    parent = known.get(item.parent)
    return Table(
        item.name,
        described,
        read,
        parent=None if parent is None else parent.name,
        key=name_of.get(item.key, ""),
        parent_key=name_of.get(_PARENT, ""),
        geometry=geometry,
        crs=crs if geometry else "",
        rows=item.rows,
    )


@contextlib.contextmanager
def _shallow():
    """Objects that were just read, but are too deep to be written out again."""
    try:
        yield
    except RecursionError:
        raise UserError("The answers are nested too deep.", "Check that the file holds answers.") from None


class _Walk:
    """Goes through objects: learns tables and columns, or takes the rows of one table."""

    def __init__(self, known, ids, joint, learning=False):
        self.known, self.ids, self.joint, self.learning = known, frozenset(ids), joint, learning
        self.count = dict.fromkeys(known, 0)
        # Learning needs the names alone.
        self.cell = (lambda value: value) if learning else cells.text

    def submission(self, entry):
        """Learn what an object holds."""
        self.row((), entry.body, entry.geometry)

    def row(self, path, body, geometry=None):
        item = self.known[path]
        nested = [key for key, value in body.items() if type(value) in _NESTED]
        row, lists = {}, []
        if self.as_known(item, body, nested):
            for key in nested:
                self.several(path, key, body[key], row, lists)
            self.learn(item, body, row, geometry)
        else:
            self.parts(path, body, (), row, lists, 0)
            self.learn(item, row, row, geometry)
        for child, objects in lists:
            for each in objects:
                self.row(child, each)

    def as_known(self, item, body, nested):
        """Whether an object has only columns that others had, and within it nothing but lists."""
        if any(type(body[key]) is dict or key in self.ids for key in nested):
            return False
        names = body.keys() - nested if nested else body.keys()
        return names <= item.columns.keys()

    def taken(self, path, wanted, keys, body, parent_key, geometry=None):
        """Yield (row, geometry) of the rows of one table within an object; ``keys`` are the columns that are needed."""
        at = self.count[path] = self.count[path] + 1
        if path == wanted:
            row = self.cells_of(path, body, keys)
            row[_INDEX], row[_PARENT] = str(at), parent_key
            yield row, geometry
            return
        key = self.known[path].key
        key = str(at) if key == _INDEX else self.cells_of(path, body, (key,)).get(key, "")
        child = wanted[: len(path) + 1]
        for each in _listed(body, child[-1]):
            yield from self.taken(child, wanted, keys, each, key)

    def cells_of(self, path, body, keys):
        """Cells of an object, at least those of the columns that are needed."""
        row = {}
        for key in keys:
            if key in (_INDEX, _PARENT):
                continue
            value = body.get(key, "") if type(key) is str else body
            kind = type(value)
            if kind is str and value.isascii():
                row[key] = value
            elif kind in _NESTED:
                row = {}
                self.parts(path, body, (), row, [], 0)
                return row
            else:
                row[key] = cells.text(value)
        return row

    def parts(self, path, body, above, row, lists, depth):
        for key, value in body.items():
            name = (*above, key) if above else key
            kind = type(value)
            if kind is str and value.isascii():
                row[name] = value
            elif kind not in _NESTED:
                row[name] = self.cell(value)
            elif kind is dict and value and depth < cells.DEPTH and not is_place(value):
                self.parts(path, value, (*above, key), row, lists, depth + 1)
            elif kind is list:
                self.several(path, name, value, row, lists)
            elif value:
                row[name] = self.cell(value)

    def several(self, path, name, value, row, lists):
        if not value:
            return
        child = (*path, name)
        if len(child) <= cells.DEPTH and all(isinstance(each, dict) for each in value) and self.may_be(child, path):
            lists.append((child, value))
        else:
            row[name] = self.cell(value)

    def may_be(self, child, parent):
        if child in self.known:
            return True
        if not self.learning or len(self.known) >= MOST_TABLES:
            return False
        name, above = _joined(child[-1], self.joint), self.known[parent]
        if parent and not name.startswith(above.name + self.joint):
            name = above.name + self.joint + name
        self.known[child] = _Known(name, parent)
        return True

    def learn(self, item, row, columns, geometry):
        if not columns.keys() <= item.columns.keys():
            item.columns |= dict.fromkeys(columns)
        item.placed |= geometry is not None and geometry is not cells.UNREADABLE
        if not item.rows:
            item.seen = {key: set() for key in self.ids}
        for key, seen in list(item.seen.items()):
            told = cells.text(row.get(key))
            if not told or hash(told) in seen:
                del item.seen[key]
            else:
                seen.add(hash(told))
        item.rows += 1


def _listed(body, name):
    """Objects of a list below a name, or below names within one another."""
    *above, last = name if isinstance(name, tuple) else (name,)
    for each in above:
        body = body.get(each)
        if type(body) is not dict or is_place(body):
            return ()
    found = body.get(last)
    return found if type(found) is list and all(isinstance(each, dict) for each in found) else ()


def is_place(value):
    """Whether an object is a GeoJSON geometry."""
    kind = value.get("type")
    if not isinstance(kind, str):
        return False
    if kind == "GeometryCollection":
        return isinstance(value.get("geometries"), list)
    return kind in _PLACES and isinstance(value.get("coordinates"), list)


def feature(item):
    """A GeoJSON feature as `Entry`: its properties, its id where they do not hold it, and its geometry.

    A geometry that cannot be read stays as text in a column ``geometry``; one alone in a collection is taken out.
    """
    properties = item.get("properties")
    body = dict(properties) if isinstance(properties, dict) else {}
    if not isinstance(properties, dict) and properties is not None:
        body["properties"] = properties
    if item.get("id") is not None and item["id"] not in body.values():
        body["id" if "id" not in body else "feature id"] = item["id"]
    told = item.get("geometry")
    geometry = cells.geometry(told)
    if geometry is None and told:
        body["geometry" if "geometry" not in body else "feature geometry"] = cells.text(told)
        return Entry(body, None if cells.left_blank(told) else cells.UNREADABLE)
    alone = geometry is not None and geometry.geom_type == "GeometryCollection" and len(geometry.geoms) == 1
    return Entry(body, geometry.geoms[0] if alone else geometry)


def is_features(document):
    """Whether a document is a GeoJSON FeatureCollection."""
    return "features" in document.arrays and any(
        item.get("type") == "Feature" or "properties" in item for item in document.first.get("features", ())
    )


def chained(documents, array, monitor, wrap):
    """`Entry` of all items of several documents, one after the other."""
    for document in documents:
        for item in document.items(array(document), monitor):
            yield wrap(item)


def _joined(key, joint):
    return joint.join(map(str, key)) if isinstance(key, tuple) else str(key)
