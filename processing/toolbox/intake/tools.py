"""What the panel needs to know of the tools it starts: their choices, and the rows of a table they made."""

import re
from pathlib import Path

from qgis.core import NULL, QgsProcessingUtils, QgsProject, QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes

from ...indicators import ALL
from ...spec import Kind
from ..translation import tr

IMPORT = "import_resident_input"
OPEN = "open_resident_input"
REVIEW = "review_resident_input"
UNDO = "undo_review"
GEOMETRIES = {
    QgsWkbTypes.GeometryType.PointGeometry: "point",
    QgsWkbTypes.GeometryType.LineGeometry: "line",
    QgsWkbTypes.GeometryType.PolygonGeometry: "polygon",
}


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


def import_parameters(session, place):
    """Parameters of the import, from what a session holds."""
    values = {
        "FILES": list(session.paths),
        "SURVEY": session.name,
        "PROFILE": session.profile,
        "PROTECTION": session.protection,
    }
    return values | place


def review_parameters(place, ids, action, values):
    """Parameters of a review of some contributions."""
    return (
        place
        | {"CONTRIBUTIONS": "\n".join(ids), "ACTION": action}
        | {key.upper(): value for key, value in values.items()}
    )


def undo_parameters(place):
    """Parameters that take back what was done last."""
    return place


def remark_layers(session):
    """Layers of the project that show the contributions of a session's store."""
    return [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and layer.isValid() and _shows(layer, session)
    ]


def _shows(layer, session):
    if layer.fields().indexOf("contribution_id") < 0 or layer.fields().indexOf("decision") < 0:
        return False
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    if session.connection:
        return layer.providerType() == "postgres" and parts.get("schema") == (session.schema or "resident_input")
    path = parts.get("path", "")
    return bool(path and session.store) and Path(path) == Path(session.store)


def prefilled(identifier, session):
    """Parameters of a tool that are known already: the store, or the layers that show it."""
    found = spec(identifier)
    layers = remark_layers(session)
    values = {}
    for item in found.inputs:
        if item.part_of == "place":
            values |= _place(session)
        elif item.kind is Kind.VECTOR and item.key in ("contributions", "remarks") and layers:
            fitting = [layer for layer in layers if _geometry(layer) in (item.geometry or GEOMETRIES.values())]
            if fitting:
                values[item.key.upper()] = fitting[0].id()
    return values


def _place(session):
    if session.connection:
        return {"CONNECTION": session.connection, "SCHEMA": session.schema or "resident_input"}
    return {"STORE": session.store} if session.store else {}


def _geometry(layer):
    return GEOMETRIES.get(layer.geometryType(), "")


def first_sentence(found):
    """What a tool tells, in one sentence."""
    return re.split(r"(?<=[.?!]) ", tr(found.help), maxsplit=1)[0]
