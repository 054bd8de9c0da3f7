"""OGC API Features: ``/collections/{id}/items``, pages by the link ``next``, longitude and latitude (CRS84).

Of ``next`` only the query is used: behind a proxy it often names a host that cannot be reached from outside.
"""

from urllib.parse import parse_qsl, urlsplit

from ...sources.web import SECRETS, segment
from .document import Shape
from .journal import Page

PAGE = 1000


class OgcFeatures:
    """Features as a GeoJSON collection; one is known by its ``id``, or by what it says where it has none."""

    shape = Shape("features")

    def __init__(self, form):
        self._form = form

    def forms(self, client):
        """(id, title, None) of each collection."""
        rows = client.rows(client.json("/collections"), "collections")
        return [(row.get("id"), row.get("title") or row.get("id"), None) for row in rows]

    def page(self, client, position):
        query = position.get("query")
        if query is None:
            query = {"limit": PAGE} | ({"datetime": f"{position['since']}/.."} if position["since"] else {})
        document = client.json(f"/collections/{segment(self._form)}/items", query)
        rows = client.rows(document, "features")
        links = [link for link in document.get("links") or () if isinstance(link, dict) and link.get("rel") == "next"]
        following = None
        if rows and links:
            parts = urlsplit(str(links[0].get("href")))
            if not parts.path.rstrip("/").endswith("/items"):
                raise client.strange()
            pairs = parse_qsl(parts.query, keep_blank_values=True)
            following = position | {"query": {name: value for name, value in pairs if name.lower() not in SECRETS}}
        promised = document.get("numberMatched")
        items = [("", self.identify("", row), row) for row in rows]
        return Page(items, following, promised if isinstance(promised, int) else None)

    def identify(self, stream, item):
        return item.get("id")

    def stamp(self, item, head):
        return ""

    def head(self, head, total):
        return {"type": "FeatureCollection"}, {}
