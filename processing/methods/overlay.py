"""What lies within areas: pieces of polygons cut at other polygons, and pieces on top of each other."""

from itertools import pairwise

import numpy as np
import shapely

VERTICES = 40_000
"""Vertices cut at a time: well below a third of a second of work between two looks at the cancel button."""

STRIDE = 200
"""Areas looked up at a time."""

INTERIORS_MEET = "T********"


def cut(areas, shapes, *, monitor):
    """Cut polygons at other polygons.

    Parameters
    ----------
    areas : (A,) array of polygons or None
        What is cut at; areas may overlap, each gets its own pieces.
    shapes : (S,) array of polygons or None
        What is cut.
    monitor : Monitor

    Returns
    -------
    owner, item : (P,) int arrays
        Position in ``areas`` and in ``shapes``, in the order of the areas.
    piece : (P,) array of polygons
        All with an area.
    """
    tree, found = shapely.STRtree(areas), [np.zeros((2, 0), dtype=int)]
    for start, stop in _batches(shapely.get_num_coordinates(shapes)):  # each shape is prepared once for all areas
        monitor.progress(0.3 * start / len(shapes))
        found.append(tree.query(shapes[start:stop], predicate="intersects") + np.array([[start], [0]]))
    item, owner = np.hstack(found)
    order = np.lexsort((item, owner))
    owner, item = owner[order], item[order]
    piece = _common(areas[owner], shapes[item], monitor.part(0.3, 1.0))
    real = shapely.area(piece) > 0
    return owner[real], item[real], piece[real]


def _common(one, other, monitor):
    """Intersections of polygons; those that lie within each other, most of them, are not cut."""
    shapely.prepare(one)
    shapely.prepare(other)
    piece = np.empty(len(one), dtype=object)
    covered = _each(shapely.covers, one, other, monitor.part(0.0, 0.2)).astype(bool)
    piece[covered] = other[covered]
    rest = np.flatnonzero(~covered)
    covers = _each(shapely.covers, other[rest], one[rest], monitor.part(0.2, 0.4)).astype(bool)
    piece[rest[covers]] = one[rest[covers]]
    rest = rest[~covers]
    piece[rest] = polygonal(_each(shapely.intersection, one[rest], other[rest], monitor.part(0.4, 1.0)))
    return piece


def lengths(areas, lines, *, distance, monitor):
    """Metres of lines within each area, its outline moved out by ``distance``; what runs along it is within."""
    total = np.zeros(len(areas))
    tree = shapely.STRtree(lines)
    for start in range(0, len(areas), STRIDE):
        monitor.progress(start / len(areas))
        zone = areas[start : start + STRIDE]
        zone = shapely.buffer(zone, distance) if distance else zone
        owner, item = tree.query(zone, predicate="intersects")
        part = monitor.part(start / len(areas), min(start + STRIDE, len(areas)) / len(areas))
        inside = _each(shapely.intersection, lines[item], zone[owner], part)
        total[start : start + STRIDE] = np.bincount(owner, shapely.length(inside), minlength=len(zone))
    return total


def without(shapes, others, *, monitor):
    """What is left of each shape without the other at the same position; None takes nothing away."""
    left = np.array(shapes, dtype=object)
    some = np.flatnonzero(~shapely.is_missing(others))
    left[some] = polygonal(_each(shapely.difference, left[some], others[some], monitor))
    return left


def united(owner, pieces, count, *, monitor):
    """One geometry for each of ``count`` owners: its pieces together, None where it has none."""
    whole = np.full(count, None, dtype=object)
    order = np.argsort(owner, kind="stable")
    owner, pieces = owner[order], pieces[order]
    first = np.flatnonzero(np.diff(owner, prepend=-1))
    size = np.diff(np.append(first, len(owner)))
    single = size == 1
    whole[owner[first[single]]] = pieces[first[single]]
    several = np.flatnonzero(~single)
    vertices = np.add.reduceat(shapely.get_num_coordinates(pieces), first) if len(first) else first
    for begin, end in _batches(vertices[several]):
        monitor.progress(begin / len(several))
        for group in several[begin:end]:  # union_all works on one set at a time
            start = first[group]
            whole[owner[start]] = shapely.union_all(pieces[start : start + size[group]])
    return whole


