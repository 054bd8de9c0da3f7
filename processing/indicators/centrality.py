"""Which streets are near everything, and which lie on the way: by metres and by turns."""

import dataclasses

from ..spec import Choice, Column, Indicator, Input, Kind, Makes, Output, Pillar, Reference, Style
from .shared import BOUNDARY, EDGE, REASON, SNAP, STREETS

BOTH_WAYS = tuple(
    dataclasses.replace(item, part_of="")
    for item in STREETS
    if item.key in ("streets", "join", "level_field", "tolerance", "barriers")
)
"""The streets without directions and speeds: everybody walks both ways, in metres."""

SEGMENT = (
    "A segment is a street from one junction (or dead end) to the next, however many features it was drawn as; it "
    "carries the fields of the feature that makes up most of it."
)

RADII = Input(
    key="radii",
    kind=Kind.NUMBERS,
    unit="m",
    default=(800.0,),
    minimum=1.0,
    title="Radii",
    help="How far along the streets counts: 500 to 800 m shows the local streets people walk, 2000 m and more the "
    "streets that bind districts together. The streets must reach this far beyond the study area. "
    "Computing time grows with the square of the radius.",
)

WHOLE = Input(
    key="whole",
    kind=Kind.FLAG,
    default=False,
    advanced=True,
    title="Also for the whole network",
    help="Adds the values without a radius, which space syntax calls n. They depend on where the data end, and cost "
    "grows with the square of the network: for a town, not for a region.",
)

LENGTH = Column(name="length", unit="m", minimum=0.0, title="Length", help="Length of the segment along its line.")

_EDGE = dataclasses.replace(
    EDGE,
    help="1 where the middle of the segment lies nearer to the edge of the data than the longest radius, so that "
    "streets beyond it are missing in its values; 0 where not.",
)

BRANDES = Reference(
    text="Brandes, U. (2001). A faster algorithm for betweenness centrality. "
    "Journal of Mathematical Sociology 25(2), 163-177.",
    url="https://doi.org/10.1080/0022250X.2001.9990249",
)


def _of_radius(name, title, text, **more):
    """A column for each radius, and one for the whole network."""
    return (
        Column(name=f"{name}_{{}}", repeat="radii", title=f"{title}, {{}}", help=text, **more),
        Column(name=f"{name}_n", optional=True, title=f"{title}, whole network", help=text, **more),
    )


