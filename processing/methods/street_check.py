"""Check street network: what keeps a line layer from being the network it looks like."""

from dataclasses import dataclass

import geopandas
import numpy as np
import pandas as pd
import shapely

from ..spec import problems
from . import contacts, noding, polylines, street_repair
from .contacts import Contacts
from .noding import MATCH, Noded
from .street_parts import dead_ends, duplicates, isolated_parts, overlaps, without_duplicates
from .streets import StreetNetwork, join_lines, read_lines


@dataclass(frozen=True)
class Findings:
    """What a check found that a repair can mend.

    Parameters
    ----------
    noded : Noded
        The lines as joined; all else refers to its vertices.
    near : (M, 2) int array
        Pairs of dead ends close to each other.
    found : Contacts
    undershoots : int array
        Positions among the vertex contacts of ``found``: a dead end and the line it should join.
    touches : int array
        Positions among the vertex contacts: a vertex on a line it is not joined to.
    """

    noded: Noded
    near: np.ndarray
    found: Contacts
    undershoots: np.ndarray
    touches: np.ndarray

    @property
    def count(self):
        """How many problems a repair would mend."""
        return len(self.near) + len(self.undershoots) + len(self.touches) + len(self.found.first)


def check(*, streets, join, level_field, tolerance, search_distance, overlap_length, monitor):
    """Find what is wrong with a street layer, and make a repaired copy.

    Parameters
    ----------
    streets : GeoDataFrame
    join : {"ends", "vertices", "crossings"}
    level_field : str, optional
    tolerance : float
        Metres; as the network will be built, see `StreetNetwork`.
    search_distance : float
        Metres within which dead ends look for other ends and lines.
    overlap_length : float
        Metres; shorter overlaps are not reported.
    monitor : Monitor

    Returns
    -------
    dict
        ``problems``: a point for each problem. ``repaired``: the lines with their fields and the
        row of their original in ``source``.

    Raises
    ------
    UserError
        If no line can be used.
    """
    monitor.step("Reading streets")
    network = StreetNetwork(streets=streets, join=join, level_field=level_field, tolerance=tolerance)
    lines, (zero_xy, zero_row) = read_lines(network, monitor)
    monitor.progress(0.03)
    double, original = duplicates(lines)
    monitor.progress(0.06)
    rows = [
        _rows(problems.ZERO_LENGTH, zero_xy, zero_row, None, np.zeros(len(zero_row))),
        _rows(
            problems.DUPLICATE,
            _middles(lines)[double],
            lines.row[double],
            lines.row[original],
            polylines.lengths(lines.xy, lines.start)[double],
        ),
    ]
    lines = without_duplicates(lines)

    monitor.step("Looking for gaps and crossings")
    settings = {"join": join, "tolerance": tolerance, "search_distance": search_distance}
    findings = find(lines, **settings, monitor=monitor.part(0.1, 0.5))
    rows += _mendable(findings)
    monitor.check()
    rows.append(_rows(problems.LEVELS, *_level_vertices(findings.noded.lines, min(tolerance, MATCH))))
    monitor.check()
    rows.append(_rows(problems.OVERLAP, *overlaps(findings.noded.lines, findings.found, overlap_length)))
    rows.append(_rows(problems.ISOLATED, *isolated_parts(findings.noded)))
    monitor.progress(0.5)

    monitor.step("Repairing")
    repaired = street_repair.repair(findings, find, settings, monitor.part(0.5, 1.0))
    table = pd.concat(rows, ignore_index=True)
    table["street"] = streets.index.to_numpy()[table["street"]]
    given = table["other"].notna()
    table.loc[given, "other"] = streets.index.to_numpy()[table.loc[given, "other"].astype(int)]
    places = shapely.points(table.pop("x"), table.pop("y"))
    copy = streets.iloc[repaired.row].reset_index(drop=True)
    copy = copy.set_geometry(geopandas.GeoSeries(polylines.to_geometry(repaired), crs=streets.crs))
    return {
        "problems": geopandas.GeoDataFrame(table, geometry=places, crs=streets.crs),
        "repaired": copy.assign(source=repaired.row),
    }


