"""How a source is matched to the schema: data only, kept as JSON, and recognised the next time by its columns."""

import dataclasses
import json
from dataclasses import dataclass, field

from ..spec import UserError

VERSION = 1
LARGEST = 20_000_000
"""Characters of a profile; one of 5,000 columns has half a million."""


@dataclass(frozen=True)
class Place:
    """Where the places of a question stand, and how they are written.

    Parameters
    ----------
    form : str
        One of `FORMS`.
    columns : tuple of str
        Of the rule's table. For "pair" the first is north or latitude, the second east or longitude.
    crs : str
        "EPSG:4326", "EPSG:3006", ...
    swapped : bool
        In the cells, or shapes, north stands where east should, all through. (Of a pair the columns are exchanged.)
    """

    form: str
    columns: tuple
    crs: str = "EPSG:4326"
    swapped: bool = False


FORMS = {
    "geometry": "The source's own geometry",
    "pair": "Two columns, north and east",
    "point": "One column: latitude longitude altitude accuracy",
    "trace": "One column: a drawn line, points separated by semicolons",
    "shape": "One column: a drawn area, points separated by semicolons",
    "wkt": "One column with WKT",
    "geojson": "One column with GeoJSON",
    "dms": "Degrees, minutes and seconds",
    "link": "A link to a map",
}


@dataclass(frozen=True)
class Rule:
    """Which rows become contributions, and from which columns. A table may have several rules, one per question.

    Parameters
    ----------
    table : str
        Name of the source's table.
    question : str
        The question in words; with ``question_column`` it stands in the data instead.
    place : Place or None
    home : bool
        The place is the respondent's home: it goes to the submissions, protected, and is no contribution.
    text, theme : tuple of str
        Columns. Several texts are joined, each under its label; several themes by "; ".
    rating, feeling : str
        Columns.
    """

    table: str
    question: str = ""
    question_column: str = ""
    place: Place | None = None
    home: bool = False
    text: tuple = ()
    theme: tuple = ()
    rating: str = ""
    feeling: str = ""


@dataclass(frozen=True)
class Profile:
    """Everything that was chosen for a source.

    Parameters
    ----------
    name : str
        As the user calls it.
    kind : str
        As `answers.Source.kind`.
    columns : dict
        Table name to the names of its columns: by these the source is recognised.
    reading : dict
        What `readers.open_source` was told: encoding, separator, sheet, ...
    rules : tuple of Rule
    key, respondent, time : str
        Columns of the main table. Without a key, a submission is known by what it says.
    time_form : str
        "iso", "day first", "month first", "year first", "epoch ms", "epoch s" or "excel" (days).
    time_zone : str
        For times that state none, an IANA name.
    decimal : str
        "." or ",".
    many : dict
        "table/column" to what separates several answers in a cell: these become flags. "/" where each answer has a
        column of its own already, "column/answer" with 0 and 1.
    attachments : tuple of str
        "table/column" (of the main table "/column") with file names or links.
    drop : tuple of str
        "table/column" that is not kept at all.
    test : dict
        "table/column" to the value that marks a test submission; capitals do not count.
    themes, feelings : dict
        Value in the source to theme, or to one of `schema.FEELINGS`.
    rating_good, rating_bad : float or None
        A rating of at least this is positive, of at most this negative; with ``rating_good`` < ``rating_bad`` the
        other way round.
    """

    name: str = ""
    kind: str = ""
    columns: dict = field(default_factory=dict)
    reading: dict = field(default_factory=dict)
    rules: tuple = ()
    key: str = ""
    respondent: str = ""
    time: str = ""
    time_form: str = "iso"
    time_zone: str = "Europe/Stockholm"
    decimal: str = "."
    many: dict = field(default_factory=dict)
    attachments: tuple = ()
    drop: tuple = ()
    test: dict = field(default_factory=dict)
    themes: dict = field(default_factory=dict)
    feelings: dict = field(default_factory=dict)
    rating_good: float | None = None
    rating_bad: float | None = None

    def changed(self, **changes):
        """A copy with these changes."""
        return dataclasses.replace(self, **changes)

    def text(self):
        """As JSON."""
        return json.dumps({"sodertorn_profile": VERSION} | dataclasses.asdict(self), ensure_ascii=False, indent=1)


def from_text(text, file="?"):
    """A profile from its JSON.

    Raises
    ------
    UserError
        It is none, or of a newer version.
    """
    try:
        if len(text) > LARGEST:
            raise ValueError("too long")
        found = json.loads(text)
        version = found.pop("sodertorn_profile")
        if version != VERSION:
            raise ValueError(version)
        rules = tuple(_rule(rule) for rule in found.pop("rules"))
        tuples = {name: _tuple(found.pop(name)) for name in ("attachments", "drop")}
        return _checked(Profile(rules=rules, **tuples, **found))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise UserError(
            "The file {file} is no profile of a survey.",
            "Choose one that was saved with this version of the plugin, or match the columns anew.",
            file=file,
        ) from None


def _rule(rule):
    place = rule.pop("place", None)
    made = {name: _tuple(rule.pop(name, ())) for name in ("text", "theme")}
    if place is not None:
        place = Place(**(place | {"columns": _tuple(place["columns"])}))
    return Rule(place=place, **made, **rule)


def _tuple(values):
    if isinstance(values, str):  # its letters are no columns
        raise TypeError(values)
    return tuple(values)


def _checked(profile):
    """The profile, if everything in it is of the kind it should be; else TypeError or ValueError."""
    _fields(profile)
    for rule in profile.rules:
        _fields(rule)
        if rule.place is not None:
            _fields(rule.place)
            if rule.place.form not in FORMS:
                raise ValueError(rule.place.form)
    texts = (profile.many, profile.test, profile.themes, profile.feelings)
    if any(not isinstance(value, str) for named in texts for value in named.values()):
        raise TypeError("a text is none")
    if any(not isinstance(names, (list, tuple)) or not _are_texts(names) for names in profile.columns.values()):
        raise TypeError("columns are none")
    return profile


def _fields(item):
    for known in dataclasses.fields(item):
        value, kind = getattr(item, known.name), known.type
        if kind in (str, bool, dict, tuple) and not isinstance(value, kind):
            raise TypeError(known.name)
        if kind == float | None and (isinstance(value, bool) or not isinstance(value, (int, float, type(None)))):
            raise TypeError(known.name)
        if kind is tuple and known.name != "rules" and not _are_texts(value):
            raise TypeError(known.name)


def _are_texts(values):
    return all(isinstance(value, str) for value in values)
