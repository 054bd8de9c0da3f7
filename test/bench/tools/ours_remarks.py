"""Gi*, DBSCAN, HDBSCAN and density of remarks, ours."""

import numpy as np
import shapely
from common import Report, city
from ours import VERSION
from sodertorn.processing.participation.analysis.dbscan import dbscan
from sodertorn.processing.participation.analysis.gi_star import gi_star, sums_within
from sodertorn.processing.participation.analysis.hdbscan import hdbscan
from sodertorn.processing.participation.analysis.kernel import density
from sodertorn.processing.spec import Monitor

c, quiet = city(), Monitor()
report = Report(version=VERSION)


def surface():
    blocks = density(
        c.xy, np.ones(len(c.xy)), bandwidth=400.0, cell=20.0, kernel="quartic", area=shapely.box(0, 0, 20_000, 20_000),
        crs=None, monitor=quiet,
    )  # fmt: skip
    return [values.sum() for _, values in blocks]


results = {
    "gi_star": report.best("gi_star", lambda: gi_star(c.value, *sums_within(c.xy, c.value, 100.0, quiet))),
    "dbscan": report.best("dbscan", lambda: dbscan(c.xy, 60.0, 10, quiet)[0]),
    "hdbscan": report.best("hdbscan", lambda: hdbscan(c.xy, 10, 50, quiet)[0]),
}
report.best("density", surface)
report.best("reach", lambda: dbscan(c.xy, 30_000.0, 10, quiet)[0], most=1)
report.done(**results)
