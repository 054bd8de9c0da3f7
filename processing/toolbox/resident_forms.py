"""Forms, tables and map tips of resident input. What residents wrote is shown as plain text and as nothing else."""

import json

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsConditionalStyle,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsProperty,
    QgsValueMapFieldFormatter,
)
from qgis.PyQt.QtGui import QColor

from ..participation.schema import (
    CONTRIBUTIONS,
    DECISIONS,
    FEELINGS,
    FROM_SOURCE,
    PLACES,
    SENDERS,
    STATUSES,
    WORDS,
)
from .map_tips import escaped
from .resident_contents import inert
from .translation import tr

FORM = "sodertorn/form"
LONG = ("text", "question", "status_reason", "note", "answer", "decision_reason")
CHOICES = {"feeling": FEELINGS, "place": PLACES, "status": STATUSES, "decision": DECISIONS, "sender_kind": SENDERS}
WIDTHS = {"text": 340, "question": 180, "answer": 260, "submitted": 130}  # of columns in the table, pixels
NEVER_BLANK = ("status", "place")
OFTEN_AGAIN = ("theme", "plan", "plan_part", "sender")
STAMPED = ("reviewed_by", "reviewed_at")
SAID = ("text", "question", "theme_source", "feeling", "rating", "submitted", "respondent", "submission_id", "survey",
        "place", "contribution_id")  # fmt: skip
REVIEW = ("theme", "status", "status_reason", "merged_into", "plan", "plan_part", "sender_kind", "sender",
          "register_number", "note", "reviewed_by", "reviewed_at")  # fmt: skip
ANSWER = ("decision", "answer", "decision_reason")
# What is asked for, without refusing to save.
WANTED = {
    "status_reason": "coalesce(\"status\", '') <> 'hidden' OR trim(coalesce(\"status_reason\", '')) <> ''",
    "merged_into": "coalesce(\"status\", '') <> 'merged' OR trim(coalesce(\"merged_into\", '')) <> ''",
    "decision_reason": "coalesce(\"decision\", '') NOT IN ('partly met', 'not met') OR "
    "trim(coalesce(\"decision_reason\", '')) <> ''",
}
WHY = {
    "status_reason": "Say why it is hidden.",
    "merged_into": "Say which contribution stands for both.",
    "decision_reason": "Say why it was not met, or only in part.",
}
TITLES = {
    "fid": "Number of the row",
    "name": "Name",
    "link": "File or link",
    "row_id": "Row",
    "parent_id": "Row it belongs to",
    "at": "When",
    "who": "Who",
    "action": "What was done",
    "field": "Field",
    "old": "Before",
    "new": "After",
    "batch": "Done together",
    "undoes": "Takes back",
    "import_id": "Came with import",
    "source_table": "Table in the source",
    "source_row": "Row in the source",
    "source_column": "Column in the source",
    "code": "What is wrong",
    "stays_out": "Stays out",
}
SHORT_NAMES = {field.name: field.title for field in CONTRIBUTIONS}
PLAIN_TIMES = {"display_format": "yyyy-MM-dd HH:mm", "field_format": "yyyy-MM-dd HH:mm:ss", "calendar_popup": True}


def equip(layer, shown, relations, problems):
    """Give a layer its aliases, widgets, form, map tip and table.

    Parameters
    ----------
    layer : QgsVectorLayer
    shown : Shown
    relations : list of (str, str)
        Id and label of each relation whose children the form shows.
    problems : dict
        Code of a problem to its text in English.
    """
    fields = layer.fields()
    titles, choices = _titles(shown), _choices(shown, problems)
    long = {*LONG, *(column["column_name"] for column in shown.columns if column["long"])}
    for at, field in enumerate(fields):
        name = field.name()
        layer.setFieldAlias(at, titles.get(name, ""))
        layer.setEditorWidgetSetup(at, _widget(name, field, choices.get(name), shown.kind, long))
    layer.setDisplayExpression(_display(shown))
    layer.setMapTipTemplate(_map_tip(shown))
    layer.setMapTipsEnabled(True)
    tabs = _tabs(shown, [field.name() for field in fields])
    form = layer.editFormConfig()  # knows the fields
    form.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    form.clearTabs()
    for name in long:
        form.setLabelOnTop(fields.lookupField(name), True)
    form.setSuppress(QgsEditFormConfig.FeatureFormSuppress.SuppressDefault)
    for title, names in tabs:
        tab = _tab(form, title)
        for name in names:
            tab.addChildElement(QgsAttributeEditorField(name, fields.lookupField(name), tab))
    for relation, title in relations:
        tab = _tab(form, title)
        tab.addChildElement(_children(relation, tab))
    if shown.kind == "contributions":
        _protect(layer, form)
    layer.setEditFormConfig(form)
    _arrange_table(layer, tabs)
    layer.setReadOnly(shown.kind != "contributions")
    layer.setCustomProperty(FORM, form_signature(layer))


