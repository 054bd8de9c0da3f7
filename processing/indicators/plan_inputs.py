"""Fields of a plan layer, and the ratios that turn floor area into homes, jobs and ground."""

from ..spec import Input, Kind


def _field(key, title, text, dtype="number", advanced=False):
    return Input(
        key=key,
        kind=Kind.FIELD,
        part_of="fields",
        parent="plan",
        dtype=dtype,
        minimum=0.0 if dtype == "number" else None,
        optional=True,
        advanced=advanced,
        title=title,
        help=text,
    )


def _ratio(key, unit, default, low, high, title, text, advanced=False):
    return Input(
        key=key,
        kind=Kind.NUMBER,
        part_of="ratios",
        unit=unit,
        default=default,
        minimum=low,
        maximum=high,
        advanced=advanced,
        title=title,
        help=text,
    )


USE = Input(
    key="use_field",
    kind=Kind.FIELD,
    part_of="fields",
    parent="plan",
    dtype="text",
    title="Use field",
    help="Field with the allowed use: letters such as B, C, BC or BC1K (B homes, C centre, K offices, H retail, S "
    "school, D care, J industry, Z business, O hotel, R visitors, P parking, E technical, N outdoor life), words such "
    "as Bostäder, and public places such as PARK, NATUR, GATA and TORG.",
)

FIELDS = (
    _field("dwellings_field", "Dwellings field", "Field with the number of dwellings, where the plan says it."),
    _field("floor_field", "Floor area field", "Field with the gross floor area (BTA), m²."),
    _field("ratio_field", "Plot ratio field", "Field with the plot ratio (e-tal): gross floor area over area."),
    _field("storeys_field", "Storeys field", "Field with the number of storeys."),
    _field("height_field", "Height field", "Field with the height, m; gives the storeys where they are not known."),
    _field("built_field", "Built share field", "Field with the footprint as a share of the area, %.", advanced=True),
    _field(
        "green_field",
        "Green share field",
        "Field with green as a share of the ground that is not built on, %.",
        advanced=True,
    ),
    _field(
        "home_share_field",
        "Homes' share field",
        "Field with the share of the floor area that is homes, %, for polygons with several uses.",
        advanced=True,
    ),
)

RATIOS = (
    _ratio(
        "home_share",
        "%",
        80.0,
        0.0,
        100.0,
        "Share of homes in combined uses",
        "Your assumption, where homes are combined with other uses (BC, BCK) and no field says it. The other uses "
        "divide the rest alike.",
    ),
    _ratio(
        "net_to_gross",
        "ratio",
        0.75,
        0.3,
        1.0,
        "BOA/BTA",
        "Dwelling area over gross floor area. Your assumption; 0.75 to 0.80 is a rule of thumb, not verified against "
        "an original.",
    ),
    _ratio(
        "dwelling_size",
        "m2",
        65.0,
        15.0,
        400.0,
        "Mean dwelling area (BOA)",
        "Your assumption: mean dwelling area of the plan, BOA.",
    ),
    _ratio(
        "people_per_dwelling",
        "people",
        2.0,
        0.5,
        20.0,
        "People per dwelling",
        "Your assumption. Take the municipality's own mean where you know it.",
    ),
    _ratio(
        "office_area",
        "m2",
        25.0,
        5.0,
        1000.0,
        "Floor area per job in offices",
        "Your assumption: gross floor area per job, K.",
        True,
    ),
    _ratio(
        "services_area",
        "m2",
        50.0,
        5.0,
        1000.0,
        "Floor area per job in shops and services",
        "Your assumption: gross floor area per job, C, H, G, O, R.",
        True,
    ),
    _ratio(
        "care_school_area",
        "m2",
        50.0,
        5.0,
        1000.0,
        "Floor area per job in care and schools",
        "Your assumption: gross floor area per job, D, S.",
        True,
    ),
    _ratio(
        "industry_area",
        "m2",
        100.0,
        5.0,
        5000.0,
        "Floor area per job in industry",
        "Your assumption: gross floor area per job, J, Z.",
        True,
    ),
    _ratio(
        "storey_height",
        "m",
        3.3,
        2.0,
        10.0,
        "Height of a storey",
        "Your assumption: height over this number, rounded down, is the number of storeys.",
        True,
    ),
    _ratio(
        "built_share",
        "%",
        35.0,
        0.0,
        100.0,
        "Built share where nothing tells",
        "Your assumption for plots with a floor area and neither storeys nor built share.",
        True,
    ),
    _ratio(
        "green_share",
        "%",
        50.0,
        0.0,
        100.0,
        "Green share of open ground",
        "Your assumption: green as a share of the ground that is not built on, where no field says it.",
        True,
    ),
)
