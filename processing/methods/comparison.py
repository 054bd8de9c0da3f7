"""Before and after: what changes where, for whom, and how equal it is."""

from functools import partial

import numpy as np
import pandas as pd

from ..spec import Monitor, label, reasons
from .comparison_page import comparison_page
from .distribution import Limit, summary, values_of, without_withheld
from .equity import check_groups, groups_of, income_of
from .equity_measures import LORENZ, points
from .groups import NOT_STATED, number_of_people, word
from .inequality import Concentration, Lorenz, ascending
from .matching import matched
from .suppression import withheld_in_both

# What becomes of a place, as the map shows it.
BETTER, SAME, WORSE, NEW, NO_VALUE = "better", "same", "worse", "new", "no value"

ONLY_BEFORE = "Only before: removed"
ONLY_AFTER = "Only after: new"
TEXTS = (ONLY_BEFORE, ONLY_AFTER)

BOTH = ("people", "mean", "median", "worst_decile", "gini")  # told before and after


def compare_before_and_after(
    *,
    before,
    before_id,
    before_value,
    after,
    after_id,
    after_value,
    worse,
    tolerance,
    thresholds,
    called,
    unit,
    population,
    after_population,
    groups,
    income,
    income_classes,
    minimum_people,
    monitor=None,
):
    """What a plan or a decade changes, place by place and for whom.

    Parameters
    ----------
    before, after : DataFrame and GeoDataFrame
        The places with their values; one layer may be given twice.
    before_id, after_id : str
        Fields that tell which place is which; every value once.
    before_value, after_value : str
        Number fields to compare.
    worse : {"high", "low"}
        Which end of the values is bad for people.
    tolerance : float
        Changes up to this count as the same.
    thresholds : sequence of float
        Met by values at most (``worse`` high) or at least (low) each.
    called : str
        Name of the result on the page; may be empty.
    unit : str
        How the value's unit is written; may be empty.
    population, after_population : str or None
        Number of people before, and after; without the second it is the first at every place, and nobody at new ones.
    groups, income : sequence of str, str or None
        Fields of ``before``; a place keeps them.
    income_classes, minimum_people
        As in `equity.distribution_of_a_result`.
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``output``: frame of the places after with ``before``, ``after``, ``change`` (after minus before),
        ``judgement`` and ``reason``; ``table``: one row per group; ``unmatched``: places that are only before or only
        after; ``page``: a function that gives the HTML.

    Raises
    ------
    UserError
        An identifier that stands twice, no place in both, more than three group fields.
    """
    monitor = monitor or Monitor()
    check_groups(groups)
    match = matched(before, before_id, after, after_id)
    monitor.progress(0.0)
    old, new = values_of(before, before_value), values_of(after, after_value)
    met = "at most" if worse == "high" else "at least"
    limits = [Limit(value, met) for value in thresholds or ()]
    whole, parts = groups_of(before, population, groups, monitor)
    people = _people_after(after, after_population, whole.people, match, population, monitor)
    later = [_later(part, match, people) for part in parts]
    parts = [_with_not_stated(part, other) for part, other in zip(parts, later, strict=True)]
    earned = None if income is None else income_of(before, income, income_classes or (), monitor)

    monitor.progress(0.0)
    was = np.where(match >= 0, old[match], np.nan)
    change = new - was
    judged = _judged(change, match, worse, tolerance or 0.0)
    monitor.step("Comparing before and after")
    rows, curves = [], {}
    later_earned = None if earned is None else np.where(match >= 0, earned[match], np.nan)
    values = {"before": (old, earned), "after": (new, later_earned)}
    order = {
        (when, kind): ascending(values[when][kind])
        for when in values
        for kind in (0, 1)
        if earned is not None or not kind
    }
    monitor.progress(0.0)
    hidden = withheld_in_both(parts, later, minimum_people)
    for at, (part, other, why) in enumerate(zip(parts, later, hidden, strict=True)):
        sides = []
        for half, (when, side) in enumerate((("before", part), ("after", other))):
            monitor.progress((at + half / 2) / len(parts))
            value, here = values[when]
            curve = Lorenz(value, side.people, side.codes, len(side.names), order[when, 0])
            curves.setdefault(when, points(side, curve, why, LORENZ))
            sides.append(summary(side, value, curve, worse, limits))
            if earned is not None:
                ranked = Concentration(here, value, side.people, side.codes, len(side.names), order[when, 1])
                sides[-1]["concentration_index"] = ranked.concentration_index()
        table = _side_by_side(*sides, limits)
        table = table.assign(**_who_gains(part, other, match, judged, change, len(old)))
        rows.append(without_withheld(table[[*(name for name in table if name != "reason"), "reason"]], why))
    monitor.progress(1.0)
    table = pd.concat(rows, ignore_index=True)
    unmatched = _unmatched(before, before_id, after, after_id, match, whole.people, people, old, new)
    _tell(table.iloc[0], unmatched, monitor)
    blank = (after[after_id].isna() | (after[after_id].astype(str).str.strip() == "")).to_numpy()
    output = pd.DataFrame(
        {
            "before": was,
            "after": new,
            "change": change,
            "judgement": judged,
            "people_before": np.where(match >= 0, whole.people[match], 0.0),
            "people_after": people,
            "reason": np.select(
                [blank, match < 0, np.isnan(change)], [reasons.NO_ID, reasons.NEW_PLACE, reasons.NO_VALUE], default=None
            ),
        },
        index=after.index,
    )
    page = partial(
        comparison_page,
        table,
        {when: points_of[points_of["group_field"] == ""] for when, points_of in curves.items()},
        name=called or (before_value if before_value == after_value else f"{before_value} → {after_value}"),
        unit=unit or "",
        worse=worse,
        tolerance=tolerance or 0.0,
        limits=limits,
        weighted=population is not None or after_population is not None,
        income=income,
        unmatched=unmatched,
        minimum_people=minimum_people,
    )
    return {"output": output, "table": table, "unmatched": unmatched, "page": page}


