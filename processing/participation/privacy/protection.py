"""What is protected, and how: the settings of a run, as a recipe and a store keep them."""

import dataclasses
import json
from dataclasses import dataclass

HOMES = {
    "leave out": "Homes are not kept",
    "displace": "Homes are moved by a random distance",
    "cells": "Homes are moved to the middle of their grid cell",
    "keep": "Homes are kept as they are",
}


@dataclass(frozen=True)
class Protection:
    """Settings.

    Parameters
    ----------
    mask : bool
        Personal data found in text are replaced by what they are: [e-mail], [phone], ...
    kinds : tuple of str
        Which, of `personal_data.KINDS`; empty for all.
    homes : str
        One of `HOMES`.
    nearest, farthest : float
        Bounds of the displacement, m.
    cell : float
        Side of the grid cells, m.
    k : int
        At least so many people shall live nearer to the published place than the true one, or in the cell.
    pseudonyms : bool
        Respondents' identifiers are replaced, the same one by the same pseudonym.
    originals : bool
        What was masked is kept too, in a table of its own that no other tool reads.
    """

    mask: bool = True
    kinds: tuple = ()
    homes: str = "displace"
    nearest: float = 50.0
    farthest: float = 250.0
    cell: float = 250.0
    k: int = 5
    pseudonyms: bool = True
    originals: bool = False

    def text(self):
        """As JSON."""
        return json.dumps(dataclasses.asdict(self), ensure_ascii=False)
