"""Notes of OpenStreetMap, as GeoJSON and as XML: a place with a thread of comments."""

import shapely

from ..answers import Source
from . import nesting, signs
from .elements import item_of

KINDS = {"osm_notes": "OpenStreetMap notes"}


def recognise(container):
    """Whether it holds notes, by their comments."""
    if container.form == "json":
        for item in container.documents[0].first.get("features", ()):
            properties = item.get("properties")
            if isinstance(properties, dict) and isinstance(properties.get("comments"), list):
                return signs.kind("osm_notes", "keys", [key for key in properties if key in _OWN])
    if container.form == "xml":
        markup = container.markups[0]
        if markup.root in ("osm", "osm-notes") and "note" in markup.children:
            return signs.kind("osm_notes", "elements", ("note",))
    return None


def source(container, choices, monitor):
    """Tables of notes and of their comments; what the first comment says is the note's own text."""
    told = signs.known(recognise(container), container, KINDS)

    def entries(monitor):
        for document in container.documents:
            for item in document.items("features", monitor):
                entry = nesting.feature(item)
                yield nesting.Entry(_opened(entry.body), entry.geometry)
        for markup in container.markups:
            for element in markup.elements("note", monitor):
                yield _note(item_of(element))

    tables = nesting.tables(entries, monitor, ("id",))
    guesses = (*told, *container.guesses, signs.time("time_zone", "UTC", "zone"))
    return Source("osm_notes", container.paths, tables, guesses)


_OWN = ("id", "url", "comment_url", "date_created", "status", "closed_at", "comments")


def _note(body):
    comments = body.get("comments", body.get("comment"))
    if isinstance(comments, dict):
        comments = comments.get("comment", [])
    if comments:
        comments = comments if isinstance(comments, list) else [comments]
        body = {key: value for key, value in body.items() if key not in ("comments", "comment")} | {
            "comments": [each if isinstance(each, dict) else {"text": each} for each in comments]
        }
    try:
        place = shapely.Point(float(body["lon"]), float(body["lat"]))
        body = {key: value for key, value in body.items() if key not in ("lon", "lat")}
    except (KeyError, TypeError, ValueError):
        place = None
    return nesting.Entry(_opened(body), place)


def _opened(body):
    """With the opening comment's text and writer beside the note's own fields."""
    comments = body.get("comments")
    first = comments[0] if isinstance(comments, list) and comments else None
    if not isinstance(first, dict):
        return body
    return {key: first[key] for key in ("text", "user") if key in first and key not in body} | body
