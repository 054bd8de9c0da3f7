"""An import as a page: what went in, what stayed out, what was protected, what to do next. No resident's word."""

from html import escape

from ..methods.page import Writer, row, whole_page
from . import problems
from .privacy.protecting import HOW

STORED = {
    "added": "New in the store",
    "updated": "Changed at the source, and in the store",
    "unchanged": "As before",
    "kept": "Changed at the source after they were reviewed: kept as they were reviewed",
    "gone": "No more in the source: kept",
}
NEXT = {
    "review": "New remarks to review: {n}. Accept, hide with a reason, give a theme, merge those that say the same.",
    "out": "Rows that stayed out: {n}. They are in the table of rows to look at. What can be put right in the survey "
    "tool or in the profile goes in at the next import; nothing is doubled.",
    "no_place": "Remarks without a place: {n}. They are in the table, in themes and in the statement, but not on maps.",
    "kept": "Remarks that were changed by those who wrote them after they were reviewed: {n}. Compare, and decide "
    "again.",
    "originals": "What was masked is kept in the store. Delete that table as soon as nobody needs it.",
    "untested": "Homes were left out, since nobody knows how many live near. Import again with a population layer.",
    "unmasked": "Personal data in texts were not masked. Do not show or share the texts as they are.",
    "backup": "Keep the files of the survey where personal data may be kept, and delete them when their time is over.",
}


def import_page(result, *, title, rule, files=(), translate=str, language="en", settings=(), warnings=()):
    """One self-contained HTML page.

    Parameters
    ----------
    result : importing.ImportResult
    title : str
        Of the survey, the user's own words.
    rule : privacy.protection.Protection
    files : sequence of (str, dict)
        English sentences on files that came along, and their values.
    translate, language, settings, warnings
        As for `page.whole_page`.

    Returns
    -------
    str
    """
    writer = Writer(translate, language)
    parts = [f"<h1>{escape(title)}</h1>", *_balance(writer, result.counts), *_stored(writer, result.stored)]
    parts += [*_reasons(writer, result.problems), *_protected(writer, result.log)]
    if files:
        parts.append(f"<h2>{escape(writer.tr('Files that came along'))}</h2>")
        parts += [f"<p>{escape(writer.tr(text).format(**values))}</p>" for text, values in files]
    parts += [*_renamed(writer, result.renamed), *_next(writer, result, rule)]
    return whole_page(
        writer, writer.tr("Import of resident input"), parts, language, warnings=warnings, settings=settings
    )


def _balance(writer, counts):
    total = {name: int(counts[name].sum()) for name in ("came", "placed", "without_place", "out")}
    words = writer.tr(
        "{came} answers to questions came: {placed} have a place, {without_place} have none, {out} stayed out. "
        "Nothing was lost."
    ).format(**{name: writer.number(n) for name, n in total.items()})
    yield f'<p class="headline">{escape(words)}</p>'
    yield f"<h2>{escape(writer.tr('What went in and what stayed out'))}</h2>"
    tr = writer.tr
    names = (tr("Question"), tr("Came"), tr("With a place"), tr("Without a place"), tr("Stays out"))
    rows = [
        row(
            writer,
            [
                (one.question or one.table or "–", False),
                *((writer.number(n), True) for n in (one.came, one.placed, one.without_place, one.out)),
            ],
        )
        for one in counts.itertuples()
    ]
    yield writer.head([(name, number > 0) for number, name in enumerate(names)]) + "".join(rows) + "</tbody></table>"


def _stored(writer, stored):
    rows = [row(writer, [(writer.tr(text), False), (writer.number(stored[key]), True)]) for key, text in STORED.items()]
    head = writer.head([(writer.tr("Remarks in the store"), False), (writer.tr("How many"), True)])
    yield head + "".join(rows) + "</tbody></table>"


def _reasons(writer, found):
    tr = writer.tr
    yield f"<h2>{escape(writer.tr('Rows to look at'))}</h2>"
    if found.empty:
        yield f"<p>{escape(writer.tr('None.'))}</p>"
        return
    counted = found.groupby(["code", found["stays_out"].fillna(False).astype(bool)]).size().sort_values(ascending=False)
    rows = [
        row(
            writer,
            [
                (tr(problems.PROBLEMS.get(code, code)), False),
                (tr("Stays out") if out else tr("Goes in"), False),
                (writer.number(n), True),
            ],
        )
        for (code, out), n in counted.items()
    ]
    head = writer.head([(tr("Reason"), False), (tr("Status"), False), (tr("Rows"), True)])
    yield head + "".join(rows) + "</tbody></table>"


def _protected(writer, log):
    tr = writer.tr
    yield f"<h2>{escape(writer.tr('What was protected'))}</h2>"
    if log is None or log.empty:
        yield f"<p>{escape(writer.tr('Nothing was found or chosen to protect.'))}</p>"
        return
    cells = zip(*(log[name] for name in ("what", "column", "how", "bounds", "count")), strict=True)
    rows = [
        row(writer, [(tr(what), False), (column, False), (tr(how), False), (bounds, False), (writer.number(n), True)])
        for what, column, how, bounds, n in cells
    ]
    names = (tr("What"), tr("Column"), tr("How"), tr("Bounds"), tr("How many"))
    yield writer.head([(name, number == 4) for number, name in enumerate(names)]) + "".join(rows) + "</tbody></table>"


def _renamed(writer, renamed):
    if not renamed:
        return
    tr = writer.tr
    yield f"<h2>{escape(writer.tr('Columns with another name in the store'))}</h2>"
    rows = [row(writer, [(name, False), (column, False), (table, False)]) for table, name, column in renamed]
    head = writer.head([(tr("In the source"), False), (tr("In the store"), False), (tr("Table"), False)])
    yield head + "".join(rows) + "</tbody></table>"


def _next(writer, result, rule):
    codes = result.problems["code"].value_counts()
    out = result.problems["stays_out"].fillna(False).astype(bool)
    untested = result.log is not None and (result.log["how"] == HOW["untested"]).any()
    for_each = {
        "review": result.stored["added"],
        "out": int((out & (result.problems["code"] != problems.BLANK)).sum()),
        "no_place": int(codes.get(problems.NO_PLACE, 0) + codes.get(problems.BAD_PLACE, 0)),
        "kept": result.stored["kept"],
        "originals": rule.originals,
        "untested": untested,
        "unmasked": not rule.mask,
        "backup": True,
    }
    yield f"<h2>{escape(writer.tr('What to do next'))}</h2><ul>"
    for key, n in for_each.items():
        if n:
            yield f"<li>{escape(writer.tr(NEXT[key]).format(n=writer.number(int(n))))}</li>"
    yield "</ul>"
