"""What every declaration must keep, and proof that each of these checks can fail."""

import dataclasses
import importlib
import importlib.util
import inspect
import json
import re
import typing
from enum import Enum

import pytest
from sodertorn.processing.indicators import ALL
from sodertorn.processing.indicators.people import DISTRIBUTION, MINIMUM_PEOPLE
from sodertorn.processing.spec import (
    Category,
    Choice,
    Column,
    Indicator,
    Input,
    Kind,
    Makes,
    Output,
    People,
    Style,
    Threshold,
    label,
    labels,
    named,
    units,
)

RESERVED = ("summary", "report")  # outputs the toolbox adds itself
KINDS_OF_GEOMETRY = ("point", "line", "polygon", "table")


def problems(spec):
    """What is wrong with a declaration, one line each."""
    found = [*texts(spec), *inputs(spec), *outputs(spec), *thresholds(spec), *people(spec), *method(spec)]
    try:
        json.dumps(dataclasses.asdict(spec), default=lambda item: item.value if isinstance(item, Enum) else bad(item))
    except TypeError as error:
        found.append(f"not data: {error}")
    return found


def bad(item):
    raise TypeError(f"{item!r} cannot be written as JSON")


def is_sentence(text):
    return len(text.split()) >= 3 and text.endswith(".") and not text.startswith(" ")


def is_snake(text):
    return bool(re.fullmatch(r"[a-z][a-z0-9_]*", text))


def texts(spec):
    if not is_snake(spec.id):
        yield f"id {spec.id!r} is not snake_case"
    if not spec.title or not spec.group:
        yield "no title or no group"
    if not is_sentence(spec.help):
        yield "the help is not a sentence"


def inputs(spec):
    by_key = {item.key: item for item in spec.inputs}
    if len(by_key) < len(spec.inputs):
        yield "two inputs have the same key"
    for item in spec.inputs:
        name = f"input {item.key}"
        if not is_snake(item.key):
            yield f"{name}: the key is not snake_case"
        if not item.title:
            yield f"{name}: no title"
        if not is_sentence(item.help):
            yield f"{name}: the help is not a sentence"
        if item.unit and item.unit not in units.UNITS:
            yield f"{name}: unknown unit {item.unit}"
        if item.kind in (Kind.FIELD, Kind.FIELDS, Kind.BAND):
            wanted = Kind.RASTER if item.kind is Kind.BAND else Kind.VECTOR
            if item.parent not in by_key or by_key[item.parent].kind is not wanted:
                yield f"{name}: the parent {item.parent} is not a {wanted.value} among the inputs"
        if item.only_if:
            other, *values = item.only_if
            if other not in by_key or not values or set(values) - {choice.value for choice in by_key[other].choices}:
                yield f"{name}: only_if refers to no choice"
        if len({choice.value for choice in item.choices}) < len(item.choices):
            yield f"{name}: two choices have the same value"
        if set(item.geometry) - set(KINDS_OF_GEOMETRY):
            yield f"{name}: unknown geometry"
        if item.kind is Kind.FILE and not item.extensions:
            yield f"{name}: a file needs extensions"
        if (item.native or item.classes) and item.kind is not Kind.RASTER:
            yield f"{name}: native and classes are for rasters"
        if item.as_is and item.kind is not Kind.VECTOR:
            yield f"{name}: only a vector layer is read as it is"
        for value in item.default if isinstance(item.default, tuple) else (item.default,):
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                low, high = item.minimum, item.maximum
                if (low is not None and value < low) or (high is not None and value > high):
                    yield f"{name}: the default is outside the limits"


def outputs(spec):
    by_key = {item.key: item for item in spec.inputs}
    keys = [output.key for output in spec.outputs]
    if len(set(keys)) < len(keys) or set(keys) & {*by_key, *RESERVED}:
        yield "an output's key is taken"
    if not keys:
        yield "no output"
    if "geopandas" not in spec.requires:
        yield "requires lacks geopandas, with which every run reads its layers"
    for output in spec.outputs:
        name = f"output {output.key}"
        names = [column.name for column in output.columns]
        if not is_snake(output.key):
            yield f"{name}: the key is not snake_case"
        if not output.title:
            yield f"{name}: no title"
        if not is_sentence(output.help):
            yield f"{name}: the help is not a sentence"
        if output.extends and (output.extends not in by_key or by_key[output.extends].kind is not Kind.VECTOR):
            yield f"{name}: extends no vector input"
        if output.carries and getattr(by_key.get(output.carries), "kind", None) is not Kind.VECTOR:
            yield f"{name}: carries the fields of no vector input"
        if output.carries and output.makes is not Makes.LAYER:
            yield f"{name}: only a new layer carries fields along"
        if output.makes is Makes.LAYER and output.geometry not in KINDS_OF_GEOMETRY:
            yield f"{name}: no geometry"
        if output.makes in (Makes.FEATURES, Makes.LAYER, Makes.TABLE) and not names:
            yield f"{name}: no columns"
        if len(set(names)) < len(names):
            yield f"{name}: two columns have the same name"
        if output.makes is Makes.FEATURES and "reason" not in names:
            yield f"{name}: no reason column"
        yield from (f"{name}: {problem}" for column in output.columns for problem in columns(column, by_key))
        yield from (f"{name}: {problem}" for problem in styles(output.style, names))


