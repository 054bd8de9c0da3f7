"""Remarks as numbers that can be compared."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from .remarks import feelings, numbered, shown, themes_in, words

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
    counts = shown(remarks, status)
    about = np.ones(size, bool)
    if themes:
        wanted = {word.strip().casefold() for word in themes}
        about = np.array([not wanted.isdisjoint(themes_in(text.casefold())) for text in words(remarks, theme)], bool)
    if perception == "mentions":
        number = np.where(about, 100.0, 0.0)
    else:
        counts &= about
        if perception == "rating":
            number = pd.to_numeric(remarks[rating], errors="coerce").to_numpy(float)
        else:
            number = pd.Series(feelings(words(remarks, feeling))).map(SCORES).to_numpy(float)
    person, _ = numbered(words(remarks, respondent))
    heavy = np.ones(size) if not weight else pd.to_numeric(remarks[weight], errors="coerce").to_numpy(float)
    return Said(np.where(counts, number, np.nan), person, heavy, counts)
