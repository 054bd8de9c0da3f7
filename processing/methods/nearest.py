"""Distance along the streets to the nearest destination."""

import numpy as np
import pandas as pd

from ..spec import named, reasons
from ..spec.declaration import label
from . import along, search
from .choosing import chosen
from .edge import near_edge
from .entrances import arrivals
from .placing import place
from .points import representative
from .streets import StreetNetwork, build_graph


def distance_to_nearest(
    *,
    homes,
    destinations,
    network: StreetNetwork,
    entrances,
    entrance_rule,
    entrance_distance,
    minimum_area,
    dissolve,
    name_field,
    limit,
    thresholds,
    neighbours,
    snap_distance,
    boundary,
    monitor,
    class_field=None,
    classes=(),
    quality_field=None,
    minimum_quality=0.0,
):
    """Cost of the way along the streets from every home to its nearest destinations.

    Parameters
    ----------
    homes : GeoDataFrame
        Places of any geometry; each is represented by one point, see `points.representative`.
    destinations : GeoDataFrame
        Points or polygons.
    network : StreetNetwork
    entrances, entrance_rule, entrance_distance, minimum_area, dissolve
        See `entrances.arrivals`.
    name_field : str or None
        Column of ``destinations`` with the name to show; without it, the number of the row from 1.
    limit : float or None
        Search limit in the network's unit (m or min); None for no limit.
    thresholds : tuple of float
        One flag column for each.
    neighbours : int
        How many different destinations.
    snap_distance : float
        Longest straight way to the street, m.
    boundary : GeoDataFrame or None
        Context boundary.
    monitor : Monitor
    class_field, classes, quality_field, minimum_quality
        See `choosing.chosen`. For every class a distance of its own; areas that touch are taken as one
        within it. A class with a number counts as reached up to this cost.

    Returns
    -------
    dict
        ``output``: DataFrame on the index of ``homes``, see `indicators.access.DISTANCE_TO_NEAREST`.

    Notes
    -----
    distance = access_home + shortest way home -> destination + access_destination, with access legs
    straight at walking cost. One search from all destinations at once, against the direction of
    travel (Dijkstra 1959 with many sources); a further one for every further neighbour. The
    streets are cut at the destinations, so a home on the same street is right too. A home whose
    place on the street lies within an area has arrived.
    """
    counting, member = chosen(
        destinations,
        class_field=class_field,
        classes=classes,
        quality_field=quality_field,
        minimum_quality=minimum_quality,
        monitor=monitor,
    )
    graph = build_graph(network, monitor=monitor.part(0.0, 0.3))
    monitor.step("Placing homes on the streets")
    xy = representative(homes.geometry.to_numpy())
    placed = place(graph, xy, max_distance=snap_distance, monitor=monitor.part(0.3, 0.4))

    def search_among(some, count, monitor):
        monitor.step("Finding the entrances of destinations")
        goals = arrivals(
            some,
            graph,
            entrances=entrances,
            entrance_rule=entrance_rule,
            entrance_distance=entrance_distance,
            minimum_area=minimum_area,
            dissolve=dissolve,
            snap_distance=snap_distance,
            monitor=monitor.part(0.0, 0.5),
        )
        monitor.step("Searching the nearest destinations")
        return goals, *nearest_goals(graph, placed, goals, count=count, limit=limit, monitor=monitor.part(0.5, 1.0))

    share = 0.5 / (1 + len(classes))
    some = destinations.iloc[counting]
    goals, cost, goal, reachable = search_among(some, neighbours, monitor.part(0.4, 0.4 + share))
    if classes:
        monitor.step("Searching the nearest of each class")
    to_class, joined = np.full((len(classes), len(xy)), np.inf), np.zeros((len(classes), len(xy)), dtype=bool)
    for k in range(len(classes)):
        part = monitor.part(0.4 + share * (k + 1), 0.4 + share * (k + 2)).quiet()
        _, (to_class[k],), _, joined[k] = search_among(some[member[:, k]], 1, part)
    monitor.step("Looking at the edge of the data")
    bound = np.inf if limit is None else limit
    farthest = np.maximum(cost[-1], to_class.max(axis=0, initial=0.0))
    reach = np.where(np.isfinite(farthest), farthest, bound) * search.speed(graph)
    reach = np.where(placed.edge < 0, snap_distance, reach)
    near, outside = near_edge(xy, reach, boundary, graph.node_xy)
    monitor.progress(1.0)

    reason = np.select(
        [
            ~np.isfinite(xy).all(axis=1),
            outside,
            placed.edge < 0,
            np.full(len(xy), not len(goals.owner)),
            ~reachable,
            ~np.isfinite(cost[0]),
        ],
        [
            reasons.NO_GEOMETRY,
            reasons.OUTSIDE_BOUNDARY,
            reasons.NO_STREET,
            reasons.NO_DESTINATION,
            reasons.NOT_CONNECTED,
            reasons.BEYOND_LIMIT,
        ],
        default="",
    ).astype(object)
    reason[reason == ""] = None
    cost[:, outside], goal[:, outside], to_class[:, outside] = np.inf, -1, np.inf
    cost[np.isinf(cost)] = np.nan
    names = _names(destinations, counting[goals.row], name_field)
    columns = {"distance": cost[0], "access": placed.access, "destination": names[goal[0]]}
    # Who reaches nothing at all, or nothing within a limit beyond the threshold, is known not to be within it.
    unknown = np.isin(reason.astype(str), [reasons.NO_GEOMETRY, reasons.OUTSIDE_BOUNDARY, reasons.NO_STREET])

    def within(cost, joined, threshold):
        hidden = unknown | (~np.isfinite(cost) & joined & (bound < threshold))
        return np.where(hidden, np.nan, cost <= threshold * search.SLACK)

    for threshold in thresholds:
        columns[f"within_{label(threshold)}"] = within(cost[0], reachable, threshold)
    own = [named(word).number for word in classes]
    for word, number, found, way in zip(classes, own, to_class, joined, strict=True):
        columns[f"to_{label(word)}"] = np.where(np.isinf(found), np.nan, found)
        if number is not None:
            columns[f"reached_{label(word)}"] = within(found, way, number)
    if any(number is not None for number in own):
        columns["classes_reached"] = sum(values for name, values in columns.items() if name.startswith("reached_"))
    for k in range(1, neighbours):
        columns[f"distance_{k + 1}"] = cost[k]
        columns[f"destination_{k + 1}"] = names[goal[k]]
    columns["near_edge"] = near.astype(int)
    columns["reason"] = reason
    return {"output": pd.DataFrame(columns, index=homes.index)}


