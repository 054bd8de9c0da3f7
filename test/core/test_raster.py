"""Reading cells: windows, masks, sampling, blocks of results."""

import numpy as np
import pytest
import rasterio
from rasterio.env import get_gdal_config
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window
from sodertorn.processing.methods import raster
from sodertorn.processing.spec import Cancelled, Monitor


def test_windows_cover_every_cell_once_and_their_halo_reaches_out(make_raster):
    dataset = make_raster(np.zeros((7, 5), np.uint8))
    count = np.zeros((7, 5), int)
    for inner, outer in raster.windows(dataset, 3, (2, 1)):
        count[inner.toslices()] += 1
        assert (outer.row_off, outer.col_off) == (inner.row_off - 2, inner.col_off - 1)
        assert (outer.height, outer.width) == (inner.height + 4, inner.width + 2)
    assert (count == 1).all()


def test_read_out_of_the_raster_has_no_data_there(make_raster):
    dataset = make_raster(np.arange(1, 7, dtype=np.int16).reshape(2, 3))
    values, valid = raster.read(dataset, 1, Window(-1, -1, 5, 4))
    assert values.tolist() == [[0, 0, 0, 0, 0], [0, 1, 2, 3, 0], [0, 4, 5, 6, 0], [0, 0, 0, 0, 0]]
    assert valid.sum() == 6
    assert valid[1:3, 1:4].all()
    assert not raster.read(dataset, 1, Window(10, 10, 2, 2))[1].any()


@pytest.mark.parametrize(
    ("values", "nodata", "expected"),
    [
        (np.array([[0, 1, 255]], np.uint8), 255, [True, True, False]),
        (np.array([[0, 1, 255]], np.uint8), None, [True, True, True]),
        (np.array([[1.0, np.nan, np.inf]], np.float32), None, [True, False, False]),
        (np.array([[1.0, np.nan, -9999.0]], np.float64), -9999, [True, False, False]),
        (np.array([[1.0, np.nan, 2.0]], np.float32), np.nan, [True, False, True]),
        (np.array([[1.0, -3.4028234663852886e38, 2.0]], np.float32), -3.4028234663852886e38, [True, False, True]),
        (np.array([[-5, 1, 2]], np.int32), -5, [False, True, True]),
    ],
)
def test_cells_without_data(make_raster, values, nodata, expected):
    assert raster.read(make_raster(values, nodata=nodata), 1, Window(0, 0, 3, 1))[1][0].tolist() == expected


def test_a_mask_band_counts(make_raster):
    dataset = make_raster(np.array([[1, 2, 3]], np.uint8), mask=np.array([[255, 0, 255]], np.uint8))
    assert raster.read(dataset, 1, Window(0, 0, 3, 1))[1][0].tolist() == [True, False, True]


def test_sample_takes_the_cell_a_point_lies_in(make_raster):
    dataset = make_raster(np.array([[1, 2], [3, 9]], np.uint8), nodata=9, cell=(10, 20), origin=(1000, 2040))
    xy = [(1000, 2040), (1009.9, 2020.1), (1010, 2020), (1005, 2000), (1020.1, 2030), (1005, 2041), (np.nan, 0)]
    assert np.array_equal(raster.sample(dataset, xy), [1, 1, np.nan, 3, np.nan, np.nan, np.nan], equal_nan=True)
    assert raster.sample(dataset, np.empty((0, 2))).tolist() == []


def test_blocks_write_and_sample_the_same(make_raster, tmp_path):
    values = np.arange(35, dtype=np.float32).reshape(7, 5)
    values[3, 3] = np.nan
    dataset = make_raster(values)
    blocks = raster.RasterBlocks(dataset, lambda w: raster.read(dataset, 1, w)[0] * 2.0, 3, Monitor())
    path = tmp_path / "out.tif"
    with rasterio.open(path, "w", **blocks.profile) as target:
        for window, block in blocks:
            assert block.dtype == np.float32
            target.write(block, 1, window=window)
    assert len(blocks) == 6
    with rasterio.open(path) as written:
        assert written.crs == dataset.crs
        assert written.transform == dataset.transform
        assert np.array_equal(written.read(1, masked=True).filled(np.nan), values * 2, equal_nan=True)
        xy = np.random.default_rng(1).uniform((0, 30), (50, 100), (50, 2))
        assert np.array_equal(raster.sample(written, xy), raster.sample(blocks, xy), equal_nan=True)


def test_iterating_tells_progress_and_hears_cancelling(make_raster, recorder):
    dataset = make_raster(np.zeros((4, 4), np.uint8))
    blocks = raster.RasterBlocks(dataset, lambda w: np.zeros((w.height, w.width)), 2, recorder)
    assert len(list(blocks)) == 4
    assert recorder.fractions == [0, 0.25, 0.5, 0.75, 1]
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        list(blocks)


def test_the_cache_is_bounded_while_iterating_and_given_back(make_raster):
    before = get_gdal_config("GDAL_CACHEMAX")
    dataset = make_raster(np.zeros((4, 4), np.uint8))
    blocks = raster.RasterBlocks(dataset, lambda w: np.zeros((w.height, w.width)), 2, Monitor())
    for _ in blocks:
        assert get_gdal_config("GDAL_CACHEMAX") <= raster.CACHE
    assert get_gdal_config("GDAL_CACHEMAX") == before
    for _ in blocks:
        break
    assert get_gdal_config("GDAL_CACHEMAX") == before


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.float32])
def test_what_a_turned_raster_does_not_cover_has_no_data(make_raster, dtype):
    """GDAL masks by an alpha band only where that holds bytes; the corners of a float raster must be masked too."""
    turned = WarpedVRT(
        make_raster(np.full((40, 40), 5, dtype), cell=(100.0, 100.0), origin=(600000.0, 6600000.0)),
        crs="EPSG:3035",
        add_alpha=True,
    )
    values, valid = raster.read(turned, 1, Window(0, 0, turned.width, turned.height))
    assert 0.5 < valid.mean() < 0.99
    assert (valid == (values == 5)).all()
