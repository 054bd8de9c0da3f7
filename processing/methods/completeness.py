"""Which everyday services are reached within a time: the completeness of the 15-minute city."""

from dataclasses import replace

import numpy as np
import pandas as pd

from ..spec import UserError, label, labels, reasons
from . import search
from .distribution import distribution
from .edge import near_edge
from .entrances import arrivals
from .graph import Placement
from .nearest import nearest_goals
from .placing import place
from .points import representative
from .streets import StreetNetwork, build_graph
from .words import plain

SHOWN = 20  # words named in a message


def fifteen_minute_completeness(
    *,
    homes,
    population,
    services,
    category,
    categories,
    weights,
    minutes,
    thresholds,
    network: StreetNetwork,
    entrances,
    entrance_rule,
    entrance_distance,
    snap_distance,
    boundary,
    monitor,
):
    """Share of the chosen kinds of service that every home reaches within a time.

    Parameters
    ----------
    homes : GeoDataFrame
        Places of any geometry; each is represented by one point, see `points.representative`.
    population : str or None
        Column of ``homes`` with the number of people; only the table of kinds needs it.
    services : GeoDataFrame
        Points or polygons.
    category : str
        Column of ``services`` with their kind.
    categories : tuple of str
        The kinds that count; capitals and blanks around them do not matter.
    weights : tuple of str
        "kind: number"; the others weigh 1.
    minutes : float
        The time, in the network's unit of cost.
    thresholds : tuple of float
        Shares in per cent; one flag column for each.
    network : StreetNetwork
        In minutes.
    entrances, entrance_rule, entrance_distance
        See `entrances.arrivals`.
    snap_distance : float
        Longest straight way to the street, m.
    boundary : GeoDataFrame or None
        Context boundary.
    monitor : Monitor

    Returns
    -------
    dict
        ``output``: DataFrame on the index of ``homes``; ``kinds``: DataFrame, a row for each kind;
        see `indicators.everyday.FIFTEEN_MINUTE_COMPLETENESS`.

    Raises
    ------
    UserError
        Where no service is of a kind that counts, or a weight cannot be read.

    Notes
    -----
    C_i = Σ_c w_c 1(t_ic <= T) / Σ_c w_c, t_ic the time to the nearest service of kind c, with both straight ways to
    the street (Moreno et al. 2021 give the idea; the weights are the user's). One search for each kind.
    """
    weight = _weights(categories, weights)
    kind = _kinds(services, category, categories, monitor)
    graph = build_graph(network, monitor=monitor.part(0.0, 0.3))
    monitor.step("Placing homes on the streets")
    xy = representative(homes.geometry.to_numpy())
    placed = place(graph, xy, max_distance=snap_distance, monitor=monitor.part(0.3, 0.4))
    monitor.step("Finding the entrances of destinations")
    used = np.flatnonzero(kind >= 0)
    goals = arrivals(
        services.iloc[used],
        graph,
        entrances=entrances,
        entrance_rule=entrance_rule,
        entrance_distance=entrance_distance,
        minimum_area=0.0,
        dissolve=False,
        snap_distance=snap_distance,
        monitor=monitor.part(0.4, 0.5),
    )
    monitor.step("Searching the nearest service of each kind")
    time = np.full((len(categories), len(xy)), np.inf)
    of_goal = kind[used][goals.row]
    for number in range(len(categories)):
        part = monitor.part(0.5 + 0.4 * number / len(categories), 0.5 + 0.4 * (number + 1) / len(categories))
        some = only(goals, np.flatnonzero(of_goal == number))
        if len(some.owner):
            cost, _, _ = nearest_goals(graph, placed, some, count=1, limit=None, monitor=part)
            time[number] = cost[0]
    monitor.step("Looking at the edge of the data")
    # what is reached already cannot be changed by anything farther, what is not by anything within the time
    reach = np.minimum(time, minutes).max(axis=0) * search.speed(graph)
    near, outside = near_edge(xy, np.where(placed.edge < 0, snap_distance, reach), boundary, graph.node_xy)
    monitor.progress(1.0)
    reason = np.select(
        [~np.isfinite(xy).all(axis=1), outside, placed.edge < 0],
        [reasons.NO_GEOMETRY, reasons.OUTSIDE_BOUNDARY, reasons.NO_STREET],
        default="",
    ).astype(object)
    blank = reason != ""
    reason[~blank] = None
    columns = _columns(time, minutes, weight, categories, thresholds, blank, placed.access)
    found = pd.DataFrame(columns | {"near_edge": near.astype(int), "reason": reason}, index=homes.index)
    count = np.bincount(kind[used], minlength=len(categories))
    return {"output": found, "kinds": _table(found, homes, population, minutes, weight, categories, count)}


