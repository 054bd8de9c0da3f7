"""Who can walk to what: along the streets, from people's homes."""

import dataclasses

from ..spec import Column, Indicator, Input, Kind, Makes, Output, People, Pillar, Reference, Style, Threshold
from .arriving import CLASS_COLUMNS, DIJKSTRA, HOMES, arriving, choosing
from .reach import REACHABLE_OPPORTUNITIES, SERVICE_AREA
from .shared import ACCESS, BOUNDARY, EDGE, GROUPS, POPULATION, REASON, SNAP, STREETS

ONE_WAY_HELP = "Streets may be one-way: distances are those from the home to the destination."

DISTANCE_TO_NEAREST = Indicator(
    id="distance_to_nearest",
    group="Near and connected",
    title="Distance to the nearest destination",
    help="How far is it from every home to the nearest park, school, stop or shop, along the streets people really "
    "use? The straight ways from the home to the street and from the street to the destination are part of the "
    "distance. The result says who lives within each distance you name, how this is spread over people and groups, "
    "and why a home has no value where it has none. " + ONE_WAY_HELP,
    method="nearest:distance_to_nearest",
    pillars=(Pillar.EQUAL, Pillar.THRIVING),
    keywords=(
        "accessibility",
        "proximity",
        "network distance",
        "walking distance",
        "nearest hub",
        "closest facility",
        "service",
        "park",
        "school",
        "stop",
        "shortest path",
    ),
    inputs=(
        HOMES,
        POPULATION,
        GROUPS,
        Input(
            key="destinations",
            kind=Kind.VECTOR,
            geometry=("point", "polygon"),
            title="Destinations",
            help="Where people want to get: points, or areas such as parks, which are reached at their entrances. "
            "Include destinations outside the study area that people may use.",
        ),
        *STREETS,
        Input(
            key="thresholds",
            kind=Kind.NUMBERS,
            unit="m|min",
            default=(300.0, 500.0, 1000.0),
            minimum=0.0,
            optional=True,
            title="Distances to compare with",
            help="For each of these the result tells who lives within it.",
        ),
        *choosing("destinations", "destinations"),
        *arriving("destinations", "destinations"),
        Input(
            key="neighbours",
            kind=Kind.INTEGER,
            unit="count",
            default=1,
            minimum=1,
            maximum=20,
            advanced=True,
            title="How many destinations",
            help="With more than 1, also the second nearest and so on: different destinations, not different "
            "entrances of one. More than one choice matters where a service may be full or closed.",
        ),
        Input(
            key="limit",
            kind=Kind.NUMBER,
            unit="m|min",
            minimum=0.0,
            optional=True,
            advanced=True,
            title="Search limit",
            help="Homes farther than this from every destination get no value but a reason. "
            "Leave it empty to search as far as the streets go.",
        ),
        SNAP,
        BOUNDARY,
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="homes",
            title="Distance to the nearest",
            help="The homes with the distance to the nearest destination.",
            columns=(
                Column(
                    name="distance",
                    unit="m|min",
                    minimum=0.0,
                    title="Distance to the nearest destination",
                    help="Along the streets, with the straight ways at both ends; 0 beside the straight way for a "
                    "home on a street within the area.",
                ),
                ACCESS,
                Column(
                    name="destination",
                    dtype="text",
                    title="Nearest destination",
                    help="Its name, or its number in the layer.",
                ),
                Column(
                    name="within_{}",
                    dtype="flag",
                    repeat="thresholds",
                    title="Within {}",
                    help="1 where the nearest destination lies within this distance, 0 where it does not; "
                    "empty where that is not known.",
                ),
                Column(
                    name="distance_{}",
                    unit="m|min",
                    minimum=0.0,
                    repeat="neighbours",
                    optional=True,
                    title="Distance to destination {}",
                    help="Distance to the next nearest; empty where no further destination can be reached.",
                ),
                Column(
                    name="destination_{}",
                    dtype="text",
                    repeat="neighbours",
                    optional=True,
                    title="Destination {}",
                    help="The next nearest destination.",
                ),
                *CLASS_COLUMNS,
                EDGE,
                REASON,
            ),
            style=Style(column="distance", breaks_from="thresholds", ramp="low is good"),
        ),
    ),
    people=People(output="output", columns=("distance", "to_{}"), worse="high", thresholds="thresholds"),
    formula="d_i = a·s_i + min over j of (c_ij + a·s_j). s_i and s_j are the straight ways in metres between the home "
    "i, or the entrance j, and the street; a is the cost of a metre beside the street (1 for metres, 1/80 min at "
    "walking speed for minutes); c_ij is the cost of the cheapest way along the streets from i to j. With k "
    "destinations, the k smallest values over different destinations. With classes, j are the destinations of any "
    "class that counts, and each class has a distance of its own over the destinations of that class alone.",
    example="A home 5 m from its street; along it 40 m to the place opposite a shop, which lies 10 m off the street: "
    "5 + 40 + 10 = 55 m. Within 300: 1.",
    references=(DIJKSTRA,),
)

