"""Perception against measurement and who answered, against esda, libpysal and SciPy."""

import json
import os
import subprocess
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
from scipy import stats
from shapely import box
from sodertorn.processing.methods import moran, spatial_weights
from sodertorn.processing.methods.multiple_testing import benjamini_hochberg
from sodertorn.processing.participation.analysis import raking
from sodertorn.processing.participation.analysis.fit import goodness_of_fit
from sodertorn.processing.spec import Monitor

pytestmark = pytest.mark.peer

PEERS = Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin/python"
BIVARIATE = """
import json, sys, warnings
warnings.simplefilter("ignore")
import geopandas as gpd
import numpy as np
from esda import Moran_Local_BV, fdr
from libpysal.weights import Queen
given = json.load(sys.stdin)
cells = gpd.GeoSeries.from_wkt(given["areas"])
weights = Queen.from_dataframe(gpd.GeoDataFrame(geometry=cells), use_index=False)
found = Moran_Local_BV(given["x"], given["y"], weights, transformation="r", permutations=9999, seed=1)
print(json.dumps({"I": found.Is.tolist(), "p": found.p_sim.tolist(), "fdr": float(fdr(found.p_sim, 0.05))}))
"""


def ask(script, data):
    if not PEERS.exists():
        pytest.skip(f"{PEERS} is not here: scripts/install.sh peers")
    environment = {key: text for key, text in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME")}
    run = subprocess.run(
        [PEERS, "-c", script], input=json.dumps(data), capture_output=True, text=True, check=True, env=environment
    )
    return json.loads(run.stdout.splitlines()[-1])


def test_bivariate_local_moran_as_esda():
    rng = np.random.default_rng(8)
    cells = np.array([box(x, y, x + 1, y + 1) for x in range(9) for y in range(8)], object)
    wave = np.array([x + y for x in range(9) for y in range(8)], float)
    x, y = wave + rng.normal(size=72), np.sin(wave / 3) * 4 + rng.normal(size=72)
    theirs = ask(BIVARIATE, {"areas": gpd.GeoSeries(cells).to_wkt().tolist(), "x": x.tolist(), "y": y.tolist()})
    ours = moran.local_moran(x, y, spatial_weights.neighbours(cells, 4), 9999, Monitor())
    # esda divides by n - 1 instead of n: (n - 1) / n of ours, everywhere
    ratio = np.array(theirs["I"]) / ours.statistic
    np.testing.assert_allclose(ratio, ratio[0], rtol=1e-9)
    assert ratio[0] == pytest.approx(1, abs=2 / 72)
    # other random numbers: p within their noise
    np.testing.assert_allclose(ours.p, theirs["p"], atol=0.025)
    significant = benjamini_hochberg(ours.p) <= 0.05
    assert (significant != (np.array(theirs["p"]) <= theirs["fdr"])).sum() <= 2


def test_false_discovery_rate_as_scipy():
    p = np.random.default_rng(3).uniform(size=50) ** 3
    np.testing.assert_allclose(benjamini_hochberg(p), stats.false_discovery_control(p))


def test_chi_square_as_scipy():
    counts, shares = np.array([30, 45, 25]), np.array([0.3, 0.3, 0.4])
    theirs = stats.chisquare(counts, 100 * shares)
    ours = goodness_of_fit(counts, shares)
    assert ours.chi_square == pytest.approx(theirs.statistic)
    assert ours.p == pytest.approx(theirs.pvalue)


def test_raking_finds_the_least_discriminating_weights():
    """Raked weights are those nearest to 1 in Kullback-Leibler divergence that meet the margins (Ireland and Kullback
    1968): the same by general optimisation."""
    from scipy.optimize import minimize

    rng = np.random.default_rng(6)
    codes = [rng.integers(0, 2, 40), rng.integers(0, 3, 40)]
    shares = [np.array([0.7, 0.3]), np.array([0.2, 0.5, 0.3])]
    ours = raking.rake(codes, shares, 0.001, 1000.0, Monitor()).weights
    rows = np.array([codes[0] == k for k in range(2)] + [codes[1] == k for k in range(3)], float)
    goals = 40 * np.concatenate(shares)
    # the dual: log-linear weights
    found = minimize(lambda u: np.exp(u @ rows).sum() - u @ goals, np.zeros(5), method="BFGS", options={"gtol": 1e-10})
    np.testing.assert_allclose(ours, np.exp(found.x @ rows), rtol=1e-5)
