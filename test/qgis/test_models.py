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


def test_everyday_services_runs_on_helsinki(plugin, root, shared, tmp_path):
    made = run_model(
        root,
        "everyday_services",
        extract=str(shared("osm/helsinki.osm.pbf")),
        everyday_services_within_reach=str(tmp_path / "homes.gpkg"),
    )
    homes = QgsVectorLayer(made["everyday_services_within_reach"], "homes", "ogr")
    reached = [feature["completeness"] for feature in homes.getFeatures() if feature["completeness"] is not None]
    assert len(reached) > 50
    assert 0 < max(reached) <= 100
    assert min(reached) >= 0


def test_new_green_changes_the_home_beside_it(plugin, root, layer):
    """A street of 1 km; a park of 1 ha at its start, a new one at its end: the home there gains, the first does not."""
    x, y = 670_000, 6_570_000
    streets = layer("LineString", [(f"LINESTRING({x} {y}, {x + 1000} {y})",)], name="streets")
    rows = [(f"POINT({x + 50} {y + 10})", "a", 5), (f"POINT({x + 900} {y + 10})", "b", 7)]
    homes = layer("Point", rows, fields="home:string people:integer", name="homes")

    def park(left):
        return layer(
            "Polygon",
            [(f"POLYGON(({left} {y}, {left + 100} {y}, {left + 100} {y + 100}, {left} {y + 100}, {left} {y}))",)],
        )

    made = run_model(
        root,
        "what_new_green_changes",
        homes=homes,
        home_id="home",
        people="people",
        streets=streets,
        green=park(x - 100),
        new_green=park(x + 1000),
        change_at_every_home="TEMPORARY_OUTPUT",
        who_gains_and_who_loses="TEMPORARY_OUTPUT",
        comparison_to_read_and_share="TEMPORARY_OUTPUT",
    )
    changed = {feature["home"]: feature["change"] for feature in made["change_at_every_home"].getFeatures()}
    assert changed["a"] == pytest.approx(0)
    assert changed["b"] == pytest.approx(-800)  # from 900 m to 100 m along the street
