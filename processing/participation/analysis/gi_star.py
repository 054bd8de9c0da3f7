"""Getis-Ord Gi*: where high, or low, values lie together more than chance would have it."""

import numpy as np
from scipy.spatial import cKDTree
from scipy.special import ndtr

from . import neighbours

LEVELS = ((0.01, "99"), (0.05, "95"), (0.10, "90"))


def gi_star(values, sums, count):
    """z values of Gi* with binary weights, each place its own neighbour.

    Parameters
    ----------
    values : (n,) float array
    sums, count : (n,) arrays
        Sum of the values of the neighbours and their number, the place itself included.

    Returns
    -------
    (n,) float array
        NaN where it is not defined: all values are alike, or all places are neighbours.

    Notes
    -----
    z = (Σ_j w_ij x_j - x̄ W_i) / (s √((n Σ_j w_ij² - W_i²) / (n - 1))), Ord and Getis (1995); binary weights have
    Σ w² = W.
    """
    n = len(values)
    if n < 2:
        return np.full(n, np.nan)
    mean, spread = values.mean(), values.std()
    if not spread > 1e-12 * max(np.abs(values).max(), 1e-300):
        return np.full(n, np.nan)
    under = (n * count - count.astype(float) ** 2) / (n - 1)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(under > 0, (sums - mean * count) / (spread * np.sqrt(under)), np.nan)


def sums_within(xy, values, distance, monitor):
    """Sums of values, and numbers, of the places within a distance (m), each place included."""
    tree = cKDTree(xy)
    counts = neighbours.reach_counts(tree, xy, distance, monitor.part(0.0, 0.3))
    sums = np.zeros(len(xy))
    for one, other in neighbours.within(tree, xy, distance, counts, monitor.part(0.3, 1.0)):
        low = one[0] if len(one) else 0
        low = min(low, one.min(initial=low))
        part = np.bincount(one - low, values[other])
        sums[low : low + len(part)] += part
    return sums, counts


def sums_nearest(xy, values, number, monitor):
    """Sums of values, and numbers, of the nearest places, each place included.

    Of places equally far, those that come last for the tree are left out.
    """
    number = min(number, len(xy) - 1)
    tree, sums = cKDTree(xy), np.zeros(len(xy))
    for first in range(0, len(xy), neighbours.POINTS):
        monitor.progress(first / len(xy))
        own = np.arange(first, min(first + neighbours.POINTS, len(xy)))
        _, near = tree.query(xy[own], number + 1)
        near = near.reshape(len(own), -1)
        # among places at one spot, the place itself need not be the first found
        other = near != own[:, None]
        other[other.all(axis=1), -1] = False
        sums[own] = (values[near] * other).sum(axis=1) + values[own]
    return sums, np.full(len(xy), number + 1)


def sums_touching(pairs, values):
    """Sums of values, and numbers, over pairs of neighbours and each place itself."""
    one, other = pairs
    sums = np.bincount(one, values[other], len(values)) + values
    return sums, np.bincount(one, minlength=len(values)) + 1


def two_sided(z):
    """p values of z, two-sided, from the normal distribution."""
    return 2.0 * ndtr(-np.abs(z))


def classes(z, p):
    """ "hot 99", "cold 95", ..., "none"; "" where z is not defined: (n,) object array."""
    found = np.full(len(z), "none", dtype=object)
    for level, name in reversed(LEVELS):
        found[(p <= level) & (z > 0)] = f"hot {name}"
        found[(p <= level) & (z < 0)] = f"cold {name}"
    found[~np.isfinite(z)] = ""
    return found