def _tab(form, title):
    tab = QgsAttributeEditorContainer(title, form.invisibleRootContainer())
    tab.setType(Qgis.AttributeEditorContainerType.Tab)
    form.addTab(tab)
    return tab


def untouched(layer):
    """Whether the form is as it was made here, and for the fields there are now."""
    return layer.customProperty(FORM) in (None, form_signature(layer))


def form_signature(layer):
    """What tells one form from another."""
    form = layer.editFormConfig()
    tabs = [_named(tab) for tab in form.tabs()]
    return json.dumps([tabs, *sorted(_widget_of(layer, at) for at in range(len(layer.fields())))], ensure_ascii=False)


def _named(element):
    return [element.name(), *map(_named, element.children())] if hasattr(element, "children") else element.name()


def _widget_of(layer, at):
    return [layer.fields()[at].name(), layer.editorWidgetSetup(at).type()]


def point_to(layer, field, relation, parent):
    """Show a field as a reference to a row of another layer, which it opens."""
    settings = {
        "Relation": relation.id(), "ReferencedLayerId": parent.id(), "ReferencedLayerName": parent.name(),
        "AllowNULL": True, "ReadOnly": True, "ShowForm": False, "ShowOpenFormButton": True, "MapIdentification": False,
        "AllowAddFeatures": False, "OrderByValue": False,
    }  # fmt: skip
    layer.setEditorWidgetSetup(layer.fields().lookupField(field), QgsEditorWidgetSetup("RelationReference", settings))
    layer.setCustomProperty(FORM, form_signature(layer))


def _titles(shown):
    found = {name: tr(title) for name, title in (TITLES | SHORT_NAMES).items()}
    return found | {column["column_name"]: inert(column["title"]) for column in shown.columns}


def _choices(shown, problems):
    if shown.kind == "contributions":
        return {
            name: {word: tr(WORDS[word]) for word in words} | ({} if name in NEVER_BLANK else {None: ""})
            for name, words in CHOICES.items()
        }
    if shown.kind == "problems":
        return {"code": {code: tr(text) for code, text in problems.items()}}
    return {
        column["column_name"]: {value: inert(title) for value, title in column["choices"].items()}
        for column in shown.columns
        if column["choices"]
    }


def _widget(name, field, choices, kind, long):
    if name == "fid":
        return QgsEditorWidgetSetup("Hidden", {})
    if choices:
        blank = QgsValueMapFieldFormatter.NULL_VALUE
        pairs = [{title: blank if value is None else value} for value, title in choices.items()]
        return QgsEditorWidgetSetup("ValueMap", {"map": pairs})
    if kind == "attachments" and name == "link":
        # no viewer and no link to click: a name that a resident gave would be fetched from wherever it points to
        return QgsEditorWidgetSetup("ExternalResource", {
            "StorageMode": 0, "RelativeStorage": 2, "FileWidget": True, "FileWidgetButton": True, "UseLink": False,
            "FullUrl": False, "DocumentViewer": 0, "PropertyCollection": _store_folder(),
        })  # fmt: skip
    if name in OFTEN_AGAIN and kind == "contributions":
        return QgsEditorWidgetSetup("UniqueValues", {"Editable": True})
    if field.isDateOrTime():
        return QgsEditorWidgetSetup("DateTime", dict(PLAIN_TIMES))
    if field.isNumeric() or field.typeName().lower().startswith("bool"):
        return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": False, "UseHtml": False})
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": name in long, "UseHtml": False})


