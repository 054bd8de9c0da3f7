"""Resident input in a project: layers that can be edited, forms and relations, nothing that residents wrote alive."""

import itertools
import runpy
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsAttributeEditorRelation,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsPointClusterRenderer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsProviderRegistry,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

stores = runpy.run_path(str(Path(__file__).parent / "resident_stores.py"))


@pytest.fixture
def opening(qgis_app):
    from sodertorn.processing.toolbox import resident_layers

    return resident_layers


@pytest.fixture
def place(tmp_path):
    from sodertorn.processing.participation.store.place import StorePlace

    made = StorePlace(store=tmp_path / "åsikter.gpkg", connection=None, schema="")
    stores["fill"](made)
    return made


@pytest.fixture
def project(qgis_app):
    made = QgsProject()
    yield made
    made.clear()


def rows(place, text, *values):
    with sqlite3.connect(place.store) as connection:
        return connection.execute(text, values).fetchall()


def one(layer, contribution):
    return next(layer.getFeatures(f"\"contribution_id\" = '{contribution}'"))


def context_of(layer, feature):
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return context


def category(layer, feature):
    """The label of what a feature is drawn as."""
    renderer = layer.renderer()
    inner = renderer.embeddedRenderer() if isinstance(renderer, QgsPointClusterRenderer) else renderer
    value = QgsExpression(inner.classAttribute()).evaluate(context_of(layer, feature))
    at = inner.categoryIndexForValue(value)
    return inner.categories()[at if at >= 0 else inner.categoryIndexForValue("")]


def test_every_remark_is_in_one_layer(opening, place, project):
    layers = opening.open_store(place, "", project)
    assert list(layers) == ["point", "line", "polygon", "none", "submissions_dialog", "submissions_dialog_children",
                            "submissions_dialog_toys", "attachments", "history", "problems"]  # fmt: skip
    ids = {key: sorted(f["contribution_id"] for f in layers[key].getFeatures()) for key in list(layers)[:4]}
    assert ids == {
        "point": ["dialog:1:0", "dialog:2:0", "dialog:3:0", "dialog:4:1"],
        "line": ["dialog:1:1"],
        "polygon": ["dialog:2:1"],
        "none": ["dialog:3:1", "dialog:4:0"],
    }
    assert [layers[key].isSpatial() for key in ids] == [True, True, True, False]
    assert [layers[key].featureCount() for key in ("point", "line", "polygon")] == [4, 1, 1]
    assert all(layer.isValid() and layer.id() in project.mapLayers() for layer in layers.values())
    assert {key for key, layer in layers.items() if not layer.readOnly()} == set(ids)


def test_what_is_written_in_a_form_is_in_the_store_and_in_its_history(opening, place, project):
    layers = opening.open_store(place, "", project)
    chosen = {"point": "dialog:2:0", "line": "dialog:1:1", "polygon": "dialog:2:1", "none": "dialog:3:1"}
    for key, contribution in chosen.items():
        layer = layers[key]
        feature = one(layer, contribution)
        assert layer.startEditing()
        layer.changeAttributeValue(feature.id(), layer.fields().lookupField("answer"), f"Thanks {key}")
        layer.changeAttributeValue(feature.id(), layer.fields().lookupField("status"), "accepted")
        assert layer.commitChanges(), layer.commitErrors()
    answered = rows(place, "SELECT answer, status FROM contributions WHERE answer <> '' ORDER BY answer")
    assert answered == [(f"Thanks {key}", "accepted") for key in ("line", "none", "point", "polygon")]
    assert rows(place, "SELECT COUNT(*), SUM(answer IS NULL) FROM contributions") == [(8, 0)]  # no "NULL" in forms
    history = layers["history"]
    history.dataProvider().reloadData()
    relation = next(r for r in project.relationManager().referencedRelations(layers["none"])
                    if r.referencingLayer() == history)  # fmt: skip
    fields = {f["field"] for f in relation.getRelatedFeatures(one(layers["none"], "dialog:3:1"))}
    assert fields == {"answer", "status"}


