"""The distribution over people as one page that a councillor reads and a printer prints."""

import math
from html import escape

from ..spec import label
from ..spec import reasons as reason_texts
from .groups import TEXTS
from .page import Writer, whole_page

WITHHELD = (reason_texts.FEW_PEOPLE, reason_texts.PROTECTS_FEW)


def distribution_page(
    table,
    *,
    title,
    description,
    columns,
    thresholds=(),
    worse="high",
    weighted=True,
    minimum_people=0,
    reasons=None,
    settings=(),
    warnings=(),
    translate=str,
    language="en",
):
    """One self-contained HTML page of a distribution over people.

    Parameters
    ----------
    table : DataFrame
        What `distribution` made.
    title, description : str
        Of the algorithm, English; translated here.
    columns : sequence of spec.Column
        The value columns in the table, in the order of their sections; ``{}`` already filled in.
    thresholds : sequence of spec.Threshold
        With their source and year. One chosen for this run has an empty source.
    worse : {"high", "low"}, or a dict of these
        Which end of the values is bad for people; a dict has one for each column's name.
    weighted : bool
        Whether there was a population field; without one every place counts as one person.
    minimum_people : float
        Groups with fewer people were withheld.
    reasons : dict of str to int, optional
        Number of places for every code of `spec.reasons`.
    settings : sequence of (str, str)
        Provenance: parameters, layers, versions; written as they are.
    warnings : sequence of str
        What the run warned of; written as they are.
    translate : callable
        Turns an English text into the reader's language.
    language : str
        Its code, "sv" or "en_GB"; decides the decimal sign.

    Returns
    -------
    str
    """
    writer = Writer(translate, language)
    tr = writer.tr
    parts = [f"<h1>{writer.text(title)}</h1>", f'<p class="quiet">{writer.text(description)}</p>']
    if not weighted:
        parts.append(writer.quiet(tr("No population field was given: every place counts as one person.")))
    for column in columns:
        rows = table[table["measure"] == column.name].to_dict("records")
        if rows:
            bad_end = worse[column.name] if isinstance(worse, dict) else worse
            limits = [item for item in thresholds if item.column == column.name]
            parts += section(writer, column, rows, limits, bad_end, minimum_people)
    parts += _missing(writer, reasons or {})
    return whole_page(writer, title, parts, language, warnings=warnings, settings=settings)


def section(writer, column, rows, thresholds, worse, least):
    """The headline of each threshold with its table by group, and the table of means, medians and Gini.

    Parameters
    ----------
    writer : Writer
    column : spec.Column, or anything with its ``title`` and ``unit``
    rows : list of dict
        Of the table for this column, all people first.
    thresholds : sequence of spec.Threshold
    worse : {"high", "low"}
    least : float
        Groups with fewer people were withheld.

    Returns
    -------
    list of str
        HTML.
    """
    tr = writer.tr
    everyone = rows[0]
    parts = [f"<h2>{writer.text(column.title)}</h2>"]
    alike = {}
    for threshold in thresholds:  # several sources may name the same value
        alike.setdefault((threshold.value, threshold.met), []).append(threshold)
    for threshold, *others in alike.values():
        share, left = f"share_{label(threshold.value)}", f"left_out_{label(threshold.value)}"
        people, out = everyone["people"], everyone[left]
        named = threshold.unit == "none" and threshold.source  # a class, or yes and no
        template = tr("{met} of {people} people ({share}) have {limit}; {left} are left out.")
        if named:
            template = tr("{title}: {met} of {people} people ({share}); {left} are left out.")
        sentence = template.format(
            title=tr(threshold.title) if named else "",
            met=writer.number(people - out),
            people=writer.number(people),
            share=writer.share(everyone[share]),
            limit=writer.limit(threshold),
            left=writer.number(out),
        )
        parts.append(f'<p class="headline">{escape(sentence)}</p>')
        parts += [writer.quiet(_source(writer, item)) for item in (threshold, *others)]
        parts.append(writer.head([(tr("Group"), 0), (tr("People"), 1), ("", 0), (tr("Share"), 1), (tr("Left out"), 1)]))
        for row, first in with_fields(writer, rows, 5):
            cells = [writer.number(row["people"]), None, writer.share(row[share]), writer.number(row[left])]
            parts.append(first + group_row(writer, row, cells, row[share], least))
        parts.append("</tbody></table>")
    if not thresholds:
        sentence = tr("Half of the {people} people have {median} or less.").format(
            people=writer.number(everyone["people"]), median=writer.amount(everyone["median"], column.unit)
        )
        parts.append(f'<p class="headline">{escape(sentence)}</p>')
    parts += _spread(writer, column, rows, worse, least)
    return parts


