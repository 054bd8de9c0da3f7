"""Consul Democracy: proposals and investments as CSV."""

from ..answers import Source
from . import signs, together
from .decidim import without_html

KINDS = {"consul": "Consul Democracy"}
_OWN = (
    "cached_votes_up",
    "cached_votes_total",
    "hot_score",
    "confidence_score",
    "geozone_id",
    "public_author_id",
    "author_username",
    "retired_at",
    "retired_reason",
    "video_url",
    "comments_count",
    "public_created_at",
    "author_id",
    "feasibility",
    "heading_id",
)


def recognise(container):
    """Whether it is Consul Democracy, by its own columns."""
    if container.form not in ("delimited", "excel"):
        return None
    for grid in container.grids:
        own = [name for name in _OWN if name in grid.columns]
        if {"id", "title"} <= set(grid.columns) and len(own) >= 2:
            return signs.kind("consul", "columns", own)
    return None


def source(container, choices, monitor):
    """Proposals; descriptions as plain text."""
    told = signs.known(recognise(container), container, KINDS)
    grid = together.joined(container.grids)
    marked = [name for name in grid.columns if name in ("title", "summary", "description", "retired_explanation")]
    table = without_html(grid.table(key=together.found(grid.columns, ("id",))), marked)
    guesses = (*told, *container.guesses, signs.time("time_zone", "UTC", "zone"))
    return Source("consul", container.paths, (table,), guesses)
