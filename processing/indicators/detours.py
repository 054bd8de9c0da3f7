"""Detours: how much longer ways are than the straight line, and what a link or a barrier changes."""

from ..spec import Column, Indicator, Input, Kind, Makes, Output, People, Pillar, Reference, Style, Threshold
from .arriving import HOMES
from .centrality import BOTH_WAYS
from .shared import ACCESS, BOUNDARY, EDGE, GROUPS, POPULATION, REASON, SNAP

_AFTER = " After the change; empty where nothing is changed."
RULE = "Rule of thumb in planning practice, no official norm; idea after Randall & Baetz"


def _twice(name, title, text, **more):
    """A column for the present state, and one for after the change."""
    return (
        Column(name=name, title=title, help=text, **more),
        Column(name=f"{name}_after", title=f"{title}, after", help=text + _AFTER, optional=True, **more),
    )


_RATIO = _twice(
    "ratio",
    "Detour ratio",
    "Mean over all destinations with a way of the way along the streets divided by the straight distance.",
    unit="ratio",
    minimum=1.0,
)
_POOR = _twice(
    "share_poor",
    "Long detours",
    "Share of the destinations with a way whose ratio is above the one chosen for long detours.",
    unit="%",
    minimum=0.0,
    maximum=100.0,
)
_NO_WAY = _twice(
    "no_way",
    "Destinations without a way",
    "Destinations at the wanted straight distance that no way leads to; they are not in the mean.",
    unit="count",
    dtype="integer",
    minimum=0,
)
_PAIRS = Column(
    name="pairs",
    unit="count",
    dtype="integer",
    minimum=0,
    title="Destinations compared",
    help="Destinations at the wanted straight distance, with a way or without.",
)
_CHANGE = (
    Column(
        name="change",
        unit="ratio",
        optional=True,
        title="Change of the detour ratio",
        help="Mean change over the destinations that have a way both before and after: above 0 ways become longer.",
    ),
    Column(
        name="gained",
        unit="count",
        dtype="integer",
        minimum=0,
        optional=True,
        title="Destinations that get a way",
        help="Destinations without a way before and with one after.",
    ),
    Column(
        name="lost",
        unit="count",
        dtype="integer",
        minimum=0,
        optional=True,
        title="Destinations that lose their way",
        help="Destinations with a way before and without one after.",
    ),
)
_REACHED_CHANGE = Column(
    name="reached_change",
    unit="value",
    optional=True,
    title="Newly reached",
    help="How much more, or less, can be reached within the distance after the change.",
)

