"""Public transport quality classes."""

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
from .timetable import (
    DATE,
    GTFS,
    HOURS,
    INTERVAL,
    MAIN,
    MODE_LEGEND,
    MODES,
    NAME,
    PATHS,
    PLATFORMS,
    SAME_STOP,
    STOP_ID,
    STOP_REASON,
    timetable,
)

ARE = Reference(
    text="Bundesamt für Raumentwicklung ARE (2011, 2022). ÖV-Güteklassen, Berechnungsmethodik ARE. Bern. "
    "Rings and classes agree with programs that draw the ARE's own stops (Hst_Kat 1 to 5). The table of intervals and "
    "modes agrees with that of the program oevgk18-generator (Rapperswil, 2018), which builds on it; the original "
    "itself was not read.",
    url="https://www.are.admin.ch/are/de/home/verkehr-und-infrastruktur/grundlagen-und-daten/verkehrserschliessung-in-der-schweiz.html",
)
QUALITY_COLORS = {"A": "#1a6b54", "B": "#5aae8b", "C": "#fde0a6", "D": "#f4a259"}
CLASS_TITLES = {
    "A": "A: very good",
    "B": "B: good",
    "C": "C: medium",
    "D": "D: slight",
}
CLASS_LEGEND = tuple(Category(value=key, title=CLASS_TITLES[key], color=QUALITY_COLORS[key]) for key in "ABCD")
QUALITY_CLASS = Column(
    name="quality_class", dtype="text", title="Class", help="A, B, C or D; none where no stop gives a class."
)
QUALITY = Column(
    name="quality",
    dtype="integer",
    minimum=0,
    maximum=4,
    title="Class as a number",
    help="4 for A, 3 for B, 2 for C, 1 for D, 0 for none.",
)
CATEGORY = Column(
    name="category", dtype="text", title="Category of the stop", help="I to V, from the mode and the interval."
)


def _class_threshold(value, title):
    return Threshold(
        column="quality",
        value=value,
        unit="none",
        met="at least",
        title=title,
        source="Bundesamt für Raumentwicklung ARE, ÖV-Güteklassen",
        year=2022,
    )


