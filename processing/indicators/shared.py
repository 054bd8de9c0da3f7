"""Inputs and columns that many declarations share."""

from ..spec import Choice, Column, Input, Kind

STREETS = (
    Input(
        key="streets",
        kind=Kind.VECTOR,
        part_of="network",
        geometry=("line",),
        title="Streets and paths",
        help="Lines people can walk or cycle on: from OpenStreetMap, NVDB or the municipality's own data. "
        "Let the layer reach beyond the study area, at least as far as people may walk.",
    ),
    Input(
        key="join",
        kind=Kind.CHOICE,
        part_of="network",
        advanced=True,
        title="Lines join",
        help="Where lines become one network. Shared vertices suit OpenStreetMap and NVDB; "
        "crossings suit data drawn without vertices where streets meet.",
        default="vertices",
        choices=(
            Choice(value="ends", title="only where their ends meet"),
            Choice(value="vertices", title="at ends and shared vertices"),
            Choice(value="crossings", title="wherever they touch or cross"),
        ),
    ),
    Input(
        key="level_field",
        kind=Kind.FIELD,
        part_of="network",
        parent="streets",
        optional=True,
        advanced=True,
        title="Level field",
        help="Field that tells bridges and tunnels from the ground (0 or empty on the ground, 1 above, -1 below). "
        "Lines on different levels are not joined where they cross. Places are put on lines below the ground only "
        "where no other line is within reach.",
    ),
    Input(
        key="tolerance",
        kind=Kind.NUMBER,
        part_of="network",
        unit="m",
        default=0.01,
        minimum=0.0,
        maximum=50.0,
        advanced=True,
        title="Joining tolerance",
        help="Line ends closer than this are taken as one point. Use Check street network to see what a larger "
        "tolerance would join.",
    ),
    Input(
        key="direction_field",
        kind=Kind.FIELD,
        part_of="network",
        parent="streets",
        optional=True,
        advanced=True,
        title="Direction field",
        help="Field with the allowed direction. Leave it empty for walking: every street is then used both ways.",
    ),
    Input(
        key="forward_value",
        kind=Kind.TEXT,
        part_of="network",
        optional=True,
        default="yes",
        advanced=True,
        title="Value for the drawn direction only",
        help="Value of the direction field for streets that may be used only in the direction they are drawn.",
    ),
    Input(
        key="backward_value",
        kind=Kind.TEXT,
        part_of="network",
        optional=True,
        default="-1",
        advanced=True,
        title="Value for the opposite direction only",
        help="Value of the direction field for streets that may be used only against the direction they are drawn. "
        "Any other value means both ways.",
    ),
    Input(
        key="impedance",
        kind=Kind.CHOICE,
        part_of="network",
        advanced=True,
        title="Distances in",
        help="Metres along the streets, or minutes at a speed. Limits and thresholds are in the same unit.",
        default="metres",
        choices=(Choice(value="metres", title="metres"), Choice(value="minutes", title="minutes")),
    ),
    Input(
        key="mode",
        kind=Kind.CHOICE,
        part_of="network",
        advanced=True,
        only_if=("impedance", "minutes"),
        title="Way of travelling",
        help="Gives the speed where the speed field has none: walking 4.8 km/h, cycling 15 km/h.",
        default="walking",
        choices=(Choice(value="walking", title="walking"), Choice(value="cycling", title="cycling")),
    ),
    Input(
        key="speed_field",
        kind=Kind.FIELD,
        part_of="network",
        parent="streets",
        dtype="number",
        optional=True,
        advanced=True,
        only_if=("impedance", "minutes"),
        title="Speed field",
        help="Field with the speed on each line, in km/h. Lines without one get the speed of the way of travelling.",
    ),
    Input(
        key="barriers",
        kind=Kind.VECTOR,
        part_of="network",
        geometry=("line", "polygon"),
        optional=True,
        advanced=True,
        title="Barriers",
        help="Lines or areas nobody crosses: railways, fences, building sites. Streets are cut there, "
        "except on bridges and in tunnels (a level other than 0).",
    ),
)

SNAP = Input(
    key="snap_distance",
    kind=Kind.NUMBER,
    unit="m",
    default=100.0,
    minimum=0.0,
    advanced=True,
    title="Longest way to the street",
    help="Places farther than this from any street get no value but a reason. The straight way to the street "
    "is part of every distance and is shown in a field of its own.",
)

BOUNDARY = Input(
    key="boundary",
    kind=Kind.VECTOR,
    geometry=("polygon",),
    optional=True,
    title="Context boundary",
    help="The area within which streets and destinations are complete, preferably wider than the study area. "
    "Places whose reach crosses it are flagged, places outside it get no value. Where it is left empty, the "
    "convex hull of the data is used.",
)

POPULATION = Input(
    key="population",
    kind=Kind.FIELD,
    parent="homes",
    dtype="number",
    minimum=0.0,
    optional=True,
    title="Population field",
    help="Field with the number of people at each place. Without it every place counts as one.",
)

GROUPS = Input(
    key="groups",
    kind=Kind.FIELDS,
    parent="homes",
    optional=True,
    title="Group fields",
    help="For whom? A number field counts the people of one group at each place (children, elderly, women); "
    "a text field divides the places (tenure, district).",
)

REASON = Column(
    name="reason",
    dtype="text",
    title="Reason for no value",
    help="Why the place has no value; empty where it has one.",
)

EDGE = Column(
    name="near_edge",
    dtype="flag",
    title="Near the edge of the data",
    help="1 where something beyond the context boundary could change the value, 0 where it could not.",
)

ACCESS = Column(
    name="access",
    unit="m",
    minimum=0.0,
    title="Way to the street",
    help="Straight distance from the place to the street it is placed on; part of the distance.",
)
