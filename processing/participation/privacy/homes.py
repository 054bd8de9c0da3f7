"""Homes of the respondents, protected chunk by chunk; and what they say elsewhere that would tell where they live."""

import numpy as np
import shapely

from ...methods.points import representative
from ...spec import UserError
from .cells import celled
from .displacement import displaced, distance, drawn
from .known_homes import Known, place_keys, text_keys

_CORNERS = 128
_OUTSIDE = 1 / np.cos(np.pi / _CORNERS)  # a drawn circle lies within the true one, but for its corners
_NEW_X, _NEW_Y, _VEIL_X, _VEIL_Y, _RADIUS, _LEVEL, _X, _Y = range(8)


class Homes:
    """Where respondents live, what is published of it, and where their drawn ways are cut off.

    Parameters
    ----------
    protection : Protection
    people : people.People or None
        Without it nothing can be tested, and no home is published that is not to be kept as it is.
    land : shapely polygon or None
    count : callable
        ``count(what, column, n, how, bounds)`` writes the log.
    monitor : Monitor

    Notes
    -----
    Around every home lies a veil: a circle around its published place (or, where none is, around a place drawn at
    random) that reaches as far as the home may lie from it, and by the least distance farther. It tells nothing that
    the published place and the bounds do not tell. Ways are cut off at the veil, not at a circle around the home,
    whose middle could be worked out from the cut ends.
    """

    def __init__(self, protection, people, land, count, monitor):
        self._protection, self._people, self._land = protection, people, land
        self._count, self._monitor = count, monitor
        self._places, self._of = Known(8), Known(8)

    def published(self, homes):
        """What is shown instead of homes.

        Parameters
        ----------
        homes : GeoDataFrame
            ``submission_id``, ``respondent``, geometry.

        Returns
        -------
        (n,) object array of points or None
        """
        shapes = homes.geometry.to_numpy()
        xy = representative(shapes)
        here = np.flatnonzero(np.isfinite(xy).all(axis=1))
        if not len(here) or self._protection.homes == "keep":
            self._count("homes", "geometry", len(here), "kept", "")
            return shapes
        if homes.crs is not None and not homes.crs.is_projected:
            raise UserError(
                "Homes cannot be protected in degrees.",
                "Keep the contributions in a coordinate system in metres, such as SWEREF 99 TM.",
            )
        respondent = homes["respondent"].fillna("").astype(str).to_numpy()[here]
        submission = homes["submission_id"].astype(str).to_numpy()[here]
        true = self._one_place_each(xy[here], respondent)
        keys = place_keys(true)
        rows = self._places.get(keys)
        fresh = np.flatnonzero(np.isnan(rows[:, _RADIUS]))
        if len(fresh):
            _, first = np.unique(keys[fresh], return_index=True)
            self._places.add(keys[fresh[first]], self._protected(true[fresh[first]]))
            rows = self._places.get(keys)
        rows[:, _X], rows[:, _Y] = xy[here].T
        self._of.add(text_keys([f"s{name}" for name in submission]), rows)
        named = respondent != ""
        self._of.add(text_keys([f"r{name}" for name in respondent[named]]), rows[named])
        self._tell(rows)
        made = np.full(len(homes), None, dtype=object)
        shown = ~np.isnan(rows[:, _NEW_X])
        made[here[shown]] = shapely.points(rows[shown][:, [_NEW_X, _NEW_Y]])
        return made

    def hidden(self, contributions):
        """Geometries of contributions that do not tell where the respondent lives.

        Points nearer to the home than the least distance move to its published place; ways with an end in the veil
        are cut off there; an area no larger than the veil that holds the home, or lies beside it, loses its place. So
        does what has no place left.

        Returns
        -------
        (n,) object array of geometries or None
        """
        shapes = contributions.geometry.to_numpy().copy()
        rows = self._of.get(text_keys("s" + contributions["submission_id"].astype(str)))
        respondent = contributions["respondent"].fillna("").astype(str).to_numpy()
        other = np.isnan(rows[:, _RADIUS]) & (respondent != "")
        rows[other] = self._of.get(text_keys([f"r{name}" for name in respondent[other]]))
        lived = ~np.isnan(rows[:, _RADIUS]) & ~shapely.is_missing(shapes)
        kind = shapely.get_dimensions(shapes)
        home = shapely.points(rows[:, [_X, _Y]])
        near = np.zeros(len(shapes), bool)
        near[lived] = shapely.distance(shapes[lived], home[lived]) <= self._protection.nearest
        self._hide_points(shapes, rows, near & (kind == 0))
        self._cut_ways(shapes, rows, np.flatnonzero(lived & (kind == 1)))
        self._hide_plots(shapes, rows, np.flatnonzero(near & (kind == 2)))
        return shapes

    def _one_place_each(self, xy, respondent):
        """The first place of each respondent where a later one is next to it: two moves of a home would tell of it."""
        met = self._of.get(text_keys([f"r{name}" for name in respondent]))[:, [_X, _Y]]
        _, first, which = np.unique(respondent, return_index=True, return_inverse=True)
        met = np.where(np.isnan(met), xy[first][which.ravel()], met)
        near = np.hypot(*(xy - met).T) <= self._protection.nearest
        return np.where((near & (respondent != ""))[:, None], met, xy)

    def _protected(self, xy):
        """Rows of `Known` for places met for the first time."""
        settings = self._protection
        rows = np.full((len(xy), 8), np.nan)
        if settings.homes == "displace" and self._people is not None:
            moved = displaced(
                xy,
                self._people,
                nearest=settings.nearest,
                farthest=settings.farthest,
                k=settings.k,
                land=self._land,
                monitor=self._monitor,
            )
            rows[:, [_NEW_X, _NEW_Y]], rows[:, _RADIUS], rows[:, _LEVEL] = moved.xy, moved.farthest, moved.level
        elif settings.homes == "cells" and self._people is not None:
            cell = celled(xy, side=settings.cell, k=settings.k, people=self._people, monitor=self._monitor)
            rows[:, [_NEW_X, _NEW_Y]], rows[:, _RADIUS], rows[:, _LEVEL] = cell.xy, cell.side * np.sqrt(0.5), cell.side
        rows[:, [_VEIL_X, _VEIL_Y]] = rows[:, [_NEW_X, _NEW_Y]]
        unseen = np.flatnonzero(np.isnan(rows[:, _NEW_X]))
        r = distance(drawn(len(unseen)), settings.nearest, settings.farthest)
        angle = 2 * np.pi * drawn(len(unseen))
        rows[np.ix_(unseen, [_VEIL_X, _VEIL_Y])] = xy[unseen] + np.column_stack([r * np.cos(angle), r * np.sin(angle)])
        rows[unseen, _RADIUS], rows[unseen, _LEVEL] = settings.farthest, -1
        rows[:, _RADIUS] += settings.nearest
        return rows

    def _tell(self, rows):
        settings = self._protection
        left_out = np.isnan(rows[:, _NEW_X])
        why = "untested" if self._people is None else "too few"
        why = "left out" if settings.homes == "leave out" else why
        self._count("homes", "geometry", int(left_out.sum()), why, "")
        for level in np.unique(rows[~left_out, _LEVEL]):
            n = int((rows[~left_out, _LEVEL] == level).sum())
            if settings.homes == "cells":
                self._count("homes", "geometry", n, "cell", f"{level:g} m, k >= {settings.k}")
            else:
                low = settings.nearest if level == 0 else settings.farthest * 2 ** (level - 1)
                bounds = f"{low:g}-{settings.farthest * 2**level:g} m, k >= {settings.k}"
                self._count("homes", "geometry", n, "displaced", bounds)

    def _hide_points(self, shapes, rows, near):
        shown = near & ~np.isnan(rows[:, _NEW_X])
        shapes[shown] = shapely.points(rows[shown][:, [_NEW_X, _NEW_Y]])
        shapes[near & ~shown] = None
        bounds = f"< {self._protection.nearest:g} m"
        self._count("at home", "geometry", int(shown.sum()), "with the home", bounds)
        self._count("at home", "geometry", int((near & ~shown).sum()), "without a place", bounds)

    def _cut_ways(self, shapes, rows, ways):
        if not len(ways):
            return
        first, last = _ends(shapes[ways])
        veil, radius = rows[ways][:, [_VEIL_X, _VEIL_Y]], rows[ways, _RADIUS]
        inside = np.minimum(np.hypot(*(first - veil).T), np.hypot(*(last - veil).T)) <= radius
        cut = ways[inside]
        middle = shapely.points(veil[inside])
        circle = shapely.buffer(middle, radius[inside] * _OUTSIDE, quad_segs=_CORNERS // 4)
        left = shapely.difference(shapes[cut], circle)
        gone = shapely.is_empty(left)
        left[gone] = None
        shapes[cut] = left
        self._count("ways", "geometry", int((~gone).sum()), "cut off", "")
        self._count("ways", "geometry", int(gone.sum()), "without a place", "")

    def _hide_plots(self, shapes, rows, near):
        box = shapely.bounds(shapes[near])
        small = np.hypot(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1]) / 2 <= rows[near, _RADIUS]
        shapes[near[small]] = None
        self._count("at home", "geometry", int(small.sum()), "without a place", "")


def _ends(ways):
    """First and last point of lines, also of several parts."""
    xy, which = shapely.get_coordinates(ways, return_index=True)
    at = np.arange(len(ways))
    return xy[np.searchsorted(which, at, "left")], xy[np.searchsorted(which, at, "right") - 1]
