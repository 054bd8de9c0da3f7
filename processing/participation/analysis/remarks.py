"""What residents said, as the analyses take it: what counts, where, by whom and with which weight."""

from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ...methods.points import representative
from ...spec import UserError, reasons
from ..schema import SHOWN

FEELINGS = {
    "positive": ("positive", "positiv", "positivt", "+"),
    "negative": ("negative", "negativ", "negativt", "-"),
    "neutral": ("neutral", "neutralt", "0"),
}
"""Words for a feeling, in small letters."""


@dataclass(frozen=True)
class Remarks:
    """A layer of remarks and what its fields mean; the fields are the store's, or anyone's.

    Parameters
    ----------
    remarks : GeoDataFrame
        Any geometry, metric CRS.
    theme_field, feeling_field, status_field, respondent_field, weight_field : str or None
    themes : tuple of str
        Only these; empty for all.
    """

    remarks: gpd.GeoDataFrame
    theme_field: str | None = None
    feeling_field: str | None = None
    status_field: str | None = None
    respondent_field: str | None = None
    weight_field: str | None = None
    themes: tuple = ()
    feeling: ClassVar = "any"


@dataclass(frozen=True)
class OfFeeling(Remarks):
    """The same, of one feeling only: "positive", "negative", "neutral", or "any"."""

    feeling: str = "any"


class Counted(NamedTuple):
    """The remarks that count.

    Attributes
    ----------
    at : (n,) int array
        Their positions in the layer.
    shapes : (n,) array of geometries or None
    xy : (n, 2) float array
        A point for each, m; NaN without a place.
    theme, feeling : (n,) object arrays
        "" where there is none; feelings are the schema's words.
    person : (n,) int array
        The same number for the same respondent, 0 to ``people`` - 1. A remark without one is a person of its own.
    people : int
    weight : (n,) float array
        1 without a field.
    reason : (N,) object array
        For every remark of the layer why it does not count, or "".
    """

    at: np.ndarray
    shapes: np.ndarray
    xy: np.ndarray
    theme: np.ndarray
    feeling: np.ndarray
    person: np.ndarray
    people: int
    weight: np.ndarray
    reason: np.ndarray

    def some(self, mask):
        """Those where ``mask`` is True."""
        parts = (self.at, self.shapes, self.xy, self.theme, self.feeling, self.person)
        at, shapes, xy, theme, feeling, person = (part[mask] for part in parts)
        return self._replace(
            at=at, shapes=shapes, xy=xy, theme=theme, feeling=feeling, person=person, weight=self.weight[mask]
        )

    def of_themes(self):
        """Each remark once for each of its themes.

        Returns
        -------
        index : (m,) int array
            Which remark.
        spread : Counted
            These, with one theme each; "" for a remark that has none.
        """
        split = [themes_in(text) or [""] for text in self.theme]
        index = np.repeat(np.arange(len(split)), [len(names) for names in split])
        names = np.array([name for several in split for name in several], dtype=object)
        return index, self.some(index)._replace(theme=names)


def themes_in(text):
    """The themes of a remark: several stand with semicolons between, each counts once."""
    parts = (part.strip() for part in text.split(";"))
    return list(dict.fromkeys(part for part in parts if part))


def words(frame, field):
    """A field as text without outer blanks, "" where there is nothing."""
    if not field:
        return np.full(len(frame), "", dtype=object)
    return frame[field].map(lambda cell: "" if pd.isna(cell) else str(cell).strip()).to_numpy(object)


def feelings(said):
    """The schema's words for feelings; "" for anything else."""
    known = {word: feeling for feeling, several in FEELINGS.items() for word in several}
    return pd.Series(said, dtype=object).map(lambda word: known.get(word.casefold(), "")).to_numpy(object)


def shown(frame, field):
    """Which remarks are neither hidden nor merged into another: (n,) bool."""
    return np.array([word.casefold() in ("", *SHOWN) for word in words(frame, field)], dtype=bool)


