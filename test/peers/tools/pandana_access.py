"""Nearest places and sums within distances with pandana: ``python pandana_access.py IN.npz OUT.npz``.

One network and one ``precompute`` for each distance: in pandana 0.8 every further ``precompute`` on the
same network adds its ranges once more and sums come out doubled.
"""

import sys

import numpy as np
import pandana
import pandas as pd

given = dict(np.load(sys.argv[1]))


def network():
    return pandana.Network(
        pd.Series(given["xy"][:, 0]),
        pd.Series(given["xy"][:, 1]),
        pd.Series(given["tail"]),
        pd.Series(given["head"]),
        pd.DataFrame({"length": given["length"]}),
    )


results = {}
net = network()
service = given["xy"][given["service"]]
net.set_pois("service", float(given["limit"]), 3, pd.Series(service[:, 0]), pd.Series(service[:, 1]))
results["nearest"] = net.nearest_pois(float(given["limit"]), "service", num_pois=3).to_numpy()
for distance in given["distances"]:
    net = network()
    net.precompute(float(distance))
    net.set(pd.Series(np.arange(len(given["xy"]))), pd.Series(given["people"]), name="people")
    results[f"sum_{distance:g}"] = net.aggregate(float(distance), type="sum", decay="flat", name="people").to_numpy()
np.savez(sys.argv[2], **results)
