"""Segregation as a page: how it went, where it is strongest, and what the numbers mean."""

from html import escape

import numpy as np

from ...methods import charts
from ...methods.page import Writer, row, whole_page
from ..analysis.segregation import INDICES
from ..periods import year

DRAWN = (("dissimilarity", charts.GOOD, "#cfe3e1"), ("information", charts.BAD, "#f4d8d1"))
MOST_ROWS = 40
TOP, BOTTOM, LEFT = 40, 270, 56


def segregation_page(table, layer, *, names, shown, rounds, resampling, translate=str, language="en", settings=(),
                     warnings=()):  # fmt: skip
    """One self-contained HTML page.

    Parameters
    ----------
    table, layer
        As `segregation.segregation` makes them.
    names : sequence of str
        The groups.
    shown : str
        The year of the layer.
    rounds : int
    resampling : {"people", "areas"}
    translate, language, settings, warnings
        As for `report.distribution_page`.

    Returns
    -------
    str
    """
    writer = Writer(translate, language)
    tr = writer.tr
    title = tr("Who lives apart from whom")
    together = table[(table["group_name"] == "All groups")]
    whole = together[together["place"] == "All areas"]
    parts = [f"<h1>{escape(title)}</h1>", writer.quiet(", ".join(names))]
    parts += _headline(writer, whole)
    parts += [f"<h2>{writer.text('Over time')}</h2>", _chart(writer, whole)]
    if rounds < 2:
        drawn = tr("No intervals were asked for.")
    elif resampling == "people":
        drawn = tr("Bands: 95 % intervals, had chance settled the same groups once more, corrected for small areas.")
    else:
        drawn = tr("Bands: 95 % intervals, had other areas like these been looked at.")
    parts.append(writer.quiet(drawn))
    parts.append(
        writer.quiet(
            tr(
                "D: the part of the people who would have to move for every area to have the mix of the whole, of "
                "those who would where groups are wholly apart. H: how much less mixed areas are than the whole. Both "
                "are 0 where all areas are alike and 1 where no groups share an area. In small areas chance alone "
                "gives more than 0: see what is expected."
            )
        )
    )
    parts += _places(writer, together[together["year"] == shown], shown)
    parts += _apart(writer, layer, shown)
    return whole_page(writer, title, parts, language, warnings=warnings, settings=settings)


def _headline(writer, whole):
    own = whole[(whole["index"] == INDICES["dissimilarity"]) & whole["value"].notna()]
    if own.empty:
        return []
    tr = writer.tr
    first, last = own.iloc[0], own.iloc[-1]
    words = tr("Dissimilarity was {value} in {year}").format(value=writer.number(last["value"], 3), year=last["year"])
    if len(own) > 1:
        words += tr(", and {value} in {year}").format(value=writer.number(first["value"], 3), year=first["year"])
    parts = [f'<p class="headline">{escape(words)}.</p>']
    if len(own) > 1 and np.isfinite([first["low"], first["high"], last["low"], last["high"]]).all():
        if last["low"] > first["high"]:
            said = tr("The groups live further apart: the intervals do not meet.")
        elif last["high"] < first["low"]:
            said = tr("The groups live less apart: the intervals do not meet.")
        else:
            said = tr("The intervals of both years meet: it may be chance.")
        parts.append(writer.quiet(said))
    return parts


