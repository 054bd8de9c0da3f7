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
    names = []
    for frame, field in ((before, before_id), (after, after_id)):
        found = frame[field].map(word, na_action="ignore")
        names.append(found.where(found.notna() & (found != ""), None).to_numpy(dtype=object))
    for layer, found, field in (("before", names[0], before_id), ("after", names[1], after_id)):
        known = pd.Series(found).dropna()
        twice = known[known.duplicated()]
        if len(twice):
            raise _twice(layer, field, len(twice), str(twice.iloc[0]))
    position = {name: number for number, name in enumerate(names[0]) if name is not None}
    match = np.array([position.get(name, -1) if name is not None else -1 for name in names[1]], dtype=np.int64)
    if len(match) and len(before) and not (match >= 0).any():
        raise UserError(
            "No place of {after} has an identifier that is in {before}: {field} and {other} have nothing in common.",
            "Choose the fields that hold the same identifiers in both layers.",
            field=before_id,
            other=after_id,
        )
    return match


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
