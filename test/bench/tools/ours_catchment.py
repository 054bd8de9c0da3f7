"""Two-step floating catchment areas, ours. Arguments: supplies, catchment in metres, "pairs" to time these too.

Leaves the pairs for `access`. Timed are the sharing with the pairs given, and search and sharing in one, as the
toolbox runs it: without a list of the pairs.
"""

import sys
from functools import partial

import numpy as np
import shapely
from common import Report, city, peak
from ours import VERSION, at_nodes, street_graph
from sodertorn.processing.methods.catchment_pairs import Catchments
from sodertorn.processing.methods.entrances import Arrivals
from sodertorn.processing.methods.floating_catchment import distance_weight, share, share_out, weight_matrix
from sodertorn.processing.spec import Monitor

c = city()
supplies, limit = int(sys.argv[3]), float(sys.argv[4])
rng = np.random.default_rng(11)
node = rng.choice(len(c.xy), supplies, replace=False)
supply = rng.integers(1, 100, supplies).astype(float)
graph = street_graph(c)
homes = at_nodes(graph, np.arange(len(c.xy)))
number = np.arange(supplies)
goals = Arrivals(
    placement=at_nodes(graph, node), owner=number, row=number, shape=shapely.points(c.xy[node]), open=False
)
weigh = partial(distance_weight, limit=limit, decay="step")
report = Report(version=VERSION)


def whole():
    return share(
        Catchments(graph, homes, goals, limit),
        demand=c.node_people,
        supply=supply,
        weigh=weigh,
        variant="2sfca",
        marked=np.zeros(supplies, dtype=bool),
        monitor=Monitor(),
    )


with report.time("search and share"):
    shares = whole()
report.values["whole peak"] = peak()
report.values["pairs"] = int(np.nansum(shares.reached))
if len(sys.argv) < 6:
    report.done()
    sys.exit()

catchments = Catchments(graph, homes, goals, limit)
people = np.bincount(catchments.point, weights=c.node_people)
rows, columns, costs = [], [], []
for batch in catchments.batches(Monitor()):
    rows.append(batch.supply[batch.row].astype(np.int32))
    columns.append(batch.point[batch.column].astype(np.int32))
    costs.append(batch.cost)
rows, columns, costs = map(np.concatenate, (rows, columns, costs))
order = np.argsort(rows, kind="stable")
rows, columns, costs = rows[order], columns[order], costs[order]


def given(decay, **more):
    weight = distance_weight(costs, limit=limit, decay=decay, **more)
    return share_out(weight_matrix(rows, columns, weight, (supplies, catchments.points)), people, supply)[2]


plain = report.best("share, pairs given", lambda: given("step"), least=2.0)
zones = report.best("share in zones, pairs given", lambda: given("zones", zone_weights=(1, 0.68, 0.22)), least=2.0)
report.values["pairs"] = len(rows)
report.values["largest difference"] = float(np.nanmax(np.abs(plain[catchments.point] - shares.access)))
report.done(
    row=rows, column=columns, cost=costs, people=people, supply=supply, access=plain, zones=zones, supply_node=node
)
