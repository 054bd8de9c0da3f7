"""Supply shared by those who can reach it; and all of the theme: green, everyday services, walkability."""

from ..spec import Choice, Column, Indicator, Input, Kind, Makes, Output, People, Pillar, Reference, Style
from .arriving import HOMES, arriving
from .everyday import FIFTEEN_MINUTE_COMPLETENESS
from .green_share import GREEN_PER_PERSON
from .shared import ACCESS, GROUPS, POPULATION, REASON, SNAP, STREETS
from .sharing import (
    DAI,
    DEMAND,
    HALF_DISTANCE,
    KWAN,
    LUO_WANG,
    REACHED,
    RELATIVE,
    SHARED_BOUNDARY,
    SHARED_EDGE,
    SUPPLY_EDGE,
    catchment,
    decay,
)
from .walkability import WALKABILITY

TWO_STEP_FLOATING_CATCHMENT = Indicator(
    id="two_step_floating_catchment",
    group="Near and connected",
    title="Supply per person within reach (2SFCA)",
    help="How much of a service does everyone have when it is shared with all others who can walk to it? First each "
    "health centre, school or library is divided among all who reach it; then each home adds up its shares. A near "
    "service that is crowded gives little, and one that few share gives much. The two-step floating catchment area "
    "method (2SFCA) knows no municipal or district borders. It says who could get how much, not who really goes there.",
    method="shared_supply:two_step_floating_catchment",
    pillars=(Pillar.EQUAL, Pillar.RESOURCE_EFFICIENT),
    keywords=(
        "2SFCA",
        "E2SFCA",
        "3SFCA",
        "M2SFCA",
        "floating catchment",
        "accessibility",
        "capacity",
        "health care",
        "school places",
        "supply and demand",
    ),
    inputs=(
        HOMES,
        POPULATION,
        GROUPS,
        Input(
            key="demand",
            kind=Kind.FIELD,
            parent="homes",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Users field",
            help="Field with the number of people who use the service: children for schools, old people for care. "
            "Without it everyone of the population field does. Name it among the groups too, to see who of them has "
            "what.",
        ),
        Input(
            key="supply",
            kind=Kind.VECTOR,
            geometry=("point", "polygon"),
            title="Supply",
            help="The services: points, or areas reached at their entrances. Include those outside the study area that "
            "people may use.",
        ),
        Input(
            key="capacity",
            kind=Kind.FIELD,
            parent="supply",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Capacity field",
            help="Field with what each offers: places, doctors, square metres. Without it each offers 1. "
            "A missing capacity counts as 0 and is reported.",
        ),
        *STREETS,
        catchment(1000.0),
        Input(
            key="variant",
            kind=Kind.CHOICE,
            advanced=True,
            title="Variant",
            help="Two-step: everything is shared out in full. Modified: what lies far is not got in full, so part of "
            "the supply is lost where it lies badly. Three-step: people turn to several supplies in proportion to "
            "their weights, so that those with many to choose from do not count fully at each.",
            default="2sfca",
            choices=(
                Choice(value="2sfca", title="two-step, 2SFCA (Luo & Wang 2003) and E2SFCA (Luo & Qi 2009)"),
                Choice(value="m2sfca", title="modified, M2SFCA (Delamater 2013)"),
                Choice(value="3sfca", title="three-step, 3SFCA (Wan et al. 2012)"),
            ),
        ),
        decay(Choice(value="zones", title="zones with weights, E2SFCA (Luo & Qi 2009)")),
        Input(
            key="zone_weights",
            kind=Kind.TEXT,
            default="1, 0.68, 0.22",
            optional=True,
            advanced=True,
            only_if=("decay", "zones"),
            title="Weights of the zones",
            help="The catchment is divided into zones of equal width, as many as there are weights, nearest first. "
            "1, 0.68, 0.22 is the slow decay of Luo and Qi (2009), 1, 0.42, 0.03 their quick one. With decimal "
            "commas write semicolons between: 1; 0,68; 0,22.",
        ),
        HALF_DISTANCE,
        Input(
            key="thresholds",
            kind=Kind.NUMBERS,
            unit="value",
            minimum=0.0,
            optional=True,
            title="Supply per 1,000 people to compare with",
            help="Your own goals, or the municipality's. For each of these the result tells who has at least this.",
        ),
        *arriving("supply", "supplies")[:3],
        SNAP,
        SHARED_BOUNDARY,
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="homes",
            title="Supply per 1,000 people within reach",
            help="The homes with their share of the supply.",
            columns=(
                Column(
                    name="supply_per_person",
                    unit="value",
                    minimum=0.0,
                    title="Supply per person",
                    help="Sum of the shares of all supplies within reach; 0 where none is.",
                ),
                Column(
                    name="supply_per_1000",
                    unit="value",
                    minimum=0.0,
                    title="Supply per 1,000 people",
                    help="The same for a thousand people, which is easier to read.",
                ),
                RELATIVE,
                REACHED,
                ACCESS,
                Column(
                    name="at_least_{}",
                    dtype="flag",
                    repeat="thresholds",
                    title="At least {} per 1,000",
                    help="1 where the supply per 1,000 people is at least this, 0 where it is not; empty where that "
                    "is not known.",
                ),
                SHARED_EDGE,
                REASON,
            ),
            style=Style(column="supply_per_1000", quantiles=6, ramp="high is good"),
        ),
        Output(
            key="facilities",
            makes=Makes.FEATURES,
            extends="supply",
            title="How many share each supply",
            help="The supply with the people within its catchment and what is left for each of them.",
            columns=(
                DEMAND,
                Column(
                    name="supply_ratio",
                    unit="value",
                    minimum=0.0,
                    title="Supply per person who shares it",
                    help="Capacity divided by the people who share it; low where it is crowded.",
                ),
                SUPPLY_EDGE,
                REASON,
            ),
            style=Style(column="demand", quantiles=5, ramp="neutral"),
        ),
    ),
    people=People(output="output", columns=("supply_per_1000",), worse="low", thresholds="thresholds"),
    formula="R_j = S_j / Σ_k W(c_kj)·P_k over the homes k with c_kj ≤ L; A_i = Σ_j W(c_ij)·R_j over the supplies j "
    "with c_ij ≤ L. S_j is the capacity, P_k the people, c the cost of the way along the streets with both straight "
    "ways to the street, L the catchment. W = 1 (all alike); one weight for each zone; (e^(-(c/L)²/2) - e^(-1/2)) / "
    "(1 - e^(-1/2)) (Gaussian); or 2^(-c/h) (exponential). M2SFCA: A_i = Σ_j W²·R_j. 3SFCA: W is multiplied in both "
    "steps by G_ij = W_ij / Σ_j W_ij. Check: Σ P_i·A_i = Σ S_j over the supplies that anybody reaches (not for "
    "M2SFCA).",
    example="Two homes with 10 and 30 people; a school of 20 places that both reach and one of 15 places that only the "
    "second reaches. R = 20/40 = 0.5 and 15/30 = 0.5. The first home has 0.5 places per person, the second "
    "0.5 + 0.5 = 1. Check: 10·0.5 + 30·1 = 35 = 20 + 15.",
    references=(
        LUO_WANG,
        Reference(
            text="Luo, W., & Qi, Y. (2009). An enhanced two-step floating catchment area (E2SFCA) method for "
            "measuring spatial accessibility to primary care physicians. Health & Place 15(4), 1100-1107. The weights "
            "1, 0.68, 0.22 are those PySAL's access takes from it; 1, 0.42, 0.03 are not verified against the "
            "original. The original's zones are 0-10, 10-20 and 20-30 minutes by car.",
            url="https://doi.org/10.1016/j.healthplace.2009.06.002",
        ),
        DAI,
        KWAN,
        Reference(
            text="Wan, N., Zou, B., & Sternberg, T. (2012). A three-step floating catchment area method for analyzing "
            "spatial access to health services. International Journal of Geographical Information Science 26(6), "
            "1073-1089. The formula agrees with PySAL's access; not verified against the original.",
            url="https://doi.org/10.1080/13658816.2011.624987",
        ),
        Reference(
            text="Delamater, P. L. (2013). Spatial accessibility in suboptimally configured health care systems: a "
            "modified two-step floating catchment area (M2SFCA) metric. Health & Place 24, 30-43. Not verified "
            "against the original.",
            url="https://doi.org/10.1016/j.healthplace.2013.07.012",
        ),
    ),
)

ALL = (GREEN_PER_PERSON, TWO_STEP_FLOATING_CATCHMENT, FIFTEEN_MINUTE_COMPLETENESS, WALKABILITY)
