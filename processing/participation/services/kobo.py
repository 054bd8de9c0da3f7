"""KoboToolbox, API v2: ``/api/v2/assets/{uid}/data/``, pages by ``start`` and ``limit``.

The server's own ``next`` is not followed: it may name another host.
"""

import json

from ...sources.web import segment
from .document import Shape
from .journal import Page
from .stamps import latest, moment

PAGE = 1000  # newer servers give no more
MOST_LISTS = 100


class Kobo:
    """Answers of a form as the API has them; an answer is known by its ``_id``."""

    shape = Shape("results")

    def __init__(self, form):
        self._form = form

    def forms(self, client):
        """(id, title, number of answers) of each form the login may see."""
        found, start = [], 0
        for _ in range(MOST_LISTS):
            query = {"format": "json", "q": "asset_type:survey", "limit": 100, "start": start}
            document = client.json("/api/v2/assets/", query)
            rows = client.rows(document, "results")
            found += [(row.get("uid"), row.get("name"), row.get("deployment__submission_count")) for row in rows]
            start += len(rows)
            if not rows or not document.get("next"):
                break
        return found

    def page(self, client, position):
        start = position.get("start", 0)
        query = {"format": "json", "limit": PAGE, "start": start, "sort": '{"_id":1}'}
        if position["since"]:
            since = moment(position["since"]).strftime("%Y-%m-%dT%H:%M:%S")
            query["query"] = json.dumps({"_submission_time": {"$gte": since}}, separators=(",", ":"))
        document = client.json(f"/api/v2/assets/{segment(self._form)}/data/", query)
        rows = client.rows(document, "results")
        promised = document.get("count") if isinstance(document.get("count"), int) else None
        end = not rows or (promised is not None and start + len(rows) >= promised)
        following = None if end else position | {"start": start + len(rows)}
        return Page([("", self.identify("", row), row) for row in rows], following, promised)

    def identify(self, stream, item):
        return item.get("_id")

    def stamp(self, item, head):
        return latest([item.get("_submission_time")])

    def head(self, head, total):
        return {"count": total, "next": None, "previous": None}, {}
