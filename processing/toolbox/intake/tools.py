"""What the panel needs to know of the tools it starts: their choices, and the rows of a table they made."""

from qgis.core import NULL, QgsProcessingUtils

from ...indicators import ALL
from ..translation import tr


def spec(identifier):
    """The declaration of a tool, or None."""
    return next((item for item in ALL if item.id == identifier), None)


def choices(identifier, key):
    """(word, title) of what an input of a tool offers."""
    found = spec(identifier)
    return [(item.value, tr(item.title)) for item in found.input(key).choices] if found else []


def rows(results, name, voice, fields):
    """Some fields of the rows of a table that a tool made; None for nothing."""
    layer = QgsProcessingUtils.mapLayerFromString(results.get(name, ""), voice.context)
    if layer is None:
        return []
    return [[None if row[field] == NULL else row[field] for field in fields] for row in layer.getFeatures()]
