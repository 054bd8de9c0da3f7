"""Two-step floating catchment areas: supply shared among those who reach it."""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix

from .tiles import decay_factor


def distance_weight(cost, *, limit, decay, half_distance=None, zone_weights=()):
    """Weight of a pair at a cost within the limit.

    Parameters
    ----------
    cost : (k,) float array
        Not above ``limit``.
    limit : float
    decay : {"step", "zones", "gaussian", "exponential"}
        ``step``: 1 (Luo & Wang 2003). ``zones``: equal parts of the limit, one weight each (Luo & Qi 2009); a
        cost on a border is in the nearer zone. ``gaussian``: (e^(-(c/L)²/2) - e^(-1/2)) / (1 - e^(-1/2)),
        1 at cost 0 and 0 at the limit L (Dai 2010). ``exponential``: 2^(-c/h).
    half_distance : float
        h, for ``exponential``.
    zone_weights : sequence of float
        For ``zones``, nearest first.

    Returns
    -------
    (k,) float array
    """
    if decay == "zones":
        zones = len(zone_weights)
        # a part in 10^9 as everywhere: a cost within rounding of a border is on it
        zone = np.ceil(cost / limit * zones * (1 - 1e-9)) - 1 if limit > 0 else np.zeros(len(cost))
        return np.asarray(zone_weights, dtype=float)[np.clip(zone, 0, zones - 1).astype(int)]
    if decay == "gaussian":
        share = np.minimum(cost / limit, 1.0) if limit > 0 else np.zeros(len(cost))
        edge = np.exp(-0.5)
        return (np.exp(-0.5 * share * share) - edge) / (1.0 - edge)
    return decay_factor(cost, decay, half_distance)


def weight_matrix(row, column, weight, shape):
    """Weights of pairs as a matrix of supplies by homes.

    Parameters
    ----------
    row : (k,) int array
        Supply of each pair, ascending.
    column : (k,) int array
        Home of each pair.
    weight : (k,) float array
    shape : (int, int)

    Returns
    -------
    csr_matrix
    """
    start = np.concatenate([[0], np.cumsum(np.bincount(row, minlength=shape[0]))])
    return csr_matrix((weight, column, start), shape=shape)


def share_out(weight, demand, supply, *, variant="2sfca", choice=None):
    """Both steps for supplies all of whose pairs are given.

    Parameters
    ----------
    weight : (S, n) csr_matrix
        W, see `distance_weight`.
    demand : (n,) float array
        People at each home, P.
    supply : (S,) float array
        What each supply offers.
    variant : {"2sfca", "m2sfca", "3sfca"}
    choice : (n,) float array
        For ``3sfca``: sum of the weights of all supplies each home reaches.

    Returns
    -------
    within : (S,) float array
        Demand within reach, weighted.
    ratio : (S,) float array
        R = S / within; NaN where that is 0.
    access : (n,) float array
        What these supplies give each home, per person.

    Notes
    -----
    ``2sfca``: R_j = S_j / Σ_k W_jk P_k and A_i = Σ_j W_ji R_j (Luo & Wang 2003; Luo & Qi 2009). ``m2sfca``: the second
    weight is squared, A_i = Σ_j W_ji² R_j, so that what lies far is not handed out in full (Delamater 2013).
    ``3sfca``: G_ji = W_ji / Σ_j W_ji, the share of its demand that a home turns to each supply, multiplies the weight
    in both steps (Wan, Zou & Sternberg 2012). Σ P_i A_i = Σ S_j over the supplies with demand, but for ``m2sfca``.
    """
    first = weight
    if variant == "3sfca":
        share = np.divide(weight.data, choice[weight.indices], out=np.zeros(weight.nnz), where=weight.data > 0)
        first = csr_matrix((weight.data * share, weight.indices, weight.indptr), shape=weight.shape)
    second = first
    if variant == "m2sfca":
        second = csr_matrix((weight.data**2, weight.indices, weight.indptr), shape=weight.shape)
    within = first @ demand
    ratio = np.divide(supply, within, out=np.full(len(supply), np.nan), where=within > 0)
    return within, ratio, second.T @ np.nan_to_num(ratio)


@dataclass(frozen=True)
class Shares:
    """Who gets what. D supplies, H homes.

    Parameters
    ----------
    within, ratio : (D,) float arrays
        See `share_out`.
    access : (H,) float array
        NaN for homes that are not placed, or reach only supplies that nobody shares.
    reached : (H,) float array
        Number of supplies within the limit; NaN for homes that are not placed.
    marked : (H,) bool array
        Homes that reach one of the marked supplies.
    """

    within: np.ndarray
    ratio: np.ndarray
    access: np.ndarray
    reached: np.ndarray
    marked: np.ndarray


def share(catchments, *, demand, supply, weigh, variant, marked, monitor):
    """Supply shared among homes.

    Parameters
    ----------
    catchments : catchment_pairs.Catchments
    demand : (H,) float array
    supply : (D,) float array
    weigh : callable
        Weights of an array of costs.
    variant : {"2sfca", "m2sfca", "3sfca"}
    marked : (D,) bool array
    monitor : Monitor

    Returns
    -------
    Shares
    """
    size, put = catchments.points, catchments.point >= 0
    people = np.bincount(catchments.point[put], weights=demand[put], minlength=size)
    choice = None
    if variant == "3sfca":  # what each home can choose among is known only when all supplies were searched
        choice = np.zeros(size)
        for batch in catchments.batches(monitor.part(0.0, 0.5)):
            choice[batch.point] += np.bincount(batch.column, weigh(batch.cost), minlength=len(batch.point))
        monitor = monitor.part(0.5, 1.0)
    within, ratio = np.zeros(len(supply)), np.full(len(supply), np.nan)
    access, reached, shared, near = (np.zeros(size) for _ in range(4))
    for batch in catchments.batches(monitor):
        weight = weight_matrix(batch.row, batch.column, weigh(batch.cost), (len(batch.supply), len(batch.point)))
        there = batch.point
        within[batch.supply], ratio[batch.supply], given = share_out(
            weight,
            people[there],
            supply[batch.supply],
            variant=variant,
            choice=None if choice is None else choice[there],
        )
        access[there] += given
        reached[there] += np.bincount(batch.column, minlength=len(there))
        defined = np.isfinite(ratio[batch.supply])[batch.row]
        shared[there] += np.bincount(batch.column, defined, minlength=len(there))
        near[there] += np.bincount(batch.column, marked[batch.supply][batch.row], minlength=len(there))
    access[(reached > 0) & (shared == 0)] = np.nan
    return Shares(
        within=within,
        ratio=ratio,
        access=_of_homes(access, catchments.point),
        reached=_of_homes(reached, catchments.point),
        marked=np.nan_to_num(_of_homes(near, catchments.point)) > 0,
    )


def _of_homes(values, point):
    """Values of points for the homes at them; NaN for homes that are not placed."""
    return np.append(values, np.nan)[point]
