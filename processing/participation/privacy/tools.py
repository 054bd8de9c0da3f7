"""The tools that protect any layer."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from pyproj.exceptions import CRSError, ProjError

from ...methods.metric_crs import metric_epsg
from ...methods.points import representative
from ...spec import UserError, reasons
from .cells import celled
from .counts import withheld
from .displacement import displaced
from .people import people_of
from .personal_data import KINDS, find, masked

MASKING = "masking"
"""Field that says that homes are masked already."""

_EXAMPLES = 5
KINDS_IN_WORDS = {
    "identity": "personnummer",
    "card": "kortnummer",
    "account": "kontonummer",
    "email": "e-post",
    "profile": "profil",
    "phone": "telefon",
    "address": "adress",
    "plate": "regnummer",
}
"""What stands in brackets in Swedish texts."""


def find_personal_data(*, layer, fields, kinds, words, monitor):
    """Personal data in the text fields of a layer, counted and masked.

    Parameters
    ----------
    layer : GeoDataFrame
        Any layer or table, with all its fields.
    fields : tuple of str
        Which to search; empty for all with text.
    kinds : tuple of str
        Which of `personal_data.KINDS`; empty for all.
    words : tuple of str
        ``kind = word``: what stands in brackets.
    monitor : Monitor

    Returns
    -------
    dict
        ``masked`` on the index of ``layer``: the fields without personal data, ``found`` (how many were masked) and
        ``reason``; ``counts``: ``field``, ``kind``, ``found``, ``features``, ``examples``.

    Raises
    ------
    UserError
        There is no text field, or a kind is not known.
    """
    kinds = _kinds(kinds)
    called = KINDS_IN_WORDS | _words(words)
    names = _text_fields(layer, fields)
    if not names:
        raise UserError("The layer {layer} has no field with text.", "Choose a layer with text in it.")
    result = pd.DataFrame(index=layer.index)
    total, blank, rows = np.zeros(len(layer), np.int64), np.ones(len(layer), bool), []
    monitor.step("Looking for personal data")
    for number, name in enumerate(names):
        texts = layer[name].to_numpy(dtype=object)
        hits = find(texts, kinds, monitor.part(number / len(names), (number + 1) / len(names)))
        result[name] = masked(texts, kinds, called, found=hits)
        total += np.bincount(hits["position"], minlength=len(layer))
        blank &= np.array([not isinstance(text, str) or not text.strip() for text in texts])
        for kind in kinds:
            at = hits["position"][hits["kind"] == kind]
            places = ", ".join(str(place + 1) for place in at.unique()[:_EXAMPLES])
            rows.append((name, KINDS[kind], len(at), at.nunique(), places))
    result["found"] = total
    result["reason"] = np.where(blank, reasons.NO_VALUE, None)
    monitor.info(
        "{n} personal data are found and masked in {rows} features.", n=int(total.sum()), rows=int((total > 0).sum())
    )
    return {"masked": result, "counts": pd.DataFrame(rows, columns=["field", "kind", "found", "features", "examples"])}


def _kinds(kinds):
    wrong = [kind for kind in kinds if kind not in KINDS]
    if wrong:
        raise UserError(
            "{kind} is no kind of personal data that is looked for.", "Choose of: {kinds}.",
            kind=wrong[0], kinds=", ".join(KINDS),
        )  # fmt: skip
    return tuple(kind for kind in KINDS if kind in kinds) if kinds else tuple(KINDS)


def _words(words):
    found = {}
    for word in words:
        kind, equals, text = (part.strip() for part in word.partition("="))
        if not equals or kind not in KINDS or not text:
            raise UserError(
                "The word {word} for the brackets cannot be read.",
                "Write it as email = e-mail, with one of: {kinds}.",
                word=word,
                kinds=", ".join(KINDS),
            )
        found[kind] = text
    return found


def _text_fields(layer, fields):
    if fields:
        return list(fields)
    columns = [name for name in layer.columns if name != layer.geometry.name and layer[name].dtype == object]
    return [name for name in columns if layer[name].map(lambda value: isinstance(value, str)).any()]


def mask_home_locations(*, homes, keep, way, nearest, farthest, cell, k, population, people_field, land, monitor):
    """Homes displaced or moved to cells, so that at least k people could live there.

    Parameters
    ----------
    homes : GeoDataFrame
        Points, with all their fields, in any CRS.
    keep : tuple of str
        Fields that go along.
    way : {"displace", "cells"}
    nearest, farthest : float
        Bounds of the displacement, m.
    cell : float
        Side of the smallest cells, m.
    k : int
    population : GeoDataFrame or None
        Points or polygons with people.
    people_field : str or None
        Without one every feature is one person.
    land : GeoDataFrame or None
        Polygons that displaced homes lie on.
    monitor : Monitor

    Returns
    -------
    dict
        ``masked``: points in the CRS of ``homes``, ``source`` and `MASKING`, in random order; ``table``: ``way``,
        ``bounds``, ``homes``, ``k_least``, ``k_median``.

    Raises
    ------
    UserError
        Homes are masked already, have no CRS, or displacement has no population to be tested against.
    """
    _check_homes(homes, way, nearest, farthest, population)
    flat = homes.to_crs(_metric(homes))
    xy = representative(flat.geometry.to_numpy())
    people = None
    if population is not None:
        monitor.step("Reading where people live")
        people = people_of(
            population.to_crs(flat.crs), people_field, min(25.0, nearest or 25.0), monitor.part(0.0, 0.2)
        )
    monitor.step("Moving homes")
    part = monitor.part(0.2, 1.0)
    if way == "displace":
        ground = shapely.union_all(land.to_crs(flat.crs).geometry.dropna().to_numpy()) if land is not None else None
        moved = displaced(xy, people, nearest=nearest, farthest=farthest, k=k, land=ground, monitor=part)
        place, reached = moved.xy, moved.people
        low = np.where(moved.level < 1, nearest, moved.farthest / 2)
        bounds = [f"{a:g}-{b:g} m" for a, b in zip(low, moved.farthest, strict=True)]
    else:
        moved = celled(xy, side=cell, k=k, people=people, monitor=part)
        place, reached = moved.xy, moved.people
        bounds = [f"{side:g} m" for side in moved.side]
    shown = np.flatnonzero(np.isfinite(place).all(axis=1))
    result = _shuffled(shown, place, way, k, bounds, flat.crs).to_crs(homes.crs)
    summary = _summary(shown, way, bounds, reached, len(homes), int(np.isnan(xy[:, 0]).sum()))
    lost = len(homes) - len(shown)
    if lost:
        monitor.warn("{n} of {total} homes are left out.", n=lost, total=len(homes))
    return {"masked": result, "table": summary}


WAYS = {
    "displace": "Moved by a random distance",
    "cells": "Middle of a grid cell",
    "left": "Left out: too few people live near",
    "nowhere": "Left out: without a place",
}
"""What became of homes; words of the summary and of the field `MASKING`."""


def _check_homes(homes, way, nearest, farthest, population):
    if MASKING in homes.columns:
        raise UserError(
            "The homes in {homes} are masked already.",
            "Masked twice they are no safer, and less true. Choose the layer with the true homes.",
        )
    if homes.crs is None:
        raise UserError("The layer {homes} has no coordinate system.", "Set the one its coordinates are in.")
    if way == "displace" and population is None:
        raise UserError(
            "Nothing tells how many people live near the homes.",
            "Choose a population layer, or grid cells instead, which are tested with the homes themselves.",
        )
    if way == "displace" and not nearest < farthest:
        raise UserError(
            "The farthest displacement is not farther than the nearest.",
            "Choose a farthest one of at least twice that.",
        )


def _metric(homes):
    """The homes' own CRS where it measures in metres, else one that does."""
    if homes.crs.is_projected and homes.crs.axis_info[0].unit_name == "metre" and homes.crs.to_epsg() != 3857:
        return homes.crs
    try:
        box = homes.geometry.to_crs(4326).total_bounds
        if not np.isfinite(box).all():
            return homes.crs
        return f"EPSG:{metric_epsg((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)}"
    except (ValueError, CRSError, ProjError):
        raise UserError(
            "The coordinates of {homes} are not what its coordinate system says.",
            "Check the layer's coordinate system.",
        ) from None


