"""Outdoor play area at preschools and schools."""

import dataclasses

from ..spec import Column, Indicator, Input, Kind, Makes, Output, People, Pillar, Reference, Style, Threshold
from .shared import GROUPS, REASON

GUIDE = "Boverket and Movium, Gör plats för barn och unga!"


def _taken(key, title, text):
    return Input(key=key, kind=Kind.VECTOR, geometry=("polygon",), optional=True, title=title, help=text)


def _area(name, title, text, **more):
    return Column(name=name, unit="m2", minimum=0.0, title=title, help=text, **more)


def _per_child(value, title):
    return Threshold(
        column="per_child", value=value, unit="m2/child", met="at least", title=title, source=GUIDE, year=2015
    )


# Not an algorithm of its own: the two below are.
_OUTDOOR_PLAY_AREA = Indicator(
    id="outdoor_play_area",
    group="Green, play and outdoors",
    title="Outdoor play area",
    help="How much free ground do the children have?",
    method="play_area:outdoor_play_area",
    requires=("geopandas", "rasterio"),
    pillars=(Pillar.EQUAL, Pillar.THRIVING),
    keywords=("friyta", "förskolegård", "skolgård", "schoolyard", "playground", "yard", "children", "Boverket"),
    inputs=(
        Input(
            key="plots",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            title="Plots",
            help="Polygons of the preschools' or schools' plots, or of the yards themselves.",
        ),
        Input(
            key="children",
            kind=Kind.FIELD,
            part_of="need",
            parent="plots",
            dtype="number",
            minimum=0.0,
            title="Children",
            help="Field with the number of children: places (capacity), not those who happen to come today.",
        ),
        dataclasses.replace(
            GROUPS,
            parent="plots",
            help="For whom? A text field divides the plots (district, owner); a number field counts the children of "
            "one group.",
        ),
        _taken("buildings", "Buildings", "What stands on the plots; cut at them and taken away."),
        _taken("parking", "Parking", "Parking for cars and bicycles, taken away where no building stands."),
        _taken(
            "other",
            "Deliveries and other ground not for play",
            "Drives, loading, waste, technical yards: taken away where nothing else is.",
        ),
        Input(
            key="terrain",
            kind=Kind.RASTER,
            optional=True,
            title="Terrain model",
            help="Raster with the height of the ground in metres, in cells of 1 or 2 m. Ground steeper than the slope "
            "below is taken away last.",
        ),
        Input(
            key="band",
            kind=Kind.BAND,
            parent="terrain",
            default=1,
            advanced=True,
            title="Band",
            help="Band of the raster that holds the heights.",
        ),
        Input(
            key="max_slope",
            kind=Kind.NUMBER,
            unit="degrees",
            default=30.0,
            minimum=1.0,
            maximum=90.0,
            title="Steepest usable slope",
            help="Your assumption: we know of no norm, and a slope can be the best place to play. It counts only with "
            "a terrain.",
        ),
        Input(
            key="goal",
            kind=Kind.NUMBER,
            part_of="need",
            unit="m2/child",
            default=40.0,
            minimum=0.0,
            title="Area for each child",
            help="What every child should have. Change it where your municipality has decided otherwise.",
        ),
        Input(
            key="goal_field",
            kind=Kind.FIELD,
            part_of="need",
            parent="plots",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Area for each child, by plot",
            help="Field with the goal of each plot, where it differs by zone; where it is empty, the number above "
            "counts. In Huddinge it is 40, 30 or 20 m² by how dense the town is there.",
        ),
        Input(
            key="minimum_size",
            kind=Kind.NUMBER,
            part_of="need",
            unit="m2",
            default=3000.0,
            minimum=0.0,
            title="Size of the whole",
            help="Free ground a yard should have however few the children are.",
        ),
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="plots",
            title="Free area for each child",
            help="The plots with their free ground, what was taken away, and the area for each child.",
            columns=(
                Column(
                    name="per_child",
                    unit="m2/child",
                    minimum=0.0,
                    title="Free area for each child",
                    help="Free area divided by the number of children; empty where there are none.",
                ),
                Column(
                    name="enough_per_child",
                    dtype="flag",
                    title="Enough for each child",
                    help="1 where every child has the area of the goal.",
                ),
                _area("missing", "Missing for the children", "Free ground to be added to reach the goal."),
                _area("free_area", "Free area", "What is left of the plot."),
                _area("largest_piece", "Largest free piece", "Free ground one can cross without leaving it."),
                Column(
                    name="enough_in_all",
                    dtype="flag",
                    title="Large enough in all",
                    help="1 where the free ground reaches the size of the whole.",
                ),
                Column(
                    name="enough_in_one_piece",
                    dtype="flag",
                    title="Large enough in one piece",
                    help="1 where the largest piece alone reaches the size of the whole.",
                ),
                _area("missing_in_all", "Missing to the size of the whole", "Free ground to be added to reach it."),
                Column(
                    name="children",
                    unit="children",
                    minimum=0.0,
                    title="Children",
                    help="The number that was counted with.",
                ),
                Column(
                    name="goal",
                    unit="m2/child",
                    minimum=0.0,
                    title="Goal for each child",
                    help="The goal that was compared with.",
                ),
                _area("plot_area", "Area of the plot", "Area on the map."),
                _area("buildings_area", "Taken by buildings", "Ground under buildings, counted once."),
                _area("parking_area", "Taken by parking", "Where no building stands."),
                _area("other_area", "Taken by deliveries and other", "Where neither a building nor parking is."),
                _area("steep_area", "Too steep", "Steep ground that nothing else takes.", optional=True),
                Column(
                    name="heights_missing",
                    unit="%",
                    minimum=0.0,
                    maximum=100.0,
                    optional=True,
                    title="Without heights",
                    help="Share of the plot that the terrain says nothing of; it is taken as usable.",
                ),
                REASON,
            ),
            style=Style(column="per_child", breaks=(10.0, 20.0, 30.0, 40.0), ramp="high is good"),
        ),
    ),
    people=People(output="output", columns=("per_child",), worse="low", population="children"),
    formula="free = area(plot \\ (buildings ∪ parking ∪ other ∪ steep)); per child = free / n with n the number of "
    "children; missing = max(0, g · n − free) with the goal g; missing to the size of the whole = max(0, S − free). "
    "Ground that several layers take away counts once, for the first of them in the order named. Slope by Horn's "
    "third-order finite difference, as GDAL has it.",
    references=(
        Reference(
            text="Boverket and Movium (2015). Gör plats för barn och unga! En vägledning för planering, utformning och "
            "förvaltning av skolans och förskolans utemiljö. (40 m² and 30 m² for each child are what it calls "
            "reasonable, and 3,000 m² in all what research points to: guidance, not law. The guide itself was not "
            "read; the figures are quoted from it by TT 2017, SVT and others.)",
            url="https://5dok.org/document/8yd7rley-goer-plats-foer-barn-och-unga.html",
        ),
        Reference(
            text="Boverkets allmänna råd (2015:1) om friyta för lek och utevistelse, BFS 2015:1 FRI 1. (The general "
            "advice names qualities, no square metres.)",
            url="http://www.boverket.se/sv/lag--ratt/forfattningssamling/gallande/fri---bfs-20151/",
        ),
        Reference(
            text="SVT Nyheter, Här är förskolan med plats för mycket spring i benen. (Huddinge's zones.)",
            url="https://www.svt.se/nyheter/inrikes/har-ar-forskolan-med-plats-for-mycket-spring-i-benen",
        ),
    ),
)

