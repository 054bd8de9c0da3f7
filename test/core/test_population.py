"""People of areas moved to buildings and grids: by hand, and nobody is lost."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods.dasymetric import population_to_buildings
from sodertorn.processing.methods.floor_area import Buildings, is_use
from sodertorn.processing.methods.population_grid import population_to_grid
from sodertorn.processing.methods.shares import overlapping, overlay, whole_numbers
from sodertorn.processing.spec import Cancelled, Monitor, UserError

X, Y = 670_000, 6_570_000


def box(x, y, width, height):
    return shapely.box(X + x, Y + y, X + x + width, Y + y + height)


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(shapes, crs=3006), crs=3006)


def to_buildings(areas, buildings, **changes):
    given = {
        "population": "pop", "counts": (), "weight": "floor_area", "building": Buildings(storeys_field="storeys"),
        "unplaced": "point", "whole": False, "monitor": Monitor(),
    }  # fmt: skip
    return population_to_buildings(areas=areas, buildings=buildings, **(given | changes))


@pytest.fixture
def areas():
    """Two squares side by side, 100 people with 20 children, and 30 people; a third with 7 and no building."""
    return frame(
        [box(0, 0, 100, 100), box(100, 0, 100, 100), box(0, 500, 50, 50)],
        pop=[100.0, 30.0, 7.0],
        children=[20.0, 3.0, 1.0],
    )


@pytest.fixture
def buildings():
    """A block (300 m2, 3 storeys), a house (100 m2, 1), and a house that lies for 3/4 in the second square."""
    return frame(
        [box(10, 10, 30, 10), box(60, 60, 10, 10), box(95, 20, 20, 10)],
        storeys=[3.0, 1.0, 1.0],
        use=["Bostad;Flerfamiljshus", "Bostad", "Bostad"],
    )


def test_people_by_floor_area_worked_out_by_hand(areas, buildings):
    # first square: 900 + 100 + 200 / 4 = 1050 m2 of floor; second square: only the last building
    made = to_buildings(areas, buildings, counts=("children",))
    first = 100 / 1050
    assert made["output"]["people"].tolist() == pytest.approx([900 * first, 100 * first, 50 * first + 30])
    assert made["output"]["count_children"].tolist() == pytest.approx([180 / 10.5, 20 / 10.5, 10 / 10.5 + 3])
    homes = made["homes"]
    assert homes["source"].tolist() == ["building"] * 3 + ["area"]
    assert homes["people"].sum() == pytest.approx(137.0)
    assert homes.geometry.iloc[3].within(areas.geometry.iloc[2])
    balance = made["balance"]
    assert balance["people_in_buildings"].tolist() == pytest.approx([100.0, 30.0, 0.0])
    assert balance["people_at_point"].tolist() == [0.0, 0.0, 7.0]
    assert balance["homes_buildings"].tolist() == [3, 1, 0]
    assert balance["reason"].tolist() == [None, None, "no_home_building"]


def test_people_without_a_home_are_listed_or_at_a_point_and_said(areas, buildings, recorder):
    made = to_buildings(areas, buildings, unplaced="list", monitor=recorder)
    assert made["balance"]["people_left"].tolist() == [0.0, 0.0, 7.0]
    assert set(made["homes"]["source"]) == {"building"}
    assert any("7 people in 1 areas without a building" in line for line in recorder.messages)


def test_only_homes_take_people(areas, buildings):
    buildings["use"] = ["Samhällsfunktion;Skola", "Bostad", "Industri"]
    known = Buildings(storeys_field="storeys", use_field="use", use_words=("bostad",))
    made = to_buildings(areas, buildings, building=known)
    assert made["output"]["people"].tolist() == pytest.approx([0.0, 100.0, 0.0])
    assert made["output"]["basis"].tolist() == ["not homes", "footprint times storeys", "not homes"]
    assert made["balance"]["people_at_point"].tolist() == [0.0, 30.0, 7.0]


@pytest.mark.parametrize(
    ("weight", "expected"),
    [
        ("footprint", [300, 100, 50]),
        ("equal", [1, 1, 0.25]),
        ("volume", [300 * 12, 100 * 3, 50 * 3]),
        ("dwellings", [8, 1, 0.25]),
    ],
)
def test_other_weights(areas, buildings, weight, expected):
    buildings = buildings.assign(height=[12.0, np.nan, np.nan], dwellings=[8.0, 1.0, 1.0])
    known = Buildings(storeys_field="storeys", height_field="height", dwellings_field="dwellings")
    made = to_buildings(areas.iloc[:1], buildings, weight=weight, building=known)
    assert made["output"]["people"].tolist() == pytest.approx((100 * np.array(expected) / sum(expected)).tolist())


def random_town(seed, areas=40, buildings=400):
    rng = np.random.default_rng(seed)
    seeds = shapely.multipoints(rng.uniform(0, 2000, (areas, 2)) + np.array([X, Y]))
    cells = shapely.intersection(shapely.get_parts(shapely.voronoi_polygons(seeds)), box(0, 0, 2000, 2000))
    corner = rng.uniform(0, 1980, (buildings, 2)) + np.array([X, Y])
    size = rng.uniform(5, 60, (buildings, 2))
    houses = shapely.box(*corner.T, *(corner + size).T)
    town = frame(
        cells, pop=rng.integers(0, 300, areas).astype(float), children=rng.integers(0, 50, areas).astype(float)
    )
    return town, frame(houses, storeys=rng.integers(1, 9, buildings).astype(float))


@pytest.mark.parametrize("whole", [False, True])
def test_the_sum_per_area_is_kept(whole):
    areas, buildings = random_town(1)
    made = to_buildings(areas, buildings, whole=whole, counts=("children",))
    balance = made["balance"]
    given = balance[["people_in_buildings", "people_at_point"]].sum(axis=1)
    assert np.allclose(given, areas["pop"], rtol=1e-12)
    assert made["homes"]["people"].sum() == pytest.approx(areas["pop"].sum(), rel=1e-12)
    assert made["homes"]["count_children"].sum() == pytest.approx(areas["children"].sum(), rel=1e-12)
    if whole:
        assert (given == areas["pop"]).all()
        assert (made["homes"]["people"] % 1 == 0).all()


def test_another_order_gives_the_same():
    areas, buildings = random_town(2)
    order = np.random.default_rng(3).permutation(len(buildings))
    one = to_buildings(areas, buildings)["output"]["people"]
    other = to_buildings(areas.iloc[::-1].reset_index(drop=True), buildings.iloc[order].reset_index(drop=True))
    assert np.allclose(one.to_numpy()[order], other["output"]["people"])


def test_twice_the_people_are_twice_the_people():
    areas, buildings = random_town(4)
    one = to_buildings(areas, buildings)["output"]["people"]
    two = to_buildings(areas.assign(pop=2 * areas["pop"]), buildings)["output"]["people"]
    assert np.allclose(2 * one, two)


def test_whole_numbers_by_largest_remainder():
    # 10 people on 3.5, 3.3, 3.2: the whole parts are 9, the one left goes to .5
    assert whole_numbers(np.array([3.5, 3.3, 3.2]), np.zeros(3, int), 1).tolist() == [4, 3, 3]
    # two groups mixed, and a tie that goes to the first
    values, group = np.array([0.5, 1.2, 0.5, 0.8]), np.array([0, 1, 0, 1])
    assert whole_numbers(values, group, 2).tolist() == [1, 1, 0, 1]


def test_a_point_on_the_border_belongs_half_to_each(areas):
    points = frame([shapely.Point(X + 100, Y + 50), shapely.Point(X + 50, Y + 50)], dwellings=[1.0, 1.0])
    made = to_buildings(areas, points, weight="equal", building=Buildings())
    assert made["output"]["people"].tolist() == pytest.approx([100 / 3 + 30, 200 / 3])


def test_blanks_have_reasons(areas, buildings, recorder):
    areas.loc[1, "pop"] = np.nan
    shapes = [*buildings.geometry, None, box(900, 900, 10, 10), box(150, 50, 5, 5)]
    made = to_buildings(areas, frame(shapes, storeys=[1.0] * 6), monitor=recorder)["output"]
    assert made["reason"].tolist() == [None, None, None, "no_geometry", "outside_areas", "no_count"]
    assert made["people"].isna().tolist() == [False] * 3 + [True] * 3
    assert any("1 buildings that count as homes lie outside all areas" in line for line in recorder.messages)


def test_overlapping_areas_are_warned_of_and_each_total_is_kept(buildings, recorder):
    areas = frame([box(0, 0, 100, 100), box(0, 0, 120, 100)], pop=[100.0, 50.0])
    made = to_buildings(areas, buildings, monitor=recorder)
    assert made["balance"]["people_in_buildings"].tolist() == pytest.approx([100.0, 50.0])
    assert any("2 areas overlap others" in line for line in recorder.messages)
    assert not overlapping(np.array([box(0, 0, 10, 10), box(10, 0, 10, 10)]), Monitor()).any()


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"areas": {"pop": [-1.0, 2.0, 3.0]}}, "below zero in 1 features"),
        ({"areas": {"pop": [0.0, 0.0, np.nan]}}, "holds no people"),
        ({"building": Buildings(use_field="use", use_words=("villa",))}, "has a use that counts as homes"),
        ({"weight": "dwellings"}, "no field with dwellings is given"),
    ],
)
def test_bad_input_is_one_sentence(areas, buildings, change, problem):
    areas = areas.assign(**change.pop("areas", {}))
    with pytest.raises(UserError, match=problem):
        to_buildings(areas, buildings, **change)


def test_points_have_no_footprint(areas):
    with pytest.raises(UserError, match="have no area"):
        to_buildings(areas, frame([shapely.Point(X + 1, Y + 1)]), building=Buildings())


def test_uses():
    given = ["Bostad;Småhus friliggande", "BOSTAD", None, 2061, 2061.0, "bostadsnära", "kontor / bostad"]
    assert is_use(given, ("bostad", "2061")).tolist() == [True, True, False, True, True, False, True]


def test_multipart_and_holes():
    two = shapely.union(box(0, 0, 10, 10), box(200, 0, 10, 10))
    ring = shapely.difference(box(0, 0, 300, 100), box(150, 0, 100, 100))
    feature, zone, share, _ = overlay([two], [ring, box(150, 0, 100, 100)], Monitor())
    assert feature.tolist() == [0, 0]
    assert zone.tolist() == [0, 1]
    assert share.tolist() == pytest.approx([0.5, 0.5])


def test_cancelling(areas, buildings, recorder):
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        to_buildings(areas, buildings, monitor=recorder)


def to_grid(areas, **changes):
    given = {
        "population": "pop", "counts": (), "buildings": None, "weight": "floor_area", "building": Buildings(),
        "targets": None, "cell_size": 50.0, "grid_system": "layer", "monitor": Monitor(),
    }  # fmt: skip
    return population_to_grid(areas=areas, **(given | changes))


def test_a_square_spread_over_a_grid_by_hand():
    # 80 people on 100 m from 25 m to the right of a line: quarter, half and quarter of each row of 50 m
    areas = frame([box(25, 0, 100, 100)], pop=[80.0])
    grid = to_grid(areas)["grid"]
    assert grid["people"].tolist() == pytest.approx([10, 20, 10] * 2)
    assert (grid.geometry.area == 2500).all()
    assert grid["cell_id"].iloc[-1] == "6701006570000"  # the lower right square: the last of the lower row


def test_buildings_take_the_people_of_the_grid():
    areas = frame([box(0, 0, 100, 100)], pop=[80.0])
    house = frame([box(40, 10, 20, 10)])  # half in each of the two lower squares
    grid = to_grid(areas, buildings=house)["grid"]
    assert grid["people"].tolist() == pytest.approx([0, 0, 40, 40])
    point = frame([shapely.Point(X + 60, Y + 60)])
    assert to_grid(areas, buildings=point, weight="equal")["grid"]["people"].tolist() == [0, 80, 0, 0]


@pytest.mark.parametrize("system", ["layer", "sweref", "inspire"])
@pytest.mark.parametrize("with_buildings", [False, True])
def test_the_sum_on_the_grid_is_kept(system, with_buildings):
    areas, buildings = random_town(5)
    made = to_grid(
        areas,
        counts=("children",),
        grid_system=system,
        buildings=buildings if with_buildings else None,
        building=Buildings(storeys_field="storeys"),
    )
    assert made["grid"]["people"].sum() == pytest.approx(areas["pop"].sum(), rel=1e-9)
    assert made["grid"]["count_children"].sum() == pytest.approx(areas["children"].sum(), rel=1e-9)
    corner = made["grid"].bounds[["minx", "miny"]].to_numpy()
    assert (corner % 50 == 0).all()
    assert made["grid"].crs.to_epsg() == (3035 if system == "inspire" else 3006)
    assert made["grid"]["cell_id"].is_unique


def test_polygons_by_area_and_who_lives_outside(recorder):
    areas = frame([box(0, 0, 100, 100)], pop=[80.0])
    targets = frame([box(0, 0, 50, 100), box(50, 0, 25, 100), box(500, 0, 10, 10), None])
    made = to_grid(areas, targets=targets, monitor=recorder)
    assert made["output"]["people"].tolist()[:2] == pytest.approx([40, 20])
    assert made["output"]["reason"].tolist() == [None, None, "outside_areas", "no_geometry"]
    assert made["output"]["covered"].tolist()[:3] == pytest.approx([100, 100, 0])
    assert made["balance"]["people_left"].tolist() == pytest.approx([20])
    assert any("20 people live outside" in line for line in recorder.messages)


def test_polygons_that_cover_all_take_all():
    areas, buildings = random_town(6)
    other, _ = random_town(7)
    for given in (None, buildings):
        made = to_grid(areas, targets=other, buildings=given, building=Buildings(storeys_field="storeys"))
        assert made["output"]["people"].sum() == pytest.approx(areas["pop"].sum(), rel=1e-9)
        assert made["balance"]["people_left"].sum() == 0


def test_a_point_on_the_outermost_border_is_in_the_grid():
    areas = frame([box(0, 0, 100, 100)], pop=[80.0])
    point = frame([shapely.Point(X + 100, Y + 100)])
    for system in ("layer", "inspire"):
        made = to_grid(areas, buildings=point, weight="equal", grid_system=system)["grid"]
        assert made["people"].sum() == pytest.approx(80)


def test_too_many_cells_are_refused():
    with pytest.raises(UserError, match="more than"):
        to_grid(frame([box(0, 0, 100_000, 100_000)], pop=[1.0]), cell_size=10.0)


def test_the_grid_can_be_cancelled(recorder):
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        to_grid(frame([box(0, 0, 100, 100)], pop=[1.0]), monitor=recorder)


def test_the_people_of_a_region_are_told_in_full(recorder):
    to_grid(frame([box(0, 0, 1000, 1000)], pop=[2_001_584.0]), monitor=recorder)
    assert any("2001584 people" in line for line in recorder.messages)
