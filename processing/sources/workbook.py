"""Excel workbooks (.xlsx): every sheet a grid of text, as the file last showed it. No formula is worked out."""

import itertools

import numpy as np
import pandas as pd

from ..spec import UserError
from .archive import open_archive
from .cells import CELLS, LETTERS, unique
from .grid import Grid
from .markup import check_prolog
from .sheets import Book, Wrong
from .tables import CHUNK

ROWS = 1_048_576
COLUMNS = 16_384
STRINGS = 512 << 20
"""Bytes of the table of texts, which is held whole."""
SCRIPTS = "xl/sharedStrings.xml"
AT_ONCE = 500
ROWS_AT_ONCE = 5_000


def open_workbook(origin, path, formulas=False, headed=any):
    """Open a workbook.

    Parameters
    ----------
    origin : origin.Origin
    path : Path
    formulas : bool
        Cells that begin with = as they were written, and not what was last worked out: survey tools put answers there.
    headed : callable
        Whether a row of cells is the one that names the columns; those before it are passed over.

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
    book = _opened(archive, origin.name, formulas)
    grids = []
    for sheet in book.names:
        names = _header(book, origin.name, sheet, headed)
        if names:
            grids.append(Grid(sheet, names, _reader(book, origin.name, sheet, names, headed), file=origin.name))
    if not grids:
        raise UserError("The file {file} is empty.", "Choose the file with the answers.", file=origin.name)
    return tuple(grids)


def _opened(archive, file, formulas):
    try:
        return Book(archive, formulas)
    except ImportError:
        raise UserError(
            "Excel files need the Python package openpyxl, which is missing.",
            "Install openpyxl, or save the file as CSV.",
        ) from None
    except (Wrong, ValueError, IndexError, RecursionError):
        raise _damaged(file) from None


def _damaged(file):
    return UserError(
        "The Excel file {file} is damaged.",
        "Open it in Excel or LibreOffice and save it anew as .xlsx.",
        file=file,
    )


def _rows(book, file, sheet):
    """Yield the cells of each row of a sheet, as long as it is."""
    try:
        for at, row in enumerate(book.rows(sheet)):
            if at >= ROWS:
                raise UserError(
                    "The sheet {sheet} of {file} holds more rows than Excel allows.",
                    "Open it in Excel or LibreOffice and save it anew as .xlsx.",
                    sheet=sheet,
                    file=file,
                )
            yield row
    except (Wrong, ValueError, IndexError, OverflowError):
        raise _damaged(file) from None


def _header(book, file, sheet, headed):
    for names in itertools.islice(_rows(book, file, sheet), 100):
        while names and not names[-1].strip():
            names.pop()
        if headed(names):
            return tuple(unique(names[:COLUMNS]))
    return ()


def _reader(book, file, sheet, names, headed):
    width = len(names)
    most = max(1, min(CHUNK, ROWS_AT_ONCE, CELLS // width))

    def read(monitor):
        kept, broken, letters, start, begun = [], {}, 0, 1, False
        for at, row in enumerate(_rows(book, file, sheet)):
            if not at % AT_ONCE:
                monitor.check()
            if not any(row):
                continue
            if not begun:
                begun = headed(row)
                continue
            if len(row) > width:
                if any(row[width:]):
                    broken[start + len(kept)] = "cells"
                    row[width - 1 :] = ["; ".join(filter(None, row[width - 1 :]))]
                else:
                    del row[width:]
            elif len(row) < width:
                row.extend([""] * (width - len(row)))
            kept.append(row)
            letters += sum(map(len, row))
            if len(kept) >= most or letters > LETTERS:
                yield _chunk(kept, names, start, broken)
                start, kept, broken, letters = start + len(kept), [], {}, 0
        if kept:
            yield _chunk(kept, names, start, broken)

    return read


def _chunk(rows, names, start, broken):
    cells = np.empty((len(rows), len(names)), dtype=object)
    cells[:] = rows
    index = pd.RangeIndex(start, start + len(rows))
    made = pd.DataFrame(cells, columns=list(names), index=index, dtype=object)
    made.attrs["broken"] = broken
    return made
