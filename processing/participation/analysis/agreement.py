"""Whether two rankings of the same areas agree, and how sure that is."""

from typing import NamedTuple

import numpy as np
from scipy import stats

SEED = 20_261_125  # the same answer every time
AT_ONCE = 200_000  # numbers ranked between two looks at the cancel button
FEWEST = 5  # areas


class Correlation(NamedTuple):
    """Spearman's rho with its 95 % interval and p-value; NaN with fewer than five areas or no differences."""

    rho: float
    low: float
    high: float
    p: float


def percent_ranks(values):
    """Ranks as per cent of all, 0 to 100, equal values in the middle of theirs: (rank - 1/2) / n."""
    return 100 * (stats.rankdata(values) - 0.5) / max(len(values), 1)


def spearman(one, other):
    """Spearman's rho of (..., n) arrays along the last axis, equal values with their mean rank."""
    a, b = (stats.rankdata(values, axis=-1) for values in (one, other))
    a, b = (values - values.mean(axis=-1, keepdims=True) for values in (a, b))
    with np.errstate(divide="ignore", invalid="ignore"):
        return (a * b).sum(axis=-1) / np.sqrt((a**2).sum(axis=-1) * (b**2).sum(axis=-1))


def correlation(measured, rows, chosen, draws, monitor):
    """Rank correlation between a measurement and what people say.

    Parameters
    ----------
    measured : (A,) array
    rows : DataFrame
        Persons in areas, as `heard.by_person` makes it.
    chosen : (A,) bool array
        Areas that are compared.
    draws : int
    monitor : Monitor

    Returns
    -------
    Correlation

    Notes
    -----
    The interval holds the middle 95 % of bootstrap samples in two stages: areas with replacement, and within each the
    persons with replacement (Davison and Hinkley 1997), so that few answers in an area make it wider. The p-value is
    the share of random orders of the areas with a correlation at least as strong, either way.
    """
    there = np.flatnonzero(chosen)
    if len(there) < FEWEST:
        return Correlation(np.nan, np.nan, np.nan, np.nan)
    number = np.full(len(chosen), -1)
    number[there] = np.arange(len(there))
    place = number[rows["area"].to_numpy(int)]
    value, weight = rows["value"].to_numpy()[place >= 0], rows["weight"].to_numpy()[place >= 0]
    people = _People(place[place >= 0], value, weight, len(there))
    x, y = measured[there], people.means()
    # the same samples whatever the order the areas came in
    there = there[np.lexsort((people.count, y, x))]
    number[there] = np.arange(len(there))
    people = _People(number[rows["area"].to_numpy(int)][place >= 0], value, weight, len(there))
    x, y = measured[there], people.means()
    rho = float(spearman(x, y))
    if not np.isfinite(rho):
        return Correlation(np.nan, np.nan, np.nan, np.nan)
    rng = np.random.default_rng(SEED)
    batch = max(1, AT_ONCE // max(len(there), len(value)))
    drawn, stronger = [], 0
    for start in range(0, draws, batch):
        size = min(batch, draws - start)
        areas = rng.integers(0, len(there), (size, len(there)))
        again = people.drawn(rng, size)
        drawn.append(spearman(x[areas], np.take_along_axis(again, areas, axis=1)))
        orders = rng.permuted(np.broadcast_to(x, (size, len(x))), axis=1)
        stronger += int((np.abs(spearman(orders, np.broadcast_to(y, orders.shape))) >= abs(rho) - 1e-12).sum())
        monitor.progress((start + size) / draws)
    drawn = np.concatenate(drawn)
    low, high = np.nanpercentile(drawn, [2.5, 97.5])
    return Correlation(rho, float(low), float(high), (1 + stronger) / (1 + draws))


class _People:
    """Persons sorted by area, drawn again within each."""

    def __init__(self, place, value, weight, areas):
        order = np.lexsort((weight, value, place))
        self.place, self.value, self.weight, self.areas = place[order], value[order], weight[order], areas
        self.count = np.bincount(place, minlength=areas)
        self.start = np.concatenate([[0], np.cumsum(self.count)[:-1]])

    def means(self):
        total = np.bincount(self.place, self.weight, self.areas)
        return np.bincount(self.place, self.weight * self.value, self.areas) / total

    def drawn(self, rng, size):
        """Means of ``size`` samples, (size, areas)."""
        chosen = self.start[self.place] + (rng.random((size, len(self.place))) * self.count[self.place]).astype(int)
        weight, value = self.weight[chosen], self.value[chosen]
        sums = np.add.reduceat(weight * value, self.start, axis=1)
        return sums / np.add.reduceat(weight, self.start, axis=1)
