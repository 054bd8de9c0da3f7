"""Who lives apart from whom, over time and area by area."""

from typing import NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd

from ...spec import Monitor, UserError, labels, named, reasons
from .. import flags, periods
from ..analysis.segregation import INDICES, indices, rows
from ..analysis.segregation_bootstrap import uncertainty
from ..analysis.segregation_local import local
from ..place import StatisticsPlace
from .segregation_page import segregation_page

WHOLE = ("All areas",)
TOGETHER = ("All groups", "All others")
COUNTS = ("count", "amount", "other")
WHY = {flags.FEW: reasons.FEW_PEOPLE, flags.PROTECTS: reasons.PROTECTS_FEW}


class Groups(NamedTuple):
    """People of G groups in A areas at T times: ``names``, ``times``, ``values`` (A, T, G), ``flags`` the same."""

    names: list
    division: str
    times: tuple
    values: np.ndarray
    flags: np.ndarray


def segregation(
    *, place: StatisticsPlace, groups, measure, ordered, division, times, map_time, same_areas, by_parent, resampling,
    rounds, seed, published, monitor=None,
):  # fmt: skip
    """Indices of segregation over time, and local measures for a year.

    Parameters
    ----------
    place : StatisticsPlace
    groups : sequence of str
        Measures that are parts of a whole, or with ``measure`` groups of it; ``name = one + other`` puts some together.
    measure, division, times, map_time : str
        As users write them; may be empty.
    ordered : bool
        The groups are in order.
    same_areas : bool
        Only areas that have numbers at all times.
    by_parent : bool
        Also the areas of each parent by themselves.
    resampling : {"people", "areas"}
    rounds, seed : int
        See `segregation_bootstrap.uncertainty`.
    published : bool
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``table``, ``areas``, and ``page``: a function that writes it.

    Raises
    ------
    UserError
    """
    monitor = monitor or Monitor()
    monitor.step("Reading the statistics")
    with place.open() as store:
        store.needed()
        found = _groups(store, groups, measure, division, times, published, monitor.part(0.0, 0.3))
        areas = store.areas(found.division)
        places = _places(store, found.division, areas, by_parent)
    shown = periods.wanted(map_time or "last", found.times)[-1]
    there = np.isfinite(found.values).all(axis=2)
    if same_areas:
        there &= there.all(axis=1, keepdims=True)
    _tell(found.times, there, monitor)
    monitor.step("Measuring segregation")
    frames = []
    for number, time in enumerate(found.times):
        part = monitor.part(0.3 + 0.6 * number / len(found.times), 0.3 + 0.6 * (number + 1) / len(found.times))
        frames.append(
            _year(found, number, time, there[:, number], places, ordered, resampling, rounds, seed, part)
        )  # fmt: skip
    table = pd.concat(frames, ignore_index=True)
    layer = _areas(found, areas, there, shown)
    about = {"names": found.names, "shown": shown, "rounds": rounds, "resampling": resampling}

    def page(**reader):
        return segregation_page(table, layer, **about, **reader)

    return {"table": table, "areas": layer, "page": page}


def _groups(store, words, measure, division, times, published, monitor):
    """The panels of all groups, side by side."""
    words = [named(word) for word in words]
    if len(words) < 2:
        raise UserError(
            "There are fewer than two groups.",
            "Write at least two measures, such as rented, owned; or a measure and two of its groups.",
        )
    own = store.measure_of(measure) if str(measure or "").strip() else None
    parts = [
        [(own, store.group_of(one)) if own else (store.measure_of(one), store.group_of("")) for one in word.values]
        for word in words
    ]
    keys = [key for part in parts for key in part]
    if len(set(keys)) < len(keys):
        raise UserError("A group is given twice.", "Write each group once: they are parts of a whole.")
    described = store.measures()
    for key in dict.fromkeys(key for key, _ in keys):
        if described.loc[key, "kind"] not in COUNTS:
            raise UserError(
                "The measure {name} is no count.", "Give numbers of people or homes, not shares or means.", name=key
            )
    division = store.division_of(division, keys[0][0])
    everywhere = sorted(set().union(*(store.times(*key, division) for key in keys)))
    times = periods.wanted(times, everywhere)
    if not times:
        raise UserError(
            "There are no numbers of {name} in this division.", "Choose another division.", name=str(keys[0][0])
        )
    values, signs = [], []
    for number, part in enumerate(parts):
        monitor.progress(number / len(parts))
        panels = [store.panel(*key, division, times, published, monitor) for key in part]
        values.append(sum(panel.values for panel in panels))
        sign = panels[0].flags
        for panel in panels[1:]:
            sign = np.where(np.isnan(panel.values) & ~np.isnan(panels[0].values), panel.flags, sign)
        signs.append(sign)
    values = np.stack(values, axis=2)
    if (values < 0).any():
        raise UserError("A number of people is negative.", "Give counts: a change or a balance is none.")
    return Groups([word.name for word in words], division, times, values, np.stack(signs, axis=2))


