"""New links drawn into a street network."""

from dataclasses import replace
from itertools import pairwise

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.spatial import cKDTree
from shapely.ops import substring

from . import street_fields
from .noding import MATCH

LEVEL = "level of the network"
ABOVE = 1.0
"""Level of new links: they pass over barriers and over streets they only cross."""


def with_links(network, links, *, reach, monitor):
    """A street network with new links.

    Every end of a link is joined to the nearest street on or above the ground within reach, straight; inner
    vertices are joined where they lie on a street. Beyond that links meet no street, and no barrier cuts
    them: they count as bridges.

    Parameters
    ----------
    network : StreetNetwork
    links : GeoDataFrame
        Lines.
    reach : float
        Metres.
    monitor : Monitor

    Returns
    -------
    StreetNetwork
        Streets are cut where links join them, so the network need not join at vertices.
    """
    level, _ = street_fields.levels(network.streets, network.level_field)
    streets = gpd.GeoDataFrame({LEVEL: level}, geometry=network.streets.geometry.to_numpy(), crs=network.streets.crs)
    streets = streets[~(streets.geometry.isna() | streets.geometry.is_empty)].explode(index_parts=False)
    streets = streets[streets.geometry.length > 0].reset_index(drop=True)
    lines = streets.geometry.to_numpy()
    open_air = np.flatnonzero(streets[LEVEL].to_numpy() >= 0)
    tree = shapely.STRtree(lines[open_air])
    drawn, cuts, loose = [], {}, []
    parts = shapely.get_parts(links.geometry.dropna().to_numpy())
    for link in parts[(shapely.get_dimensions(parts) == 1) & (shapely.length(parts) > 0)]:
        monitor.check()
        xy = shapely.get_coordinates(link)
        points = shapely.points(xy)
        last = len(points) - 1
        new = []
        for k, point in enumerate(points):
            end = k in (0, last)
            found = tree.query_nearest(point, max_distance=reach if end else MATCH, all_matches=False)
            if not len(found):
                loose += [xy[k]] if end else []
                new.append(xy[k])
                continue
            street = open_air[found[0]]
            at = float(shapely.line_locate_point(lines[street], point))
            cuts.setdefault(street, []).append(at)
            place = shapely.get_coordinates(shapely.line_interpolate_point(lines[street], at))[0]
            new += [place, xy[k]] if k == 0 else [xy[k], place] if k == last else [place]
        drawn.append(shapely.LineString(new))
    # ends of several links in one place join each other
    alone = len(loose) - len({j for pair in cKDTree(np.reshape(loose, (-1, 2))).query_pairs(MATCH) for j in pair})
    if alone:
        monitor.warn(
            "{n} ends of new links are farther than {reach} m from every street: nothing is joined there.",
            n=alone,
            reach=reach,
        )
    for street, places in cuts.items():
        stops = np.unique(np.clip([0.0, *places, lines[street].length], 0.0, lines[street].length))
        pieces = [substring(lines[street], a, b) for a, b in pairwise(stops)]
        lines[street] = shapely.MultiLineString([piece for piece in pieces if piece.length > 0])
    made = gpd.GeoDataFrame(
        {LEVEL: np.concatenate([streets[LEVEL], np.full(len(drawn), ABOVE)])},
        geometry=gpd.GeoSeries(pd.Series([*lines, *drawn]), crs=streets.crs),
    )
    return replace(network, streets=made, level_field=LEVEL)
