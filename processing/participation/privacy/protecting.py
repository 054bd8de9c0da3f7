"""A source protected on its way into the store, chunk by chunk, with a log of what was done."""

import hmac

import numpy as np
import pandas as pd
import shapely

from ...spec import Monitor
from .homes import Homes
from .personal_data import KINDS, WORDS, find, masked

WHAT = {
    "homes": "Homes",
    "at home": "What was said at the home",
    "ways": "Drawn ways that begin or end near the home",
    "respondents": "Identifiers of respondents",
    "photos": "Photos that came along",
}
"""What is protected beside `personal_data.KINDS`; the first column of the log."""

HOW = {
    "masked": "Replaced by what it is, in brackets",
    "kept": "Kept as they are",
    "left out": "Not kept",
    "untested": "Not kept: without a population layer nobody knows how many live near",
    "too few": "Not kept: too few people live near",
    "displaced": "Moved by a random distance in a random direction",
    "cell": "Moved to the middle of the grid cell",
    "with the home": "Moved with the home",
    "without a place": "Kept without a place",
    "cut off": "Cut off near the home",
    "pseudonym": "Replaced by a pseudonym",
    "cleaned": "Copied without what they tell of place, time and camera",
}
"""What was done; a column of the log."""

_NO_TEXT = frozenset(("submission_id", "respondent", "submitted", "row_id", "parent_id", "geometry"))
_SPOKEN = ("text", "theme_source")
_LOG = ["what", "column", "count", "how", "bounds"]
_ORIGINALS = ["table", "id", "column", "text"]


class Protector:
    """Protects what goes into a store; the state is kept from chunk to chunk, and nowhere else.

    Parameters
    ----------
    protection : Protection
    population : people.People, optional
        See `people.people_of`. Without it a home is either kept as it is or left out, since nothing is published
        that was not tested.
    key : bytes
        Secret for the pseudonyms: with the same one a respondent gets the same pseudonym in the next import.
    words : dict, optional
        Kind of personal data to the word in brackets, in the language of the texts; as `personal_data.WORDS`.
    land : shapely polygon, optional
        Moved homes lie on it.
    monitor : Monitor, optional
    """

    def __init__(self, protection, *, population=None, key, words=WORDS, land=None, monitor=None):
        self._protection, self._key, self._words = protection, key, words
        self._monitor = monitor or Monitor()
        self._counts, self._originals = {}, []
        self._kinds = tuple(protection.kinds) or tuple(KINDS)
        self._homes = Homes(protection, population, land, self._count, self._monitor)

    def protect(self, prepared):
        """A protected copy of a chunk.

        Parameters
        ----------
        prepared : Prepared
            The submissions come in the same chunk as what belongs to them, or before.

        Returns
        -------
        Prepared
        """
        submissions, contributions = prepared.submissions.copy(), prepared.contributions.copy()
        repeats = {name: table.copy() for name, table in prepared.repeats.items()}
        homes = self._homes.published(submissions)
        self._keep_shapes("submissions", submissions, "submission_id", homes)
        submissions = submissions.set_geometry(_series(homes, submissions))
        shapes = self._homes.hidden(contributions)
        self._keep_shapes("contributions", contributions, "contribution_id", shapes)
        contributions = contributions.set_geometry(_series(shapes, contributions))
        if "place" in contributions.columns:
            contributions.loc[shapely.is_missing(shapes), "place"] = "none"
        if self._protection.mask:
            self._mask("contributions", contributions, "contribution_id", _SPOKEN)
            self._mask("submissions", submissions, "submission_id")
            for name, table in repeats.items():
                self._mask(name, table, "row_id")
        if self._protection.pseudonyms:
            for table in (submissions, contributions):
                table["respondent"] = self._pseudonyms(table["respondent"])
            self._count("respondents", "respondent", int((submissions["respondent"] != "").sum()), "pseudonym", "")
        return prepared._replace(contributions=contributions, submissions=submissions, repeats=repeats)

    def log(self):
        """What was protected so far.

        Returns
        -------
        DataFrame
            ``what``, ``column``, ``count``, ``how``, ``bounds``. Texts of `KINDS`, `WHAT` and `HOW`;
            nothing of what was found.
        """
        rows = [
            ((KINDS | WHAT)[what], column, n, HOW[how], bounds)
            for (what, column, how, bounds), n in self._counts.items()
        ]
        return pd.DataFrame(rows, columns=_LOG)

    def originals(self):
        """What was replaced since the last call, where it is to be kept: ``table``, ``id``, ``column``, ``text``."""
        rows, self._originals = self._originals, []
        return pd.concat(rows, ignore_index=True) if rows else pd.DataFrame(columns=_ORIGINALS)

    def _count(self, what, column, n, how, bounds):
        if n:
            key = (what, column, how, bounds)
            self._counts[key] = self._counts.get(key, 0) + n

    def _keep(self, table, ids, column, texts):
        if self._protection.originals and len(ids):
            self._originals.append(
                pd.DataFrame({"table": table, "id": list(ids), "column": column, "text": list(texts)})
            )

    def _keep_shapes(self, table, frame, key, new):
        old = frame.geometry.to_numpy()
        changed = ~shapely.is_missing(old) & (shapely.is_missing(new) | ~shapely.equals_exact(old, new))
        if changed.any():
            self._keep(table, frame[key].to_numpy()[changed], "geometry", shapely.to_wkt(old[changed]))

    def _mask(self, table, frame, key, columns=None):
        for column in columns or text_columns(frame):
            if column not in frame.columns:
                continue
            codes, different = pd.factorize(frame[column])
            different = np.asarray(different, dtype=object)
            found = find(different, self._kinds, self._monitor)
            if not len(found):
                continue
            hidden = masked(different, self._kinds, self._words, found=found)
            times = np.bincount(codes[codes >= 0], minlength=len(different))
            per_kind = pd.Series(times[found["position"].to_numpy()]).groupby(found["kind"].to_numpy()).sum()
            for kind, n in per_kind.items():
                self._count(kind, column, int(n), "masked", "")
            changed = np.flatnonzero(np.isin(codes, found["position"].to_numpy()))
            self._keep(table, frame[key].to_numpy()[changed], column, different[codes[changed]])
            values = frame[column].to_numpy(dtype=object, copy=True)
            values[changed] = hidden[codes[changed]]
            frame[column] = values

    def _pseudonyms(self, respondents):
        codes, names = pd.factorize(respondents.fillna("").astype(str))
        made = [
            hmac.digest(self._key, name.encode("utf-8", "surrogatepass"), "sha256").hex()[:16] if name else ""
            for name in names
        ]
        return np.array([*made, ""], dtype=object)[codes]


def text_columns(frame):
    """Columns that may hold free text: of text, and no identifiers of the store's own."""
    return [name for name in frame.columns if name not in _NO_TEXT and frame[name].dtype == object]


def _series(shapes, frame):
    return type(frame.geometry)(shapes, index=frame.index, crs=frame.crs)
