"""Homes told by their grid cell only, as large as enough people need."""

from typing import NamedTuple

import numpy as np

_LEVELS = 6  # the largest cell is 32 times as wide


class Celled(NamedTuple):
    """What became of homes.

    Attributes
    ----------
    xy : (n, 2) float array
        Middle of the cell, m; NaN where no cell is large enough: not to be shown.
    side : (n,) float array
        Side of the cell, m; NaN as above.
    people : (n,) float array
        Among so many people the home cannot be told apart.
    """

    xy: np.ndarray
    side: np.ndarray
    people: np.ndarray


def celled(xy, *, side, k, people=None, monitor=None):
    """Homes moved to the middle of a cell with enough people.

    Parameters
    ----------
    xy : (n, 2) float array
        True places, m; NaN for none.
    side : float
        Side of the smallest cell, m; its lines lie at whole multiples of it.
    k : int
        People at least.
    people : people.People, optional
        Without them the homes themselves are counted, one for each different place.
    monitor : Monitor, optional

    Returns
    -------
    Celled

    Notes
    -----
    Where a cell has too few, it is merged with those of the four that make a cell twice as wide that have too few,
    too, and so on. Cells with enough are shown as they are, so only the people of the others are counted in the wider
    one: whoever sees the wider cell knows that the home lies in none of the shown ones.
    """
    xy = np.asarray(xy, float).reshape(-1, 2)
    new, sides, lived = np.full(xy.shape, np.nan), np.full(len(xy), np.nan), np.zeros(len(xy))
    here = np.flatnonzero(np.isfinite(xy).all(axis=1))
    homes = np.floor(xy[here] / side).astype(np.int64)
    if people is None:
        places = np.unique(np.rint(xy[here]), axis=0) if len(here) else np.zeros((0, 2))
        at, number = np.floor(places / side).astype(np.int64), np.ones(len(places))
    else:
        at, number = np.floor(people.xy / side).astype(np.int64), people.number
    for level in range(_LEVELS):
        if monitor is not None:
            monitor.progress(level / _LEVELS)
        if not len(here):
            break
        cells, which = np.unique(np.concatenate([homes, at]), axis=0, return_inverse=True)
        which = which.ravel()
        of_home, of_people = which[: len(homes)], which[len(homes) :]
        sums = np.bincount(of_people, number, len(cells))
        enough = sums >= k
        done = enough[of_home]
        wide = side * 2.0**level
        new[here[done]] = (homes[done] + 0.5) * wide
        sides[here[done]], lived[here[done]] = wide, sums[of_home[done]]
        here, homes = here[~done], homes[~done] >> 1
        rest = ~enough[of_people]
        at, number = at[rest] >> 1, number[rest]
    return Celled(new, sides, lived)
