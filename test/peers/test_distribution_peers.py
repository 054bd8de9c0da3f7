"""The Gini coefficient against PySAL's `inequality`, which knows no weights: people are written one by one."""

import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from sodertorn.processing.methods.distribution import distribution

pytestmark = pytest.mark.peer

PEERS = Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin/python"

SCRIPT = """
import json, sys
import numpy as np
from inequality.gini import Gini
print(json.dumps([float(Gini(np.array(case, dtype=float)).g) for case in json.load(sys.stdin)]))
"""


def test_gini_is_that_of_pysal():
    if not PEERS.exists():
        pytest.skip(f"{PEERS} is not here: scripts/install.sh peers")
    rng = np.random.default_rng(5)
    cases = [(rng.gamma(shape, 100, 300), rng.integers(0, 12, 300)) for shape in (0.3, 1, 5)]
    cases.append((np.array([0.0, 0.0, 8.0]), np.array([2, 1, 1])))
    people = [np.repeat(value, weight).tolist() for value, weight in cases]
    environment = {key: text for key, text in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME")}
    run = subprocess.run(
        [PEERS, "-c", SCRIPT], input=json.dumps(people), capture_output=True, text=True, check=True, env=environment
    )
    for (value, weight), expected in zip(cases, json.loads(run.stdout), strict=True):
        frame = pd.DataFrame({"x": value, "p": weight})
        table = distribution(frame, columns=["x"], worse="high", population="p")
        assert table["gini"][0] == pytest.approx(expected, rel=1e-9)
