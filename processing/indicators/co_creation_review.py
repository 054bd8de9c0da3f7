"""Contributions reviewed."""

from ..spec import Choice, Column, Indicator, Input, Kind, Makes, Output, Reference
from .participation import PLACE, SURVEY


def _text(key, title, text, *actions):
    only = ("action", *actions) if actions else ()
    return Input(key=key, kind=Kind.TEXT, title=title, optional=True, only_if=only, help=text)


REVIEW = Indicator(
    id="review_resident_input",
    group="Co-creation",
    title="Review resident input",
    help="Changes what planners say about contributions: accept, hide with a reason, give another theme, merge those "
    "that say the same into one, note which plan and which part of it they concern, answer and decide; one, many or "
    "all of a survey, all or nothing. Each change is in the history with who did it and when, and can be taken back as "
    "long as nobody changed it again. Contributions that were reviewed are not touched by later imports.",
    method="participation.reviewing:review_resident_input",
    keywords=("moderate", "accept", "hide", "merge", "undo", "survey", "samråd"),
    inputs=(
        *PLACE,
        Input(
            key="action", kind=Kind.CHOICE, default="accept", title="What to do",
            choices=(
                Choice(value="accept", title="Accept"),
                Choice(value="hide", title="Hide"),
                Choice(value="theme", title="Give a theme"),
                Choice(value="merge", title="Merge into one"),
                Choice(value="plan", title="Set the plan"),
                Choice(value="note", title="Note"),
                Choice(value="answer", title="Answer and decide"),
                Choice(value="new", title="Make new again"),
                Choice(value="table", title="As a table of decisions says"),
                Choice(value="undo", title="Undo"),
                Choice(value="suggest", title="Suggest what to merge"),
            ),
            help="Undo takes back what you did last, or the batch given. To suggest what to merge changes nothing.",
        ),
        Input(
            key="ids", kind=Kind.WORDS, title="Contributions", optional=True,
            help="Their ids (contribution_id). Left empty, all of the survey.",
        ),
        SURVEY,
        _text("reason", "Why hidden", "Needed to hide.", "hide"),
        _text("theme", "Theme", "What it is about.", "theme"),
        _text("into", "Merge into", "The id of the contribution that stands for all.", "merge"),
        _text("plan", "Plan", "The plan it concerns.", "plan"),
        _text("part", "Part of the plan", "The part it concerns.", "plan"),
        _text("note", "Note", "For colleagues; never published.", "note"),
        _text("answer", "Answer", "The municipality's answer.", "answer"),
        _text("decision", "Decision", "met, partly met, not met or outside the plan.", "answer"),
        _text("decision_reason", "Why", "Why it was not met, or only in part.", "answer"),
        Input(
            key="decisions", kind=Kind.VECTOR, geometry=("point", "line", "polygon", "table"), as_is=True,
            optional=True, title="Table of decisions", only_if=("action", "table"),
            help="A layer or table with contribution_id and fields of the review, such as status, theme, plan_part or "
            "answer. Blank cells change nothing. With reviewed_at in it, what others changed since is not written "
            "over.",
        ),
        _text("batch", "Batch", "Which one to take back, as in the history. Left empty, your last.", "undo"),
        Input(key="near", kind=Kind.NUMBER, unit="m", default=50.0, minimum=0.0, title="Near", advanced=True,
              only_if=("action", "suggest"), help="So far apart may lie what is suggested to be merged."),
        Input(key="who", kind=Kind.TEXT, title="Who reviews", optional=True, advanced=True,
              help="For the history. Left empty, your login name."),
    ),
    outputs=(
        Output(
            key="changed", makes=Makes.TABLE, title="What was changed", help="One row for each field that changed.",
            columns=(
                Column(name="contribution_id", dtype="text", title="Contribution", help="The contribution that was "
                "changed."),
                Column(name="at", dtype="text", title="When", help="When it was changed, in UTC."),
                Column(name="who", dtype="text", title="Who", help="Who did it."),
                Column(name="action", dtype="text", title="What was done", help="What was chosen to do."),
                Column(name="field", dtype="text", title="Field", help="The field that was changed."),
                Column(name="old", dtype="text", title="Before", help="What it held."),
                Column(name="new", dtype="text", title="After", help="What it holds."),
                Column(name="batch", dtype="text", title="Batch", help="What undo takes back as one."),
            ),
        ),
        Output(
            key="suggestions", makes=Makes.TABLE, title="What could be merged", optional=True,
            help="Contributions that say the same words near each other, when suggestions are asked for: look, and "
            "merge those that are one.",
            columns=(
                Column(name="contribution_id", dtype="text", title="Contribution", help="It could be merged."),
                Column(name="into", dtype="text", title="Into", help="The earliest that says the same."),
                Column(name="why", dtype="text", title="Why", words=True, help="Why it is suggested."),
                Column(name="distance", title="Distance", unit="m", minimum=0.0,
                       help="Between them; blank where one has no place."),
            ),
        ),
    ),
    formula="Status is new until a contribution is accepted, hidden or merged. New and accepted ones count in "
    "analyses.",
    example="Three people wrote that the lamp is broken. Merged into the first, one remark counts, and the other two "
    "lead to it; undo makes them three again.",
    references=(Reference(text="Plan- och bygglag (2010:900), chapter 5. (Not verified.)"),),
)  # fmt: skip
