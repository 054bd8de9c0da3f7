"""The 3-30-300 rule."""

import dataclasses

from ..spec import (
    Category,
    Choice,
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
from .arriving import HOMES, arriving
from .shared import BOUNDARY, EDGE, GROUPS, POPULATION, REASON, SNAP, STREETS

KONIJNENDIJK = Reference(
    text="Konijnendijk, C. C. (2023). Evidence-based guidelines for greener, healthier, more resilient "
    "neighbourhoods: introducing the 3-30-300 rule. Journal of Forestry Research 34, 821-830.",
    url="https://doi.org/10.1007/s11676-022-01523-z",
)
MARGIN = Input(
    key="margin",
    kind=Kind.NUMBER,
    unit="m",
    default=1.0,
    minimum=0.0,
    maximum=10.0,
    advanced=True,
    title="Margin around buildings",
    help="Buildings are widened by this before their cells are left out: eaves stick out, and the edge of a roof is "
    "blurred in a surface model.",
)


_STREETS = (
    dataclasses.replace(
        STREETS[0],
        optional=True,
        help=STREETS[0].help + " Together with the green spaces it is what the 300 m are judged by.",
    ),
    *STREETS[1:],
)
_ARRIVING = tuple(
    dataclasses.replace(item, default=0.5) if item.key == "minimum_area" else item
    for item in arriving("destinations", "green spaces")
    if item.key != "name_field"
)


def _why(part, title):
    return Column(
        name=f"{part}_reason",
        dtype="text",
        words=True,
        optional=True,
        title=title,
        help="Why this part has no value; empty where it has one.",
    )


def _threshold(column, value, unit, met, title):
    source = "Konijnendijk, Journal of Forestry Research 34"
    return Threshold(column=column, value=value, unit=unit, met=met, title=title, source=source, year=2023)


RULE_3_30_300 = Indicator(
    id="rule_3_30_300",
    group="Green, play and outdoors",
    title="The 3-30-300 rule",
    help="Three trees seen from every home, 30 % tree canopy in every neighbourhood, and no more than 300 m to a green "
    "space: who has which of the three? Each part is judged by itself, and the result says how many are met, 0 to 3. "
    "They are never mixed into one score: a park does not make up for a street without trees. A part for which you "
    "have no data is left out, and the count is of the others. The rule names neither how far off a seen tree may "
    "stand nor how large a neighbourhood is: those are choices of yours, and they decide much. State them with the "
    "result. The 300 m are measured along the streets to where one enters the green.",
    method="three_thirty:rule_3_30_300",
    requires=("geopandas", "rasterio", "scipy"),
    pillars=(Pillar.EQUAL, Pillar.THRIVING, Pillar.RESOURCE_EFFICIENT),
    keywords=("3 30 300", "trees", "canopy", "green", "line of sight", "view", "visibility", "viewshed", "window"),
    inputs=(
        HOMES,
        POPULATION,
        GROUPS,
        Input(
            key="trees",
            kind=Kind.VECTOR,
            geometry=("point",),
            optional=True,
            title="Trees",
            help="Points, one for each tree that counts: from a tree register, or found in laser data. Include private "
            "trees, or the result speaks of public ones only. Leave it empty to leave out the three trees.",
        ),
        Input(
            key="tree_rule",
            kind=Kind.CHOICE,
            title="A tree counts when",
            help="Within the distance: as the crow flies from the home's outline, whatever stands between. Seen: also "
            "in an open line of sight over a surface model, from a window at the point of the outline nearest to the "
            "tree to the tree's top. Other windows of the same home may see more.",
            default="count",
            choices=(
                Choice(value="count", title="it stands within the distance"),
                Choice(value="sight", title="it stands within the distance and is seen"),
            ),
        ),
        Input(
            key="tree_distance",
            kind=Kind.NUMBER,
            unit="m",
            default=30.0,
            minimum=0.0,
            maximum=1000.0,
            title="Trees within",
            help="Straight distance from the home to the tree's point. The rule itself names none; 30 m is this "
            "plugin's default.",
        ),
        Input(
            key="surface",
            kind=Kind.RASTER,
            optional=True,
            title="Surface model",
            help="Elevations of the ground with all that stands on it, in metres, for lines of sight and where canopy "
            "comes from surface and terrain. Its first band is used.",
        ),
        Input(
            key="terrain",
            kind=Kind.RASTER,
            optional=True,
            title="Terrain model",
            help="Elevations of the bare ground, in metres and in the same height system. Where its cells do not line "
            "up with those of the surface model it is resampled to them, bilinearly. Its first band is used.",
        ),
        Input(
            key="buildings",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            optional=True,
            title="Buildings",
            help="A home point within a building looks out from the building's outer wall; without this layer it would "
            "see nothing but its own roof. And a surface model includes roofs: where canopy comes from heights, they "
            "are left out with this layer and count as trees without it.",
        ),
        dataclasses.replace(MARGIN, help=MARGIN.help + " For canopy from heights only."),
        Input(
            key="window_height",
            kind=Kind.NUMBER,
            unit="m",
            default=2.0,
            minimum=0.0,
            maximum=300.0,
            advanced=True,
            only_if=("tree_rule", "sight"),
            title="Eye above the ground",
            help="Height above the terrain from which people look out: about 2 m on the ground floor, 3 m more for "
            "every storey.",
        ),
        Input(
            key="crown_radius",
            kind=Kind.NUMBER,
            unit="m",
            default=2.0,
            minimum=0.0,
            maximum=20.0,
            advanced=True,
            only_if=("tree_rule", "sight"),
            title="Crowns reach",
            help="The top of a tree is the highest surface within this distance of its point, and surface within it "
            "does not hide the tree: it is its own crown.",
        ),
        Input(
            key="clear_distance",
            kind=Kind.NUMBER,
            unit="m",
            default=2.0,
            minimum=0.0,
            maximum=20.0,
            advanced=True,
            only_if=("tree_rule", "sight"),
            title="Hides nothing within",
            help="Surface nearer to the window than this hides nothing: in a surface model the own wall and eaves "
            "reach into the cells before it.",
        ),
        Input(
            key="canopy_source",
            kind=Kind.CHOICE,
            title="Canopy comes from",
            help="Where the 30 % are measured. Leave the data for it empty to leave out the 30 %.",
            default="surface",
            choices=(
                Choice(value="surface", title="surface and terrain model"),
                Choice(value="height", title="a raster of heights above the ground"),
                Choice(value="cover", title="a raster of canopy cover in per cent"),
                Choice(value="crowns", title="polygons of tree crowns"),
            ),
        ),
        Input(
            key="canopy",
            kind=Kind.RASTER,
            optional=True,
            only_if=("canopy_source", "height", "cover"),
            title="Canopy raster",
            help="Heights above the ground in metres, or per cent of canopy. Its first band is used.",
        ),
        Input(
            key="crowns",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            optional=True,
            only_if=("canopy_source", "crowns"),
            title="Tree crowns",
            help="Polygons of crowns, or of ground under trees. Their exact parts of cells of 1 m are added up, where "
            "crowns overlap to no more than the whole cell. Where none is drawn there is none.",
        ),
        Input(
            key="canopy_height",
            kind=Kind.NUMBER,
            unit="m",
            default=3.0,
            minimum=0.0,
            advanced=True,
            only_if=("canopy_source", "surface", "height"),
            title="Canopy begins at",
            help="What stands at least this high counts as tree canopy. The rule names no height.",
        ),
        Input(
            key="neighbourhoods",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            optional=True,
            title="Neighbourhoods",
            help="Polygons: every home has the canopy share of the one it lies in. Leave it empty to take a circle "
            "around every home.",
        ),
        Input(
            key="canopy_radius",
            kind=Kind.NUMBER,
            unit="m",
            default=300.0,
            minimum=1.0,
            title="Neighbourhood within",
            help="Radius of the circle around the home that stands for its neighbourhood where no neighbourhoods are "
            "given. The rule names none; 300 m is this plugin's default. The radius may be at most 1,000 cells.",
        ),
        Input(
            key="destinations",
            kind=Kind.VECTOR,
            geometry=("point", "polygon"),
            optional=True,
            title="Green spaces",
            help="Areas that people may enter, entered where streets meet their boundary; smaller ones than the "
            "smallest area are left out, points always count. Leave it and the streets empty to leave out the 300 m.",
        ),
        *_STREETS,
        *_ARRIVING,
        SNAP,
        BOUNDARY,
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="homes",
            title="3-30-300 at homes",
            help="The homes with each part of the rule and how many are met.",
            columns=(
                Column(
                    name="met",
                    unit="count",
                    dtype="integer",
                    minimum=0,
                    maximum=3,
                    title="Parts of the rule met",
                    help="How many of the parts judged here are met: a count, no score.",
                ),
                Column(
                    name="judged",
                    unit="count",
                    dtype="integer",
                    minimum=0,
                    maximum=3,
                    title="Parts judged",
                    help="For how many of the three parts there are data here.",
                ),
                Column(
                    name="trees",
                    unit="count",
                    dtype="integer",
                    minimum=0,
                    optional=True,
                    title="Trees",
                    help="Trees within the distance, or those of them that are seen.",
                ),
                Column(
                    name="trees_met",
                    dtype="flag",
                    optional=True,
                    title="3 trees",
                    help="1 where there are at least 3, else 0; empty where it is not known.",
                ),
                _why("trees", "Reason for no trees"),
                Column(
                    name="canopy",
                    unit="%",
                    minimum=0.0,
                    maximum=100.0,
                    optional=True,
                    title="Canopy in the neighbourhood",
                    help="Share of the ground with data that lies under tree canopy.",
                ),
                Column(
                    name="canopy_met",
                    dtype="flag",
                    optional=True,
                    title="30 % canopy",
                    help="1 where there are at least 30 %, else 0; empty where it is not known.",
                ),
                _why("canopy", "Reason for no canopy"),
                Column(
                    name="distance",
                    unit="m",
                    minimum=0.0,
                    optional=True,
                    title="Distance to green",
                    help="Along the streets to the nearest green space that is large enough, with the straight ways at "
                    "both ends.",
                ),
                Column(
                    name="distance_met",
                    dtype="flag",
                    optional=True,
                    title="300 m to green",
                    help="1 where it is at most 300 m, else 0, also where no green can be reached at all; empty where "
                    "it is not known.",
                ),
                _why("distance", "Reason for no distance"),
                dataclasses.replace(
                    EDGE,
                    help="1 where something beyond the context boundary or a gap in the rasters could change one of "
                    "the parts, else 0.",
                ),
                dataclasses.replace(REASON, help="Why no part could be judged; empty where at least one could."),
            ),
            style=Style(
                column="met",
                categories=(
                    Category(value=3, title="3 parts met", color="#1a6b54"),
                    Category(value=2, title="2 parts met", color="#8fcaa6"),
                    Category(value=1, title="1 part met", color="#f4a259"),
                    Category(value=0, title="No part met", color="#7f1d2b"),
                ),
            ),
        ),
    ),
    thresholds=(
        _threshold("trees", 3.0, "count", "at least", "3 trees in view of the home"),
        _threshold("canopy", 30.0, "%", "at least", "30 % tree canopy in the neighbourhood"),
        _threshold("distance", 300.0, "m", "at most", "300 m to the nearest green space"),
    ),
    people=People(output="output", columns=("met", "trees", "canopy", "distance"), worse=("low", "low", "low", "high")),
    formula="met = [trees ≥ 3] + [canopy ≥ 30] + [distance ≤ 300], over the parts judged. trees = |{t : |t - home| ≤ "
    "r}|, or those of them for which the surface s lies nowhere above the ray: s(p) ≤ e + (|p - w| / |t - w|)·(z - e) "
    "for all p between the window w and the tree t, save those within the clear distance of w or the crown radius of "
    "t, with e = terrain(w) + eye height and z the highest surface within the crown radius of t. |t - home| is the "
    "distance to the outline of the home, or of the building that a home point lies in, and w the point of that "
    "outline nearest to t. s is looked at where the ray crosses the rows of cell centres, or the columns if it crosses "
    "more of those, and interpolated between the two centres beside it. canopy: see Canopy "
    "share, within the neighbourhood's polygon or a circle. distance: see Distance to the nearest destination, to "
    "green of at least 0.5 ha.",
    example="A home with trees 10, 20, 29 and 31 m away: 3 trees within 30 m, met. Its circle has 25 % canopy: not "
    "met. It is 10 m from its street and 280 m along it from a park of 0.6 ha: 290 m, met. So 2 of 3 parts are met. "
    "Seen from an eye 2 m above flat ground, a tree of 10 m that stands 20 m away is hidden by a wall of 7 m half-way: "
    "the ray is 2 + 0.5·(10 - 2) = 6 m high there. A wall of 5 m does not hide it.",
    references=(
        KONIJNENDIJK,
        Reference(
            text="UBC Magazine (2022). 3-30-300 rule. (At least three decent-sized trees in view, 30 % canopy in the "
            "neighbourhood, a public green space within 300 m; its author calls it a rule of thumb. No distance of "
            "sight and no size of the neighbourhood.)",
            url="https://magazine.alumni.ubc.ca/2022/spring-2022/environment-health-humanities/3-30-300-rule",
        ),
        Reference(
            text="Nature Based Solutions Institute. The 3-30-300 rule.", url="https://nbsi.eu/the-3-30-300-rule/"
        ),
        Reference(
            text="Franklin, W. R. & Ray, C. K. (1994). Higher isn't necessarily better: visibility algorithms and "
            "experiments. Advances in GIS Research. (Lines of sight by interpolation between cell centres; cited from "
            "memory, not verified against the original.)"
        ),
        Reference(
            text="The 0.5 ha: WHO Regional Office for Europe (2017). Urban green spaces: a brief for action. The "
            "rule's text was read in secondary sources, not in the original article."
        ),
    ),
)
