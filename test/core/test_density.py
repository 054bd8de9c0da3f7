"""Density of areas and around homes; jobs and residents."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods.density import population_density
from sodertorn.processing.methods.job_housing import job_housing_balance
from sodertorn.processing.methods.streets import StreetNetwork
from sodertorn.processing.spec import Cancelled, Monitor, UserError

NAN = float("nan")


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=3006))


def density(areas, homes=None, monitor=None, **more):
    asked = {
        "area_population": None, "home_population": None, "water": None, "radius": 500.0, "boundary": None, **more,
    }  # fmt: skip
    return population_density(areas=areas, homes=homes, monitor=monitor or Monitor(), **asked)


HECTARES = [shapely.box(0, 0, 100, 100), shapely.box(100, 0, 200, 100)]


def test_field_by_hand_plain_and_weighted():
    made = density(frame(HECTARES, people=[90.0, 10.0]), area_population="people")
    np.testing.assert_allclose(made["output"].density, [90, 10])
    np.testing.assert_allclose(made["output"].density_km2, [9000, 1000])
    whole = made["whole"].iloc[0]
    assert (whole.people, whole.base_area, whole.density, whole.weighted_density) == pytest.approx((100, 2, 50, 82))
    assert "around" not in made
    assert "weighted_density" not in made["output"]


def test_water_is_no_ground_and_every_blank_has_its_reason():
    areas = frame([*HECTARES, None, HECTARES[0], shapely.box(0, 900, 10, 910)], people=[90.0, 10.0, 5.0, NAN, 1.0])
    water = frame([shapely.box(50, -10, 100, 110), shapely.box(60, 0, 100, 100), shapely.box(-9, 890, 20, 990), None])
    made = density(areas, area_population="people", water=water)["output"]
    np.testing.assert_allclose(made.density, [180, 10, NAN, NAN, NAN])
    np.testing.assert_allclose(made.base_area, [0.5, 1, 0, 0.5, 0])
    np.testing.assert_allclose(made.water_area, [0.5, 0, 0, 0.5, 0.01])
    assert made.reason.tolist() == [None, None, "no_geometry", "missing_amount", "no_land"]


def test_homes_are_counted_and_meet_each_other():
    homes = frame([shapely.Point(x, 50) for x in (10, 20, 190)] + [None], people=[3.0, 1.0, 6.0, 2.0])
    made = density(frame(HECTARES), homes, home_population="people", radius=50.0)
    around, areas = made["around"], made["output"]
    circle = np.pi * 50**2 / 1e4
    np.testing.assert_allclose(around.people_around, [4, 4, 6, NAN])
    np.testing.assert_allclose(around.density_around, np.array([4, 4, 6, NAN]) / circle)
    assert around.reason.tolist() == [None, None, None, "no_geometry"]
    assert around.near_edge.tolist() == [1, 1, 1, 0]
    np.testing.assert_allclose(areas.population_counted, [4, 6])
    np.testing.assert_allclose(areas.weighted_density, [4 / circle, 6 / circle])
    assert made["whole"].weighted_around[0] == pytest.approx((4 * 4 + 6 * 6) / 10 / circle)


def test_homes_outside_are_told_and_boundary_is_kept(recorder):
    homes = frame([shapely.Point(10, 50), shapely.Point(10, 500)])
    area = frame([shapely.box(-1000, -1000, 1000, 400)])
    made = density(frame(HECTARES), homes, recorder, boundary=area, radius=100.0)
    assert made["around"].reason.tolist() == [None, "outside_boundary"]
    assert made["around"].near_edge.tolist() == [0, 1]
    assert any("1 people live outside all areas" in line for line in recorder.messages)
    np.testing.assert_allclose(made["output"].weighted_density, [1e4 / (np.pi * 100**2), NAN])


def test_splitting_an_area_keeps_people_and_never_lowers_the_weighted_density():
    rng = np.random.default_rng(4)
    homes = frame(shapely.points(rng.uniform(0, [200, 100], (80, 2))), people=rng.integers(0, 9, 80).astype(float))
    whole = density(frame([shapely.box(0, 0, 200, 100)]), homes, home_population="people")["whole"].iloc[0]
    parts = density(frame(HECTARES), homes, home_population="people")["whole"].iloc[0]
    assert parts.people == pytest.approx(whole.people)
    assert parts.density == pytest.approx(whole.density)
    assert parts.weighted_density >= whole.weighted_density
    assert parts.weighted_around == pytest.approx(whole.weighted_around)


def test_overlapping_areas_are_pointed_out(recorder):
    density(frame([HECTARES[0], HECTARES[0]], people=[1.0, 1.0]), monitor=recorder, area_population="people")
    assert any("overlap" in line for line in recorder.messages)


def test_nobody_counts_without_numbers_or_homes():
    with pytest.raises(UserError, match="Nobody"):
        density(frame(HECTARES))
    made = density(frame(HECTARES, people=[0.0, 0.0]), area_population="people")
    assert made["output"].density.tolist() == [0, 0]
    assert np.isnan(made["whole"].weighted_density[0])
    assert len(density(frame([], people=[]), area_population="people")["output"]) == 0


def test_density_can_be_cancelled(recorder):
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        density(frame(HECTARES, people=[1.0, 1.0]), monitor=recorder, area_population="people")


STREET = frame([shapely.LineString([(0, 0), (5000, 0)])])


def jobs(homes, monitor=None, streets=None, **more):
    asked = {
        "residents": "live", "jobs": "work", "workplaces": None, "workplace_jobs": None, "counted": "areas",
        "distance": 100.0, "smallest_number": 5.0, "snap_distance": 50.0, "boundary": None, **more,
    }  # fmt: skip
    made = job_housing_balance(
        homes=homes, network=StreetNetwork(streets=streets), monitor=monitor or Monitor(), **asked
    )
    return made["output"]


def test_balance_by_hand_and_every_reason():
    homes = frame([None] * 7, live=[200.0, 300, 100, 0, 0, 3, NAN], work=[300.0, 200, 100, 50, 0, 50, 9])
    found = jobs(homes)
    np.testing.assert_allclose(found.ratio, [1.5, 2 / 3, 1, NAN, NAN, NAN, NAN])
    np.testing.assert_allclose(found.balance, [0.8, 0.8, 1, 0, NAN, NAN, NAN])
    np.testing.assert_array_equal(found.side, [0, -1, 0, 1, NAN, NAN, NAN])
    assert found.reason.tolist() == [None] * 3 + ["no_residents", "no_residents", "few_people", "missing_amount"]
    assert np.isnan(found.jobs_counted[5])
    assert jobs(homes, smallest_number=0.0).ratio[5] == pytest.approx(50 / 3)


def test_balance_is_symmetric():
    rng = np.random.default_rng(1)
    live, work = rng.integers(5, 900, (2, 50)).astype(float)
    a = jobs(frame([None] * 50, live=live, work=work))
    b = jobs(frame([None] * 50, live=work, work=live))
    np.testing.assert_allclose(a.balance, b.balance)
    np.testing.assert_allclose(a.ratio, 1 / b.ratio)
    assert a.balance.between(0, 1).all()


def test_workplaces_are_counted_in_areas():
    homes = frame([*HECTARES, None], live=[10.0, 10, 10])
    work = frame([shapely.Point(50, 50), shapely.Point(60, 50), shapely.Point(150, 50)], n=[4.0, 6.0, NAN])
    found = jobs(homes, jobs=None, workplaces=work, workplace_jobs="n")
    np.testing.assert_array_equal(found.ratio[:1], [1])
    assert found.reason.tolist()[2] == "no_geometry"
    with pytest.raises(UserError, match="no areas"):
        jobs(frame([shapely.Point(0, 0)], live=[9.0]), jobs=None, workplaces=work)


@pytest.mark.parametrize("counted", ["straight", "streets"])
def test_within_a_distance(counted):
    homes = frame([shapely.Point(x, 0) for x in (0, 80, 1000)] + [None], live=[10.0, 20, 30, 5])
    work = frame([shapely.Point(x, 0) for x in (40, 1090, 3000)], n=[60.0, 15, 7])
    found = jobs(homes, streets=STREET, jobs=None, workplaces=work, workplace_jobs="n", counted=counted)
    np.testing.assert_allclose(found.residents_counted, [30, 30, 30, NAN])
    np.testing.assert_allclose(found.jobs_counted, [60, 60, 15, NAN])
    np.testing.assert_allclose(found.ratio, [2, 2, 0.5, NAN])
    assert found.reason.tolist() == [None, None, None, "no_geometry"]
    assert ("access" in found) == (counted == "streets")
    assert found.near_edge.tolist()[0] == 1


def test_a_home_off_the_streets_and_one_outside():
    homes = frame(
        [shapely.Point(10, 300), shapely.Point(100, 0), shapely.Point(4000, 0)], live=[9.0] * 3, work=[9.0] * 3
    )
    area = frame([shapely.box(-500, -500, 3000, 500)])
    found = jobs(homes, streets=STREET, counted="streets", boundary=area)
    assert found.reason.tolist() == ["no_street", None, "outside_boundary"]
    assert found.ratio[1] == 1


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ({"jobs": None}, "just one of them"),
        ({"workplaces": frame([shapely.Point(0, 0)])}, "just one of them"),
        ({"counted": "streets"}, "need a street layer"),
    ],
)
def test_jobs_that_cannot_be_meant(asked, text):
    with pytest.raises(UserError) as error:
        jobs(frame(HECTARES, live=[1.0, 1.0], work=[1.0, 1.0]), **asked)
    assert text in error.value.text(str, {})


def test_jobs_can_be_cancelled(recorder):
    recorder.cancel_after = 1
    homes = frame([shapely.Point(0, 0)], live=[9.0], work=[9.0])
    for counted in ("areas", "straight", "streets"):
        recorder.fractions = []
        with pytest.raises(Cancelled):
            jobs(homes, recorder, streets=STREET, counted=counted)
