"""Homes moved by a random distance in a random direction, so far that enough people live nearer (donut masking)."""

import secrets
from typing import NamedTuple

import numpy as np
import shapely

from ...spec import Monitor

_DRAWS = 8  # within the same bounds
_COARSER = 3  # times the outer bound is doubled
_REACH = 10.0  # the ring reaches as far as this many times k people live
_TALL = 2.0  # least area of the ring, as a part of the hole's


class Displaced(NamedTuple):
    """What became of homes.

    Attributes
    ----------
    xy : (n, 2) float array
        Where they stand now, m; NaN for a home that no place was found for: it is not to be shown.
    level : (n,) int array
        0 within the bounds asked for, 1 within twice the outer one, 2 within four times, ...; -1 for none.
    people : (n,) float array
        People living nearer to the new place than the true one.
    farthest : (n,) float array
        Outer bound of its level, m: what may be told of it.
    """

    xy: np.ndarray
    level: np.ndarray
    people: np.ndarray
    farthest: np.ndarray


def displaced(xy, people, *, nearest, farthest, k, land=None, monitor=None, _uniform=None):
    """Homes moved.

    Parameters
    ----------
    xy : (n, 2) float array
        True places, m; NaN for none. The same place is moved to the same place.
    people : people.People
    nearest, farthest : float
        Bounds of the distance, m.
    k : int
        So many people at least live nearer to the new place than the true one.
    land : shapely polygon, optional
        New places lie on it.
    monitor : Monitor, optional
    _uniform : callable, tests only
        Number of draws to an array of numbers in [0, 1). Else they come from the operating system: there is no seed
        that could be kept.

    Returns
    -------
    Displaced

    Notes
    -----
    r = sqrt(u (R² - r0²) + r0²), u uniform: as likely on each square metre of the ring. r0 is ``nearest``; R is the
    radius within which ten times k people live around the home, but at most ``farthest``, and so that the ring's area
    is at least twice that of its hole. Where no draw of eight has k people, or lies on land, the next ring reaches
    from the outer bound to twice that, three times over. Hampton et al. 2010 (the idea; not read again).
    """
    monitor = monitor or Monitor()
    uniform = _uniform or drawn
    places, which = _places(xy)
    here = np.flatnonzero(np.isfinite(places).all(axis=1))
    new, level = np.full(places.shape, np.nan), np.full(len(places), -1)
    lived, bound = np.zeros(len(places)), np.full(len(places), np.nan)
    if land is not None:
        shapely.prepare(land)
    inner = np.full(len(places), float(nearest))
    outer = np.full(len(places), np.nan)
    outer[here] = _reach(places[here], people, nearest, farthest, k, monitor.part(0.0, 0.2))
    left = here
    rounds = [(at, draw) for at in range(_COARSER + 1) for draw in range(_DRAWS)]
    for number, (at, draw) in enumerate(rounds):
        if not len(left):
            break
        part = monitor.part(0.2 + 0.8 * number / len(rounds), 0.2 + 0.8 * (number + 1) / len(rounds))
        part.progress(0.0)
        if draw == 0 and at:
            inner[left] = farthest * 2.0 ** (at - 1)
            outer[left] = farthest * 2.0**at
        r = distance(uniform(len(left)), inner[left], outer[left])
        angle = 2 * np.pi * uniform(len(left))
        tried = places[left] + np.column_stack([r * np.cos(angle), r * np.sin(angle)])
        near = people.within(tried, r, part)
        good = near >= k
        if land is not None:
            good &= shapely.contains_xy(land, tried[:, 0], tried[:, 1])
        done = left[good]
        new[done], level[done], lived[done] = tried[good], at, near[good]
        bound[done] = farthest * 2.0**at
        left = left[~good]
    return Displaced(new[which], level[which], lived[which], bound[which])


def distance(u, nearest, farthest):
    """Distances of a ring, each square metre of it as likely; u is uniform in [0, 1)."""
    return np.sqrt(u * (farthest**2 - nearest**2) + nearest**2)


def drawn(n):
    """Numbers in [0, 1) from the operating system's source for secrets."""
    return (np.frombuffer(secrets.token_bytes(8 * n), np.uint64) >> np.uint64(11)) * 2.0**-53


def _places(xy):
    """Different places, to the metre, and which of them each home is: a second move of a home would tell of it."""
    xy = np.asarray(xy, float).reshape(-1, 2)
    if not len(xy):
        return xy, np.zeros(0, np.int64)
    whole = np.where(np.isfinite(xy), np.rint(xy), np.inf)
    _, first, which = np.unique(whole, axis=0, return_index=True, return_inverse=True)
    return xy[first], which.ravel()


def _reach(xy, people, nearest, farthest, k, monitor):
    """Outer bounds by how densely it is lived in."""
    least = nearest * np.sqrt(1 + _TALL)
    around = people.within(xy, np.full(len(xy), float(farthest)), monitor)
    with np.errstate(divide="ignore"):
        wanted = farthest * np.sqrt(_REACH * k / around)
    return np.minimum(np.maximum(wanted, least), farthest)
