"""NDVI: the worked example, bands, offsets, data that are missing."""

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin
from sodertorn.processing.methods import focal
from sodertorn.processing.methods.ndvi import ndvi_share
from sodertorn.processing.spec import Cancelled, UserError


def frame(shapes):
    return gpd.GeoDataFrame(geometry=list(shapes), crs="EPSG:3006")


def run(red, nir, monitor=None, **given):
    asked = {
        "red_band": 1, "nir_band": 1, "offset": 0.0, "threshold": 0.4, "areas": None, "homes": None, "radius": 20.0,
        "boundary": None, **given,
    }  # fmt: skip
    return ndvi_share(red=red, nir=nir, monitor=monitor, **asked)


def whole(result, shape):
    array = np.full(shape, np.nan)
    for window, values in result["raster"]:
        array[window.toslices()] = np.where(values == -9999, np.nan, values)
    return array


AREA = frame([shapely.box(0, 90, 15, 100)])


@pytest.mark.parametrize(
    ("red", "nir", "offset"),
    [
        (np.array([[0.05, 0.2]], np.float32), np.array([[0.45, 0.3]], np.float32), 0.0),
        (np.array([[1500, 3000]], np.uint16), np.array([[5500, 4000]], np.uint16), -1000.0),
    ],
)
def test_the_worked_example(make_raster, red, nir, offset):
    found = run(make_raster(red), make_raster(nir), areas=AREA, offset=offset)
    assert whole(found, (1, 2)) == pytest.approx(np.array([[0.8, 0.2]]))
    assert found["areas_output"]["mean"][0] == pytest.approx(0.6)
    assert found["areas_output"]["share"][0] == pytest.approx(100 / 1.5)
    assert found["areas_output"]["covered"][0] == 100
    assert found["areas_output"]["reason"].tolist() == [None]


def test_an_offset_left_out_changes_the_index(make_raster):
    found = run(make_raster(np.array([[1500]], np.uint16)), make_raster(np.array([[5500]], np.uint16)))
    assert whole(found, (1, 1))[0, 0] == pytest.approx(4 / 7)


def test_what_a_file_states_of_scale_and_offset_counts(tmp_path, make_raster):
    profile = {"driver": "GTiff", "dtype": "uint16", "count": 2, "width": 2, "height": 1, "crs": "EPSG:3006"}
    with rasterio.open(tmp_path / "both.tif", "w", transform=from_origin(0, 100, 10, 10), **profile) as target:
        target.write(np.array([[[1500, 3000]], [[5500, 4000]]], np.uint16))
        target.scales, target.offsets = (0.0001, 0.0001), (-0.1, -0.1)
    with rasterio.open(tmp_path / "both.tif") as both, rasterio.open(tmp_path / "both.tif") as same:
        found = run(both, same, nir_band=2, areas=AREA)
        assert whole(found, (1, 2)) == pytest.approx(np.array([[0.8, 0.2]]), abs=1e-6)
        with pytest.raises(UserError, match="are the same band"):
            run(both, same)


def test_no_light_at_all_and_negative_reflectance(make_raster):
    red = make_raster(np.array([[0, 500, 900, 1200]], np.int16))
    nir = make_raster(np.array([[0, 800, 3000, 1100]], np.int16))
    found = run(red, nir, offset=-1000.0, homes=frame([shapely.Point(25, 95)]), radius=10.0)
    # below 0 both: none; red below 0: 1; 200 and 100: -1/3
    index = whole(found, (1, 4))[0]
    assert np.isnan(index[:2]).all()
    assert index[2:] == pytest.approx([1.0, -1 / 3])
    row = found["output"].iloc[0]
    assert (row["mean"], row["share"]) == pytest.approx((1 / 3, 50.0))
    assert (row["covered"], row["near_edge"]) == (40.0, 1)


