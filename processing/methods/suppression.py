"""Small groups are not shown: neither those with few people, nor what they could be worked out from."""

import numpy as np

from ..spec import reasons


def withheld(parts, minimum, also=None):
    """Which groups not to show.

    Parameters
    ----------
    parts : sequence of groups.Part
        All people first, which are always shown; the parts a combination was made of before it.
    minimum : float
        Groups with fewer people than this, and not nobody, are withheld.
    also : list of (g,) object arrays, optional
        Reasons for groups to withhold anyway, as this function returns them: from another number of people, say.

    Returns
    -------
    list of (g,) object arrays
        For every part the reason for each of its groups, a code of `spec.reasons`, or "" for a group that is shown.

    Notes
    -----
    Where the shown groups and a shown total leave a single group, or fewer people than the minimum, to be worked
    out by subtraction, the smallest of the shown ones is withheld too, until that is no longer so. Lines of
    subtraction are a field (all its groups and all people), a number field (the group and the others), number
    fields that add up to all people, and each row and column of a combination.
    """
    people = [part.sums() for part in parts]
    offsets = np.cumsum([0, *map(len, people)])
    numbers = np.concatenate(people)
    why = np.full(len(numbers), "", dtype=object)
    why[(numbers > 0) & (numbers < minimum)] = reasons.FEW_PEOPLE
    if also is not None:
        why = np.where(why == "", np.concatenate(also), why)
    why[0] = ""
    start = {id(part): offset for part, offset in zip(parts, offsets, strict=False)}
    lines, rests = _lines(parts, start, numbers)
    for member, total in rests:
        rest = numbers[total] - numbers[member]
        if 0 < rest < minimum and not why[member]:
            why[member] = reasons.PROTECTS_FEW
    while sum(_protect(line, total, numbers, why, minimum) for line, total in lines):
        pass
    return np.split(why, offsets[1:-1])


def withheld_in_both(before, after, minimum):
    """Groups to withhold where the same groups are shown with two numbers of people, before and after."""
    why = withheld(before, minimum)
    while True:
        other = withheld(after, minimum, why)
        again = withheld(before, minimum, other)
        if all((one == two).all() for one, two in zip(other, again, strict=True)):
            return again
        why = again


def _lines(parts, start, numbers):
    """What adds up: (members, total) as rows, and pairs (group, total) whose difference is a group of its own."""
    lines, rests, counted = [], [], []
    for part in parts[1:]:
        at = start[id(part)]
        rows = np.arange(at, at + len(part.names))
        if part.sides:
            for side, groups in part.sides:
                above = start[id(side)]
                order = np.argsort(groups, kind="stable")
                cuts = np.flatnonzero(np.diff(groups[order])) + 1
                members = [rows[line] for line in np.split(order, cuts) if len(line)]
                totals = [above + groups[line[0] - at] for line in members]
                if part.whole or not side.whole:
                    lines += zip(members, totals, strict=True)
                else:  # the children of a district are not all who live there
                    rests += [(row, total) for line, total in zip(members, totals, strict=True) for row in line]
        elif part.whole:
            lines.append((rows, 0))
        else:
            if (part.people <= parts[0].people * (1 + 1e-9)).all():
                rests += [(row, 0) for row in rows]
            counted += list(rows)
    if len(counted) > 1 and np.isclose(numbers[counted].sum(), numbers[0], rtol=1e-9):
        lines.append((np.array(counted), 0))
    return lines, rests


def _protect(members, total, numbers, why, minimum):
    """Withhold one more group of a line if what is withheld could be worked out; whether one was."""
    hidden = np.array([bool(why[row]) for row in members])
    if not hidden.any() or why[total]:
        return False
    shown = members[~hidden & (numbers[members] > 0)]
    if not len(shown) or (hidden.sum() > 1 and numbers[members[hidden]].sum() >= minimum):
        return False
    why[shown[np.argmin(numbers[shown])]] = reasons.PROTECTS_FEW
    return True
