"""People within 800 and 1500 m of every node, ours."""

import numpy as np
from common import Report, city
from ours import VERSION, street_graph
from sodertorn.processing.methods.tiles import tiled_sums
from sodertorn.processing.spec import Monitor

c = city()
graph = street_graph(c)
everywhere = np.arange(len(c.xy))
report = Report(version=VERSION)
with report.time("search"):
    sums = tiled_sums(
        graph,
        origins=everywhere,
        opportunities=everywhere,
        weights=c.node_people,
        limits=(800.0, 1500.0),
        monitor=Monitor(),
    )
report.done(reach=sums[:, :, 0].T)
