"""Share of classes within a radius: by hand, against counting one by one, and at the edges."""

import time

import geopandas as gpd
import numpy as np
import pytest
import shapely
from rasterio.windows import Window
from sodertorn.processing.methods import focal
from sodertorn.processing.methods.focal import disc_cells, share_within_radius
from sodertorn.processing.spec import Cancelled, Monitor, UserError

CRS = "EPSG:3006"


def frame(points):
    return gpd.GeoDataFrame(geometry=list(points), crs=CRS)


def whole(result, shape):
    array = np.full(shape, np.nan)
    for window, values in result["raster"]:
        array[window.toslices()] = np.where(values == result["raster"].profile["nodata"], np.nan, values)
    return array


def one_by_one(values, valid, classes, radius, cell):
    """The definition, as loops."""
    rows, columns = np.indices(values.shape)
    share = np.full(values.shape, np.nan)
    for r, c in np.ndindex(values.shape):
        near = np.hypot((rows - r) * cell[1], (columns - c) * cell[0]) <= radius + 1e-9
        near &= valid
        if near.any():
            share[r, c] = 100 * np.isin(values[near], classes).mean()
    return share


def test_three_by_three_by_hand(make_raster):
    # Radius of one cell: a cross of five cells.
    dataset = make_raster(np.array([[1, 0, 0], [0, 1, 9], [0, 0, 0]], np.uint8), nodata=9)
    result = share_within_radius(landcover=dataset, band=1, classes=(1,), radius=10.0)
    # upper left: itself (1), right 0, below 0 -> 1/3; middle: 1 of 4 with data; the empty cell: 1 (left), 0, 0.
    expected = [[100 / 3, 50.0, 0.0], [50.0, 25.0, 100 / 3], [0.0, 25.0, 0.0]]
    assert np.allclose(whole(result, (3, 3)), expected)
    homes = frame(shapely.points([(15, 85), (25, 85), (5, 95)]))
    output = share_within_radius(landcover=dataset, band=1, classes=(1,), radius=10.0, homes=homes)["output"]
    assert np.allclose(output["share"], [25.0, 100 / 3, 100 / 3])
    assert np.allclose(output["covered"], [80.0, 60.0, 60.0])
    assert output["near_edge"].tolist() == [1, 1, 1]
    assert output["reason"].isna().all()


def test_the_disc_by_hand():
    assert disc_cells(10.0, 10.0, 10.0).astype(int).tolist() == [[0, 1, 0], [1, 1, 1], [0, 1, 0]]
    # Cells of 10 x 5 m: two rows up and down, one column left and right.
    assert disc_cells(10.0, 10.0, 5.0).astype(int).tolist() == [[0, 1, 0]] * 2 + [[1, 1, 1]] + [[0, 1, 0]] * 2
    assert disc_cells(11.2, 10.0, 5.0).sum() == 5 + 2 * 3
    assert disc_cells(3.0, 10.0, 10.0).tolist() == [[True]]
    assert disc_cells(0.3, 0.1, 0.1).shape == (7, 7)


@pytest.mark.parametrize("cell", [(10.0, 10.0), (7.0, 13.0)])
@pytest.mark.parametrize("dtype", [np.uint8, np.float32])
def test_like_counting_one_by_one_whatever_the_tile(make_raster, monkeypatch, cell, dtype):
    rng = np.random.default_rng(4)
    values = rng.integers(0, 4, (23, 31)).astype(dtype)
    values[5:17, 3:15] = 200
    if dtype is np.float32:
        values[rng.random(values.shape) < 0.1] = np.nan
    dataset = make_raster(values, nodata=200, cell=cell)
    expected = one_by_one(values, (values != 200) & np.isfinite(values), (1, 3), 40.0, cell)
    assert np.isnan(expected).any()
    for tile in (1024, 7):
        monkeypatch.setattr(focal, "TILE", tile)
        result = share_within_radius(landcover=dataset, band=1, classes=(1, 3), radius=40.0)
        assert np.allclose(whole(result, values.shape), expected, rtol=1e-6, equal_nan=True)


def test_a_home_has_the_value_of_its_cell(make_raster):
    rng = np.random.default_rng(5)
    dataset = make_raster(rng.integers(0, 3, (40, 50)).astype(np.uint8))
    xy = rng.uniform((0, -300), (500, 100), (200, 2))
    result = share_within_radius(landcover=dataset, band=1, classes=(2,), radius=55.0, homes=frame(shapely.points(xy)))
    grid = whole(result, (40, 50))
    at = np.floor((100 - xy[:, 1]) / 10).astype(int), np.floor(xy[:, 0] / 10).astype(int)
    share = result["output"]["share"].to_numpy()
    assert np.allclose(share, grid[at], rtol=1e-6)
    assert (share >= 0).all()
    assert (share <= 100).all()


def test_all_and_none(make_raster):
    values = np.full((30, 30), 5, np.uint8)
    result = share_within_radius(landcover=make_raster(values), band=1, classes=(5,), radius=50.0)
    assert (whole(result, values.shape) == 100).all()
    result = share_within_radius(landcover=make_raster(values), band=1, classes=(300, -1), radius=50.0)
    assert (whole(result, values.shape) == 0).all()
    nothing = share_within_radius(landcover=make_raster(values, nodata=5), band=1, classes=(5,), radius=50.0)
    assert np.isnan(whole(nothing, values.shape)).all()


