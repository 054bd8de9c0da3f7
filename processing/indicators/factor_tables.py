"""Factor tables of the green space factor: which one counts, and as a table to edit."""

import dataclasses

from ..spec import Choice, Column, Indicator, Input, Kind, Makes, Output, Reference

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
SURFACE = Column(
    name="surface", dtype="text", title="Kind of surface", help="Key of the factor table; else the layer's word."
)
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
                Column(
                    name="surface", dtype="text", title="Kind of surface", help="The word looked for in the layers."
                ),
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
