"""The tables and the map of a distribution over people."""

import numpy as np
import pandas as pd

from ..spec import label, reasons
from .distribution import summary, without_withheld
from .inequality import WORST_SHARE, Lorenz

SHARES = np.linspace(0, 1, 101)  # of the people, at which a curve is written down
LORENZ = "Lorenz curve"
CONCENTRATION = "Concentration curve"
TEXTS = (LORENZ, CONCENTRATION)

# Who is left out, as the map shows it.
NOBODY, NO_VALUE, WORST, LEFT_OUT, SOME, FINE = "nobody", "no value", "worst tenth", "left out", "some", "fine"

MEASURES = ("theil", "mld")
SPREAD_NAMES = [
    "group_field",
    *[f"{name}_{what}" for name in MEASURES for what in ("all", "within", "between", "between_share")],
    "reason",
]


def measured(part, numbers, curve, ranked, worse, limits, why):
    """The rows of one part: those of `distribution.summary` and the measures of inequality, small groups withheld.

    Parameters
    ----------
    part : groups.Part
    numbers : (n,) array
    curve : Lorenz
    ranked : Concentration or None
    worse : {"high", "low"}
    limits : sequence of distribution.Limit
    why : sequence of str
        Reasons of the groups that are withheld, else "".
    """
    rows = summary(part, numbers, curve, worse, limits)
    reason = rows.pop("reason").to_numpy(dtype=object)
    rows["worst_mean"] = curve.worst_mean(worse)
    rows["theil"], rows["mld"], rows["atkinson"] = curve.theil(), curve.mean_log_deviation(), curve.atkinson()
    rows["reason"] = np.where(curve.sound & (curve.lowest <= 0), reasons.SOME_ZERO, reason)
    if ranked is not None:
        rows["people_without_income"] = np.maximum(curve.people - ranked.people, 0.0)
        rows["concentration_index"], rows["palma"] = ranked.concentration_index(), ranked.palma()
        negative = np.isnan(rows["concentration_index"]) & (ranked.total != 0)
        codes = np.select(
            [~np.array(curve.people > 0), ranked.people <= 0, negative, ranked.total == 0, np.isnan(rows["palma"])],
            [reason, reasons.NO_INCOME, reasons.NEGATIVE_VALUE, reasons.ALL_ZERO, reasons.POOREST_ZERO],
            default=None,
        )
        rows["reason_income"] = [reasons.REASONS.get(code) for code in codes]
    return without_withheld(rows, why)


def within_and_between(part, numbers, all_people, why, minimum):
    """One row: Theil index and mean log deviation within and between the groups of a field.

    A number field divides the people into its group and the others. Groups that are withheld count as one.
    """
    row = dict.fromkeys(SPREAD_NAMES, np.nan) | {"group_field": part.field, "reason": None}
    hidden = np.array([bool(code) for code in why], dtype=bool)
    if part.whole:
        value, people = numbers, part.people
        first = int(hidden.argmax()) if hidden.any() else 0
        codes = np.where(part.codes >= 0, np.where(hidden, first, np.arange(len(hidden)))[part.codes], -1)
    else:
        rest = all_people.people - part.people
        if (rest < -1e-9 * np.maximum(all_people.people, 1)).any():
            return row | {"reason": reasons.MORE_THAN_ALL}
        value, people = np.tile(numbers, 2), np.concatenate([part.people, np.maximum(rest, 0)])
        codes = np.repeat([0, 1], len(numbers))
    count = int(codes.max(initial=0)) + 1
    sums = np.bincount(codes[codes >= 0], people[codes >= 0], count)
    if ((sums > 0) & (sums < minimum)).any():
        return row | {"reason": reasons.FEW_PEOPLE}
    curve = Lorenz(value, people, codes, count)
    found = curve.decomposed()
    for name in MEASURES:
        within, between = found[f"{name}_within"], found[f"{name}_between"]
        row |= {f"{name}_all": within + between, f"{name}_within": within, f"{name}_between": between}
        if within + between > 0:
            row[f"{name}_between_share"] = 100 * between / (within + between)
    lowest = np.nanmin(curve.lowest) if (curve.people > 0).any() else np.nan
    row["reason"] = next(
        (
            code
            for code, holds in (
                (reasons.NOBODY, not sums.any()),
                (reasons.NO_VALUE, np.isnan(lowest)),
                (reasons.NEGATIVE_VALUE, lowest < 0),
                (reasons.ALL_ZERO, not curve.total.sum() > 0),
                (reasons.ALL_EQUAL, row["theil_all"] == 0),
                (reasons.SOME_ZERO, lowest == 0),
            )
            if holds
        ),
        None,
    )
    return row


def points(part, curve, why, name):
    """Points of a curve for every group that is shown, at every hundredth of the people; per cent."""
    hidden = np.array([bool(code) for code in why], dtype=bool)
    shares = curve.shares(SHARES)
    drawn = np.flatnonzero(~hidden & (curve.people > 0) & (curve.total > 0) & ~curve.negative)
    return pd.DataFrame(
        {
            "group_field": part.field,
            "group": np.repeat(np.array(part.names, dtype=object)[drawn], len(SHARES)),
            "curve": name,
            "people": np.tile(100 * SHARES, len(drawn)),
            "value": 100 * shares[drawn].ravel(),
        }
    )


def left_out(numbers, people, curve, worse, limits):
    """Who is left out, place by place.

    Parameters
    ----------
    numbers, people : (n,) arrays
    curve : Lorenz
        Of all people.
    worse : {"high", "low"}
    limits : sequence of distribution.Limit

    Returns
    -------
    DataFrame
        ``status``; ``position``, per cent of the people with a worse value; ``people_worst_tenth``, where those with
        the value at the cut have the same share of the room that is left; ``left_out_t`` for every threshold, people
        who do not meet it; ``reason``.
    """
    known = ~np.isnan(numbers)
    total, bound = curve.people[0], curve.worst_decile(worse)[0]
    beyond = numbers > bound if worse == "high" else numbers < bound
    inside, at_bound = np.where(beyond, people, 0.0), np.where(numbers == bound, people, 0.0)
    room = max(WORST_SHARE * total - inside.sum(), 0.0)
    inside += at_bound * (room / at_bound.sum() if at_bound.sum() > 0 else 0.0)
    worse_off = total - curve.below(numbers, same=True) if worse == "high" else curve.below(numbers, same=False)
    meets = [numbers <= limit.value if limit.met == "at most" else numbers >= limit.value for limit in limits]
    met = np.sum(meets, axis=0) if meets else np.zeros(len(numbers))
    differ = curve.lowest[0] < curve.highest[0]
    status = np.select(
        [~known, people <= 0, (beyond | (numbers == bound)) & differ, met < min(len(meets), 1), met < len(meets)],
        [NO_VALUE, NOBODY, WORST, LEFT_OUT, SOME],
        default=FINE,
    )
    found = {
        "status": status,
        "position": np.where(known & (total > 0), 100 * worse_off / (total if total > 0 else 1.0), np.nan),
        "people_worst_tenth": inside,
    }
    for limit, fine in zip(limits, meets, strict=True):
        found[f"left_out_{label(limit.value)}"] = np.where(fine, 0.0, people)
    nobody = not total > 0
    found["reason"] = np.where(known, reasons.NOBODY if nobody else None, reasons.NO_VALUE)
    return pd.DataFrame(found)
