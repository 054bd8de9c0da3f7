"""Mapsurvey: a ZIP with GeoJSON for each question on the map and a CSV file of the other answers, joined by session."""

import dataclasses

from ...sources.delimited import open_delimited
from ...spec import UserError
from ..answers import Source
from . import nesting, signs, together
from .attached import Attached
from .documents import open_document

KINDS = {"mapsurvey": "Mapsurvey"}
_SESSION = ("session_id", "session")
_LOOKED_AT = 20


def recognise(container):
    """Whether it is Mapsurvey: GeoJSON and CSV in one ZIP, with sessions."""
    if container.form != "zip":
        return None
    places, answers = _members(container.archive)
    for name in places[:_LOOKED_AT]:
        head = container.archive.member(name).head(65536)
        if b'"session' in head:
            return signs.kind("mapsurvey", "members", [*answers, *places])
    if places and any(b"session_id" in container.archive.member(name).head(65536) for name in answers[:_LOOKED_AT]):
        return signs.kind("mapsurvey", "members", [*answers, *places])
    return None


def source(container, choices, monitor):
    """Tables of a survey: the sessions are the main table, each question on the map is a child of it.

    The files that were sent in are there as attachments.
    """
    told = signs.known(recognise(container), container, KINDS)
    archive, choices = container.archive, choices or {}
    places, answers = _members(archive)
    grids = [open_delimited(archive.member(name), choices, monitor) for name in answers]
    guesses = [*told, *container.guesses, *(guess for grid in grids[:1] for guess in grid.guesses)]
    tables, keys, main = [], [], None
    for grid in grids:
        key = together.found(grid.columns, _SESSION)
        if main is None and key and "object_key" not in grid.columns:
            main = grid.table(key=key)
            if grid.columns[0] == "column 1":
                guesses.append(signs.role("", "column 1", "ignore", "technical"))
        elif key:
            tables.append(grid.table(_free(grid.name, tables), parent="", parent_key=key))
            keys.append(key)
    for name in places:
        document, _ = open_document(archive.member(name), choices, monitor)
        told = document.keys.get("name")
        title = _free(told if isinstance(told, str) and told.strip() else document.name, tables)
        first, *more = _features(document, monitor, title)
        key = together.found(first.names(), _SESSION)
        if key or not first.rows:
            tables.append(dataclasses.replace(first, parent="", parent_key=key))
            keys.append(key)
            tables += more
            keys += [table.parent_key for table in more]
    if main is None:
        joined = [(table, key) for table, key in zip(tables, keys, strict=True) if key and table.parent == ""]
        if not joined:
            raise UserError(
                "{file} holds no answers.", "Download the answers of the survey anew.", file=archive.origin.name
            )
        main = together.respondents([table for table, _ in joined], [key for _, key in joined])[0]
    return Source("mapsurvey", container.paths, (main, *tables), tuple(guesses), Attached(archive, "files/"))


def _members(archive):
    names = [name for name in archive.names if not name.startswith(("files/", "layers/"))]
    places = [name for name in names if name.lower().endswith((".geojson", ".json"))]
    answers = [name for name in names if name.lower().endswith(".csv")]
    # The file of the answers may be called like the survey; those about objects come after it.
    return places, sorted(answers, key=lambda name: "objects_" in name)


def _features(document, monitor, name):
    def entries(monitor):
        return nesting.chained([document], lambda _: "features", monitor, nesting.feature)

    return nesting.tables(entries, monitor, main=name)


def _free(name, tables):
    taken, made, turn = {"", *(table.name for table in tables)}, name, 2
    while made in taken:
        made, turn = f"{name} ({turn})", turn + 1
    return made
