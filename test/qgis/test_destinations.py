"""Where results go: over older results, beside other tables, never over an input."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

WHERE = "ogr:dbname='{}' table=\"{}\" (geom)"


@pytest.fixture
def files(town, tmp_path):
    """The town in one GeoPackage, and its homes in other formats."""
    import processing

    package = tmp_path / "town.gpkg"
    for name, layer in town.items():
        where = WHERE.format(package, name)
        processing.run("native:extractbyexpression", {"INPUT": layer, "EXPRESSION": "true", "OUTPUT": where})
    for suffix in ("gpkg", "shp", "geojson"):
        target = str(tmp_path / f"homes.{suffix}")
        processing.run("native:savefeatures", {"INPUT": town["homes"], "OUTPUT": target})
    return tmp_path


def inputs(files, **changes):
    package = files / "town.gpkg"
    return {
        "HOMES": f"{package}|layername=homes",
        "STREETS": f"{package}|layername=streets",
        "DESTINATIONS": f"{package}|layername=parks",
        "MINIMUM_AREA": 0,
        "LIMIT": 2000,
        "THRESHOLDS": "300",
    } | changes


def count(path, table=None):
    layer = QgsVectorLayer(f"{path}|layername={table}" if table else str(path), "layer", "ogr")
    return layer.featureCount() if layer.isValid() else None


def refused(run, parameters):
    with pytest.raises(QgsProcessingException) as caught:
        run("distance_to_nearest", **parameters)
    text = str(caught.value)
    assert "Traceback" not in text
    return text


def whole(folder):
    """All files with their content (a GeoPackage may change its journal, not its rows)."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.suffix in (".shp", ".geojson")}


@pytest.mark.parametrize("table", ["homes", "streets", "parks", "Homes", None])
def test_a_result_never_replaces_an_input_in_a_geopackage(run, files, table):
    package = files / "town.gpkg"
    text = refused(run, inputs(files, OUTPUT=WHERE.format(package, table) if table else str(package)))
    assert "would overwrite the layer" in text
    assert "Choose another destination" in text
    assert [count(package, name) for name in ("homes", "streets", "parks")] == [11, 1, 1]


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson"])
def test_a_result_never_replaces_an_input_file(run, files, suffix):
    homes = files / f"homes.{suffix}"
    before = whole(files)
    for same in (homes, files / "." / f"homes.{suffix}"):
        assert "would overwrite the layer" in refused(run, inputs(files, HOMES=str(homes), OUTPUT=str(same)))
    link = files / f"link.{suffix}"
    link.symlink_to(homes)
    assert "would overwrite the layer" in refused(run, inputs(files, HOMES=str(homes), OUTPUT=str(link)))
    link.unlink()
    assert whole(files) == before
    assert count(homes) == 11


def test_a_layer_of_the_project_is_no_exception(run, files):
    from qgis.core import QgsProject

    homes = QgsVectorLayer(str(files / "homes.gpkg"), "My homes", "ogr")
    homes.setSubsetString("number < 5")
    QgsProject.instance().addMapLayer(homes, False)
    try:
        text = refused(run, inputs(files, HOMES=homes.id(), OUTPUT=str(files / "homes.gpkg")))
    finally:
        QgsProject.instance().removeMapLayer(homes)
    assert "would overwrite the layer My homes" in text
    assert count(files / "homes.gpkg") == 11


def test_a_distribution_does_not_replace_its_layer(run, files):
    target = files / "out.gpkg"
    for summary in (str(target), WHERE.format(target, "OUT")):
        text = refused(run, inputs(files, OUTPUT=WHERE.format(target, "out"), SUMMARY=summary))
        assert "Two results would be written" in text
    assert not target.exists()
    assert "would overwrite" in refused(
        run,
        inputs(
            files, OUTPUT="TEMPORARY_OUTPUT", REPORT=str(files / "homes.geojson"), HOMES=str(files / "homes.geojson")
        ),
    )


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson", "csv", "fgb"])
def test_an_older_result_is_overwritten(run, files, suffix):
    target = files / f"result.{suffix}"
    run("distance_to_nearest", **inputs(files, OUTPUT=str(target)))
    run(
        "distance_to_nearest",
        **inputs(files, OUTPUT=str(target), HOMES=f"{files}/town.gpkg|layername=homes|subset=number < 4"),
    )
    assert count(target) == 4


def test_a_table_beside_the_inputs(run, files):
    package = files / "town.gpkg"
    for _ in range(2):
        run(
            "distance_to_nearest",
            **inputs(files, OUTPUT=WHERE.format(package, "access"), SUMMARY=WHERE.format(package, "who")),
        )
    assert count(package, "access") == 11
    assert count(package, "who") == 1
    assert [count(package, name) for name in ("homes", "streets", "parks")] == [11, 1, 1]


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson"])
def test_what_cannot_be_finished_is_removed(run, files, monkeypatch, suffix):
    from sodertorn.processing.spec import UserError
    from sodertorn.processing.toolbox import writing

    def fail(*_):
        raise UserError("The disk is full.", "Make room.")

    target = files / f"result.{suffix}"
    run("distance_to_nearest", **inputs(files, OUTPUT=str(target)))
    monkeypatch.setattr(writing, "_add", fail)
    for _ in range(2):  # over an older result, and alone
        assert "The disk is full." in refused(run, inputs(files, OUTPUT=str(target)))
        assert [path.name for path in files.iterdir() if path.stem == "result" and path.suffix != ".cpg"] == []


def test_a_path_with_awkward_characters(run, files):
    folder = files / "Åsa's {town}; 100 % #1"
    folder.mkdir()
    target = folder / "it's.gpkg"
    run("distance_to_nearest", **inputs(files, OUTPUT=str(target)))
    assert count(target) == 11
    where = "ogr:dbname='{}' table=\"{}\" (geom)".format(str(target).replace("'", "\\'"), "two")
    run("distance_to_nearest", **inputs(files, OUTPUT=where))
    assert count(target, "two") == 11


def test_a_summary_as_csv_and_a_page(run, files):
    run(
        "distance_to_nearest",
        **inputs(files, OUTPUT="TEMPORARY_OUTPUT", SUMMARY=str(files / "who.csv"), REPORT=str(files / "who.html")),
    )
    assert (files / "who.csv").read_text(encoding="utf-8").startswith("measure,")
    assert (files / "who.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_tables_of_a_file_are_told_apart_in_messages(run, files):
    run("distance_to_nearest", **inputs(files, OUTPUT="TEMPORARY_OUTPUT"))
    assert any("the coordinate system of homes" in line for line in run.feedback.lines)
    text = refused(run, inputs(files, OUTPUT=WHERE.format(files / "town.gpkg", "streets")))
    assert "overwrite the layer streets in" in text


@pytest.mark.parametrize("name", ["town.gpkg", "it's new.gpkg"])
def test_a_table_written_as_it_is_read(run, files, name):
    target = files / name
    for _ in range(2):
        run(
            "distance_to_nearest",
            **inputs(files, OUTPUT=f"{target}|layername=access", SUMMARY=f"{target}|layername=who is it"),
        )
    assert count(target, "access") == 11
    assert count(target, "who is it") == 1
    assert "overwrite the layer homes" in refused(run, inputs(files, OUTPUT=f"{files / 'town.gpkg'}|layername=homes"))
    assert not [path for path in files.iterdir() if "|" in path.name]
