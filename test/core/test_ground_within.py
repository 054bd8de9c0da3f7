"""Ground covered within areas, what lies within them, and sums in circles."""

import numpy as np
import pytest
import shapely
from sodertorn.processing.methods.ground import covered
from sodertorn.processing.methods.within import pairs, sums_around
from sodertorn.processing.spec import Cancelled, Monitor


def shapes(*items):
    made = np.empty(len(items), dtype=object)
    made[:] = items
    return made


def test_ground_counts_once_and_the_first_layer_first():
    areas = shapes(shapely.box(0, 0, 100, 100), None, shapely.box(50, 0, 150, 100))
    parks = shapes(shapely.box(0, 0, 40, 100), shapely.box(20, 0, 60, 100))  # overlap; together x from 0 to 60
    streets = shapes(shapely.box(50, 0, 70, 100), shapely.box(140, 0, 900, 100))
    within, whole, ground = covered(areas, [parks, streets], Monitor())
    np.testing.assert_allclose(within, [[6000, 1000], [0, 0], [1000, 2000]])
    np.testing.assert_allclose(whole, [6000, 2000])
    assert ground == pytest.approx(15000)


@pytest.mark.parametrize("seed", range(4))
def test_tiles_change_nothing(seed, monkeypatch):
    rng = np.random.default_rng(seed)
    spots = [shapely.points(rng.uniform(0, 3000, (n, 2))) for n in (30, 60, 200)]
    areas, first, second = (shapely.buffer(p, rng.uniform(20, 300, len(p))) for p in spots)
    within, whole, ground = covered(areas, [first, second], Monitor())
    one, two = shapely.union_all(first), shapely.union_all(second)
    every = shapely.union_all(areas)
    np.testing.assert_allclose(within[:, 0], shapely.area(shapely.intersection(areas, one)), atol=1e-6)
    np.testing.assert_allclose(within[:, 1], shapely.area(shapely.intersection(areas, two - one)), atol=1e-6)
    np.testing.assert_allclose(whole, [(one & every).area, ((two - one) & every).area])
    assert ground == pytest.approx(every.area)


def test_nothing_is_no_error():
    for areas in (shapes(), shapes(None), shapes(shapely.Polygon())):
        within, whole, ground = covered(areas, [shapes(), shapes(shapely.box(0, 0, 1, 1))], Monitor())
        assert within.tolist() == [[0, 0]] * len(areas)
        assert (whole.tolist(), ground) == ([0, 0], 0)


def test_points_count_whole_polygons_by_their_part_and_borders_once():
    areas = shapes(shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10), shapely.box(5, 0, 15, 10), None)
    things = shapes(
        shapely.Point(2, 5), shapely.Point(10, 5), shapely.Point(20, 5), shapely.Point(0, 10), None,
        shapely.box(0, 0, 10, 10), shapely.box(18, 0, 26, 10), shapely.Point(99, 99),
    )  # fmt: skip
    feature, area, share = pairs(things, areas, Monitor())
    found = {(f, a): s for f, a, s in zip(feature.tolist(), area.tolist(), share.tolist(), strict=True)}
    # the point (10, 5) lies inside the third area alone: on the border of the first two it belongs to none of them
    assert found == {
        (0, 0): 1, (1, 2): 1, (2, 1): 1, (3, 0): 1, (5, 0): 1, (5, 2): 0.5, (6, 1): pytest.approx(0.25),
    }  # fmt: skip


def test_a_point_on_the_border_of_two_areas_belongs_to_one():
    areas = shapes(shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10))
    feature, area, _ = pairs(shapes(shapely.Point(10, 5)), areas, Monitor())
    assert (feature.tolist(), area.tolist()) == ([0], [0])


def test_circles_hold_what_is_exactly_at_their_edge(recorder):
    rng = np.random.default_rng(2)
    xy, places, weight = rng.uniform(0, 1000, (700, 2)), rng.uniform(0, 1000, (900, 2)), rng.integers(0, 9, (900, 2))
    xy[3] = np.nan
    places[5] = np.nan
    found = sums_around(xy, places, weight.astype(float), 150.0, Monitor())
    near = np.hypot(*(xy[:, None] - places[None]).transpose(2, 0, 1)) <= 150.0
    truth = near @ weight
    assert np.isnan(found[3]).all()
    np.testing.assert_array_equal(np.delete(found, 3, 0), np.delete(truth, 3, 0))
    edge = sums_around(np.zeros((1, 2)), np.array([[3.0, 4.0], [3.0, 4.1]]), np.ones((2, 1)), 5.0, Monitor())
    assert edge.tolist() == [[1.0]]
    recorder.cancel_after = 2
    with pytest.raises(Cancelled):
        sums_around(xy, places, weight.astype(float), 150.0, recorder)


def test_ground_can_be_cancelled(recorder):
    recorder.cancel_after = 2
    areas = shapely.box(np.arange(500) * 100.0, 0, np.arange(500) * 100.0 + 90, 90)
    with pytest.raises(Cancelled):
        covered(areas, [areas], recorder)
