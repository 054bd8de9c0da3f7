"""The distribution of a result as a page: who is left out, how it is spread, and by income."""

import math
from html import escape
from types import SimpleNamespace

import numpy as np

from ..spec.reasons import REASONS
from . import charts
from .equity_measures import CONCENTRATION, LORENZ
from .page import Writer, row, whole_page
from .report import WITHHELD, group_row, plain_name, section, with_fields

MOST_ROWS = 30  # groups in a chart
MOST_GROUPS = 300  # and in the tables of the page


def equity_page(
    frames,
    *,
    name,
    unit,
    worse,
    limits,
    boxes,
    value,
    people,
    weighted,
    income,
    minimum_people,
    translate=str,
    language="en",
    settings=(),
    warnings=(),
):
    """One self-contained HTML page.

    Parameters
    ----------
    frames : dict
        ``table``, ``spread`` and ``curves`` as `equity.distribution_of_a_result` makes them.
    name, unit : str
        The field and how its unit is written; the user's own words.
    worse : {"high", "low"}
    limits : sequence of distribution.Limit
    boxes : (g, 5) array
        For every row of the table the values at 10, 25, 50, 75 and 90 per cent of the people.
    value, people : arrays
        Of the places where someone lives, in ascending order of the value.
    weighted : bool
        Whether there was a population field.
    income : str or None
        The income field.
    minimum_people : float
        Groups with fewer people were withheld.
    translate, language, settings, warnings
        As for `report.distribution_page`.

    Returns
    -------
    str
    """
    writer = Writer(translate, language)
    tr = writer.tr
    rows = frames["table"].head(MOST_GROUPS).to_dict("records")
    title = tr("{field}: for whom?").format(field=name)
    parts = [f"<h1>{escape(title)}</h1>"]
    bad = tr("High values are bad for people.") if worse == "high" else tr("Low values are bad for people.")
    parts.append(writer.quiet(bad))
    if not weighted:
        parts.append(writer.quiet(tr("No population field was given: every place counts as one person.")))
    if len(frames["table"]) > MOST_GROUPS:
        parts.append(writer.quiet(tr("The page shows the first {n} groups; the table has all.").format(n=MOST_GROUPS)))
    column = SimpleNamespace(title=name, unit=unit)
    thresholds = [SimpleNamespace(value=item.value, met=item.met, unit=unit, source="") for item in limits]
    parts += _histogram(writer, value, people, limits, worse, unit, minimum_people if weighted else 0)
    parts += section(writer, column, rows, thresholds, worse, minimum_people)
    parts += _boxes(writer, rows, boxes, limits, unit)
    parts += _inequality(writer, frames["curves"], rows, unit, minimum_people)
    if income is not None:
        parts += _by_income(writer, frames["curves"], rows, worse, income, minimum_people)
    parts += _within_between(writer, frames["spread"].to_dict("records"))
    return whole_page(writer, title, parts, language, warnings=warnings, settings=settings)


def _histogram(writer, value, people, limits, worse, unit, least):
    tr = writer.tr
    if not len(value):
        return []
    values = [item.value for item in limits]
    edges, numbers = charts.bins(value, people)
    few = (numbers > 0) & (numbers < least)
    numbers = np.where(few, 0, numbers)
    bad = np.zeros(len(numbers), dtype=bool)
    if values:
        bad = edges[:-1] >= max(values) if worse == "high" else edges[1:] <= min(values)
    title = tr("How many people have which value")
    parts = [charts.histogram(writer, edges, numbers, limits=values, bad=bad, unit=unit, up=title, title=title)]
    if values:
        parts.append(writer.quiet(tr("Bars in the other colour: beyond every threshold. Dashed lines: thresholds.")))
    if few.any():
        parts.append(writer.quiet(tr("Bars of fewer than {n} people are not drawn.").format(n=f"{least:g}")))
    return parts


def _boxes(writer, rows, boxes, limits, unit):
    tr = writer.tr
    values = [item.value for item in limits]
    parts = [f"<h3>{escape(tr('Group by group'))}</h3>"]
    shown = [
        (plain_name(writer, item), None if item["reason"] in WITHHELD or np.isnan(box).any() else box)
        for item, box in zip(rows, boxes, strict=False)
    ]
    parts.append(charts.boxes(writer, shown[:MOST_ROWS], limits=values, unit=unit, title=tr("Group by group")))
    parts.append(
        writer.quiet(
            tr(
                "Black: the person in the middle. Box: the middle half of the people. Line: all but the tenth "
                "with the lowest and the tenth with the highest values. A group without a box has none to show."
            )
        )
    )
    if len(shown) > MOST_ROWS:
        parts.append(writer.quiet(tr("The chart shows the first {n} groups.").format(n=MOST_ROWS)))
    return parts


