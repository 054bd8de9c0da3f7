"""Declarations: public space: how much of it there is, and who has it near."""

import dataclasses

from ..spec import Column, Indicator, Input, Kind, Makes, Output, People, Pillar, Reference, Style, Threshold
from .arriving import HOMES, arriving
from .shared import ACCESS, BOUNDARY, EDGE, GROUPS, POPULATION, REASON, SNAP, STREETS

UN_HABITAT = "UN-Habitat, Streets as public spaces and drivers of urban prosperity"


def _share(name, title, text):
    return Column(name=name, unit="%", minimum=0.0, maximum=100.0, title=title, help=text)


def _hectares(name, title, text):
    return Column(name=name, unit="ha", minimum=0.0, title=title, help=text)


SHARES = (
    _hectares("ground", "Area", "The whole area: what the shares are of."),
    _hectares("open_area", "Open public space", "Overlapping pieces count once."),
    _hectares("street_area", "Streets", "Without the ground that is open public space, such as paths in a park."),
    _share("open_share", "Share of open public space", "Of the whole area."),
    _share("street_share", "Share of streets", "Of the whole area."),
    _share("public_share", "Share of open public space and streets", "The sum of the two: SDG 11.7.1."),
)

OPEN_PUBLIC_SPACE = Indicator(
    id="open_public_space",
    group="Green, play and outdoors",
    title="Open public space",
    help="How much of the built-up ground is open to everybody: parks, squares, playgrounds, shores, and streets? And "
    "who has such a place within 400 m of home along the streets? These are the two halves of the UN's indicator "
    "11.7.1. Streets and open space are shown apart, because a town may have much of one and little of the other. "
    "Ground counts once where layers overlap. Leave out what is closed to the public, such as school yards with "
    "locked gates, golf courses and the yards of housing.",
    method="public_space:open_public_space",
    pillars=(Pillar.EQUAL, Pillar.THRIVING),
    keywords=("SDG 11.7.1", "public space", "square", "park", "street area", "access", "400 m", "UN-Habitat"),
    inputs=(
        Input(
            key="areas",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            title="Built-up areas",
            help="The ground that the shares are of: the built-up part of the town, its districts or squares. Forest "
            "and farmland within them would make the shares smaller.",
        ),
        Input(
            key="open_space",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            title="Open public space",
            help="Parks, squares, playgrounds, beaches and other open ground that everybody may use without paying.",
        ),
        dataclasses.replace(
            STREETS[0],
            optional=True,
            help="Lines people can walk along: they give the ground of the streets, by their width, and the ways from "
            "homes. May be left out where the ground of streets is given as areas and there are no homes.",
        ),
        *STREETS[1:],
        Input(
            key="street_ground",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            optional=True,
            title="Ground of streets",
            help="Areas of streets from property line to property line, as in a base map. Where it is left empty, the "
            "lines of streets are drawn as wide as they are.",
        ),
        Input(
            key="width_field",
            kind=Kind.FIELD,
            parent="streets",
            dtype="number",
            optional=True,
            title="Width field",
            help="Field with the whole width of each street in metres, pavements included. Without a number, the width "
            "of the class or the default is used.",
        ),
        Input(
            key="street_class_field",
            kind=Kind.FIELD,
            parent="streets",
            optional=True,
            advanced=True,
            title="Street class field",
            help="Field with the class of each street, for widths by class.",
        ),
        Input(
            key="street_widths",
            kind=Kind.WORDS,
            optional=True,
            advanced=True,
            title="Widths by class",
            help="Width in metres behind each class, and classes joined by plus: footway + path + steps: 2, "
            "residential: 12, primary: 20. These are assumptions about your town: state them with the result.",
        ),
        Input(
            key="default_width",
            kind=Kind.NUMBER,
            unit="m",
            default=8.0,
            minimum=0.0,
            title="Width of other streets",
            help="Of streets without a width in a field or by class. An assumption, not a norm.",
        ),
        dataclasses.replace(
            HOMES,
            optional=True,
            help="Where people live, to measure the way to open public space. Leave it empty for the shares alone.",
        ),
        POPULATION,
        GROUPS,
        Input(
            key="distances",
            kind=Kind.NUMBERS,
            unit="m|min",
            default=(400.0,),
            minimum=0.0,
            title="Distances to compare with",
            help="For each of these the result tells who has open public space within it. The UN's indicator has 400 "
            "m.",
        ),
        *(
            dataclasses.replace(
                item,
                advanced=True,
                help="Smaller areas are no goal of the way from homes; they count in the shares all the same.",
            )
            if item.key == "minimum_area"
            else dataclasses.replace(item, advanced=True)
            for item in arriving("open_space", "open spaces")
        ),
        SNAP,
        BOUNDARY,
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="areas",
            title="Open public space and streets",
            help="The areas with their open public space and streets.",
            columns=(*SHARES, REASON),
            style=Style(column="public_share", breaks=(10.0, 20.0, 30.0, 45.0), ramp="high is good"),
        ),
        Output(
            key="whole",
            makes=Makes.TABLE,
            title="Open public space of the whole",
            help="One row for all areas together, where overlapping areas count once.",
            columns=SHARES,
        ),
        Output(
            key="access",
            makes=Makes.FEATURES,
            extends="homes",
            title="Way to open public space",
            help="The homes with the distance to the nearest open public space. Only made when homes are given.",
            columns=(
                Column(
                    name="distance",
                    unit="m|min",
                    minimum=0.0,
                    title="Distance to open public space",
                    help="Along the streets, with the straight ways at both ends.",
                ),
                ACCESS,
                Column(
                    name="destination",
                    dtype="text",
                    title="Nearest open public space",
                    help="Its name, or its number in the layer.",
                ),
                Column(
                    name="within_{}",
                    dtype="flag",
                    repeat="distances",
                    title="Within {}",
                    help="1 where open public space lies within this distance, 0 where not; empty where not known.",
                ),
                EDGE,
                REASON,
            ),
            style=Style(column="distance", breaks_from="distances", ramp="low is good"),
        ),
    ),
    people=People(output="access", columns=("distance",), worse="high", thresholds="distances"),
    thresholds=(
        Threshold(
            column="distance",
            value=400.0,
            unit="m",
            met="at most",
            title="Open public space within 400 m walk",
            source="UN-Habitat, SDG indicator 11.7.1 metadata",
            year=2021,
        ),
        *(
            Threshold(column=column, value=value, unit="%", met="at least", title=title, source=UN_HABITAT, year=2013)
            for column, value, title in (
                ("public_share", 45.0, "Public space of a town, streets included (45-50 %)"),
                ("street_share", 30.0, "Streets (30-35 %)"),
                ("open_share", 15.0, "Open public space (15-20 %)"),
            )
        ),
    ),
    formula="share = 100 · (A_open + A_streets) / A. A is the area; A_open = area(O ∩ A) with O the union of the open "
    "public spaces; A_streets = area((S \\ O) ∩ A) with S the union of the streets: given areas, or each line drawn "
    "w/2 to both sides with straight ends, w its width, where lines of one width that continue each other are one. "
    "Lines below the ground (level under 0) do not count. The way from homes is that of Distance to "
    "the nearest destination, to the entrances of the open spaces.",
    example="An area of 100 x 100 m with a square of 20 x 50 m and a street 100 m long and 10 m wide, of which 20 m "
    "lie within the square: open space 1000 m2 = 10 %; streets 10·100 - 10·20 = 800 m2 = 8 %; together 18 %.",
    references=(
        Reference(
            text="UN-Habitat. SDG indicator metadata 11-07-01: average share of the built-up area of cities that is "
            "open space for public use for all. (Formula read in the metadata of Spain's statistical office.)",
            url="https://ine.es/dyngs/ODS/en/metadatos.htm?idSub=573",
        ),
        Reference(
            text="UN-Habitat (2018). SDG indicator 11.7.1 training module: public space. Nairobi.",
            url="https://docslib.org/doc/7196747/public-space-public-space",
        ),
        Reference(
            text="NASA SEDAC / CIESIN (2023). SDG indicator 11.7.1: urban public space, availability and access. "
            "(Where the 400 m were read; the year given for the UN metadata is not verified against the original.)",
            url="https://catalog.data.gov/dataset/sdg-indicator-11-7-1-urban-public-space-availability-and-access-2023-release",
        ),
        Reference(
            text="UN-Habitat (2013). Streets as public spaces and drivers of urban prosperity. Nairobi. (The shares as "
            "reported by Next City; not verified against the original. Written for growing cities of the whole world: "
            "a Swedish town with much green and few streets lies below them without being poorly off.)",
            url="https://nextcity.org/daily/entry/how-much-public-space-does-a-city-need-UN-Habitat-joan-clos-50-percent",
        ),
    ),
)

ALL = (OPEN_PUBLIC_SPACE,)
