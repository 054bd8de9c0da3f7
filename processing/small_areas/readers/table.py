"""Statistics in a delimited file or an Excel sheet, long or wide."""

import json
import re
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pandas as pd

from ...sources.delimited import open_delimited
from ...sources.origin import on_disk
from ...sources.text import head_text, reading
from ...sources.workbook import open_workbook
from ...spec import Monitor, UserError
from .. import flags, numbers, periods
from ..package import Package, Problem, Values
from . import columns
from .columns import AREA, GROUP, MEASURE, NAME, TIME, VALUE, YEAR

HEAD = 1 << 16
SAMPLE = 5_000
SHORT = 60
"""Letters of a cell in a list of problems."""


def open_grid(path, sheet="", separator="", monitor=None):
    """The file, or one sheet of it, as a `sources.grid.Grid`; titles above the row that names the columns are skipped.

    Raises
    ------
    UserError
        The file cannot be read, or has no such sheet.
    """
    monitor = monitor or Monitor()
    origin = on_disk(path)
    if origin.head(4) != b"PK\x03\x04":
        choices = {"separator": separator} if separator else {}
        return open_delimited(_below_titles(origin, choices, monitor), choices, monitor)
    grids = {grid.name: grid for grid in open_workbook(origin, Path(path), headed=_names_columns)}
    if sheet and sheet not in grids:
        raise UserError(
            "{file} has no sheet {sheet}.", "Use one of: {sheets}.", file=origin.name, sheet=sheet[:SHORT],
            sheets=", ".join(grids),
        )  # fmt: skip
    return grids[sheet] if sheet else next(iter(grids.values()))


def _names_columns(cells):
    return sum(bool(cell.strip()) for cell in cells) > 1


def _below_titles(origin, choices, monitor):
    """The file from the row that names the columns: lines of one cell above it are titles."""
    found = reading(origin, choices, monitor)
    if found.encoding.startswith(("utf-16", "utf-32")):
        return origin
    lines = re.split(r"(?<=\n)", head_text(origin, found, HEAD))[:20]
    for separator in ("\t", ";", ","):
        rows = [sum(bool(cell.strip(' "\r\n')) for cell in line.split(separator)) for line in lines]
        at = next((number for number, filled in enumerate(rows) if filled > 2), 0)
        titles = [number for number in range(at) if rows[number] == 1]
        if at and titles and all(rows[number] <= 1 for number in range(at)):
            skip = found.mark + len("".join(lines[:at]).encode(found.encoding, "replace"))
            choices["encoding"] = found.encoding
            return replace(origin, size=origin.size - skip, open=partial(_sought, origin, skip))
    return origin


def _sought(origin, skip):
    stream = origin.open()
    stream.read(skip)
    return stream


