"""Legal but odd: names, field names, formats, filters, edits, threads, models. The answer stays the same."""

import json

import pytest
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QMetaType

X, Y = 670_000, 6_570_000
RIGHT = {number: 10 + 100 * number for number in range(11)}  # home n, see conftest

NAMES = [
    'two "words"',
    "it's",
    "åäö Ünï",
    "1, DROP TABLE homes --",
    "<b>bold</b>",
    "{streets}",
    "100 %",
    "select",
    "a" * 40,
]


def access(run, town, **changes):
    parameters = {
        "HOMES": town["homes"],
        "STREETS": town["streets"],
        "DESTINATIONS": town["parks"],
        "MINIMUM_AREA": 0,
        "LIMIT": 2000,
        "THRESHOLDS": "300",
        "OUTPUT": "TEMPORARY_OUTPUT",
        "SUMMARY": "TEMPORARY_OUTPUT",
    }
    return run("distance_to_nearest", **(parameters | changes))


def distances(results, key="number"):
    return {feature[key]: feature["distance"] for feature in features(results)}


def features(results):
    made = results["OUTPUT"]
    made = made if isinstance(made, QgsVectorLayer) else QgsVectorLayer(made, "made", "ogr")
    return list(made.getFeatures())


def right(found, numbers=tuple(RIGHT)):
    assert found == {number: pytest.approx(RIGHT[number], abs=0.02) for number in numbers}


@pytest.fixture
def project():
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def saved(town, tmp_path):
    """Write a layer of the town to a file."""
    import processing

    def save(key, suffix, name=None):
        target = str(tmp_path / f"{name or key}.{suffix}")
        processing.run("native:savefeatures", {"INPUT": town[key], "OUTPUT": target})
        return target

    return save


def with_field(homes, name, values, kind=QMetaType.Type.QString):
    """A copy of the homes with one more field; any name is allowed here."""
    made = QgsVectorLayer("Point?crs=EPSG:3006", homes.name(), "memory")
    made.dataProvider().addAttributes([*homes.fields(), QgsField(name, kind)])
    made.updateFields()
    copies = []
    for feature, value in zip(homes.getFeatures(), values, strict=True):
        copy = QgsFeature(made.fields())
        copy.setGeometry(feature.geometry())
        copy.setAttributes([*feature.attributes(), value])
        copies.append(copy)
    made.dataProvider().addFeatures(copies)
    return made


@pytest.mark.parametrize("name", NAMES)
def test_field_names(run, town, tmp_path, name):
    homes = with_field(town["homes"], name, [str(n % 3) for n in range(11)])
    target = tmp_path / "out.gpkg"
    page = tmp_path / "out.html"
    made = access(run, town, HOMES=homes, POPULATION=name, GROUPS=[name], OUTPUT=str(target), REPORT=str(page))
    right(distances(made))
    rows = list(made["SUMMARY"].getFeatures())
    assert rows[0]["people"] == 10  # 0 + 1 + 2, 0 + 1 + 2, 0 + 1 + 2, 0 + 1
    assert {row["group_field"] for row in rows} >= {name}
    assert "<b>" not in page.read_text(encoding="utf-8").split("</style>")[1]
    field = QgsVectorLayer(str(target), "out", "ogr").fields().field(name)
    assert field.name() == name


@pytest.mark.parametrize("name", [*NAMES, "{", "%1 %n", "{0}", "Homes|layername=x"])
def test_layer_names(run, town, layer, tmp_path, name):
    town["homes"].setName(name)
    town["streets"].setName("{homes}")
    page = tmp_path / "out.html"
    homes = layer("Point", [(f"POINT({X} {Y})", 0), (None, 1), ("POINT EMPTY", 2)], "number:int", name=name)
    access(run, town, HOMES=homes, REPORT=str(page))
    assert any(f"{name}: 2 features without geometry" in line for line in run.feedback.warnings)
    nothing = layer("Point", [], name=name)
    with pytest.raises(Exception, match="has no features") as caught:
        access(run, town, HOMES=nothing)
    assert f"The layer {name} has no features." in str(caught.value)


