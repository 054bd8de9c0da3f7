import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods import completeness
from sodertorn.processing.methods.streets import StreetNetwork
from sodertorn.processing.spec import Cancelled, Monitor, UserError

# One street of 4 km: 80 m are a minute.
STREET = [[(0, 0), (4000, 0)]]
KINDS = ("food", "school", "library")


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=3006))


def points(*xy, **columns):
    return frame([None if p is None else shapely.Point(p) for p in xy], **columns)


def streets(lines=STREET, **more):
    return StreetNetwork(
        streets=frame([shapely.LineString(line) for line in lines]), **{"impedance": "minutes", **more}
    )


def everything(homes, services, network=None, monitor=None, **more):
    asked = {
        "population": "people" if "people" in homes else None,
        "category": "kind", "categories": KINDS, "weights": (), "minutes": 15.0, "thresholds": (), "entrances": None,
        "entrance_rule": "streets", "entrance_distance": 20.0, "snap_distance": 100.0, "boundary": None, **more,
    }  # fmt: skip
    return completeness.fifteen_minute_completeness(
        homes=homes, services=services, network=network or streets(), monitor=monitor or Monitor(), **asked
    )


def run(*given, **more):
    return everything(*given, **more)["output"]


def services():
    """Food, a school and a library 400, 960 and 1,600 m from the first home, and another food shop far away."""
    return points((400, 0), (960, 0), (1600, 0), (3960, 0), kind=["food", "School ", "library", "food"])


def test_the_worked_example():
    homes = points((0, 0), (4000, 80))
    found = run(homes, services())
    np.testing.assert_allclose(found.completeness, [200 / 3, 100 / 3])
    assert found.reached.tolist() == [2, 1]
    assert found.missing.tolist() == ["library", "school, library"]
    np.testing.assert_allclose(found.minutes_food, [5, 1.5])
    np.testing.assert_allclose(found.minutes_school, [12, 39])
    np.testing.assert_allclose(found.minutes_library, [20, 31])
    np.testing.assert_allclose(found.first_minutes, [5, 1.5])
    np.testing.assert_allclose(found.all_minutes, [20, 39])
    assert found.access.tolist() == [0, 80]
    weighted = run(homes, services(), weights=("LIBRARY: 2",))
    np.testing.assert_allclose(weighted.completeness, [50, 25])
    assert list(found.columns) == [
        "completeness", "reached", "missing", "first_minutes", "all_minutes", "minutes_food", "minutes_school",
        "minutes_library", "access", "near_edge", "reason",
    ]  # fmt: skip


def test_how_many_reach_each_kind():
    homes = points((0, 0), (4000, 80), (0, 500), people=[30, 10, 60])
    table = everything(homes, services(), categories=(*KINDS, "bank"), weights=("bank: 3",))["kinds"]
    assert table.kind.tolist() == [*KINDS, "bank"]
    assert table.services.tolist() == [2, 1, 1, 0]
    assert table.weight.tolist() == [1, 1, 1, 3]
    np.testing.assert_allclose(table.share_within, [40, 30, 0, 0])
    assert table.left_out.tolist() == [60, 70, 100, 100]
    np.testing.assert_allclose(table.median_minutes, [5, 12, 20, np.nan])


def test_all_reached_is_exactly_all():
    found = run(points((0, 0)), services(), minutes=20.0, weights=("food: 0.1", "school: 0.2", "library: 0.3"))
    assert found.completeness.tolist() == [100]
    assert found.missing.tolist() == [None]


def test_shares_to_compare_with():
    found = run(points((0, 0), (4000, 0), (0, 900)), services(), thresholds=(40.0, 200 / 3))
    assert found["at_least_40"].tolist()[:2] == [1, 0]
    assert found.filter(like="at_least_66").iloc[:, 0].tolist()[:2] == [1, 0]
    assert np.isnan(found["at_least_40"][2])


def test_cycling_is_faster_but_not_beside_the_street():
    found = run(points((0, 80)), services(), streets(mode="cycling"))
    np.testing.assert_allclose(found.minutes_library, 1600 / 250 + 1)