def test_relations_lead_both_ways(opening, place, project):
    layers = opening.open_store(place, "", project)
    manager = project.relationManager()
    assert manager.relations()
    assert all(relation.isValid() for relation in manager.relations().values())

    def children(parent, feature, child):
        found = [r for r in manager.referencedRelations(layers[parent]) if r.referencingLayer() == layers[child]]
        return [f.attributes() for r in found for f in r.getRelatedFeatures(feature)]

    answers = layers["submissions_dialog"]
    first = next(answers.getFeatures("\"submission_id\" = '1'"))
    assert len(children("submissions_dialog", first, "point")) == 1
    assert len(children("submissions_dialog", first, "line")) == 1
    assert len(children("submissions_dialog", first, "attachments")) == 1
    assert len(children("submissions_dialog", first, "submissions_dialog_children")) == 1
    child = next(layers["submissions_dialog_children"].getFeatures())
    assert len(children("submissions_dialog_children", child, "submissions_dialog_toys")) == 1
    assert len(children("point", one(layers["point"], "dialog:1:0"), "attachments")) == 1
    assert children("point", one(layers["point"], "dialog:2:0"), "attachments") == []
    point = layers["point"]
    setup = point.editorWidgetSetup(point.fields().lookupField("submission_id"))
    assert setup.type() == "RelationReference"
    parent = manager.relation(setup.config()["Relation"]).getReferencedFeature(one(point, "dialog:2:0"))
    assert parent["submission_id"] == "2"
    assert QgsVectorLayerUtils.getFeatureDisplayString(answers, parent) == "2026-05-01 · 2"


def test_opening_again_adds_nothing_and_brings_up_to_date(opening, place, project):
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3010"))
    before = opening.open_store(place, "", project)
    relations = sorted(project.relationManager().relations())
    before["line"].setRenderer(QgsSingleSymbolRenderer.defaultRenderer(before["line"].geometryType()))
    stores["fill"](place, rows=[("9", 0, "point", "Harbour", "a new one", "positive")])
    after = opening.open_store(place, "", project)
    assert {key: layer.id() for key, layer in after.items()} == {key: layer.id() for key, layer in before.items()}
    assert len(project.mapLayers()) == len(after)
    assert sorted(project.relationManager().relations()) == relations
    assert len(project.layerTreeRoot().findGroups(False)) == 1
    assert after["point"].featureCount() == 5
    assert category(after["point"], one(after["point"], "dialog:9:0")).label() == "Harbour"
    assert after["line"].renderer().type() == "singleSymbol"  # the user's own
    assert project.crs().authid() == "EPSG:3010"


def test_a_saved_project_knows_its_layers_again(opening, place, project, tmp_path):
    opening.open_store(place, "", project)
    count = len(project.mapLayers())
    assert project.write(str(tmp_path / "p.qgz"))
    other = QgsProject()
    assert other.read(str(tmp_path / "p.qgz"))
    layers = opening.open_store(place, "", other)
    assert len(other.mapLayers()) == count
    assert len(other.layerTreeRoot().findGroups(False)) == 1
    from sodertorn.processing.toolbox import resident_forms, resident_styles

    assert resident_styles.untouched(layers["point"])
    assert resident_forms.untouched(layers["point"])
    other.clear()


def test_remarks_are_told_apart_and_what_does_not_count_is_last_and_not_ticked(opening, place, project):
    with place.open() as store:
        store.review((["dialog:3:0"], {"status": "hidden", "status_reason": "twice"}), who="anna")
    layers = opening.open_store(place, "", project)
    point, area = layers["point"], layers["polygon"]
    assert isinstance(point.renderer(), QgsPointClusterRenderer)
    assert isinstance(area.renderer(), QgsCategorizedSymbolRenderer)
    labels = [entry.label() for entry in area.renderer().categories()]
    assert labels[-2:] == ["Hidden", "Merged"]
    assert [entry.renderState() for entry in area.renderer().categories()][-2:] == [False, False]
    assert labels[:4] == ["Green", "Traffic", "Play", "[ % 6 * 7 %] ‹b›x‹/b›"]
    assert {"Other themes", "No theme", "Feeling: positive", "Feeling: neutral, or not told"} < set(labels)
    assert category(area, one(area, "dialog:2:1")).label() == "Green"
    assert category(point, one(point, "dialog:1:0")).label() == "Traffic"
    assert category(point, one(point, "dialog:3:0")).label() == "Hidden"
    assert category(point, one(point, "dialog:4:1")).label() == "[ % 6 * 7 %] ‹b›x‹/b›"


