"""Legends: classes settled with the values, labels with units, every value in exactly one class."""

import numpy as np
import pandas
import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsWkbTypes


@pytest.fixture
def styling(qgis_app):
    from sodertorn.processing.toolbox import styling

    return styling


def style(**settings):
    from sodertorn.processing.spec import Style

    return Style(column="distance", **settings)


def test_a_single_threshold_stands_between_its_half_and_its_fourfold(styling):
    classes = styling.settle(style(breaks_from="thresholds"), pandas.Series([100.0, 2000.0]), {"thresholds": (300.0,)})
    assert classes.breaks == (150.0, 300.0, 600.0, 1200.0)
    assert classes.labels("m") == ["≤ 150 m", "150–300 m", "300–600 m", "600–1200 m", "> 1200 m"]
    # what meets the threshold is green, what does not is warm
    colors = [int(color[1:3], 16) < int(color[3:5], 16) for color in styling.class_colors("low is good", 5)]
    assert colors == [True, True, False, False, False]


def test_limits_have_no_class_above_when_nothing_lies_there(styling):
    classes = styling.settle(style(breaks_from="limits"), pandas.Series([400.0, 800.0]), {"limits": (400.0, 800.0)})
    assert classes.labels("m") == ["≤ 400 m", "400–800 m"]


def test_quantiles_are_round_and_share_the_features(styling):
    values = pandas.Series(np.arange(1.0, 1001.0))
    classes = styling.settle(style(quantiles=4), values, {})
    assert classes.breaks == (250.0, 500.0, 750.0)
    counts = np.diff([0, *np.searchsorted(values, classes.breaks, side="right"), len(values)])
    assert counts.tolist() == [250, 250, 250, 250]


def test_a_lowest_value_that_many_share_is_a_class_of_its_own(styling):
    """Most streets are passed by nobody: those that are passed still get classes."""
    values = pandas.Series([0.0] * 600 + [*np.arange(1.0, 401.0)])
    classes = styling.settle(style(quantiles=5), values, {})
    assert classes.breaks == (0.0, 100.0, 200.0, 300.0)
    assert classes.labels("count") == ["0", "0–100", "100–200", "200–300", "> 300"]


@pytest.mark.parametrize(("values", "breaks"), [([], ()), ([np.nan, np.nan], ()), ([5.0, 5.0, 5.0], (5.0,))])
def test_nothing_to_class_is_no_error(styling, values, breaks):
    classes = styling.settle(style(quantiles=4), pandas.Series(values, dtype=float), {})
    made = styling.renderer(style(quantiles=4), classes, "distance", QgsWkbTypes.GeometryType.PointGeometry, "m")
    assert classes.breaks == breaks
    assert made.type() == ("RuleRenderer" if breaks else "singleSymbol")


def test_every_value_falls_into_one_class_even_with_a_quote_in_the_name(styling, layer):
    field = 'dis"tance'
    values = [0.0, 300.0, 300.0001, 500.0, 900.0, None]
    numbers = pandas.Series(values, dtype=float)
    classes = styling.settle(style(breaks=(300.0, 500.0)), numbers, {})
    made = styling.renderer(style(breaks=(300.0, 500.0)), classes, field, QgsWkbTypes.GeometryType.PointGeometry, "m")
    conditions = [rule.filterExpression() for rule in made.rootRule().children()]
    assert len(conditions) == 4
    from qgis.core import QgsFeature, QgsField, QgsFields
    from qgis.PyQt.QtCore import QMetaType

    fields = QgsFields()
    fields.append(QgsField(field, QMetaType.Type.Double))
    for value, expected in zip(values, [0, 0, 1, 1, 2, 3], strict=True):
        feature = QgsFeature(fields)
        feature.setAttributes([value])
        context = QgsExpressionContext()
        context.appendScope(QgsExpressionContextUtils.globalScope())
        context.setFeature(feature)
        context.setFields(fields)
        hits = [bool(QgsExpression(condition).evaluate(context)) for condition in conditions]
        assert hits.index(True) == expected
        assert sum(hits) == 1


def test_a_legend_lists_the_categories_there_are(styling):
    from sodertorn.processing.spec import Category, Style

    kinds = tuple(Category(value=word, title=word, color="#0072b2") for word in ("gap", "overlap"))
    blank = "No value (see the reason)"
    cases = ((["gap"], ["gap"]), (["gap", None], ["gap", blank]), (["gap", "new", None], ["gap", "Other"]), ([], []))
    for values, labels in cases:
        kind = Style(column="kind", categories=kinds)
        classes = styling.settle(kind, pandas.Series(values, dtype=object), {})
        made = styling.renderer(kind, classes, "kind", QgsWkbTypes.GeometryType.PointGeometry, "none")
        assert [category.label() for category in made.categories()] == labels


def test_labels_are_numbers_as_people_write_them(styling):
    made = styling.settle(style(breaks=(-0.5, 0.0, 0.5)), pandas.Series([-1.0, 1.0]), {})
    assert made.labels("") == ["≤ −0.5", "−0.5 to 0", "0 to 0.5", "> 0.5"]
    made = styling.settle(style(breaks=(0.0, 1500.0, 2_000_000.0)), pandas.Series([0.0, 3e6]), {})
    assert made.labels("m") == ["0 m", "0–1500 m", "1500–2\u202f000\u202f000 m", "> 2\u202f000\u202f000 m"]
    assert styling.settle(style(breaks=(0.0, 1.0)), pandas.Series([-1.0, 2.0]), {}).labels("")[0] == "≤ 0"


def test_a_scale_shows_all_its_steps_and_what_is_near_lies_on_top(styling):
    from sodertorn.processing.spec import Category

    steps = tuple(Category(value=word, title=word, color="#000000") for word in "ABC")
    for scale, expected in ((True, ["A", "B", "C"]), (False, ["B"])):
        scaled = style(categories=steps, scale=scale)
        classes = styling.settle(scaled, pandas.Series(["B"]), {})
        made = styling.renderer(scaled, classes, "class", QgsWkbTypes.GeometryType.PolygonGeometry, "none")
        assert [category.label() for category in made.categories()] == expected
    nested = style(breaks=(300.0, 500.0), nested=True)
    classes = styling.settle(nested, pandas.Series([300.0, 500.0]), {})
    made = styling.renderer(nested, classes, "band", QgsWkbTypes.GeometryType.PolygonGeometry, "m")
    assert made.orderByEnabled()
    assert not made.orderBy().list()[0].ascending()
