"""Decidim's open data: proposals as CSV, a column for each language, bodies in HTML."""

from ..answers import Source
from . import signs, together
from .plain import plain

KINDS = {"decidim": "Decidim"}
_MARKED = ("body", "title", "description", "answer", "summary")
_OWN = (
    "participatory_space/id",
    "participatory_space/url",
    "component/id",
    "published_at",
    "reference",
    "supports",
    "endorsements/total_count",
    "scope/id",
    "category/id",
    "followers",
    "is_amend",
)


def recognise(container):
    """Whether it is Decidim, by title and body in a language and its own columns."""
    if container.form not in ("delimited", "excel"):
        return None
    for grid in container.grids:
        names = set(grid.columns)
        languages = [name for name in grid.columns if name.split("/")[0] in ("title", "body") and "/" in name]
        own = [name for name in _OWN if name in names]
        if "id" in names and (languages or {"title", "body"} <= names) and len(own) >= 2:
            return signs.kind("decidim", "columns", [*languages, *own])
    return None


def source(container, choices, monitor):
    """Proposals; titles, bodies and answers as plain text."""
    told = signs.known(recognise(container), container, KINDS)
    grid = together.joined(container.grids)
    marked = [name for name in grid.columns if name.split("/")[0] in _MARKED]
    table = without_html(grid.table(key=together.found(grid.columns, ("id",))), marked)
    guesses = (*told, *container.guesses, signs.time("time_zone", "UTC", "zone"))
    return Source("decidim", container.paths, (table,), guesses)


def without_html(table, columns):
    """The table with the HTML in these columns as plain text."""

    def change(chunk):
        for name in columns:
            chunk[name] = together.column([plain(cell) for cell in chunk[name]])
        return chunk

    return together.changed(table, change)
