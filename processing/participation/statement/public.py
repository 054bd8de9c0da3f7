"""You said, we did: what the public may see, and nothing else."""

import datetime
import functools
from html import escape

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ...methods.page import Writer, row, whole_page
from ...spec import Monitor, UserError, reasons
from ..analysis.measured import as_points
from ..store.place import StorePlace
from .contents import first_theme, gather
from .page import ANSWER, QUOTE

TITLE = "You said, we did"
OPEN = "open"
# In the words of an answer to a neighbour, not of a register.
STATES = {
    "met": "Yes, we do this",
    "partly met": "Yes, in part",
    "not met": "No, not this time",
    "outside the plan": "This plan cannot decide it",
    OPEN: "Not decided yet",
}
TEXTS = {
    "intro": "Thank you, everyone who took part. Here is what was said, and what becomes of it.",
    "day": "As of {day}.",
    "numbers": "The numbers of the remarks are those on the map.",
    "became": "What it leads to",
    "remarks": "Remarks",
    "people": "Times it was said",
    "said": "You said",
    "answer": "Our answer",
    "why": "Why",
}


def you_said_we_did(*, place: StorePlace, survey, only_decided, texts, places, cell, fewest, monitor=None):
    """A layer of remarks with what became of them, fit for the public.

    Parameters
    ----------
    place : StorePlace
    survey : str
        Empty for all surveys of the store.
    only_decided : bool
        Leave out what has no decision.
    texts : bool
        Show what was said, with personal data masked as in the store.
    places : {"cells", "points"}
        Middle of the grid cell, or where the remark is; lines and areas become a point on them.
    cell : float
        Side of the cells, m.
    fewest : int
        Cells with fewer people have no place.
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``output``: points; ``no_place``: table; ``page``: function.

    Raises
    ------
    UserError
        Nothing is accepted yet.

    Notes
    -----
    Only what a reviewer accepted, and only these fields: number, theme, part of the plan, text, how many said it,
    answer, decision and its reason. Identifiers, respondents, times, senders, notes and register numbers are not read.
    """
    monitor = monitor or Monitor()
    with place.open() as store:
        monitor.step("Gathering remarks")
        contributions = store.contributions(survey, statuses=None)
    accepted = contributions["status"].isin(["accepted", "merged"])
    contents = gather(contributions[accepted])
    entries = [entry for entry in contents.entries() if entry.decision or not only_decided]
    if not entries:
        raise UserError(
            "Nothing may be shown yet.", "Accept remarks in the review, and decide on them, before you publish them."
        )
    monitor.progress(0.5)
    people = contributions.set_index("contribution_id")["respondent"]
    frame = _frame(entries, texts, contributions.crs)
    kept, why = _places(entries, people, places, cell, fewest)
    frame = frame.set_geometry(gpd.GeoSeries(kept, index=frame.index, crs=contributions.crs))
    withheld = int((why == reasons.FEW_PEOPLE).sum())
    if withheld:
        monitor.info("Shown without their place, because fewer than {fewest} people said something in the cell: {n} "
                     "remarks.",
                     n=withheld, fewest=fewest)  # fmt: skip
    placed = ~shapely.is_missing(kept)
    nowhere = pd.DataFrame(frame.drop(columns=frame.geometry.name))[~placed].assign(reason=why[~placed])
    return {
        "output": frame[placed].reset_index(drop=True),
        "no_place": nowhere.reset_index(drop=True),
        "page": functools.partial(public_page, pd.DataFrame(frame.drop(columns=frame.geometry.name))),
    }


def _frame(entries, texts, crs):
    rows = [
        {
            "number": number, "theme": entry.theme, "plan_part": entry.plan_part,
            "said": entry.text if texts else None, "people": entry.people, "answer": entry.answer or None,
            "decision": entry.decision or OPEN, "decision_reason": entry.decision_reason or None,
        }
        for number, entry in enumerate(entries, 1)
    ]  # fmt: skip
    return gpd.GeoDataFrame(rows, geometry=[None] * len(rows), crs=crs)