def columns(column, by_key):
    if not is_snake(column.name.replace("{}", "1")):
        yield f"column {column.name}: the name is not snake_case"
    if not column.title:
        yield f"column {column.name}: no title"
    if not is_sentence(column.help):
        yield f"column {column.name}: the help is not a sentence"
    if column.repeat and getattr(by_key.get(column.repeat), "kind", None) not in (
        Kind.NUMBERS,
        Kind.INTEGER,
        Kind.CLASSES,
        Kind.WORDS,
        Kind.FIELDS,
    ):
        yield f"column {column.name}: repeats no input of numbers, words or fields"
    if column.repeat and "{}" not in column.title:
        yield f"column {column.name}: the title does not say which one it is"


def styles(style, names):
    if style is None:
        return
    if style.column and style.column not in names:
        yield f"the style's column {style.column} does not exist"
    if list(style.breaks) != sorted(set(style.breaks)):
        yield "the style's breaks do not ascend"
    colors = [category.color for category in style.categories] + ([style.color] if style.color else [])
    if not all(re.fullmatch(r"#[0-9a-f]{6}", color) for color in colors):
        yield "a colour is not #rrggbb"


def thresholds(spec):
    by_name = {column.name: column for output in spec.outputs for column in output.columns}
    for item in spec.thresholds:
        if not item.title or not item.source or not 1900 < item.year < 2100:
            yield f"threshold {item.title!r}: no title, source or year"
        if item.column not in by_name:
            yield f"threshold {item.title}: the column {item.column} does not exist"
        elif item.unit not in by_name[item.column].unit.split("|"):
            yield f"threshold {item.title}: its unit is not that of the column"


def people(spec):
    if spec.people is None:
        return
    by_key = {item.key: item for item in spec.inputs}
    output = next((item for item in spec.outputs if item.key == spec.people.output), None)
    if output is None or output.makes is not Makes.FEATURES:
        yield "people: the output does not extend an input"
        return
    if set(spec.people.columns) - {column.name for column in output.columns}:
        yield "people: a column does not exist"
    ends = spec.people.worse
    ends = (ends,) * len(spec.people.columns) if isinstance(ends, str) else ends
    if set(ends) - {"high", "low"} or len(ends) != len(spec.people.columns):
        yield "people: worse is high or low"
    for key, kind in ((spec.people.population, Kind.FIELD), (spec.people.groups, Kind.FIELDS)):
        item = by_key.get(key)
        if item is None or item.kind is not kind or item.parent != output.extends:
            yield f"people: {key} is not a field of the output's input"
    if MINIMUM_PEOPLE.key in by_key:
        yield f"people: the toolbox adds the input {MINIMUM_PEOPLE.key} itself"
    if spec.people.thresholds and getattr(by_key.get(spec.people.thresholds), "kind", None) is not Kind.NUMBERS:
        yield "people: thresholds is no input of numbers"


def method(spec):
    module, _, function = spec.method.partition(":")
    try:
        place = module if "." in module else f"methods.{module}"
        found = getattr(importlib.import_module(f"sodertorn.processing.{place}"), function)
    except (ImportError, AttributeError) as error:
        yield f"the method does not resolve: {error}"
        return
    parameters = inspect.signature(found).parameters
    if any(item.kind is not inspect.Parameter.KEYWORD_ONLY for item in parameters.values()):
        yield "the method takes arguments that are not keyword-only"
    skipped = {spec.people.population, spec.people.groups} - set(parameters) if spec.people else set()
    bundles = {}
    for item in spec.inputs:
        if item.part_of:
            bundles.setdefault(item.part_of, set()).add(item.key)
    wanted = {item.key for item in spec.inputs if not item.part_of} - skipped | set(bundles)
    if set(parameters) - {"monitor"} != wanted:
        differing = sorted(set(parameters) - {"monitor"} ^ wanted)
        yield f"the method's arguments differ from the inputs: {', '.join(differing)}"
    if "monitor" not in parameters:
        yield "the method takes no monitor"
    hints = typing.get_type_hints(found)
    for name, keys in bundles.items():
        bundle = hints.get(name)
        if not dataclasses.is_dataclass(bundle) or {field.name for field in dataclasses.fields(bundle)} != keys:
            yield f"the bundle {name} is not a dataclass of its inputs"


