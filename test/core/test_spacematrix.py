import geopandas as gpd
import numpy as np
import pytest
import shapely
from shapely import box
from sodertorn.processing.indicators.plot_density import SPACEMATRIX
from sodertorn.processing.methods.spacematrix import LEVELS, Floors, spacematrix
from sodertorn.processing.spec import Cancelled, Monitor, UserError


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=3006))


def run(areas, buildings, monitor=None, floors=None, **more):
    asked = {"level": "plot", "streets": None, "edge_width": 5.0, **more}
    floors = floors or Floors(storeys_field="storeys")
    return spacematrix(areas=areas, buildings=buildings, floors=floors, monitor=monitor or Monitor(), **asked)["output"]


def test_the_plot_of_the_declaration():
    found = run(frame([box(0, 0, 50, 20)]), frame([box(0, 0, 20, 10)], storeys=[4]))
    row = found.iloc[0]
    assert row[["fsi", "e", "gsi", "l", "osr"]].tolist() == pytest.approx([0.8, 0.8, 0.2, 4, 1])
    assert row[["base_area", "footprint", "floor_area", "buildings"]].tolist() == [1000, 200, 800, 1]
    assert (row["level"], row["reason"]) == ("Plot", None)


def test_the_square_of_the_declaration():
    streets = frame(
        shapely.linestrings([[(-50, 50), (150, 50)], [(0, 0), (0, 100)], [(0, 0), (100, 0)], [(0, 200), (99, 200)]])
    )
    house = frame([box(40, 60, 50, 70)], storeys=[1])
    found = run(frame([box(0, 0, 100, 100)]), house, streets=streets, level="district", edge_width=1.0)
    # the corner's arms reach a metre past the outline on one side only: 1 m² of doubt at most
    assert found.n[0] == pytest.approx(0.02, abs=1e-4)
    assert "e" not in found
    exact = run(frame([box(0, 0, 100, 100)]), house, streets=streets.iloc[:1], edge_width=7.0)
    assert exact.n[0] == pytest.approx(0.01)


def test_what_streets_give_to_neighbours_adds_up():
    cells = [box(x, y, x + 100, y + 100) for x in (0, 100, 200) for y in (0, 100)]
    rng = np.random.default_rng(4)
    inner = shapely.linestrings(rng.uniform(20, [280, 180], (30, 2, 2)))
    shared = shapely.LineString([(100, 20), (100, 180)])
    streets = frame([*inner, shared])
    found = run(frame(cells), frame([box(1, 1, 2, 2)], storeys=[1]), streets=streets, edge_width=3.0)
    # where more than two areas meet, the last metres count a little more than once
    assert (found.n * found.base_area).sum() == pytest.approx(streets.length.sum(), rel=1e-2)


def test_floor_area_goes_before_storeys_and_storeys_before_height():
    areas = frame(shapely.box([0, 100, 200, 300, 400], 0, [50, 150, 250, 350, 450], 20))
    houses = frame(
        shapely.box([0, 100, 200, 300, 400], 0, [10, 110, 210, 310, 410], 10),
        bta=[500, np.nan, 0, np.nan, np.nan], storeys=[2, 3, np.nan, np.nan, -1], height=[30, 30, 12, 0, np.nan],
    )  # fmt: skip
    every = {"floor_area_field": "bta", "storeys_field": "storeys", "height_field": "height"}
    found = run(areas, houses, floors=Floors(**every))
    np.testing.assert_allclose(found.floor_area, [500, 300, 400, np.nan, np.nan])
    np.testing.assert_allclose(found.l, [5, 3, 4, np.nan, np.nan])
    assert found.reason.tolist() == [None, None, None, "no_floor_area", "no_floor_area"]
    np.testing.assert_allclose(found.gsi, [0.1] * 5)
    np.testing.assert_allclose(found.without_floor_area, [0, 0, 0, 100, 100])
    found = run(areas, houses, floors=Floors(**every, storey_height=4.0, assumed_storeys=2.0))
    np.testing.assert_allclose(found.floor_area, [500, 300, 300, 200, 200])
    with pytest.raises(UserError, match=r"Nothing says how much floor"):
        run(areas, houses, floors=Floors())


