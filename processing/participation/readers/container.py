"""What a set of chosen files is, told by what they hold and never by what they are called."""

import dataclasses
import re
from dataclasses import dataclass
from pathlib import Path

from ...sources.archive import Archive, open_archive
from ...sources.delimited import open_delimited
from ...sources.markup import check_prolog, open_markup
from ...sources.origin import on_disk
from ...sources.text import head_text, reading
from ...sources.workbook import open_workbook
from ...spec import Monitor, UserError
from .documents import open_document
from .vector import PARTS, open_layers, unpacked

FORMS = ("delimited", "excel", "json", "xml", "zip", "vector")
HEAD = 4096
LAYERS = (b"SQLite format 3\0", b"\x00\x00\x27\x0a", b"fgb\x03fgb")
OTHERS = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"{\\rtf",
    b"MZ",
    b"\x7fELF",
)
CONTROLS = re.compile("[\x01-\x08\x0e-\x1f\x7f]")


@dataclass(frozen=True)
class Container:
    """Chosen files, opened but not yet understood. All are of one form.

    Parameters
    ----------
    form : str
        One of `FORMS`.
    paths : tuple of Path
    guesses : tuple of tables.Guess
        "encoding" and "separator", with their evidence.
    grids : tuple of grid.Grid
        For "delimited" one per file, for "excel" one per sheet, for "vector" one per layer.
    documents : tuple of documents.Document
        For "json" one per file.
    markups : tuple of markup.Markup
        For "xml" one per file.
    archive : archive.Archive or None
        For "zip", which is always alone.
    """

    form: str
    paths: tuple
    guesses: tuple = ()
    grids: tuple = ()
    documents: tuple = ()
    markups: tuple = ()
    archive: Archive | None = None


def open_container(paths, choices=None, monitor=None):
    """Open files of any kind.

    Parameters
    ----------
    paths : sequence of Path
        Files that belong together.
    choices : dict
        What is known better than guessed: {"encoding": ..., "separator": ...}.
    monitor : Monitor

    Returns
    -------
    Container

    Raises
    ------
    UserError
        A file is not there, empty, damaged, dangerous, of no known form, or not of the form of the others.
    """
    choices, monitor = choices or {}, monitor or Monitor()
    paths = tuple(Path(path) for path in paths)
    if not paths:
        raise UserError("No file was chosen.", "Choose the file with the answers.")
    paths = _without_parts(paths)
    origins = [on_disk(path) for path in paths]
    forms = [form_of(origin, choices, monitor) for origin in origins]
    if len(set(forms)) > 1:
        raise UserError("The files are of different kinds.", "Choose files of one kind, or one at a time.")
    form = forms[0]
    if form == "zip":
        return _zipped(paths, origins, choices, monitor)
    opened = {"documents": (), "markups": (), "grids": ()}
    guesses = []
    for path, origin in zip(paths, origins, strict=True):
        if form == "delimited":
            grids = (open_delimited(origin, choices, monitor),)
        elif form == "excel":
            grids = open_workbook(origin, path)
        elif form == "vector":
            grids = open_layers(path, choices, monitor)
        elif form == "json":
            document, said = open_document(origin, choices, monitor)
            opened["documents"] += (document,)
            guesses.extend(said)
            continue
        else:
            opened["markups"] += (open_markup(origin),)
            continue
        opened["grids"] += grids
        guesses.extend(grids[0].guesses)
    return Container(form, paths, once(guesses), **opened)


def once(guesses):
    """The first guess about each thing."""
    return tuple({guess.about: guess for guess in reversed(guesses)}.values())[::-1]


def form_of(origin, choices, monitor):
    """The form of one file, by its content.

    Raises
    ------
    UserError
        It is empty, or of a form that cannot be read, with what to do about it.
    """
    head = origin.head(HEAD)
    if not head.strip():
        raise UserError("The file {file} is empty.", "Choose the file with the answers.", file=origin.name)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _kind_of_zip(origin)
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise _old_office(origin)
    if head.startswith(LAYERS) or _is_dbf(head, origin):
        return "vector"
    if head.startswith(OTHERS):
        raise _unknown(origin)
    return _kind_of_text(origin, choices, monitor)


