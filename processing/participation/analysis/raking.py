"""Weights that make the answers look like the population in several respects at once."""

from typing import NamedTuple

import numpy as np

CLOSE = 1e-9  # of all weight
MOST_ROUNDS = 2000
MOST_TRIMS = 100
PATIENCE = 10  # trims that bring nothing nearer to the population


class Raked(NamedTuple):
    """Weights of the respondents, (n,), mean 1, and how well they fit.

    ``trimmed`` counts weights at a bound; ``deviation`` is the largest difference left between a weighted share and
    the population's, as a share; ``rounds`` counts passes over all variables.
    """

    weights: np.ndarray
    trimmed: int
    deviation: float
    rounds: int


def rake(codes, shares, low, high, monitor):
    """Iterative proportional fitting to the margins, with bounds.

    Parameters
    ----------
    codes : list of (n,) integer arrays
        Per variable the category of each respondent, -1 for unknown. Who is unknown in a variable is not moved by it.
    shares : list of (c,) float arrays
        Per variable the population's shares, sum 1; those of categories without respondents are divided among the
        others in proportion.
    low, high : float
        Bounds of a weight, as multiples of the mean.
    monitor : Monitor

    Returns
    -------
    Raked

    Notes
    -----
    Deming and Stephan (1940). Trimmed weights are fitted again as long as they come nearer to the population; where
    both cannot be had, the bounds hold and ``deviation`` says what is left.
    """
    weights = np.ones(len(codes[0]) if codes else 0)
    goals = [_reached(code, share) for code, share in zip(codes, shares, strict=True)]
    best, least, rounds, since = weights, np.inf, 0, 0
    for _ in range(MOST_TRIMS):
        weights, passes = _fit(weights, codes, goals, monitor)
        rounds += passes
        weights = _bounded(weights / weights.mean(), low, high)
        left = _deviation(weights, codes, goals)
        since += 1
        if left < least - CLOSE:
            best, least, since = weights, left, 0
        if left < CLOSE or since == PATIENCE:
            break
    trimmed = int(((best <= low) | (best >= high)).sum())
    return Raked(best, trimmed, _deviation(best, codes, goals), rounds)


def design_effect(weights):
    """Kish's (1965) 1 + cv²: how much larger a sample with these weights must be; 1 for equal ones."""
    return len(weights) * (weights**2).sum() / weights.sum() ** 2


def _bounded(weights, low, high):
    """Weights of mean 1 within bounds: trimmed, with the factor before that keeps the mean; ``low`` ≤ 1 ≤ ``high``."""
    if not ((weights < low) | (weights > high)).any():
        return weights
    weights = np.maximum(weights, 1e-12)  # margins that exclude each other drive some to nothing
    # the mean grows with the factor, from low to high
    bottom, top = low / weights.max(), high / weights.min()
    for _ in range(100):
        middle = np.sqrt(bottom * top)
        small = np.clip(middle * weights, low, high).mean() < 1
        bottom, top = (middle, top) if small else (bottom, middle)
    return np.clip(top * weights, low, high)


def _reached(codes, shares):
    """Shares of the categories that have respondents."""
    there = np.bincount(codes[codes >= 0], minlength=len(shares)) > 0
    reached = np.where(there, shares, 0.0)
    total = reached.sum()
    return reached / total if total > 0 else reached


def _fit(weights, codes, goals, monitor):
    weights = weights.copy()
    for number in range(MOST_ROUNDS):
        monitor.progress(0.0)
        for code, goal in zip(codes, goals, strict=True):
            known = code >= 0
            have = np.bincount(code[known], weights[known], len(goal))
            with np.errstate(divide="ignore", invalid="ignore"):
                factor = np.where(have > 0, goal * have.sum() / have, 1.0)
            weights[known] *= factor[code[known]]
        if _deviation(weights, codes, goals) < CLOSE:
            return weights, number + 1
    return weights, MOST_ROUNDS


def _deviation(weights, codes, goals):
    largest = 0.0
    for code, goal in zip(codes, goals, strict=True):
        known = code >= 0
        have = np.bincount(code[known], weights[known], len(goal))
        if have.sum() > 0:
            largest = max(largest, float(np.abs(have / have.sum() - goal).max()))
    return largest
