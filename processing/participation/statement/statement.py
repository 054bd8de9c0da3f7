"""The tool: answers read back, remarks gathered, the statement written as ODT and HTML."""

import functools

import pandas as pd

from ...spec import Monitor, UserError
from ..reviewing import who_am_i
from ..store.place import StorePlace
from .answers import merge
from .contents import gather, unshown
from .document import write_document
from .page import statement_page
from .reading import read_answers


def consultation_statement(
    *, place: StorePlace, survey, kind, plan_name, case_number, how, answers, plan, background, who, monitor=None
):
    """Draft or continue a consultation statement.

    Parameters
    ----------
    place : StorePlace
    survey : str
        Empty for all surveys of the store.
    kind : str
        One of `wording.KINDS`.
    plan_name, case_number, how : str
    answers : Path or None
        A statement made earlier, in which answers were written; they are kept in the store first.
    plan, background : GeoDataFrame or None
        Parts of the plan and what lies around, for the maps, in one metric CRS.
    who : DataFrame or None
        Groups, as `analysis.who_answered` makes them.
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``statement``: a function that writes the ODT; ``page``: one that gives the HTML; ``list``: one row per remark.

    Raises
    ------
    UserError
        There is nothing to state, or ``who`` is another table.
    """
    monitor = monitor or Monitor()
    written = {}
    who = _groups(who)
    with place.open() as store:
        if answers is not None:
            written = _take_up(store, survey, answers, monitor)
        monitor.step("Gathering remarks")
        contributions = store.contributions(survey, statuses=None)
    monitor.progress(0.3)
    contents = gather(contributions)
    if not contents.groups:
        raise UserError(
            "There are no remarks to answer.",
            "Import resident input first, or choose another survey; hidden remarks do not count.",
        )
    parts, around = _moved(plan, contributions.crs), _moved(background, contributions.crs)
    words = {
        "kind": kind, "plan": plan_name or "", "case_number": case_number or "", "how": how or "",
        "written": written, "who": who, "parts": parts, "background": around,
    }  # fmt: skip
    if contents.counts["unanswered"]:
        monitor.info("Without an answer: {n} of {total}.", n=contents.counts["unanswered"],
                     total=contents.counts["remarks"])  # fmt: skip
    if contents.astray:
        monitor.warn(
            "Merged into a remark that is not shown itself, and so in no list: {codes} ({n}). Accept the remark that "
            "stands for them, or make them new again.",
            n=len(contents.astray), codes=", ".join(contents.astray[:20]),
        )  # fmt: skip
    monitor.progress(0.5)
    return {
        "statement": functools.partial(_write, contents=contents, picture=monitor.picture, words=words),
        "page": functools.partial(statement_page, contents, **words),
        "list": _table(contents),
    }


def _write(path, *, contents, picture, words, translate=str, language="en", **_):
    write_document(path, contents, picture=picture, translate=translate, language=language, **words)


def _take_up(store, survey, answers, monitor):
    """Answers of the document into the store, with what happened said; gives what stands in its other sections."""
    monitor.step("Reading the answers in {file}", file=answers.name)
    readings, strange, written = read_answers(answers)
    contributions = store.contributions(survey, statuses=None)
    aside = unshown(contributions)
    merged = merge(readings, [*gather(contributions).entries(), *aside])
    if merged.changes:
        fields = pd.DataFrame.from_dict(merged.changes, orient="index").rename_axis("contribution_id")
        store.review(fields, who=who_am_i(), action="answer", monitor=monitor)
    monitor.info("New answers taken from {file}: {n}.", n=len(merged.changes), file=answers.name)
    if written:
        monitor.info("Other texts taken over from {file}: {n}.", n=len(written), file=answers.name)
    out_of_sight = [entry.code for entry in aside if entry.identifiers[0] in merged.changes]
    if out_of_sight:
        monitor.warn(
            "Answered in {file}, but hidden or merged since: {codes} ({n}). The answers are kept in the store.",
            n=len(out_of_sight), file=answers.name, codes=", ".join(out_of_sight[:20]),
        )  # fmt: skip
    if merged.clashes:
        monitor.warn(
            "Answers changed both in {file} and in the store: {n}. Both texts are kept, one below the other. "
            "Decisions stay as in the store.",
            n=len(merged.clashes), file=answers.name,
        )  # fmt: skip
    for code, text in strange:
        monitor.warn("{code}: '{text}' is none of the decisions; it is kept as a reason.", code=code, text=text[:40])
    if merged.unknown:
        monitor.warn(
            "Answered in {file}, but not among the remarks of the store or the survey: {codes} ({n}). These answers "
            "stay in that file only.",
            n=len(merged.unknown), file=answers.name, codes=", ".join(merged.unknown[:20]),
        )  # fmt: skip
    return written


def _groups(who):
    """The table of groups with numbers as numbers: a CSV gives them as text."""
    if who is None:
        return None
    if missing := {"variable", "category", "share", "people_share"} - set(who.columns):
        raise UserError(
            "{who} has no field {field}.", "Choose the table Groups of the tool Who answered.", field=min(missing)
        )
    return who.assign(**{name: pd.to_numeric(who[name], errors="coerce") for name in ("share", "people_share")})


def _moved(layer, crs):
    if layer is None:
        return None
    return layer.geometry if crs is None or layer.crs is None else layer.geometry.to_crs(crs)


def _table(contents):
    return pd.DataFrame(
        [
            {
                "number": entry.number, "code": entry.code, "contribution_id": entry.identifiers[0],
                "register_number": entry.register_number, "sender_kind": entry.sender_kind, "theme": entry.theme,
                "plan_part": entry.plan_part, "text": entry.text, "same": entry.people - 1, "answer": entry.answer,
                "decision": entry.decision, "decision_reason": entry.decision_reason,
            }
            for entry in contents.entries()
        ]
    )  # fmt: skip
