"""Answers in the document and in the store kept in step: none is ever lost."""

import hashlib
from typing import NamedTuple

from .contents import ANSWERS as FIELDS

BETWEEN = "\n———\n"
"""Stands between two versions of an answer, the document's first."""


class Reading(NamedTuple):
    """What a document says of a remark: ``now`` has the three `FIELDS`, ``then`` their `digest` when it was made."""

    now: dict
    then: dict | None


class Merged(NamedTuple):
    """What follows for the store.

    changes : dict
        Contribution to the fields that change, with their new text.
    clashes : dict
        Contribution to the fields that were changed on both sides.
    unknown : list
        Codes of the document that no remark of the store has, though something is answered there.
    """

    changes: dict
    clashes: dict
    unknown: list


def digest(text):
    """What tells whether a text has changed, without holding it."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:8]


def merge(readings, entries):
    """Bring the document's answers into the store's.

    Parameters
    ----------
    readings : dict
        Code to `Reading`.
    entries : sequence of contents.Entry
        As the store has them now.

    Returns
    -------
    Merged

    Notes
    -----
    A field that only the document changed since it was made takes its text; one that only the store changed stays;
    where both did, an answer or a reason holds both texts, and a decision stays as in the store. An answer that was
    emptied in the document stays in the store: nothing is taken away by leaving a box blank.
    """
    changes, clashes = {}, {}
    known = {entry.code: entry for entry in entries}
    for code, reading in readings.items():
        entry = known.get(code)
        for name in FIELDS if entry else ():
            document, store = reading.now.get(name, "").strip(), getattr(entry, name)
            then = reading.then.get(name) if reading.then else None
            if not document or digest(document) in (digest(store), then):
                continue
            identifier = entry.identifiers[0]
            if not store or digest(store) == then:
                changes.setdefault(identifier, {})[name] = document
                continue
            clashes.setdefault(identifier, []).append(name)
            versions = [digest(version) for version in store.split(BETWEEN)]
            if name != "decision" and digest(document) not in versions:
                changes.setdefault(identifier, {})[name] = document + BETWEEN + store
    unknown = sorted(code for code, reading in readings.items() if code not in known and any(reading.now.values()))
    return Merged(changes, clashes, unknown)
