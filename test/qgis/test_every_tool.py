"""The contract of every tool: it runs on a small town, and what people really hand in gives a result or a sentence."""

import math
import os
import random
import re
import runpy
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from rasterio.vrt import WarpedVRT
from sodertorn.processing.indicators import ALL
from sodertorn.processing.spec import Kind, Makes

HERE = Path(__file__).parent
maker = runpy.run_path(str(HERE / "small_town.py"))
RUNS = runpy.run_path(str(HERE / "small_town_runs.py"))["RUNS"]
SPECS = {spec.id: spec for spec in ALL}
LAYERED = (Kind.VECTOR, Kind.RASTER, Kind.FILE, Kind.FILES)
SLOW = 10.0  # s, on a machine that does other things too
CASES = [(name, number) for name, runs in RUNS.items() for number in range(len(runs))]
# Blank where there is nothing to speak of, which another column of the row says.
EXPLAINED = {
    ("stop_quality", "access"): "no streets are given",
    ("ptal", "access"): "no streets are given",
    ("perception_and_measurement", "local"): "around is: not tested",
    ("perception_and_measurement", "p"): "around is: not tested",
    ("perception_and_measurement", "people"): "the field of the area is blank",
    ("sdg_11_2_1", "access"): "no streets are given",
    ("green_space_factor", "plot_share"): "additions cover nothing, says its help",
    ("stop_quality", "distance"): "the class is none",
    ("plan_to_future", "plot_ratio"): "the basis is a public place",
    ("green_space_within_300_m", "to_{}"): "reached_{} is 0",
    ("distance_to_nearest", "distance_{}"): "destination_{} is blank: there are fewer destinations",
    ("sdg_11_2_1", "distance_low"): "near_low is 0",
    ("sdg_11_2_1", "distance_high"): "near_high is 0",
    ("fifteen_minute_completeness", "first_minutes"): "missing names the kinds",
    ("fifteen_minute_completeness", "all_minutes"): "missing names the kinds",
    ("fifteen_minute_completeness", "minutes_{}"): "missing names the kinds",
    ("population_density", "weighted_density"): "nobody lives there, says population_counted",
} | {
    ("sdg_11_2_1", f"distance_{mode}"): "no such stop within the distance"
    for mode in ("bus", "tram", "metro", "rail", "ferry", "cable", "other")
}


# What says which feature it is: another one in another order.
POSITIONS = {
    ("barrier_effect", "pairs", "home"),
    ("barrier_effect", "pairs", "destination"),
    ("check_street_network", "repaired", "source"),
    ("plan_to_future", "future_surfaces", "plan"),
    ("remarks_on_a_plan", "pairs", "remark"),
    # moved at random, and no seed repeats it
    ("mask_home_locations", "table", "homes"),
    ("mask_home_locations", "table", "k_least"),
    ("mask_home_locations", "table", "k_median"),
}


@pytest.fixture(scope="session")
def small_town(qgis_app, tmp_path_factory):
    town = maker["Town"](tmp_path_factory.mktemp("town"))
    yield town
    town.clear()  # layers that outlive QGIS crash Python


@pytest.fixture(scope="session")
def good(small_town):
    """What each run gives on the town as it is; computed once."""
    kept = {}

    def of(run, name, number):
        if (name, number) not in kept:
            kept[name, number] = numbers(
                SPECS[name], run(name, **parameters(SPECS[name], RUNS[name][number], small_town))
            )
        return kept[name, number]

    return of


def parameters(spec, given, town, people=False):
    """A run as `processing.run` takes it, every output asked for; names of layers become the town's.

    ``people`` asks for the distribution over people, too.
    """
    found = {}
    for key, value in given.items():
        named = spec.input(key).kind in LAYERED and isinstance(value, str) and value
        if isinstance(value, str) and value.startswith("town:"):  # a text of the town's
            value = town[value.removeprefix("town:")]
        found[key.upper()] = town[value] if named else str(value) if isinstance(value, Path) else value
    asked = [output.key.upper() for output in spec.outputs if _possible(output, given)]
    asked += ["SUMMARY", "REPORT"] if people and spec.people and spec.people.output.upper() in asked else []
    return found | dict.fromkeys(asked, "TEMPORARY_OUTPUT")


