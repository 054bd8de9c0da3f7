"""Supply against need: what is missing of a service, now and as planned."""

from ..spec import Column, Indicator, Input, Kind, Makes, Output, People, Pillar, Reference, Style
from .shared import REASON

TIMES = ("Now", "Planned")


def _columns(prefix, words, optional):
    """Need, supply and what follows from them, now or as planned."""
    told = (
        ("need", "Need", "value", "The number of people who need the service, times the norm."),
        ("supply", "Supply", "value", "What there is in the area, and its part of the services near it."),
        ("deficit", "Missing", "value", "Need minus supply where that is above 0, else 0."),
        ("surplus", "To spare", "value", "Supply minus need where that is above 0, else 0."),
        ("coverage", "Coverage", "%", "Supply in per cent of need; empty where nobody needs the service."),
    )
    return tuple(
        Column(name=f"{prefix}{name}", title=f"{title}, {words}", unit=unit, help=help, minimum=0.0, optional=optional)
        for name, title, unit, help in told
    )


SUPPLY_AGAINST_NEED = Indicator(
    id="supply_against_need",
    group="For whom",
    title="Supply against need",
    help="Is there enough of a service where people need it, now and when the plan is built? For every area, what "
    "people need (so many children, so much for each) against what there is: preschool places, seats in a library, "
    "square metres of park. A surplus in one area does not fill a gap in another, so what is missing is added up by "
    "itself. The norm is yours: none is assumed, since no national one holds for all. Run it once for each service, "
    "or as a batch.",
    method="need:supply_against_need",
    pillars=(Pillar.EQUAL, Pillar.RESOURCE_EFFICIENT),
    keywords=("demand", "deficit", "surplus", "capacity", "preschool", "school", "service", "plan", "norm", "shortage"),
    inputs=(
        Input(
            key="areas",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            title="Areas",
            help="Planning areas, districts or catchments, with the number of people who need the service.",
        ),
        Input(
            key="users",
            kind=Kind.FIELD,
            parent="areas",
            dtype="number",
            minimum=0.0,
            title="People who need it",
            help="Field with their number in each area, such as children aged 1 to 5.",
        ),
        Input(
            key="norm",
            kind=Kind.NUMBER,
            unit="value",
            minimum=0.0,
            title="Need of each person",
            help="How much each of them needs, in what is counted: 0.85 places for each child, 1 seat for 100 people "
            "as 0.01. Take it from your own decisions or statistics; there is no default.",
        ),
        Input(
            key="counted",
            kind=Kind.TEXT,
            optional=True,
            title="What is counted",
            help="How need and supply are called in the log and the table, such as preschool places.",
        ),
        Input(
            key="supply_field",
            kind=Kind.FIELD,
            parent="areas",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Supply field",
            help="Field with what there is in each area. With a layer of services too, both are added.",
        ),
        Input(
            key="services",
            kind=Kind.VECTOR,
            geometry=("point", "polygon"),
            optional=True,
            title="Services",
            help="Places that give the service. Each counts for the area it lies in; the middle of a surface decides.",
        ),
        Input(
            key="capacity",
            kind=Kind.FIELD,
            parent="services",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Capacity field",
            help="Field with what each service gives; an empty one gives nothing. Without the field each gives 1.",
        ),
        Input(
            key="near",
            kind=Kind.NUMBER,
            unit="m",
            default=0.0,
            minimum=0.0,
            advanced=True,
            title="Also services within",
            help="Straight distance from an area within which a service counts for it too. What a service gives is "
            "divided between its areas in proportion to their need.",
        ),
        Input(
            key="planned_users",
            kind=Kind.FIELD,
            parent="areas",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="People who will need it",
            help="Field with their number as planned. Without it the number of now is used.",
        ),
        Input(
            key="planned_supply_field",
            kind=Kind.FIELD,
            parent="areas",
            dtype="number",
            minimum=0.0,
            optional=True,
            advanced=True,
            title="Planned supply field",
            help="Field with what there will be in each area, all of it. Without it what there is now stays.",
        ),
        Input(
            key="planned_capacity",
            kind=Kind.FIELD,
            parent="services",
            dtype="number",
            minimum=0.0,
            optional=True,
            advanced=True,
            title="Planned capacity field",
            help="Field with what each service will give, 0 for one that closes. Without it the capacity stays.",
        ),
        Input(
            key="thresholds",
            kind=Kind.NUMBERS,
            unit="%",
            default=(100.0,),
            minimum=0.0,
            optional=True,
            advanced=True,
            title="Coverage to compare with",
            help="For each of these the result tells which areas reach it, and who lives there.",
        ),
        Input(
            key="population",
            kind=Kind.FIELD,
            parent="areas",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Population field",
            help="For whom? People over whom the coverage is spread: often those who need the service. Without it "
            "every area counts as one.",
        ),
        Input(
            key="groups",
            kind=Kind.FIELDS,
            parent="areas",
            optional=True,
            title="Group fields",
            help="A number field counts the people of one group in each area; a text field divides the areas.",
        ),
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="areas",
            title="Supply in per cent of need",
            help="The areas with need, supply and what is missing, in what is counted.",
            columns=(
                *_columns("", "now", False),
                *_columns("planned_", "planned", True),
                Column(
                    name="covered_{}",
                    dtype="flag",
                    repeat="thresholds",
                    title="Covered to {} now",
                    help="1 where the supply now reaches this share of the need, 0 where it does not.",
                ),
                REASON,
            ),
            style=Style(column="coverage", breaks=(50.0, 75.0, 100.0, 150.0), ramp="high is good"),
        ),
        Output(
            key="table",
            makes=Makes.TABLE,
            title="Need and supply in total",
            help="One row for now and one as planned: sums over the areas whose need and supply are known.",
            columns=(
                Column(name="time", dtype="text", words=True, title="Time", help="Now, or as planned."),
                Column(name="counted", dtype="text", title="What is counted", help="In your own words, as given."),
                Column(name="need", unit="value", minimum=0.0, title="Need", help="Of all areas together."),
                Column(name="supply", unit="value", minimum=0.0, title="Supply", help="Of all areas together."),
                Column(name="deficit", unit="value", minimum=0.0, title="Missing", help="Sum of what is missing."),
                Column(name="surplus", unit="value", minimum=0.0, title="To spare", help="Sum of what is to spare."),
                Column(
                    name="balance",
                    unit="value",
                    title="Balance",
                    help="Supply minus need of all areas: what would be left if everything could be moved.",
                ),
                Column(name="coverage", unit="%", minimum=0.0, title="Coverage", help="Supply in per cent of need."),
                Column(
                    name="supply_outside",
                    unit="value",
                    minimum=0.0,
                    title="Supply outside the areas",
                    help="What services give that count for no area.",
                ),
                Column(name="areas", unit="count", dtype="integer", title="Areas", help="Areas that are summed up."),
                Column(
                    name="areas_short",
                    unit="count",
                    dtype="integer",
                    title="Areas where it is missing",
                    help="Areas with a need above their supply.",
                ),
                Column(
                    name="people_short",
                    unit="people",
                    minimum=0.0,
                    title="People who need it there",
                    help="Those who need the service in the areas where it is missing.",
                ),
                Column(
                    name="areas_unknown",
                    unit="count",
                    dtype="integer",
                    title="Areas without numbers",
                    help="Areas that are left out because a number is not given.",
                ),
                REASON,
            ),
        ),
    ),
    people=People(output="output", columns=("coverage",), worse="low", thresholds="thresholds"),
    formula="need_i = n_i · q with n_i the people who need the service in area i and q the need of each. supply_i = "
    "the supply field + sum over services j within the distance of i of c_j · need_i / (sum of need_k over the areas "
    "k that j counts for), c_j the capacity; where none of them has a need, each has the same part. missing_i = "
    "max(0, need_i - supply_i), to spare_i = max(0, supply_i - need_i), coverage_i = 100 · supply_i / need_i. "
    "Planned: the same with the planned numbers.",
    example="Two districts with 100 and 40 children, 0.8 places needed for each: 80 and 32. A preschool with 50 places "
    "in the first and one with 45 in the second: 30 missing in the first (coverage 62.5 %), 13 to spare in the second "
    "(140.6 %). Together 17 are missing in balance, but 30 where children live. With 60 more children planned in the "
    "second: need 80, 35 missing there too.",
    references=(
        Reference(
            text="Burkhard, B., Kroll, F., Nedkov, S. & Müller, F. (2012). Mapping ecosystem service supply, demand "
            "and budgets. Ecological Indicators 21, 17-29: budgets of supply and demand by area. Their scale from 0 "
            "to 5 is not used here, and the article itself was not read.",
        ),
    ),
)