STOP_QUALITY = Indicator(
    id="stop_quality",
    group="Near and connected",
    title="Public transport quality classes",
    help="How well is each home served by public transport? The classes A (very good) to D (slight), as Swiss planning "
    "uses them (ÖV-Güteklassen): a stop gets a category from its mode and how often it is served on a weekday between "
    "6 and 20, and a home gets a class from the category and the distance to the stop, the best of all stops near it. "
    "Here the distance is measured along the streets; the Swiss original uses straight lines, as does this where no "
    "streets are given. The bounds can be changed, since no Swedish norm is known to us.",
    method="stop_quality:stop_quality",
    pillars=(Pillar.EQUAL, Pillar.RESOURCE_EFFICIENT),
    keywords=(
        "GTFS",
        "public transport",
        "ÖV-Güteklassen",
        "ARE",
        "frequency",
        "headway",
        "stop category",
        "transit",
        "accessibility",
    ),
    inputs=(
        HOMES,
        POPULATION,
        GROUPS,
        *timetable("06:00", "20:00"),
        *PATHS,
        Input(
            key="rail_modes",
            kind=Kind.WORDS,
            default=("rail", "metro"),
            advanced=True,
            title="Rated as railway",
            help=f"Modes rated one category better than all others. Known modes are {MODE_LEGEND}. That metro is among "
            "them is our choice.",
        ),
        Input(
            key="hubs",
            kind=Kind.WORDS,
            optional=True,
            advanced=True,
            title="Railway junctions",
            help="Names or ids of stations, separated by commas, that are junctions of several railway lines: they are "
            "rated one category better than other stations. Leave it empty for none.",
        ),
        Input(
            key="interval_limits",
            kind=Kind.NUMBERS,
            unit="min",
            default=(5.0, 10.0, 20.0, 40.0, 60.0),
            minimum=0.0,
            advanced=True,
            title="Bounds of the intervals",
            help="Mean intervals that part the categories: below 5 minutes, 5 to below 10, and so on to 60. A stop "
            "served more seldom has no category.",
        ),
        Input(
            key="ring_distances",
            kind=Kind.NUMBERS,
            unit="m",
            default=(300.0, 500.0, 750.0, 1000.0),
            minimum=0.0,
            advanced=True,
            title="Bounds of the distances",
            help="Distances that part the classes.",
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
            title="Homes by class",
            help="The homes with their class of public transport.",
            columns=(
                QUALITY_CLASS,
                QUALITY,
                Column(
                    name="distance",
                    unit="m",
                    minimum=0.0,
                    title="Distance to that stop",
                    help="To the stop that gives the class, the nearest of those that give the same.",
                ),
                Column(name="stop", dtype="text", title="Stop", help="Name of the stop that gives the class."),
                CATEGORY,
                ACCESS,
                dataclasses.replace(EDGE, help="1 where a stop beyond the edge of the data could give a better class."),
                REASON,
            ),
            style=Style(
                column="quality_class",
                scale=True,
                categories=(*CLASS_LEGEND, Category(value="none", title="No class", color="#c8553d")),
            ),
        ),
        Output(
            key="stops",
            makes=Makes.LAYER,
            geometry="point",
            optional=True,
            title="Stops by category",
            help="The stops within reach of the homes with what decides their category.",
            columns=(
                STOP_ID,
                NAME,
                PLATFORMS,
                MODES,
                Column(
                    name="rated_as",
                    dtype="text",
                    title="Rated as",
                    help="bus (also tram, boat and cable), rail, or hub: the one that gives the better category.",
                ),
                INTERVAL,
                MAIN,
                CATEGORY,
                DATE,
                HOURS,
                STOP_REASON,
            ),
            style=Style(
                column="category",
                scale=True,
                categories=(
                    Category(value="I", title="I: the best served stops", color="#1a6b54"),
                    Category(value="II", title="II", color="#5aae8b"),
                    Category(value="III", title="III", color="#fde0a6"),
                    Category(value="IV", title="IV", color="#f4a259"),
                    Category(value="V", title="V: the least served stops", color="#c8553d"),
                ),
            ),
        ),
        Output(
            key="areas",
            makes=Makes.LAYER,
            geometry="polygon",
            optional=True,
            title="Areas by class",
            help="Circles around the platforms of the stops, or their entrances where the timetable has them, in "
            "straight lines as in the Swiss original; where several overlap, the better class. Homes at the end of a "
            "long way round may have a worse class than the area they lie in.",
            columns=(
                QUALITY_CLASS,
                QUALITY,
                Column(name="area", unit="ha", minimum=0.0, title="Area", help="Area of this class."),
            ),
            style=Style(column="quality_class", categories=CLASS_LEGEND, scale=True),
        ),
    ),
    thresholds=(
        _class_threshold(4.0, "Class A"),
        _class_threshold(3.0, "Class B or better"),
        _class_threshold(2.0, "Class C or better"),
        _class_threshold(1.0, "Class D or better"),
    ),
    people=People(output="output", columns=("quality",), worse="low"),
    formula="Mean interval of a stop = minutes of the window / Σ_r max over directions of its departures, for railway "
    "and for all other modes each. Step k: 1 below 5 min, 2 to below 10, 3 to below 20, 4 to below 40, 5 to 60. "
    "Category: k for railway, k - 1 (at least I) for a junction, k + 1 for tram, bus, boat and cable; the better of "
    "both; beyond V none. Class in ring r (1 to 300 m, 2 to 500 m, 3 to 750 m, 4 to 1000 m): max(1, category + r - "
    "2), 1 = A to 4 = D; so I: A A B C, II: A B C D, III: B C D -, IV: C D - -, V: D - - -. A home has the best class "
    "of all stops. That a bus every 40 to 60 minutes has no category, and that cable cars are rated as buses, is our "
    "reading.",
    example="A bus stop with 56 departures in its main direction from 06:00 to 20:00: 840 / 56 = 15 min, step 3, "
    "category IV. A home 250 m away has class C, one 400 m away D, one 600 m away none. A station with the same "
    "interval has category III: B, C and D.",
    references=(ARE, GTFS),
)
