"""Legends and aliases from the declaration. Colours are told apart by colour-blind readers and in grey print."""

import itertools
import math
from dataclasses import dataclass

import numpy as np
import pandas
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsExpression,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPointDisplacementRenderer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from .translation import number, symbol, tr

# dark to light; ColorBrewer's multi-hue sequential schemes as used for decades in print
GOOD_TO_BAD = ("#1a6b54", "#5aae8b", "#bfe0c2", "#fde0a6", "#f4a259", "#c8553d", "#7f1d2b")
NEUTRAL = ("#f1eef6", "#d0d1e6", "#a6bddb", "#74a9cf", "#3690c0", "#0570b0", "#034e7b")
NO_VALUE = "#b4b4b4"


def class_colors(ramp, count):
    """Colours of ``count`` classes, lowest class first."""
    scale = {"low is good": GOOD_TO_BAD, "high is good": GOOD_TO_BAD[::-1]}.get(ramp, NEUTRAL)
    if count == 1:
        return [scale[0]]
    return [scale[round(i * (len(scale) - 1) / (count - 1))] for i in range(count)]


@dataclass(frozen=True)
class Classes:
    """The classes of one result, settled with its values.

    Attributes
    ----------
    breaks : tuple of float
        Upper bounds of the classes below the open one.
    above : bool
        Whether anything lies above the last bound.
    missing : bool
        Whether anything has no value.
    present : frozenset
        For a style with categories: the values there are.
    lowest : float
        The least value, where it is known.
    """

    breaks: tuple = ()
    above: bool = True
    missing: bool = False
    present: frozenset = frozenset()
    lowest: float = -math.inf

    def labels(self, unit):
        """'≤ 300 m', '300–500 m', '> 500 m'."""
        suffix = f" {symbol(unit)}" if symbol(unit) else ""
        bounds = [number(value) for value in self.breaks]
        between = "{low}–{high}" if self.breaks[0] >= 0 else tr("{low} to {high}")
        texts = [f"0{suffix}" if self.breaks[0] == 0 <= self.lowest else f"≤ {bounds[0]}{suffix}"]
        texts += [between.format(low=low, high=high) + suffix for low, high in itertools.pairwise(bounds)]
        return [*texts, f"> {bounds[-1]}{suffix}"] if self.above else texts

    def conditions(self, column):
        """The expression of each class, in the order of `labels`."""
        field = QgsExpression.quotedColumnRef(column)
        texts = [f"{field} <= {self.breaks[0]!r}"]
        texts += [f"{field} > {low!r} AND {field} <= {high!r}" for low, high in itertools.pairwise(self.breaks)]
        return [*texts, f"{field} > {self.breaks[-1]!r}"] if self.above else texts


def settle(style, values, inputs):
    """The classes for a style, from the values shown and the run's inputs.

    Parameters
    ----------
    style : Style
    values : (n,) Series
        Of the column shown.
    inputs : dict
        Resolved inputs by key.
    """
    if style.categories:
        none = values.isna() | (values == "")
        return Classes(missing=bool(none.any()), present=frozenset(values[~none]))
    values = pandas.to_numeric(values, errors="coerce").to_numpy(float)
    known = values[np.isfinite(values)]
    breaks = style.breaks
    if style.breaks_from:
        breaks = tuple(value for value in inputs.get(style.breaks_from) or () if value > 0)
        if len(breaks) == 1:
            breaks = tuple(breaks[0] * factor for factor in (0.5, 1.0, 2.0, 4.0))
    elif style.quantiles and len(known):
        breaks = _quantiles(known, style.quantiles)
    above = not len(known) or not breaks or bool((known > breaks[-1]).any())
    return Classes(breaks, above, len(known) < len(values), lowest=float(known.min(initial=math.inf)))


def _quantiles(known, count):
    """Round bounds of classes with about as many values each; a lowest value that many share is a class of its own."""
    lowest = known.min()
    rest = known[known > lowest]
    shared = len(known) - len(rest) >= len(known) / count and len(rest)
    if shared:
        known, count = rest, count - 1
    shares = np.arange(1, count) / count
    bounds = {float(f"{value:.2g}") for value in np.quantile(known, shares)}
    return tuple(sorted(bounds | ({float(lowest)} if shared else set())))