def _possible(output, given):
    return output.makes is not Makes.FEATURES or bool(given.get(output.extends))


def blank(value):
    if value is None or value == "":
        return True
    if isinstance(value, float):
        return math.isnan(value)
    return bool(getattr(value, "isNull", bool)())


def as_layer(made):
    found = made if isinstance(made, QgsVectorLayer) else QgsVectorLayer(made, "made", "ogr")
    assert found.isValid(), made
    return found


def new_names(column, layer):
    """The fields of a layer that hold a declared column; a name that was taken got a number."""
    fields = layer.fields()
    pattern = re.compile(re.escape(column.name).replace(r"\{\}", ".+") + r"(_\d+)?")
    names = [name for name in fields.names() if pattern.fullmatch(name)] if column.name != "{}" else []
    if column.repeat:
        return names
    alias = {name: fields.field(name).alias() for name in names}
    ours = [name for name in names if alias[name].startswith(column.title)]
    return [min(ours, key=lambda name: len(alias[name]))] if ours else names[-1:]


def problems(spec, asked, made):
    """What is not as declared in the outputs of a run."""
    for key in ("SUMMARY", "REPORT"):
        if key in asked and key not in made:
            yield f"{key} is missing"
    for output in spec.outputs:
        key = output.key.upper()
        if key not in made:
            if key in asked and not output.optional:
                yield f"{output.key} is missing"
        elif output.makes is Makes.REPORT:
            if "<html" not in Path(made[key]).read_text(encoding="utf-8"):
                yield f"{output.key} is no page"
        elif output.makes is Makes.RASTER:
            if not QgsRasterLayer(made[key]).isValid():
                yield f"{output.key} is no raster"
        elif output.makes is Makes.FILE:
            if not Path(made[key]).stat().st_size:
                yield f"{output.key} is an empty file"
        else:
            yield from _layer_problems(spec, output, as_layer(made[key]))


def _layer_problems(spec, output, layer):
    fields = layer.fields().names()
    table = {name: [row[name] for row in layer.getFeatures()] for name in fields}
    blanks = {}
    for column in output.columns:
        names = new_names(column, layer)
        if not (names or column.optional or column.repeat):
            yield f"{output.key} has no {column.name}"
        for name in names:
            if not layer.fields().field(name).alias():
                yield f"{output.key}.{name} has no alias"
            if column.dtype == "text":
                continue
            empty = [blank(value) for value in table[name]]
            if (spec.id, column.name) not in EXPLAINED:
                blanks[name] = empty
            low = -math.inf if column.minimum is None else column.minimum - 1e-6
            high = math.inf if column.maximum is None else column.maximum + 1e-6
            outside = [v for v, gone in zip(table[name], empty, strict=True) if not (gone or low <= float(v) <= high)]
            if outside:
                yield f"{output.key}.{name} is {outside[0]}, outside {low:g} to {high:g}"
    reasons = [name for column in output.columns if "reason" in column.name for name in new_names(column, layer)]
    if reasons:
        said = [any(not blank(value) for value in row) for row in zip(*(table[name] for name in reasons), strict=True)]
        for name, empty in blanks.items():
            if any(gone and not why for gone, why in zip(empty, said, strict=True)):
                yield f"{output.key}.{name} is blank without a reason"


def numbers(spec, made):
    """(output, column) to what it holds: by ``nr`` where that tells features apart, else sorted."""
    found = {}
    for output in spec.outputs:
        key = output.key.upper()
        if key not in made or output.makes in (Makes.REPORT, Makes.RASTER, Makes.FILE):
            continue
        layer = as_layer(made[key])
        rows = list(layer.getFeatures())
        keys = [row["nr"] for row in rows] if "nr" in layer.fields().names() else []
        known = len(set(keys)) == len(rows) > 0
        for column in output.columns:
            if column.dtype == "text" or (spec.id, output.key, column.name) in POSITIONS:
                continue
            for name in new_names(column, layer):
                values = [math.nan if blank(row[name]) else float(row[name]) for row in rows]
                order = keys if known else [(math.isnan(value), value) for value in values]
                found[output.key, name] = [
                    v for _, v in sorted(zip(order, values, strict=True), key=lambda pair: pair[0])
                ]
    return found


