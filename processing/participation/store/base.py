"""A store: what both databases have in common. A dialect says how each of them wants it."""

import json
import secrets
import uuid
from contextlib import contextmanager
from datetime import datetime, timezone
from typing import NamedTuple

import pandas as pd

from ...databases.cells import frame_column
from ...databases.database import Database
from ...spec import Monitor, UserError
from .. import schema
from . import tables
from .loading import Loading

MOST_VALUES = 900
"""Values that every SQLite takes in one statement."""


class StoreLayer(NamedTuple):
    """A layer to show.

    table : str
    geometry : str
        "Point", "LineString", "Polygon", or "" for a table.
    subset : str
        Which of its rows, in SQL; "" for all.
    title : str
        English literal, or the survey's name.
    survey : str
        "" for what is of all surveys.
    kind : str
        "contributions", "submissions", "repeat", "attachments", "history" or "problems".
    """

    table: str
    geometry: str
    subset: str
    title: str
    survey: str
    kind: str


TITLES = {
    "point": "Remarks: points",
    "line": "Remarks: lines",
    "polygon": "Remarks: areas",
    "none": "Remarks without a place",
    "attachments": "Attachments",
    "history": "Who changed what",
    "problems": "Rows to look at",
}
GEOMETRIES = {"point": "Point", "line": "LineString", "polygon": "Polygon", "none": ""}


