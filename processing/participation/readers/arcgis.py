"""ArcGIS feature services and Survey123: feature JSON, also as GeoJSON, with related records in files of their own."""

import dataclasses

from ...sources import cells
from ...sources.tables import Column
from ..answers import Source
from . import esri, nesting, signs, together

KINDS = {"arcgis": "Survey123 or ArcGIS"}
_IDS = ("globalid", "objectid", "uniquerowid", "fid")
_PARENTS = ("parentglobalid", "parentrowid")
_WHO = ("globalid", "creationdate", "created_date", "editdate", "parentglobalid")


def recognise(container):
    """Whether it is ArcGIS's feature JSON, by attributes, or its GeoJSON, by its own columns."""
    if container.form != "json":
        return None
    document = container.documents[0]
    if any(isinstance(item.get("attributes"), dict) for item in document.first.get("features", ())):
        own = [key for key in ("spatialReference", "geometryType", "objectIdFieldName") if key in document.keys]
        return signs.kind("arcgis", "keys", ("attributes", *own))
    if nesting.is_features(document):
        names = {str(key).casefold(): key for item in document.first["features"] for key in _attributes(item)}
        own = [names[key] for key in _WHO if key in names]
        if own and {"objectid", "fid"} & set(names):
            return signs.kind("arcgis", "keys", own)
    return None


def source(container, choices, monitor):
    """Tables of feature JSON: several files are layers and their related tables, joined by global ids."""
    told = signs.known(recognise(container), container, KINDS)
    mains, children = [], []
    for document in container.documents:
        (children if _column(document, _PARENTS) else mains).append(document)
    if not mains:
        mains, children = children, []
    if len({frozenset(_names(document)) for document in mains}) > 1:
        raise together.not_together(document.origin.name for document in mains)
    tables = list(_tables(mains, monitor))
    key = together.found(tables[0].names(), _IDS[:1]) or tables[0].key
    if children:
        tables[0] = dataclasses.replace(tables[0], key=key)
    above = {document.name: document for document in children}
    for document in children:
        first, *more = _tables([document], monitor, document.name)
        own = _column(document, _PARENTS)
        parent = _parent_of(document, own, above)
        tables.append(dataclasses.replace(first, parent=parent, parent_key=own))
        tables += more
    guesses = [signs.time("time_zone", "UTC", "zone")]
    if any("type" in field and field["type"] == "esriFieldTypeDate" for field in _fields(mains[0], monitor).values()):
        guesses.append(signs.time("time_form", "epoch ms", "epoch"))
    return Source("arcgis", container.paths, tuple(tables), (*told, *container.guesses, *guesses))


def _tables(documents, monitor, main=""):
    fields = _fields(documents[0], monitor)
    esri_json = not nesting.is_features(documents[0])
    wrap = _entry if esri_json else nesting.feature
    names = _names(documents[0])
    ids = [names[key] for key in _IDS if key in names]
    crs = _crs(documents[0]) if esri_json else "EPSG:4326"

    def entries(monitor):
        return nesting.chained(documents, lambda _: "features", monitor, wrap)

    def column(table, name):
        return _described(name, fields[name]) if table == main and name in fields else None

    return nesting.tables(entries, monitor, ids, columns=column, main=main, crs=crs)


def _entry(item):
    body = dict(_attributes(item))
    told = item.get("geometry")
    geometry = esri.geometry(told)
    if geometry is None and told and _says(told):
        body["geometry" if "geometry" not in body else "feature geometry"] = cells.text(told)
        geometry = cells.UNREADABLE
    return nesting.Entry(body, geometry)


def _says(told):
    """Whether an unreadable geometry is more than a point left blank."""
    return not isinstance(told, dict) or any(value not in (None, "NaN", []) for value in told.values())


def _attributes(item):
    found = item.get("attributes", item.get("properties"))
    return found if isinstance(found, dict) else {}


def _names(document):
    """Attribute names of the first features: {in small letters: as they are}."""
    items = document.first.get("features", ())
    return {str(key).casefold(): key for item in items for key in _attributes(item)}


def _column(document, wanted):
    names = _names(document)
    return next((names[key] for key in wanted if key in names), "")


def _parent_of(document, own, above):
    """Name of the related table that holds the parents of a table's first rows; "" for the main table."""
    wanted = {str(_attributes(item).get(own)) for item in document.first.get("features", ())}
    for name, other in above.items():
        key = _column(other, _IDS)
        ids = {str(_attributes(item).get(key)) for item in other.first.get("features", ())}
        if other is not document and wanted & ids:
            return name
    return ""


def _fields(document, monitor):
    if "fields" not in document.arrays:
        return {}
    found = document.first["fields"]
    # Only the first are kept when the file is opened; a file of answers may have hundreds of fields.
    if len(found) >= 20:
        found = document.items("fields", monitor)
    return {field["name"]: field for field in found if isinstance(field.get("name"), str)}


def _described(name, field):
    alias = field.get("alias")
    domain = field.get("domain")
    coded = domain.get("codedValues") if isinstance(domain, dict) else None
    choices = {
        cells.text(each.get("code")): cells.text(each.get("name"))
        for each in (coded if isinstance(coded, list) else ())
        if isinstance(each, dict)
    }
    return Column(name, label=alias if isinstance(alias, str) and alias != name else "", choices=choices)


def _crs(document):
    told = esri.crs(document.keys.get("spatialReference"))
    for item in document.first.get("features", ()):
        geometry = item.get("geometry")
        if not told and isinstance(geometry, dict):
            told = esri.crs(geometry.get("spatialReference"))
    return told
