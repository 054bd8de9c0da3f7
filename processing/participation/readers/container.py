"""What a set of chosen files is, told by what they hold and never by what they are called."""

from dataclasses import dataclass

FORMS = ("delimited", "excel", "json", "xml", "zip", "vector")


@dataclass(frozen=True)
class Container:
    """Chosen files, opened but not yet understood. All are of one form.

    Parameters
    ----------
    form : str
        One of `FORMS`.
    paths : tuple of Path
    guesses : tuple of answers.Guess
        "encoding" and "separator", with their evidence.
    grids : tuple of grid.Grid
        For "delimited" one per file, for "excel" one per sheet, for "vector" one per layer.
    documents : tuple of documents.Document
        For "json" one per file.
    markups : tuple of markup.Markup
        For "xml" one per file.
    archive : archive.Archive or None
        For "zip".
    """

    form: str
    paths: tuple
    guesses: tuple = ()
    grids: tuple = ()
    documents: tuple = ()
    markups: tuple = ()
    archive: object = None


def open_container(paths, choices=None, monitor=None):
    """Open files of any kind.

    Parameters
    ----------
    paths : sequence of Path
        Files that belong together.
    choices : dict
        What is known better than guessed: {"encoding": ..., "separator": ...}.
    monitor : Monitor

    Returns
    -------
    Container

    Raises
    ------
    UserError
        A file is not there, empty, damaged, dangerous, of no known form, or not of the form of the others.
    """
    raise NotImplementedError
