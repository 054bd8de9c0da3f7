"""Means of a quantity of cells within areas and around homes: what canopy and NDVI have in common."""

import numpy as np
import pandas as pd

from ..spec import UserError
from .focal import MOST_CELLS, Disc, around_homes, too_wide
from .raster import bounded_cache
from .zonal import zone_frame, zone_totals


def around_and_within(cells, grid, *, layers, areas, homes, radius, boundary, monitor):
    """Means of layers of cells within areas, and within a circle around homes.

    Parameters
    ----------
    cells : callable
        Takes a `Window`, returns ``(layers, valid)``; see `focal.Disc`.
    grid : raster.Grid
    layers : int
    areas, homes : GeoDataFrame or None
        Z polygons; H places, each represented by one point.
    radius : float
        Of the circle, m.
    boundary : GeoDataFrame or None
    monitor : Monitor

    Returns
    -------
    dict
        For those of ``areas`` and ``homes`` that are given: (frame, means). The frame has ``covered``, ``near_edge``
        and ``reason``, that of areas also ``count`` (cells with data); there is one array of means for every layer,
        NaN where there is a reason.

    Raises
    ------
    UserError
        The circle has too many cells.
    """
    if homes is not None and too_wide(grid, radius):
        raise UserError(
            "A radius of {radius} m is more than {most} cells of the raster.",
            "Use a smaller radius or a raster with larger cells.",
            radius=radius,
            most=MOST_CELLS,
        )
    found = {}
    if areas is not None:
        monitor.step("Adding up cells within areas")
        totals = zone_totals(areas, grid, cells, layers, monitor.part(0.0, 0.5))
        frame = zone_frame(areas, grid, totals, boundary)
        found["areas"] = frame, list(totals.sums.T / frame["count"].to_numpy())
    if homes is not None:
        monitor.step("Adding up cells around homes")
        with bounded_cache():
            disc = Disc(grid, cells, radius, monitor, layers)
            found["homes"] = around_homes(disc, homes, boundary, monitor.part(0.5, 0.9))
    return found


def with_values(frame, **values):
    """The values before what `around_and_within` says about them."""
    rest = {name: frame[name] for name in ("covered", "near_edge", "reason")}
    return pd.DataFrame({**values, **rest}, index=frame.index)


def per_cent(means):
    """Means of 0 to 1 as per cent; sums of parts may miss the bounds by a rounding error."""
    return np.clip(100.0 * means, 0.0, 100.0)
