"""What lies within reach along the streets: opportunities summed, and the reach itself."""

import dataclasses

from ..spec import Choice, Column, Indicator, Input, Kind, Makes, Output, People, Pillar, Reference, Style
from .arriving import DIJKSTRA, HOMES, arriving
from .shared import ACCESS, BOUNDARY, EDGE, GROUPS, POPULATION, REASON, SNAP, STREETS

REACHABLE_OPPORTUNITIES = Indicator(
    id="reachable_opportunities",
    group="Near and connected",
    title="Reachable opportunities",
    help="How many people, jobs, places or shops can be reached from every home within one or more distances along "
    "the streets? Near ones may count more than far ones. It shows where density and a fine street network put much "
    "within reach, and who is left with little. A place that is both home and opportunity counts itself.",
    method="opportunities:reachable_opportunities",
    pillars=(Pillar.EQUAL, Pillar.THRIVING, Pillar.RESOURCE_EFFICIENT),
    keywords=(
        "accessibility",
        "cumulative opportunities",
        "Hansen",
        "gravity",
        "density",
        "attraction reach",
        "catchment",
        "population within",
        "isochrone count",
        "decay",
    ),
    inputs=(
        HOMES,
        POPULATION,
        GROUPS,
        Input(
            key="opportunities",
            kind=Kind.VECTOR,
            geometry=("point", "polygon"),
            title="Opportunities",
            help="What can be reached: homes with people, workplaces, shops, school places. An area is represented by "
            "its middle, or a point within it. Include those outside the study area.",
        ),
        Input(
            key="weight",
            kind=Kind.FIELD,
            parent="opportunities",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Weight field",
            help="Field to sum: people, jobs, places. Without it each opportunity counts as one. "
            "Missing weights count as 0 and are reported.",
        ),
        *STREETS,
        Input(
            key="distances",
            kind=Kind.NUMBERS,
            unit="m|min",
            default=(500.0, 1000.0),
            minimum=0.0,
            title="Distances",
            help="One sum for each of these. The straight ways to and from the street count.",
        ),
        Input(
            key="decay",
            kind=Kind.CHOICE,
            title="Weight by distance",
            help="All alike: everything within the distance counts fully. The others let far opportunities count less, "
            "and still nothing beyond the distance.",
            default="step",
            choices=(
                Choice(value="step", title="all alike"),
                Choice(value="exponential", title="negative exponential"),
                Choice(value="gaussian", title="Gaussian"),
            ),
        ),
        Input(
            key="half_distance",
            kind=Kind.NUMBER,
            unit="m|min",
            default=500.0,
            minimum=0.001,
            advanced=True,
            only_if=("decay", "exponential", "gaussian"),
            title="Counts one half at",
            help="The distance at which an opportunity counts one half.",
        ),
        SNAP,
        BOUNDARY,
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="homes",
            title="Reachable opportunities",
            help="The homes with what can be reached from them.",
            columns=(
                Column(
                    name="sum_{}",
                    unit="value",
                    minimum=0.0,
                    repeat="distances",
                    title="Within {}",
                    help="Sum of the weights of all opportunities within this distance.",
                ),
                ACCESS,
                EDGE,
                REASON,
            ),
            style=Style(column="sum_{}", quantiles=6, ramp="high is good"),
        ),
    ),
    people=People(output="output", columns=("sum_{}",), worse="low"),
    formula="A_i(d) = sum over j with c_ij ≤ d of w_j·f(c_ij). c_ij is the cost from home i to opportunity j with both "
    "straight ways to the street, w_j the weight. f = 1 (all alike), 2^(-c/h) (negative exponential) or 2^(-(c/h)²) "
    "(Gaussian), with h the distance that counts one half.",
    example="Jobs at 10, 70, 100 and 140 m: 1, 1000, 10 and 100. Within 100 m all alike: 1 + 1000 + 10 = 1011. "
    "Exponential with h = 70 m, the second alone: 1000·2^(-1) = 500.",
    references=(
        Reference(
            text="Hansen, W. G. (1959). How accessibility shapes land use. "
            "Journal of the American Institute of Planners 25(2), 73-76.",
            url="https://doi.org/10.1080/01944365908978307",
        ),
        DIJKSTRA,
    ),
)

_SERVICE_COLUMNS = (
    Column(
        name="facility",
        dtype="text",
        title="Facility",
        help="Name of the facility, or its number in the layer; empty for polygons of all facilities as one.",
    ),
    Column(
        name="band",
        unit="m|min",
        minimum=0.0,
        title="Within",
        help="The limit within which this lies, and not within a smaller one unless polygons are full.",
    ),
)
_SERVICE_EDGE = dataclasses.replace(
    EDGE,
    help="1 where the facility lies nearer to the edge of the data than the limit, so that a street beyond it could "
    "make the area larger; 0 where not.",
)

