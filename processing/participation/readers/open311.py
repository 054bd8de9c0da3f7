"""Open311 GeoReport v2 service requests, as JSON and as XML."""

from ..answers import Source
from . import nesting, signs
from .elements import item_of

KINDS = {"open311": "Open311 GeoReport"}
_OWN = (
    "service_request_id",
    "service_name",
    "service_code",
    "requested_datetime",
    "updated_datetime",
    "agency_responsible",
    "lat",
    "long",
)


def recognise(container):
    """Whether it holds service requests, by their fields."""
    if container.form == "json":
        document = container.documents[0]
        for item in document.first.get(_array(document), ()):
            own = [key for key in _OWN if key in item]
            if "service_request_id" in own and len(own) >= 2:
                return signs.kind("open311", "keys", own)
    if container.form == "xml":
        markup = container.markups[0]
        if markup.root == "service_requests" and (not markup.children or "request" in markup.children):
            return signs.kind("open311", "elements", ("service_requests", "request"))
    return None


def source(container, choices, monitor):
    """Tables of service requests; ``lat`` and ``long`` stay as they came."""
    told = signs.known(recognise(container), container, KINDS)

    def entries(monitor):
        if container.form == "json":
            yield from nesting.chained(container.documents, _array, monitor, nesting.Entry)
        for markup in container.markups:
            for element in markup.elements("request", monitor):
                yield nesting.Entry(item_of(element))

    tables = nesting.tables(entries, monitor, ("service_request_id",))
    return Source("open311", container.paths, tables, (*told, *container.guesses))


def _array(document):
    for name in ("", "requests", "service_requests"):
        if name in document.arrays:
            return name
    return ""