STREET_CENTRALITY = Indicator(
    id="street_centrality",
    group="Near and connected",
    title="Local closeness and betweenness of streets",
    help="Which streets lie on the way, and which are near to much? Betweenness counts how many of the shortest ways "
    "within the radius lead over a street: where people pass by, and shops have customers. Closeness tells how near "
    "everything within the radius is: where much can be walked to. Every segment may count the same, by its length, "
    f"or by the people or floor area on it. {SEGMENT} Values are relative: compare streets within one data set, with "
    "one radius; they say where movement is likely, not how many people walk there.",
    method="centrality:street_centrality",
    pillars=(Pillar.THRIVING,),
    keywords=(
        "centrality",
        "space syntax",
        "integration",
        "choice",
        "betweenness",
        "closeness",
        "harmonic",
        "through-movement",
        "main street",
        "network analysis",
    ),
    inputs=(
        *BOTH_WAYS,
        RADII,
        WHOLE,
        Input(
            key="weighting",
            kind=Kind.CHOICE,
            title="What counts",
            help="As origin and destination of the ways: every segment the same, its length in metres, or the places "
            "on it, such as homes with people or buildings with floor area.",
            default="segments",
            choices=(
                Choice(value="segments", title="every segment the same"),
                Choice(value="length", title="its length"),
                Choice(value="places", title="the places on it"),
            ),
        ),
        Input(
            key="places",
            kind=Kind.VECTOR,
            geometry=("point", "polygon"),
            optional=True,
            only_if=("weighting", "places"),
            title="Places",
            help="Homes, workplaces or buildings; each counts on the street nearest to it.",
        ),
        Input(
            key="weight_field",
            kind=Kind.FIELD,
            parent="places",
            dtype="number",
            minimum=0.0,
            optional=True,
            only_if=("weighting", "places"),
            title="Weight field",
            help="Field with people, jobs or floor area. Without it each place counts as one.",
        ),
        dataclasses.replace(
            SNAP,
            only_if=("weighting", "places"),
            help="Places farther than this from any street are not counted, and how many they are is told.",
        ),
        BOUNDARY,
    ),
    outputs=(
        Output(
            key="segments",
            makes=Makes.LAYER,
            geometry="line",
            carries="streets",
            title="Centrality",
            help="Street segments with their centrality for each radius.",
            columns=(
                *_of_radius(
                    "betweenness",
                    "Betweenness",
                    "Pairs of other segments whose shortest way leads over this one, each pair once; pairs with "
                    "several shortest ways are shared among them. With weights, the product of the weights of both.",
                    unit="value",
                    minimum=0.0,
                ),
                *_of_radius(
                    "closeness",
                    "Closeness",
                    "Reached weight divided by the sum of weighted distances: one over the mean distance, per km.",
                    unit="per km",
                    minimum=0.0,
                ),
                *_of_radius(
                    "harmonic",
                    "Harmonic closeness",
                    "Sum of weight divided by distance, per km: grows with how much there is and how near it is.",
                    unit="per km",
                    minimum=0.0,
                ),
                *_of_radius(
                    "reached",
                    "Reached",
                    "Number, or weight, of the other segments within the radius.",
                    unit="value",
                    minimum=0.0,
                ),
                LENGTH,
                _EDGE,
                REASON,
            ),
            style=Style(column="betweenness_{}", quantiles=6, ramp="neutral"),
        ),
    ),
    formula="d_ij: length of the shortest way between the middles of segments i and j (m). Over all j ≠ i with "
    "d_ij ≤ r: reached R = Σ w_j; closeness C = 1000·R / Σ w_j·d_ij (per km; with w = 1 Freeman's closeness "
    "of what lies within the radius, n / Σd); harmonic H = 1000·Σ w_j / d_ij (per km). Betweenness B_i = sum over "
    "pairs {s, t}, s ≠ t ≠ i, with d_st ≤ r of w_s·w_t·σ_st(i) / σ_st, where σ_st is the number of shortest ways "
    "from s to t (equal within a thousandth of a millimetre) and σ_st(i) how many of them lead over i.",
    example="A street of 300 m with side streets of 50 m, dead ends, at 100 m and 200 m: segments a, b, c along it, s "
    "and t beside it. From the middle of a: b 100, c 200, s 75, t 175 m. R = 4, C = 1000·4/550 = 7.27, "
    "H = 1000·(1/100 + 1/200 + 1/75 + 1/175) = 34.05. Four pairs pass b: ac, at, sc and st, so B_b = 4.",
    references=(
        Reference(
            text="Freeman, L. C. (1978). Centrality in social networks: conceptual clarification. "
            "Social Networks 1(3), 215-239.",
            url="https://doi.org/10.1016/0378-8733(78)90021-7",
        ),
        BRANDES,
        Reference(
            text="Brandes, U. (2008). On variants of shortest-path betweenness centrality and their generic "
            "computation. Social Networks 30(2), 136-145. (Bounded distances, weights.)",
            url="https://doi.org/10.1016/j.socnet.2007.11.001",
        ),
        Reference(
            text="Porta, S., Crucitti, P. & Latora, V. (2006). The network analysis of urban streets: a primal "
            "approach. Environment and Planning B 33(5), 705-725.",
            url="https://doi.org/10.1068/b32045",
        ),
    ),
)

