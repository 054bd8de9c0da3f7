import geopandas as gpd
import numpy as np
import pytest
import shapely
from shapely import box
from sodertorn.processing.indicators.play import PRESCHOOL_OUTDOOR_AREA, SCHOOL_OUTDOOR_AREA
from sodertorn.processing.methods.play_area import Need, outdoor_play_area
from sodertorn.processing.methods.steep import slope
from sodertorn.processing.spec import Cancelled, Monitor, UserError


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=3006))


def run(plots, monitor=None, need=None, **more):
    asked = {"buildings": None, "parking": None, "other": None, "terrain": None, "band": 1, "max_slope": 30.0, **more}
    need = need or Need(children="children", goal=40.0)
    return outdoor_play_area(plots=plots, need=need, monitor=monitor or Monitor(), **asked)["output"]


YARD = box(0, 0, 100, 60)


def test_the_example_of_the_declaration():
    plots = frame([YARD, YARD], children=[90, 120])
    house = frame([box(0, 0, 50, 20)])
    cars = frame([box(45, 0, 70, 20)])  # 500 m² of which 100 lie under the building
    found = run(plots, buildings=house, parking=cars)
    assert found.plot_area.tolist() == [6000, 6000]
    assert found.buildings_area.tolist() == [1000, 1000]
    assert found.parking_area.tolist() == [400, 400]
    assert found.free_area.tolist() == [4600, 4600]
    np.testing.assert_allclose(found.per_child, [51.111111, 38.333333])
    assert found.enough_per_child.tolist() == [1, 0]
    np.testing.assert_allclose(found.missing, [0, 200])
    assert found.enough_in_all.tolist() == [1, 1]
    assert "steep_area" not in found


def test_the_school_of_the_declaration():
    assert SCHOOL_OUTDOOR_AREA.input("goal").default == 30
    assert PRESCHOOL_OUTDOOR_AREA.input("goal").default == 40
    plots = frame([box(0, 0, 100, 120)], children=[400])
    found = run(
        plots, need=Need(children="children", goal=30.0),
        buildings=frame([box(0, 0, 60, 40)]), other=frame([box(60, 0, 100, 15)]),
    )  # fmt: skip
    assert found.per_child[0] == pytest.approx(22.5)
    assert found.missing[0] == pytest.approx(3000)
    assert found.other_area[0] == pytest.approx(600)


def test_overlaps_count_once_for_the_first():
    everywhere = frame([box(-10, -10, 50, 60), box(20, -10, 50, 60)])
    found = run(
        frame([YARD], children=[10]), buildings=everywhere, parking=everywhere, other=frame([box(40, 0, 60, 60)])
    )
    assert found.loc[0, ["buildings_area", "parking_area", "other_area", "free_area"]].tolist() == [3000, 0, 600, 2400]
    assert found.enough_in_all[0] == 0
    assert found.missing_in_all[0] == pytest.approx(600)


def test_a_house_across_the_yard_leaves_two_pieces():
    found = run(frame([YARD], children=[10]), buildings=frame([box(30, 0, 40, 60)]))
    assert found.free_area[0] == pytest.approx(5400)
    assert found.largest_piece[0] == pytest.approx(3600)
    found = run(frame([box(0, 0, 80, 60)], children=[10]), buildings=frame([box(35, 0, 45, 60)]))
    assert (found.enough_in_all[0], found.enough_in_one_piece[0]) == (1, 0)


def test_reasons_and_few_children(recorder):
    plots = frame([YARD, YARD, None, YARD, YARD], children=[0, np.nan, 30, 3, 30])
    found = run(plots, recorder, buildings=frame([box(0, 0, 100, 60)]).iloc[:0])
    assert found.reason.tolist() == ["no_children", "children_unknown", "no_geometry", None, None]
    assert found.per_child.isna().tolist() == [True, True, True, False, False]
    assert found.missing.isna().tolist() == [True, True, True, False, False]
    assert found.free_area.isna().tolist() == [False, False, True, False, False]
    assert found.enough_in_all.isna().tolist() == [False, False, True, False, False]
    assert any("1 plots have fewer than 5 children" in text for text in recorder.messages)
    assert any("4 plots overlap" in text for text in recorder.messages)


def test_a_yard_that_is_wholly_taken_has_zero_and_no_reason():
    found = run(frame([YARD], children=[10]), buildings=frame([box(-5, -5, 200, 200)]))
    assert found.free_area[0] == found.per_child[0] == found.largest_piece[0] == 0
    assert found.missing[0] == 400
    assert found.reason[0] is None


