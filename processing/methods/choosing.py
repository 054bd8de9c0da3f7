"""Which destinations count: those of named classes and good enough."""

import numpy as np
import pandas as pd

from ..spec import UserError, named

SHOWN = 10  # classes of the layer named in a message


def typed(values):
    """Values as one would type them: 1.0 is 1, no blanks around; "" where missing.

    Parameters
    ----------
    values : Series

    Returns
    -------
    (n,) object array of str
    """
    code, found = pd.factorize(values)
    texts = [f"{value:g}" if isinstance(value, float) else str(value).strip() for value in found]
    return np.array([*texts, ""], dtype=object)[code]


def classes_of(values, words, monitor):
    """Which features belong to each of the classes a user wrote.

    Parameters
    ----------
    values : Series
        The class of every feature.
    words : tuple of str
        See `spec.words.named`; a feature may belong to several of them, upper and lower case are alike.
    monitor : Monitor
        Is told of values that no feature has.

    Returns
    -------
    (n, K) bool array
    """
    text = typed(values)
    there = {item.casefold() for item in text}
    folded = pd.Series(text, dtype=object).str.casefold()
    member = np.zeros((len(text), len(words)), dtype=bool)
    for column, word in enumerate(words):
        wanted = [value.casefold() for value in named(word).values]
        member[:, column] = folded.isin(wanted)
        absent = [value for value in named(word).values if value.casefold() not in there]
        if absent:
            known = sorted(set(text) - {""})
            monitor.warn(
                "No feature has the class {absent}; there are: {known}.",
                absent=", ".join(absent),
                known=", ".join(known[:SHOWN]) + (", ..." if len(known) > SHOWN else "") or "-",
            )
    return member


def check_names(words):
    """Refuse two classes of the same name: their fields would be one.

    Raises
    ------
    UserError
    """
    names = [named(word).name.casefold() for word in words]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise UserError("The class {name} is named twice.", "Name every class once.", name=twice)


def chosen(destinations, *, class_field, classes, quality_field, minimum_quality, monitor):
    """Which destinations count, and to which class each belongs.

    Parameters
    ----------
    destinations : GeoDataFrame
    class_field : str or None
    classes : tuple of str
        Only these count; empty for all.
    quality_field : str or None
        Only values of at least ``minimum_quality`` count; a missing value does not.
    minimum_quality : float
    monitor : Monitor

    Returns
    -------
    rows : (n,) int array
        Positions of those that count.
    member : (n, K) bool array
        For each of them and each class.

    Raises
    ------
    UserError
        Classes without a field to look them up in, named twice, or all unknown.
    """
    good = np.ones(len(destinations), dtype=bool)
    if quality_field is not None:
        good = destinations[quality_field].to_numpy(dtype=float) >= minimum_quality
        monitor.info(
            "{n} of {total} destinations have a {field} of at least {minimum}.",
            n=int(good.sum()),
            total=len(good),
            field=quality_field,
            minimum=f"{minimum_quality:g}",
        )
    if not classes:
        return np.flatnonzero(good), np.zeros((int(good.sum()), 0), dtype=bool)
    if class_field is None:
        raise UserError(
            "Classes of {destinations} are named, but not the field that holds them.", "Choose the class field as well."
        )
    check_names(classes)
    member = classes_of(destinations[class_field], classes, monitor)
    if len(member) and not member.any():
        raise UserError(
            "No feature of {destinations} has any of the classes {classes}.",
            "Write them as they stand in the field {field}, such as {known}.",
            classes=", ".join(named(word).name for word in classes),
            field=class_field,
            known=", ".join(sorted(set(typed(destinations[class_field])) - {""})[:SHOWN]) or "-",
        )
    good &= member.any(axis=1)
    return np.flatnonzero(good), member[good]