# Simulation of colour blindness in linear RGB, Machado, Oliveira and Fernandes 2009, severity 1.
VISION = (
    ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
)
XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))


def lab(color, vision):
    part = np.array([int(color[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    x, y, z = np.array(XYZ) @ np.clip(vision @ linear, 0, 1) / (0.9505, 1, 1.089)
    x, y, z = (np.cbrt(v) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def test_themes_can_be_told_apart_by_colour_blind_readers(opening):
    from sodertorn.processing.toolbox.resident_styles import COLORS, OTHER

    for vision in map(np.array, VISION):
        seen = {color: lab(color, vision) for color in (*COLORS, OTHER)}
        apart = {pair: np.linalg.norm(seen[pair[0]] - seen[pair[1]]) for pair in itertools.combinations(seen, 2)}
        assert min(apart.values()) > 14, min(apart, key=apart.get)


def test_what_residents_wrote_is_inert(opening, place, project):
    layers = opening.open_store(place, "", project)
    point = layers["point"]
    tip = QgsExpression.replaceExpressionText(point.mapTipTemplate(), context_of(point, one(point, "dialog:1:0")))
    assert "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;<br>&#91;% 1 + 41 %]" in tip
    assert "&quot;a&quot; &#39;b&#39; &amp; &lt;a href=" in tip
    assert not [tag for tag in ("<script", "<img", "<a ", "42") if tag in tip]
    assert "What should change?" in tip
    odd = QgsExpression.replaceExpressionText(point.mapTipTemplate(), context_of(point, one(point, "dialog:4:1")))
    assert "&#91;% 6 * 7 %] &lt;b&gt;x&lt;/b&gt;" in odd
    photo = layers["attachments"]
    tip = QgsExpression.replaceExpressionText(photo.mapTipTemplate(), context_of(photo, next(photo.getFeatures())))
    assert tip == "&lt;i&gt;photo&lt;/i&gt;.jpg"
    answers = layers["submissions_dialog"]
    assert answers.fields().field("age").alias() == "‹b›How old‹/b› are you?"  # a label would show tags as such
    for layer in layers.values():
        for at, field in enumerate(layer.fields()):
            setup = layer.editorWidgetSetup(at)
            if setup.type() == "TextEdit":
                assert setup.config()["UseHtml"] is False, field.name()
            if setup.type() == "ExternalResource":
                assert not setup.config()["UseLink"]
                assert not setup.config()["DocumentViewer"]


def test_forms_show_words_and_ask_softly(opening, place, project):
    layers = opening.open_store(place, "", project)
    point = layers["point"]
    fields, form = point.fields(), point.editFormConfig()
    assert [tab.name() for tab in form.tabs()][:3] == ["What was said", "Review", "The municipality's answer"]
    last = form.tabs()[-1].children()[0]
    assert isinstance(last, QgsAttributeEditorRelation)
    status = point.editorWidgetSetup(fields.lookupField("status"))
    assert [next(iter(entry)) for entry in status.config()["map"]] == ["Unreviewed", "Accepted", "Hidden", "Merged"]
    assert form.readOnly(fields.lookupField("text"))
    assert form.readOnly(fields.lookupField("reviewed_by"))
    assert not form.readOnly(fields.lookupField("answer"))
    assert fields.field("submitted").alias() == "Received"
    travel = layers["submissions_dialog"]
    setup = travel.editorWidgetSetup(travel.fields().lookupField("travel"))
    assert setup.config()["map"] == [{"By car": "car"}]
    feature = one(point, "dialog:2:0")
    at = fields.lookupField("status_reason")
    cases = (("new", None, True), ("hidden", None, False), ("hidden", " ", False), ("hidden", "spam", True))
    for status, reason, fine in cases:
        feature["status"], feature["status_reason"] = status, reason
        assert QgsVectorLayerUtils.validateAttribute(point, feature, at)[0] is fine
    constraints = fields.field("status_reason").constraints()
    strength = constraints.constraintStrength(constraints.Constraint.ConstraintExpression)
    assert strength == constraints.ConstraintStrength.ConstraintStrengthSoft


def test_styles_are_kept_in_the_store_once_and_used_elsewhere(opening, place, project):
    layers = opening.open_store(place, "", project)
    kept = rows(place, "SELECT f_table_name, styleName, useAsDefault FROM layer_styles ORDER BY id")
    assert len(kept) == len(layers)
    assert [row for row in kept if row[0] == "contributions" and row[2]] == [("contributions", "Södertörn: point", 1)]
    assert rows(place, "SELECT COUNT(*) FROM layer_styles WHERE styleQML LIKE '%resident_input%'") == [(0,)]
    fresh = QgsVectorLayer(f"{place.store}|layername=submissions_dialog", "answers", "ogr")
    assert fresh.fields().field("travel").alias() == "How do you travel?"
    # somebody changes a style and keeps it
    text = rows(place, "SELECT styleQML FROM layer_styles WHERE styleName = 'Södertörn: line'")[0][0]
    changed = text.replace('render="true"', 'render="false"')
    connection = sqlite3.connect(place.store)
    with connection:
        connection.execute("UPDATE layer_styles SET styleQML = ? WHERE styleName = 'Södertörn: line'",
                           (changed,))  # fmt: skip
    connection.close()
    other = QgsProject()
    again = opening.open_store(place, "", other)
    assert len(rows(place, "SELECT id FROM layer_styles")) == len(kept)
    assert not [entry for entry in again["line"].renderer().categories() if entry.renderState()]
    assert [entry for entry in again["polygon"].renderer().categories() if entry.renderState()]
    relation = next(iter(other.relationManager().referencedRelations(again["line"])))
    assert relation.isValid()
    other.clear()


def test_two_surveys_with_the_same_numbers_do_not_mix(opening, place, project):
    stores["fill"](place, "walk's", [("1", 0, "point", "Light", "dark", ""), ("1", 1, "none", "", "bye", "")], "Walk")
    layers = opening.open_store(place, "", project)
    assert layers["point"].featureCount() == 5
    table = next(key for key in layers if "walk" in key and not key.endswith(("children", "toys")))
    walk = next(layers[table].getFeatures())
    found = {}
    for relation in project.relationManager().referencedRelations(layers[table]):
        child = relation.referencingLayer()
        if child.fields().lookupField("survey") >= 0:
            found[child.name()] = [feature["survey"] for feature in relation.getRelatedFeatures(walk)]
    assert found["Remarks: points"] == ["walk's"]
    assert found["Attachments"] == ["walk's"]
    only = opening.open_store(place, "walk's", project)
    assert sorted(f["contribution_id"] for f in only["point"].getFeatures()) == ["walk's:1:0"]
    assert "line" not in only
    assert only["point"].id() != layers["point"].id()
    assert len(project.layerTreeRoot().findGroups(False)) == 2


def go(parameters, project):
    import processing

    context = QgsProcessingContext()
    if project is not None:
        context.setProject(project)
    feedback = QgsProcessingFeedback(False)
    return processing.run("sodertorn:open_resident_input", parameters, context=context, feedback=feedback)


def test_the_algorithm_opens_in_the_project_and_tells_where_there_is_none(plugin, place, project):
    done = go({"STORE": str(place.store)}, project)
    assert set(done["LAYERS"]) == set(project.mapLayers())
    assert done["COUNT"] == 8
    for bad, said in (
        ({"STORE": str(place.store), "SURVEY": "nope"}, "There is no survey nope"),
        ({"STORE": "/nowhere/x.gpkg"}, "There is no GeoPackage"),
        ({}, "Neither a GeoPackage nor a database is given"),
    ):
        with pytest.raises(QgsProcessingException, match=said):
            go(bad, project)


def test_without_a_project_it_tells_the_sources(plugin, place):
    sources = go({"STORE": str(place.store)}, None)["LAYERS"]
    assert len(sources) == 10
    layers = [QgsVectorLayer(text, "x", "ogr") for text in sources]
    assert all(layer.isValid() for layer in layers)
    assert sum(1 for layer in layers[:4] for _ in layer.getFeatures()) == 8


def test_reading_a_store_beside_the_window_and_opening_it_in_it(plugin, place, project):
    """The panel runs tools in a task: its last step is in the main thread."""
    from qgis.PyQt.QtCore import QEventLoop, QTimer

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(project)
    tool = QgsApplication.processingRegistry().createAlgorithmById("sodertorn:open_resident_input")
    task = QgsProcessingAlgRunnerTask(tool, {"STORE": str(place.store)}, context, feedback)
    seen, loop = [], QEventLoop()
    task.executed.connect(lambda ok, results: (seen.append((ok, results)), loop.quit()))
    QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(20_000, loop.quit)
    loop.exec()
    assert seen[0][0]
    assert len(project.mapLayers()) == 10


@pytest.fixture(scope="module")
def server(qgis_app):
    servers = runpy.run_path(str(Path(__file__).parents[1] / "core/postgres_server.py"))
    pytest.importorskip("psycopg2")
    if servers["programs"]() is None:
        pytest.skip("no PostgreSQL server is installed")
    made = servers["Server"]()
    yield made
    made.stop()


@pytest.fixture
def database(server):
    """A connection that QGIS knows."""
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = QgsDataSourceUri()
    uri.setConnection(str(server.folder), str(server.port), "postgres", "postgres", "", QgsDataSourceUri.SslDisable)
    metadata.saveConnection(metadata.createConnection(uri.uri(False), {"saveUsername": True}), "layers test")
    from sodertorn.processing.toolbox.connections import Connection

    yield Connection("layers test")
    metadata.deleteConnection("layers test")


def test_the_same_in_a_database(plugin, opening, database, project, server):
    from sodertorn.processing.participation.store.place import StorePlace

    place = StorePlace(store=None, connection=database, schema="Åsikter")
    stores["fill"](place)
    done = go({"CONNECTION": "layers test", "SCHEMA": "Åsikter"}, project)
    assert len(done["LAYERS"]) == 10
    layers = opening.open_store(place, "", project)
    assert sorted(layer.id() for layer in layers.values()) == sorted(done["LAYERS"])
    assert [layers[key].featureCount() for key in ("point", "line", "polygon", "none")] == [4, 1, 1, 2]
    assert [layers[key].isSpatial() for key in ("point", "line", "polygon", "none")] == [True, True, True, False]
    layer = layers["polygon"]
    layer.startEditing()
    layer.changeAttributeValue(one(layer, "dialog:2:1").id(), layer.fields().lookupField("decision"), "met")
    assert layer.commitChanges(), layer.commitErrors()
    with server.open() as connection, connection.cursor() as cursor:
        cursor.execute('SELECT contribution_id FROM "Åsikter".contributions WHERE decision = %s', ("met",))
        assert cursor.fetchall() == [("dialog:2:1",)]
        cursor.execute("SELECT COUNT(*) FROM public.layer_styles WHERE f_table_schema = %s", ("Åsikter",))
        assert cursor.fetchall() == [(10,)]
    relations = project.relationManager().referencedRelations(layers["submissions_dialog"])
    first = next(layers["submissions_dialog"].getFeatures("\"submission_id\" = '1'"))
    assert sum(len(list(relation.getRelatedFeatures(first))) for relation in relations) == 5
    other = QgsProject()
    again = opening.open_store(place, "", other)
    assert category(again["point"], one(again["point"], "dialog:1:0")).label() == "Traffic"
    assert again["point"].name() == "Remarks: points"
    other.clear()
