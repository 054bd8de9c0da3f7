"""Resident input as layers of a project: sources, group, relations, styles.

Layers are made in any thread (`ready`); the project is touched in the main one, in small steps (`steps`) so that a
window need not wait for all of them at once.
"""

from pathlib import Path

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsDataSourceUri,
    QgsField,
    QgsLayerMetadata,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ..participation.problems import PROBLEMS
from ..participation.store.place import StorePlace
from ..spec import Monitor, UserError
from . import resident_forms, resident_kept_styles, resident_relations, resident_styles
from .resident_contents import contents, inert
from .translation import tr

MARK = "sodertorn/resident_input"
ANSWERS = ("submissions", "repeat")
BESIDE = ("attachments", "history", "problems")
NEAREST = 500  # m; a map of a single remark is not narrower
_TYPES = {
    "Point": QgsWkbTypes.Type.Point,
    "LineString": QgsWkbTypes.Type.LineString,
    "Polygon": QgsWkbTypes.Type.Polygon,
    "": QgsWkbTypes.Type.NoGeometry,
}


def open_store(place, survey="", project=None, iface=None):
    """Put a store into a project as a group of layers; one that is there already is brought up to date.

    Parameters
    ----------
    place : StorePlace, Path or str
        A path is that of a GeoPackage.
    survey : str
        Only this one; "" for all.
    project : QgsProject, optional
        The current one, if none is given.
    iface : QgisInterface, optional
        To make the first layer the active one, and to show where the remarks are if the map is elsewhere.

    Returns
    -------
    dict
        "point", "line", "polygon" and "none" (those there are), "attachments", "history", "problems", and the names of
        the surveys' tables, each to its QgsVectorLayer.

    Raises
    ------
    UserError
        There is no store, no such survey, or a layer cannot be opened.
    """
    if not isinstance(place, StorePlace):
        place = StorePlace(store=Path(place), connection=None, schema="")
    layers = put(contents(place, survey), project or QgsProject.instance())
    if iface is not None:
        first = next(iter(layers.values()), None)
        iface.setActiveLayer(first)
        show(layers, iface)
    return layers


def source(place, shown):
    """Provider and source of a layer."""
    if place.store is not None:
        kind = f"|geometrytype={shown.geometry}" if shown.geometry else "|geometrytype=NoGeometry"
        subset = f"|subset={shown.subset}" if shown.subset else ""
        return "ogr", f"{place.store}|layername={shown.table}{kind}{subset}"
    uri = QgsDataSourceUri(place.connection.uri())
    uri.setDataSource(place.schema, shown.table, "geom" if shown.geometry else None, shown.subset, "fid")
    uri.setWkbType(_TYPES[shown.geometry])
    return "postgres", uri.uri(False)


def source_text(place, shown):
    """Where a layer is, without what is secret."""
    provider, uri = source(place, shown)
    return QgsDataSourceUri.removePassword(uri) if provider == "postgres" else uri


def ready(found):
    """What takes long to ask, in any thread. No layer passes from one thread to another: newer QGIS crashes on that.

    Parameters
    ----------
    found : Contents

    Returns
    -------
    dict
        Key to extent, a QgsRectangle.

    Raises
    ------
    UserError
        A layer cannot be opened.
    """
    made = {}
    for shown in found.shown:
        made[shown.key] = _layer(found, shown).extent()  # of a part of a table every row is read
    return made


def put(found, project, monitor=None, made=None):
    """As `open_store`, of contents that were read before.

    Parameters
    ----------
    found : Contents
    project : QgsProject
    monitor : Monitor, optional
        Is told when the styles cannot be kept.
    made : dict, optional
        From `ready`.
    """
    work = steps(found, made or ready(found), project, monitor or Monitor())
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def steps(found, made, project, monitor):
    """As `put`, a little at each turn of the generator; it returns the layers."""
    there = {layer.customProperty(MARK): layer for layer in project.mapLayers().values() if layer.customProperty(MARK)}
    layers, fresh = {}, []
    for shown in found.shown:
        layer = there.get(_mark(found, shown))
        if layer is None:
            layer = _layer(found, shown)
            layer.setExtent(made[shown.key])
            layer.setTransformContext(project.transformContext())
            fresh.append(layer)
        else:
            layer.dataProvider().reloadData()
            layer.updateFields()
            layer.setExtent(made[shown.key])
        layers[shown.key] = layer
        yield
    project.addMapLayers(fresh, False)
    yield
    if not project.crs().isValid():
        spatial = [layer for layer in layers.values() if layer.isSpatial()]
        if spatial:
            project.setCrs(spatial[0].crs())
            yield
    yield from _dress(found, layers, fresh, project, monitor)
    _group(found, layers, fresh, project)  # last: what stands there is drawn
    return layers


def _layer(found, shown):
    provider, uri = source(found.place, shown)
    settings = QgsVectorLayer.LayerOptions()
    settings.loadDefaultStyle = False
    layer = QgsVectorLayer(uri, _title(shown), provider, settings)
    if not layer.isValid():
        raise UserError(
            "The layer {title} cannot be opened.",
            "Check that the GeoPackage or the database can be read by this login.",
            title=_title(shown),
        )
    return layer


def _title(shown):
    if shown.kind in ANSWERS:
        name = inert(shown.title, 60)
        return tr("Answers: {survey}").format(survey=name) if shown.kind == "submissions" else name
    return tr(shown.title)


