"""Further answers as numbers, flags and times, and questions with several answers as one flag each."""

import re

import numpy as np
import pandas as pd

from . import times, words
from .numbers import DECIMAL, INTEGER, parsed

STAMP = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?")
BOOLEAN = re.compile(r"true|false", re.IGNORECASE)
MOST_CHOICES = 200
"""A question with more different answers than this is kept as text only."""
NOTHING = frozenset(words.NULLS)


class Types:
    """Types of a table's columns, found by looking at all rows: the narrowest that holds each cell.

    Parameters
    ----------
    names : sequence of str
    flags : set of str
        Columns with 0 and 1, that are flags.
    many : dict
        Column to what separates several answers in a cell.
    decimal : str
    """

    def __init__(self, names, flags, many, decimal):
        self._decimal = decimal
        self._tests = {
            "flag": BOOLEAN.fullmatch,
            "integer": INTEGER.fullmatch,
            "number": lambda cell: DECIMAL.fullmatch(self._pointed(cell)),
            "time": STAMP.fullmatch,
        }
        self._left = {name: list(self._tests) for name in names}
        self._filled = dict.fromkeys(names, False)
        self._flags = flags
        self.many = many
        self.choices = {name: {} for name in many}

    def _pointed(self, cell):
        return cell.replace(",", ".") if self._decimal == "," and cell.count(",") == 1 and "." not in cell else cell

    def look(self, frame):
        """Take another chunk into account."""
        for name, left in self._left.items():
            if name in frame and left and name not in self._flags:
                cells = [cell for cell in map(str.strip, pd.unique(frame[name])) if cell not in NOTHING]
                if cells:
                    self._filled[name] = True
                    self._left[name] = [kind for kind in left if all(map(self._tests[kind], cells))]
        for name, separator in self.many.items():
            known = self.choices[name]
            if name in frame and separator != "/" and len(known) <= MOST_CHOICES:
                for cell in pd.unique(frame[name]):
                    known.update(dict.fromkeys(parts(cell, separator)))

    def kind(self, name):
        """Of a column: flag, integer, number, time or text."""
        if name in self._flags:
            return "flag"
        return self._left[name][0] if self._filled[name] and self._left[name] else "text"

    def values(self, frame, zone):
        """The answers of a chunk as typed columns, on its index; then a flag for each choice, "question/choice"."""
        made = {name: self._typed(frame, name, zone) for name in self._left}
        for name, separator in self.many.items():
            found = self.choices[name]
            if separator == "/" or not found or len(found) > MOST_CHOICES:
                continue
            cells = _column(frame, name)
            codes, unique = pd.factorize(cells)
            said = [set(parts(cell, separator)) for cell in unique]
            blank = np.array([not one for one in said])[codes]
            for choice in found:
                if f"{name}/{choice}" in made:
                    continue
                yes = np.array([choice in one for one in said])[codes]
                made[f"{name}/{choice}"] = pd.arrays.BooleanArray(yes, blank.copy())
        return pd.DataFrame(made, index=frame.index)

    def _typed(self, frame, name, zone):
        cells = _column(frame, name)
        kind = self.kind(name)
        if kind == "text":
            out = np.empty(len(cells), dtype=object)
            out[:] = [cell or None for cell in cells]
            return out
        cells = np.array(["" if cell in NOTHING else cell for cell in map(str.strip, cells)], dtype=object)
        blank = cells == ""
        if kind == "flag":
            yes = np.array([cell.lower() in ("1", "1.0", "true") for cell in cells])
            return pd.arrays.BooleanArray(yes, blank)
        if kind == "time":
            return times.utc(cells, "iso", zone)[0]
        if kind == "integer":
            whole = np.array([int(cell) if cell else 0 for cell in cells], dtype=np.int64)
            return pd.arrays.IntegerArray(whole, blank)
        return parsed(cells, self._decimal)


def _column(frame, name):
    return frame[name].to_numpy(dtype=object) if name in frame else np.full(len(frame), "", dtype=object)


def parts(cell, separator):
    """The answers in a cell, in their order."""
    return [part for part in map(str.strip, cell.split(separator)) if part and part not in NOTHING]
