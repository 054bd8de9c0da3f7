"""What a consultation statement says, before it is a document: remarks in order, with their answers."""

import hashlib
import re
from base64 import b32encode
from dataclasses import dataclass, field

import pandas as pd
import shapely

from ..schema import DECISIONS, SENDERS

FIRST = ("authority", "organisation", "company")
"""Senders that are named and come before the residents, in this order."""
COUNTY_BOARD = re.compile(r"\b(länsstyrelsen|county (administrative )?board)\b", re.IGNORECASE)
"""Speaks for the state and comes before all others."""
HERE = "Europe/Stockholm"  # days of receipt are counted where the municipality is
ANSWERS = ("answer", "decision", "decision_reason")


@dataclass(frozen=True)
class Entry:
    """One remark in the document.

    Parameters
    ----------
    code : str
        Eight letters and digits that stand for it in every version of the document, see `code_of`.
    number : int
        Its place in the list, from 1; on the maps too.
    identifiers : tuple of str
        ``contribution_id`` of it, then of those merged into it.
    sender : str
        Name of an authority, organisation or company; empty for others.
    shape : shapely geometry or None
    """

    code: str
    number: int
    identifiers: tuple
    register_number: str = ""
    received: str = ""
    sender_kind: str = "resident"
    sender: str = ""
    theme: str = ""
    plan_part: str = ""
    question: str = ""
    text: str = ""
    feeling: str = ""
    rating: float | None = None
    answer: str = ""
    decision: str = ""
    decision_reason: str = ""
    shape: object = None

    @property
    def first_theme(self):
        """The theme it is listed under: several stand with semicolons between."""
        return first_theme(self.theme)

    @property
    def people(self):
        """How many remarks it stands for."""
        return len(self.identifiers)


@dataclass(frozen=True)
class Group:
    """Remarks of one theme and one part of the plan, or of one kind of named sender."""

    theme: str
    plan_part: str
    entries: tuple


@dataclass(frozen=True)
class Contents:
    """Everything the document says.

    Parameters
    ----------
    groups : tuple of Group
        Named senders first, then residents by theme and part.
    counts : dict
        ``remarks``, ``respondents``, ``hidden``, ``merged``, ``without_place``, ``unanswered``.
    senders, decisions : dict
        Word of the schema to number of remarks; "" stands for undecided.
    hidden : dict
        Reason to number of remarks that are not in the document.
    astray : tuple of str
        Codes of remarks that were merged into one that is not in the document.
    """

    groups: tuple
    counts: dict
    senders: dict
    decisions: dict
    hidden: dict = field(default_factory=dict)
    astray: tuple = ()

    def days(self):
        """The first and the last day something was received, as text; empty where no day is known."""
        known = [entry.received for entry in self.entries() if entry.received]
        return (min(known), max(known)) if known else ()

    def entries(self):
        """All entries in their order."""
        return [entry for group in self.groups for entry in group.entries]


def code_of(identifier):
    """What stands for a contribution in documents: the first 40 bits of its SHA-256, as "K7F3-9QLX".

    It says nothing of the contribution, survives every word processor, and is the same in every version.
    """
    letters = b32encode(hashlib.sha256(str(identifier).encode()).digest()[:5]).decode()
    return f"{letters[:4]}-{letters[4:]}"


def gather(contributions):
    """Put remarks in the order of a statement.

    Parameters
    ----------
    contributions : GeoDataFrame
        Columns of `schema.CONTRIBUTIONS`, all statuses.

    Returns
    -------
    Contents

    Notes
    -----
    What is new or accepted is in the document; what is merged stands behind the one it was merged into; what is hidden
    is only counted, with its reason. Within a group remarks are in the order they were received. A remark that has no
    answer of its own takes that of one merged into it.
    """
    frame, text, status = _read(contributions)
    target = _targets(text, status)
    shown = status.isin(["new", "accepted"])
    behind = {}
    for identifier, into in target.items():
        behind.setdefault(into, []).append(identifier)
    rows = [_row(frame, text, number, behind) for number in frame.index[shown]]
    rows.sort(key=_order)
    entries = [Entry(**(row | {"number": number})) for number, row in enumerate(rows, 1)]
    groups = {}
    for entry in entries:
        named = entry.sender_kind in FIRST
        groups.setdefault((entry.sender_kind, "") if named else (entry.first_theme, entry.plan_part), []).append(entry)
    made = tuple(
        Group(*("", "") if own[0].sender_kind in FIRST else (own[0].first_theme, own[0].plan_part), tuple(own))
        for own in groups.values()
    )
    hidden = status == "hidden"
    reasons = text["status_reason"][hidden]
    counts = {
        "remarks": int(shown.sum()),
        "respondents": _people(text["respondent"][shown]),
        "hidden": int(hidden.sum()),
        "merged": int((status == "merged").sum()),
        "without_place": sum(entry.shape is None for entry in entries),
        "unanswered": sum(not entry.answer for entry in entries),
    }
    senders = {word: sum(entry.sender_kind == word for entry in entries) for word in SENDERS}
    decisions = {word: sum(entry.decision == word for entry in entries) for word in (*DECISIONS, "")}
    standing = {entry.identifiers[0] for entry in entries}
    astray = tuple(code_of(own) for own, into in target.items() if into not in standing)
    why = {str(key): int(n) for key, n in reasons.value_counts().items()}
    return Contents(made, counts, senders, decisions, why, astray)