def counted(chosen, monitor):
    """Choose what counts, and say how much does not.

    Parameters
    ----------
    chosen : Remarks
    monitor : Monitor

    Returns
    -------
    Counted
        With those without a place.

    Raises
    ------
    UserError
        Themes or a feeling are asked for without the field that tells them, or a weight is negative.
    """
    frame = chosen.remarks
    if chosen.themes and not chosen.theme_field:
        raise UserError("Themes are asked for, but no theme field is chosen.", "Choose the field with the theme.")
    if chosen.feeling != "any" and not chosen.feeling_field:
        raise UserError("A feeling is asked for, but no feeling field is chosen.", "Choose the field with the feeling.")
    monitor.step("Choosing the remarks that count")
    theme, feeling = words(frame, chosen.theme_field), feelings(words(frame, chosen.feeling_field))
    monitor.progress(0.3)
    reason = np.full(len(frame), "", dtype=object)
    if chosen.status_field:
        reason[~shown(frame, chosen.status_field)] = reasons.NOT_SHOWN
    unasked = np.zeros(len(frame), dtype=bool)
    if chosen.themes:
        wanted = {str(name).strip().casefold() for name in chosen.themes}
        unasked |= np.array([wanted.isdisjoint(themes_in(text.casefold())) for text in theme], dtype=bool)
    if chosen.feeling != "any":
        unasked |= feeling != chosen.feeling
    reason[(reason == "") & unasked] = reasons.NOT_ASKED
    weight, unweighted = weights_of(frame, chosen.weight_field)
    reason[(reason == "") & unweighted] = reasons.NO_VALUE
    monitor.progress(0.5)
    at = np.flatnonzero(reason == "")
    shapes = frame.geometry.to_numpy()[at]
    xy = representative(shapes)
    person, people = numbered(words(frame, chosen.respondent_field)[at])
    _tell(reason, unweighted, xy, monitor)
    monitor.progress(1.0)
    return Counted(at, shapes, xy, theme[at], feeling[at], person, people, weight[at], reason)


def weights_of(frame, field):
    """Weights, and where the field gives none."""
    if not field:
        return np.ones(len(frame)), np.zeros(len(frame), dtype=bool)
    weight = pd.to_numeric(frame[field], errors="coerce").to_numpy(float)
    if (weight < 0).any():
        raise UserError("A weight of {remarks} is negative.", "Weights are 0 or more.")
    return weight, ~np.isfinite(weight)


def numbered(names):
    """Numbers of people by their names, and how many there are; each without a name, "", is one of their own."""
    nobody = names == ""
    code, found = pd.factorize(names[~nobody], sort=True)
    person = np.empty(len(names), dtype=np.int64)
    person[~nobody] = code
    person[nobody] = len(found) + np.arange(nobody.sum())
    return person, len(found) + int(nobody.sum())


def _tell(reason, unweighted, xy, monitor):
    monitor.info(
        "{n} remarks: {used} count, {hidden} are hidden or merged, {other} are of another theme or feeling.",
        n=len(reason),
        used=int((reason == "").sum()),
        hidden=int((reason == reasons.NOT_SHOWN).sum()),
        other=int((reason == reasons.NOT_ASKED).sum()),
    )
    if (reason == reasons.NO_VALUE).any():
        monitor.warn(
            "{n} remarks have no weight and do not count.", n=int((unweighted & (reason == reasons.NO_VALUE)).sum())
        )
    if np.isnan(xy[:, 0]).any():
        monitor.info("{n} remarks that count have no place.", n=int(np.isnan(xy[:, 0]).sum()))


def persons(rows, columns, person, weight, shape, share=None):
    """How many people there are in every cell of a table, each counted once.

    Parameters
    ----------
    rows, columns, person : (m,) int arrays
    weight : (m,) float array
        Of the person; where it differs between remarks, their mean counts.
    shape : (int, int)
    share : (m,) float array, optional
        The part of the remark in the cell: a person counts with the sum of these, at most once.

    Returns
    -------
    number, weighted : float arrays of ``shape``
    """
    share = np.ones(len(rows)) if share is None else share
    cell = rows * shape[1] + columns
    pair, place = np.unique(np.stack([cell, person], axis=1), axis=0, return_inverse=True)
    place = place.ravel()
    times = np.bincount(place, minlength=len(pair))
    part = np.minimum(1.0, np.bincount(place, share, len(pair)))
    mean = np.bincount(place, weight, len(pair)) / np.maximum(times, 1)
    size = shape[0] * shape[1]
    number = np.bincount(pair[:, 0], part, size).reshape(shape)
    return number, np.bincount(pair[:, 0], part * mean, size).reshape(shape)


def outline(boundary):
    """One geometry of the polygons of a layer, or None without a layer.

    Raises
    ------
    UserError
        If the layer has no area.
    """
    if boundary is None:
        return None
    shapes = boundary.geometry.to_numpy()
    shapes = shapes[shapely.get_dimensions(shapes) == 2]
    whole = shapely.union_all(shapes) if len(shapes) else None
    if whole is None or not whole.area > 0:
        raise UserError("{study_area} has no area.", "Choose a layer of polygons, or leave it empty.")
    shapely.prepare(whole)
    return whole