def differences(one, other, tolerance=1e-6):
    """Columns of two results of `numbers` that differ by more than this part."""
    if set(one) != set(other):
        yield f"columns differ: {sorted(set(one) ^ set(other))}"
    for key in set(one) & set(other):
        first, second = one[key], other[key]
        size = max([abs(v) for v in first + second if not math.isnan(v)], default=0.0)
        if len(first) != len(second) or not np.allclose(first, second, 0, tolerance * size + 1e-6, equal_nan=True):
            yield f"{'.'.join(key)} differs: {first[:20]} {second[:20]}"


class Tried:
    """Runs of one tool with something changed; what is not as it should be gathers in ``wrong``.

    Either a run works as declared, or one `QgsProcessingException` holds a fact and a remedy.
    """

    def __init__(self, run, spec, given, town, people=False):
        self._run, self._spec, self._given, self._town, self._people = run, spec, given, town, people
        self.wrong = []

    def __call__(self, what, changes=None, *, expect=None, names=(), same=None, within=1e-6):
        """Run with ``changes`` to the inputs (None leaves one out).

        Parameters
        ----------
        expect : {"works", "refused", None}
        names : sequence of str
            One of which a refusal has to name.
        same : dict, optional
            What the result has to be, see `numbers`, to the part ``within``.
        """
        given = {key: value for key, value in (self._given | (changes or {})).items() if value is not None}
        asked = parameters(self._spec, given, self._town, self._people)
        since = time.perf_counter()
        try:
            made = self._run(self._spec.id, **asked)
        except QgsProcessingException as error:
            found = list(_sentence_problems(str(error), names))
            if expect == "works":
                found.append(f"refused: {error}")
        except Exception as error:
            found = [f"{type(error).__name__}: {error}"]
        else:
            found = list(problems(self._spec, asked, made))
            if expect == "refused":
                found.append("not refused")
            if same is not None:
                found += differences(same, numbers(self._spec, made), within)
        if time.perf_counter() - since > SLOW:
            found.append(f"took {time.perf_counter() - since:.0f} s")
        self.wrong += [f"{what}: {line}" for line in found]

    def done(self):
        if self.wrong:
            pytest.fail("\n".join(self.wrong), pytrace=False)


def _sentence_problems(text, names):
    text = text.removeprefix("Unable to execute algorithm\n")
    if "Traceback" in text or "\n" in text or "{" in text:
        yield f"no clean sentence: {text[-1500:]}"
    elif len(re.findall(r"[.?!](?= [A-ZÅÄÖ]|$)", text)) < 2:
        yield f"not a fact and a remedy: {text}"
    elif names and not any(name in text for name in names):
        yield f"names no {' or '.join(names)}: {text}"


def test_every_tool_has_a_run():
    assert set(RUNS) == set(SPECS)


def test_every_layer_of_every_tool_occurs():
    for spec in ALL:
        layered = {item.key for item in spec.inputs if item.kind in LAYERED}
        assert layered - {key for given in RUNS[spec.id] for key in given} == set(), spec.id


@pytest.mark.parametrize(("name", "number"), CASES)
def test_it_runs(run, small_town, name, number):
    tried = Tried(run, SPECS[name], RUNS[name][number], small_town, people=True)
    tried("as it is", expect="works")
    tried.done()


# Layers in other states: a function of (kind, fields, rows, name) each, see `Town.rows`.


def made(kind, fields, rows, name, crs="EPSG:3006"):
    return maker["memory_layer"](kind, fields, rows, name, crs)


def without_crs(kind, fields, rows, name):
    layer = made(kind, fields, rows, name, "")
    layer.setCrs(QgsCoordinateReferenceSystem())
    return layer


