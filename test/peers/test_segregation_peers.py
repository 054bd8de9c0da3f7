"""Segregation against the package segregation, Moran's I against esda, neighbours against libpysal."""

import json
import os
import subprocess
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
from shapely import box
from sodertorn.processing.methods.moran import global_moran, local_moran
from sodertorn.processing.small_areas.analysis.moran_clusters import weights_of
from sodertorn.processing.small_areas.analysis.segregation import indices, rows
from sodertorn.processing.small_areas.analysis.segregation_local import local
from sodertorn.processing.spec import Monitor

pytestmark = pytest.mark.peer

PEERS = Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin/python"
SEGREGATION = """
import json, sys, warnings
warnings.simplefilter("ignore")
import numpy as np
import pandas as pd
from segregation import multigroup, singlegroup
from segregation.local import MultiLocationQuotient, MultiLocalEntropy
counts = np.array(json.load(sys.stdin), dtype=float)
names = [f"g{n}" for n in range(counts.shape[1])]
frame = pd.DataFrame(counts, columns=names).assign(all=counts.sum(axis=1))
made = {}
for key, name in (("dissimilarity", "MultiDissim"), ("information", "MultiInfoTheory"),
                  ("normalised_exposure", "MultiNormExposure"), ("relative_diversity", "MultiRelativeDiversity")):
    made[f"{key} -1 -1"] = float(getattr(multigroup, name)(frame, names).statistic)
for n, group in enumerate(names):
    for key, name in (("dissimilarity", "Dissim"), ("information", "Entropy"), ("gini", "Gini"),
                      ("atkinson", "Atkinson"), ("correlation_ratio", "CorrelationR")):
        made[f"{key} {n} -1"] = float(getattr(singlegroup, name)(frame, group, "all").statistic)
    made[f"isolation {n} {n}"] = float(singlegroup.Isolation(frame, group, "all").statistic)
    made[f"interaction {n}"] = float(singlegroup.Interaction(frame, group, "all").statistic)
made["quotients"] = np.asarray(MultiLocationQuotient(frame, names).statistics).tolist()
made["entropies"] = np.asarray(MultiLocalEntropy(frame, names).statistics).tolist()
print(json.dumps(made))
"""
MORAN = """
import json, sys, warnings
warnings.simplefilter("ignore")
import geopandas as gpd
import numpy as np
from esda import Moran, Moran_Local
from libpysal.weights import Queen, Rook
given = json.load(sys.stdin)
frame = gpd.GeoDataFrame(geometry=gpd.GeoSeries.from_wkt(given["areas"]))
made = {}
for name, weights in (("touching", Queen.from_dataframe(frame, use_index=False)),
                      ("border", Rook.from_dataframe(frame, use_index=False))):
    weights.transform = "r"
    np.random.seed(1)
    whole = Moran(given["x"], weights, permutations=9999)
    found = Moran_Local(given["x"], weights, permutations=9999, seed=1)
    made[name] = {"I": float(whole.I), "p": float(whole.p_sim), "Is": found.Is.tolist(), "ps": found.p_sim.tolist(),
                  "w": weights.sparse.toarray().tolist(), "q": found.q.tolist()}
print(json.dumps(made))
"""

NEAREST = """
import json, sys
import numpy as np
from libpysal.weights import KNN
weights = KNN.from_array(np.array(json.load(sys.stdin)), k=5)
weights.transform = "r"
print(json.dumps(weights.sparse.toarray().tolist()))
"""


def ask(script, data):
    if not PEERS.exists():
        pytest.skip(f"{PEERS} is not here: scripts/install.sh peers")
    environment = {key: text for key, text in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME")}
    run = subprocess.run(
        [PEERS, "-c", script], input=json.dumps(data), capture_output=True, text=True, check=True, env=environment
    )
    return json.loads(run.stdout.splitlines()[-1])


def test_indices_as_the_package_segregation():
    rng = np.random.default_rng(5)
    counts = rng.poisson(rng.gamma(1.5, 80, (150, 4))) + 1.0
    theirs = ask(SEGREGATION, counts.tolist())
    found = dict(zip(rows(4), indices(counts), strict=True))
    ours = {f"{row.index} {row.group} {row.other}": value for row, value in found.items()}
    for key, value in theirs.items():
        if key in ours:
            # the package's eta² is the same by another way
            assert ours[key] == pytest.approx(value, abs=1e-10), key
    assert len(set(theirs) & set(ours)) == 4 + 4 * 6
    for group in range(4):
        met = sum(v for row, v in found.items() if row.group == group and row.index == "exposure")
        assert met == pytest.approx(theirs[f"interaction {group}"], abs=1e-10)
    here = local(counts)
    np.testing.assert_allclose(here.quotient, theirs["quotients"], rtol=1e-10)
    # theirs is not divided by ln G, or is: the ratio is the same everywhere
    ratio = here.diversity / np.ravel(theirs["entropies"])
    np.testing.assert_allclose(ratio, ratio[0], rtol=1e-10)


def test_moran_as_esda():
    rng = np.random.default_rng(8)
    cells = np.array([box(x, y, x + 1, y + rng.uniform(1, 1.0)) for x in range(9) for y in range(8)], object)
    x = np.array([x + y for x in range(9) for y in range(8)], float) + rng.normal(size=72) * 4
    theirs = ask(MORAN, {"areas": gpd.GeoSeries(cells).to_wkt().tolist(), "x": x.tolist()})
    for rule in ("touching", "border"):
        weights, other = weights_of(cells, rule, 5, 1.0, 0), theirs[rule]
        np.testing.assert_allclose(weights.toarray(), other["w"])
        whole = global_moran(x, weights, 9999, Monitor())
        assert whole.statistic == pytest.approx(other["I"], abs=1e-12)
        assert whole.p == pytest.approx(other["p"], abs=0.01)
        found = local_moran(x, x, weights, 9999, Monitor())
        # esda's is (n - 1) / n of ours, whose mean is I
        np.testing.assert_allclose(np.array(other["Is"]) * 72 / 71, found.statistic, atol=1e-12)
        np.testing.assert_allclose(found.p, other["ps"], atol=0.025)


def test_nearest_as_libpysal():
    rng = np.random.default_rng(3)
    corners = rng.uniform(0, 100, (60, 2))
    cells = np.array([box(x, y, x + 1, y + 1) for x, y in corners], object)
    theirs = ask(NEAREST, (corners + 0.5).tolist())
    np.testing.assert_allclose(weights_of(cells, "nearest", 5, 1.0, 0).toarray(), theirs)
