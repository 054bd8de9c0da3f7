"""What concerns this plan: remarks within or near each part of it."""

from ..spec import Category, Column, Indicator, Input, Kind, Makes, Output, Pillar, Style
from . import participation
from .shared import REASON


def _count(name, title, help, **more):
    return Column(name=name, unit="count", dtype="integer", minimum=0.0, title=title, help=help, **more)


PART = Column(name="plan_part", dtype="text", title="Part of the plan", help="Its name, or its number in the layer.")

REMARKS_ON_A_PLAN = Indicator(
    id="remarks_on_a_plan",
    group="Co-creation",
    title="Remarks on a plan",
    help="What concerns this plan? Finds the remarks within and near each part of a plan, counts them by theme and "
    "feeling, and says for every remark which part it concerns and how far away it lies. With people's homes it also "
    "compares how remarks and residents thin out with distance: whether only the neighbours were heard. A remark that "
    "touches several parts counts in each of them.",
    method="participation.analysis.plan_remarks:remarks_on_a_plan",
    pillars=(Pillar.EQUAL, Pillar.THRIVING),
    keywords=("plan", "consultation", "survey", "participation", "detailed plan", "distance", "samråd"),
    inputs=(
        Input(
            key="plan",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            title="Parts of the plan",
            help="Use areas, blocks or districts of the plan.",
        ),
        Input(
            key="part",
            kind=Kind.FIELD,
            parent="plan",
            optional=True,
            title="Name field",
            help="Field with the name of each part; without it parts are numbered.",
        ),
        participation.remarks("Points, lines and areas with what residents said. Without a place it concerns no part."),
        participation.THEME,
        Input(
            key="themes",
            kind=Kind.WORDS,
            default=(),
            optional=True,
            title="Themes with a column of their own",
            help="Written as in the theme field, case aside. The others are counted together.",
        ),
        participation.FEELING,
        participation.RESPONDENT,
        Input(
            key="weight_field",
            kind=Kind.FIELD,
            parent="remarks",
            dtype="number",
            optional=True,
            usual="weight",
            advanced=True,
            title="Weight field",
            help="Field with each respondent's weight, from Who answered: numbers are given without and with it. "
            "Whoever has none counts only without.",
        ),
        participation.STATUS,
        Input(
            key="near",
            kind=Kind.NUMBER,
            unit="m",
            default=100.0,
            minimum=0.0,
            maximum=100_000.0,
            title="Near",
            help="A remark concerns a part that lies no farther away than this. 0 takes only what touches it.",
        ),
        Input(
            key="homes",
            kind=Kind.VECTOR,
            optional=True,
            title="Homes",
            help="Points, buildings or areas where people live, to compare distances with.",
        ),
        Input(
            key="people",
            kind=Kind.FIELD,
            parent="homes",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Population field",
            help="Field with the number of people; without it each home counts as one.",
        ),
        Input(
            key="bands",
            kind=Kind.NUMBERS,
            unit="m",
            default=(100.0, 250.0, 500.0, 1000.0, 2000.0),
            minimum=0.0,
            advanced=True,
            title="Distance bands",
            help="Upper bounds of the distances from the plan that are compared.",
        ),
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="plan",
            title="Parts of the plan",
            help="The parts with what was said about them.",
            columns=(
                _count("remarks", "Remarks", "Within or near the part."),
                _count("within", "Remarks within", "Those that lie in the part, at least partly."),
                _count("near", "Remarks near", "Those outside it, within the distance."),
                _count(
                    "respondents", "Respondents", "Different people among them; blank without the field.", optional=True
                ),
                Column(
                    name="weighted", unit="count", minimum=0.0, optional=True, title="Remarks, weighted",
                    help="Sum of their weights.",
                ),
                Column(
                    name="weighted_respondents", unit="count", minimum=0.0, optional=True,
                    title="Respondents, weighted", help="Sum of their weights, each person once.",
                ),
                _count("positive", "Positive", "Remarks with a positive feeling.", optional=True),
                _count("negative", "Negative", "Remarks with a negative feeling.", optional=True),
                _count("theme_{}", "Theme: {}", "Remarks with this theme.", repeat="themes", optional=True),
                _count("other_themes", "Other themes", "Remarks with none of these themes.", optional=True),
                REASON,
            ),
            style=Style(column="remarks", quantiles=5),
        ),
        Output(
            key="concerned",
            makes=Makes.FEATURES,
            extends="remarks",
            title="Remarks with their part of the plan",
            help="Every remark with the part it concerns most.",
            columns=(
                PART,
                Column(
                    name="relation",
                    dtype="text",
                    words=True,
                    title="Relation to it",
                    help="within, partly within, or near.",
                ),
                Column(
                    name="distance",
                    unit="m",
                    minimum=0.0,
                    title="Distance to the plan",
                    help="From its nearest point to the nearest part; 0 within.",
                ),
                _count("parts", "Parts concerned", "How many parts it concerns."),
                REASON,
            ),
            style=Style(
                column="relation",
                categories=(
                    Category(value="within", title="Within", color="#1d5c63"),
                    Category(value="partly within", title="Partly within", color="#7fb0a8"),
                    Category(value="near", title="Near", color="#e0a458"),
                ),
            ),
        ),
        Output(
            key="pairs",
            makes=Makes.TABLE,
            title="Parts and remarks",
            help="A row for every part and every remark that concerns it.",
            columns=(
                PART,
                _count("remark", "Remark", "Its number in the layer, from 1."),
                Column(
                    name="relation",
                    dtype="text",
                    words=True,
                    title="Relation to it",
                    help="within, partly within, or near.",
                ),
                Column(name="distance", unit="m", minimum=0.0, title="Distance", help="To this part; 0 within."),
                Column(
                    name="share_within",
                    unit="%",
                    minimum=0.0,
                    maximum=100.0,
                    title="Share within",
                    help="How much of the remark's length or area lies in the part; of a point all or nothing.",
                ),
                Column(name="theme", dtype="text", optional=True, title="Theme", help="As in the theme field."),
            ),
        ),
        Output(
            key="decay",
            makes=Makes.TABLE,
            title="Distance from the plan",
            help="Remarks and residents by distance from the plan. Without homes only the remarks.",
            columns=(
                Column(name="from", unit="m", minimum=0.0, title="From", help="Lower bound, not included but for 0."),
                Column(name="to", unit="m", minimum=0.0, title="To", help="Upper bound; blank for all beyond."),
                _count("remarks", "Remarks", "So far from the plan."),
                Column(
                    name="weighted", unit="count", minimum=0.0, optional=True, title="Remarks, weighted",
                    help="Sum of their weights.",
                ),
                Column(
                    name="remark_share", unit="%", minimum=0.0, maximum=100.0, title="Share of the remarks",
                    help="Of all that have a place.",
                ),
                Column(
                    name="people", unit="people", minimum=0.0, optional=True, title="People",
                    help="Those who live so far from the plan.",
                ),
                Column(
                    name="people_share", unit="%", minimum=0.0, maximum=100.0, optional=True,
                    title="Share of the people", help="Of all homes in the layer.",
                ),
                Column(
                    name="per_thousand", unit="per 1,000", minimum=0.0, optional=True, title="Remarks per 1,000 people",
                    help="Remarks that lie there, per people who live there.",
                ),
                Column(
                    name="reason", dtype="text", optional=True, title="Reason",
                    help="Why there is no number of remarks per people.",
                ),
            ),
        ),
    ),
    formula="A remark concerns a part where the distance between their nearest points is at most the distance given. "
    "Share within: of a point 1 inside, of a line its length, of an area its area inside the part / all of it.",
    example="A remark 60 m east of part A and 40 m west of part B, with 100 m as near: it concerns both, counts in "
    "each, and has B as its part. A line of 100 m with 25 m in part A is partly within it, share 25 %.",
)  # fmt: skip
