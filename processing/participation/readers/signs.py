"""By what a platform's files are recognised, as it is shown to the user."""

from ...sources.tables import Guess
from ...spec import UserError

EVIDENCE = {
    "chosen": "Chosen by you",
    "columns": "It has the columns {columns}",
    "keys": "Its objects have the fields {columns}",
    "parts": "A place stands beside its latitude, longitude, altitude and precision in columns of their own",
    "flags": "A question stands beside one column of 0 and 1 for each of its choices",
    "sheets": "Its sheets are joined by {columns}",
    "members": "It is a ZIP file with the files {columns}",
    "elements": "Its elements are named {columns}",
    "collections": "Its places are collections, and its properties are named {columns}",
    "zone": "The platform writes its own times in UTC",
    "epoch": "The platform counts milliseconds since 1970",
    "same": "It says the same as the column {columns}",
    "technical": "A technical column of the platform",
}


def known(guess, container, kinds):
    """The guess at the kind, as a tuple.

    Raises
    ------
    UserError
        Somebody chose a kind that the files are not of.
    """
    if guess is None:
        raise UserError(
            "The file {file} is not as {platform} exports it.",
            "Leave the kind of file to be told by its content.",
            file=container.paths[0].name,
            platform=", ".join(kinds.values()),
        )
    return (guess,)


def kind(value, why, columns=()):
    """A guess at the kind of source."""
    return Guess("kind", value, EVIDENCE[why], {"columns": _some(columns)})


def role(table, column, value, why, columns=()):
    """A guess at what a column is for."""
    return Guess(f"role:{table}/{column}", value, EVIDENCE[why], {"columns": _some(columns)})


def time(about, value, why):
    """A guess at the time zone or the form of times."""
    return Guess(about, value, EVIDENCE[why])


def _some(columns):
    shown = list(columns)[:6]
    return ", ".join(shown) + (", …" if len(columns) > len(shown) else "")