_COMMON = (
    "Buildings, parking, deliveries and, with a terrain, steep ground are taken away from the plot; where they lie on "
    "each other the ground counts once. The result tells what each of them takes, the largest piece that is left, what "
    "is missing, and how the area is spread over the children. Whether the ground is good to play on is another "
    "question: shade, noise, air and hills are not in these numbers."
)

PRESCHOOL_OUTDOOR_AREA = _OUTDOOR_PLAY_AREA.variant(
    id="preschool_outdoor_area",
    title="Outdoor play area at preschools",
    help="Do the children at preschool have room to play? Boverket's guide (2015) finds 40 m² of free ground for each "
    "child reasonable, on a yard of at least 3,000 m². " + _COMMON,
    thresholds=(_per_child(40.0, "Free area at preschool"),),
    example="A plot of 100 by 60 m with a building of 1,000 m², 500 m² of parking of which 100 m² lie under the "
    "building, and 90 children: 6,000 − 1,000 − 400 = 4,600 m² free, 4,600 / 90 = 51.1 m² for each child. With 120 "
    "children it is 38.3 m², and 40 · 120 − 4,600 = 200 m² are missing.",
)

SCHOOL_OUTDOOR_AREA = _OUTDOOR_PLAY_AREA.variant(
    id="school_outdoor_area",
    title="Outdoor play area at schools",
    help="Do the pupils have room to play? Boverket's guide (2015) finds 30 m² of free ground for each pupil of "
    "compulsory school reasonable, on a yard of at least 3,000 m². " + _COMMON,
    defaults={"goal": 30.0},
    thresholds=(_per_child(30.0, "Free area at school"),),
    example="A plot of 100 by 120 m with a building of 2,400 m² and 600 m² of deliveries, and 400 pupils: "
    "12,000 − 2,400 − 600 = 9,000 m² free, 9,000 / 400 = 22.5 m² for each pupil, and 30 · 400 − 9,000 = 3,000 m² are "
    "missing.",
)
