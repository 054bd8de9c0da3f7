"""What concerns this plan: remarks within or near each part of it, by theme."""

import numpy as np
import pandas as pd
import shapely

from ...spec import Monitor, UserError, labels, reasons
from .remarks import feelings, numbered, persons, shown, themes_in, weights_of, words

WITHIN, NEAR, PARTLY = RELATIONS = ("within", "near", "partly within")
ON_THE_BORDER = 1e-6  # m
HOMES_AT_ONCE = 100_000


def remarks_on_a_plan(
    *,
    plan,
    part,
    remarks,
    theme_field,
    themes,
    feeling_field,
    respondent_field,
    weight_field,
    status_field,
    near,
    homes,
    people,
    bands,
    monitor=None,
):
    """Remarks within or near each part of a plan.

    Parameters
    ----------
    plan : (p,) GeoDataFrame
        Parts of the plan, polygons, in one metric CRS.
    part : str or None
        Field with their names.
    remarks : (n,) GeoDataFrame
        Points, lines and polygons, or none.
    theme_field, feeling_field, respondent_field, weight_field, status_field : str or None
        Fields of ``remarks``. What is hidden or merged into another does not count; without a weight it counts, but
        not among the weighted numbers.
    themes : sequence of str
        Themes with a column of their own.
    near : float
        Metres from a part within which a remark concerns it.
    homes : (h,) GeoDataFrame or None
        Where people live, for the distances.
    people : str or None
        Field of ``homes``; without it each counts as one.
    bands : sequence of float
        Upper bounds of the distance bands, m.
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``output``: per part ``remarks``, ``within``, ``near``, ``respondents``, ``weighted``,
        ``weighted_respondents``, ``positive``, ``negative``, ``theme_*``, ``other_themes`` and ``reason``;
        ``concerned``: per remark ``plan_part``, ``relation``, ``distance``, ``parts`` and ``reason``; ``pairs``: a row
        per part and remark that concerns it; ``decay``: remarks and residents by distance from the plan.

    Notes
    -----
    A remark may concern several parts and counts in each. ``plan_part`` is the one that holds most of it, or the
    nearest. A line or an area is within a part with the share of its length or area that lies there. The distance of
    a remark is that of its nearest point.
    """
    monitor = monitor or Monitor()
    monitor.step("Looking for remarks within and near the plan")
    names = _names(plan, part)
    shapes, areas = remarks.geometry.to_numpy(), plan.geometry.to_numpy()
    counts = shown(remarks, status_field)
    placed = ~shapely.is_missing(shapes) & ~shapely.is_empty(shapes)
    usable = ~shapely.is_missing(areas) & ~shapely.is_empty(areas)
    if not usable.any():
        raise UserError("No part of {plan} has a shape.", "Choose the layer with the parts of the plan.")
    candidates = np.flatnonzero(counts & placed)
    pairs = _pairs(shapes, areas, candidates, near, monitor.part(0.0, 0.5))
    distance = np.full(len(remarks), np.nan)
    distance[candidates] = _distances(shapes[candidates], areas[usable], monitor.part(0.5, 0.7))
    weight = _weights(remarks, weight_field, counts, monitor)
    output = _per_part(plan, pairs, remarks, theme_field, themes, feeling_field, respondent_field, weight)
    concerned = _per_remark(remarks, pairs, names, distance, counts, placed)
    made = {"output": output, "concerned": concerned, "pairs": _table(pairs, names, remarks, theme_field)}
    heavy = None if weight is None else weight[candidates]
    made["decay"] = _decay(distance[candidates], heavy, homes, people, areas[usable], bands, monitor.part(0.7, 1.0))
    lost = int((counts & ~placed).sum())
    if lost:
        monitor.warn("{remarks}: {n} remarks have no place and are in no part.", n=lost)
    if not len(pairs):
        monitor.warn("No remark lies within {near} m of the plan.", near=f"{near:g}")
    return made


def _names(plan, part):
    if part is None:
        return np.array([str(number + 1) for number in range(len(plan))], object)
    given = plan[part]
    numbers = pd.Series([str(number + 1) for number in range(len(plan))], index=plan.index)
    return given.where(given.notna(), numbers).astype(str).to_numpy(object)


def _pairs(shapes, areas, candidates, near, monitor):
    """Every part and remark within the distance: positions, distance, and the share of the remark that lies in it."""
    monitor.progress(0.0)
    tree = shapely.STRtree(areas)
    found, part = tree.query(shapes[candidates], predicate="dwithin", distance=max(near, ON_THE_BORDER))
    monitor.progress(0.5)
    remark = candidates[found]
    gone = shapely.distance(shapes[remark], areas[part])
    share = np.where(gone <= ON_THE_BORDER, 1.0, 0.0)
    size, extended = shapely.get_dimensions(shapes[remark]), np.zeros(len(remark), bool)
    extended[:] = (size > 0) & (gone <= ON_THE_BORDER)
    if extended.any():
        pieces = shapely.intersection(shapes[remark[extended]], areas[part[extended]])
        lines = size[extended] == 1
        inside = np.where(lines, shapely.length(pieces), shapely.area(pieces))
        whole = np.where(lines, shapely.length(shapes[remark[extended]]), shapely.area(shapes[remark[extended]]))
        share[extended] = np.clip(inside / np.where(whole > 0, whole, 1.0), 0.0, 1.0)
        share[np.flatnonzero(extended)[whole <= 0]] = 1.0
    monitor.progress(1.0)
    relation = np.select([share >= 1 - 1e-9, share > 0], [WITHIN, PARTLY], NEAR).astype(object)
    frame = pd.DataFrame({"remark": remark, "part": part, "distance": gone, "share": share, "relation": relation})
    return frame.sort_values(["remark", "share", "distance", "part"], ascending=[True, False, True, True])


