"""Density of buildings and streets of plots, blocks and larger areas."""

from ..spec import Choice, Column, Indicator, Input, Kind, Makes, Output, Pillar, Reference, Style
from .shared import REASON


def _floors(key, title, text, **more):
    return Input(key=key, part_of="floors", optional=True, title=title, help=text, **more)


SPACEMATRIX = Indicator(
    id="spacematrix",
    group="Dense and mixed",
    title="Spacematrix: density of buildings",
    help="How dense is it, and in what way? Floor space index (how much is built), ground space index (how much of the "
    "ground it takes), average storeys, open space ratio (how much open ground there is for each m² of floor) and, "
    "with streets, network density; for plots also the Swedish exploateringstal (e). The same houses are denser on "
    "their plot than in their district, so the level of the base area stands in every row: compare only results of "
    "the same level. No value is good or bad in itself.",
    method="spacematrix:spacematrix",
    requires=("geopandas",),
    pillars=(Pillar.RESOURCE_EFFICIENT, Pillar.THRIVING),
    keywords=(
        "density",
        "FSI",
        "FAR",
        "floor area ratio",
        "GSI",
        "coverage",
        "OSR",
        "open space ratio",
        "exploateringstal",
        "e-tal",
        "BTA",
        "plot ratio",
        "network density",
        "Spacemate",
    ),
    inputs=(
        Input(
            key="areas",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            title="Base areas",
            help="Plots, blocks, districts or a grid. Fabric and districts are drawn to the middle of the streets "
            "around them, as Spacematrix has it; where base areas overlap each counts what lies on it.",
        ),
        Input(
            key="level",
            kind=Kind.CHOICE,
            title="What the base areas are",
            help="Written in every row of the result. A plot is the property; an island the plots within the streets; "
            "a fabric the islands with their streets; a district, or a cell of a grid, everything. The "
            "exploateringstal is only given for plots.",
            default="plot",
            choices=(
                Choice(value="plot", title="Plot"),
                Choice(value="island", title="Island (block)"),
                Choice(value="fabric", title="Fabric"),
                Choice(value="district", title="District"),
            ),
        ),
        Input(
            key="buildings",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            title="Buildings",
            help="Footprints, of today or of a plan. They are cut at the base areas and their floor area is split by "
            "footprint. Where buildings overlap the ground counts once and their floor areas add up.",
        ),
        _floors(
            "floor_area_field",
            "Floor area field",
            "Field with the gross floor area (BTA) of each building in m². It goes before storeys and height.",
            kind=Kind.FIELD,
            parent="buildings",
            dtype="number",
            minimum=0.0,
        ),
        _floors(
            "storeys_field",
            "Storeys field",
            "Field with the number of storeys, used where no floor area is stated: floor area is footprint times "
            "storeys.",
            kind=Kind.FIELD,
            parent="buildings",
            dtype="number",
            minimum=0.0,
        ),
        _floors(
            "height_field",
            "Height field",
            "Field with the height in metres, used where neither floor area nor storeys are stated.",
            kind=Kind.FIELD,
            parent="buildings",
            dtype="number",
            minimum=0.0,
        ),
        Input(
            key="storey_height",
            kind=Kind.NUMBER,
            part_of="floors",
            unit="m",
            default=3.0,
            minimum=2.0,
            maximum=20.0,
            advanced=True,
            title="Height of a storey",
            help="Your assumption, for heights: storeys are height divided by it, not rounded.",
        ),
        _floors(
            "assumed_storeys",
            "Storeys where nothing tells",
            "Your assumption. Left empty, a base area with such a building has no floor space index but a reason.",
            kind=Kind.NUMBER,
            unit="storeys",
            minimum=0.1,
        ),
        Input(
            key="streets",
            kind=Kind.VECTOR,
            geometry=("line",),
            optional=True,
            title="Streets",
            help="Lines in the middle of streets, for the network density: those inside a base area count in full, "
            "those on its edge half, since the neighbour has the other half.",
        ),
        Input(
            key="edge_width",
            kind=Kind.NUMBER,
            unit="m",
            default=5.0,
            minimum=0.0,
            maximum=100.0,
            advanced=True,
            title="Width of the edge",
            help="Streets within this distance of the outline, on either side, are streets of the edge. For plots and "
            "islands, which end at the pavement, take half the width of the widest street.",
        ),
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="areas",
            title="Density: floor space index",
            help="The base areas with their densities.",
            columns=(
                Column(
                    name="fsi",
                    unit="ratio",
                    minimum=0.0,
                    title="Floor space index (FSI)",
                    help="Gross floor area divided by the base area.",
                ),
                Column(
                    name="gsi",
                    unit="ratio",
                    minimum=0.0,
                    maximum=1.0,
                    title="Ground space index (GSI)",
                    help="Ground under buildings divided by the base area.",
                ),
                Column(
                    name="osr",
                    unit="ratio",
                    minimum=0.0,
                    title="Open space ratio (OSR)",
                    help="Open ground for each m² of floor; not defined without buildings.",
                ),
                Column(
                    name="l",
                    unit="storeys",
                    minimum=0.0,
                    title="Average storeys (L)",
                    help="Floor area divided by the ground under buildings; not defined without buildings.",
                ),
                Column(
                    name="n",
                    unit="m/m2",
                    minimum=0.0,
                    optional=True,
                    title="Network density (N)",
                    help="Streets inside and half of those on the edge, divided by the base area.",
                ),
                Column(
                    name="e",
                    unit="ratio",
                    minimum=0.0,
                    optional=True,
                    title="Exploateringstal (e)",
                    help="Gross floor area divided by the area of the plot; only where the base areas are plots.",
                ),
                Column(
                    name="level",
                    dtype="text",
                    words=True,
                    title="Level of the base area",
                    help="What the base area is. Compare only values of the same level.",
                ),
                Column(name="base_area", unit="m2", minimum=0.0, title="Base area", help="Area on the map."),
                Column(
                    name="footprint",
                    unit="m2",
                    minimum=0.0,
                    title="Ground under buildings",
                    help="Counted once where buildings overlap.",
                ),
                Column(
                    name="floor_area",
                    unit="m2",
                    minimum=0.0,
                    title="Gross floor area",
                    help="Of the parts of buildings within the base area.",
                ),
                Column(
                    name="buildings",
                    unit="count",
                    dtype="integer",
                    minimum=0.0,
                    title="Buildings",
                    help="Buildings that lie within the base area, also in part.",
                ),
                Column(
                    name="without_floor_area",
                    unit="%",
                    minimum=0.0,
                    maximum=100.0,
                    title="Footprint without floor area",
                    help="Share of the ground under buildings whose floor area is not known.",
                ),
                REASON,
            ),
            style=Style(column="fsi", breaks=(0.1, 0.25, 0.5, 1.0, 1.5, 2.0)),
        ),
    ),
    formula="FSI = F / A; GSI = B / A; L = FSI / GSI; OSR = (1 − GSI) / FSI; N = (Σ l_inside + ½ Σ l_edge) / A; "
    "e = FSI of a plot. A is the base area, F the gross floor area, B the ground under buildings (m²), l the length "
    "of streets (m). F of a building: its floor area field; else footprint · storeys; else footprint · height / height "
    "of a storey; else footprint · assumed storeys. A building that lies in several base areas gives each the part of "
    "F that its footprint there is of the whole.",
    example="A plot of 1,000 m² with a building of 200 m² in 4 storeys: F = 800 m², FSI = e = 0.8, GSI = 0.2, L = 4, "
    "OSR = 0.8 / 0.8 = 1. A square of 100 m with a street across it and streets along two of its sides: "
    "N = (100 + ½ · 200) / 10,000 = 0.02 m/m².",
    references=(
        Reference(
            text="Berghauser Pont, M. and Haupt, P. (2010). Spacematrix: space, density and urban form. NAi. (The "
            " book was not read. FSI, GSI and OSR were compared with Spacemate and Tygron's documentation; L, "
            "N, the levels and the half of the edge are from memory.)",
        ),
        Reference(
            text="Tygron Support, Density indicators. (FSI, GSI, OSR as used here.)",
            url="https://support.tygron.com/w/index.php?oldid=41447&title=Density_indicators",
        ),
    ),
)
