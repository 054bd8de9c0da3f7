"""Seconds from cancelling to the stop, at random moments of every method.

Third and fourth argument: the street layer and the layer of homes.
"""

import contextlib
import sys
import threading
import time

import numpy as np
import pyogrio
from common import Report, city
from ours import VERSION, at_nodes, street_graph
from sodertorn.processing.methods import nearest, placing, streets, tiles
from sodertorn.processing.methods.entrances import Arrivals
from sodertorn.processing.spec import Cancelled, Monitor

ROUNDS, LATEST = 10, 6.0  # so many moments per method, within the whole run or its first seconds


class Alarm(Monitor):
    """Cancelled by a clock in a thread of its own."""

    def __init__(self, after):
        self.rung = None
        self.clock = threading.Timer(after, self._ring)
        self.clock.start()

    def _ring(self):
        self.rung = time.perf_counter()

    def is_cancelled(self):
        return self.rung is not None


def stops(work, random):
    """Delays of the stops. A run that ends on its own after the alarm counts with the time it took to end."""
    start = time.perf_counter()
    work(Monitor())
    whole = time.perf_counter() - start
    delays = []
    for _ in range(ROUNDS):
        alarm = Alarm(random.uniform(0.0, min(whole, LATEST)))
        with contextlib.suppress(Cancelled):
            work(alarm)
        ended = time.perf_counter()
        alarm.clock.cancel()
        if alarm.rung is not None:
            delays.append(ended - alarm.rung)
    return delays


c = city()
random = np.random.default_rng(5)
report = Report(version=VERSION)
layer, homes = (pyogrio.read_dataframe(path) for path in sys.argv[3:5])
network = streets.StreetNetwork(streets=layer)
graph = street_graph(c)
xy = np.column_stack([homes.geometry.x, homes.geometry.y])
placed = placing.place(graph, xy, max_distance=100.0, monitor=Monitor())
services = at_nodes(graph, c.service_node)
count = len(c.service_node)
points = homes.geometry.to_numpy()[:count]
goals = Arrivals(placement=services, owner=np.arange(count), row=np.arange(count), shape=points, open=False)
works = {
    "street layer to graph": lambda m: streets.build_graph(network, monitor=m),
    "homes onto streets": lambda m: placing.place(graph, xy, max_distance=100.0, monitor=m),
    "nearest service": lambda m: nearest.nearest_goals(graph, placed, goals, count=1, limit=None, monitor=m),
    "three nearest services": lambda m: nearest.nearest_goals(graph, placed, goals, count=3, limit=None, monitor=m),
    "people within 800 and 1500 m of homes": lambda m: tiles.tiled_sums(
        graph, origins=placed, opportunities=placed, weights=c.people, limits=(800.0, 1500.0), monitor=m
    ),
}
with report.time("all"):
    report.values["stops"] = {name: stops(work, random) for name, work in works.items()}
report.done()
