"""Everyday services within a time: the 15-minute city."""

import dataclasses

from ..spec import Choice, Column, Indicator, Input, Kind, Makes, Output, People, Pillar, Reference, Style
from .arriving import DIJKSTRA, HOMES, arriving
from .shared import ACCESS, BOUNDARY, EDGE, GROUPS, POPULATION, REASON, SNAP, STREETS


def _in_minutes(item):
    """The street inputs, with minutes as the only cost and the way of travelling in sight."""
    if item.key == "impedance":
        return dataclasses.replace(
            item,
            default="minutes",
            choices=(Choice(value="minutes", title="minutes"),),
            help="Minutes along the streets, at the speed of the way of travelling.",
        )
    if item.key == "mode":
        return dataclasses.replace(
            item,
            advanced=False,
            help="Walking at 4.8 km/h or cycling at 15 km/h; where a speed field has a number, that counts. For "
            "cycling choose streets one may cycle on: leave out steps.",
        )
    return item


STREETS_IN_MINUTES = tuple(_in_minutes(item) for item in STREETS)

FIFTEEN_MINUTE_COMPLETENESS = Indicator(
    id="fifteen_minute_completeness",
    group="Near and connected",
    title="15-minute city: everyday services within reach",
    help="Who has everyday life within fifteen minutes of home, on foot or by bicycle? You choose which kinds of "
    "service belong to everyday life here, best together with those who live there, and the time. The result says for "
    "every home how many of them are reached, which are missing, how many minutes away the nearest of each kind is, "
    "and how this is spread over people and groups. It does not say whether a service is good, open, affordable or "
    "has room.",
    method="completeness:fifteen_minute_completeness",
    pillars=(Pillar.EQUAL, Pillar.THRIVING),
    keywords=(
        "15-minute city",
        "chrono-urbanism",
        "everyday services",
        "completeness",
        "proximity",
        "accessibility",
        "cycling",
        "walking",
    ),
    inputs=(
        HOMES,
        POPULATION,
        GROUPS,
        Input(
            key="services",
            kind=Kind.VECTOR,
            geometry=("point", "polygon"),
            title="Services",
            help="Services with a field that says their kind: points, or areas reached at their entrances. Include "
            "those outside the study area.",
        ),
        Input(
            key="category",
            kind=Kind.FIELD,
            parent="services",
            title="Kind field",
            help="Field of the services that says what kind each is: the field theme of a prepared OpenStreetMap "
            "extract.",
        ),
        Input(
            key="categories",
            kind=Kind.WORDS,
            default=("food", "pharmacy", "health", "preschool", "school", "culture", "sport", "playground"),
            title="Kinds that count",
            help="The kinds of service that belong to everyday life, as they are written in the field, separated by "
            "commas. This is a choice of values, not a standard: say who made it.",
        ),
        Input(
            key="weights",
            kind=Kind.WORDS,
            optional=True,
            advanced=True,
            title="Weights",
            help="Where some kinds count more than others: school: 2, culture: 0.5. Those not named count 1.",
        ),
        Input(
            key="minutes",
            kind=Kind.NUMBER,
            unit="min",
            default=15.0,
            minimum=0.0,
            title="Time",
            help="Minutes to each kind of service: 15 is the idea of Moreno et al. (2021). The straight ways to and "
            "from the street count, at walking speed.",
        ),
        Input(
            key="thresholds",
            kind=Kind.NUMBERS,
            unit="%",
            default=(100.0,),
            minimum=0.0,
            maximum=100.0,
            optional=True,
            title="Share of the kinds to compare with",
            help="For each of these the result tells who reaches at least this share; 100 is one of every kind.",
        ),
        *STREETS_IN_MINUTES,
        *arriving("services", "services")[:3],
        SNAP,
        BOUNDARY,
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="homes",
            title="Everyday services within reach",
            help="The homes with the services reached and those that are missing.",
            columns=(
                Column(
                    name="completeness",
                    unit="%",
                    minimum=0.0,
                    maximum=100.0,
                    title="Everyday services reached",
                    help="Share of the kinds of service reached within the time, weighted where weights are given.",
                ),
                Column(
                    name="reached",
                    unit="count",
                    dtype="integer",
                    minimum=0.0,
                    title="Kinds reached",
                    help="How many kinds of service are reached within the time.",
                ),
                Column(
                    name="missing",
                    dtype="text",
                    title="Kinds missing",
                    help="Which kinds are not reached within the time; empty where none is missing.",
                ),
                Column(
                    name="first_minutes",
                    unit="min",
                    minimum=0.0,
                    title="Time to the first",
                    help="Minutes to the nearest service of any kind that counts; empty where none can be reached.",
                ),
                Column(
                    name="all_minutes",
                    unit="min",
                    minimum=0.0,
                    title="Time to one of each",
                    help="Minutes within which one of every kind is reached: those to the kind that is farthest away. "
                    "Empty where a kind cannot be reached at all.",
                ),
                Column(
                    name="minutes_{}",
                    unit="min",
                    minimum=0.0,
                    repeat="categories",
                    title="Time to {}",
                    help="Minutes to the nearest of this kind, also beyond the time; empty where none can be reached "
                    "along the streets.",
                ),
                Column(
                    name="at_least_{}",
                    dtype="flag",
                    repeat="thresholds",
                    title="At least {}",
                    help="1 where at least this share is reached, 0 where it is not; empty where that is not known.",
                ),
                ACCESS,
                dataclasses.replace(
                    EDGE,
                    help="1 where a service beyond the context boundary could be reached within the time and is not "
                    "known, or be nearer than the nearest that is; 0 where not.",
                ),
                REASON,
            ),
            style=Style(column="completeness", breaks=(25.0, 50.0, 75.0, 99.0), ramp="high is good"),
        ),
        Output(
            key="kinds",
            makes=Makes.TABLE,
            optional=True,
            title="Kinds of service and how many reach them",
            help="For every kind the share of people who reach one within the time.",
            columns=(
                Column(name="kind", dtype="text", title="Kind", help="The kind as it was written."),
                Column(
                    name="services",
                    unit="count",
                    dtype="integer",
                    minimum=0.0,
                    title="Services",
                    help="How many services of this kind there are.",
                ),
                Column(name="weight", unit="ratio", minimum=0.0, title="Weight", help="How much the kind counts."),
                Column(
                    name="share_within",
                    unit="%",
                    minimum=0.0,
                    maximum=100.0,
                    title="Share of all people who reach it within the time",
                    help="Of all people; those whose home has no value count as not reaching it.",
                ),
                Column(
                    name="left_out",
                    unit="people",
                    minimum=0.0,
                    title="People left out",
                    help="People who do not reach one within the time.",
                ),
                Column(
                    name="median_minutes",
                    unit="min",
                    minimum=0.0,
                    title="Median time",
                    help="Half of the people have this time or less; empty where nobody reaches one.",
                ),
            ),
        ),
    ),
    people=People(output="output", columns=("completeness",), worse="low", thresholds="thresholds"),
    formula="C_i = 100·Σ_c w_c·1(t_ic ≤ T) / Σ_c w_c, in per cent. t_ic is the time from home i to the nearest "
    "service of kind c along the streets with both straight ways to the street, T the time, w_c the weight of the "
    "kind (1 unless given). Walking 4.8 km/h is 80 m a minute, so 15 minutes are 1,200 m; cycling 15 km/h is 250 m a "
    "minute. The figure for a whole town is the mean weighted by people.",
    example="Food 400 m away, a school 960 m, a library 1,600 m; on foot 5, 12 and 20 minutes. Within 15 minutes 2 of "
    "3 kinds are reached: C = 66.7 %. With the weight 2 for the library C = 2/4 = 50 %. One of each takes 20 minutes.",
    references=(
        Reference(
            text="Moreno, C., Allam, Z., Chabaud, D., Gall, C., & Pratlong, F. (2021). Introducing the “15-Minute "
            "City”: sustainability, resilience and place identity in future post-pandemic cities. Smart Cities 4(1), "
            "93-111.",
            url="https://doi.org/10.3390/smartcities4010006",
        ),
        DIJKSTRA,
    ),
)
