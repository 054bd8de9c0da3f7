"""Homes with dwellings and people, from buildings or address points and plain assumptions."""

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..spec import UserError, reasons
from .floor_area import ASSUMED as STOREYS_ASSUMED
from .floor_area import Buildings, floor_area, is_use
from .points import representative

GIVEN, HOUSE, BLOCK, OF_BUILDING, ASSUMED, NOT_HOMES, TOO_SMALL = BASES = (
    "dwellings are given",
    "house, one dwelling",
    "by floor area",
    "share of the building's dwellings",
    "dwellings per address are assumed",
    "not homes",
    "too small for a home",
)
HOUSE_STOREYS = 2.0
MOST_DWELLINGS = 5000


@dataclass(frozen=True, kw_only=True)
class Households:
    """Assumptions that turn floor area into dwellings and people; the user's own.

    Parameters
    ----------
    people_per_dwelling : float
    dwelling_area : float
        Gross floor area per dwelling, stairs and walls counted, m2.
    homes_share : float
        Share of the floor area that is homes where no field says it, %.
    house_footprint : float
        Buildings up to this footprint (m2) and two storeys are houses with one dwelling; 0 for none.
    smallest_home : float
        Buildings with a smaller footprint (m2) are sheds and garages.
    total_people : float or None
        Known number of people; the estimates are scaled to it.
    """

    people_per_dwelling: float = 2.0
    dwelling_area: float = 100.0
    homes_share: float = 100.0
    house_footprint: float = 200.0
    smallest_home: float = 40.0
    total_people: float | None = None


def homes_from_buildings(*, buildings, building: Buildings, share_field, households: Households, monitor):
    """Dwellings and people of buildings.

    Parameters
    ----------
    buildings : GeoDataFrame
        Polygons (or points with floor area or dwellings), metric CRS.
    building : floor_area.Buildings
    share_field : str or None
        Per cent of the floor area that is homes.
    households : Households
    monitor : Monitor

    Returns
    -------
    dict
        ``homes``: a point in every building with dwellings, ``source`` the position of the building; ``output`` on the
        index of ``buildings``. See `indicators.population.HOMES_FROM_BUILDINGS`.

    Notes
    -----
    dwellings = the given number, else 1 for a house, else max(1, floor area * share / dwelling_area);
    people = dwellings * people per dwelling * k, with k = 1 or known people over estimated people.
    """
    monitor.step("Estimating dwellings")
    estimate = _dwellings(buildings, building, share_field, households, monitor)
    shapes = buildings.geometry.to_numpy()
    missing = shapely.is_missing(shapes) | shapely.is_empty(shapes)
    unknown = ~missing & estimate["dwellings"].isna().to_numpy()
    # they have no place to live in: what is known of all people is for the others
    estimate.loc[missing, ["dwellings", "floor_area"]] = np.nan
    people, factor = _people(estimate["dwellings"].to_numpy(), households)
    if factor is None:
        raise UserError(
            "No dwellings are found in {buildings}.",
            "Check the field of dwellings, the use words and the floor areas.",
        )
    reason = np.full(len(buildings), None, object)
    reason[unknown], reason[missing] = reasons.NO_FLOOR_AREA, reasons.NO_GEOMETRY
    output = estimate.assign(people=people, reason=reason)
    lived = np.flatnonzero(output["dwellings"].to_numpy() > 0)
    points = shapely.points(representative(shapes[lived]))
    homes = output.iloc[lived][["dwellings", "people", "estimated", "basis"]].assign(source=lived)
    _tell(output, factor, monitor)
    return {
        "homes": gpd.GeoDataFrame(homes.reset_index(drop=True), geometry=points, crs=buildings.crs),
        "output": output,
    }