def _inequality(writer, curves, rows, unit, least):
    tr = writer.tr
    parts = [f"<h2>{escape(tr('How unequal it is'))}</h2>"]
    drawn = _of_everyone(curves, LORENZ)
    if len(drawn):
        half = float(np.interp(50, drawn["people"], drawn["value"]))
        sentence = tr("The half of the people with least have {share} of it all.").format(share=writer.share(half))
        parts.append(f'<p class="headline">{escape(sentence)}</p>')
        parts.append(_curve_chart(writer, [(tr(LORENZ), drawn)], tr("People, from the lowest value to the highest")))
    names = [tr("Worst-served tenth, mean"), tr("Gini"), tr("Theil"), tr("Mean log deviation"), tr("Atkinson")]
    parts.append(writer.head([(tr("Group"), 0), *[(item, 1) for item in names]]))
    for item, first in with_fields(writer, rows, len(names) + 1):
        cells = [writer.amount(item["worst_mean"], unit)]
        cells += [writer.number(item[key], 3) for key in ("gini", "theil", "mld", "atkinson")]
        parts.append(first + group_row(writer, item, cells, 0, least))
    parts.append("</tbody></table>")
    parts.append(
        writer.quiet(
            tr(
                "All are 0 where everyone has the same. Gini and Atkinson are at most 1. The mean log deviation is "
                "not defined where someone has 0, none of them where a value is negative."
            )
        )
    )
    return parts


def _by_income(writer, curves, rows, worse, income, least):
    tr = writer.tr
    everyone = rows[0]
    index, palma = everyone["concentration_index"], everyone["palma"]
    parts = [f"<h2>{escape(tr('By income'))}</h2>"]
    if math.isfinite(index):
        sentence = tr("Concentration index {index}: {words}").format(
            index=writer.number(index, 3), words=leaning(tr, index, worse)
        )
        parts.append(f'<p class="headline">{escape(sentence)}</p>')
    if math.isfinite(palma):
        sentence = tr(
            "The tenth with the highest income have {times} times as much each as the four tenths with the lowest."
        )
        parts.append(writer.quiet(sentence.format(times=writer.number(palma, 2))))
    drawn = _of_everyone(curves, CONCENTRATION)
    if len(drawn):
        parts.append(
            _curve_chart(writer, [(tr(CONCENTRATION), drawn)], tr("People, from the lowest income to the highest"))
        )
    names = [tr("Concentration index"), tr("Palma ratio"), tr("Without an income")]
    parts.append(writer.head([(tr("Group"), 0), *[(item, 1) for item in names]]))
    for item, first in with_fields(writer, rows, len(names) + 1):
        cells = [writer.number(item["concentration_index"], 3), writer.number(item["palma"], 2)]
        cells.append(writer.number(item["people_without_income"]))
        parts.append(first + group_row(writer, item, cells, 0, least))
    parts.append("</tbody></table>")
    told = tr(
        "Concentration index: above 0 where those with higher income (field {field}) have more, below 0 where those "
        "with lower income do. Palma ratio: 1 where both ends have the same."
    )
    parts.append(writer.quiet(told.format(field=income)))
    return parts


def leaning(tr, index, worse):
    """The concentration index in words."""
    if abs(index) < 0.0005:
        return tr("people with higher and with lower income have as much.")
    if worse == "high":
        if index > 0:
            return tr("people with higher income tend to have the higher, worse values.")
        return tr("people with lower income tend to have the higher, worse values.")
    if index > 0:
        return tr("people with higher income tend to have the higher, better values.")
    return tr("people with lower income tend to have the higher, better values.")


def _within_between(writer, rows):
    tr = writer.tr
    if not rows:
        return []
    parts = [f"<h2>{escape(tr('Within and between groups'))}</h2>"]
    known = [item for item in rows if math.isfinite(item["theil_between_share"])]
    if known:
        bars = [
            (item["group_field"], (100 - item["theil_between_share"], item["theil_between_share"])) for item in known
        ]
        keys = ((tr("within the groups"), charts.MIDDLE), (tr("between the groups"), charts.GOOD))
        parts.append(charts.stacks(writer, bars, keys=keys, title=tr("Within and between groups")))
    names = [tr("Theil, all"), tr("within"), tr("between"), tr("Share between")]
    parts.append(writer.head([(tr("Group field"), 0), *[(item, 1) for item in names], (tr("Reason"), 0)]))
    for item in rows:
        why = tr(REASONS[item["reason"]]) if item["reason"] else ""
        share = item["theil_between_share"]
        cells = [(str(item["group_field"]), False)]
        cells += [(writer.number(item[f"theil_{key}"], 4), True) for key in ("all", "within", "between")]
        parts.append(row(writer, [*cells, (writer.share(share), True), (why, False)]))
    parts.append("</tbody></table>")
    parts.append(
        writer.quiet(
            tr(
                "The Theil index divided: how much of the inequality would remain if all groups had the same mean "
                "(within), and if all within a group had the same (between)."
            )
        )
    )
    return parts


def _of_everyone(curves, name):
    return curves[(curves["group_field"] == "") & (curves["curve"] == name)]


def _curve_chart(writer, drawn, across):
    tr = writer.tr
    lines = [(words, frame["people"].to_numpy() / 100, frame["value"].to_numpy() / 100) for words, frame in drawn]
    return charts.lorenz(
        writer, lines, across=across, up=tr("Part of it all"), equal=tr("All have the same"), title=lines[0][0]
    )
