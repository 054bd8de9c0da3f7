"""Files that no survey tool's module knows: tables and layers as they stand.

Several files, sheets or layers are

- one table with a column "question", named by file or layer, where they have the same columns, or are all layers in
  the same coordinate system: that is how surveys with a map export one file per question;
- else a main table, the first, and others beside it: children of the main table where a column of the same name
  identifies its rows, and tables of their own (``parent`` None) where none does.
"""

import dataclasses

import numpy as np

from ...sources.cells import flat, frames, numbered, text, unique
from ...sources.delimited import COLUMNS, open_delimited
from ...sources.evidence import TEXTS
from ...sources.grid import Grid
from ...sources.tables import Guess
from ...spec import Monitor, UserError
from ..answers import Source
from .attached import Attached
from .documents import open_document, too_deep

KINDS = {
    "delimited": "Table (CSV)",
    "excel": "Workbook (Excel)",
    "json": "JSON",
    "geojson": "GeoJSON",
    "zip": "ZIP with tables",
    "vector": "Map layers",
}
QUESTION = "question"
GEOMETRY = "geometry"
SHAPES = (
    "Point",
    "MultiPoint",
    "LineString",
    "MultiLineString",
    "Polygon",
    "MultiPolygon",
    "GeometryCollection",
)
MEMBERS = 500
KINDS_OF_ROWS = 10_000


def recognise(container):
    """Anything can be read as it stands, but XML. Returns a Guess or None."""
    if container.form == "xml":
        return None
    kind = container.form
    if kind == "json" and all(map(is_geojson, container.documents)):
        kind = "geojson"
    return Guess("kind", kind, TEXTS["plain"])


def source(container, choices, monitor):
    """The container's tables as they stand.

    Raises
    ------
    UserError
        There is no table in it.
    """
    guess = recognise(container)
    if guess is None:
        raise UserError(
            "The XML of {file} is of no known survey or map.",
            "Export it as CSV, Excel or GeoJSON.",
            file=container.paths[0].name,
        )
    grids, guesses = list(container.grids), list(container.guesses)
    for document in container.documents:
        grids.append(document_grid(document, monitor))
    attachment = lambda name: None  # noqa: E731
    if container.archive is not None:
        grids, more = _members(container.archive, choices, monitor)
        guesses.extend(more)
        attachment = Attached(container.archive)
    return Source(guess.value, container.paths, tables(grids), (guess, *guesses), attachment)


def tables(grids):
    """Grids as tables: see the module."""
    if len(grids) == 1:
        return (grids[0].table(),)
    if _same_columns(grids) or _same_map(grids):
        return (stacked(grids).table(),)
    main, *others = grids
    names = unique(["main", *(grid.name for grid in others)])[1:]
    first = _first(main)
    made = []
    for name, grid in zip(names, others, strict=True):
        key = _joint(main, first, grid)
        made.append((key, grid.table(name, parent="" if key else None, parent_key=key[1] if key else "")))
    keys = [key[0] for key, _ in made if key]
    key = max(keys, key=keys.count) if keys else ""
    rest = tuple(table if found and found[0] == key else _alone(table) for found, table in made)
    return (main.table(key=key), *rest)


def _alone(table):
    return dataclasses.replace(table, parent=None, parent_key="")


def _same_columns(grids):
    return len({grid.columns for grid in grids}) == 1 and len({(grid.geometry, grid.crs) for grid in grids}) == 1


def _same_map(grids):
    return all(grid.geometry for grid in grids) and len({grid.crs for grid in grids}) == 1


def _first(grid):
    for chunk in grid.read(Monitor()):
        return chunk
    return grid.sample()


def _joint(main, first, grid):
    """(main's column, grid's column) of the same name, where the main's identifies rows and the other refers to it."""
    by_name = {name.casefold(): name for name in grid.columns}
    sample = None
    for name in main.columns:
        other = by_name.get(name.casefold())
        if other is None or first[name].nunique() < len(first) or (first[name] == "").any() or first.empty:
            continue
        sample = _first(grid) if sample is None else sample
        referred = set(sample[other]) - {""}
        if referred and referred <= set(first[name]):
            return name, other
    return None


def stacked(grids):
    """Grids below one another, with the name of each in the column "question"."""
    plain = list(dict.fromkeys(name for grid in grids for name in grid.columns))
    names = tuple(unique([QUESTION, *plain]))
    _few_enough(names, grids[0].file)
    by_name = dict(zip(plain, names[1:], strict=True))
    shape = unique([*names, GEOMETRY])[-1] if grids[0].geometry else ""

    def read(monitor):
        start = 1
        for at, grid in enumerate(grids):
            for chunk in grid.read(monitor.part(at / len(grids), (at + 1) / len(grids))):
                made = chunk.rename(columns=by_name | ({grid.geometry: shape} if shape else {}))
                made = made.reindex(columns=[*names, *([shape] if shape else [])], fill_value="")
                made[names[0]] = np.full(len(made), grid.name, dtype=object)
                made.attrs = dict(chunk.attrs)
                yield numbered(made, start)
                start += len(made)

    rows = [grid.rows for grid in grids]
    return Grid(QUESTION, names, read, None if None in rows else sum(rows), shape, grids[0].crs, grids[0].file)


