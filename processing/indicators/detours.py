"""Detours: how much longer ways are than the straight line, and what a link or a barrier changes."""

from ..spec import Indicator, Input, Kind, People, Pillar, Reference, Threshold
from .arriving import HOMES
from .centrality import BOTH_WAYS
from .detour_outputs import OUTPUTS
from .shared import BOUNDARY, GROUPS, POPULATION, SNAP

RULE = "Rule of thumb in planning practice, no official norm; idea after Randall & Baetz"

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
            help="Farther destinations are not compared. Computing time grows with the square of this distance.",
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
    outputs=OUTPUTS,
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
    "Ratio of a home: mean of PRD_ij over all j with e_min ≤ e_ij ≤ e_max and a way; long detours: share of them with "
    "PRD above the limit; no way: number of j at that distance that no way leads to. Change: mean of (PRD after - PRD "
    "before) over the j with a way in both. All pairs are compared, none is sampled. Area: the same sums over all "
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
