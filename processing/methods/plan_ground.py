"""What a plan says of each of its polygons: floor area by use, and what covers the ground."""

from dataclasses import dataclass

import numpy as np
import shapely

from ..spec import reasons
from .plan_uses import KINDS, splits

GIVEN, RATIO, STOREYS, DWELLINGS, NO_FLOOR = BASES = (
    "floor area is given",
    "plot ratio times area",
    "storeys times built share times area",
    "dwellings times their mean area",
    "ground without floor area",
)


@dataclass(frozen=True)
class Ground:
    """Polygons of a plan as understood; arrays of N.

    Attributes
    ----------
    area : float array
        m2, without what earlier polygons cover.
    what : object array
        "plot", "green", "sealed", "water", or None where the use is not known.
    shares : (N, 5) float array
        Of the floor area, by `plan_uses.KINDS`.
    floor : float array
        Gross floor area, m2; NaN where nothing tells.
    basis : object array
    built, green, water, paved : float arrays
        m2; NaN where the use or the floor area is not known.
    reason : object array
        Code of `spec.reasons`, or None.
    """

    area: np.ndarray
    what: np.ndarray
    shares: np.ndarray
    floor: np.ndarray
    basis: np.ndarray
    built: np.ndarray
    green: np.ndarray
    water: np.ndarray
    paved: np.ndarray
    reason: np.ndarray

    def words(self):
        """How each use was understood: "homes 80 %, services 20 %"."""
        return [
            what if what in ("green", "sealed", "water") else _words(row)
            for row, what in zip(self.shares, self.what, strict=True)
        ]


def _words(row):
    return ", ".join(f"{name} {100 * share:.0f} %" for name, share in zip(KINDS, row, strict=True) if share) or None


def numbers(frame, name):
    """A field as floats; NaN where there is none."""
    return frame[name].to_numpy(float) if name else np.full(len(frame), np.nan)


def ground(plan, shapes, left, fields, ratios, monitor):
    """Understand the polygons of a plan.

    Parameters
    ----------
    plan : GeoDataFrame
    shapes : (N,) array of polygons
        Without what earlier polygons cover.
    left : (N,) float array
        Which share of each polygon that is; a given floor area or number of dwellings shrinks by it.
    fields : future.PlanFields
    ratios : future.Ratios
    monitor : Monitor

    Returns
    -------
    Ground
    """
    uses = [value if isinstance(value, str) and value.strip() else None for value in plan[fields.use_field]]
    shares, what, partly = splits(uses, ratios.home_share, numbers(plan, fields.home_share_field))
    if partly.any():
        monitor.warn("{n} uses are understood in part only; what is not known counts as nothing.", n=int(partly.sum()))
    area = np.nan_to_num(shapely.area(shapes))
    storeys = _storeys(plan, fields, ratios)
    share = numbers(plan, fields.built_field) / 100.0
    floor, basis = _floor(plan, fields, ratios, area, left, shares, storeys * share)
    given = plan.geometry.to_numpy()
    reason = np.select(
        [
            shapely.is_missing(given) | shapely.is_empty(given),
            left == 0,
            np.array([use is None for use in uses]),
            np.array([kind is None for kind in what]),
            np.isnan(floor),
        ],
        [reasons.NO_GEOMETRY, reasons.COVERED_BEFORE, reasons.NO_USE, reasons.UNKNOWN_USE, reasons.NO_PLAN_FLOOR_AREA],
        None,
    )
    built = np.select(
        [np.isfinite(share), storeys > 0, floor > 0],
        [share * area, floor / np.where(storeys > 0, storeys, 1.0), ratios.built_share / 100.0 * area],
        0.0,
    )
    built = np.minimum(np.where(reason == None, built, np.nan), area)  # noqa: E711 - elementwise
    open_ground = area - built
    part = numbers(plan, fields.green_field) / 100.0
    part = np.where(np.isfinite(part), part, ratios.green_share / 100.0)
    green = open_ground * np.select([what == "green", what == "plot"], [1.0, part], 0.0)
    water = open_ground * (what == "water")
    return Ground(area, what, shares, floor, basis, built, green, water, open_ground - green - water, reason)


def _storeys(plan, fields, ratios):
    given, height = numbers(plan, fields.storeys_field), numbers(plan, fields.height_field)
    return np.where(given > 0, given, np.maximum(1.0, np.floor(height / ratios.storey_height)))


def _floor(plan, fields, ratios, area, left, shares, storeys_built):
    """Gross floor area and how it is known, the best first."""
    given, ratio = numbers(plan, fields.floor_field) * left, numbers(plan, fields.ratio_field)
    dwellings = numbers(plan, fields.dwellings_field) * left * ratios.dwelling_size / ratios.net_to_gross
    homes = np.where(shares[:, 0] > 0, shares[:, 0], np.nan)
    none = shares.sum(axis=1) == 0
    ways = {
        NO_FLOOR: np.where(none, 0.0, np.nan),
        GIVEN: given,
        RATIO: ratio * area,
        STOREYS: storeys_built * area,
        DWELLINGS: dwellings / homes,
    }
    known = [np.isfinite(way) for way in ways.values()]
    return np.select(known, list(ways.values()), np.nan), np.select(known, list(ways), None)
