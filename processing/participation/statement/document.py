"""The consultation statement as an OpenDocument text with boxes for the municipality's answers."""

import datetime

from ..schema import DECISIONS, WORDS
from . import odf
from .answers import FIELDS, digest
from .drawing import HIGH, WIDTH, small_map
from .telling import (
    decisions_of,
    entry_facts,
    entry_title,
    group_title,
    map_caption,
    named,
    not_met,
    numbers_of,
    said_in,
    section_titles,
    several_questions,
    share,
    short,
)  # fmt: skip
from .wording import KINDS, NEXT, TEXTS, TO_WRITE

PROPERTY = "sodertorn"
SECTION, PART = "sodertorn_", "sodertornpart"  # begin the bookmarks of what the municipality writes, and of the rest
PER_PROPERTY = 200
"""Remarks in one property: word processors keep long ones, but show them."""
WIDE_CM = 14.0


def write_document(
    path, contents, *, kind, plan, case_number, how, written, who, parts, background, picture, translate=str,
    language="en", **_,
):  # fmt: skip
    """Write the statement.

    Parameters
    ----------
    path : Path
    contents : contents.Contents
    kind : str
        One of `wording.KINDS`.
    plan, case_number, how : str
        The user's own words.
    written : dict
        What the municipality wrote before: key of `wording.TO_WRITE` to its text.
    who : DataFrame or None
        Groups as `analysis.who_answered` makes them.
    parts, background : GeoSeries or None
        As for `drawing.small_map`.
    picture : callable
        Takes SVG and a width in pixels, gives PNG, or None where there is nobody to draw it.
    translate, language
        As for the pages.
    """
    written = written | ({"how": how} if how else {})
    maker = _Maker(translate, kind, written, parts, background, picture)
    body = maker.section("summary")
    body += maker.section("how")
    body += maker.senders(contents)
    body += maker.numbers(contents)
    if who is not None and len(who):
        body += maker.who(who)
    maker.several = several_questions(contents)
    for group in contents.groups:
        body += maker.group(group)
    body += maker.not_met(contents)
    for name in ("changes", "consequences", "next", "signed"):
        body += maker.section(name)
    kind_name = translate(KINDS[kind])
    head = maker.head(kind_name, plan, case_number)
    title = " – ".join(part for part in (kind_name, plan) if part)
    foot = " · ".join(part for part in (title, case_number) if part)
    remembered = properties(contents, translate) | {f"{PROPERTY}-to-write": " ".join(maker.asked)}
    odf.write(path, title, language, [*head, *body], maker.pictures, remembered, foot)


def properties(contents, translate):
    """What the document remembers of itself: the words for decisions, and what each answer was when it was made."""
    words = "|".join(f"{word}={translate(WORDS[word])}" for word in DECISIONS)
    found = {f"{PROPERTY}-decisions": words}
    entries = contents.entries()
    for start in range(0, len(entries), PER_PROPERTY):
        marks = [
            f"{entry.code}:{','.join(digest(getattr(entry, name)) if getattr(entry, name) else '' for name in FIELDS)}"
            for entry in entries[start : start + PER_PROPERTY]
        ]
        found[f"{PROPERTY}-{start // PER_PROPERTY + 1}"] = " ".join(marks)
    return found


