"""Open311 GeoReport v2: ``/requests.json`` in windows of at most 90 days, each page by page.

A server that ignores ``page`` sends the same page again: the window is done then. Where that page looks full, the
window is asked for again in halves.
"""

import hashlib
from datetime import datetime, timedelta, timezone

from .document import Shape
from .journal import Page
from .stamps import latest, moment, written

WINDOW = timedelta(days=90)
SHORTEST = timedelta(hours=6)
FULL = 50
"""Servers cut at a multiple of this: 50, 100, 200, 500, 1,000."""
PAGE = 100


class Open311:
    """Requests as a list; one is known by its ``service_request_id``. A form is a service code, or * for all."""

    shape = Shape("")
    looks_back = WINDOW
    """A request made before is asked for again: its status may have changed."""

    def __init__(self, form):
        self._form = form

    def forms(self, client):
        """(code, title, None) of each kind of request, after * for all."""
        rows = client.rows(client.json("/services.json"), "")
        return [("*", "*", None), *((row.get("service_code"), row.get("service_name"), None) for row in rows)]

    def page(self, client, position):
        if "until" not in position:
            position = self._begun(client, position)
        start, until = moment(position["from"]), moment(position["until"])
        span = timedelta(seconds=position["span"])
        end = min(start + span, until)
        query = {"start_date": written(start), "end_date": written(end), "page": position["page"], "page_size": PAGE}
        if self._form != "*":
            query["service_code"] = self._form
        rows = client.rows(client.json("/requests.json", query), "")
        ids = "\n".join(str(self.identify("", row)) for row in rows)
        ids = hashlib.sha256(ids.encode("utf-8", "replace")).hexdigest()[:24]
        repeated = bool(rows) and ids == position["last"]
        if repeated and position["page"] == 2 and len(rows) % FULL == 0 and span > SHORTEST:
            following = position | {"span": span.total_seconds() / 2, "page": 1, "last": ""}
        elif rows and not repeated:
            following = position | {"page": position["page"] + 1, "last": ids}
        elif end < until:
            following = position | {"from": written(end), "page": 1, "last": ""}
        else:
            following = None
        items = [] if repeated else [("", self.identify("", row), row) for row in rows]
        return Page(items, following, overlaps=True)

    def identify(self, stream, item):
        return item.get("service_request_id") or item.get("token")

    def stamp(self, item, head):
        return latest([item.get("requested_datetime")])

    def head(self, head, total):
        return {}, {}

    def _begun(self, client, position):
        now = datetime.now(timezone.utc).replace(microsecond=0)
        since = position["since"]
        if not since:
            since = written(now - WINDOW)
            client.monitor.warn("No date is given: requests of the last 90 days are fetched.")
        return position | {
            "from": since, "until": written(now), "span": WINDOW.total_seconds(), "page": 1, "last": "",
        }  # fmt: skip
