"""What belongs to what: remarks to their submission, rows of a repeat to theirs, files and changes to their remark."""

from qgis.core import QgsRelation, QgsRelationContext

from .translation import tr

SURVEY = "sodertorn_survey"
"""Field that a layer of answers gets in a project with several surveys, whose submissions may have the same ids."""


class Link:
    """A relation to make: rows of ``child`` name a row of ``parent``.

    Parameters
    ----------
    child, parent : str
        Keys of `Contents.shown`.
    pairs : tuple of (str, str)
        Field of the child and of the parent.
    title : str
        How the children are called in the parent's form.
    """

    def __init__(self, child, parent, pairs, title):
        self.child, self.parent, self.pairs, self.title = child, parent, pairs, title

    def identifier(self, identity):
        """The same every time, and unlike that of any other store."""
        return f"sodertorn_{identity}_{self.child}_{self.parent}_{self.pairs[0][0]}"


def links(contents):
    """The relations of a store, those whose children come first in a form first.

    Parameters
    ----------
    contents : Contents

    Returns
    -------
    list of Link
    """
    made = []
    by_kind = {}
    for shown in contents.shown:
        by_kind.setdefault(shown.kind, []).append(shown)
    remarks = by_kind.get("contributions", [])
    for parent in by_kind.get("submissions", []):
        own = (("survey", SURVEY),) if len(contents.surveys) > 1 else ()
        made += [
            Link(child.key, parent.key, (("submission_id", "submission_id"), *own), tr(child.title))
            for child in remarks
        ]
        for child in by_kind.get("repeat", []):
            if child.survey == parent.survey:
                made.append(Link(child.key, parent.key, (("submission_id", "submission_id"),), child.title))
        made += [
            Link(child.key, parent.key, (("submission_id", "submission_id"), *own), tr(child.title))
            for child in by_kind.get("attachments", [])
        ]
    made += [
        Link(child.key, child.parent, (("parent_id", "row_id"),), child.title)
        for child in by_kind.get("repeat", [])
        if child.parent
    ]
    for parent in remarks:
        made += [
            Link(child.key, parent.key, (("contribution_id", "contribution_id"),), tr(child.title))
            for kind in ("attachments", "history")
            for child in by_kind.get(kind, [])
        ]
    return made


def relate(link, identity, layers, project):
    """Make a relation in a project; one with the same id is replaced."""
    context = QgsRelationContext(project)
    relation = QgsRelation(context)
    relation.setId(link.identifier(identity))
    child, parent = layers[link.child], layers[link.parent]
    relation.setName(f"{parent.name()}: {link.title}")
    relation.setReferencingLayer(child.id())
    relation.setReferencedLayer(parent.id())
    for mine, other in link.pairs:
        relation.addFieldPair(mine, other)
    project.relationManager().addRelation(relation)
    return relation