def _shuffled(shown, place, way, k, bounds, crs):
    """The masked homes in random order: the order of the source could tell which is which."""
    order = np.random.default_rng().permutation(shown)
    words = np.full(len(order), WAYS[way], dtype=object)
    columns = {"source": order, MASKING: words, "bounds": [bounds[at] for at in order], "k_tested": k}
    return gpd.GeoDataFrame(columns, geometry=shapely.points(place[order]), crs=crs)


def _summary(shown, way, bounds, reached, total, nowhere):
    frame = pd.DataFrame({"bounds": [bounds[at] for at in shown], "k": np.floor(reached[shown])})
    rows = [
        (WAYS[way], name, len(group), int(group["k"].min()), float(group["k"].median()), None)
        for name, group in frame.groupby("bounds", sort=False)
    ]
    rows = sorted(rows, key=lambda row: -row[2])
    for word, n in (("left", total - len(shown) - nowhere), ("nowhere", nowhere)):
        if n:
            why = reasons.FEW_PEOPLE if word == "left" else reasons.NO_GEOMETRY
            rows.append((WAYS[word], "", n, None, None, why))
    return pd.DataFrame(rows, columns=["way", "bounds", "homes", "k_least", "k_median", "reason"])


def withhold_small_counts(*, layer, counts, within, minimum, monitor):
    """Small counts blanked, and so many more that none can be worked out.

    Parameters
    ----------
    layer : GeoDataFrame
    counts : tuple of str
        Fields with counts.
    within : str or None
        Field of groups whose totals are known, too, such as the district of small areas.
    minimum : int
        Counts below this are withheld.
    monitor : Monitor

    Returns
    -------
    dict
        ``output`` on the index of ``layer``: the count fields, ``withheld`` (how many) and ``reason``; ``table``:
        ``field``, ``small``, ``protecting``, ``shown``.

    Raises
    ------
    UserError
        A count is negative.
    """
    monitor.step("Looking for small counts")
    numbers = layer[list(counts)].to_numpy(float, na_value=np.nan)
    if (numbers < 0).any():
        raise UserError("A count in {layer} is negative.", "Choose fields with counts from 0.")
    groups = np.zeros(len(layer), np.int64) if within is None else pd.factorize(layer[within])[0]
    why = np.full(numbers.shape, "", dtype=object)
    for number, group in enumerate(np.unique(groups)):
        monitor.progress(number / (groups.max() + 2))
        rows = np.flatnonzero(groups == group)
        why[rows] = withheld(numbers[rows], minimum, monitor)
    result = pd.DataFrame(np.where(why == "", numbers, np.nan), columns=list(counts), index=layer.index)
    result["withheld"] = (why != "").sum(axis=1)
    few, protects = (why == reasons.FEW_PEOPLE), (why == reasons.PROTECTS_FEW)
    blank = np.isnan(numbers).any(axis=1)
    result["reason"] = np.select(
        [few.any(axis=1), protects.any(axis=1), blank],
        [reasons.FEW_PEOPLE, reasons.PROTECTS_FEW, reasons.NO_NUMBER],
        None,
    )
    shown = (why == "") & np.isfinite(numbers)
    summary = pd.DataFrame(
        {
            "field": list(counts),
            "small": few.sum(axis=0),
            "protecting": protects.sum(axis=0),
            "shown": shown.sum(axis=0),
        }
    )
    monitor.info(
        "{few} small counts are withheld, and {more} to protect them.", few=int(few.sum()), more=int(protects.sum())
    )
    return {"output": result, "table": summary}