def _store_folder():
    """Files are looked for beside the store, wherever that is moved."""
    root = QgsProperty.fromExpression("file_path(layer_property(@layer, 'path'))")
    return {"name": None, "properties": {"propertyRootPath": root.toVariant()}, "type": "collection"}


def _tabs(shown, names):
    if shown.kind == "contributions":
        return (tr("What was said"), SAID), (tr("Review"), REVIEW), (tr("The municipality's answer"), ANSWER)
    return ((tr("Answers") if shown.columns else tr("Row"), [name for name in names if name != "fid"]),)


def _children(relation, parent):
    element = QgsAttributeEditorRelation(relation, parent)
    element.setRelationWidgetTypeId("relation_editor")
    element.setRelationEditorConfiguration({"buttons": "NoButton", "show_first_feature": True})
    element.setShowLabel(False)
    return element


def _protect(layer, form):
    """The source's fields follow the source; of the others some words are wanted, and none is refused."""
    fields = layer.fields()
    for field in FROM_SOURCE:
        form.setReadOnly(fields.lookupField(field.name), True)
    for name in STAMPED:
        form.setReadOnly(fields.lookupField(name), True)
    for name, expression in WANTED.items():
        at = fields.lookupField(name)
        layer.setConstraintExpression(at, expression, tr(WHY[name]))
        layer.setFieldConstraint(
            at,
            QgsFieldConstraints.Constraint.ConstraintExpression,
            QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft,
        )
    layer.setDefaultValueDefinition(fields.lookupField("status"), QgsDefaultValue("'new'"))
    grey = QgsConditionalStyle("\"status\" IN ('hidden', 'merged')")
    grey.setTextColor(QColor("#9a9a9a"))
    layer.conditionalStyles().setRowStyles([grey])


def _arrange_table(layer, tabs):
    """The attribute table in the order of the form."""
    order = [name for _, names in tabs for name in names]
    table = layer.attributeTableConfig()
    table.update(layer.fields())
    columns = {column.name: column for column in table.columns()}
    last = [column for name, column in columns.items() if name not in order]
    for column in last:
        column.hidden = True
    for name, width in WIDTHS.items():
        if name in columns:
            columns[name].width = width
    table.setColumns([*(columns[name] for name in order if name in columns), *last])
    layer.setAttributeTableConfig(table)


def _display(shown):
    if shown.kind == "contributions":
        said = 'coalesce(nullif(trim("text"), \'\'), "question", "contribution_id")'
        return f"left(regexp_replace({said}, '\\\\s+', ' '), 80)"
    if shown.kind == "submissions":
        return "coalesce(format_date(\"submitted\", 'yyyy-MM-dd') || ' · ', '') || \"submission_id\""
    return {
        "attachments": 'coalesce("name", "link")',
        "history": "coalesce(\"at\" || ' ', '') || coalesce(\"field\", '')",
        "problems": '"code"',
    }.get(shown.kind, '"row_id"')


def _map_tip(shown):
    """HTML in which every value of the data is escaped."""
    if shown.kind != "contributions":
        return f"[% {escaped(_display(shown))} %]"
    head = _word("status", STATUSES) + " || coalesce(' · ' || nullif(trim(\"theme\"), ''), '')"
    head += f" || coalesce(' · ' || nullif({_word('feeling', FEELINGS)}, ''), '')"
    long = 'length("text") > 600'
    said = f"if({long}, left(\"text\", 600) || '…', coalesce(\"text\", ''))"
    question = "left(coalesce(\"question\", ''), 200)"
    answer = f"trim({_word('decision', DECISIONS)} || ' ' || left(coalesce(\"answer\", ''), 400))"
    return (
        '<div style="max-width: 340px; padding: 2px 8px; background: #ffffff; color: #222222; font-family: sans-serif">'
        f"<p><b>[% {escaped(head)} %]</b></p>"
        f"<p><i>[% {escaped(question)} %]</i></p>"
        f"<p>[% {escaped(said)} %]</p>"
        f"<p>[% {escaped(answer)} %]</p></div>"
    )


def _word(field, words):
    pairs = ", ".join(f"'{word}', {QgsExpression.quotedValue(tr(WORDS[word]))}" for word in words)
    return f"coalesce(map_get(map({pairs}), \"{field}\"), '')"