SERVICE_AREA = Indicator(
    id="service_area",
    group="Near and connected",
    title="Service area",
    help="What lies within reach of schools, stops or parks along the streets? The streets are cut at the exact limit, "
    "and polygons are drawn beside them that never claim ground beyond the limit: from every point of a polygon the "
    "straight way to the street and the way along it are together at most the limit. One area per facility, "
    "overlapping, or all as one; many facilities and several limits in one run.",
    method="service_area:service_area",
    pillars=(Pillar.EQUAL, Pillar.RESOURCE_EFFICIENT),
    keywords=("isochrone", "catchment", "walkshed", "pedshed", "reach", "buffer", "network buffer", "5-minute walk"),
    inputs=(
        Input(
            key="facilities",
            kind=Kind.VECTOR,
            geometry=("point", "polygon"),
            title="Facilities",
            help="Points, or areas such as parks, which are entered at their entrances.",
        ),
        *STREETS,
        Input(
            key="limits",
            kind=Kind.NUMBERS,
            unit="m|min",
            default=(300.0, 500.0, 1000.0),
            minimum=0.0,
            title="Limits",
            help="One band for each of these.",
        ),
        Input(
            key="overlap",
            kind=Kind.CHOICE,
            title="Areas of several facilities",
            help="One for each facility, which may overlap, or one for all: every place by its nearest facility.",
            default="merged",
            choices=(
                Choice(value="each", title="one for each, overlapping"),
                Choice(value="merged", title="one for all"),
            ),
        ),
        Input(
            key="bands",
            kind=Kind.CHOICE,
            title="Polygons",
            help="Full: from the facility to each limit. Rings: each limit without the smaller ones.",
            default="full",
            choices=(Choice(value="full", title="full"), Choice(value="rings", title="rings")),
        ),
        Input(
            key="width",
            kind=Kind.NUMBER,
            unit="m",
            default=50.0,
            minimum=0.0,
            title="Ground beside the street",
            help="How far off the street the polygons may reach; less where the limit leaves less.",
        ),
        Input(
            key="direction",
            kind=Kind.CHOICE,
            advanced=True,
            title="Direction of travel",
            help="Matters on one-way streets only.",
            default="to",
            choices=(
                Choice(value="to", title="to the facility"),
                Choice(value="from", title="from the facility"),
            ),
        ),
        *(dataclasses.replace(item, advanced=True) for item in arriving("facilities", "facilities")),
        SNAP,
        BOUNDARY,
    ),
    outputs=(
        Output(
            key="lines",
            makes=Makes.LAYER,
            geometry="line",
            title="Streets within reach",
            help="Stretches of street, cut at the exact limits.",
            columns=(
                *_SERVICE_COLUMNS,
                Column(
                    name="cost_from",
                    unit="m|min",
                    minimum=0.0,
                    title="Distance at the start of the line",
                    help="It changes evenly along the line.",
                ),
                Column(
                    name="cost_to",
                    unit="m|min",
                    minimum=0.0,
                    title="Distance at the end of the line",
                    help="It changes evenly along the line.",
                ),
                _SERVICE_EDGE,
            ),
            style=Style(column="band", breaks_from="limits", ramp="low is good", nested=True),
        ),
        Output(
            key="polygons",
            makes=Makes.LAYER,
            geometry="polygon",
            title="Ground within reach",
            help="Areas beside the streets, never beyond the limit.",
            columns=(
                *_SERVICE_COLUMNS,
                Column(name="area", unit="ha", minimum=0.0, title="Area", help="Area of the polygon."),
                _SERVICE_EDGE,
            ),
            style=Style(column="band", breaks_from="limits", ramp="low is good", nested=True),
        ),
    ),
    formula="A street place p is within limit L where c(p) ≤ L, c(p) the cheapest way between it and the facility, the "
    "facility's straight way to the street included. A point g of the ground is within L where some p has |g - p| ≤ w "
    "and c(p) + a·|g - p| ≤ L, with w the width beside the street and a the cost of a metre beside it. For metres "
    "this is the buffer by w of the streets with c ≤ L - w. The polygons are drawn about a hundredth of w narrower, "
    "and for minutes a little smaller still, so that they are never larger than the formula.",
    example="A facility on a straight street, limit 50 m, width 10 m: 100 m of street, and a polygon 100 m long and "
    "20 m wide with round ends: 80·20 + π·10² = 1914 m², drawn as about 1890 m².",
    references=(DIJKSTRA,),
)
