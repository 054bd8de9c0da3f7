"""Small counts in a table of areas by kinds: not shown, nor what they could be worked out from."""

import numpy as np

from ...spec import reasons
from ..privacy.counts import bridges


def withheld(counts, people, least, given=None):
    """Which cells not to show.

    Parameters
    ----------
    counts : (a, k) float array
        What is shown; rows and columns add up to totals that are shown, too.
    people : (a + 1, k + 1) float array
        Respondents in each cell, each row, each column, and all.
    least : float
        Cells and totals of fewer respondents than this, and not nobody, are withheld.
    given : (a + 1, k + 1) object array, optional
        What is withheld anyway, as this function returns it.

    Returns
    -------
    (a + 1, k + 1) object array
        A code of `spec.reasons`, or "" where it is shown; totals in the last row and column.

    Notes
    -----
    In every row and column, what is withheld must be at least two, and together at least ``least`` respondents, or it
    could be worked out from the others: then the smallest of the others is withheld, too (a total, where nothing else
    is left), until that is no longer so. Nor may one follow from several totals together (see
    `privacy.counts.withheld`). That counts cannot be negative may still narrow one down.
    """
    why = np.full(people.shape, "", dtype=object) if given is None else given.copy()
    if not least > 0:
        return why
    why[(why == "") & (people > 0) & (people < least)] = reasons.FEW_PEOPLE
    table = np.zeros(people.shape)
    table[:-1, :-1] = counts
    table[:-1, -1], table[-1, :-1], table[-1, -1] = counts.sum(axis=1), counts.sum(axis=0), counts.sum()
    changed = True
    while changed:
        changed = False
        for axis in (1, 0):
            lines = why if axis else why.T
            numbers, heads = (table, people) if axis else (table.T, people.T)
            for row in np.flatnonzero((lines != "").any(axis=1)):
                changed |= _protect(lines[row], numbers[row], heads[row], least)
        changed = changed or _untie(why, table)
    return why


def _untie(why, table):
    """Withhold one more cell beside one that follows from several totals together; whether there was one."""
    for row, column in bridges(why != ""):
        for line, numbers in ((why[row], table[row]), (why[:, column], table[:, column])):
            free = np.flatnonzero((line == "") & (numbers > 0))
            if len(free):
                line[free[np.argmin(numbers[free])]] = reasons.PROTECTS_FEW
                return True
    return False


def _protect(why, numbers, people, least):
    """Withhold one more of a line (a view) where needed; whether one was."""
    hidden = why != ""
    parts = hidden[:-1]
    alone = hidden.sum() == 1
    few = parts.any() and not hidden[-1] and people[:-1][parts].sum() < least
    if not (alone or few):
        return False
    free = np.flatnonzero(~hidden & (numbers > 0))
    inner = free[free < len(why) - 1]
    free = inner if len(inner) else free
    if not len(free):
        return False
    why[free[np.argmin(numbers[free])]] = reasons.PROTECTS_FEW
    return True
