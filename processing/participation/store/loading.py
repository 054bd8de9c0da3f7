"""A survey on its way into a store, within one transaction."""

import pandas as pd
import shapely

from ...databases.cells import cells, common, dtype_of
from ...databases.naming import column_name, table_name
from ...spec import UserError
from .. import problems
from ..schema import FROM_SOURCE
from . import tables

MOST_COLUMNS = 1_500
SOURCE = tuple(field.name for field in FROM_SOURCE)
WRITTEN = ("status_reason", "note", "answer", "decision_reason")
"""Blank and not NULL from the start: QGIS's forms would have "NULL" to write behind in boxes of several lines."""
_DTYPES = dict(tables.CONTRIBUTION_COLUMNS)


class Loading:
    """Chunks are brought in one after the other; then `finish` says what became of them.

    Notes
    -----
    A contribution that was reviewed stays as it is. A home, and a place that was moved to protect a home, stays where
    it was put the first time: of several, the true one could be worked out.
    """

    def __init__(self, store, survey, batch, who, monitor):
        self.store, self.survey, self.batch, self.who, self.monitor = store, survey, batch, who, monitor
        self.counts = dict.fromkeys(("added", "updated", "unchanged", "kept"), 0)
        self.renamed = []
        self._columns = {}
        store.temporary("incoming", (*((n, _DTYPES[n]) for n in SOURCE), ("moved", "flag")), "contribution_id")
        store.temporary("seen", (("contribution_id", "text"),), "contribution_id")

    def contributions(self, frame, moved):
        """Bring contributions in. ``moved``, (n,) bool: their place was changed to protect a home."""
        if not len(frame):
            return
        store, run = self.store, self.store.run
        run("DELETE FROM {temp}", temp="incoming")
        data = [cells(frame[name], _DTYPES[name]) for name in SOURCE]
        names = (*SOURCE, "moved")
        store.stage("incoming", names, [*data, moved.tolist()], frame.geometry.to_numpy(), self.monitor)
        run("INSERT INTO {temp} SELECT contribution_id FROM {other}", temp="seen", other="incoming")
        self._moved_before()
        reviewed = self._reviewed()
        plain = [name for name in SOURCE if name not in ("contribution_id", "place")]
        unequal = " OR ".join(f"c.{name} DIFFERS i.{name}" for name in plain)
        unequal = f"({unequal} OR (NOT i.moved AND (c.place DIFFERS i.place OR c.geom DIFFERS i.geom)))"
        both = "contribution_id IN (SELECT c.contribution_id FROM {table} c JOIN {other} i ON " \
               "c.contribution_id = i.contribution_id WHERE "  # fmt: skip
        here = {"table": "contributions", "other": "incoming"}
        known = run("SELECT COUNT(*) FROM {other} WHERE {sql_both}1 = 1)", sql_both=both, **here).fetchone()[0]
        changed = run(
            "SELECT contribution_id FROM {other} WHERE {sql_both}{sql_reviewed} AND {sql_unequal})",
            sql_both=both, sql_reviewed=reviewed, sql_unequal=unequal, **here,
        )  # fmt: skip
        changed = [row[0] for row in changed.fetchall()]
        self.add_problems(_listed(changed, problems.CHANGED_AFTER_REVIEW))
        settings = ", ".join(f"{name} = i.{name}" for name in plain)
        updated = run(
            "UPDATE {table} AS c SET {sql_settings}, theme = i.theme_source, "
            "place = CASE WHEN i.moved AND c.geom IS NOT NULL THEN c.place ELSE i.place END, "
            "geom = CASE WHEN i.moved AND c.geom IS NOT NULL THEN c.geom ELSE i.geom END "
            "FROM {other} AS i WHERE c.contribution_id = i.contribution_id AND NOT {sql_reviewed} AND {sql_unequal}",
            sql_settings=settings,
            sql_reviewed=reviewed,
            sql_unequal=unequal,
            **here,
        ).rowcount
        added = run(
            "INSERT INTO {table} ({names}, theme, status, {blank}, geom) "
            "SELECT {names}, theme_source, 'new', '', '', '', '', geom FROM {other} i "
            "WHERE NOT EXISTS (SELECT 1 FROM {table} c WHERE c.contribution_id = i.contribution_id)",
            names=SOURCE,
            blank=WRITTEN,
            **here,
        ).rowcount
        store.grown("contributions", frame)
        for name, number in (("added", added), ("updated", updated), ("kept", len(changed)),
                             ("unchanged", known - updated - len(changed))):  # fmt: skip
            self.counts[name] += number

    def _moved_before(self):
        """What was moved by an earlier import is not shown where it really is by this one, which drew other circles."""
        here = {"table": "moved", "other": "incoming"}
        self.store.run(
            "UPDATE {other} SET moved = (1 = 1), place = 'none', geom = NULL "
            "WHERE NOT moved AND contribution_id IN (SELECT contribution_id FROM {table})",
            **here,
        )
        self.store.run(
            "INSERT INTO {table} (contribution_id) SELECT contribution_id FROM {other} "
            "WHERE moved AND contribution_id NOT IN (SELECT contribution_id FROM {table})",
            **here,
        )

    def _reviewed(self):
        told = " OR ".join(f"COALESCE(c.{name}, '') <> ''" for name in tables.DECIDED)
        return (
            f"(c.status <> 'new' OR c.reviewed_at IS NOT NULL OR {told} OR "
            "COALESCE(c.theme, '') <> COALESCE(c.theme_source, ''))"
        )

    def submissions(self, frame, titles):
        """Bring answers in; ``titles`` is column to (title, choices)."""
        if len(frame):
            table = self._table("", frame, titles)
            self._rows(table, "submission_id", frame, frame.geometry.to_numpy())

    def repeat(self, name, frame, titles):
        """Bring rows of a repeat in."""
        if len(frame):
            self._rows(self._table(name, frame, titles), "row_id", frame, None)

    def _rows(self, table, key, frame, shapes):
        store, run = self.store, self.store.run
        columns = self._columns[table]
        names = tuple(columns[name][0] for name in columns if name in frame.columns)
        dtypes = [columns[name][1] for name in columns if name in frame.columns]
        data = [cells(frame[name], columns[name][1]) for name in columns if name in frame.columns]
        staged = tuple(f"c{n}" for n in range(len(names)))
        store.temporary("answers", tuple(zip(staged, dtypes, strict=True)), staged[names.index(key)])
        store.stage("answers", staged, data, shapes, self.monitor)
        settings = [f"{{n{n}}} = i.c{n}" for n in range(len(names))]
        spatial = shapes is not None
        if spatial:
            settings.append("geom = COALESCE(c.geom, i.geom)")
        mine = staged[names.index(key)]
        quoted_names = {f"n{n}": name for n, name in enumerate(names)}
        here = {"table": table, "other": "answers", "key": key, "mine": mine}
        run(
            "UPDATE {table} AS c SET {sql_settings} FROM {other} AS i WHERE c.{key} = i.{mine}",
            sql_settings=", ".join(settings),
            **here,
            **quoted_names,
        )
        shape = ", geom" if spatial else ""
        run(
            "INSERT INTO {table} ({names}{sql_shape}) SELECT {staged}{sql_shape} FROM {other} i "
            "WHERE NOT EXISTS (SELECT 1 FROM {table} c WHERE c.{key} = i.{mine})",
            names=names,
            staged=staged,
            sql_shape=shape,
            **here,
        )
        if spatial:
            store.grown(table, frame)

    def _table(self, repeat, frame, titles):
        """The table of the answers or of a repeat, with a column for each of the frame's."""
        store = self.store
        table = store.run(
            "SELECT table_name FROM {table} WHERE survey = ? AND COALESCE(repeat, '') = ?",
            (self.survey, repeat),
            table="survey_tables",
        ).fetchone()
        if table is None:
            table = table_name(("submissions", self.survey, *([repeat] if repeat else ())), store.all_tables())
            fixed = tables.REPEAT if repeat else tables.SUBMISSION
            store.spatial_table(table, fixed, fixed[0][0]) if not repeat else store.plain_table(
                table, fixed, fixed[0][0]
            )
            store.run("INSERT INTO {table} (survey, repeat, table_name) VALUES (?, ?, ?)",
                      (self.survey, repeat, table), table="survey_tables")  # fmt: skip
        else:
            table = table[0]
        if table not in self._columns:
            self._columns[table] = self._known(table, tables.REPEAT if repeat else tables.SUBMISSION)
        self._fit(table, frame, titles)
        return table

    def _known(self, table, fixed):
        found = {name: (name, dtype) for name, dtype in fixed}
        text = "SELECT name, column_name, dtype FROM {table} WHERE table_name = ? ORDER BY fid"
        rows = self.store.run(text, (table,), table="columns").fetchall()
        return found | {name: (column, dtype) for name, column, dtype in rows}

    def _fit(self, table, frame, titles):
        columns, store = self._columns[table], self.store
        names = [name for name in frame.columns if name != frame.attrs.get("geometry", "geometry")]
        if len(columns.keys() | set(names)) > MOST_COLUMNS:
            raise UserError(
                "The survey has {n} questions and choices, more than a table can hold.",
                "Drop columns that are not needed, or questions with several answers.",
                n=len(names),
            )
        for name in names:
            found = dtype_of(frame[name])
            if name not in columns:
                column = column_name(name, [one for one, _ in columns.values()])
                title, choices = titles.get(name, ("", ""))
                store.column(table, column, found)
                values = (self.survey, table, column, name, title or name, choices, found)
                store.run("INSERT INTO {table} ({names}) VALUES (?, ?, ?, ?, ?, ?, ?)", values, table="columns",
                          names=tuple(name for name, _ in tables.FIXED["columns"]))  # fmt: skip
                columns[name] = (column, found)
                if column != name:
                    self.renamed.append((table, name, column))
            elif columns[name][1] != found and frame[name].notna().any():
                wide = common(columns[name][1], found)
                if wide != columns[name][1]:
                    store.retype(table, columns[name][0], columns[name][1], wide)
                    store.run("UPDATE {table} SET dtype = ? WHERE table_name = ? AND name = ?", (wide, table, name),
                              table="columns")  # fmt: skip
                    columns[name] = (columns[name][0], wide)

    def attachments(self, frame):
        """Bring names and links of files in; what is there already is not doubled, but gets the link it lacked."""
        if not len(frame):
            return
        names = ("contribution_id", "submission_id", "name", "link")
        self.store.temporary("files", tuple((name, "text") for name in names), "")
        self.store.stage("files", names, [cells(frame[name], "text") for name in names], None, self.monitor)
        mine = " AND ".join(f"COALESCE(a.{name}, '') = COALESCE(i.{name}, '')" for name in names[:3])
        here = {"table": "attachments", "other": "files"}
        self.store.run(
            "UPDATE {table} AS a SET link = i.link FROM {other} AS i WHERE a.survey = ? AND a.link IS NULL "
            "AND i.link IS NOT NULL AND {sql_mine}",
            (self.survey,), sql_mine=mine, **here,
        )  # fmt: skip
        self.store.run(
            "INSERT INTO {table} (survey, {names}) SELECT ?, {names} FROM {other} i WHERE NOT EXISTS (SELECT 1 FROM "
            "{table} a WHERE a.survey = ? AND {sql_mine} AND (i.link IS NULL OR a.link = i.link))",
            (self.survey, self.survey), sql_mine=mine, names=names, **here,
        )  # fmt: skip

    def known_files(self):
        """(submission_id, name, link) of what was copied for this survey."""
        return self.store.run(
            "SELECT submission_id, name, link FROM {table} WHERE survey = ? AND link IS NOT NULL", (self.survey,),
            table="attachments",
        ).fetchall()  # fmt: skip

    def is_finished(self, batch):
        """Whether an import is in the store."""
        return bool(self.store.run("SELECT 1 FROM {table} WHERE import_id = ?", (batch,), table="imports").fetchone())

    def add_problems(self, frame):
        """Keep what was found of rows: ``table``, ``row``, ``column``, ``code``, ``stays_out``, ``contribution_id``."""
        if len(frame):
            given = ("table", "row", "column", "code", "stays_out", "contribution_id")
            dtypes = ("text", "integer", "text", "text", "flag", "text")
            blank = pd.Series([None] * len(frame), index=frame.index, dtype=object)
            data = [cells(frame.get(name, blank), dtype) for name, dtype in zip(given, dtypes, strict=True)]
            rows = [(self.batch, self.survey, *row) for row in zip(*data, strict=True)]
            self.insert("problems", rows)

    def insert(self, table, rows):
        """Insert rows into one of `tables.FIXED`."""
        names = tuple(name for name, _ in tables.FIXED[table])
        text = self.store.statement(
            "INSERT INTO {table} ({names}) VALUES ({sql_marks})",
            table=table,
            names=names,
            sql_marks=", ".join("?" * len(names)),
        )
        self.store.many(text, rows)

    def start(self):
        """Forget the problem rows of the survey's last import."""
        self.store.run("DELETE FROM {table} WHERE survey = ?", (self.survey,), table="problems")

    def gone(self):
        """Contributions of this survey that the source has no more: they stay, and are listed."""
        found = self.store.run(
            "SELECT contribution_id FROM {table} WHERE survey = ? AND contribution_id NOT IN "
            "(SELECT contribution_id FROM {other})",
            (self.survey,),
            table="contributions",
            other="seen",
        ).fetchall()
        self.add_problems(_listed([row[0] for row in found], problems.GONE))
        return len(found)

    def finish(self, *, title, kind, profile, protection, files, counts, log, originals):
        """Write what the import was. Texts are JSON; ``log`` and ``originals`` as of the Protector."""
        from .base import now

        store, stamp = self.store, self.store.time(now())
        known = store.run("SELECT 1 FROM {table} WHERE survey = ?", (self.survey,), table="surveys").fetchone()
        if known:
            store.run(
                "UPDATE {table} SET title = ?, kind = ?, profile = ?, protection = ?, imported_at = ? WHERE survey = ?",
                (title, kind, profile, protection, stamp, self.survey),
                table="surveys",
            )
        else:
            self.insert("surveys", [(self.survey, title, kind, profile, protection, store.crs(), stamp, stamp)])
        self.insert("imports", [(self.batch, self.survey, self.who or None, stamp, files, counts)])
        names = ("what", "column", "count", "how", "bounds")
        self.insert("protection_log", [(self.batch, *row) for row in _plain(log, names)])
        self.insert("originals", [(self.survey, *row) for row in _plain(originals, ("table", "id", "column", "text"))])


def _listed(ids, code):
    return pd.DataFrame({"contribution_id": ids, "code": code, "stays_out": False})


def _plain(frame, names):
    if frame is None or not len(frame):
        return []
    dtypes = ["integer" if name == "count" else "text" for name in names]
    return list(zip(*(cells(frame[name], dtype) for name, dtype in zip(names, dtypes, strict=True)), strict=True))


def moved(before, after):
    """Which places were changed: (n,) bool of two object arrays of shapes."""
    same = shapely.equals_exact(before, after) | (shapely.is_missing(before) & shapely.is_missing(after))
    return ~same
