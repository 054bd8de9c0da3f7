"""Areas that are alike or unlike their neighbours, in a year."""

from typing import NamedTuple

import numpy as np

from ...methods import spatial_weights
from ...methods.moran import global_moran, local_moran
from ...methods.multiple_testing import benjamini_hochberg

HIGH_HIGH, LOW_LOW, HIGH_LOW, LOW_HIGH, UNCLEAR = CLUSTERS = (
    "high among high", "low among low", "high among low", "low among high", "not significant"
)  # fmt: skip


class Pattern(NamedTuple):
    """Of A areas: ``whole`` (a `moran.Global`, p two-sided); ``statistic``, ``lag`` (mean of the neighbours, in the
    unit of the values), ``p`` (two-sided), ``adjusted``, ``cluster`` (of `CLUSTERS`, or None), ``neighbours``."""

    whole: tuple
    statistic: np.ndarray
    lag: np.ndarray
    p: np.ndarray
    adjusted: np.ndarray
    cluster: np.ndarray
    neighbours: np.ndarray


def weights_of(shapes, rule, nearest, distance, lonely):
    """Who is whose neighbour.

    Parameters
    ----------
    shapes : (A,) array of polygons
        In metres.
    rule : {"touching", "border", "nearest", "distance"}
        Those that share a point; a piece of border; the ``nearest`` by their middles; within the ``distance``, m.
    lonely : int
        An area without any gets so many nearest ones; 0 none.

    Returns
    -------
    (A, A) csr_matrix
    """
    points = spatial_weights.middles(shapes)
    if rule == "nearest":
        one, other = spatial_weights.nearest_to(points, nearest)
    elif rule == "distance":
        one, other = spatial_weights.within(points, distance)
    else:
        one, other = spatial_weights.touching(shapes, corners=rule == "touching")
    alone = np.flatnonzero(np.bincount(one, minlength=len(shapes)) == 0)
    if len(alone) and len(shapes) > 1 and lonely:
        more = spatial_weights.nearest_to(points, lonely, alone)
        one, other = np.concatenate([one, more[0]]), np.concatenate([other, more[1]])
    return spatial_weights.standardised(one, other, len(shapes))


def pattern(values, weights, draws, level, monitor, local=True):
    """Moran's I of all areas and, with ``local``, of each.

    Parameters
    ----------
    values : (A,) float array
        Without missing values.
    weights : (A, A) csr_matrix
    draws : int
    level : float
        Share of false finds among the clusters.
    monitor : Monitor

    Returns
    -------
    Pattern

    Notes
    -----
    See `moran.global_moran` and `moran.local_moran`, of which the mean over areas with neighbours is I. One-sided p are
    doubled, since a cluster may be of either kind, and adjusted for the number of areas after Benjamini and Hochberg.
    """
    whole = global_moran(values, weights, draws, monitor.part(0.0, 0.3 if local else 1.0))
    whole = whole._replace(p=min(1.0, 2 * whole.p) if np.isfinite(whole.p) else np.nan)
    count = np.diff(weights.indptr)
    nothing = np.full(len(values), np.nan)
    if not local:
        return Pattern(whole, nothing, nothing, nothing, nothing, np.full(len(values), None, dtype=object), count)
    found = local_moran(values, values, weights, draws, monitor.part(0.3, 1.0))
    p = np.minimum(1.0, 2 * found.p)
    adjusted = benjamini_hochberg(p)
    lag = np.where(count > 0, weights @ values, np.nan)
    high, among = values > values.mean(), found.lag > 0
    kind = np.select([high & among, ~high & ~among, high & ~among], [HIGH_HIGH, LOW_LOW, HIGH_LOW], LOW_HIGH)
    cluster = np.where(adjusted <= level, kind.astype(object), UNCLEAR)
    cluster[~np.isfinite(p)] = None
    return Pattern(whole, found.statistic, lag, p, adjusted, cluster, count)
