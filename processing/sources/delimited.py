"""Delimited text: CSV and its kin, in blocks, so that a file of any size fits."""

import csv
import io
import re
from collections import deque
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..spec import UserError
from .cells import CELLS, LETTERS, unique
from .evidence import TEXTS
from .grid import Grid
from .tables import CHUNK, Guess
from .text import head_text, open_text, reading

SEPARATORS = (";", ",", "\t", "|")
BLOCK = 1 << 20
"""Characters worked off in one call."""
CELL = 64_000_000
"""Characters of a row. A quote that is not closed within so many is a mistake, not an answer."""
COLUMNS = 5_000
UNCLOSED = 100
SEP_LINE = re.compile(r"\ufeff?\"?sep=(.)\"?[\r\n]", re.IGNORECASE)


@dataclass(frozen=True)
class Dialect:
    """Separator, whether spaces follow it, and how many characters come before the header."""

    separator: str
    spaced: bool
    skip: int


def open_delimited(origin, choices, monitor):
    """Open a delimited file.

    The first row that is not blank names the columns. ``frame.attrs["broken"]`` of a chunk tells which of its rows
    cannot be trusted, and why: "cells" where there are more than columns (what is too much stands in the last cell),
    "quote" where one is never closed (the line stands as a row of its own, and the next lines are read on).

    Parameters
    ----------
    origin : origin.Origin
    choices : dict
        {"encoding": ..., "separator": ...}
    monitor : Monitor

    Returns
    -------
    Grid

    Raises
    ------
    UserError
        There is no header, or a wrong choice.
    """
    found = reading(origin, choices, monitor)
    head = head_text(origin, found, BLOCK).replace("\0", "")
    dialect, guess = _dialect(head, origin.size, choices)
    header = next(_Records(origin, found, dialect, 0).rows(), None)
    if header is None:
        raise UserError("The file {file} is empty.", "Choose the file with the answers.", file=origin.name)
    header = header[0]
    while len(header) > 1 and not header[-1].strip():
        header.pop()
    if len(header) > COLUMNS:
        raise UserError(
            "The file {file} has {columns} columns; {most} can be read.",
            "Check the separator, or take columns out.",
            file=origin.name,
            columns=len(header),
            most=COLUMNS,
        )
    names = tuple(unique(header))

    def reader_of(wanted):
        return lambda monitor: _chunks(origin, found, dialect, names, wanted, monitor)

    read = reader_of(None)
    read.only = reader_of
    return Grid(origin.stem, names, read, file=origin.name, guesses=(found.guess, guess))


def _dialect(head, size, choices):
    said = SEP_LINE.match(head)
    skip = said.end() - 1 if said else 0
    body = head[skip:].lstrip("\r\n")
    chosen = choices.get("separator")
    if chosen:
        chosen = {"\\t": "\t", "tab": "\t"}.get(chosen, chosen)
        if len(chosen) != 1 or chosen in '"\r\n':
            raise UserError("The separator must be one character.", "Write for instance ; or , or tab.")
        separator, why, values = chosen, "chosen", {}
    elif said:
        separator, why, values = said.group(1), "sep_line", {}
    else:
        whole = len(head) < BLOCK
        separator, why, values = _separator(body, whole)
    first = body.split("\n", 1)[0].split("\r", 1)[0]
    spaced = first.count(separator + " ") == first.count(separator) > 0 if separator != " " else False
    return Dialect(separator, spaced, skip), Guess("separator", separator, TEXTS[why], values, SEPARATORS)


def _separator(body, whole):
    best = (0.0, 0, ",")
    for separator in SEPARATORS:
        widths = []
        try:
            for row in csv.reader(io.StringIO(body, newline=""), delimiter=separator):
                if row:
                    widths.append(len(row))
                if len(widths) > 100:
                    break
        except csv.Error:
            continue
        if not whole and 1 < len(widths) <= 100:
            widths.pop()
        if not widths or widths[0] < 2:
            continue
        alike = sum(width == widths[0] for width in widths) / len(widths)
        best = max(best, (round(alike, 1), widths[0], separator), key=lambda item: item[:2])
    alike, columns, separator = best
    if not columns:
        return ",", "one_column", {}
    return separator, "columns", {"count": columns, "share": round(alike * 100)}


