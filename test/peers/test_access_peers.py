"""Nearest destinations and sums within distances against pandana and cityseer, on the benchmark's small city."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from sodertorn.processing.methods import search, tiles
from sodertorn.processing.methods.graph import StreetGraph
from sodertorn.processing.spec import Monitor

pytestmark = pytest.mark.peer

HERE = Path(__file__).parent
PEERS = Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin/python"
DISTANCES = (400.0, 800.0, 1500.0)
LIMIT = 3000.0


@pytest.fixture(scope="module")
def city():
    spec = importlib.util.spec_from_file_location("bench_city", HERE.parent / "bench/city.py")
    module = sys.modules["bench_city"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.make(2000)


def graph_of(city, length):
    edges = len(city.tail)
    return StreetGraph(
        node_xy=city.xy,
        tail=city.tail,
        head=city.head,
        length=length,
        forward=length,
        backward=length,
        street=np.arange(edges),
        vertex_xy=city.xy[np.column_stack([city.tail, city.head]).ravel()],
        vertex_start=2 * np.arange(edges + 1),
        component=np.zeros(len(city.xy), int),
    )


def ask(tool, folder, **given):
    """The peer's answers, from a process of its own."""
    if not PEERS.exists():
        pytest.skip(f"{PEERS} is not here: scripts/install.sh peers")
    np.savez(folder / "in.npz", **given)
    environment = {key: text for key, text in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME")}
    subprocess.run(
        [PEERS, HERE / "tools" / tool, folder / "in.npz", folder / "out.npz"],
        check=True, capture_output=True, env=environment, cwd=folder,
    )  # fmt: skip
    with np.load(folder / "out.npz") as found:
        return dict(found)


def sums(graph, weights, limits=DISTANCES):
    nodes = np.arange(len(graph.node_xy))
    found = tiles.tiled_sums(
        graph, origins=nodes, opportunities=nodes, weights=weights, limits=limits, monitor=Monitor()
    )
    return dict(zip(limits, found[:, :, 0].T, strict=True))


def test_pandana(city, tmp_path):
    # pandana cuts lengths to whole millimetres; given such lengths (and a little, so that none falls to the
    # millimetre below), the definitions are the same.
    length = np.round(city.length, 3)
    theirs = ask(
        "pandana_access.py", tmp_path, xy=city.xy, tail=city.tail, head=city.head, length=length + 2e-4,
        people=city.node_people, service=city.service_node, distances=DISTANCES, limit=LIMIT,
    )  # fmt: skip
    graph = graph_of(city, length)
    ours, _ = search.nearest_different(
        search.both_ways(graph, reverse=True), len(city.xy), city.service_node, None,
        np.arange(len(city.service_node)), count=3, limit=LIMIT, monitor=Monitor(),
    )  # fmt: skip
    ours = np.where(np.isfinite(ours), ours, LIMIT)  # pandana writes the limit where nothing is found
    np.testing.assert_allclose(ours.T, theirs["nearest"], rtol=1e-6, atol=1e-3)
    assert (ours < LIMIT).mean() > 0.9
    for distance, mine in sums(graph, city.node_people).items():
        np.testing.assert_allclose(mine, theirs[f"sum_{distance:g}"], rtol=1e-6)


def test_cityseer(city, tmp_path):
    theirs = ask("cityseer_access.py", tmp_path, xy=city.xy, tail=city.tail, head=city.head, distances=DISTANCES)
    # cityseer's density counts the other nodes within the distance; we count the place itself too. It adds up
    # single-precision numbers, so pairs within a centimetre of the distance may fall either way.
    ones, near = np.ones(len(city.xy)), 0.01
    graph = graph_of(city, city.length)
    low, high = (sums(graph, ones, [d + move for d in DISTANCES]) for move in (-near, near))
    for distance, mine in sums(graph, ones).items():
        their = theirs[f"density_{distance:g}"]
        clear = low[distance - near] == high[distance + near]
        assert clear.mean() > 0.98
        np.testing.assert_allclose(mine[clear] - 1, their[clear], rtol=1e-6)
        assert (low[distance - near] - 1 <= their).all()
        assert (their <= high[distance + near] - 1).all()
