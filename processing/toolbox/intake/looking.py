"""A first look into a source: what it is, how it is read, what its columns seem to hold. Nothing is kept of it."""

import dataclasses
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem

from ...spec.errors import Placeholders
from ..translation import number, tr
from . import profiles

SAMPLES = 3
FIRST = 200  # rows
LONGEST = 60  # letters of a sample

ABOUT = {
    "kind": "Kind of source",
    "encoding": "Encoding of letters",
    "separator": "Columns separated by",
    "decimal": "Decimal sign",
    "time_zone": "Time zone",
    "time_form": "Dates",
    "sheet": "Sheet",
    "crs": "Coordinates of {column}",
}
MATCHED = ("decimal", "time_zone", "time_form", "crs")
"""Guesses about what the cells say: the profile keeps them. The others are about how the files are read."""
SEPARATORS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "upright line", " ": "space"}
TIME_FORMS = {
    "iso": "Year first, as 2026-03-07 10:45",
    "year first": "Year first, in another form",
    "day first": "Day first, as 7/3/2026",
    "month first": "Month first, as 3/7/2026",
    "epoch ms": "Milliseconds since 1970",
    "epoch s": "Seconds since 1970",
    "excel": "Days, as Excel counts them",
}
DECIMALS = {".": "point, as 3.5", ",": "comma, as 3,5"}
ZONES = ("Europe/Stockholm", "Europe/Helsinki", "Europe/London", "UTC")


@dataclass(frozen=True)
class Look:
    """What was seen.

    Parameters
    ----------
    source : answers.Source
    samples : dict
        Table name to {column name: a few values, joined}.
    frames : dict
        Table name to its first rows.
    guesses : tuple of tables.Guess
        How it was read.
    profile : Profile
        What its columns seem to be for, or what the user's own profile says.
    hints : dict
        What of the profile is guessed, as in `tables.Guess.about`, to the guess.
    known : str
        Name of the user's profile that fits; "" where none does.
    """

    source: object
    samples: dict
    frames: dict
    guesses: tuple
    profile: object
    hints: dict
    known: str = ""


def look(paths, reading, profile, monitor):
    """Open a source and see what it is.

    Parameters
    ----------
    paths : list of str
    reading : dict
        Guesses that were changed: what `tables.Guess.about` says, to the value.
    profile : str
        One that was chosen before, as JSON; else the user's own that fits, else a suggestion.
    monitor : Monitor

    Returns
    -------
    Look
    """
    from ...participation import readers
    from ...participation.profile import from_text

    monitor.step("Opening the files")
    source = readers.open_source([Path(path) for path in paths], reading, monitor)
    frames = _first_rows(source, monitor)
    found = suggested(source, frames, monitor, own=not profile)
    chosen = from_text(profile) if profile else found.profile
    return dataclasses.replace(found, profile=chosen.changed(reading=dict(reading)))


def suggested(source, frames, monitor, own=False):
    """A `Look` with what the columns seem to be for; with ``own`` the user's own profile first, where one fits."""
    from ...participation.matching.suggesting import recognised, suggest

    saved = tuple(profiles.every()) if own else ()
    profile, hints = suggest(source, monitor, profiles=saved)
    fits = recognised(source, saved)
    known = fits.name if fits is not None else ""
    return _look(source, frames, profile, {guess.about: guess for guess in hints}, known)


def with_profile(source, frames, path, monitor):
    """A `Look` with the profile of a file."""
    profile = profiles.load(path)
    return _look(source, frames, profile, {}, profile.name)


def _look(source, frames, profile, hints, known):
    samples = {
        table.name: {name: _sample(frames[table.name][name]) for name in table.names() if name != table.geometry}
        for table in source.tables
        if table.name in frames
    }
    return Look(source, samples, frames, source.guesses, profile, hints, known)


def _first_rows(source, monitor):
    """The first rows of every table."""
    found = {}
    for table in source.tables:
        chunk = next(iter(table.read(monitor)), None)
        if chunk is not None:
            found[table.name] = chunk.iloc[:FIRST]
        monitor.check()
    return found


def _sample(cells):
    values = list(dict.fromkeys(one_line(cell) for cell in cells if isinstance(cell, str) and cell.strip()))
    return " · ".join(value[:LONGEST] for value in values[:SAMPLES])


def one_line(text):
    """A text as it fits into a cell of a table."""
    return " ".join(text.split())


def called(table):
    """What a table is called."""
    return table.name or tr("Submissions")


def names(look, table):
    """(column, its label and what stands in it) of a table, for a field to choose from."""
    found = []
    for column in look.source.table(table).columns:
        sample = look.samples.get(table, {}).get(column.name, "")
        text = column.label or column.name
        found.append((column.name, f"{text}  ({sample[:30]})" if sample else text))
    return found