def test_a_house_across_the_border_is_split_by_footprint():
    areas = frame([box(0, 0, 10, 10), box(10, 0, 30, 10), box(30, 0, 40, 10)])
    found = run(areas, frame([box(8, 0, 18, 5)], bta=[300]), floors=Floors(floor_area_field="bta"))
    np.testing.assert_allclose(found.floor_area, [60, 240, 0])
    np.testing.assert_allclose(found.footprint, [10, 40, 0])
    assert found.reason.tolist() == [None, None, "no_buildings"]
    np.testing.assert_allclose(found.fsi, [0.6, 1.2, 0])
    np.testing.assert_allclose(found.gsi, [0.1, 0.2, 0])
    assert np.isnan(found.l[2])
    assert np.isnan(found.osr[2])


def test_overlapping_buildings_take_the_ground_once(recorder):
    houses = frame([box(0, 0, 10, 10), box(5, 0, 15, 10), box(0, 0, 10, 10), None], storeys=[2, 1, 9, 1])
    found = run(frame([box(0, 0, 20, 10), box(0, 0, 20, 20)]), houses, recorder)
    np.testing.assert_allclose(found.footprint, [150, 150])
    np.testing.assert_allclose(found.floor_area, [300, 300])
    assert found.buildings.tolist() == [2, 2]
    assert any("1 buildings are drawn twice alike" in text for text in recorder.messages)
    assert any("Buildings lie on each other on 100 m²" in text for text in recorder.messages)
    assert any("2 base areas overlap" in text for text in recorder.messages)


def test_missing_geometry_and_no_buildings_at_all():
    areas = frame([None, box(0, 0, 10, 10)])
    found = run(areas, frame([None], storeys=[3]), streets=frame([None]))
    assert found.reason.tolist() == ["no_geometry", "no_buildings"]
    assert found.fsi.isna().tolist() == [True, False]
    np.testing.assert_array_equal(found.n, [np.nan, 0])


def test_levels_are_the_words_of_the_choice():
    choices = SPACEMATRIX.input("level").choices
    assert {choice.value: choice.title for choice in choices} == LEVELS


@pytest.fixture
def town():
    rng = np.random.default_rng(9)
    seeds = shapely.multipoints(rng.uniform(0, 500, (50, 2)))
    cells = shapely.intersection(shapely.get_parts(shapely.voronoi_polygons(seeds)), box(0, 0, 500, 500))
    corner = rng.uniform(0, 480, (200, 2))
    houses = shapely.box(*corner.T, *(corner + rng.uniform(3, 20, (200, 2))).T)
    return frame(cells), frame(houses, storeys=rng.integers(1, 9, 200))


def test_totals_bounds_and_order(town):
    areas, houses = town
    found = run(areas, houses)
    assert found.gsi.between(0, 1).all()
    inside = houses.geometry.intersection(box(0, 0, 500, 500)).area
    assert found.floor_area.sum() == pytest.approx((inside * houses.storeys).sum())
    assert found.footprint.sum() == pytest.approx(houses.union_all().intersection(box(0, 0, 500, 500)).area)
    some = found[found.gsi > 0]
    np.testing.assert_allclose(some.osr, (1 - some.gsi) / some.fsi)
    again = run(areas.iloc[::-1], houses.sample(frac=1, random_state=1))
    np.testing.assert_allclose(again.fsi.iloc[::-1], found.fsi)


def test_a_larger_map_keeps_indices_and_thins_the_streets(town):
    areas, houses = town
    streets = frame(shapely.linestrings([[(0, 250), (500, 250)], [(250, 0), (250, 500)]]))
    found = run(areas, houses, streets=streets, edge_width=2.0)
    larger = run(*(layer.set_geometry(layer.scale(3, 3, origin=(0, 0))) for layer in town),
                 streets=streets.set_geometry(streets.scale(3, 3, origin=(0, 0))), edge_width=6.0)  # fmt: skip
    np.testing.assert_allclose(larger.fsi, found.fsi)
    np.testing.assert_allclose(larger.n, found.n / 3)


def test_a_run_stops_when_asked(town, recorder):
    recorder.cancel_after = 3
    with pytest.raises(Cancelled):
        run(*town, recorder)
