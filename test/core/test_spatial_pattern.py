"""Moran's I and local Moran: by hand, bounds, what must not change them, and islands."""

import numpy as np
import pytest
from shapely import box
from sodertorn.processing.methods import spatial_weights
from sodertorn.processing.methods.moran import global_moran, local_moran
from sodertorn.processing.small_areas.analysis.moran_clusters import CLUSTERS, pattern, weights_of
from sodertorn.processing.small_areas.tools.pattern import spatial_pattern
from sodertorn.processing.spec import Cancelled, Monitor, UserError

QUIET = Monitor()
ROW = spatial_weights.standardised(np.array([0, 1, 1, 2, 2, 3]), np.array([1, 0, 2, 1, 3, 2]), 4)
GRID = np.array([box(x, y, x + 1, y + 1) for y in range(12) for x in range(12)], dtype=object)
HALVES = np.repeat([0.0, 10], 72) + np.random.default_rng(1).normal(size=144)
GIVEN = {
    "measure": "income", "group": "", "division": "", "times": "", "map_time": "last", "neighbour_rule": "touching",
    "nearest": 6, "distance": 2000.0, "lonely": 1, "draws": 99, "level": 0.05, "published": True,
}  # fmt: skip


def test_by_hand():
    """1, 1, 3, 3 in a row: I = 0.5, local 1, 0, 0, 1."""
    values = np.array([1.0, 1, 3, 3])
    whole = global_moran(values, ROW, 99, QUIET)
    assert whole.statistic == pytest.approx(0.5)
    assert whole.expected == pytest.approx(-1 / 3)
    found = local_moran(values, values, ROW, 99, QUIET)
    np.testing.assert_allclose(found.statistic, [1, 0, 0, 1])
    assert found.statistic.mean() == pytest.approx(whole.statistic)


def test_exact_probability_by_hand():
    """Six ways to order 1, 1, 3, 3 in a row: I is 0.5 in two of them, and highest there."""
    whole = global_moran(np.array([1.0, 1, 3, 3]), ROW, 9999, QUIET)
    assert whole.p == pytest.approx(1 / 3, abs=0.02)


@pytest.mark.parametrize("rule", ["touching", "border"])
def test_a_block_is_found(rule):
    """Four by four high areas among 144: what lies within them is high among high, and nothing beyond is."""
    inside = np.zeros((12, 12), dtype=bool)
    inside[4:8, 4:8] = True
    values = 8.0 * inside.ravel() + np.random.default_rng(1).normal(size=144)
    weights = weights_of(GRID, rule, 6, 1.0, 1)
    found = pattern(values, weights, 999, 0.05, QUIET)
    assert found.whole.p == pytest.approx(0.002)
    kind = found.cluster.reshape(12, 12)
    assert (kind[5:7, 5:7] == "high among high").all()
    assert not (kind[~inside] == "high among high").any()
    assert set(found.cluster) <= set(CLUSTERS)
    np.testing.assert_allclose(found.lag, weights @ values)


def test_an_outlier_is_found():
    values = HALVES.copy()
    values[30] = 12.0
    found = pattern(values, weights_of(GRID, "touching", 6, 1.0, 1), 999, 0.05, QUIET)
    assert found.cluster[30] == "high among low"


def test_noise_is_no_pattern():
    """Of 40 grids of noise hardly one has a cluster, and p is spread evenly."""
    weights = weights_of(GRID, "touching", 6, 1.0, 1)
    found = [pattern(np.random.default_rng(seed).normal(size=144), weights, 199, 0.05, QUIET) for seed in range(40)]
    assert sum(bool((one.cluster != CLUSTERS[-1]).any()) for one in found) <= 5
    assert 0.3 < np.mean([one.whole.p for one in found]) < 0.7


