"""Groups of people: from fields of places to who belongs to what."""

import itertools
from typing import NamedTuple

import numpy as np
import pandas as pd

from ..spec import UserError

ALL_PEOPLE = "All people"
NOT_STATED = "Not stated"

# Words that this module writes into tables; collected for translation.
TEXTS = (ALL_PEOPLE, NOT_STATED)


class Part(NamedTuple):
    """The groups of one field.

    Attributes
    ----------
    field : str
        Empty for all people; two names with a times sign between them for a combination.
    names : list of str
    codes : (n,) int array
        Which group a place belongs to, a position in ``names``; -1 for none.
    people : (n,) float array
        People of that group at the place.
    whole : bool
        Whether the groups together are all people.
    sides : tuple
        Of a combination: the two parts it was made of, each with the position of its group for every group here.
    """

    field: str
    names: list
    codes: np.ndarray
    people: np.ndarray
    whole: bool
    sides: tuple = ()

    def sums(self, weight=None):
        """People of each group, or the sum of another weight of the places."""
        here = self.codes >= 0
        return np.bincount(self.codes[here], (self.people if weight is None else weight)[here], len(self.names))


def number_of_people(frame, field, monitor):
    """Number of people at each place; missing counts 0.

    Raises
    ------
    UserError
        If a number is negative, or the column is not numeric.
    """
    numbers = frame[field]
    if not pd.api.types.is_numeric_dtype(numbers):
        raise UserError("The field {field} holds text, not numbers of people.", "Choose a number field.", field=field)
    people = numbers.to_numpy(dtype=float, na_value=np.nan)
    missing = ~np.isfinite(people)
    if missing.any():
        n = int(missing.sum())
        monitor.warn("{n} places have no number in the field {field}; they count as 0 people.", n=n, field=field)
        people = np.where(missing, 0.0, people)
    negative = int((people < 0).sum())
    if negative:
        raise UserError(
            "The field {field} is negative at {n} places.",
            "Correct the numbers, or leave those places out by a filter.",
            field=field,
            n=negative,
        )
    return people


def everyone(frame, population, monitor):
    """All people as a `Part` of one group; every place counts as one where there is no population field."""
    people = np.ones(len(frame)) if population is None else number_of_people(frame, population, monitor)
    return Part("", [ALL_PEOPLE], np.zeros(len(frame), dtype=np.int64), people, True)


def of_field(frame, field, all_people, populated, monitor):
    """The groups of one field.

    A number field counts the people of one group; any other (text, yes or no) divides the places, in alphabetical
    order with those without a value last.
    """
    series = frame[field]
    if pd.api.types.is_numeric_dtype(series) and not pd.api.types.is_bool_dtype(series):
        people = number_of_people(frame, field, monitor)
        more = int((people > all_people.people * (1 + 1e-9)).sum())
        if populated and more:
            monitor.warn("{field} counts more people than live there at {n} places.", field=field, n=more)
        return Part(field, [field], np.where(people > 0, 0, -1), people, False)
    written, given = pd.factorize(series.astype(object))  # each word is trimmed once, not once for each place
    trimmed = pd.Series([str(item).strip() or None for item in given] + [None], dtype=object)
    order, names = pd.factorize(trimmed, sort=True)
    codes = order[written]  # -1, no word, is the last
    names = [str(name) for name in names]
    if (codes < 0).any():
        codes = np.where(codes < 0, len(names), codes)
        names.append(NOT_STATED)
    return Part(field, names, codes.astype(np.int64), all_people.people, True)


def combined(parts, monitor):
    """Every pair of fields crossed: the children among those who rent. Two number fields cannot be."""
    found = []
    for first, second in itertools.combinations(parts, 2):
        monitor.progress(0.0)
        if not first.whole and not second.whole:
            monitor.warn(
                "{first} and {second} are both numbers of people: who is in both is not known, they are not combined.",
                first=first.field,
                second=second.field,
            )
            continue
        both = (first.codes >= 0) & (second.codes >= 0)
        key = np.where(both, first.codes * len(second.names) + second.codes, -1)
        present = np.unique(key[both])
        one, two = np.divmod(present, len(second.names))
        found.append(
            Part(
                f"{first.field} × {second.field}",
                [f"{first.names[a]} · {second.names[b]}" for a, b in zip(one, two, strict=True)],
                np.where(both, np.searchsorted(present, key), -1),
                second.people if first.whole else first.people,
                first.whole and second.whole,
                ((first, one), (second, two)),
            )
        )
    return found


def word(value):
    """A class or an identifier as a word: 2.0 and " 2 " are 2."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()