def renderer(style, classes, column, geometry, unit):
    """A vector renderer for a declared style.

    Parameters
    ----------
    style : Style
    classes : Classes
    column : str
        Field that is shown.
    geometry : QgsWkbTypes.GeometryType
    unit : str
    """
    made = _renderer(style, classes, column, geometry, unit)
    if not style.stacked or geometry != QgsWkbTypes.GeometryType.PointGeometry:
        return made
    beside = QgsPointDisplacementRenderer()
    beside.setEmbeddedRenderer(made)
    beside.setPlacement(QgsPointDisplacementRenderer.Placement.Grid)
    beside.setTolerance(0.1)  # mm: what is one place is so to the metre
    beside.setCircleColor(QColor(0, 0, 0, 0))
    beside.setCenterSymbol(QgsMarkerSymbol.createSimple({"size": "0", "outline_style": "no", "color": "0,0,0,0"}))
    return beside


def _renderer(style, classes, column, geometry, unit):
    if style.categories:
        entries = [
            QgsRendererCategory(entry.value, _symbol(geometry, entry.color), tr(entry.title))
            for entry in style.categories
            if style.scale or entry.value in classes.present
        ]
        if classes.present - {entry.value for entry in style.categories}:
            entries.append(QgsRendererCategory(None, _symbol(geometry, NO_VALUE), tr("Other")))
        elif classes.missing:
            entries.append(
                QgsRendererCategory(None, _symbol(geometry, NO_VALUE, faint=True), tr("No value (see the reason)"))
            )
        return QgsCategorizedSymbolRenderer(column, entries)
    if not classes.breaks:
        return QgsSingleSymbolRenderer(_symbol(geometry, style.color or NEUTRAL[4]))
    root = QgsRuleBasedRenderer.Rule(None)
    # the open class counts for the colours even where it is empty, so that the same bound always looks the same
    colors = class_colors(style.ramp, len(classes.breaks) + 1)
    for color, label, condition in zip(colors, classes.labels(unit), classes.conditions(column), strict=False):
        root.appendChild(_rule(_symbol(geometry, color), condition, label))
    if classes.missing:
        missing = f"{QgsExpression.quotedColumnRef(column)} IS NULL"
        root.appendChild(_rule(_symbol(geometry, NO_VALUE, faint=True), missing, tr("No value (see the reason)")))
    made = QgsRuleBasedRenderer(root)
    if style.nested:
        clause = QgsFeatureRequest.OrderByClause(QgsExpression.quotedColumnRef(column), False)
        made.setOrderBy(QgsFeatureRequest.OrderBy([clause]))
        made.setOrderByEnabled(True)
    return made


def _rule(symbol, expression, label):
    rule = QgsRuleBasedRenderer.Rule(symbol)
    rule.setFilterExpression(expression)
    rule.setLabel(label)
    return rule


def _symbol(geometry, color, faint=False):
    if geometry == QgsWkbTypes.GeometryType.PointGeometry:
        return QgsMarkerSymbol.createSimple(
            {
                "name": "circle",
                "color": "255,255,255,0" if faint else color,
                "outline_color": color if faint else "#5a5a5a",  # light classes stand out from the ground too
                "outline_width": "0.3" if faint else "0.1",
                "size": "2",
            }
        )
    if geometry == QgsWkbTypes.GeometryType.LineGeometry:
        return QgsLineSymbol.createSimple({"color": color, "width": "0.5", "capstyle": "round", "joinstyle": "round"})
    fill = QColor(color)
    return QgsFillSymbol.createSimple(
        {
            "color": f"{fill.red()},{fill.green()},{fill.blue()},{60 if faint else 190}",
            "outline_color": "#ffffff",
            "outline_width": "0.15",
        }
    )


def raster_renderer(layer, style, unit):
    """A class-by-class renderer for a raster result."""
    classes = Classes(style.breaks, lowest=0.0 if unit == "%" else -math.inf)
    colors = class_colors(style.ramp, len(classes.breaks) + 1)
    shader = QgsColorRampShader()
    shader.setColorRampType(QgsColorRampShader.Type.Discrete)
    bounds = [*classes.breaks, float("inf")]
    shader.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(bound, QColor(color), text)
            for bound, color, text in zip(bounds, colors, classes.labels(unit), strict=True)
        ]
    )
    whole = QgsRasterShader()
    whole.setRasterShaderFunction(shader)
    return QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, whole)