def homes_from_addresses(
    *,
    addresses,
    dwellings_field,
    use_field,
    use_words,
    buildings,
    storeys_field,
    height_field,
    storey_height,
    assumed_storeys,
    match_distance,
    dwellings_per_address,
    households: Households,
    monitor,
):
    """Dwellings and people of address points.

    Parameters
    ----------
    addresses : GeoDataFrame
        Points.
    dwellings_field, use_field : str or None
    use_words : tuple of str
    buildings : GeoDataFrame or None
        Their dwellings, estimated from floor area, are shared by the addresses in them that have no number.
    storeys_field, height_field : str or None
        Of the buildings.
    storey_height, assumed_storeys : float
    match_distance : float
        An address belongs to the nearest building within this distance, m.
    dwellings_per_address : float
        Where neither the address nor a building tells.
    households : Households
    monitor : Monitor

    Returns
    -------
    dict
        ``output`` on the index of ``addresses``, see `indicators.population.HOMES_FROM_ADDRESSES`.
    """
    monitor.step("Estimating dwellings")
    given = addresses[dwellings_field].to_numpy(float) if dwellings_field else np.full(len(addresses), np.nan)
    if (given > MOST_DWELLINGS).any():
        raise UserError(
            "{n} features of {addresses} have more than {most} dwellings.",
            "Check that the field holds dwellings, and not areas or codes.",
            n=int((given > MOST_DWELLINGS).sum()),
            most=MOST_DWELLINGS,
        )
    homes = np.ones(len(addresses), bool)
    if use_field:
        homes = is_use(addresses[use_field], use_words)
        if not homes.any():
            raise UserError(
                "No address of {addresses} has a use that counts as homes.",
                "Write the words of the field {field} that mean homes, or leave the field out.",
                field=use_field,
            )
    stated = homes & np.isfinite(given)
    shapes = addresses.geometry.to_numpy()
    missing = shapely.is_missing(shapes) | shapely.is_empty(shapes)
    shared = np.full(len(addresses), np.nan)
    if buildings is not None:
        known = Buildings(
            storeys_field=storeys_field,
            height_field=height_field,
            storey_height=storey_height,
            assumed_storeys=assumed_storeys,
        )
        estimate = _dwellings(buildings, known, None, households, monitor)["dwellings"].to_numpy()
        shared = _shared(addresses, buildings, estimate, homes & ~missing, given, match_distance, monitor)
    cases = [~homes, stated, np.isfinite(shared)]
    dwellings = np.select(cases, [0.0, np.nan_to_num(given), np.nan_to_num(shared)], dwellings_per_address)
    basis = np.select(cases, [NOT_HOMES, GIVEN, OF_BUILDING], ASSUMED)
    dwellings[missing] = np.nan
    people, factor = _people(dwellings, households)
    if factor is None:
        raise UserError(
            "No dwellings are found at {addresses}.", "Check the field of dwellings, the use words and the geometry."
        )
    reason = np.where(missing, reasons.NO_GEOMETRY, None).astype(object)
    output = pd.DataFrame(
        {
            "dwellings": dwellings,
            "people": people,
            "estimated": (homes & ~stated).astype(int),
            "basis": basis,
            "reason": reason,
        },
        index=addresses.index,
    )
    _tell(output, factor, monitor)
    return {"output": output}


def _shared(addresses, buildings, estimate, homes, given, distance, monitor):
    """Each address's part of what its building has left after the addresses with a number."""
    shared = np.full(len(addresses), np.nan)
    some = np.flatnonzero(homes)
    tree = shapely.STRtree(buildings.geometry.to_numpy())
    of = np.full(len(addresses), -1)
    for first in range(0, len(some), 10_000):
        monitor.progress(first / len(some))
        part = some[first : first + 10_000]
        address, building = tree.query_nearest(
            addresses.geometry.to_numpy()[part], max_distance=distance or 1e-9, all_matches=False
        )
        of[part[address]] = building
    matched = of >= 0
    asks = matched & ~np.isfinite(given)
    known = matched & np.isfinite(given)
    taken = np.bincount(of[known], given[known], minlength=len(buildings))
    askers = np.bincount(of[asks], minlength=len(buildings))
    left = np.maximum(np.nan_to_num(estimate) - taken, 0.0)
    with np.errstate(invalid="ignore", divide="ignore"):
        each = np.where(askers > 0, left / askers, np.nan)
    # an address that is a home has a dwelling, however small the building
    shared[asks] = np.maximum(each[of[asks]], 1.0)
    return shared


