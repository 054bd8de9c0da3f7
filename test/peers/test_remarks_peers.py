"""Patterns in remarks against esda, libpysal, scikit-learn and scipy.

Two differences are meant. A point at the edge of two DBSCAN clusters is of that with the nearer core here, in
scikit-learn of the one found first: only core points and noise are compared, and that edge points are within reach of
their cluster. In HDBSCAN, a point that joins two clusters at the same distance is of neither here; scikit-learn joins
one after the other, and it goes to the one it happens to see first: so a few points may differ.
"""

import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
from rasterio.windows import Window
from scipy.stats import gaussian_kde
from sodertorn.processing.methods.multiple_testing import benjamini_hochberg
from sodertorn.processing.participation.analysis import gi_star, kernel
from sodertorn.processing.participation.analysis.dbscan import dbscan
from sodertorn.processing.participation.analysis.hdbscan import hdbscan
from sodertorn.processing.spec import Monitor

PEERS = Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin/python"
QUIET = Monitor()

SCRIPT = """
import json, sys, warnings
warnings.simplefilter("ignore")
import numpy as np
from esda import fdr
from esda.getisord import G_Local
from libpysal.weights import DistanceBand, KNN, fill_diagonal
from sklearn.cluster import DBSCAN, HDBSCAN
from sklearn.neighbors import KernelDensity
given = json.load(sys.stdin)
xy, value = np.array(given["xy"]), np.array(given["value"])
found = {}
for name, w in (("band", DistanceBand(xy, 60.0, binary=True, silence_warnings=True)), ("knn", KNN.from_array(xy, k=6))):
    g = G_Local(value, w, transform="B", star=True, permutations=0)
    found[name] = g.Zs.tolist()
    found[name + " p"] = (2 * g.p_norm).tolist()
    found[name + " fdr"] = float(fdr(2 * g.p_norm, 0.05))
for eps, least in given["dbscan"]:
    made = DBSCAN(eps=eps, min_samples=least).fit(xy)
    found[f"dbscan {eps} {least}"] = [made.labels_.tolist(), made.core_sample_indices_.tolist()]
for least, smallest in given["hdbscan"]:
    made = HDBSCAN(min_samples=least, min_cluster_size=smallest).fit(xy)
    found[f"hdbscan {least} {smallest}"] = made.labels_.tolist()
at = np.array(given["at"])
made = KernelDensity(kernel="gaussian", bandwidth=100.0).fit(xy)
found["density"] = (np.exp(made.score_samples(at)) * len(xy) * 1e6).tolist()
print(json.dumps(found))
"""
DBSCANS = ((40.0, 5), (60.0, 10), (150.0, 8))
HDBSCANS = ((5, 20), (10, 50), (1, 10))


@pytest.fixture(scope="module")
def points():
    rng = np.random.default_rng(11)
    middle, wide = rng.uniform(0, 5000, (8, 2)), rng.uniform(20, 200, 8)
    which = rng.integers(0, 8, 2400)
    xy = np.concatenate(
        [middle[which] + rng.normal(size=(2400, 2)) * wide[which, None], rng.uniform(0, 5000, (600, 2))]
    )
    value = np.clip(np.round(3 + xy[:, 0] / 2500 - 1 + rng.normal(size=len(xy))), 1, 5)
    return xy, value


@pytest.fixture(scope="module")
def surface(points):
    blocks = kernel.density(
        points[0], np.ones(3000), bandwidth=100.0, cell=10.0, kernel="gaussian", area=None, crs=None, monitor=QUIET
    )
    rows, columns = np.indices((blocks.height, blocks.width))
    pick = np.random.default_rng(0).integers(0, rows.size, 500)
    at = np.stack(blocks.grid.centres(rows, columns), axis=-1).reshape(-1, 2)[pick]
    return at, blocks.compute(Window(0, 0, blocks.width, blocks.height)).ravel()[pick]


@pytest.fixture(scope="module")
def peers(points, surface):
    if not PEERS.exists():
        pytest.skip(f"{PEERS} is not here: scripts/install.sh peers")
    environment = {key: text for key, text in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME")}
    data = {"xy": points[0].tolist(), "value": points[1].tolist(), "dbscan": DBSCANS, "hdbscan": HDBSCANS,
            "at": surface[0].tolist()}  # fmt: skip
    run = subprocess.run(
        [PEERS, "-c", SCRIPT], input=json.dumps(data), capture_output=True, text=True, check=True, env=environment
    )
    return json.loads(run.stdout.splitlines()[-1])


@pytest.mark.parametrize("rule", ["band", "knn"])
def test_gi_star_and_false_discovery_rate(points, peers, rule):
    xy, value = points
    sums = gi_star.sums_within(xy, value, 60.0, QUIET) if rule == "band" else gi_star.sums_nearest(xy, value, 6, QUIET)
    z = gi_star.gi_star(value, *sums)
    assert z == pytest.approx(np.array(peers[rule]), rel=1e-9, abs=1e-9)
    p = gi_star.two_sided(z)
    assert p == pytest.approx(np.array(peers[f"{rule} p"]), rel=1e-6, abs=1e-12)
    found = benjamini_hochberg(p) <= 0.05
    assert np.array_equal(found, p <= peers[f"{rule} fdr"])
    assert 0 < found.sum() < len(found)


@pytest.mark.parametrize(("radius", "least"), DBSCANS)
def test_dbscan(points, peers, radius, least):
    xy = points[0]
    label, core = dbscan(xy, radius, least, QUIET)
    wanted, cores = (np.array(part) for part in peers[f"dbscan {radius} {least}"])
    assert np.array_equal(np.flatnonzero(core), cores)
    assert np.array_equal(label < 0, wanted < 0)
    pairs = len({*zip(label[core], wanted[core], strict=True)})
    assert pairs == len({*label[core]}) == len({*wanted[core]}) > 1
    for at in np.flatnonzero((label >= 0) & ~core):
        mates = core & (label == label[at])
        assert np.hypot(*(xy[mates] - xy[at]).T).min() <= radius


@pytest.mark.parametrize(("least", "smallest"), HDBSCANS)
def test_hdbscan(points, peers, least, smallest):
    label, _ = hdbscan(points[0], least, smallest, QUIET)
    wanted = np.array(peers[f"hdbscan {least} {smallest}"])
    assert label.max() == wanted.max() > 1
    pairs, times = np.unique(np.stack([label, wanted]), axis=1, return_counts=True)
    alike = sum(times[pairs[0] == mine].max() for mine in np.unique(label))
    assert alike >= 0.98 * len(label)


def test_density(points, surface, peers):
    """scikit-learn adds up to a relative error of 1e-8; ours is cut at 4 bandwidths and binned."""
    ours = surface[1]
    assert ours == pytest.approx(np.array(peers["density"]), abs=0.004 * ours.max())
    xy = points[0]
    theirs = gaussian_kde(xy.T, bw_method="silverman").factor
    alone = kernel.rule_of_thumb(xy, np.ones(len(xy)), "gaussian")
    assert alone == pytest.approx(np.sqrt(xy.var(axis=0, ddof=1).mean()) * theirs)