BARRIER_EFFECT = Indicator(
    id="barrier_effect",
    group="Near and connected",
    title="Detour ratio and barrier effect",
    help="How much longer is the way than the straight line, and what would a new bridge, a new path, a railway or a "
    "closed bridge change? For every home the ways to all destinations at a middling straight distance (400 to 1000 m "
    "unless you choose others) are compared with the straight line (pedestrian route directness, omvägskvot). Draw a "
    "new link or a new barrier, and the result tells whose ways become shorter or longer, who loses every way, how "
    "many more people are reached, and which pairs of places are concerned most. Destinations without any way are "
    "counted separately, never left out in silence. A ratio up to about 1.3 is good and above 1.5 or 1.6 poor: rules "
    "of thumb, not norms; a perfect grid of streets has 1.27 on average and 1.41 at worst.",
    method="detours:barrier_effect",
    pillars=(Pillar.EQUAL, Pillar.THRIVING),
    keywords=(
        "pedestrian route directness",
        "PRD",
        "detour",
        "circuity",
        "severance",
        "barrier",
        "bridge",
        "permeability",
        "directness",
        "new link",
        "before and after",
    ),
    inputs=(
        HOMES,
        POPULATION,
        GROUPS,
        Input(
            key="destinations",
            kind=Kind.VECTOR,
            geometry=("point", "polygon"),
            optional=True,
            title="Destinations",
            help="Where people go: schools, stops, shops. Leave it empty to compare homes with homes. To see how many "
            "people are reached, choose the homes here once more, with their people as weight.",
        ),
        Input(
            key="weight",
            kind=Kind.FIELD,
            parent="destinations",
            dtype="number",
            minimum=0.0,
            optional=True,
            advanced=True,
            title="Weight of the destinations",
            help="Field with people, jobs or places at the destinations, for what is reached. Without it each "
            "destination counts as one.",
        ),
        *BOTH_WAYS,
        Input(
            key="nearest",
            kind=Kind.NUMBER,
            unit="m",
            default=400.0,
            minimum=1.0,
            title="Straight distance from",
            help="Nearer destinations are not compared: on a few metres every ratio is large.",
        ),
        Input(
            key="farthest",
            kind=Kind.NUMBER,
            unit="m",
            default=1000.0,
            minimum=2.0,
            title="Straight distance up to",
            help="Farther destinations are not compared. Cost grows with the square of it.",
        ),
        Input(
            key="poor",
            kind=Kind.NUMBER,
            unit="ratio",
            default=1.5,
            minimum=1.0,
            advanced=True,
            title="Long detour above",
            help="Ratio above which a way counts as a long detour: 1.5 is a rule of thumb.",
        ),
        Input(
            key="links",
            kind=Kind.VECTOR,
            geometry=("line",),
            optional=True,
            title="New links",
            help="Bridges, tunnels or paths that do not exist yet. Each end is joined to the nearest street, and inner "
            "vertices where they lie on one; barriers do not cut a new link.",
        ),
        Input(
            key="link_reach",
            kind=Kind.NUMBER,
            unit="m",
            default=20.0,
            minimum=0.0,
            maximum=200.0,
            advanced=True,
            title="New links join streets within",
            help="An end of a new link farther than this from every street stays a dead end, and is told.",
        ),
        Input(
            key="closures",
            kind=Kind.VECTOR,
            geometry=("line", "polygon"),
            optional=True,
            title="New barriers",
            help="Lines or areas that nobody crosses after the change: a railway, a road, a building site.",
        ),
        Input(
            key="cut_bridges",
            kind=Kind.FLAG,
            default=False,
            advanced=True,
            title="New barriers cut bridges and tunnels too",
            help="Choose it to close a bridge: draw a line across it. Otherwise streets on another level than the "
            "ground pass the new barrier.",
        ),
        Input(
            key="within",
            kind=Kind.NUMBER,
            unit="m",
            default=1000.0,
            minimum=0.0,
            advanced=True,
            title="Reached within",
            help="Length of the way within which people or destinations count as reached.",
        ),
        Input(
            key="areas",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            optional=True,
            advanced=True,
            title="Areas to sum up by",
            help="Districts or squares; each gets the mean over all pairs of the homes in it.",
        ),
        Input(
            key="worst",
            kind=Kind.INTEGER,
            unit="count",
            default=100,
            minimum=1,
            maximum=100_000,
            advanced=True,
            title="Pairs to show",
            help="How many of the pairs concerned most become lines of their own.",
        ),
        SNAP,
        BOUNDARY,
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="homes",
            title="Detour ratio",
            help="The homes with their detours.",
            columns=(
                *_RATIO,
                *_POOR,
                _PAIRS,
                *_NO_WAY,
                *_twice(
                    "reached",
                    "Reached",
                    "Number, or weight, of the destinations within the length of way chosen.",
                    unit="value",
                    minimum=0.0,
                ),
                *_CHANGE,
                _REACHED_CHANGE,
                ACCESS,
                EDGE,
                REASON,
            ),
            style=Style(column="ratio", breaks=(1.2, 1.3, 1.4, 1.5, 1.6, 2.0), ramp="low is good"),
        ),
        Output(
            key="changed",
            makes=Makes.LAYER,
            geometry="point",
            carries="homes",
            title="Homes whose ways change",
            help="A point for every home that the new link or barrier concerns; empty without a change.",
            columns=(*_CHANGE, _REACHED_CHANGE),
            style=Style(column="change", breaks=(-0.5, -0.2, -0.05, 0.05, 0.2, 0.5), ramp="low is good"),
        ),
        Output(
            key="pairs",
            makes=Makes.LAYER,
            geometry="line",
            title="Pairs concerned most",
            help="Straight lines between places: those that gain or lose their way first, then those whose way changes "
            "most in metres; without a change those with the largest ratio.",
            columns=(
                Column(
                    name="home",
                    dtype="integer",
                    minimum=1,
                    title="Home",
                    help="Number of the home in its layer, from 1.",
                ),
                Column(
                    name="destination",
                    dtype="integer",
                    minimum=1,
                    title="Destination",
                    help="Number of the destination in its layer, from 1.",
                ),
                Column(
                    name="straight",
                    unit="m",
                    minimum=0.0,
                    title="Straight distance",
                    help="Between the home and the destination.",
                ),
                *_twice(
                    "way",
                    "Way",
                    "Length of the way along the streets; empty where there is none.",
                    unit="m",
                    minimum=0.0,
                ),
                *_twice(
                    "ratio", "Detour ratio", "Way divided by straight distance; empty without a way.", unit="ratio"
                ),
                Column(
                    name="longer",
                    unit="m",
                    optional=True,
                    title="Longer by",
                    help="Metres the way is longer after the change; below 0 shorter; empty where a way is missing.",
                ),
            ),
            style=Style(column="ratio", breaks=(1.2, 1.3, 1.4, 1.5, 1.6, 2.0), ramp="low is good"),
        ),
        Output(
            key="area_result",
            makes=Makes.FEATURES,
            extends="areas",
            optional=True,
            title="Detour ratio by area",
            help="The areas with the mean over all pairs of the homes in each.",
            columns=(
                *_RATIO,
                *_POOR,
                Column(
                    name="homes",
                    unit="count",
                    dtype="integer",
                    minimum=0,
                    title="Homes",
                    help="Homes in the area; one on a border counts on both sides.",
                ),
                _PAIRS,
                *_NO_WAY,
                *_CHANGE,
                REASON,
            ),
            style=Style(column="ratio", breaks=(1.2, 1.3, 1.4, 1.5, 1.6, 2.0), ramp="low is good"),
        ),
    ),
    thresholds=(
        Threshold(
            column="ratio",
            value=1.3,
            unit="ratio",
            met="at most",
            title="Direct ways",
            source=RULE,
            year=2001,
        ),
        Threshold(
            column="ratio",
            value=1.5,
            unit="ratio",
            met="at most",
            title="Tolerable detours",
            source=RULE,
            year=2001,
        ),
    ),
    people=People(output="output", columns=("ratio", "ratio_after"), worse="high"),
    formula="PRD_ij = d_ij / e_ij, never below 1. e_ij: straight distance from home i to destination j; d_ij: length "
    "of the shortest way along the streets, used both ways, with the straight ways to the street at both ends (m). "
    "Ratio of a home: mean of PRD_ij over all j with e_min ≤ e_ij ≤ e_max and a way; long detours: share of them "
    "with PRD above the limit; no way: number of j at that distance that no way leads to. Change: mean of (PRD after - "
    "PRD before) over the j with a way in both. All pairs are compared, none is sampled. Area: the same sums over all "
    "pairs of its homes.",
    example="A home and a school on opposite banks, 500 m apart; the way over the bridge is 900 m: PRD 900/500 = 1.8, "
    "a long detour. With a new footbridge the way is 600 m: PRD 1.2, change -0.6, 300 m shorter. Without any bridge "
    "the school would be one destination without a way, and not in the mean.",
    references=(
        Reference(
            text="Hess, P. M. (1997). Measures of connectivity. Places 11(2), 58-65. (Not verified against the "
            "original.)"
        ),
        Reference(
            text="Randall, T. A. & Baetz, B. W. (2001). Evaluating pedestrian connectivity for suburban "
            "sustainability. Journal of Urban Planning and Development 127(1), 1-15. (The measure; the limits of 1.3 "
            "and 1.5 are rules of thumb and not verified against the original.)",
            url="https://doi.org/10.1061/(ASCE)0733-9488(2001)127:1(1)",
        ),
        Reference(
            text="Stangl, P. (2019). Overcoming flaws in permeability measures: modified route directness. Journal of "
            "Urbanism 12(1), 1-14. (What such ratios do on a grid: 1.0 along the streets, 1.41 across.)",
            url="https://doi.org/10.1080/17549175.2017.1381143",
        ),
    ),
)
