"""A chunk of a source on its way into the store."""

from typing import NamedTuple

import geopandas as gpd
import pandas as pd


class Prepared(NamedTuple):
    """What becomes of some submissions, or of some rows of a repeat.

    contributions : GeoDataFrame
        Columns of `schema.FROM_SOURCE`, in the store's CRS; geometry None where there is no place. ``row`` and
        ``table`` say where each comes from.
    submissions : GeoDataFrame
        ``submission_id``, ``respondent``, ``submitted``, then every further column of the main table that is not
        dropped, as typed values; geometry is the home, or None.
    repeats : dict
        Repeat name to DataFrame: ``row_id``, ``submission_id``, ``parent_id``, then its columns.
    attachments : DataFrame
        ``contribution_id``, ``submission_id``, ``name``, ``link``, and ``path``, by which the source knows the file.
    problems : DataFrame
        ``table``, ``row``, ``rule`` (its number, or -1 for the row as a whole), ``column``, ``code``, ``stays_out``.
        No cell of the source: what is shown beside it is looked up in the source.
    counts : dict
        (table, rule number) to a dict with ``came``, ``placed``, ``without_place`` and ``out``;
        came = placed + without_place + out.
    """

    contributions: gpd.GeoDataFrame
    submissions: gpd.GeoDataFrame
    repeats: dict
    attachments: pd.DataFrame
    problems: pd.DataFrame
    counts: dict
