"""A store of statistics: what is in it, and numbers out of it."""

from contextlib import contextmanager
from datetime import datetime, timezone
from typing import NamedTuple

import numpy as np
import pandas as pd

from ...databases.cells import frame_column
from ...databases.database import ROWS, Database
from ...spec import Monitor, UserError
from .. import flags
from ..package import EVERYONE
from . import tables
from .finding import found
from .loading import Loading
from .tables import NAMES


class Panel(NamedTuple):
    """A measure of one group in one division: A areas at T times.

    Attributes
    ----------
    measure : Series
        Its row of `StatisticsStore.measures`.
    group, division : str
    areas : (A,) object array of str
        Keys of all areas of the division, in the order of `StatisticsStore.areas`.
    times : tuple of T str
        As asked for, else those at which there is anything, in their order.
    values : (A, T) float array
        NaN where there is none.
    flags : (A, T) object array of `flags`
        `flags.MISSING` where the store has no row.
    """

    measure: pd.Series
    group: str
    division: str
    areas: np.ndarray
    times: tuple
    values: np.ndarray
    flags: np.ndarray


class StatisticsStore(Database):
    """Statistics of areas over time, tidy: measure, group, time, area, value, flag.

    Besides what every `Database` has, the databases give ``show_view`` and ``polygons``.
    """

    mark = tables.MARK
    version = tables.VERSION
    hidden = tables.HIDDEN
    claimed = (*tables.FIXED, NAMES["areas"], NAMES["readable"])

    # What is there

    def needed(self):
        """Raise `UserError` where there are no statistics yet."""
        if not self.exists():
            raise UserError(
                "There are no statistics in {file} yet.",
                "Import some first, or choose another GeoPackage or schema.",
                file=self.name,
            )

    def measures(self):
        """The measures, on their key, in the order they came: columns `tables.MEASURES`."""
        return self._all("measures").set_index("measure", drop=False)

    def divisions(self):
        """The divisions, on their key: columns `tables.DIVISIONS`."""
        return self._all("divisions").set_index("division", drop=False)

    def groups(self):
        """The groups, on their key: columns `tables.GROUPS`."""
        return self._all("groups").set_index("group_key", drop=False)

    def imports(self):
        """Who imported what and when."""
        return self._all("imports")

    def problems(self):
        """What the imports met: columns as `package.Problem`."""
        return self._all("problems")

    def areas(self, division, shapes=True):
        """Areas of a division, on their key, sorted by it.

        Returns
        -------
        GeoDataFrame
            Columns `tables.AREAS` and ``geometry``, None where there is no polygon; a DataFrame without ``shapes``.
        """
        columns = [name for name, _ in tables.AREAS] + (["geometry"] if shapes else [])
        frame = self.read(NAMES["areas"], columns, "division = ?", (division,), order="area")
        return frame.set_index("area", drop=False).sort_index()

    def contents(self):
        """What there are numbers of.

        Returns
        -------
        DataFrame
            ``measure``, ``group_key``, ``division``, ``first``, ``last`` (times), ``times`` and ``values`` (counts).
        """
        return self._all("contents")

    def summarise(self, measure):
        """Within a transaction, bring `contents` up to date for a measure."""
        own = (self._id("measures", "measure", measure),)
        self.run("DELETE FROM {table} WHERE measure = ?", (measure,), table=NAMES["contents"])
        self.run(
            "INSERT INTO {table_contents} ({columns}) SELECT MIN(m.measure), g.group_key, a.division, MIN(v.time), "
            "MAX(v.time), COUNT(DISTINCT v.time), COUNT(v.value) FROM {table} v "
            "JOIN {table_measures} m ON m.fid = v.measure_id JOIN {table_groups} g ON g.fid = v.group_id "
            "JOIN {table_areas} a ON a.fid = v.area_id WHERE v.measure_id = ? "
            "GROUP BY g.group_key, a.division ORDER BY g.group_key, a.division",
            own, columns=tuple(name for name, _ in tables.FIXED[NAMES["contents"]]),
            table_contents=NAMES["contents"], **self._tables(),
        )  # fmt: skip

    def times(self, measure, group=EVERYONE, division=None):
        """At which times a measure has numbers, in their order: tuple of str."""
        where, values = self._where(measure, (group,), division)
        cursor = self.run(
            "SELECT DISTINCT v.time FROM {table} v JOIN {table_areas} a ON a.fid = v.area_id WHERE {sql_where} "
            "ORDER BY v.time",
            values, sql_where=where, **self._tables(),
        )  # fmt: skip
        return tuple(row[0] for row in cursor.fetchall())

    # Numbers

    def panel(self, measure, group=EVERYONE, division=None, times=None, published=False, monitor=None):
        """Numbers of a measure as areas by times.

        Parameters
        ----------
        measure, group, division : str
            Keys; `measure_of`, `group_of` and `division_of` find them by what users write. Without a division, the
            one with most areas that the measure has.
        times : sequence of str, optional
            All that there are.
        published : bool
            Only what may be shown: what the rule of the store withholds is blank, with its flag.
        monitor : Monitor, optional

        Returns
        -------
        Panel
        """
        monitor = monitor or Monitor()
        row = self.measures().loc[measure]
        division = division or self.division_of("", measure)
        areas = self._area_ids(division)
        times = self.times(measure, group, division) if times is None else tuple(times)
        values = np.full((len(areas), len(times)), np.nan)
        signs = np.full(values.shape, flags.MISSING, dtype=object)
        column = {time: number for number, time in enumerate(times)}
        where, given = self._where(measure, (group,), division, times)
        place = pd.Index(areas)
        for part in self._parts(where, given, published):
            monitor.check()
            _, time, area, value, flag = part
            at = np.array([column.get(one, -1) for one in time])
            kept = at >= 0
            spot = place.get_indexer(np.asarray(area)[kept])
            values[spot, at[kept]] = np.array(value, dtype=float)[kept]
            signs[spot, at[kept]] = np.array([one or "" for one in flag], dtype=object)[kept]
        return Panel(row, group, division, areas.index.to_numpy(dtype=object), times, values, signs)

    def tidy(self, measures, groups=None, division=None, times=None, published=False, monitor=None):
        """Numbers as a long table.

        Parameters
        ----------
        measures : sequence of str
        groups, times : sequence of str, optional
            All where they are not given.
        division : str, optional
        published : bool
            See `panel`.

        Returns
        -------
        DataFrame
            ``measure``, ``group_key``, ``time``, ``area``, ``value``, ``flag``; in no order.
        """
        monitor = monitor or Monitor()
        frames = []
        for measure in measures:
            where, given = self._where(measure, groups, division, times)
            for part in self._parts(where, given, published, names=True):
                monitor.check()
                frame = pd.DataFrame(dict(zip(("group_key", "time", "area", "value", "flag"), part, strict=True)))
                frame.insert(0, "measure", measure)
                frames.append(frame)
        if not frames:
            return pd.DataFrame(columns=["measure", "group_key", "time", "area", "value", "flag"])
        made = pd.concat(frames, ignore_index=True)
        return made.assign(value=made["value"].astype(float), flag=made["flag"].fillna(""))

    def _parts(self, where, given, published, names=False):
        """Rows a chunk at a time, as columns: group, time, area, value, flag; ids or names."""
        who, area = ("g.group_key", "a.area") if names else ("v.group_id", "v.area_id")
        value, flag, join = "v.value", "v.flag", ""
        if published:
            value, flag = "CASE WHEN h.flag IS NULL THEN v.value END", "COALESCE(h.flag, v.flag)"
            join = "LEFT JOIN {table_hidden} h ON " + " AND ".join(f"h.{name} = v.{name}" for name in tables.KEY)
        if names:
            join += " JOIN {table_groups} g ON g.fid = v.group_id"
        cursor = self.run(
            "SELECT {sql_who}, v.time, {sql_area}, {sql_value}, {sql_flag} FROM {table} v "
            "JOIN {table_areas} a ON a.fid = v.area_id {sql_join} WHERE {sql_where}",
            given, sql_join=join, sql_who=who, sql_area=area, sql_value=value, sql_flag=flag, sql_where=where,
            **self._tables(),
        )  # fmt: skip
        while rows := cursor.fetchmany(ROWS * 4):
            yield tuple(zip(*rows, strict=True))

    def _where(self, measure, groups, division, times=None):
        where, values = ["v.measure_id = ?"], [self._id("measures", "measure", measure)]
        if groups is not None:
            where.append(f"v.group_id IN ({', '.join('?' * len(groups))})")
            values += [self._id("groups", "group_key", group) for group in groups]
        if times is not None:
            where.append(f"v.time IN ({', '.join('?' * len(times)) or 'NULL'})")
            values += times
        if division:
            where.append("a.division = ?")
            values.append(division)
        return " AND ".join(where), values

    def _id(self, table, column, key):
        row = self.run("SELECT fid FROM {table} WHERE {column} = ?", (key,), table=NAMES[table], column=column)
        found_row = row.fetchone()
        return found_row[0] if found_row else -1

    def _area_ids(self, division):
        """Ids of the areas of a division, on their keys, sorted by these."""
        rows = self.run("SELECT area, fid FROM {table} WHERE division = ?", (division,), table=NAMES["areas"])
        made = dict(rows.fetchall())
        return pd.Series(made, dtype="int64").sort_index() if made else pd.Series([], index=[], dtype="int64")

    def _tables(self):
        return {"table": NAMES["values"], **{f"table_{one}": NAMES[one] for one in
                                             ("measures", "groups", "areas", "divisions", "hidden")}}  # fmt: skip

    def _all(self, what):
        if self.exists():
            return self.read(NAMES[what])
        return pd.DataFrame({name: frame_column([], dtype) for name, dtype in tables.FIXED[NAMES[what]]})

    # What users write

    def measure_of(self, text):
        """Key of the measure that is written by its key or its title, in either language.

        Raises
        ------
        UserError
            There is none; the nearest are named.
        """
        frame = self.measures()
        return found(text, frame, ("measure", "title", "title_sv"), "measure", self.name)

    def group_of(self, text):
        """Key of a group that is written by its key or title; `EVERYONE` for ""."""
        if not str(text or "").strip():
            return EVERYONE
        return found(text, self.groups(), ("group_key", "title", "title_sv"), "group", self.name)

    def division_of(self, text, measure=None):
        """Key of a division that is written by its key or title; for "" the one with most areas, of those ``measure``
        has."""
        if str(text or "").strip():
            return found(text, self.divisions(), ("division", "title", "title_sv"), "division", self.name)
        self.needed()
        some = "" if measure is None else (
            " WHERE EXISTS (SELECT 1 FROM {table} v WHERE v.area_id = a.fid AND v.measure_id = ?)"
        )  # fmt: skip
        values = () if measure is None else (self._id("measures", "measure", measure),)
        row = self.run(
            "SELECT a.division FROM {table_areas} a{sql_some} GROUP BY a.division ORDER BY COUNT(*) DESC, a.division",
            values, sql_some=some, **self._tables(),
        ).fetchone()  # fmt: skip
        return row[0] if row else ""

    # Writing

    def make(self, crs):
        """Within a transaction, make the store's tables."""
        self.prepare(crs)
        for name, columns in tables.FIXED.items():
            self.plain_table(name, columns, *tables.UNIQUE.get(name, ()))
        areas = NAMES["areas"]
        self.spatial_table(areas, tables.AREAS, *tables.UNIQUE[areas], shape=self.polygons)
        on = " AND ".join(f"h.{name} = v.{name}" for name in tables.KEY)
        self.run(
            "CREATE VIEW {table_readable} AS SELECT v.fid AS fid, m.measure, m.title, a.division, a.area, a.code, "
            "a.name, g.group_key, v.time, CASE WHEN h.flag IS NULL THEN v.value END AS value, "
            "COALESCE(h.flag, v.flag) AS flag FROM {table} v JOIN {table_measures} m ON m.fid = v.measure_id "
            "JOIN {table_groups} g ON g.fid = v.group_id JOIN {table_areas} a ON a.fid = v.area_id "
            "LEFT JOIN {table_hidden} h ON {sql_on}",
            sql_on=on, table_readable=NAMES["readable"], **self._tables(),
        )  # fmt: skip
        self.show_view(NAMES["readable"])

    @contextmanager
    def importing(self, dataset, *, source="", crs="EPSG:3006", who="", monitor=None):
        """A transaction that brings a dataset in, all or nothing: gives a `Loading`."""
        monitor = monitor or Monitor()
        with self.transaction(monitor):
            if not self.exists():
                self.make(crs)
            loading = Loading(self, dataset, source, who, now(), monitor)
            yield loading
            loading.finish()


def now():
    """Time in UTC, to the second."""
    return datetime.now(timezone.utc).replace(microsecond=0)
