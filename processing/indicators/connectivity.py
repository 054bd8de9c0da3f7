"""How the street network connects: junctions, centrality, detours and barriers."""

import dataclasses

from ..spec import Choice, Column, Indicator, Input, Kind, Makes, Output, People, Pillar, Reference, Style, Threshold
from .centrality import ANGULAR_CENTRALITY, BOTH_WAYS, STREET_CENTRALITY
from .detours import BARRIER_EFFECT
from .shared import BOUNDARY, EDGE, GROUPS, POPULATION, REASON, SNAP

INTERSECTION_DENSITY = Indicator(
    id="intersection_density",
    group="Near and connected",
    title="Intersection density and connected streets",
    help="How fine is the street network, and does it connect? Junctions per square kilometre, the share of nodes that "
    "are junctions and not dead ends, kilometres of street per square kilometre and the mean length of a street "
    "segment (about the side of a block): for districts or squares of a grid, or around every home. Junctions within a "
    "few metres of street of each other are taken as one, so that a crossing of two dual carriageways counts once, and "
    "two carriageways side by side between the same junctions are one street. What the layer holds decides the "
    "numbers: pavements and crossings mapped as lines of their own multiply junctions, so use street centre lines, or "
    "filter the layer, and compare only what was mapped alike. Water and railways are part of the area.",
    method="intersections:intersection_density",
    pillars=(Pillar.THRIVING, Pillar.RESOURCE_EFFICIENT),
    keywords=(
        "connectivity",
        "junction",
        "intersection",
        "connected node ratio",
        "dead end",
        "cul-de-sac",
        "block length",
        "street density",
        "walkability",
        "permeability",
    ),
    inputs=(
        Input(
            key="places",
            kind=Kind.VECTOR,
            geometry=("point", "polygon"),
            title="Areas or homes",
            help="Districts, squares of a grid or other areas; or homes, with a radius or a way along the streets. "
            "Single blocks bounded by streets have their junctions on the border, where they count for every block.",
        ),
        dataclasses.replace(POPULATION, parent="places"),
        dataclasses.replace(GROUPS, parent="places"),
        *BOTH_WAYS,
        Input(
            key="around",
            kind=Kind.CHOICE,
            title="Measured",
            help="In the areas as they are drawn; in a circle around each place; or on the ground beside the streets "
            "within a way from each place (slow for many thousand places).",
            default="area",
            choices=(
                Choice(value="area", title="in each area"),
                Choice(value="radius", title="within a radius of each place"),
                Choice(value="network", title="within a way along the streets"),
            ),
        ),
        Input(
            key="radius",
            kind=Kind.NUMBER,
            unit="m",
            default=500.0,
            minimum=10.0,
            only_if=("around", "radius"),
            title="Radius",
            help="Of the circle around each place.",
        ),
        Input(
            key="distance",
            kind=Kind.NUMBER,
            unit="m",
            default=800.0,
            minimum=10.0,
            only_if=("around", "network"),
            title="Way along the streets",
            help="How far one walks from each place.",
        ),
        Input(
            key="width",
            kind=Kind.NUMBER,
            unit="m",
            default=50.0,
            minimum=1.0,
            advanced=True,
            only_if=("around", "network"),
            title="Ground beside the street",
            help="How far off the street the ground belongs to the area that numbers are divided by.",
        ),
        Input(
            key="consolidation",
            kind=Kind.NUMBER,
            unit="m",
            default=12.0,
            minimum=0.0,
            maximum=100.0,
            title="Junctions merge within",
            help="Ends of a street segment no longer than this are one junction, wherever it bends; stubs that short "
            "are left out. Bridges stay apart from what they pass over. 10 to 15 m suits street centre lines; 0 takes "
            "every node as it is. Carriageways between the same junctions nowhere farther apart than twice this are "
            "one street.",
        ),
        dataclasses.replace(SNAP, only_if=("around", "network")),
        dataclasses.replace(
            BOUNDARY,
            help="The area within which the streets are complete. What lies beyond it is not part of any area, and "
            "streets that end there are no dead ends. Where it is left empty nothing is cut off, and areas that reach "
            "beyond the convex hull of the streets are flagged.",
        ),
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="places",
            title="Intersection density",
            help="The areas or homes with their junctions and streets.",
            columns=(
                Column(
                    name="intersection_density",
                    unit="per km2",
                    minimum=0.0,
                    title="Intersection density",
                    help="Junctions of three or more streets per square kilometre.",
                ),
                Column(
                    name="connected_node_ratio",
                    unit="ratio",
                    minimum=0.0,
                    maximum=1.0,
                    title="Connected-node ratio",
                    help="Junctions divided by junctions and dead ends.",
                ),
                Column(
                    name="dead_end_share",
                    unit="%",
                    minimum=0.0,
                    maximum=100.0,
                    title="Dead ends",
                    help="Share of dead ends among junctions and dead ends.",
                ),
                Column(
                    name="street_density",
                    unit="km/km2",
                    minimum=0.0,
                    title="Street density",
                    help="Kilometres of street per square kilometre, two carriageways side by side counted once.",
                ),
                Column(
                    name="segment_length",
                    unit="m",
                    minimum=0.0,
                    title="Mean length of a street segment",
                    help="From junction to junction or dead end, of the segments whose middle lies in the area.",
                ),
                Column(
                    name="intersections",
                    unit="count",
                    dtype="integer",
                    minimum=0,
                    title="Intersections",
                    help="Junctions in the area or on its border.",
                ),
                Column(
                    name="dead_ends",
                    unit="count",
                    dtype="integer",
                    minimum=0,
                    title="Number of dead ends",
                    help="Dead ends in the area or on its border; not those where the data end.",
                ),
                Column(
                    name="base_area",
                    unit="ha",
                    minimum=0.0,
                    title="Area measured",
                    help="What the numbers are divided by: the area within the context boundary, water included.",
                ),
                dataclasses.replace(
                    EDGE,
                    help="1 where the area reaches beyond the context boundary (only the part within it is measured) "
                    "or beyond the streets, 0 where not.",
                ),
                REASON,
            ),
            style=Style(
                column="intersection_density", breaks=(25.0, 50.0, 75.0, 100.0, 150.0, 250.0), ramp="high is good"
            ),
        ),
    ),
    thresholds=(
        Threshold(
            column="intersection_density",
            value=100.0,
            unit="per km2",
            met="at least",
            title="Well connected",
            source="UN-Habitat, as commonly quoted; not verified against the original",
            year=2014,
        ),
        Threshold(
            column="street_density",
            value=18.0,
            unit="km/km2",
            met="at least",
            title="Adequate street length",
            source="UN-Habitat, A new strategy of sustainable neighbourhood planning: five principles",
            year=2014,
        ),
    ),
    people=People(output="output", columns=("intersection_density", "street_density"), worse="low"),
    formula="Nodes are where streets meet or end; the ends of every segment no longer than t are one node (t the "
    "tolerance, 12 m; rows of such segments become one node), at the mean of their places. The degree of a node is "
    "the number of street ends that leave it, parallel carriageways (between the same nodes, Hausdorff distance ≤ 2t) "
    "counted once. J: nodes of degree ≥ 3 in or on the border of the area, D: nodes of degree 1, A: the area (km²). "
    "Intersection density = J / A; connected-node ratio = J / (J + D); dead ends = 100·D / (J + D); street density = "
    "length of street within the area (km) / A; segment length = mean length of the segments whose middle lies "
    "inside. Within a way along the streets, the area is the ground that Service area has within it.",
    example="A square of 500 m by 500 m (0.25 km²) with a grid of streets every 100 m, its border 50 m beyond the "
    "outer streets: 5·5 = 25 crossings, 10 streets of 500 m. If all go on beyond: 25/0.25 = 100 per km², 5/0.25 = 20 "
    "km/km², connected-node ratio 1, segments of 100 m.",
    references=(
        Reference(
            text="UN-Habitat (2014). A new strategy of sustainable neighbourhood planning: five principles. "
            "(18 km of street per km², read in excerpts; 100 intersections per km² is commonly quoted and not "
            "verified against the original.)",
            url="https://acash.org.pk/topics/a-new-strategy-of-sustainable-neighborhood-planning-five-principles",
        ),
        Reference(
            text="UN-Habitat (2013). The relevance of street patterns and public space in urban areas. Working paper.",
            url="https://unhabitat.org.ph/2013/04/",
        ),
        Reference(
            text="Frank, L. D. et al. (2010). The development of a walkability index. British Journal of Sports "
            "Medicine 44(13), 924-933. (Not verified against the original.)",
            url="https://doi.org/10.1136/bjsm.2009.058701",
        ),
    ),
)

ALL = (BARRIER_EFFECT, INTERSECTION_DENSITY, STREET_CENTRALITY, ANGULAR_CENTRALITY)