def _table(found, homes, population, minutes, weight, categories, count):
    """How many people reach each kind, and in how many minutes."""
    names = [f"minutes_{part}" for part in labels(categories)]
    frame = found[names].assign(people=1.0 if population is None else homes[population].to_numpy(dtype=float))
    rows = distribution(
        frame.fillna({"people": 0.0}),
        columns=names,
        worse="high",
        population="people",
        thresholds=[(minutes, "at most")],
    )
    part = label(minutes)
    return pd.DataFrame(
        {
            "kind": categories,
            "services": count,
            "weight": weight,
            "share_within": rows[f"share_{part}"],
            "left_out": rows[f"left_out_{part}"],
            "median_minutes": rows["median"],
        }
    )


def _columns(time, minutes, weight, categories, thresholds, blank, access):
    """The columns that follow from the times."""
    there = time <= minutes * search.SLACK
    share = 100.0 * (weight @ there) / weight.sum()
    share[there[weight > 0].all(axis=0)] = 100.0
    time = np.where(np.isfinite(time) & ~blank, time, np.nan)
    columns = {
        "completeness": np.where(blank, np.nan, share),
        "reached": np.where(blank, np.nan, there.sum(axis=0)),
        "missing": np.where(blank, None, _names(~there, categories)),
        "first_minutes": np.fmin.reduce(time, axis=0),
        "all_minutes": time.max(axis=0),
    }
    columns |= {f"minutes_{part}": time[number] for number, part in enumerate(labels(categories))}
    for threshold in thresholds:
        met = (share >= threshold * (1 - 1e-9)).astype(float)
        columns[f"at_least_{label(threshold)}"] = np.where(blank, np.nan, met)
    return columns | {"access": access}


def _names(missing, categories):
    """The names of what is missing at each home, None where nothing is."""
    patterns, which = np.unique(missing.T, axis=0, return_inverse=True)
    texts = [", ".join(name for name, gone in zip(categories, row, strict=True) if gone) or None for row in patterns]
    return np.array([*texts, None], dtype=object)[np.ravel(which)]


def only(goals, which):
    """Some of the destinations and where one arrives at them.

    Parameters
    ----------
    goals : entrances.Arrivals
    which : int array
        Destinations to keep, in their new order.

    Returns
    -------
    entrances.Arrivals
    """
    number = np.full(len(goals.row), -1)
    number[which] = np.arange(len(which))
    kept = number[goals.owner] >= 0
    placement = goals.placement
    return replace(
        goals,
        placement=Placement(placement.edge[kept], placement.fraction[kept], placement.access[kept]),
        owner=number[goals.owner[kept]],
        row=goals.row[which],
        shape=goals.shape[which],
    )


def _kinds(services, category, categories, monitor):
    """Position of each service's kind among those that count, -1 for the others."""
    code, values = pd.factorize(services[category])
    known = {plain(word): number for number, word in reversed(list(enumerate(categories)))}
    kind = np.array([known.get(plain(value), -1) for value in values] + [-1])[code]
    words = ", ".join(sorted(str(value) for value in values)[:SHOWN])
    count = np.bincount(kind[kind >= 0], minlength=len(categories))
    if not count.any():
        raise UserError(
            "No feature of {services} has one of the kinds {categories} in the field {field}.",
            "Write kinds that the field holds, such as {words}.",
            categories=", ".join(categories),
            field=category,
            words=words or "-",
        )
    for number in np.flatnonzero(count == 0):
        monitor.warn(
            "There is no service of the kind {kind}: nobody reaches it. The field {field} holds {words}.",
            kind=categories[number],
            field=category,
            words=words,
        )
    return kind


def _weights(categories, given):
    """Weight of each kind, from "kind: number"."""
    weight = np.ones(len(categories))
    known = {plain(word): number for number, word in enumerate(categories)}
    for text in given or ():
        name, _, number = text.rpartition(":")
        try:
            value = float(number)
        except ValueError:
            value = np.nan
        if plain(name) not in known or not (np.isfinite(value) and value >= 0):
            raise UserError(
                "'{text}' is not the weight of a kind of service.",
                "Write a kind that counts, a colon and a number, such as {word}: 2.",
                text=text,
                word=categories[0],
            )
        weight[known[plain(name)]] = value
    if not weight.sum() > 0:
        raise UserError("All kinds of service weigh 0.", "Give at least one of them a weight above 0.")
    return weight
