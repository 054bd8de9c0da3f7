"""The vocabulary of a declaration. Data only, standard library only.

From one `Indicator` come the Processing dialog and its help, the ``qgis_process`` interface, the
checks before a run, the documentation page, the legend with units, the field aliases, the
translation entries and the contract tests.
"""

import dataclasses
import re
import unicodedata
from dataclasses import dataclass
from enum import Enum

from .units import UNITS
from .words import named


def label(value):
    """A value as part of a field name.

    300 -> "300", 0.5 -> "0_5", -2 -> "minus_2", "Förskola" and "Förskola: 300" -> "forskola" (see `words.named`).
    """
    if isinstance(value, str):
        plain = unicodedata.normalize("NFKD", named(value).name).encode("ascii", "ignore").decode("ascii").lower()
        return re.sub(r"[^a-z0-9]+", "_", plain).strip("_") or "word"
    number = float(value)
    text = str(int(number)) if number.is_integer() else repr(number)
    return text.replace(".", "_").replace("-", "minus_").replace("+", "")


def labels(values):
    """Parts of field names for several values; words that would look alike get a number: "cafe", "cafe_2"."""
    found = []
    for value in values:
        name, number = label(value), 2
        while name in found:
            name, number = f"{label(value)}_{number}", number + 1
        found.append(name)
    return found


class Kind(Enum):
    """What an input is."""

    VECTOR = "vector layer"
    RASTER = "raster layer"
    BAND = "raster band"
    FIELD = "field"
    FIELDS = "fields"
    NUMBER = "number"
    INTEGER = "whole number"
    NUMBERS = "numbers, separated by commas"
    CLASSES = "classes: whole numbers and ranges, separated by commas"
    CHOICE = "choice"
    FLAG = "yes or no"
    WORDS = "words, separated by commas"
    TEXT = "text"
    FILE = "file"
    FILES = "files"
    CONNECTION = "database connection"
    LOGIN = "login kept by QGIS"


class Makes(Enum):
    """What an output is."""

    FEATURES = "the features of an input with new fields"
    LAYER = "a new vector layer"
    TABLE = "a table"
    RASTER = "a raster layer"
    REPORT = "an HTML page"
    FILE = "a file"


class Pillar(Enum):
    """What kind of city an indicator speaks of, in the programme's words."""

    EQUAL = "Equal"
    THRIVING = "Thriving"
    RESOURCE_EFFICIENT = "Resource-efficient"


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One answer of a `Kind.CHOICE` input. ``value`` is the stable word in recipes."""

    value: str
    title: str


@dataclass(frozen=True, kw_only=True)
class Input:
    """One input.

    Parameters
    ----------
    key : str
        Name of the method's keyword argument; upper-cased, the Processing parameter.
    kind : Kind
    title, help : str
        Plain English; translated at display time.
    unit : str
        Required for numbers, one of `units.UNITS`.
    default
        None for an input that must be given or, if ``optional``, may stay empty.
    part_of : str
        Name of a bundle: inputs of one bundle reach the method as a single argument of that name,
        an instance of the dataclass that the method's annotation names.
    geometry : tuple of {"point", "line", "polygon"}
        For a vector layer: the kinds it may have; empty for any, and ``("table",)`` for none needed.
    parent : str
        For a field: the vector input it belongs to; for a band: the raster input.
    dtype : {"any", "number", "text"}
        For a field.
    usual : str
        For an optional field: the one taken where the layer has it and the caller does not mention the input, or says
        "". One who wants none says None, null in a recipe.
    extensions : tuple of str
        For a file.
    new : bool
        For a file: it is made where it is not there, and added to where it is.
    native : bool
        For a raster: never resampled; the vector layers are brought to its CRS instead.
    as_is : bool
        For a vector layer: read with all its fields and in the coordinates it has, also where it has no CRS.
    classes : bool
        For a raster: its cells hold classes, not quantities.
    title_of, unit_of : tuple of str
        For a text: keys of fields. Left empty, the text is the title, or the unit, in their alias, where it is the same
        in all.
    only_if : tuple of (key, value, ...), optional
        The input counts only when another input has one of these values; said in its help.
    """

    key: str
    kind: Kind
    title: str
    help: str
    unit: str = ""
    default: object = None
    optional: bool = False
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple = ()
    geometry: tuple = ()
    parent: str = ""
    dtype: str = "any"
    usual: str = ""
    extensions: tuple = ()
    new: bool = False
    native: bool = False
    as_is: bool = False
    classes: bool = False
    part_of: str = ""
    title_of: tuple = ()
    unit_of: tuple = ()
    only_if: tuple = ()
    advanced: bool = False

    def __post_init__(self):
        numeric = self.kind in (Kind.NUMBER, Kind.INTEGER, Kind.NUMBERS)
        if numeric and self.unit not in UNITS:
            raise ValueError(f"input {self.key}: unknown unit {self.unit!r}")
        if self.kind is Kind.CHOICE and self.default not in [c.value for c in self.choices]:
            raise ValueError(f"input {self.key}: the default {self.default!r} is not among the choices")
        if self.kind in (Kind.FIELD, Kind.FIELDS, Kind.BAND) and not self.parent:
            raise ValueError(f"input {self.key}: a {self.kind.value} needs a parent")


@dataclass(frozen=True, kw_only=True)
class Column:
    """One field of an output.

    Parameters
    ----------
    name : str
        Field name, stable and never translated. ``{}`` stands for each value of ``repeat``.
    title : str
        The field's alias, without its unit. ``{}`` as in the name.
    unit : str
        One of `units.UNITS`; "none" for text.
    dtype : {"number", "integer", "text", "flag"}
    minimum, maximum : float, optional
        Bounds no value may leave; tested.
    repeat : str
        Key of an input whose values (numbers, words, fields, or 1 to n for a whole number) each give one column. A
        column named ``{}`` alone bears the name of the field as it is.
    words : bool or tuple of str
        A text column that holds sentences of the plugin itself: shown in the user's language. A tuple names those
        that are, where the others are the user's own.
    optional : bool
        The method may leave the column out.
    """

    name: str
    title: str
    help: str
    unit: str = "none"
    dtype: str = "number"
    minimum: float | None = None
    maximum: float | None = None
    repeat: str = ""
    words: bool | tuple = False
    optional: bool = False

    def names(self, values):
        """Field names: one, or one for each of the values of ``repeat``."""
        if not self.repeat:
            return [self.name]
        if self.name == "{}":
            return list(values)
        return [self.name.format(part) for part in labels(values)]

    def __post_init__(self):
        if self.unit not in UNITS:
            raise ValueError(f"column {self.name}: unknown unit {self.unit!r}")
        if ("{}" in self.name) != bool(self.repeat):
            raise ValueError(f"column {self.name}: {{}} in the name and repeat go together")


@dataclass(frozen=True, kw_only=True)
class Category:
    """One entry of a legend. ``color`` is ``#rrggbb``."""

    value: object
    title: str
    color: str


