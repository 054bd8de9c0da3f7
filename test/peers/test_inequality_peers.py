"""Measures of inequality against PySAL's `inequality` and `segregation`, and against people written one by one.

`inequality` knows no weights, so every place is repeated as often as people live there. `segregation` has a weighted
Gini: that of the share of a group in each area, divided by one minus the group's share of all (Massey & Denton 1988).
"""

import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
from scipy.integrate import trapezoid
from scipy.stats import rankdata
from sodertorn.processing.methods.inequality import Concentration, Lorenz

PEERS = Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin/python"

INEQUALITY = """
import json, sys
import numpy as np
from inequality.atkinson import atkinson
from inequality.gini import Gini
from inequality.theil import Theil, TheilD
found = []
for value, group in json.load(sys.stdin):
    y, g = np.array(value, dtype=float), np.array(group)
    parts = TheilD(y, g)
    found.append({
        "gini": float(Gini(y).g), "theil": float(Theil(y).T),
        "within": float(np.ravel(parts.wg)[0]), "between": float(np.ravel(parts.bg)[0]),
        "by group": [float(Theil(y[g == k]).T) for k in np.unique(g)],
        "atkinson": float(atkinson(y, 0.5)) if (y > 0).all() else None,
        "atkinson 1": float(atkinson(y, 1)) if (y > 0).all() else None,
    })
print(json.dumps(found))
"""

SEGREGATION = """
import json, sys, warnings
warnings.simplefilter("ignore")
import pandas as pd
from segregation.singlegroup import Gini
frame = pd.DataFrame(json.load(sys.stdin))
print(json.dumps(float(Gini(frame, "group", "all").statistic)))
"""


def ask(script, data):
    if not PEERS.exists():
        pytest.skip(f"{PEERS} is not here: scripts/install.sh peers")
    environment = {key: text for key, text in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME")}
    run = subprocess.run(
        [PEERS, "-c", script], input=json.dumps(data), capture_output=True, text=True, check=True, env=environment
    )
    return json.loads(run.stdout.splitlines()[-1])


def cases():
    rng = np.random.default_rng(21)
    for shape in (0.4, 1.0, 4.0):
        yield rng.gamma(shape, 100, 250), rng.integers(0, 12, 250), rng.integers(0, 6, 250), rng.integers(1, 40, 250)
    value = rng.integers(0, 4, 250).astype(float)  # many zeros, many alike
    yield value, rng.integers(0, 12, 250), rng.integers(0, 6, 250), rng.integers(1, 4, 250)


@pytest.mark.peer
def test_gini_theil_and_atkinson_are_those_of_pysal():
    towns = list(cases())
    people = [(np.repeat(value, number).tolist(), np.repeat(code, number).tolist()) for value, number, code, _ in towns]
    for (value, number, code, _), told in zip(towns, ask(INEQUALITY, people), strict=True):
        whole, groups = Lorenz(value, number.astype(float)), Lorenz(value, number.astype(float), code, 6)
        parts = groups.decomposed()
        assert whole.gini()[0] == pytest.approx(told["gini"], rel=1e-9)
        assert whole.theil()[0] == pytest.approx(told["theil"], rel=1e-9)
        np.testing.assert_allclose(groups.theil(), told["by group"], rtol=1e-9)
        assert parts["theil_within"] == pytest.approx(told["within"], rel=1e-8)
        assert parts["theil_between"] == pytest.approx(told["between"], rel=1e-8)
        if told["atkinson"] is None:
            continue
        assert whole.atkinson()[0] == pytest.approx(told["atkinson"], rel=1e-9)
        # with aversion 1 Atkinson's index is 1 - exp(-mean log deviation): the peer has no mean log deviation
        assert 1 - np.exp(-whole.mean_log_deviation()[0]) == pytest.approx(told["atkinson 1"], rel=1e-9)


@pytest.mark.peer
def test_gini_with_weights_is_that_of_segregation():
    rng = np.random.default_rng(22)
    everyone = rng.integers(1, 400, 300)
    group = rng.binomial(everyone, rng.beta(1, 3, 300))
    told = ask(SEGREGATION, {"group": group.tolist(), "all": everyone.tolist()})
    share = group.sum() / everyone.sum()
    ours = Lorenz(group / everyone, everyone.astype(float)).gini()[0] / (1 - share)
    assert ours == pytest.approx(told, rel=1e-9)


def test_concentration_is_that_of_people_one_by_one():
    """Twice the covariance with the mean rank of ties, and one minus twice the area under the curve by trapezoids."""
    for value, number, _, income in cases():
        ours = Concentration(income.astype(float), value, number.astype(float)).concentration_index()[0]
        x, y = np.repeat(value, number), np.repeat(income, number)
        rank = (rankdata(y) - 0.5) / len(y)
        assert ours == pytest.approx(2 * np.cov(x, rank, bias=True)[0, 1] / x.mean(), abs=1e-12)
        # those with the same income share what they have, so that their order does not matter
        classes = np.unique(y)
        part = np.array([x[y == one].mean() for one in classes])[np.searchsorted(classes, np.sort(y))]
        curve = np.concatenate([[0], np.cumsum(part)]) / x.sum()
        assert ours == pytest.approx(1 - 2 * trapezoid(curve, dx=1 / len(x)), abs=1e-12)


def test_palma_is_that_of_people_one_by_one():
    """Every person in ten parts, so that the tenth and the four tenths end between two of them."""
    for value, number, _, income in cases():
        ours = Concentration(income.astype(float), value, number.astype(float)).palma()[0]
        x, y = np.repeat(value, 10 * number), np.repeat(income, 10 * number)
        classes = np.unique(y)
        part = np.array([x[y == one].mean() for one in classes])[np.searchsorted(classes, np.sort(y))]
        n = len(part)
        assert ours == pytest.approx(part[-n // 10 :].mean() / part[: 4 * n // 10].mean(), rel=1e-12)


def test_the_worst_tenth_is_that_of_people_one_by_one():
    for value, number, _, _ in cases():
        curve = Lorenz(value, number.astype(float))
        parts = np.sort(np.repeat(value, 10 * number))
        n = len(parts)
        assert curve.worst_mean("low")[0] == pytest.approx(parts[: n // 10].mean())
        assert curve.worst_mean("high")[0] == pytest.approx(parts[-n // 10 :].mean())
        assert curve.worst_decile("low")[0] == parts[n // 10 - 1]
        assert curve.worst_decile("high")[0] == parts[-n // 10]
