"""Several files that belong to one survey."""

import dataclasses

import numpy as np
import pandas as pd

from ...sources.cells import numbered
from ...sources.tables import CHUNK, Column, Table
from ...spec import UserError


def joined(grids):
    """One grid of several with the same columns: their rows one after the other.

    Raises
    ------
    UserError
        The columns are not the same.
    """
    first = grids[0]
    if len(grids) == 1:
        return first
    if any(set(grid.columns) != set(first.columns) for grid in grids):
        raise not_together(grid.file or grid.name for grid in grids)

    def read(monitor):
        come = 0
        for grid in grids:
            last = 0
            for chunk in grid.read(monitor):
                last = int(chunk.index[-1])
                yield numbered(chunk, int(chunk.index[0]) + come)
            come += last

    rows = None if any(grid.rows is None for grid in grids) else sum(grid.rows for grid in grids)
    return dataclasses.replace(first, read=read, rows=rows)


def not_together(names):
    """The error that files are not of one survey."""
    return UserError(
        "The files {files} are not parts of one survey.",
        "Choose the files of one survey: its answers and its repeats, or several parts with the same columns.",
        files=", ".join(names),
    )


def respondents(tables, column):
    """A main table of who answered, made of the tables of their answers.

    Parameters
    ----------
    tables : sequence of Table
    column : sequence of str
        Of each table, the one that names the respondent; in the main table it is called as in the first.

    Returns
    -------
    tuple of Table
        The main table, then the others as its children.
    """
    name = column[0]

    def read(monitor):
        seen, fresh, at = set(), [], 1
        for table, own in zip(tables, column, strict=True):
            for chunk in table.read(monitor):
                for cell in pd.unique(chunk[own]):
                    if cell and cell not in seen:
                        seen.add(cell)
                        fresh.append(cell)
                while len(fresh) >= CHUNK:
                    yield _frame(name, fresh[:CHUNK], at)
                    fresh, at = fresh[CHUNK:], at + CHUNK
        if fresh:
            yield _frame(name, fresh, at)

    main = Table("", (Column(name),), read, key=name)
    return main, *(
        dataclasses.replace(table, parent="", parent_key=own) for table, own in zip(tables, column, strict=True)
    )


def changed(table, change):
    """A table whose chunks go through ``change(chunk)``."""

    def read(monitor):
        return (change(chunk) for chunk in table.read(monitor))

    return dataclasses.replace(table, read=read)


def found(names, wanted):
    """The first of ``wanted`` among column ``names``, capitals making no difference; "" where there is none."""
    there = {name.casefold(): name for name in reversed(list(names))}
    return next((there[name.casefold()] for name in wanted if name.casefold() in there), "")


def _frame(name, values, at):
    return pd.DataFrame({name: column(values)}, index=pd.RangeIndex(at, at + len(values)))


def column(values):
    """A list as a column of text."""
    made = np.empty(len(values), dtype=object)
    made[:] = values
    return made
