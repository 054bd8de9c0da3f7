"""You said, we did: what the public may see, and nothing else."""

import functools
from html import escape

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ...methods.page import Writer, whole_page
from ...spec import Monitor, UserError, reasons
from ..analysis.measured import as_points
from ..schema import WORDS
from ..store.place import StorePlace
from .contents import gather
from .page import ANSWER, QUOTE

TITLE = "You said, we did"
OPEN = "open"
STATES = {OPEN: "Not decided yet"}


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
        monitor.info("{n} remarks are shown without their place: fewer than {fewest} people said something in the "
                     "cell.",
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
    for at, row in zip(there, number, strict=True):
        for identifier in entries[at].identifiers:
            name = people.get(identifier)
            persons.setdefault(row, set()).add(identifier if pd.isna(name) or not str(name).strip() else str(name))
    few = np.array([len(persons[row]) < fewest for row in number])
    points[there] = shapely.points((found + 0.5) * cell)
    points[there[few]] = None
    why[there[few]] = reasons.FEW_PEOPLE
    return points, why


def public_page(frame, *, translate=str, language="en", settings=(), warnings=()):
    """The same as a page to publish. How it was made is left out: it names files and settings of the office."""
    writer = Writer(translate, language)
    tr = writer.tr
    made = [f"<h1>{writer.text(TITLE)}</h1>"]
    for theme, rows in frame.fillna("").groupby("theme", sort=False):
        made.append(f"<h2>{escape(str(theme)) or writer.text('No theme')}</h2>")
        for item in rows.to_dict("records"):
            part = f" · {item['plan_part']}" if item["plan_part"] else ""
            made.append(f"<h3>{item['number']}{escape(part)}</h3>")
            if item["people"] > 1:
                made.append(writer.quiet(tr("{n} people said so.").format(n=item["people"])))
            if item["said"]:
                made.append(f'<blockquote style="{QUOTE}">{escape(item["said"])}</blockquote>')
            decision = tr(STATES[OPEN] if item["decision"] == OPEN else WORDS[item["decision"]])
            words = [f"<strong>{escape(decision)}</strong>", escape(item["answer"]), escape(item["decision_reason"])]
            made.append(f'<div style="{ANSWER}">{"<br>".join(word for word in words if word)}</div>')
    return whole_page(writer, TITLE, made, language)
