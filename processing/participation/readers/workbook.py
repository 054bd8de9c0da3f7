"""Excel workbooks (.xlsx): every sheet a grid of text, as the file last showed it. No formula is worked out."""

import datetime
import itertools

from ...spec import UserError
from ..answers import CHUNK
from .archive import open_archive
from .cells import CELLS, LETTERS, frame, number, text, unique
from .grid import Grid
from .markup import check_prolog

ROWS = 1_048_576
COLUMNS = 16_384
STRINGS = 512 << 20
"""Bytes of the table of texts, which is held whole."""
SCRIPTS = "xl/sharedStrings.xml"
AT_ONCE = 500


def open_workbook(origin, path, formulas=False):
    """Open a workbook.

    Parameters
    ----------
    origin : origin.Origin
    path : Path
    formulas : bool
        Cells that begin with = as they were written, and not what was last worked out: survey tools put answers there.

    Returns
    -------
    tuple of Grid
        One per sheet that holds anything.

    Raises
    ------
    UserError
        openpyxl is missing; the file is damaged, made to blow up, or holds a DOCTYPE or an entity.
    """
    archive = open_archive(origin)
    for name in archive.names:
        if name.lower().endswith((".xml", ".rels", ".vml")):
            member = archive.member(name)
            if name == SCRIPTS and member.size > STRINGS:
                raise UserError(
                    "The texts of {file} take more memory than there is for them.",
                    "Save it as CSV.",
                    file=origin.name,
                )
            check_prolog(member)
    with _Book(path, origin.name, formulas) as book:
        sheets = book.sheets()
    grids = []
    for sheet in sheets:
        names = _header(path, origin.name, sheet)
        if names:
            grids.append(Grid(sheet, names, _reader(path, origin.name, sheet, names, formulas), file=origin.name))
    if not grids:
        raise UserError("The file {file} is empty.", "Choose the file with the answers.", file=origin.name)
    return tuple(grids)


class _Book:
    """The workbook while it is read; whatever openpyxl stumbles over is damage."""

    def __init__(self, path, file, formulas=False):
        self._path, self._file, self._formulas, self._book, self._stream = path, file, formulas, None, None

    def __enter__(self):
        try:
            from openpyxl import load_workbook
        except ImportError:
            raise UserError(
                "Excel files need the Python package openpyxl, which is missing.",
                "Install openpyxl, or save the file as CSV.",
            ) from None
        self._stream = self._path.open("rb")  # of a path openpyxl looks at the ending
        try:
            self._book = load_workbook(self._stream, read_only=True, data_only=not self._formulas, keep_links=False)
        except Exception:  # openpyxl raises whatever the file makes it stumble over
            self._stream.close()
            raise self._damaged() from None
        return self

    def __exit__(self, *_):
        self._book.close()
        self._stream.close()

    def _damaged(self):
        return UserError(
            "The Excel file {file} is damaged.",
            "Open it in Excel or LibreOffice and save it anew as .xlsx.",
            file=self._file,
        )

    def sheets(self):
        """Names of the sheets, charts not among them."""
        return [sheet.title for sheet in self._book.worksheets]

    def rows(self, sheet):
        """Yield the values of each row of a sheet, as long as it is."""
        try:
            found = self._book[sheet]
            found.reset_dimensions()  # what a file says about its own size is not to be trusted
            rows = found.iter_rows(values_only=True)
        except Exception:
            raise self._damaged() from None
        for at in itertools.count():
            try:
                row = next(rows, None)
            except Exception:
                raise self._damaged() from None
            if row is None:
                return
            if at >= ROWS:
                raise UserError(
                    "The sheet {sheet} of {file} holds more rows than Excel allows.",
                    "Open it in Excel or LibreOffice and save it anew as .xlsx.",
                    sheet=sheet,
                    file=self._file,
                )
            yield row


def _header(path, file, sheet):
    with _Book(path, file) as book:
        for row in itertools.islice(book.rows(sheet), 100):
            names = [cell(value) for value in row]
            while names and not names[-1].strip():
                names.pop()
            if names:
                return tuple(unique(names[:COLUMNS]))
    return ()


def _reader(path, file, sheet, names, formulas):
    width = len(names)
    most = max(1, min(CHUNK, CELLS // width))

    def read(monitor):
        kept, broken, letters, start, headed = [], {}, 0, 1, False
        with _Book(path, file, formulas) as book:
            for at, row in enumerate(book.rows(sheet)):
                if not at % AT_ONCE:
                    monitor.check()
                cells = [cell(value) for value in row]
                if not any(cells):
                    continue
                if not headed:
                    headed = True
                    continue
                if len(cells) > width and any(cells[width:]):
                    broken[start + len(kept)] = "cells"
                    cells[width - 1 :] = ["; ".join(filter(None, cells[width - 1 :]))]
                kept.append(dict(zip(names, cells, strict=False)))
                letters += sum(map(len, cells))
                if len(kept) >= most or letters > LETTERS:
                    yield _chunk(kept, names, start, broken)
                    start, kept, broken, letters = start + len(kept), [], {}, 0
        if kept:
            yield _chunk(kept, names, start, broken)

    return read


def _chunk(kept, names, start, broken):
    made = frame(kept, names, start=start)
    made.attrs["broken"] = broken
    return made


def cell(value):
    """A cell as text: numbers without ".0", dates as ISO, a date without a time of day as a date alone."""
    if isinstance(value, float):
        return number(value)
    if isinstance(value, datetime.datetime):
        midnight = value.time() == datetime.time()
        return value.date().isoformat() if midnight else value.replace(microsecond=0).isoformat()
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, datetime.timedelta):
        return str(value)
    return text(getattr(value, "text", value))
