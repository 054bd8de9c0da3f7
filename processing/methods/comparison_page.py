"""Before and after as a page: who gains, who loses, and how equal it becomes."""

import math
from html import escape

from ..spec import label
from . import charts
from .equity_page import MOST_GROUPS, MOST_ROWS, leaning
from .page import Writer, row, whole_page
from .report import WITHHELD, group_row, plain_name, with_fields

MOST_LISTED = 40  # places on the page; the table has all


def comparison_page(
    table,
    curves,
    *,
    name,
    unit,
    worse,
    tolerance,
    limits,
    weighted,
    income,
    unmatched,
    minimum_people,
    translate=str,
    language="en",
    settings=(),
    warnings=(),
):
    """One self-contained HTML page.

    Parameters
    ----------
    table, unmatched : DataFrame
        As `comparison.compare_before_and_after` makes them.
    curves : dict
        "before" and "after": points of the Lorenz curve of all people.
    name, unit : str
        The fields and how their unit is written; the user's own words.
    worse : {"high", "low"}
    tolerance : float
    limits : sequence of distribution.Limit
    weighted : bool
        Whether there was a population field.
    income : str or None
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
    rows = table.head(MOST_GROUPS).to_dict("records")
    title = tr("{field}: before and after").format(field=name)
    parts = [f"<h1>{escape(title)}</h1>"]
    bad = tr("High values are bad for people.") if worse == "high" else tr("Low values are bad for people.")
    same = tr("Changes up to {value} count as the same.").format(value=writer.amount(tolerance, unit))
    parts.append(writer.quiet(f"{bad} {same}"))
    if not weighted:
        parts.append(writer.quiet(tr("No population field was given: every place counts as one person.")))
    if len(table) > MOST_GROUPS:
        parts.append(writer.quiet(tr("The page shows the first {n} groups; the table has all.").format(n=MOST_GROUPS)))
    parts += _gains(writer, rows, unit, minimum_people)
    parts += _levels(writer, rows, limits, unit, minimum_people)
    for limit in limits:
        parts += _limit(writer, rows, limit, unit, minimum_people)
    parts += _equality(writer, rows, curves, worse, minimum_people)
    if income is not None:
        parts += _by_income(writer, rows, worse, income, minimum_people)
    parts += _unmatched(writer, unmatched, unit, minimum_people if weighted else 0)
    return whole_page(writer, title, parts, language, warnings=warnings, settings=settings)


def _gains(writer, rows, unit, least):
    tr = writer.tr
    everyone = rows[0]
    parts = [f"<h2>{escape(tr('Who gains and who loses'))}</h2>"]
    sentence = tr(
        "{better} people get it better ({a}), {worse} get it worse ({b}), {same} have it as before ({c})."
    ).format(
        better=writer.number(everyone["people_better"]),
        worse=writer.number(everyone["people_worse"]),
        same=writer.number(everyone["people_same"]),
        a=writer.share(everyone["share_better"]),
        b=writer.share(everyone["share_worse"]),
        c=writer.share(everyone["share_same"]),
    )
    parts.append(f'<p class="headline">{escape(sentence)}</p>')
    keys = (
        (tr("worse"), charts.BAD),
        (tr("as before"), charts.MIDDLE),
        (tr("better"), charts.GOOD),
        (tr("not known"), charts.NO_VALUE),
    )
    names = ("share_worse", "share_same", "share_better", "share_unknown")
    bars = [(plain_name(writer, item), [item[key] for key in names]) for item in _drawn(rows)]
    parts.append(charts.stacks(writer, bars, keys=keys, title=tr("Who gains and who loses")))
    if len(rows) > MOST_ROWS:
        parts.append(writer.quiet(tr("The chart shows the first {n} groups.").format(n=MOST_ROWS)))
    heads = [tr("Better"), tr("As before"), tr("Worse"), tr("Not known"), tr("Mean change"), tr("New"), tr("Removed")]
    parts.append(writer.head([(tr("Group"), 0), *[(item, 1) for item in heads]]))
    for item, first in with_fields(writer, rows, len(heads) + 1):
        cells = [writer.number(item[f"people_{key}"]) for key in ("better", "same", "worse", "unknown")]
        cells.append(_signed(writer, item["change_for_who_stays"], unit))
        cells += [writer.number(item[f"people_{key}"]) for key in ("new", "removed")]
        parts.append(first + group_row(writer, item, cells, 0, least))
    parts.append("</tbody></table>")
    parts.append(
        writer.quiet(
            tr(
                "People who live at places that are there before and after, in numbers of before, and the mean change "
                "of what they have. New and removed: people of places that are only after or only before."
            )
        )
    )
    return parts


def _levels(writer, rows, limits, unit, least):
    tr = writer.tr
    parts = [f"<h2>{escape(tr('Group by group'))}</h2>"]
    pairs = [(plain_name(writer, item), item["mean_before"], item["mean_after"]) for item in _drawn(rows)]
    parts.append(
        charts.dumbbells(
            writer,
            pairs,
            keys=(tr("mean before"), tr("mean after")),
            limits=[item.value for item in limits],
            unit=unit,
            title=tr("Group by group"),
        )
    )
    heads = [
        tr("People before"),
        tr("after"),
        tr("Mean before"),
        tr("after"),
        tr("Median before"),
        tr("after"),
        tr("Worst tenth before"),
        tr("after"),
    ]
    parts.append(writer.head([(tr("Group"), 0), *[(item, 1) for item in heads]]))
    for item, first in with_fields(writer, rows, len(heads) + 1):
        cells = [writer.number(item[f"people_{when}"]) for when in ("before", "after")]
        for key in ("mean", "median", "worst_decile"):
            cells += [writer.amount(item[f"{key}_{when}"], unit) for when in ("before", "after")]
        parts.append(first + group_row(writer, item, cells, 0, least))
    parts.append("</tbody></table>")
    return parts


def _limit(writer, rows, limit, unit, least):
    tr = writer.tr
    text = label(limit.value)
    template = tr("at most {value}") if limit.met == "at most" else tr("at least {value}")
    words = template.format(value=writer.amount(limit.value, unit))
    parts = [f"<h3>{escape(tr('Share of the people with {limit}').format(limit=words))}</h3>"]
    heads = [tr("Share before"), tr("Share after"), tr("Change, percentage points")]
    parts.append(writer.head([(tr("Group"), 0), *[(item, 1) for item in heads]]))
    for item, first in with_fields(writer, rows, len(heads) + 1):
        cells = [writer.share(item[f"share_{when}_{text}"]) for when in ("before", "after")]
        cells.append(_signed(writer, item[f"share_change_{text}"], "", 1))
        parts.append(first + group_row(writer, item, cells, 0, least))
    parts.append("</tbody></table>")
    return parts


def _equality(writer, rows, curves, worse, least):
    tr = writer.tr
    everyone = rows[0]
    parts = [f"<h2>{escape(tr('How equal it becomes'))}</h2>"]
    change = everyone["gini_change"]
    if math.isfinite(change):
        gain = everyone["mean_change"] * (-1 if worse == "high" else 1)
        if abs(change) < 0.0005:
            sentence = tr("As equal after as before: Gini {before} and {after}.")
        elif change < 0 and gain < 0:
            sentence = tr("More equal after, but worse on average: Gini {after}, before {before}.")
        elif change < 0:
            sentence = tr("More equal after: Gini {after}, before {before}.")
        elif gain > 0:
            sentence = tr("Less equal after, but better on average: Gini {after}, before {before}.")
        else:
            sentence = tr("Less equal after: Gini {after}, before {before}.")
        numbers = {when: writer.number(everyone[f"gini_{when}"], 3) for when in ("before", "after")}
        parts.append(f'<p class="headline">{escape(sentence.format(**numbers))}</p>')
    drawn = [
        (tr("before") if when == "before" else tr("after"), points["people"] / 100, points["value"] / 100)
        for when, points in curves.items()
        if len(points)
    ]
    if drawn:
        parts.append(
            charts.lorenz(
                writer,
                drawn,
                across=tr("People, from the lowest value to the highest"),
                up=tr("Part of it all"),
                equal=tr("All have the same"),
                title=tr("How equal it becomes"),
            )
        )
    heads = [tr("Gini before"), tr("after"), tr("Change")]
    parts.append(writer.head([(tr("Group"), 0), *[(item, 1) for item in heads]]))
    for item, first in with_fields(writer, rows, len(heads) + 1):
        cells = [writer.number(item[f"gini_{when}"], 3) for when in ("before", "after")]
        parts.append(first + group_row(writer, item, [*cells, _signed(writer, item["gini_change"], "", 3)], 0, least))
    parts.append("</tbody></table>")
    parts.append(
        writer.quiet(tr("More equal is not better by itself: all may have become worse. Read it with the means."))
    )
    return parts


def _by_income(writer, rows, worse, income, least):
    tr = writer.tr
    parts = [f"<h2>{escape(tr('By income'))}</h2>"]
    everyone = rows[0]
    for when, template in (
        ("before", tr("Before: concentration index {index}: {words}")),
        ("after", tr("After: concentration index {index}: {words}")),
    ):
        index = everyone[f"concentration_index_{when}"]
        if math.isfinite(index):
            words = template.format(index=writer.number(index, 3), words=leaning(tr, index, worse))
            parts.append(f'<p class="headline">{escape(words)}</p>')
    heads = [tr("Concentration index before"), tr("after"), tr("Change")]
    parts.append(writer.head([(tr("Group"), 0), *[(item, 1) for item in heads]]))
    for item, first in with_fields(writer, rows, len(heads) + 1):
        cells = [writer.number(item[f"concentration_index_{when}"], 3) for when in ("before", "after")]
        cells.append(_signed(writer, item["concentration_index_change"], "", 3))
        parts.append(first + group_row(writer, item, cells, 0, least))
    parts.append("</tbody></table>")
    told = tr(
        "Above 0 where those with higher income (field {field}) have more, below 0 where those with lower income do."
    )
    parts.append(writer.quiet(told.format(field=income)))
    return parts


def _unmatched(writer, unmatched, unit, least):
    tr = writer.tr
    if not len(unmatched):
        return []
    parts = [f"<h2>{escape(tr('Places that are only before or only after'))}</h2>"]
    heads = [(tr("Identifier"), 0), (tr("Where"), 0), (tr("People"), 1), (tr("Value"), 1)]
    parts.append(writer.head(heads))
    for item in unmatched.head(MOST_LISTED).to_dict("records"):
        cells = [("–" if item["identifier"] is None else str(item["identifier"]), False), (tr(item["where"]), False)]
        people, value = writer.number(item["people"]), writer.amount(item["value"], unit)
        if 0 < item["people"] < least:  # a home of few is as little shown as a group of few
            people, value = tr("fewer than {n} people: not shown").format(n=writer.number(least)), "–"
        parts.append(row(writer, [*cells, (people, True), (value, True)]))
    parts.append("</tbody></table>")
    if len(unmatched) > MOST_LISTED:
        more = tr("The first {n} of {total}; the table of the run has all.")
        parts.append(writer.quiet(more.format(n=MOST_LISTED, total=writer.number(len(unmatched)))))
    return parts


def _drawn(rows):
    """Rows of a chart: the first ones of those that are shown."""
    return [item for item in rows if item["reason"] not in WITHHELD][:MOST_ROWS]


def _signed(writer, value, unit, decimals=None):
    """A change with its sign."""
    text = writer.amount(value, unit) if decimals is None else writer.number(value, decimals)
    return f"+{text}" if math.isfinite(value) and value > 0 else text
