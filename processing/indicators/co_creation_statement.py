"""The consultation statement, and what the public may see."""

from ..spec import Category, Choice, Column, Indicator, Input, Kind, Makes, Output, Pillar, Reference, Style
from . import participation

BOVERKET = "https://www.boverket.se/sv/PBL-kunskapsbanken/planering/detaljplan/detaljplaneprocessen/"
SAMRAD = BOVERKET + "utokat-forfarande/samradsredogorelse/"
GRANSKNING = BOVERKET + "granskningsutlatande/"
THEME = Column(name="theme", dtype="text", title="Theme", help="What it is about, after the review.")
PART = Column(name="plan_part", dtype="text", title="Part of the plan", help="The part of the plan it concerns.")
ANSWER = Column(name="answer", dtype="text", title="The municipality's answer", help="As written in the review.")
DECIDED = Column(name="decision_reason", dtype="text", title="Why", help="Why it was not met, or only in part.")

NUMBER = Column(
    name="number", unit="count", dtype="integer", minimum=1.0, title="Number", help="In this layer and page."
)
SAID = Column(name="said", dtype="text", title="You said", help="Blank unless texts are shown.")
PEOPLE = Column(
    name="people",
    unit="count",
    dtype="integer",
    minimum=1.0,
    title="How often it was said",
    help="Remarks that were merged count.",
)
DECISION = Column(
    name="decision",
    dtype="text",
    words=True,
    title="Decision",
    help="met, partly met, not met, outside the plan, or open.",
)

CONSULTATION_STATEMENT = Indicator(
    id="consultation_statement",
    group="Co-creation",
    title="Consultation statement",
    help="What became of it? Drafts the consultation statement (samrådsredogörelse) or the review statement "
    "(granskningsutlåtande): every remark, authorities, organisations and companies first, residents by theme and part "
    "of the plan, with small maps, numbers, who was heard, and boxes for the municipality's answer, decision and "
    "reason. Write in the document, and give it back when remarks have come or the statement is made again: the "
    "answers are taken into the store first, and none is lost. Private persons are not named. What is hidden in the "
    "review is counted with its reason and not shown. The law asks for more than a list: read and complete the draft.",
    method="participation.statement.statement:consultation_statement",
    pillars=(Pillar.EQUAL, Pillar.THRIVING),
    keywords=("samrådsredogörelse", "granskningsutlåtande", "consultation", "answer", "plan", "PBL", "participation"),
    inputs=(
        *participation.PLACE,
        participation.SURVEY,
        Input(
            key="kind",
            kind=Kind.CHOICE,
            default="consultation",
            title="Kind of document",
            help="What stands at its head.",
            choices=(
                Choice(value="consultation", title="consultation statement (samrådsredogörelse)"),
                Choice(value="review", title="review statement (granskningsutlåtande)"),
                Choice(value="other", title="answer to a survey without a plan"),
            ),
        ),
        Input(key="plan_name", kind=Kind.TEXT, optional=True, title="Name of the plan", help="As it stands in the "
        "title."),
        Input(
            key="case_number", kind=Kind.TEXT, optional=True, title="Case number", help="Of the municipality's "
            "register."
        ),
        Input(
            key="how",
            kind=Kind.TEXT,
            optional=True,
            title="How people could take part",
            help="When and how the consultation was held, meetings, who was written to. It can also be written in the "
            "document.",
        ),
        Input(
            key="answers",
            kind=Kind.FILE,
            optional=True,
            extensions=("odt",),
            title="Statement with answers",
            help="A statement made earlier, in which somebody wrote. Where an answer was changed there and in the "
            "store, both texts are kept. What was written in its other sections goes into the new one.",
        ),
        Input(
            key="plan",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            optional=True,
            title="Parts of the plan",
            help="Outlined on the small maps.",
        ),
        Input(
            key="background",
            kind=Kind.VECTOR,
            optional=True,
            title="Background",
            help="Streets, buildings or water, drawn thin on the small maps.",
        ),
        Input(
            key="who",
            kind=Kind.VECTOR,
            geometry=("table",),
            as_is=True,
            optional=True,
            title="Who answered",
            help="The table Groups of the tool Who answered, for a section on who was heard. Withhold small counts "
            "first.",
        ),
    ),
    outputs=(
        Output(
            key="statement",
            makes=Makes.FILE,
            extension="odt",
            title="Statement",
            help="For LibreOffice and Word. Save it as .odt to give it back to this tool.",
        ),
        Output(
            key="page",
            makes=Makes.REPORT,
            optional=True,
            title="Statement as a page",
            help="The same to read in a browser or to print.",
        ),
        Output(
            key="list",
            makes=Makes.TABLE,
            title="Remarks and answers",
            help="A row for each remark of the statement.",
            columns=(
                Column(name="number", unit="count", dtype="integer", minimum=1.0, title="Number", help="In the "
                "document."),
                Column(name="code", dtype="text", title="Code", help="What finds its answer in every version."),
                Column(name="contribution_id", dtype="text", title="Contribution", help="What identifies it in the "
                "store."),
                Column(name="register_number", dtype="text", title="Register number", help="In the municipality's "
                "register."),
                Column(name="sender_kind", dtype="text", title="Kind of sender", help="As in the store.", words=True),
                THEME,
                PART,
                Column(name="text", dtype="text", title="Text", help="What was said."),
                Column(
                    name="same", unit="count", dtype="integer", minimum=0.0, title="Others who said the same",
                    help="Remarks that were merged into it.",
                ),
                ANSWER,
                Column(name="decision", dtype="text", title="Decision", help="Blank while undecided.", words=True),
                DECIDED,
            ),
        ),
    ),
    references=(
        Reference(text="Plan- och bygglag (2010:900), chapter 5, sections 17 and 23."),
        Reference(text="Boverket, PBL kunskapsbanken: Samrådsredogörelse.", url=SAMRAD),
        Reference(text="Boverket, PBL kunskapsbanken: Granskningsutlåtande.", url=GRANSKNING),
    ),
    formula="Each remark has a code of eight letters and digits, made of its identifier, by which its answer is found "
    "in the document. An answer that was changed only in the document is taken up; only in the store, it stays; in "
    "both, both texts are kept; emptied in the document, it stays.",
    example="The statement of 1 March has no answer to K7F3-9QLX. Somebody writes one into the document. On 5 March "
    "three remarks have come, and the statement is made again with that document: K7F3-9QLX has its answer, in the "
    "store too, and three more boxes are empty.",
)  # fmt: skip

