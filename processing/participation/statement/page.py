"""The consultation statement as a page that opens in any browser; every text is escaped and nothing is fetched."""

from html import escape

from ...methods.page import Writer, row, whole_page
from ..schema import WORDS
from .drawing import small_map
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
from .wording import KINDS, TEXTS

QUOTE = "border-left:3px solid #9cc3c0;margin:.4rem 0;padding:.1rem .8rem;white-space:pre-wrap;overflow-wrap:anywhere"
ANSWER = (
    "background:#f3f6f6;margin:.4rem 0 1.2rem;padding:.4rem .8rem;white-space:pre-wrap;overflow-wrap:anywhere;"
    "break-inside:avoid"
)
WRITTEN = "white-space:pre-wrap;overflow-wrap:anywhere"


def statement_page(
    contents, *, kind, plan, case_number, how, written, who, parts, background, translate=str, language="en",
    settings=(), warnings=(),
):  # fmt: skip
    """One self-contained HTML page; parameters as of `document.write_document` and the other pages."""
    writer = Writer(translate, language)
    tr = writer.tr
    title = " – ".join(part for part in (tr(KINDS[kind]), plan) if part)
    written = written | ({"how": how} if how else {})
    made = [f"<h1>{escape(title)}</h1>"]
    if case_number:
        made.append(writer.quiet(f"{tr(TEXTS['case'])}: {case_number}"))
    made += _written(writer, kind, written, ("summary", "how"))
    made += _senders(writer, contents)
    made += _numbers(writer, contents)
    if who is not None and len(who):
        made += _who(writer, who)
    several = several_questions(contents)
    for group in contents.groups:
        made += _group(writer, group, parts, background, several)
    made += _not_met(writer, contents)
    made += _written(writer, kind, written, ("changes", "consequences", "next", "signed"))
    return whole_page(writer, title, made, language, warnings=warnings, settings=settings)


def _written(writer, kind, written, names):
    titles, made = section_titles(kind), []
    for name in names:
        if written.get(name):
            made.append(f"<h2>{writer.text(titles[name])}</h2>")
            made.append(f'<p style="{WRITTEN}">{escape(written[name])}</p>')
    return made


def _senders(writer, contents):
    tr = writer.tr
    first, _ = named(contents)
    made = [f"<h2>{writer.text(TEXTS['came_in'])}</h2>"]
    days = contents.days()
    if days:
        made.append(writer.quiet(f"{tr(TEXTS['between']).format(first=days[0], last=days[1])}."))
    if first:
        made.append(writer.head([(tr(TEXTS[name]), 0) for name in ("remark", "sender", "number", "received")]))
        for entry in first:
            sender = entry.sender or tr(WORDS[entry.sender_kind])
            words = (str(entry.number), sender, entry.register_number, entry.received)
            made.append(row(writer, [(word, False) for word in words]))
        made.append("</tbody></table>")
    return made


def _numbers(writer, contents):
    tr = writer.tr
    made = [f"<h2>{writer.text(TEXTS['numbers'])}</h2>"]
    for head, rows in (("remarks", numbers_of(tr, contents)), ("decisions", decisions_of(tr, contents))):
        made.append(writer.head([(tr(TEXTS[head]), 0), (tr(TEXTS["how_many"]), 1)]))
        made += [row(writer, [(word, False), (writer.number(number), True)]) for word, number in rows]
        made.append("</tbody></table>")
    return made


def _who(writer, groups):
    tr = writer.tr
    names = [(tr(TEXTS["group"]), 0), (tr(TEXTS["heard"]), 1), (tr(TEXTS["population"]), 1)]
    made = [f"<h2>{writer.text(TEXTS['who'])}</h2>", writer.head(names)]
    for item in groups.to_dict("records"):
        name = f"{tr(str(item['variable']))}: {tr(str(item['category']))}"
        shares = [share(item.get(key)) for key in ("share", "people_share")]
        made.append(row(writer, [(name, False), *[(text, True) for text in shares]]))
    return [*made, "</tbody></table>"]


def _group(writer, group, parts, background, several):
    tr = writer.tr
    made = [f"<h2>{escape(group_title(tr, group))}</h2>"]
    drawn = small_map(group.entries, parts, background)
    if drawn:
        caption = map_caption(tr, group.entries)
        made.append(drawn.replace("<svg ", f'<svg class="chart" role="img" aria-label="{escape(caption)}" ', 1))
        made.append(writer.quiet(caption))
    for entry in group.entries:
        made += _entry(writer, entry, several)
    return made


def _entry(writer, entry, several):
    tr = writer.tr
    made = [f"<h3>{escape(entry_title(tr, entry))}</h3>"]
    facts = entry_facts(tr, entry, several)
    if facts:
        made.append(writer.quiet(facts))
    made.append(f'<blockquote style="{QUOTE}">{escape(said_in(tr, entry))}</blockquote>')
    decision = tr(WORDS[entry.decision]) if entry.decision else tr(TEXTS["undecided"])
    words = [f"<strong>{escape(decision)}</strong>", escape(entry.answer), escape(entry.decision_reason)]
    return [*made, f'<div style="{ANSWER}">{"<br>".join(word for word in words if word)}</div>']


def _not_met(writer, contents):
    tr = writer.tr
    made = [f"<h2>{writer.text(TEXTS['not_met'])}</h2>"]
    entries = not_met(contents)
    if not entries:
        return [*made, writer.quiet(tr(TEXTS["all_met"]))]
    made.append(writer.head([(tr(TEXTS[name]), 0) for name in ("remark", "what", "decision", "reason")]))
    for entry in entries:
        reason = entry.decision_reason or entry.answer or tr(TEXTS["no_reason"])
        words = (str(entry.number), short(said_in(tr, entry)), tr(WORDS[entry.decision]), reason)
        made.append(row(writer, [(word, False) for word in words]))
    return [*made, "</tbody></table>"]
