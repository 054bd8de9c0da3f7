"""Spacematrix: how much is built, how much of the ground it takes, how high it is, how many streets serve it."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..spec import Monitor, UserError, reasons
from . import overlay

LEVELS = {"plot": "Plot", "island": "Island (block)", "fabric": "Fabric", "district": "District"}
"""Levels of aggregation in the words of the result; also the titles of the choice."""


@dataclass(frozen=True)
class Floors:
    """Where the floor area of a building comes from: the inputs of the bundle ``floors`` as declared.

    The first of ``floor_area_field`` (m²), ``storeys_field``, ``height_field`` (m) over ``storey_height`` (m) and
    ``assumed_storeys`` that says something counts.
    """

    floor_area_field: str | None = None
    storeys_field: str | None = None
    height_field: str | None = None
    storey_height: float = 3.0
    assumed_storeys: float | None = None

    def of(self, buildings):
        """Floor area of each building in m², NaN where it is not known.

        Raises
        ------
        UserError
            Nothing says how much floor there is.
        """
        if not any((self.floor_area_field, self.storeys_field, self.height_field, self.assumed_storeys)):
            raise UserError(
                "Nothing says how much floor the buildings of {buildings} have.",
                "Choose a field with floor area, storeys or height, or assume a number of storeys.",
            )
        footprint = shapely.area(buildings.geometry.to_numpy())
        floor = np.full(len(buildings), np.nan)
        for field, factor in (
            (self.floor_area_field, 1.0),
            (self.storeys_field, footprint),
            (self.height_field, footprint / self.storey_height),
        ):
            if field is not None:
                stated = buildings[field].to_numpy(dtype=float) * factor
                floor = np.where(np.isnan(floor) & (stated > 0), stated, floor)
        if self.assumed_storeys is not None:
            floor = np.where(np.isnan(floor), footprint * self.assumed_storeys, floor)
        return floor


def spacematrix(*, areas, level, buildings, floors: Floors, streets, edge_width, monitor=None):
    """Density of buildings and streets of base areas.

    Parameters
    ----------
    areas : GeoDataFrame
        Base areas, polygons; where they overlap each counts what lies on it.
    level : {"plot", "island", "fabric", "district"}
        What they are; stated in the result.
    buildings : GeoDataFrame
        Polygons. They are cut at the base areas, their floor area is split by footprint. Ground under overlapping
        buildings counts once, their floor areas add up; of buildings drawn twice alike one counts.
    floors : Floors
    streets : GeoDataFrame or None
        Lines, for the network density.
    edge_width : float
        Streets within this many metres of the outline are streets of the edge.
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``output``: frame on the index of ``areas``, see `indicators.plot_density.SPACEMATRIX`.

    Raises
    ------
    UserError
        Nothing says how much floor there is.

    Notes
    -----
    FSI = F/A, GSI = B/A, L = FSI/GSI, OSR = (1 - GSI)/FSI, N = (internal streets + half of those on the edge)/A:
    Berghauser Pont and Haupt (2010), Spacematrix. The Swedish e-tal is FSI of a plot.
    """
    monitor = monitor or Monitor()
    shapes = areas.geometry.to_numpy()
    size = shapely.area(shapes)
    buildings = _once(buildings, monitor)
    floor = floors.of(buildings)
    footprints = buildings.geometry.to_numpy()
    monitor.step("Cutting buildings at the base areas")
    owner, item, piece = overlay.cut(shapes, footprints, monitor=monitor.part(0.0, 0.5))
    taken = shapely.area(piece)
    apart = overlay.uncovered_by_better(owner, piece, np.zeros(len(piece)), monitor=monitor.part(0.5, 0.8))
    ground = np.bincount(owner, shapely.area(apart), minlength=len(shapes))
    share = taken / shapely.area(footprints)[item]
    built = np.bincount(owner, np.nan_to_num(floor[item]) * share, minlength=len(shapes))
    blind = np.bincount(owner, np.where(np.isnan(floor[item]), taken, 0.0), minlength=len(shapes))
    columns = _densities(size, ground, built, blind)
    columns["buildings"] = np.bincount(owner, minlength=len(shapes))
    columns["footprint"], columns["floor_area"] = ground, np.where(blind > 0, np.nan, built)
    doubled = np.bincount(owner, taken, minlength=len(shapes)) - ground
    if level == "plot":
        columns["e"] = columns["fsi"]
    if streets is not None:
        monitor.step("Measuring streets")
        lines = streets.geometry.to_numpy()
        columns["n"] = _network_density(shapes, size, lines, edge_width, monitor.part(0.8, 0.95))
    nowhere = ~(size > 0)
    frame = pd.DataFrame(columns, index=areas.index)
    frame.loc[nowhere, [name for name in columns if name != "buildings"]] = np.nan
    reason = np.select(
        [nowhere, blind > 0, ground == 0],
        [reasons.NO_GEOMETRY, reasons.NO_FLOOR_AREA, reasons.NO_BUILDINGS],
        default="",
    ).astype(object)
    reason[reason == ""] = None
    _tell(areas, doubled, blind, ground, monitor)
    monitor.progress(1.0)
    return {"output": frame.assign(level=LEVELS[level], base_area=np.where(nowhere, np.nan, size), reason=reason)}


def _once(buildings, monitor):
    """Buildings without those that are drawn twice alike."""
    shapes = shapely.normalize(buildings.geometry.to_numpy())
    there = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    keys = pd.Series(shapely.to_wkb(shapes), index=buildings.index)
    again = keys.duplicated() & there
    if again.any():
        monitor.warn("{n} buildings are drawn twice alike; each counts once.", n=int(again.sum()))
    return buildings[there & ~again]


def _densities(size, ground, built, blind):
    with np.errstate(divide="ignore", invalid="ignore"):
        gsi = np.minimum(ground / size, 1.0)
        fsi = np.where(blind > 0, np.nan, built / size)
        storeys = np.where(ground > 0, fsi / gsi, np.nan)
        open_space = np.where(fsi > 0, (1.0 - gsi) / fsi, np.nan)
    return {
        "fsi": fsi,
        "gsi": gsi,
        "osr": open_space,
        "l": storeys,
        "without_floor_area": np.divide(100.0 * blind, ground, out=np.zeros(len(size)), where=ground > 0).clip(0, 100),
    }


def _network_density(shapes, size, lines, edge_width, monitor):
    """(internal + edge / 2) / A.

    With the streets within the outline moved in by the edge width, and within the outline moved out by it, internal
    is the former and edge the difference of the two: half of their sum is what counts.
    """
    total = np.zeros(len(shapes))
    for number, distance in enumerate((-edge_width, edge_width)):
        part = monitor.part(number / 2, (number + 1) / 2)
        total += overlay.lengths(shapes, lines, distance=distance, monitor=part)
    return np.divide(total / 2.0, size, out=np.full(len(size), np.nan), where=size > 0)


def _tell(areas, doubled, blind, ground, monitor):
    several = overlay.overlapping(areas.geometry.to_numpy(), monitor=monitor.part(0.95, 1.0))
    if several:
        monitor.warn("{n} base areas overlap another one; each counts what lies on it.", n=several)
    if doubled.sum() > 0.01 * ground.sum():
        monitor.warn(
            "Buildings lie on each other on {area} m²: the ground counts once, their floor areas add up.",
            area=f"{doubled.sum():.0f}",
        )
    without = int((blind > 0).sum())
    if without:
        monitor.warn("{n} base areas have a building without floor area, storeys or height.", n=without)
