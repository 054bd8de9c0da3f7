"""Public transport access level."""

import dataclasses

from ..spec import (
    Category,
    Column,
    Indicator,
    Input,
    Kind,
    Makes,
    Output,
    People,
    Pillar,
    Reference,
    Style,
)
from .arriving import HOMES
from .shared import ACCESS, BOUNDARY, EDGE, GROUPS, POPULATION, REASON, SNAP
from .timetable import GTFS, PATHS, timetable

TFL = Reference(
    text="Transport for London (2015). Assessing transport connectivity in London, section 2.5. Its text was not at "
    "hand; walking limits, speed, hours, weights, allowances for lateness and bands agree in several independent "
    "accounts of it.",
    url="https://content.tfl.gov.uk/connectivity-assessment-guide.pdf",
)

PTAL = Indicator(
    id="ptal",
    group="Near and connected",
    title="Public transport access level (PTAL)",
    help="How much public transport is within a walk, seen from each home: the access level of Transport for London, "
    "from 0 and 1a (worst) to 6b (best). It adds up all routes within reach in the morning peak, each by the walk to "
    "its nearest stop and the wait for it. It says nothing about where the routes go, how fast, or how full. London's "
    "bands are meant for London: outside it, compare places with each other, and use the quality classes for a "
    "judgement.",
    method="ptal:ptal",
    pillars=(Pillar.EQUAL, Pillar.RESOURCE_EFFICIENT),
    keywords=(
        "PTAL",
        "PTAI",
        "TfL",
        "London",
        "public transport",
        "GTFS",
        "accessibility index",
        "frequency",
        "transit",
    ),
    inputs=(
        HOMES,
        POPULATION,
        GROUPS,
        *timetable("08:15", "09:15"),
        *PATHS,
        Input(
            key="bus_distance",
            kind=Kind.NUMBER,
            unit="m",
            default=640.0,
            minimum=1.0,
            advanced=True,
            title="Farthest bus stop",
            help="TfL counts bus stops within 640 m, 8 minutes on foot. Stops of unknown modes are treated alike.",
        ),
        Input(
            key="rail_distance",
            kind=Kind.NUMBER,
            unit="m",
            default=960.0,
            minimum=1.0,
            advanced=True,
            title="Farthest stop of other modes",
            help="TfL counts stations and tram stops within 960 m, 12 minutes on foot.",
        ),
        Input(
            key="walking_speed",
            kind=Kind.NUMBER,
            unit="km/h",
            default=4.8,
            minimum=0.5,
            maximum=10.0,
            advanced=True,
            title="Walking speed",
            help="TfL's is 80 m in a minute, 4.8 km/h.",
        ),
        SNAP,
        BOUNDARY,
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="homes",
            title="Homes by access level",
            help="The homes with their access index and level.",
            columns=(
                Column(
                    name="access_index",
                    unit="ratio",
                    minimum=0.0,
                    title="Access index",
                    help="Sum over the routes within reach; 0 where there is none.",
                ),
                Column(name="ptal", dtype="text", title="Access level", help="0, 1a, 1b, 2, 3, 4, 5, 6a or 6b."),
                Column(
                    name="level",
                    dtype="integer",
                    unit="count",
                    minimum=0,
                    maximum=8,
                    title="Access level as a number",
                    help="0 for level 0, 1 for 1a, 2 for 1b, 3 for 2, and so on to 8 for 6b.",
                ),
                Column(
                    name="routes",
                    dtype="integer",
                    unit="count",
                    minimum=0,
                    title="Routes within reach",
                    help="Different routes with a departure in the hours asked for.",
                ),
                Column(
                    name="best_route",
                    dtype="text",
                    title="Best route",
                    help="The route that adds most; empty where there is none.",
                ),
                ACCESS,
                dataclasses.replace(EDGE, help="1 where a stop beyond the edge of the data could add to the index."),
                REASON,
            ),
            style=Style(
                column="ptal",
                scale=True,
                categories=(
                    Category(value="0", title="0: none within reach", color="#3b3b3b"),
                    Category(value="1a", title="1a: very poor", color="#7f1d2b"),
                    Category(value="1b", title="1b", color="#c8553d"),
                    Category(value="2", title="2", color="#f4a259"),
                    Category(value="3", title="3", color="#fde0a6"),
                    Category(value="4", title="4", color="#bfe0c2"),
                    Category(value="5", title="5", color="#5aae8b"),
                    Category(value="6a", title="6a", color="#2f8a6b"),
                    Category(value="6b", title="6b: excellent", color="#1a6b54"),
                ),
            ),
        ),
    ),
    people=People(output="output", columns=("access_index",), worse="low"),
    formula="For each route and direction, at the nearest stop within 640 m (bus) or 960 m (others): total access "
    "time = walk / 80 m/min + 30 / f + K, f departures per hour, K = 2 min for bus and 0.75 min for others; EDF = 30 "
    "/ total access time. Of both directions of a route the larger EDF counts. Index = Σ over modes of (largest EDF + "
    "0.5·Σ of the other EDF). Levels: 0 for 0; 1a to 2.5; 1b to 5; 2 to 10; 3 to 15; 4 to 20; 5 to 25; 6a to 40; 6b "
    "above. A route is a route_id of the feed. Trams, boats and cable cars are taken as rail, unknown modes "
    "as bus: our choice for all but trams.",
    example="A bus 240 m away, 10 an hour: 3 + 3 + 2 = 8 min, EDF 30 / 8 = 3.75. A second bus 400 m away, 6 an hour: "
    "5 + 5 + 2 = 12 min, EDF 2.5. A train 800 m away, 4 an hour: 10 + 7.5 + 0.75 = 18.25 min, EDF 1.644. Index: "
    "3.75 + 0.5·2.5 + 1.644 = 6.64, level 2.",
    references=(TFL, GTFS),
)
