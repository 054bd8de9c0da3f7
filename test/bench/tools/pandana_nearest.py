"""Nearest service with pandana. Third argument: the search limit in metres."""

import sys
from importlib.metadata import version

import numpy as np
import pandana
import pandas as pd
from common import Report, city

c = city()
limit = float(sys.argv[3])
report = Report(version=f"pandana {version('pandana')}")
x, y = pd.Series(c.xy[:, 0]), pd.Series(c.xy[:, 1])
tail, head, length = pd.Series(c.tail), pd.Series(c.head), pd.DataFrame({"length": c.length})
services = c.xy[c.service_node]
with report.time("build"):
    network = pandana.Network(x, y, tail, head, length)
with report.time("search"):
    network.set_pois("service", limit, 1, pd.Series(services[:, 0]), pd.Series(services[:, 1]))
    found = network.nearest_pois(limit, "service", num_pois=1)[1].to_numpy()
report.done(nearest=np.asarray(found)[c.home_node])
