"""Hot spots of remarks: the surface and Gi*, against sums written out and against hands."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.participation.analysis import gi_star, kernel
from sodertorn.processing.participation.analysis.cells import cells
from sodertorn.processing.participation.analysis.hotspots import hotspots_of_remarks
from sodertorn.processing.participation.analysis.remarks import OfFeeling
from sodertorn.processing.spec import Cancelled, Monitor, UserError, reasons

CRS = gpd.GeoSeries([], crs=3006).crs


class Stops(Monitor):
    def __init__(self, after):
        self.left = after

    def is_cancelled(self):
        self.left -= 1
        return self.left < 0


def layer(xy, **fields):
    return gpd.GeoDataFrame(fields, geometry=gpd.points_from_xy(*np.asarray(xy, float).T), crs=3006)


def run(frame, monitor=None, **given):
    chosen = {key: given.pop(key) for key in list(given) if key in OfFeeling.__dataclass_fields__}
    settings = {
        "unit": "square", "cell_size": 100.0, "areas": None, "value_field": None, "neighbour_rule": "touching",
        "distance": 100.0, "nearest": 8, "area_population": None, "kernel_shape": "quartic", "bandwidth": 100.0,
        "raster_cell": 10.0, "study_area": None, "monitor": monitor or Monitor(),
    }  # fmt: skip
    return hotspots_of_remarks(chosen=OfFeeling(frame, **chosen), **(settings | given))


def grid(blocks):
    whole = np.zeros((blocks.height, blocks.width))
    for window, values in blocks:
        whole[window.toslices()] = values
    rows, columns = np.indices(whole.shape)
    return whole, np.stack(blocks.grid.centres(rows, columns), axis=-1)


def made(xy, weight=None, bandwidth=100.0, cell=5.0, shape="quartic", area=None):
    xy = np.asarray(xy, float)
    weight = np.ones(len(xy)) if weight is None else weight
    return grid(kernel.density(
        xy, weight, bandwidth=bandwidth, cell=cell, kernel=shape, area=area, crs=CRS, monitor=Monitor()
    ))  # fmt: skip


def written_out(xy, at, h, shape):
    u2 = ((at[..., None, :] - xy) ** 2).sum(axis=-1) / h**2
    k = 3 / np.pi * np.maximum(1 - u2, 0) ** 2 if shape == "quartic" else np.exp(-u2 / 2) / (2 * np.pi)
    return k.sum(axis=-1) / h**2 * 1e6


def test_one_remark_by_hand():
    values, _ = made([(2.5, 2.5)])
    assert values.max() == pytest.approx(3 / np.pi / 100**2 * 1e6, rel=1e-5)
    assert values.sum() * 25 / 1e6 == pytest.approx(1.0, rel=1e-3)


@pytest.mark.parametrize(("cell", "error"), [(10.0, 0.03), (5.0, 0.008), (2.0, 0.0015)])
@pytest.mark.parametrize("shape", ["quartic", "gaussian"])
def test_accuracy_as_stated(cell, error, shape):
    """One remark is the worst case: of many, the errors even out."""
    xy = np.array([(2.1, 3.3), (150.2, 49.0)])
    values, at = made(xy, cell=cell, shape=shape)
    exact = written_out(xy, at, 100.0, shape)
    assert np.abs(values - exact).max() < error * exact.max()


def test_many_remarks_are_more_exact():
    xy = np.random.default_rng(0).uniform(0, 2000, (3000, 2))
    values, at = made(xy, cell=5.0)
    exact = written_out(xy, at[::7, ::7], 100.0, "quartic")
    assert np.abs(values[::7, ::7] - exact).max() < 0.003 * exact.max()


def test_order_weights_and_scale():
    xy = np.random.default_rng(1).uniform(0, 500, (50, 2))
    values, _ = made(xy)
    assert np.allclose(made(xy[::-1])[0], values)
    assert np.allclose(made(xy, np.full(50, 3.0))[0], 3 * values, rtol=1e-5)
    larger, _ = made(xy * 10, bandwidth=1000.0, cell=50.0)
    assert np.allclose(larger * 100, values, rtol=1e-4, atol=1e-3)


def test_edge_correction_keeps_an_even_density_even():
    """Remarks on a regular grid up to the very edge: near the edge half a kernel is missing, and made up for."""
    x = np.arange(5, 1000, 10.0)
    xy = np.stack(np.meshgrid(x, x), axis=-1).reshape(-1, 2)
    corrected, _ = made(xy, cell=10.0, area=shapely.box(0, 0, 1000, 1000))
    assert np.abs(corrected / 10_000 - 1).max() < 0.01
    plain, at = made(xy, cell=10.0)
    corner = np.abs(at - 5.0).sum(axis=-1).argmin()
    assert plain.ravel()[corner] < 4_000


def test_outside_the_study_area_there_is_no_value():
    values, at = made([(50.0, 50.0)], area=shapely.Polygon([(0, 0), (100, 0), (0, 100)]))
    assert ((values == -9999) == (at.sum(axis=-1) > 100 - 1e-9)).mean() > 0.99


def test_rule_of_thumb_by_hand():
    xy = np.array([(0.0, 0.0), (2.0, 0.0), (0.0, 2.0), (2.0, 2.0)])  # variance 4/3 along both
    assert kernel.rule_of_thumb(xy, np.ones(4), "gaussian") == pytest.approx(np.sqrt(4 / 3) * 4 ** (-1 / 6))
    assert kernel.rule_of_thumb(xy, np.full(4, 7.0), "gaussian") == pytest.approx(np.sqrt(4 / 3) * 4 ** (-1 / 6))
    assert kernel.rule_of_thumb(xy[:1], np.ones(1), "gaussian") == 0.0
    assert pytest.approx(2.779, abs=1e-3) == kernel.QUARTIC


def test_gi_star_by_hand():
    """The worked example of the documentation."""
    x = np.array([0.0, 0.0, 0.0, 4.0, 6.0])
    one = np.array([0, 1, 1, 2, 2, 3, 3, 4])
    other = np.array([1, 0, 2, 1, 3, 2, 4, 3])
    z = gi_star.gi_star(x, *gi_star.sums_touching((one, other), x))
    s = np.sqrt(52 / 5 - 4)
    assert z[4] == pytest.approx(6 / (s * np.sqrt((5 * 2 - 4) / 4)))
    assert z[2] == pytest.approx((4 - 6) / (s * np.sqrt((5 * 3 - 9) / 4)))
    assert gi_star.two_sided(np.array([1.959963985]))[0] == pytest.approx(0.05)


def test_classes():
    z, p = np.array([3.0, -3.0, 3.0, 0.1, np.nan]), np.array([0.005, 0.05, 0.08, 0.9, np.nan])
    assert list(gi_star.classes(z, p)) == ["hot 99", "cold 95", "hot 90", "none", ""]


def test_sums_by_distance_do_not_depend_on_pieces(monkeypatch):
    xy = np.random.default_rng(2).uniform(0, 100, (700, 2))
    x = np.arange(700.0)
    near = np.hypot(*(xy[:, None] - xy[None]).transpose(2, 0, 1)) <= 17.0
    monkeypatch.setattr(gi_star.neighbours, "PAIRS", 900)
    monkeypatch.setattr(gi_star.neighbours, "POINTS", 100)
    sums, count = gi_star.sums_within(xy, x, 17.0, Monitor())
    assert np.array_equal(count, near.sum(axis=1))
    assert np.allclose(sums, near @ x)


def test_nearest_with_all_in_one_place():
    sums, count = gi_star.sums_nearest(np.zeros((20, 2)), np.ones(20), 3, Monitor())
    assert np.array_equal(sums, np.full(20, 4.0))
    assert (count == 4).all()


@pytest.mark.parametrize(("kind", "area"), [("square", 100.0**2), ("hexagon", 100.0**2 * np.sqrt(0.75))])
def test_cells_cover_without_overlap(kind, area):
    ground = shapely.Point(1234.5, 987.6).buffer(640)
    shapes, middle = cells(kind, 100.0, np.zeros((0, 2)), ground, Monitor())
    assert np.allclose(shapely.area(shapes), area)
    assert shapely.intersection(shapely.union_all(shapes, grid_size=1e-6), ground).area == pytest.approx(ground.area)
    assert shapely.intersection(shapes, ground).size == len(middle)
    assert shapely.area(shapely.intersection(shapes, ground)).sum() == pytest.approx(ground.area)


def test_too_many_cells_are_refused():
    with pytest.raises(UserError, match="too many"):
        run(layer([(0, 0), (1e5, 1e5)]), cell_size=10.0, raster_cell=0, bandwidth=1e4)


def gathered():
    rng = np.random.default_rng(3)
    return np.concatenate([rng.uniform(0, 2000, (100, 2)), rng.normal((700, 700), 60, (150, 2))])


@pytest.mark.parametrize("unit", ["square", "hexagon"])
def test_where_remarks_gather_is_hot(unit):
    frame = run(layer(gathered()), unit=unit)["cells"]
    assert frame["remarks"].sum() == 250
    hot = frame[frame["class"] == "hot 99"]
    assert len(hot)
    assert hot.distance(shapely.Point(700, 700)).max() < 250
    assert not frame["class"].str.startswith("cold").any() or (frame["z"].min() < -1.6)
    assert ((frame["p_adjusted"] >= frame["p"]) & (frame["p_adjusted"] <= 1)).all()
    inner = frame["neighbours"].mode()[0]
    assert inner == (8 if unit == "square" else 6)


def test_order_and_scale_do_not_matter():
    xy = gathered()
    one = run(layer(xy))["cells"]
    other = run(layer(xy[::-1]))["cells"]
    assert np.allclose(one["z"], other["z"])
    larger = run(layer(xy * 10), cell_size=1000.0, bandwidth=1000.0, raster_cell=100.0)["cells"]
    assert np.allclose(one["z"], larger["z"])


def test_hidden_and_merged_do_not_count_and_say_so():
    frame = layer([(10, 10)] * 3 + [(310, 10)], status=["new", "hidden", "merged", None], rating=[1, 2, 3, 4])
    cells_made = run(frame, status_field="status")["cells"]
    assert cells_made["remarks"].sum() == 2
    values = run(frame, status_field="status", unit="remarks", value_field="rating")["values"]
    assert list(values["reason"][1:3]) == [reasons.NOT_SHOWN] * 2


def test_outside_without_place_without_value():
    frame = layer([(10, 10), (20, 10), (900, 10), (30, 10), (40, 40)], rating=[1, 5, 3, None, 2])
    frame.loc[4, "geometry"] = None
    ground = gpd.GeoDataFrame(geometry=[shapely.box(0, 0, 100, 100)], crs=3006)
    values = run(frame, unit="remarks", value_field="rating", study_area=ground, nearest=1)["values"]
    assert list(values["reason"][2:]) == [reasons.OUTSIDE_STUDY_AREA, reasons.NO_VALUE, reasons.NO_GEOMETRY]


def test_areas_with_rates():
    squares = gpd.GeoDataFrame(
        {"pop": [100, 1000, 0, 100]}, geometry=[shapely.box(100 * n, 0, 100 * n + 100, 100) for n in range(4)], crs=3006
    )
    frame = layer([(50, 50)] * 10 + [(150, 50)] * 10 + [(250, 50)] + [(100, 50)])
    found = run(frame, unit="areas", areas=squares, area_population="pop")["cells"]
    assert list(found["remarks"]) == [11, 10, 1, 0]  # the one on the border counts in the first
    assert list(found["value"][[0, 1, 3]]) == [110, 10, 0]
    assert found["reason"][2] == reasons.NOBODY
    assert np.isnan(found["z"][2])


@pytest.mark.parametrize("xy", [[(5, 5)], [(5, 5), (605, 5)], [(5, 5)] * 30, [(7 * n, 5) for n in range(50)]])
@pytest.mark.parametrize("unit", ["square", "hexagon", "remarks"])
def test_few_at_one_place_or_in_line(xy, unit):
    found = run(layer(xy, rating=[3] * len(xy)), unit=unit, value_field="rating", bandwidth=0.0, raster_cell=0.0)
    frame = found.get("cells", found.get("values"))
    assert np.isfinite(frame["z"][frame["reason"].isna()]).all()
    if unit == "remarks":
        assert (frame["reason"] == reasons.ALL_ALIKE).all()
    values, _ = grid(found["density"])
    assert values.max() > 0


def test_nothing_left_is_one_sentence():
    with pytest.raises(UserError, match="No remark"):
        run(layer([(0, 0)], theme=["a"]), theme_field="theme", themes=("b",))
    with pytest.raises(UserError, match="no value field"):
        run(layer([(0, 0)]), unit="remarks")


def test_cancelling():
    with pytest.raises(Cancelled):
        run(layer(gathered()), monitor=Stops(3))
