"""People within 800 and 1500 m with pandana.

One network per run and one precompute: in pandana 0.8 every further ``precompute`` on the same
network adds its ranges once more and the sums come out doubled.
"""

from importlib.metadata import version

import numpy as np
import pandana
import pandas as pd
from common import Report, city

c = city()
report = Report(version=f"pandana {version('pandana')}")
x, y = pd.Series(c.xy[:, 0]), pd.Series(c.xy[:, 1])
tail, head, length = pd.Series(c.tail), pd.Series(c.head), pd.DataFrame({"length": c.length})
people = pd.Series(c.node_people)
with report.time("build"):
    network = pandana.Network(x, y, tail, head, length)
    network.precompute(1500)
with report.time("search"):
    network.set(pd.Series(np.arange(len(c.xy))), people, name="people")
    small = network.aggregate(800, type="sum", decay="flat", name="people").to_numpy()
    large = network.aggregate(1500, type="sum", decay="flat", name="people").to_numpy()
report.done(reach=np.stack([small, large]))