@pytest.mark.parametrize("spec", ALL, ids=[spec.id for spec in ALL])
def test_every_declaration_is_sound(spec):
    assert problems(spec) == []


def test_ids_and_titles_are_unique():
    assert len({spec.id for spec in ALL}) == len({spec.title for spec in ALL}) == len(ALL)


def test_the_distribution_has_titles_and_help():
    for column in DISTRIBUTION:
        assert column.title
        assert is_sentence(column.help)


def test_every_unit_is_used_or_known():
    assert set(units.SYMBOLS) <= set(units.UNITS)


def test_a_column_may_repeat_words_and_fields():
    column = with_column(1).outputs[0].columns[1]
    assert column.names(("park: 300", "big = forest + lake: 1000", "garden")) == [
        "share_park", "share_big", "share_garden",
    ]  # fmt: skip
    assert column.names(("children", "65+", "addr:city")) == ["share_children", "share_65", "share_addr_city"]
    fields = dataclasses.replace(column, name="{}")
    assert fields.names(("Barn 0-5", "65+")) == ["Barn 0-5", "65+"]


@pytest.mark.parametrize(
    ("word", "name", "values", "number"),
    [
        ("park", "park", ("park",), None),
        (" park :300 ", "park", ("park",), 300.0),
        ("park + garden: 0.5", "park+garden", ("park", "garden"), 0.5),
        ("green=park+ garden", "green", ("park", "garden"), None),
        ("green = park: 300", "green", ("park",), 300.0),
        ("addr:city", "addr:city", ("addr:city",), None),
        ("= park", "park", ("park",), None),
        ("65+", "65+", ("65+",), None),
        ("+", "+", ("+",), None),
    ],
)
def test_a_word_is_a_name_with_values_and_a_number(word, name, values, number):
    assert named(word) == (name, values, number)


def test_minutes_drop_the_thresholds_in_metres():
    spec = with_column(0, unit="m|min")
    metres, minutes = spec.measured_in("m"), spec.measured_in("min")
    assert [made.outputs[0].columns[0].unit for made in (metres, minutes)] == ["m", "min"]
    assert metres.thresholds == spec.thresholds
    assert minutes.thresholds == ()
    assert example().measured_in("min") == example()


# From here on: each check is shown to fail.


def example(**changes):
    """A sound declaration; a small function of this file stands in for its method."""
    spec = Indicator(
        id="example",
        group="Group",
        title="Example",
        help="An example of a declaration.",
        method="example_method:example",
        inputs=(
            Input(key="homes", kind=Kind.VECTOR, title="Homes", help="Where people live."),
            Input(key="grid", kind=Kind.RASTER, title="Raster", help="A raster of something."),
            Input(
                key="limits", kind=Kind.NUMBERS, unit="m", default=(300.0,), title="Limits", help="One or more limits."
            ),
            Input(
                key="join",
                kind=Kind.CHOICE,
                part_of="network",
                default="a",
                choices=(Choice(value="a", title="A"),),
                title="Join",
                help="How they are joined.",
            ),
            Input(
                key="population",
                kind=Kind.FIELD,
                parent="homes",
                optional=True,
                title="People",
                help="How many they are.",
            ),
            Input(
                key="groups",
                kind=Kind.FIELDS,
                parent="homes",
                optional=True,
                title="Groups",
                help="Who they are there.",
            ),
        ),
        outputs=(
            Output(
                key="result",
                makes=Makes.FEATURES,
                extends="homes",
                title="Result",
                help="Homes with a distance.",
                columns=(
                    Column(name="distance", unit="m", title="Distance", help="How far it is."),
                    Column(name="share_{}", unit="%", repeat="limits", title="Share {}", help="How many they are."),
                    Column(name="reason", dtype="text", title="Reason", help="Why there is none."),
                ),
                style=Style(column="distance", breaks=(300.0, 500.0)),
            ),
        ),
        thresholds=(
            Threshold(column="distance", value=300.0, unit="m", met="at most", title="Near", source="WHO", year=2016),
        ),
        people=People(output="result", columns=("distance",), worse="high", thresholds="limits"),
    )
    return dataclasses.replace(spec, **changes)