def summary(look):
    """Files and how many answers, in words."""
    files = ", ".join(path.name for path in look.source.paths)
    counts = [
        tr("{n} rows in {table}").format(n=number(table.rows), table=called(table))
        if table.rows is not None
        else called(table)
        for table in look.source.tables
    ]
    return f"{files}: {', '.join(counts)}"


def guesses(look):
    """What is shown of how a source was recognised: how it is read, and what its cells say."""
    mine = [guess for about, guess in look.hints.items() if about.partition(":")[0] in MATCHED]
    places = [guess for guess in mine if guess.about.startswith("crs:")]
    if len({(guess.value, guess.evidence) for guess in places}) == 1:  # all alike: one line for all
        mine = [guess for guess in mine if guess not in places]
        mine.append(dataclasses.replace(places[0], about="crs"))
    known = {guess.about for guess in mine}
    read = [guess for guess in look.guesses if guess.about in ABOUT and guess.about not in known]
    return read + mine


def title(guess):
    """What a guess is about."""
    about, _, place = guess.about.partition(":")
    if about == "crs" and not place:
        return tr("Coordinates")
    return tr(ABOUT[about]).format(column=one_line(place.partition("/")[2])[:40])


def evidence(guess):
    """Why it is guessed."""
    values = dict(guess.values)
    if "kind" in values:
        values["kind"] = kinds().get(values["kind"], values["kind"])
    return tr(guess.evidence).format_map(Placeholders(values))


def kinds():
    """Word for a kind of source to its title."""
    from ...participation import readers

    return {word: tr(text) for word, text in readers.KINDS.items()}


def options(guess):
    """(value, text) of what it could be instead; empty where anything may be written."""
    about = guess.about.partition(":")[0]
    if about == "kind":
        return sorted(kinds().items(), key=lambda item: item[1].lower())
    worded = {"separator": SEPARATORS, "time_form": TIME_FORMS, "decimal": DECIMALS}.get(about, {})
    values = dict.fromkeys((guess.value, *(worded if about in ("time_form", "decimal") else guess.options)))
    if about == "time_zone":
        values |= dict.fromkeys(ZONES)
    if about == "crs":
        return [(value, QgsCoordinateReferenceSystem(value).description() or value) for value in values]
    found = [(value, tr(worded[value]) if value in worded else value) for value in values]
    return found if len(found) > 1 else []


def changed(look, profile, about, value):
    """The profile with a guess changed; "crs" alone means the places of all questions."""
    from ...participation.matching.changing import apply

    every = [known for known in look.hints if known.startswith("crs:")] if about == "crs" else [about]
    return apply(profile, dict.fromkeys(every, value))


def roles():
    """(word, title) of what a column may be for."""
    from ...participation.matching.evidence import ROLES

    return [(word, tr(text)) for word, text in ROLES.items()]


class ColumnRows:
    """The columns of a table as rows to show: what it is called, what it holds, what it is for."""

    def __init__(self, look, profile, table):
        from ...participation.matching.evidence import ROLES

        self.titles = (tr("Column"), tr("For example"), tr("Is for"))
        self._look, self._table = look, look.source.table(table)
        self._samples = look.samples.get(table, {})
        self._purposes = _purposes(profile, self._table)
        self._columns = [column for column in self._table.columns if column.name != self._table.geometry]
        self._roles = ROLES

    def __len__(self):
        return len(self._columns)

    def cells(self, first, last):
        return [
            (
                one_line(column.label or column.name),
                self._samples.get(column.name, ""),
                ", ".join(tr(self._roles[word]) for word in self._purposes.get(column.name, ("answer",))),
            )
            for column in self._columns[first:last]
        ]

    def column(self, at):
        """(what a guess about it is called, the column, what it is for, why) of a row."""
        column = self._columns[at]
        key = f"{self._table.name}/{column.name}"
        role = self._purposes.get(column.name, ["answer"])[0]
        found = (self._look.hints.get(f"{about}:{key}") for about in ("role", "place", "many"))
        why = [evidence(guess) for guess in found if guess is not None]
        return key, column, role, "; ".join(dict.fromkeys(why))


def _purposes(profile, table):
    """What each column that is used is for, as words of `matching.evidence.ROLES`."""
    found = {}
    if table.parent is None:
        for word in ("key", "respondent", "time"):
            found.setdefault(getattr(profile, word), []).append(word)
    for rule in profile.rules:
        if rule.table == table.name:
            uses = {"home" if rule.home else "place": rule.place.columns if rule.place else ()}
            uses |= {"text": rule.text, "theme": rule.theme, "rating": (rule.rating,), "feeling": (rule.feeling,)}
            uses |= {"question": (rule.question_column,)}
            for word, columns in uses.items():
                for name in columns:
                    found.setdefault(name, []).append(word)
    for word, listed in (("attachment", profile.attachments), ("drop", profile.drop), ("test", profile.test)):
        for key in listed:
            place, _, name = key.partition("/")
            if place == table.name:
                found.setdefault(name, []).append(word)
    return {name: list(dict.fromkeys(words)) for name, words in found.items() if name}
