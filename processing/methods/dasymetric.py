"""People of areas moved to the buildings they live in, or to other areas; nobody is lost."""

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..spec import UserError, reasons
from .floor_area import Buildings, weights
from .points import representative
from .shares import overlapping, overlay, whole_numbers

CHUNK = 20_000


@dataclass(frozen=True)
class Counts:
    """People and further counts of areas.

    Parameters
    ----------
    names : list of str
        Columns of results: ``people``, and ``count_<field>`` for every further field.
    values : (A, C) float array
        0 where not known.
    known : (A,) bool array
        Whether the number of people is known (and the area has a shape).
    """

    names: list
    values: np.ndarray
    known: np.ndarray

    @classmethod
    def of(cls, areas, population, counts, monitor):
        """The counts of a frame of areas.

        Raises
        ------
        UserError
            A number is below zero, or nobody lives in any area.
        """
        fields = [population, *(name for name in counts if name != population)]
        names = ["people", *(f"count_{name}" for name in counts if name != population)]
        values = areas[fields].to_numpy(float)
        if (values < 0).any():
            raise UserError(
                "{areas} has numbers of people below zero in {n} features.",
                "Put them right, or leave those features out by a filter.",
                n=int((values < 0).any(axis=1).sum()),
            )
        shapes = areas.geometry.to_numpy()
        there = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
        known = np.isfinite(values[:, 0]) & there
        if not there.all():
            lost = float(np.nansum(values[~there, 0]))
            monitor.warn("{n} areas have no shape: their {people} people are not moved.", n=int((~there).sum()),
                         people=f"{lost:.10g}")  # fmt: skip
        values = np.where(known[:, None], np.nan_to_num(values), 0.0)
        if not values[:, 0].any():
            raise UserError(
                "The field {field} of {areas} holds no people.",
                "Choose the field with the number of people.",
                field=population,
            )
        return cls(names, values, known)


def warn_of_overlaps(areas, monitor):
    """Say how many areas lie on others: people are moved for each of them."""
    n = int(overlapping(areas.geometry.to_numpy(), monitor).sum())
    if n:
        monitor.warn(
            "{n} areas overlap others. The people of each are moved in full, so check that none are counted twice.", n=n
        )


def shared_out(feature, zone, weight, counts, whole=False):
    """Counts of zones shared among the features in them in proportion to weight.

    Parameters
    ----------
    feature, zone : (K,) int arrays
    weight : (K,) float array
    counts : Counts
    whole : bool
        Whole numbers, by largest remainder within each zone.

    Returns
    -------
    moved : (K, C) float array
        Its sum per zone is the zone's count wherever a weight is above zero.
    served : (A,) bool array
        Zones with a weight above zero.
    """
    zones = len(counts.values)
    total = np.bincount(zone, weight, minlength=zones)
    with np.errstate(invalid="ignore", divide="ignore"):
        part = np.where(total[zone] > 0, weight / total[zone], 0.0)
    moved = counts.values[zone] * part[:, None]
    served = total > 0
    if whole:
        some = np.flatnonzero(part > 0)
        for column in range(moved.shape[1]):
            moved[some, column] = whole_numbers(moved[some, column], zone[some], zones)
    return moved, served


def per_feature(moved, feature, size):
    """Sums of the columns of ``moved`` per feature, (size, C)."""
    return np.stack([np.bincount(feature, column, minlength=size) for column in moved.T], axis=1)


