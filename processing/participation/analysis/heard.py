"""What people said in each area: means over persons, and how sure they are where few answered."""

from typing import NamedTuple

import numpy as np
import pandas as pd


class Heard(NamedTuple):
    """Means of A areas; NaN where nobody was heard.

    Parameters
    ----------
    people : (A,) int array
        Persons heard.
    worth : (A,) array
        Persons by the design effect of their weights: (Σw)² / Σw².
    mean : (A,) array
    adjusted : (A,) array
        Drawn towards the mean of all, the more the fewer answered.
    error : (A,) array
        Standard error of ``adjusted``.
    reliability : (A,) array
        Share of an area's difference from the others that is no chance, 0 to 1.
    """

    people: np.ndarray
    worth: np.ndarray
    mean: np.ndarray
    adjusted: np.ndarray
    error: np.ndarray
    reliability: np.ndarray


def by_person(area, person, value, weight):
    """One row per person and area, so that who says much does not count for more.

    Parameters
    ----------
    area : (n,) int array
        -1 for a remark in no area, which is left out.
    person : (n,) int array
    value, weight : (n,) float arrays
        Remarks without a value are left out; without a weight the person is.

    Returns
    -------
    DataFrame
        ``area``, ``person``, ``value`` (mean of the person's remarks there), ``weight``; sorted by area.
    """
    used = (area >= 0) & np.isfinite(value) & np.isfinite(weight) & (weight > 0)
    rows = pd.DataFrame({"area": area, "person": person, "value": value, "weight": weight})[used]
    return rows.groupby(["area", "person"], sort=True, as_index=False).mean()


def means(rows, areas):
    """Means by area, adjusted for how few answered.

    Parameters
    ----------
    rows : DataFrame
        As `by_person` makes it.
    areas : int
        How many there are.

    Returns
    -------
    Heard

    Notes
    -----
    Persons within areas, areas within the whole: the variance within (pooled) and between areas by the analysis of
    variance for unequal numbers (Searle, Casella and McCulloch 1992); reliability = between / (between + within / n);
    adjusted mean = m + reliability (mean - m), the empirical Bayes estimate; its variance is reliability * within / n.
    With no more than one person anywhere nothing is known of the variance within, and nothing is adjusted.
    """
    area, value, weight = (rows[name].to_numpy() for name in ("area", "value", "weight"))
    area = area.astype(int)
    people = np.bincount(area, minlength=areas)
    total = np.bincount(area, weight, areas)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = np.bincount(area, weight * value, areas) / total
        worth = total**2 / np.bincount(area, weight**2, areas)
    within, between, centre = _variances(area, value, weight, mean, worth, people)
    with np.errstate(divide="ignore", invalid="ignore"):
        noise = within / worth
        reliability = np.where(noise > 0, between / (between + noise), 1.0)
    reliability = np.where(people > 0, reliability, np.nan)
    adjusted = centre + reliability * (mean - centre)
    error = np.sqrt(reliability * noise)
    return Heard(people, np.where(people > 0, worth, 0.0), mean, adjusted, error, reliability)


def _variances(area, value, weight, mean, worth, people):
    """Within areas, between areas, and the mean of all."""
    if not len(value):
        return 0.0, 0.0, np.nan
    centre = float(np.average(value, weights=weight))
    there = people > 0
    free = int(people[there].sum() - there.sum())
    if free <= 0:
        return 0.0, 1.0, centre
    scale = weight * people[area] / np.bincount(area, weight, len(people))[area]
    within = float((scale * (value - mean[area]) ** 2).sum() / free)
    number = worth[there]
    count = len(number)
    if count < 2:
        return within, 0.0, centre
    spread = float((number * (mean[there] - centre) ** 2).sum() / (count - 1))
    typical = (number.sum() - (number**2).sum() / number.sum()) / (count - 1)
    return within, max(0.0, (spread - within) / typical) if typical > 0 else 0.0, centre