class Store(Database):
    """Contributions with their surveys, answers and history."""

    mark = tables.MARK
    version = tables.VERSION
    hidden = tables.HIDDEN
    claimed = ("contributions",)
    without = ()
    """Tables that this kind of database has no need of."""
    _secret = None

    @contextmanager
    def writing(self, who="", action="", batch="", undoes="", monitor=None):
        """A transaction: all or nothing. What happens in it is in the history under these."""
        monitor = monitor or Monitor()
        self.begin(monitor)
        try:
            if self.exists():
                self._edit(who, action, batch, undoes)
            yield
            if self.exists():
                self._edit("", "", "", "")
            self.commit(monitor)
        except BaseException:
            self.rollback()
            raise

    def _edit(self, *values):
        self.run("UPDATE {table} SET who = ?, action = ?, batch = ?, undoes = ?", values, table="editing")

    # Reading

    def surveys(self):
        """The surveys that are kept.

        Returns
        -------
        DataFrame
            ``survey``, ``title``, ``kind``, ``profile``, ``protection`` (JSON), ``crs``, ``created_at``,
            ``imported_at``.
        """
        return self._read_or_blank("surveys")

    def contributions(self, survey=None, statuses=schema.SHOWN, columns=None, monitor=None):
        """Contributions, with NULL geometry where they have no place.

        Parameters
        ----------
        survey : str or None
            None or "" for all.
        statuses : sequence of str or None
            None for all.
        columns : sequence of str or None
            Which fields; all where it is None.

        Returns
        -------
        GeoDataFrame
            On a plain index; texts are "" where there is none.
        """
        self.needed()
        where, values = [], []
        if survey:
            self._known(survey)
            where.append("survey = ?")
            values.append(survey)
        if statuses is not None:
            where.append(f"status IN ({', '.join('?' * len(statuses))})" if statuses else "1 = 0")
            values += statuses
        columns = None if columns is None else [*columns, "geometry"]
        return self.read("contributions", columns, " AND ".join(where), values, monitor=monitor)

    def submissions(self, survey, monitor=None):
        """The answers of a survey with their (protected) homes; what its columns are called says `titles`."""
        return self.read(self.table_of(survey), monitor=monitor)

    def repeats(self, survey, monitor=None):
        """Name of each repeat to its rows."""
        mine = self._of("survey_tables", "survey", survey)
        mine = mine[mine["repeat"] != ""]
        return {r: self.read(t, monitor=monitor) for r, t in zip(mine["repeat"], mine["table_name"], strict=True)}

    def attachments(self, survey=None):
        """Names and links of files that came along."""
        return self._of("attachments", "survey", survey)

    def titles(self, table):
        """Columns of a survey's table: ``column_name``, ``name`` in the source, ``title``, ``choices`` (JSON)."""
        return self._of("columns", "table_name", table or "-")

    def history(self, ids=None):
        """Who did what and when, in its order; of some contributions, or of all."""
        if ids is None:
            return self._read_or_blank("history")
        ids = list(dict.fromkeys(ids))
        if len(ids) > MOST_VALUES:
            found = self._read_or_blank("history")
            return found[found["contribution_id"].isin(ids)].reset_index(drop=True)
        marks = ", ".join("?" * len(ids))
        return self._read_or_blank("history", f"contribution_id IN ({marks})" if ids else "1 = 0", ids)

    def problems(self, survey=None):
        """Problem rows of every survey's last import."""
        return self._of("problems", "survey", survey)

    def imports(self):
        """Who imported what and when."""
        return self._read_or_blank("imports")

    def protection_log(self, import_id=None):
        """What was protected, and how."""
        return self._of("protection_log", "import_id", import_id)

    def table_of(self, survey, repeat=""):
        """Name of a survey's table of answers, or of one of its repeats."""
        self._known(survey)
        found = self.run(
            "SELECT table_name FROM {table} WHERE survey = ? AND COALESCE(repeat, '') = ?",
            (survey, repeat),
            table="survey_tables",
        ).fetchone()
        return found[0] if found else None

    def layers(self):
        """The layers to show, in their order from above.

        Returns
        -------
        list of StoreLayer
        """
        if not self.exists():
            return []
        made = [
            StoreLayer("contributions", GEOMETRIES[place], f"\"place\" = '{place}'", TITLES[place], "", "contributions")
            for place in schema.PLACES
        ]
        for survey, repeat, table in self._read_or_blank("survey_tables").itertuples(index=False):
            homes = not repeat and self.run("SELECT 1 FROM {table} WHERE geom IS NOT NULL", table=table).fetchone()
            kind = "repeat" if repeat else "submissions"
            made.append(StoreLayer(table, "Point" if homes else "", "", repeat or survey, survey, kind))
        return made + [
            StoreLayer(name, "", "", TITLES[name], "", name) for name in ("attachments", "history", "problems")
        ]

    def kept_profile(self, survey):
        """The profile of a survey's last import as JSON; "" where there is none."""
        if not self.exists():
            return ""
        found = self.run("SELECT profile FROM {table} WHERE survey = ?", (survey,), table="surveys").fetchone()
        return (found[0] or "") if found else ""

    def _of(self, table, column, value):
        """Rows of a table that have a value; all where it is blank."""
        return self._read_or_blank(table, f"{column} = ?" if value else "", (value,) if value else ())

    def _read_or_blank(self, table, where="", values=()):
        if self.exists():
            return self.read(table, where=where, values=values)
        return pd.DataFrame({name: frame_column([], dtype) for name, dtype in tables.FIXED[table]})

    def needed(self):
        if not self.exists():
            raise UserError(
                "There is no resident input in {file} yet.",
                "Import a survey first, or choose another GeoPackage or schema.",
                file=self.name,
            )

    def _known(self, survey):
        self.needed()
        if not self.run("SELECT 1 FROM {table} WHERE survey = ?", (survey,), table="surveys").fetchone():
            names = [row[0] for row in self.run("SELECT survey FROM {table}", table="surveys").fetchall()]
            raise UserError(
                "There is no survey {survey} in {file}.",
                "Use one of: {names}.",
                survey=survey,
                file=self.name,
                names=", ".join(names) or "-",
            )

    # Writing

    def make(self, crs):
        """Within a transaction, make the store's tables."""
        self.prepare(crs)
        for name, columns in tables.FIXED.items():
            if name not in self.without:
                self.plain_table(name, columns, *tables.UNIQUE.get(name, ()))
        self.spatial_table("contributions", tables.CONTRIBUTION_COLUMNS, *tables.UNIQUE["contributions"])
        for table, wanted in tables.INDEXED.items():
            for columns in wanted:
                self.indexed(table, *columns)
        self.watch()
        self.set_meta("secret", self.new_secret().hex())

    @contextmanager
    def importing(self, survey, *, crs, who="", monitor=None):
        """A transaction that brings a survey in: gives a `Loading`."""
        batch = uuid.uuid4().hex
        with self.writing(who, "import", batch, monitor=monitor):
            if not self.exists():
                self.make(crs)
                self._edit(who, "import", batch, "")
            elif self.crs() != crs:
                raise UserError(
                    "The places in {file} are in {crs}, not in {other}.",
                    "Use the store's own coordinate system, or another store.",
                    file=self.name,
                    crs=self.crs(),
                    other=crs,
                )
            yield Loading(self, survey, batch, who, monitor or Monitor())

    def review(self, changes, who="", action="changed", *, read=None, undoes="", monitor=None):
        """Change what planners say about contributions, all or nothing.

        Parameters
        ----------
        changes : DataFrame or (ids, dict)
            Index ``contribution_id``, columns of `schema.REVIEWED`; or the same values for all ids. A cell that is
            None or NaN is left as it is, "" makes it blank.
        who, action : str
            For the history.
        read : Series, optional
            ``contribution_id`` to the ``reviewed_at`` that the user saw: what changed since is not written over.

        Returns
        -------
        str
            The batch, for `undo`.

        Raises
        ------
        UserError
            A contribution is not there, a field or word is none of the schema, something is hidden without a reason or
            merged into nothing, somebody was faster, or the store cannot be written.
        """
        from . import changing

        self.needed()
        batch = uuid.uuid4().hex
        with self.writing(who, action, batch, undoes, monitor):
            changes = changing.frame(changes)
            changing.check_whole(self, changes)
            changing.change(self, changes, who, read)
        return batch

    def undo(self, batch=None, who="", *, monitor=None):
        """Take a batch back; without one, the last that this person did and did not take back.

        Returns
        -------
        str or None
            The batch that says so in the history; None where there is nothing to take back.

        Raises
        ------
        UserError
            What it changed was changed again since.
        """
        from . import changing

        self.needed()
        made = uuid.uuid4().hex
        with self.writing(who, "undo", made, "", monitor):
            batch = batch or changing.last(self, who)
            if batch is None:
                return None
            self._edit(who, "undo", made, batch)
            changing.take_back(self, batch, who)
        return made

    def new_secret(self):
        """Bytes that pseudonyms are made with: those of the store, or of the one that is made with the next import."""
        kept = self.meta("secret")
        self._secret = self._secret or kept or secrets.token_hex(32)
        return bytes.fromhex(kept or self._secret)


def now():
    """Time in UTC, to the millisecond."""
    stamp = datetime.now(timezone.utc)
    return stamp.replace(microsecond=stamp.microsecond // 1000 * 1000)


def as_json(value):
    """For a text column."""
    return json.dumps(value, ensure_ascii=False, default=str)
