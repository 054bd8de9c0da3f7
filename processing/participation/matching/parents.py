"""Rows that other rows belong to, kept small: some sixty bytes for each."""

import numpy as np

from .. import problems
from .identity import hashes

_KEPT = ("submission_id", "row_id", "submitted", "respondent")


class Parents:
    """What is known of the rows of a table that repeats belong to."""

    def __init__(self):
        self._parts, self._whole = [], None

    def add(self, keys, context, out):
        """Remember a chunk.

        Parameters
        ----------
        keys : (n,) object array of str
        context : dict
            Of (n,) arrays: submission_id, row_id, submitted, respondent.
        out : (n,) object array
            Why a row stays out, or "".
        """
        same = context["respondent"] is context["submission_id"]
        part = {
            "key": hashes(_stripped(keys)),
            "submission_id": context["submission_id"].astype("S"),
            "row_id": None if context["row_id"] is context["submission_id"] else context["row_id"].astype("S"),
            "submitted": context["submitted"],
            "respondent": None if same else context["respondent"],
            "code": out.astype("S"),
        }
        self._parts.append(part)
        self._whole = None

    def of(self, keys):
        """The parents of rows, by their keys.

        Returns
        -------
        dict
            submission_id, row_id, respondent (object arrays of str), submitted (datetime64), and ``code``: "no_parent",
            or why the parent itself stays out, or "". Of several with one key it is one that stays in.
        """
        keys = _stripped(keys)
        nothing = np.array([key == "" for key in keys], dtype=bool)
        if self._whole is None:
            self._join()
        whole = self._whole
        rows = len(keys)
        found = {
            "submission_id": np.full(rows, "", object), "row_id": np.full(rows, "", object),
            "respondent": np.full(rows, "", object), "submitted": np.full(rows, np.datetime64("NaT"), "datetime64[ns]"),
            "code": np.full(rows, problems.NO_PARENT, object),
        }  # fmt: skip
        if whole is None:
            return found
        wanted = hashes(keys)
        at = np.minimum(np.searchsorted(whole["key"], wanted), len(whole["key"]) - 1)
        there = (whole["key"][at] == wanted) & ~nothing
        at = at[there]
        found["code"][there] = _text(whole["code"][at])
        found["submitted"][there] = whole["submitted"][at]
        found["submission_id"][there] = _text(whole["submission_id"][at])
        for name, instead in (("row_id", "submission_id"), ("respondent", "submission_id")):
            kept = whole[name]
            if kept is None:
                found[name][there] = found[instead][there]
            else:
                found[name][there] = kept[at] if kept.dtype == object else _text(kept[at])
        return found

    def _join(self):
        if not self._parts:
            return
        whole = {}
        for name in ("key", "code", *_KEPT):
            columns = [part[name] for part in self._parts]
            whole[name] = None if columns[0] is None else np.concatenate(columns)
        # Those that stay in come first among equals.
        order = np.lexsort((whole["code"] != b"", whole["key"]))
        self._whole = {name: None if column is None else column[order] for name, column in whole.items()}


def _stripped(keys):
    return [key.strip() for key in keys]


def _text(column):
    made = np.empty(len(column), dtype=object)
    made[:] = column.astype("U").tolist()
    return made
