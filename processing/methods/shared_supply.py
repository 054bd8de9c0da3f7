"""Supply per person, and green per person: two-step floating catchment areas on the streets."""

from functools import partial

import geopandas
import numpy as np
import pandas as pd
import shapely

from ..spec import UserError, reasons
from .entrances import arrivals
from .floating_catchment import distance_weight
from .serving import home_columns, serve, supply_columns
from .streets import StreetNetwork


def two_step_floating_catchment(
    *,
    homes,
    population,
    demand,
    supply,
    capacity,
    network: StreetNetwork,
    limit,
    variant,
    decay,
    half_distance,
    zone_weights,
    thresholds,
    entrances,
    entrance_rule,
    entrance_distance,
    snap_distance,
    boundary,
    monitor,
):
    """What every home has of a supply that all who reach it share.

    Parameters
    ----------
    homes : GeoDataFrame
        Places of any geometry; each is represented by one point, see `points.representative`.
    population, demand : str or None
        Columns of ``homes``: people, and those among them who use the supply; the first stands in for the second,
        and one person at every place for both.
    supply : GeoDataFrame
        Points or polygons.
    capacity : str or None
        Column of ``supply``; without it every supply offers 1. Missing ones offer 0.
    network : StreetNetwork
    limit : float
        Catchment, in the network's unit (m or min); both straight ways to the street count.
    variant, decay, half_distance
        See `floating_catchment.share_out` and `floating_catchment.distance_weight`.
    zone_weights : str
        Weights of equal zones, nearest first: "1, 0.68, 0.22" or "1; 0,68; 0,22".
    thresholds : tuple of float
        Supply per 1,000 people; one flag column for each.
    entrances, entrance_rule, entrance_distance
        See `entrances.arrivals`. Areas that touch are not taken as one.
    snap_distance : float
        Longest straight way to the street, m.
    boundary : GeoDataFrame or None
        Context boundary. Demand and supply beyond it count as far as they are in the layers.
    monitor : Monitor

    Returns
    -------
    dict
        ``output``: DataFrame on the index of ``homes``; ``facilities``: DataFrame on the index of ``supply``;
        see `indicators.catchment.TWO_STEP_FLOATING_CATCHMENT`.

    Raises
    ------
    UserError
        Where nobody demands or nothing offers anything, or a zone weight is no number from 0 to 1.
    """
    people = _numbers(homes, demand or population, monitor)
    if not people.sum() > 0:
        raise UserError(
            "{homes} holds nobody who could use the supply.",
            "Choose the field with the number of people, and check the filter.",
        )
    offered = _capacities(supply, capacity, monitor)
    weigh = partial(
        distance_weight,
        limit=limit,
        decay=decay,
        half_distance=half_distance,
        zone_weights=_zone_weights(zone_weights) if decay == "zones" else (),
    )
    goals = partial(
        arrivals,
        supply,
        entrances=entrances,
        entrance_rule=entrance_rule,
        entrance_distance=entrance_distance,
        minimum_area=0.0,
        dissolve=False,
        snap_distance=snap_distance,
    )
    found = serve(
        homes, people, goals, lambda goals: offered[goals.row], network, limit, weigh, variant, snap_distance, boundary,
        monitor,
    )  # fmt: skip
    access = found.shares.access
    columns = {"supply_per_person": access, "supply_per_1000": access * 1000.0}
    columns |= home_columns(found, people, access * 1000.0, thresholds)
    of_supply = supply_columns(found)
    rows = pd.DataFrame(dict.fromkeys(of_supply, np.nan), index=range(len(supply))).astype({"reason": object})
    rows["reason"] = reasons.NO_GEOMETRY
    rows.loc[found.goals.row] = pd.DataFrame(of_supply, index=found.goals.row)
    rows["near_edge"] = rows["near_edge"].fillna(0).astype(int)
    rows.index = supply.index
    return {"output": pd.DataFrame(columns, index=homes.index), "facilities": rows}