def with_undefined_crs(kind, fields, rows, name):
    """As a GeoPackage holds a layer without a CRS."""
    layer = made(kind, fields, rows, name, "")
    layer.setCrs(QgsCoordinateReferenceSystem.fromWkt(UNDEFINED))
    return layer


UNDEFINED = (
    'ENGCRS["Undefined SRS",EDATUM["unknown"],CS[Cartesian,2],AXIS["easting",east],AXIS["northing",north],'
    'LENGTHUNIT["metre",1]]'
)


def moved(wkt, change):
    if wkt is None:
        return None
    geometry = QgsGeometry.fromWkt(wkt)
    change(geometry)
    return geometry.asWkt(12)


def in_crs(crs):
    def make(kind, fields, rows, name):
        way = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:3006"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
        )
        return made(kind, fields, [(moved(w, lambda g: g.transform(way)), *rest) for w, *rest in rows], name, crs)

    return make


def far_away(kind, fields, rows, name):
    return made(kind, fields, [(moved(w, lambda g: g.translate(0, 1e6)), *rest) for w, *rest in rows], name)


X, Y = maker["X"], maker["Y"]
BROKEN = {
    "Point": [f"POINT({X + 130} {Y + 10})", f"POINT({X + 130} {Y + 10})", "POINT EMPTY"],
    "LineString": [f"LINESTRING({X} {Y}, {X} {Y})", f"LINESTRING({X} {Y}, {X + 200} {Y})", "LINESTRING EMPTY"],
    "Polygon": [
        f"POLYGON(({X} {Y}, {X + 100} {Y + 100}, {X + 100} {Y}, {X} {Y + 100}, {X} {Y}))",
        f"POLYGON(({X} {Y}, {X + 100} {Y + 100}, {X + 50} {Y + 50}, {X} {Y}))",
        f"POLYGON(({X + 30} {Y + 30}, {X + 30} {Y + 30}, {X + 30} {Y + 30}, {X + 30} {Y + 30}))",
        "POLYGON EMPTY",
    ],
    "NoGeometry": [None],
}


def broken(kind, fields, rows, name):
    more = [(wkt, 100 + n, *rows[0][2:]) for n, wkt in enumerate(BROKEN[kind])]
    return made(kind, fields, rows + more, name)


STATES = {
    "empty": lambda kind, fields, rows, name: made(kind, fields, [], name),
    "without CRS": without_crs,
    "with an undefined CRS": with_undefined_crs,
    "in degrees": in_crs("EPSG:4326"),
    "in Web Mercator": in_crs("EPSG:3857"),
    "without geometry": lambda kind, fields, rows, name: made(kind, fields, [(None, *r[1:]) for r in rows], name),
    "one without geometry": lambda kind, fields, rows, name: made(
        kind, fields, [*rows[:-1], (None, *rows[-1][1:])], name
    ),
    "one feature": lambda kind, fields, rows, name: made(kind, fields, rows[:1], name),
    "broken": broken,
    "far away": far_away,
}
VECTORS = [
    (name, number, key)
    for name, number in CASES
    for key in RUNS[name][number]
    if SPECS[name].input(key).kind is Kind.VECTOR and not any(key in earlier for earlier in RUNS[name][:number])
]


# Inputs that many tools share and read in the same way: each tool tries a third of their states.
SHARED = {
    "streets", "barriers", "entrances", "boundary", "level_field", "direction_field", "speed_field", "population",
    "groups", "name_field",
}  # fmt: skip


def turn(name, key, states):
    """The states to try: all, or this tool's third, where ``SODERTORN_THOROUGH`` does not ask for everything."""
    if key not in SHARED or os.environ.get("SODERTORN_THOROUGH"):
        return list(states)
    return list(states)[(list(RUNS).index(name) + sum(map(ord, key))) % 3 :: 3]


