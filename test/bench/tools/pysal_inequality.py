"""The same with PySAL: `inequality` on people written one by one, which it needs, and `segregation`."""

import warnings
from importlib.metadata import version

import numpy as np
import pandas as pd
from common import Report, city
from inequality.atkinson import atkinson
from inequality.gini import Gini
from inequality.theil import Theil, TheilD
from segregation.singlegroup import Gini as SegregationGini

warnings.simplefilter("ignore")
c = city()
report = Report(version=f"PySAL inequality {version('inequality')}, segregation {version('segregation')}")
with report.time("one by one"):
    value, group = np.repeat(c.value, c.people), np.repeat(c.group, c.people)
frame = pd.DataFrame({"minority": c.minority, "everyone": c.everyone})
SegregationGini(frame.head(10), "minority", "everyone")  # compiled before it is timed


def everyone():
    return np.array([Gini(value).g, Theil(value).T, atkinson(value, 0.5)])


def groups():
    ginis = [Gini(value[group == one]).g for one in np.unique(group)]
    parts = TheilD(value, group)
    return np.array([*ginis, np.ravel(parts.wg)[0], np.ravel(parts.bg)[0]])


results = {
    "everyone": report.best("everyone", everyone),
    "segregation": report.best("segregation", lambda: SegregationGini(frame, "minority", "everyone").statistic),
    "groups": report.best("groups", groups, most=1),
}
report.done(**results)
