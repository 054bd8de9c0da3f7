"""A first look into a source: what it is, how it is read, what its columns seem to hold. Nothing is kept of it."""

from dataclasses import dataclass
from pathlib import Path

from ..translation import tr
from . import profiles

SAMPLES = 3
FIRST = 200  # rows
LONGEST = 60  # letters of a sample

ABOUT = {
    "kind": "Kind of source",
    "encoding": "Letters",
    "separator": "Columns separated by",
    "decimal": "Decimal sign",
    "time_zone": "Time zone",
    "time_form": "Dates",
    "sheet": "Sheet",
}
SEPARATORS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "upright line", " ": "space"}
PURPOSES = {
    "key": "number of the submission",
    "respondent": "respondent",
    "time": "sent in",
    "place": "place",
    "home": "home",
    "text": "text",
    "theme": "theme",
    "rating": "rating",
    "feeling": "feeling",
    "question": "question",
    "files": "files",
    "drop": "not kept",
    "keep": "kept beside",
}


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
    guesses : tuple of answers.Guess
        How it was read.
    profile : Profile
        What its columns seem to be for, or what the user's own profile says.
    hints : dict
        What of the profile is guessed, as in `answers.Guess.about`, to the guess.
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
        Guesses that were changed: what `answers.Guess.about` says, to the value.
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
    if profile:
        return _look(source, frames, from_text(profile), {}, "")
    return suggested(source, frames, monitor, own=True)


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
        tr("{n} rows in {table}").format(n=table.rows, table=called(table)) if table.rows is not None else called(table)
        for table in look.source.tables
    ]
    return f"{files}: {', '.join(counts)}"


def title(guess):
    """What a guess is about."""
    return tr(ABOUT[guess.about]) if guess.about in ABOUT else guess.about


def evidence(guess):
    """Why it is guessed."""
    return tr(guess.evidence).format_map(_Shown(guess.values))


def options(guess):
    """(value, text) of what it could be instead; empty where anything may be written."""
    if not guess.options:
        return []
    values = dict.fromkeys((guess.value, *guess.options))
    return [(value, _worded(guess.about, value)) for value in values]


def _worded(about, value):
    if about == "separator" and value in SEPARATORS:
        return tr(SEPARATORS[value])
    if about == "kind":
        from ...participation import readers

        return tr(readers.KINDS.get(value, value))
    return value


class _Shown(dict):
    def __missing__(self, key):
        return f"{{{key}}}"


class ColumnRows:
    """The columns of a table as rows to show: what it is called, what it holds, what it is for."""

    def __init__(self, look, profile, table):
        self.titles = (tr("Column"), tr("For example"), tr("Is"))
        self._table = look.source.table(table)
        self._samples = look.samples.get(table, {})
        self._purposes = _purposes(profile, self._table)
        self._columns = self._table.columns

    def __len__(self):
        return len(self._columns)

    def cells(self, first, last):
        return [
            (
                one_line(column.label or column.name),
                self._samples.get(column.name, ""),
                ", ".join(tr(PURPOSES[word]) for word in self._purposes.get(column.name, ("keep",))),
            )
            for column in self._columns[first:last]
        ]

    def column(self, at):
        return self._columns[at]

    def used(self, name):
        """Whether a rule or the submissions need the column."""
        return bool(set(self._purposes.get(name, ())) - {"drop", "files"})


def _purposes(profile, table):
    found = {}
    if table.parent is None:
        for word in ("key", "respondent", "time"):
            found.setdefault(getattr(profile, word), []).append(word)
    for rule in profile.rules:
        if rule.table != table.name:
            continue
        for name in rule.place.columns if rule.place else ():
            found.setdefault(name, []).append("home" if rule.home else "place")
        for word, columns in (
            ("text", rule.text),
            ("theme", rule.theme),
            ("rating", (rule.rating,)),
            ("feeling", (rule.feeling,)),
            ("question", (rule.question_column,)),
        ):
            for name in columns:
                found.setdefault(name, []).append(word)
    for word, listed in (("files", profile.attachments), ("drop", profile.drop)):
        for key in listed:
            place, _, name = key.partition("/")
            if place == table.name:
                found.setdefault(name, []).append(word)
    return {name: list(dict.fromkeys(words)) for name, words in found.items() if name}
