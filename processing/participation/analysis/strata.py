"""Respondents and population in the same categories: age, sex, district."""

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ...spec import UserError, named

OUTSIDE = "outside"


@dataclass(frozen=True)
class Variable:
    """One respect in which answers and population are compared.

    Parameters
    ----------
    name : str
    categories : tuple of str
        As the population has them.
    people : (c,) float array
    codes : (n,) integer array
        Category of each respondent, -1 for one that is not known.
    written : (n,) object array
        What each respondent answered; None for nothing.
    """

    name: str
    categories: tuple
    people: np.ndarray
    codes: np.ndarray
    written: np.ndarray

    def shares(self):
        """The population's shares."""
        return self.people / self.people.sum()


def plain(value):
    """A value as it is compared: without case, spaces around it, kinds of dashes, and ".0"."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = re.sub(r"\s+", " ", str(value)).strip().casefold()
    return re.sub(r"[\u2010-\u2015\u2212]", "-", text)


def from_table(name, answers, unit, population, field, people, recode):
    """A variable whose population stands in a table.

    Parameters
    ----------
    name : str
    answers : (r,) Series
    unit : (r,) integer array
        Number of the respondent of each row, 0 to n - 1; of different answers of one, see `_of_persons`.
    population : DataFrame
        One row per category, or per combination of categories: rows of the same category are added up. Rows where
        ``field`` is blank are passed over, so that a table may hold several variables one below the other.
    field, people : str
        Columns of ``population``.
    recode : sequence of str
        ``category = answer + answer``, see `spec.words.named`.

    Raises
    ------
    UserError
        A number of people is missing or negative, or there is nobody.
    """
    given = population[field].notna() & (population[field].astype(str).str.strip() != "")
    counts = pd.to_numeric(population.loc[given, people], errors="coerce")
    if counts.isna().any() or (counts < 0).any():
        raise UserError(
            "The field {field} of {population} has no number of people, or a negative one, in {n} rows.",
            "Put the numbers right, or leave these rows out.",
            field=people,
            n=int((counts.isna() | (counts < 0)).sum()),
        )
    labels = population.loc[given, field].astype(str).str.strip()
    sums = counts.groupby(labels.map(plain), sort=False).sum()
    sums = sums[sums > 0]
    if sums.empty:
        raise UserError(
            "The population has nobody in the field {field}.", "Choose the field with the categories.", field=field
        )
    shown = labels.groupby(labels.map(plain), sort=False).first()
    known = {key: number for number, key in enumerate(sums.index)}
    answers = _of_persons(_written(answers), unit)
    codes = _codes(answers, known | _recoded(recode, known), _ranges(sums.index))
    return Variable(name, tuple(shown[key] for key in sums.index), sums.to_numpy(float), codes, answers)


def from_areas(name, homes, unit, areas, title, people):
    """A variable whose categories are areas, told by where the respondents' points lie.

    Parameters
    ----------
    homes : (r,) array of shapely geometries
        None where a respondent gave none. Lines and polygons count by a point on them.
    unit : (r,) integer array
        As of `from_table`.
    areas : GeoDataFrame
    title, people : str
        Columns of ``areas``.
    """
    counts = pd.to_numeric(areas[people], errors="coerce").fillna(0.0).to_numpy(float)
    if (counts < 0).any():
        raise UserError(
            "The field {field} of {areas} holds a negative number of people.", "Put the numbers right.", field=people
        )
    if not counts.sum() > 0:
        raise UserError(
            "Nobody lives in {areas} by the field {field}.", "Choose the field with the number of people.", field=people
        )
    titles = areas[title].astype(object).where(areas[title].notna(), "").astype(str).str.strip().to_numpy(object)
    keys = pd.Series(titles).map(plain)
    place, unique = pd.factorize(keys)
    sums = np.bincount(place, counts, len(unique))
    there = np.flatnonzero(sums > 0)
    renumbered = np.full(len(unique), -1)
    renumbered[there] = np.arange(len(there))
    shown = pd.Series(titles).groupby(place).first()
    codes = np.full(len(homes), -1)
    has = np.flatnonzero(~shapely.is_missing(homes) & ~shapely.is_empty(homes))
    if len(has):
        points = shapely.point_on_surface(homes[has])
        found, area = shapely.STRtree(areas.geometry.to_numpy()).query(points, predicate="intersects")
        # on a border the first of the areas
        order = np.lexsort((area, found))
        first = order[np.unique(found[order], return_index=True)[1]]
        codes[has[found[first]]] = renumbered[place[area[first]]]
    written = np.full(len(homes), None, object)
    written[has] = OUTSIDE
    inside = codes >= 0
    categories = tuple(shown.iloc[number] for number in there)
    written[inside] = np.array(categories, object)[codes[inside]]
    written = _of_persons(written, unit)
    number = {category: position for position, category in enumerate(categories)}
    codes = np.array([number.get(word, -1) for word in written], dtype=int)
    return Variable(name, categories, sums[there], codes, written)


def _of_persons(written, unit):
    """One answer for each person: the most common of theirs, of several as common the first by the alphabet."""
    size = int(unit.max()) + 1 if len(unit) else 0
    found = np.full(size, None, object)
    rows = pd.DataFrame({"unit": unit, "text": [plain(value) for value in written], "value": written})
    rows = rows[[value is not None for value in written]]
    counts = rows.groupby(["unit", "text"], sort=True)["value"].agg(["size", "first"]).reset_index()
    best = counts.sort_values("size", ascending=False, kind="stable").drop_duplicates("unit")
    found[best["unit"].to_numpy(int)] = best["first"].to_numpy(object)
    return found


def _written(answers):
    return np.array([None if pd.isna(value) or str(value).strip() == "" else value for value in answers], object)


def _recoded(recode, known):
    """Answers to categories, as the user wrote them down."""
    found = {}
    for word in recode:
        entry = named(word)
        category = known.get(plain(entry.name))
        if category is not None:
            found |= {plain(value): category for value in entry.values}
    return found


def _codes(answers, known, ranges):
    written = [None if pd.isna(value) else plain(value) for value in answers]
    codes = np.array([known.get(value, -1) for value in written], dtype=int)
    if ranges:
        numbers = pd.to_numeric(pd.Series(written, dtype=object), errors="coerce").to_numpy(float)
        for low, high, category in ranges:
            codes[(codes < 0) & (numbers >= low) & (numbers < high + 1)] = category
    return codes


def _ranges(keys):
    """Ages that stand as "18-29", "65+" or "65 or older": (lowest, highest, category)."""
    found = []
    for number, key in enumerate(keys):
        between = re.match(r"(\d{1,3}) ?- ?(\d{1,3})\b", key)
        above = re.match(r"(\d{1,3}) ?(\+|-$|-\D|(år |years )?(och|eller|and|or) (äldre|över|older|over))", key)
        if between:
            found.append((float(between[1]), float(between[2]), number))
        elif above:
            found.append((float(above[1]), np.inf, number))
    return found
