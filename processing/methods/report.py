"""The distribution over people as one page that a councillor reads and a printer prints."""

import math
from html import escape

from ..spec import label, units
from ..spec import reasons as reason_texts
from .distribution import TEXTS

# Languages that write 1.5; all others written here use a decimal comma.
POINT_LANGUAGES = ("en",)
THIN_SPACE = "\u202f"  # a thin space that does not break

STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.5 "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1d2a30;
  background: #fff; max-width: 62rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; border-top: 2px solid #1d5c63; padding-top: .75rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
.headline { font-size: 1.3rem; line-height: 1.4; margin: .5rem 0; }
.quiet { color: #55646b; font-size: .9rem; margin: .25rem 0; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; font-size: .95rem; }
th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #dde3e5; vertical-align: middle; }
th { font-weight: 600; color: #3b4a51; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr.all td { font-weight: 600; background: #f3f6f6; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
tr.field td { color: #55646b; font-size: .85rem; padding-top: .8rem; }
td.bar { width: 34%; min-width: 8rem; }
svg { display: block; width: 100%; height: .9rem; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.warning { border-left: 4px solid #b8860b; background: #fdf6e3; padding: .4rem .8rem; margin: .4rem 0; }
dl { display: grid; grid-template-columns: minmax(10rem, auto) 1fr; gap: .15rem 1rem; font-size: .9rem; }
dt { color: #55646b; } dd { margin: 0; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } tr, .warning { break-inside: avoid; }
  h2, h3 { break-after: avoid; } thead { display: table-header-group; } }
"""


def distribution_page(
    table,
    *,
    title,
    description,
    columns,
    thresholds=(),
    worse="high",
    weighted=True,
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
    writer = _Writer(translate, language, weighted)
    tr = writer.tr
    parts = [f"<h1>{writer.text(title)}</h1>", f'<p class="quiet">{writer.text(description)}</p>']
    if not weighted:
        parts.append(writer.quiet(tr("No population field was given: every place counts as one person.")))
    for column in columns:
        rows = table[table["measure"] == column.name].to_dict("records")
        if rows:
            bad_end = worse[column.name] if isinstance(worse, dict) else worse
            parts += _section(writer, column, rows, [t for t in thresholds if t.column == column.name], bad_end)
    parts += _missing(writer, reasons or {})
    parts += [f'<p class="warning">{escape(str(item))}</p>' for item in warnings]
    if settings:
        parts.append(f"<h2>{escape(tr('How this was made'))}</h2><dl>")
        parts += [f"<dt>{escape(str(key))}</dt><dd>{escape(str(value))}</dd>" for key, value in settings]
        parts.append("</dl>")
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language[:2])}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{writer.text(title)}</title><style>{STYLE}</style></head>\n<body>\n"
        + "\n".join(parts)
        + "\n</body></html>\n"
    )


class _Writer:
    """Texts and numbers in the reader's language, escaped."""

    def __init__(self, translate, language, weighted):
        self.tr = translate
        self.weighted = weighted
        self._sign = "." if language.split("_")[0] in POINT_LANGUAGES else ","

    def text(self, english):
        return escape(self.tr(english))

    def quiet(self, translated):
        return f'<p class="quiet">{escape(translated)}</p>'

    def number(self, value, decimals=0):
        """1234.5 as 1 234,5; a dash where there is no number."""
        if value is None or not math.isfinite(value):
            return "–"
        text = f"{value:,.{decimals}f}".replace(",", THIN_SPACE).replace(".", self._sign)
        return "0" if not text.strip("-0" + self._sign) and not decimals else text.replace("-", "−")

    def amount(self, value, unit=""):
        """A measured value with as many decimals as its size is worth, and its unit."""
        decimals = 2 if unit == "ratio" else 0 if abs(value) >= 100 or float(value).is_integer() else 1
        symbol = self.tr(units.symbol(unit)) if units.symbol(unit) else ""
        space = THIN_SPACE if symbol else ""
        return self.number(value, decimals) + (space + symbol if math.isfinite(value) else "")

    def share(self, value):
        """Per cent, never rounded to all or none."""
        if not math.isfinite(value):
            return "–"
        if 99.5 <= value < 100:
            return f">99{THIN_SPACE}%"
        if 0 < value < 0.5:
            return f"<1{THIN_SPACE}%"
        return f"{value:.0f}{THIN_SPACE}%"

    def limit(self, threshold):
        """ "at most 300 m"."""
        tr = self.tr
        template = tr("at most {value}") if threshold.met == "at most" else tr("at least {value}")
        return template.format(value=self.amount(threshold.value, threshold.unit))

    def head(self, names):
        cells = [f"<th{' class=number' if right else ''}>{escape(name)}</th>" for name, right in names]
        return "<table><thead><tr>" + "".join(cells) + "</tr></thead><tbody>"


def _section(writer, column, rows, thresholds, worse):
    tr = writer.tr
    everyone = rows[0]
    parts = [f"<h2>{writer.text(column.title)}</h2>"]
    alike = {}
    for threshold in thresholds:  # several sources may name the same value
        alike.setdefault((threshold.value, threshold.met), []).append(threshold)
    for threshold, *others in alike.values():
        share, left = f"share_{label(threshold.value)}", f"left_out_{label(threshold.value)}"
        people, out = everyone["people"], everyone[left]
        sentence = tr("{met} of {people} people ({share}) have {limit}; {left} are left out.").format(
            met=writer.number(people - out),
            people=writer.number(people),
            share=writer.share(everyone[share]),
            limit=writer.limit(threshold),
            left=writer.number(out),
        )
        parts.append(f'<p class="headline">{escape(sentence)}</p>')
        parts += [writer.quiet(_source(writer, item)) for item in (threshold, *others)]
        parts.append(writer.head([(tr("Group"), 0), (tr("People"), 1), ("", 0), (tr("Share"), 1), (tr("Left out"), 1)]))
        for row, first in _with_fields(writer, rows, 5):
            cells = [writer.number(row["people"]), None, writer.share(row[share]), writer.number(row[left])]
            parts.append(first + _row(writer, row, cells, row[share]))
        parts.append("</tbody></table>")
    if not thresholds:
        sentence = tr("Half of the {people} people have {median} or less.").format(
            people=writer.number(everyone["people"]), median=writer.amount(everyone["median"], column.unit)
        )
        parts.append(f'<p class="headline">{escape(sentence)}</p>')
    parts += _spread(writer, column, rows, worse)
    return parts


def _source(writer, threshold):
    """Who says so, and since when."""
    if not threshold.source:
        return writer.tr("This threshold was chosen for this run.")
    template = writer.tr("{title}. Source: {source}, {year}.")
    return template.format(title=writer.tr(threshold.title).rstrip("."), source=threshold.source, year=threshold.year)


def _spread(writer, column, rows, worse):
    """The table of means, medians and inequality."""
    tr = writer.tr
    names = [tr("People"), tr("Without a value"), tr("Mean"), tr("Median"), tr("Worst-served tenth"), tr("Gini")]
    parts = [f"<h3>{escape(tr('How it is spread'))}</h3>"]
    parts.append(writer.head([(tr("Group"), 0), *[(name, 1) for name in names]]))
    for row, first in _with_fields(writer, rows, len(names) + 1):
        cells = [writer.number(row["people"]), writer.number(row["people_without_value"])]
        cells += [writer.amount(row[name], column.unit) for name in ("mean", "median", "worst_decile")]
        parts.append(first + _row(writer, row, [*cells, writer.number(row["gini"], 2)], 0))
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


def _with_fields(writer, rows, width):
    """Each row with the line that stands before it where a new group field begins."""
    field = ""
    for row in rows:
        first = ""
        if row["group_field"] != field:
            field = row["group_field"]
            if row["group"] != field:
                first = f'<tr class="field"><td colspan="{width}">{escape(str(field))}</td></tr>'
        yield row, first


def _row(writer, row, cells, share):
    """One table row; None among the cells becomes the bar of ``share`` per cent."""
    everyone = not row["group_field"]
    # Names of groups are the user's own words: only those this plugin wrote are translated.
    name = writer.text(row["group"]) if row["group"] in TEXTS else escape(str(row["group"]))
    marks = [_bar(share) if cell is None else f'<td class="number">{escape(cell)}</td>' for cell in cells]
    return f"<tr{' class=all' if everyone else ''}><td>{name}</td>{''.join(marks)}</tr>"


def _bar(share):
    width = min(max(share, 0.0), 100.0) if math.isfinite(share) else 0.0
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
