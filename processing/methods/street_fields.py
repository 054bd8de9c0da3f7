"""What the fields of a street layer say: level, direction, speed."""

import math
import re

import numpy as np
import pandas as pd

FIRST_NUMBER = re.compile(r"\s*([-+]?\d+(?:\.\d+)?)")


def levels(streets, field):
    """Level of each street: 0 on the ground, above it on bridges, below it in tunnels.

    Numbers, or texts of which the first number counts (``"0;1"`` is 0). Empty is 0.

    Returns
    -------
    level : (R,) float array
    unreadable : int
        Streets whose level is neither empty nor begins with a number; theirs is 0.
    """
    if not field:
        return np.zeros(len(streets)), 0
    code, values = pd.factorize(streets[field])
    read = [_level(value) for value in values]
    table = np.array([0.0 if level is None else level for level in read] + [0.0])
    wrong = np.array([level is None for level in read] + [False])
    return table[code], int(wrong[code].sum())


def _level(value):
    """The level as a number, None if unreadable."""
    text = str(value).strip()
    if not text:
        return 0.0
    found = FIRST_NUMBER.match(text)
    return float(found.group(1)) if found else None


def directions(streets, field, forward_value, backward_value):
    """Which streets may be used only as drawn, and which only against it.

    Returns
    -------
    only_forward, only_backward : (R,) bool arrays
    """
    if not field:
        return np.zeros(len(streets), bool), np.zeros(len(streets), bool)
    code, values = pd.factorize(streets[field])
    texts = [_text(value) for value in values]
    masks = []
    for given in (forward_value, backward_value):
        wanted = {part.strip().casefold() for part in (given or "").split(",")} - {""}
        masks.append(np.array([text in wanted for text in texts] + [False])[code])
    return masks[0], masks[1]


def _text(value):
    """A field's value as one would type it: 1.0 is 1."""
    if isinstance(value, (float, np.floating)) and math.isfinite(value) and value == int(value):
        value = int(value)
    return str(value).strip().casefold()


def speeds(streets, field, default, rows):
    """Speed of each edge, km/h.

    Parameters
    ----------
    streets : GeoDataFrame
    field : str, optional
    default : float
        Where the field has no number above 0.
    rows : (E,) int array
        Each edge's street.

    Returns
    -------
    speed : (E,) float array
    without : int
        Streets with edges but no speed above 0 in the field.
    """
    if not field:
        return np.full(len(rows), default), 0
    given = pd.to_numeric(streets[field], errors="coerce").to_numpy(float)
    good = np.isfinite(given) & (given > 0)
    without = len(np.unique(rows[~good[rows]]))
    return np.where(good, given, default)[rows], without
