"""Where residents agree, and where their wishes oppose each other."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ...spec import UserError, reasons
from .cells import cells, shared
from .remarks import Remarks, counted, outline, persons, words
from .small_counts import withheld

AGREED = 2 / 3
"""Share of the majority from which a place counts as agreed."""


def agreement_and_conflict(
    *,
    chosen: Remarks,
    side_field,
    one_side,
    other_side,
    importance,
    unit,
    cell_size,
    areas,
    measure,
    least_each,
    least_people,
    study_area,
    monitor,
):
    """Brown and Raymond's conflict potential in cells or areas, and agreement.

    Parameters
    ----------
    chosen : Remarks
    side_field : str or None
        Field whose values are wishes; without it feelings are the sides.
    one_side, other_side : tuple of str
        Values for and against.
    importance : str or None
        Number field of the remarks: how much it matters, 0 or more; instead of 1.
    unit : {"square", "hexagon", "areas"}
    cell_size : float
        m
    areas : GeoDataFrame or None
    measure : {"product", "minimum"}
    least_each : float
        People on each side that make a conflict.
    least_people : int
        Cells of fewer respondents are withheld.
    study_area : GeoDataFrame or None
    monitor : Monitor

    Returns
    -------
    dict
        ``output`` and ``by_theme``, see `indicators.co_creation_patterns.AGREEMENT_AND_CONFLICT`.
    """
    found = counted(chosen, monitor.part(0.0, 0.1))
    side, weight = _sides(chosen, found, side_field, one_side, other_side, importance, monitor)
    area = outline(study_area)
    shapes = _ground(found, side, unit, cell_size, areas, area, monitor.part(0.1, 0.3))
    monitor.step("Sharing the remarks over the cells they touch")
    use = np.flatnonzero(side >= 0)
    remark, cell, share = shared(shapes, found.shapes[use], monitor.part(0.3, 0.8))
    remark = use[remark]
    _tell(found, use, remark, monitor)
    people = _People(found, side, weight, len(shapes))
    every = people.counted(remark, cell, share)
    why = _withheld(every.number.sum(axis=1), every.respondents, least_people)
    columns = _measured(*every.weighted.T, measure)
    columns = {"remarks": every.remarks, "respondents": every.respondents} | columns
    columns["class"] = _classes(columns, every.number, least_each)
    columns["disputed_theme"] = _disputed(people, remark, cell, share, found, measure, len(shapes), monitor)
    hidden = why != ""
    reason = np.where(hidden, why, np.where(every.respondents > 0, None, reasons.NO_SIDE))
    reason[(reason == None) & np.isnan(columns["agreement"])] = reasons.NO_WEIGHT  # noqa: E711
    if unit == "areas":
        reason[shapely.is_missing(shapes) | ~(shapely.area(shapes) > 0)] = reasons.NO_AREA
    for key, values in columns.items():
        if values.dtype == object:
            columns[key] = np.where(hidden, "", values)
        else:
            columns[key] = np.where(hidden, np.nan, values)
    frame = gpd.GeoDataFrame(columns | {"reason": reason}, geometry=gpd.GeoSeries(shapes), crs=chosen.remarks.crs)
    monitor.progress(1.0)
    return {"output": frame, "by_theme": _by_theme(people, remark, cell, share, found, measure, least_each,
                                                  least_people, len(shapes))}  # fmt: skip


def _sides(chosen, found, field, one, other, importance, monitor):
    """0 for one side, 1 for the other, -1 for neither, and how much each remark matters."""
    side = np.full(len(found.at), -1)
    if field:
        if not one or not other:
            raise UserError(
                "Wishes are to be compared, but the values of one side are missing.", "Name values for both sides."
            )
        said = pd.Series(words(chosen.remarks, field)[found.at], dtype=object).str.casefold()
        for number, several in enumerate((one, other)):
            names = [str(name).strip().casefold() for name in several]
            side[said.isin(names).to_numpy(bool)] = number
        both = {str(name).strip().casefold() for name in one} & {str(name).strip().casefold() for name in other}
        if both:
            raise UserError("{value} is on both sides.", "Name every value once.", value=sorted(both)[0])
    elif chosen.feeling_field:
        side[found.feeling == "positive"], side[found.feeling == "negative"] = 0, 1
    else:
        raise UserError(
            "Nothing tells the sides apart: there is neither a feeling field nor a field of wishes.", "Choose one."
        )
    weight = found.weight
    if importance:
        given = pd.to_numeric(chosen.remarks[importance], errors="coerce").to_numpy(float)[found.at]
        if (given < 0).any():
            raise UserError("An importance of {remarks} is negative.", "It must be 0 or more.")
        side[~np.isfinite(given)] = -1
        weight = weight * np.where(np.isfinite(given), given, 0.0)
    monitor.info("{n} remarks take one of the sides, {other} take none and do not count.",
                 n=int((side >= 0).sum()), other=int((side < 0).sum()))  # fmt: skip
    if not (side >= 0).any():
        raise UserError("No remark of {remarks} takes one of the sides.", "Check the field and the values.")
    return side, weight


def _ground(found, side, unit, size, areas, area, monitor):
    if unit == "areas":
        if areas is None:
            raise UserError("Areas are to be compared, but no layer is given.", "Choose one, or take cells.")
        shapes = areas.geometry.to_numpy()
        flat = (shapely.get_dimensions(shapes) == 2) & (shapely.area(shapes) > 0)
        if not flat.any():
            raise UserError("{areas} has no areas.", "Choose a layer of polygons.")
        return np.where(flat, shapes, None)
    there = found.shapes[(side >= 0) & np.isfinite(found.xy[:, 0])]
    if not len(there):
        raise UserError("No remark of {remarks} that takes a side has a place.", "Check the layer.")
    shapes, _ = cells(unit, size, shapely.get_coordinates(there), area, monitor)
    return shapes


def _tell(found, use, remark, monitor):
    placed = np.isfinite(found.xy[use, 0])
    touched = np.isin(use, remark)
    monitor.info(
        "{inside} remarks lie in a cell, {outside} outside of all, {without} have no place.",
        inside=int(touched.sum()), outside=int((placed & ~touched).sum()), without=int((~placed).sum()),
    )  # fmt: skip


class _Counts:
    def __init__(self, remarks, respondents, number, weighted):
        self.remarks, self.respondents, self.number, self.weighted = remarks, respondents, number, weighted


class _People:
    """People on both sides of every cell: each once on a side, with the sum of the shares, at most 1."""

    def __init__(self, found, side, weight, cells):
        self.found, self.side, self.weight, self.cells = found, side, weight, cells

    def counted(self, remark, cell, share):
        person, weight, side = self.found.person[remark], self.weight[remark], self.side[remark]
        number, weighted = persons(cell, side, person, weight, (self.cells, 2), share)
        nought = np.zeros(len(cell), dtype=np.int64)
        respondents, _ = persons(cell, nought, person, weight, (self.cells, 1))
        return _Counts(np.bincount(cell, share, self.cells), respondents[:, 0], number, weighted)


def _withheld(numbers, respondents, least):
    """What not to show of (c,) numbers that add up: those of few respondents, and those that protect them."""
    people = np.zeros((len(numbers) + 1, 2))
    people[:-1] = respondents[:, None]
    people[-1] = respondents.sum()
    return withheld(numbers[:, None], people, least)[:-1, 0]


def _measured(one, other, measure):
    """Columns of conflict and agreement from what weighs on both sides."""
    total = one + other
    with np.errstate(divide="ignore", invalid="ignore"):
        agreement = np.where(total > 0, 100.0 * np.maximum(one, other) / total, np.nan)
        polarity = np.where(total > 0, 1.0 - np.abs(one - other) / total, np.nan)
    conflict = one * other if measure == "product" else np.minimum(one, other)
    return {
        "one_side": one, "other_side": other, "conflict": conflict, "agreement": agreement, "polarity": polarity,
    }  # fmt: skip


def _classes(columns, number, least):
    """Words for every cell."""
    one, other = columns["one_side"], columns["other_side"]
    found = np.full(len(one), "mixed", dtype=object)
    agreed = columns["agreement"] >= 100.0 * AGREED - 1e-9
    found[agreed & (one > other)], found[agreed & (other > one)] = "agreed one", "agreed other"
    found[(number.min(axis=1) >= least - 1e-9) & ~agreed] = "conflict"
    found[~(one + other > 0)] = "none"
    return found


def _about(found):
    """Each theme with (n,) bool, the remarks that have it; of several themes a remark has each."""
    index, spread = found.of_themes()
    for one in sorted(set(spread.theme)):
        about = np.zeros(len(found.at), dtype=bool)
        about[index[spread.theme == one]] = True
        yield one, about


def _disputed(people, remark, cell, share, found, measure, size, monitor):
    """The theme with the largest conflict in each cell; "" where none has any."""
    best, name = np.zeros(size), np.full(size, "", dtype=object)
    for one, about in _about(found):
        monitor.check()
        here = about[remark]
        if not one or not here.any():
            continue
        counts = people.counted(remark[here], cell[here], share[here])
        conflict = _measured(*counts.weighted.T, measure)["conflict"]
        name[conflict > best] = one
        best = np.maximum(best, conflict)
    return name


def _by_theme(people, remark, cell, share, found, measure, least_each, least_people, size):
    """One row per theme: over all cells, and how many of them are agreed or in conflict."""
    rows, numbers = [], []
    for one, about in _about(found):
        here = about[remark]
        if not here.any():
            continue
        counts = people.counted(remark[here], cell[here], share[here])
        columns = _measured(*counts.weighted.T, measure)
        kinds = _classes(columns, counts.number, least_each)
        total = _measured(counts.weighted[:, :1].sum(axis=0), counts.weighted[:, 1:].sum(axis=0), measure)
        rows.append({
            "theme": one or "-", "respondents": len(np.unique(found.person[remark[here]])),
            "one_side": total["one_side"][0],
            "other_side": total["other_side"][0], "conflict": columns["conflict"].sum(),
            "agreement": total["agreement"][0], "polarity": total["polarity"][0],
            "cells_conflict": int((kinds == "conflict").sum()),
            "cells_agreed": int(np.isin(kinds, ("agreed one", "agreed other")).sum()),
            "reason": None if np.isfinite(total["agreement"][0]) else reasons.NO_WEIGHT,
        })  # fmt: skip
        numbers.append(counts.number.sum())
    # the cells add up to the same sides as the themes
    why = _withheld(np.array(numbers, float), np.array([row["respondents"] for row in rows], float), least_people)
    rows = [
        dict.fromkeys(row, np.nan) | {"theme": row["theme"], "reason": hidden} if hidden else row
        for row, hidden in zip(rows, why, strict=True)
    ]
    names = ("theme", "respondents", "one_side", "other_side", "conflict", "agreement", "polarity", "cells_conflict",
             "cells_agreed", "reason")  # fmt: skip
    return pd.DataFrame(rows, columns=names)
