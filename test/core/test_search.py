import runpy
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse.csgraph import dijkstra
from sodertorn.processing.methods import along, contraction, search
from sodertorn.processing.methods.graph import Placement
from sodertorn.processing.spec import Monitor

by_hand = runpy.run_path(str(Path(__file__).with_name("street_graphs.py")))["by_hand"]

SEEDS = [1, 2, 3, 4]


def put(edge, fraction, access=None):
    access = np.zeros(len(edge)) if access is None else access
    return Placement(edge=np.array(edge, int), fraction=np.array(fraction, float), access=np.array(access, float))


def test_free_ways_survive_and_parallel_ones_are_not_added():
    table = search.sparse(3, np.array([0, 0, 1]), np.array([1, 1, 2]), np.array([5.0, 2.0, 0.0]))
    assert table.nnz == 2
    assert dijkstra(table, indices=0).tolist() == [0.0, 2.0, 2.0]


def test_split_by_hand(by_hand):
    graph = by_hand.graph([[(0, 0), (100, 0), (100, 100)], [(100, 100), (200, 100)]])
    cut = along.split(graph, put([0, 0, 0, 0, 1, -1], [0.75, 0.25, 0.25, 0.0, 1.0, 0.0]))
    nodes = cut.graph.node_xy[cut.node[:5]]
    np.testing.assert_allclose(nodes, [(100, 50), (50, 0), (50, 0), (0, 0), (200, 100)])
    assert cut.node[1] == cut.node[2]
    assert cut.node[5] == -1
    np.testing.assert_allclose(cut.graph.length, [50, 100, 50, 100])
    np.testing.assert_allclose(cut.graph.forward, [50, 100, 50, 100])
    middle = cut.graph.vertex_xy[cut.graph.vertex_start[1] : cut.graph.vertex_start[2]]
    np.testing.assert_allclose(middle, [(50, 0), (100, 0), (100, 50)])


@pytest.mark.parametrize("seed", SEEDS)
def test_split_keeps_costs_lengths_and_places(by_hand, seed):
    graph = by_hand.random(seed)
    places, others = by_hand.places(graph, 40, seed), by_hand.places(graph, 60, seed + 100)
    cut = along.split(graph, places)
    nodes = len(graph.node_xy)
    before = dijkstra(search.matrix(graph))
    after = dijkstra(search.matrix(cut.graph))[:nodes, :nodes]
    np.testing.assert_allclose(after, before)
    np.testing.assert_allclose(cut.graph.length.sum(), graph.length.sum())
    steps = np.hypot(*np.diff(cut.graph.vertex_xy, axis=0).T)
    own = np.add.reduceat(np.append(steps, 0), cut.graph.vertex_start[:-1]) - np.append(
        steps[cut.graph.vertex_start[1:-1] - 1], 0
    )
    np.testing.assert_allclose(own, cut.graph.length, atol=1e-9)
    there = places.edge >= 0
    np.testing.assert_allclose(cut.graph.node_xy[cut.node[there]], along.positions(graph, places)[there], atol=1e-9)
    moved = cut.move(others)
    np.testing.assert_allclose(along.positions(cut.graph, moved), along.positions(graph, others), atol=1e-6)


def test_ring_without_a_junction_and_a_single_loop_contract_to_one_chain(by_hand):
    square = [[(0, 0), (9, 0)], [(9, 0), (9, 9)], [(0, 9), (9, 9)], [(0, 9), (0, 0)]]
    loop = [[(50, 50), (60, 50), (50, 60), (50, 50)]]
    graph = by_hand.graph(square + loop)
    short = contraction.contract(graph, np.zeros(len(graph.node_xy), bool))
    assert len(short.node) == 2
    assert sorted(np.round(short.forward, 6)) == [pytest.approx(20 + 10 * 2**0.5), 36]
    assert (short.tail == short.head).all()


def test_one_way_chain_stays_one_way(by_hand):
    graph = by_hand.graph(
        [[(0, 0), (10, 0)], [(20, 0), (10, 0)], [(20, 0), (30, 0)]],
        backward=[np.inf, 10, 10],
    )
    short = contraction.contract(graph, np.zeros(len(graph.node_xy), bool))
    costs = dict(zip(map(tuple, graph.node_xy[short.node[[short.tail[0], short.head[0]]]]), "th", strict=True))
    east, west = (short.forward, short.backward) if costs[(0.0, 0.0)] == "t" else (short.backward, short.forward)
    assert east.tolist() == [30]
    assert west.tolist() == [np.inf]