def _group(found, layers, fresh, project):
    """The layers' place in the layer tree: from above remarks, then what belongs to them, folded."""
    root = project.layerTreeRoot()
    wanted = {shown.key: shown for shown in found.shown}
    group = next((node for node in root.findGroups(True) if node.customProperty(MARK) == found.identity), None)
    if group is None:
        group = root.insertGroup(0, tr("Resident input: {name}").format(name=inert(found.name, 60)))
        group.setCustomProperty(MARK, found.identity)
    beside = next((node for node in group.findGroups() if node.customProperty(MARK) == "beside"), None)
    if beside is None:
        beside = group.addGroup(tr("Answers, files and history"))
        beside.setCustomProperty(MARK, "beside")
        beside.setExpanded(False)
    at = 0
    for key, layer in layers.items():
        remarks = wanted[key].kind == "contributions"
        if layer in fresh:
            node = group.insertLayer(at, layer) if remarks else beside.addLayer(layer)
            node.setExpanded(remarks and key == next(iter(layers)))
            node.setItemVisibilityChecked(remarks)  # homes are shown only when somebody asks
        at += remarks


def _dress(found, layers, fresh, project, monitor):
    made = resident_relations.links(found)
    tabs, relations = {key: [] for key in layers}, {}
    for shown in found.shown:
        if shown.kind == "submissions" and len(found.surveys) > 1:
            _name_survey(layers[shown.key], shown.survey)
    for link in made:
        relations[link] = resident_relations.relate(link, found.identity, layers, project)
        tabs[link.parent].append((relations[link].id(), link.title))
    yield
    unkept = []
    for shown in found.shown:
        layer = layers[shown.key]
        new = layer in fresh
        if new and not resident_kept_styles.load(layer, shown):
            unkept.append(shown)
        yield
        # a form that is kept names relations and layers of the project it was made in
        if new or resident_forms.untouched(layer):
            resident_forms.equip(layer, shown, tabs[shown.key], PROBLEMS)
            _point(layer, shown.key, relations, layers)
        if shown.kind == "contributions":
            resident_styles.dress(layer, found)
        elif shown.kind == "submissions":
            resident_styles.homes(layer)
        _describe(layer, shown, found)
        yield
    _keep_styles(found, layers, unkept, monitor)
    yield
    for shown in found.shown:
        layers[shown.key].setCustomProperty(MARK, _mark(found, shown))
        layers[shown.key].triggerRepaint()


def _keep_styles(found, layers, unkept, monitor):
    try:
        why = resident_kept_styles.keep(found, layers, unkept)
    except UserError as error:
        why = error.text(tr)
    if why:
        monitor.warn("The layers' styles could not be kept with the resident input: {why}", why=why)


def _mark(found, shown):
    return f"{found.identity}/{shown.key}"


def _point(layer, key, relations, layers):
    """References in the forms of children, where there is one parent they can be of."""
    for field in {link.pairs[0][0] for link in relations if link.child == key and len(link.pairs) == 1}:
        mine = [link for link in relations if link.child == key and link.pairs[0][0] == field]
        if len(mine) == 1:
            resident_forms.point_to(layer, field, relations[mine[0]], layers[mine[0].parent])


def _name_survey(layer, survey):
    name = resident_relations.SURVEY
    if layer.fields().lookupField(name) < 0:
        literal = "'" + survey.replace("\\", "\\\\").replace("'", "''") + "'"
        layer.addExpressionField(literal, QgsField(name, QMetaType.Type.QString))


def _describe(layer, shown, found):
    info = QgsLayerMetadata()
    info.setTitle(layer.name())
    lines = [
        tr("{survey}: imported {time} (UTC) from {files}.").format(
            survey=inert(survey), time=time, files=inert(files) or "-"
        )
        for survey, time, files in found.came_from
        if shown.survey in ("", survey)
    ]
    info.setAbstract("\n".join([tr("What residents said, and what was made of it."), *lines[-20:]]))
    info.setType("dataset")
    info.setCrs(layer.crs())
    info.setHistory(lines)
    layer.setMetadata(info)


def extent(layers, crs, project):
    """Where the remarks lie.

    Parameters
    ----------
    layers : dict
        As from `open_store`.
    crs : QgsCoordinateReferenceSystem
        Of the answer.

    Returns
    -------
    QgsRectangle
        Null where none has a place.
    """
    whole = QgsRectangle()
    whole.setNull()
    for key in ("point", "line", "polygon"):
        layer = layers.get(key)
        if layer is None or layer.extent().isNull():
            continue
        try:
            box = QgsCoordinateTransform(layer.crs(), crs, project).transformBoundingBox(layer.extent())
        except QgsCsException:
            continue  # the map's system does not reach there
        whole.combineExtentWith(box)
    return whole


def show(layers, iface, always=False):
    """Move the map to the remarks, unless some of it shows them already; with ``always`` in any case."""
    canvas = iface.mapCanvas()
    crs = canvas.mapSettings().destinationCrs()
    box = extent(layers, crs, QgsProject.instance())
    seen = canvas.extent()
    if not box.isNull() and (always or not (seen.intersects(box) and seen.width() < box.width() * 20)):
        nearest = NEAREST * QgsUnitTypes.fromUnitToUnitFactor(QgsUnitTypes.DistanceUnit.DistanceMeters, crs.mapUnits())
        box.grow(max(max(box.width(), box.height()) * 0.05, (nearest - box.width()) / 2))
        canvas.setExtent(box)
    canvas.refresh()
