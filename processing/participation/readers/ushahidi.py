"""Ushahidi: posts as CSV, with blanks behind the separators, and as GeoJSON with collections of places."""

import re

from ..answers import Source
from . import nesting, signs, together

KINDS = {"ushahidi": "Ushahidi"}
_EXPORTED = ("post id", "post status", "created (utc)", "updated (utc)", "post date", "contact id", "survey", "form #")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_LISTED = re.compile(r"(.+)\.(\d+)")


def recognise(container):
    """Whether it is Ushahidi, by its own columns, numbered lists with lat and lon, or collections of places."""
    if container.form in ("delimited", "excel"):
        for grid in container.grids:
            own = [name for name in grid.columns if name.casefold() in _EXPORTED]
            if len(own) >= 2:
                return signs.kind("ushahidi", "columns", own)
            listed = [name for name in grid.columns if _LISTED.fullmatch(name)]
            points = [name for name in grid.columns if name.casefold().rpartition(".")[2] in ("lat", "lon")]
            if listed and len(points) >= 2 and "title" in map(str.casefold, grid.columns):
                return signs.kind("ushahidi", "columns", ["title", *points, *listed])
    if container.form == "json":
        for item in container.documents[0].first.get("features", ()):
            geometry, properties = item.get("geometry"), item.get("properties")
            if not isinstance(properties, dict):
                continue
            own = [key for key in properties if _UUID.fullmatch(str(key))]
            if own or (
                isinstance(geometry, dict) and geometry.get("type") == "GeometryCollection" and "title" in properties
            ):
                return signs.kind("ushahidi", "collections", own or list(properties))
    return None


def source(container, choices, monitor):
    """Tables of posts."""
    told = signs.known(recognise(container), container, KINDS)
    guesses = (*told, *container.guesses, signs.time("time_zone", "UTC", "zone"))
    if container.form == "json":

        def entries(monitor):
            return nesting.chained(container.documents, lambda _: "features", monitor, nesting.feature)

        tables = nesting.tables(entries, monitor, ("id",))
        return Source("ushahidi", container.paths, tables, guesses)
    grid = together.joined(container.grids)
    table = together.changed(grid.table(key=together.found(grid.columns, ("post id", "id"))), _stripped)
    return Source("ushahidi", container.paths, (table,), guesses)


def _stripped(chunk):
    for name in chunk.columns:
        chunk[name] = together.column([cell.strip() if isinstance(cell, str) else cell for cell in chunk[name]])
    return chunk