def find(lines, *, join, tolerance, search_distance, monitor):
    """Find what a repair can mend.

    Returns
    -------
    Findings
    """
    noded = join_lines(lines, join=join, tolerance=tolerance, monitor=monitor.part(0.0, 0.3))
    monitor.progress(0.3)
    lines, label = noded.lines, noded.label
    match = min(tolerance, MATCH)
    reach = max(search_distance, match)
    found = contacts.find(lines, inner_reach=match, end_reach=reach, monitor=monitor.part(0.3, 1.0))
    monitor.check()
    line = lines.line
    dead, across, step = dead_ends(noded)
    is_dead = np.zeros(len(lines.xy), bool)
    is_dead[dead] = True

    i, j = noding.near_pairs(lines.xy[dead], reach)
    # The two ends of one short line are no gap, nor are those of two short ones from one corner.
    short = step <= 2.0 * reach
    gap = ~(short[i] & short[j] & ((line[dead[i]] == line[dead[j]]) | (across[i] == across[j])))
    near = np.column_stack([dead[i[gap]], dead[j[gap]]])

    other = line[found.segment]
    incident = label * len(lines) + line
    at_start, at_stop = found.position == 0.0, found.position == 1.0
    nearest = found.segment + at_stop
    mutual = is_dead[nearest] & (at_start | at_stop)
    beyond = np.full(len(lines.xy), -1)
    beyond[dead] = across
    from_there = np.isin(beyond[found.vertex] * len(lines) + other, incident[label >= 0])
    open_ = is_dead[found.vertex] & ~mutual & ~from_there & (line[found.vertex] != other)
    undershoots = _nearest_each(found, np.flatnonzero(open_), found.vertex)
    monitor.check()

    close = found.distance <= max(match, contacts.EXACT)
    joined = np.isin(label[found.vertex] * len(lines) + other, incident[label >= 0]) & (label[found.vertex] >= 0)
    size = len(lines.xy)
    stacked = np.concatenate([found.over * size + found.under, found.under * size + found.over])
    lying = np.zeros(len(close), bool)
    for before in (0, 1):
        lying |= np.isin((found.vertex - before) * size + found.segment, stacked)
    own = line[found.vertex] == other
    touching = close & ~lying & ~is_dead[found.vertex] & (own | ~joined)
    touches = _nearest_each(found, np.flatnonzero(touching), found.vertex * len(lines) + other)
    return Findings(noded, near, found, undershoots, touches)


def _nearest_each(found, some, key):
    """Of some contacts the nearest for each key."""
    order = np.lexsort((found.segment[some], found.distance[some], key[some]))
    _, first = np.unique(key[some][order], return_index=True)
    return some[order][first]


def _mendable(findings):
    """Near misses, undershoots and crossings as rows."""
    lines, found = findings.noded.lines, findings.found
    row = lines.row[lines.line]
    a, b = findings.near.T
    gap = np.hypot(*(lines.xy[a] - lines.xy[b]).T)
    short, touch = findings.undershoots, findings.touches
    cross = street_repair.along(lines, found.first, found.first_position)
    return [
        _rows(problems.NEAR_MISS, (lines.xy[a] + lines.xy[b]) / 2, row[a], row[b], gap),
        _rows(
            problems.UNDERSHOOT,
            lines.xy[found.vertex[short]],
            row[found.vertex[short]],
            row[found.segment[short]],
            found.distance[short],
        ),
        _rows(
            problems.CROSSING,
            np.concatenate([cross, lines.xy[found.vertex[touch]]]),
            np.concatenate([row[found.first], row[found.vertex[touch]]]),
            np.concatenate([row[found.second], row[found.segment[touch]]]),
            np.full(len(cross) + len(touch), np.nan),
        ),
    ]


def _level_vertices(lines, distance):
    """Inner vertices that lines of different levels share: place, row, other row, NaN."""
    label = noding.places(lines, distance)
    line = lines.line
    ended = np.zeros(label.max(initial=-1) + 1, bool)
    ended[label[lines.first | lines.last]] = True
    some = np.flatnonzero(~ended[label])
    some = some[np.lexsort((line[some], lines.level[line[some]], label[some]))]
    level = lines.level[line[some]]
    step = np.flatnonzero((label[some[1:]] == label[some[:-1]]) & (level[1:] != level[:-1]))
    lower, upper = some[step], some[step + 1]
    return lines.xy[lower], lines.row[line[lower]], lines.row[line[upper]], np.full(len(lower), np.nan)


def _middles(lines):
    """(L, 2) the middle of the middle segment of each line."""
    middle = (lines.start[:-1] + lines.start[1:]) // 2
    return (lines.xy[middle - 1] + lines.xy[middle]) / 2


def _rows(problem, xy, street, other, size):
    """One row for each place where there is a problem."""
    return pd.DataFrame(
        {
            "problem": problem,
            "description": problems.PROBLEMS[problem],
            "fix": problems.FIXES[problem],
            "street": np.asarray(street, int),
            "other": np.full(len(street), np.nan) if other is None else np.asarray(other, float),
            "size": np.asarray(size, float),
            "x": xy[:, 0],
            "y": xy[:, 1],
        }
    )
