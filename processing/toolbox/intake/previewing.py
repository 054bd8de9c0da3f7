"""What will come of a source, before anything is written: every row with its reason, the map, and the balance."""

import dataclasses
import itertools

import geopandas
import numpy as np
import pandas
import shapely
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...participation.problems import BLANK, PROBLEMS
from ..translation import number, tr
from .looking import one_line

PLACED, WITHOUT, OUT = 0, 1, 2
STATES = {PLACED: "On the map", WITHOUT: "Without a place", OUT: "Stays out"}
SHAPES = {"Point": (0, 4), "LineString": (1, 2, 5), "Polygon": (3, 6)}
BATCH = 2_000  # features handed to QGIS at a time, which other threads wait for
EARLY = 2_500  # rows that are worth a first look before the rest
LETTERS = 300  # of a cell in the table
SHOWN = ("text", "question", "theme_source", "rating", "feeling", "submitted", "respondent")


class Preview:
    """Rows that come, in the order of the source, and what becomes of each.

    Parameters
    ----------
    chunks : list of Prepared
    profile : Profile
    crs : str
    complete : bool
        Whether the whole source was read.

    Attributes
    ----------
    layers : list of QgsVectorLayer
        Points, lines and areas, in the store's CRS, with a flag for those with a problem.
    homes : int
        How many places are where somebody lives: they are no answers, and are not drawn.
    """

    def __init__(self, chunks, profile, crs, complete):
        self.complete, self.crs = complete, crs
        counts = _added(part.counts for part in chunks)
        homes = {key for key in counts if profile.rules[key[1]].home}
        self.homes = sum(counts[key]["placed"] for key in homes)
        self._counts = {key: item for key, item in counts.items() if key not in homes}
        came = pandas.concat([part.contributions for part in chunks], ignore_index=True)
        problems = pandas.concat([part.problems for part in chunks], ignore_index=True)
        problems = problems[~pandas.MultiIndex.from_frame(problems[["table", "rule"]]).isin(list(homes))]
        out = _out(problems, self._counts)
        geometry = np.asarray(came.geometry.array, object) if len(came) else np.empty(0, object)
        placed = ~shapely.is_missing(geometry)
        self._state = np.concatenate([np.where(placed, PLACED, WITHOUT), np.full(len(out), OUT)]).astype(np.int8)
        self._table = np.concatenate([came["table"].to_numpy(object), out["table"].to_numpy(object)])
        self._row = np.concatenate([came["row"].to_numpy(), out["row"].to_numpy()]).astype(np.int64)
        self._rule = np.concatenate([_rules(came, profile), out["rule"].to_numpy()]).astype(np.int64)
        blank = np.full(len(out), None, object)
        self._columns = {
            name: np.concatenate([came[name].to_numpy(object), blank]) for name in SHOWN if name != "submitted"
        }
        nothing = np.full(len(out), np.datetime64("NaT"))
        self._columns["submitted"] = np.concatenate([came["submitted"].dt.tz_localize(None).to_numpy(), nothing])
        self._columns["question"][len(came) :] = [profile.rules[rule].question for rule in out["rule"]]
        self._geometry = geometry
        self._join(problems)
        self._filters = self._found()
        self.layers, self._positions = [], []
        self.titles = (
            tr("Row"),
            tr("What becomes of it"),
            tr("Why"),
            tr("Text"),
            tr("Question"),
            tr("Theme"),
            tr("Rating"),
            tr("Feeling"),
            tr("Received"),
            tr("Respondent"),
        )

    def _join(self, problems):
        """Where in the rows each problem belongs: to the rule's row, or to all of the row's."""
        mine = pandas.DataFrame(
            {"table": self._table, "row": self._row, "rule": self._rule, "at": np.arange(len(self))}
        )
        given = problems[["table", "row", "rule", "code"]]
        whole = given[given["rule"] < 0].drop(columns="rule").merge(mine, on=["table", "row"])
        single = given[given["rule"] >= 0].merge(mine, on=["table", "row", "rule"])
        both = pandas.concat([whole, single])[["at", "code"]].drop_duplicates().sort_values("at", kind="stable")
        self._problem_at = both["at"].to_numpy(np.int64)
        self._problem = both["code"].to_numpy(object)

    def __len__(self):
        return len(self._state)

    def draw(self, monitor):
        """Make the map's layers; in the thread that computes, which hands them to the window's."""
        flagged = np.zeros(len(self), bool)
        flagged[self._problem_at] = True
        kind = shapely.get_type_id(self._geometry)
        for shape, types in SHAPES.items():
            at = np.flatnonzero(np.isin(kind, types))
            if len(at):
                layer = QgsVectorLayer(f"{shape}?crs={self.crs}&field=flag:int", tr("What comes in"), "memory")
                self._fill(layer, at, flagged, monitor)
                layer.moveToThread(QCoreApplication.instance().thread())
                self.layers.append(layer)
                self._positions.append(at)
        return self

    def _fill(self, layer, at, flagged, monitor):
        for start in range(0, len(at), BATCH):
            some = at[start : start + BATCH]
            features = []
            together = QgsGeometry()
            together.fromWkb(shapely.to_wkb(shapely.geometrycollections(self._geometry[some])))
            for geometry, flag in zip(together.asGeometryCollection(), flagged[some].tolist(), strict=True):
                feature = QgsFeature()
                feature.setAttributes([int(flag)])
                feature.setGeometry(geometry)
                features.append(feature)
            layer.dataProvider().addFeatures(features, QgsFeatureSink.Flag.FastInsert)
            monitor.check()
        layer.updateExtents()

    def features(self, positions):
        """Ids of the features of some rows: one list for each layer."""
        found = []
        for at in self._positions:
            where = np.searchsorted(at, positions)
            where = where[(where < len(at)) & (at[np.minimum(where, len(at) - 1)] == positions)]
            found.append((where + 1).tolist())  # a memory layer counts from 1
        return found

    def position(self, layer, feature):
        """The row of a feature."""
        return int(self._positions[layer][feature - 1])

    def filters(self):
        """(key, text) of what the rows can be narrowed to, with how many there are."""
        return self._filters

    def _found(self):
        found = [("", f"{tr('All')} ({number(len(self))})")]
        for state, title in STATES.items():
            count = int((self._state == state).sum())
            if count:
                found.append((f"state:{state}", f"{tr(title)} ({number(count)})"))
        codes, counts = np.unique(self._problem.astype(str), return_counts=True)
        for code, count in sorted(zip(codes, counts, strict=True), key=lambda item: -item[1]):
            found.append((f"problem:{code}", f"{tr(PROBLEMS[code])} ({number(int(count))})"))
        return found

    def rows(self, key=""):
        """The rows that pass a filter, to be shown."""
        kind, _, value = key.partition(":")
        if kind == "state":
            positions = np.flatnonzero(self._state == int(value))
        elif kind == "problem":
            positions = np.unique(self._problem_at[self._problem == value])
        else:
            positions = np.arange(len(self))
        return Rows(self, positions)

    def cells(self, at):
        """The texts of one row."""
        values = [self._columns[name][at] if name in self._columns else None for name in SHOWN]
        place = str(self._row[at]) if not self._table[at] else f"{self._table[at]} {self._row[at]}"
        return [place, tr(STATES[int(self._state[at])]), "; ".join(self.why(at)), *map(_cell, values)]

    def why(self, at):
        """The reasons of a row, in words."""
        first, last = np.searchsorted(self._problem_at, [at, at + 1])
        return [tr(PROBLEMS[code]) for code in self._problem[first:last]]

    def origin(self, at):
        """(table, row number) in the source."""
        return self._table[at], int(self._row[at])

    def text(self, at):
        """What was said, whole."""
        value = self._columns["text"][at]
        return value if isinstance(value, str) else ""

    def balance(self):
        """(came, on the map, without a place, out) over all questions; and how many of those out were not answered."""
        counts = self._counts.values()
        sums = [sum(item[key] for item in counts) for key in ("came", "placed", "without_place", "out")]
        return (*sums, int((self._problem == BLANK).sum()))

    def balances(self, profile):
        """(question, came, on the map, without a place, out) of each question."""
        found = []
        for (table, rule), item in self._counts.items():
            title = profile.rules[rule].question or table
            found.append((title, item["came"], item["placed"], item["without_place"], item["out"]))
        return found