@pytest.mark.parametrize("text", ["{homes}", "%1", "<script>", "it's", "'; DROP TABLE"])
def test_values(run, town, layer, tmp_path, text):
    homes = with_field(town["homes"], "group", [text] * 11)
    page = tmp_path / "out.html"
    made = access(run, town, HOMES=homes, GROUPS=["group"], REPORT=str(page))
    assert text in {row["group"] for row in made["SUMMARY"].getFeatures()}
    wrong = with_field(town["homes"], "people2", [text] * 11)
    with pytest.raises(Exception, match="holds text that is no number") as caught:
        access(run, town, HOMES=wrong, POPULATION="people2")
    assert f"such as '{text}'" in str(caught.value)
    parks = layer("Polygon", [(next(town["parks"].getFeatures()).geometry().asWkt(), text)], "name:string")
    made = access(run, town, DESTINATIONS=parks, NAME_FIELD="name")
    assert {feature["destination"] for feature in features(made)} == {text}


@pytest.mark.parametrize(
    "name",
    [
        "reason",
        "distance",
        "near_edge",
        "DISTANCE",
        "within_300",
        "access",
        "geometry",
        "geom",
        "index",
        "source",
        "id",
    ],
)
@pytest.mark.parametrize("suffix", ["", "gpkg"])
def test_a_field_called_as_one_of_ours(run, town, tmp_path, name, suffix):
    homes = with_field(town["homes"], name, [f"mine {n}" for n in range(11)])
    target = str(tmp_path / "out.gpkg") if suffix else "TEMPORARY_OUTPUT"
    made = access(run, town, HOMES=homes, GROUPS=[name], OUTPUT=target)
    found = features(made)
    kept = "geom_source" if name == "geom" else name
    assert sorted(feature.attributes()[feature.fields().names().index(kept)] for feature in found) == sorted(
        f"mine {n}" for n in range(11)
    )
    ours = "distance_2" if name.lower() == "distance" else "distance"
    assert {feature["number"]: feature[ours] for feature in found} == {
        number: pytest.approx(value, abs=0.02) for number, value in RIGHT.items()
    }


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (QMetaType.Type.QString, [f"home {n}" for n in range(11)]),
        (QMetaType.Type.Int, [7] * 11),
        (QMetaType.Type.Int, [None] * 11),
        (QMetaType.Type.LongLong, [2**53 + n for n in range(11)]),
        (QMetaType.Type.Int, [-n for n in range(11)]),
        (QMetaType.Type.Double, [0.5] * 11),
    ],
    ids=["text", "the same", "empty", "huge", "negative", "fraction"],
)
@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "shp"])
def test_a_field_called_fid(run, town, tmp_path, kind, values, suffix):
    homes = with_field(town["homes"], "fid", values, kind)
    target = str(tmp_path / f"out.{suffix}")
    right(distances(access(run, town, HOMES=homes, OUTPUT=target)))


def test_features_with_huge_ids(run, town, tmp_path):
    import processing

    source = tmp_path / "homes.gpkg"
    homes = with_field(town["homes"], "fid", [2**62 + n for n in range(11)], QMetaType.Type.LongLong)
    processing.run("native:savefeatures", {"INPUT": homes, "OUTPUT": str(source)})
    target = tmp_path / "out.gpkg"
    right(distances(access(run, town, HOMES=str(source), OUTPUT=str(target))))
    assert {feature.id() for feature in QgsVectorLayer(str(target), "o", "ogr").getFeatures()} == {
        2**62 + n for n in range(11)
    }


def test_areas_as_homes_are_represented_by_a_point_within(run, town, layer):
    def square(x, y):
        return f"POLYGON(({x - 5} {y - 5}, {x + 5} {y - 5}, {x + 5} {y + 5}, {x - 5} {y + 5}, {x - 5} {y - 5}))"

    homes = layer("Polygon", [(square(X + 100 * n, Y + 10), n) for n in range(11)], "number:int", name="Blocks")
    right(distances(access(run, town, HOMES=homes)))