def test_goals_by_zone():
    plots = frame([YARD] * 3, children=[200] * 3, zone=[40.0, 30.0, np.nan])
    found = run(plots, need=Need(children="children", goal=20.0, goal_field="zone", minimum_size=0.0))
    assert found.goal.tolist() == [40, 30, 20]
    assert found.enough_per_child.tolist() == [0, 1, 1]
    assert found.missing.tolist() == [2000, 0, 0]
    assert found.missing_in_all.tolist() == [0, 0, 0]


def slanting(rise):
    """10 by 10 cells of 10 m that rise so many metres each towards the east from the sixth column on."""
    return np.tile(np.maximum(np.arange(10.0) - 4.0, 0.0) * rise, (10, 1))


def test_steep_ground_is_taken_last(make_raster):
    terrain = make_raster(slanting(10.0), origin=(0.0, 100.0))  # 45° east of x = 50, 26.6° in the column before
    plots = frame([box(0, 0, 100, 100)], children=[10])
    found = run(plots, terrain=terrain, max_slope=30.0)
    assert found.steep_area[0] == pytest.approx(5000)
    assert found.free_area[0] == pytest.approx(5000)
    assert found.heights_missing[0] == pytest.approx(0)
    found = run(plots, terrain=terrain, max_slope=25.0, buildings=frame([box(60, 0, 100, 100)]))
    assert found.loc[0, ["buildings_area", "steep_area", "free_area"]].tolist() == pytest.approx([4000, 2000, 4000])
    assert run(plots, terrain=terrain, max_slope=50.0).steep_area[0] == 0


def test_ground_without_heights_is_said(make_raster, recorder):
    heights = slanting(0.0)
    heights[:5] = -9999
    terrain = make_raster(heights, nodata=-9999.0, origin=(0.0, 100.0))
    plots = frame([box(0, 0, 100, 100), box(0, -50, 100, 0), None], children=[10, 10, 10])
    found = run(plots, recorder, terrain=terrain)
    np.testing.assert_allclose(found.heights_missing, [50, 100, np.nan])
    np.testing.assert_allclose(found.steep_area, [0, 0, np.nan])
    assert any("2 plots are not wholly covered by the terrain" in text for text in recorder.messages)
    with pytest.raises(UserError, match="no band 2"):
        run(plots, terrain=terrain, band=2)


def test_slope_of_a_plane_is_its_slope():
    x, y = np.meshgrid(np.arange(6) * 2.0, np.arange(5) * 3.0)
    angle = slope(0.3 * x - 0.4 * y, np.ones((5, 6), bool), 2.0, 3.0)
    np.testing.assert_allclose(angle, np.degrees(np.arctan(0.5)))
    heights = np.pad(0.3 * x - 0.4 * y, 1, constant_values=-9999.0)
    angle = slope(heights, heights > -9999.0, 2.0, 3.0)
    angle[[0, 0, -1, -1], [0, -1, 0, -1]] = np.degrees(np.arctan(0.5))  # the corners know too little
    np.testing.assert_allclose(angle, np.degrees(np.arctan(0.5)))
    assert slope(np.zeros((3, 3)), np.zeros((3, 3), bool), 1.0, 1.0)[0, 0] == 0


@pytest.fixture
def schools():
    rng = np.random.default_rng(11)
    corner = rng.uniform(0, 900, (40, 2))
    plots = frame(shapely.box(*corner.T, *(corner + rng.uniform(20, 90, (40, 2))).T), children=rng.integers(5, 99, 40))
    spots = rng.uniform(0, 1000, (300, 2))
    return plots, frame(shapely.buffer(shapely.points(spots), rng.uniform(2, 20, 300)))


def test_parts_add_up_in_any_order(schools):
    plots, taken = schools
    layers = {"buildings": taken.iloc[:100], "parking": taken.iloc[100:200], "other": taken.iloc[200:]}
    found = run(plots, **layers)
    parts = found[["buildings_area", "parking_area", "other_area", "free_area"]].sum(axis=1)
    np.testing.assert_allclose(parts, found.plot_area)
    assert (found.largest_piece <= found.free_area + 1e-6).all()
    again = run(plots.iloc[::-1], **{key: layer.iloc[::-1] for key, layer in layers.items()})
    np.testing.assert_allclose(again.free_area.iloc[::-1], found.free_area)
    swapped = run(plots, buildings=layers["other"], parking=layers["parking"], other=layers["buildings"])
    np.testing.assert_allclose(swapped.free_area, found.free_area, atol=1e-6)


def test_a_run_stops_when_asked(schools, recorder):
    recorder.cancel_after = 3
    with pytest.raises(Cancelled):
        run(schools[0], recorder, buildings=schools[1])
