"""Supply against need: what is missing of a service in every area, now and as planned."""

import numpy as np
import pandas as pd
import shapely

from ..spec import Monitor, UserError, label, reasons
from .distribution import values_of

NOW = "Now"
PLANNED = "Planned"
TEXTS = (NOW, PLANNED)
NOTHING = 1e-9  # of the need: smaller differences are rounding


def supply_against_need(
    *,
    areas,
    counted,
    users,
    norm,
    supply_field,
    services,
    capacity,
    near,
    planned_users,
    planned_supply_field,
    planned_capacity,
    thresholds,
    monitor=None,
):
    """Deficit and surplus of one service in every area.

    Parameters
    ----------
    areas : (n,) GeoDataFrame
        Areas in one metric CRS.
    counted : str
        What is counted, in the user's words: places, square metres.
    users : str
        Field with the number of people who need the service.
    norm : float
        What each of them needs, in what is counted.
    supply_field : str or None
        Field with what there is in each area.
    services : GeoDataFrame or None
        Places that give the service; what lies in or near an area counts there.
    capacity : str or None
        Field of ``services`` with what each gives; without it each gives 1.
    near : float
        Metres from an area within which a service counts for it.
    planned_users, planned_supply_field, planned_capacity : str or None
        The same as planned; where one is not given it stays as it is.
    thresholds : sequence of float
        Coverages to compare with, per cent.
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``output``: frame with ``need``, ``supply``, ``deficit``, ``surplus``, ``coverage``, the same with
        ``planned_`` before them where something is planned, ``covered_t`` for every threshold, and ``reason``;
        ``table``: the totals.

    Raises
    ------
    UserError
        No norm or no supply is given, or a capacity is negative.

    Notes
    -----
    The capacity of a service that counts for several areas is divided between them in proportion to their need, so
    the supply of all areas and of the services outside is what there is.
    """
    monitor = monitor or Monitor()
    if not norm > 0:
        raise UserError("The need of each person is 0.", "Write how much of the service each person needs.")
    if supply_field is None and services is None:
        raise UserError(
            "There is nothing that gives the supply of {areas}.",
            "Choose a supply field, or a layer of services.",
        )
    links = None if services is None else _links(areas, services, near or 0.0, monitor)
    plan = any(field is not None for field in (planned_users, planned_supply_field, planned_capacity))
    output, rows = {}, []
    times = [(NOW, "", users, supply_field, capacity)]
    if plan:
        times.append(
            (PLANNED, "planned_", planned_users or users, planned_supply_field or supply_field,
             planned_capacity or capacity)
        )  # fmt: skip
    offered = {} if links is None else {gives: _capacities(services, gives, monitor) for gives in {t[4] for t in times}}
    reason = np.full(len(areas), None, dtype=object)
    for when, prefix, who, field, gives in times:
        people = values_of(areas, who)
        need = people * norm
        supply = np.zeros(len(areas)) if field is None else values_of(areas, field)
        outside = 0.0
        if links is not None:
            shared, outside = _shared(links, offered[gives], need, len(areas))
            supply = supply + shared
        found = balance(need, supply)
        output |= {f"{prefix}{name}": column for name, column in found.items()}
        rows.append(_total(when, counted, found, people, outside))
        why = np.select(
            [np.isnan(found["deficit"]), np.isnan(found["coverage"])], [reasons.NO_NUMBER, reasons.NO_NEED], None
        )
        reason = np.where(pd.isna(reason), why, reason)
    for limit in thresholds or ():
        reached = np.where(np.isnan(output["coverage"]), np.nan, output["coverage"] >= limit)
        output[f"covered_{label(limit)}"] = reached
    table = pd.DataFrame(rows)
    _tell(table, counted, monitor)
    return {"output": pd.DataFrame(output | {"reason": reason}, index=areas.index), "table": table}


def _capacities(services, field, monitor):
    """What each service gives; without a field 1, a missing number counts 0 and is told."""
    if field is None:
        return np.ones(len(services))
    given = values_of(services, field)
    missing = np.isnan(given)
    if missing.any():
        monitor.warn(
            "{n} features have no number in the field {field}; they count 0.", n=int(missing.sum()), field=field
        )
    return np.where(missing, 0.0, given)


