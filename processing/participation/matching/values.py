"""The answers that stand for themes and feelings: how often each was given, and what it is taken for."""

import heapq
from collections import Counter
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..schema import FEELINGS
from . import words
from .contributions import YES
from .numbers import cleaned, parsed
from .scanning import progress
from .typed import parts

MOST = 1_000
"""Values of one kind that are listed, the commonest first."""
KINDS = ("theme", "feeling", "rating")
WHY = {
    "as written": "As it is written",
    "chosen": "So the profile says",
    "word": "A word that is known to say so",
    "known": "Not in the profile, but a word that is known: {feeling}",
    "unknown": "Not a word that is known",
    "none": "The profile says that it tells no feeling",
    "good": "At the good end of the ratings: {good}",
    "bad": "At the bad end of the ratings: {bad}",
    "between": "Between the bad and the good ratings",
    "no bounds": "It is not said from which rating on it is good, and up to which it is bad",
    "no number": "It cannot be read as a number",
}


@dataclass(frozen=True)
class Value:
    """One answer.

    Parameters
    ----------
    kind : str
        "theme", "feeling" or "rating".
    value : str
        As it stands in the source.
    count : int
        Rows it stands in.
    columns : tuple of str
    meaning : str
        The theme, or one of `schema.FEELINGS`; "" for none.
    why : str
        A key of `WHY`.
    """

    kind: str
    value: str
    count: int
    columns: tuple
    meaning: str
    why: str


@dataclass(frozen=True)
class Counted:
    """How often answers were given.

    Parameters
    ----------
    values : dict
        (kind, value) to (rows, columns), of each kind the commonest first.
    left : int
        How many rarer values are not among them.
    """

    values: dict
    left: int = 0


def wanted(profile):
    """What is counted: (kind, table, column, what separates several answers), each once."""
    found = []
    for rule in profile.rules:
        if rule.home:
            continue
        named = [("theme", name) for name in rule.theme] + [("feeling", rule.feeling), ("rating", rule.rating)]
        for kind, name in named:
            separator = profile.many.get(f"{rule.table}/{name}", "") if kind == "theme" else ""
            if name:
                found.append((kind, rule.table, name, separator))
    return tuple(dict.fromkeys(found))


def count(source, profile, monitor):
    """How often each answer was given.

    Parameters
    ----------
    source : answers.Source
    profile : Profile
    monitor : Monitor

    Returns
    -------
    Counted

    Raises
    ------
    UserError
        The source cannot be read any more.
    """
    monitor.step("Counting the answers that stand for themes and feelings")
    found = {}
    for table in source.tables:
        mine = [one for one in wanted(profile) if one[1] == table.name]
        if not mine:
            continue
        columns = _columns(table, mine)
        counts = {one: Counter() for one in mine}
        for chunk in progress(_only(table, columns), monitor):
            for one in mine:
                _add(counts[one], chunk, one, columns)
        for (kind, _, name, _), counter in counts.items():
            for value, rows in counter.items():
                before, names = found.get((kind, value), (0, ()))
                found[kind, value] = before + rows, tuple(dict.fromkeys((*names, name)))
    return _commonest(found)


def _commonest(found):
    kept = {}
    for kind in KINDS:
        mine = (one for one in found.items() if one[0][0] == kind)
        kept.update(
            heapq.nsmallest(MOST, mine, key=lambda item: (-item[1][0], item[0][1]))
        )  # lets the window in between
    return Counted(kept, len(found) - len(kept))


def _columns(table, mine):
    """The columns that are read: those that are meant, or the columns of their answers."""
    names = []
    for _, _, name, separator in mine:
        names += [other for other in table.names() if other.startswith(name + "/")] if separator == "/" else [name]
    return set(names) & set(table.names())


def _only(table, columns):
    """A table of which no more is read than needed, where the source can do that."""
    only = getattr(table.read, "only", None)
    return table if only is None else _Narrow(only(columns), table.rows)


@dataclass(frozen=True)
class _Narrow:
    read: object
    rows: int | None


def _add(counter, chunk, one, columns):
    _, _, name, separator = one
    if separator == "/":
        for other in columns:
            if other.startswith(name + "/") and other in chunk:
                counter[other[len(name) + 1 :]] += int(chunk[other].isin(YES).sum())
        return
    if name not in chunk:
        return
    codes, unique = pd.factorize(cleaned(chunk[name]))
    for cell, rows in zip(unique, np.bincount(codes, minlength=len(unique)), strict=True):
        for value in dict.fromkeys(parts(cell, separator)) if separator else (cell,):
            if value:
                counter[value] += int(rows)


def meant(counted, profile):
    """What the answers are taken for.

    Parameters
    ----------
    counted : Counted
    profile : Profile

    Returns
    -------
    list of Value
        Themes, feelings, ratings; the commonest first.
    """
    says = {
        "theme": lambda value: _theme(value, profile.themes),
        "feeling": _feelings(profile),
        "rating": lambda value: _rating(value, profile),
    }
    return [
        Value(kind, value, rows, columns, *says[kind](value))
        for (kind, value), (rows, columns) in counted.values.items()
    ]


def _theme(value, themes):
    return (themes[value], "chosen") if themes.get(value, value) != value else (value, "as written")


def _feelings(profile):
    known, chosen = words.feelings(), {key.lower(): value for key, value in profile.feelings.items()}

    def meaning(value):
        word, said = known.get(value.lower(), ""), chosen.get(value.lower())
        if said is None:
            return "", "known" if word else "unknown"
        if not said:
            return "", "none"
        return said, "word" if said == word else "chosen"

    return meaning


def _rating(value, profile):
    good, bad = profile.rating_good, profile.rating_bad
    number = parsed(np.array([value], dtype=object), profile.decimal)[0]
    if np.isnan(number):
        return "", "no number"
    if good is None or bad is None:
        return "", "no bounds"
    sign = 1 if good >= bad else -1
    if sign * number >= sign * good:
        return "positive", "good"
    return ("negative", "bad") if sign * number <= sign * bad else ("neutral", "between")


def known_words(counted, profile):
    """The profile with the feelings of those words that are known and of which it says nothing yet."""
    known = words.feelings()
    added = {one.value: known[one.value.lower()] for one in meant(counted, profile) if one.why == "known"}
    return profile.changed(feelings=profile.feelings | added) if added else profile


def taken_for(profile, kind, values, meaning):
    """The profile with answers taken for a theme or a feeling.

    Parameters
    ----------
    profile : Profile
    kind : str
        "theme" or "feeling"; a rating tells by its bounds.
    values : sequence of str
    meaning : str
        "" for the theme as it is written, or for no feeling.

    Returns
    -------
    Profile
    """
    if kind == "theme":
        kept = {value: theme for value, theme in profile.themes.items() if value not in set(values)}
        added = {value: meaning for value in values if meaning not in ("", value)}
        return profile.changed(themes=kept | added)
    if kind != "feeling" or meaning not in ("", *FEELINGS):
        return profile
    lower = {value.lower() for value in values}
    kept = {value: feeling for value, feeling in profile.feelings.items() if value.lower() not in lower}
    return profile.changed(feelings=kept | dict.fromkeys(values, meaning))
