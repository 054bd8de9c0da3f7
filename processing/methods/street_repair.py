"""A copy of street lines in which gaps are closed and crossings joined."""

from dataclasses import replace

import numpy as np

from . import noding, polylines
from .contacts import EXACT
from .street_parts import duplicates, without_duplicates

ROUNDS = 8
"""A repair may bring lines near others; each round finds far fewer than the one before."""


def repair(findings, find, settings, monitor):
    """Mend what was found, and what turns up then.

    Dead ends close to each other move to their middle; dead ends close to a line move onto it;
    lines get a shared vertex where they cross or touch on one level. Where lines join only at their
    ends they are cut there.

    Parameters
    ----------
    findings : Findings
        Of the first round.
    find : callable
        ``find(lines, **settings, monitor)`` gives the next.
    settings : dict
    monitor : Monitor

    Returns
    -------
    Polylines
        ``row`` is the original's position. Lines shorter than the tolerance are gone.
    """
    for number in range(ROUNDS):
        if not findings.count and not len(duplicates(findings.noded.lines)[0]):
            break
        monitor.check()
        lines = _mend(findings, cut=settings["join"] == "ends")
        monitor.check()
        lines = without_duplicates(lines)
        findings = find(lines, **settings, monitor=monitor.part(number / ROUNDS, (number + 1) / ROUNDS))
    if findings.count:
        monitor.warn("{n} problems are left in the repaired copy; check it again.", n=findings.count)
    monitor.progress(1.0)
    return findings.noded.lines


def along(lines, segment, position):
    """(K, 2) places on segments."""
    a = lines.xy[segment]
    return a + position[:, None] * (lines.xy[segment + 1] - a)


def _mend(findings, *, cut):
    """One round."""
    lines, found = findings.noded.lines, findings.found
    xy = lines.xy.copy()

    # Ends that found each other meet halfway; a chain of them at its middle.
    ends, number = np.unique(findings.near, return_inverse=True)
    pairs = number.reshape(findings.near.shape)
    xy[ends] = noding.merge(xy[ends], *pairs.T)

    # Other dead ends move onto the line they nearly meet, into its vertex if there is one.
    short = findings.undershoots[~np.isin(found.vertex[findings.undershoots], ends)]
    vertex, segment, position = found.vertex[short], found.segment[short], found.position[short]
    place = along(lines, segment, position)
    step = np.hypot(*(lines.xy[segment + 1] - lines.xy[segment]).T)
    at_stop = (1.0 - position) * step <= EXACT
    at_vertex = at_stop | (position * step <= EXACT)
    target = segment + at_stop
    place[at_vertex] = lines.xy[target[at_vertex]]
    xy[vertex] = place

    touch = findings.touches
    cross = along(lines, found.first, found.first_position)
    new = ~at_vertex
    longer, inserted = polylines.insert(
        replace(lines, xy=xy),
        np.concatenate([segment[new], found.segment[touch], found.first, found.second]),
        np.concatenate([position[new], found.position[touch], found.first_position, found.second_position]),
        np.concatenate([place[new], lines.xy[found.vertex[touch]], cross, cross]),
    )
    breaks = inserted.copy()
    kept = np.flatnonzero(~inserted)
    breaks[kept[target[at_vertex]]] = True
    breaks[kept[found.vertex[touch]]] = True
    if cut:
        longer = polylines.cut(longer, breaks)[0]
    return polylines.drop_repeats(longer).lines
