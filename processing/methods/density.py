"""People per ground: of areas, around homes, and as people themselves meet it."""

import numpy as np
import pandas as pd
import shapely

from ..spec import UserError, reasons
from .edge import near_edge
from .ground import covered, polygons_of
from .points import representative
from .within import pairs, sums_around

HECTARE = 1e4


def population_density(*, areas, area_population, homes, home_population, water, radius, boundary, monitor):
    """People per hectare of areas, plain and population-weighted, and around every home.

    Parameters
    ----------
    areas : GeoDataFrame
        Polygons.
    area_population : str or None
        Column of ``areas`` with people; without it they are counted from ``homes``.
    homes : GeoDataFrame or None
        Points or polygons; a polygon's people belong to an area with the share of it that lies within.
    home_population : str or None
        Column of ``homes``; without it each counts as one. Missing numbers count as 0.
    water : GeoDataFrame or None
        Polygons that are no part of the base area of ``areas``. Circles around homes are whole.
    radius : float
        Metres, of the circle around a home.
    boundary : GeoDataFrame or None
        Area within which ``homes`` are complete.
    monitor : Monitor

    Returns
    -------
    dict
        ``output`` on the index of ``areas``, ``around`` on that of ``homes`` (only with homes), and ``whole``, one row;
        see `indicators.density.POPULATION_DENSITY`.

    Raises
    ------
    UserError
        Neither a population field nor homes.

    Notes
    -----
    density = P / A, A the area without water. Weighted density = sum P_i d_i / sum P_i (Craig 1984): of an area over
    the homes in it, d_i the density of the circle around home i; of the whole over the areas.
    """
    if area_population is None and homes is None:
        raise UserError(
            "Nobody's number is known: {areas} has no population field, and there is no layer of homes.",
            "Choose a population field, or a layer of homes.",
        )
    shapes = areas.geometry.to_numpy()
    monitor.step("Measuring the ground")
    size = np.where(shapely.is_missing(shapes), 0.0, shapely.area(shapes))
    wet, _, ground = covered(shapes, [polygons_of(water)], monitor.part(0.0, 0.4))
    net = np.maximum(size - wet[:, 0], 0.0)
    net[net < 1e-9 * size] = 0.0
    if size.sum() > ground * (1 + 1e-6):
        monitor.warn("Some areas overlap: their ground and people count in each of them, and twice in the whole.")

    made, weighted, people = {}, None, None
    population = areas[area_population].to_numpy(dtype=float) if area_population is not None else None
    if homes is not None:
        people = _people(homes, home_population, monitor)
        made["around"] = _around(homes, people, radius, boundary, monitor.part(0.4, 0.7))
        around = made["around"]["density_around"].to_numpy()
        monitor.step("Counting people in areas")
        home, area, part = pairs(homes.geometry.to_numpy(), shapes, monitor.part(0.7, 1.0))
        there = part * people[home]
        counted = np.bincount(area, there, minlength=len(areas))
        lost = people.sum() - np.bincount(home, there, minlength=len(homes)).sum()
        if population is None:
            population = counted
            if lost > 1e-6 * max(people.sum(), 1.0):
                monitor.info("{n} people live outside all areas.", n=f"{lost:.0f}")
        with np.errstate(invalid="ignore", divide="ignore"):
            valued = ~np.isnan(around[home])
            met = np.bincount(area[valued], (there * around[home])[valued], minlength=len(areas))
            weighted = met / np.bincount(area[valued], there[valued], minlength=len(areas))
    monitor.progress(1.0)
    valued = (net > 0) & ~np.isnan(population)
    with np.errstate(invalid="ignore", divide="ignore"):
        density = np.where(valued, HECTARE * population / net, np.nan)
    why = np.full(len(areas), None, dtype=object)
    why[np.isnan(population)] = reasons.MISSING_AMOUNT
    why[net <= 0] = reasons.NO_LAND
    why[shapely.is_missing(shapes) | shapely.is_empty(shapes)] = reasons.NO_GEOMETRY
    columns = {"population_counted": population, "base_area": net / HECTARE, "water_area": wet[:, 0] / HECTARE}
    columns |= {"density": density, "density_km2": 100.0 * density}
    if weighted is not None:
        columns["weighted_density"] = np.where(valued, weighted, np.nan)
    columns["reason"] = why
    made["output"] = pd.DataFrame(columns, index=areas.index)
    made["whole"] = _whole(population[valued], net[valued], density[valued], made.get("around"), people, monitor)
    return made


def _people(homes, field, monitor):
    people = np.ones(len(homes)) if field is None else homes[field].to_numpy(dtype=float)
    missing = ~np.isfinite(people)
    if missing.any():
        monitor.warn("{n} homes without a number of people count as 0.", n=int(missing.sum()))
    return np.where(missing, 0.0, people)


def _around(homes, people, radius, boundary, monitor):
    """Density within the circle around every home."""
    monitor.step("Counting people around homes")
    xy = representative(homes.geometry.to_numpy())
    sums = sums_around(xy, xy, people[:, None], radius, monitor)[:, 0]
    near, outside = near_edge(xy, radius, boundary, xy[np.isfinite(xy).all(axis=1)])
    why = np.full(len(homes), None, dtype=object)
    why[outside] = reasons.OUTSIDE_BOUNDARY
    why[~np.isfinite(xy).all(axis=1)] = reasons.NO_GEOMETRY
    sums[outside] = np.nan
    columns = {"people_around": sums, "density_around": HECTARE * sums / (np.pi * radius**2)}
    columns |= {"near_edge": near.astype(int), "reason": why}
    return pd.DataFrame(columns, index=homes.index)


def _whole(population, net, density, around, people, monitor):
    """One row for all areas together."""
    total, ground = population.sum(), net.sum()
    with np.errstate(invalid="ignore", divide="ignore"):
        row = {
            "people": total,
            "base_area": ground / HECTARE,
            "density": HECTARE * total / ground if ground > 0 else np.nan,
            "weighted_density": (population * density).sum() / total if total > 0 else np.nan,
        }
    row["density_km2"] = 100.0 * row["density"]
    if around is not None:
        known = around["density_around"].notna().to_numpy() & (people > 0)
        value = around["density_around"].to_numpy()[known]
        row["weighted_around"] = np.average(value, weights=people[known]) if known.any() else np.nan
    monitor.info(
        "All areas together: {people} people on {area} ha, {density} people/ha; "
        "weighted by people {weighted} people/ha.",
        people=f"{total:.0f}",
        area=f"{row['base_area']:.1f}",
        density=f"{row['density']:.3g}",
        weighted=f"{row['weighted_density']:.3g}",
    )
    return pd.DataFrame([row])
