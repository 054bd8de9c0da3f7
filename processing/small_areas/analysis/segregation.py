"""How far groups live apart: indices of one population, or of many drawn ones at once."""

from math import comb
from typing import NamedTuple

import numpy as np

INDICES = {
    "dissimilarity": "Dissimilarity D",
    "information": "Information theory H",
    "normalised_exposure": "Normalised exposure P",
    "relative_diversity": "Relative diversity R",
    "ordinal": "Ordinal information theory",
    "rank_order": "Rank-order information theory",
    "gini": "Gini of segregation",
    "atkinson": "Atkinson, 0.5",
    "correlation_ratio": "Correlation ratio eta²",
    "isolation": "Isolation",
    "exposure": "Exposure",
}
"""Key of an index to what it is called."""
ALONE = ("dissimilarity", "information", "gini", "atkinson", "correlation_ratio")
"""Indices of one group against all others, the same for the others."""
SIZES = 65_535  # of shares that sorting tells apart in drawn populations: the Gini is off by less than 1e-6


class Row(NamedTuple):
    """An index: its key, the position of the group (-1: all together), and of the other one (-1: all others)."""

    index: str
    group: int
    other: int


def rows(groups, ordered=False):
    """What `indices` gives of so many groups: list of `Row`."""
    made = [Row(key, -1, -1) for key in ("dissimilarity", "information", "normalised_exposure", "relative_diversity")]
    if ordered and groups > 2:
        made += [Row("ordinal", -1, -1), Row("rank_order", -1, -1)]
    for group in range(1 if groups == 2 else groups):
        made += [Row(key, group, -1) for key in ALONE]
    for group in range(groups):
        made += [Row("isolation" if group == other else "exposure", group, other) for other in range(groups)]
    return made


def indices(counts, ordered=False, exact=True):
    """All indices of `rows`.

    Parameters
    ----------
    counts : (..., A, G) float array
        People of G groups in A areas, none missing. What comes before are populations of their own.
    ordered : bool
        The groups are in order, as classes of income.
    exact : bool
        Off: whole numbers, and the Gini to 1e-6, faster.

    Returns
    -------
    (..., R) float array
        NaN where an index is not defined: a group is empty, or all are of one.

    Notes
    -----
    x_ig people of group g in area i, t_i = Σ_g x_ig, T = Σ t_i, p_ig = x_ig / t_i, P_g = Σ_i x_ig / T,
    I = Σ P_g (1 - P_g), E = -Σ P_g ln P_g, E_i likewise. Of all groups (Reardon and Firebaugh 2002):
    D = Σ_i Σ_g t_i |p_ig - P_g| / (2 T I) (Morgan 1975, Sakoda 1981); H = Σ_i t_i (E - E_i) / (T E) (Theil 1972);
    P = Σ_i Σ_g t_i (p_ig - P_g)² / (T (1 - P_g)) (James 1986); R = Σ_i Σ_g t_i (p_ig - P_g)² / (T I).
    Of a group x against all others y (Massey and Denton 1988): the same D and H; Gini
    Σ_i Σ_j t_i t_j |p_i - p_j| / (2 T² P (1 - P)); Atkinson 1 - (Σ √(x_i y_i))² / (X Y); isolation Σ x_i / X · p_i;
    exposure to a group z Σ x_i / X · z_i / t_i; eta² = (isolation - P) / (1 - P).
    """
    counts = np.asarray(counts, dtype=float)
    groups = counts.shape[-1]
    of_area = counts.sum(axis=-1)
    of_group = counts.sum(axis=-2)
    everyone = of_group.sum(axis=-1)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = counts / np.where(of_area > 0, of_area, 1)[..., None]
        part = of_group / everyone[..., None]
        off = np.abs(counts - of_area[..., None] * part[..., None, :])
        square = (off * np.abs(share - part[..., None, :])).sum(axis=-2)
        spread = (part * (1 - part)).sum(axis=-1)
        area_logs, logs = x_log_x(of_area), x_log_x(counts)
        all_logs = area_logs.sum(axis=-1)
        made = [
            off.sum(axis=(-1, -2)) / (2 * everyone * spread),
            1 - (all_logs - logs.sum(axis=(-1, -2))) / (x_log_x(everyone) - x_log_x(of_group).sum(axis=-1)),
            (square / (1 - part)).sum(axis=-1) / everyone,
            square.sum(axis=-1) / (everyone * spread),
        ]
        made = [np.where(spread > 1e-15, one, np.nan) for one in made]
        if ordered and groups > 2:
            made += _in_order(counts, of_area, everyone)
        contact = np.swapaxes(counts, -1, -2) @ share / of_group[..., None]
        for group in range(1 if groups == 2 else groups):
            x, mine = counts[..., group], of_group[..., group]
            rest = everyone - mine
            chance = mine / everyone
            one = [
                off[..., group].sum(axis=-1) / (2 * mine * (1 - chance)),
                _two(all_logs, logs[..., group].sum(axis=-1), of_area - x, mine, everyone),
                _gini(x, of_area - x, share[..., group], exact),
                1 - np.sqrt(x * (of_area - x)).sum(axis=-1) ** 2 / (mine * rest),
                (contact[..., group, group] - chance) / (1 - chance),
            ]
            there = (mine > 0) & (rest > 0)
            made += [np.where(there, value, np.nan) for value in one]
        made = [np.clip(one, 0, 1) for one in made]
        made += [contact[..., group, other] for group in range(groups) for other in range(groups)]
    return np.stack(made, axis=-1)


