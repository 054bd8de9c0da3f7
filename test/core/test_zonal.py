"""Exact cell fractions and what is summed with them."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods import cell_fractions
from sodertorn.processing.methods.cell_fractions import polygon_edges, sweep
from sodertorn.processing.methods.raster import Grid
from sodertorn.processing.methods.zonal import zonal_statistics
from sodertorn.processing.spec import Cancelled, UserError

CRS = "EPSG:3006"


def frame(polygons):
    return gpd.GeoDataFrame(geometry=list(polygons), crs=CRS)


def fractions(polygons, grid):
    """All fractions as one dense array: (polygons, rows, columns)."""
    dense = np.zeros((len(polygons), grid.height, grid.width))
    for cover in sweep(polygon_edges(np.array(polygons, object), grid), grid):
        np.add.at(dense, (cover.zone, cover.row + cover.top, cover.column), cover.weight)
        for i, zone in enumerate(cover.run_zone):
            dense[zone, cover.run_row[i] + cover.top, cover.run_start[i] : cover.run_stop[i]] += cover.run_weight[i]
    return dense


def by_intersection(polygons, grid):
    column, row = np.meshgrid(np.arange(grid.width), np.arange(grid.height))
    w, h = grid.cell_width, grid.cell_height
    cells = shapely.box(
        grid.left + w * column, grid.top - h * (row + 1), grid.left + w * (column + 1), grid.top - h * row
    )
    return np.array([shapely.area(shapely.intersection(p, cells)) / (w * h) for p in polygons])


def random_polygons(rng, number):
    """Triangles, hulls, holes and several parts, large and smaller than a cell, some out of the raster."""
    result = []
    for i in range(number):
        middle = rng.uniform((60, 300), (300, 540))
        points = middle + rng.normal(0, rng.choice([2, 20, 80]), (rng.integers(3, 9), 2))
        shape = shapely.convex_hull(shapely.multipoints(points))
        if i % 3 == 0:
            shape = shapely.difference(shapely.buffer(shape, 5), shapely.buffer(shapely.Point(middle), 10))
        if i % 5 == 0:
            shape = shapely.union(shape, shapely.transform(shape, lambda xy: xy + np.array([90, -40])))
        result.append(shapely.normalize(shape) if i % 2 else shapely.reverse(shape))
    return result


UNIT = Grid(0.0, 3.0, 1.0, 1.0, 3, 3)


@pytest.mark.parametrize(
    ("polygon", "expected"),
    [
        (shapely.box(0, 0, 3, 3), [[1, 1, 1]] * 3),
        (shapely.box(1, 1, 2, 2), [[0, 0, 0], [0, 1, 0], [0, 0, 0]]),
        (shapely.box(1.25, 1.25, 1.75, 1.5), [[0, 0, 0], [0, 0.125, 0], [0, 0, 0]]),
        (shapely.box(0.5, 0.5, 2.5, 2.6), [[0.3, 0.6, 0.3], [0.5, 1, 0.5], [0.25, 0.5, 0.25]]),
        (shapely.Polygon([(0, 0), (3, 0), (3, 3)]), [[0, 0, 0.5], [0, 0.5, 1], [0.5, 1, 1]]),
        (shapely.Polygon([(0, 0), (3, 3), (3, 0)]), [[0, 0, 0.5], [0, 0.5, 1], [0.5, 1, 1]]),
        (shapely.box(-9, -9, 9, 9).difference(shapely.box(1, 0.5, 2, 9)), [[1, 0, 1], [1, 0, 1], [1, 0.5, 1]]),
        (
            shapely.MultiPolygon([shapely.box(0, 0, 0.5, 3), shapely.box(2.5, 0, 4, 3)]),
            [[0.5, 0, 0.5]] * 3,
        ),
        (shapely.box(3, 0, 5, 3), [[0, 0, 0]] * 3),
        (shapely.box(-2, 0, 0, 3), [[0, 0, 0]] * 3),
        (shapely.box(0, 3, 3, 5), [[0, 0, 0]] * 3),
        (shapely.Polygon(), [[0, 0, 0]] * 3),
        (None, [[0, 0, 0]] * 3),
    ],
)
def test_fractions_by_hand(polygon, expected):
    assert np.allclose(fractions([polygon], UNIT)[0], expected, atol=1e-14)


@pytest.mark.parametrize("cells", [4_000_000, 20])
def test_fractions_like_intersections(monkeypatch, cells):
    monkeypatch.setattr(cell_fractions, "STRIP_CELLS", cells)
    monkeypatch.setattr(cell_fractions, "STRIP_PIECES", 10 * cells)
    grid = Grid(100.0, 500.0, 7.0, 11.0, 20, 15)
    polygons = random_polygons(np.random.default_rng(0), 60)
    expected = by_intersection(polygons, grid)
    assert expected.max() == pytest.approx(1.0)
    assert np.allclose(fractions(polygons, grid), expected, rtol=0, atol=1e-9)


def test_far_from_the_origin_fractions_stay_exact():
    grid = Grid(674_000.0, 6_580_000.0, 0.5, 0.5, 30, 30)
    polygon = shapely.Polygon([(674_001.23, 6_579_990.1), (674_012.7, 6_579_994.4), (674_005.5, 6_579_999.9)])
    assert fractions([polygon], grid).sum() * 0.25 == pytest.approx(polygon.area, rel=1e-9)


def test_statistics_by_hand(make_raster):
    # Cells of 10 x 10 m from (0, 100); the zone takes the lower half of 1 and 2, and all of 3 and the empty cell.
    dataset = make_raster(np.array([[1, 2], [3, 9]], np.uint8), nodata=9)
    zones = frame([shapely.box(0, 80, 20, 95), shapely.box(0, 90, 20, 100)])
    output = zonal_statistics(zones=zones, raster=dataset, band=1, classes=(2, 3, 7))["output"]
    assert output.columns.tolist() == [
        "mean", "sum", "count", "share_2", "share_3", "share_7", "covered", "near_edge", "reason",
    ]  # fmt: skip
    first = output.iloc[0]
    assert first["sum"] == pytest.approx(0.5 + 1.0 + 3.0)
    assert first["count"] == pytest.approx(2.0)
    assert first["mean"] == pytest.approx(2.25)
    assert (first["share_2"], first["share_3"], first["share_7"]) == pytest.approx((25.0, 50.0, 0.0))
    assert first["covered"] == pytest.approx(100 * 200 / 300)
    assert output["near_edge"].tolist() == [1, 0]
    assert output["covered"][1] == 100.0
    assert output["mean"][1] == pytest.approx(1.5)


@pytest.mark.parametrize("nodata", [None, np.nan, -9999.0])
def test_floats_with_nan(make_raster, nodata):
    values = np.array([[1.5, np.nan], [2.5, 4.0]], np.float32)
    dataset = make_raster(values, nodata=nodata, cell=(10.0, 5.0))
    output = zonal_statistics(zones=frame([shapely.box(0, 90, 15, 100)]), raster=dataset, band=1)["output"]
    assert output["count"][0] == pytest.approx(2.5)
    assert output["mean"][0] == pytest.approx((1.5 + 2.5 + 2.0) / 2.5)
    assert output["covered"][0] == pytest.approx(100 * 2.5 / 3)


def test_a_huge_number_elsewhere_does_no_harm(make_raster):
    values = np.ones((20, 20), np.float32)
    values[3, 1] = -3.4e38  # nodata that the file does not admit
    output = zonal_statistics(zones=frame([shapely.box(55, -95, 195, 95)]), raster=make_raster(values), band=1)
    assert output["output"]["mean"][0] == pytest.approx(1.0, rel=1e-12)


@pytest.mark.parametrize("dtype", [np.uint8, np.float32, np.float64])
def test_like_weighting_with_intersections_whatever_the_strip(make_raster, monkeypatch, dtype):
    rng = np.random.default_rng(3)
    values = rng.integers(0, 5, (15, 20)).astype(dtype)
    dataset = make_raster(values, nodata=4, cell=(7.0, 11.0), origin=(100.0, 500.0))
    polygons = random_polygons(rng, 50)
    part = by_intersection(polygons, Grid.of(dataset)) * (values != 4)
    count = part.sum((1, 2))
    for cells in (4_000_000, 25):
        monkeypatch.setattr(cell_fractions, "STRIP_CELLS", cells)
        output = zonal_statistics(zones=frame(polygons), raster=dataset, band=1, classes=(0, 2))["output"]
        some = count > 0
        assert some.sum() > 20
        assert np.allclose(output["count"][some], count[some], rtol=1e-9, atol=1e-12)
        assert np.allclose(output["sum"][some], (part * values).sum((1, 2))[some], rtol=1e-9, atol=1e-12)
        assert np.allclose(output["share_2"][some], 100 * part[:, values == 2].sum(1)[some] / count[some], atol=1e-7)
        assert output[["mean", "count", "share_0"]][~some].isna().all(axis=None)
        assert output["reason"].isna().tolist() == some.tolist()
        bounded = output[["share_0", "share_2", "covered"]][some]
        assert ((bounded >= 0) & (bounded <= 100)).all(axis=None)


def test_parts_add_up_to_the_whole(make_raster):
    rng = np.random.default_rng(7)
    dataset = make_raster(rng.random((30, 30)))
    whole = shapely.Point(150, -50).buffer(130)
    cells = shapely.get_parts(
        shapely.voronoi_polygons(shapely.multipoints(rng.uniform((0, -200), (300, 100), (25, 2))))
    )
    parts = [p for p in shapely.intersection(cells, whole) if not p.is_empty]
    output = zonal_statistics(zones=frame([whole, *parts]), raster=dataset, band=1)["output"]
    assert len(parts) > 10
    assert output["sum"][1:].sum() == pytest.approx(output["sum"][0], rel=1e-9)
    assert output["count"][1:].sum() == pytest.approx(output["count"][0], rel=1e-9)


def test_reasons_and_edges(make_raster):
    values = np.ones((10, 10), np.uint8)
    values[:, 5:] = 9
    dataset = make_raster(values, nodata=9)
    zones = frame(
        [
            None,
            shapely.Polygon(),
            shapely.box(5, 5, 25, 25),  # inside
            shapely.box(5, -50, 25, 25),  # out of the raster
            shapely.box(60, 5, 80, 25),  # nothing but cells without data
            shapely.box(500, 5, 600, 25),  # outside the raster
            shapely.box(-30, 5, 0, 25),  # touches the raster
            shapely.box(5, 60, 25, 80),  # crosses the boundary
            shapely.box(5, 70, 25, 80),  # touches it from outside
        ]
    )
    boundary = frame([shapely.box(-999, -999, 999, 70)])
    output = zonal_statistics(zones=zones, raster=dataset, band=1, boundary=boundary)["output"]
    assert output["reason"].fillna("").tolist() == [
        "no_geometry", "no_geometry", "", "", "nodata", "outside_raster", "outside_raster", "", "outside_boundary",
    ]  # fmt: skip
    assert output["mean"].isna().tolist() == [True, True, False, False, True, True, True, False, True]
    assert output["near_edge"].tolist() == [0, 0, 0, 1, 0, 0, 0, 1, 0]
    assert output["covered"][4] == 0


def test_nothing_to_do(make_raster):
    dataset = make_raster(np.ones((3, 3), np.uint8))
    assert len(zonal_statistics(zones=frame([]), raster=dataset, band=1)["output"]) == 0
    output = zonal_statistics(zones=frame([None]), raster=dataset, band=1, classes=(1,))["output"]
    assert output["reason"].tolist() == ["no_geometry"]
    with pytest.raises(UserError, match="has no band 2"):
        zonal_statistics(zones=frame([None]), raster=dataset, band=2)


def test_cancelling(make_raster, monkeypatch, recorder):
    monkeypatch.setattr(cell_fractions, "STRIP_CELLS", 100)
    dataset = make_raster(np.ones((30, 30), np.uint8))
    zones = frame([shapely.box(5, -190, 290, 95)])
    zonal_statistics(zones=zones, raster=dataset, band=1, monitor=recorder)
    assert len(recorder.fractions) > 5
    assert recorder.fractions == sorted(recorder.fractions)
    recorder.cancel_after = len(recorder.fractions) + 3
    with pytest.raises(Cancelled):
        zonal_statistics(zones=zones, raster=dataset, band=1, monitor=recorder)
