"""Charts as SVG within a page: nothing is fetched, nothing runs, they print, and every text is escaped.

Colours are told apart by colour-blind readers and in grey print; lines differ in their dashes too.
"""

import math
from html import escape

import numpy as np

GOOD, BAD, MIDDLE, NO_VALUE = "#1d5c63", "#c8553d", "#cfd8da", "#b4b4b4"
INK, QUIET, GRID = "#1d2a30", "#55646b", "#dde3e5"
WIDTH = 640
LABEL = 190  # width of the column of names
ROW = 26  # height of a group's row
LONGEST = 26  # letters of a name; the rest is cut, the table has it in full


def svg(height, title, marks, width=WIDTH):
    """The chart of these marks, with a title for those who cannot see it."""
    return (
        f'<svg class="chart" viewBox="0 0 {width} {height}" role="img" xmlns="http://www.w3.org/2000/svg" '
        f'font-family="Source Sans 3, Segoe UI, Helvetica, Arial, sans-serif" font-size="13">'
        f"<title>{escape(title)}</title>{''.join(marks)}</svg>"
    )


def text(x, y, words, *, anchor="start", color=INK, bold=False):
    """A text at a place."""
    weight = ' font-weight="600"' if bold else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{color}"{weight}>{escape(str(words))}</text>'


def line(x1, y1, x2, y2, color=GRID, width=1.0, dash=""):
    """A straight line."""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{color}" '
        f'stroke-width="{width:g}"{dashes}/>'
    )


def box(x, y, width, height, color):
    """A filled rectangle."""
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(width, 0):.1f}" height="{max(height, 0):.1f}" fill="{color}"/>'


def dot(x, y, color, radius=4.5, hollow=False):
    """A disc, or a ring."""
    fill = "#ffffff" if hollow else color
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}" fill="{fill}" stroke="{color}" stroke-width="1.8"/>'


def ticks(low, high, most=6):
    """Round numbers from ``low`` to ``high``, at most about ``most``."""
    span = high - low
    if not span > 0 or not math.isfinite(span):
        return [low]
    rough = span / most
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= rough * (1 - 1e-9))
    first = math.ceil(low / step - 1e-9)
    return [round((first + i) * step, 12) for i in range(int((high - first * step) / step + 1e-9) + 1)]


class Axis:
    """A horizontal axis of values from ``low`` to ``high`` between two abscissas."""

    def __init__(self, low, high, left=LABEL + 10, right=WIDTH - 44):
        if not high > low:
            low, high = low - 0.5, high + 0.5
        self.low, self.high, self.left, self.right = low, high, left, right

    def at(self, value):
        """Abscissa of a value; beyond the ends, the end."""
        share = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return self.left + share * (self.right - self.left)

    def marks(self, writer, top, bottom, unit=""):
        """Grid lines and numbers below them."""
        found = []
        values = ticks(self.low, self.high)
        for number, value in enumerate(values):
            found.append(line(self.at(value), top, self.at(value), bottom))
            words = writer.amount(value, unit) if number == len(values) - 1 else writer.plain(value)
            found.append(text(self.at(value), bottom + 16, words, anchor="middle", color=QUIET))
        return found

    def limits(self, writer, values, top, bottom, unit=""):
        """Thresholds as dashed lines with their value above."""
        found = []
        for value in values:
            if self.low <= value <= self.high:
                found.append(line(self.at(value), top, self.at(value), bottom, INK, 1.4, "5 3"))
                found.append(text(self.at(value), top - 4, writer.amount(value, unit), anchor="middle", color=INK))
        return found


def name(words, y, x=LABEL):
    """The name of a row, cut where it is long."""
    words = str(words)
    short = words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
    return text(x, y, short, anchor="end")


def legend(entries, y, x=LABEL + 10):
    """Coloured squares with their words, one after the other: (words, colour)."""
    found = []
    for words, color in entries:
        found += [box(x, y - 9, 11, 11, color), text(x + 16, y, words, color=QUIET)]
        x += 34 + 6.6 * len(words)
    return found


