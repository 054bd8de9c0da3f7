"""Remarks as numbers that can be compared."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from ..schema import SHOWN

SCORES = {"positive": 100.0, "neutral": 0.0, "negative": -100.0}


class Said(NamedTuple):
    """Remarks as numbers, (n,) each: value, number of the person, weight, and whether the remark counts at all."""

    value: np.ndarray
    person: np.ndarray
    weight: np.ndarray
    counts: np.ndarray


def said_in(remarks, perception, rating, feeling, theme, themes, respondent, weight, status):
    """What each remark says: its rating, its feeling as -100 to 100, or 100 where it mentions a theme and 0 where not.

    Arguments as of `perception.perception_and_measurement`.
    """
    size = len(remarks)
    counts = np.ones(size, bool)
    if status:
        counts &= (remarks[status].isna() | remarks[status].astype(str).str.strip().isin([*SHOWN, ""])).to_numpy()
    about = np.ones(size, bool)
    if themes:
        wanted = {word.casefold() for word in themes}
        split = remarks[theme].map(lambda text: set() if pd.isna(text) else _words(text))
        about = np.array([bool(wanted & own) for own in split], bool)
    if perception == "mentions":
        number = np.where(about, 100.0, 0.0)
    else:
        counts &= about
        if perception == "rating":
            number = pd.to_numeric(remarks[rating], errors="coerce").to_numpy(float)
        else:
            words = remarks[feeling].map(lambda text: None if pd.isna(text) else str(text).strip().casefold())
            number = words.map(SCORES).to_numpy(float)
    given = remarks[respondent] if respondent else pd.Series([None] * size)
    given = given.astype(str).str.strip().where(given.notna(), "")
    person = pd.factorize(given)[0]
    blank = (given == "").to_numpy()
    person[blank] = size + np.arange(blank.sum())
    heavy = np.ones(size) if not weight else pd.to_numeric(remarks[weight], errors="coerce").to_numpy(float)
    return Said(np.where(counts, number, np.nan), person, heavy, counts)


def _words(text):
    return {word.strip().casefold() for word in str(text).split(";") if word.strip()}
