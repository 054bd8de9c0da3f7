"""What the columns of a table are for, told from names, known platforms and cells."""

import re

import numpy as np

from ..readers.known import known_role
from . import times, words
from .numbers import parsed

FILE = re.compile(
    r"[^/\\:*?\"<>|]{1,200}\.(?:jpe?g|png|gif|heic|webp|tiff?|pdf|mp4|mov|m4a|mp3|amr|3gpp?|docx?|wav)", re.I
)
FLAGS = frozenset(("0", "1", "0.0", "1.0", "true", "false"))
SCALES = ((1, 5), (0, 5), (1, 7), (-2, 2), (-3, 3), (0, 10), (1, 10), (0, 100), (1, 100))
KEYS_FIRST = {"kobo": ("_uuid", "meta/instanceID", "_id")}
"""Kobo counts a form that a phone sends twice under two numbers; its ``_uuid`` is then the same."""


class Found(dict):
    """Column name to (role, evidence key, values)."""


def roles(sample, kind, taken, main, several=()):
    """Roles of a table's columns that hold no place.

    Parameters
    ----------
    sample : columns.Sampled
    kind : str
        As `answers.Source.kind`.
    taken : set of str
        Columns that hold places, or the same place again.
    main : bool
        It is the main table: key, respondent and time are looked for.
    several : collection of str
        Questions with several answers, see `many`.

    Returns
    -------
    Found
        Of each column with a role of its own; the others are further answers.
    """
    found = Found()
    columns = [facts for name, facts in sample.facts.items() if name not in taken]
    known = {facts.name: known_role(kind, facts.name) for facts in columns}
    if main:
        _key(sample, kind, columns, known, found)
        _time(columns, known, found)
        _respondent(sample, columns, known, found)
    table = sample.table
    for facts in columns:
        if facts.name in found:
            continue
        if facts.name in (table.key, table.parent_key) and (table.parent is not None or facts.name not in known):
            found[facts.name] = ("drop", "technical", {})
        else:
            role = _one(facts, known[facts.name], kind, facts.name in several)
            if role:
                found[facts.name] = role
    return found


def _one(facts, known, kind, several):
    if known in ("drop", "ignore", "parent", "key"):
        return "drop", "technical", {}
    if known in ("text", "theme", "question", "rating", "attachment"):
        return known, "known", {"kind": kind}
    if words.TECHNICAL.fullmatch(facts.name):
        return "drop", "technical", {}
    if known or not facts.cells:
        return None if known else _by_name(facts)
    if facts.share(lambda cell: bool(FILE.fullmatch(cell))) >= 0.8 or _photo_links(facts):
        return "attachment", "attachment", {"example": facts.cells[0][:60]}
    word = words.has(facts.words, words.TESTS)
    if word and any(cell.lower() in words.YES for cell in facts.cells) and facts.distinct <= 3:
        return "test", "name", {"word": word}
    if several:
        return _theme(facts, several)
    return _feeling(facts) or _rating(facts) or _theme(facts) or _question(facts) or _text(facts)


def _by_name(facts):
    """Of an empty column: a comment field that nobody has used yet."""
    word = words.has(facts.words, words.TEXT)
    return ("text", "name", {"word": word}) if word and not words.has(facts.words, words.PERSON) else None


def _photo_links(facts):
    if not words.has(facts.words, words.ATTACHMENT):
        return False
    return facts.share(lambda cell: cell.lower().startswith(("http://", "https://", "[{"))) >= 0.8


def _feeling(facts):
    if facts.distinct > 12 or words.has(facts.words, ("status", "state")):
        return None
    known = words.feelings()
    meant = {known.get(cell.lower()) for cell in set(facts.cells)}
    share = facts.share(lambda cell: cell.lower() in known)
    named = words.has(facts.words, words.FEELING)
    if share >= (0.6 if named else 0.9) and meant & {"positive", "negative"}:
        return "feeling", "feeling", {"share": f"{100 * share:.0f} %", "example": facts.cells[0][:40]}
    return None


def _rating(facts):
    if not words.has(facts.words, words.RATING + words.WEIGHT) or facts.distinct > 101:
        return None
    numbers = parsed(np.array(facts.cells, dtype=object), ",")
    fits = np.isfinite(numbers)
    if fits.mean() < 0.8 or np.nanmin(numbers) < -10 or np.nanmax(numbers) > 100:
        return None
    return "rating", "rating", {"low": f"{np.nanmin(numbers):g}", "high": f"{np.nanmax(numbers):g}"}


def scale(facts):
    """Lowest and highest of the scale a rating is on: the shortest usual one that holds all."""
    numbers = parsed(np.array(facts.cells, dtype=object), ",")
    low, high = np.nanmin(numbers), np.nanmax(numbers)
    choices = parsed(np.array([str(one) for one in facts.column.choices], dtype=object), ".")
    if len(choices) and np.isfinite(choices).all():
        return float(choices.min()), float(choices.max())
    return next(((float(a), float(b)) for a, b in SCALES if a <= low and high <= b), (float(low), float(high)))


def weighs(facts):
    """Whether the number says how much it matters, and not how good it is."""
    return bool(words.has(facts.words, words.WEIGHT))


def _theme(facts, several=False):
    word = words.has(facts.words, words.THEME)
    few = several or (facts.distinct <= max(12, 0.3 * len(facts.cells)) and max(map(len, facts.cells)) <= 200)
    if word and few and not words.has(facts.words, words.PERSON):
        return "theme", "theme", {"word": word, "count": facts.distinct}
    return None


def _question(facts):
    word = words.has({facts.name.lower()}, words.QUESTION)
    again = facts.distinct <= min(50, max(3, len(facts.cells) / 2))  # else it holds what was said
    return ("question", "name", {"word": word}) if word and again else None


