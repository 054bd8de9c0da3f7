"""The consultation statement as an OpenDocument text with boxes for the municipality's answers."""

import datetime

from ..schema import DECISIONS, WORDS
from . import odf
from .answers import FIELDS, digest
from .drawing import HIGH, WIDTH, small_map
from .wording import KINDS, SENDERS, TEXTS

PROPERTY = "sodertorn"
PER_PROPERTY = 200
"""Remarks in one property: word processors keep long ones, but show them."""
WIDE_CM = 12.0


def write_document(
    path, contents, *, kind, plan, case_number, how, who, parts, background, picture, translate=str, language="en", **_
):
    """Write the statement.

    Parameters
    ----------
    path : Path
    contents : contents.Contents
    kind : str
        One of `wording.KINDS`.
    plan, case_number, how : str
        The user's own words.
    who : DataFrame or None
        Groups as `analysis.who_answered` makes them.
    parts, background : GeoSeries or None
        As for `drawing.small_map`.
    picture : callable
        Takes SVG and a width in pixels, gives PNG, or None where there is nobody to draw it.
    translate, language
        As for the pages.
    """
    maker = _Maker(translate, parts, background, picture)
    said = maker.say
    title = f"{said(KINDS[kind])}: {plan}" if plan else said(KINDS[kind])
    body = [odf.heading(title, 1)]
    day = datetime.date.today().isoformat()
    body.append(odf.paragraph(said(TEXTS["status"]).format(number=case_number or "–", day=day), "About"))
    body.append(odf.paragraph(said(TEXTS["draft"]), "About"))
    body += [odf.heading(said(TEXTS["how"]), 2), *(odf.paragraph(how or said(TEXTS["write_here"])),)]
    body += maker.numbers(contents)
    if who is not None and len(who):
        body += maker.who(who)
    for group in contents.groups:
        body += maker.group(group)
    body += maker.not_met(contents)
    body += [odf.heading(said(TEXTS["proposals"]), 2), odf.paragraph(said(TEXTS["write_here"]))]
    odf.write(path, title, language, body, maker.pictures, properties(contents, translate))


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

    def __init__(self, translate, parts, background, picture):
        self.say, self.parts, self.background, self.picture = translate, parts, background, picture
        self.pictures = {}

    def title(self, text):
        return self.say(TEXTS[text])

    def numbers(self, contents):
        made = [odf.heading(self.title("numbers"), 2)]
        rows = [
            [odf.paragraph(self.title(name)), odf.paragraph(str(contents.counts[name]), "Number")]
            for name in ("remarks", "respondents", "merged", "without_place", "unanswered", "hidden")
            if contents.counts[name] or name in ("remarks", "respondents")
        ]
        rows += [
            [odf.paragraph(f"{self.title('hidden')}: {reason or '–'}"), odf.paragraph(str(number), "Number")]
            for reason, number in contents.hidden.items()
        ]
        rows += [
            [odf.paragraph(self.say(WORDS[word]) if word else self.title("undecided")), odf.paragraph(str(n), "Number")]
            for word, n in contents.decisions.items()
            if n
        ]
        return [*made, odf.table("numbers", ("Wide", "Narrow"), rows)]

    def who(self, groups):
        head = [[odf.paragraph(self.title(name)) for name in ("group", "heard", "population")]]
        rows = []
        for item in groups.to_dict("records"):
            name = f"{self.say(str(item['variable']))}: {self.say(str(item['category']))}"
            shares = [odf.paragraph(_share(item.get(key)), "Number") for key in ("share", "people_share")]
            rows.append([odf.paragraph(name), *shares])
        columns = ("Narrow",) * 3
        return [odf.heading(self.title("who"), 2), odf.table("who", columns, head + rows, header=1)]

    def group(self, group):
        first = group.entries[0]
        if first.sender_kind in SENDERS:
            title = self.say(SENDERS[first.sender_kind])
        else:
            title = f"{group.theme or self.title('no_theme')} – {group.plan_part or self.title('no_part')}"
        made = [odf.heading(title, 2), *self.map(group.entries)]
        for entry in group.entries:
            made += self.entry(entry)
        return made

    def map(self, entries):
        drawn = small_map(entries, self.parts, self.background)
        if not drawn:
            return []
        name = f"map{len(self.pictures) + 1}"
        png = self.picture(drawn, 2 * WIDTH)
        path = f"Pictures/{name}.{'png' if png else 'svg'}"
        self.pictures[path] = png or drawn.encode()
        return [odf.picture(name, path, self.title("map"), WIDE_CM, WIDE_CM * HIGH / WIDTH)]

    def entry(self, entry):
        sender = entry.sender or (self.title("private") if entry.sender_kind == "resident" else "")
        sender = sender or self.say(WORDS[entry.sender_kind])
        about = [sender]
        if entry.register_number:
            about.append(f"{self.title('number')} {entry.register_number}")
        if entry.received:
            about.append(f"{self.title('received')} {entry.received}")
        if entry.sender_kind in SENDERS and (entry.theme or entry.plan_part):
            about.append(" – ".join(word for word in (entry.theme, entry.plan_part) if word))
        if entry.rating is not None:
            about.append(f"{self.title('rating')} {entry.rating:g}")
        if entry.people > 1:
            about.append(f"{self.title('says_the_same')}: {entry.people - 1}")
        made = [odf.heading(f"{entry.number}. {entry.question}" if entry.question else f"{entry.number}.", 3)]
        made.append(odf.paragraph(" · ".join(about), "About"))
        if entry.text:
            made.append(odf.paragraph(entry.text, "Quote"))
        words = ", ".join(self.say(WORDS[word]) for word in DECISIONS)
        hint = odf.paragraph(self.title("options").format(words=words), "About")
        decision = self.say(WORDS[entry.decision]) if entry.decision else ""
        rows = [
            [odf.paragraph(f"{self.title('answer')} {entry.number} · {entry.code}")],
            [odf.paragraph(self.title("answer")), odf.paragraph(entry.answer)],
            [odf.paragraph(self.title("decision")) + hint, odf.paragraph(decision)],
            [odf.paragraph(self.title("reason")), odf.paragraph(entry.decision_reason)],
        ]
        return [*made, odf.table(f"answer{entry.number}", ("Narrow", "Wide"), rows)]

    def not_met(self, contents):
        made = [odf.heading(self.title("not_met"), 2)]
        rows = [entry for entry in contents.entries() if entry.decision in ("not met", "partly met")]
        for entry in rows:
            sentence = f"{entry.number}. {self.say(WORDS[entry.decision])}: {entry.decision_reason or '–'}"
            made.append(odf.paragraph(sentence))
        return made if rows else [*made, odf.paragraph(self.title("all_met"))]


def _share(value):
    return "–" if value is None or value != value else f"{value:.0f} %"