def test_homes_of_several_points(run, town, layer):
    homes = layer("MultiPoint", [(f"MULTIPOINT(({X + 100 * n} {Y + 10}))", n) for n in range(11)], "number:int")
    made = access(run, town, HOMES=homes)
    right(distances(made))
    pair = layer("MultiPoint", [(f"MULTIPOINT(({X + 100} {Y + 10}), ({X + 300} {Y + 10}))", 1)], "number:int")
    assert 100 <= distances(access(run, town, HOMES=pair))[1] <= 320


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "shp", "fgb", "kml"])
def test_homes_in_every_format(run, town, saved, suffix):
    found = distances(access(run, town, HOMES=saved("homes", suffix)))
    found = {int(key): value for key, value in found.items()}  # text in KML
    assert found == {number: pytest.approx(value, abs=0.1) for number, value in RIGHT.items()}


def test_homes_as_delimited_text(run, town, tmp_path):
    table = tmp_path / "homes; å.csv"
    rows = "".join(f"{X + 100 * n};{Y + 10};{n};{n}\n" for n in range(11))
    table.write_text("x;y;number;people\n" + rows, encoding="utf-8")
    uri = f"file://{table}?delimiter=;&xField=x&yField=y&crs=EPSG:3006&detectTypes=yes"
    homes = QgsVectorLayer(uri, "homes", "delimitedtext")
    assert homes.isValid()
    right(distances(access(run, town, HOMES=homes, POPULATION="people")))
    # through OGR all is text
    text = QgsVectorLayer(f"{table}|option:X_POSSIBLE_NAMES=x|option:Y_POSSIBLE_NAMES=y", "text", "ogr")
    if text.isValid() and text.isSpatial():
        text.setCrs(town["homes"].crs())
        found = distances(access(run, town, HOMES=text, POPULATION="people"))
        right({int(number): value for number, value in found.items()})


def test_shapefile_fields_stay_apart(run, town, saved, tmp_path):
    target = tmp_path / "out.shp"
    made = access(run, town, THRESHOLDS="100, 1000, 10000", OUTPUT=str(target), NEIGHBOURS=3)
    layer = QgsVectorLayer(made["OUTPUT"], "out", "ogr")
    names = layer.fields().names()
    assert len({name.lower() for name in names}) == len(names)
    assert all(len(name) <= 10 for name in names)
    rows = {feature["number"]: feature for feature in layer.getFeatures()}
    # 410 m: not within 100, within 1000 and 10000; told apart by their order
    within = [name for name in names if name.startswith("within")]
    assert [rows[4][name] for name in within] == [0, 1, 1]
    assert any("shortened" in line or "10 characters" in line for line in run.feedback.warnings)


def test_a_filtered_layer(run, town, saved, project):
    path = saved("homes", "gpkg")
    homes = QgsVectorLayer(path, "homes", "ogr")
    homes.setSubsetString('"number" < 4')
    right(distances(access(run, town, HOMES=homes)), range(4))
    right(distances(access(run, town, HOMES=f'{path}|subset="number" < 4')), range(4))


def test_a_layer_being_edited(run, town, project):
    homes = town["homes"]
    homes.startEditing()
    extra = QgsFeature(homes.fields())
    extra.setGeometry(QgsGeometry.fromWkt(f"POINT({X + 500} {Y + 20})"))
    extra.setAttribute("number", 99)
    homes.addFeature(extra)
    first = next(homes.getFeatures('"number" = 0'))
    homes.deleteFeature(first.id())
    found = distances(access(run, town))
    assert found.pop(99) == pytest.approx(520, abs=0.02)
    right(found, range(1, 11))
    homes.rollBack()


def test_joined_and_virtual_fields(run, town, layer, project):
    homes = town["homes"]
    table = layer("None", [(None, n, 2) for n in range(11)], "key:int persons:int", crs="", name="register")
    project.addMapLayers([homes, table], False)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("key")
    join.setTargetFieldName("number")
    join.setUsingMemoryCache(True)
    assert homes.addJoin(join)
    homes.addExpressionField('"number" * 2', QgsField("double it", QMetaType.Type.Int))
    made = access(run, town, POPULATION="register_persons", GROUPS=["double it"])
    right(distances(made))
    rows = list(made["SUMMARY"].getFeatures())
    assert rows[0]["people"] == 22
    assert rows[1]["people"] == 110
    project.takeMapLayer(homes)