@dataclass(frozen=True, kw_only=True)
class Style:
    """How an output is drawn. Classes have upper bounds; one more class lies above the last bound.

    Parameters
    ----------
    column : str
        The column shown (the first of a repeated one); empty for one symbol, or for a raster.
    breaks : tuple of float
        Bounds of the classes, in the column's unit.
    breaks_from : str
        Instead: key of a `Kind.NUMBERS` input whose values are the bounds. A single one is joined by its
        half, double and fourfold.
    quantiles : int
        Instead: this many classes with about as many features each, bounds rounded to two digits.
    ramp : {"low is good", "high is good", "neutral"}
        Colours of the classes. They are told apart by colour-blind readers and in grey print.
    categories : tuple of Category
        Instead of ``breaks``: one symbol per value.
    scale : bool
        The categories are the steps of a scale: all are shown, also those that nothing has.
    nested : bool
        Features lie within each other: those of the lowest class are drawn last.
    stacked : bool
        Points lie upon each other: those of one place are drawn beside each other.
    color : str
        ``#rrggbb`` of a single symbol.
    """

    column: str = ""
    breaks: tuple = ()
    breaks_from: str = ""
    quantiles: int = 0
    ramp: str = "neutral"
    categories: tuple = ()
    scale: bool = False
    nested: bool = False
    stacked: bool = False
    color: str = ""


@dataclass(frozen=True, kw_only=True)
class Output:
    """One output.

    Parameters
    ----------
    extends : str
        For `Makes.FEATURES`: the vector input whose features, fields and CRS are kept as they are. (For an input
        that is read ``as_is``, the CRS of the method's frame is stated instead; coordinates stay.)
    geometry : {"point", "line", "polygon", ""}
        For `Makes.LAYER`.
    carries : str
        For `Makes.LAYER`: a vector input whose fields go along; the method's frame then has a column
        ``source`` with the position of the feature they come from.
    keeps : str
        With ``carries``: key of a `Kind.FIELDS` input; only these fields go along.
    replaces : bool
        With ``extends``: columns of the method's frame that are called as a field, and are not declared, take its
        place.
    unit : str
        Of a raster's cells.
    extension : str
        For `Makes.FILE`, whose frame is text, bytes, or a function that writes the path it is given; it is told the
        reader's language as a page is.
    style : Style
    optional : bool
        Made only when the user names a destination.
    offered : bool
        Optional, but ticked in the dialog: made or not as the inputs are.
    public : bool
        Made to be published: its history names no files and settings of the office.
    """

    key: str
    makes: Makes
    title: str
    help: str
    columns: tuple = ()
    extends: str = ""
    carries: str = ""
    keeps: str = ""
    replaces: bool = False
    geometry: str = ""
    unit: str = "none"
    extension: str = ""
    style: Style | None = None
    optional: bool = False
    offered: bool = False
    public: bool = False

    def __post_init__(self):
        if (self.makes is Makes.FEATURES) != bool(self.extends):
            raise ValueError(f"output {self.key}: only features of an input have extends")
        if self.unit not in UNITS:
            raise ValueError(f"output {self.key}: unknown unit {self.unit!r}")
        if (self.makes is Makes.FILE) != bool(self.extension):
            raise ValueError(f"output {self.key}: a file, and nothing else, has an extension")


