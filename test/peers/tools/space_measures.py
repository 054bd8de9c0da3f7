"""Mix and area interpolation by other tools: space_measures.py in.npz out.npz

momepy (Shannon, Simpson), segregation (multi-group measures) and tobler (areal interpolation).
"""

import sys
import warnings

import geopandas
import momepy
import numpy as np
import pandas as pd
import shapely
from libpysal.graph import Graph
from segregation.multigroup import MultiDissim, MultiDiversity, MultiInfoTheory, SimpsonsConcentration
from tobler.area_weighted import area_interpolate

warnings.simplefilter("ignore")
given = dict(np.load(sys.argv[1]))
found = {}

if "use" in given:
    # Every building is the focus of a neighbourhood: all buildings of its area, itself included. The pairs are written
    # out: in libpysal 4.14, `build_block_contiguity(...).assign_self_weight()` gives `Graph.apply` a wrong order.
    use, area = pd.Series(given["use"]), given["area"]
    focal, neighbor = np.nonzero(area[:, None] == area[None])
    graph = Graph.from_adjacency(pd.DataFrame({"focal": focal, "neighbor": neighbor, "weight": 1}))
    classes = sorted(use.unique())
    found["shannon"] = momepy.shannon(use, graph, categorical=True, categories=classes)[use.index].to_numpy()
    found["simpson"] = momepy.simpson(use, graph, categorical=True)[use.index].to_numpy()

if "number" in given:
    number = given["number"]
    names = [f"g{k}" for k in range(number.shape[1])]
    squares = shapely.box(np.arange(len(number)), 0, np.arange(len(number)) + 1, 1)
    frame = geopandas.GeoDataFrame(dict(zip(names, number.T, strict=True)), geometry=squares, crs=3006)
    measures = {
        "diversity": MultiDiversity,
        "concentration": SimpsonsConcentration,
        "dissimilarity": MultiDissim,
        "information": MultiInfoTheory,
    }
    for name, measure in measures.items():
        found[name] = measure(frame, names).statistic

if "source" in given:
    source = geopandas.GeoDataFrame(
        {"people": given["people"]}, geometry=shapely.from_wkb(given["source"].tolist()), crs=3006
    )
    target = geopandas.GeoDataFrame(geometry=shapely.from_wkb(given["target"].tolist()), crs=3006)
    made = area_interpolate(source, target, extensive_variables=["people"], allocate_total=False)
    found["people"] = made["people"].to_numpy()

np.savez(sys.argv[2], **found)