def _chart(writer, whole):
    """D and H of all groups over the years; a year without one breaks the line."""
    x = np.array([year(one) for one in whole["year"]])
    axis = charts.Axis(x.min(), x.max(), LEFT)
    shown = [whole[whole["index"] == INDICES[key]] for key, _, _ in DRAWN]
    most = max(float(np.nanmax(np.r_[frame[["value", "high"]].to_numpy(float).ravel(), 0.01])) for frame in shown)

    def at(value):
        return BOTTOM - (BOTTOM - TOP) * value / (1.05 * most)

    marks = charts.legend([(writer.tr(INDICES[key]), color) for key, color, _ in DRAWN], 14, LEFT)
    for value in charts.ticks(0, most, 5):
        marks.append(charts.line(LEFT, at(value), axis.right, at(value)))
        marks.append(charts.text(LEFT - 8, at(value) + 4, writer.plain(value), anchor="end", color=charts.QUIET))
    for value in sorted({int(one) for one in charts.ticks(x.min(), x.max(), 9)}):
        marks.append(charts.text(axis.at(value), BOTTOM + 18, value, anchor="middle", color=charts.QUIET))
    for frame, (_, color, pale) in zip(shown, DRAWN, strict=True):
        places = [axis.at(year(one)) for one in frame["year"]]
        values, low, high = (frame[name].to_numpy(float) for name in ("value", "low", "high"))
        for run in _runs(np.isfinite(low) & np.isfinite(high)):
            edge = [(places[n], at(high[n])) for n in run] + [(places[n], at(low[n])) for n in run[::-1]]
            points = " ".join(f"{a:.1f},{b:.1f}" for a, b in edge)
            marks.append(f'<polygon points="{points}" fill="{pale}" stroke="{pale}" stroke-width="2"/>')
        for run in _runs(np.isfinite(values)):
            points = " ".join(f"{places[n]:.1f},{at(values[n]):.1f}" for n in run)
            marks.append(f'<polyline points="{points}" fill="none" stroke="{color}" stroke-width="2.4"/>')
            marks += [charts.dot(places[n], at(values[n]), color, 3) for n in run]
    return charts.svg(BOTTOM + 28, writer.tr("Over time"), marks)


def _runs(there):
    """Positions that follow each other."""
    found = np.flatnonzero(there)
    return [list(run) for run in np.split(found, np.flatnonzero(np.diff(found) > 1) + 1) if len(run)]


def _places(writer, table, shown):
    tr = writer.tr
    wide = {key: table[table["index"] == INDICES[key]].set_index("place") for key, _, _ in DRAWN}
    first, other = (wide[key] for key, _, _ in DRAWN)
    if first.empty:
        return []
    order = [*first.index[:1], *first.iloc[1:].sort_values("value", ascending=False).index]
    names = [tr("D"), tr("from"), tr("to"), tr("D by chance"), tr("H"), tr("Areas"), tr("People or homes")]
    parts = [f"<h2>{escape(tr('Place by place, {year}').format(year=shown))}</h2>"]
    parts.append(writer.head([(tr("Place"), 0), *[(name, 1) for name in names]]))
    for place in order[:MOST_ROWS]:
        item = first.loc[place]
        cells = [writer.number(item[name], 3) for name in ("value", "low", "high", "expected")]
        cells += [writer.number(other.loc[place, "value"], 3), writer.number(item["areas"])]
        cells.append(writer.number(item["people"]))
        parts.append(row(writer, [(tr(place), False), *[(text, True) for text in cells]]))
    return [*parts, "</tbody></table>"]


def _apart(writer, layer, shown):
    """The areas that add most."""
    tr = writer.tr
    own = layer[layer["of_h"].notna()].sort_values("of_h", ascending=False)
    parts = [f"<h2>{escape(tr('Areas that differ most from the whole, {year}').format(year=shown))}</h2>"]
    if own.empty:
        return [*parts, writer.quiet(tr("All areas are alike."))]
    names = [tr("Part of H, %"), tr("Divergence"), tr("Diversity"), tr("People or homes")]
    parts.append(writer.head([(tr("Name of the area"), 0), *[(name, 1) for name in names]]))
    for item in own.head(12).to_dict("records"):
        cells = [writer.number(item["of_h"], 1), writer.number(item["divergence"], 3)]
        cells += [writer.number(item["diversity"], 2), writer.number(item["people"])]
        parts.append(row(writer, [(str(item["name"] or item["area"]), False), *[(text, True) for text in cells]]))
    return [*parts, "</tbody></table>"]