GREEN_300 = (
    Threshold(
        column="distance",
        value=300.0,
        unit="m",
        met="at most",
        title="Green space within 300 m",
        source="WHO Regional Office for Europe, Urban green spaces: a brief for action",
        year=2017,
    ),
    Threshold(
        column="distance",
        value=300.0,
        unit="m",
        met="at most",
        title="Nature near the home within 300 m",
        source="Boverket, Bostadsnära natur",
        year=2007,
    ),
)

GREEN_SPACES = dataclasses.replace(
    DISTANCE_TO_NEAREST.input("destinations"),
    title="Green spaces",
    help="Parks, woods and other green that people may enter. Include those outside the study area that people may "
    "use.",
)
GREEN_TITLES = {"distance": "Distance to the nearest green space", "destination": "Nearest green space"}
TO_GREEN = dataclasses.replace(
    DISTANCE_TO_NEAREST.output("output"),
    title="Distance to green space",
    help="The homes with the distance to the nearest green space.",
    columns=tuple(
        dataclasses.replace(column, title=GREEN_TITLES.get(column.name, column.title))
        for column in DISTANCE_TO_NEAREST.output("output").columns
    ),
)

GREEN_SPACE_300 = dataclasses.replace(
    DISTANCE_TO_NEAREST,
    inputs=tuple(GREEN_SPACES if item.key == "destinations" else item for item in DISTANCE_TO_NEAREST.inputs),
    outputs=(TO_GREEN,),
).variant(
    id="green_space_within_300_m",
    group="Green, play and outdoors",
    title="Green space within 300 m",
    help="Who has a green space of at least half a hectare within 300 metres of home? The World Health Organization "
    "(2017) and Boverket (2007) name this distance. It is measured here along the streets to where one enters the "
    "green, which is stricter than a straight line on the map (the WHO brief speaks of linear distance). Pieces that "
    "touch count as one green space. Green that people may not enter must be left out of the layer. Where the "
    "municipality has park classes, name those that count and give each its own distance; the result then says of "
    "every class how far it is and who has it. A quality field leaves out green that is not good enough.",
    keywords=(
        "park",
        "green",
        "nature",
        "3-30-300",
        "WHO",
        "Boverket",
        "recreation",
        "access",
        "proximity",
        "park class",
    ),
    defaults={"thresholds": (300.0,), "minimum_area": 0.5},
    thresholds=GREEN_300,
    references=(
        Reference(
            text="WHO Regional Office for Europe (2017). Urban green spaces: a brief for action. Copenhagen.",
            url="https://docslib.org/doc/10667672/urban-green-spaces-a-brief-for-action",
        ),
        Reference(text="Boverket (2007). Bostadsnära natur - inspiration och vägledning. Karlskrona."),
        Reference(
            text="Huddinge kommun (2015). Parkprogram, parkplan. (An example of park classes: pocket park, local park, "
            "district park of at least 1.5 ha; 300 m as the goal, 500 m where parks are lacking today.)",
            url="http://docplayer.se/46424563-Parkplan-parkplanen-behandlar-aven-brister-som-barriarer-och-buller-med-negativ-effekt-pa-parkmiljoerna.html",
        ),
        DIJKSTRA,
    ),
    example="A home 10 m from its street and 280 m along the streets from where a path enters a park of 0.6 ha: "
    "10 + 280 = 290 m, within 300 m. A park of 0.4 ha on its own does not count. With the classes 'local park = "
    "local + district: 300, district: 800', a local park at 290 m and a district park at 900 m: the local park is "
    "reached (290 ≤ 300), the district park is not (900 > 800), so 1 of 2 classes.",
)

ALL = (DISTANCE_TO_NEAREST, GREEN_SPACE_300, REACHABLE_OPPORTUNITIES, SERVICE_AREA)