def test_bounds_order_and_tiles(make_raster, monkeypatch):
    rng = np.random.default_rng(5)
    red, nir = (rng.uniform(0, 1, (40, 50)).astype(np.float32) for _ in range(2))
    red[rng.random(red.shape) < 0.1] = np.nan
    homes = frame(shapely.points(rng.uniform((0, -300), (500, 100), (60, 2))))
    areas = frame(shapely.buffer(homes.geometry.to_numpy(), 25.0))
    first = run(make_raster(red), make_raster(nir), homes=homes, areas=areas, radius=45.0)
    monkeypatch.setattr(focal, "TILE", 8)
    order = rng.permutation(60)
    again = run(make_raster(red), make_raster(nir), homes=homes.iloc[order], areas=areas.iloc[order], radius=45.0)
    for key in ("output", "areas_output"):
        for name, low, high in (("mean", -1, 1), ("share", 0, 100)):
            assert np.allclose(first[key][name].iloc[order], again[key][name], atol=1e-9)
            assert first[key][name].between(low, high).all()
    # brighter light on both bands changes nothing
    scaled = run(make_raster(red * 7), make_raster(nir * 7), homes=homes, radius=45.0)["output"]["mean"]
    assert np.allclose(scaled, first["output"]["mean"], atol=1e-6)


def test_the_circle_by_counting_one_by_one(make_raster):
    rng = np.random.default_rng(6)
    red, nir = rng.uniform(0, 1, (25, 20)), rng.uniform(0, 1, (25, 20))
    nir[3:8, 4:9] = np.nan
    found = run(
        make_raster(red, cell=(4.0, 7.0)), make_raster(nir, cell=(4.0, 7.0)), homes=frame([shapely.Point(30, 65)]),
        radius=20.0,
    )["output"]  # fmt: skip
    row, column = np.indices(red.shape)
    near = np.hypot((column - 7) * 4, (row - 5) * 7) <= 20  # the home lies in row 5, column 7
    index = (nir - red) / (nir + red)
    some = near & np.isfinite(index)
    assert found["mean"][0] == pytest.approx(index[some].mean())
    assert found["share"][0] == pytest.approx(100 * (index[some] > 0.4).mean())
    assert found["covered"][0] == pytest.approx(100 * some.sum() / near.sum())


def test_bands_on_other_cells(make_raster, recorder):
    red = make_raster(np.full((4, 4), 0.1, np.float32))
    nir = make_raster(np.full((3, 3), 0.3, np.float32), cell=(20.0, 20.0), origin=(-5.0, 105.0))
    found = run(red, nir, areas=AREA, monitor=recorder)
    assert found["areas_output"]["mean"][0] == pytest.approx(0.5)
    assert any("resampled" in text for text in recorder.messages)


def test_nothing_but_gaps(make_raster):
    gaps = make_raster(np.full((2, 2), -1, np.int16), nodata=-1)
    found = run(make_raster(np.ones((2, 2), np.int16)), gaps, areas=AREA, homes=AREA)
    for key in ("output", "areas_output"):
        assert found[key]["reason"].tolist() == ["nodata"]
        assert found[key][["mean", "share"]].isna().all(axis=None)
        assert found[key]["covered"].tolist() == [0]


def test_mistakes_are_said(make_raster):
    red, nir = make_raster(np.ones((2, 2))), make_raster(np.ones((2, 2)))
    with pytest.raises(UserError, match=r"\{red\} has no band 2|red has no band 2"):
        run(red, nir, red_band=2)
    with pytest.raises(UserError, match="has no band 4"):
        run(red, nir, nir_band=4)
    with pytest.raises(UserError, match="do not overlap"):
        run(red, make_raster(np.ones((2, 2)), origin=(0.0, 80.0)))


def test_cancelling(make_raster, recorder, monkeypatch):
    monkeypatch.setattr(focal, "TILE", 8)
    rng = np.random.default_rng(2)
    red, nir = (make_raster(rng.uniform(0, 1, (60, 60)).astype(np.float32)) for _ in range(2))
    homes = frame(shapely.points(rng.uniform((0, -500), (600, 100), (100, 2))))
    run(red, nir, homes=homes, areas=AREA, monitor=recorder)
    assert recorder.fractions == sorted(recorder.fractions)
    recorder.cancel_after = len(recorder.fractions) - 5
    recorder.fractions.clear()
    with pytest.raises(Cancelled):
        run(red, nir, homes=homes, areas=AREA, monitor=recorder)