def _few_enough(names, file):
    if len(names) > COLUMNS:
        raise UserError(
            "The file {file} has {columns} columns; {most} can be read.",
            "Take columns out.",
            file=file,
            columns=len(names),
            most=COLUMNS,
        )


def is_geojson(document):
    """Whether a JSON document is a GeoJSON collection, feature or geometry."""
    kind = document.keys.get("type")
    if kind == "FeatureCollection":
        return "features" in document.arrays or document.keys.get("features") == []
    if kind == "Feature":
        return "geometry" in document.keys
    return kind in SHAPES and ("coordinates" in document.keys or "geometries" in (*document.arrays, *document.keys))


def document_grid(document, monitor):
    """A JSON document as a grid: a GeoJSON's features, or the objects of its first array. It is read to its end once.

    Nested objects are columns "a.b", lists JSON text. A feature's own ``id`` is the column "id".
    """
    spatial = is_geojson(document)
    array = "features" if spatial else (document.arrays or ("",))[0]
    if not spatial and not document.arrays:
        raise UserError(
            "The JSON of {file} holds no list of answers.",
            "Choose the file with the answers.",
            file=document.origin.name,
        )

    def items(monitor):
        try:
            yield from _features(document, monitor) if spatial else document.items(array, monitor)
        except RecursionError:
            raise too_deep(document.origin.name) from None

    rows, found, count = _Rows(spatial), {}, 0
    for count, item in enumerate(items(monitor), 1):  # noqa: B007 - the last number is how many
        for key in rows.new(item):
            found[key] = None
            _few_enough(found, document.origin.name)
    names = tuple(unique(list(found)))
    shape = unique([*names, GEOMETRY])[-1] if spatial else ""

    def reader_of(wanted):
        keys = [key for key, name in zip(found, names, strict=True) if name in wanted]
        shown = [name for name in names if name in wanted]

        def read(monitor):
            taken = ((rows.row(item), item.get("geometry") if spatial else None) for item in items(monitor))
            return frames(taken, shown, shape, monitor, keys=keys)

        return read

    read = reader_of(names)
    read.only = reader_of

    crs = _crs(document.keys.get("crs")) if spatial else ""
    return Grid(document.name, names, read, count, shape, crs, document.origin.name)


def _features(document, monitor):
    kind = document.keys.get("type")
    if kind == "FeatureCollection":
        yield from document.items("features", monitor)
    elif kind == "Feature":
        yield document.keys
    else:
        parts = list(document.items("geometries", monitor)) if "geometries" in document.arrays else []
        yield {"geometry": document.keys | ({"geometries": parts} if parts else {})}


class _Rows:
    """Objects as rows. Most have the same names as others before them, and nothing within: those are quick."""

    def __init__(self, spatial):
        self._spatial, self._names, self._seen = spatial, {}, set()

    def _body(self, item):
        body = item.get("properties") if self._spatial else item
        return body if isinstance(body, dict) else {}

    def _plain(self, body):
        """Columns of an object without objects or lists in it, else None."""
        if {dict, list} & set(map(type, body.values())):
            return None
        told = tuple(body)
        if told not in self._names:
            if len(self._names) > KINDS_OF_ROWS:
                self._names.clear()
            self._names[told] = tuple(flat(body))
        return self._names[told]

    def new(self, item):
        """Columns of an object, but where one like it was asked for before."""
        names = self._plain(self._body(item))
        told = None if names is None else (names, "id" in item)
        if told in self._seen and told is not None:
            return ()
        if told is not None and len(self._seen) < KINDS_OF_ROWS:
            self._seen.add(told)
        return tuple(self.row(item))

    def row(self, item):
        """{column: cell} of an object."""
        body = self._body(item)
        names = self._plain(body)
        row = flat(body) if names is None else dict(zip(names, map(text, body.values()), strict=True))
        if self._spatial and "id" in item and "id" not in row and not any(name.casefold() == "id" for name in row):
            row = flat({"id": item["id"]}) | row
        return row


def _crs(stated):
    """The CRS of an old GeoJSON's "crs" member; GeoJSON is WGS 84 where it states none."""
    name = stated.get("properties") if isinstance(stated, dict) else None
    name = str(name.get("name", "")) if isinstance(name, dict) else ""
    code = name.rpartition(":")[2]
    return f"EPSG:{code}" if "EPSG" in name.upper() and code.isdigit() else "EPSG:4326"


def _members(archive, choices, monitor):
    tables = [name for name in archive.names if name.lower().endswith((".csv", ".tsv", ".txt", ".geojson", ".json"))]
    if not tables or len(tables) > MEMBERS:
        raise UserError(
            "The ZIP file {file} holds no table and no layer of answers.",
            "Unpack it and choose the file with the answers.",
            file=archive.origin.name,
        )
    grids, guesses = [], {}
    for name in tables:
        origin = archive.member(name)
        if not origin.head(4096).strip():
            continue
        if origin.head(4096).lstrip(b"\xef\xbb\xbf \r\n\t")[:1] in (b"{", b"["):
            document, said = open_document(origin, choices, monitor)
            grids.append(document_grid(document, monitor))
        else:
            grids.append(open_delimited(origin, choices, monitor))
            said = grids[-1].guesses
        for guess in said:
            guesses.setdefault(guess.about, guess)
    if not grids:
        raise UserError("The file {file} is empty.", "Choose the file with the answers.", file=archive.origin.name)
    return grids, guesses.values()