class Rows:
    """Some rows of a preview, as a table shows them."""

    def __init__(self, preview, positions):
        self.titles, self._preview, self.positions = preview.titles, preview, positions

    def __len__(self):
        return len(self.positions)

    def cells(self, first, last):
        return [self._preview.cells(at) for at in self.positions[first:last].tolist()]

    def place_of(self, position):
        """Where in these rows a position stands, or None."""
        at = int(np.searchsorted(self.positions, position))
        return at if at < len(self.positions) and self.positions[at] == position else None


class Area:
    """The area of a survey, as a layer that is read in another thread than the window's; None stands for none."""

    def __init__(self, layer):
        self._source = QgsVectorLayerFeatureSource(layer) if layer is not None else None
        self._crs = layer.crs().toWkt() if layer is not None else ""

    def frame(self):
        """The area as a GeoDataFrame, or None."""
        if self._source is None:
            return None
        request = QgsFeatureRequest().setSubsetOfAttributes([])
        shapes = [bytes(feature.geometry().asWkb()) for feature in self._source.getFeatures(request)]
        return geopandas.GeoDataFrame(geometry=shapely.from_wkb(shapes), crs=self._crs or None)


def preview(source, profile, survey, area, monitor):
    """Prepare a source as the import would, and keep the result in memory only.

    A first part is handed over as soon as there is one.

    Parameters
    ----------
    source : answers.Source
    profile : Profile
    survey : str
    area : Area
    monitor : Monitor

    Returns
    -------
    Preview
    """
    from ...participation.matching.preparing import prepared
    from ...participation.matching.previewing import crs_for

    crs, chunks = crs_for(source, profile, monitor), []
    ground = area.frame()
    first = list(prepared(_head(source), profile, survey=survey, crs=crs, area=ground, answers=False))
    if sum(len(chunk.contributions) for chunk in first) >= EARLY // 2:
        monitor.hand(Preview(first, profile, crs, False).draw(monitor))
    found = prepared(source, profile, survey=survey, crs=crs, area=ground, answers=False, monitor=monitor)
    for chunk in found:
        chunks.append(chunk)
    monitor.step("Drawing the map")
    return Preview(chunks, profile, crs, True).draw(monitor)


