"""The same indices with the package segregation, on populations it draws as its own bootstrap does."""

import time
import warnings
from importlib.metadata import version

import numpy as np
import pandas as pd
from common import Report, city
from segregation import multigroup, singlegroup
from segregation.inference import simulate_bootstrap_resample

warnings.simplefilter("ignore")
c = city()
report = Report(version=f"segregation {version('segregation')}", timed=5)
groups = c.counts.shape[2]
names = [f"g{n}" for n in range(groups)]
TOGETHER = ("MultiDissim", "MultiInfoTheory", "MultiNormExposure", "MultiRelativeDiversity")
ALONE = ("Dissim", "Entropy", "Gini", "Atkinson", "CorrelationR", "Isolation", "Interaction")


def once(frame):
    """Every index: of all groups, and of each against the others (of two groups, of the first)."""
    made = [getattr(multigroup, name)(frame, names).statistic for name in TOGETHER]
    for group in names[: 1 if groups == 2 else groups]:
        made += [getattr(singlegroup, name)(frame, group, "all").statistic for name in ALONE]
    return np.array(made)


def frame(counts):
    return pd.DataFrame(counts, columns=names).assign(all=counts.sum(axis=1))


first = once(frame(c.counts[0]))  # compiled before it is timed
spent = 0.0
for _ in range(5):
    start = time.process_time()
    once(simulate_bootstrap_resample(frame(c.counts[0])))
    spent += time.process_time() - start
report.seconds["series"] = spent / 5 * int(c.rounds) * len(c.counts)
report.done(values=first[: 4 + 6])
