"""Who has what: the distribution of a value over people, for all and for every group."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from ..spec import Monitor, UserError, label

ALL_PEOPLE = "All people"
NOT_STATED = "Not stated"

# Words that this module writes into the table; collected for translation.
TEXTS = (ALL_PEOPLE, NOT_STATED)

WORST_SHARE = 0.1


class Limit(NamedTuple):
    """A threshold: met by values "at most" or "at least" ``value``; ``column`` empty for every value column."""

    value: float
    met: str
    column: str = ""


def distribution(frame, *, columns, worse, population=None, groups=(), thresholds=(), monitor=None):
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
          and ``left_out_t``, the others in number: people without a value do not meet a threshold.

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
    _check_limits(limits)
    weight = np.ones(len(frame)) if population is None else _people(frame, population, monitor)
    parts = [("", ALL_PEOPLE, np.arange(len(frame)), weight)]
    for field in groups:
        parts += _parts(frame, field, weight, population is not None, monitor)

    rows = []
    for at, measure in enumerate(columns):
        bad_end = worse[measure] if isinstance(worse, dict) else worse
        value = pd.to_numeric(frame[measure]).to_numpy(dtype=float, na_value=np.nan)
        value = np.where(np.isfinite(value), value, np.nan)
        rank = np.empty(len(value), dtype=np.int64)
        rank[np.argsort(value, kind="stable")] = np.arange(len(value))
        for number, (field, group, index, people) in enumerate(parts):
            monitor.progress((at + number / len(parts)) / len(columns))
            ordered = np.argsort(rank[index], kind="stable")
            summary = _summary(value[index][ordered], people[ordered], bad_end, limits, measure)
            rows.append({"measure": measure, "group_field": field, "group": group, **summary})
    return pd.DataFrame(rows, columns=column_names(limits))


def column_names(thresholds=()):
    """Names of the columns of the table that `distribution` makes."""
    names = ["measure", "group_field", "group", "people", "people_with_value", "people_without_value", "places"]
    names += ["mean", "median", "worst_decile", "gini"]
    for value in dict.fromkeys(label(item[0]) for item in thresholds):
        names += [f"share_{value}", f"left_out_{value}"]
    return names


def gini(value, weight=None):
    """Gini coefficient of non-negative values, each held by ``weight`` people (default one); see `distribution`."""
    value = np.asarray(value, dtype=float)
    weight = np.ones(len(value)) if weight is None else np.asarray(weight, dtype=float)
    order = np.argsort(value, kind="stable")
    return _gini(value[order], weight[order])


def _check_limits(limits):
    seen = {}
    for limit in limits:
        if limit.met not in ("at most", "at least"):
            raise ValueError(f"a threshold is met 'at most' or 'at least', not {limit.met!r}")
        if seen.setdefault((label(limit.value), limit.column), limit.met) != limit.met:
            raise ValueError(f"two thresholds of {limit.value} would share a column")


def _people(frame, field, monitor):
    """Number of people at each place; missing counts 0."""
    numbers = frame[field]
    if not pd.api.types.is_numeric_dtype(numbers):
        raise UserError("The field {field} holds text, not numbers of people.", "Choose a number field.", field=field)
    people = numbers.to_numpy(dtype=float, na_value=np.nan)
    missing = ~np.isfinite(people)
    if missing.any():
        n = int(missing.sum())
        monitor.warn("{n} places have no number in the field {field}; they count as 0 people.", n=n, field=field)
        people = np.where(missing, 0.0, people)
    negative = int((people < 0).sum())
    if negative:
        raise UserError(
            "The field {field} is negative at {n} places.",
            "Correct the numbers, or leave those places out by a filter.",
            field=field,
            n=negative,
        )
    return people


def _parts(frame, field, weight, populated, monitor):
    """The groups of one field, each as (field, name, rows, people at those rows)."""
    series = frame[field]
    if pd.api.types.is_numeric_dtype(series) and not pd.api.types.is_bool_dtype(series):
        people = _people(frame, field, monitor)
        more = int((people > weight * (1 + 1e-9)).sum())
        if populated and more:
            monitor.warn("{field} counts more people than live there at {n} places.", field=field, n=more)
        rows = np.flatnonzero(people > 0)
        return [(field, field, rows, people[rows])]
    text = series.where(series.notna(), None).map(lambda item: None if item is None else str(item).strip() or None)
    codes, names = pd.factorize(text.astype(object), sort=True)
    codes = np.where(codes < 0, len(names), codes)
    order = np.argsort(codes, kind="stable")
    split = np.split(order, np.searchsorted(codes[order], np.arange(1, len(names) + 1)))
    found = [(field, str(name), rows, weight[rows]) for name, rows in zip(names, split, strict=False)]
    if len(split[-1]):
        found.append((field, NOT_STATED, split[-1], weight[split[-1]]))
    return found


def _summary(value, weight, worse, limits, measure):
    """One row of the table, of values in ascending order with the missing ones last."""
    people = weight.sum()
    counts = ~np.isnan(value) & (weight > 0)
    x, w = value[counts], weight[counts]
    total = w.sum()
    row = {
        "people": people,
        "people_with_value": total,
        "people_without_value": weight[np.isnan(value)].sum(),
        "places": len(value),
        "mean": np.nan,
        "median": np.nan,
        "worst_decile": np.nan,
        "gini": np.nan,
    }
    if len(x):
        row["mean"] = (w * x).sum() / total
        row["median"] = (_reached(x, w, 0.5) + _reached(x[::-1], w[::-1], 0.5)) / 2
        bad_end = -1 if worse == "high" else 1
        row["worst_decile"] = _reached(x[::bad_end], w[::bad_end], WORST_SHARE)
        row["gini"] = _gini(x, w)
    for limit in limits:
        if limit.column and limit.column != measure:
            continue
        met = w[x <= limit.value].sum() if limit.met == "at most" else w[x >= limit.value].sum()
        row[f"share_{label(limit.value)}"] = 100.0 * met / people if people > 0 else np.nan
        row[f"left_out_{label(limit.value)}"] = max(people - met, 0.0)
    return row


def _reached(value, weight, share):
    """First value at which ``share`` of the weight is reached, in the given order."""
    running = np.cumsum(weight)
    # Sums of real weights miss an exact share by a rounding error; a part in 10^12 of the people is nobody.
    return value[np.searchsorted(running, share * running[-1] * (1 - 1e-12))]


def _gini(value, weight):
    """Covariance form, of values in ascending order."""
    total = weight.sum()
    if not len(value) or total <= 0 or value[0] < 0:
        return np.nan
    mean = (weight * value).sum() / total
    if mean <= 0:
        return np.nan
    rank = (np.cumsum(weight) - weight / 2) / total
    return max(2 * (weight * (value - mean) * (rank - 0.5)).sum() / (total * mean), 0.0)