def _distances(shapes, areas, monitor):
    """Metres to the nearest part; 0 within one."""
    if not len(shapes):
        return np.zeros(0)
    tree, gone = shapely.STRtree(areas), []
    for start in range(0, len(shapes), HOMES_AT_ONCE):
        _, metres = tree.query_nearest(shapes[start : start + HOMES_AT_ONCE], return_distance=True, all_matches=False)
        gone.append(metres)
        monitor.progress(start / len(shapes))
    return np.concatenate(gone)


def _weights(remarks, field, counts, monitor):
    """(n,) weights, 0 where there is none; None without the field."""
    if not field:
        return None
    weight, none = weights_of(remarks, field)
    if (none & counts).any():
        monitor.warn("{n} remarks have no weight and count only without weights.", n=int((none & counts).sum()))
    return np.where(none, 0.0, weight)


def _per_part(plan, pairs, remarks, theme, themes, feeling, respondent, weight):
    size = len(plan)
    part, remark = pairs["part"].to_numpy(), pairs["remark"].to_numpy()
    inside = pairs["share"].to_numpy() > 0
    made = pd.DataFrame(index=plan.index)
    made["remarks"] = np.bincount(part, minlength=size)
    made["within"] = np.bincount(part[inside], minlength=size)
    made["near"] = made["remarks"] - made["within"]
    person, _ = numbered(words(remarks, respondent))
    one = np.zeros(len(remark), dtype=np.int64)
    each = np.ones(len(remark)) if weight is None else weight[remark]
    number, heavy = persons(part, one, person[remark], each, (size, 1))
    if respondent:
        made["respondents"] = number[:, 0].astype(int)
    if weight is not None:
        made["weighted"] = np.bincount(part, each, size)
        if respondent:
            made["weighted_respondents"] = heavy[:, 0]
    if feeling:
        felt = feelings(words(remarks, feeling))[remark]
        for word in ("positive", "negative"):
            made[word] = np.bincount(part[felt == word], minlength=size)
    if theme:
        said = [themes_in(text.casefold()) for text in words(remarks, theme)[remark]]
        counted = np.zeros(len(remark), bool)
        for name, word in zip(labels(themes), themes, strict=True):
            has = np.array([word.strip().casefold() in own for own in said], bool)
            counted |= has
            made[f"theme_{name}"] = np.bincount(part[has], minlength=size)
        made["other_themes"] = np.bincount(part[~counted], minlength=size)
    made["reason"] = np.where(made["remarks"] > 0, None, reasons.NO_REMARKS)
    return made


def _per_remark(remarks, pairs, names, distance, counts, placed):
    first = pairs.drop_duplicates("remark")
    at = first["remark"].to_numpy()
    part, relation = (np.full(len(remarks), None, object) for _ in range(2))
    part[at] = names[first["part"].to_numpy()]
    relation[at] = first["relation"].to_numpy()
    why = np.where(pd.isna(part), reasons.NO_PART_NEAR, None).astype(object)
    why[~placed] = reasons.NO_GEOMETRY
    why[~counts] = reasons.NOT_SHOWN
    many = np.bincount(pairs["remark"].to_numpy(), minlength=len(remarks))
    return pd.DataFrame(
        {"plan_part": part, "relation": relation, "distance": distance, "parts": many, "reason": why},
        index=remarks.index,
    )


def _table(pairs, names, remarks, theme):
    remark = pairs["remark"].to_numpy()
    return pd.DataFrame(
        {
            "plan_part": names[pairs["part"].to_numpy()],
            "remark": remark + 1,
            "relation": pairs["relation"].to_numpy(),
            "distance": pairs["distance"].to_numpy(),
            "share_within": 100 * pairs["share"].to_numpy(),
            "theme": remarks[theme].to_numpy(object)[remark] if theme else None,
        }
    ).sort_values(["plan_part", "remark"], ignore_index=True)


def _decay(distance, weight, homes, people, areas, bands, monitor):
    """Remarks and residents in bands of distance from the plan."""
    edges = [0.0, *sorted({float(band) for band in bands if band > 0}), np.inf]
    made = pd.DataFrame({"from": edges[:-1], "to": [*edges[1:-1], np.nan]})
    bins = np.array(edges[1:-1])
    # a remark on a bound belongs to the nearer band
    band = np.searchsorted(bins, distance, side="left")
    made["remarks"] = np.bincount(band, minlength=len(made))
    if weight is not None:
        made["weighted"] = np.bincount(band, weight, len(made))
    made["remark_share"] = 100 * made["remarks"] / max(len(distance), 1)
    if homes is None:
        return made
    shapes = homes.geometry.to_numpy()
    has = ~shapely.is_missing(shapes) & ~shapely.is_empty(shapes)
    weight = (
        np.ones(len(homes))
        if people is None
        else pd.to_numeric(homes[people], errors="coerce").fillna(0).to_numpy(float)
    )
    gone = _distances(shapely.point_on_surface(shapes[has]), areas, monitor)
    made["people"] = np.bincount(np.searchsorted(bins, gone, side="left"), weight[has], len(made))
    total = made["people"].sum()
    made["people_share"] = 100 * made["people"] / total if total > 0 else np.nan
    with np.errstate(divide="ignore", invalid="ignore"):
        made["per_thousand"] = np.where(made["people"] > 0, 1000 * made["remarks"] / made["people"], np.nan)
    made["reason"] = np.where(made["people"] > 0, None, reasons.NOBODY)
    return made
