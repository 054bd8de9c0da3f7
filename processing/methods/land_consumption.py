"""How fast land is built on, and how fast people come: SDG 11.3.1, its parts shown separately."""

import numpy as np
import pandas as pd
import shapely

from ..spec import UserError, reasons
from .ground import covered, polygons_of

HECTARE = 1e4
LAND_FASTER, PEOPLE_FASTER, LAND_ONLY, NEITHER = 1, 2, 3, 4


def land_consumption(
    *,
    areas,
    built_past,
    built_present,
    population_past,
    population_present,
    year_past,
    year_present,
    smallest_growth,
    monitor,
):
    """Land consumption rate, population growth rate and their ratio, per area and as a whole.

    Parameters
    ----------
    areas : GeoDataFrame
        Polygons.
    built_past, built_present : GeoDataFrame
        Polygons of built-up land at the two dates; those of one date may overlap.
    population_past, population_present : str
        Columns of ``areas`` with people at the two dates.
    year_past, year_present : int
    smallest_growth : float
        % per year; a ratio is given only where the population changes at least this fast.
    monitor : Monitor

    Returns
    -------
    dict
        ``output`` on the index of ``areas`` and ``whole``, one row; see `indicators.land.LAND_CONSUMPTION`.

    Raises
    ------
    UserError
        The second year is not after the first.

    Notes
    -----
    See `rates`. The whole is built up from all areas as one: where they overlap, land counts once and people twice.
    """
    if year_present <= year_past:
        raise UserError(
            "The second year ({present}) is not after the first ({past}).",
            "Give the earlier date first.",
            past=year_past,
            present=year_present,
        )
    shapes = areas.geometry.to_numpy()
    built, whole = [], []
    for number, frame in enumerate((built_past, built_present)):
        monitor.step("Measuring built-up land")
        within, together, ground = covered(shapes, [polygons_of(frame)], monitor.part(number / 2, (number + 1) / 2))
        built.append(within[:, 0])
        whole.append(together)
    if np.nansum(shapely.area(shapes)) > ground * (1 + 1e-6):
        monitor.warn("Some areas overlap: their people count twice in the whole.")
    people = [areas[field].to_numpy(dtype=float) for field in (population_past, population_present)]
    years = year_present - year_past
    columns = rates(*built, *people, years, smallest_growth)
    there = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    columns["reason"] = np.where(there, columns["reason"], reasons.NO_GEOMETRY)
    numbers = [name for name in columns if name != "reason"]
    columns |= {name: np.where(there, columns[name], np.nan) for name in numbers}
    known = ~np.isnan(people[0]) & ~np.isnan(people[1]) & there
    if not known.all():
        monitor.warn("{n} areas lack a number of people: the whole has no population growth.", n=int((~known).sum()))
    sums = [np.array([values.sum()]) if known.all() else np.array([np.nan]) for values in people]
    table = pd.DataFrame(rates(*whole, *sums, years, smallest_growth))
    _tell(table.iloc[0], monitor)
    return {"output": pd.DataFrame(columns, index=areas.index), "whole": table}


def rates(past, present, people_past, people_present, years, smallest_growth):
    """The columns of SDG 11.3.1.

    Parameters
    ----------
    past, present : (n,) float arrays
        Built-up land, m2.
    people_past, people_present : (n,) float arrays
        NaN where not known.
    years : float
    smallest_growth : float
        % per year.

    Returns
    -------
    dict
        Of (n,) arrays. LCR = (V2 - V1) / V1 / T and PGR = ln(P2 / P1) / T, both in % per year; ratio = LCR / PGR, not
        where |PGR| is below ``smallest_growth``; built-up land per person at both dates, and the changes in %.
    """
    with np.errstate(invalid="ignore", divide="ignore"):
        change = np.where(past > 0, (present - past) / np.where(past > 0, past, 1.0), np.nan)
        land = 100.0 * change / years
        lived = (people_past > 0) & (people_present > 0)
        growth = np.where(lived, 100.0 * np.log(people_present / people_past) / years, np.nan)
        steady = np.abs(growth) < smallest_growth
        each = [
            np.where(people > 0, built / people, np.nan)
            for built, people in ((past, people_past), (present, people_present))
        ]
        each_change = np.where(each[0] > 0, 100.0 * (each[1] - each[0]) / each[0], np.nan)
        ratio = np.where(steady | (growth == 0), np.nan, land / growth)
    kind = np.select(
        [np.isnan(land) | np.isnan(growth), (land > 0) & (growth <= 0), (land <= 0) & (growth <= 0), land > growth],
        [np.nan, LAND_ONLY, NEITHER, LAND_FASTER],
        PEOPLE_FASTER,
    )
    unknown = np.isnan(people_past) | np.isnan(people_present)
    why = np.select(
        [past <= 0, unknown, ~lived, np.isnan(ratio)],
        [reasons.NOTHING_BUILT, reasons.MISSING_AMOUNT, reasons.NOBODY, reasons.GROWTH_NEAR_ZERO],
        default="",
    ).astype(object)
    why[why == ""] = None
    return {
        "built_past": past / HECTARE,
        "built_present": present / HECTARE,
        "built_change": 100.0 * change,
        "land_rate": land,
        "population_rate": growth,
        "ratio": ratio,
        "per_person_past": each[0],
        "per_person_present": each[1],
        "per_person_change": each_change,
        "kind": kind,
        "reason": why,
    }


def _tell(row, monitor):
    said = ("land_rate", "population_rate", "per_person_past", "per_person_present")
    if np.isnan([row[name] for name in said]).any():
        return
    monitor.info(
        "All areas together: built-up land changes by {land} % per year, the population by {people} % per year; "
        "built-up land per person from {past} to {present} m².",
        land=f"{row['land_rate']:.2f}",
        people=f"{row['population_rate']:.2f}",
        past=f"{row['per_person_past']:.0f}",
        present=f"{row['per_person_present']:.0f}",
    )
