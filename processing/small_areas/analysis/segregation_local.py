"""Who lives apart where: each area's mix, and its part in the segregation of the whole."""

from typing import NamedTuple

import numpy as np

from .segregation import x_log_x


class Local(NamedTuple):
    """Of A areas and G groups.

    Attributes
    ----------
    people : (A,)
    share : (A, G)
        0 to 1, p.
    quotient : (A, G)
        Location quotient p / P.
    exposure : (A, G)
        What the area adds to the isolation of the group, in per cent of it.
    diversity : (A,)
        -Σ p ln p / ln G: 0 one group only, 1 all as large.
    divergence : (A,)
        Σ p ln(p / P): 0 where the mix is that of the whole.
    of_d, of_h : (A,)
        Part of D and of H, per cent; each adds up to 100.
    """

    people: np.ndarray
    share: np.ndarray
    quotient: np.ndarray
    exposure: np.ndarray
    diversity: np.ndarray
    divergence: np.ndarray
    of_d: np.ndarray
    of_h: np.ndarray


def local(counts):
    """Local measures.

    Parameters
    ----------
    counts : (A, G) float array
        NaN in a whole row where the area does not count.

    Returns
    -------
    Local

    Notes
    -----
    H = Σ t_i K_i / (T E) with the divergence K_i of area i from the whole (Theil 1972, Roberto 2015), which is never
    negative, so that parts can be told; D likewise adds up over areas. Isolation is Σ x_i / X · p_i, its summands are
    local exposures (Lieberson 1981).
    """
    there = np.isfinite(counts).all(axis=1) & (counts.sum(axis=1) > 0)
    own = np.where(there[:, None], counts, np.nan)
    people = own.sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        whole = np.nansum(own, axis=0)
        part = whole / whole.sum()
        share = own / people[:, None]
        divergence = np.maximum((x_log_x(share) - np.where(share > 0, share * np.log(part), 0)).sum(axis=1), 0)
        apart = people * np.abs(share - part).sum(axis=1)
        contact = own * share
        return Local(
            people,
            share,
            np.where(part > 0, share / part, np.nan),
            100 * contact / _total(np.nansum(contact, axis=0)),
            -x_log_x(share).sum(axis=1) / np.log(max(counts.shape[1], 2)),
            np.where(there, divergence, np.nan),
            100 * apart / _total(np.nansum(apart)),
            100 * people * divergence / _total(np.nansum(people * np.where(there, divergence, 0))),
        )


def _total(value):
    return np.where(np.asarray(value) > 1e-12, value, np.nan)
