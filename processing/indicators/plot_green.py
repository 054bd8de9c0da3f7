"""Green space factor of plots, and the factor tables that ship."""

import dataclasses

from ..spec import Choice, Column, Indicator, Input, Kind, Makes, Output, Pillar, Reference, Style
from .shared import REASON

PRESET = Input(
    key="preset",
    kind=Kind.CHOICE,
    title="Factor table",
    help="Which city's model counts. Each table is printed with its version in every row of the result.",
    default="malmo_2011",
    choices=(
        Choice(value="malmo_2011", title="Malmö, 2011"),
        Choice(value="berlin_1990", title="Berlin BFF, landscape plans before December 2019"),
        Choice(value="berlin_2021", title="Berlin BFF, February 2021 (without green roofs and walls)"),
        Choice(value="london_2021", title="London Urban Greening Factor, London Plan 2021 (partly from memory)"),
    ),
)


def _of_table(key, title, text, *, kind=Kind.FIELD, **more):
    parent = "factors" if kind in (Kind.FIELD, Kind.FIELDS) else ""
    return Input(key=key, kind=kind, part_of="table", parent=parent, optional=True, title=title, help=text, **more)


TABLE = (
    dataclasses.replace(PRESET, part_of="table"),
    _of_table(
        "factors",
        "Your own factor table",
        "A table that takes the place of the one above: one row for each surface, in your own words. Green space "
        "factor table writes a table that ships as one to edit.",
        kind=Kind.VECTOR,
        geometry=("table",),
    ),
    _of_table(
        "factor_name",
        "Name and version of your own table",
        "Printed in every row of the result, as in Haninge 2026, draft 2.",
        kind=Kind.TEXT,
    ),
    _of_table(
        "factor_surface",
        "Surface field of your own table",
        "Field with the word for the surface, as it stands in the layers. Capitals, spaces, hyphens and underscores "
        "make no difference.",
        default="surface",
        advanced=True,
    ),
    _of_table(
        "factor_value",
        "Factor field of your own table",
        "Field with the factor, from 0; for what is counted in pieces, the square metres each piece gives.",
        default="factor",
        dtype="number",
        advanced=True,
    ),
    _of_table(
        "factor_unit",
        "Unit field of your own table",
        "Field that says what is counted: area (m² that cover the plot, never twice), added area (m² in addition to "
        "what covers the plot, such as walls), or each (pieces, such as trees).",
        default="unit",
        advanced=True,
    ),
    _of_table(
        "factor_words",
        "Fields with further words in your own table",
        "Other names for the same surface, for example in Swedish, that are also recognised in the layers.",
        kind=Kind.FIELDS,
        advanced=True,
    ),
    Input(
        key="unknown",
        kind=Kind.CHOICE,
        part_of="table",
        title="Surfaces that are not in the table",
        help="Stopping shows which words are missing. Counted as 0 they are listed with the reason.",
        default="stop",
        choices=(Choice(value="stop", title="stop and name them"), Choice(value="zero", title="count them as 0")),
    ),
)

FACTOR_TABLE = Column(
    name="factor_table",
    dtype="text",
    title="Factor table",
    help="Name and version of the factor table. Results of different tables cannot be compared.",
)
SURFACE = Column(name="surface", dtype="text", title="Surface", help="Key of the factor table; else the layer's word.")
NAME_EN = Column(name="name_en", dtype="text", title="Surface, in English", help="Name in a table that ships.")
NAME_SV = Column(name="name_sv", dtype="text", title="Surface, in Swedish", help="Name in a table that ships.")
FACTOR = Column(
    name="factor", unit="ratio", minimum=0.0, title="Factor", help="Eco-effective m² given by a m², or by each piece."
)
UNIT = Column(
    name="unit",
    dtype="text",
    title="What is counted",
    help="The word area for m² that cover the plot, added area for m² in addition, each for pieces.",
)

KRUUSE = Reference(
    text="Kruuse, A. (2011). The Green Space Factor and the Green Points System. GRaBS Expert Paper 6. Town and "
    "Country Planning Association, London. (Malmö's factors; its table was read.)",
    url="https://www.yumpu.com/en/document/view/22060866/download-grabs/52",
)
BERLIN = Reference(
    text="Senatsverwaltung für Umwelt, Berlin. BFF-Berechnung; Berechnungsbeispiele. (Both Berlin tables, and the "
    "published example that our tests work out; read. The method is of Becker and Mohren, 1990, not read.)",
    url="https://www.berlin.de/sen/uvk/natur-und-gruen/landschaftsplanung/bff-biotopflaechenfaktor/bff-berechnung/",
)
LONDON = Reference(
    text="Greater London Authority (2021). The London Plan, policy G5 and table 8.2. (The targets were read; of the "
    "factors only those marked in the table could be checked, the others are from memory.)",
    url="https://www.london.gov.uk/programmes-strategies/planning/london-plan",
)
BOVERKET = Reference(
    text="Boverket, PBL kunskapsbanken: Grönytefaktor.",
    url="https://boverket.se/sv/PBL-kunskapsbanken/teman/ekosystemtjanster/verktyg/gronytefaktor/",
)

