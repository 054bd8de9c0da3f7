"""What is protected is not in the written layers: neither the texts that were replaced nor the fields not asked for."""

import pytest

pytestmark = pytest.mark.qgis


def test_the_masked_copy_has_the_fields_of_the_layer_and_not_what_was_found(run, layer, tmp_path):
    given = layer(
        "Point",
        [("POINT(670000 6570000)", "Ring 070-123 45 67", 3), (None, None, 4), ("POINT(670100 6570000)", "Bra", 5)],
        "text:string n:int",
    )
    path = tmp_path / "masked.gpkg"
    made = run("find_personal_data", LAYER=given, MASKED=str(path), COUNTS="TEMPORARY_OUTPUT")
    from qgis.core import QgsVectorLayer

    rows = [
        (row["text"] or None, row["n"], row["found"])
        for row in QgsVectorLayer(made["MASKED"], "m", "ogr").getFeatures()
    ]
    assert [(text and str(text), n, found) for text, n, found in rows] == [
        ("Ring [telefon]", 3, 1),
        (None, 4, 0),
        ("Bra", 5, 0),
    ]
    assert b"070-123" not in path.read_bytes()
    assert given.getFeature(1)["text"] == "Ring 070-123 45 67"


def test_only_the_fields_asked_for_go_along(run, layer):
    homes = [(f"POINT({670000 + 10 * n} 6570000)", f"Storgatan {n}", n) for n in range(20)]
    given = layer("Point", homes, "address:string n:int")
    asked = {"MASKED": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT"}
    made = run("mask_home_locations", HOMES=given, KEEP=["n"], POPULATION=given, NEAREST=20, FARTHEST=100, K=2, **asked)
    masked = made["MASKED"]
    assert masked.fields().names() == ["n", "masking", "bounds", "k_tested"]
    true = {row["n"]: row.geometry().asPoint() for row in given.getFeatures()}
    moved = [row.geometry().asPoint().distance(true[row["n"]]) for row in masked.getFeatures()]
    assert min(moved) >= 20
    assert max(moved) <= 800
    with pytest.raises(Exception, match="masked already"):
        run("mask_home_locations", HOMES=masked, POPULATION=given, **asked)


def test_withheld_counts_are_blank_in_the_layer(run, layer):
    from qgis.core import NULL

    given = layer("NoGeometry", [(None, 3, "a"), (None, 10, "b"), (None, 20, "c")], "n:int name:string")
    made = run("withhold_small_counts", LAYER=given, COUNTS=["n"], OUTPUT="TEMPORARY_OUTPUT", TABLE="TEMPORARY_OUTPUT")
    assert [row["n"] for row in made["OUTPUT"].getFeatures()] == [NULL, NULL, 20]
    assert [row["name"] for row in made["OUTPUT"].getFeatures()] == ["a", "b", "c"]