class _Maker:
    """Parts of the document, in the reader's words."""

    def __init__(self, translate, kind, written, parts, background, picture):
        self.say, self.parts, self.background, self.picture = translate, parts, background, picture
        self.kind, self.written, self.several = kind, written, False
        self.pictures, self.asked, self.headings = {}, [], []

    def title(self, text):
        return self.say(TEXTS[text])

    def heading(self, text, mark=""):
        """One that stands in the table of contents."""
        mark = mark or f"{PART}{len(self.headings) + 1}"
        self.headings.append((text, mark))
        return odf.heading(text, 2, mark)

    def head(self, kind, plan, case_number):
        facts = [(self.title("case"), case_number), (self.title("made"), datetime.date.today().isoformat())]
        made = [odf.heading(kind, 1), *([odf.paragraph(plan, "Subtitle")] if plan else [])]
        made += [odf.paragraph(f"{name}: {value}", "Note") for name, value in facts if value]
        made += [odf.paragraph(self.title("draft"), "Draft"), odf.paragraph(self.title("instruction"), "Note")]
        return [*made, odf.paragraph(self.decisions(), "Note"), odf.contents(self.title("contents"), self.headings)]

    def decisions(self):
        words = ", ".join(self.say(WORDS[word]) for word in DECISIONS)
        return self.title("options").format(words=words)

    def section(self, name):
        """What the municipality writes, or what it is asked for."""
        text = self.written.get(name, "")
        if text:
            inside = [odf.paragraph(row) for row in text.split("\n")]
        else:
            asked = f"[{self.say(NEXT[self.kind] if name == 'next' else TO_WRITE[name])}]"
            self.asked.append(f"{name}:{digest(asked)}")
            inside = [odf.paragraph(asked, "ToWrite")]
        return [self.heading(self.say(section_titles(self.kind)[name]), SECTION + name), *inside]

    def senders(self, contents):
        first, others = named(contents)
        names = ("remark", "sender", "number", "received")
        rows = [[odf.paragraph(self.title(name), "Strong") for name in names]]
        for entry in first:
            words = (str(entry.number), entry.sender or self.say(WORDS[entry.sender_kind]), entry.register_number,
                     entry.received)  # fmt: skip
            rows.append([odf.paragraph(word, "Cell") for word in words])
        if others:
            days = contents.days()
            between = self.title("between").format(first=days[0], last=days[1]) if days else ""
            start = len(first) + 1
            numbers = f"{start}–{start + others - 1}" if others > 1 else str(start)
            rows.append([odf.paragraph(word, "Cell") for word in (numbers, self.title("residents"), "", between)])
        return [self.heading(self.title("came_in")), odf.table("senders", (25, 62, 36, 42), rows, header=1)]

    def numbers(self, contents):
        made = [self.heading(self.title("numbers"))]
        for name, head, rows in (
            ("numbers", "remarks", numbers_of(self.say, contents)),
            ("decisions", "decisions", decisions_of(self.say, contents)),
        ):
            cells = [[odf.paragraph(self.title(head), "Strong"), odf.paragraph(self.title("how_many"), "Number")]]
            cells += [[odf.paragraph(word, "Cell"), odf.paragraph(str(number), "Number")] for word, number in rows]
            made.append(odf.table(name, (135, 30), cells, header=1, style="Box"))
        return made

    def who(self, groups):
        rows = [[odf.paragraph(self.title(name), "Strong") for name in ("group", "heard", "population")]]
        for item in groups.to_dict("records"):
            name = f"{self.say(str(item['variable']))}: {self.say(str(item['category']))}"
            shares = [odf.paragraph(share(item.get(key)), "Number") for key in ("share", "people_share")]
            rows.append([odf.paragraph(name, "Cell"), *shares])
        return [self.heading(self.title("who")), odf.table("who", (85, 40, 40), rows, header=1)]

    def group(self, group):
        made = [self.heading(group_title(self.say, group)), *self.map(group.entries)]
        for entry in group.entries:
            made += self.entry(entry)
        return made

    def map(self, entries):
        drawn = small_map(entries, self.parts, self.background)
        if not drawn:
            return []
        name = f"map{len(self.pictures) + 1}"
        png = self.picture(drawn, 3 * WIDTH)
        path = f"Pictures/{name}.{'png' if png else 'svg'}"
        self.pictures[path] = png or drawn.encode()
        caption = map_caption(self.say, entries)
        return [odf.picture(name, path, caption, WIDE_CM, WIDE_CM * HIGH / WIDTH), odf.paragraph(caption, "Note")]

    def entry(self, entry):
        made = [odf.heading(entry_title(self.say, entry), 3)]
        facts = entry_facts(self.say, entry, self.several)
        made += [odf.paragraph(facts, "About")] if facts else []
        made.append(odf.paragraph(said_in(self.say, entry), "Quote"))
        decision = self.say(WORDS[entry.decision]) if entry.decision else ""
        rows = [
            [odf.paragraph(f"{self.title('answer')} {entry.number} · {entry.code}", "Cell")],
            [odf.paragraph(self.title("own_answer"), "Strong"), odf.paragraph(entry.answer, "Cell")],
            [odf.paragraph(self.title("decision"), "Strong"), odf.paragraph(decision, "Cell")],
            [odf.paragraph(self.title("reason"), "Strong"), odf.paragraph(entry.decision_reason, "Cell")],
        ]
        return [*made, odf.table(f"answer{entry.number}", (42, 123), rows, style="Box")]

    def not_met(self, contents):
        made = [self.heading(self.title("not_met"))]
        rows = [[odf.paragraph(self.title(name), "Strong") for name in ("remark", "what", "decision", "reason")]]
        for entry in not_met(contents):
            said = odf.paragraph(short(said_in(self.say, entry)), "Cell")
            reason = entry.decision_reason or entry.answer
            why = odf.paragraph(reason, "Cell") if reason else odf.paragraph(f"[{self.title('no_reason')}]", "ToWrite")
            decision = odf.paragraph(self.say(WORDS[entry.decision]), "Cell")
            rows.append([odf.paragraph(str(entry.number), "Cell"), said, decision, why])
        if len(rows) == 1:
            return [*made, odf.paragraph(self.title("all_met"))]
        return [*made, odf.table("notmet", (25, 50, 42, 48), rows, header=1)]