def _places(entries, people, places, cell, fewest):
    """A point or None for each, and why there is none."""
    points = as_points(np.array([entry.shape for entry in entries], dtype=object))
    why = np.where(shapely.is_missing(points), reasons.NO_GEOMETRY, None).astype(object)
    if places == "points":
        return points, why
    there = np.flatnonzero(~shapely.is_missing(points))
    if not len(there):
        return points, why
    found = np.floor(shapely.get_coordinates(points[there]) / cell)
    _, number = np.unique(found, axis=0, return_inverse=True)
    number = number.ravel()
    persons = {}
    for at, of in zip(there, number, strict=True):
        for identifier in entries[at].identifiers:
            name = people.get(identifier)
            persons.setdefault(of, set()).add(identifier if pd.isna(name) or not str(name).strip() else str(name))
    few = np.array([len(persons[of]) < fewest for of in number])
    points[there] = shapely.points((found + 0.5) * cell)
    points[there[few]] = None
    why[there[few]] = reasons.FEW_PEOPLE
    return points, why


def public_page(frame, *, translate=str, language="en", settings=(), warnings=()):
    """The same as a page to publish. How it was made is left out: it names files and settings of the office.

    What has the same answer stands above it once, so that nobody reads the same answer fifty times.
    """
    writer = Writer(translate, language)
    tr = writer.tr
    order = frame["decision"].map({word: at for at, word in enumerate(STATES)})
    rows = frame.fillna("").iloc[np.argsort(order.to_numpy(), kind="stable")]
    made = [f"<h1>{writer.text(TITLE)}</h1>", f'<p class="headline">{writer.text(TEXTS["intro"])}</p>']
    day = datetime.date.today().isoformat()
    made.append(writer.quiet(f"{tr(TEXTS['day']).format(day=day)} {tr(TEXTS['numbers'])}"))
    made.append(writer.head([(tr(TEXTS["became"]), 0), (tr(TEXTS["remarks"]), 1), (tr(TEXTS["people"]), 1)]))
    for word, own in rows.groupby("decision", sort=False):
        cells = [(tr(STATES[word]), False), (writer.number(len(own)), True), (writer.number(own["people"].sum()), True)]
        made.append(row(writer, cells))
    made.append("</tbody></table>")
    for theme, said in rows.groupby(rows["theme"].map(first_theme), sort=True):
        made.append(f"<h2>{escape(str(theme)) or writer.text('No theme')}</h2>")
        for (word, answer, reason), own in said.groupby(["decision", "answer", "decision_reason"], sort=False):
            made += _answered(writer, own, word, answer, reason)
    return whole_page(writer, TITLE, made, language)


def _answered(writer, own, word, answer, reason):
    """Remarks with the same answer, and the answer."""
    tr = writer.tr
    facts = [
        f"{tr(TEXTS['remarks'])}: {', '.join(str(number) for number in own['number'])}",
        f"{tr(TEXTS['people'])}: {writer.number(own['people'].sum())}",
        ", ".join(part for part in own["plan_part"].unique() if part),
    ]
    made = [f"<h3>{writer.text(STATES[word])}</h3>", writer.quiet(" · ".join(fact for fact in facts if fact))]
    quotes = [escape(text) for text in own["said"].unique() if text]
    if quotes:
        made.append(f"<p><strong>{writer.text(TEXTS['said'])}</strong></p>")
        made += [f'<blockquote style="{QUOTE}">{text}</blockquote>' for text in quotes]
    if answer or reason:
        words = [escape(answer), f"<em>{writer.text(TEXTS['why'])}:</em> {escape(reason)}" if reason else ""]
        made.append(f"<p><strong>{writer.text(TEXTS['answer'])}</strong></p>")
        made.append(f'<div style="{ANSWER}">{"<br>".join(word for word in words if word)}</div>')
    return made
