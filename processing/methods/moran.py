"""Whether neighbours are alike: Moran's I of all areas, and of each."""

from typing import NamedTuple

import numpy as np

SEED = 20_261_125  # the same answer every time
AT_ONCE = 1_000_000  # numbers drawn between two looks at the cancel button
TIE = 1e-12


class Local(NamedTuple):
    """Bivariate local Moran of A areas: ``statistic``, ``lag`` (mean of the neighbours), pseudo ``p``."""

    statistic: np.ndarray
    lag: np.ndarray
    p: np.ndarray


class Global(NamedTuple):
    """Moran's I: ``statistic``, ``expected`` without a pattern, ``z`` over the permutations, one-sided ``p``."""

    statistic: float
    expected: float
    z: float
    p: float


def global_moran(values, weights, draws, monitor, seed=SEED):
    """Moran's I with a permutation test.

    Parameters
    ----------
    values : (A,) float array
        Without missing values.
    weights : (A, A) csr_matrix
    draws : int
    monitor : Monitor
    seed : int

    Returns
    -------
    Global
        NaN where all values are alike, or nobody has a neighbour.

    Notes
    -----
    Moran (1950), Cliff and Ord (1981): I = n / S0 Σ_i Σ_j w_ij z_i z_j / Σ z_i², S0 = ΣΣ w_ij; -1 / (n - 1) where there
    is no pattern. p counts, on the side the statistic lies on, how often values dealt out anew to all areas go as far.
    """
    size, total = len(values), float(weights.sum())
    z = standard(values) if size > 2 else None
    if z is None or not total > 0:
        return Global(*[np.nan] * 4)
    statistic = float(z @ (weights @ z)) / total
    ordered = np.sort(z)  # so that the order of the areas does not matter
    rng = np.random.default_rng([seed, size])
    chance = np.empty(draws)
    step = max(1, AT_ONCE // size)
    for first in range(0, draws, step):
        monitor.progress(first / draws)
        dealt = rng.permuted(np.tile(ordered, (min(step, draws - first), 1)), axis=1).T
        chance[first : first + dealt.shape[1]] = (dealt * (weights @ dealt)).sum(axis=0) / total
    further = min((chance >= statistic - TIE).sum(), (chance <= statistic + TIE).sum())
    spread = chance.std(ddof=1) if draws > 1 else 0.0
    score = (statistic - chance.mean()) / spread if spread > TIE else np.nan
    return Global(statistic, -1 / (size - 1), float(score), float((1 + further) / (1 + draws)))


def local_moran(measured, said, weights, draws, monitor):
    """Bivariate local Moran: z of the measurement times the mean z of what is said in the neighbours.

    Parameters
    ----------
    measured, said : (A,) arrays
        Without missing values; twice the same for the local Moran of one measure.
    weights : (A, A) csr_matrix
        As `spatial_weights` makes them: all of a row alike, sum 1.
    draws : int
    monitor : Monitor

    Returns
    -------
    Local

    Notes
    -----
    Anselin, Syabri and Smirnov (2002), after Anselin (1995) and Lee (2001): I_i = z_x,i Σ_j w_ij z_y,j. For p, what is
    said in the other areas is dealt out anew to the neighbours; p counts, on the side the statistic lies on, how often
    chance goes as far, as far included: (1 + number) / (1 + draws).
    """
    size = len(measured)
    x, y = (standard(values) for values in (measured, said))
    if x is None or y is None or size < 3:
        return Local(*(np.full(size, np.nan) for _ in range(3)))
    lag = weights @ y
    statistic = x * lag
    order = np.argsort(y, kind="stable")
    ordered, rank = y[order], np.empty(size, dtype=np.int64)
    rank[order] = np.arange(size)
    larger, smaller = np.zeros(size, dtype=np.int64), np.zeros(size, dtype=np.int64)
    count = np.diff(weights.indptr)
    done = 0
    for some in np.unique(count[count > 0]):
        # the same draws for all with as many neighbours, so that the order of the areas does not matter
        rng = np.random.default_rng([SEED, some])
        own = np.flatnonzero(count == some)
        step = max(1, AT_ONCE // (size if some * 4 > size - 1 else int(some)))
        for first in range(0, draws, step):
            dealt = _without_repeats(rng, min(step, draws - first), some, size - 1)
            for number in own:
                monitor.progress((done + len(own) * first / draws) / size)
                chance = x[number] * ordered[dealt + (dealt >= rank[number])].mean(axis=1) - statistic[number]
                larger[number] += int((chance >= -TIE).sum())
                smaller[number] += int((chance <= TIE).sum())
        done += len(own)
    p = (1 + np.minimum(larger, smaller)) / (1 + draws)
    for values in (statistic, lag, p):
        values[count == 0] = np.nan
    return Local(statistic, lag, p)


def standard(values):
    """Standard scores; None where all values are alike."""
    spread = values.std()
    return (values - values.mean()) / spread if spread > 1e-12 * max(1.0, np.abs(values).max()) else None


def _without_repeats(rng, draws, count, size):
    """Positions of ``count`` different ones of ``size``, ``draws`` times."""
    if count * 4 > size:
        return np.argsort(rng.random((draws, size)), axis=1)[:, :count]
    chosen = rng.integers(0, size, (draws, count))
    while True:
        ordered = np.sort(chosen, axis=1)
        twice = np.flatnonzero((ordered[:, 1:] == ordered[:, :-1]).any(axis=1))
        if not len(twice):
            return chosen
        chosen[twice] = rng.integers(0, size, (len(twice), count))
