"""Many tests at once: p values that hold the share of false finds."""

import numpy as np


def benjamini_hochberg(p):
    """p values adjusted for their number.

    Parameters
    ----------
    p : (n,) float array
        NaN stays NaN and does not count.

    Returns
    -------
    (n,) float array
        Where those up to a level are taken for finds, no more than that share of the finds is false on average, of
        tests that are independent or depend on each other positively.

    Notes
    -----
    Benjamini and Hochberg (1995): of m values sorted upwards, q_i = min over j ≥ i of m p_j / j, at most 1.
    """
    q, known = np.full(len(p), np.nan), np.flatnonzero(np.isfinite(p))
    order = known[np.argsort(p[known], kind="stable")]
    rank = np.arange(1, len(order) + 1)
    q[order] = np.minimum(np.minimum.accumulate((p[order] * len(order) / rank)[::-1])[::-1], 1.0)
    return q
