"""What a reader makes of a source of statistics, ready for the store."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import pandas as pd

EVERYONE = "all"
"""The group of all, where a measure is split by groups."""


class Values(NamedTuple):
    """Numbers of one measure in one division, n of them.

    Attributes
    ----------
    measure, division : str
    area, group, time : (n,) object arrays of str, or one str for all
        Time as `periods.period` writes it.
    value : (n,) float array
        NaN where there is none.
    flag : (n,) object array of `flags`, or one str for all
    """

    measure: str
    division: str
    area: np.ndarray | str
    time: np.ndarray | str
    group: np.ndarray | str
    value: np.ndarray
    flag: np.ndarray | str = ""


@dataclass
class Package:
    """A source of statistics.

    Parameters
    ----------
    dataset : str
        What identifies the source: a package's name, "SCB TAB638", "Kolada".
    source : str
        Who made the numbers and where they are from, for people.
    measures : DataFrame
        One row each, columns as `store.tables.MEASURES`; what is not known may be left out.
    divisions : DataFrame
        As `store.tables.DIVISIONS`.
    areas : dict of str to DataFrame or GeoDataFrame
        Division to its areas, columns as `store.tables.AREAS` but for ``division``; with a geometry where there is one.
    groups : DataFrame
        As `store.tables.GROUPS`; `EVERYONE` need not be told.
    read : callable
        ``read(monitor)`` yields `Values`, those of one measure one after the other. It can be called again.
    problems : list of Problem
        What was met so far; ``read`` adds to it.
    """

    dataset: str
    source: str
    measures: pd.DataFrame
    divisions: pd.DataFrame
    areas: dict
    groups: pd.DataFrame
    read: Callable[..., Iterator]
    problems: list = field(default_factory=list)


class Problem(NamedTuple):
    """Something a user should know of.

    Attributes
    ----------
    code : str
        One of `PROBLEMS`.
    measure, division, area, time, group : str
        What it concerns; "" for what is left open.
    detail : str
        The values or names met, shortened.
    count : int
        How many values it concerns.
    """

    code: str
    measure: str = ""
    division: str = ""
    area: str = ""
    time: str = ""
    group: str = ""
    detail: str = ""
    count: int = 1


PROBLEMS = {
    "area unknown": "The area is not among those of the division: it was added without a name and a polygon",
    "no polygon": "The area has no polygon",
    "no area": "The polygon belongs to no area of the statistics",
    "repeated": "The same value came more than once",
    "contradicts": "The same came with another value: the first was kept",
    "not a number": "The value cannot be read as a number",
    "no time": "The time cannot be read",
    "no measure": "The measure is not described: it was added under its own name",
    "no file": "A file that the source lists is not there",
    "unread file": "A file of the source cannot be read as statistics",
    "mended shape": "The polygon crossed itself and was mended",
    "renamed": "The area has two names: the last one was kept",
    "left out": "The row holds no statistics: a title, a note or a blank",
    "other division": "The code belongs to another division of the same areas",
}
"""Code of a problem to what it means."""