def test_what_changes_nothing():
    order = np.random.default_rng(2).permutation(144)
    weights = weights_of(GRID, "touching", 6, 1.0, 1)
    one = pattern(HALVES, weights, 199, 0.05, QUIET)
    other = pattern(5 - 3 * HALVES[order], weights_of(GRID[order], "touching", 6, 1.0, 1), 199, 0.05, QUIET)
    assert other.whole.statistic == pytest.approx(one.whole.statistic)
    np.testing.assert_allclose(other.statistic, one.statistic[order], atol=1e-12)
    again = pattern(HALVES[order], weights_of(GRID[order], "touching", 6, 1.0, 1), 199, 0.05, QUIET)
    np.testing.assert_allclose(again.p, one.p[order])


def test_neighbours():
    areas = GRID[[0, 1, 12, 13, 143]]
    assert np.diff(weights_of(areas, "touching", 6, 1.0, 0).indptr).tolist() == [3, 3, 3, 3, 0]
    assert np.diff(weights_of(areas, "border", 6, 1.0, 0).indptr).tolist() == [2, 2, 2, 2, 0]
    assert np.diff(weights_of(areas, "distance", 6, 1.0, 0).indptr).tolist() == [2, 2, 2, 2, 0]
    assert np.diff(weights_of(areas, "nearest", 2, 1.0, 0).indptr).tolist() == [2] * 5
    assert weights_of(areas, "touching", 6, 1.0, 1)[4].indices.tolist() == [3]
    same = np.array([GRID[0]] * 5, dtype=object)  # all at one place
    weights = weights_of(same, "nearest", 2, 1.0, 0)
    assert weights.diagonal().sum() == 0
    np.testing.assert_allclose(weights.sum(axis=1), 1)


def test_islands_and_alike():
    weights = weights_of(GRID[[0, 1, 12, 143]], "touching", 6, 1.0, 0)
    found = pattern(np.array([1.0, 2, 3, 9]), weights, 99, 0.05, QUIET)
    assert np.isnan(found.p[3])
    assert found.cluster[3] is None
    alike = pattern(np.ones(4), weights, 99, 0.05, QUIET)
    assert np.isnan(alike.whole.statistic)
    assert np.isnan(alike.p).all()
    assert np.isnan(global_moran(np.array([1.0, 2]), weights[:2, :2], 99, QUIET).statistic)


def test_cancelling(recorder):
    recorder.cancel_after = 3
    with pytest.raises(Cancelled):
        pattern(HALVES, weights_of(GRID, "touching", 6, 1.0, 1), 9999, 0.05, recorder)


def test_tool(small_statistics):
    """Income grows from area to area: k-th of three rows of three; a9 has no polygon."""
    made = spatial_pattern(place=small_statistics.place, **GIVEN)
    areas, table = made["areas"], made["table"]
    assert areas["reason"].tolist() == [None] * 8 + ["no_geometry"]
    income = 200 + 10.0 * np.arange(1, 10) + 9 * (np.arange(1, 10) + 1)
    np.testing.assert_allclose(areas["value"], income)
    assert areas["lag"][0] == pytest.approx(income[[1, 3, 4]].mean())
    z = (income[:8] - income[:8].mean()) / income[:8].std()
    assert areas["statistic"][0] == pytest.approx(z[0] * z[[1, 3, 4]].mean())
    assert table["moran"].iloc[-1] == pytest.approx(areas["statistic"].mean())
    assert table["areas"].tolist() == [8] * 10
    assert table["moran"].gt(0).all()


def test_missing_and_alike(small_statistics):
    made = spatial_pattern(place=small_statistics.place, **GIVEN | {"measure": "rate"})
    assert made["areas"]["reason"].tolist()[1] == "no_value"
    assert made["table"]["areas"].tolist() == [8] * 9 + [7]
    alike = spatial_pattern(place=small_statistics.place, **GIVEN | {"measure": "homes"})
    assert set(alike["table"]["reason"]) == {"all_alike"}
    assert set(alike["areas"]["reason"]) == {"all_alike", "no_geometry"}


def test_refusals(small_statistics):
    with pytest.raises(UserError, match="no numbers of"):
        spatial_pattern(place=small_statistics.place, **GIVEN | {"group": "women"})