def _dwellings(buildings, known, share_field, households, monitor):
    floors = floor_area(buildings, known)
    given = buildings[known.dwellings_field].to_numpy(float) if known.dwellings_field else np.nan
    given = np.broadcast_to(given, len(buildings))
    if (given > MOST_DWELLINGS).any():
        raise UserError(
            "{n} features of {buildings} have more than {most} dwellings.",
            "Check that the field holds dwellings, and not areas or codes.",
            n=int((given > MOST_DWELLINGS).sum()),
            most=MOST_DWELLINGS,
        )
    homes = np.ones(len(buildings), bool)
    if known.use_field:
        homes = is_use(buildings[known.use_field], known.use_words)
        if not homes.any():
            raise UserError(
                "No feature of {buildings} has a use that counts as homes.",
                "Write the words of the field {field} that mean homes, or leave the field out.",
                field=known.use_field,
            )
    share = np.full(len(buildings), households.homes_share)
    if share_field:
        stated = buildings[share_field].to_numpy(float)
        if (stated > 100).any():
            raise UserError(
                "The field {field} of {buildings} holds shares above 100 %.", "Put them right.", field=share_field
            )
        share = np.where(np.isfinite(stated), stated, share)
    footprint, storeys = floors["footprint"].to_numpy(), floors["storeys"].to_numpy()
    area = floors["floor_area"].to_numpy() * share / 100.0
    small = (footprint < households.smallest_home) & (footprint > 0)
    house = (footprint > 0) & (footprint <= households.house_footprint) & ~(storeys > HOUSE_STOREYS) & (area > 0)
    block = np.where(area > 0, np.maximum(1.0, area / households.dwelling_area), area)
    cases = [np.isfinite(given), ~homes, small, house]
    dwellings = np.select(cases, [np.nan_to_num(given), 0.0, 0.0, 1.0], block)
    basis = np.select(cases, [GIVEN, NOT_HOMES, TOO_SMALL, HOUSE], BLOCK)
    assumed = int(((floors["basis"] == STOREYS_ASSUMED).to_numpy() & homes & ~small & ~np.isfinite(given)).sum())
    if assumed:
        monitor.warn(
            "{n} buildings have neither storeys nor height: {storeys} storeys are assumed.",
            n=assumed,
            storeys=f"{known.assumed_storeys:g}",
        )
    return pd.DataFrame(
        {
            "floor_area": floors["floor_area"].to_numpy(),
            "dwellings": np.round(dwellings, 2),
            "estimated": (~np.isfinite(given) & homes & ~small).astype(int),
            "basis": basis,
        },
        index=buildings.index,
    )


def _people(dwellings, households):
    """People of each, and the factor that brings them to the known total; None where there is nobody."""
    people = dwellings * households.people_per_dwelling
    total = np.nansum(people)
    if not total > 0:
        return people, None
    factor = households.total_people / total if households.total_people else 1.0
    return people * factor, factor


def _tell(output, factor, monitor):
    if factor != 1.0:
        monitor.info("Estimated people are multiplied by {factor} to reach the known total.", factor=f"{factor:.4f}")
        if not 0.5 <= factor <= 2.0:
            monitor.warn(
                "The estimate and the known number of people differ by a factor of {factor}: check the assumptions.",
                factor=f"{factor:.2f}",
            )
    monitor.info(
        "{dwellings} dwellings with {people} people, {share} % of the dwellings estimated.",
        dwellings=f"{output['dwellings'].sum():.0f}",
        people=f"{output['people'].sum():.0f}",
        share=f"{100 * output['dwellings'][output['estimated'] == 1].sum() / output['dwellings'].sum():.0f}",
    )
