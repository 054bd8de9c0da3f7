"""Remarks and respondents in every area, by theme and feeling, with rates, and small counts withheld."""

import numpy as np
import pandas as pd
import shapely

from ...spec import UserError, reasons
from ...spec.declaration import labels
from .cells import containing
from .remarks import Remarks, counted, persons, words
from .small_counts import withheld

FEELINGS = ("positive", "negative", "neutral")
NO_THEME = "-"
"""Stands for the remarks without a theme in the tables."""


def remarks_per_area_and_theme(*, chosen: Remarks, areas, area_name, area_population, least_people, monitor):
    """Numbers by area and theme.

    Parameters
    ----------
    chosen : Remarks
        ``themes`` are those with columns of their own; the totals and tables are of all.
    areas : GeoDataFrame
        Polygons, metric CRS.
    area_name, area_population : str or None
    least_people : int
        Numbers of fewer respondents are withheld, and what they could be worked out from; 0 shows all.
    monitor : Monitor

    Returns
    -------
    dict
        ``output``, ``by_theme`` and ``whole``, see `indicators.co_creation_patterns.REMARKS_PER_AREA_AND_THEME`.
    """
    named = tuple(str(name).strip() for name in chosen.themes)
    if named and not chosen.theme_field:
        raise UserError("Themes are asked for, but no theme field is chosen.", "Choose the field with the theme.")
    found = counted(Remarks(**(vars(chosen) | {"themes": ()})), monitor.part(0.0, 0.2))
    shapes = areas.geometry.to_numpy()
    flat = (shapely.get_dimensions(shapes) == 2) & (shapely.area(shapes) > 0)
    if not flat.any():
        raise UserError("{areas} has no areas.", "Choose a layer of polygons.")
    monitor.step("Finding the area of every remark")
    at, several = containing(np.where(flat, shapes, None), found.xy, monitor.part(0.2, 0.6))
    _tell(found, at, several, monitor)
    tables = _Tables(at, found, len(shapes), least_people)
    monitor.progress(0.8)
    columns = tables.totals()
    reason = np.where(tables.hidden_totals() != "", tables.hidden_totals(), None)
    for part, name in zip(labels(named), named, strict=True):
        here = [number for number, other in enumerate(tables.themes) if other.casefold() == name.casefold()]
        counts, blank = tables.of_theme(here)
        columns |= {f"{key}_{part}": values for key, values in counts.items()}
        reason = np.where((reason == None) & (blank != ""), blank, reason)  # noqa: E711
    feelings, blank = tables.of_feelings()
    columns |= feelings
    reason = np.where((reason == None) & (blank != ""), blank, reason)  # noqa: E711
    none = np.isnan(columns["balance"])
    reason = np.where((reason == None) & none, reasons.NO_FEELING, reason)  # noqa: E711
    if area_population:
        people = pd.to_numeric(areas[area_population], errors="coerce").to_numpy(float)
        columns |= _rates(columns, tables, people, monitor)
        unknown = np.where(np.isfinite(people), reasons.NOBODY, reasons.NO_COUNT)
        reason = np.where(~(people > 0) & ((reason == None) | (reason == reasons.NO_FEELING)), unknown, reason)  # noqa: E711
    reason = np.where(flat, reason, reasons.NO_AREA)
    columns = {key: np.where(flat, values, np.nan) for key, values in columns.items()}
    names = words(areas, area_name) if area_name else (np.arange(len(shapes)) + 1).astype(str).astype(object)
    monitor.progress(1.0)
    return {
        "output": pd.DataFrame(columns | {"reason": reason}, index=areas.index),
        "by_theme": tables.long(names, flat),
        "whole": tables.of_all(),
    }


def _tell(found, at, several, monitor):
    placed = np.isfinite(found.xy[:, 0])
    monitor.info(
        "{inside} remarks lie in an area, {outside} outside of all, {without} have no place.",
        inside=int((at >= 0).sum()), outside=int((placed & (at < 0)).sum()), without=int((~placed).sum()),
    )  # fmt: skip
    if several:
        monitor.info("{n} remarks lie on a border or where areas overlap: each counts in the first.", n=several)


