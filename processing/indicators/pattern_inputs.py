"""Inputs and columns that the analyses of remarks share."""

from ..spec import Choice, Column, Input, Kind


def _field(key, title, text, usual="", dtype="any", **more):
    return Input(
        key=key, kind=Kind.FIELD, parent="remarks", part_of="chosen", optional=True, usual=usual, dtype=dtype,
        title=title, help=text, **more,
    )  # fmt: skip


REMARKS = (
    Input(
        key="remarks", kind=Kind.VECTOR, part_of="chosen", title="Remarks",
        help="The layer contributions of a store of resident input, or any layer with a feature for each remark.",
    ),
    _field("theme_field", "Theme field", "What each remark is about.", "theme"),
    _field("feeling_field", "Feeling field", "positive, negative or neutral, in English or Swedish.", "feeling"),
    _field("respondent_field", "Respondent field", "Who said it: the same value for all that one person said. Without "
           "it every remark counts as a person.", "respondent"),
    _field("status_field", "Status field", "What is neither new nor accepted here (hidden, merged) does not count; "
           "what has no status does.", "status", advanced=True),
    _field("weight_field", "Weight field", "Weight of the respondent, as Who answered gives it, 0 or more. Numbers "
           "are given with and without it.", dtype="number", minimum=0.0, advanced=True),
)  # fmt: skip
THEMES = Input(
    key="themes", kind=Kind.WORDS, default=(), optional=True, part_of="chosen", title="Only these themes",
    help="Names as in the theme field, separated by commas. Empty for all.",
)  # fmt: skip
FEELING = Input(
    key="feeling", kind=Kind.CHOICE, default="any", part_of="chosen", title="Only this feeling",
    help="Which remarks count.",
    choices=(
        Choice(value="any", title="any"), Choice(value="positive", title="positive"),
        Choice(value="negative", title="negative"), Choice(value="neutral", title="neutral"),
    ),
)  # fmt: skip
CELL_SIZE = Input(
    key="cell_size", kind=Kind.NUMBER, unit="m", default=250.0, minimum=1.0, title="Cell size",
    help="Side of the squares, or distance between the middles of neighbouring hexagons.",
)  # fmt: skip
AREAS = Input(
    key="areas", kind=Kind.VECTOR, geometry=("polygon",), optional=True, title="Areas",
    help="Districts or blocks, where areas are compared.",
)  # fmt: skip
AREA_POPULATION = Input(
    key="area_population", kind=Kind.FIELD, parent="areas", dtype="number", minimum=0.0, optional=True,
    title="Population field of the areas", help="Residents of each area, for rates per 1,000.",
)  # fmt: skip
STUDY_AREA = Input(
    key="study_area", kind=Kind.VECTOR, geometry=("polygon",), optional=True, title="Study area",
    help="The area people were asked about; remarks outside do not count. Without it, the convex hull of the remarks "
    "is covered with cells.",
)  # fmt: skip
LEAST_PEOPLE = Input(
    key="least_people", kind=Kind.INTEGER, unit="people", default=5, minimum=0, title="Fewest respondents shown",
    help="Numbers of fewer respondents are withheld. 0 shows all: not for publication.",
)  # fmt: skip


def unit_of_comparison(remarks):
    """The input for what is compared."""
    more = (Choice(value="remarks", title="the remarks' own values"),) if remarks else ()
    return Input(
        key="unit", kind=Kind.CHOICE, default="square", title="Compare", help="What the map is made of.",
        choices=(
            Choice(value="square", title="squares"), Choice(value="hexagon", title="hexagons"),
            Choice(value="areas", title="areas of a layer"), *more,
        ),
    )  # fmt: skip


COUNT = Column(name="remarks", unit="count", minimum=0.0, title="Remarks", help="Those that count; a line or drawn "
               "area may count in parts.")  # fmt: skip
RESPONDENTS = Column(name="respondents", unit="count", minimum=0.0, title="Respondents", help="People, each counted "
                     "once; who is not named counts as one for each remark.")  # fmt: skip
WEIGHTED = Column(name="weighted", unit="count", minimum=0.0, title="Remarks, weighted", help="Sum of the weights; "
                  "the number of remarks without a weight field.")  # fmt: skip
REASON_HERE = Column(name="reason", dtype="text", title="Reason for no value", help="Why a value is blank; empty "
                     "where none is.")  # fmt: skip