@pytest.mark.parametrize(("name", "number", "key"), VECTORS)
def test_layers_in_other_states(run, small_town, good, name, number, key):
    spec, given = SPECS[name], RUNS[name][number]
    item = spec.input(key)
    tried = Tried(run, spec, given, small_town)
    layer = given[key]
    anywhere = item.as_is or item.geometry == ("table",)
    for state in turn(name, key, STATES):
        if maker["LAYERS"][layer][0] == "NoGeometry" and state in ("in degrees", "in Web Mercator", "far away"):
            continue
        bad = STATES[state](*small_town.rows(layer), layer.capitalize())
        same, expect = None, None
        if (state == "empty" and not item.optional) or ("CRS" in state and not anywhere):
            expect = "refused"
        elif state in ("in degrees", "in Web Mercator"):
            expect, same = "works", None if item.as_is else good(run, name, number)
        tried(state, {key: bad}, expect=expect, names=shown(key, layer), same=same, within=0.005)
    tried.done()


# A layer in which another one's words or keys are looked up: the sentence may name that one.
LOOKED_UP = {"factors": "Surfaces"}

FIELDS = [
    (name, number, key)
    for name, number in CASES
    for key, value in RUNS[name][number].items()
    if SPECS[name].input(key).kind in (Kind.FIELD, Kind.FIELDS)
    and not any(key in earlier for earlier in RUNS[name][:number])
]


def shown(key, layer):
    return [name for name in (layer.capitalize(), LOOKED_UP.get(key)) if name]


def with_values(rows_of, field, change, kind=None):
    """A layer whose ``field`` holds ``change(value, position)``; ``kind`` is its new type."""
    geometry, fields, rows = rows_of
    at = [name.split(":")[0] for name in fields].index(field)
    fields = [f"{field}:{kind or known.split(':')[1]}" if n == at else known for n, known in enumerate(fields)]
    changed = [(*row[: at + 1], change(row[at + 1], n), *row[at + 2 :]) for n, row in enumerate(rows)]
    return geometry, fields, changed


def as_text(value, position=0):
    return None if value is None else f"{value:g}".replace(".", ",") if position % 2 else f" {value:g}"


@pytest.mark.parametrize(("name", "number", "key"), FIELDS)
def test_fields_with_other_values(run, small_town, good, name, number, key):
    spec, given = SPECS[name], RUNS[name][number]
    item = spec.input(key)
    layer = given[item.parent]
    tried = Tried(run, spec, given, small_town)
    names = given[key] if item.kind is Kind.FIELDS else [given[key]]
    field = names[0]

    def attempt(what, change, kind=None, expect=None, same=None):
        bad = made(*with_values(small_town.rows(layer), field, change, kind), layer.capitalize())
        tried(what, {item.parent: bad}, expect=expect, names=shown(item.parent, layer), same=same)

    states = {
        "all empty": (lambda value, n: None,),
        "one empty": (lambda value, n: None if n == 0 else value,),
    }
    if item.dtype == "number":
        below = "refused" if item.minimum == 0 else None
        states |= {
            "text": (lambda value, n: "abc" if n == 0 else as_text(value), "string", "refused"),
            "numbers as text": (as_text, "string", "works", good(run, name, number)),
            "negative": (lambda value, n: -5.0 if n == 0 else value, None, below),
            "all zero": (lambda value, n: 0.0,),
        }
    else:
        states["a number"] = (lambda value, n: n, "int")
    for state in turn(name, key, states):
        attempt(state, *states[state])
    gone = [*names[1:], "gone"] if item.kind is Kind.FIELDS else "gone"
    tried("a field that is not there", {key: gone}, expect="refused", names=shown(item.parent, layer))
    tried.done()


RASTERS = [
    (name, number, key)
    for name, number in CASES
    for key in RUNS[name][number]
    if SPECS[name].input(key).kind is Kind.RASTER and not any(key in earlier for earlier in RUNS[name][:number])
]


