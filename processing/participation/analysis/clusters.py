"""Clusters of remarks: which belong together by place, and what they are about."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ...spec import UserError, reasons
from .dbscan import dbscan
from .hdbscan import hdbscan
from .hulls import hulls
from .remarks import OfFeeling, counted, persons

SHOWN_THEMES = 3


def clusters_of_remarks(
    *,
    chosen: OfFeeling,
    method,
    distance,
    least,
    smallest,
    hull,
    ratio,
    margin,
    least_people,
    monitor,
):
    """Clusters by DBSCAN or HDBSCAN, and the ground they cover.

    Parameters
    ----------
    chosen : OfFeeling
    method : {"dbscan", "hdbscan"}
    distance : float
        Of DBSCAN, m.
    least : int
        Remarks that make a place dense, the remark itself included.
    smallest : int
        Remarks of the smallest cluster of HDBSCAN.
    hull : {"convex", "concave"}
    ratio, margin : float
        See `hulls.hulls`.
    least_people : int
        Clusters of fewer respondents are not drawn.
    monitor : Monitor

    Returns
    -------
    dict
        ``remarks_out`` and ``clusters``, see `indicators.co_creation_patterns.CLUSTERS_OF_REMARKS`.
    """
    found = counted(chosen, monitor.part(0.0, 0.1))
    there = np.isfinite(found.xy[:, 0])
    found.reason[found.at[~there]] = reasons.NO_GEOMETRY
    if not there.any():
        raise UserError("No remark of {remarks} counts and has a place.", "Check the themes and the status field.")
    found = found.some(there)
    listener = monitor.part(0.1, 0.8)
    if method == "dbscan":
        label, core = dbscan(found.xy, distance, least, listener)
        strength = np.where(core, 1.0, np.where(label >= 0, 0.5, 0.0))
        role = np.where(core, "core", np.where(label >= 0, "edge", "noise")).astype(object)
    else:
        label, strength = hdbscan(found.xy, least, smallest, listener)
        role = np.where(label >= 0, "core", "noise").astype(object)
    label = _largest_first(label)
    count = int(label.max(initial=-1)) + 1
    monitor.info("{n} clusters; {noise} of {total} remarks are in none.",
                 n=count, noise=int((label < 0).sum()), total=len(label))  # fmt: skip
    if not count:
        monitor.warn(
            "There is no cluster: no place is dense enough, or none is denser than the rest. "
            "Try a larger distance, fewer remarks, or the other method."
        )
    size = len(found.reason)
    columns = {
        "cluster": np.full(size, np.nan), "role": np.full(size, "", dtype=object), "strength": np.full(size, np.nan),
        "reason": np.where(found.reason == "", None, found.reason),
    }  # fmt: skip
    columns["cluster"][found.at] = label + 1.0
    columns["role"][found.at], columns["strength"][found.at] = role, strength
    remarks = pd.DataFrame(columns, index=chosen.remarks.index)
    shapes = hulls(found.xy, label, hull, ratio, margin, monitor.part(0.8, 0.95))
    described = _described(found, label, shapes, least_people, chosen.remarks.crs, monitor)
    return {"remarks_out": remarks, "clusters": described}


def _largest_first(label):
    """Numbered by size; those of one size by their first remark."""
    count = int(label.max(initial=-1)) + 1
    number = np.bincount(label[label >= 0], minlength=count)
    rank = np.empty(count + 1, dtype=np.int64)
    rank[np.argsort(-number, kind="stable")] = np.arange(count)
    rank[count] = -1
    return rank[label]


def _described(found, label, shapes, least_people, crs, monitor):
    count, some = len(shapes), label >= 0
    of, zero = label[some], np.zeros(int(some.sum()), dtype=np.int64)
    number = np.bincount(of, minlength=count)
    people, _ = persons(of, zero, found.person[some], found.weight[some], (count, 1))
    columns = {
        "cluster": np.arange(1, count + 1),
        "remarks": number,
        "respondents": people[:, 0],
        "weighted": np.bincount(of, found.weight[some], count),
        "themes": _themes(label, found, count),
    }
    for feeling in ("positive", "negative", "neutral"):
        columns[feeling] = np.bincount(of[found.feeling[some] == feeling], minlength=count)
    monitor.progress(0.97)
    columns["area"] = shapely.area(shapes) / 1e4
    columns["per_ha"] = number / columns["area"] if count else np.zeros(0)
    frame = gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(shapes, crs=crs), crs=crs)
    few = (people[:, 0] < least_people) & (least_people > 0)
    if few.any():
        monitor.warn("{n} clusters of fewer than {k} respondents are not drawn.", n=int(few.sum()), k=int(least_people))
    return frame[~few]


def _themes(label, found, count):
    """The commonest themes with their numbers: "Trafik 5, Grönska 2"."""
    index, spread = found.of_themes()
    table = pd.DataFrame({"of": label[index], "theme": spread.theme})
    table = table[(table["of"] >= 0) & (table["theme"] != "")].groupby(["of", "theme"]).size().rename("n").reset_index()
    table = table.sort_values(["of", "n", "theme"], ascending=[True, False, True]).groupby("of").head(SHOWN_THEMES)
    texts = np.full(count, "", dtype=object)
    for cluster, rows in table.groupby("of"):
        texts[cluster] = ", ".join(f"{name} {n}" for name, n in zip(rows["theme"], rows["n"], strict=True))
    return texts