GREEN_SPACE_FACTOR = Indicator(
    id="green_space_factor",
    group="Green, play and outdoors",
    title="Green space factor of plots",
    help="How much of a plot works as green or water? Every surface counts with the factor of a table (1 for "
    "vegetation on the ground, 0 for asphalt), trees and green walls are added, and the sum is divided by the area of "
    "the plot. The result shows what each surface gives and what is missing to the goal. Cities have given their "
    "tables different surfaces, factors and goals: never compare factors made with different tables, and never set one "
    "city's goal to another's table. No goal is assumed. Malmö asked for 0.5 at first (Bo01) and later for 1 minus the "
    "built share, so 0.4 where 60 % is built (Kruuse 2011); Berlin's targets are quoted as 0.6 for new homes and "
    "0.3 for shops and offices (not read in the source); London recommends 0.4 for homes and 0.3 for commerce (London "
    "Plan 2021).",
    method="green_factor:green_space_factor",
    pillars=(Pillar.RESOURCE_EFFICIENT, Pillar.THRIVING),
    keywords=(
        "grönytefaktor",
        "GYF",
        "biotope area factor",
        "BAF",
        "BFF",
        "urban greening factor",
        "blue-green factor",
        "plot",
        "courtyard",
        "ecosystem services",
    ),
    inputs=(
        Input(
            key="plots",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            title="Plots",
            help="Polygons of the plots or courtyards. Where they overlap, each counts what lies on it.",
        ),
        Input(
            key="plot_name",
            kind=Kind.FIELD,
            parent="plots",
            optional=True,
            title="Name of the plot",
            help="Field with the name to show in the table of surfaces; without it, the number in the layer.",
        ),
        Input(
            key="surfaces",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            title="Surfaces",
            help="Polygons of everything that covers the plots: roofs, paving, gravel, lawns, plantings, water. Ground "
            "without any surface counts as 0 and is told as not covered.",
        ),
        Input(
            key="surface_field",
            kind=Kind.FIELD,
            parent="surfaces",
            title="Kind of surface",
            help="Field with the kind of surface, in the words of the factor table (its key, its English or its "
            "Swedish name); capitals, spaces, hyphens and underscores make no difference.",
        ),
        *TABLE,
        Input(
            key="additions",
            kind=Kind.VECTOR,
            geometry=("point", "line", "polygon"),
            optional=True,
            title="Trees, walls and other additions",
            help="What counts in addition to the ground it stands on: trees, shrubs, green walls, drained roofs. Each "
            "belongs to the plot where it stands (the middle of it).",
        ),
        Input(
            key="addition_field",
            kind=Kind.FIELD,
            parent="additions",
            optional=True,
            title="Kind of addition",
            help="Field with the kind, in the words of the factor table.",
        ),
        Input(
            key="amount_field",
            kind=Kind.FIELD,
            parent="additions",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Amount of the addition",
            help="Field with the m² of wall, crown or drained roof, or the number of pieces. Where it is empty, the "
            "area on the map counts, or one piece.",
        ),
        Input(
            key="goal",
            kind=Kind.NUMBER,
            unit="ratio",
            minimum=0.0,
            optional=True,
            title="Goal",
            help="The factor each plot should reach, by your own plan or programme. No goal is assumed.",
        ),
        Input(
            key="goal_field",
            kind=Kind.FIELD,
            parent="plots",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Goal by plot",
            help="Field with the goal of each plot; where it is empty, the goal above counts.",
        ),
        Input(
            key="overlap_rule",
            kind=Kind.CHOICE,
            advanced=True,
            title="Where surfaces lie on each other",
            help="Ground counts once. The lowest factor is the cautious choice: a roof or a street takes away the lawn "
            "it is drawn on. For a green roof drawn on its building take the highest, or the last in the layer.",
            default="lowest",
            choices=(
                Choice(value="lowest", title="the lowest factor counts"),
                Choice(value="highest", title="the highest factor counts"),
                Choice(value="last", title="the one that comes last in the layer counts"),
            ),
        ),
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="plots",
            title="Green space factor",
            help="The plots with their factor and what is missing to the goal.",
            columns=(
                Column(
                    name="green_space_factor",
                    unit="ratio",
                    minimum=0.0,
                    title="Green space factor",
                    help="Eco-effective area divided by the area of the plot; additions can bring it above 1.",
                ),
                Column(
                    name="eco_area",
                    unit="m2",
                    minimum=0.0,
                    title="Eco-effective area",
                    help="Sum of area times factor over all surfaces and additions.",
                ),
                Column(name="plot_area", unit="m2", minimum=0.0, title="Area of the plot", help="Area on the map."),
                Column(
                    name="goal",
                    unit="ratio",
                    minimum=0.0,
                    optional=True,
                    title="Goal",
                    help="The goal that was given for this plot.",
                ),
                Column(
                    name="met",
                    dtype="flag",
                    optional=True,
                    title="Goal met",
                    help="1 where the factor reaches the goal, 0 where it does not; empty without a goal.",
                ),
                Column(
                    name="missing",
                    unit="m2",
                    minimum=0.0,
                    optional=True,
                    title="Missing eco-effective area",
                    help="What must be added to reach the goal: as much new vegetation on the ground, or more of what "
                    "has a lower factor.",
                ),
                Column(
                    name="uncovered",
                    unit="%",
                    minimum=0.0,
                    maximum=100.0,
                    title="Not covered by any surface",
                    help="Share of the plot where no surface is drawn; it counts as 0.",
                ),
                Column(
                    name="overlap",
                    unit="m2",
                    minimum=0.0,
                    title="Surfaces on each other",
                    help="Area left out because another surface counts there.",
                ),
                FACTOR_TABLE,
                REASON,
            ),
            style=Style(column="green_space_factor", breaks=(0.1, 0.2, 0.3, 0.4, 0.5, 0.6), ramp="high is good"),
        ),
        Output(
            key="gives",
            makes=Makes.TABLE,
            title="What each surface gives",
            help="One row for each kind of surface on each plot, and one for the ground that no surface covers. "
            "The parts add up to the factor of the plot.",
            columns=(
                Column(name="plot", dtype="text", title="Plot", help="Its name, or its number in the layer."),
                SURFACE,
                NAME_EN,
                NAME_SV,
                Column(
                    name="amount",
                    unit="value",
                    minimum=0.0,
                    title="Amount",
                    help="Square metres, or pieces, as the unit says; without what another surface covers.",
                ),
                UNIT,
                FACTOR,
                Column(name="eco_area", unit="m2", minimum=0.0, title="Eco-effective area", help="Amount by factor."),
                Column(
                    name="plot_share",
                    unit="%",
                    minimum=0.0,
                    title="Share of the plot",
                    help="For what covers the plot; empty for additions, which cover nothing.",
                ),
                Column(
                    name="contribution",
                    unit="ratio",
                    minimum=0.0,
                    title="Part of the factor",
                    help="Eco-effective area divided by the area of the plot.",
                ),
                FACTOR_TABLE,
                Column(name="reason", dtype="text", title="Note", help="Why it counts as 0 or gives nothing."),
            ),
        ),
    ),
    formula="GSF = Σ_k f_k · A_k / A, with A the area of the plot (m²), A_k the area of surface k on it (m²; for what "
    "is counted in pieces, their number) and f_k its factor. missing = max(0, g · A − Σ_k f_k · A_k) with the goal g. "
    "Surfaces counted as area are cut at the plot and never count twice on the same ground; added area and pieces "
    "count in addition.",
    example="Berlin's published example (table of February 2021): a plot of 750 m² with 32 m² partially sealed (0.1), "
    "48 m² semi-open (0.2), 80 m² greened (0.4), 230 m² vegetation on the ground (1.0) and the rain of 320 m² of roof "
    "led into the ground (0.2, added): 3.2 + 9.6 + 32 + 230 + 64 = 338.8 m², and 338.8 / 750 = 0.45. With a goal "
    "of 0.5 there would be 375 − 338.8 = 36.2 m² missing.",
    references=(KRUUSE, BERLIN, LONDON, BOVERKET),
)