class StatisticsTable:
    """A table that is recognised, and read as a `Package`.

    Parameters
    ----------
    path : Path
    sheet, separator : str
        "" for the first sheet, and for a separator that is told from the file.
    roles : dict
        Role (of `columns.ROLES`) to names of columns, for those that the user gives.
    decimal : {"", ".", ","}
    dataset, division, measure, time, unit, kind : str
        ``measure``, where no column names one, and ``time``, where none tells it; the others for the package.

    Attributes
    ----------
    readings : dict of str to columns.Reading
    marks : dict of str to numbers.Marks
        Of each column of values.
    """

    def __init__(self, path, *, sheet="", separator="", roles=None, decimal="", dataset="", division="areas",
                 measure="", time="", unit="", kind="", monitor=None):  # fmt: skip
        self._grid = open_grid(path, sheet, separator, monitor)
        self._dataset, self._division = dataset or self._grid.name, division
        self._measure, self._unit, self._kind = measure, unit, kind
        roles = {role: [name for name in names if name] for role, names in (roles or {}).items()}
        self._known(roles)
        sample = self._grid.sample(SAMPLE).fillna("")
        sample = sample[(sample != "").sum(axis=1) > 1]  # notes stand alone in their rows
        if not len(sample):
            raise UserError("There are no rows in {file}.", "Check the file.", file=self._grid.file)
        self.readings = columns.recognise(sample, roles)
        self._time = self._told_time(time)
        self._area = self._needed(AREA, "area")
        if not self._of(VALUE) and not self._of(YEAR):
            raise self._missing("values")
        if not self._of(TIME) and not self._time and not self._of(YEAR):
            raise self._missing("time")
        told = numbers.Marks(decimal, "chosen") if decimal else None
        self.marks = {name: told or numbers.marks(sample[name]) for name in (*self._of(VALUE), *self._of(YEAR))}
        self._splits = all(columns.CODE_AND_NAME.fullmatch(cell.strip()) for cell in sample[self._area] if cell.strip())
        self._zeros = self._lost_zeros(sample)

    # What there is

    def _known(self, roles):
        for name in [name for names in roles.values() for name in names]:
            if name not in self._grid.columns:
                raise UserError(
                    "{file} has no column {column}.", "Use one of: {columns}.", file=self._grid.file,
                    column=name[:SHORT], columns=", ".join(self._grid.columns[:30]),
                )  # fmt: skip

    def _told_time(self, time):
        made = periods.period(time) if time else ""
        if time and not made:
            raise UserError("{text} is no year.", "Write for instance 2015, or 2010-2015, or 2000, 2005, 2010.",
                            text=time[:SHORT])  # fmt: skip
        return made

    def _of(self, role):
        return [name for name, reading_of in self.readings.items() if reading_of.role == role]

    def _needed(self, role, what):
        found = self._of(role)
        if not found:
            raise self._missing(what)
        return found[0]

    def _missing(self, what):
        return UserError(
            MISSING[what],
            "Name the column: {columns}.",
            file=self._grid.file,
            columns=", ".join(self._grid.columns[:30]),
        )

    def _lost_zeros(self, sample):
        """How long codes are that Excel took zeros from: municipalities of 4 digits of which some have 3."""
        cells = sample[self._area].str.strip()
        cells = cells[cells != ""]
        if not len(cells) or not cells.str.fullmatch(r"\d{3,4}").all() or cells.str.len().nunique() < 2:
            return 0
        return 4

    # Reading

    def package(self, monitor=None):
        """The table as a `Package`. It is gone through once, for areas and groups."""
        monitor = monitor or Monitor()
        measures, areas, groups, problems = {}, {}, {}, []
        for chunk in self._chunks(monitor, problems):
            for code, name in zip(*self._areas(chunk), strict=True):
                if name and areas.get(code) and areas[code] != name:
                    problems.append(Problem("renamed", division=self._division, area=code,
                                            detail=f"{areas[code][:SHORT]} / {name[:SHORT]}"))  # fmt: skip
                areas[code] = name or areas.get(code, "")
            groups |= self._groups(chunk)[1]
            measures |= dict.fromkeys(key for key, *_ in self._parts(chunk))
        frame = pd.DataFrame({"measure": list(measures), "title": list(measures)})
        told = {"unit": self._unit, "kind": self._kind}
        where = pd.DataFrame({"division": [self._division], "title": [self._division]})
        people = pd.DataFrame(
            [(key, *titles, json.dumps(told_of, ensure_ascii=False)) for key, (titles, told_of) in groups.items()],
            columns=["group_key", "title", "title_sv", "dimensions"],
        )
        place = pd.DataFrame({"area": list(areas), "code": list(areas), "name": list(areas.values())})
        package = Package(self._dataset, self._grid.file, frame.assign(**told), where, {self._division: place}, people,
                          lambda monitor: self._values(monitor, package.problems), problems)  # fmt: skip
        return package

    def _values(self, monitor, problems):
        for chunk in self._chunks(monitor, []):
            codes, _ = self._areas(chunk)
            keys = self._groups(chunk)[0]
            for measure, time, rows, cells, decimal in self._parts(chunk):
                value, flag = numbers.read(cells, decimal)
                times = np.full(len(cells), time, dtype=object) if isinstance(time, str) else time
                self._tell_unread(problems, measure, codes[rows], times, cells, flag)
                kept = times != ""
                if not kept.all():
                    problems += [Problem("no time", measure, self._division, codes[rows][at])
                                 for at in np.flatnonzero(~kept)]  # fmt: skip
                yield Values(measure, self._division, codes[rows][kept], times[kept], keys[rows][kept], value[kept],
                             flag[kept])  # fmt: skip

    def _tell_unread(self, problems, measure, codes, times, cells, flag):
        for at in np.flatnonzero(flag == flags.UNREADABLE):
            problems.append(Problem("not a number", measure, self._division, codes[at], times[at],
                                    detail=str(cells[at])[:SHORT]))  # fmt: skip

    def _chunks(self, monitor, problems):
        """Frames of the rows that hold statistics, with what stands once above several rows in each of them."""
        last = None
        filled = [*self._of(AREA), *self._of(GROUP), *self._of(MEASURE)]
        data = [*self._of(VALUE), *self._of(YEAR)]
        for chunk in self._grid.read(monitor):
            monitor.check()
            chunk = chunk.fillna("")
            numeric = (chunk[data] != "").any(axis=1)
            if numeric.any() and (chunk.loc[numeric, filled] == "").to_numpy().any():
                keys = chunk[filled].where((chunk[filled] != "") | ~numeric.to_numpy()[:, None], np.nan)
                if last is not None:
                    keys = pd.concat([last, keys])
                chunk[filled] = keys.ffill().fillna("").loc[chunk.index]
            if numeric.any():
                last = chunk.loc[numeric, filled].tail(1).rename(lambda at: -1)
            kept = numeric & (chunk[self._area].str.strip() != "")
            left = chunk[~kept]
            left = left[(left != "").any(axis=1)]
            problems += [Problem("left out", detail=" ".join(filter(None, row))[:SHORT])
                         for row in left.itertuples(index=False)]  # fmt: skip
            if kept.any():
                yield chunk[kept]

    def _areas(self, chunk):
        """(n,) codes and names of the areas of rows."""
        cells = chunk[self._area].str.strip()
        names = chunk[self._of(NAME)[0]].str.strip() if self._of(NAME) else pd.Series("", index=cells.index)
        if self._splits:
            parts = cells.str.extract(columns.CODE_AND_NAME.pattern, flags=re.DOTALL)
            cells, names = parts["code"].fillna(cells), parts["name"].fillna(names)
        if self._zeros:
            cells = cells.str.zfill(self._zeros)
        return cells.to_numpy(dtype=object), names.to_numpy(dtype=object)

    def _groups(self, chunk):
        """(n,) keys of the groups of rows, and key to (titles, dimensions)."""
        names = self._of(GROUP)
        if not names:
            return np.full(len(chunk), "all", dtype=object), {}
        codes = chunk.groupby(names, sort=False).ngroup().to_numpy()
        first = chunk[names].iloc[np.unique(codes, return_index=True)[1]]
        made = [columns.group_key(names, row) for row in first.itertuples(index=False)]
        keys = np.array([key for key, *_ in made], dtype=object)[codes]
        return keys, {key: (titles, told) for key, titles, told in made if key != "all"}

    def _parts(self, chunk):
        """(measure, time or (m,) times, (n,) bool rows, (m,) cells, decimal sign) of each measure and column."""
        whole = np.ones(len(chunk), dtype=bool)
        named = chunk[self._of(MEASURE)[0]].str.strip().to_numpy(dtype=object) if self._of(MEASURE) else None
        times = None
        if self._of(TIME):
            cells = chunk[self._of(TIME)[0]]
            made = {cell: periods.period(cell) for cell in cells.unique()}
            times = cells.map(made).to_numpy(dtype=object)
        values = self._of(VALUE)
        for column in (*values, *self._of(YEAR)):
            told = self.readings[column]
            time = told.time or (times if times is not None else self._time)
            single = told.role == YEAR or len(values) == 1
            fallback = told.measure or (self._measure or self._dataset if single and told.why != "numbers" else column)
            fallback = self._measure if told.role == VALUE and single and self._measure else fallback
            for measure, rows in ((fallback, whole),) if named is None else _each(named):
                some = time if isinstance(time, str) else time[rows]
                yield measure, some, rows, chunk[column].to_numpy(dtype=object)[rows], self.marks[column].decimal


MISSING = {
    "area": "No column of {file} tells the area.",
    "values": "No column of {file} holds values.",
    "time": "No column of {file} tells the time.",
}


def _each(names):
    return [(name, names == name) for name in pd.unique(names) if name]
