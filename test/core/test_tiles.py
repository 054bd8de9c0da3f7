import runpy
from pathlib import Path

import numpy as np
import pytest
from sodertorn.processing.methods import tiles
from sodertorn.processing.methods.graph import Placement
from sodertorn.processing.spec import Cancelled, Monitor

by_hand = runpy.run_path(str(Path(__file__).with_name("street_graphs.py")))["by_hand"]


def put(edge, fraction, access=None):
    access = np.zeros(len(edge)) if access is None else access
    return Placement(edge=np.array(edge, int), fraction=np.array(fraction, float), access=np.array(access, float))


def sums(graph, origins, opportunities, weights, limits, **more):
    return tiles.tiled_sums(
        graph, origins=origins, opportunities=opportunities, weights=np.asarray(weights, float), limits=limits,
        monitor=Monitor(), **more,
    )  # fmt: skip


def test_by_hand_on_one_street(by_hand):
    graph = by_hand.graph([[(0, 0), (100, 0)], [(100, 0), (200, 0)]])
    homes = put([0, 1, -1], [0.5, 1.0, 0.0], [10.0, 0.0, np.nan])
    jobs = put([0, 0, 1], [0.5, 0.75, 0.5], [0.0, 5.0, 0.0])
    found = sums(graph, homes, jobs, [1, 10, 100], [10, 40, 110])
    # Home 0: costs 10, 10 + 25 + 5 = 40, 10 + 100 = 110; home 1: 150, 130, 50.
    assert found[:2, :, 0].tolist() == [[1, 11, 111], [0, 0, 100]]
    assert np.isnan(found[2]).all()


@pytest.mark.parametrize("decay", ["step", "exponential", "gaussian"])
@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("many", ["homes", "jobs"])
def test_against_all_pairs(by_hand, monkeypatch, seed, decay, many):
    monkeypatch.setattr(tiles, "ORIGINS_PER_TILE", 3)
    monkeypatch.setattr(tiles, "SLICE", 50)
    monkeypatch.setattr(tiles, "BLOCK", 200)
    graph = by_hand.random(seed, one_way=0.5, drop=0.4)
    counts = (60, 8) if many == "homes" else (9, 50)
    homes, jobs = by_hand.places(graph, counts[0], seed), by_hand.places(graph, counts[1], seed + 50)
    weights = np.random.default_rng(seed).uniform(0, 5, (counts[1], 2))
    cost = by_hand.every_cost(graph, homes, jobs)
    limits = (60.0, 150.0, 400.0)
    factor = {"step": 1.0, "exponential": 0.5 ** (cost / 80), "gaussian": 0.5 ** ((cost / 80) ** 2)}[decay]
    truth = np.stack([np.where(cost <= m, factor, 0.0) @ weights for m in limits], axis=1)
    truth[homes.edge < 0] = np.nan
    np.testing.assert_allclose(sums(graph, homes, jobs, weights, limits, decay=decay, half_distance=80.0), truth)


def test_tiles_do_not_show(by_hand, monkeypatch):
    graph = by_hand.random(3, side=9, one_way=0.0)
    nodes = np.arange(len(graph.node_xy))
    weights = np.random.default_rng(0).integers(0, 9, len(nodes))
    whole = sums(graph, nodes, nodes, weights, [150.0, 300.0])
    monkeypatch.setattr(tiles, "ORIGINS_PER_TILE", 1e9)
    np.testing.assert_array_equal(sums(graph, nodes, nodes, weights, [150.0, 300.0]), whole)
    order = np.random.default_rng(1).permutation(nodes)
    np.testing.assert_array_equal(sums(graph, order, nodes, weights, [150.0, 300.0]), whole[order])


def test_nothing_to_count(by_hand):
    graph = by_hand.graph([[(0, 0), (100, 0)]])
    none = put([], [])
    assert sums(graph, none, none, [], [10.0]).shape == (0, 1, 1)
    assert sums(graph, put([0], [0.5]), put([-1], [0.0]), [1.0], [10.0]).tolist() == [[[0.0]]]
    assert sums(graph, put([0], [0.5]), none, np.zeros((0, 1)), [10.0]).tolist() == [[[0.0]]]


def test_cancel(by_hand, recorder):
    graph = by_hand.random(3)
    nodes = np.arange(len(graph.node_xy))
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        tiles.tiled_sums(graph, origins=nodes, opportunities=nodes, weights=nodes, limits=[100.0], monitor=recorder)