def _places(store, division, areas, by_parent):
    """The whole and each parent: list of (name, positions of its areas)."""
    made = [(WHOLE[0], np.arange(len(areas)))]
    parent = areas["parent"].fillna("").to_numpy(dtype=object)
    if not by_parent or not any(parent):
        return made
    above = store.divisions().loc[division, "parent"]
    names = store.areas(above, shapes=False)["name"].to_dict() if above else {}
    keys = sorted({key for key in parent if key}, key=lambda key: (str(names.get(key) or key), key))
    return made + [(str(names.get(key) or key), np.flatnonzero(parent == key)) for key in keys]


def _tell(times, there, monitor):
    """How many areas are left out, where it is not the same in all years."""
    count = there.sum(axis=0)
    if not count.any():
        raise UserError(
            "No area has numbers of all groups.", "Choose other years or groups, or look at the statistics' flags."
        )
    most = int(count.max())
    if most < len(there):
        monitor.info(
            "{n} of {total} areas lack a number of some group in every year and are left out.",
            n=int((~there.any(axis=1)).sum()), total=len(there),
        )  # fmt: skip
    for time, number in zip(times, count, strict=True):
        if number < 0.95 * most:
            monitor.warn(
                "{year}: only {n} areas have numbers of all groups, {most} in other years: do not compare it with "
                "them, or keep to the same areas.",
                year=time, n=int(number), most=most,
            )  # fmt: skip


def _year(found, number, time, there, places, ordered, resampling, rounds, seed, monitor):
    """The table of a year."""
    order = rows(len(found.names), ordered)
    position = np.full(len(there), -1)
    position[there] = np.arange(there.sum())
    own = [position[where][position[where] >= 0] for _, where in places]
    counts = found.values[there, number]
    values = np.full((len(places), len(order)), np.nan)
    for one, mine in enumerate(own):
        if len(mine) > 1 and counts[mine].sum() > 0:
            values[one] = indices(counts[mine], ordered)
    enough = [mine if len(mine) > 1 else mine[:0] for mine in own]
    chance = uncertainty(counts, enough, values, rounds, resampling, ordered, seed + number, monitor)
    low = np.where(np.isnan(values), np.nan, np.stack([chance.corrected, chance.low, chance.high, chance.expected]))
    frames = []
    for one, (name, _) in enumerate(places):
        few = reasons.FEW_AREAS if len(own[one]) < 2 else reasons.ONE_GROUP
        frames.append(
            pd.DataFrame(
                {
                    "year": time,
                    "place": name,
                    "index": [INDICES[row.index] for row in order],
                    "group_name": [found.names[row.group] if row.group >= 0 else TOGETHER[0] for row in order],
                    "other_group": [found.names[row.other] if row.other >= 0 else TOGETHER[row.group >= 0]
                                    for row in order],
                    "value": values[one], "corrected": low[0, one], "low": low[1, one], "high": low[2, one],
                    "expected": low[3, one], "areas": len(own[one]), "people": float(counts[own[one]].sum()),
                    "reason": np.where(np.isnan(values[one]), few, None),
                }
            )
        )  # fmt: skip
    return pd.concat(frames, ignore_index=True)


def _areas(found, areas, there, shown):
    """Local measures of a year, and what changed since the first one."""
    last = found.times.index(shown)
    counts = [np.where(there[:, [at]], found.values[:, at], np.nan) for at in (last, 0)]
    now, before = map(local, counts)
    made = {name: areas[name].to_numpy(dtype=object) for name in ("area", "code", "name")}
    made |= {
        "people": now.people, "diversity": now.diversity, "divergence": now.divergence, "of_d": now.of_d,
        "of_h": now.of_h, "diversity_change": now.diversity - before.diversity,
    }  # fmt: skip
    for number, name in enumerate(labels(found.names)):
        made[f"share_{name}"] = 100 * now.share[:, number]
        made[f"quotient_{name}"] = now.quotient[:, number]
        made[f"exposure_{name}"] = now.exposure[:, number]
        made[f"change_{name}"] = 100 * (now.share[:, number] - before.share[:, number])
    why = np.full(len(areas), None, dtype=object)
    complete = np.isfinite(found.values[:, last]).all(axis=1)
    why[np.isnan(before.people)] = reasons.NOT_COMPARED
    why[complete & ~(np.nansum(found.values[:, last], axis=1) > 0)] = reasons.NOTHING_COUNTED
    why[complete & ~there[:, last]] = reasons.NOT_ALL_YEARS
    why[~complete] = reasons.NO_VALUE
    for sign, reason in WHY.items():
        why[~complete & (found.flags[:, last] == sign).any(axis=1)] = reason
    made["reason"] = why
    return gpd.GeoDataFrame(made, geometry=areas.geometry.to_numpy(), crs=areas.crs)
