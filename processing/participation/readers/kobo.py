"""KoboToolbox: CSV, Excel with repeats, the API's JSON, and GeoJSON."""

import re

from ...sources.origin import on_disk
from ...sources.workbook import open_workbook
from ..answers import Source
from . import folding, nesting, signs, together
from .choices import groups, with_choices

KINDS = {"kobo": "KoboToolbox"}
_OWN = (
    "_id",
    "_uuid",
    "_submission_time",
    "_index",
    "_status",
    "_validation_status",
    "_submitted_by",
    "_attachments",
    "_geolocation",
    "_xform_id_string",
    "__version__",
    "formhub/uuid",
    "meta/instanceID",
    "_parent_index",
    "_parent_table_name",
)
_PARTS = ("latitude", "longitude", "altitude", "precision")
_IDS = ("_id", "_uuid", "meta/instanceID")


def recognise(container):
    """Whether it is KoboToolbox, by its own columns, a place's four parts, or choices of 0 and 1."""
    if container.form == "excel":
        for grid in container.grids:
            if {"_parent_index", "_parent_table_name"} <= set(grid.columns):
                return signs.kind("kobo", "sheets", ("_parent_index", "_parent_table_name"))
    if container.form in ("delimited", "excel"):
        return next(filter(None, map(_grid, container.grids)), None)
    if container.form == "json":
        return _document(container.documents[0])
    return None


def source(container, choices, monitor):
    """Tables of a KoboToolbox export.

    A repeat is joined by the rows' numbers where the export has them, else by the submission's ``_id``. What identifies
    a submission for ever is ``_id``, whatever joins its tables.
    """
    guess = recognise(container)
    if guess is None and container.form in ("delimited", "excel"):
        # Without the platform's own columns it may still be its export, as somebody says.
        guess = signs.kind("kobo", "chosen")
    told = signs.known(guess, container, KINDS)
    if container.form == "json":
        features = nesting.is_features(container.documents[0])
        tables = _folded(container.documents, monitor) if features else _nested(container.documents, monitor)
    elif container.form == "excel":
        tables = _sheets(_as_written(container.paths))
    else:
        grid = together.joined(container.grids)
        tables = (grid.table(key=together.found(grid.columns, (*_IDS, "_index"))),)
    described, guesses = [], [signs.time("time_zone", "UTC", "zone")]
    for table in tables:
        table, more = with_choices(table)
        described.append(table)
        guesses += more
        guesses += [
            signs.role(table.name, column, role, "technical") for column, role in _technical(table.names()).items()
        ]
    return Source("kobo", container.paths, tuple(described), (*told, *container.guesses, *guesses))


def _grid(grid):
    own = [name for name in grid.columns if name in _OWN or name.startswith("_submission_")]
    if len(own) >= 2 or ("_index" in own and {"start", "end"} & set(grid.columns)):
        return signs.kind("kobo", "columns", own)
    if _technical(grid.columns):
        return signs.kind("kobo", "parts")
    if any(question in grid.columns for question in groups(grid.columns, grid.sample())):
        return signs.kind("kobo", "flags")
    return None


def _document(document):
    items = [item for array in ("results", "", "features") for item in document.first.get(array, ())]
    keys = {}
    for item in items:
        inner = item.get("properties")
        keys |= inner if isinstance(inner, dict) else item
    own = [key for key in _OWN if key in keys]
    own += [key for key in keys if re.fullmatch(r"__version\d*__", key) and key not in own]
    if {"__id", "__system"} & set(keys):
        return None
    if len(own) >= 2:
        return signs.kind("kobo", "keys", own)
    # GeoJSON of a form without the platform's own fields.
    times = all(isinstance(keys.get(key), str) and re.match(r"\d{4}-\d\d-\d\dT", keys[key]) for key in ("start", "end"))
    if "features" in document.arrays and times:
        return signs.kind("kobo", "keys", ("start", "end"))
    return None


def _technical(names):
    """Columns that hold the parts of a place that has a column of its own: {column: "ignore"}."""
    tails, parts = {name.rsplit("/", 1)[-1] for name in names}, {}
    for name in names:
        tail, _, part = name.rsplit("/", 1)[-1].rpartition("_")
        if part in _PARTS and tail.startswith("_") and tail[1:] in tails:
            parts.setdefault((name.rpartition("/")[0], tail), {})[name] = "ignore"
    return {name: role for found in parts.values() if len(found) == len(_PARTS) for name, role in found.items()}


def _array(document):
    return "results" if "results" in document.arrays else document.arrays[0] if document.arrays else ""


def _nested(documents, monitor):
    def entries(monitor):
        return nesting.chained(documents, _array, monitor, nesting.Entry)

    return nesting.tables(entries, monitor, _IDS)


def _folded(documents, monitor):
    def features(monitor):
        for document in documents:
            yield from document.items("features", monitor)

    def key_of(feature, properties):
        return next((properties[key] for key in _IDS if properties.get(key) not in (None, "")), None)

    return nesting.tables(folding.folded(features, key_of, _question), monitor, _IDS)


def _question(feature, geometry):
    """The question whose latitude and longitude are these."""
    properties = feature.get("properties")
    where = geometry.get("coordinates") if isinstance(geometry, dict) else None
    if not isinstance(where, list) or len(where) < 2 or isinstance(where[0], list):
        return ""
    for name, value in (properties if isinstance(properties, dict) else {}).items():
        group, slash, tail = name.rpartition("/")
        if not (tail.startswith("_") and tail.endswith("_latitude")):
            continue
        east = properties.get(name[: -len("latitude")] + "longitude")
        if _same(value, where[1]) and _same(east, where[0]):
            return group + slash + tail[1 : -len("_latitude")]
    return ""


def _same(text, number):
    try:
        return abs(float(text) - float(number)) < 1e-9
    except (TypeError, ValueError):
        return False


def _as_written(paths):
    """The sheets once more: the exporter turns answers that begin with = into formulas."""
    return [grid for path in paths for grid in open_workbook(on_disk(path), path, formulas=True)]


def _sheets(grids):
    main = next((grid for grid in grids if "_parent_index" not in grid.columns), grids[0])
    repeats = [grid for grid in grids if grid is not main]
    key = "_index" if repeats and "_index" in main.columns else together.found(main.columns, (*_IDS, "_index"))
    tables = [main.table(key=key)]
    by_name = {grid.name: grid.name for grid in repeats}
    for grid in repeats:
        told = ""
        if "_parent_table_name" in grid.columns:
            told = next((cell for cell in grid.sample()["_parent_table_name"] if cell), "")
        parent = by_name.get(told) or next((name for name in by_name if told and told.startswith(_uncut(name))), "")
        joins = "_parent_index" if "_parent_index" in grid.columns else ""
        own = "_index" if "_index" in grid.columns else ""
        parent = None if not joins else "" if parent == grid.name else parent
        tables.append(grid.table(grid.name, parent=parent, key=own, parent_key=joins))
    return tables


def _uncut(name):
    """A sheet's name without what marks that it was cut: "Household survey with repeat..."."""
    return re.sub(r"(\.\.\.|…)?\d*$", "", name) if len(name) >= 29 else name + "\0"
