"""The same with esda and scikit-learn, called as their documentation does."""

import warnings
from importlib.metadata import version

import numpy as np
from common import Report, city
from esda.getisord import G_Local
from libpysal.weights import DistanceBand
from sklearn.cluster import DBSCAN, HDBSCAN

warnings.simplefilter("ignore")
c = city()
report = Report(version=f"esda {version('esda')}, scikit-learn {version('scikit-learn')}")


def gi_star():
    weights = DistanceBand(c.xy, 100.0, binary=True, silence_warnings=True)
    return G_Local(c.value, weights, transform="B", star=True, permutations=0).Zs


gathered = report.best("dbscan", lambda: DBSCAN(eps=60.0, min_samples=10).fit(c.xy))
core = np.zeros(len(c.xy), dtype=bool)
core[gathered.core_sample_indices_] = True
results = {
    "dbscan": gathered.labels_,
    "core": core,
    "gi_star": report.best("gi_star", gi_star, most=1),
    "hdbscan": report.best("hdbscan", lambda: HDBSCAN(min_cluster_size=50, min_samples=10).fit(c.xy), most=1).labels_,
}
report.done(**results)
