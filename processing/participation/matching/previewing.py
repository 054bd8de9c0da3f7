"""All chunks of a preview together, and the coordinate system a store gets."""

from typing import NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ...methods.metric_crs import SWEREF_99_TM, metric_epsg
from ...spec import Monitor
from . import places, systems
from .contributions import empty_contributions


class Summary(NamedTuple):
    """What a source would become.

    counts : dict
        (table, rule number) to came, placed, without_place and out.
    problems : DataFrame
        As in `Prepared`.
    contributions : GeoDataFrame
        As in `Prepared`.
    submissions : int
        How many go in.
    """

    counts: dict
    problems: pd.DataFrame
    contributions: gpd.GeoDataFrame
    submissions: int


def summary(chunks):
    """Add up what `preparing.prepared` yields."""
    counts, found, made, submissions, crs = {}, [], [], 0, None
    for chunk in chunks:
        for key, one in chunk.counts.items():
            before = counts.setdefault(key, dict.fromkeys(one, 0))
            for name, number in one.items():
                before[name] += number
        found.append(chunk.problems)
        submissions += len(chunk.submissions)
        if len(chunk.contributions):
            made.append(chunk.contributions)
        crs = crs or chunk.contributions.crs
    whole = pd.concat(made, ignore_index=True) if made else gpd.GeoDataFrame(empty_contributions(), geometry="geometry")
    problems = pd.concat([one for one in found if len(one)] or found[:1] or [pd.DataFrame()], ignore_index=True)
    return Summary(counts, problems, whole if made or crs is None else whole.set_crs(crs), submissions)


def crs_for(source, profile, monitor=None):
    """The metric coordinate system that suits a source's places.

    Parameters
    ----------
    source : answers.Source
    profile : profile.Profile

    Returns
    -------
    str
        "EPSG:3006" where their middle lies in Sweden, or where there are none; else the local UTM zone.
    """
    ground = places.Ground("EPSG:4326")
    middles = []
    for rule in profile.rules:
        if rule.place is None:
            continue
        table = source.table(rule.table)
        if systems.box(rule.place.crs) is not None and rule.place.crs != "EPSG:4326":
            return f"EPSG:{SWEREF_99_TM}"
        chunk = next(iter(table.read(monitor or Monitor())), None)
        if chunk is None or not len(chunk):
            continue
        shapes, *_ = places.read(chunk.iloc[:500], rule.place, profile.decimal, ground)
        there = shapes[~shapely.is_missing(shapes)]
        if len(there):
            middles.append(shapely.get_coordinates(shapely.centroid(there)))
    if not middles:
        return f"EPSG:{SWEREF_99_TM}"
    lon, lat = np.nanmedian(np.concatenate(middles), axis=0)
    return f"EPSG:{metric_epsg(lon, lat)}"