def _source(writer, threshold):
    """Who says so, and since when."""
    if not threshold.source:
        return writer.tr("This threshold was chosen for this run.")
    template = writer.tr("{title}. Source: {source}, {year}.")
    return template.format(
        title=writer.tr(threshold.title).rstrip("."), source=writer.tr(threshold.source), year=threshold.year
    )


def _spread(writer, column, rows, worse, least):
    """The table of means, medians and inequality."""
    tr = writer.tr
    names = [tr("People"), tr("Without a value"), tr("Mean"), tr("Median"), tr("Worst-served tenth"), tr("Gini")]
    parts = [f"<h3>{escape(tr('How it is spread'))}</h3>"]
    parts.append(writer.head([(tr("Group"), 0), *[(name, 1) for name in names]]))
    for row, first in with_fields(writer, rows, len(names) + 1):
        cells = [writer.number(row["people"]), writer.number(row["people_without_value"])]
        cells += [writer.amount(row[name], column.unit) for name in ("mean", "median", "worst_decile")]
        parts.append(first + group_row(writer, row, [*cells, writer.number(row["gini"], 2)], 0, least))
    parts.append("</tbody></table>")
    at_least = tr("The worst-served tenth of the people have this value or more.")
    at_most = tr("The worst-served tenth of the people have this value or less.")
    parts.append(writer.quiet(at_least if worse == "high" else at_most))
    parts.append(
        writer.quiet(
            tr(
                "Gini: 0 where everyone has the same value, near 1 where one person has everything. "
                "Mean, median, tenth and Gini speak of the people with a value; shares speak of all people, "
                "and those without a value count as left out."
            )
        )
    )
    return parts


def with_fields(writer, rows, width):
    """Each row with the line that stands before it where a new group field begins."""
    field = ""
    for row in rows:
        first = ""
        if row["group_field"] != field:
            field = row["group_field"]
            if row["group"] != field:
                first = f'<tr class="field"><td colspan="{width}">{escape(str(field))}</td></tr>'
        yield row, first


def group_row(writer, row, cells, share, least):
    """One table row; None among the cells becomes the bar of ``share`` per cent."""
    everyone = not row["group_field"]
    if row["reason"] in WITHHELD:
        marks = [f'<td class="withheld" colspan="{len(cells)}">{escape(why_withheld(writer, row, least))}</td>']
    else:
        marks = [_bar(share) if cell is None else f'<td class="number">{escape(cell)}</td>' for cell in cells]
    return f"<tr{' class=all' if everyone else ''}><td>{group_name(writer, row)}</td>{''.join(marks)}</tr>"


def group_name(writer, row):
    """The name of a group, escaped. It is the user's own word: only those this plugin wrote are translated."""
    return escape(plain_name(writer, row))


def plain_name(writer, row):
    """The name of a group, not escaped yet."""
    return writer.tr(row["group"]) if row["group"] in TEXTS else str(row["group"])


def why_withheld(writer, row, least):
    """In words why a group is not shown."""
    if row["reason"] == reason_texts.FEW_PEOPLE:
        return writer.tr("fewer than {n} people: not shown").format(n=writer.number(least))
    return writer.tr(reason_texts.REASONS[row["reason"]])


def _bar(share):
    if not math.isfinite(share):
        return '<td class="bar"></td>'
    width = min(max(share, 0.0), 100.0)
    return (
        '<td class="bar"><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect width="100" height="8" fill="#e3c9b4"/><rect width="{width:.2f}" height="8" fill="#1d5c63"/>'
        "</svg></td>"
    )


def _missing(writer, counts):
    """Why places have no value, the most frequent reason first."""
    tr = writer.tr
    if not counts:
        return []
    parts = [f"<h2>{escape(tr('Places without a value'))}</h2>"]
    parts.append(writer.head([(tr("Reason"), 0), (tr("Places"), 1)]))
    for code, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        reason = writer.text(reason_texts.REASONS.get(code, code))
        parts.append(f'<tr><td>{reason}</td><td class="number">{escape(writer.number(count))}</td></tr>')
    parts.append("</tbody></table>")
    return parts