def raster_states(town, layer):
    """(state, path) of a raster as people hand it in; the files stay in the town's folder."""
    band, cell = town.band(layer)
    files = {
        "without data": {"band": np.full_like(band, 99), "nodata": 99},
        "one cell": {"band": band[:1, :1], "cell": (1000.0, 1000.0)},
        "without CRS": {"crs": None},
        "oblong cells": {"band": band[:, ::2], "cell": (2.0 * cell, 1.0 * cell)},
        "far away": {"at": (0, 1_000_000)},
    }
    for state, changes in files.items():
        path = town.folder / f"{layer} {state}.tif"
        if not path.exists():
            maker["write_raster"](path, **({"band": band, "cell": (cell, cell)} | changes))
        yield state, path
    for state, crs in (("in Web Mercator", "EPSG:3857"), ("in degrees", "EPSG:4326")):
        path = town.folder / f"{layer} {state}.tif"
        if not path.exists():
            with (
                rasterio.open(town[layer].source()) as source,
                WarpedVRT(source, crs=crs, nodata=0) as warped,
                rasterio.open(path, "w", **(warped.profile | {"driver": "GTiff"})) as target,
            ):
                target.write(warped.read())
        yield state, path


@pytest.mark.parametrize(("name", "number", "key"), RASTERS)
def test_rasters_in_other_states(run, small_town, name, number, key):
    given = RUNS[name][number]
    tried = Tried(run, SPECS[name], given, small_town)
    layer = given[key]
    for state, path in raster_states(small_town, layer):
        title = f"{layer.capitalize()} {state}"
        expect = {"without CRS": "refused", "in degrees": "works", "in Web Mercator": "works"}.get(state)
        tried(state, {key: QgsRasterLayer(str(path), title)}, expect=expect, names=(title,))
    tried.done()


def as_sent(item, value):
    """A value as headless callers write it."""
    if item.kind in (Kind.NUMBER, Kind.INTEGER, Kind.FLAG):
        return str(value)
    return ";".join(value) if item.kind is Kind.FIELDS else value


@pytest.mark.parametrize(("name", "number"), CASES)
def test_values_as_headless_callers_send_them(run, small_town, good, name, number):
    spec, given = SPECS[name], RUNS[name][number]
    tried = Tried(run, spec, given, small_town)
    sent = {key: as_sent(spec.input(key), value) for key, value in given.items()}
    sent = {key: value for key, value in sent.items() if spec.input(key).kind not in LAYERED}
    defaults = {
        item.key: as_sent(item, item.default)
        for item in spec.inputs
        if item.key not in given and item.default is not None and not isinstance(item.default, tuple)
    }
    same = good(run, name, number)
    tried("texts", sent, expect="works", same=same)
    empty = {item.key: "" for item in spec.inputs if item.key not in given and item.optional and item.default is None}
    tried("blanks and defaults", empty | defaults, expect="works", same=same)
    tried.done()


@pytest.mark.parametrize("name", RUNS)
def test_with_what_must_be_given_alone(run, small_town, name):
    spec, given = SPECS[name], RUNS[name][0]
    needed = {key: value for key, value in given.items() if not spec.input(key).optional}
    tried = Tried(run, spec, needed, small_town)
    tried("alone")
    for key in needed:
        if spec.input(key).default is None:
            tried(f"without {key}", {key: None}, expect="refused")
    tried.done()


NUMERIC = (Kind.NUMBER, Kind.INTEGER, Kind.NUMBERS)
STRANGE = ("abc", ":", "=, +", "a: b: c, å: -1", "x" * 300)


@pytest.mark.parametrize("name", RUNS)
def test_values_that_are_none(run, small_town, name):
    spec = SPECS[name]
    tried = Tried(run, spec, RUNS[name][0], small_town)
    for item in spec.inputs:
        if item.kind in (*NUMERIC, Kind.CLASSES, Kind.CHOICE, Kind.FLAG, Kind.BAND):
            tried(f"{item.key} is a word", {item.key: "abc"}, expect="refused", names=(item.title,))
        if item.kind in NUMERIC and item.minimum is not None:
            tried(f"{item.key} too small", {item.key: item.minimum - 1}, expect="refused", names=(item.title,))
        if item.kind in NUMERIC and item.maximum is not None:
            tried(f"{item.key} too large", {item.key: item.maximum + 1}, expect="refused", names=(item.title,))
    tried.done()