YOU_SAID_WE_DID = Indicator(
    id="you_said_we_did",
    group="Co-creation",
    title="You said, we did",
    help="The answer to everyone who wrote: a public layer and page of what was said and what became of it. It holds "
    "only what a reviewer accepted, and only theme, part of the plan, text, how many said it, answer and decision: no "
    "names, identifiers, times or notes. Places are moved to the middle of grid cells in which enough people said "
    "something, or left out. Personal data that were not found by the import are still in the texts: read them before "
    "you publish.",
    method="participation.statement.public:you_said_we_did",
    pillars=(Pillar.EQUAL,),
    keywords=("publish", "answer", "feedback", "participation", "open data"),
    inputs=(
        *participation.PLACE,
        participation.SURVEY,
        Input(
            key="only_decided",
            kind=Kind.FLAG,
            default=True,
            title="Only what is decided",
            help="Leave out remarks that have no decision yet.",
        ),
        Input(
            key="texts",
            kind=Kind.FLAG,
            default=False,
            title="Show what was said",
            help="The text, with personal data masked as in the store. Without it theme and answer speak.",
        ),
        Input(
            key="places",
            kind=Kind.CHOICE,
            default="cells",
            title="Places",
            help="How exactly the place of a remark is shown.",
            choices=(
                Choice(value="cells", title="in the middle of a grid cell"),
                Choice(value="points", title="where the remark is"),
            ),
        ),
        Input(
            key="cell",
            kind=Kind.NUMBER,
            unit="m",
            default=100.0,
            minimum=1.0,
            title="Side of the cells",
            help="Of the grid.",
            only_if=("places", "cells"),
        ),
        Input(
            key="fewest",
            kind=Kind.INTEGER,
            unit="people",
            default=3,
            minimum=1,
            title="Fewest people in a cell",
            help="Where fewer said something in a cell, what they said has no place.",
            only_if=("places", "cells"),
        ),
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.LAYER,
            geometry="point",
            public=True,
            title="You said, we did",
            help="What may be shown, on the map. Its history does not name files of the office.",
            columns=(
                NUMBER,
                THEME,
                PART,
                SAID,
                PEOPLE,
                ANSWER,
                DECISION,
                DECIDED,
            ),
            style=Style(
                column="decision",
                stacked=True,
                categories=(
                    Category(value="met", title="Met", color="#1d5c63"),
                    Category(value="partly met", title="Partly met", color="#7fb0a8"),
                    Category(value="not met", title="Not met", color="#c8553d"),
                    Category(value="outside the plan", title="Outside the plan", color="#8a8f94"),
                    Category(value="open", title="Not decided yet", color="#e0a458"),
                ),
            ),
        ),
        Output(
            key="no_place",
            makes=Makes.TABLE,
            public=True,
            title="Without a place",
            help="What may be shown, but not on the map.",
            columns=(
                NUMBER, THEME, PART, SAID, PEOPLE, ANSWER, DECISION, DECIDED,
                Column(name="reason", dtype="text", title="Why without a place", help="No place was given, or too few "
                "people."),
            ),
        ),
        Output(
            key="page",
            makes=Makes.REPORT,
            optional=True,
            title="Page to publish",
            help="The same as a page. It does not say how it was made, since that names files of the office.",
        ),
    ),
    formula="A remark is shown where its status is accepted. Cell of a point: (⌊x / side⌋, ⌊y / side⌋).",
    example="Ten remarks are accepted, six are decided on: the layer has six. Two of them lie in a cell where only "
    "these two people wrote: with 3 as the fewest, they stand in the table without a place.",
)  # fmt: skip

ALL = (CONSULTATION_STATEMENT, YOU_SAID_WE_DID)
