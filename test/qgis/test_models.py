"""The ready-made models load, hold the same in every language, and run on a real town."""

import pytest
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsVectorLayer

pytestmark = pytest.mark.qgis


def files(root, language="en"):
    return sorted((root / "resources" / "models").glob(f"*_{language}.model3"))


def load(path):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path)), path
    return model


def test_every_model_is_valid_and_the_same_in_both_languages(plugin, root):
    assert files(root)
    for path in files(root):
        english, swedish = load(path), load(path.with_name(path.name.replace("_en.", "_sv.")))
        for model in (english, swedish):
            ok, problems = model.validate()
            assert ok, problems
            assert model.shortDescription()
        assert english.displayName() != swedish.displayName()
        assert list(english.parameterComponents()) == list(swedish.parameterComponents())
        for key, child in english.childAlgorithms().items():
            other = swedish.childAlgorithm(key)
            assert child.algorithmId() == other.algorithmId()
            assert set(child.parameterSources()) == set(other.parameterSources())
            assert QgsApplication.processingRegistry().algorithmById(child.algorithmId()) is not None


def test_the_menu_offers_them_without_their_file(plugin, root):
    from sodertorn.processing.toolbox.models import ready_made

    found = ready_made()
    assert {model.displayName() for model in found} == {load(path).displayName() for path in files(root)}
    assert not any(model.sourceFilePath() for model in found)


def run_model(root, name, **values):
    import processing

    model = load(root / "resources" / "models" / f"{name}_en.model3")
    return processing.run(model.create(), values)


def test_green_near_home_runs_on_helsinki(plugin, root, shared, tmp_path):
    made = run_model(
        root,
        "green_near_home",
        extract=str(shared("osm/helsinki.osm.pbf")),
        distance_to_public_green=str(tmp_path / "homes.gpkg"),
        page_to_read_and_share=str(tmp_path / "page.html"),
    )
    homes = QgsVectorLayer(made["distance_to_public_green"], "homes", "ogr")
    assert homes.featureCount() > 50
    within = [feature["within_300"] for feature in homes.getFeatures()]
    assert 0 < sum(value == 1 for value in within) < len(within)
    assert "300" in (tmp_path / "page.html").read_text(encoding="utf-8")
