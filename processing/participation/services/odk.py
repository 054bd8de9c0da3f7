"""ODK Central, OData: ``/v1/projects/{p}/forms/{f}.svc/Submissions`` with repeats within, pages by ``@odata.nextLink``.

Of a ``nextLink`` only the query is used: it may name another host.
"""

from urllib.parse import parse_qsl, urlsplit

from ...sources.web import SECRETS, segment
from ...spec import UserError
from .document import Shape
from .journal import Page
from .stamps import latest

PAGE = 500


class OdkCentral:
    """Answers of a form as OData has them; an answer is known by its ``__id``. A form is "project/form"."""

    shape = Shape("value")

    def __init__(self, form):
        self._form = form

    def forms(self, client):
        """("project/form", title, None) of each form the login may see."""
        found = []
        for project in client.rows(client.json("/v1/projects"), ""):
            client.monitor.check()
            path = f"/v1/projects/{segment(project.get('id'))}/forms"
            for form in client.rows(client.json(path), ""):
                title = f"{project.get('name')}: {form.get('name') or form.get('xmlFormId')}"
                found.append((f"{project.get('id')}/{form.get('xmlFormId')}", title, None))
        return found

    def page(self, client, position):
        project, slash, form = self._form.partition("/")
        if not (project and slash and form):
            raise UserError(
                "A form of ODK Central is named by its project and itself, and {form} is not.",
                "Write both, as in 1/questions; without a form the tool lists what there is.",
                form=self._form[:80],
            )
        query = position.get("query")
        if query is None:
            query = {"$top": PAGE, "$count": "true", "$expand": "*"}
            if position["since"]:
                since = position["since"]
                query["$filter"] = f"__system/submissionDate ge {since} or __system/updatedAt ge {since}"
        document = client.json(f"/v1/projects/{segment(project)}/forms/{segment(form)}.svc/Submissions", query)
        rows = client.rows(document, "value")
        following = None
        if rows and document.get("@odata.nextLink"):
            pairs = parse_qsl(urlsplit(str(document["@odata.nextLink"])).query, keep_blank_values=True)
            following = position | {"query": {name: value for name, value in pairs if name.lower() not in SECRETS}}
        promised = document.get("@odata.count")
        items = [("", self.identify("", row), row) for row in rows]
        return Page(items, following, promised if isinstance(promised, int) else None)

    def identify(self, stream, item):
        return item.get("__id")

    def stamp(self, item, head):
        system = item.get("__system")
        system = system if isinstance(system, dict) else {}
        return latest([system.get("submissionDate"), system.get("updatedAt")])

    def head(self, head, total):
        return {"@odata.context": "$metadata#Submissions", "@odata.count": total}, {}