def population_to_buildings(
    *, areas, population, counts, buildings, weight, building: Buildings, unplaced, whole, monitor
):
    """Move the people of areas to buildings or address points.

    Parameters
    ----------
    areas : GeoDataFrame
        Polygons with numbers of people.
    population : str
    counts : tuple of str
        Further columns with counts, moved in the same proportions.
    buildings : GeoDataFrame
        Points or polygons.
    weight : {"floor_area", "volume", "footprint", "dwellings", "equal"}
        What people are shared by.
    building : floor_area.Buildings
    unplaced : {"point", "list"}
        People of areas without a home: at a point in the area, or only listed.
    whole : bool
        Whole people, the total of every area kept (a total with decimals is rounded first).
    monitor : Monitor

    Returns
    -------
    dict
        ``homes`` points with people; ``output`` on the index of ``buildings``; ``balance`` on that of ``areas``. See
        `indicators.population.POPULATION_TO_BUILDINGS`.

    Notes
    -----
    p_b = sum over areas a of P_a w_b s_ab / sum over b of w_b s_ab: w_b the building's weight, s_ab the share of its
    footprint within the area. Wright 1936; Eicher & Brewer 2001.
    """
    monitor.step("Weighing buildings")
    heavy, _, basis = weights(buildings, weight, building, monitor)
    people = Counts.of(areas, population, counts, monitor)
    warn_of_overlaps(areas, monitor)
    monitor.step("Finding the areas buildings lie in")
    feature, zone, share, _ = overlay(buildings.geometry.to_numpy(), areas.geometry.to_numpy(), monitor.part(0.1, 0.9))
    inside = np.bincount(feature, minlength=len(buildings)) > 0
    kept = people.known[zone]
    feature, zone, share = feature[kept], zone[kept], share[kept]
    if whole and np.any(people.values % 1 != 0):
        monitor.warn("Some areas have a number of people with decimals: it is rounded to whole people.")
    monitor.progress(0.9)
    moved, served = shared_out(feature, zone, heavy[feature] * share, people, whole)
    monitor.progress(0.93)
    received = per_feature(moved, feature, len(buildings))
    informed = np.bincount(feature, minlength=len(buildings)) > 0

    shapes = buildings.geometry.to_numpy()
    missing = shapely.is_missing(shapes) | shapely.is_empty(shapes)
    reason = np.select(
        [missing, ~inside, ~informed],
        [reasons.NO_GEOMETRY, reasons.OUTSIDE_AREAS, reasons.NO_COUNT],
        "",
    ).astype(object)
    reason[reason == ""] = None
    blank = pd.notna(reason)
    output = pd.DataFrame(np.where(blank[:, None], np.nan, received), columns=people.names, index=buildings.index)
    output = output.assign(weight=np.where(missing, np.nan, heavy), basis=basis, reason=reason)
    _tell(blank & (heavy > 0), reason, monitor)

    left = people.known & ~served & (people.values > 0).any(axis=1)
    monitor.progress(0.95)
    homes = _homes(buildings, areas, people, received, left if unplaced == "point" else np.zeros_like(left), monitor)
    monitor.progress(0.98)
    balance = _balance(areas, people, per_feature(moved, zone, len(areas)), left, unplaced, feature, zone, heavy)
    if left.any():
        monitor.warn(
            "{people} people in {n} areas without a building that counts as homes: they are at a point in their area."
            if unplaced == "point"
            else "{people} people in {n} areas without a building that counts as homes: they are listed, not moved.",
            people=f"{people.values[left, 0].sum():.10g}",
            n=int(left.sum()),
        )
    monitor.info(
        "{people} people moved to {n} buildings.",
        people=f"{received[:, 0].sum():.10g}",
        n=int((received[:, 0] > 0).sum()),
    )
    return {"homes": homes, "output": output, "balance": balance}


def _tell(blank, reason, monitor):
    outside = int((blank & (reason == reasons.OUTSIDE_AREAS)).sum())
    if outside:
        monitor.warn("{n} buildings that count as homes lie outside all areas: nobody is put there.", n=outside)


def _homes(buildings, areas, people, received, left, monitor):
    """Points with people: buildings, and areas whose people have none."""
    lived = np.flatnonzero((received > 0).any(axis=1))
    empty = np.flatnonzero(left)
    shapes = np.concatenate([buildings.geometry.to_numpy()[lived], areas.geometry.to_numpy()[empty]])
    xy = [np.zeros((0, 2))]
    for first in range(0, len(shapes), CHUNK):
        monitor.check()
        xy.append(representative(shapes[first : first + CHUNK]))
    frame = pd.DataFrame(np.concatenate([received[lived], people.values[empty]]), columns=people.names)
    frame["source"] = np.repeat(np.array(["building", "area"], object), [len(lived), len(empty)])
    return gpd.GeoDataFrame(frame, geometry=shapely.points(np.concatenate(xy)), crs=buildings.crs)


def _balance(areas, people, moved, left, unplaced, feature, zone, weight):
    total = np.where(people.known, people.values[:, 0], np.nan)
    some = weight[feature] > 0
    reason = np.full(len(areas), None, object)
    shapes = areas.geometry.to_numpy()
    reason[~people.known] = reasons.NO_COUNT
    reason[shapely.is_missing(shapes) | shapely.is_empty(shapes)] = reasons.NO_GEOMETRY
    reason[left] = reasons.NO_HOME_BUILDING
    at_point = np.where(left & (unplaced == "point"), people.values[:, 0], 0.0)
    listed = np.where(left & (unplaced != "point"), people.values[:, 0], 0.0)
    blank = ~people.known
    return pd.DataFrame(
        {
            "homes_buildings": np.bincount(zone[some], minlength=len(areas)),
            "people_in_buildings": np.where(blank, np.nan, moved[:, 0]),
            "people_at_point": np.where(blank, np.nan, at_point),
            "people_left": np.where(blank, np.nan, listed),
            "people_total": total,
            "reason": reason,
        },
        index=areas.index,
    )