def balance(need, supply):
    """Deficit, surplus and coverage in per cent; NaN where need or supply is not known, coverage also without need."""
    missing = need - supply
    missing = np.where(np.abs(missing) <= NOTHING * np.maximum(need, supply), 0.0, missing)
    return {
        "need": need,
        "supply": supply,
        "deficit": np.where(missing < 0, 0.0, missing),
        "surplus": np.where(missing > 0, 0.0, -missing) + 0.0,
        "coverage": np.where((missing == 0) & (need > 0), 100.0, 100.0 * supply / np.where(need > 0, need, np.nan)),
    }


def _links(areas, services, near, monitor):
    """Which services count for which areas: (service, area) positions; a service area is where its middle is."""
    shapes = np.asarray(areas.geometry.array)
    points = shapely.point_on_surface(np.asarray(services.geometry.array))
    absent = int((shapely.is_missing(points) | shapely.is_empty(points)).sum())
    if absent:
        monitor.warn("{n} services have no place; they count nowhere.", n=absent)
    monitor.step("Finding the services of each area")
    tree = shapely.STRtree(shapes)
    found = []
    step = 20_000
    for start in range(0, len(points), step):
        monitor.progress(0.9 * start / len(points))
        part = points[start : start + step]
        pair = tree.query(part, predicate="dwithin", distance=near) if near > 0 else tree.query(part, "intersects")
        found.append(pair + np.array([[start], [0]]))
    service, area = np.concatenate(found, axis=1) if found else np.zeros((2, 0), dtype=int)
    several = int((np.bincount(service, minlength=1) > 1).sum())
    if several:
        monitor.info("{n} services count for several areas; what they give is divided by need.", n=several)
    return service, area


def _shared(links, given, need, n):
    """What the services give to each area, and what counts nowhere."""
    if (given < 0).any():
        raise UserError(
            "The capacity of {services} is negative at {n} services.",
            "Put it right, or choose another field.",
            n=int((given < 0).sum()),
        )
    service, area = links
    weight = np.nan_to_num(need)[area]
    total = np.bincount(service, weight, len(given))
    alone = np.bincount(service, minlength=len(given))
    # where nobody needs it, all areas have the same part
    share = np.where(total[service] > 0, weight / np.where(total > 0, total, 1.0)[service], 1.0 / alone[service])
    return np.bincount(area, given[service] * share, n), float(given[alone == 0].sum())


def _total(when, counted, found, people, outside):
    """One row of the table: sums over the areas whose need and supply are known."""
    known = ~np.isnan(found["deficit"])
    short = known & (found["deficit"] > 0)
    sums = {name: float(found[name][known].sum()) for name in ("need", "supply", "deficit", "surplus")}
    return {
        "time": when,
        "counted": counted or "",
        **sums,
        "balance": sums["supply"] - sums["need"],
        "coverage": 100 * sums["supply"] / sums["need"] if sums["need"] > 0 else np.nan,
        "supply_outside": outside,
        "areas": int(known.sum()),
        "areas_short": int(short.sum()),
        "people_short": float(people[short].sum()),
        "areas_unknown": int((~known).sum()),
        "reason": reasons.NO_NEED if not sums["need"] > 0 else None,
    }


def _tell(table, counted, monitor):
    """The headline, in the log."""
    for row in table.to_dict("records"):
        numbers = {name: f"{row[name]:.6g}" for name in ("need", "supply", "deficit", "surplus")}
        numbers |= {"need": _of(row["need"], counted), "short": row["areas_short"], "areas": row["areas"]}
        if row["time"] == NOW:
            monitor.info(
                "Now: need {need}, supply {supply}; {deficit} are missing in {short} of {areas} areas, "
                "others have {surplus} to spare.",
                **numbers,
            )
        else:
            monitor.info(
                "Planned: need {need}, supply {supply}; {deficit} are missing in {short} of {areas} areas, "
                "others have {surplus} to spare.",
                **numbers,
            )
        if row["supply_outside"] > 0:
            monitor.warn(
                "Services outside all areas give {supply}; they are not counted.",
                supply=_of(row["supply_outside"], counted),
            )


def _of(number, counted):
    """A number with what it counts, where the user has named it."""
    return f"{number:.6g} {counted or ''}".rstrip()
