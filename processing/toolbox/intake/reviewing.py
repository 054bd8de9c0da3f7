"""The remarks of a store, read to be reviewed: filtered, searched, shown."""

import numpy as np
import pandas

from ...participation import schema
from ...participation.store.place import StorePlace
from ...spec import UserError
from ..connections import Connection
from ..translation import number, tr
from .looking import one_line

LETTERS = 300
SHOWN = ("status", "theme", "text", "question", "feeling", "submitted", "plan", "decision", "register_number", "survey")
SEARCHED = ("text", "theme", "note", "answer", "register_number", "contribution_id")
CHOSEN = ("status", "theme", "survey", "plan", "plan_part")
BLANK = "\x00"  # stands for nothing in a filter


def place_of(store, connection, schema_name):
    """Where contributions are kept, from what a session says; in the window's thread, since QGIS is asked."""
    return StorePlace(
        store=store or None,
        connection=Connection(connection) if connection else None,
        schema=schema_name or "resident_input",
    )


class Remarks:
    """All remarks of a store.

    Attributes
    ----------
    ids : (n,) object array
        Contribution ids.
    """

    def __init__(self, frame):
        self.ids = frame["contribution_id"].to_numpy(object)
        self._at = {known: at for at, known in enumerate(self.ids)}
        self._columns = {name: _cells(frame[name]) for name in frame.columns}
        self._options = {name: self._found(name) for name in CHOSEN}
        said = zip(*(map(_text, self._columns[name]) for name in SEARCHED), strict=True)
        self._said = np.array([" ".join(texts).lower() for texts in said], object)
        titles = {field.name: field.title for field in schema.CONTRIBUTIONS}
        self.titles = tuple(tr(titles[name]) for name in SHOWN)

    def __len__(self):
        return len(self.ids)

    def options(self, name):
        """(value, text) of what a field holds, for a filter or a field to choose from."""
        return self._options[name]

    def _found(self, name):
        found = sorted({value for value in self._columns[name] if isinstance(value, str) and value}, key=str.lower)
        return [(value, tr(schema.WORDS[value]) if value in schema.WORDS else value) for value in found]

    def rows(self, filters, words=""):
        """The remarks that pass.

        Parameters
        ----------
        filters : dict
            Field to the value it must have; "" for any, `BLANK` for none.
        words : str
            All of these must stand in one of the texts.
        """
        passed = np.ones(len(self), bool)
        for name, value in filters.items():
            if value == BLANK:
                passed &= np.array([not _text(cell) for cell in self._columns[name]], bool)
            elif value:
                passed &= self._columns[name] == value
        positions = np.flatnonzero(passed)
        for word in words.lower().split():
            positions = positions[[word in text for text in self._said[positions]]]
        return RemarkRows(self, positions)

    def cells(self, at):
        """The texts of a row of the table."""
        return [_cell(name, self._columns[name][at]) for name in SHOWN]

    def value(self, at, name):
        """A field of a remark, as text."""
        return _text(self._columns[name][at])

    def common(self, positions, name):
        """What a field holds in all of some remarks; "" where they differ."""
        values = {self.value(at, name) for at in positions}
        return values.pop() if len(values) == 1 else ""

    def positions(self, ids):
        """Where some contributions stand, ascending; those that are not here are left out."""
        return sorted(self._at[known] for known in ids if known in self._at)

    def read_at(self, positions):
        """When those remarks were reviewed last, as this list knows it: {id: time in ISO form}."""
        stamps = {self.ids[at]: self._columns["reviewed_at"][at] for at in positions}
        return {known: f"{stamp}Z" for known, stamp in stamps.items() if not np.isnat(stamp)}

    def detail(self, at):
        """Everything about a remark, in lines of text."""
        lines = [self.value(at, "text") or tr("No text."), ""]
        for field in schema.CONTRIBUTIONS:
            if field.name in ("text", "contribution_id", "submission_id"):
                continue
            text = _cell(field.name, self._columns[field.name][at], whole=True)
            if text:
                lines.append(f"{tr(field.title)}: {text}")
        return "\n".join(lines)


class RemarkRows:
    """Some remarks, as a table shows them."""

    def __init__(self, remarks, positions):
        self.titles, self._remarks, self.positions = remarks.titles, remarks, positions

    def __len__(self):
        return len(self.positions)

    def cells(self, first, last):
        return [self._remarks.cells(at) for at in self.positions[first:last].tolist()]

    def rows_of(self, positions):
        """Rows in which some positions stand."""
        there = np.searchsorted(self.positions, positions)
        return [
            int(row)
            for row, position in zip(there, positions, strict=True)
            if row < len(self.positions) and self.positions[row] == position
        ]


def read(place, monitor):
    """All remarks of a store.

    Parameters
    ----------
    place : StorePlace

    Returns
    -------
    Remarks
    """
    monitor.step("Reading the remarks")
    with place.open() as store:
        if not store.exists():
            raise UserError(
                "There is no resident input in {file} yet.",
                "Import a survey first, or choose another GeoPackage or schema.",
                file=store.name,
            )
        frame = store.read("contributions", [field.name for field in schema.CONTRIBUTIONS], monitor=monitor)
    return Remarks(frame)


def history(place, known, monitor):
    """What was done with a contribution, the latest first: when, who, what."""
    with place.open() as store:
        found = store.history([known])
    titles = {field.name: field.title for field in schema.CONTRIBUTIONS}
    rows = []
    for line in found.iloc[::-1].itertuples():
        field = tr(titles.get(line.field, line.field))
        change = f"{field}: {_said(line.old)} → {_said(line.new)}"
        rows.append((_cell("at", line.at), _text(line.who), one_line(change)[:LETTERS]))
    return rows


def _cells(column):
    """A column's cells; times without their zone, which is UTC."""
    return column.dt.tz_localize(None).to_numpy() if column.dtype.kind == "M" else column.to_numpy(object)


def _said(value):
    text = _text(value)
    return (tr(schema.WORDS[text]) if text in schema.WORDS else text) or "–"


def _text(value):
    return value if isinstance(value, str) else ""


def _cell(name, value, whole=False):
    if value is None or value is pandas.NA or value != value:
        return ""
    if isinstance(value, np.datetime64):
        return str(value.astype("datetime64[m]")).replace("T", " ")
    if isinstance(value, pandas.Timestamp):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, (float, int)):
        return number(value)
    if value in schema.WORDS and name in ("status", "feeling", "decision", "place", "sender_kind"):
        return tr(schema.WORDS[value])
    return str(value) if whole else one_line(str(value))[:LETTERS]