WORDED = [
    (name, item.key)
    for name in RUNS
    for item in SPECS[name].inputs
    if item.kind in (Kind.WORDS, Kind.TEXT) and item.part_of != "network"
]


@pytest.mark.parametrize(("name", "key"), WORDED)
def test_strange_words(run, small_town, name, key):
    given = next((given for given in RUNS[name] if key in given), RUNS[name][0])
    tried = Tried(run, SPECS[name], given, small_town)
    for text in STRANGE:
        tried(text[:20], {key: text})
    tried.done()


FILES = [(name, key) for name in RUNS for key in RUNS[name][-1] if SPECS[name].input(key).kind is Kind.FILE]


@pytest.mark.parametrize(("name", "key"), FILES)
def test_files_in_other_states(run, small_town, name, key):
    given = RUNS[name][-1]
    whole = Path(small_town[given[key]])
    refused = None if SPECS[name].input(key).new else "refused"  # a file that is made may be empty or missing
    tried = Tried(run, SPECS[name], given, small_town)
    beginning = whole.read_bytes()[:700] if whole.exists() else b"SQLite format 3\0 cut short"
    for state, content in {"empty": b"", "text": b"abc", "cut short": beginning}.items():
        path = small_town.folder / f"{state}{whole.suffix}"
        path.write_bytes(content)
        tried(state, {key: path}, expect=refused if state == "empty" else "refused", names=(path.name,))
    nothing = whole.with_name(f"nothing_{name}{whole.suffix}")
    tried("missing", {key: nothing}, expect=refused, names=(nothing.name,))
    tried("a folder", {key: whole.parent}, expect="refused", names=(whole.parent.name,))
    tried.done()


MAIN = [
    (name, next(key for key in RUNS[name][0] if SPECS[name].input(key).kind is Kind.VECTOR))
    for name in RUNS
    if any(SPECS[name].input(key).kind is Kind.VECTOR for key in RUNS[name][0])
]


@pytest.mark.parametrize(("name", "key"), MAIN)
def test_a_part_of_a_layer(run, small_town, name, key):
    """Selected, filtered by the layer and filtered by the caller: the same as those features alone."""
    spec, given = SPECS[name], RUNS[name][0]
    kind, fields, rows = small_town.rows(given[key])
    title = given[key].capitalize()
    tried = Tried(run, spec, given, small_town)
    part = [row for row in rows if row[1] % 3 != 1]
    alone = numbers(spec, run(name, **parameters(spec, given | {key: made(kind, fields, part, title)}, small_town)))
    layer = made(kind, fields, rows, title)
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("nr % 3 != 1")
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    tried("selected", {key: chosen}, expect="works", same=alone)
    filtered = QgsProcessingFeatureSourceDefinition(layer.id(), filterExpression="nr % 3 != 1")
    tried("filtered", {key: filtered}, expect="works", same=alone)
    none = QgsProcessingFeatureSourceDefinition(layer.id(), filterExpression="nr < 0")
    tried("nothing passes the filter", {key: none}, names=(title,))
    layer.removeSelection()
    layer.setSubsetString("nr % 3 != 1")
    tried("with a filter of its own", {key: layer}, expect="works", same=alone)
    QgsProject.instance().removeMapLayer(layer)
    tried.done()


@pytest.mark.parametrize(("name", "number"), CASES)
def test_the_order_of_features_does_not_matter(run, small_town, good, name, number):
    spec, given = SPECS[name], RUNS[name][number]
    layers = {}
    for key, value in given.items():
        if spec.input(key).kind is Kind.VECTOR:
            kind, fields, rows = small_town.rows(value)
            layers[key] = made(kind, fields, random.Random(4).sample(rows, len(rows)), value.capitalize())
    tried = Tried(run, spec, given, small_town)
    tried("in another order", layers, expect="works", same=good(run, name, number))
    tried.done()
