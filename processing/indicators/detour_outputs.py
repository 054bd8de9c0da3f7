"""What the detours give: columns of homes, pairs and areas."""

from ..spec import Category, Column, Makes, Output, Style
from .shared import ACCESS, EDGE, REASON

_AFTER = " After the change; empty where nothing is changed."


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

OUTPUTS = (
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
                name="effect",
                dtype="text",
                title="Effect",
                help="Short word for what happens to the pair, as in the legend.",
            ),
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
            *_twice("ratio", "Detour ratio", "Way divided by straight distance; empty without a way.", unit="ratio"),
            Column(
                name="longer",
                unit="m",
                optional=True,
                title="Longer by",
                help="Metres the way is longer after the change; below 0 shorter; empty where a way is missing.",
            ),
        ),
        style=Style(
            column="effect",
            categories=(
                Category(value="lost", title="Loses its way", color="#7f1d2b"),
                Category(value="longer", title="Way becomes longer", color="#f4a259"),
                Category(value="shorter", title="Way becomes shorter", color="#5aae8b"),
                Category(value="gained", title="Gets a way", color="#1a6b54"),
                Category(value="no_way", title="No way today", color="#7f1d2b"),
                Category(value="detour", title="Longest detours today", color="#c8553d"),
            ),
        ),
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
)
