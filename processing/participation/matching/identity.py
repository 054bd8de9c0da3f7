"""What identifies a submission, a row and a contribution for ever, and which rows came before."""

import hashlib

import numpy as np

from . import words

SIZE = 10  # bytes: of a million the chance that two are alike is 10^-12


def digest(*parts):
    """A name for some texts, 20 letters, the same on every machine and for ever."""
    return hashlib.blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=SIZE).hexdigest()


def digests(before, texts):
    """`digest` of ``before`` and each of the texts, as an object array."""
    start = hashlib.blake2b((before + "\x1f").encode("utf-8", "surrogatepass"), digest_size=SIZE)
    made = np.empty(len(texts), dtype=object)
    for i, text in enumerate(texts):
        one = start.copy()
        one.update(text.encode("utf-8", "surrogatepass"))
        made[i] = one.hexdigest()
    return made


def contents(frame, names):
    """What each row says, as a list of texts: its filled cells with their columns' names, whatever their order.

    A column more, not yet filled in, changes nothing; nor does one that only counts rows or says how far the
    survey's staff has come (`words.UNSTABLE`).
    """
    names = sorted(name for name in names if name in frame and not words.UNSTABLE.fullmatch(name))
    if not names:
        return [""] * len(frame)
    marks = [name + "\x1e" for name in names]
    rows = zip(*(frame[name].tolist() for name in names), strict=True)
    return [
        "\x1f".join([mark + cell.strip() for mark, cell in zip(marks, row, strict=True) if cell.strip()])
        for row in rows
    ]


def hashes(texts):
    """A number for each text that is good for this run only, (n,) int64."""
    return np.fromiter(map(hash, texts), np.int64, len(texts))


class Before:
    """How often each of many numbers came before; eight bytes for each.

    `count` also takes those of the same call that stand before it.
    """

    def __init__(self):
        self._seen = np.empty(0, dtype=np.int64)

    def count(self, numbers):
        """(n,) ints: how many equal ones came before each; they are remembered."""
        order = np.argsort(numbers, kind="stable")
        ordered = numbers[order]
        first = np.searchsorted(ordered, ordered, side="left")
        counts = np.empty(len(numbers), dtype=np.int64)
        counts[order] = np.arange(len(numbers)) - first
        counts += np.searchsorted(self._seen, numbers, side="right") - np.searchsorted(self._seen, numbers, side="left")
        # Two sorted runs: merging them is one sweep.
        self._seen = np.sort(np.concatenate([self._seen, ordered]), kind="stable")
        return counts


def numbered(names, counts):
    """Names, those that came before with a number behind: "a", "a-2", "a-3"."""
    made = names.copy()
    for i in np.flatnonzero(counts):
        made[i] = f"{names[i]}-{counts[i] + 1}"
    return made


def rule_tag(rule):
    """What tells the contributions of one row apart: the columns of the place, or of the text where there is none."""
    where = rule.place.columns if rule.place is not None else (*rule.text, *rule.theme)
    return digest(rule.table, *where)[:6]