def test_large_counts_stay_whole(make_raster):
    # 300 cells of radius: 282,697 cells in the disc, in double precision.
    rng = np.random.default_rng(6)
    values = (rng.random((700, 700)) < 0.5).astype(np.uint8)
    dataset = make_raster(values, cell=(1.0, 1.0))

    def cells(window):
        found, valid = focal.read(dataset, 1, window)
        return [(found == 1) & valid], valid

    disc = focal.Disc(focal.Grid.of(dataset), cells, 300.0, focal.Monitor())
    (of_classes,), known = disc.sums(Window(0, 0, 700, 700))
    kernel = disc_cells(300.0, 1.0, 1.0)
    assert known[350, 350] == kernel.sum() == disc.cells
    for r, c in ((350, 350), (310, 390), (399, 301)):
        assert of_classes[r, c] == values[r - 300 : r + 301, c - 300 : c + 301][kernel].sum()


def test_reasons_and_edges(make_raster):
    values = np.ones((50, 50), np.uint8)
    values[:, 40:] = 9  # no data in the east
    dataset = make_raster(values, nodata=9)
    homes = frame(
        [
            None,
            shapely.Point(),
            shapely.Point(200, -150),  # in the middle
            shapely.Point(9000, 0),  # outside the raster
            shapely.Point(480, -150),  # nothing but cells without data around
            shapely.Point(100, 60),  # outside the boundary
            shapely.Point(100, 20),  # near the boundary
            shapely.MultiPoint([(200, -150)]),
            shapely.box(195, -155, 205, -145),
        ]
    )
    boundary = frame([shapely.box(-10, -1000, 9999, 50), None])
    output = share_within_radius(landcover=dataset, band=1, classes=(1,), radius=50.0, homes=homes, boundary=boundary)[
        "output"
    ]
    assert output["reason"].fillna("").tolist() == [
        "no_geometry", "no_geometry", "", "outside_raster", "nodata", "outside_boundary", "", "", "",
    ]  # fmt: skip
    assert output["share"].isna().tolist() == [True, True, False, True, True, True, False, False, False]
    assert output["near_edge"].tolist() == [0, 0, 0, 0, 0, 0, 1, 0, 0]
    assert output["covered"].tolist()[2] == 100
    assert output["covered"].tolist()[4] == 0


def test_no_homes_and_homes_without_geometry(make_raster):
    dataset = make_raster(np.ones((5, 5), np.uint8))
    for homes, reasons in ((frame([]), []), (frame([None, None]), ["no_geometry"] * 2)):
        output = share_within_radius(landcover=dataset, band=1, classes=(1,), radius=20.0, homes=homes)["output"]
        assert output["reason"].tolist() == reasons
        assert output.columns.tolist() == ["share", "covered", "near_edge", "reason"]


def test_mistakes_are_said(make_raster):
    dataset = make_raster(np.ones((5, 5), np.uint8))
    with pytest.raises(UserError, match="has no band 3"):
        share_within_radius(landcover=dataset, band=3, classes=(1,), radius=20.0)
    with pytest.raises(UserError, match="more than 1000 cells"):
        share_within_radius(landcover=dataset, band=1, classes=(1,), radius=20000.0)
    with pytest.raises(UserError, match="has no polygon"):
        share_within_radius(
            landcover=dataset, band=1, classes=(1,), radius=20.0, homes=frame([None]), boundary=frame([None])
        )


def test_classes_that_are_not_there_are_noticed(make_raster, recorder):
    homes = frame([shapely.Point(25, 75)])
    share_within_radius(
        landcover=make_raster(np.ones((5, 5), np.uint8)), band=1, classes=(7,), radius=20.0, homes=homes,
        monitor=recorder,
    )  # fmt: skip
    assert any("check the classes" in message for message in recorder.messages)


def test_cancelling(make_raster, recorder, monkeypatch):
    monkeypatch.setattr(focal, "TILE", 8)
    dataset = make_raster(np.random.default_rng(1).integers(0, 2, (30, 30)).astype(np.uint8))
    homes = frame(shapely.points(np.random.default_rng(2).uniform((0, -200), (300, 100), (100, 2))))
    result = share_within_radius(landcover=dataset, band=1, classes=(1,), radius=50.0, homes=homes, monitor=recorder)
    assert recorder.fractions == sorted(recorder.fractions)
    recorder.cancel_after = len(recorder.fractions) + 3
    with pytest.raises(Cancelled):
        list(result["raster"])
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        share_within_radius(landcover=dataset, band=1, classes=(1,), radius=50.0, homes=homes, monitor=recorder)


def test_cancelling_is_asked_for_at_least_every_second(make_raster):
    class Asked(Monitor):
        def __init__(self):
            self.times = [time.perf_counter()]

        def is_cancelled(self):
            self.times.append(time.perf_counter())
            return False

    # A radius of 400 cells; the time is that of a tile of 10 km with a halo of 4 km on each side.
    dataset = make_raster(np.random.default_rng(3).integers(0, 9, (1500, 1500)).astype(np.uint8), nodata=8)
    monitor = Asked()
    blocks = share_within_radius(landcover=dataset, band=1, classes=(1,), radius=4000.0, monitor=monitor)["raster"]
    next(iter(blocks))
    monitor.times.append(time.perf_counter())
    assert len(monitor.times) > 8
    assert np.diff(monitor.times).max() < 1.0
