"""Canopy share: the worked example, roofs, grids that do not line up, and data that are wrong."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from rasterio.windows import Window
from sodertorn.processing.methods import focal
from sodertorn.processing.methods.aligned import Aligned
from sodertorn.processing.methods.canopy import canopy_share
from sodertorn.processing.methods.coverage import Coverage
from sodertorn.processing.methods.raster import Grid
from sodertorn.processing.spec import Cancelled, Monitor, UserError


def frame(shapes):
    return gpd.GeoDataFrame(geometry=list(shapes), crs="EPSG:3006")


def run(surface, monitor=None, **given):
    asked = {
        "source": "surface", "surface_band": 1, "terrain": None, "terrain_band": 1, "threshold": 3.0,
        "buildings": None, "margin": 0.0, "areas": None, "homes": None, "radius": 20.0, "boundary": None, **given,
    }  # fmt: skip
    return canopy_share(surface=surface, monitor=monitor, **asked)


def whole(result, shape):
    array = np.full(shape, np.nan)
    for window, values in result["raster"]:
        array[window.toslices()] = np.where(values == -9999, np.nan, values)
    return array


SURFACE = np.array([[15, 12], [4, 12.9]], np.float32)
TERRAIN = np.array([[10, 10], [1, 10]], np.float32)
SQUARE, LEFT = shapely.box(0, 80, 20, 100), shapely.box(0, 80, 5, 100)


def test_the_worked_example(make_raster):
    """Heights 5, 2, 3 and 2.9 m."""
    surface, terrain = make_raster(SURFACE), make_raster(TERRAIN)
    found = run(surface, terrain=terrain, areas=frame([SQUARE, LEFT]))
    assert found["areas_output"]["share"].tolist() == [50.0, 100.0]
    assert found["areas_output"]["canopy_area"].tolist() == [0.02, 0.01]
    assert found["areas_output"]["covered"].tolist() == [100.0, 100.0]
    assert whole(found, (2, 2)).tolist() == [[100, 0], [100, 0]]
    house = frame([shapely.box(1, 91, 9, 99)])  # 64 of 100 m2
    found = run(surface, terrain=terrain, areas=frame([SQUARE]), buildings=house)
    assert found["areas_output"]["share"].tolist() == [25.0]


def test_exactly_the_threshold_counts_in_single_precision_too(make_raster):
    ground = np.linspace(10.1, 1800.7, 500, dtype=np.float32)[None]
    surface = make_raster((ground.astype(float) + 3.0).astype(np.float32), cell=(1.0, 1.0))
    area = frame([shapely.box(0, 99, 500, 100)])
    found = run(surface, terrain=make_raster(ground, cell=(1.0, 1.0)), areas=area)
    assert found["areas_output"]["share"].tolist() == [100.0]


def test_a_roof_counts_from_half_a_cell_on_and_with_its_margin(make_raster):
    heights = make_raster(np.full((1, 3), 9.0, np.float32))
    shed = frame([shapely.box(10, 90, 14, 100), None, shapely.Polygon()])  # 0.4 of the middle cell
    area = frame([shapely.box(0, 90, 30, 100)])
    share = [
        run(heights, source="height", areas=area, buildings=shed, margin=margin)["areas_output"]["share"][0]
        for margin in (0.0, 1.0)
    ]
    assert share == pytest.approx([100.0, 200 / 3])


def test_cover_in_per_cent_is_averaged(make_raster, recorder):
    cover = make_raster(np.array([[0, 50, 100, 255]], np.uint8), nodata=255)
    found = run(cover, source="cover", areas=frame([shapely.box(5, 90, 40, 100)]), monitor=recorder)
    # half of 0, 50, 100 and nothing: 150 / 2.5 of 100
    assert found["areas_output"]["share"][0] == pytest.approx(60.0)
    assert found["areas_output"]["covered"][0] == pytest.approx(100 * 2.5 / 3.5)
    assert found["areas_output"]["near_edge"].tolist() == [1]
    assert not [text for text in recorder.messages if "0 and 100" in text]
    run(make_raster(np.array([[1000.0]])), source="cover", areas=frame([SQUARE]), monitor=recorder)
    assert [text for text in recorder.messages if "0 and 100" in text]


def test_around_homes_by_hand(make_raster):
    heights = np.zeros((3, 3), np.float32)
    heights[1, 1], heights[0, 1] = 5, np.nan
    homes = frame([shapely.Point(15, 85), shapely.box(13, 83, 17, 87), shapely.Point(5, 95), None])
    found = run(make_raster(heights), source="height", homes=homes, radius=10.0)["output"]
    # the middle and three of its four neighbours have data; the corner sees itself and the one below
    assert found["share"].tolist()[:3] == pytest.approx([25.0, 25.0, 0.0])
    assert found["covered"].tolist()[:3] == pytest.approx([80.0, 80.0, 40.0])
    assert found["reason"].tolist() == [None, None, None, "no_geometry"]
    assert np.isnan(found["share"][3])


def test_the_same_whatever_the_order_and_the_tile(make_raster, monkeypatch):
    rng = np.random.default_rng(3)
    surface = make_raster(rng.uniform(0, 8, (40, 30)).astype(np.float32), cell=(5.0, 8.0))
    terrain = make_raster(rng.uniform(0, 2, (40, 30)).astype(np.float32), cell=(5.0, 8.0))
    homes = frame(shapely.points(rng.uniform((0, -200), (150, 100), (50, 2))))
    areas = frame(shapely.buffer(homes.geometry.to_numpy(), 13.0))
    houses = frame(shapely.buffer(shapely.points(rng.uniform((0, -200), (150, 100), (9, 2))), 6.0))
    first = run(surface, terrain=terrain, homes=homes, areas=areas, buildings=houses)
    monkeypatch.setattr(focal, "TILE", 8)
    order = rng.permutation(50)
    again = run(surface, terrain=terrain, homes=homes.iloc[order], areas=areas.iloc[order], buildings=houses)
    for key in ("output", "areas_output"):
        values, others = first[key]["share"].iloc[order], again[key]["share"]
        assert np.allclose(values, others, atol=1e-9)
        assert values.between(0, 100).all()
        assert values.nunique() > 20
    raised = run(surface, terrain=terrain, homes=homes, threshold=4.0)
    assert (raised["output"]["share"] <= run(surface, terrain=terrain, homes=homes)["output"]["share"]).all()


@pytest.mark.parametrize("dtype", [np.float32, np.int16])
@pytest.mark.parametrize("nodata", [None, -9999])
def test_a_slope_of_other_cells_is_taken_where_the_cell_is(make_raster, dtype, nodata):
    """A plane that rises 2 m a metre, on cells of 2 m; bilinear is exact on a plane but for the rim."""
    x = np.arange(50) * 2.0
    plane = make_raster(
        np.tile(2 * x + 100, (50, 1)).astype(dtype), nodata=nodata, cell=(2.0, 2.0), origin=(-1.0, 101.0)
    )
    grid = Grid(10.5, 80.0, 1.0, 1.5, 40, 30)
    aligned = Aligned(plane, 1, grid)
    values, valid = aligned.read(Window(-5, 3, 20, 6))
    assert aligned.resampled
    assert valid.all()
    assert values[2] == pytest.approx(100 + 2 * (10.5 + np.arange(-5, 15) + 0.5))


def test_cells_that_line_up_are_taken_as_they_are(make_raster):
    fine = make_raster(np.arange(100.0).reshape(10, 10), cell=(1.0, 1.0), origin=(0.0, 100.0), nodata=11)
    aligned = Aligned(fine, 1, Grid(1.0, 99.0, 1.0, 1.0, 30, 30))
    values, valid = aligned.read(Window(-1, -1, 3, 3))
    assert not aligned.resampled
    assert values[valid].tolist() == [0, 1, 2, 10, 12, 20, 21, 22]


def test_finer_cells_are_averaged(make_raster):
    rng = np.random.default_rng(1)
    values = rng.random((200, 200))
    fine = make_raster(values, cell=(0.1, 0.1), origin=(0.0, 100.0))
    found, valid = Aligned(fine, 1, Grid(0.0, 100.0, 5.0, 5.0, 4, 4)).read(Window(0, 0, 4, 4))
    assert valid.all()
    assert found.std() < 0.05 < values.std()  # one of them in its place would spread by 0.29


def test_no_data_of_either_raster_counts_neither_way(make_raster):
    surface = make_raster(np.array([[9, 9, -1, 9]], np.float32), nodata=-1)
    terrain = make_raster(np.array([[0, 0, 0, np.nan]], np.float32))
    found = run(surface, terrain=terrain, areas=frame([shapely.box(0, 90, 40, 100)]))["areas_output"]
    assert (found["share"][0], found["covered"][0], found["near_edge"][0]) == (100.0, 50.0, 1)
    nothing = make_raster(np.full((1, 4), np.nan, np.float32))
    found = run(nothing, terrain=terrain, areas=frame([shapely.box(0, 90, 40, 100)]), homes=frame([SQUARE]))
    for key in ("areas_output", "output"):
        assert found[key]["reason"].tolist() == ["nodata"]
        assert found[key]["share"].isna().all()
    assert np.isnan(whole(found, (1, 4))).all()


def test_mistakes_are_said(make_raster, recorder):
    surface = make_raster(SURFACE)
    with pytest.raises(UserError, match="alone does not tell"):
        run(surface)
    with pytest.raises(UserError, match="do not overlap"):
        run(surface, terrain=make_raster(TERRAIN, origin=(40.0, 100.0)))
    with pytest.raises(UserError, match="has no band 2"):
        run(surface, surface_band=2, terrain=make_raster(TERRAIN))
    with pytest.raises(UserError, match="has no band 3"):
        run(surface, terrain=make_raster(TERRAIN), terrain_band=3)
    with pytest.raises(UserError, match="more than 1000 cells"):
        run(surface, source="height", homes=frame([SQUARE]), radius=20_000.0)
    run(make_raster(TERRAIN), terrain=surface, areas=frame([SQUARE]), monitor=recorder)
    assert any("swapped" in text for text in recorder.messages)
    assert any("it counts as a tree" in text for text in recorder.messages)


def test_nothing_to_do(make_raster):
    found = run(make_raster(SURFACE), source="height")
    assert set(found) == {"raster"}
    found = run(make_raster(SURFACE), source="height", areas=frame([]), homes=frame([None]), buildings=frame([]))
    assert len(found["areas_output"]) == 0
    assert found["output"]["reason"].tolist() == ["no_geometry"]


def test_covered_parts_of_cells():
    grid = Grid(0.0, 30.0, 10.0, 10.0, 3, 3)
    shapes = np.array([shapely.box(5, 5, 25, 25), shapely.box(10, 10, 20, 20), None], object)
    found = Coverage(shapes, grid, 0.0, Monitor()).fraction(Window(-1, 0, 4, 3))
    assert found.tolist() == [[0, 0.25, 0.5, 0.25], [0, 0.5, 1, 0.5], [0, 0.25, 0.5, 0.25]]
    assert Coverage(shapes, grid, 5.0, Monitor()).fraction(Window(0, 0, 3, 3)).sum() > 8.5


def test_cancelling(make_raster, recorder, monkeypatch):
    monkeypatch.setattr(focal, "TILE", 8)
    rng = np.random.default_rng(2)
    heights = make_raster(rng.uniform(0, 6, (60, 60)).astype(np.float32))
    homes = frame(shapely.points(rng.uniform((0, -500), (600, 100), (100, 2))))
    found = run(heights, source="height", homes=homes, areas=frame([SQUARE]), monitor=recorder)
    assert recorder.fractions == sorted(recorder.fractions)
    recorder.cancel_after = len(recorder.fractions) + 1
    with pytest.raises(Cancelled):
        list(found["raster"])
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        run(heights, source="height", homes=homes, areas=frame([SQUARE]), monitor=recorder)