def _kind_of_text(origin, choices, monitor):
    text = head_text(origin, reading(origin, choices, monitor), HEAD).replace("\0", "").lstrip("\ufeff \t\r\n")
    if len(CONTROLS.findall(text)) > len(text) / 20:
        raise _unknown(origin)
    if re.match(r"\{\s*[\"}]|\[\s*[\[{\]\"\d-]|\[\s*(null|true|false)\b", text):
        return "json"
    if re.match(r"<(!doctype\s+)?html", text, re.IGNORECASE):
        raise UserError(
            "The file {file} is a web page and no export.",
            "It was fetched without signing in, perhaps: open the link in a browser and save the export.",
            file=origin.name,
        )
    if re.match(r"<[?!A-Za-z_]", text):
        if re.search(r"<(\w+:)?kml\b", text):
            check_prolog(origin)
            return "vector"
        return "xml"
    if not text:
        raise UserError("The file {file} is empty.", "Choose the file with the answers.", file=origin.name)
    return "delimited"


def _kind_of_zip(origin):
    names = set(open_archive(origin).names)
    if "xl/workbook.xml" in names or "[Content_Types].xml" in names:
        if any(name.startswith("xl/") for name in names):
            return "excel"
        raise _unknown(origin)
    if "mimetype" in names and "content.xml" in names:
        raise UserError(
            "The file {file} is a LibreOffice document.",
            "Save it as .xlsx or CSV.",
            file=origin.name,
        )
    return "zip"


def _old_office(origin):
    locked = "EncryptedPackage".encode("utf-16-le") in origin.head(1 << 22)
    if locked:
        return UserError(
            "The file {file} is protected with a password.",
            "Open it in the program it comes from and save it without a password.",
            file=origin.name,
        )
    return UserError(
        "The file {file} is an Excel file of the old kind.",
        "Open it in Excel or LibreOffice and save it as .xlsx or CSV.",
        file=origin.name,
    )


def _unknown(origin):
    return UserError(
        "What the file {file} holds is not known.",
        "Choose a CSV, Excel, JSON, GeoJSON, XML, KML, ZIP, GeoPackage or Shapefile.",
        file=origin.name,
    )


def _is_dbf(head, origin):
    """A Shapefile's table alone: its header says how long the file is."""
    if len(head) < 33 or head[0] not in (0x03, 0x30, 0x83, 0x8B):
        return False
    rows, begins, width = (int.from_bytes(head[a:b], "little") for a, b in ((4, 8), (8, 10), (10, 12)))
    return width > 0 and begins > 32 and abs(begins + rows * width - origin.size) <= 2


def _without_parts(paths):
    """A Shapefile is several files: the others of one that is chosen go without saying."""
    shapes = {path.with_suffix("") for path in paths if path.suffix.lower() == ".shp"}
    return tuple(
        path
        for path in dict.fromkeys(paths)
        if path.suffix.lower() == ".shp" or path.suffix.lower() not in PARTS or path.with_suffix("") not in shapes
    )


def _zipped(paths, origins, choices, monitor):
    if len(paths) > 1:
        raise UserError("Several ZIP files were chosen.", "Choose one at a time.")
    archive = open_archive(origins[0])
    endings = [(name, Path(name).suffix.lower()) for name in archive.names]
    shapes = [name for name, ending in endings if ending in PARTS]
    others = [name for name, ending in endings if ending in (".kml", ".gpkg", ".fgb")]
    if any(name.lower().endswith(".shp") for name in shapes):
        wanted = [name for name in shapes if name.lower().endswith(".shp")]
        return _layers(paths, archive, shapes, wanted, choices, monitor)
    if others and not any(ending in (".csv", ".json", ".geojson") for _, ending in endings):
        return _layers(paths, archive, others, others, choices, monitor)
    return Container("zip", paths, archive=archive)


def _layers(paths, archive, members, wanted, choices, monitor):
    folder, keeper = unpacked(archive, members)
    grids = []
    for path in sorted(folder.iterdir()):
        if path.suffix in (".shp", ".kml", ".gpkg", ".fgb"):
            if form_of(on_disk(path), choices, monitor) != "vector":
                raise _unknown(on_disk(path))
            grids.extend(open_layers(path, choices, monitor))
    grids = [_kept(grid, keeper) for grid in grids]
    return Container("vector", paths, once([guess for grid in grids for guess in grid.guesses]), tuple(grids))


def _kept(grid, keeper):

    def read(monitor, keeper=keeper):
        yield from grid.read(monitor)

    return dataclasses.replace(grid, read=read)
