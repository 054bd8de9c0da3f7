"""The answers that stand for themes and feelings as rows to show, and what becomes of a profile when one is changed."""

from ...participation.schema import FEELINGS, WORDS
from ..translation import number, tr
from .looking import one_line

LONGEST = 200  # letters of an answer that are shown
KINDS = {"theme": "Theme", "feeling": "Feeling", "rating": "Rating"}
ORDERS = {
    "count": "Commonest first",
    "value": "By answer",
    "meaning": "By what it is taken for",
    "why": "By evidence",
}
COLUMNS = ("value", "count", "meaning", "why")


def wanted(profile):
    """What is counted of a source; two profiles for which it is the same need not count again."""
    from ...participation.matching import values

    return values.wanted(profile)


def count(source, profile, monitor):
    """See `matching.values.count`."""
    from ...participation.matching import values

    return values.count(source, profile, monitor)


def changed(profile, kind, picked, meaning):
    """See `matching.values.taken_for`."""
    from ...participation.matching import values

    return values.taken_for(profile, kind, picked, meaning)


def known_words(counted, profile):
    """See `matching.values.known_words`."""
    from ...participation.matching import values

    return values.known_words(counted, profile)


def feelings():
    """(word, title) of what an answer may be taken for."""
    return [("", tr("no feeling")), *((word, tr(WORDS[word])) for word in FEELINGS)]


def orders():
    """(word, title) of how the rows may be sorted."""
    return [(word, tr(text)) for word, text in ORDERS.items()]


class ValueRows:
    """Answers as rows: what was answered, how often, what it is taken for, why."""

    def __init__(self, counted, profile, order="count"):
        from ...participation.matching import values

        self.titles = (tr("Answer"), tr("Rows"), tr("Is taken for"), tr("Why"))
        self._profile, self._texts = profile, values.WHY
        found = values.meant(counted, profile)
        self.values = found if order == "count" else sorted(found, key=lambda one: self._sorted_by(one, order))

    def __len__(self):
        return len(self.values)

    def cells(self, first, last):
        return [
            (one_line(one.value)[:LONGEST], number(one.count), self.meaning(one), self.why(one))
            for one in self.values[first:last]
        ]

    def meaning(self, value):
        """What an answer is taken for, in words."""
        if value.kind == "theme":
            text = one_line(value.meaning)[:LONGEST]
        else:
            text = tr(WORDS[value.meaning]) if value.meaning else tr("no feeling")
        return f"{tr(KINDS[value.kind])}: {text}"

    def why(self, value):
        """The evidence."""
        good, bad = self._profile.rating_good, self._profile.rating_bad
        rising = good is None or bad is None or good >= bad
        return tr(self._texts[value.why]).format(
            feeling=self._known(value), good=_bound(good, rising), bad=_bound(bad, not rising)
        )

    def themes(self):
        """The themes there are, each once."""
        return sorted({one.meaning for one in self.values if one.kind == "theme"}, key=str.casefold)

    def positions(self, picked):
        """Where answers stand, given as (kind, value)."""
        return [at for at, one in enumerate(self.values) if (one.kind, one.value) in picked]

    def _known(self, value):
        from ...participation.matching import words

        word = words.feelings().get(value.value.lower(), "") if value.kind == "feeling" else ""
        return tr(WORDS[word]).lower() if word else ""

    def _sorted_by(self, value, order):
        text = {"value": value.value, "meaning": self.meaning(value), "why": self.why(value)}[order]
        return text.casefold(), -value.count


def _bound(rating, upwards):
    if rating is None:
        return ""
    return (tr("{n} or more") if upwards else tr("{n} or less")).format(n=f"{rating:g}")
