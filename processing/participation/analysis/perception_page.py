"""Perception against measurement as a page: where they disagree, drawn, mapped and listed."""

from html import escape

import numpy as np
import shapely

from ...methods import charts
from ...methods.page import Writer, row, whole_page

COLORS = {
    "both good": "#1d5c63",
    "numbers good, people say bad": "#c8553d",
    "numbers bad, people say good": "#7a5195",
    "both bad": "#8a8f94",
}
PALE = {
    "both good": "#9cc3c0",
    "numbers good, people say bad": "#eab9ae",
    "numbers bad, people say good": "#c9b5d5",
    "both bad": "#d0d3d5",
}
UNSURE = ", unsure"
MOST_ROWS = 12
MOST_VERTICES = 400_000
WIDE, HIGH = 640, 420
SAYS = {
    "rating": "Mean rating",
    "feeling": "Balance of feelings, from -100 to 100",
    "mentions": "People who mention it, per cent",
}


def perception_page(
    frame, table, groups, *, perception, better, low_is_good, cuts, value, translate=str, language="en", settings=(),
    warnings=(),
):  # fmt: skip
    """One self-contained HTML page.

    Parameters
    ----------
    frame, table, groups
        As `perception.perception_and_measurement` makes them.
    perception : str
        Key of `SAYS`.
    better, low_is_good : bool
        Whether high values of what is said are good, and low values of what is measured.
    cuts : (float, float)
        What divides good from bad: measured, said.
    value : str or None
        Name of what is measured, the user's own word.
    translate, language, settings, warnings
        As for `report.distribution_page`.

    Returns
    -------
    str
    """
    writer = Writer(translate, language)
    tr = writer.tr
    title = tr("What is measured and what people say")
    shown = frame[frame["agreement"].notna()].reset_index(drop=True)
    parts = [f"<h1>{escape(title)}</h1>", *_headline(writer, groups, int(frame["perceived"].notna().sum()))]
    parts.append(_correlation(writer, table))
    measured = value or tr("As measured")
    said = tr(SAYS[perception])
    parts += [f"<h2>{writer.text('Area by area')}</h2>", _key(writer)]
    parts.append(_scatter(writer, shown, cuts, measured, said))
    parts.append(
        writer.quiet(
            tr(
                "Each area once; the upright line is one standard error of what people say, adjusted for how few "
                "answered. Dashed: what divides good from bad. Pale: it cannot be told on which side people are."
            )
        )
    )
    turned = [tr("Low values are good: to the left is better.") if low_is_good else "", "" if better else
              tr("Low values are good: below is better.")]  # fmt: skip
    parts += [writer.quiet(text) for text in turned if text]
    parts += [f"<h2>{writer.text('On the map')}</h2>", _map(writer, frame)]
    parts.append(
        writer.quiet(
            tr("Colours as above. Palest: too few people were heard, nothing is measured, or people take neither side.")
        )
    )
    parts += _lists(writer, shown)
    parts += _quarters(writer, groups)
    return whole_page(writer, title, parts, language, warnings=warnings, settings=settings)


def _headline(writer, groups, areas):
    tr = writer.tr
    rows = groups.set_index("agreement")
    worst = rows.loc["numbers good, people say bad"]
    sentence = tr("In {n} of {total} areas the numbers say good and people say bad; in {sure} of them that is sure.")
    words = sentence.format(n=int(worst["areas"]), total=areas, sure=int(worst["sure_areas"]))
    parts = [f'<p class="headline">{escape(words)}</p>']
    if "people" in worst:
        lived = tr("People living there: {people}.").format(people=writer.number(worst["people"]))
        parts.append(writer.quiet(lived))
    return parts


def _correlation(writer, table):
    tr = writer.tr
    first = table.iloc[0]
    if not np.isfinite(first["value"]):
        return writer.quiet(tr("Too few areas, or no differences between them, for a correlation."))
    words = tr(
        "Rank correlation {rho}, between {low} and {high} with 95 % certainty: 1 where people and numbers put the "
        "areas in the same order, 0 where they have nothing to do with each other, -1 where they say the opposite. "
        "By chance alone it would be as strong {p} of the time, were each area independent of its neighbours."
    ).format(
        rho=writer.number(first["value"], 2), low=writer.number(first["low"], 2), high=writer.number(first["high"], 2),
        p=writer.share(100 * first["p"]),
    )  # fmt: skip
    return f"<p>{escape(words)}</p>"


def _key(writer):
    entries = [(writer.tr(word), color) for word, color in COLORS.items()]
    marks = charts.legend(entries[:2], 14, x=10) + charts.legend(entries[2:], 34, x=10)
    return charts.svg(42, writer.tr("Colours"), marks)


