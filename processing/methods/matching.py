"""Places of two layers that are the same, by their identifiers."""

import numpy as np
import pandas as pd

from ..spec import UserError
from .groups import word


def matched(before, before_id, after, after_id):
    """For every place after the position of the same one before, -1 where there is none.

    Parameters
    ----------
    before, after : DataFrame
    before_id, after_id : str
        Fields with the identifiers; numbers and texts that read the same are the same.

    Raises
    ------
    UserError
        If an identifier stands more than once in a layer, or the two have none in common.
    """
    names = _comparable(before[before_id], after[after_id])
    for layer, found, field in (("before", names[0], before_id), ("after", names[1], after_id)):
        known = found.dropna()
        twice = known[known.duplicated()]
        if len(twice):
            raise _twice(layer, field, len(twice), word(twice.iloc[0]))
    known = names[0].notna().to_numpy()
    match = pd.Index(names[0][known]).get_indexer(pd.Index(names[1]))
    match = np.where(names[1].notna() & (match >= 0), np.flatnonzero(known)[match] if known.any() else -1, -1)
    if len(match) and len(before) and not (match >= 0).any():
        raise UserError(
            "No place of {after} has an identifier that is in {before}: {field} and {other} have nothing in common.",
            "Choose the fields that hold the same identifiers in both layers.",
            field=before_id,
            other=after_id,
        )
    return match.astype(np.int64)


def _comparable(one, other):
    """Two columns of identifiers: numbers if both are, else words; None for an empty one."""
    if all(pd.api.types.is_numeric_dtype(column) for column in (one, other)):
        return one.astype(float).reset_index(drop=True), other.astype(float).reset_index(drop=True)
    words = []
    for column in (one, other):
        found = column.map(word, na_action="ignore").reset_index(drop=True).astype(object)
        words.append(found.where(found.notna() & (found != ""), None))
    return words


def _twice(layer, field, n, example):
    if layer == "before":
        return UserError(
            "The identifier {field} of {before} stands more than once in {n} features, such as '{example}'.",
            "Choose a field whose values all differ.",
            field=field,
            n=n,
            example=example[:40],
        )
    return UserError(
        "The identifier {field} of {after} stands more than once in {n} features, such as '{example}'.",
        "Choose a field whose values all differ.",
        field=field,
        n=n,
        example=example[:40],
    )
