"""What a CSV file, a sheet and a layer have in common: columns, and rows of text that can be read again and again."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pandas as pd

from ..spec import Monitor
from .tables import Column, Table

SAMPLE = 50


@dataclass(frozen=True)
class Grid:
    """A delimited file, a sheet or a layer.

    Parameters
    ----------
    name : str
        File name without extension, name of the sheet or of the layer.
    columns : tuple of str
        Unique names as `cells.unique` makes them, without the geometry.
    read : callable
        As `tables.Table.read`: ``read(monitor)`` yields frames of text.
    rows : int or None
        How many, where known without reading.
    geometry, crs : str
        As in `tables.Table`.
    file : str
        Name of the file it stands in.
    guesses : tuple of Guess
        How it was read.
    """

    name: str
    columns: tuple
    read: Callable[..., Iterator]
    rows: int | None = None
    geometry: str = ""
    crs: str = ""
    file: str = ""
    guesses: tuple = ()

    def sample(self, rows=SAMPLE):
        """The first rows as a frame."""
        for chunk in self.read(Monitor()):
            return chunk.iloc[:rows]
        names = [*self.columns, *([self.geometry] if self.geometry else [])]
        return pd.DataFrame({name: [] for name in names}, dtype=object)

    def table(self, name="", columns=None, **more):
        """The same as an `tables.Table`; ``columns`` are Columns where more is known of them than the name."""
        given = {"geometry": self.geometry, "crs": self.crs, "rows": self.rows} | more
        return Table(name, tuple(columns or map(Column, self.columns)), self.read, **given)
