"""What a reader makes of a source: tables of text as they came, nothing interpreted, nothing lost.

A submission is what one respondent sent in at one time; it is a row of the main table. Questions that may be answered
several times are tables of their own, with the main table, or another of these, as parent.
"""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """A file or several that belong together, recognised and ready to be read.

    Parameters
    ----------
    kind : str
        Word for the format, one of `readers.KINDS`.
    paths : tuple of Path
    tables : tuple of Table
        The main table first.
    guesses : tuple of Guess
        How it was read.
    attachment : callable
        ``attachment(name)`` gives the bytes of a file that came along (a photo in a ZIP), or None.
    """

    kind: str
    paths: tuple
    tables: tuple
    guesses: tuple = ()
    attachment: Callable[[str], bytes | None] = lambda name: None

    def table(self, name):
        """The table of that name."""
        return next(table for table in self.tables if table.name == name)