GREEN_SPACE_FACTOR_TABLE = Indicator(
    id="green_space_factor_table",
    group="Prepare data",
    title="Green space factor table",
    help="Writes one of the factor tables that ship as a table to edit: put in your own municipality's words, factors "
    "and credits for trees, and give it to Green space factor of plots under a name of your own. Every row says "
    "whether its factor was checked against the source.",
    method="factor_tables:factor_table",
    requires=("geopandas",),
    keywords=("grönytefaktor", "GYF", "BAF", "factors", "template"),
    inputs=(PRESET,),
    outputs=(
        Output(
            key="output",
            makes=Makes.TABLE,
            title="Factor table",
            help="One row for each surface, with the fields that Green space factor of plots reads.",
            columns=(
                Column(name="surface", dtype="text", title="Surface", help="The word looked for in the layers."),
                NAME_EN,
                NAME_SV,
                FACTOR,
                UNIT,
                Column(
                    name="checked",
                    dtype="text",
                    title="Checked",
                    help="The word yes where the factor was compared with the source, else from memory.",
                ),
                Column(name="note", dtype="text", title="Note", help="What the surface stands for."),
                Column(name="table_name", dtype="text", title="Factor table", help="Name and version of the table."),
                Column(name="source", dtype="text", title="Source", help="Where the factors come from."),
                Column(name="url", dtype="text", title="Address", help="Where the source can be found."),
            ),
        ),
    ),
    formula="No formula: the table is written as it ships.",
    example="Malmö, 2011 has eleven rows; the first is vegetation_on_ground with the factor 1 and the unit area.",
    references=(KRUUSE, BERLIN, LONDON),
)
