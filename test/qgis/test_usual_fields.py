"""A field with a usual name is found where the layer has it, and left alone by who wants none."""

import dataclasses

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingContext, QgsProject, QgsVectorLayer
from sodertorn.processing.indicators import ALL
from sodertorn.processing.toolbox import resolving
from sodertorn.processing.toolbox.algorithm import IndicatorAlgorithm
from sodertorn.processing.toolbox.inputs import Inputs

pytestmark = pytest.mark.qgis

NEAREST = next(spec for spec in ALL if spec.id == "distance_to_nearest")
SPEC = dataclasses.replace(
    NEAREST,
    inputs=tuple(
        dataclasses.replace(item, usual="people") if item.key == "population" else item for item in NEAREST.inputs
    ),
)


def homes(field):
    layer = QgsVectorLayer(f"Point?crs=EPSG:3006&field={field}:int", "homes", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POINT(670000 6570000)"))
    feature.setAttributes([3])
    layer.dataProvider().addFeature(feature)
    return layer


@pytest.mark.parametrize(
    ("field", "given", "expected"),
    [
        ("people", {}, "people"),
        ("PEOPLE", {}, "people"),
        ("others", {}, None),
        ("people", {"POPULATION": ""}, "people"),
        ("people", {"POPULATION": None}, None),
        ("others", {"POPULATION": "others"}, "others"),
    ],
)
def test_usual_field(qgis_app, field, given, expected):
    layer = homes(field)
    streets = QgsVectorLayer("LineString?crs=EPSG:3006", "streets", "memory")
    algorithm, context = IndicatorAlgorithm(SPEC).create(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = resolving.plain(SPEC, {"HOMES": layer, "STREETS": streets, "DESTINATIONS": layer} | given)
    found = Inputs(algorithm, SPEC, parameters, context)
    assert found.values["population"] == expected
    # a recipe made of it gives the same again
    written = found.resolved()["POPULATION"]
    again = resolving.plain(SPEC, parameters | {"POPULATION": written})
    assert Inputs(algorithm, SPEC, again, context).values["population"] == expected