ANGULAR_CENTRALITY = Indicator(
    id="angular_street_centrality",
    group="Near and connected",
    title="Angular integration and choice (space syntax)",
    help="Which streets are the natural ones to find and to follow? People tend to go straight on, so the ways are "
    "those with the least change of direction. Choice counts how many of the straightest ways within the radius lead "
    "over a street (the through streets, genomgångsstråk); integration tells how few turns away everything is. NACH "
    "and NAIN are these two, normalised so that places of different size can be compared. The radius is metric. "
    f"{SEGMENT} The bends within a segment count as turns.",
    method="centrality:angular_street_centrality",
    pillars=(Pillar.THRIVING,),
    keywords=(
        "space syntax",
        "angular segment analysis",
        "NACH",
        "NAIN",
        "integration",
        "choice",
        "depthmap",
        "orientability",
        "legibility",
        "through-movement",
    ),
    inputs=(*BOTH_WAYS, RADII, WHOLE, BOUNDARY),
    outputs=(
        Output(
            key="segments",
            makes=Makes.LAYER,
            geometry="line",
            carries="streets",
            title="Space syntax",
            help="Street segments with their angular centrality for each radius.",
            columns=(
                *_of_radius(
                    "nach",
                    "Choice (NACH)",
                    "log(choice + 1) / log(total depth + 3): through-movement, comparable between places of "
                    "different size.",
                    unit="ratio",
                    minimum=0.0,
                ),
                *_of_radius(
                    "nain",
                    "Integration (NAIN)",
                    "Node count to the power 1.2 divided by total depth: how few turns away everything is.",
                    unit="ratio",
                    minimum=0.0,
                ),
                *_of_radius(
                    "choice",
                    "Choice",
                    "Pairs of other segments whose straightest way leads over this one, each pair once; pairs with "
                    "several equally straight ways are shared among them.",
                    unit="count",
                    minimum=0.0,
                ),
                *_of_radius(
                    "depth",
                    "Total depth",
                    "Sum of the least turning to every segment within the radius, in quarter turns.",
                    unit="value",
                    minimum=0.0,
                ),
                *_of_radius(
                    "count",
                    "Node count",
                    "Segments within the radius, this one among them.",
                    unit="count",
                    dtype="integer",
                    minimum=0,
                ),
                LENGTH,
                _EDGE,
                REASON,
            ),
            style=Style(column="nach_{}", quantiles=6, ramp="neutral"),
        ),
    ),
    formula="Turning is told in quarter turns, as depthmap does: straight on 0, a right angle 1, turning round 2. The "
    "depth from segment i to j is the least turning of any way from the middle of i to the middle of j: all bends of "
    "the line and the change of direction at every junction, without turning round in a junction. Only segments whose "
    "middle lies within r metres of i along the streets count and are walked over. NC_i: their number, i included; "
    "TD_i: sum of the depths; CH_i: sum over pairs {s, t} within each other's radius of the share of their straightest "
    "ways that lead over i. NACH = log(CH + 1) / log(TD + 3); NAIN = NC^1.2 / TD.",
    example="A straight street of two segments, a and b, and a side street c at a right angle where they meet. Depths: "
    "ab 0, ac 1, bc 1. For c: NC = 3, TD = 2, CH = 0, NACH = log 1 / log 5 = 0, NAIN = 3^1.2 / 2 = 1.87. For a: "
    "TD = 1, NAIN = 3.74: the straight street is better integrated.",
    references=(
        Reference(
            text="Hillier, B., Yang, T. & Turner, A. (2012). Normalising least angle choice in Depthmap. Journal of "
            "Space Syntax 3(2), 155-193. (NACH and NAIN as commonly quoted; not verified against the original. "
            "Depthmap measures the radius along the straightest way itself, and may count a pair once in each "
            "direction: its values can differ.)",
        ),
        Reference(
            text="Hillier, B. & Iida, S. (2005). Network and psychological effects in urban movement. In: COSIT 2005, "
            "LNCS 3693, 475-490.",
            url="https://doi.org/10.1007/11556114_30",
        ),
        Reference(
            text="Turner, A. (2007). From axial to road-centre lines: a new representation for space syntax and a new "
            "model of route choice for transport network analysis. Environment and Planning B 34(3), 539-555.",
            url="https://doi.org/10.1068/b32067",
        ),
        BRANDES,
    ),
)
