"""How remarks look: a colour for the theme, a sign or a kind of line for the feeling, clusters where it is crowded."""

import json

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPointClusterRenderer,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsUnitTypes,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ..participation.schema import WORDS
from .resident_contents import inert
from .translation import tr

# As far apart as twelve can be for every kind of colour vision (simulated as by Machado et al. 2009): see the test.
COLORS = (
    "#0077bb", "#ee7733", "#5b2c83", "#a6d96a", "#bb5566", "#56b4e9",
    "#8c510a", "#f0e442", "#003c30", "#f4a6c6", "#661100", "#000000",
)  # fmt: skip
OTHER = "#9a9a9a"
HIDDEN = "#c8c8c8"
CROWDED = 6.0  # mm within which points become a cluster
LINES = {"positive": "solid", "negative": "dash", "": "dot"}
SIGNS = {"positive": "cross", "negative": "line"}  # the line lies down by its angle
FEELINGS = {
    "positive": "Feeling: positive",
    "negative": "Feeling: negative",
    "neutral": "Feeling: neutral, or not told",
}
STYLE = "sodertorn/style"
WHAT = (
    "CASE WHEN \"status\" IN ('hidden', 'merged') THEN \"status\" "
    "WHEN \"theme\" IS NULL THEN 'theme ' "
    "ELSE 'theme ' || trim(left(\"theme\", strpos(\"theme\" || ';', ';') - 1)) END"
)
"""Each remark's category: its status where it does not count, else its first theme."""


def dress(layer, contents):
    """Give a layer of remarks its symbols, unless the user changed them; whether it did."""
    if not layer.isSpatial() or (layer.customProperty(STYLE) and not untouched(layer)):
        return False
    wanted = renderer(layer, contents)
    if signature(wanted) != layer.customProperty(STYLE):  # else it would be drawn once more for nothing
        layer.setRenderer(wanted)
        layer.setCustomProperty(STYLE, signature(wanted))
    return True


def homes(layer):
    """Homes of those who answered: small and grey."""
    if layer.isSpatial() and not layer.customProperty(STYLE):
        layer.setRenderer(QgsSingleSymbolRenderer(_circle("#ffffff", 1.6, outline="#555555")))
        layer.setCustomProperty(STYLE, signature(layer.renderer()))


def untouched(layer):
    """Whether a layer looks as it was dressed."""
    return layer.customProperty(STYLE) == signature(layer.renderer())


def signature(renderer):
    """What tells one style from another, the same after saving and loading, in every language."""
    inner = renderer.embeddedRenderer() if isinstance(renderer, QgsPointClusterRenderer) else renderer
    found = [renderer.type(), inner.type()]
    if isinstance(renderer, QgsPointClusterRenderer):
        found.append(round(renderer.tolerance(), 3))
    if isinstance(inner, QgsCategorizedSymbolRenderer):
        found.append(inner.classAttribute())
        for category in inner.categories():
            symbol = category.symbol()
            size = symbol.size() if isinstance(symbol, QgsMarkerSymbol) else symbol.symbolLayerCount()
            value = category.value()
            found.append([value if isinstance(value, str) else "", symbol.color().name(), round(size, 3),
                          category.renderState()])  # fmt: skip
    return json.dumps(found, ensure_ascii=False)


def renderer(layer, contents):
    """Symbols of a layer of remarks.

    Hidden and merged remarks are categories of their own, last and not ticked; points close to each other become a
    cluster with their number.
    """
    make, named = _MAKERS[layer.geometryType()], contents.themes[: len(COLORS)]
    signs = contents.feelings
    entries = [
        _entry(f"theme {theme}", make(color, signs), inert(theme)) for theme, color in zip(named, COLORS, strict=False)
    ]
    entries.append(_entry("", make(OTHER, signs), tr("Other themes") if named else tr("Remarks")))
    if named:
        entries.append(_entry("theme ", make("#ffffff", signs), tr("No theme")))
    if signs:  # nothing is of these categories: they explain the signs
        entries += [_entry(f"feeling {word}", make("#ffffff", word), tr(title)) for word, title in FEELINGS.items()]
    entries += [_entry(word, make(HIDDEN, False), tr(WORDS[word]), shown=False) for word in ("hidden", "merged")]
    themed = QgsCategorizedSymbolRenderer(WHAT, entries)
    if not isinstance(entries[0].symbol(), QgsMarkerSymbol):
        return themed
    made = QgsPointClusterRenderer()
    made.setEmbeddedRenderer(themed)
    made.setTolerance(CROWDED)
    made.setToleranceUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    made.setClusterSymbol(_cluster())
    return made


