"""A plan layer turned into future homes, jobs and surfaces."""

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..spec import UserError, reasons
from .plan_ground import ground, numbers
from .plan_pieces import surfaces, without_earlier
from .points import representative

MOST_POINTS = 100_000


@dataclass(frozen=True, kw_only=True)
class Ratios:
    """Assumptions that turn floor area into homes, jobs and ground; the user's own.

    Parameters
    ----------
    home_share : float
        Homes' share of the floor area where they are combined with other uses, %.
    net_to_gross : float
        Dwelling area (BOA) over gross floor area (BTA).
    dwelling_size : float
        Mean BOA of a dwelling, m2.
    people_per_dwelling : float
    office_area, services_area, care_school_area, industry_area : float
        Gross floor area per job, m2.
    storey_height : float
        m.
    built_share : float
        Footprint over plot area where nothing tells, %.
    green_share : float
        Green over ground that is not built on, where no field tells, %.
    """

    home_share: float = 80.0
    net_to_gross: float = 0.75
    dwelling_size: float = 65.0
    people_per_dwelling: float = 2.0
    office_area: float = 25.0
    services_area: float = 50.0
    care_school_area: float = 50.0
    industry_area: float = 100.0
    storey_height: float = 3.3
    built_share: float = 35.0
    green_share: float = 50.0


@dataclass(frozen=True, kw_only=True)
class PlanFields:
    """Which fields of the plan layer say what; each may be None but the use."""

    use_field: str
    floor_field: str | None = None
    ratio_field: str | None = None
    storeys_field: str | None = None
    height_field: str | None = None
    built_field: str | None = None
    green_field: str | None = None
    dwellings_field: str | None = None
    home_share_field: str | None = None


def plan_to_future(
    *,
    plan,
    fields: PlanFields,
    ratios: Ratios,
    homes,
    homes_dwellings,
    homes_people,
    demolished,
    removed,
    spacing,
    monitor,
):
    """Future homes, jobs and surfaces of a plan, with the homes that stay.

    Parameters
    ----------
    plan : GeoDataFrame
        Polygons with their allowed use.
    fields : PlanFields
    ratios : Ratios
    homes : GeoDataFrame or None
        Present homes.
    homes_dwellings, homes_people : str or None
    demolished : GeoDataFrame or None
        Polygons, such as buildings to be torn down.
    removed : {"demolished", "plan", "none"}
        Which present homes go: those within ``demolished``, those within plan polygons that get a building, none.
    spacing : float
        Distance between the points of one polygon, m; 0 for one point each.
    monitor : Monitor

    Returns
    -------
    dict
        ``future_homes``, ``future_jobs``: points; ``future_surfaces``: polygons; ``output`` on the index of ``plan``.
        See `indicators.plan.PLAN_TO_FUTURE`.

    Raises
    ------
    UserError
        No field tells a floor area, or no polygon has a use and a floor area.

    Notes
    -----
    BTA = given, else e * A, else storeys * built share * A; dwellings = given, else BTA * homes' share * BOA/BTA / mean
    BOA; people = dwellings * people per dwelling; jobs = sum over uses of BTA_u / (m2 per job)_u. A is the polygon
    without what earlier polygons cover; a given floor area or number of dwellings is reduced in the same proportion.
    """
    floor_fields = (fields.floor_field, fields.ratio_field, fields.built_field, fields.dwellings_field)
    if not any(floor_fields):
        raise UserError(
            "No field of {plan} tells the floor area.",
            "Choose the field with floor area (BTA), plot ratio (e-tal), or storeys and built share.",
        )
    if homes is not None and not homes_people:
        raise UserError(
            "No field with the people of {homes} is chosen.",
            "Choose the field, so that present and future homes can be added up.",
        )
    monitor.step("Reading the plan")
    shapes, left = without_earlier(plan.geometry.to_numpy(), monitor.part(0.0, 0.3))
    found = ground(plan, shapes, left, fields, ratios, monitor)
    dwellings = found.floor * found.shares[:, 0] * ratios.net_to_gross / ratios.dwelling_size
    given = numbers(plan, fields.dwellings_field) * left
    dwellings = np.where(np.isfinite(given), given, dwellings)
    per_job = [np.inf, ratios.office_area, ratios.services_area, ratios.care_school_area, ratios.industry_area]
    jobs = (found.floor[:, None] * found.shares / per_job).sum(axis=1)
    table = _table(plan, found, dwellings, jobs, ratios)
    if table["reason"].notna().all():
        raise UserError(
            "No polygon of {plan} has both a known use and a floor area.",
            "Check the fields of use and floor area; the use is a letter such as B or BC, or a word.",
        )
    monitor.step("Making the future layers")
    made = {
        "future_homes": _future_homes(plan, shapes, table, homes, homes_dwellings, homes_people, demolished, removed,
                                      spacing, monitor),
        "future_jobs": _points(plan, shapes, table, "jobs", spacing, monitor),
        "future_surfaces": surfaces(plan, shapes, table, monitor.part(0.4, 1.0)),
    }  # fmt: skip
    _tell(table, monitor)
    columns = ["use_read", "plot_area", "floor_area", "plot_ratio", "home_floor_area", "dwellings", "people", "jobs",
               "built_area", "green_area", "sealed_area", "basis", "reason"]  # fmt: skip
    return made | {"output": table[columns]}