def _people_after(after, field, before, match, population, monitor):
    """People at the places after."""
    if field is not None:
        return number_of_people(after, field, monitor)
    if population is None:
        return np.ones(len(after))
    new = int((match < 0).sum())
    if new:
        monitor.warn("{n} new places count nobody: there is no population field of the layer after.", n=new)
    return np.where(match >= 0, before[match], 0.0) if len(before) else np.zeros(len(after))


def _later(part, match, people):
    """A part of the people before as it is after: places keep their group, new ones have none that is known."""
    known = match >= 0
    if not part.field:
        return part._replace(codes=np.zeros(len(match), dtype=np.int64), people=people)
    codes = np.where(known, part.codes[match], -1) if len(part.codes) else np.full(len(match), -1)
    if not part.whole:
        here = np.where(known & (codes >= 0), part.people[match], 0.0) if len(part.codes) else np.zeros(len(match))
        return part._replace(codes=np.where(here > 0, 0, -1), people=here)
    names = list(part.names)
    if (codes < 0).any():
        if NOT_STATED not in names:
            names.append(NOT_STATED)
        codes = np.where(codes < 0, names.index(NOT_STATED), codes)
    return part._replace(names=names, codes=codes, people=people)


def _with_not_stated(part, later):
    return part._replace(names=later.names) if part.field else part


def _judged(change, match, worse, tolerance):
    """What becomes of each place; a change within the tolerance is none."""
    gain = -change if worse == "high" else change
    edge = tolerance * (1 + 1e-12)
    return np.select(
        [match < 0, np.isnan(gain), gain > edge, gain < -edge], [NEW, NO_VALUE, BETTER, WORSE], default=SAME
    )


def _side_by_side(before, after, limits):
    """Two summaries of the same groups as one table, with the differences."""
    table = before[["group_field", "group"]].copy()
    names = [*BOTH, *(["concentration_index"] if "concentration_index" in before else [])]
    for name in names:
        table[f"{name}_before"], table[f"{name}_after"] = before[name], after[name]
        table[f"{name}_change"] = after[name] - before[name]
    for limit in limits:
        share = f"share_{label(limit.value)}"
        text = label(limit.value)
        table[f"share_before_{text}"], table[f"share_after_{text}"] = before[share], after[share]
        table[f"share_change_{text}"] = after[share] - before[share]
    table["reason"] = before["reason"].where(before["reason"].notna(), after["reason"]).astype(object)
    return table


def _who_gains(part, later, match, judged, change, n):
    """People of each group whose place gets better or worse, and those who move with new and removed places."""
    known = match >= 0
    at = match[known]
    found = {}
    for name, code in (("better", BETTER), ("same", SAME), ("worse", WORSE), ("unknown", NO_VALUE)):
        weight = np.zeros(n)
        weight[at] = np.where(judged[known] == code, part.people[at], 0.0)
        found[f"people_{name}"] = part.sums(weight)
    gone = np.ones(n, dtype=bool)
    gone[at] = False
    found["people_removed"] = part.sums(np.where(gone, part.people, 0.0))
    found["people_new"] = later.sums(np.where(known, 0.0, later.people))
    stays = sum(found[f"people_{name}"] for name in ("better", "same", "worse", "unknown"))
    for name in ("better", "same", "worse", "unknown"):
        found[f"share_{name}"] = 100 * found[f"people_{name}"] / np.where(stays > 0, stays, np.nan)
    shift, weight = np.zeros(n), np.zeros(n)
    told = ~np.isnan(change[known])
    shift[at[told]] = change[known][told] * part.people[at[told]]
    weight[at[told]] = part.people[at[told]]
    moved = part.sums(weight)
    found["change_for_who_stays"] = part.sums(shift) / np.where(moved > 0, moved, np.nan)
    return found


def _unmatched(before, before_id, after, after_id, match, people_before, people_after, old, new):
    """Places that are only in one of the layers."""
    gone = np.ones(len(before), dtype=bool)
    gone[match[match >= 0]] = False
    parts = [
        (before[before_id], gone, ONLY_BEFORE, people_before, old),
        (after[after_id], match < 0, ONLY_AFTER, people_after, new),
    ]
    return pd.concat(
        [
            pd.DataFrame(
                {
                    "identifier": [None if pd.isna(name) else word(name) for name in ids[here]],
                    "where": words,
                    "people": people[here],
                    "value": value[here],
                }
            )
            for ids, here, words, people, value in parts
        ],
        ignore_index=True,
    )


def _tell(everyone, unmatched, monitor):
    monitor.info(
        "{better} people get it better, {worse} worse, {same} as before.",
        **{name: f"{everyone[f'people_{name}']:.0f}" for name in ("better", "worse", "same")},
    )
    for where, words in ((ONLY_BEFORE, "removed"), (ONLY_AFTER, "new")):
        rows = unmatched[unmatched["where"] == where]
        if len(rows):
            names = ", ".join(str(name) for name in rows["identifier"].head(8))
            if words == "removed":
                monitor.warn("{n} places are only before: {names}.", n=len(rows), names=names)
            else:
                monitor.warn("{n} places are only after: {names}.", n=len(rows), names=names)