@dataclass(frozen=True, kw_only=True)
class Threshold:
    """A value that means something to planners, with who says so and since when.

    ``met`` is "at most" or "at least".
    """

    column: str
    value: float
    unit: str
    met: str
    title: str
    source: str
    year: int

    def __post_init__(self):
        if self.unit not in UNITS:
            raise ValueError(f"threshold {self.title}: unknown unit {self.unit!r}")
        if self.met not in ("at most", "at least"):
            raise ValueError(f"threshold {self.title}: met is 'at most' or 'at least'")


@dataclass(frozen=True, kw_only=True)
class People:
    """Whose result it is: how the distribution over people is made.

    Parameters
    ----------
    output : str
        Key of the `Makes.FEATURES` output that carries the values.
    columns : tuple of str
        Names of the columns whose distribution is shown (``{}`` as in the column).
    worse : {"high", "low"}, or a tuple of these
        Which end of the values is bad for people; a tuple has one for each of the columns.
    population, groups : str
        Keys of the inputs that name the population field and the group fields.
    thresholds : str
        Key of a `Kind.NUMBERS` input with thresholds chosen by the user, if there is one.
    """

    output: str
    columns: tuple
    worse: str | tuple
    population: str = "population"
    groups: str = "groups"
    thresholds: str = ""

    def worse_of(self, column):
        """Which end of that column's values is bad for people."""
        return self.worse if isinstance(self.worse, str) else self.worse[self.columns.index(column)]


@dataclass(frozen=True, kw_only=True)
class Reference:
    """A source: who, when, what, where."""

    text: str
    url: str = ""


@dataclass(frozen=True, kw_only=True)
class Indicator:
    """One algorithm of the toolbox.

    Parameters
    ----------
    id : str
        ``snake_case``, stable for ever, never translated.
    group : str
        Heading in the toolbox.
    title : str
    help : str
        One paragraph a planner understands.
    method : str
        ``"module:function"`` below ``processing/methods``, or ``"room.module:function"`` below ``processing``;
        resolved when run.
    formula : str
        The formula as text, with its symbols explained; for the documentation page.
    example : str
        A worked example that can be checked by hand; for the documentation page.
    requires : tuple of str
        Import names of the packages it needs beside numpy.
    keywords : tuple of str
        Further words the toolbox finds it by.
    """

    id: str
    group: str
    title: str
    help: str
    method: str
    inputs: tuple
    outputs: tuple
    pillars: tuple = ()
    thresholds: tuple = ()
    people: People | None = None
    requires: tuple = ("geopandas", "scipy")
    references: tuple = ()
    keywords: tuple = ()
    formula: str = ""
    example: str = ""

    def input(self, key):
        """The input of that key."""
        return next(item for item in self.inputs if item.key == key)

    def units(self):
        """The unit of every input, by key."""
        return {item.key: item.unit for item in self.inputs}

    def counts(self, item, values):
        """Whether an input counts in a run with these resolved values, see `Input.only_if`."""
        return not item.only_if or values[item.only_if[0]] in item.only_if[1:]

    def condition(self, item):
        """(title of the other input, titles of its choices) on which an input depends."""
        key, *values = item.only_if
        other = self.input(key)
        return other.title, [choice.title for choice in other.choices if choice.value in values]

    def output(self, key):
        """The output of that key."""
        return next(item for item in self.outputs if item.key == key)

    def measured_in(self, unit):
        """A copy in which what is in metres or minutes is in ``unit``, "m" or "min".

        Thresholds in the other unit are left out: 300 m says nothing about minutes.
        """
        changed = tuple(
            dataclasses.replace(output, columns=tuple(_measured(column, unit) for column in output.columns))
            for output in self.outputs
        )
        either = {column.name for output in self.outputs for column in output.columns if column.unit == "m|min"}
        kept = tuple(item for item in self.thresholds if item.column not in either or item.unit == unit)
        inputs = tuple(_measured(item, unit) for item in self.inputs)
        return dataclasses.replace(self, inputs=inputs, outputs=changed, thresholds=kept)

    def variant(self, *, defaults=None, **changes):
        """A copy with other texts and other defaults: a preset."""
        inputs = tuple(
            dataclasses.replace(item, default=defaults[item.key]) if item.key in (defaults or {}) else item
            for item in self.inputs
        )
        return dataclasses.replace(self, inputs=inputs, **changes)


def _measured(item, unit):
    return dataclasses.replace(item, unit=unit) if item.unit == "m|min" else item