def _table(plan, found, dwellings, jobs, ratios):
    """What every polygon gives; blank where its reason says why."""
    homes = found.floor * found.shares[:, 0]
    values = {
        "floor_area": found.floor,
        "plot_ratio": np.where(found.shares.sum(axis=1) > 0, found.floor, np.nan) / found.area.clip(1e-9),
        "home_floor_area": homes,
        "dwellings": dwellings,
        "people": dwellings * ratios.people_per_dwelling,
        "jobs": jobs,
        "built_area": found.built,
        "green_area": found.green,
        "water_area": found.water,
        "sealed_area": found.paved,
    }
    table = pd.DataFrame(values, index=plan.index)
    blank = pd.notna(found.reason)
    table[blank] = np.nan
    table.insert(0, "plot_area", found.area)
    table.insert(0, "use_read", found.words())
    return table.assign(basis=np.where(blank, None, found.basis), reason=found.reason)


def _future_homes(plan, shapes, table, homes, homes_dwellings, homes_people, demolished, removed, spacing, monitor):
    """Homes of the plan, and the present ones that stay."""
    columns = ["dwellings", "people", "source", "geometry"]
    new = _points(plan, shapes, table, "dwellings", spacing, monitor).assign(source="plan")[columns]
    if homes is None:
        return new
    xy = representative(homes.geometry.to_numpy())
    places = shapely.points(xy)
    gone = np.zeros(len(homes), bool)
    if removed == "plan":
        gone = _within(places, shapes[(table["built_area"] > 0).to_numpy()])
    elif removed == "demolished" and demolished is not None:
        gone = _within(places, demolished.geometry.to_numpy())
    elif removed == "demolished":
        monitor.warn("No layer of what is demolished is given: all present homes stay.")
    there = ~gone & np.isfinite(xy).all(axis=1)
    old = gpd.GeoDataFrame(
        {
            "dwellings": numbers(homes, homes_dwellings)[there],
            "people": numbers(homes, homes_people)[there],
            "source": "present",
        },
        geometry=places[there],
        crs=homes.crs,
    )
    monitor.info("{n} present homes stay, {gone} are removed.", n=int(there.sum()), gone=int(gone.sum()))
    return pd.concat([old, new], ignore_index=True)


def _within(points, polygons):
    hit = np.zeros(len(points), bool)
    hit[shapely.STRtree(polygons).query(points, predicate="intersects")[0]] = True
    return hit


def _points(plan, shapes, table, column, spacing, monitor):
    """Points in every polygon where ``column`` is above zero: one, or a lattice that shares its numbers alike."""
    some = np.flatnonzero(table[column].to_numpy() > 0)
    places, counts = [], []
    for number, shape in enumerate(shapes[some]):
        monitor.progress(0.3 + 0.05 * number / len(some))
        inside = _lattice(shape, spacing) if spacing else ()
        places.append(inside if len(inside) else representative([shape]))
        counts.append(len(places[-1]))
    frame = table.iloc[np.repeat(some, counts)][["dwellings", "people", "jobs", "floor_area"]].reset_index(drop=True)
    frame = frame.div(np.repeat(np.array(counts, float), counts), axis=0)
    xy = np.concatenate(places) if places else np.zeros((0, 2))
    return gpd.GeoDataFrame(frame, geometry=shapely.points(xy), crs=plan.crs)


def _lattice(shape, spacing):
    """Points of a square lattice that lie within a polygon, (P, 2)."""
    left, bottom, right, top = shapely.bounds(shape)
    if (right - left) * (top - bottom) / spacing**2 > MOST_POINTS:
        raise UserError(
            "Points every {spacing} m are too many for the polygons of {plan}.",
            "Choose a longer distance between points.",
            spacing=f"{spacing:g}",
        )
    x, y = np.arange(left + spacing / 2, right, spacing), np.arange(bottom + spacing / 2, top, spacing)
    xy = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    return xy[shapely.contains_xy(shape, xy[:, 0], xy[:, 1])]


def _tell(table, monitor):
    for code, count in table["reason"].dropna().value_counts().items():
        if code == reasons.NO_USE:
            monitor.warn("{n} plan polygons have no use: they give nothing, see their reason.", n=count)
        elif code == reasons.UNKNOWN_USE:
            monitor.warn(
                "{n} plan polygons have a use that is not known: they give nothing, see their reason.", n=count
            )
        elif code == reasons.NO_PLAN_FLOOR_AREA:
            monitor.warn("{n} plan polygons have no floor area: they give nothing, see their reason.", n=count)
    high = int((table["plot_ratio"] > 10).sum())
    if high:
        monitor.warn("{n} plan polygons have a plot ratio above 10: check the floor area and its unit.", n=high)
    monitor.info(
        "The plan gives {dwellings} dwellings, {people} people and {jobs} jobs.",
        dwellings=f"{table['dwellings'].sum():.0f}",
        people=f"{table['people'].sum():.0f}",
        jobs=f"{table['jobs'].sum():.0f}",
    )
