"""Survey servers on loopback that speak as the real ones do, and misbehave when told to."""

import contextlib
import functools
import gzip
import http.server
import json
import re
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from datetime import datetime

TOKEN = "Token not-to-be-seen"


class Server:
    """A server in a thread.

    Parameters
    ----------
    answer : callable
        ``answer(path, query)`` gives a document, or (status, headers, bytes).
    login : str
        What ``Authorization`` has to hold; "" for nothing.
    at : str
        Address on the loopback.
    context : ssl.SSLContext, optional

    Attributes
    ----------
    asked : list of (path, query, headers)
    faults : list
        Taken one for each request, from the first: a callable that gets the handler, or None for a good answer.
    """

    def __init__(self, answer, login="", at="127.0.0.1", context=None):
        self.asked, self.faults = [], []
        server = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                parts = urllib.parse.urlsplit(self.path)
                query = dict(urllib.parse.parse_qsl(parts.query, keep_blank_values=True))
                server.asked.append((parts.path, query, dict(self.headers)))
                fault = server.faults.pop(0) if server.faults else None
                if fault is not None:
                    return fault(self)
                if login and self.headers.get("Authorization") != login:
                    return send(self, 401, {"WWW-Authenticate": 'Basic realm="x"'}, b'{"detail": "no"}')
                made = answer(parts.path, query)
                status, headers, body = made if isinstance(made, tuple) else (200, {}, json.dumps(made).encode())
                return send(self, status, headers, body)

            def log_message(self, *_):
                """Nothing."""

        class Quiet(http.server.ThreadingHTTPServer):
            def handle_error(self, *_):
                """A client that goes away is no error."""

        self._server = Quiet((at, 0), Handler)
        self._server.daemon_threads = True
        if context:
            self._server.socket = context.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self.port = self._server.server_port
        self.url = f"http{'s' if context else ''}://{at}:{self.port}"
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()

    def secrets(self):
        """What was sent that only the right host may see."""
        return [headers[name] for _, _, headers in self.asked for name in headers if name.lower() == "authorization"]


def send(handler, status, headers, body):
    handler.send_response(status)
    for name, value in {"Content-Length": str(len(body)), "Content-Type": "application/json", **headers}.items():
        handler.send_header(name, value)
    handler.end_headers()
    with contextlib.suppress(OSError):
        handler.wfile.write(body)


# Faults.


def status(code, **headers):
    return lambda handler: send(handler, code, {n.replace("_", "-"): v for n, v in headers.items()}, b"sorry")


def text(body, **headers):
    return lambda handler: send(handler, 200, {n.replace("_", "-"): v for n, v in headers.items()}, body)


def redirect(url):
    return lambda handler: send(handler, 302, {"Location": url}, b"")


def dropped(handler):
    """Says it sends more than it does, and goes."""
    handler.send_response(200)
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    handler.wfile.write(b'{"count": 3, "results": [{"_id"')
    handler.close_connection = True


def trickling(handler):
    """A byte now and then, for ever."""
    handler.send_response(200)
    handler.send_header("Content-Length", "500000")
    handler.end_headers()
    with contextlib.suppress(OSError):
        for _ in range(600):
            handler.wfile.write(b" ")
            handler.wfile.flush()
            time.sleep(0.1)


def silent(handler):
    time.sleep(8)
    handler.close_connection = True


def endless(handler):
    """As many bytes as somebody takes."""
    handler.send_response(200)
    handler.end_headers()
    handler.close_connection = True
    with contextlib.suppress(OSError):
        while True:
            handler.wfile.write(b" " * 1_000_000)


@functools.cache
def packed():
    """300 kB that become 300 MB."""
    return gzip.compress(b" " * 300_000_000, 6)


def bomb(handler):
    send(handler, 200, {"Content-Encoding": "gzip"}, packed())


# The services.


