"""Jobs and employed residents: in balance or not, in areas or within reach."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..spec import UserError, reasons
from . import search
from .edge import near_edge
from .placing import place
from .points import representative
from .streets import StreetNetwork, build_graph
from .tiles import tiled_sums
from .within import pairs, sums_around

BALANCED = (0.75, 1.5)  # jobs per employed resident, Cervero 1989


def job_housing_balance(
    *,
    homes,
    residents,
    jobs,
    workplaces,
    workplace_jobs,
    counted,
    distance,
    smallest_number,
    network: StreetNetwork,
    snap_distance,
    boundary,
    monitor,
):
    """Jobs per employed resident and a balance that treats both alike.

    Parameters
    ----------
    homes : GeoDataFrame
        Areas, or places where people live.
    residents : str
        Column of ``homes`` with employed residents.
    jobs : str or None
        Column of ``homes`` with jobs, where there is no layer of workplaces.
    workplaces : GeoDataFrame or None
    workplace_jobs : str or None
        Column of ``workplaces``; without it each counts as one.
    counted : {"areas", "straight", "streets"}
        In each feature of ``homes`` by itself, or within ``distance`` of it (m, or min for ``streets`` in minutes).
    distance : float
    smallest_number : float
        Results of fewer residents, but more than none, are not shown.
    network : StreetNetwork
        For ``streets``; its layer may be None otherwise.
    snap_distance : float
    boundary : GeoDataFrame or None
        Area within which homes and workplaces are complete.
    monitor : Monitor

    Returns
    -------
    dict
        ``output``: DataFrame on the index of ``homes``, see `indicators.density.JOB_HOUSING_BALANCE`.

    Raises
    ------
    UserError
        No jobs, or streets needed and not given.

    Notes
    -----
    ratio = J / R; balance = 1 - |J - R| / (J + R), 1 where equal and 0 where one is missing; R employed residents.
    """
    if (jobs is None) == (workplaces is None):
        raise UserError(
            "The jobs are taken from a field of {homes} or from a layer of workplaces, and just one of them is needed.",
            "Choose either the jobs field or the layer of workplaces.",
        )
    if counted == "streets" and network.streets is None:
        raise UserError("Distances along the streets need a street layer.", "Choose a layer of streets and paths.")
    if workplaces is None:
        workplaces, workplace_jobs = homes, jobs
    elif counted == "areas" and not (shapely.area(homes.geometry.to_numpy()) > 0).any():
        raise UserError(
            "{homes} holds no areas in which workplaces could be counted.",
            "Choose areas, or count within a distance.",
        )
    lived, worked = _numbers(homes, residents, monitor), _numbers(workplaces, workplace_jobs, monitor)
    if counted == "areas":
        reach = _in_areas(homes, workplaces, lived, worked, monitor)
    elif counted == "straight":
        reach = _straight(homes, workplaces, lived, worked, distance, monitor)
    else:
        reach = _along_streets(homes, workplaces, lived, worked, distance, network, snap_distance, monitor)
    hull = reach.hull[np.isfinite(reach.hull).all(axis=1)]
    xy = representative(homes.geometry.to_numpy())
    near, outside = near_edge(xy, reach.metres, boundary, hull)
    why = np.select(
        [~np.isfinite(xy).all(axis=1) & reach.by_place, outside, np.isnan(reach.live)],
        [
            reasons.NO_GEOMETRY,
            reasons.OUTSIDE_BOUNDARY,
            reasons.NO_STREET if counted == "streets" else reasons.MISSING_AMOUNT,
        ],
        default="",
    ).astype(object)
    shown = why == ""
    columns, code = balance(np.where(shown, reach.live, np.nan), np.where(shown, reach.work, np.nan), smallest_number)
    why = np.where(shown, code, why)
    why[why == ""] = None
    monitor.progress(1.0)
    columns |= {} if reach.access is None else {"access": reach.access}
    return {"output": pd.DataFrame({**columns, "near_edge": near.astype(int), "reason": why}, index=homes.index)}


def balance(residents, jobs, least):
    """Ratio and balance of jobs and residents.

    Parameters
    ----------
    residents, jobs : (n,) float arrays
        NaN for not known.
    least : float
        Rows with fewer residents, but more than none, are not shown.

    Returns
    -------
    columns : dict
        ``residents_counted``, ``jobs_counted``, ``ratio``, ``balance``, ``side``.
    code : (n,) object array
        Reason for every row without a ratio; "" where it has one.
    """
    few = (residents > 0) & (residents < least)
    lived, worked = np.where(few, np.nan, residents), np.where(few, np.nan, jobs)
    with np.errstate(invalid="ignore", divide="ignore"):
        ratio = np.where(lived > 0, worked / np.where(lived > 0, lived, 1.0), np.nan)
        even = np.where(lived + worked > 0, 1.0 - np.abs(worked - lived) / (lived + worked), np.nan)
    low, high = BALANCED
    side = np.select([lived + worked == 0, worked < low * lived, worked > high * lived], [np.nan, -1.0, 1.0], 0.0)
    side[np.isnan(lived) | np.isnan(worked)] = np.nan
    code = np.select(
        [few, np.isnan(residents) | np.isnan(jobs), lived == 0],
        [reasons.FEW_PEOPLE, reasons.MISSING_AMOUNT, reasons.NO_RESIDENTS],
        default="",
    ).astype(object)
    columns = {"residents_counted": lived, "jobs_counted": worked, "ratio": ratio, "balance": even, "side": side}
    return columns, code


@dataclass
class Reach:
    """What lies within reach of N places.

    Parameters
    ----------
    live, work : (N,) float arrays
        Employed residents and jobs.
    metres : (N,) float array
        Straight metres that could matter beyond the edge of the data, NaN for none.
    hull : (M, 2) float array
        What the data reach to where there is no boundary.
    access : (N,) float array or None
        Straight way to the street.
    by_place : bool
        Whether a place without a geometry has none of it.
    """

    live: np.ndarray
    work: np.ndarray
    metres: np.ndarray
    hull: np.ndarray
    access: np.ndarray | None = None
    by_place: bool = True


def _in_areas(homes, workplaces, lived, worked, monitor):
    own = workplaces is homes
    if not own:
        feature, area, part = pairs(workplaces.geometry.to_numpy(), homes.geometry.to_numpy(), monitor)
        worked = np.bincount(area, part * worked[feature], minlength=len(homes))
    nowhere = np.full(len(homes), np.nan)
    return Reach(lived, worked, nowhere, representative(homes.geometry.to_numpy()), by_place=not own)


def _straight(homes, workplaces, lived, worked, distance, monitor):
    xy, at_work = representative(homes.geometry.to_numpy()), representative(workplaces.geometry.to_numpy())
    live = sums_around(xy, xy, np.nan_to_num(lived)[:, None], distance, monitor.part(0.0, 0.5))[:, 0]
    work = sums_around(xy, at_work, np.nan_to_num(worked)[:, None], distance, monitor.part(0.5, 1.0))[:, 0]
    return Reach(live, work, np.full(len(xy), distance), np.concatenate([xy, at_work]))


def _along_streets(homes, workplaces, lived, worked, distance, network, snap_distance, monitor):
    graph = build_graph(network, monitor=monitor.part(0.0, 0.2))
    monitor.step("Placing homes and workplaces on the streets")
    placed, at_work = (
        place(graph, representative(frame.geometry.to_numpy()), max_distance=snap_distance, monitor=part)
        for frame, part in ((homes, monitor.part(0.2, 0.3)), (workplaces, monitor.part(0.3, 0.4)))
    )
    lost = int((at_work.edge < 0).sum())
    if lost:
        monitor.warn("{n} workplaces have no street within the snapping distance and are not counted.", n=lost)
    monitor.step("Summing what lies within reach")
    live, work = (
        tiled_sums(
            graph, origins=placed, opportunities=to, weights=np.nan_to_num(weight), limits=(distance,), monitor=part
        )
        for to, weight, part in ((placed, lived, monitor.part(0.4, 0.7)), (at_work, worked, monitor.part(0.7, 1.0)))
    )
    metres = np.where(placed.edge < 0, snap_distance, distance * search.speed(graph))
    return Reach(live[:, 0, 0], work[:, 0, 0], metres, graph.node_xy, access=placed.access)


def _numbers(frame, field, monitor):
    """Numbers of a field, one each without it; missing ones are told."""
    if field is None:
        return np.ones(len(frame))
    numbers = frame[field].to_numpy(dtype=float)
    missing = int(np.isnan(numbers).sum())
    if missing:
        monitor.warn("{n} places have no number in the field {field}.", n=missing, field=field)
    return numbers
