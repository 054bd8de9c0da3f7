"""qgis_process, as a consultant calls it: listing, running a recipe, and failing cleanly."""

import json
import runpy
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A street, three homes, and the same homes without a CRS, as GeoJSON and Shapefile."""
    import geopandas
    import shapely

    folder = tmp_path_factory.mktemp("files")
    x, y = 670_000, 6_570_000
    street = shapely.LineString([(x, y), (x + 1000, y)])
    homes = [shapely.Point(x + 100 * n, y + 10) for n in range(3)]
    geopandas.GeoDataFrame({"level": [0]}, geometry=[street], crs=3006).to_file(folder / "streets.shp")
    geopandas.GeoDataFrame({"n": [0, 1, 2]}, geometry=homes, crs=3006).to_file(folder / "homes.shp")
    geopandas.GeoDataFrame({"n": [0, 1, 2]}, geometry=homes).to_file(folder / "lost.shp")
    geopandas.GeoDataFrame({"n": [0]}, geometry=[shapely.Point(x, y)], crs=3006).to_file(folder / "parks.shp")
    return folder


def recipe(files, **changes):
    inputs = {
        "HOMES": str(files / "homes.shp"),
        "STREETS": str(files / "streets.shp"),
        "DESTINATIONS": str(files / "parks.shp"),
        "OUTPUT": str(files / "out.gpkg"),
    }
    return json.dumps({"inputs": inputs | changes})


@pytest.mark.parametrize("language", ["en_US.UTF-8", "sv_SE.UTF-8"])
def test_every_algorithm_is_listed_in_the_users_language(command, language, root):
    from xml.etree import ElementTree

    from sodertorn.processing.indicators import ALL

    listed = command("list", language=language).stdout
    words = {}
    for message in ElementTree.parse(root / "resources/i18n/sodertorn_sv.ts").iter("message"):
        words[message.findtext("source")] = message.findtext("translation")
    for spec in ALL:
        title = words[spec.title] if language.startswith("sv") else spec.title
        assert f"sodertorn:{spec.id}\t{title}" in listed
    assert "sodertorn:set_up_check" in listed


def test_a_recipe_on_standard_input_runs(command, files):
    done = command("run", "sodertorn:distance_to_nearest", "-", text=recipe(files, LIMIT="2000"))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["OUTPUT"] == str(files / "out.gpkg")
    from qgis.core import QgsVectorLayer

    rows = [feature["distance"] for feature in QgsVectorLayer(str(files / "out.gpkg"), "out", "ogr").getFeatures()]
    assert rows == pytest.approx([10, 110, 210])


def test_resident_input_is_opened_without_a_window(command, tmp_path):
    from qgis.core import QgsVectorLayer
    from sodertorn.processing.participation.store.place import StorePlace

    stores = runpy.run_path(str(Path(__file__).parent / "resident_stores.py"))
    stores["fill"](StorePlace(store=tmp_path / "said.gpkg", connection=None, schema=""))
    done = command("run", "--json", "sodertorn:open_resident_input", "--", f"STORE={tmp_path / 'said.gpkg'}")
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["COUNT"] == 8
    assert len(results["LAYERS"]) == 10
    assert all(QgsVectorLayer(source, "x", "ogr").isValid() for source in results["LAYERS"])
    done = command("run", "sodertorn:open_resident_input", "--", f"STORE={tmp_path / 'nothing.gpkg'}")
    assert done.returncode == 1
    assert "There is no GeoPackage" in done.stderr


def test_a_mistake_is_one_sentence_and_exit_code_1(command, files):
    target = files / "never.gpkg"
    text = recipe(files, HOMES=str(files / "lost.shp"), OUTPUT=str(target))
    done = command("run", "sodertorn:distance_to_nearest", "-", text=text)
    assert done.returncode == 1
    said = done.stdout + done.stderr
    assert "The layer lost has no coordinate system. Set it under Layer Properties > Source, and run again." in said
    assert "Traceback" not in said
    assert not target.exists()


def test_tables_of_one_file_and_a_filter(command, files):
    """As the documentation shows it."""
    target = files / "result.gpkg"
    homes = {"source": str(files / "homes.shp"), "filter": '"n" > 0'}
    tables = {"OUTPUT": f"{target}|layername=access", "SUMMARY": f"{target}|layername=who"}
    done = command("run", "sodertorn:distance_to_nearest", "-", text=recipe(files, HOMES=homes, **tables))
    assert done.returncode == 0, done.stderr
    from qgis.core import QgsVectorLayer

    found = {name: QgsVectorLayer(f"{target}|layername={name}", name, "ogr") for name in ("access", "who")}
    assert [feature["distance"] for feature in found["access"].getFeatures()] == pytest.approx([110, 210])
    assert found["who"].featureCount() == 1