def x_log_x(x):
    """x ln x, 0 for 0."""
    return x * np.log(np.where(x > 0, x, 1))


def _two(all_logs, own_logs, others, mine, everyone):
    """H of a group and all others: sums of n ln n over the areas, of all and of the group, and the others there."""
    within = all_logs - own_logs - x_log_x(others).sum(axis=-1)
    return 1 - within / (x_log_x(everyone) - x_log_x(mine) - x_log_x(everyone - mine))


def _gini(x, y, share, exact):
    """From the curve of a group over that of the others, areas in order of its share."""
    key = share if exact else (share * SIZES).astype(np.uint16)
    order = np.argsort(key, axis=-1, kind="stable")
    x, y = (np.cumsum(np.take_along_axis(values, order, axis=-1), axis=-1) for values in (x, y))
    twice = (x[..., 1:] * y[..., :-1] - x[..., :-1] * y[..., 1:]).sum(axis=-1)
    return twice / (x[..., -1] * y[..., -1])


def _in_order(counts, of_area, everyone):
    """Ordinal and rank-order H, both (...).

    Notes
    -----
    H_k compares those up to class k with those above, c_k their part of all, e_k its entropy. Ordinal (Reardon 2009):
    Σ e_k H_k / Σ e_k. Rank-order (Reardon 2011): 2 ln 2 ∫ e(p) H(p) dp with H(p) a polynomial through or near the
    H_k, weights e_k²; of order K - 2 for K classes, at most 4. Its integral is Σ δ_m b_m with
    δ_m = 2/(m + 2)² + 2 Σ_n (-1)^(m-n) C(m, n) / (m - n + 2)².
    """
    below = np.cumsum(counts, axis=-1)[..., :-1]
    mine = below.sum(axis=-2)
    at = mine / everyone[..., None]
    all_logs = x_log_x(of_area).sum(axis=-1)
    h = [
        _two(all_logs, x_log_x(x).sum(axis=-1), of_area - x, mine[..., k], everyone)
        for k, x in enumerate(np.moveaxis(below, -1, 0))
    ]
    h = np.stack(h, axis=-1)
    entropy = -(x_log_x(at) + x_log_x(1 - at)) / np.log(2)
    used = entropy > 1e-12
    h, weight = np.where(used, h, 0), np.where(used, entropy, 0)
    ordinal = (weight * h).sum(axis=-1) / weight.sum(axis=-1)
    order = min(below.shape[-1] - 1, 4)
    powers = at[..., None] ** np.arange(order + 1)
    left = powers * weight[..., None]  # rows of least squares, weighted by e
    fit = (np.linalg.pinv(left, rcond=1e-10) @ (weight * h)[..., None])[..., 0]
    ranked = (fit * integrals(order)).sum(axis=-1)
    enough = used.all(axis=-1)
    return [ordinal, np.where(enough, ranked, np.nan)]


def integrals(order):
    """δ_0 to δ_order of the rank-order index: 2 ln 2 times the integral of p^m e(p)."""
    return np.array(
        [
            2 / (m + 2) ** 2 + 2 * sum((-1) ** (m - n) * comb(m, n) / (m - n + 2) ** 2 for n in range(m + 1))
            for m in range(order + 1)
        ]
    )
