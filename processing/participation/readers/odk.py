"""ODK Central: CSV files in a ZIP with a file for each repeat, OData JSON, and GeoJSON."""

import dataclasses
import re

from ...sources.delimited import open_delimited
from ..answers import Source
from . import folding, nesting, signs, together
from .attached import Attached
from .choices import with_choices
from .documents import FIRST

KINDS = {"odk": "ODK Central"}
_OWN = ("KEY", "PARENT_KEY", "SubmissionDate", "SubmitterID", "ReviewState", "FormVersion", "meta-instanceID")
_IDS = ("__id",)


def recognise(container):
    """Whether it is ODK Central, by KEY and PARENT_KEY, by __id and __system, or by fieldpath."""
    if container.form == "zip":
        names = [name for name in container.archive.names if name.lower().endswith(".csv")]
        for name in names[:FIRST]:
            if b"KEY" in container.archive.member(name).head(4096).split(b"\n")[0].replace(b"\0", b""):
                columns = _split_header(container.archive.member(name).head(65536))
                if _is_odk(columns):
                    return signs.kind("odk", "members", names)
        return None
    if container.form == "delimited":
        for grid in container.grids:
            if _is_odk(grid.columns):
                return signs.kind("odk", "columns", [name for name in grid.columns if name in _OWN])
    if container.form == "json":
        document = container.documents[0]
        for item in document.first.get("value", ()):
            if "__id" in item and ("__system" in item or any(str(key).startswith("__Submissions") for key in item)):
                return signs.kind("odk", "keys", [key for key in item if str(key).startswith("__")])
        for item in document.first.get("features", ()):
            properties = item.get("properties")
            if isinstance(properties, dict) and "fieldpath" in properties:
                return signs.kind("odk", "keys", ("fieldpath",))
    return None


def source(container, choices, monitor):
    """Tables of an ODK Central export; a ZIP's media are its attachments."""
    told = signs.known(recognise(container), container, KINDS)
    attachment, guesses = (lambda name: None), [*told, *container.guesses]
    if container.form == "json":
        if nesting.is_features(container.documents[0]):
            tables = _folded(container.documents, monitor)
        else:
            tables = _odata(container.documents, monitor)
    else:
        grids = container.grids
        if container.form == "zip":
            archive = container.archive
            grids = [
                open_delimited(archive.member(name), choices or {}, monitor)
                for name in archive.names
                if name.lower().endswith(".csv") and not name.lower().startswith("media/")
            ]
            guesses += [guess for grid in grids[:1] for guess in grid.guesses]
            attachment = Attached(archive)

        tables = _files(grids)
    described = []
    for table in tables:
        table, more = with_choices(table)
        described.append(table)
        guesses += more
    guesses.append(signs.time("time_zone", "UTC", "zone"))
    return Source("odk", container.paths, tuple(described), tuple(guesses), attachment)


def _split_header(head):
    line = head.split(b"\n")[0].decode("utf-8", "replace").lstrip("\ufeff").rstrip("\r")
    return [name.strip('"') for name in re.split("[,;\t]", line)]


def _is_odk(columns):
    return "KEY" in columns and bool({"PARENT_KEY", "SubmissionDate", "meta-instanceID", "instanceID"} & set(columns))


def _files(grids):
    """The main file and its repeats: a row's KEY ends in the path of its repeat, "uuid:.../places[2]"."""
    grids = [grid for grid in grids if "KEY" in grid.columns] or list(grids)
    mains = [grid for grid in grids if "PARENT_KEY" not in grid.columns]
    main = together.joined(mains) if mains else grids[0]
    tables, repeats = [main.table(key="KEY" if "KEY" in main.columns else "")], []
    for grid in grids:
        if "PARENT_KEY" not in grid.columns or grid is main:
            continue
        sample = grid.sample()
        own, parent = (_path(next((key for key in sample[name] if key), "")) for name in ("KEY", "PARENT_KEY"))
        short = grid.name.removeprefix(main.name + "-")
        repeats.append((grid, own or short, parent))
    names = {name for _, name, _ in repeats}
    for grid, name, parent in repeats:
        taken = [table.name for table in tables]
        while name in taken:
            name += f" ({grid.name})"
        above = parent if parent in names and parent != name else ""
        tables.append(grid.table(name, parent=above, key="KEY", parent_key="PARENT_KEY"))
    return tables


def _path(key):
    return re.sub(r"\[\d+\]", "", key.partition("/")[2])


def _odata(documents, monitor):
    """Submissions with their repeats within them, or each repeat in a document of its own."""
    mains = [document for document in documents if not _parent(document)]
    if not mains:
        mains = list(documents)
    tables = list(nesting.tables(_items(mains), monitor, _IDS))
    repeats = {}
    for document in documents:
        if _parent(document) and document not in mains:
            repeats.setdefault((_context(document) or document.name, _parent(document)), []).append(document)
    for (name, parent_key), pages in repeats.items():
        above = parent_key.removeprefix("__Submissions").strip("-").removesuffix("id").strip("-").replace("-", ".")
        names = [table.name for table in tables]
        while name in names:
            name += " (2)"
        first, *more = nesting.tables(_items(pages), monitor, _IDS, main=name)
        first = dataclasses.replace(first, parent=above if above in names else "", parent_key=parent_key)
        tables += [first, *(table for table in more if table.name not in names)]
    return tables


def _items(documents):
    return lambda monitor: nesting.chained(documents, lambda _: "value", monitor, nesting.Entry)


def _parent(document):
    """The field of a repeat's own table that names its parent: "__Submissions-id", "__Submissions-places-id"."""
    for item in document.first.get("value", ()):
        if "__system" not in item:
            return next((key for key in item if str(key).startswith("__Submissions")), "")
    return ""


def _context(document):
    told = document.keys.get("@odata.context")
    return told.rpartition("#Submissions.")[2] if isinstance(told, str) and "#Submissions." in told else ""


def _folded(documents, monitor):
    def features(monitor):
        for document in documents:
            for item in document.items("features", monitor):
                properties = item.get("properties")
                properties = dict(properties) if isinstance(properties, dict) else {}
                properties.pop("fieldpath", None)
                told = item.get("properties") if isinstance(item.get("properties"), dict) else {}
                yield item | {"properties": {"__id": item.get("id")} | properties, "asked": told.get("fieldpath")}

    entries = folding.folded(features, lambda item, _: item.get("id"), lambda item, _: str(item.get("asked") or ""))
    return nesting.tables(entries, monitor, _IDS)