def lorenz(writer, curves, *, across, up, equal, title):
    """Curves from 0 to 100 per cent on both axes, and the diagonal.

    Parameters
    ----------
    curves : sequence of (str, array, array)
        Words, share of the people and share of the value, 0 to 1.
    across, up, equal, title : str
        Words at the axes and at the diagonal, and of the chart.
    """
    left, top, size = 70, 20, 300
    looks = ((GOOD, ""), (BAD, "7 3"), ("#7a5195", "2 3"))
    marks = []
    for share in (0, 25, 50, 75, 100):
        at = size * share / 100
        marks += [line(left + at, top, left + at, top + size), line(left, top + at, left + size, top + at)]
        marks.append(text(left + at, top + size + 17, writer.share(share), anchor="middle", color=QUIET))
        marks.append(text(left - 8, top + size - at + 4, writer.share(share), anchor="end", color=QUIET))
    marks.append(line(left, top + size, left + size, top, QUIET, 1.4))
    key = left + size + 24
    marks += [line(key, top + 14, key + 26, top + 14, QUIET, 1.4), text(key + 32, top + 18, equal)]
    for number, (words, people, value) in enumerate(curves):
        color, dash = looks[number % len(looks)]
        points = " ".join(
            f"{left + size * x:.1f},{top + size - size * y:.1f}" for x, y in zip(people, value, strict=True)
        )
        dashes = f' stroke-dasharray="{dash}"' if dash else ""
        marks.append(f'<polyline points="{points}" fill="none" stroke="{color}" stroke-width="2.4"{dashes}/>')
        at = top + 40 + 22 * number
        marks += [line(key, at, key + 26, at, color, 2.4, dash), text(key + 32, at + 4, words)]
    marks.append(text(left + size / 2, top + size + 36, across, anchor="middle", color=QUIET))
    marks.append(text(left, top - 7, up, color=QUIET))
    return svg(top + size + 44, title, marks, WIDTH)


def histogram(writer, edges, people, *, limits, bad, unit, up, title):
    """Bars of people by value.

    Parameters
    ----------
    edges : (b + 1,) array
        Bounds of the bars; an infinite last one makes the last bar that of all beyond.
    people : (b,) array
    limits : sequence of float
        Thresholds.
    bad : (b,) bool array
        Bars in the colour of those left out.
    """
    left, top, height = 64, 34, 150
    edges = np.asarray(edges, dtype=float)
    open_end = not np.isfinite(edges[-1])
    shown = edges.copy()
    if open_end:
        shown[-1] = 2 * shown[-2] - shown[-3] if len(shown) > 2 else shown[-2] + 1
    axis = Axis(shown[0], shown[-1], left)
    most = max(float(np.max(people)), 1e-9)
    marks = []
    for value in ticks(0, most, 4):
        y = top + height * (1 - value / most)
        marks += [line(left, y, axis.right, y), text(left - 8, y + 4, writer.plain(value), anchor="end", color=QUIET)]
    for low, high, number, worse in zip(shown[:-1], shown[1:], people, bad, strict=True):
        tall = height * number / most
        x = axis.at(low)
        marks.append(box(x + 0.5, top + height - tall, axis.at(high) - x - 1, tall, BAD if worse else GOOD))
    marks += axis.marks(writer, top + height, top + height, unit)
    if open_end:
        words = writer.tr("and more")
        marks.append(text(axis.right, top + height + 32, words, anchor="end", color=QUIET))
    marks += axis.limits(writer, limits, top, top + height, unit)
    marks.append(text(left, 14, up, color=QUIET))
    return svg(top + height + 38, title, marks)


def boxes(writer, rows, *, limits, unit, title):
    """For each group a line from the 10th to the 90th, a box from the 25th to the 75th, a bar at the 50th person.

    Parameters
    ----------
    rows : sequence of (str, sequence of five floats or None)
        Name and the values at 10, 25, 50, 75 and 90 per cent of the people; None for a group not shown, whose
        name then says why.
    """
    known = [value for _, values in rows if values is not None for value in values]
    if not known:
        return ""
    low, high = min([*known, *limits]), max([*known, *limits])
    low = 0.0 if 0 <= low < 0.5 * high else low
    axis = Axis(low, high + 0.02 * (high - low))
    top = 24
    bottom = top + ROW * len(rows)
    marks = axis.marks(writer, top, bottom, unit)
    for number, (words, values) in enumerate(rows):
        y = top + ROW * (number + 0.5)
        marks.append(name(words, y + 4))
        if values is None:
            continue
        a, b, c, d, e = (axis.at(value) for value in values)
        marks.append(line(a, y, e, y, GOOD, 1.6))
        marks.append(box(b, y - 7, max(d - b, 1.5), 14, "#9cc3c0"))
        marks.append(line(c, y - 9, c, y + 9, INK, 2.6))
    marks += axis.limits(writer, limits, top, bottom, unit)
    return svg(bottom + 24, title, marks)


