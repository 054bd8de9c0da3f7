"""Public transport from its timetable: how near, how often."""

import dataclasses

from ..spec import Column, Indicator, Input, Kind, Makes, Output, Pillar, Style
from .shared import BOUNDARY
from .timetable import (
    DATE,
    GTFS,
    HOURS,
    INTERVAL,
    MAIN,
    MODES,
    NAME,
    PLATFORMS,
    ROUTE_TYPES,
    SAME_STOP,
    STOP_ID,
    STOP_REASON,
    timetable,
)
from .transit_levels import PTAL
from .transit_near import SDG_11_2_1
from .transit_quality import STOP_QUALITY

BOUNDARY_OF_STOPS = dataclasses.replace(
    BOUNDARY,
    title="Stops within",
    help="Stops outside it are left out, and the result comes in its coordinate system. Where it is left empty, all "
    "stops are kept.",
)

STOP_DEPARTURES = Indicator(
    id="stop_departures",
    group="Near and connected",
    title="Stops with departures",
    help="Where does public transport stop, and how often does it leave? Turns a timetable (GTFS) into a map of stops "
    "with departures per hour by mode, the mean interval, and the number of routes, for the hours and the kind of day "
    "you choose. Calendars with their exceptions, trips given by interval, platforms of stations and times after "
    "midnight are heeded. The last stop of a trip is no departure, nor is a stop where nobody may board.",
    method="stop_departures:stop_departures",
    pillars=(Pillar.EQUAL, Pillar.RESOURCE_EFFICIENT),
    requires=("geopandas", "scipy"),
    keywords=("GTFS", "public transport", "bus", "timetable", "frequency", "headway", "stops", "service", "transit"),
    inputs=(
        *timetable("06:00", "20:00"),
        Input(
            key="together",
            kind=Kind.FLAG,
            default=True,
            advanced=True,
            title="Take platforms as one stop",
            help="Platforms of a station, and stops of the same name near each other, are one stop. Otherwise every "
            "platform is shown on its own.",
        ),
        SAME_STOP,
        BOUNDARY_OF_STOPS,
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.LAYER,
            geometry="point",
            title="Stops with departures",
            help="All stops of the feed, also those where nothing departs and those without coordinates.",
            columns=(
                STOP_ID,
                NAME,
                PLATFORMS,
                MODES,
                Column(
                    name="departures",
                    dtype="integer",
                    unit="count",
                    minimum=0,
                    title="Departures",
                    help="All departures within the hours, in every direction.",
                ),
                Column(
                    name="departures_per_hour",
                    unit="per hour",
                    minimum=0.0,
                    title="Departures per hour",
                    help="All departures divided by the hours of the window.",
                ),
                MAIN,
                INTERVAL,
                Column(
                    name="routes",
                    dtype="integer",
                    unit="count",
                    minimum=0,
                    title="Routes",
                    help="How many routes depart.",
                ),
                Column(
                    name="directions",
                    dtype="integer",
                    unit="count",
                    minimum=0,
                    title="Routes and directions",
                    help="Routes, counted once for each of their directions.",
                ),
                *(
                    Column(
                        name=f"{mode}_per_hour",
                        unit="per hour",
                        minimum=0.0,
                        optional=True,
                        title=title,
                        help="Departures per hour by this mode; the field is there where the feed has the mode.",
                    )
                    for mode, title in (
                        ("bus", "Departures by bus"),
                        ("tram", "Departures by tram"),
                        ("metro", "Departures by metro"),
                        ("rail", "Departures by rail"),
                        ("ferry", "Departures by ferry"),
                        ("cable", "Departures by cable"),
                        ("other", "Departures by other modes"),
                    )
                ),
                DATE,
                HOURS,
                STOP_REASON,
            ),
            style=Style(column="departures_per_hour", breaks=(1.0, 2.0, 4.0, 8.0, 16.0), ramp="high is good"),
        ),
    ),
    formula="departures per hour = n / h: n departures within the window, h its hours. Mean interval = 60·h / Σ_r max "
    "over d of n_rd, with n_rd the departures of route r in direction d. Directions are those of the feed; where it "
    "states none, each platform is a direction. A trip given by interval departs at its start time and every headway "
    "after it, before its end time. Times the feed leaves out lie evenly between their neighbours. The day is the one "
    "with the median number of trips of all served days of its type. Times are those of the day of traffic: 25:10 is "
    "ten past one in the night after it.",
    example="A stop from 06:00 to 20:00 (14 h): route 1 departs 28 times one way and 26 times the other, route 2 14 "
    "times one way only. Departures per hour: 68 / 14 = 4.9. Mean interval: 840 / (28 + 14) = 20 min.",
    references=(GTFS, ROUTE_TYPES),
)

ALL = (STOP_DEPARTURES, STOP_QUALITY, SDG_11_2_1, PTAL)
