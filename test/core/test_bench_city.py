"""The synthetic city of the benchmark has the properties that the benchmark's documentation states."""

import importlib.util
import sys
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

BENCH = Path(__file__).resolve().parents[1] / "bench"


@pytest.fixture(scope="module")
def module():
    spec = importlib.util.spec_from_file_location("bench_city", BENCH / "city.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["bench_city"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def city(module):
    return module.make(5_000)


def degrees(city):
    return np.bincount(np.concatenate([city.tail, city.head]), minlength=len(city.xy))


def test_size_and_degrees(city):
    degree = degrees(city)
    assert len(city.xy) == pytest.approx(5_000, rel=0.03)
    assert degree.mean() == pytest.approx(2.9, abs=0.05)
    assert (degree == 2).mean() == pytest.approx(0.29, abs=0.02)
    assert (degree == 1).mean() == pytest.approx(0.05, abs=0.01)
    assert degree.min() == 1
    assert degree.max() == 4


def test_lengths_and_density(city):
    area = np.ptp(city.xy, axis=0).prod() / 1e6
    assert len(city.xy) / area == pytest.approx(95, rel=0.12)
    assert np.median(city.length) == pytest.approx(90, abs=5)
    assert city.length.min() > 1


def test_connected_and_without_double_streets(city):
    n = len(city.xy)
    graph = coo_matrix((city.length, (city.tail, city.head)), shape=(n, n))
    assert connected_components(graph, directed=False)[0] == 1
    pairs = np.sort(np.stack([city.tail, city.head]), axis=0)
    assert len(np.unique(pairs, axis=1).T) == len(city.tail)
    assert len(np.unique(city.xy, axis=0)) == n


def test_numbers_of_nodes_are_shuffled(city):
    assert abs(np.corrcoef(np.arange(len(city.xy)), city.xy[:, 0])[0, 1]) < 0.05
    assert abs(np.corrcoef(np.arange(len(city.xy)), city.xy[:, 1])[0, 1]) < 0.05


def test_homes_are_clustered_near_streets(city):
    assert len(city.homes) == len(city.xy)
    assert city.node_people.sum() == city.people.sum()
    assert city.people.min() >= 1
    way = np.hypot(*(city.homes - city.xy[city.home_node]).T)
    assert way.max() < city.length.max()
    cells = np.histogram2d(*city.homes.T, bins=10, weights=city.people)[0]
    nodes = np.histogram2d(*city.xy.T, bins=10)[0]
    assert cells.std() / cells.mean() > 2 * nodes.std() / nodes.mean()


def test_services(city):
    assert len(city.service_node) == len(city.xy) // 100
    assert len(np.unique(city.service_node)) == len(city.service_node)


def test_deterministic(module, city):
    again = module.make(5_000)
    other = module.make(5_000, seed=4)
    np.testing.assert_array_equal(again.xy, city.xy)
    np.testing.assert_array_equal(again.tail, city.tail)
    np.testing.assert_array_equal(again.homes, city.homes)
    assert not np.array_equal(other.xy[:100], city.xy[:100])


def test_street_lines(city):
    streets = city.streets()
    np.testing.assert_allclose(streets.length, city.length)
    assert streets.crs.to_epsg() == 3006
    assert city.home_points()["people"].sum() == city.people.sum()
