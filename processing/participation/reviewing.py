"""What planners do with contributions: the tool, and suggestions of what says the same."""

import getpass

import numpy as np
import pandas as pd
import shapely
from scipy.spatial import cKDTree

from ..spec import UserError
from .matching.identity import hashes
from .store import tables
from .store.place import StorePlace

ACTIONS = ("accept", "hide", "theme", "merge", "plan", "note", "answer", "new", "table", "undo", "suggest")
NEAR, PLACELESS = "near", "placeless"
WHY = {
    NEAR: "The same words, near each other",
    PLACELESS: "The same words; one or more have no place",
}
"""Why contributions seem to say the same."""


def who_am_i(who=""):
    """Who does it, for the history: as given, else the login name, else ""."""
    if who and who.strip():
        return who.strip()
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


def action_changes(action, *, reason="", theme="", into="", plan="", part="", note="", answer="", decision="",
                   decision_reason=""):  # fmt: skip
    """The fields an action sets, for `Store.review`.

    Raises
    ------
    UserError
        What the action needs is missing.
    """
    made = {
        "accept": {"status": "accepted", "status_reason": "", "merged_into": ""},
        "new": {"status": "new", "status_reason": "", "merged_into": ""},
        "hide": {"status": "hidden", "status_reason": reason},
        "theme": {"theme": theme},
        "merge": {"status": "merged", "merged_into": into},
        "plan": {"plan": plan, "plan_part": part},
        "note": {"note": note},
        "answer": _given(answer=answer, decision=decision, decision_reason=decision_reason),
    }[action]
    needed = {"hide": ("status_reason",), "theme": ("theme",), "merge": ("merged_into",), "plan": ("plan",)}
    if any(not made[name] for name in needed.get(action, ())) or not made:
        raise UserError(
            "{action} needs more than is given.",
            "Hiding needs a reason, a theme its name, merging the contribution that stands for all, a plan its name, "
            "and an answer its text or a decision.",
            action=action,
        )
    return made


def _given(**values):
    return {name: value for name, value in values.items() if value}


def review_resident_input(
    *, place: StorePlace, action, ids, survey, reason, theme, into, plan, part, note, answer, decision, decision_reason,
    decisions, batch, near, who, monitor,
):  # fmt: skip
    """Change what planners say about contributions, or take it back.

    Parameters
    ----------
    place : StorePlace
    action : str
        One of `ACTIONS`.
    ids : tuple of str
        Which contributions; blank for all of the survey.
    survey : str
    reason, theme, into, plan, part, note, answer, decision, decision_reason : str
    decisions : DataFrame or None
        For "table": ``contribution_id``, and fields of `schema.REVIEWED`; a ``reviewed_at`` among them says when the
        table was made.
    batch : str
        For "undo".
    near : float
        For "suggest": how far apart, m.
    who : str
    monitor : Monitor

    Returns
    -------
    dict
        ``changed``: the history's rows of this run; ``suggestions``: what could be merged.

    Raises
    ------
    UserError
    """
    who = who_am_i(who)
    suggestions, made = alike(None), None
    with place.open() as store:
        if action == "suggest":
            found = store.contributions(survey, columns=["contribution_id", "text", "submitted"], monitor=monitor)
            suggestions = alike(found[found["contribution_id"].isin(ids)] if ids else found, near, monitor)
        elif action == "undo":
            made = store.undo(batch or None, who, monitor=monitor)
        elif action == "table":
            made = _by_table(store, decisions, who, monitor)
        else:
            values = action_changes(
                action, reason=reason, theme=theme, into=into, plan=plan, part=part, note=note, answer=answer,
                decision=decision, decision_reason=decision_reason,
            )  # fmt: skip
            chosen = [key for key in ids or _all(store, survey) if action != "merge" or key != into]
            made = store.review((chosen, values), who, action, monitor=monitor)
        changed = store.read("history", where="batch = ?", values=(made or "-",))
    if action == "suggest":
        monitor.info("{n} contributions could be merged into others; nothing was changed.", n=len(suggestions))
    else:
        monitor.info("{n} changes in {rows} contributions.", n=len(changed), rows=changed["contribution_id"].nunique())
    changed["at"] = changed["at"].dt.strftime("%Y-%m-%dT%H:%M:%SZ")
    changed = changed[["contribution_id", "at", "who", "action", "field", "old", "new", "batch"]]
    return {"changed": changed, "suggestions": suggestions}


def _all(store, survey):
    if not survey:
        raise UserError(
            "Neither contributions nor a survey are given.",
            "Give the contributions' ids, or the survey whose contributions are all meant.",
        )
    return store.contributions(survey, None, ["contribution_id"])["contribution_id"].tolist()


def _by_table(store, decisions, who, monitor):
    if decisions is None:
        raise UserError("There is no table of decisions.", "Give one, or choose another thing to do.")
    if "contribution_id" not in decisions.columns:
        raise UserError(
            "{decisions} has no field contribution_id.",
            "Save the contributions as a table, change it, and give it here.",
        )
    table = decisions.set_index("contribution_id")
    if table.index.has_duplicates:
        raise UserError("{decisions} has contributions twice.", "Keep one row for each contribution_id.")
    fields = [name for name in table.columns if name in tables.SETTABLE]
    if not fields:
        raise UserError(
            "{decisions} has no field that a review sets.", "Use some of: {fields}.",
            fields=", ".join(tables.SETTABLE),
        )  # fmt: skip
    changes = table[fields].astype(object).where(table[fields].notna(), None)
    read = table["reviewed_at"] if "reviewed_at" in table.columns else None
    return store.review(changes, who, "table", read=read, monitor=monitor)


def alike(contributions, near=50.0, monitor=None):
    """Contributions that seem to say the same: the same words, near each other.

    Parameters
    ----------
    contributions : GeoDataFrame or None
        As of `Store.contributions`: ``contribution_id``, ``text``, ``submitted``. None for none.
    near : float
        How far apart they may lie, m. Where one has no place, the words decide alone.
    monitor : Monitor, optional

    Returns
    -------
    DataFrame
        ``contribution_id``, ``into``, the earliest that says the same, ``why``, and ``distance`` between them, m.
    """
    rows = []
    if contributions is not None:
        words = contributions["text"].str.casefold().str.replace(r"\W+", " ", regex=True).str.strip()
        said = contributions[words != ""].assign(words=hashes(words[words != ""]))
        said = said.assign(_time=said["submitted"].fillna(pd.Timestamp.max.tz_localize("UTC")))
        said = said[said["words"].duplicated(keep=False)].sort_values(["_time", "contribution_id"])
        for _, group in said.groupby("words", sort=False):
            if monitor is not None:
                monitor.check()
            rows += _same(group, near)
    return pd.DataFrame(rows, columns=["contribution_id", "into", "why", "distance"]).astype({"distance": float})


def _same(group, near):
    """Rows of `alike` within a group of one text: each with the earliest one near it that stands itself."""
    ids, shapes = group["contribution_id"].tolist(), group.geometry.to_numpy()
    xy = shapely.get_coordinates(shapely.centroid(np.where(shapely.is_missing(shapes), shapely.Point(), shapes)))
    if len(xy) < len(ids):
        return [(key, ids[0], WHY[PLACELESS], np.nan) for key in ids[1:]]
    tree, taken, rows = cKDTree(xy), set(), []
    for n in range(len(ids)):
        if n not in taken:
            for other in sorted(tree.query_ball_point(xy[n], near)):
                if other > n and other not in taken:
                    taken.add(other)
                    rows.append((ids[other], ids[n], WHY[NEAR], float(np.hypot(*(xy[other] - xy[n])))))
    return rows