def stacks(writer, rows, *, keys, title):
    """Bars to 100 per cent: rows are (name, shares), keys are (words, colour) of the shares, from the left."""
    axis = Axis(0.0, 100.0)
    top = 30
    bottom = top + ROW * len(rows)
    marks = legend(keys, 14)
    for number, (words, shares) in enumerate(rows):
        y = top + ROW * (number + 0.5)
        marks.append(name(words, y + 4))
        x = 0.0
        for share, (_, color) in zip(shares or (), keys, strict=False):
            if not share > 0:
                continue
            marks.append(box(axis.at(x), y - 8, axis.at(x + share) - axis.at(x), 16, color))
            if share >= 9:
                ink = "#ffffff" if color in (GOOD, BAD) else INK
                middle = (axis.at(x) + axis.at(x + share)) / 2
                marks.append(text(middle, y + 4.5, writer.share(share), anchor="middle", color=ink))
            x += share
    return svg(bottom + 8, title, marks)


def dumbbells(writer, rows, *, keys, limits, unit, title):
    """Before and after as two discs joined by a line: rows are (name, before, after), keys the two words."""
    known = [value for _, *pair in rows for value in pair if value is not None and math.isfinite(value)]
    if not known:
        return ""
    low, high = min([*known, *limits]), max([*known, *limits])
    low = 0.0 if 0 <= low < 0.5 * high else low
    margin = 0.03 * (high - low)
    axis = Axis(low if low == 0 else low - margin, high + margin)
    top = 44
    bottom = top + ROW * len(rows)
    x = LABEL + 16
    marks = [dot(x, 10, QUIET, hollow=True), text(x + 10, 14, keys[0], color=QUIET)]
    x += 34 + 6.6 * len(keys[0])
    marks += [dot(x, 10, GOOD), text(x + 10, 14, keys[1], color=QUIET)]
    marks += axis.marks(writer, top, bottom, unit)
    for number, (words, before, after) in enumerate(rows):
        y = top + ROW * (number + 0.5)
        marks.append(name(words, y + 4))
        there = [value is not None and math.isfinite(value) for value in (before, after)]
        if all(there):
            marks.append(line(axis.at(before), y, axis.at(after), y, GOOD, 2.4))
        if there[0]:
            marks.append(dot(axis.at(before), y, QUIET, hollow=True))
        if there[1]:
            marks.append(dot(axis.at(after), y, GOOD))
    marks += axis.limits(writer, limits, top, bottom, unit)
    return svg(bottom + 24, title, marks)


def bins(value, people, most=16):
    """Bounds for a histogram and the people within: round steps, the last bar open where few lie far beyond.

    Parameters
    ----------
    value, people : (n,) arrays
        Values in ascending order, without missing ones.

    Returns
    -------
    (b + 1,) array, (b,) array
    """
    running = np.cumsum(people)
    low, high = float(value[0]), float(value[-1])
    far = float(value[np.searchsorted(running, 0.99 * running[-1])])
    end = far if high - far > 0.25 * (far - low) else high
    low = 0.0 if 0 <= low < 0.3 * end else low
    if not end > low:
        return np.array([low - 0.5, low + 0.5]), np.array([float(running[-1])])
    marks = ticks(low, end, most)
    step = marks[1] - marks[0] if len(marks) > 1 else end - low
    first = math.floor(low / step + 1e-9) * step
    count = max(math.ceil((end - first) / step - 1e-9), 1)
    edges = first + step * np.arange(count + 1)
    if end >= edges[-1]:
        edges = np.append(edges, edges[-1] + step)
    if high > edges[-1]:
        edges = np.append(edges, np.inf)
    at = np.clip(np.searchsorted(edges, value, side="right") - 1, 0, len(edges) - 2)
    return edges, np.bincount(at, people, len(edges) - 1)
