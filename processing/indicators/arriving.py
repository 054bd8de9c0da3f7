"""Inputs that the access indicators share: homes, and how one arrives at areas."""

from ..spec import Choice, Column, Input, Kind, Reference

HOMES = Input(
    key="homes",
    kind=Kind.VECTOR,
    geometry=("point", "polygon"),
    title="Homes",
    help="Where people are: address points, buildings or population squares. An area is represented by its middle, "
    "or a point within it where the middle lies outside.",
)


def arriving(parent, what):
    """How one arrives at areas; ``parent`` is the layer's key and ``what`` its name in the texts."""
    return (
        Input(
            key="entrance_rule",
            kind=Kind.CHOICE,
            advanced=True,
            title="Areas are entered",
            help="Only for areas, such as parks. Where streets meet the boundary: at every street that crosses or "
            "touches it (an area no street touches is entered at its nearest boundary points). At the nearest "
            "boundary point: also straight from the street nearest to the boundary, tried every 20 m along it, within "
            "the longest way to the street. "
            "At given entrances: only at the points of the layer of entrances.",
            default="streets",
            choices=(
                Choice(value="streets", title="where streets meet the boundary"),
                Choice(value="boundary", title="at the nearest boundary point"),
                Choice(value="given", title="at given entrances"),
            ),
        ),
        Input(
            key="entrances",
            kind=Kind.VECTOR,
            geometry=("point",),
            optional=True,
            advanced=True,
            only_if=("entrance_rule", "given"),
            title="Entrances",
            help="Points where the areas can be entered.",
        ),
        Input(
            key="entrance_distance",
            kind=Kind.NUMBER,
            unit="m",
            default=20.0,
            minimum=0.0,
            advanced=True,
            only_if=("entrance_rule", "given"),
            title="Entrances lie within",
            help="A given entrance belongs to every area within this distance of it. "
            "An area without any entrance cannot be entered and is left out.",
        ),
        Input(
            key="minimum_area",
            kind=Kind.NUMBER,
            unit="ha",
            default=0.0,
            minimum=0.0,
            title="Smallest area that counts",
            help=f"Smaller areas are left out of the {what}. Points always count.",
        ),
        Input(
            key="dissolve",
            kind=Kind.FLAG,
            default=True,
            advanced=True,
            title="Take touching areas as one",
            help="Areas that touch or overlap count as one, before their size is looked at: "
            "parks are often mapped in pieces.",
        ),
        Input(
            key="name_field",
            kind=Kind.FIELD,
            parent=parent,
            optional=True,
            advanced=True,
            title="Name field",
            help=f"Field with the name to show for each of the {what}. Without it their number in the layer is shown, "
            "counted from 1. Areas taken as one have the name of the largest.",
        ),
    )


def choosing(parent, what):
    """Which destinations count, by class and quality; ``parent`` and ``what`` as in `arriving`. See `CLASS_COLUMNS`."""
    return (
        Input(
            key="class_field",
            kind=Kind.FIELD,
            parent=parent,
            optional=True,
            title="Class field",
            help=f"Field with the class of each of the {what}, such as the park class.",
        ),
        Input(
            key="classes",
            kind=Kind.WORDS,
            optional=True,
            title="Classes that count",
            help="Only these count, and each gets a distance of its own. A number behind a colon is the distance the "
            "class should lie within, a plus sign joins classes, a name may stand before an equals sign: "
            "local park = pocket park + district park: 300, district park: 800. Leave it empty for all.",
        ),
        Input(
            key="quality_field",
            kind=Kind.FIELD,
            parent=parent,
            dtype="number",
            optional=True,
            advanced=True,
            title="Quality field",
            help=f"Field with a number for the quality of the {what}, such as points from an inventory.",
        ),
        Input(
            key="minimum_quality",
            kind=Kind.NUMBER,
            unit="value",
            default=1.0,
            advanced=True,
            title="Lowest quality that counts",
            help=f"With a quality field: those of the {what} with less, or without a number, are left out.",
        ),
    )


CLASS_COLUMNS = (
    Column(
        name="to_{}",
        unit="m|min",
        minimum=0.0,
        repeat="classes",
        optional=True,
        title="Distance to {}",
        help="Distance to the nearest of this class; empty where none can be reached within the search limit.",
    ),
    Column(
        name="reached_{}",
        dtype="flag",
        repeat="classes",
        optional=True,
        title="{} within its distance",
        help="1 where the class lies within the distance written behind it, 0 where it does not; "
        "empty where that is not known.",
    ),
    Column(
        name="classes_reached",
        dtype="integer",
        unit="count",
        minimum=0.0,
        optional=True,
        title="Classes within their distance",
        help="How many of the classes with a distance of their own lie within it.",
    ),
)

DIJKSTRA = Reference(
    text="Dijkstra, E. W. (1959). A note on two problems in connexion with graphs. Numerische Mathematik 1, 269-271.",
    url="https://doi.org/10.1007/BF01386390",
)