def made_again(run, target):
    """The distances a stored recipe gives, after a trip through JSON."""
    from sodertorn.processing.toolbox import provenance

    recipe = provenance.stored_recipe(QgsVectorLayer(str(target), "o", "ogr").metadata())
    inputs = json.loads(json.dumps(recipe["inputs"])) | {"OUTPUT": "TEMPORARY_OUTPUT"}
    return distances(run("distance_to_nearest", **inputs))


def test_a_filter_is_in_the_recipe(run, saved, town, tmp_path):
    files = {key: saved(key, "gpkg") for key in town}
    given = QgsProcessingFeatureSourceDefinition(files["homes"], filterExpression='"number" > 7')
    target = tmp_path / "out.gpkg"
    right(distances(access(run, files, HOMES=given, OUTPUT=str(target))), range(8, 11))
    assert any("only selected or filtered" in line for line in run.feedback.warnings)
    right(made_again(run, target), range(8, 11))


@pytest.mark.parametrize("most", [5000, 1])
def test_a_selection_is_in_the_recipe(run, town, saved, project, tmp_path, monkeypatch, most):
    from sodertorn.processing.toolbox import resolving

    monkeypatch.setattr(resolving, "MOST_SELECTED", most)
    files = {key: saved(key, "gpkg") for key in town}
    homes = QgsVectorLayer(files["homes"], "homes", "ogr")
    project.addMapLayer(homes, False)
    homes.selectByExpression('"number" IN (2, 4, 6)')
    given = QgsProcessingFeatureSourceDefinition(homes.id(), True, filterExpression='"number" > 2')
    target = tmp_path / "out.gpkg"
    right(distances(access(run, files, HOMES=given, OUTPUT=str(target))), (4, 6))
    assert any("only selected or filtered" in line for line in run.feedback.warnings)
    project.clear()  # with the layer the selection is gone
    if most > 1:
        right(made_again(run, target), (4, 6))
    else:  # too many to spell out: refused rather than made from all
        with pytest.raises(Exception, match="has no features"):
            made_again(run, target)


def test_a_selection_does_not_hide_the_layer_from_overwriting(run, town, saved, project):
    homes = QgsVectorLayer(saved("homes", "gpkg"), "homes", "ogr")
    project.addMapLayer(homes, False)
    homes.selectByExpression('"number" < 3')
    given = QgsProcessingFeatureSourceDefinition(homes.id(), True)
    with pytest.raises(Exception, match="would overwrite the layer homes"):
        access(run, town, HOMES=given, OUTPUT=homes.source())
    assert homes.featureCount() == 11


def test_a_limit_on_features(run, town, saved):
    given = QgsProcessingFeatureSourceDefinition(saved("homes", "gpkg"), featureLimit=3)
    assert len(features(access(run, town, HOMES=given))) == 3


def test_values_as_expressions(run, town):
    made = access(
        run, town, LIMIT=QgsProperty.fromExpression("1000 + 1000"), THRESHOLDS=QgsProperty.fromExpression("'100, 300'")
    )
    right(distances(made))
    assert "within_100" in features(made)[0].fields().names()


def test_runs_in_a_row_and_in_a_batch(run, town):
    first = distances(access(run, town))
    for _ in range(3):
        assert distances(access(run, town)) == first