def uncovered_by_better(owner, piece, rank, *, monitor):
    """Pieces of one owner that lie on each other: every spot goes to the piece of the lowest rank.

    Parameters
    ----------
    owner : (P,) int array
    piece : (P,) array of polygons
    rank : (P,) array
        Among equals the earlier piece wins.
    monitor : Monitor

    Returns
    -------
    (P,) array of polygons
        What is left of each; pieces of one owner no longer overlap and cover the same ground together.
    """
    place = np.empty(len(piece), dtype=int)
    place[np.lexsort((np.arange(len(piece)), rank))] = np.arange(len(piece))
    loser, winner = shapely.STRtree(piece).query(piece)
    meant = (owner[loser] == owner[winner]) & (place[winner] < place[loser])
    loser, winner = loser[meant], winner[meant]
    meet = _meet(piece, loser, winner, monitor.part(0.0, 0.4))
    loser, winner = loser[meet], winner[meet]
    above = united(loser, piece[winner], len(piece), monitor=monitor.part(0.4, 0.7))
    return without(piece, above, monitor=monitor.part(0.7, 1.0))


def overlapping(areas, *, monitor):
    """How many areas lie on another one, by more than the slivers of careless drawing (0.1 m², 0.01 %)."""
    one, other = shapely.STRtree(areas).query(areas)
    one, other = one[one < other], other[one < other]
    meet = _meet(areas, one, other, monitor.part(0.0, 0.5))
    one, other = one[meet], other[meet]
    shared = shapely.area(_each(shapely.intersection, areas[one], areas[other], monitor.part(0.5, 1.0)))
    least = np.maximum(0.1, 1e-4 * np.minimum(shapely.area(areas[one]), shapely.area(areas[other])))
    real = shared > least
    return len(np.unique(np.concatenate([one[real], other[real]])))


def polygonal(shapes):
    """Polygons of mixed results: lines and points left over from cutting are dropped."""
    shapes = np.array(shapes, dtype=object)
    mixed = np.flatnonzero(shapely.get_type_id(shapes) == 7)
    for position in mixed:
        parts = shapely.get_parts(shapes[position])
        flat = shapely.get_parts(parts[shapely.get_dimensions(parts) == 2])
        shapes[position] = shapely.multipolygons(flat)
    return shapes


def _meet(shapes, one, other, monitor):
    """Whether pairs of shapes share an area; neighbours that only touch do not."""
    shapely.prepare(shapes)
    meet = _each(shapely.intersects, shapes[one], shapes[other], monitor.part(0.0, 0.3)).astype(bool)
    some = np.flatnonzero(meet)
    meet[some] = _each(_interiors_meet, shapes[one[some]], shapes[other[some]], monitor.part(0.3, 1.0)).astype(bool)
    return meet


def _interiors_meet(one, other):
    return shapely.relate_pattern(one, other, INTERIORS_MEET)


def _each(function, one, other, monitor):
    """A function on pairs of geometries, a few vertices at a time."""
    made = np.empty(len(one), dtype=object)
    for start, stop in _batches(shapely.get_num_coordinates(one) + shapely.get_num_coordinates(other)):
        monitor.progress(start / len(one))
        made[start:stop] = function(one[start:stop], other[start:stop])
    monitor.progress(1.0)
    return made


def _batches(vertices):
    """Where to begin and end so that few vertices come together."""
    starts = np.flatnonzero(np.diff(np.cumsum(vertices) // VERTICES, prepend=-1))
    return pairwise([*starts.tolist(), len(vertices)])
