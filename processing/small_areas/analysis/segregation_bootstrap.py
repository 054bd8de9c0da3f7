"""What chance does to indices of segregation: intervals, and what they are where nobody lives apart."""

from typing import NamedTuple

import numpy as np

from .segregation import indices

SEED = 20_261_125  # the same answer every time
AT_ONCE = 300_000  # numbers drawn between two looks at the cancel button
EVEN = 50
"""Populations drawn to see what chance alone gives."""


class Uncertain(NamedTuple):
    """Of R indices in S places, each (S, R): ``corrected``, ``low``, ``high``, ``expected`` by chance alone."""

    corrected: np.ndarray
    low: np.ndarray
    high: np.ndarray
    expected: np.ndarray


def uncertainty(counts, places, found, rounds, how, ordered, seed, monitor):
    """Intervals by bootstrap, corrected for its bias.

    Parameters
    ----------
    counts : (A, G) float array
        People, none missing.
    places : sequence of S int arrays
        Positions of the areas of each place.
    found : (S, R) float array
        The indices as they are.
    rounds : int
    how : {"people", "areas"}
        What is drawn anew: how many people of each group live in each area, from a Poisson distribution around
        their number; or the areas, with replacement.
    ordered : bool
        See `segregation.indices`.
    seed : int
    monitor : Monitor

    Returns
    -------
    Uncertain

    Notes
    -----
    Cells drawn from Poisson distributions are, for a given total, a multinomial draw of the people over the cells.
    A drawn population is less even than the one it is drawn from, so that indices are too high, most where areas are
    small: as much as the drawn ones lie above the one found is taken off, 2 S - mean(S*) (Allen et al. 2015), and the
    interval is the basic one, from 2 S - q_0.975 to 2 S - q_0.025, kept within 0 and 1. ``expected`` (Winship 1977,
    Carrington and Troske 1997): each area has as many people as it has, and the groups are dealt out by their part of
    all.
    """
    shape = found.shape
    if rounds < 2:
        nothing = np.full(shape, np.nan)
        return Uncertain(nothing, nothing, nothing, _expected(counts, places, shape, ordered, seed, monitor))
    drawn = np.full((rounds, *shape), np.nan)
    step = max(1, AT_ONCE // max(counts.size, 1))
    rng = np.random.Generator(np.random.SFC64([SEED, seed]))
    for first in range(0, rounds, step):
        monitor.progress(first / rounds)
        some = min(step, rounds - first)
        if how == "people":
            people = rng.poisson(counts, (some, *counts.shape)).astype(float)
        for number, own in enumerate(places):
            if not len(own):
                continue
            if how == "people":
                sample = people if len(own) == len(counts) else people[:, own]
            else:
                monitor.check()
                sample = counts[own[rng.integers(0, len(own), (some, len(own)))]]
            drawn[first : first + some, number] = indices(sample, ordered, exact=False)
    known = np.isfinite(drawn).any(axis=0) & np.isfinite(found)
    mean, low, high = (np.full(shape, np.nan) for _ in range(3))
    mean[known] = np.nanmean(drawn[:, known], axis=0)
    low[known], high[known] = np.nanquantile(drawn[:, known], [0.025, 0.975], axis=0)
    return Uncertain(
        *(np.clip(2 * found - one, 0, 1) for one in (mean, high, low)),
        _expected(counts, places, shape, ordered, seed, monitor),
    )


def _expected(counts, places, shape, ordered, seed, monitor):
    """Mean indices of populations in which nobody lives apart but by chance."""
    rng = np.random.Generator(np.random.SFC64([SEED, seed, 1]))
    made = np.full(shape, np.nan)
    for number, own in enumerate(places):
        mine = counts[own]
        if not mine.sum() > 0:
            continue
        size = np.rint(mine.sum(axis=1)).astype(np.int64)
        part = mine.sum(axis=0) / mine.sum()
        sums, times = np.zeros(shape[1:]), np.zeros(shape[1:])
        step = max(1, AT_ONCE // mine.size)
        for first in range(0, EVEN, step):
            monitor.check()
            some = rng.multinomial(size, part, (min(step, EVEN - first), len(size)))
            values = indices(some, ordered, exact=False)
            sums, times = sums + np.nansum(values, axis=0), times + np.isfinite(values).sum(axis=0)
        made[number] = np.where(times > 0, sums / np.maximum(times, 1), np.nan)
    return made