def test_words_with_the_same_letters_have_columns_of_their_own():
    given = points((80, 0), (160, 0), kind=["Vård", "vard"])
    found = run(points((0, 0)), given, categories=("Vård", "vard"))
    assert found.minutes_vard[0] == pytest.approx(1)
    assert found.minutes_vard_2[0] == pytest.approx(2)


def test_numbers_as_kinds():
    found = run(points((0, 0)), points((80, 0), (160, 0), kind=[1.0, np.nan]), categories=("1",))
    assert found.minutes_1.tolist() == [1]


def test_a_kind_without_a_service_is_said(recorder):
    found = run(points((0, 0)), services().iloc[:2], monitor=recorder)
    assert found.missing.tolist() == ["library"]
    assert found.minutes_library.isna().all()
    assert found.all_minutes.isna().all()
    assert any(line.startswith("There is no service of the kind library") for line in recorder.messages)


def test_every_reason_and_the_islands():
    homes = points(None, (0, 300), (10, 0), (3990, 0), (9000, 0))
    area = frame([shapely.box(-100, -100, 3900, 400), shapely.box(8000, -100, 10_000, 100)])
    found = run(homes, services(), streets([*STREET, [(9000, 0), (9100, 0)]]), boundary=area)
    assert found.reason.tolist() == ["no_geometry", "no_street", None, "outside_boundary", None]
    assert found.completeness.isna().tolist() == [True, True, False, True, False]
    assert found.missing.tolist() == [None, None, "library", None, "food, school, library"]
    assert found.completeness[4] == 0
    assert found.first_minutes.isna().tolist() == [True, True, False, True, True]


def test_near_edge_only_where_something_could_be_nearer():
    area = frame([shapely.box(-5000, -5000, 3000, 5000)])
    homes = points((400, 0), (960, 0), (1790, 0), (1810, 0))
    found = run(homes, services(), boundary=area)
    # what is missing within 15 minutes could lie 1,200 m away
    assert found.near_edge.tolist() == [0, 0, 0, 1]
    assert run(homes, services(), boundary=area, categories=("library",)).near_edge.tolist() == [0, 0, 0, 0]


def test_areas_are_reached_at_their_entrances():
    school = frame([shapely.box(800, -50, 1000, 50)], kind=["school"])
    found = run(points((0, 0), (900, 20)), school, categories=("school",))
    np.testing.assert_allclose(found.minutes_school, [10, 0.25])


def test_order_and_scaling():
    rng = np.random.default_rng(2)
    homes, given = points(*rng.uniform(0, 4000, (20, 2)) * [1, 0.01]), services()
    found = run(homes, given)
    again = run(homes.iloc[::-1], given.iloc[::-1], categories=KINDS[::-1]).loc[found.index]
    np.testing.assert_allclose(again.completeness, found.completeness)
    np.testing.assert_allclose(again.minutes_food, found.minutes_food)
    assert ((found.completeness >= 0) & (found.completeness <= 100)).all()
    more = run(homes, given, minutes=30.0)
    assert (more.completeness >= found.completeness).all()


@pytest.mark.parametrize("homes", [points(), points(None)])
def test_degenerate(homes):
    found = run(homes, services())
    assert found.reason.tolist() == ["no_geometry"] * len(homes)


def test_what_cannot_be_read():
    with pytest.raises(UserError, match="No feature of services has one of the kinds bank") as error:
        run(points((0, 0)), services(), categories=("bank",))
    assert "School , food, library" in str(error.value)
    for weights in (("school",), ("school: two",), ("bank: 2",), ("school: -1",)):
        with pytest.raises(UserError, match="is not the weight of a kind"):
            run(points((0, 0)), services(), weights=weights)
    with pytest.raises(UserError, match="All kinds of service weigh 0"):
        run(points((0, 0)), services(), weights=("food: 0", "school: 0", "library: 0"))


def test_cancel_anywhere(recorder):
    run(points((0, 0)), services(), monitor=recorder)
    for after in range(1, len(recorder.fractions)):
        recorder.fractions, recorder.cancel_after = [], after
        with pytest.raises(Cancelled):
            run(points((0, 0)), services(), monitor=recorder)
