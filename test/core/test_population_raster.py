"""People per cell in other cells: the same people."""

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin
from sodertorn.processing.methods.population_raster import KeptBlocks, Target, resample_population_raster
from sodertorn.processing.spec import Cancelled, Monitor, UserError


def make(path, values, size=100.0, left=670_000.0, top=6_571_000.0, crs="EPSG:3006", nodata=-1.0):
    size = size if isinstance(size, tuple) else (size, size)
    values = np.asarray(values, "float32")
    with rasterio.open(
        path, "w", driver="GTiff", dtype="float32", count=1, height=values.shape[0], width=values.shape[1], crs=crs,
        transform=from_origin(left, top, *size), nodata=nodata,
    ) as target:  # fmt: skip
        target.write(values, 1)
    return rasterio.open(path)


def resample(raster, **changes):
    given = {"band": 1, "holds": "people", "like": None, "cell_size": 200.0, "crs": "", "monitor": Monitor()}
    return resample_population_raster(raster=raster, **(given | changes))["output"]


def whole(blocks):
    result = np.full((blocks.height, blocks.width), np.nan)
    for window, values in blocks:
        result[window.toslices()] = values
    return result


def test_four_cells_to_one_and_back(tmp_path):
    blocks = resample(make(tmp_path / "a.tif", [[1, 2], [3, 4]]))
    assert whole(blocks).tolist() == [[10.0]]
    assert (blocks.profile["transform"].c, blocks.profile["transform"].f) == (670_000, 6_571_000)
    back = resample(make(tmp_path / "b.tif", [[10]], size=200.0), cell_size=100.0)
    assert whole(back).tolist() == [[2.5, 2.5], [2.5, 2.5]]


def test_cells_that_do_not_align_by_hand(tmp_path):
    # cells from 670050: one half of the first in the first new cell, the rest in the second
    blocks = resample(make(tmp_path / "a.tif", [[8, 4]], left=670_050.0), cell_size=100.0)
    assert whole(blocks).tolist() == [[4.0, 6.0, 2.0]]


def test_no_data_is_not_nobody(tmp_path):
    result = whole(resample(make(tmp_path / "a.tif", [[-1, -1, 0, 5], [-1, -1, 0, 5]])))
    assert result.tolist() == [[-9999.0, 10.0]]


@pytest.mark.parametrize("size", [33.0, 100.0, 250.0, 1000.0, 70_000.0])
@pytest.mark.parametrize("crs", ["", "EPSG:3011", "EPSG:3035", "EPSG:32634"])
def test_the_total_is_kept(tmp_path, size, crs):
    values = np.random.default_rng(1).gamma(0.3, 20, (60, 50))
    values[:7, :9] = -1
    raster = make(tmp_path / "a.tif", values, size=(100.0, 80.0), left=670_013.0)
    result = whole(resample(raster, cell_size=size, crs=crs))
    expected = np.where(values < 0, 0, values).astype("float32").sum(dtype=float)
    assert result[result >= 0].sum() == pytest.approx(expected, rel=2e-7)


def test_a_raster_in_degrees(tmp_path):
    values = np.full((30, 40), 3.0)
    raster = make(tmp_path / "a.tif", values, size=1 / 1200, left=18.0, top=59.2, crs="EPSG:4326")
    blocks = resample(raster, cell_size=100.0)
    assert blocks.profile["crs"].to_epsg() == 3006
    result = whole(blocks)
    assert result[result >= 0].sum() == pytest.approx(3600, rel=1e-6)
    # inside, people per km2 are as before: 3 people on a cell of about 93 by 47 m
    inside = result[10:15, 8:12]
    cell = 6_371_000**2 * np.radians(1 / 1200) * (np.sin(np.radians(59.19)) - np.sin(np.radians(59.19 - 1 / 1200)))
    assert inside.mean() == pytest.approx(3 / cell * 1e4, rel=0.01)


def test_people_per_km2(tmp_path):
    flat = whole(resample(make(tmp_path / "a.tif", [[100, 300], [100, 300]]), holds="per_km2"))
    assert flat.ravel().tolist() == pytest.approx([8.0])  # 0.01 km2 a cell: 1 + 3 + 1 + 3
    raster = make(tmp_path / "b.tif", np.ones((10, 10)), size=0.01, left=18.0, top=59.2, crs="EPSG:4326")
    result = whole(resample(raster, holds="per_km2", cell_size=500.0))
    # a tenth of a degree each way: 11.14 km by 5.72 km on the ellipsoid
    assert result[result >= 0].sum() == pytest.approx(11.14 * 5.72, rel=0.005)


def test_a_raster_to_match(tmp_path, recorder):
    raster = make(tmp_path / "a.tif", [[1, 2], [3, 4]])
    like = make(tmp_path / "like.tif", np.zeros((3, 1)), size=100.0, left=670_100.0, top=6_571_100.0)
    blocks = resample(raster, like=like, monitor=recorder)
    assert whole(blocks).tolist() == [[-9999.0], [2.0], [4.0]]
    assert any("4 people live outside the grid" in line for line in recorder.messages)


def test_large_rasters_are_read_in_parts(tmp_path, monkeypatch):
    from sodertorn.processing.methods import cell_moves

    values = np.random.default_rng(2).gamma(0.3, 20, (90, 80))
    raster = make(tmp_path / "a.tif", values)
    for crs in ("", "EPSG:3011"):
        before = whole(resample(raster, cell_size=170.0, crs=crs))
        monkeypatch.setattr(cell_moves, "CELLS", 300)
        monkeypatch.setattr(cell_moves, "QUADS", 300)
        assert np.allclose(before, whole(resample(raster, cell_size=170.0, crs=crs)), rtol=1e-6)


def test_a_lost_person_is_noticed(tmp_path):
    raster = make(tmp_path / "a.tif", [[1, 2], [3, 4]])
    target = Target(1, 1, raster.crs, from_origin(670_000, 6_571_000, 200, 200))
    blocks = KeptBlocks(target, lambda window: np.array([[9.0]]), Monitor(), total=10.0, whole=True)
    with pytest.raises(ArithmeticError):
        list(blocks)


@pytest.mark.parametrize(
    ("values", "changes", "problem"),
    [
        ([[1, -5]], {}, "below zero in 1 cells"),
        ([[0, 0]], {}, "no people"),
        ([[1, 2]], {"band": 2}, "has no band 2"),
        ([[1, 2]], {"crs": "nonsense"}, "is not a coordinate system"),
        ([[1, 2]], {"crs": "EPSG:3857"}, "not in true metres"),
        ([[1, 2]], {"crs": "EPSG:4326"}, "not in true metres"),
    ],
)
def test_bad_input_is_one_sentence(tmp_path, values, changes, problem):
    with pytest.raises(UserError, match=problem):
        resample(make(tmp_path / "a.tif", values), **changes)


def test_cancelling(tmp_path, recorder):
    blocks = resample(make(tmp_path / "a.tif", np.ones((600, 600))), cell_size=50.0, monitor=recorder)
    recorder.cancel_after = len(recorder.fractions) + 2
    with pytest.raises(Cancelled):
        list(blocks)