def _names(destinations, row, name_field):
    """What each destination is called, and None behind the last, for those that have none (-1)."""
    names = np.append((row + 1).astype(str).astype(object), None)
    if name_field is not None:
        given = destinations[name_field].to_numpy(dtype=object)[row]
        known = ~pd.isna(given)
        names[:-1][known] = [str(name) for name in given[known]]
    return names


def nearest_goals(graph, placed, goals, *, count, limit, monitor):
    """The nearest different goals of placed points.

    Parameters
    ----------
    graph : StreetGraph
    placed : Placement
        P points.
    goals : entrances.Arrivals
    count : int
        How many different goals.
    limit : float or None
    monitor : Monitor

    Returns
    -------
    cost : (count, P) float array
        Access legs counted; infinite where there are fewer.
    goal : (count, P) int array
        Position in ``goals.row``, -1 where there are fewer.
    reachable : (P,) bool array
        Whether any goal can be reached, however far.
    """
    bound = np.inf if limit is None else limit * search.SLACK
    cut = along.split(graph, goals.placement, polylines=False)
    start = search.access_leg(graph, goals.placement)
    ways, size = search.both_ways(cut.graph, reverse=True), len(cut.graph.node_xy)
    if count == 1:
        monitor.progress(0.0)
        at_node, source = search.nearest_cost(ways, size, cut.node, start, limit=bound)
        owner = np.append(goals.owner, -1)[source]
        at_node, owner = at_node[None], owner[None]
    else:
        at_node, owner = search.nearest_different(
            ways, size, cut.node, start, goals.owner, count=count, limit=bound, monitor=monitor.part(0.0, 0.7)
        )
    on_piece = cut.move(placed)
    out, _ = search.legs(cut.graph, on_piece)
    ends = np.stack([cut.graph.tail[on_piece.edge], cut.graph.head[on_piece.edge]])  # of no account where not placed
    access = search.access_leg(graph, placed)
    inside = area = np.zeros(0, dtype=int)
    if len(goals.areas):
        inside, area = goals.within(along.positions(graph, placed))
    monitor.progress(0.8)
    if count == 1:
        options = out.T + at_node[0, ends]
        first = options.argmin(axis=0)
        which = np.arange(len(access))
        cost, goal = options[first, which][None], owner[0, ends[first, which]][None]
        cost[0, inside], goal[0, inside] = 0.0, area
    else:
        cost, goal = _best(out, at_node, owner, ends, inside, area, count)
    cost = np.where(np.isnan(access), np.inf, cost + np.nan_to_num(access))
    found = (cost <= bound) & np.isfinite(cost)
    cost, goal = np.where(found, cost, np.inf), np.where(found, goal, -1)

    reachable = np.isfinite(cost[0])
    left = ~reachable & (placed.edge >= 0)
    if left.any() and len(goals.owner):
        if np.isinf(bound):
            pass  # the search was complete
        elif np.isfinite(graph.forward).all() and np.isfinite(graph.backward).all():
            there = np.isin(graph.component, graph.component[graph.tail[goals.placement.edge]])
            reachable[left] = there[graph.tail[placed.edge[left]]]
        else:
            anyhow, _ = search.nearest_cost(ways, size, cut.node)
            reachable[left] = np.isfinite(out[left].T + anyhow[ends[:, left]]).any(axis=0)
    monitor.progress(1.0)
    return cost, goal, reachable


def _best(out, at_node, owner, ends, inside, area, count):
    """The cheapest different goals of each point, from those of both ends of its edge and those it is in."""
    points = len(out)
    point = np.concatenate([np.tile(np.arange(points), 2 * len(owner)), inside])
    goal = np.concatenate([owner[:, ends].transpose(1, 0, 2).ravel(), area])
    price = np.concatenate([(at_node[:, ends] + out.T).transpose(1, 0, 2).ravel(), np.zeros(len(inside))])
    real = (goal >= 0) & np.isfinite(price)
    point, goal, price = point[real], goal[real], price[real]
    order = np.lexsort((price, goal, point))
    point, goal, price = point[order], goal[order], price[order]
    once = np.append(True, (np.diff(point) != 0) | (np.diff(goal) != 0))[: len(point)]
    point, goal, price = point[once], goal[once], price[once]
    order = np.lexsort((price, point))
    point, goal, price = point[order], goal[order], price[order]
    rank = np.arange(len(point)) - np.searchsorted(point, point)
    kept = rank < count
    cost, best = np.full((count, points), np.inf), np.full((count, points), -1)
    cost[rank[kept], point[kept]] = price[kept]
    best[rank[kept], point[kept]] = goal[kept]
    return cost, best
