"""Floating catchment areas with PySAL's `access` from a matrix of costs: ``python access_fca.py IN.npz OUT.npz``."""

import sys
import warnings

import numpy as np
import pandas as pd
from access.fca import three_stage_fca, two_stage_fca
from access.weights import step_fn

given = dict(np.load(sys.argv[1]))
warnings.simplefilter("ignore")
limit, cost = float(given["limit"]), given["cost"]  # supplies by homes
row, column = np.nonzero(cost <= limit)
pairs = pd.DataFrame({"origin": column, "dest": row, "cost": cost[row, column]})
demand = pd.DataFrame({"demand": given["demand"]})
supply = pd.DataFrame({"supply": given["supply"]})
demand.index.name = supply.index.name = "geoid"
edge = np.exp(-0.5)
weights = {
    "step": lambda c: 1.0,
    "zones": step_fn({limit / 3: 1, limit * 2 / 3: 0.68, limit: 0.22}),
    "gaussian": lambda c: (np.exp(-0.5 * (c / limit) ** 2) - edge) / (1 - edge),
    "exponential": lambda c: 2.0 ** (-c / float(given["half"])),
}
results = {}
for name, weight in weights.items():
    for variant, method in (("2sfca", two_stage_fca), ("3sfca", three_stage_fca)):
        found = method(demand, supply, pairs.copy(), limit, weight_fn=weight)
        results[f"{variant}_{name}"] = found.reindex(demand.index).fillna(0.0).to_numpy()
np.savez(sys.argv[2], **results)
