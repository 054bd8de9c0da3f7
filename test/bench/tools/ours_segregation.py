"""Indices of segregation of every year with their intervals, ours."""

import numpy as np
from common import Report, city
from ours import VERSION
from sodertorn.processing.small_areas.analysis.segregation import indices, rows
from sodertorn.processing.small_areas.analysis.segregation_bootstrap import uncertainty
from sodertorn.processing.spec import Monitor

c = city()
report = Report(version=VERSION)
everywhere = [np.arange(c.counts.shape[1])]


def series():
    for number, counts in enumerate(c.counts.astype(float)):
        found = indices(counts)[None]
        uncertainty(counts, everywhere, found, int(c.rounds), "people", False, number, Monitor())


report.best("series", series, most=1)
first = dict(zip(rows(c.counts.shape[2]), indices(c.counts[0]), strict=True))
kept = [value for row, value in first.items() if row.group < 0 or (row.group == 0 and row.index != "exposure")]
report.done(values=np.array(kept))
