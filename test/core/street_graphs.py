"""Small street graphs made by hand, and slow but obvious answers to compare with.

A test module takes the fixture with ``runpy.run_path``, since test files are no package.
"""

from itertools import pairwise

import numpy as np
import pytest
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components


def make_graph(lines, *, forward=None, backward=None, access_cost=1.0):
    """A graph from polylines whose ends meet exactly; costs are lengths unless given."""
    from sodertorn.processing.methods.graph import StreetGraph

    lines = [np.asarray(line, dtype=float) for line in lines]
    ends = np.array([[line[0], line[-1]] for line in lines]).reshape(-1, 2)
    node_xy, node = np.unique(ends, axis=0, return_inverse=True)
    node = np.ravel(node).reshape(-1, 2)
    length = np.array([np.hypot(*np.diff(line, axis=0).T).sum() for line in lines])
    links = coo_matrix((np.ones(len(node)), node.T), shape=(len(node_xy),) * 2)
    _, component = connected_components(links, directed=False)
    _, component, sizes = np.unique(component, return_inverse=True, return_counts=True)
    component = np.argsort(np.argsort(-sizes, kind="stable"), kind="stable")[component]
    return StreetGraph(
        node_xy=node_xy,
        tail=node[:, 0],
        head=node[:, 1],
        length=length,
        forward=length.copy() if forward is None else np.asarray(forward, dtype=float),
        backward=length.copy() if backward is None else np.asarray(backward, dtype=float),
        street=np.arange(len(lines)),
        vertex_xy=np.concatenate(lines),
        vertex_start=np.concatenate([[0], np.cumsum([len(line) for line in lines])]),
        component=component,
        access_cost=access_cost,
    )


def random_graph(seed, *, side=5, one_way=0.2, drop=0.25):
    """A torn grid with bent streets, parallel ones, loops, one-way ones and uneven costs."""
    rng = np.random.default_rng(seed)
    xy = np.stack(np.meshgrid(np.arange(side), np.arange(side)), axis=-1).reshape(-1, 2) * 100.0
    xy = xy + rng.uniform(-30, 30, xy.shape)
    pairs = [(i, i + 1) for i in range(side * side) if (i + 1) % side]
    pairs += [(i, i + side) for i in range(side * (side - 1))]
    pairs = [p for p in pairs if rng.random() > drop]
    pairs += [pairs[int(i)] for i in rng.integers(0, len(pairs), 3)] + [(7, 7)]
    pairs = [p if rng.random() < 0.5 else p[::-1] for p in pairs]
    lines = [np.array([xy[a], (xy[a] + xy[b]) / 2 + rng.uniform(-20, 20, 2), xy[b]]) for a, b in pairs]
    graph = make_graph(lines)
    forward, backward = (graph.length * rng.uniform(1, 1.5, len(lines)) for _ in range(2))
    way = rng.random(len(lines))
    forward[way < one_way / 2] = np.inf
    backward[way > 1 - one_way / 2] = np.inf
    return make_graph(lines, forward=forward, backward=backward)


def random_places(graph, count, seed):
    """Places on random edges, some of them on nodes and some not placed at all."""
    from sodertorn.processing.methods.graph import Placement

    rng = np.random.default_rng(seed)
    edge = rng.integers(0, len(graph.tail), count)
    fraction = rng.choice([0.0, 1.0, 0.25, 0.5, np.nan], count, p=[0.1, 0.1, 0.1, 0.1, 0.6])
    fraction = np.where(np.isnan(fraction), rng.random(count), fraction)
    access = rng.choice([0.0, 5.0, 17.0], count)
    lost = rng.random(count) < 0.05
    return Placement(
        edge=np.where(lost, -1, edge), fraction=np.where(lost, 0.0, fraction), access=np.where(lost, np.nan, access)
    )


def every_cost(graph, origins, destinations):
    """Cost from every origin to every destination, access legs counted: Floyd-Warshall on a dense matrix.

    Each point becomes a node of its own on its edge; an edge with k points becomes a chain of k + 1
    links. Nothing of the code under test is used.
    """
    count = len(graph.node_xy)
    points = [(e, f) for p in (origins, destinations) for e, f in zip(p.edge, p.fraction, strict=True)]
    size = count + len(points)
    cost = np.full((size, size), np.inf)
    np.fill_diagonal(cost, 0.0)
    for e in range(len(graph.tail)):
        chain = sorted([(f, count + i) for i, (edge, f) in enumerate(points) if edge == e])
        chain = [(0.0, graph.tail[e]), *chain, (1.0, graph.head[e])]
        for (f, a), (g, b) in pairwise(chain):
            share = g - f
            there = share * graph.forward[e] if share else 0.0
            back = share * graph.backward[e] if share else 0.0
            cost[a, b] = min(cost[a, b], there)
            cost[b, a] = min(cost[b, a], back)
    for k in range(size):
        cost = np.minimum(cost, cost[:, k : k + 1] + cost[k : k + 1])
    a, b = len(origins.edge), len(destinations.edge)
    table = cost[count : count + a, count + a : count + a + b]
    legs = np.nan_to_num(origins.access * graph.access_cost, nan=np.inf)[:, None] + np.nan_to_num(
        destinations.access * graph.access_cost, nan=np.inf
    )
    return table + legs


class Streets:
    """The helpers above, as one fixture."""

    graph = staticmethod(make_graph)
    random = staticmethod(random_graph)
    places = staticmethod(random_places)
    every_cost = staticmethod(every_cost)


@pytest.fixture(scope="session")
def by_hand():
    """Graphs made by hand and brute-force answers."""
    return Streets