def kobo(rows, most=1000):
    """KoboToolbox with the answers ``rows`` (dicts with _id and _submission_time) of the form aXY."""

    def answer(path, query):
        if path == "/api/v2/assets/":
            form = {"uid": "aXY", "name": "Tryggt i Huddinge", "deployment__submission_count": len(rows)}
            return {"count": 1, "next": None, "results": [form]}
        if path != "/api/v2/assets/aXY/data/":
            return 404, {}, b'{"detail": "Not found."}'
        found = sorted(rows, key=lambda row: row["_id"])
        if "query" in query:
            since = json.loads(query["query"])["_submission_time"]["$gte"]
            found = [row for row in found if row["_submission_time"] >= since]
        start, limit = int(query.get("start", 0)), min(int(query["limit"]), most)
        part = found[start : start + limit]
        following = f"https://elsewhere.example/api/v2/assets/aXY/data/?start={start + limit}"
        return {"count": len(found), "next": following if start + limit < len(found) else None, "results": part}

    return answer


def odk(rows, most=2):
    """ODK Central with one project, 1, and one form, q."""

    def answer(path, query):
        if path == "/v1/projects":
            return [{"id": 1, "name": "Plan"}]
        if path == "/v1/projects/1/forms":
            return [{"xmlFormId": "q", "name": "Questions"}]
        if path != "/v1/projects/1/forms/q.svc/Submissions":
            return 404, {}, b'{"code": 404.1}'
        found = rows
        if "$filter" in query:
            since = re.search(r"submissionDate ge (\S+) or __system/updatedAt ge \1$", query["$filter"])[1]
            latest = [max(row["__system"]["submissionDate"], row["__system"]["updatedAt"] or "") for row in rows]
            found = [row for row, when in zip(rows, latest, strict=True) if when[:19] >= since[:19]]
        start = int(query.get("$skiptoken", 0))
        document = {"value": found[start : start + most], "@odata.count": len(found)}
        if start + most < len(found):
            link = urllib.parse.urlencode(query | {"$skiptoken": start + most})
            document["@odata.nextLink"] = f"https://elsewhere.example{path}?{link}"
        return document

    return answer


def odk_row(number, day, edited=None):
    return {
        "__id": f"uuid:{number}", "__system": {"submissionDate": day, "updatedAt": edited},
        "q": f"Å {number}", "trees": [{"__id": f"{number}a", "kind": "lime"}],
    }  # fmt: skip


EDITED = "edited_at"


def arcgis(layers, most=2, attachments=None):
    """A feature service: number to features ``{oid, edited (ms), ...}``; layer 1 is a table of layer 0."""

    def answer(path, query):
        root = "/arcgis/rest/services/survey/FeatureServer"
        if query.get("f") != "json":
            return 400, {}, b"html"
        if path == root:
            named = [{"id": number, "name": f"layer {number}"} for number in layers]
            return {"layers": named[:1], "tables": named[1:]}
        found = re.fullmatch(rf"{root}/(\d)(/query|/queryAttachments)?", path)
        if not found or int(found[1]) not in layers:
            return {"error": {"code": 400, "message": "Invalid URL"}}
        number, what = int(found[1]), found[2]
        if what is None:
            return {
                "id": number, "name": f"layer {number}", "objectIdField": "oid", "maxRecordCount": most,
                "geometryType": "esriGeometryPoint" if number == 0 else None,
                "fields": [{"name": "oid", "type": "esriFieldTypeOID"}, {"name": EDITED, "type": "esriFieldTypeDate"}],
                "editFieldsInfo": {"editDateField": EDITED},
                "hasAttachments": number == 0 and bool(attachments),
                "advancedQueryCapabilities": {"supportsPagination": True, "supportsQueryAttachments": True},
                "relationships": [
                    {"role": "esriRelRoleOrigin", "relatedTableId": 1, "keyField": "globalid", "name": "trees"}
                ] if number == 0 and 1 in layers else [],
            }  # fmt: skip
        if what == "/queryAttachments":
            ids = [int(part) for part in query["objectIds"].split(",")]
            groups = [
                {"parentObjectId": one, "attachmentInfos": [{"id": 1, "name": name, "url": f"http://x/{one}?token=s"}]}
                for one, name in attachments.items()
                if one in ids
            ]
            return {"attachmentGroups": groups}
        rows, where = layers[number], query["where"]
        above = re.match(r"oid > (\d+) AND \((.*)\)$", where)
        if above:
            rows, where = [row for row in rows if row["oid"] > int(above[1])], above[2]
        since = re.fullmatch(rf"{EDITED} >= TIMESTAMP '(.*)'", where)
        if since:
            least = datetime.fromisoformat(since[1] + "+00:00").timestamp() * 1000
            rows = [row for row in rows if row[EDITED] >= least]
        elif where != "1=1":
            return {"error": {"code": 400, "message": "bad where"}}
        if query.get("returnCountOnly"):
            return {"count": len(rows)}
        rows = sorted(rows, key=lambda row: row["oid"])
        count = min(most, int(query["resultRecordCount"]))
        features = [
            {"attributes": row} | ({"geometry": {"x": 18.0, "y": 59.2}} if number == 0 else {}) for row in rows[:count]
        ]
        more = {"exceededTransferLimit": True} if len(rows) > count else {}
        return {
            "objectIdFieldName": "oid", "geometryType": "esriGeometryPoint", "spatialReference": {"wkid": 4326},
            "fields": [{"name": "oid", "type": "esriFieldTypeOID"}], "features": features,
        } | more  # fmt: skip

    return answer


