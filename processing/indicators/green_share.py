"""Green shared by those who can walk to it."""

import dataclasses

from ..spec import Column, Indicator, Input, Kind, Makes, Output, People, Pillar, Reference, Style
from .arriving import HOMES, arriving
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

GREEN_PER_PERSON = Indicator(
    id="green_per_person",
    group="Green, play and outdoors",
    title="Green per person within reach",
    help="How many square metres of public green does everyone have, when each park is shared by all who can walk to "
    "it? Each green space is divided among the people within reach of its nearest entrance, and each home adds up its "
    "shares: no district borders, and no advantage for those at a border. There is no national norm for this in "
    "Sweden, and figures that are passed around as one have no good source. Compare within the municipality: who has "
    "more or less than the average person. Green that people may not enter must be left out of the layer.",
    method="shared_supply:green_per_person",
    pillars=(Pillar.EQUAL, Pillar.THRIVING),
    keywords=(
        "park",
        "green space per capita",
        "public green",
        "park pressure",
        "crowding",
        "2SFCA",
        "recreation",
        "densification",
    ),
    inputs=(
        HOMES,
        POPULATION,
        GROUPS,
        Input(
            key="green",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            title="Public green",
            help="Parks, woods and other green ground that everybody may use. Include those outside the study area.",
        ),
        *STREETS,
        catchment(1000.0),
        decay(),
        HALF_DISTANCE,
        Input(
            key="thresholds",
            kind=Kind.NUMBERS,
            unit="m2/person",
            minimum=0.0,
            optional=True,
            title="Green per person to compare with",
            help="Your own goals, or the municipality's; there is no national norm. For each of these the result tells "
            "who has at least this.",
        ),
        *arriving("green", "green spaces")[:5],
        SNAP,
        SHARED_BOUNDARY,
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="homes",
            title="Green per person within reach",
            help="The homes with their share of the green within reach.",
            columns=(
                Column(
                    name="green_per_person",
                    unit="m2/person",
                    minimum=0.0,
                    title="Green per person",
                    help="Sum of the shares of all green spaces within reach; 0 where none is.",
                ),
                RELATIVE,
                dataclasses.replace(
                    REACHED,
                    help="How many green spaces lie within the catchment. Where there are none, the green is 0.",
                ),
                ACCESS,
                Column(
                    name="at_least_{}",
                    dtype="flag",
                    repeat="thresholds",
                    title="At least {}",
                    help="1 where the green per person is at least this, 0 where it is not; empty where that is not "
                    "known.",
                ),
                SHARED_EDGE,
                REASON,
            ),
            style=Style(column="green_per_person", quantiles=6, ramp="high is good"),
        ),
        Output(
            key="areas",
            makes=Makes.LAYER,
            geometry="polygon",
            carries="green",
            title="Green spaces and those who share them",
            help="The green spaces that count, touching ones as one, with the people within reach. "
            "The other fields are those of the largest piece.",
            columns=(
                Column(name="area", unit="ha", minimum=0.0, title="Area", help="Area of the green space."),
                DEMAND,
                Column(
                    name="supply_ratio",
                    unit="m2/person",
                    minimum=0.0,
                    title="Green per person who shares it",
                    help="Area divided by the people who share it; low where it is crowded.",
                ),
                SUPPLY_EDGE,
                REASON,
            ),
            style=Style(column="supply_ratio", quantiles=5, ramp="high is good"),
        ),
    ),
    people=People(output="output", columns=("green_per_person",), worse="low", thresholds="thresholds"),
    formula="R_j = S_j / Σ_k W(c_kj)·P_k over the homes k with c_kj ≤ L; A_i = Σ_j W(c_ij)·R_j over the green spaces "
    "j with c_ij ≤ L. S_j is the area in m², P_k the people, c the way along the streets to the nearest entrance with "
    "both straight ways to the street (a home on a street within the green has arrived), L the catchment. W = 1 (all "
    "alike), (e^(-(c/L)²/2) - e^(-1/2)) / (1 - e^(-1/2)) (Gaussian) or 2^(-c/h) (exponential). Check: Σ P_i·A_i = Σ "
    "S_j over the green spaces that anybody reaches.",
    example="A park of 1 ha within reach of 200 people gives each 10,000 / 200 = 50 m². 50 of them also reach a wood "
    "of 4 ha that they share with 350 others: 40,000 / 400 = 100 m². They have 50 + 100 = 150 m² per person.",
    references=(
        LUO_WANG,
        Reference(
            text="Dai, D. (2011). Racial/ethnic and socioeconomic disparities in urban green space accessibility: "
            "where to intervene? Landscape and Urban Planning 102(4), 234-244 (2SFCA for green space).",
            url="https://doi.org/10.1016/j.landurbplan.2011.05.002",
        ),
        DAI,
        KWAN,
    ),
)