def _scatter(writer, shown, cuts, across, up):
    left, top, bottom = 70, 30, 330
    x, y = shown["measured"].to_numpy(float), shown["adjusted"].to_numpy(float)
    error = np.nan_to_num(shown["error"].to_numpy(float))
    axis = charts.Axis(*_span([*x, cuts[0]]), left)
    low, high = _span([*(y - error), *(y + error), cuts[1]])
    if not high > low:
        low, high = low - 0.5, high + 0.5

    def at(value):
        return bottom - (bottom - top) * (value - low) / (high - low)

    marks = axis.marks(writer, top, bottom)
    for value in charts.ticks(low, high):
        marks.append(charts.line(left, at(value), axis.right, at(value)))
        marks.append(charts.text(left - 8, at(value) + 4, writer.plain(value), anchor="end", color=charts.QUIET))
    marks.append(charts.line(axis.at(cuts[0]), top, axis.at(cuts[0]), bottom, charts.INK, 1.4, "5 3"))
    marks.append(charts.line(left, at(cuts[1]), axis.right, at(cuts[1]), charts.INK, 1.4, "5 3"))
    for word, one, other, wide in zip(shown["agreement"], x, y, error, strict=True):
        marks.append(charts.line(axis.at(one), at(other - wide), axis.at(one), at(other + wide), charts.GRID, 1.2))
        marks.append(charts.dot(axis.at(one), at(other), _color(word), 4))
    marks.append(charts.text(left, 16, up, color=charts.QUIET))
    marks.append(charts.text((left + axis.right) / 2, bottom + 36, across, anchor="middle", color=charts.QUIET))
    return charts.svg(bottom + 44, writer.tr("Area by area"), marks)


def _span(values):
    low, high = float(np.min(values)), float(np.max(values))
    edge = 0.04 * (high - low)
    return low - edge, high + edge


def _color(word):
    base = word.removesuffix(UNSURE)
    return PALE[base] if word.endswith(UNSURE) else COLORS[base]


def _map(writer, frame):
    """The areas, simplified to what a page can show."""
    shapes = frame.geometry.to_numpy()
    west, south, east, north = shapely.total_bounds(shapes)
    scale = min((WIDE - 20) / max(east - west, 1e-9), HIGH / max(north - south, 1e-9))
    drawn = shapely.simplify(shapes, 0.7 / scale)
    if shapely.get_num_coordinates(drawn).sum() > MOST_VERTICES:
        return writer.quiet(writer.tr("There are too many areas to draw here: see the layer."))
    marks = []
    for shape, word in zip(drawn, frame["agreement"], strict=True):
        rings = []
        for part in shapely.get_parts(shape):
            for ring in (part.exterior, *part.interiors) if part.geom_type == "Polygon" else ():
                xy = shapely.get_coordinates(ring)
                points = " ".join(f"{10 + (x - west) * scale:.1f},{10 + (north - y) * scale:.1f}" for x, y in xy)
                rings.append(f"M{points}Z")
        color = _color(word) if isinstance(word, str) else "#f3f6f6"
        marks.append(
            f'<path d="{"".join(rings)}" fill="{color}" stroke="#ffffff" stroke-width="0.7" fill-rule="evenodd"/>'
        )
    return charts.svg(20 + (north - south) * scale, writer.tr("On the map"), marks)


def _lists(writer, shown):
    tr = writer.tr
    parts = []
    for word, heading, ascending in (
        ("numbers good, people say bad", tr("The numbers say good and people say bad"), True),
        ("numbers bad, people say good", tr("The numbers say bad and people say good"), False),
    ):
        own = shown[shown["agreement"].str.startswith(word)].sort_values("rank_gap", ascending=ascending)
        parts.append(f"<h2>{escape(heading)}</h2>")
        if own.empty:
            parts.append(writer.quiet(tr("Nowhere.")))
            continue
        names = [tr("As measured"), tr("People say"), tr("Heard"), tr("Sure"), tr("Ranks apart")]
        parts.append(writer.head([(tr("Name of the area"), 0), *[(name, 1) for name in names]]))
        for item in own.head(MOST_ROWS).to_dict("records"):
            numbers = [
                writer.amount(item["measured"]), writer.amount(item["perceived"]), writer.number(item["heard"]),
                writer.share(item["sure"]), writer.number(item["rank_gap"]),
            ]  # fmt: skip
            parts.append(row(writer, [(str(item["name"]), False), *[(text, True) for text in numbers]]))
        parts.append("</tbody></table>")
    return parts


def _quarters(writer, groups):
    tr = writer.tr
    parts = [f"<h2>{writer.text('How many')}</h2>"]
    keys = ["areas", "sure_areas", "heard", *(["people"] if "people" in groups else [])]
    names = [tr("Areas"), tr("Sure of it"), tr("People heard"), tr("People living there")][: len(keys)]
    parts.append(writer.head([(tr("Numbers and people"), 0), *[(name, 1) for name in names]]))
    for item in groups.to_dict("records"):
        numbers = [writer.number(item[name]) for name in keys]
        parts.append(row(writer, [(tr(item["agreement"]), False), *[(text, True) for text in numbers]]))
    return [*parts, "</tbody></table>"]