def _text(facts):
    if words.has(facts.words, words.PERSON) or facts.name.lower().endswith("_other"):
        return None
    numbers = facts.share(lambda cell: cell.replace(",", ".").replace(".", "").replace("-", "").isdigit())
    if numbers > 0.5 or facts.share(lambda cell: bool(times.ISO.fullmatch(cell))) > 0.5:
        return None
    word = words.has(facts.words, words.TEXT)
    length = sorted(map(len, facts.cells))[len(facts.cells) // 2]
    if (word and "/" not in facts.name.replace("://", "")) or (word and facts.distinct > 3):
        return "text", "name", {"word": word}
    spaces = facts.share(lambda cell: cell.count(" ") >= 3)
    links = facts.share(lambda cell: cell.startswith(("http://", "https://", "{", "[")))
    if length >= 25 and spaces >= 0.5 and links < 0.5 and facts.distinct >= 0.5 * min(len(facts.cells), 40):
        return "text", "text", {"length": length}
    return None


def _key(sample, kind, columns, known, found):
    names = {facts.name: facts for facts in columns}
    order = [name for name in KEYS_FIRST.get(kind, ()) if name in names]
    order += [name for name in names if known[name] == "key" and words.leaf(name) != "_index"]
    if sample.table.key and words.leaf(sample.table.key) not in ("_index", ""):
        order.append(sample.table.key)
    for word in words.KEY:
        order += [name for name in names if name.lower() == word or words.leaf(name).lower() == word]
    for name in dict.fromkeys(order):
        facts = names.get(name)
        if facts is None or len(facts.cells) < 0.98 * sample.rows or not facts.cells:
            continue
        share = facts.distinct / len(facts.cells)
        if share >= 0.9 or len(facts.cells) - facts.distinct <= 1:
            evidence = "unique" if share == 1 else "nearly_unique"
            found[name] = ("key", evidence, {"share": f"{100 * share:.1f} %"})
            return
        # Several rows of one person: it says who, not which.
        if not any(role[0] == "respondent" for role in found.values()):
            values = {"word": name, "count": facts.distinct, "rows": len(facts.cells)}
            found[name] = ("respondent", "respondent", values)


def _time(columns, known, found):
    ranks = []
    for facts in columns:
        if facts.name in found:
            continue
        low = words.leaf(facts.name).lower()
        by_name = [i for i, word in enumerate(words.TIME) if low == word or words.has(facts.words, (word,))]
        is_known = known[facts.name] == "time"
        if not by_name and known[facts.name]:
            continue
        form = times.form_of(facts.cells[:: max(1, len(facts.cells) // 300)])
        if form is None or (form[0] in ("epoch ms", "epoch s", "excel") and not by_name and not is_known):
            continue
        ranks.append(((not is_known, not by_name, min(by_name, default=99), facts.at), facts, form))
    if ranks:
        _, facts, (form, share, evidence, example) = min(ranks, key=lambda one: one[0])
        found[facts.name] = (
            "time", "time",
            {"share": f"{100 * share:.0f} %", "example": example, "form": form, "how": evidence},
        )  # fmt: skip


def _respondent(sample, columns, known, found):
    if any(role[0] == "respondent" for role in found.values()):
        return
    for facts in columns:
        if facts.name in found or not facts.cells or known[facts.name] in ("drop", "ignore"):
            continue
        word = words.has(facts.words, words.RESPONDENT)
        if (known[facts.name] == "respondent" or (word and not known[facts.name])) and max(
            map(len, facts.cells)
        ) <= 100:
            values = {"word": word or facts.name, "count": facts.distinct, "rows": sample.rows}
            found[facts.name] = ("respondent", "respondent", values)
            return


def many(sample, taken):
    """Questions with several answers: column to (separator, evidence key, values); "/" for columns of their own."""
    found = {}
    names = set(sample.facts)
    for name, facts in sample.facts.items():
        if name in taken:
            continue
        if facts.column.many:
            found[name] = (facts.column.many, "choices", {"count": len(facts.column.choices)})
            continue
        if any(other.startswith(name + "/") and is_flag(sample.facts[other]) for other in names):
            found[name] = ("/", "flags", {})
            continue
        for separator in (";", "|", ",", " "):
            parts = _parts(facts, separator)
            if parts:
                values = {"count": len(parts), "example": next(c for c in facts.cells if separator in c)[:60]}
                found[name] = (separator, "many", values)
                break
    return found


def is_flag(facts):
    """Whether a column holds 0 and 1 only, or nothing."""
    return all(cell.lower() in FLAGS for cell in facts.cells)


def _parts(facts, separator):
    """The different answers that a separator gives, where it gives few that come again and again; else none."""
    cells = facts.cells
    several = [cell for cell in cells if separator in cell.rstrip("; ,|")]
    if not several or len(cells) < 3 or facts.distinct < 3:
        return ()
    lists = [[part.strip() for part in cell.split(separator) if part.strip()] for cell in set(cells)]
    parts = {part for some in lists for part in some}
    if (
        any(len(set(some)) < len(some) for some in lists)
        or len(parts) > 30
        or len(parts) >= facts.distinct + (separator != " ")
    ):
        return ()
    if all(part.replace(".", "").replace("-", "").isdigit() for part in parts) or max(map(len, parts)) > 80:
        return ()
    if separator == " " and not all(
        re.fullmatch(r"[^\W_A-ZÅÄÖ]*[\w-]*", part) and "_" in "".join(parts) for part in parts
    ):
        return ()
    alone = sum(1 for part in parts if part in set(cells))
    return parts if separator != "," or alone >= 0.3 * len(parts) else ()
