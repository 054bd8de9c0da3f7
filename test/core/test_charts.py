"""Charts: well-formed, escaped, and as long as the numbers say."""

import itertools
import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest
from sodertorn.processing.methods import charts
from sodertorn.processing.methods.page import THIN_SPACE, Writer

HOSTILE = "<script>&\"'"
WRITER = Writer(str, "en")


def tags(svg, name):
    return [item.attrib for item in ET.fromstring(svg).iter(f"{{http://www.w3.org/2000/svg}}{name}")]


def words(svg):
    return [item.text for item in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0, 100, [0, 20, 40, 60, 80, 100]),
        (0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]),
        (-30, 30, [-30, -20, -10, 0, 10, 20, 30]),
        (5, 5, [5]),
    ],
)
def test_ticks_are_round(low, high, expected):
    assert charts.ticks(low, high) == pytest.approx(expected)


def test_ticks_lie_within():
    rng = np.random.default_rng(1)
    for low, span in zip(rng.normal(0, 1e4, 200), rng.lognormal(0, 5, 200), strict=True):
        found = charts.ticks(low, low + span)
        assert 1 <= len(found) <= 8
        assert low - 1e-6 * span <= min(found)
        assert max(found) <= low + span * (1 + 1e-6)


def test_a_histogram_keeps_everyone():
    rng = np.random.default_rng(2)
    for values in (rng.gamma(2, 100, 500), rng.integers(0, 3, 50).astype(float), np.array([4.0]), -rng.gamma(2, 1, 90)):
        value = np.sort(values)
        people = rng.integers(1, 9, len(value)).astype(float)
        edges, numbers = charts.bins(value, people)
        assert numbers.sum() == people.sum()
        assert len(edges) == len(numbers) + 1
        assert (np.diff(edges) > 0).all()
        assert edges[0] <= value[0]
        assert edges[-1] >= value[-1]
        by_hand = [people[(value >= low) & (value < high)].sum() for low, high in itertools.pairwise(edges)]
        assert numbers.tolist() == by_hand


def test_a_long_tail_is_one_open_bar():
    value = np.append(np.arange(1000.0), 50_000.0)
    edges, numbers = charts.bins(value, np.ones(1001))
    assert np.isinf(edges[-1])
    assert numbers.sum() == 1001
    svg = charts.histogram(
        WRITER, edges, numbers, limits=(300.0,), bad=edges[:-1] >= 300, unit="m", up=HOSTILE, title=HOSTILE
    )
    assert "and more" in words(svg)
    bars = tags(svg, "rect")
    heights = [float(bar["height"]) for bar in bars]
    assert np.argmax(heights) == np.argmax(numbers)
    assert [bar["fill"] == charts.BAD for bar in bars] == (edges[:-1] >= 300).tolist()


def test_shares_are_as_long_as_they_are():
    keys = ((HOSTILE, charts.BAD), ("same", charts.MIDDLE), ("better", charts.GOOD))
    svg = charts.stacks(WRITER, [(HOSTILE, (25.0, 0.0, 75.0)), ("none", None)], keys=keys, title=HOSTILE)
    bars = [bar for bar in tags(svg, "rect") if bar["height"] == "16.0"]
    widths = [float(bar["width"]) for bar in bars]
    assert widths[1] == pytest.approx(3 * widths[0], rel=1e-2)
    assert f"25{THIN_SPACE}%" in words(svg)


def test_a_box_lies_where_its_people_are():
    rows = [("All", (0.0, 100.0, 200.0, 300.0, 400.0)), ("hidden", None), (HOSTILE * 9, (1.0, 2.0, 3.0, 4.0, 5.0))]
    svg = charts.boxes(WRITER, rows, limits=(300.0, 999.0), unit="m", title="x")
    first = tags(svg, "rect")[0]
    axis = charts.Axis(0.0, 999.0 + 0.02 * 999.0)
    assert float(first["x"]) == pytest.approx(axis.at(100), abs=0.1)
    assert float(first["x"]) + float(first["width"]) == pytest.approx(axis.at(300), abs=0.1)
    assert len(tags(svg, "rect")) == 2
    assert max(len(text) for text in words(svg)) <= charts.LONGEST
    assert charts.boxes(WRITER, [("a", None)], limits=(), unit="", title="x") == ""


def test_the_lorenz_curve_ends_in_the_corners():
    share = np.linspace(0, 1, 5)
    svg = charts.lorenz(WRITER, [(HOSTILE, share, share**2)], across="a", up="b", equal="c", title="t")
    (line,) = tags(svg, "polyline")
    points = [tuple(map(float, point.split(","))) for point in line["points"].split()]
    assert points[0] == (70, 320)
    assert points[-1] == (370, 20)
    assert points[2] == (220, 245)


def test_before_and_after_are_two_discs():
    rows = [("a", 10.0, 20.0), ("b", None, 5.0), ("c", float("nan"), None)]
    svg = charts.dumbbells(WRITER, rows, keys=("before", HOSTILE), limits=(), unit="m", title="t")
    assert len(tags(svg, "circle")) == 2 + 3
    assert charts.dumbbells(WRITER, [rows[2]], keys=("a", "b"), limits=(), unit="", title="t") == ""


def test_nothing_runs_and_nothing_is_fetched():
    svg = charts.stacks(WRITER, [(HOSTILE, (100.0,))], keys=((HOSTILE, charts.GOOD),), title=HOSTILE)
    assert "<script" not in svg
    assert not re.search(r"(href|src|on\w+)=", svg)
