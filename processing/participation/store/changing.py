"""Contributions changed by planners, and changes taken back."""

import pandas as pd

from ...spec import UserError
from .. import schema
from . import tables

WORDS = {
    "status": schema.STATUSES,
    "decision": (*schema.DECISIONS, ""),
    "sender_kind": (*schema.SENDERS, ""),
}
BEHIND = {"hidden": "status_reason", "merged": "merged_into"}
"""What stands behind a status."""


def frame(changes):
    """Changes as a frame on ``contribution_id``."""
    if isinstance(changes, pd.DataFrame):
        made = changes.set_index("contribution_id") if "contribution_id" in changes.columns else changes
    else:
        ids, values = changes
        made = pd.DataFrame({key: [value] * len(ids) for key, value in values.items()}, index=list(ids))
    unknown = [name for name in made.columns if name not in tables.SETTABLE]
    if unknown:
        raise UserError(
            "{field} is no field that a review sets.", "Use some of: {fields}.",
            field=str(unknown[0]), fields=", ".join(tables.SETTABLE),
        )  # fmt: skip
    for name, words in WORDS.items():
        wrong = [] if name not in made else [v for v in made[name].dropna().unique() if v not in words]
        if wrong:
            raise UserError(
                "{field} cannot be {value}.", "Use one of: {words}.",
                field=name, value=str(wrong[0]), words=", ".join(filter(None, words)),
            )  # fmt: skip
    clean = {name: [_storable(value) for value in made[name]] for name in made.columns}
    return pd.DataFrame(clean, index=made.index.map(_storable), columns=made.columns, dtype=object)


def _storable(value):
    """A text as a database takes it: without zero bytes and halves of letters."""
    return value.replace("\0", "").encode("utf-8", "replace").decode() if isinstance(value, str) else value


def change(store, changes, who, read=None):
    """Within a transaction, write changes; see `Store.review`."""
    from .base import now

    found = current(store, changes.index, ("reviewed_at", "merged_into", "status"))
    _all_there(changes.index, found)
    if read is not None:
        _not_changed(read, found)
    _merges(store, changes)
    stamp = store.time(now())
    for fields, rows in _alike(changes):
        settings = ", ".join(f"{{f{n}}} = ?" for n in range(len(fields)))
        text = store.statement(
            "UPDATE {table} SET {sql_settings}, reviewed_by = ?, reviewed_at = ? WHERE contribution_id = ?",
            sql_settings=settings,
            table="contributions",
            **{f"f{n}": field for n, field in enumerate(fields)},
        )
        values = [
            (*(None if value == "" else str(value) for value in row), who or None, stamp, key)
            for key, row in zip(rows.index, rows.itertuples(index=False, name=None), strict=True)
        ]
        store.many(text, values)


def current(store, ids, columns):
    """Some fields of some contributions, on their ids."""
    ids, found = list(dict.fromkeys(map(str, ids))), []
    for start in range(0, len(ids), 500):
        part = ids[start : start + 500]
        where = f"contribution_id IN ({', '.join('?' * len(part))})"
        found.append(store.read("contributions", ["contribution_id", *columns], where, part))
    whole = pd.concat(found) if found else pd.DataFrame(columns=["contribution_id", *columns])
    return whole.set_index("contribution_id")


def check_whole(store, changes):
    """Refuse what would be hidden without a reason, or merged into nothing, and so be answered nowhere.

    Raises
    ------
    UserError
    """
    fields = ("status", *BEHIND.values())
    given = [name for name in fields if name in changes]
    if not given:
        return
    changes = changes[~changes.index.duplicated(keep="last")]
    then = current(store, changes.index, fields)
    then = then.reindex(changes.index.intersection(then.index)).astype(object)
    for name in given:
        said = changes[name].reindex(then.index)
        then[name] = said.where(said.notna(), then[name])
    blank = then.fillna("").astype(str).apply(lambda column: column.str.strip() == "")
    hidden, merged = (then.index[(then["status"] == word) & blank[name]] for word, name in BEHIND.items())
    if len(hidden):
        raise UserError(
            "{n} contributions would be hidden without a reason, such as {key}.",
            "Write why in status_reason.",
            n=len(hidden),
            key=str(hidden[0])[:60],
        )
    if len(merged):
        raise UserError(
            "{n} contributions would be merged into nothing, such as {key}.",
            "Write the one that stands for them in merged_into.",
            n=len(merged),
            key=str(merged[0])[:60],
        )


def _alike(changes):
    """Fields and rows of the changes, for each set of fields that is given."""
    given = changes.notna()
    for pattern, rows in changes.groupby([given[name] for name in changes.columns], sort=False):
        pattern = pattern if isinstance(pattern, tuple) else (pattern,)
        fields = [name for name, there in zip(changes.columns, pattern, strict=True) if there]
        if fields:
            yield fields, rows[fields]


def _all_there(ids, found):
    missing = [key for key in ids if key not in found.index]
    if missing:
        raise UserError(
            "{n} contributions are not in the store, such as {key}.",
            "Load the layer again: it is of another store, or they were removed.",
            n=len(missing),
            key=str(missing[0])[:60],
        )


def _not_changed(read, found):
    seen = pd.to_datetime(read, utc=True).reindex(found.index)
    now = found["reviewed_at"]
    other = (seen != now) & ~(seen.isna() & now.isna())
    if other.any():
        raise UserError(
            "{n} of these contributions were changed by somebody else in the meantime.",
            "Load them again, look, and repeat what you did.",
            n=int(other.sum()),
        )


def _merges(store, changes):
    """Refuse a contribution merged into itself, into none, or in a circle."""
    if "merged_into" not in changes:
        return
    into = {key: value for key, value in changes["merged_into"].dropna().items() if value}
    if not into:
        return
    targets = current(store, into.values(), ("merged_into",))
    _all_there(into.values(), targets)
    standing = changes["merged_into"].dropna().to_dict()
    for key, target in into.items():
        if target == key or into.get(target) or (target not in standing and targets.at[target, "merged_into"]):
            raise UserError(
                "A contribution cannot be merged into one that is merged itself.",
                "Choose the one that stands for all.",
            )


def last(store, who):
    """The batch that somebody did last and did not take back, or None."""
    found = store.run(
        "SELECT batch FROM {table} h WHERE COALESCE(who, '') = ? AND COALESCE(batch, '') <> '' AND action <> 'undo' "
        "AND NOT EXISTS (SELECT 1 FROM {table} u WHERE u.undoes = h.batch) ORDER BY fid DESC LIMIT 1",
        (who,),
        table="history",
    ).fetchone()
    return found[0] if found else None


def take_back(store, batch, who):
    """Within a transaction, write the old values of a batch, unless somebody changed them since."""
    done = store.read("history", where="batch = ?", values=(batch,))
    done = done[done["field"].isin(tables.SETTABLE)]
    if done.empty:
        raise UserError("There is nothing to take back in {batch}.", "Choose a batch of the history.", batch=batch)
    old = done.drop_duplicates(["contribution_id", "field"]).pivot(
        index="contribution_id", columns="field", values="old"
    )
    new = done.drop_duplicates(["contribution_id", "field"], keep="last")
    new = new.pivot(index="contribution_id", columns="field", values="new")
    now = current(store, new.index, tuple(new.columns)).reindex(new.index)
    for field in new.columns:
        said = new[field].notna()
        if (now.loc[said, field] != new.loc[said, field]).any():
            raise UserError(
                "What is to be taken back was changed again since then.",
                "Take the later changes back first; the history shows them.",
            )
    change(store, old, who)