def _themes(theme):
    """Numbers of the themes, and their names; what differs only in capitals is one."""
    shown = pd.Series(np.where(theme == "", NO_THEME, theme), dtype=object)
    code, _ = pd.factorize(shown.str.casefold(), sort=True)
    names = shown.groupby(code).min() if len(shown) else pd.Series(dtype=object)
    return code.astype(np.int64), list(names)


class _Tables:
    """Counts by area and theme, by area and feeling, and by theme and where, with what is withheld of them."""

    def __init__(self, at, found, areas, least):
        self.areas, self.least = areas, least
        index, spread = found.of_themes()
        theme, self.themes = _themes(spread.theme)
        inside, width = at >= 0, len(self.themes)
        here = inside[index]
        self.parts = _counts(at[index][here], theme[here], (areas, width), spread.some(here))
        where = np.select([inside, np.isfinite(found.xy[:, 0])], [0, 1], 2)
        self.whole = _counts(theme, where[index], (width, 3), spread)
        feeling = np.full(len(at), len(FEELINGS))
        for number, word in enumerate(FEELINGS):
            feeling[found.feeling == word] = number
        self.feelings = _counts(at[inside], feeling[inside], (areas, len(FEELINGS) + 1), found.some(inside))
        self.why, self.why_feeling, self.why_whole = self._withheld()

    def _withheld(self):
        """Of all tables, which have totals in common: together, until nothing more is found."""
        tables = self.parts, self.feelings, self.whole
        found = [withheld(table[0], table[2], self.least) for table in tables]
        while True:
            parts, feelings, whole = (why.copy() for why in found)
            parts[:, -1] = feelings[:, -1] = _either(parts[:, -1], feelings[:, -1])
            parts[-1] = whole[:, 0] = _either(parts[-1], whole[:, 0])
            given = parts, feelings, whole
            if all((one == other).all() for one, other in zip(given, found, strict=True)):
                return given
            found = [withheld(table[0], table[2], self.least, why) for table, why in zip(tables, given, strict=True)]

    def hidden_totals(self):
        return self.why[:-1, -1]

    def totals(self):
        remarks, weighted, people, weighted_people = self.feelings  # a remark has one feeling, but several themes
        shown = self.hidden_totals() == ""
        found = {
            "remarks": remarks.sum(axis=1), "respondents": people[:-1, -1], "weighted": weighted.sum(axis=1),
            "weighted_respondents": weighted_people[:-1, -1],
        }  # fmt: skip
        return {key: np.where(shown, values, np.nan) for key, values in found.items()}

    def of_theme(self, here):
        """Columns of one theme, and the reasons of their blanks; zero for a theme that nobody names."""
        remarks, weighted, people, _ = self.parts
        zero = np.zeros(self.areas)
        if not here:
            return dict.fromkeys(("remarks", "respondents", "weighted"), zero), np.full(self.areas, "", dtype=object)
        [number] = here
        why = self.why[:-1, number]
        found = {"remarks": remarks[:, number], "respondents": people[:-1, number], "weighted": weighted[:, number]}
        return {key: np.where(why == "", values, np.nan) for key, values in found.items()}, why

    def of_feelings(self):
        remarks = self.feelings[0]
        why = self.why_feeling[:-1]
        found = {
            word: np.where(why[:, number] == "", remarks[:, number], np.nan) for number, word in enumerate(FEELINGS)
        }
        with np.errstate(divide="ignore", invalid="ignore"):
            good, bad = found["positive"], found["negative"]
            found["balance"] = (good - bad) / (good + bad)
        blank = np.full(self.areas, "", dtype=object)
        for number in range(len(FEELINGS)):
            blank = np.where(blank == "", why[:, number], blank)
        return found, blank

    def long(self, names, flat):
        """One row for every area and theme that somebody names there."""
        remarks, weighted, people, weighted_people = self.parts
        area, theme = np.nonzero((remarks > 0) & flat[:, None])
        why = self.why[area, theme]
        shown = why == ""
        columns = {
            "area": names[area], "theme": np.array(self.themes, dtype=object)[theme] if len(area) else names[:0],
            "remarks": remarks[area, theme], "respondents": people[area, theme],
            "weighted": weighted[area, theme], "weighted_respondents": weighted_people[area, theme],
        }  # fmt: skip
        for key in ("remarks", "respondents", "weighted", "weighted_respondents"):
            columns[key] = np.where(shown, columns[key], np.nan)
        return pd.DataFrame(columns | {"reason": np.where(shown, None, why)})

    def of_all(self):
        """One row per theme: in an area, outside, without a place."""
        remarks, weighted, people, weighted_people = self.whole
        why = self.why_whole[:-1]
        shown = why == ""
        columns = {
            "remarks": remarks.sum(axis=1), "respondents": people[:-1, -1],
            "weighted": weighted.sum(axis=1), "weighted_respondents": weighted_people[:-1, -1],
        }  # fmt: skip
        columns = {key: np.where(shown[:, -1], values, np.nan) for key, values in columns.items()}
        for number, key in enumerate(("inside", "outside", "without_place")):
            columns[key] = np.where(shown[:, number], remarks[:, number], np.nan)
        first = np.full(len(why), "", dtype=object)
        for number in (3, 0, 1, 2):
            first = _either(first, why[:, number])
        names = pd.Series(self.themes, dtype=object, name="theme")
        return pd.DataFrame({"theme": names} | columns | {"reason": np.where(first == "", None, first)})