def _entry(value, symbol, label, shown=True):
    return QgsRendererCategory(value, symbol, label, shown)


def _feeling(words, otherwise):
    """An expression for what depends on the feeling."""
    cases = " ".join(f"WHEN \"feeling\" = '{feeling}' THEN '{word}'" for feeling, word in words.items() if feeling)
    return QgsProperty.fromExpression(f"CASE {cases} ELSE '{otherwise}' END")


def _circle(color, size, outline="#ffffff"):
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": color, "outline_color": outline, "outline_width": "0.2", "size": str(size)}
    )


def _marker(color, feeling):
    """A disc; ``feeling`` is True for a sign by the remark's own, or the feeling whose sign is shown."""
    white = color == "#ffffff"
    symbol = _circle(color, 3.4, outline="#555555" if white else "#ffffff")
    if feeling is not True and feeling not in SIGNS:
        return symbol
    ink = "#000000" if QColor(color).lightness() > 150 or white else "#ffffff"
    sign = QgsSimpleMarkerSymbolLayer.create(
        {"name": SIGNS.get(feeling, "cross"), "angle": "90", "size": "2", "color": "0,0,0,0", "outline_width": "0.5",
         "outline_color": "0,0,0,0" if feeling is True else ink}
    )  # fmt: skip
    if feeling is True:
        told = f"if(\"feeling\" IN ('positive', 'negative'), '{ink}', '0,0,0,0')"
        sign.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyName, _feeling(SIGNS, "cross"))
        sign.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeColor, QgsProperty.fromExpression(told))
    symbol.appendSymbolLayer(sign)
    return symbol


def _line(color, feeling):
    dark = "#555555" if color == "#ffffff" else color
    style = LINES.get(feeling, LINES[""]) if isinstance(feeling, str) else "solid"
    symbol = QgsLineSymbol.createSimple({"color": dark, "width": "0.9", "line_style": style, "capstyle": "flat"})
    if feeling is True:
        symbol.symbolLayer(0).setDataDefinedProperty(
            QgsSymbolLayer.Property.PropertyStrokeStyle, _feeling(LINES, LINES[""])
        )
    return symbol


def _area(color, feeling):
    fill = QColor(color)
    edge = "#555555" if color == "#ffffff" else color
    style = LINES.get(feeling, LINES[""]) if isinstance(feeling, str) else "solid"
    symbol = QgsFillSymbol.createSimple(
        {"color": f"{fill.red()},{fill.green()},{fill.blue()},70", "outline_color": edge, "outline_width": "0.6",
         "outline_style": style}
    )  # fmt: skip
    if feeling is True:
        symbol.symbolLayer(0).setDataDefinedProperty(
            QgsSymbolLayer.Property.PropertyStrokeStyle, _feeling(LINES, LINES[""])
        )
    return symbol


_MAKERS = {
    QgsWkbTypes.GeometryType.PointGeometry: _marker,
    QgsWkbTypes.GeometryType.LineGeometry: _line,
    QgsWkbTypes.GeometryType.PolygonGeometry: _area,
}


def _cluster():
    symbol = _circle("#3d4b57", 5.5)
    size = QgsProperty.fromExpression("5 + 1.6 * log10(@cluster_size)")
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, size)
    number = QgsFontMarkerSymbolLayer("Open Sans", "", 2.6, QColor("#ffffff"))
    number.setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyCharacter, QgsProperty.fromExpression("to_string(@cluster_size)")
    )
    symbol.appendSymbolLayer(number)
    return symbol
