"""SDG 11.3.1: the UN's formulas by hand, and where there is no ratio."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods.land_consumption import land_consumption, rates
from sodertorn.processing.spec import Cancelled, Monitor, UserError

NAN = float("nan")


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=3006))


def run(areas, past, present, monitor=None, **more):
    asked = {"year_past": 2000, "year_present": 2010, "smallest_growth": 0.1, **more}
    return land_consumption(
        areas=areas, built_past=past, built_present=present, population_past="p1", population_present="p2",
        monitor=monitor or Monitor(), **asked,
    )  # fmt: skip


def test_the_example_of_the_page():
    found = rates(*(np.array([value]) for value in (100e6, 130e6, 1e6, 1.2e6)), 10, 0.1)
    assert found["land_rate"][0] == pytest.approx(3.0)
    assert found["population_rate"][0] == pytest.approx(100 * np.log(1.2) / 10)
    assert found["ratio"][0] == pytest.approx(1.6454, abs=1e-4)
    assert found["per_person_past"][0] == pytest.approx(100)
    assert found["per_person_present"][0] == pytest.approx(130e6 / 1.2e6)
    assert found["per_person_change"][0] == pytest.approx(25 / 3)
    assert found["reason"][0] is None


def test_layers_overlap_and_cross_borders():
    areas = frame([shapely.box(0, 0, 100, 100), shapely.box(100, 0, 200, 100)], p1=[10.0, 10], p2=[20.0, 10.001])
    past = frame([shapely.box(50, 0, 150, 100), shapely.box(50, 0, 100, 100)])
    present = frame([shapely.box(0, 0, 150, 100)])
    made = run(areas, past, present)
    np.testing.assert_allclose(made["output"].built_past, [0.5, 0.5])
    np.testing.assert_allclose(made["output"].built_present, [1.0, 0.5])
    np.testing.assert_allclose(made["output"].land_rate, [10, 0])
    np.testing.assert_allclose(made["output"].ratio, [10 / (10 * np.log(2)), NAN])
    assert made["output"].reason.tolist() == [None, "growth_near_zero"]
    whole = made["whole"].iloc[0]
    assert whole.land_rate == pytest.approx(5)
    assert whole.population_rate == pytest.approx(10 * np.log(30.001 / 20))


def test_kinds_and_reasons():
    past = np.array([10.0, 10, 10, 10, 0, 10, 10, 10])
    present = np.array([12.0, 11, 12, 9, 5, 12, 12, 12])
    people = np.array([100.0, 100, 100, 100, 100, 0, NAN, 100])
    later = np.array([105.0, 130, 90, 90, 120, 10, 10, 100])
    found = rates(past, present, people, later, 10, 0.1)
    np.testing.assert_array_equal(found["kind"], [1, 2, 3, 4, NAN, NAN, NAN, 3])
    assert found["reason"].tolist() == [
        None, None, None, None, "nothing_built", "nobody", "missing_amount", "growth_near_zero",
    ]  # fmt: skip
    assert found["ratio"][2] < 0, "land grows and people leave: shown, with its sign"
    assert np.isnan(found["per_person_past"][5])
    assert found["population_rate"][7] == 0
    again = rates(past, present, people, later, 10, 0.0)
    assert np.isnan(again["ratio"][7]), "no division by zero even without a limit"


def test_scaling_and_order():
    rng = np.random.default_rng(2)
    values = rng.uniform(1, 100, (4, 30))
    found, doubled = rates(*values, 5, 0.1), rates(*(values * 7), 5, 0.1)
    order = rng.permutation(30)
    moved = rates(*values[:, order], 5, 0.1)
    for name in ("land_rate", "population_rate", "ratio", "per_person_change"):
        np.testing.assert_allclose(doubled[name], found[name])
        np.testing.assert_allclose(moved[name], found[name][order])


def test_degenerate(recorder):
    areas = frame([None, shapely.box(0, 0, 9, 9)], p1=[5.0, NAN], p2=[5.0, 6.0]).set_index(np.array([8, 3]))
    nothing = frame([None])
    made = run(areas, nothing, nothing, recorder)
    assert made["output"].reason.tolist() == ["no_geometry", "nothing_built"]
    assert made["output"].index.tolist() == [8, 3]
    assert np.isnan(made["whole"].population_rate[0])
    assert any("lack a number of people" in line for line in recorder.messages)
    assert not any("nan" in line for line in recorder.messages)
    assert len(run(frame([], p1=[], p2=[]), nothing, nothing)["output"]) == 0


def test_years_the_wrong_way_round():
    areas = frame([shapely.box(0, 0, 9, 9)], p1=[5.0], p2=[6.0])
    with pytest.raises(UserError, match="not after"):
        run(areas, areas, areas, year_past=2010)


def test_cancel(recorder):
    areas = frame([shapely.box(0, 0, 9, 9)], p1=[5.0], p2=[6.0])
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        run(areas, areas, areas, recorder)
