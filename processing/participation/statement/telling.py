"""What is told of remarks in the same words in the document and on the page."""

from ..schema import WORDS
from .drawing import MOST_NUMBERS
from .wording import CHANGES, HOW, SENDERS, TEXTS, TO_WRITE

SHORT = 160
"""Letters of a remark that is mentioned again."""


def section_titles(kind):
    """Headings of the sections the municipality writes, English."""
    own = {"how": HOW[kind], "changes": CHANGES[kind]}
    return {name: own.get(name) or TEXTS[name] for name in TO_WRITE}


def group_title(say, group):
    """What stands above a group of remarks."""
    first = group.entries[0]
    if first.sender_kind in SENDERS:
        return say(SENDERS[first.sender_kind])
    return " – ".join(word for word in (group.theme or say(TEXTS["no_theme"]), group.plan_part) if word)


def entry_title(say, entry):
    """Number and sender of a remark."""
    if entry.sender:
        return f"{entry.number}. {entry.sender}"
    return f"{entry.number}. {say(TEXTS['private'] if entry.sender_kind == 'resident' else WORDS[entry.sender_kind])}"


def several_questions(contents):
    """Whether it has to be said which question a remark answers."""
    return len({entry.question for entry in contents.entries()}) > 1


def entry_facts(say, entry, several):
    """What is known of a remark beside its text; its question where there are ``several``."""
    facts = [
        (TEXTS["number"], entry.register_number), (TEXTS["received"], entry.received),
        ("", entry.question if several else ""),
        (TEXTS["rating"], "" if entry.rating is None else f"{entry.rating:g}"),
        (TEXTS["says_the_same"], entry.people - 1 or ""),
    ]  # fmt: skip
    if entry.sender_kind in SENDERS:
        facts += [("", entry.theme), ("", entry.plan_part)]
    elif entry.theme != entry.first_theme:
        facts.append(("", entry.theme))
    return " · ".join(f"{say(name)}: {value}" if name else str(value) for name, value in facts if value != "")


def said_in(say, entry):
    """The text of a remark, or that it has none."""
    return entry.text or say(TEXTS["on_map" if entry.shape is not None else "no_text"])


def numbers_of(say, contents):
    """Counts, as (what, how many)."""
    names = ("remarks", "respondents", "merged", "without_place", "unanswered")
    found = [(say(TEXTS[name]), contents.counts[name]) for name in names]
    found = [row for number, row in enumerate(found) if number < 2 or row[1]]
    return found + [(f"{say(TEXTS['hidden'])}: {reason or '–'}", number) for reason, number in contents.hidden.items()]


def decisions_of(say, contents):
    """Decisions, as (what, how many); those that were not made last."""
    words = [(say(WORDS[word]) if word else say(TEXTS["undecided"]), n) for word, n in contents.decisions.items()]
    return [(word, n) for word, n in words if n]


def named(contents):
    """Entries of authorities, organisations and companies, and the number of all others."""
    entries = contents.entries()
    first = [entry for entry in entries if entry.sender_kind in SENDERS]
    return first, len(entries) - len(first)


def not_met(contents):
    """Entries that were not met, or only in part."""
    return [entry for entry in contents.entries() if entry.decision and entry.decision != "met"]


def share(value):
    """Per cent, with a space that does not break."""
    return "–" if value is None or value != value else f"{value:.0f}\u00a0%"


def short(text):
    """The beginning of a text, cut between words."""
    text = " ".join(text.split())
    return text if len(text) <= SHORT else text[:SHORT].rsplit(" ", 1)[0].rstrip(".,;:") + " …"


def map_caption(say, entries):
    """What the colours of a map mean, and which remarks are on it."""
    placed = [entry.number for entry in entries if entry.shape is not None]
    numbers = f"{placed[0]}–{placed[-1]}" if len(placed) > 1 else str(placed[0])
    legend = TEXTS["legend" if len(placed) <= MOST_NUMBERS else "dots"]
    return f"{say(TEXTS['map']).format(numbers=numbers)}. {say(legend)}"
