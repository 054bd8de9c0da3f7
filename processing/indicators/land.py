"""How fast land is built on, and how fast people come."""

import dataclasses

from ..spec import Category, Column, Indicator, Input, Kind, Makes, Output, Pillar, Reference, Style
from .shared import REASON


def _built(key, title, text):
    return Input(key=key, kind=Kind.VECTOR, geometry=("polygon",), title=title, help=text)


def _people(key, title, text):
    return Input(key=key, kind=Kind.FIELD, parent="areas", dtype="number", minimum=0.0, title=title, help=text)


def _year(key, title, text):
    return Input(key=key, kind=Kind.INTEGER, unit="none", minimum=1800, maximum=2200, title=title, help=text)


COLUMNS = (
    Column(
        name="built_past",
        unit="ha",
        minimum=0.0,
        title="Built-up at the first date",
        help="Built-up land within the area, overlaps counted once.",
    ),
    Column(
        name="built_present",
        unit="ha",
        minimum=0.0,
        title="Built-up at the second date",
        help="Built-up land within the area, overlaps counted once.",
    ),
    Column(
        name="built_change",
        unit="%",
        minimum=-100.0,
        title="Change of built-up land",
        help="Over the whole period, of what was built up at the first date.",
    ),
    Column(
        name="land_rate",
        unit="%/year",
        title="Land consumption rate",
        help="Change of built-up land per year, of what was built up at the first date.",
    ),
    Column(
        name="population_rate",
        unit="%/year",
        title="Population growth rate",
        help="Logarithmic rate of growth per year.",
    ),
    Column(
        name="ratio",
        unit="ratio",
        title="Ratio of land consumption to population growth",
        help="Above 1 land is built on faster than people come. Empty where the population hardly changes. Where it "
        "falls, a negative ratio says nothing by its size: look at the two rates.",
    ),
    Column(
        name="per_person_past",
        unit="m2/person",
        minimum=0.0,
        title="Built-up land per person at the first date",
        help="Built-up land divided by people.",
    ),
    Column(
        name="per_person_present",
        unit="m2/person",
        minimum=0.0,
        title="Built-up land per person at the second date",
        help="Built-up land divided by people.",
    ),
    Column(
        name="per_person_change",
        unit="%",
        minimum=-100.0,
        title="Change of built-up land per person",
        help="Below 0 the town became denser.",
    ),
    Column(
        name="kind",
        dtype="integer",
        title="Land and people",
        help="1 land grows faster than people, 2 people grow faster than land, 3 land grows and people do not, "
        "4 neither grows.",
    ),
    dataclasses.replace(
        REASON,
        help="Why there is no ratio, or no value at all; empty where there is a ratio.",
    ),
)

LAND_CONSUMPTION = Indicator(
    id="land_consumption",
    group="Dense and mixed",
    title="Land consumption and population growth",
    help="Is land built on faster than people come? The UN's indicator 11.3.1 divides the land consumption rate by the "
    "population growth rate. The ratio is wild where the population hardly changes and misleading where it falls, so "
    "both rates are shown apart, the ratio only where the growth is clear, and built-up land per person at both "
    "dates beside it. Both layers must be made in the same way: a finer map of the second date looks like growth.",
    method="land_consumption:land_consumption",
    pillars=(Pillar.RESOURCE_EFFICIENT,),
    keywords=(
        "SDG 11.3.1",
        "LCRPGR",
        "sprawl",
        "land take",
        "built-up area",
        "population growth",
        "land use efficiency",
    ),
    inputs=(
        Input(
            key="areas",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            title="Areas",
            help="Municipalities or districts with the number of people at both dates.",
        ),
        _built("built_past", "Built-up land at the first date", "Polygons of urban areas or other built-up land."),
        _built("built_present", "Built-up land at the second date", "Polygons made in the same way as the first."),
        _people("population_past", "Population field at the first date", "Number of people at the first date."),
        _people("population_present", "Population field at the second date", "Number of people at the second date."),
        _year("year_past", "First year", "Year of the first date."),
        _year("year_present", "Second year", "Year of the second date."),
        Input(
            key="smallest_growth",
            kind=Kind.NUMBER,
            unit="%/year",
            default=0.1,
            minimum=0.0,
            advanced=True,
            title="Smallest growth for a ratio",
            help="A ratio is given only where the population changes at least this fast, up or down. The UN has no "
            "such "
            "limit: this one is the plugin's own.",
        ),
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="areas",
            title="Land consumption",
            help="The areas with both rates, their ratio and built-up land per person.",
            columns=COLUMNS,
            style=Style(
                column="kind",
                categories=(
                    Category(value=1, title="Land grows faster than people", color="#f4a259"),
                    Category(value=2, title="People grow faster than land", color="#5aae8b"),
                    Category(value=3, title="Land grows, people do not", color="#9c3a2e"),
                    Category(value=4, title="Neither grows", color="#b7c9d6"),
                ),
            ),
        ),
        Output(
            key="whole",
            makes=Makes.TABLE,
            title="Land consumption of the whole",
            help="One row for all areas together.",
            columns=COLUMNS,
        ),
    ),
    formula="LCR = (V2 - V1) / V1 / T; PGR = ln(P2 / P1) / T; ratio = LCR / PGR where |PGR| is at least the smallest "
    "growth. V1 and V2 are the built-up land within the area at the two dates, P1 and P2 the people, T the years "
    "between. Land per person = V / P. Rates are in per cent per year.",
    example="A town grows in 10 years from 100 to 130 km2 of built-up land and from 1,000,000 to 1,200,000 people: "
    "LCR = "
    "0.30 / 10 = 3.00 % per year; PGR = ln 1.2 / 10 = 1.82 % per year; ratio 3.00 / 1.82 = 1.65. Built-up land per "
    "person: 100 and 108.3 m2, + 8.3 %.",
    references=(
        Reference(
            text="UN-Habitat. SDG indicator metadata 11-03-01: ratio of land consumption rate to population growth "
            "rate. "
            "(Definitions of both rates read in Japan's official pages on the goals.)",
            url="https://www.mofa.go.jp/mofaj/gaiko/oda/sdgs/statistics/goal11.html",
        ),
        Reference(
            text="Statistics Denmark. Target 11.3. (Above 1, land consumption has increased more than population.)",
            url="https://rss.dst.dk/en/Statistik/temaer/SDG/globale-verdensmaal/11-baeredygtige-byer-og-lokalsamfund/delmaal-03",
        ),
    ),
)
