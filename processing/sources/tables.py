"""What a reader makes of a source: tables of text as they came, nothing interpreted, nothing lost."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

CHUNK = 10_000
"""Rows handed on at a time: a chunk of 30 columns is worked off well within a tenth of a second's slices."""


@dataclass(frozen=True)
class Guess:
    """Something recognised without asking. It is shown with its evidence and can be changed.

    Parameters
    ----------
    about : str
        What is guessed: "encoding", "separator", "kind", "time_zone", or "role:table/column", "crs:table/column", ...
    value : str
        The guess, as the reader that guessed, or a profile, takes it back.
    evidence : str
        An English literal with ``{name}`` placeholders, from a table that `scripts/i18n.py` collects.
    values : dict
        For the placeholders.
    options : tuple of str
        What else it could be; empty where anything may be written.
    """

    about: str
    value: str
    evidence: str
    values: dict = field(default_factory=dict)
    options: tuple = ()


@dataclass(frozen=True)
class Column:
    """A column as it came.

    Parameters
    ----------
    name : str
        As in the source, unique within its table (a repeated one is "name (2)"), never cut.
    label : str
        The question in words, where the source has both; else empty.
    choices : dict
        Stored value to label, where the source tells.
    many : str
        What separates several answers in one cell; empty for a single answer.
    """

    name: str
    label: str = ""
    choices: dict = field(default_factory=dict)
    many: str = ""


@dataclass(frozen=True)
class Table:
    """One table of a source.

    Parameters
    ----------
    name : str
        "" for the main table; a repeat's own name, as in the source, for others.
    columns : tuple of Column
    read : callable
        ``read(monitor)`` yields pandas.DataFrame chunks of at most `CHUNK` rows: one column for each of ``columns``
        (except the geometry) with text cells (object dtype, "" for nothing), and ``geometry`` as an object array of
        shapely geometries or None. The index is the row's number in the source, from 1, unique within the table.
        It can be called again. ``frame.attrs.get("broken", {})`` names rows that came damaged: {index: why}, and
        ``frame.attrs.get("bad_place", ())`` those whose geometry is there but cannot be read. Where it is quicker to
        read some columns alone, ``read.only(names)`` is a ``read`` of these; the rows and the geometry are the same.
    parent : str or None
        Name of the parent table; None for the main table.
    key, parent_key : str
        Column that identifies a row, and column that names the parent's; "" where there is none.
    geometry : str
        Column of ``read``'s frames with shapely geometries; "" where there is none.
    crs : str
        Of the geometries, "EPSG:4326" or WKT; "" where it is not stated.
    rows : int or None
        How many there are, where that is known without reading them.
    """

    name: str
    columns: tuple
    read: Callable[..., Iterator]
    parent: str | None = None
    key: str = ""
    parent_key: str = ""
    geometry: str = ""
    crs: str = ""
    rows: int | None = None

    def names(self):
        """Names of the columns, in their order."""
        return [column.name for column in self.columns]
