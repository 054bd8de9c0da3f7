"""A dataset on its way into a store, within one transaction."""

import json

import numpy as np
import pandas as pd
import shapely

from ...databases.cells import cells
from ...spec import UserError
from .. import flags
from ..package import EVERYONE, Problem
from . import tables
from .tables import NAMES

COLUMNS = tuple(name for name, _ in tables.VALUES)
LISTED = 200
"""Problems of one kind and measure that are listed one by one; the rest are counted in one line."""


class Loading:
    """Describe measures, divisions, groups and areas first, then bring `package.Values`; `finish` does the rest.

    Notes
    -----
    What is there is updated, what is new is added, nothing is taken away. Of two different values of one import for
    the same measure, group, time and area the first stays, and the other is listed.
    """

    def __init__(self, store, dataset, source, who, at, monitor):
        self.store, self.dataset, self.monitor = store, dataset, monitor
        self.counts = dict.fromkeys(("added", "updated", "unchanged", "repeated", "contradicts", "no value"), 0)
        self.problems = []
        row = [(dataset, source, who, at, "")]
        self._append("imports", [name for name, _ in tables.FIXED[NAMES["imports"]]], row)
        self.import_id = store.run("SELECT MAX(fid) FROM {table}", table=NAMES["imports"]).fetchone()[0]
        self._groups = self._ids("groups", "group_key")
        self._measures = self._ids("measures", "measure")
        self._areas = {}
        self._begun = set()  # measures that this import has brought values of
        self.renamed = {}
        if EVERYONE not in self._groups:
            self.groups(pd.DataFrame({"group_key": [EVERYONE], "title": ["All"], "title_sv": ["Alla"]}))

    # What there is

    def measures(self, frame):
        """Describe measures; columns `tables.MEASURES`. A key that another dataset has gets this one's name behind."""
        others = self.store.measures()
        taken = others.index[others["dataset"] != self.dataset]
        frame = frame.assign(dataset=self.dataset)
        clash = frame["measure"].isin(taken)
        if clash.any():
            self.renamed |= {key: f"{key} ({self.dataset})" for key in frame.loc[clash, "measure"]}
            for column in ("measure", "base", "part_of"):
                if column in frame:
                    frame[column] = frame[column].replace(self.renamed)
        self._describe("measures", frame, "measure")
        self._measures = self._ids("measures", "measure")

    def divisions(self, frame):
        """Describe divisions; columns `tables.DIVISIONS`."""
        self._describe("divisions", frame, "division")

    def groups(self, frame):
        """Describe groups; columns `tables.GROUPS`."""
        self._describe("groups", frame, "group_key")
        self._groups = self._ids("groups", "group_key")

    def areas(self, division, frame):
        """Describe areas, columns `tables.AREAS`; with a geometry, in any CRS, where there is one.

        A polygon that is there stays where ``frame`` has none for it.
        """
        store = self.store
        frame = frame.drop_duplicates("area")
        there = self._area_ids(division)
        shapes = self._shapes(frame)
        names = [name for name, _ in tables.AREAS]
        full = frame.assign(division=division).reindex(columns=names)
        known = frame["area"].isin(there.index).to_numpy()
        new = full[~known]
        data = [cells(new[name], "text") for name in names]
        store.append(NAMES["areas"], names, data, self.monitor, shapes=shapes[~known])
        for row, shape in zip(full[known].itertuples(index=False), shapes[known], strict=True):
            self._update_area(int(there[row.area]), row, shape)
        if not shapely.is_missing(shapes).all():
            store.grown(NAMES["areas"], frame.set_geometry(shapes, crs=store.crs()))
        self._areas.pop(division, None)

    def _update_area(self, fid, row, shape):
        given = [(name, getattr(row, name)) for name in ("code", "name", "parent") if _told(getattr(row, name))]
        for name, value in given:
            self.store.run("UPDATE {table} SET {column} = ? WHERE fid = ?", (value, fid), table=NAMES["areas"],
                           column=name)  # fmt: skip
        if shape is not None and not shape.is_empty:
            self.store.reshape(NAMES["areas"], fid, shape)

    def _shapes(self, frame):
        made = np.full(len(frame), None, dtype=object)
        geometry = getattr(frame, "geometry", None)
        if geometry is None:
            return made
        if geometry.crs is not None:
            geometry = geometry.to_crs(self.store.crs())
        made[:] = geometry.to_numpy()
        there = ~(shapely.is_missing(made) | shapely.is_empty(made))
        made[there] = [_multi(shape) for shape in shapely.force_2d(made[there])]
        made[~there] = None
        return made

    def _describe(self, what, frame, key):
        """Add rows, and update what is told of those that are there."""
        store, names = self.store, [name for name, _ in tables.FIXED[NAMES[what]]]
        frame = frame.drop_duplicates(key).reindex(columns=names)
        there = set(self._ids(what, key))
        known = frame[key].isin(there).to_numpy()
        new = frame[~known]
        store.append(NAMES[what], names, [cells(new[name], "text") for name in names], self.monitor)
        for row in frame[known].to_dict("records"):
            told = {name: value for name, value in row.items() if name != key and _told(value)}
            if told:
                store.run(
                    "UPDATE {table} SET {sql_set} WHERE {key} = ?", (*told.values(), row[key]), table=NAMES[what],
                    key=key, sql_set=", ".join(f"{name} = ?" for name in told),
                )  # fmt: skip

    # Numbers

    def values(self, values):
        """Bring numbers; see `package.Values`. An area, group or measure that was not described is added and listed."""
        measure = self.renamed.get(values.measure, values.measure)
        if measure not in self._measures:
            self.problem(Problem("no measure", measure=measure))
            self.measures(pd.DataFrame({"measure": [measure]}))
        frame = self._frame(measure, values)
        frame = self._without_repeats(frame, values)
        fresh = measure not in self._begun and self._is_fresh(measure)
        if fresh and measure not in self._begun:
            self._whole(frame)
        else:
            self._merge(frame, values)
        self._begun.add(measure)
        self.counts["no value"] += int(frame["value"].isna().sum())

    def _frame(self, measure, values):
        size = len(values.value)
        frame = pd.DataFrame(
            {
                "measure_id": np.full(size, self._measures[measure]),
                "group_id": self._coded(values.group, self._group_ids, size),
                "time": _spread(values.time, size),
                "area_id": self._coded(values.area, lambda keys: self._area_of(values.division, keys), size),
                "value": np.asarray(values.value, dtype=float),
                "flag": _spread(values.flag, size),
            },
            copy=False,
        )
        return frame.sort_values(["group_id", "time", "area_id"], kind="stable", ignore_index=True)

    def _coded(self, keys, ids, size):
        """Ids of keys, each looked up once."""
        if isinstance(keys, str):
            return np.full(size, ids([keys])[0])
        codes, names = pd.factorize(np.asarray(keys, dtype=object))
        return np.asarray(ids(list(names)))[codes] if len(names) else np.zeros(0, dtype=np.int64)

    def _group_ids(self, keys):
        missing = [key for key in keys if key not in self._groups]
        if missing:
            self.groups(pd.DataFrame({"group_key": missing, "title": missing}))
        return [self._groups[key] for key in keys]

    def _area_of(self, division, keys):
        if division not in self._ids("divisions", "division"):
            self.divisions(pd.DataFrame({"division": [division], "title": [division]}))
        there = self._area_ids(division)
        missing = [key for key in keys if key not in there.index]
        if missing:
            for key in missing:
                self.problem(Problem("area unknown", division=division, area=key))
            self.areas(division, pd.DataFrame({"area": missing, "code": missing}))
            there = self._area_ids(division)
        return there.loc[keys].to_numpy()

    def _without_repeats(self, frame, values):
        """The first of rows with the same key; the others are counted, and listed where they say something else."""
        key = ["group_id", "time", "area_id"]
        again = frame.duplicated(key).to_numpy()
        if not again.any():
            return frame
        first = frame[~again]
        both = frame[again].merge(first, on=key, suffixes=("", "_first"))
        self._tell_repeats(both, values.division)
        return first.reset_index(drop=True)

    def _tell_repeats(self, both, division):
        """``both`` has a value and the one that was there first."""
        same = (both["value"] == both["value_first"]) | (both["value"].isna() & both["value_first"].isna())
        self.counts["repeated"] += int(same.sum())
        self.counts["contradicts"] += int((~same).sum())
        if same.all():
            return
        areas = self._area_ids(division)
        names = pd.Series(areas.index.to_numpy(), index=areas.to_numpy())
        groups = {number: key for key, number in self._groups.items()}
        measures = {number: key for key, number in self._measures.items()}
        for row in both[~same].head(LISTED + 1).itertuples(index=False):
            self.problem(
                Problem(
                    "contradicts", measures[row.measure_id], division, names.get(row.area_id, ""), row.time,
                    groups[row.group_id], f"{row.value_first:g} / {row.value:g}",
                )
            )  # fmt: skip

    def _is_fresh(self, measure):
        row = self.store.run("SELECT 1 FROM {table} WHERE measure_id = ? LIMIT 1", (self._measures[measure],),
                             table=NAMES["values"])  # fmt: skip
        return row.fetchone() is None

    def _whole(self, frame):
        self.store.append(NAMES["values"], COLUMNS, self._data(frame), self.monitor)
        self.counts["added"] += len(frame)

    def _merge(self, frame, values):
        """Among numbers that are there already."""
        store, key = self.store, tables.KEY
        store.temporary("seen", tables.VALUES, "")
        store.stage("seen", COLUMNS, self._data(frame), None, self.monitor)
        names = {"table": NAMES["values"], "other": "seen"}
        on = " AND ".join(f"v.{name} = s.{name}" for name in key)
        other = "(v.value DIFFERS s.value OR v.flag DIFFERS s.flag)"
        cursor = store.run(
            "SELECT v.measure_id, v.group_id, v.time, v.area_id, v.value, s.value FROM {table} v JOIN {other} s ON "
            "{sql_on} WHERE v.import_id = ?",
            (self.import_id,), sql_on=on, **names,
        )  # fmt: skip
        twice = pd.DataFrame(cursor.fetchall(), columns=["measure_id", "group_id", "time", "area_id", "value_first",
                                                         "value"])  # fmt: skip
        if len(twice):
            self._tell_repeats(twice.astype({"value": float, "value_first": float}), values.division)
        known = store.run("SELECT COUNT(*) FROM {table} v JOIN {other} s ON {sql_on} WHERE v.import_id <> ?",
                          (self.import_id,), sql_on=on, **names).fetchone()[0]  # fmt: skip
        changed = store.run(
            "UPDATE {table} AS v SET value = s.value, flag = s.flag, import_id = s.import_id FROM {other} AS s WHERE "
            "{sql_on} AND v.import_id <> ? AND {sql_other}",
            (self.import_id,), sql_on=on, sql_other=other, **names,
        ).rowcount  # fmt: skip
        added = store.run(
            "INSERT INTO {table} ({columns}) SELECT {columns} FROM {other} s WHERE NOT EXISTS "
            "(SELECT 1 FROM {table} v WHERE {sql_on})",
            columns=COLUMNS, sql_on=on, **names,
        ).rowcount  # fmt: skip
        self.counts["added"] += added
        self.counts["updated"] += changed
        self.counts["unchanged"] += known - changed

    def _data(self, frame):
        made = [frame[name].tolist() for name in ("measure_id", "group_id", "time", "area_id")]
        value = frame["value"].to_numpy()
        blank = ~np.isfinite(value)
        numbers = value.tolist()
        signs = [sign or None for sign in frame["flag"]]
        if blank.any():
            numbers = [None if none else one for one, none in zip(numbers, blank.tolist(), strict=True)]
            signs = [sign or (flags.MISSING if none else None)
                     for sign, none in zip(signs, blank.tolist(), strict=True)]  # fmt: skip
        return [*made, numbers, signs, [self.import_id] * len(frame)]

    # The rest

    def problem(self, problem):
        """Keep something that a user should know of."""
        self.problems.append(problem)

    def finish(self):
        """Write down what was met and what became of it."""
        for measure in sorted(self._begun):
            self.monitor.check()
            self.store.summarise(measure)
        listed, more = [], {}
        for problem in self.problems:
            kind = (problem.code, problem.measure)
            more[kind] = more.get(kind, 0) + 1
            if more[kind] <= LISTED:
                listed.append(problem)
        listed += [Problem(code, measure, count=n - LISTED) for (code, measure), n in more.items() if n > LISTED]
        names = [name for name, _ in tables.FIXED[NAMES["problems"]]]
        self._append(
            "problems", names, [(self.import_id, *problem[:5], problem.group, *problem[6:]) for problem in listed]
        )
        counts = json.dumps(self.counts)
        self.store.run("UPDATE {table} SET counts = ? WHERE fid = ?", (counts, self.import_id), table=NAMES["imports"])

    def _append(self, what, names, rows):
        columns = [list(column) for column in zip(*rows, strict=True)] or [[] for _ in names]
        self.store.append(NAMES[what], names, columns, self.monitor)

    def _ids(self, what, key):
        return dict(self.store.run("SELECT {key}, fid FROM {table}", key=key, table=NAMES[what]).fetchall())

    def _area_ids(self, division):
        if division not in self._areas:
            self._areas[division] = self.store._area_ids(division)
        return self._areas[division]


def check_counts(counts, came):
    """Nothing lost: what came is what was added, updated, there already, or told of as repeated.

    Raises
    ------
    UserError
    """
    told = sum(counts[name] for name in ("added", "updated", "unchanged", "repeated", "contradicts"))
    if told != came:
        raise UserError(
            "Of {came} values {told} are accounted for; nothing was written.",
            "Send the log to those who make the plugin.",
            came=came,
            told=told,
        )


def _spread(values, size):
    return np.full(size, values, dtype=object) if isinstance(values, str) else np.asarray(values, dtype=object)


def _told(value):
    return isinstance(value, str) and value != ""


def _multi(shape):
    """A MultiPolygon of the polygons of a shape, or None."""
    parts = [part for part in shapely.get_parts(shapely.get_parts(shape)) if part.geom_type == "Polygon"]
    return shapely.MultiPolygon(parts) if parts else None
