"""Places and people through QGIS: park classes, open public space, density, mixes, land consumption."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

X, Y = 670_000, 6_570_000


def square(x, y, side):
    """WKT of a square with its lower left corner at (x, y) from the origin of the town."""
    a, b, c, d = X + x, Y + y, X + x + side, Y + y + side
    return f"POLYGON(({a} {b}, {c} {b}, {c} {d}, {a} {d}, {a} {b}))"


def rows(layer, key):
    return {feature[key]: feature for feature in layer.getFeatures()}


def table(layer):
    return list(layer.getFeatures())


@pytest.fixture
def parks(layer):
    places = [(square(-100, -50, 100), "närpark", 3), (square(1000, -200, 400), "stadsdelspark", 1)]
    return layer("Polygon", places, "klass:string points:int", name="Parks")


def test_park_classes_reach_fields_aliases_and_the_distribution(run, town, parks, tmp_path):
    target = tmp_path / "classes.gpkg"
    found = run(
        "green_space_within_300_m",
        HOMES=town["homes"],
        STREETS=town["streets"],
        DESTINATIONS=parks,
        CLASS_FIELD="klass",
        CLASSES="local = närpark + stadsdelspark: 300, stadsdelspark: 500",
        POPULATION="people",
        OUTPUT=str(target),
        SUMMARY="TEMPORARY_OUTPUT",
        REPORT=str(tmp_path / "page.html"),
    )
    made = QgsVectorLayer(str(target), "made", "ogr")
    assert made.fields().field("to_stadsdelspark").alias() == "Distance to stadsdelspark (m)"
    assert made.fields().field("reached_local").alias() == "local within its distance"
    # home n at 100 n m; the local park ends at 0 m, the district park begins at 1000 m; 10 m beside the street
    at = rows(made, "number")
    assert at[4]["to_local"] == pytest.approx(410)
    assert at[4]["to_stadsdelspark"] == pytest.approx(610)
    assert (at[4]["reached_local"], at[4]["reached_stadsdelspark"], at[4]["classes_reached"]) == (0, 0, 0)
    assert (at[1]["reached_local"], at[1]["classes_reached"]) == (1, 1)
    table = {(row["measure"], row["group"]): row for row in found["SUMMARY"].getFeatures()}
    everyone = table["to_stadsdelspark", "All people"]
    # homes 6 to 10 lie within 500 m of the district park (410 m ... 10 m); 10 people at each of 11 homes
    assert everyone["share_500"] == pytest.approx(100 * 5 / 11)
    assert table["to_local", "All people"]["share_300"] == pytest.approx(100 * 6 / 11)
    assert any("Distance to stadsdelspark: at most 500 m" in line for line in run.feedback.lines)
    assert "Distance to stadsdelspark" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_an_unknown_park_class_is_one_clean_sentence(run, town, parks):
    with pytest.raises(QgsProcessingException) as error:
        run(
            "green_space_within_300_m",
            HOMES=town["homes"],
            STREETS=town["streets"],
            DESTINATIONS=parks,
            CLASS_FIELD="klass",
            CLASSES="torg: 300",
            OUTPUT="TEMPORARY_OUTPUT",
        )
    assert "No feature of Parks has any of the classes torg. Write them as they stand in the field klass" in str(
        error.value
    )