def test_in_a_thread(plugin, town, project):
    """As the dialog runs it: in a task, the page being finished in the main thread."""
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback

    project.addMapLayers(list(town.values()), False)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("sodertorn:distance_to_nearest")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(project)
    parameters = {
        "HOMES": town["homes"].id(),
        "STREETS": town["streets"].id(),
        "DESTINATIONS": town["parks"].id(),
        "MINIMUM_AREA": 0,
        "LIMIT": 2000,
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    done = []
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(lambda ok, results: done.append((ok, results)))
    QgsApplication.taskManager().addTask(task)
    assert task.waitForFinished(30000)
    for _ in range(100):
        QgsApplication.processEvents()
        if done:
            break
    ok, results = done[0]
    assert ok
    made = context.getMapLayer(results["OUTPUT"])
    right({feature["number"]: feature["distance"] for feature in made.getFeatures()})
    for key in list(town):
        project.takeMapLayer(town[key])


def test_in_a_model(run, town, tmp_path, plugin):
    """The result feeds the field calculator; a choice is a position, as the Model Designer stores it."""
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterFeatureSource,
        QgsProcessingParameterNumber,
    )

    import processing

    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("Access", "test", "access")
    for name in ("homes", "streets", "parks"):
        model.addModelParameter(QgsProcessingParameterFeatureSource(name, name), QgsProcessingModelParameter(name))
    model.addModelParameter(
        QgsProcessingParameterNumber("limit", "limit", defaultValue=2000), QgsProcessingModelParameter("limit")
    )
    near = QgsProcessingModelChildAlgorithm("sodertorn:distance_to_nearest")
    near.setChildId("near")
    near.addParameterSources("HOMES", [source.fromModelParameter("homes")])
    near.addParameterSources("STREETS", [source.fromModelParameter("streets")])
    near.addParameterSources("DESTINATIONS", [source.fromModelParameter("parks")])
    near.addParameterSources("LIMIT", [source.fromModelParameter("limit")])
    near.addParameterSources("MINIMUM_AREA", [source.fromStaticValue(0)])
    near.addParameterSources("JOIN", [source.fromStaticValue(1)])
    near.addParameterSources("THRESHOLDS", [source.fromExpression("'100, 300'")])
    model.addChildAlgorithm(near)
    calculate = QgsProcessingModelChildAlgorithm("native:fieldcalculator")
    calculate.setChildId("calculate")
    calculate.addParameterSources("INPUT", [source.fromChildOutput("near", "OUTPUT")])
    calculate.addParameterSources("FIELD_NAME", [source.fromStaticValue("kilometres")])
    calculate.addParameterSources("FORMULA", [source.fromStaticValue('"distance" / 1000')])
    calculate.addParameterSources("FIELD_TYPE", [source.fromStaticValue(0)])
    output = QgsProcessingModelOutput("result")
    output.setChildOutputName("OUTPUT")
    output.setChildId("calculate")
    calculate.setModelOutputs({"result": output})
    model.addChildAlgorithm(calculate)
    path = tmp_path / "access.model3"
    assert model.toFile(str(path))
    stored = QgsProcessingModelAlgorithm()
    assert stored.fromFile(str(path))
    stored.initAlgorithm()
    assert stored.validate()[0], stored.validate()
    made = processing.run(
        stored,
        {
            "homes": town["homes"],
            "streets": town["streets"],
            "parks": town["parks"],
            "calculate:result": "TEMPORARY_OUTPUT",
        },
    )
    layer = made["calculate:result"]
    assert {f["number"]: f["kilometres"] for f in layer.getFeatures()} == {
        number: pytest.approx(value / 1000, abs=2e-5) for number, value in RIGHT.items()
    }
    assert "within_100" in layer.fields().names()


def test_groups_of_every_type(run, town, layer):
    """Dates, booleans and lists group too, or are refused in one sentence."""
    from qgis.PyQt.QtCore import QDate, QDateTime, QTime

    for kind, value in (
        (QMetaType.Type.QDate, QDate(2024, 5, 1)),
        (QMetaType.Type.QDateTime, QDateTime(QDate(2024, 5, 1), QTime(12, 0))),
        (QMetaType.Type.Bool, True),
    ):
        homes = with_field(town["homes"], "kind", [value] * 11, kind)
        made = access(run, town, HOMES=homes, GROUPS=["kind"])
        groups = [row["group"] for row in made["SUMMARY"].getFeatures() if row["group_field"] == "kind"]
        assert len(groups) == 1
        assert "PyQt" not in groups[0]


def test_an_area_drawn_forth_and_back_has_no_shape(run, town, layer):
    """Such a polygon has no area left when it is mended; it is a home without a place, not an error."""
    line = "POLYGON((670000 6570010, 670050 6570010, 670000 6570010))"
    square = "POLYGON((670095 6570005, 670105 6570005, 670105 6570015, 670095 6570015, 670095 6570005))"
    homes = layer("Polygon", [(line, 0, 1, 0, "own"), (square, 1, 1, 0, "own")],
                  "number:int people:int children:int tenure:string")  # fmt: skip
    found = {f["number"]: f for f in access(run, town, HOMES=homes)["OUTPUT"].getFeatures()}
    assert found[0]["reason"] == "The feature has no geometry"
    assert found[1]["distance"] > 0
