"""Numbers written in words of digits: which sign stands before the decimals, and what they are worth."""

import re

import numpy as np
import pandas as pd

from .words import NULLS

NOTHING = frozenset(NULLS)
LONGEST = 40
COMMA = re.compile(r"[-+]?\d+,\d+")
POINT = re.compile(r"[-+]?\d+\.\d+")
INTEGER = re.compile(r"-?(?:0|[1-9]\d{0,14})")
DECIMAL = re.compile(r"[-+]?(?:0|[1-9]\d{0,14})(?:\.\d+)?(?:[eE][-+]?\d{1,2})?")


def cleaned(column):
    """Cells without blanks around; "" for what stands for nothing."""
    made = np.empty(len(column), dtype=object)
    made[:] = ["" if cell in NOTHING else cell for cell in map(str.strip, column.tolist())]
    return made


def parsed(cells, decimal="."):
    """Numbers of text cells.

    Parameters
    ----------
    cells : (n,) object array of str
    decimal : str
        "." or ","; with a comma a point counts too, as survey tools write their own columns with one.

    Returns
    -------
    (n,) float array
        NaN where there is none.
    """
    # An array of fixed width would give every cell the room of the longest one.
    plain = len(cells) and "" not in cells and max(map(len, cells)) <= LONGEST
    try:
        found = np.asarray(cells, dtype="U").astype(float) if plain else _loose(cells, decimal)
    except ValueError:
        found = _loose(cells, decimal)
    return np.where(np.isfinite(found), found, np.nan)


def _loose(cells, decimal):
    texts = pd.Series(cells, dtype=object)
    if decimal == ",":
        texts = pd.Series([_with_point(cell) for cell in cells], dtype=object)
    found = pd.to_numeric(texts, errors="coerce").to_numpy(dtype=float)
    odd = np.isnan(found)
    if odd.any():
        at = np.flatnonzero(odd)
        found[at] = [_one(texts.iat[i]) for i in at]
    return found


def _with_point(cell):
    return cell.replace(",", ".") if cell.count(",") == 1 and "." not in cell else cell


def _one(cell):
    """A number with blanks between thousands, a minus sign of its own, or a unit behind it."""
    if not cell or not any(letter.isdigit() for letter in cell[:LONGEST]):
        return np.nan
    match = re.fullmatch(r"([-+−]?\d{1,3}(?:[   ]\d{3})+|[-+−]?\d+)((?:\.\d+)?)\s*(?:m|°|st|%)?", cell[:LONGEST])
    if not match:
        return np.nan
    whole = re.sub(r"[   ]", "", match[1]).replace("−", "-")
    return float(whole + match[2])


def decimal_of(columns):
    """The decimal sign of a sample.

    Parameters
    ----------
    columns : iterable of sequences of str

    Returns
    -------
    (str, int, int, str)
        Sign, how many numbers have it, how many have the other one, an example.
    """
    commas = points = 0
    example = {",": "", ".": ""}
    for cells in columns:
        comma = [cell for cell in cells if COMMA.fullmatch(cell)]
        point = [cell for cell in cells if POINT.fullmatch(cell)]
        filled = sum(1 for cell in cells if cell) or 1
        if len(comma) > 0.5 * filled and not _thousands(comma):
            commas += len(comma)
            example[","] = example[","] or comma[0]
        if len(point) > 0.5 * filled:
            points += len(point)
            example["."] = example["."] or point[0]
    # Survey tools write coordinates with a point whatever the language: one column with commas is enough.
    if commas:
        return ",", commas, points, example[","]
    return ".", points, commas, example["."]


def _thousands(cells):
    return all(re.fullmatch(r"[-+]?[1-9]\d{0,2},\d{3}", cell) for cell in cells)
