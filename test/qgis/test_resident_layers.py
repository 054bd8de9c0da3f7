"""Resident input in a project: layers that can be edited, forms and relations, nothing that residents wrote alive."""

import runpy
import sqlite3
from pathlib import Path

import pytest
from qgis.core import (
    QgsAttributeEditorRelation,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsPointClusterRenderer,
    QgsProject,
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
    for key, contribution in (("point", "dialog:2:0"), ("line", "dialog:1:1"), ("polygon", "dialog:2:1"), ("none", "dialog:3:1")):
        layer = layers[key]
        feature = one(layer, contribution)
        assert layer.startEditing()
        layer.changeAttributeValue(feature.id(), layer.fields().lookupField("answer"), f"Thanks {key}")
        layer.changeAttributeValue(feature.id(), layer.fields().lookupField("status"), "accepted")
        assert layer.commitChanges(), layer.commitErrors()
    answered = rows(place, "SELECT answer, status FROM contributions WHERE answer IS NOT NULL ORDER BY answer")
    assert answered == [(f"Thanks {key}", "accepted") for key in ("line", "none", "point", "polygon")]
    assert rows(place, "SELECT COUNT(*) FROM contributions") == [(8,)]
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
    assert {"Other themes", "No theme", "Positive", "Negative", "Neutral"} < set(labels)
    assert category(area, one(area, "dialog:2:1")).label() == "Green"
    assert category(point, one(point, "dialog:1:0")).label() == "Traffic"
    assert category(point, one(point, "dialog:3:0")).label() == "Hidden"
    assert category(point, one(point, "dialog:4:1")).label() == "[ % 6 * 7 %] ‹b›x‹/b›"


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
            assert setup.type() != "ExternalResource" or not (setup.config()["UseLink"] or setup.config()["DocumentViewer"])


def test_forms_show_words_and_ask_softly(opening, place, project):
    layers = opening.open_store(place, "", project)
    point = layers["point"]
    fields, form = point.fields(), point.editFormConfig()
    assert [tab.name() for tab in form.tabs()][:3] == ["What was said", "Review", "Answer"]
    last = form.tabs()[-1].children()[0]
    assert isinstance(last, QgsAttributeEditorRelation)
    status = point.editorWidgetSetup(fields.lookupField("status"))
    assert [next(iter(entry)) for entry in status.config()["map"]] == ["New", "Accepted", "Hidden", "Merged"]
    assert form.readOnly(fields.lookupField("text"))
    assert form.readOnly(fields.lookupField("reviewed_by"))
    assert not form.readOnly(fields.lookupField("answer"))
    assert fields.field("submitted").alias() == "Received"
    travel = layers["submissions_dialog"]
    setup = travel.editorWidgetSetup(travel.fields().lookupField("travel"))
    assert setup.config()["map"] == [{"By car": "car"}]
    feature = one(point, "dialog:2:0")
    at = fields.lookupField("status_reason")
    for status, reason, fine in (("new", None, True), ("hidden", None, False), ("hidden", " ", False), ("hidden", "spam", True)):
        feature["status"], feature["status_reason"] = status, reason
        assert QgsVectorLayerUtils.validateAttribute(point, feature, at)[0] is fine
    constraints = fields.field("status_reason").constraints()
    assert constraints.constraintStrength(constraints.Constraint.ConstraintExpression) == constraints.ConstraintStrength.ConstraintStrengthSoft


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
        found[relation.referencingLayer().name()] = [f["survey"] for f in relation.getRelatedFeatures(walk)
                                                     if relation.referencingLayer().fields().lookupField("survey") >= 0]  # fmt: skip
    assert found["Remarks: points"] == ["walk's"]
    assert found["Attachments"] == ["walk's"]
    only = opening.open_store(place, "walk's", project)
    assert sorted(f["contribution_id"] for f in only["point"].getFeatures()) == ["walk's:1:0"]
    assert "line" not in only
    assert only["point"].id() != layers["point"].id()
    assert len(project.layerTreeRoot().findGroups(False)) == 2


def test_the_algorithm_opens_in_the_project_and_tells_where_there_is_none(plugin, opening, place, project):
    from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

    import processing

    def go(parameters, project):
        context = QgsProcessingContext()
        if project is not None:
            context.setProject(project)
        return processing.run("sodertorn:open_resident_input", parameters, context=context, feedback=QgsProcessingFeedback())

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
