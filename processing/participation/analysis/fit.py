"""Whether observed counts fit given shares: chi-square, and by simulation where counts are small."""

from typing import NamedTuple

import numpy as np
from scipy import stats

DRAWS = 9_999
SEED = 20_261_125  # the same answer every time

CHI_SQUARE, SIMULATED, NOT_TESTED = HOW = (
    "chi-square distribution",
    "simulated, because some expected numbers are small",
    "not tested: there is nothing to compare",
)


class Fit(NamedTuple):
    """Statistic, degrees of freedom, p-value, and how it was found, one of `HOW`."""

    chi_square: float
    df: int
    p: float
    how: str


def goodness_of_fit(counts, shares):
    """Pearson's test of counts against shares.

    Parameters
    ----------
    counts : (c,) array of int
    shares : (c,) array of float
        Positive, sum 1.

    Returns
    -------
    Fit

    Notes
    -----
    Cochran's (1954) rule decides: where an expected number is below 1, or more than a fifth of them below 5, the
    p-value comes from 9,999 multinomial draws with a fixed seed, else from the chi-square distribution.
    """
    total = counts.sum()
    if len(counts) < 2 or total == 0:
        return Fit(np.nan, max(len(counts) - 1, 0), np.nan, NOT_TESTED)
    expected = total * shares
    statistic = float(((counts - expected) ** 2 / expected).sum())
    df = len(counts) - 1
    if expected.min() >= 1 and (expected < 5).mean() <= 0.2:
        return Fit(statistic, df, float(stats.chi2.sf(statistic, df)), CHI_SQUARE)
    expected = np.sort(expected)  # the same draws whatever the order of the categories
    draws = np.random.default_rng(SEED).multinomial(int(total), expected / total, DRAWS)
    drawn = ((draws - expected) ** 2 / expected).sum(axis=1)
    # draws of the very same counts shall not fall below by rounding
    return Fit(statistic, df, float((1 + (drawn >= statistic * (1 - 1e-9)).sum()) / (1 + DRAWS)), SIMULATED)
