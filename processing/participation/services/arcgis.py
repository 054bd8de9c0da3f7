"""ArcGIS feature service (Survey123): ``/FeatureServer/{layer}/query``, with the tables and files that belong to it.

Pages follow the object id ("greater than the last one"), which neither a feature that is added meanwhile nor a
server without ``resultOffset`` disturbs. Errors come as JSON with the status 200.
"""

from datetime import datetime, timezone

from .document import Shape
from .journal import Page
from .stamps import moment, written

PAGE = 1000
IDS = 200
"""Features whose attachments are asked for at once: the address must not become too long."""
HEAD = ("objectIdFieldName", "globalIdFieldName", "geometryType", "spatialReference", "fields")
LOGIN = {498: 401, 499: 401, 403: 403, 401: 401}


class ArcGis:
    """Features as JSON; one is known by its object id.

    Related tables become ``relatedTables``, each ``{id, name, fields, keyField, features}``, and lists of files
    ``attachmentGroups``, as the service itself writes them.
    """

    shape = Shape("features", {"attachments": "attachmentGroups"}, "relatedTables")

    def __init__(self, form):
        self._form = form
        self._layers = None
        self._fields = {}

    def forms(self, client):
        """(number, title, None) of each layer and table."""
        document = self._ask(client, "")
        rows = [*client.rows(document, "layers"), *client.rows(document, "tables", needed=False)]
        return [(row.get("id"), row.get("name"), None) for row in rows]

    def page(self, client, position):
        if self._layers is None:
            self._describe(client)
        number, last = position.get("layer", 0), position.get("last")
        layer = self._layers[number]
        key, path = layer["key"], f"/{layer['id']}"
        wanted = self._since(client, layer, position["since"])
        here = wanted if last is None else f"{key} > {last} AND ({wanted})"
        most = min(PAGE, layer["most"])
        query = {"f": "json", "where": here, "outFields": "*", "orderByFields": key, "returnGeometry": "true"}
        if layer["paged"]:
            query["resultRecordCount"] = most
        document = self._ask(client, f"{path}/query", query)
        features = client.rows(document, "features")
        ids = [self._known(client, feature, key) for feature in features]
        stream = "" if number == 0 else f"table {layer['id']}"
        items = [(stream, known, feature) for known, feature in zip(ids, features, strict=True)]
        promised = head = None
        if number == 0:
            if last is None:
                promised = self._ask(client, f"{path}/query", {"f": "json", "where": here, "returnCountOnly": "true"})
                promised = promised.get("count") if isinstance(promised.get("count"), int) else None
                about = {name: document[name] for name in HEAD if name in document}
                head = {"top": layer["head"] | about, "tables": self._heads()}
            if layer["files"]:
                items += self._attachments(client, path, ids)
        more = bool(features) and (document.get("exceededTransferLimit") or len(features) >= most)
        if more:
            following = position | {"layer": number, "last": max(ids)}
        elif number + 1 < len(self._layers):
            following = {"since": position["since"], "layer": number + 1}
        else:
            following = None
        return Page(items, following, promised, head)

    def identify(self, stream, item):
        if stream == "attachments":
            return item.get("parentObjectId")
        return (item.get("attributes") or {}).get(self._fields.get(stream, ""))

    def stamp(self, item, head):
        edited = (head.get("editFieldsInfo") or {}).get("editDateField")
        value = (item.get("attributes") or {}).get(edited) if edited else None
        if not isinstance(value, (int, float)) or not 0 < value < 32503680000000:
            return ""
        return written(datetime.fromtimestamp(value // 1000, timezone.utc))

    def head(self, head, total):
        return head.get("top", {}), head.get("tables", {})

    def meet(self, head):
        """Learn from the head of an earlier file by which field its features are known."""
        self._fields[""] = head.get("objectIdFieldName", "")
        for table in head.get("relatedTables", ()):
            self._fields[f"table {table['id']}"] = table.get("objectIdFieldName", "")

    def _ask(self, client, path, query=None):
        document = client.json(path, query or {"f": "json"}, status_of)
        if not isinstance(document, dict):
            raise client.strange()
        return document

    def _describe(self, client):
        main = self._layer(client, self._form, {})
        tables = []
        for relation in main["relations"]:
            if relation.get("role") == "esriRelRoleOrigin" and isinstance(relation.get("relatedTableId"), int):
                more = {"keyField": relation.get("keyField"), "relationship": relation.get("name")}
                tables.append(self._layer(client, relation["relatedTableId"], more))
        self._layers = [main, *tables]

    def _layer(self, client, number, more):
        if not str(number).isdecimal():
            raise client.strange()
        about = self._ask(client, f"/{number}")
        key = about.get("objectIdField") or next(
            (field.get("name") for field in about.get("fields") or () if field.get("type") == "esriFieldTypeOID"), None
        )
        if not key:
            raise client.strange()
        able = about.get("advancedQueryCapabilities") or {}
        if about.get("hasAttachments") and not able.get("supportsQueryAttachments"):
            client.monitor.warn("{host} cannot list all attachments at once: they are left out.", host=client.host)
        most = about.get("maxRecordCount")
        return {
            "id": int(number),
            "key": key,
            "most": most if isinstance(most, int) and most > 0 else PAGE,
            "paged": able.get("supportsPagination", True),
            "edited": (about.get("editFieldsInfo") or {}).get("editDateField"),
            "files": bool(about.get("hasAttachments") and able.get("supportsQueryAttachments")),
            "relations": about.get("relationships") or (),
            "head": {"id": int(number), "name": about.get("name"), "objectIdFieldName": key}
            | {name: about[name] for name in ("geometryType", "fields", "editFieldsInfo") if about.get(name)}
            | more,
        }

    def _heads(self):
        return {f"table {layer['id']}": layer["head"] for layer in self._layers[1:]}

    def _since(self, client, layer, since):
        if not since:
            return "1=1"
        if not layer["edited"]:
            client.monitor.warn("{host} does not tell when answers were changed: all are fetched.", host=client.host)
            return "1=1"
        return f"{layer['edited']} >= TIMESTAMP '{moment(since):%Y-%m-%d %H:%M:%S}'"

    def _known(self, client, feature, key):
        known = (feature.get("attributes") or {}).get(key)
        if not isinstance(known, int):
            raise client.strange()
        return known

    def _attachments(self, client, path, ids):
        items = []
        for start in range(0, len(ids), IDS):
            query = {"f": "json", "objectIds": ",".join(map(str, ids[start : start + IDS])), "returnUrl": "true"}
            document = self._ask(client, f"{path}/queryAttachments", query)
            groups = client.rows(document, "attachmentGroups")
            items += [("attachments", group.get("parentObjectId"), _without_address(group)) for group in groups]
        return items


def status_of(document):
    """The status that a document stands for."""
    error = document.get("error") if isinstance(document, dict) else None
    if not isinstance(error, dict):
        return 200
    code = error.get("code")
    return LOGIN.get(code, code if isinstance(code, int) and code >= 400 else 400)


def _without_address(group):
    """A group whose files have no query in their address: a token would stand there."""
    files = [file for file in group.get("attachmentInfos") or () if isinstance(file, dict)]
    for file in files:
        if "url" in file:
            file["url"] = str(file["url"]).partition("?")[0]
    return group | {"attachmentInfos": files}