def _chunks(origin, found, dialect, names, wanted, monitor):
    records = _Records(origin, found, dialect, len(names))
    next(records.rows(), None)  # the header
    most = max(1, min(CHUNK, CELLS // len(names)))
    pieces, held, letters, start = [], 0, 0, 1
    for piece, broken, size in records.pieces(names, wanted):
        monitor.progress(records.share())
        if wanted is not None:
            piece = piece[[name for name in names if name in wanted]]
        pieces.append((piece, broken))
        held, letters = held + len(piece), letters + size
        while held >= most or (held and letters > LETTERS):
            chunk, pieces = _joined(pieces, min(most, held), start)
            start, held, letters = start + len(chunk), held - len(chunk), 0
            yield chunk
    if held:
        yield _joined(pieces, held, start)[0]


def _joined(pieces, count, start):
    """The first ``count`` rows as one chunk, and the pieces that are left."""
    frame = pd.concat([piece for piece, _ in pieces], ignore_index=True) if len(pieces) > 1 else pieces[0][0]
    broken, at = {}, 0
    for piece, marks in pieces:
        broken |= {at + row: why for row, why in marks.items()}
        at += len(piece)
    chunk, rest = frame.iloc[:count].copy(deep=False), frame.iloc[count:].reset_index(drop=True)
    chunk.index = pd.RangeIndex(start, start + len(chunk))
    chunk.attrs["broken"] = {start + row: why for row, why in broken.items() if row < count}
    left = {row - count: why for row, why in broken.items() if row >= count}
    return chunk, [(rest, left)] if len(rest) else []


class _Records:
    """The records of a file. Most blocks go through pandas' parser; one with a row that is not plain through csv."""

    def __init__(self, origin, found, dialect, columns):
        if csv.field_size_limit() < CELL * 2:
            csv.field_size_limit(CELL * 2)  # of the whole process; only ever raised
        self._origin, self._dialect, self._columns = origin, dialect, columns
        self._stream = open_text(origin, found)
        self._stream.read(dialect.skip)
        self._waiting, self._held, self._size = deque(), [], 0
        self._rest, self._ended, self._unclosed = [], False, 0
        self._done = 0

    def share(self):
        """How much of the file is read, roughly."""
        return min(1.0, self._done / max(1, self._origin.size))

    def _fill(self):
        """Put the next whole lines among the waiting ones; False at the end."""
        while not self._ended:
            block = self._stream.read(BLOCK)
            self._done += len(block)
            if block.endswith("\r"):  # its line feed may come with the next block
                block += self._stream.read(1)
            self._ended = not block
            lines = list(io.StringIO(block.replace("\0", ""), newline=""))
            if lines and self._rest:
                self._rest.append(lines.pop(0))
                if self._rest[-1].endswith(("\n", "\r")) or sum(map(len, self._rest)) > CELL:
                    lines.insert(0, "".join(self._rest))
                    self._rest = []
            if lines and not lines[-1].endswith(("\n", "\r")):
                self._rest.append(lines.pop())
            if self._ended and self._rest:
                lines, self._rest = ["".join(self._rest)], []
            if lines:
                self._waiting.extend(lines)
                return True
        self._stream.close()
        return False

    def _lines(self):
        """For csv: line by line, those of the record at work kept."""
        while self._waiting or self._fill():
            line = self._waiting.popleft()
            self._held.append(line)
            self._size += len(line)
            if self._size > CELL:
                raise _Runaway
            yield line

    def rows(self):
        """Yield (cells, why broken or "") of every record that is not blank, leaving nothing read ahead."""
        while True:
            reader = csv.reader(self._lines(), delimiter=self._dialect.separator, skipinitialspace=self._dialect.spaced)
            self._held, self._size = [], 0
            try:
                for row in reader:
                    if (len(self._held) > 1 or (self._ended and not self._waiting)) and self._suspect(row):
                        break
                    blank = not row or (len(row) == 1 and not row[0].strip() and not self._held[0].strip())
                    self._held, self._size = [], 0
                    if not blank:
                        yield row, ""
                else:
                    return
            except (_Runaway, csv.Error):
                pass
            yield self._alone()

    def _suspect(self, row):
        """Whether a quote within the record was never closed, and swallowed what follows."""
        lines, separator = self._held, self._dialect.separator
        odd = sum(line.count('"') for line in lines) % 2
        if odd and self._ended and not self._waiting and sum(cell.count('"') for cell in row) % 2 == 0:
            return True
        if len(lines) < 2:
            return False
        if odd and any("\n" in cell and cell.count('"') % 2 for cell in row):
            return True
        full = self._columns - 1
        if full < 2 or any(line.count(separator) != full for line in lines):
            return False
        # Each line could be a row of its own. A record that keeps the rules and is as wide as the header is one.
        return len(row) != self._columns or not self._well_formed()

    def _well_formed(self):
        """Whether the record at work ends each quote where its cell ends."""
        record = io.StringIO("".join(self._held), newline="")
        dialect = self._dialect
        try:
            next(csv.reader(record, delimiter=dialect.separator, skipinitialspace=dialect.spaced, strict=True))
        except csv.Error:
            return False
        return True

    def _alone(self):
        """The first line of the record at work as a row of its own, without quoting; the others wait again."""
        self._unclosed += 1
        if self._unclosed > UNCLOSED:
            raise UserError(
                "In {file} more than {most} quotes are not closed.",
                "Export it anew, or check that it is a table.",
                file=self._origin.name,
                most=UNCLOSED,
            )
        first, *others = self._held
        self._waiting.extendleft(reversed(others))
        cells = first.rstrip("\r\n").split(self._dialect.separator)
        return [cell.strip('"') for cell in cells], "quote"

    def pieces(self, names, wanted=None):
        """Yield (frame, {row: why broken}, characters) by the block, with at least the columns that are wanted."""
        while self._waiting or self._fill():
            lines = list(self._waiting)
            frame = self._quick(lines, names, wanted)
            if frame is not None:
                self._waiting.clear()
                if len(frame):
                    yield frame, {}, sum(map(len, lines))
                continue
            yield from self._careful(names)

    def _quick(self, lines, names, wanted):
        """A block whose every row is one line and not too wide, or None."""
        if lines[0].startswith("\ufeff") or not lines[-1].endswith(("\n", "\r")):
            return None
        if any(line.count('"') % 2 for line in lines):
            return None
        width = len(names)
        some = [at for at, name in enumerate(names) if wanted is not None and name in wanted]
        if some and any(line.count(self._dialect.separator) >= width for line in lines):
            some = []  # with some columns alone, pandas does not say that a row is too wide
        try:
            frame = pd.read_csv(
                # only line feeds: on some old-Mac line ends pandas never comes back
                io.StringIO("".join([line.rstrip("\r\n") + "\n" for line in lines])),
                sep=self._dialect.separator,
                header=None,
                names=range(width if some else width + 1),
                usecols=some or None,
                dtype=object,
                na_filter=False,
                skipinitialspace=self._dialect.spaced,
                low_memory=False,
            )
        except (pd.errors.ParserError, pd.errors.EmptyDataError, ValueError):
            return None
        if not isinstance(frame.index, pd.RangeIndex):
            return None
        if some:
            frame.columns = [names[at] for at in some]
            return frame
        if frame.shape[1] != width + 1 or (frame[width] != "").any():
            return None
        frame = frame.iloc[:, :width]
        frame.columns = list(names)
        return frame

    def _careful(self, names):
        kept, broken, size = [], {}, 0
        for row, why in self.rows():
            if len(row) > len(names):
                if any(row[len(names) :]):
                    why = why or "cells"
                    row[len(names) - 1 :] = [self._dialect.separator.join(row[len(names) - 1 :])]
                else:
                    del row[len(names) :]
            elif len(row) < len(names):
                row.extend([""] * (len(names) - len(row)))
            if why:
                broken[len(kept)] = why
            kept.append(row)
            size += sum(map(len, row))
            if len(kept) >= 2_000 or size > BLOCK * 4 or not self._waiting:
                yield _frame(kept, names), broken, size
                kept, broken, size = [], {}, 0
                if not self._waiting:
                    return
        if kept:
            yield _frame(kept, names), broken, size


class _Runaway(Exception):
    """A record is longer than any answer."""


def _frame(rows, names):
    made = np.empty((len(rows), len(names)), dtype=object)
    made[:] = rows
    return pd.DataFrame(made, columns=list(names), dtype=object)