def unshown(contributions):
    """Entries of what is hidden or merged, so that an answer given to them before is not lost."""
    frame, text, status = _read(contributions)
    return [
        Entry(**_row(frame, text, number, {}), number=0) for number in frame.index[status.isin(["hidden", "merged"])]
    ]


def _read(contributions):
    frame = contributions.reset_index(drop=True)
    text = {name: _texts(frame, name) for name in frame.columns if name != frame.geometry.name}
    text["rating"] = pd.to_numeric(frame["rating"], errors="coerce")
    text["at"] = dict(zip(text["contribution_id"], frame.index, strict=True))
    return frame, text, text["status"].where(text["status"] != "", "new")


def _texts(frame, name):
    column = frame[name]
    return column.astype(object).where(column.notna(), "").map(_text)


def _text(value):
    if isinstance(value, pd.Timestamp):
        return (value.tz_convert(HERE) if value.tzinfo else value).isoformat(" ", "minutes")[:16]
    return str(value).strip()


def _targets(text, status):
    """Contribution to the one that stands for it, through chains; those that end in a circle stand for themselves."""
    into = dict(zip(text["contribution_id"], text["merged_into"], strict=True))
    found = {}
    for identifier, state in zip(text["contribution_id"], status, strict=True):
        if state != "merged":
            continue
        seen, at = {identifier}, into[identifier]
        while at in into and into[at] and at not in seen:
            seen.add(at)
            at = into[at]
        found[identifier] = at
    return found


def _row(frame, text, number, behind):
    own = {name: text[name][number] for name in (
        "register_number", "sender_kind", "plan_part", "question", "text", "feeling",
    )}  # fmt: skip
    identifier = text["contribution_id"][number]
    for at in (number, *(text["at"][other] for other in behind.get(identifier, ()))):
        own |= {name: text[name][at] for name in ANSWERS}
        if any(own[name] for name in ANSWERS):
            break
    if own["sender_kind"] not in SENDERS:
        own["sender_kind"] = "resident"
    if own["decision"] not in DECISIONS:
        own["decision"] = ""
    shape = frame.geometry[number]
    rating = text["rating"][number]
    return own | {
        "code": code_of(identifier),
        "identifiers": (identifier, *behind.get(identifier, ())),
        "received": text["submitted"][number][:10],
        "sender": text["sender"][number] if own["sender_kind"] in FIRST else "",
        "theme": text["theme"][number] or text["theme_source"][number],
        "rating": None if pd.isna(rating) else float(rating),
        "shape": None if shape is None or shapely.is_empty(shape) else shape,
    }


def first_theme(text):
    """Of several themes the first."""
    return text.split(";")[0].strip()


def _order(row):
    kind = row["sender_kind"]
    named = FIRST.index(kind) if kind in FIRST else len(FIRST)
    group = (row["sender"].casefold(),) if kind in FIRST else (
        first_theme(row["theme"]).casefold(), row["plan_part"].casefold()
    )  # fmt: skip
    blanks_last = [(word == "", word) for word in group]
    named -= kind == "authority" and bool(COUNTY_BOARD.search(row["sender"]))
    return named, blanks_last, row["received"], _number_in(row["register_number"]), row["code"]


def _number_in(text):
    return [int(part) if part.isdigit() else 0 for part in re.split(r"(\d+)", text)[:8]]


def _people(respondents):
    known = respondents[respondents != ""]
    return int(known.nunique() + (respondents == "").sum())
