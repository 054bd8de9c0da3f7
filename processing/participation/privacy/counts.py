"""Small counts withheld in a table, and so many more that none can be worked out from its totals."""

import numpy as np

from ...spec import Monitor, reasons


def withheld(counts, minimum, monitor=None):
    """Which cells of a two-way table not to show, when the totals of its rows and columns are known.

    Parameters
    ----------
    counts : (r, c) float array
        Counts from 0; NaN where there is none, which counts 0 and stays blank.
    minimum : float
        Counts below this, and above 0, are withheld.
    monitor : Monitor, optional

    Returns
    -------
    (r, c) object array
        The reason for each cell, a code of `spec.reasons`, or "" for one that is shown.

    Notes
    -----
    In every row and column (of more than one cell) no cell alone is withheld, and those that are sum to the minimum
    at least, where there is enough to withhold; the smallest of the others are withheld for it. Then no withheld cell
    may be the only tie between two parts of the table, for then it would follow from the totals of one part: seen as
    edges between rows and columns, the withheld cells have no bridge.
    """
    monitor = monitor or Monitor()
    counts = np.where(np.isfinite(counts), counts, 0.0)
    why = np.full(counts.shape, "", dtype=object)
    why[(counts > 0) & (counts < minimum)] = reasons.FEW_PEOPLE
    if min(counts.shape, default=0) == 0:
        return why
    while _fill_lines(counts, why, minimum) or _mend_bridge(counts, why):
        monitor.check()
    return why


def _fill_lines(counts, why, minimum):
    """Withhold one more cell in every row and column that gives one away; whether there was such a line."""
    changed = False
    for numbers, reason in ((counts, why), (counts.T, why.T)):
        if numbers.shape[1] < 2:
            continue
        hidden = reason != ""
        short = hidden.any(axis=1) & ((hidden.sum(axis=1) < 2) | (np.where(hidden, numbers, 0).sum(axis=1) < minimum))
        for row in np.flatnonzero(short):
            changed |= _withhold_one(numbers[row], reason[row], hidden[row].sum() < 2)
    return changed


def _withhold_one(numbers, reason, alone):
    """The smallest shown count of a line; a 0 only where a cell would else stand alone."""
    shown = np.flatnonzero((reason == "") & (numbers > 0))
    if not len(shown) and alone:
        shown = np.flatnonzero(reason == "")
    if not len(shown):
        return False
    reason[shown[np.argmin(numbers[shown])]] = reasons.PROTECTS_FEW
    return True


def _mend_bridge(counts, why):
    """Withhold one more cell beside one that can be worked out; whether there was one."""
    if min(counts.shape) < 2:
        return False
    for row, column in bridges(why != ""):
        for numbers, reason in ((counts[row], why[row]), (counts[:, column], why[:, column])):
            if _withhold_one(numbers, reason, True):
                return True
    return False


def bridges(hidden):
    """Withheld cells that follow from the totals.

    Parameters
    ----------
    hidden : (r, c) bool array

    Returns
    -------
    list of (row, column)
        Edges of the graph between rows and columns that lie on no cycle (Tarjan 1974, found by depth first).
    """
    rows, columns = hidden.shape
    beside = [rows + np.flatnonzero(line) for line in hidden] + [np.flatnonzero(line) for line in hidden.T]
    order, low, found, time = [-1] * (rows + columns), [0] * (rows + columns), [], 0
    for root in range(rows):
        if order[root] >= 0 or not len(beside[root]):
            continue
        order[root] = low[root] = time
        stack, time = [(root, -1, iter(beside[root]))], time + 1
        while stack:
            node, above, others = stack[-1]
            for other in others:
                if order[other] < 0:
                    order[other] = low[other] = time
                    time += 1
                    stack.append((other, node, iter(beside[other])))
                    break
                if other != above:
                    low[node] = min(low[node], order[other])
            else:
                stack.pop()
                if above >= 0:
                    low[above] = min(low[above], low[node])
                    if low[node] > order[above]:
                        found.append((min(node, above), max(node, above) - rows))
    return found