def open311(rows, most=100, paged=True):
    """GeoReport v2: ``rows`` with service_request_id and requested_datetime; may ignore ``page``."""

    def answer(path, query):
        if path == "/services.json":
            return [{"service_code": "road", "service_name": "Vägar"}]
        if path != "/requests.json":
            return 404, {}, b"[]"
        start, end = (datetime.fromisoformat(query[n].replace("Z", "+00:00")) for n in ("start_date", "end_date"))
        if (end - start).days > 90:
            return 400, {}, b'[{"code": 400}]'
        whens = [datetime.fromisoformat(row["requested_datetime"].replace("Z", "+00:00")) for row in rows]
        found = [row for row, when in zip(rows, whens, strict=True) if start <= when <= end]
        found = [row for row in found if query.get("service_code") in (None, row["service_code"])]
        size = min(most, int(query["page_size"])) if paged else most
        first = (int(query["page"]) - 1) * size if paged else 0
        return found[first : first + size]

    return answer


def ogc(features, most=2, circle=False):
    """OGC API Features with the collection trees; ``circle``: next leads back to the start."""

    def answer(path, query):
        if path == "/api/collections":
            return {"collections": [{"id": "trees", "title": "Träd"}], "links": []}
        if path != "/api/collections/trees/items":
            return 404, {}, b"{}"
        start = int(query.get("offset", 0))
        links = [{"rel": "self", "href": "https://inside.example/"}]
        if start + most < len(features) or circle:
            following = (start + most) % len(features) if circle else start + most
            links.append(
                {"rel": "next", "href": f"https://inside.example/api/collections/trees/items?offset={following}"}
            )
        part = features[start : start + most]
        return {"type": "FeatureCollection", "features": part, "links": links, "numberMatched": len(features)}

    return answer


class PlainFetcher:
    """A fetcher of the standard library, for tests without QGIS."""

    def __init__(self, secret=""):
        self.secret = bool(secret)
        self._secret = secret

    def get(self, url, *, headers=None, timeout=60.0, most=0):
        from sodertorn.processing.sources.web import Failure, Response

        class Here(urllib.request.HTTPRedirectHandler):
            def redirect_request(self, *_):
                return None

        request = urllib.request.Request(url, headers=dict(headers or {}))
        if self._secret:
            request.add_unredirected_header("Authorization", self._secret)
        try:
            reply = urllib.request.build_opener(Here).open(request, timeout=timeout)
        except urllib.error.HTTPError as error:
            reply = error
        except OSError:
            raise Failure("host") from None
        try:
            body = reply.read()
        except Exception:
            raise Failure("dropped") from None
        finally:
            reply.close()
        return Response(reply.status, {name.lower(): value for name, value in reply.headers.items()}, body)


class PlainLogin:
    def __init__(self, secret=""):
        self._secret = secret

    def fetcher(self, address, monitor):
        return PlainFetcher(self._secret)
