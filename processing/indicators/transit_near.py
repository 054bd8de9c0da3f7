"""Near public transport: the indicator 11.2.1 of the Sustainable Development Goals."""

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
    Threshold,
)
from .arriving import HOMES
from .shared import ACCESS, BOUNDARY, EDGE, GROUPS, POPULATION, REASON, SNAP
from .timetable import GTFS, MODE_LEGEND, PATHS, SAME_STOP, timetable

UN_11_2_1 = Reference(
    text="United Nations Human Settlements Programme (2021). SDG indicator metadata 11.2.1, last updated September "
    "2021.",
    url="https://unstats.un.org/sdgs/metadata/files/Metadata-11-02-01.pdf",
)


def _near(column, title):
    return Threshold(
        column=column, value=1.0, unit="none", met="at least", title=title, source="UN-Habitat, SDG 11.2.1", year=2021
    )


def _flag(name, title, text):
    return Column(name=name, dtype="flag", minimum=0, maximum=1, title=title, help=text)


SDG_11_2_1 = Indicator(
    id="sdg_11_2_1",
    group="Near and connected",
    title="Near public transport (SDG 11.2.1)",
    help="Who lives within a convenient walk of public transport? The United Nations' indicator 11.2.1: along the "
    "streets at most 500 m to a stop of low capacity (bus, tram) or 1 km to one of high capacity (rail, metro, ferry). "
    "Stops come from a layer with their mode, or from a timetable (GTFS), where you may also ask for a lowest number "
    "of departures per hour. The UN asks for the shares by sex, age and disability: name those fields as groups. "
    "Frequency, step-free access and a safe stop belong to the UN's idea of convenient, but not to its number.",
    method="near_transit:near_transit",
    pillars=(Pillar.EQUAL, Pillar.RESOURCE_EFFICIENT),
    keywords=(
        "SDG",
        "Agenda 2030",
        "public transport",
        "stop",
        "bus stop",
        "station",
        "walking distance",
        "GTFS",
        "UN-Habitat",
        "500 m",
    ),
    inputs=(
        HOMES,
        POPULATION,
        GROUPS,
        Input(
            key="stops",
            kind=Kind.VECTOR,
            geometry=("point", "polygon"),
            optional=True,
            title="Stops",
            help="Points of stops and stations, also outside the study area. Leave it empty if you give a timetable.",
        ),
        Input(
            key="mode_field",
            kind=Kind.FIELD,
            parent="stops",
            optional=True,
            title="Mode field",
            help=f"Field with the mode of each stop: {MODE_LEGEND}, the same in Swedish, or the codes of GTFS. "
            f"Without it all stops count as of low capacity.",
        ),
        *timetable("06:00", "20:00", optional=True),
        Input(
            key="minimum_per_hour",
            kind=Kind.NUMBER,
            unit="per hour",
            default=0.0,
            minimum=0.0,
            title="Fewest departures per hour",
            help="Only with a timetable: stops with fewer departures in the main direction, per hour of the window, do "
            "not count. 0 takes every stop where anything departs; 3 is one every 20 minutes.",
        ),
        *PATHS,
        Input(
            key="high_modes",
            kind=Kind.WORDS,
            default=("rail", "metro", "ferry"),
            advanced=True,
            title="Modes of high capacity",
            help="The UN names rail, metro and ferry. Tram is not named and counts as low here, as do stops whose "
            "mode is not known.",
        ),
        Input(
            key="low_distance",
            kind=Kind.NUMBER,
            unit="m",
            default=500.0,
            minimum=0.0,
            advanced=True,
            title="Distance to low capacity",
            help="The UN's is 500 m.",
        ),
        Input(
            key="high_distance",
            kind=Kind.NUMBER,
            unit="m",
            default=1000.0,
            minimum=0.0,
            advanced=True,
            title="Distance to high capacity",
            help="The UN's is 1000 m.",
        ),
        SAME_STOP,
        SNAP,
        BOUNDARY,
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="homes",
            title="Homes near public transport",
            help="The homes with the distances to the nearest stops, and whether they are convenient.",
            columns=(
                _flag("near_transit", "Convenient access", "1 where either distance is met, 0 where neither is."),
                _flag("near_low", "Near low capacity", "1 where the distance to a stop of low capacity is met."),
                _flag("near_high", "Near high capacity", "1 where the distance to a stop of high capacity is met."),
                Column(
                    name="distance_low",
                    unit="m",
                    minimum=0.0,
                    title="Distance to low capacity",
                    help="To the nearest stop of low capacity; empty where none can be reached.",
                ),
                Column(
                    name="distance_high",
                    unit="m",
                    minimum=0.0,
                    title="Distance to high capacity",
                    help="To the nearest stop of high capacity; empty where none can be reached.",
                ),
                *(
                    Column(
                        name=f"distance_{mode}",
                        unit="m",
                        minimum=0.0,
                        optional=True,
                        title=title,
                        help="Empty where none can be reached; the field is there where any stop has the mode.",
                    )
                    for mode, title in (
                        ("bus", "Distance to a bus stop"),
                        ("tram", "Distance to a tram stop"),
                        ("metro", "Distance to a metro station"),
                        ("rail", "Distance to a railway station"),
                        ("ferry", "Distance to a ferry"),
                        ("cable", "Distance to a cable car"),
                        ("other", "Distance to a stop of another mode"),
                    )
                ),
                ACCESS,
                dataclasses.replace(
                    EDGE,
                    help="1 where there is no convenient access, but a stop beyond the edge of the data could give it.",
                ),
                REASON,
            ),
            style=Style(
                column="near_transit",
                categories=(
                    Category(value=1, title="Convenient access to public transport", color="#1a6b54"),
                    Category(value=0, title="No convenient access", color="#c8553d"),
                ),
            ),
        ),
    ),
    thresholds=(
        _near("near_transit", "Convenient access to public transport"),
        _near("near_low", "Stop of low capacity within its distance"),
        _near("near_high", "Stop of high capacity within its distance"),
    ),
    people=People(output="output", columns=("near_transit", "near_low", "near_high"), worse="low"),
    formula="share = 100·Σ p_i·c_i / Σ p_i, c_i = 1 where the distance of home i to the nearest stop of low capacity "
    "is at most 500 m or that to the nearest stop of high capacity at most 1000 m, else 0; p_i the people. Distances "
    "are along the streets, with the straight ways from the home and from the stop to the street. People without a "
    "value count among those without access.",
    example="Three homes of 10, 20 and 70 people: 450 m to a bus stop; 900 m to a bus stop and 950 m to a station; "
    "800 m to a bus stop and 1200 m to a station. Convenient for the first two: 100·(10 + 20) / 100 = 30 %.",
    references=(UN_11_2_1, GTFS),
)