def green_per_person(
    *,
    homes,
    population,
    green,
    network: StreetNetwork,
    limit,
    decay,
    half_distance,
    thresholds,
    entrances,
    entrance_rule,
    entrance_distance,
    minimum_area,
    dissolve,
    snap_distance,
    boundary,
    monitor,
):
    """Square metres of public green per person, shared among all who reach it.

    Parameters
    ----------
    green : GeoDataFrame
        Polygons; what each offers is its area.
    thresholds : tuple of float
        m² per person; one flag column for each.
    entrances, entrance_rule, entrance_distance, minimum_area, dissolve
        See `entrances.arrivals`.
    homes, population, network, limit, decay, half_distance, snap_distance, boundary, monitor
        As in `two_step_floating_catchment`.

    Returns
    -------
    dict
        ``output``: DataFrame on the index of ``homes``; ``areas``: GeoDataFrame, one row for each area that counts;
        see `indicators.catchment.GREEN_PER_PERSON`.

    Raises
    ------
    UserError
        Where nobody lives.
    """
    people = _numbers(homes, population, monitor)
    if not people.sum() > 0:
        raise UserError("Nobody lives in {homes}.", "Choose the field with the number of people, and check the filter.")
    goals = partial(
        arrivals,
        green,
        entrances=entrances,
        entrance_rule=entrance_rule,
        entrance_distance=entrance_distance,
        minimum_area=minimum_area,
        dissolve=dissolve,
        snap_distance=snap_distance,
    )
    if not dissolve:
        _tell_overlap(green, monitor)
    weigh = partial(distance_weight, limit=limit, decay=decay, half_distance=half_distance)
    found = serve(
        homes, people, goals, lambda goals: shapely.area(goals.shape), network, limit, weigh, "2sfca", snap_distance,
        boundary, monitor,
    )  # fmt: skip
    columns = {"green_per_person": found.shares.access}
    columns |= home_columns(found, people, found.shares.access, thresholds)
    areas = {"area": shapely.area(found.goals.shape) / 1e4, **supply_columns(found), "source": found.goals.row}
    return {
        "output": pd.DataFrame(columns, index=homes.index),
        "areas": geopandas.GeoDataFrame(areas, geometry=found.goals.shape, crs=green.crs),
    }


def _numbers(homes, field, monitor):
    """People at each home; without a field one, a missing number counts 0."""
    if field is None:
        return np.ones(len(homes))
    numbers = homes[field].to_numpy(dtype=float)
    missing = ~np.isfinite(numbers)
    if missing.any():
        monitor.warn(
            "{n} places have no number in the field {field}; they count as 0 people.", n=int(missing.sum()), field=field
        )
    return np.where(missing, 0.0, numbers)


def _capacities(supply, field, monitor):
    """What each supply offers; without a field 1, a missing number counts 0."""
    if field is None:
        return np.ones(len(supply))
    numbers = supply[field].to_numpy(dtype=float)
    missing = ~np.isfinite(numbers)
    if missing.any():
        monitor.warn("{n} supplies without a capacity count as 0.", n=int(missing.sum()))
    numbers = np.where(missing, 0.0, numbers)
    if not numbers.sum() > 0:
        raise UserError(
            "{supply} has no capacity above 0 in the field {field}.", "Choose the field with the capacity.", field=field
        )
    return numbers


def _zone_weights(text):
    """ "1, 0.68, 0.22" or "1; 0,68; 0,22" as numbers."""
    text = text or ""
    parts = text.replace(",", ".").split(";") if ";" in text else text.split(",")
    try:
        weights = [float(part) for part in parts if part.strip()]
    except ValueError:
        weights = []
    if not weights or not all(0 <= weight <= 1 for weight in weights) or not sum(weights) > 0:
        raise UserError(
            "The weights of the zones, '{text}', are not numbers from 0 to 1.",
            "Write one weight for each zone, nearest first, such as 1, 0.68, 0.22.",
            text=text,
        )
    return weights


def _tell_overlap(green, monitor):
    """Ground that lies in two areas is shared out twice."""
    shapes = green.geometry.to_numpy()
    shapes = shapes[~(shapely.is_missing(shapes) | shapely.is_empty(shapes))]
    one, other = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    one, other = one[one < other], other[one < other]
    twice = shapely.area(shapely.intersection(shapes[one], shapes[other])) > 1.0
    if twice.any():
        monitor.warn(
            "{n} pairs of green areas overlap: the ground they have in common counts twice.", n=int(twice.sum())
        )
