"""Who has what: the distribution of a value over people, for all and for every group."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from ..spec import Monitor, label, reasons
from .groups import everyone, of_field
from .inequality import Lorenz, ascending
from .suppression import withheld

NAMES = ("measure", "group_field", "group", "reason")  # what stays of a group that is withheld


class Limit(NamedTuple):
    """A threshold: met by values "at most" or "at least" ``value``; ``column`` empty for every value column."""

    value: float
    met: str
    column: str = ""


def distribution(frame, *, columns, worse, population=None, groups=(), thresholds=(), minimum_people=0, monitor=None):
    """How values at places are distributed over the people who live there.

    Parameters
    ----------
    frame : (n,) DataFrame
        One row per place, with the value columns, the population column and the group columns.
    columns : sequence of str
        Value columns. A missing or infinite value counts as none.
    worse : {"high", "low"}, or a dict of these
        Which end of the values is bad for people; a dict has one for each column.
    population : str, optional
        Column with the number of people at each place; without it every place counts as one.
        Missing numbers count as 0.
    groups : sequence of str
        Group columns. A numeric column is the number of people of that group at the place and is its
        own weight; any other (text, yes or no) divides the places, weighted by ``population``.
    thresholds : sequence of (value, met) or `Limit`
        ``met`` is "at most" or "at least". A `Limit` with a column holds for that value column only.
    minimum_people : float
        Groups with fewer people are withheld, and those they could be worked out from, see `suppression`:
        their row has a name and a reason and no number.
    monitor : Monitor, optional

    Returns
    -------
    DataFrame
        One row per value column and group, all people first, then the fields in the given order and
        the values of a text field in alphabetical order, those without a value last. Columns:

        - ``measure``, ``group_field`` (empty for all people), ``group``;
        - ``people``, ``people_with_value``, ``people_without_value``: sums of weights;
        - ``places``: places of the group; for a numeric field those with someone of the group;
        - ``mean``, ``median``, ``worst_decile``, ``gini``: over the people with a value, NaN if there are none;
        - for every threshold t ``share_t``, per cent of *all* people of the group whose value meets it,
          and ``left_out_t``, the others in number: people without a value do not meet a threshold;
        - ``reason``: a code of `spec.reasons` where a number is missing.

    Raises
    ------
    UserError
        If a number of people is negative, or the population column is not numeric.

    Notes
    -----
    With people written one by one, x_1 <= ... <= x_P:

    - the median is the middle person's value, or the mean of the two in the middle (with real
      weights: the mean of the lower and the upper weighted median);
    - the worst decile is the value of the best-served person among the worst-served tenth: the first
      value, counted from the bad end, at which a tenth of the people is reached;
    - the Gini coefficient is 2 cov(x, F) / mean, F the mid-rank of each person divided by P
      (Lerman & Yitzhaki 1989, Improving the accuracy of estimates of Gini coefficients, Journal of
      Econometrics 42, 43-47), which equals one minus twice the area under the Lorenz curve. It is
      NaN if the mean is 0 or a value is negative.

    An empty frame, or one in which nobody lives, gives the same rows with 0 people and NaN.
    """
    monitor = monitor or Monitor()
    limits = [Limit(*item) for item in thresholds]
    check_limits(limits)
    parts = [everyone(frame, population, monitor)]
    parts += [of_field(frame, field, parts[0], population is not None, monitor) for field in groups]
    hidden = withheld(parts, minimum_people)
    tables = []
    for at, measure in enumerate(columns):
        bad_end = worse[measure] if isinstance(worse, dict) else worse
        value = values_of(frame, measure)
        order = ascending(value)
        for number, (part, why) in enumerate(zip(parts, hidden, strict=True)):
            monitor.progress((at + number / len(parts)) / len(columns))
            curve = Lorenz(value, part.people, part.codes, len(part.names), order)
            rows = summary(part, value, curve, bad_end, [item for item in limits if item.column in ("", measure)])
            tables.append(without_withheld(rows.assign(measure=measure), why))
    if not tables:
        return pd.DataFrame(columns=column_names(limits))
    return pd.concat(tables, ignore_index=True).reindex(columns=column_names(limits))


def column_names(thresholds=()):
    """Names of the columns of the table that `distribution` makes."""
    names = ["measure", "group_field", "group", "people", "people_with_value", "people_without_value", "places"]
    names += ["mean", "median", "worst_decile", "gini"]
    for value in dict.fromkeys(label(item[0]) for item in thresholds):
        names += [f"share_{value}", f"left_out_{value}"]
    return [*names, "reason"]


def values_of(frame, column):
    """A column as float, NaN for what is missing or infinite."""
    value = pd.to_numeric(frame[column]).to_numpy(dtype=float, na_value=np.nan)
    return np.where(np.isfinite(value), value, np.nan)


def check_limits(limits):
    """Refuse thresholds that a table cannot keep apart."""
    seen = {}
    for limit in limits:
        if limit.met not in ("at most", "at least"):
            raise ValueError(f"a threshold is met 'at most' or 'at least', not {limit.met!r}")
        if seen.setdefault((label(limit.value), limit.column), limit.met) != limit.met:
            raise ValueError(f"two thresholds of {limit.value} would share a column")


def summary(part, value, curve, worse, limits):
    """The rows of one part as `distribution` describes them, without ``measure``; nothing is withheld yet.

    Parameters
    ----------
    part : groups.Part
    value : (n,) array
    curve : Lorenz
        Of the value over the part.
    worse : {"high", "low"}
    limits : sequence of Limit
    """
    people = part.sums()
    missing = np.isnan(value)
    found = {
        "group_field": part.field,
        "group": part.names,
        "people": people,
        "people_with_value": curve.people,
        "people_without_value": part.sums(np.where(missing, part.people, 0.0)),
        "places": part.sums(np.ones(len(value))),
        "mean": curve.mean,
        "median": curve.median(),
        "worst_decile": curve.worst_decile(worse),
        "gini": curve.gini(),
    }
    for limit in limits:
        meets = value <= limit.value if limit.met == "at most" else value >= limit.value
        met = part.sums(np.where(meets, part.people, 0.0))
        found[f"share_{label(limit.value)}"] = 100.0 * met / np.where(people > 0, people, np.nan)
        found[f"left_out_{label(limit.value)}"] = np.maximum(people - met, 0.0)
    found["reason"] = np.select(
        [people <= 0, curve.people <= 0, curve.lowest < 0, ~curve.sound],
        [reasons.NOBODY, reasons.NO_VALUE, reasons.NEGATIVE_VALUE, reasons.ALL_ZERO],
        default=None,
    )
    return pd.DataFrame(found)


def without_withheld(rows, why):
    """The rows, those with a reason in ``why`` left with their names and that reason."""
    hide = np.array([bool(code) for code in why], dtype=bool)
    if not hide.any():
        return rows
    rows = rows.astype({name: float for name in rows.columns if name not in NAMES})
    rows.loc[hide, [name for name in rows.columns if name not in NAMES]] = np.nan
    rows.loc[hide, "reason"] = why[hide]
    return rows
