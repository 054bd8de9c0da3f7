"""A store's GeoPackage opened and edited in QGIS."""

import runpy
from pathlib import Path

import pytest
from qgis.core import QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer

pytestmark = pytest.mark.qgis
core = runpy.run_path(str(Path(__file__).parents[1] / "core/test_store.py"))


def opened(file, subset=""):
    layer = QgsVectorLayer(f"{file}|layername=contributions|geometrytype=Point", "Remarks", "ogr")
    assert layer.isValid()
    assert not subset or layer.setSubsetString(subset)
    return layer


def test_edited_in_qgis_then_imported_again(qgis_app, tmp_path):
    file, path = tmp_path / "store.gpkg", core["write"](tmp_path / "a.csv", core["rows"](20))
    with core["GeoPackageStore"](file, create=True) as store:
        core["bring"](store, path)
        title = store.layers()[0]
    layer = opened(file, title.subset)
    assert layer.featureCount() == 16
    assert layer.crs().authid() == "EPSG:3006"
    feature = next(layer.getFeatures())
    key = feature["contribution_id"]
    assert layer.startEditing()
    assert layer.changeAttributeValue(feature.id(), layer.fields().lookupField("theme"), "För hand")
    assert layer.changeGeometry(feature.id(), QgsGeometry.fromPointXY(QgsPointXY(671000, 6571000)))
    assert layer.commitChanges(), layer.commitErrors()
    near = QgsFeatureRequest().setFilterRect(QgsRectangle(670999, 6570999, 671001, 6571001))
    assert [row["contribution_id"] for row in layer.getFeatures(near)] == [key]
    # still open in QGIS while it is imported again
    with core["GeoPackageStore"](file) as store:
        result = core["bring"](store, core["write"](tmp_path / "b.csv", core["rows"](22)))
        history = store.history()
        row = store.contributions().set_index("contribution_id").loc[key]
    assert result.stored["kept"] == 1
    assert result.stored["added"] == 2
    assert row["theme"] == "För hand"
    assert (row.geometry.x, row.geometry.y) == (671000, 6571000)
    assert set(history["field"]) == {"theme", "geom"}
    assert set(history["action"]) == {"by hand"}
    layer.reload()
    assert len(list(layer.getFeatures())) == 17  # one of the two new ones has no place