@dataclasses.dataclass(frozen=True)
class Network:
    join: str


def sound(*, homes, grid, limits, network: Network, monitor=None):
    """A method as `example` declares it."""


def another_argument(*, homes, grid, limits, speed, network: Network, monitor=None):
    """One argument too many."""


def positional(homes, *, grid, limits, network: Network, monitor=None):
    """An argument that may be given by its place."""


def another_bundle(*, homes, grid, limits, network: dict, monitor=None):
    """A bundle that is no dataclass."""


def with_people_too(*, homes, grid, limits, population, network: Network, monitor=None):
    """A method that also wants to know how many people there are."""


def silent(*, homes, grid, limits, network: Network):
    """No monitor."""


@pytest.fixture
def methods(monkeypatch):
    """Let `example_method:example` be any function."""
    import types

    def use(function):
        module = types.ModuleType("example_method")
        module.example = function
        monkeypatch.setitem(
            importlib.import_module("sys").modules, "sodertorn.processing.methods.example_method", module
        )

    use(sound)
    return use


def with_input(key, /, **changes):
    return example(inputs=tuple(dataclasses.replace(i, **changes) if i.key == key else i for i in example().inputs))


def with_output(**changes):
    return example(outputs=(dataclasses.replace(example().outputs[0], **changes),))


def with_column(number, **changes):
    columns = list(example().outputs[0].columns)
    columns[number] = dataclasses.replace(columns[number], **changes)
    return with_output(columns=tuple(columns))


def with_threshold(**changes):
    return example(thresholds=(dataclasses.replace(example().thresholds[0], **changes),))


def with_people(**changes):
    return example(people=dataclasses.replace(example().people, **changes))


def test_the_example_is_sound(methods):
    assert problems(example()) == []


@pytest.mark.parametrize(
    ("broken", "problem"),
    [
        (lambda: example(id="Not Snake"), "is not snake_case"),
        (lambda: example(title=""), "no title"),
        (lambda: example(help=""), "the help is not a sentence"),
        (lambda: example(outputs=()), "no output"),
        (lambda: example(requires=("scipy",)), "requires lacks geopandas"),
        (lambda: with_input("homes", help="Homes"), "input homes: the help is not a sentence"),
        (lambda: with_input("homes", title=""), "input homes: no title"),
        (lambda: with_input("homes", unit="furlong"), "input homes: unknown unit furlong"),
        (lambda: with_input("homes", key="grid"), "two inputs have the same key"),
        (lambda: with_input("homes", geometry=("solid",)), "unknown geometry"),
        (lambda: with_input("limits", minimum=400.0), "the default is outside the limits"),
        (lambda: with_input("limits", only_if=("join", "b")), "only_if refers to no choice"),
        (lambda: with_input("limits", only_if=("gone", "a")), "only_if refers to no choice"),
        (lambda: with_input("join", choices=(Choice(value="a", title="A"),) * 2), "two choices have the same value"),
        (lambda: with_input("population", parent="gone"), "the parent gone is not"),
        (lambda: with_input("population", parent="grid"), "the parent grid is not"),
        (lambda: with_input("grid", kind=Kind.FILE), "a file needs extensions"),
        (lambda: with_output(key="homes"), "an output's key is taken"),
        (lambda: with_output(key="report"), "an output's key is taken"),
        (lambda: with_output(help="Homes."), "output result: the help is not a sentence"),
        (lambda: with_output(extends="grid"), "extends no vector input"),
        (lambda: with_input("homes", classes=True), "native and classes are for rasters"),
        (lambda: with_input("grid", as_is=True), "only a vector layer is read as it is"),
        (lambda: with_output(makes=Makes.LAYER, extends="", carries="grid"), "carries the fields of no vector input"),
        (lambda: with_output(carries="homes"), "only a new layer carries fields along"),
        (lambda: with_output(columns=()), "no columns"),
        (lambda: with_output(makes=Makes.LAYER, extends=""), "no geometry"),
        (lambda: with_output(columns=example().outputs[0].columns[:2]), "no reason column"),
        (lambda: with_column(1, name="distance", repeat=""), "two columns have the same name"),
        (lambda: with_column(0, help="far"), "column distance: the help is not a sentence"),
        (lambda: with_column(0, title=""), "column distance: no title"),
        (lambda: with_column(0, name="Distance"), "the name is not snake_case"),
        (lambda: with_column(1, repeat="homes"), "repeats no input of numbers, words or fields"),
        (lambda: with_column(1, title="Share"), "the title does not say which one it is"),
        (lambda: with_output(style=Style(column="gone")), "the style's column gone does not exist"),
        (lambda: with_output(style=Style(column="distance", breaks=(2.0, 1.0))), "breaks do not ascend"),
        (lambda: with_output(style=Style(color="red")), "a colour is not #rrggbb"),
        (
            lambda: with_output(style=Style(categories=(Category(value=1, title="One", color="#XXXXXX"),))),
            "a colour is not #rrggbb",
        ),
        (lambda: with_threshold(source=""), "no title, source or year"),
        (lambda: with_threshold(year=0), "no title, source or year"),
        (lambda: with_threshold(column="gone"), "the column gone does not exist"),
        (lambda: with_threshold(unit="%"), "its unit is not that of the column"),
        (lambda: example(inputs=(*example().inputs, MINIMUM_PEOPLE)), "adds the input minimum_people itself"),
        (lambda: with_people(output="gone"), "the output does not extend an input"),
        (lambda: with_people(columns=("gone",)), "people: a column does not exist"),
        (lambda: with_people(worse="more"), "worse is high or low"),
        (lambda: with_people(worse=("high", "low")), "worse is high or low"),
        (lambda: with_people(population="grid"), "grid is not a field"),
        (lambda: with_people(thresholds="join"), "thresholds is no input of numbers"),
        (lambda: example(method="gone:away"), "the method does not resolve"),
        (lambda: example(method="distribution:gone"), "the method does not resolve"),
        (lambda: example(keywords=(object(),)), "not data"),
    ],
)
def test_a_broken_declaration_is_seen(methods, broken, problem):
    assert [line for line in problems(broken()) if problem in line]