@pytest.mark.parametrize("seed", SEEDS)
def test_contracted_costs_are_the_costs(by_hand, seed):
    graph = by_hand.random(seed, drop=0.45)
    nodes = len(graph.node_xy)
    keep = np.random.default_rng(seed).random(nodes) < 0.1
    short = contraction.contract(graph, keep)
    assert len(short.node) < nodes
    assert (short.index[keep] >= 0).all()
    truth = dijkstra(search.matrix(graph))
    table = dijkstra(search.matrix(short))
    np.testing.assert_allclose(table, truth[np.ix_(short.node, short.node)])
    # From any edge end, by way of the two ends of its chain, every kept node is as far as it was.
    for side, end in enumerate([graph.tail, graph.head]):
        own = np.where(side == 0, graph.backward, graph.forward)
        over = np.where(side == 0, graph.forward, graph.backward)
        via = np.minimum(
            short.out[:, side][:, None] + table[short.end[:, side]],
            (over + short.out[:, 1 - side])[:, None] + table[short.end[:, 1 - side]],
        )
        np.testing.assert_allclose(via, truth[end][:, short.node])
        back = np.minimum(
            short.back[:, side] + table[:, short.end[:, side]],
            (own + short.back[:, 1 - side]) + table[:, short.end[:, 1 - side]],
        )
        np.testing.assert_allclose(back, truth[short.node][:, end])


@pytest.mark.parametrize("seed", SEEDS)
def test_nearest_with_access_legs_and_one_way_streets(by_hand, seed):
    graph = by_hand.random(seed, one_way=0.6)
    rng = np.random.default_rng(seed)
    node = rng.integers(0, len(graph.node_xy), 6)
    cost = rng.choice([0.0, 40.0, 90.0], 6)
    truth = dijkstra(search.matrix(graph))[:, node] + cost
    found, source = search.nearest_cost(
        search.both_ways(graph, reverse=True), len(graph.node_xy), node, cost, limit=300.0
    )
    best = truth.min(axis=1)
    np.testing.assert_allclose(found, np.where(best <= 300, best, np.inf))
    got = source >= 0
    np.testing.assert_allclose(truth[np.flatnonzero(got), source[got]], found[got])


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("limit", [np.inf, 250.0])
def test_nearest_different_against_all_searches(by_hand, seed, limit):
    graph = by_hand.random(seed, one_way=0.5)
    rng = np.random.default_rng(seed)
    node = rng.integers(0, len(graph.node_xy), 12)
    label, cost = rng.integers(0, 5, 12), rng.choice([0.0, 20.0], 12)
    single = dijkstra(search.matrix(graph))[:, node] + cost
    truth = np.array(
        [single[:, label == n].min(axis=1) if (label == n).any() else np.full(len(single), np.inf) for n in range(5)]
    )
    ranks, labels = search.nearest_different(
        search.both_ways(graph, reverse=True),
        len(graph.node_xy),
        node,
        cost,
        label,
        count=4,
        limit=limit,
        monitor=Monitor(),
    )
    best = np.sort(truth, axis=0)[:4]
    np.testing.assert_allclose(ranks, np.where(best <= limit, best, np.inf))
    got = labels >= 0
    np.testing.assert_allclose(truth[labels[got], np.nonzero(got)[1]], ranks[got])
    for column in labels.T:
        used = column[column >= 0]
        assert len(set(used)) == len(used)


def test_legs_at_the_end_of_a_closed_street(by_hand):
    graph = by_hand.graph([[(0, 0), (10, 0)]], forward=[10.0], backward=[np.inf])
    out, back = search.legs(graph, put([0, 0, -1], [0.0, 0.4, 0.0]))
    assert out.tolist() == [[0, 10], [np.inf, 6], [np.inf, np.inf]]
    assert back.tolist() == [[0, np.inf], [4, np.inf], [np.inf, np.inf]]