def _either(one, other):
    return np.where(one != "", one, other)


def _counts(row, column, shape, found):
    """remarks, weighted, respondents and weighted respondents, the last two with totals."""
    cell, size = row * shape[1] + column, shape[0] * shape[1]
    remarks = np.bincount(cell, minlength=size).reshape(shape).astype(float)
    weighted = np.bincount(cell, found.weight, size).reshape(shape)
    people = np.zeros((2, shape[0] + 1, shape[1] + 1))
    nought = np.zeros(len(row), dtype=np.int64)
    for rows, columns, part, where in (
        (row, column, shape, np.s_[:-1, :-1]),
        (row, nought, (shape[0], 1), np.s_[:-1, -1:]),
        (nought, column, (1, shape[1]), np.s_[-1:, :-1]),
        (nought, nought, (1, 1), np.s_[-1:, -1:]),
    ):
        people[0][where], people[1][where] = persons(rows, columns, found.person, found.weight, part)
    return remarks, weighted, people[0], people[1]


def _rates(columns, tables, people, monitor):
    """Per 1,000 residents, as they are and drawn towards the rate of all that are shown where residents are few.

    What is withheld has no part in it: two numbers withheld could else be worked out from the drawn rates of others.
    """
    found = {}
    shown = tables.hidden_totals() == ""
    given = {"remark": tables.feelings[0].sum(axis=1), "respondent": tables.feelings[2][:-1, -1]}
    for key, number in given.items():
        rate, drawn = shrunk(number, np.where(shown, people, np.nan))
        found[f"{key}_rate"], found[f"{key}_rate_shrunk"] = 1000.0 * rate, 1000.0 * drawn
    more = int((given["respondent"] > people).sum())
    if more:
        monitor.warn("{n} areas have more respondents than residents: not all who answered live there.", n=more)
    return found


def shrunk(number, people):
    """Rates, and rates by empirical Bayes (Marshall 1991, one mean for all).

    Parameters
    ----------
    number, people : (a,) float arrays

    Returns
    -------
    rate, drawn : (a,) float arrays
        NaN where nobody lives, or that is not known.

    Notes
    -----
    m = Σy/Σn; s² = Σn(r - m)²/Σn; A = max(s² - m/n̄, 0); m + A / (A + m/n) (r - m).
    """
    known = people > 0
    n, y = people[known], number[known]
    rate, drawn = np.full(len(people), np.nan), np.full(len(people), np.nan)
    if not len(n):
        return rate, drawn
    raw, mean = y / n, y.sum() / n.sum()
    between = max((n * (raw - mean) ** 2).sum() / n.sum() - mean / n.mean(), 0.0)
    under = between + mean / n
    rate[known] = raw
    drawn[known] = mean + np.where(under > 0, between / np.where(under > 0, under, 1.0), 0.0) * (raw - mean)
    return rate, drawn
