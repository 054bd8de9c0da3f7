"""Floating catchments against `access`, everyday services against pandana, walkability against scipy."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra
from scipy.stats import zscore
from sodertorn.processing.methods.completeness import fifteen_minute_completeness
from sodertorn.processing.methods.shared_supply import two_step_floating_catchment
from sodertorn.processing.methods.streets import StreetNetwork
from sodertorn.processing.methods.walkability import walkability
from sodertorn.processing.spec import Monitor

pytestmark = pytest.mark.peer

HERE = Path(__file__).parent
PEERS = Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin/python"
LIMIT, HALF = 1000.0, 400.0


@pytest.fixture(scope="module")
def city():
    spec = importlib.util.spec_from_file_location("bench_city", HERE.parent / "bench/city.py")
    module = sys.modules["bench_city"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.make(2000)


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


def places(city, node, **columns):
    return gpd.GeoDataFrame(columns, geometry=shapely.points(city.xy[node]), crs=3006)


def arriving():
    return {
        "entrances": None, "entrance_rule": "streets", "entrance_distance": 20.0, "snap_distance": 100.0,
        "boundary": None, "monitor": Monitor(),
    }  # fmt: skip


def all_costs(city, node):
    """From every supply to every node, by scipy on the arrays the street layer is drawn from."""
    size = len(city.xy)
    ways = np.concatenate([city.tail, city.head]), np.concatenate([city.head, city.tail])
    return dijkstra(csr_matrix((np.tile(city.length, 2), ways), shape=(size, size)), indices=node)


@pytest.fixture(scope="module")
def served(city, tmp_path_factory):
    """The same supplies and people for both."""
    rng = np.random.default_rng(6)
    node = rng.choice(len(city.xy), 150, replace=False)
    supply = rng.integers(1, 50, 150).astype(float)
    theirs = ask(
        "access_fca.py", tmp_path_factory.mktemp("access"), cost=all_costs(city, node), supply=supply,
        demand=city.node_people, limit=LIMIT, half=HALF,
    )  # fmt: skip
    return node, supply, theirs


@pytest.mark.parametrize("decay", ["step", "zones", "gaussian", "exponential"])
@pytest.mark.parametrize("variant", ["2sfca", "3sfca"])
def test_access(city, served, variant, decay):
    node, supply, theirs = served
    found = two_step_floating_catchment(
        homes=places(city, np.arange(len(city.xy)), people=city.node_people), population="people", demand=None,
        supply=places(city, node, places=supply), capacity="places", network=StreetNetwork(streets=city.streets()),
        limit=LIMIT, variant=variant, decay=decay, half_distance=HALF, zone_weights="1, 0.68, 0.22", thresholds=(),
        **arriving(),
    )["output"]  # fmt: skip
    mine, their = found.supply_per_person.fillna(0.0), theirs[f"{variant}_{decay}"]
    # A supply that nobody shares divides by nobody: `access` makes that infinite, we leave it out.
    their = np.where(np.isfinite(their), their, mine)
    assert (mine > 0).mean() > 0.5
    np.testing.assert_allclose(mine, their, rtol=1e-9)


def test_pandana_nearest_of_each_kind(city, tmp_path):
    rng = np.random.default_rng(9)
    node, kind = rng.choice(len(city.xy), 60, replace=False), rng.integers(0, 3, 60)
    limit = 20_000.0
    theirs = ask(
        "pandana_kinds.py", tmp_path, xy=city.xy, tail=city.tail, head=city.head, length=city.length, node=node,
        kind=kind, limit=limit,
    )  # fmt: skip
    homes = places(city, np.arange(len(city.xy)))
    found = fifteen_minute_completeness(
        homes=homes, services=places(city, node, kind=kind.astype(str)), category="kind", categories=("0", "1", "2"),
        weights=(), population=None, minutes=15.0, thresholds=(),
        network=StreetNetwork(streets=city.streets(), impedance="minutes"), **arriving(),
    )["output"]  # fmt: skip
    times = np.stack([theirs[f"k{k}"] for k in range(3)]) / 80.0  # pandana cuts every length to whole millimetres
    for k in range(3):
        np.testing.assert_allclose(found[f"minutes_{k}"], times[k], atol=0.002)
    clear = (np.abs(times - 15.0) > 0.01).all(axis=0)
    np.testing.assert_array_equal(found.reached[clear], (times <= 15.0).sum(axis=0)[clear])
    assert 0 < found.completeness.mean() < 100


def test_walkability_against_brute_force_and_zscore(city):
    rng = np.random.default_rng(3)
    spots = rng.uniform(*np.quantile(city.xy, [0.2, 0.8], axis=0), (40, 2))
    homes = gpd.GeoDataFrame(geometry=shapely.points(spots), crs=3006)
    low = np.floor(city.xy.min(axis=0))
    x, y = np.meshgrid(low[0] + 170 * np.arange(60), low[1] + 170 * np.arange(60))
    use = gpd.GeoDataFrame(
        {"use": rng.choice(["home", "shop", "work", "other"], x.size)},
        geometry=shapely.box(x.ravel(), y.ravel(), x.ravel() + 170, y.ravel() + 170), crs=3006,
    )  # fmt: skip
    shop = rng.uniform(city.xy.min(axis=0), city.xy.max(axis=0), (300, 2))
    shops = gpd.GeoDataFrame(geometry=shapely.points(shop), crs=3006)
    radius = 400.0
    found = walkability(
        homes=homes, network=StreetNetwork(streets=city.streets()), around="radius", radius=radius, merge_distance=0.0,
        dwellings=city.home_points(), dwelling_field="people", services=shops, floor_area=None, land_use=use,
        use_field="use", uses=("home", "shop", "work"), residential=("home",), retail=("shop",), formula="frank",
        reference=(), boundary=None, monitor=Monitor(),
    )["output"]  # fmt: skip

    def near(xy):
        return radius >= np.hypot(*(spots[:, None] - xy[None]).T).T

    ends = np.bincount(np.concatenate([city.tail, city.head]), minlength=len(city.xy))
    disc = shapely.buffer(homes.geometry.to_numpy(), radius, quad_segs=256)
    part = np.stack([
        shapely.area(shapely.intersection(disc, shapely.union_all(use.geometry[use.use == kind]))) for kind in
        ("home", "shop", "work")
    ], axis=1)  # fmt: skip
    share = part / part.sum(axis=1, keepdims=True)
    truth = {
        "intersections": near(city.xy[ends >= 3]).sum(axis=1) / (np.pi * radius**2) * 1e6,
        "net_density": near(city.homes) @ city.people / part[:, 0] * 1e4,
        "services_density": near(shop).sum(axis=1) / (np.pi * radius**2) * 1e6,
        "mix": -(share * np.log(share)).sum(axis=1) / np.log(3),
    }  # fmt: skip
    for name, value in truth.items():
        np.testing.assert_allclose(found[name], value, rtol=2e-3)
    score = [zscore(value) for value in truth.values()]
    np.testing.assert_allclose(found.walkability, 2 * score[0] + score[1] + score[2] + score[3], atol=0.02)
