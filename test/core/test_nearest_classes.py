"""Distances by class and quality: who reaches a local park, who a district park."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods import nearest
from sodertorn.processing.methods.choosing import chosen
from sodertorn.processing.methods.streets import StreetNetwork
from sodertorn.processing.spec import Cancelled, Monitor, UserError

STREET = gpd.GeoDataFrame(geometry=[shapely.LineString([(0, 0), (2000, 0)])], crs=3006)


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=3006))


@pytest.fixture
def parks():
    """A pocket park at 100 m, a district park at 500 m (poor) and one at 1500 m (good), a wood without class."""
    return frame(
        [shapely.Point(x, 0) for x in (100, 500, 1500, 1900)],
        klass=["Fickpark", "stadsdelspark ", "Stadsdelspark", None],
        points=[3.0, 1.0, 5.0, np.nan],
    )


def run(homes, parks, monitor=None, **more):
    asked = {
        "entrances": None, "entrance_rule": "streets", "entrance_distance": 20.0, "minimum_area": 0.0,
        "dissolve": True, "name_field": None, "limit": None, "thresholds": (300.0,), "neighbours": 1,
        "snap_distance": 50.0, "boundary": None, "class_field": "klass", **more,
    }  # fmt: skip
    return nearest.distance_to_nearest(
        homes=frame([None if x is None else shapely.Point(x, 0) for x in homes]), destinations=parks,
        network=StreetNetwork(streets=STREET), monitor=monitor or Monitor(), **asked,
    )["output"]  # fmt: skip


CLASSES = ("local = fickpark + stadsdelspark: 300", "stadsdelspark: 500")


def test_each_class_has_its_distance_and_its_limit(parks):
    found = run((0, 400, 1000, 1950), parks, classes=CLASSES)
    # nearest of all classes: 100 (pocket), 100 (district at 500), 500 (either), 450 (1500); the wood does not count
    np.testing.assert_allclose(found.distance, [100, 100, 500, 450])
    np.testing.assert_allclose(found.to_local, [100, 100, 500, 450])
    np.testing.assert_allclose(found.to_stadsdelspark, [500, 100, 500, 450])
    assert found.within_300.tolist() == [1, 1, 0, 0]
    assert found.reached_local.tolist() == [1, 1, 0, 0]
    assert found.reached_stadsdelspark.tolist() == [1, 1, 1, 1]
    assert found.classes_reached.tolist() == [2, 2, 1, 1]


def test_quality_leaves_out_what_is_not_good_enough(parks):
    found = run((0, 400), parks, classes=CLASSES, quality_field="points", minimum_quality=3.0)
    np.testing.assert_allclose(found.to_stadsdelspark, [1500, 1100])
    np.testing.assert_allclose(found.distance, [100, 300])
    assert found.destination.tolist() == ["1", "1"]
    alone = run((1950,), parks, class_field=None, quality_field="points", minimum_quality=3.0)
    np.testing.assert_allclose(alone.distance, [450])
    assert alone.destination.tolist() == ["3"], "its number in the layer, not among those that count"
    assert not [name for name in alone.columns if name.startswith(("to_", "reached", "classes"))]


def test_without_classes_nothing_changes(parks):
    plain = run((0, 1950), parks, class_field=None)
    np.testing.assert_allclose(plain.distance, [100, 50])
    np.testing.assert_allclose(run((0, 1950), parks).distance, [100, 50])  # a field but no classes: all count


def test_a_class_without_a_number_has_no_limit_and_one_beyond_the_limit_no_value(parks):
    found = run((0, None), parks, classes=("fickpark", "stadsdelspark: 300"), limit=450.0)
    assert "reached_fickpark" not in found
    np.testing.assert_array_equal(found.to_stadsdelspark, [np.nan, np.nan])
    np.testing.assert_array_equal(found.reached_stadsdelspark, [0, np.nan])
    np.testing.assert_array_equal(found.classes_reached, [0, np.nan])
    hidden = run((0,), parks, classes=("stadsdelspark: 480",), limit=450.0)
    assert np.isnan(hidden.reached_stadsdelspark[0])  # 500 m was not looked for


def test_order_of_parks_and_homes_does_not_matter(parks):
    found = run((0, 400, 1000), parks, classes=CLASSES)
    again = run((1000, 0, 400), parks.iloc[::-1], classes=CLASSES[::-1])
    for name in ("to_local", "to_stadsdelspark", "classes_reached"):
        np.testing.assert_allclose(again[name], found[name].to_numpy()[[2, 0, 1]])


def test_an_edge_nearer_than_the_farthest_class_is_flagged(parks):
    area = frame([shapely.box(-200, -1000, 5000, 1000)])
    assert run((0,), parks, boundary=area, classes=("fickpark",)).near_edge.tolist() == [0]
    assert run((0,), parks, boundary=area, classes=("fickpark", "stadsdelspark")).near_edge.tolist() == [1]


def test_what_holds_of_all_is_said_once(parks, recorder):
    away = frame(
        [*parks.geometry, shapely.Point(0, 900)], klass=[*parks.klass, "fickpark"], points=[*parks.points, 1.0]
    )
    run((0,), away, recorder, classes=CLASSES)
    assert sum("cannot be reached from any street" in line for line in recorder.messages) == 1
    recorder.cancel_after = len(recorder.fractions) - 3
    recorder.fractions = []
    with pytest.raises(Cancelled):
        run((0,), away, recorder, classes=CLASSES)


def test_a_class_nobody_has_is_told_with_those_there_are(parks, recorder):
    run((0,), parks, recorder, classes=("fickpark", "narpark"))
    assert any("narpark" in line and "Fickpark, Stadsdelspark" in line for line in recorder.messages)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ({"class_field": None, "classes": ("fickpark",)}, "not the field"),
        ({"classes": ("torg", "skog")}, "any of the classes torg, skog"),
        ({"classes": ("Fickpark", "fickpark: 300")}, "fickpark is named twice"),
    ],
)
def test_what_cannot_be_meant_is_refused(parks, asked, text):
    with pytest.raises(UserError) as error:
        run((0,), parks, **asked)
    assert text in error.value.text(str, {"destinations": "Parks"})


@pytest.mark.parametrize("missing", [np.nan, None])
def test_number_classes_match_as_written(missing):
    codes = frame([shapely.Point(0, 0)] * 3)
    codes["code"] = np.array([1.0, 2.5, missing], dtype=object if missing is None else float)
    rows, member = chosen(
        codes, class_field="code", classes=("1", "2.5"), quality_field=None, minimum_quality=0.0, monitor=Monitor()
    )
    assert rows.tolist() == [0, 1]
    assert member.tolist() == [[True, False], [False, True]]


def test_no_destinations_at_all():
    empty = frame([], klass=[])
    found = run((0,), empty, classes=("fickpark: 300",))
    assert found.reason.tolist() == ["no_destination"]
    assert found.reached_fickpark.tolist() == [0]