@pytest.mark.parametrize(
    ("function", "problem"),
    [
        (another_argument, "differ from the inputs: speed"),
        (positional, "not keyword-only"),
        (another_bundle, "the bundle network is not a dataclass of its inputs"),
        (silent, "takes no monitor"),
    ],
)
def test_a_method_with_another_signature_is_seen(methods, function, problem):
    methods(function)
    assert [line for line in problems(example()) if problem in line]


@pytest.mark.parametrize(
    "make",
    [
        lambda: Column(name="x", title="X", help="", unit="furlong"),
        lambda: Column(name="x_{}", title="X", help=""),
        lambda: Input(key="x", kind=Kind.NUMBER, title="X", help=""),
        lambda: Input(key="x", kind=Kind.FIELD, title="X", help=""),
        lambda: Input(
            key="x", kind=Kind.CHOICE, title="X", help="", default="b", choices=(Choice(value="a", title="A"),)
        ),
        lambda: Output(key="x", makes=Makes.FEATURES, title="X", help=""),
        lambda: Output(key="x", makes=Makes.RASTER, title="X", help="", unit="furlong"),
        lambda: Threshold(column="x", value=1, unit="furlong", met="at most", title="", source="", year=1),
        lambda: Threshold(column="x", value=1, unit="m", met="below", title="", source="", year=1),
    ],
)
def test_some_mistakes_do_not_even_import(make):
    with pytest.raises(ValueError, match=r"unknown unit|go together|needs a parent|default|extends|met is"):
        make()


def test_a_method_may_ask_for_the_population(methods):
    methods(with_people_too)
    assert problems(example()) == []


def test_words_make_field_names():
    assert [label(value) for value in ("Förskola", " Eating  out!", "300 m", "学校", 0.5)] == [
        "forskola", "eating_out", "300_m", "word", "0_5",
    ]  # fmt: skip
    assert labels(("Café", "cafe", "cafe 2", "CAFE")) == ["cafe", "cafe_2", "cafe_2_2", "cafe_3"]
    column = Column(name="minutes_{}", title="{}", help="", repeat="kinds")
    assert column.names(("Mat", "Vård")) == ["minutes_mat", "minutes_vard"]


def test_an_untranslated_declaration_is_seen(root):
    """The texts of any declaration are among those the translation is checked for."""
    spec = importlib.util.spec_from_file_location("i18n", root / "scripts" / "i18n.py")
    i18n = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(i18n)
    shown = set(i18n.shown_texts(example(title="A title nobody translated")))
    assert {"A title nobody translated", "Group", "Distance", "How far it is.", "A", "Near"} <= shown
    lines = i18n.problems(dict.fromkeys(shown, ()), i18n.read())
    assert "not in the .ts: A title nobody translated" in lines
