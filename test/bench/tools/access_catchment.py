"""Two-step floating catchment areas with PySAL's `access`. Arguments: file with the pairs, catchment in metres.

Timed are both steps with the table of pairs given, plain and in zones, and the way there without our search: Dijkstra
from every supply with scipy and the table made of it.
"""

import sys
from importlib.metadata import version

import numpy as np
import pandas as pd
from access.fca import two_stage_fca
from access.weights import step_fn
from common import Report, city, peak
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

c = city()
limit = float(sys.argv[4])
with np.load(sys.argv[3]) as stored:
    given = {name: stored[name] for name in stored.files}
report = Report(version=f"access {version('access')}")
demand = pd.DataFrame({"demand": given["people"]})
supply = pd.DataFrame({"supply": given["supply"]})
demand.index.name = supply.index.name = "geoid"
pairs = pd.DataFrame({"origin": given["column"], "dest": given["row"], "cost": given["cost"]})


def both_steps(weight_fn):
    found = two_stage_fca(demand, supply, pairs, limit * 1.001, weight_fn=weight_fn)
    return found.reindex(demand.index).fillna(0.0).to_numpy()


with report.time("share, pairs given"):
    plain = both_steps(None)
report.values["sharing peak"] = peak()
zones = plain
if len(sys.argv) > 5:
    with report.time("share in zones, pairs given"):
        zones = both_steps(step_fn({limit / 3: 1, limit * 2 / 3: 0.68, limit: 0.22}))
with report.time("search"):
    size = len(c.xy)
    ways = np.concatenate([c.tail, c.head]), np.concatenate([c.head, c.tail])
    table = csr_matrix((np.tile(c.length, 2), ways), shape=(size, size))
    parts = []
    for start in range(0, len(supply), 100):
        some = given["supply_node"][start : start + 100]
        cost = dijkstra(table, indices=some, limit=limit)
        row, column = np.nonzero(np.isfinite(cost))
        parts.append(pd.DataFrame({"origin": column, "dest": row + start, "cost": cost[row, column]}))
    report.values["pairs"] = len(pd.concat(parts, ignore_index=True))
report.done(access=plain, zones=zones)
