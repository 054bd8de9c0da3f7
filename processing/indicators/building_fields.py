"""Inputs that say what a building layer knows, shared by what moves people to buildings."""

from ..spec import Choice, Input, Kind

# Lantmäteriet's word, and the values of OpenStreetMap's key building that are homes (see methods/osm_tags.py).
HOME_WORDS = (
    "bostad", "bostäder", "bostadshus", "småhus", "flerbostadshus", "flerfamiljshus", "2061", "homes", "residential",
    "house", "apartments", "detached", "semidetached_house", "terrace", "bungalow", "dormitory", "villa", "farm",
    "static_caravan", "houseboat", "block",
)  # fmt: skip

USE = (
    Input(
        key="use_field",
        kind=Kind.FIELD,
        part_of="building",
        parent="buildings",
        optional=True,
        title="Use field",
        help="Field with the use of each building. Only those whose use is one of the words below count as homes; "
        "without a field all buildings do.",
    ),
    Input(
        key="use_words",
        kind=Kind.WORDS,
        part_of="building",
        default=HOME_WORDS,
        advanced=True,
        title="Uses that are homes",
        help="Words of the use field that mean homes, whatever their capitals. Of a value with several parts, such as "
        "Bostad;Flerfamiljshus, one part is enough.",
    ),
)

FLOORS = (
    Input(
        key="floor_field",
        kind=Kind.FIELD,
        part_of="building",
        parent="buildings",
        dtype="number",
        minimum=0.0,
        optional=True,
        title="Floor area field",
        help="Field with the gross floor area, m². Where it is empty, footprint times storeys is taken.",
    ),
    Input(
        key="storeys_field",
        kind=Kind.FIELD,
        part_of="building",
        parent="buildings",
        dtype="number",
        minimum=0.0,
        optional=True,
        title="Storeys field",
        help="Field with the number of storeys.",
    ),
    Input(
        key="height_field",
        kind=Kind.FIELD,
        part_of="building",
        parent="buildings",
        dtype="number",
        minimum=0.0,
        optional=True,
        title="Height field",
        help="Field with the height above ground, m. It gives the storeys where their number is not known.",
    ),
    Input(
        key="storey_height",
        kind=Kind.NUMBER,
        part_of="building",
        unit="m",
        default=3.0,
        minimum=2.0,
        maximum=6.0,
        advanced=True,
        title="Height of a storey",
        help="Your assumption: height over this number is the number of storeys.",
    ),
    Input(
        key="assumed_storeys",
        kind=Kind.NUMBER,
        part_of="building",
        unit="storeys",
        default=2.0,
        minimum=1.0,
        maximum=50.0,
        advanced=True,
        title="Storeys where nothing tells",
        help="Your assumption for buildings without floor area, storeys and height; the log says how many they are.",
    ),
)

DWELLINGS_FIELD = Input(
    key="dwellings_field",
    kind=Kind.FIELD,
    part_of="building",
    parent="buildings",
    dtype="number",
    minimum=0.0,
    optional=True,
    title="Dwellings field",
    help="Field with the number of dwellings.",
)

WEIGHT = Input(
    key="weight",
    kind=Kind.CHOICE,
    title="Share people by",
    help="What makes one building take more people than another within the same area.",
    default="floor_area",
    choices=(
        Choice(value="floor_area", title="floor area"),
        Choice(value="volume", title="volume"),
        Choice(value="footprint", title="footprint"),
        Choice(value="dwellings", title="number of dwellings"),
        Choice(value="equal", title="every building alike"),
    ),
)

BUILDING = (WEIGHT, DWELLINGS_FIELD, *FLOORS, *USE)
