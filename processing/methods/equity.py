"""For whom: the distribution of any result over people, and who is left out."""

from functools import partial

import numpy as np
import pandas as pd

from ..spec import Monitor, UserError, label
from .distribution import Limit, values_of
from .equity_measures import CONCENTRATION, LORENZ, SPREAD_NAMES, left_out, measured, points, within_and_between
from .equity_page import equity_page
from .groups import combined, everyone, of_field, word
from .inequality import Concentration, Lorenz, ascending
from .suppression import withheld

MOST_GROUPS = 3
QUANTILES = (0.1, 0.25, 0.5, 0.75, 0.9)  # of the people, as the boxes show them


def distribution_of_a_result(
    *,
    places,
    value,
    worse,
    thresholds,
    called,
    unit,
    population,
    groups,
    combine,
    income,
    income_classes,
    minimum_people,
    monitor=None,
):
    """The distribution of a number field over people: measures by group, curves, a page, and who is left out.

    Parameters
    ----------
    places : (n,) GeoDataFrame
        Places with the fields named below.
    value : str
        Number field of the result.
    worse : {"high", "low"}
        Which end of the values is bad for people.
    thresholds : sequence of float
        Met by values at most (``worse`` high) or at least (low) each.
    called : str
        Name of the result on the page; may be empty.
    unit : str
        How the value's unit is written; may be empty.
    population : str or None
        Field with the number of people; without it every place counts as one.
    groups : sequence of str
        Up to three group fields, see `groups.of_field`.
    combine : bool
        Whether every two group fields are crossed too.
    income : str or None
        Field with the income at each place, a number or an ordered class.
    income_classes : sequence of str
        The classes from the lowest income to the highest, where it is no number.
    minimum_people : float
        Groups with fewer people are withheld, see `suppression`.
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``output``: frame of the places with ``status``, ``position`` (per cent of the people with a worse value),
        ``people_worst_tenth``, ``left_out_t`` (people) and ``reason``; ``table``: one row per group; ``spread``:
        inequality within and between the groups of each field; ``curves``: points of the Lorenz and concentration
        curves; ``page``: a function that gives the HTML.

    Raises
    ------
    UserError
        More than three group fields, income in words without their order, negative numbers of people.
    """
    monitor = monitor or Monitor()
    check_groups(groups)
    numbers = values_of(places, value)
    met = "at most" if worse == "high" else "at least"
    limits = [Limit(limit, met) for limit in thresholds or ()]
    all_people, parts = groups_of(places, population, groups, monitor, combine=combine)
    monitor.progress(0.0)
    earned = None if income is None else income_of(places, income, income_classes or (), monitor)
    hidden = withheld(parts, minimum_people)
    monitor.step("Measuring the distribution")
    order = ascending(numbers)
    by_income = None if earned is None else ascending(earned)
    rows, lines, spread, boxes, total = [], [], [], [], None
    for at, (part, why) in enumerate(zip(parts, hidden, strict=True)):
        monitor.progress(at / len(parts))
        curve = Lorenz(numbers, part.people, part.codes, len(part.names), order)
        total = total or curve
        lines.append(points(part, curve, why, LORENZ))
        ranked = None
        if earned is not None:
            ranked = Concentration(earned, numbers, part.people, part.codes, len(part.names), by_income)
            lines.append(points(part, ranked, why, CONCENTRATION))
        rows.append(measured(part, numbers, curve, ranked, worse, limits, why))
        boxes.append(np.column_stack([curve.reached(share) for share in QUANTILES]))
        if part.field and (part.whole or not part.sides):
            spread.append(within_and_between(part, numbers, all_people, why, minimum_people))
    monitor.progress(1.0)
    table = pd.concat(rows, ignore_index=True)
    _tell(table.iloc[0], limits, unit or "", monitor)
    frames = {
        "output": left_out(numbers, all_people.people, total, worse, limits).set_index(places.index),
        "table": table,
        "spread": pd.DataFrame(spread, columns=SPREAD_NAMES),
        "curves": pd.concat(lines, ignore_index=True),
    }
    shown = order[all_people.people[order] > 0]
    page = partial(
        equity_page,
        {key: frames[key] for key in ("table", "spread", "curves")},
        name=called or value,
        unit=unit or "",
        worse=worse,
        limits=limits,
        boxes=np.concatenate(boxes),
        value=numbers[shown],
        people=all_people.people[shown],
        weighted=population is not None,
        income=income,
        minimum_people=minimum_people,
    )
    return frames | {"page": page}


def _tell(everyone, limits, unit, monitor):
    """The headline, in the log."""
    for limit in limits:
        monitor.info(
            "{left} of {people} people are left out at {limit}.",
            left=f"{everyone[f'left_out_{label(limit.value)}']:.0f}",
            people=f"{everyone['people']:.0f}",
            limit=f"{limit.value:g} {unit}".strip(),
        )
    monitor.info(
        "Mean {mean}, median {median}, mean of the worst-served tenth {worst}, Gini {gini}.",
        **{name: f"{everyone[name]:.4g}" for name in ("mean", "median", "gini")},
        worst=f"{everyone['worst_mean']:.4g}",
    )


def check_groups(groups):
    """Refuse more group fields than a reader can follow."""
    if len(groups or ()) > MOST_GROUPS:
        raise UserError(
            "{n} group fields are chosen: {fields}.",
            "Choose at most three; run again for the others.",
            n=len(groups),
            fields=", ".join(groups),
        )


def groups_of(frame, population, groups, monitor, *, combine=False):
    """All people, and the list of all parts that begins with them."""
    whole = everyone(frame, population, monitor)
    made = []
    for field in groups or ():
        monitor.progress(0.0)
        made.append(of_field(frame, field, whole, population is not None, monitor))
    return whole, [whole, *made, *(combined(made, monitor) if combine else ())]


def income_of(frame, field, classes, monitor):
    """Income, or the position of its class, as float; NaN where there is none.

    Raises
    ------
    UserError
        If the field holds words and ``classes`` does not say their order.
    """
    series = frame[field]
    if classes:
        words = series.map(word, na_action="ignore")
        place = {word(name): position for position, name in enumerate(classes)}
        found = words.map(place).to_numpy(dtype=float, na_value=np.nan)
        unknown = sorted(set(words[np.isnan(found)].dropna()))
        if unknown:
            monitor.warn(
                "{field}: {names} are not among the income classes; those places have no income.",
                field=field,
                names=", ".join(unknown[:8]),
            )
        return found
    numbers = pd.to_numeric(series, errors="coerce")
    texts = series.notna() & numbers.isna()
    if texts.any():
        words = series[texts].map(word)
        numbers[texts] = pd.to_numeric(words.str.replace("\u00a0", "").str.replace(",", "."), errors="coerce")
        wrong = sorted(set(words[numbers[texts].isna() & (words != "")]))
        if wrong:
            raise UserError(
                "The income field {field} of {places} holds words: {names}.",
                "Write them in Income classes, from the lowest income to the highest, or choose a number field.",
                field=field,
                names=", ".join(wrong[:8]),
            )
    found = numbers.to_numpy(dtype=float, na_value=np.nan)
    return np.where(np.isfinite(found), found, np.nan)
