"""What the panel needs to know of the tools it starts: their choices, and the rows of a table they made."""

import re
from pathlib import Path

from qgis.core import (
    NULL,
    QgsFeature,
    QgsProcessingUtils,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...indicators import ALL
from ...spec import Kind
from ..translation import tr
from . import protecting, sessions

IMPORT = "import_resident_input"
REVIEW = "review_resident_input"
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


def count(results, name, voice):
    """How many rows a table has that a tool made."""
    layer = QgsProcessingUtils.mapLayerFromString(results.get(name, ""), voice.context)
    return layer.featureCount() if layer is not None else 0


def import_parameters(session, place):
    """Parameters of the import, from what a session holds.

    Raises
    ------
    OSError
        The profile cannot be handed over.
    """
    chosen = protecting.settings(session.protection)
    values = {
        "FILES": list(session.paths),
        "PROFILE_FILE": str(sessions.profile_file(session)),
        "SURVEY": session.name,
        "AREA": session.area,
        "MASK": chosen.mask,
        "KINDS": ", ".join(chosen.kinds),
        "HOMES": chosen.homes,
        "NEAREST": chosen.nearest,
        "FARTHEST": chosen.farthest,
        "CELL": chosen.cell,
        "K": chosen.k,
        "POPULATION": session.population,
        "PEOPLE_FIELD": session.people,
        "PSEUDONYMS": chosen.pseudonyms,
        "ORIGINALS": chosen.originals,
        "COPY_FILES": session.copy_files,
        "FOLDER": session.files_folder if session.connection else "",
        "PAGE": "TEMPORARY_OUTPUT",
    }
    return {key: value for key, value in values.items() if value not in ("", None)} | place


SINGLE = {
    "accept": (),
    "hide": ("status_reason",),
    "theme": ("theme",),
    "merge": ("merged_into",),
    "plan": ("plan", "plan_part"),
    "note": ("note",),
    "answer": ("answer", "decision", "decision_reason"),
}
"""Actions of the review, and the fields each of them sets beside the status."""
ARGUMENTS = {"status_reason": "REASON", "merged_into": "INTO", "plan_part": "PART"}


def review_parameters(place, ids, values, read_at):
    """Parameters that give contributions these values.

    Parameters
    ----------
    place : dict
        Parameters that say where they are kept.
    ids : list of str
    values : dict
        Field of `schema.REVIEWED` to value; "" makes it blank.
    read_at : dict
        Id to when it was reviewed last as far as the panel knows: what somebody else changed since is not written over.
    """
    fields = {name for name in values if name != "status"}
    status = {"accepted": "accept", "hidden": "hide", "merged": "merge"}.get(values.get("status"))
    for action, named in SINGLE.items():
        if action == status or (status is None and fields and fields <= set(named) and all(values.values())):
            given = {ARGUMENTS.get(name, name.upper()): values[name] for name in fields}
            return place | {"ACTION": action, "IDS": ", ".join(ids)} | given
    return place | {"ACTION": "table", "DECISIONS": _table(ids, values, read_at)}


def _table(ids, values, read_at):
    """The same values for several contributions, as a table without places."""
    fields = "".join(f"&field={name}:string" for name in ("contribution_id", "reviewed_at", *values))
    layer = QgsVectorLayer(f"None?{fields[1:]}", "decisions", "memory")
    rows = []
    for known in ids:
        row = QgsFeature(layer.fields())
        row.setAttributes([known, read_at.get(known) or "", *values.values()])
        rows.append(row)
    layer.dataProvider().addFeatures(rows)
    return layer


def undo_parameters(place):
    """Parameters that take back what was done last."""
    return place | {"ACTION": "undo"}


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
