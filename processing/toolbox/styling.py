"""Legends and aliases from the declaration. Colours are told apart by colour-blind readers and in grey print."""

import itertools

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsRasterShader,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from .translation import symbol, tr

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


def class_labels(breaks, unit):
    """'at most 300 m', '300 to 500 m', 'more than 500 m'."""
    suffix = f" {symbol(unit)}" if symbol(unit) else ""
    texts = [f"≤ {breaks[0]:g}{suffix}"]
    texts += [f"{low:g}–{high:g}{suffix}" for low, high in itertools.pairwise(breaks)]
    texts.append(f"> {breaks[-1]:g}{suffix}")
    return texts


def renderer(style, column, geometry, unit):
    """A vector renderer for a declared style.

    Parameters
    ----------
    style : Style
    column : str
        Field that is shown.
    geometry : QgsWkbTypes.GeometryType
    unit : str
    """
    if style.categories:
        entries = [
            QgsRendererCategory(entry.value, _symbol(geometry, entry.color), tr(entry.title))
            for entry in style.categories
        ]
        entries.append(QgsRendererCategory(None, _symbol(geometry, NO_VALUE), tr("Other")))
        return QgsCategorizedSymbolRenderer(column, entries)
    if style.breaks:
        return _classes(style, column, geometry, unit)
    return QgsSingleSymbolRenderer(_symbol(geometry, style.color or NEUTRAL[4]))


def _classes(style, column, geometry, unit):
    root = QgsRuleBasedRenderer.Rule(None)
    breaks = style.breaks
    colors = class_colors(style.ramp, len(breaks) + 1)
    field = f'"{column}"'
    bounds = [f"{field} <= {breaks[0]!r}"]
    bounds += [f"{field} > {a!r} AND {field} <= {b!r}" for a, b in itertools.pairwise(breaks)]
    bounds.append(f"{field} > {breaks[-1]!r}")
    for color, text, bound in zip(colors, class_labels(breaks, unit), bounds, strict=True):
        root.appendChild(_rule(_symbol(geometry, color), bound, text))
    root.appendChild(
        _rule(_symbol(geometry, NO_VALUE, faint=True), f"{field} IS NULL", tr("No value (see the reason)"))
    )
    return QgsRuleBasedRenderer(root)


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
                "outline_color": color if faint else "#ffffff",
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
    breaks = style.breaks
    colors = class_colors(style.ramp, len(breaks) + 1)
    shader = QgsColorRampShader()
    shader.setColorRampType(QgsColorRampShader.Type.Discrete)
    bounds = [*breaks, float("inf")]
    shader.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(bound, QColor(color), text)
            for bound, color, text in zip(bounds, colors, class_labels(breaks, unit), strict=True)
        ]
    )
    whole = QgsRasterShader()
    whole.setRasterShaderFunction(shader)
    return QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, whole)
