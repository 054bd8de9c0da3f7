"""The consultation statement as a page that opens in any browser; every text is escaped and nothing is fetched."""

from html import escape

from ...methods.page import Writer, row, whole_page
from ..schema import WORDS
from .drawing import small_map
from .wording import KINDS, SENDERS, TEXTS

QUOTE = "border-left:3px solid #9cc3c0;margin:.4rem 0;padding:.1rem .8rem;white-space:pre-wrap"
ANSWER = "background:#f3f6f6;margin:.4rem 0 1.2rem;padding:.4rem .8rem;white-space:pre-wrap"


def statement_page(
    contents, *, kind, plan, case_number, how, who, parts, background, translate=str, language="en", settings=(),
    warnings=(),
):  # fmt: skip
    """One self-contained HTML page; parameters as of `document.write_document` and the other pages."""
    writer = Writer(translate, language)
    tr = writer.tr
    title = f"{tr(KINDS[kind])}: {plan}" if plan else tr(KINDS[kind])
    made = [f"<h1>{escape(title)}</h1>"]
    if case_number:
        made.append(writer.quiet(f"{tr(TEXTS['number'])} {case_number}"))
    if how:
        made += [f"<h2>{writer.text(TEXTS['how'])}</h2>", f'<p style="white-space:pre-wrap">{escape(how)}</p>']
    made += _numbers(writer, contents)
    if who is not None and len(who):
        made += _who(writer, who)
    for group in contents.groups:
        made += _group(writer, group, parts, background)
    return whole_page(writer, title, made, language, warnings=warnings, settings=settings)


def _numbers(writer, contents):
    tr = writer.tr
    made = [f"<h2>{writer.text(TEXTS['numbers'])}</h2>", writer.head([("", 0), ("", 1)])]
    for name, number in contents.counts.items():
        if number or name in ("remarks", "respondents"):
            made.append(row(writer, [(tr(TEXTS[name]), False), (writer.number(number), True)]))
    for reason, number in contents.hidden.items():
        made.append(row(writer, [(f"{tr(TEXTS['hidden'])}: {reason or '–'}", False), (writer.number(number), True)]))
    for word, number in contents.decisions.items():
        if number:
            shown = tr(WORDS[word]) if word else tr(TEXTS["undecided"])
            made.append(row(writer, [(shown, False), (writer.number(number), True)]))
    return [*made, "</tbody></table>"]


def _who(writer, groups):
    tr = writer.tr
    names = [(tr(TEXTS["group"]), 0), (tr(TEXTS["heard"]), 1), (tr(TEXTS["population"]), 1)]
    made = [f"<h2>{writer.text(TEXTS['who'])}</h2>", writer.head(names)]
    for item in groups.to_dict("records"):
        name = f"{tr(str(item['variable']))}: {tr(str(item['category']))}"
        shares = [writer.share(float(item.get(key) or "nan")) for key in ("share", "people_share")]
        made.append(row(writer, [(name, False), *[(share, True) for share in shares]]))
    return [*made, "</tbody></table>"]


def _group(writer, group, parts, background):
    tr = writer.tr
    first = group.entries[0]
    if first.sender_kind in SENDERS:
        title = tr(SENDERS[first.sender_kind])
    else:
        title = f"{group.theme or tr(TEXTS['no_theme'])} – {group.plan_part or tr(TEXTS['no_part'])}"
    made = [f"<h2>{escape(title)}</h2>"]
    drawn = small_map(group.entries, parts, background)
    if drawn:
        made.append(
            drawn.replace("<svg ", f'<svg class="chart" role="img" aria-label="{writer.text(TEXTS["map"])}" ', 1)
        )
    for entry in group.entries:
        made += _entry(writer, entry)
    return made


def _entry(writer, entry):
    tr = writer.tr
    sender = entry.sender or tr(TEXTS["private"] if entry.sender_kind == "resident" else WORDS[entry.sender_kind])
    about = [sender]
    if entry.register_number:
        about.append(f"{tr(TEXTS['number'])} {entry.register_number}")
    if entry.received:
        about.append(f"{tr(TEXTS['received'])} {entry.received}")
    if entry.people > 1:
        about.append(f"{tr(TEXTS['says_the_same'])}: {entry.people - 1}")
    made = [f"<h3>{entry.number}. {escape(entry.question)}</h3>", writer.quiet(" · ".join(about))]
    if entry.text:
        made.append(f'<blockquote style="{QUOTE}">{escape(entry.text)}</blockquote>')
    decision = tr(WORDS[entry.decision]) if entry.decision else tr(TEXTS["undecided"])
    words = [f"<strong>{escape(decision)}</strong>", escape(entry.answer), escape(entry.decision_reason)]
    return [*made, f'<div style="{ANSWER}">{"<br>".join(word for word in words if word)}</div>']
