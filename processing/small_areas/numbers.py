"""Numbers as people and programs write them: decimal commas, spaces in thousands, signs of statisticians."""

import re
from typing import NamedTuple

import numpy as np
import pandas as pd

from . import flags

SPACES = re.compile("[\\s\u00a0\u2007\u2009\u202f']+")
MINUS = str.maketrans({"−": "-", "–": "-", "—": "-"})
TRAILING = re.compile(r"(?P<number>.*\d\s*%?)\s*(?P<sign>[prbePRBE])$")
FOOTNOTE = re.compile(r"(?P<number>.*\d\s*%?)\s*(?:\*+|\d\)|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\[\d+\])$")
PLAIN = re.compile(r"[+-]?\d+(?:[.,]\d+)*(?:[eE][+-]?\d+)?")

EVIDENCE = {
    "point": "Decimal point: {example}",
    "comma": "Decimal comma: {example}",
    "whole": "Whole numbers only",
    "three": "Each has three digits behind its only sign, which may be thousands: {example}",
    "thousands": "Signs between thousands: {example}",
    "chosen": "Chosen by you",
}
"""Why a column's numbers are read as they are."""


class Marks(NamedTuple):
    """The decimal sign of a column, "." or ","; what stands between thousands is the other one.

    ``why`` is a key of `EVIDENCE`, ``example`` a cell that shows it.
    """

    decimal: str
    why: str
    example: str = ""


def marks(cells):
    """Tell the decimal sign of a column.

    Parameters
    ----------
    cells : sequence of str

    Returns
    -------
    Marks

    Notes
    -----
    The last of two different signs in a number is the decimal one; a sign that stands twice in a number is none; a
    sign that has other than three digits behind it is. Where every number has one sign and three digits behind it,
    a comma is taken for decimal, as Swedish offices write, and so is a point, as programs do.
    """
    undecided = None
    for cell in pd.unique(pd.Series(cells, dtype=object)):
        text = _bare(cell)
        if not PLAIN.fullmatch(text):
            continue
        signs = [letter for letter in text if letter in ".,"]
        if not signs:
            continue
        last = signs[-1]
        behind = len(re.split(r"[.,]", re.split("[eE]", text)[0])[-1])
        other = "," if last == "." else "."
        if len(set(signs)) > 1:
            return Marks(last, "comma" if last == "," else "point", str(cell).strip())
        if len(signs) > 1:
            return Marks(other, "thousands", str(cell).strip())
        if behind != 3 or text.lstrip("+-").startswith("0"):
            return Marks(last, "comma" if last == "," else "point", str(cell).strip())
        undecided = undecided or Marks(last, "three", str(cell).strip())
    return undecided or Marks(".", "whole")


def read(cells, decimal="."):
    """Cells as numbers with flags.

    Parameters
    ----------
    cells : (n,) sequence of str
    decimal : {".", ","}

    Returns
    -------
    value : (n,) float array
        NaN where there is none; per cent stay as they are written.
    flag : (n,) object array of `flags`
        A sign alone in a cell is its flag and never zero; p, r, b or e behind a number is the number's. What is no
        number has `flags.UNREADABLE`, a blank cell `flags.MISSING`.
    """
    series = pd.Series(cells, dtype=object)
    value = np.full(len(series), np.nan)
    flag = np.full(len(series), "", dtype=object)
    plain = series.str.replace(",", ".", regex=False) if decimal == "," else series
    quick = pd.to_numeric(plain, errors="coerce").to_numpy(dtype=float)
    # two meanings of the other sign, and words such as inf, are looked at one by one
    other = series.str.contains("." if decimal == "," else ",", regex=False, na=False).to_numpy(dtype=bool)
    sure = np.isfinite(quick) & ~other
    value[sure] = quick[sure]
    rest = np.flatnonzero(~sure)
    if len(rest):
        codes, words = pd.factorize(series.to_numpy()[rest])
        found = [_one(word, decimal) for word in words]
        value[rest] = np.array([one for one, _ in found] or [np.nan])[codes]
        flag[rest] = np.array([sign for _, sign in found] or [flags.MISSING], dtype=object)[codes]
        flag[rest[codes < 0]] = flags.MISSING
        value[rest[codes < 0]] = np.nan
    return value, flag


def _one(cell, decimal):
    text = str(cell).strip()
    if not text:
        return np.nan, flags.MISSING
    sign = flags.SYMBOLS.get(text.casefold())
    if sign is not None:
        return np.nan, sign if sign in flags.EMPTY else flags.UNREADABLE
    sign, found = "", TRAILING.fullmatch(text)
    if found:
        text, sign = found["number"], flags.SYMBOLS[found["sign"].casefold()]
    found = FOOTNOTE.fullmatch(text)
    if found:
        text = found["number"]
    number = _number(_bare(text), decimal)
    return (np.nan, flags.UNREADABLE) if number is None else (number, sign)


def _bare(cell):
    text = SPACES.sub("", str(cell).translate(MINUS))
    return text[:-1] if text.endswith("%") else text


def _number(text, decimal):
    if not PLAIN.fullmatch(text):
        return None
    thousands = "," if decimal == "." else "."
    whole, _, part = text.partition(decimal)
    if thousands in part or decimal in part:
        return None
    groups = re.split("[eE]", whole)[0].lstrip("+-").split(thousands)
    if len(groups) > 1 and (not 1 <= len(groups[0]) <= 3 or any(len(group) != 3 for group in groups[1:])):
        return None
    made = float(whole.replace(thousands, "") + ("." + part if part else ""))
    return made if np.isfinite(made) else None