def _head(source):
    """The first rows of a source, as a source. Of a repeat they are left out: their submissions may not be there."""

    def cut(read):
        def few(monitor):
            yield from (chunk.iloc[:EARLY] for chunk in itertools.islice(read(monitor), 1))

        return few

    main, *others = source.tables
    none = [dataclasses.replace(table, read=lambda monitor: iter(()), rows=0) for table in others]
    return dataclasses.replace(source, tables=(dataclasses.replace(main, read=cut(main.read)), *none))


def whole_row(source, table, row, monitor):
    """Every cell of a row as it came, as (column, text)."""
    found = source.table(table)
    for chunk in found.read(monitor):
        monitor.check()
        if row in chunk.index:
            line = chunk.loc[row]
            return [(column.label or column.name, line[column.name]) for column in found.columns if line[column.name]]
    return []


def _added(counts):
    total = {}
    for part in counts:
        for key, item in part.items():
            kept = total.setdefault(key, dict.fromkeys(item, 0))
            for name, value in item.items():
                kept[name] += value
    return total


def _out(problems, counts):
    """Rows that stay out, once for each question they would have answered: ``table``, ``row``, ``rule``."""
    out = problems[problems["stays_out"].astype(bool)][["table", "row", "rule"]]
    whole, single = out[out["rule"] < 0].drop(columns="rule").drop_duplicates(), out[out["rule"] >= 0]
    questions = pandas.DataFrame(list(counts), columns=["table", "rule"])
    return pandas.concat([whole.merge(questions, on="table"), single]).drop_duplicates()


def _rules(came, profile):
    """Number of the rule that each contribution comes from: its tag stands at the end of its id."""
    from ...participation.matching.identity import rule_tag

    tags = {rule_tag(rule): number for number, rule in enumerate(profile.rules)}
    return np.array([tags[known.rpartition("-")[2]] for known in came["contribution_id"]], np.int64)


def _cell(value):
    if value is None or value != value:
        return ""
    if isinstance(value, np.datetime64):
        return str(value.astype("datetime64[m]")).replace("T", " ")
    if isinstance(value, float):
        return number(value)
    return one_line(str(value))[:LETTERS]
