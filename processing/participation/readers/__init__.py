"""Files of survey tools, each into the same tables.

Every module named in `PLATFORMS` has

- ``KINDS``: word for a format to its title;
- ``recognise(container) -> Guess or None``: whether it knows the container, with ``value`` one of its KINDS;
- ``source(container, choices, monitor) -> Source``.
"""

from importlib import import_module

from ...spec import Monitor, UserError
from .container import open_container

PLATFORMS = (
    "odk",
    "kobo",
    "arcgis",
    "osm_notes",
    "open311",
    "mapsurvey",
    "maptionnaire",
    "decidim",
    "consul",
    "ushahidi",
)
"""Asked in this order; the first that knows a container reads it."""
FALLBACK = "fallback"

__all__ = ["FALLBACK", "KINDS", "PLATFORMS", "open_source"]


def modules():
    """The modules that read formats, those of survey tools first."""
    return [import_module(f".{name}", __name__) for name in (*PLATFORMS, FALLBACK)]


def __getattr__(name):
    if name == "KINDS":  # word for a format to its title
        return {word: title for module in modules() for word, title in module.KINDS.items()}
    raise AttributeError(name)


def open_source(paths, choices=None, monitor=None):
    """Open files that belong together, whatever they are.

    Parameters
    ----------
    paths : sequence of Path
        All of one form.
    choices : dict
        What is known better than guessed: "encoding", "separator", and "kind", one of `KINDS`. What else a module
        understands, it says itself.
    monitor : Monitor

    Returns
    -------
    answers.Source

    Raises
    ------
    UserError
        What is wrong with the files, or what a module needs to know.
    """
    choices, monitor = choices or {}, monitor or Monitor()
    container = open_container(paths, choices, monitor)
    wanted = choices.get("kind")
    for module in modules():
        if wanted in module.KINDS or (not wanted and module.recognise(container) is not None):
            try:
                return module.source(container, choices, monitor)
            except RecursionError:
                raise UserError(
                    "The file {file} is nested too deep.", "Check that it holds answers.", file=container.paths[0].name
                ) from None
    if wanted:
        raise UserError(
            "The kind of file {kind} is not known.", "Leave it out: it is told by the content.", kind=str(wanted)
        )
    raise UserError(
        "The XML of {file} is of no known survey or map.",
        "Export it as CSV, Excel or GeoJSON.",
        file=container.paths[0].name,
    )
