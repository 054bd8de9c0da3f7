"""Homes with dwellings and people where there is no register: from buildings, from address points."""

import dataclasses

from ..spec import Category, Column, Indicator, Input, Kind, Makes, Output, Style
from .building_fields import DWELLINGS_FIELD, FLOORS, HOME_WORDS, USE
from .shared import REASON


def _assumption(key, unit, default, maximum, title, text, **more):
    return Input(
        key=key,
        kind=Kind.NUMBER,
        part_of="households",
        unit=unit,
        default=default,
        minimum=more.pop("minimum", 0.0),
        maximum=maximum,
        title=title,
        help=text,
        **more,
    )


HOUSEHOLDS = (
    _assumption(
        "people_per_dwelling",
        "people",
        2.0,
        20.0,
        "People per dwelling",
        "Your assumption. Take the municipality's own mean where you know it.",
    ),
    _assumption(
        "dwelling_area",
        "m2",
        100.0,
        1000.0,
        "Floor area per dwelling in blocks",
        "Your assumption: gross floor area, stairs and walls counted.",
        minimum=10.0,
    ),
    _assumption(
        "homes_share",
        "%",
        100.0,
        100.0,
        "Share of the floor area that is homes",
        "Your assumption, where no field says it: shops and offices on the ground floor take the rest.",
    ),
    _assumption(
        "house_footprint",
        "m2",
        200.0,
        10000.0,
        "Largest house",
        "Buildings with this footprint or less, and no more than two storeys, count as a house with one dwelling. "
        "With 0 all are blocks.",
        advanced=True,
    ),
    _assumption(
        "smallest_home",
        "m2",
        40.0,
        1000.0,
        "Smallest home",
        "Buildings with a smaller footprint are taken as sheds and garages.",
        advanced=True,
    ),
    _assumption(
        "total_people",
        "people",
        None,
        100_000_000.0,
        "Known number of people",
        "Number of people who live in all these buildings together, from a register: the estimates are multiplied so "
        "that they sum to it, and the log says by how much.",
        optional=True,
    ),
)

RESULT = (
    Column(name="dwellings", unit="dwellings", minimum=0.0, title="Dwellings", help="Given or estimated, see basis."),
    Column(
        name="people",
        unit="people",
        minimum=0.0,
        title="People (estimate)",
        help="Dwellings times people per dwelling, scaled to the known number of people where there is one.",
    ),
    Column(
        name="estimated",
        dtype="flag",
        title="Dwellings are an estimate",
        help="0 where the number of dwellings is given, or there are none; else 1. People are always an estimate.",
    ),
    Column(
        name="basis",
        dtype="text",
        words=True,
        title="Basis of the estimate",
        help="Which rule gave the dwellings.",
    ),
)

FORMULA = (
    "dwellings = given, else 1 for a house (footprint up to the largest house, at most two storeys), else "
    "max(1, F · h / d); people = dwellings · q · k. F is the floor area (given, else footprint · storeys, else "
    "footprint · max(1, height / storey height), else footprint · assumed storeys), h the share that is homes, d the "
    "floor area per dwelling, q the people per dwelling, k = known people / estimated people, or 1."
)

ESTIMATED = Style(
    column="estimated",
    categories=(
        Category(value=0, title="Dwellings are given", color="#0072b2"),
        Category(value=1, title="Dwellings are an estimate", color="#e69f00"),
    ),
)

