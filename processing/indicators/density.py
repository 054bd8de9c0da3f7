"""Declarations: density and mix of people, jobs and uses."""

import dataclasses

from ..spec import Column, Indicator, Input, Kind, Makes, Output, Pillar, Reference, Style
from .jobs import JOB_HOUSING_BALANCE
from .land import LAND_CONSUMPTION
from .mix import LAND_USE_MIX, TENURE_MIX
from .shared import BOUNDARY, EDGE, REASON


def _density(name, unit, title, text, **more):
    return Column(name=name, unit=unit, minimum=0.0, title=title, help=text, **more)


POPULATION_DENSITY = Indicator(
    id="population_density",
    group="Dense and mixed",
    title="Population density",
    help="How many people live on each hectare? The plain density divides people by ground, so that a lake or a wood "
    "within the line makes a district look sparse; a layer of water can be taken out. The population-weighted density "
    "is the one people meet: the mean over people of the density around them. With homes, it is measured in a circle "
    "around every home; of the whole it is also given over the areas. The base area is always stated in the result, "
    "because densities compare only where it means the same.",
    method="density:population_density",
    pillars=(Pillar.RESOURCE_EFFICIENT, Pillar.THRIVING),
    keywords=("people per hectare", "inhabitants", "weighted density", "perceived density", "gross", "net", "sprawl"),
    inputs=(
        Input(
            key="areas",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            title="Areas",
            help="Districts, blocks or squares. What lies within their lines, water apart, is the base area.",
        ),
        Input(
            key="area_population",
            kind=Kind.FIELD,
            parent="areas",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Population field of the areas",
            help="Field with the number of people in each area. Without it they are counted from the homes.",
        ),
        Input(
            key="homes",
            kind=Kind.VECTOR,
            geometry=("point", "polygon"),
            optional=True,
            title="Homes",
            help="Addresses, buildings or population squares. People in a polygon belong to an area with the part of "
            "it that lies within; a point on a border belongs to one area alone. Include homes outside the areas, as "
            "far as the radius.",
        ),
        Input(
            key="home_population",
            kind=Kind.FIELD,
            parent="homes",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Population field of the homes",
            help="Field with the number of people at each home. Without it every home counts as one.",
        ),
        Input(
            key="water",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            optional=True,
            title="Water",
            help="Lakes and sea, or other ground that should be no part of the base area of the areas. The circles "
            "around homes are whole, water included.",
        ),
        Input(
            key="radius",
            kind=Kind.NUMBER,
            unit="m",
            default=500.0,
            minimum=1.0,
            title="Radius around homes",
            help="Straight distance within which people count for the density around a home.",
        ),
        dataclasses.replace(
            BOUNDARY,
            help="The area within which homes are complete. Homes whose circle crosses it are "
            "flagged, homes outside it get no value. Where it is left empty, the convex hull of the homes is used.",
        ),
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="areas",
            title="Population density",
            help="The areas with their density.",
            columns=(
                _density("population_counted", "people", "People", "From the field, or counted from the homes."),
                _density("base_area", "ha", "Base area", "Area without water: what the people are divided by."),
                _density("water_area", "ha", "Water within", "What was taken out."),
                _density("density", "people/ha", "People per hectare", "People divided by the base area."),
                _density("density_km2", "people/km2", "People per square kilometre", "The same in another unit."),
                _density(
                    "weighted_density",
                    "people/ha",
                    "Population-weighted density",
                    "Mean over the people of the area of the density around their homes; empty where nobody lives.",
                    optional=True,
                ),
                REASON,
            ),
            style=Style(column="density", breaks=(10.0, 25.0, 50.0, 100.0, 200.0)),
        ),
        Output(
            key="around",
            makes=Makes.FEATURES,
            extends="homes",
            title="Density around homes",
            help="The homes with the people around them. Only made when homes are given.",
            columns=(
                _density("people_around", "people", "People around", "Within the radius, one's own home included."),
                _density(
                    "density_around",
                    "people/ha",
                    "Density around",
                    "People within the radius, divided by the whole circle, water included.",
                ),
                dataclasses.replace(EDGE, help="1 where the circle reaches beyond the data or the context boundary."),
                REASON,
            ),
            style=Style(column="density_around", breaks=(10.0, 25.0, 50.0, 100.0, 200.0)),
        ),
        Output(
            key="whole",
            makes=Makes.TABLE,
            title="Density of the whole",
            help="One row for all areas with a value together.",
            columns=(
                _density("people", "people", "People", "In all areas with a value."),
                _density("base_area", "ha", "Base area", "Of all areas with a value."),
                _density("density", "people/ha", "People per hectare", "All people divided by all base area."),
                _density("density_km2", "people/km2", "People per square kilometre", "The same in another unit."),
                _density(
                    "weighted_density",
                    "people/ha",
                    "Population-weighted density of areas",
                    "Mean over people of the density of the area they live in. It grows as areas get smaller.",
                ),
                _density(
                    "weighted_around",
                    "people/ha",
                    "Population-weighted density around homes",
                    "Mean over all people at homes of the density around them. It does not depend on the areas.",
                    optional=True,
                ),
            ),
        ),
    ),
    formula="density = P / A, with A = area of the polygon without water. Around a home i: d_i = Σ_{|j - i| ≤ r} P_j "
    "/ (π r²). "
    "Population-weighted density of an area = Σ P_i d_i / Σ P_i over the homes in it; of the whole, over the areas: "
    "Σ P_a d_a / Σ P_a.",
    example="Two areas of 1 ha with 90 and 10 people: each 90 and 10 people/ha, together 100 people on 2 ha = "
    "50 people/ha. Weighted: (90·90 + 10·10) / 100 = 82 people/ha: what the mean person meets.",
    references=(
        Reference(
            text="Craig, J. (1984). Averaging population density. Demography 21(3), 405-412. (The weighted density; "
            "read "
            "in secondary sources.)",
            url="https://doi.org/10.2307/2061168",
        ),
        Reference(
            text="Ottensmann, J. R. (2016). About population-weighted density. (Why neither is better than the other.)",
            url="https://urbanpatternsblog.wordpress.com/2016/07/29/about-population-weighted-density/",
        ),
    ),
)

ALL = (POPULATION_DENSITY, JOB_HOUSING_BALANCE, LAND_USE_MIX, TENURE_MIX, LAND_CONSUMPTION)
