"""Personal data in free text: found by their form, and masked.

Names of persons have no form, and are not found. Nor is what only the context gives away.
"""

import numpy as np
import pandas as pd

from ...spec import Monitor
from .addresses import addresses
from .folding import folded
from .links import emails, profiles
from .numbers import accounts, cards, identities, phones, plates

KINDS = {
    "identity": "Personal identity number",
    "card": "Bank card",
    "account": "Bank account (IBAN)",
    "email": "E-mail address",
    "profile": "Link to a person's profile",
    "phone": "Phone number",
    "address": "Address",
    "plate": "Registration plate",
}
"""Kinds of personal data that are found. Where two overlap, the first counts."""

WORDS = {
    "identity": "personal identity number",
    "card": "bank card",
    "account": "bank account",
    "email": "e-mail",
    "profile": "link to a profile",
    "phone": "phone",
    "address": "address",
    "plate": "registration plate",
}
"""What stands in brackets instead."""

_FINDERS = {
    "identity": identities,
    "card": cards,
    "account": accounts,
    "email": emails,
    "profile": profiles,
    "phone": phones,
    "address": addresses,
    "plate": plates,
}
_RANK = {kind: rank for rank, kind in enumerate(KINDS)}
_WINDOW = 100_000  # characters searched at a time: some hundredths of a second
_AROUND = 400  # characters that a find, and what is looked at before it, may have
_JOINT = "\0"  # part of no pattern
_APART = 3  # characters between a street and its town


def find(texts, kinds=tuple(KINDS), monitor=None):
    """Where personal data stand.

    Parameters
    ----------
    texts : array-like of str
        None and NaN count as empty.
    kinds : sequence of str
        Which of `KINDS`.
    monitor : Monitor, optional

    Returns
    -------
    DataFrame
        ``position`` (in ``texts``), ``start``, ``end`` (in the text), ``kind``; sorted, without overlap.

    Notes
    -----
    Time grows with the length of the texts, whatever stands in them.
    """
    monitor = monitor or Monitor()
    texts = _texts(texts)
    starts = np.concatenate(([0], np.cumsum([len(text) + 1 for text in texts], dtype=np.int64)))
    found = []
    for first, last in _batches(starts):
        joined = _JOINT.join(texts[first:last])
        for start, end, kind in _search(joined, kinds, monitor.part(starts[first] / starts[-1], 1.0)):
            position = int(np.searchsorted(starts, starts[first] + start, "right")) - 1
            offset = int(starts[position] - starts[first])
            found.append((position, start - offset, end - offset, kind))
    return _resolved(found)


def masked(texts, kinds=tuple(KINDS), words=WORDS, monitor=None, found=None):
    """The texts with personal data replaced by what they are.

    Parameters
    ----------
    texts : array-like of str
    kinds : sequence of str
        Which of `KINDS`.
    words : dict
        Kind to word, in the language the texts are read in.
    monitor : Monitor, optional
    found : DataFrame, optional
        What `find` gave for the same texts, where it is known already.

    Returns
    -------
    (n,) object array
        Texts without personal data as they came, also None.
    """
    if found is None:
        found = find(texts, kinds, monitor)
    made = np.array(texts, dtype=object, copy=True)
    columns = (found[name].to_numpy() for name in ("position", "start", "end", "kind"))
    parts, done, current = [], 0, -1
    for position, start, end, kind in zip(*columns, strict=True):
        if position != current:
            if parts:
                made[current] = "".join([*parts, made[current][done:]])
            parts, done, current = [], 0, position
        parts += [made[position][done:start], f"[{words[kind]}]"]
        done = end
    if parts:
        made[current] = "".join([*parts, made[current][done:]])
    return made


def _texts(texts):
    values = np.asarray(texts, dtype=object)
    return [value if isinstance(value, str) else "" for value in values]


def _batches(starts):
    """Rows that are searched together: at least one, and about so many characters."""
    first, count = 0, len(starts) - 1
    while first < count:
        last = max(int(np.searchsorted(starts, starts[first] + _WINDOW, "right")) - 1, first + 1)
        yield first, last
        first = last


def _search(joined, kinds, monitor):
    whole, at, until = folded(joined)
    if not whole:
        return
    finders = [(kind, _FINDERS[kind]) for kind in kinds]
    for begin in range(0, len(whole), _WINDOW):
        low, high = max(begin - _AROUND, 0), begin + _WINDOW
        window = whole[low : high + _AROUND]

        def written(start, end, low=low):
            """As it came, from places in the window."""
            return joined[at[low + start] : until[low + end - 1]] if end > start else ""

        for kind, finder in finders:
            monitor.progress(begin / len(whole))
            for start, end in finder(window, written):
                if begin <= low + start < high:
                    yield int(at[low + start]), int(until[low + end - 1]), kind


def _resolved(found):
    """Sorted; what overlaps becomes one, and so do parts of an address that follow upon each other."""
    rows = []
    for position, start, end, kind in sorted(found, key=lambda row: (row[0], row[1], -row[2])):
        last = rows[-1] if rows else None
        if last is not None and last[0] == position:
            near = kind == last[3] == "address" and start - last[2] <= _APART
            if start < last[2] or near:
                last[2] = max(last[2], end)
                last[3] = min(last[3], kind, key=_RANK.get)
                continue
        rows.append([position, start, end, kind])
    frame = pd.DataFrame(rows, columns=["position", "start", "end", "kind"])
    return frame.astype({"position": np.int64, "start": np.int64, "end": np.int64, "kind": object})
