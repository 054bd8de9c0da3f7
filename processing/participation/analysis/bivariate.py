"""Where what is measured in an area and what is said around it go together, or against each other."""

from typing import NamedTuple

import numpy as np
import shapely
from scipy import sparse

SEED = 20_261_125  # the same answer every time
AT_ONCE = 1_000_000  # numbers drawn between two looks at the cancel button


class Local(NamedTuple):
    """Bivariate local Moran of A areas: ``statistic``, ``lag`` (mean of the neighbours), pseudo ``p``."""

    statistic: np.ndarray
    lag: np.ndarray
    p: np.ndarray


def neighbours(areas, nearest):
    """Rows that sum to 1 of who borders on whom.

    Parameters
    ----------
    areas : (A,) array of polygons
    nearest : int
        An area that touches no other has so many nearest ones as neighbours instead.

    Returns
    -------
    (A, A) csr_matrix
    """
    size = len(areas)
    one, other = shapely.STRtree(areas).query(areas, predicate="intersects")
    keep = one != other
    one, other = one[keep], other[keep]
    alone = np.flatnonzero(np.bincount(one, minlength=size) == 0)
    if len(alone) and size > 1:
        from scipy.spatial import cKDTree

        points = shapely.get_coordinates(shapely.centroid(areas))
        count = min(nearest + 1, size)
        found = cKDTree(points).query(points[alone], count)[1].reshape(len(alone), count)
        source = np.repeat(alone, count)
        found = found.ravel()
        keep = source != found
        one, other = np.concatenate([one, source[keep]]), np.concatenate([other, found[keep]])
    weights = sparse.csr_matrix((np.ones(len(one)), (one, other)), shape=(size, size))
    sums = np.asarray(weights.sum(axis=1)).ravel()
    return sparse.diags(1 / np.where(sums > 0, sums, 1)) @ weights


def local_moran(measured, said, weights, draws, monitor):
    """Bivariate local Moran: z of the measurement times the mean z of what is said in the neighbours.

    Parameters
    ----------
    measured, said : (A,) arrays
        Without missing values.
    weights : (A, A) csr_matrix
        As `neighbours` makes them: all of a row alike, sum 1.
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
    x, y = (_standard(values) for values in (measured, said))
    if x is None or y is None or size < 3:
        return Local(*(np.full(size, np.nan) for _ in range(3)))
    lag = weights @ y
    statistic = x * lag
    ordered = np.argsort(y, kind="stable")
    p = np.full(size, np.nan)
    count = np.diff(weights.indptr)
    for number in range(size):
        if count[number] == 0:
            statistic[number] = lag[number] = np.nan
            continue
        monitor.progress(number / size)
        # the same draws for all with as many neighbours, so that the order of the areas does not matter
        rng = np.random.default_rng([SEED, count[number]])
        others = y[ordered[ordered != number]]
        larger = smaller = 0
        for start in range(0, draws, max(1, AT_ONCE // size)):
            some = min(max(1, AT_ONCE // size), draws - start)
            dealt = others[_without_repeats(rng, some, count[number], size - 1)]
            chance = x[number] * dealt.mean(axis=1) - statistic[number]
            larger += int((chance >= -1e-12).sum())
            smaller += int((chance <= 1e-12).sum())
        p[number] = (1 + min(larger, smaller)) / (1 + draws)
    return Local(statistic, lag, p)


def _standard(values):
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