HOMES_FROM_BUILDINGS = Indicator(
    id="homes_from_buildings",
    group="Prepare data",
    title="Homes from buildings",
    help="Makes homes (points with dwellings and people) out of a building layer: from the number of dwellings where "
    "it is given, else from floor area and plain assumptions that you can change. Every result says which rule it "
    "comes from. With a known number of people, such as the municipality's, the estimate is scaled to it. Where there "
    "are areas with people, Population to buildings is the better way.",
    method="homes:homes_from_buildings",
    keywords=("dwellings", "population", "building volume", "floor area", "estimate", "households"),
    inputs=(
        Input(
            key="buildings",
            kind=Kind.VECTOR,
            geometry=("polygon", "point"),
            title="Buildings",
            help="Outlines of buildings; points need a field with dwellings or floor area.",
        ),
        DWELLINGS_FIELD,
        *FLOORS,
        *USE,
        Input(
            key="share_field",
            kind=Kind.FIELD,
            parent="buildings",
            dtype="number",
            minimum=0.0,
            optional=True,
            advanced=True,
            title="Homes' share field",
            help="Field with the share of the floor area that is homes, %.",
        ),
        *HOUSEHOLDS,
    ),
    outputs=(
        Output(
            key="homes",
            makes=Makes.LAYER,
            geometry="point",
            carries="buildings",
            title="Homes (estimate)",
            help="A point in every building with dwellings: the homes of the indicators.",
            columns=RESULT,
            style=ESTIMATED,
        ),
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="buildings",
            optional=True,
            title="Buildings with dwellings",
            help="All buildings with floor area, dwellings and people.",
            columns=(
                Column(
                    name="floor_area", unit="m2", minimum=0.0, title="Gross floor area", help="Given or estimated area."
                ),
                *RESULT,
                REASON,
            ),
            style=Style(column="people", breaks=(1.0, 5.0, 20.0, 50.0, 100.0)),
        ),
    ),
    formula=FORMULA,
    example="A block of 400 m² in four storeys: 1600 m² of floor. At 100 m² per dwelling 16 dwellings, at 2 people "
    "each 32 people. A house of 120 m² in one storey: one dwelling, 2 people. With 51 known people both are multiplied "
    "by 51/34 = 1.5: 48 and 3.",
)

HOMES_FROM_ADDRESSES = Indicator(
    id="homes_from_addresses",
    group="Prepare data",
    title="Homes from address points",
    help="Makes homes out of address points: with the number of dwellings where the address has it, else with its part "
    "of the dwellings estimated for the building it stands in or at, else with the number you assume. Every address "
    "says which rule it comes from. With a known number of people the estimate is scaled to it.",
    method="homes:homes_from_addresses",
    keywords=("address", "dwellings", "population", "apartment register", "estimate"),
    inputs=(
        Input(
            key="addresses",
            kind=Kind.VECTOR,
            geometry=("point",),
            title="Address points",
            help="One point for each address or entrance.",
        ),
        Input(
            key="dwellings_field",
            kind=Kind.FIELD,
            parent="addresses",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Dwellings field",
            help="Field with the number of dwellings at the address.",
        ),
        Input(
            key="use_field",
            kind=Kind.FIELD,
            parent="addresses",
            optional=True,
            title="Use field",
            help="Field with the use. Only addresses whose use is one of the words below count as homes; without a "
            "field all do.",
        ),
        Input(
            key="use_words",
            kind=Kind.WORDS,
            default=HOME_WORDS,
            advanced=True,
            title="Uses that are homes",
            help="Words of the use field that mean homes, whatever their capitals.",
        ),
        Input(
            key="buildings",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            optional=True,
            title="Buildings",
            help="Their floor area gives the dwellings of addresses that have no number.",
        ),
        *(
            dataclasses.replace(item, part_of="")
            for item in FLOORS
            if item.key in ("storeys_field", "height_field", "storey_height", "assumed_storeys")
        ),
        Input(
            key="match_distance",
            kind=Kind.NUMBER,
            unit="m",
            default=10.0,
            minimum=0.0,
            maximum=200.0,
            advanced=True,
            title="Longest way to the building",
            help="An address belongs to the nearest building within this distance; address points often lie at the "
            "street or the entrance.",
        ),
        Input(
            key="dwellings_per_address",
            kind=Kind.NUMBER,
            unit="dwellings",
            default=1.0,
            minimum=0.0,
            maximum=1000.0,
            title="Dwellings per address",
            help="Your assumption, where neither the address nor a building tells.",
        ),
        *HOUSEHOLDS,
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="addresses",
            title="Homes (estimate)",
            help="The addresses with dwellings and people; 0 where the address is not taken as homes.",
            columns=(*RESULT, REASON),
            style=ESTIMATED,
        ),
    ),
    formula="dwellings = given, else max(1, (D_b - G_b) / n_b), else assumed; people = dwellings · q · k. D_b are the "
    "estimated dwellings of the address's building (see Homes from buildings), G_b those given at its other addresses, "
    "n_b its addresses without a number, q the people per dwelling, k = known people / estimated people, or 1.",
    example="A block with 16 estimated dwellings has three addresses; one says 6. The other two get (16 - 6) / 2 = 5 "
    "dwellings, and 10 people each at 2 people per dwelling.",
)
