"""Nearest service of several kinds with pandana, nodes to nodes: ``python pandana_kinds.py IN.npz OUT.npz``."""

import sys

import numpy as np
import pandana
import pandas as pd

given = dict(np.load(sys.argv[1]))
net = pandana.Network(
    pd.Series(given["xy"][:, 0]), pd.Series(given["xy"][:, 1]), pd.Series(given["tail"]), pd.Series(given["head"]),
    pd.DataFrame({"length": given["length"]}),
)  # fmt: skip
results, limit = {}, float(given["limit"])
for kind in np.unique(given["kind"]):
    place = given["xy"][given["node"][given["kind"] == kind]]
    net.set_pois(f"k{kind}", limit, 1, pd.Series(place[:, 0]), pd.Series(place[:, 1]))
    results[f"k{kind}"] = net.nearest_pois(limit, f"k{kind}", num_pois=1)[1].to_numpy()
np.savez(sys.argv[2], **results)
