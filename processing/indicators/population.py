"""Where people live: people of areas moved to buildings, grids and other cells, with every one of them kept."""

from ..spec import Choice, Column, Indicator, Input, Kind, Makes, Output, Reference, Style
from .building_fields import BUILDING
from .homes_data import HOMES_FROM_ADDRESSES, HOMES_FROM_BUILDINGS
from .recognise import RECOGNISE_SWEDISH_DATA
from .shared import REASON

AREAS = (
    Input(
        key="areas",
        kind=Kind.VECTOR,
        geometry=("polygon",),
        title="Areas with people",
        help="Polygons with the number of people in each: grid squares of Statistics Sweden, DeSO, small areas "
        "(basområden), blocks. Where areas overlap, each keeps its people.",
    ),
    Input(
        key="population",
        kind=Kind.FIELD,
        parent="areas",
        dtype="number",
        minimum=0.0,
        title="Population field",
        help="Field with the number of people in each area.",
    ),
    Input(
        key="counts",
        kind=Kind.FIELDS,
        parent="areas",
        dtype="number",
        minimum=0.0,
        optional=True,
        title="Further count fields",
        help="Fields with counts that are moved in the same proportions: children, elderly, women, jobs. Shares and "
        "means cannot be moved this way.",
    ),
)

PEOPLE_BREAKS = (1.0, 10.0, 50.0, 200.0, 1000.0)

COUNT = Column(
    name="count_{}",
    unit="value",
    minimum=0.0,
    repeat="counts",
    title="{}",
    help="The further count of that name, moved like the people.",
)


def people(text):
    """The column with people, and the further counts."""
    return Column(name="people", unit="people", minimum=0.0, title="People", help=text), COUNT


DASYMETRIC = (
    Reference(
        text="Wright, J. K. (1936). A method of mapping densities of population: with Cape Cod as an example. "
        "Geographical Review 26, 103-110. (From memory, not read again.)"
    ),
    Reference(
        text="Eicher, C. L. and Brewer, C. A. (2001). Dasymetric mapping and areal interpolation: implementation and "
        "evaluation. Cartography and Geographic Information Science 28, 125-138. (From memory, not read again.)"
    ),
)

POPULATION_TO_BUILDINGS = Indicator(
    id="population_to_buildings",
    group="Prepare data",
    title="Population to buildings",
    help="In which houses do the people of a grid square or district live? The people of every area are shared out "
    "among the homes in it, by floor area, volume, footprint or number of dwellings (dasymetric mapping). Nobody is "
    "lost and nobody is made up: the people of each area are the same before and after, and areas with people but "
    "without a home are put on a point of their own or listed. It is an estimate: within an area it knows only the "
    "size of buildings. Small numbers may reveal persons; follow your rules on confidentiality before you share the "
    "result.",
    method="dasymetric:population_to_buildings",
    keywords=("dasymetric", "disaggregation", "population", "grid square", "DeSO", "homes", "address"),
    inputs=(
        *AREAS,
        Input(
            key="buildings",
            kind=Kind.VECTOR,
            geometry=("polygon", "point"),
            title="Buildings or address points",
            help="Where people live. A building that crosses the border of two areas takes people from both, by the "
            "part of it that lies in each; a point on the border half from each.",
        ),
        *BUILDING,
        Input(
            key="unplaced",
            kind=Kind.CHOICE,
            advanced=True,
            title="Areas with people but no home",
            help="Their people are either put on a point within their area, in the layer of homes, or only listed in "
            "the layer of areas.",
            default="point",
            choices=(
                Choice(value="point", title="a point within the area"),
                Choice(value="list", title="list them only"),
            ),
        ),
        Input(
            key="whole",
            kind=Kind.FLAG,
            default=False,
            advanced=True,
            title="Whole people",
            help="Whole numbers by the largest remainder, the total of each area kept. People and further counts are "
            "rounded each for itself, so a small building may have a child and nobody else.",
        ),
    ),
    outputs=(
        Output(
            key="homes",
            makes=Makes.LAYER,
            geometry="point",
            title="Homes with people",
            help="A point for every building with people, and for every area whose people have no building: the homes "
            "of the indicators.",
            columns=(
                *people("People living here (estimate)."),
                Column(
                    name="source",
                    dtype="text",
                    title="Point of",
                    help="A building, or an area without a building that counts as homes.",
                ),
            ),
            style=Style(column="people", breaks=PEOPLE_BREAKS),
        ),
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="buildings",
            optional=True,
            title="Buildings with people",
            help="The buildings with the people living in them.",
            columns=(
                *people("People living here (estimate); 0 where the building is not taken as homes."),
                Column(
                    name="weight",
                    unit="value",
                    minimum=0.0,
                    title="Weight",
                    help="What people were shared by: m², m³ or dwellings; 0 where the building is not taken as homes.",
                ),
                Column(
                    name="basis",
                    dtype="text",
                    words=True,
                    title="Basis of the weight",
                    help="Which rule gave the weight.",
                ),
                REASON,
            ),
            style=Style(column="people", breaks=PEOPLE_BREAKS),
        ),
        Output(
            key="balance",
            makes=Makes.FEATURES,
            extends="areas",
            optional=True,
            title="Areas: where their people went",
            help="The areas with the people in buildings, at a point, and left; the three sum to the people of the "
            "area.",
            columns=(
                Column(
                    name="homes_buildings",
                    dtype="integer",
                    unit="count",
                    minimum=0,
                    title="Homes in the area",
                    help="Buildings that count as homes and lie in the area, at least in part.",
                ),
                Column(
                    name="people_in_buildings",
                    unit="people",
                    minimum=0.0,
                    title="People in buildings",
                    help="People moved to buildings.",
                ),
                Column(
                    name="people_at_point",
                    unit="people",
                    minimum=0.0,
                    title="People at a point",
                    help="People without a building, at a point in the area.",
                ),
                Column(
                    name="people_left",
                    unit="people",
                    minimum=0.0,
                    title="People left",
                    help="People without a building, who are only listed here.",
                ),
                Column(
                    name="people_total",
                    unit="people",
                    minimum=0.0,
                    title="People of the area",
                    help="As the area has them.",
                ),
                REASON,
            ),
            style=Style(column="people_in_buildings", breaks=PEOPLE_BREAKS),
        ),
    ),
    formula="p_b = sum over areas a of P_a · w_b · s_ab / (sum over all buildings k of w_k · s_ka). P_a are the people "
    "of the area, w_b the weight of the building (floor area = given, else footprint · storeys, else footprint · "
    "max(1, height / storey height), else footprint · assumed storeys; 0 where it is not homes), s_ab the share of "
    "its footprint within the area. For every area with a home, the sum of what it gives is P_a.",
    example="An area of 100 people holds a block of 300 m² in three storeys (900 m²) and a house of 100 m² in one "
    "storey: 100 · 900/1000 = 90 people and 10 people. A school in the area gets none.",
    references=DASYMETRIC,
)

POPULATION_TO_GRID = Indicator(
    id="population_to_grid",
    group="Prepare data",
    title="Population to grid or polygons",
    help="How many people live in each square, block or service district? People of areas are moved to a regular grid "
    "whose lines lie on whole multiples of the cell size, as the squares of Statistics Sweden and INSPIRE do, or to "
    "the polygons of any layer. Without buildings they are spread evenly over their area (areal weighting), which "
    "also puts people in lakes and forests; with buildings they are first moved to the homes. The sum stays the same; "
    "who lives outside the polygons is counted and said.",
    method="population_grid:population_to_grid",
    keywords=("grid", "areal interpolation", "areal weighting", "population", "INSPIRE", "squares"),
    inputs=(
        *AREAS,
        Input(
            key="buildings",
            kind=Kind.VECTOR,
            geometry=("polygon", "point"),
            optional=True,
            title="Buildings or address points",
            help="Where people live within the areas. Leave it empty to spread people evenly.",
        ),
        *BUILDING,
        Input(
            key="targets",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            optional=True,
            title="Polygons to move people to",
            help="Leave it empty to make a grid.",
        ),
        Input(
            key="cell_size",
            kind=Kind.NUMBER,
            unit="m",
            default=250.0,
            minimum=10.0,
            maximum=100_000.0,
            title="Cell size",
            help="Side of the grid's squares, when no polygons are given: 100, 250 and 1000 m are common.",
        ),
        Input(
            key="grid_system",
            kind=Kind.CHOICE,
            title="Grid in",
            help="Coordinate system whose whole multiples the grid's lines lie on, when no polygons are given.",
            default="layer",
            choices=(
                Choice(value="layer", title="the coordinate system of the calculation"),
                Choice(value="sweref", title="SWEREF 99 TM (Statistics Sweden)"),
                Choice(value="inspire", title="ETRS89-LAEA Europe (INSPIRE)"),
            ),
        ),
    ),
    outputs=(
        Output(
            key="grid",
            makes=Makes.LAYER,
            geometry="polygon",
            optional=True,
            offered=True,
            title="Grid with people",
            help="Squares that any area covers, with the people in them. Made when no polygons are given.",
            columns=(
                Column(
                    name="cell_id",
                    dtype="text",
                    title="Square",
                    help="Its lower left corner: east and north in 13 digits as Statistics Sweden writes it in SWEREF "
                    "99 TM, else in the manner of INSPIRE.",
                ),
                *people("People living in the square (estimate)."),
            ),
            style=Style(column="people", breaks=PEOPLE_BREAKS),
        ),
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="targets",
            title="Polygons with people",
            help="The polygons with the people in them.",
            columns=(
                *people("People living in the polygon (estimate)."),
                Column(
                    name="covered",
                    unit="%",
                    minimum=0.0,
                    maximum=100.0,
                    title="Covered by areas",
                    help="Share of the polygon that lies in areas whose people are known.",
                ),
                REASON,
            ),
            style=Style(column="people", breaks=PEOPLE_BREAKS),
        ),
        Output(
            key="balance",
            makes=Makes.FEATURES,
            extends="areas",
            optional=True,
            title="Areas: where their people went",
            help="The areas with the people moved and those who live outside the polygons.",
            columns=(
                Column(
                    name="people_moved",
                    unit="people",
                    minimum=0.0,
                    title="People moved",
                    help="People of the area who are in the result.",
                ),
                Column(
                    name="people_left",
                    unit="people",
                    minimum=0.0,
                    title="People left",
                    help="People of the area who live outside the polygons.",
                ),
                REASON,
            ),
            style=Style(column="people_left", breaks=(1.0, 10.0, 100.0)),
        ),
    ),
    formula="Evenly: p_t = sum over areas a of P_a · A(a and t) / A(a). With buildings: people of a go to the homes in "
    "it (Population to buildings), and from a home to t by the share of its part in a that lies in t; people of areas "
    "without a home are spread evenly.",
    example="A square of 1000 m with 80 people, moved to squares of 250 m: each of the 16 gets 5. With one house in "
    "it, the square where the house stands gets all 80.",
    references=(
        Reference(
            text="Goodchild, M. F. and Lam, N. S.-N. (1980). Areal interpolation: a variant of the traditional spatial "
            "problem. Geo-Processing 1, 297-312. (From memory, not read again.)"
        ),
        *DASYMETRIC,
    ),
)

RESAMPLE_POPULATION_RASTER = Indicator(
    id="resample_population_raster",
    group="Prepare data",
    title="Resample population raster",
    help="Brings a raster of people per cell to another cell size or coordinate system without losing or inventing "
    "anybody. The usual ways of resampling (nearest, bilinear) change the number of people without a word; here the "
    "people of every cell are spread over it and added up in the new cells, and the sum is checked while the result "
    "is written.",
    method="population_raster:resample_population_raster",
    requires=("geopandas", "rasterio", "pyproj"),
    keywords=("raster", "population", "resample", "reproject", "WorldPop", "GHS-POP", "sum"),
    inputs=(
        Input(
            key="raster",
            kind=Kind.RASTER,
            native=True,
            title="Population raster",
            help="A raster with the number of people in each cell, or people per square kilometre.",
        ),
        Input(
            key="band",
            kind=Kind.BAND,
            parent="raster",
            default=1,
            advanced=True,
            title="Band",
            help="The band with the people.",
        ),
        Input(
            key="holds",
            kind=Kind.CHOICE,
            title="Cells hold",
            help="What a value means. The result is always people per cell.",
            default="people",
            choices=(
                Choice(value="people", title="people per cell"),
                Choice(value="per_km2", title="people per square kilometre"),
            ),
        ),
        Input(
            key="like",
            kind=Kind.RASTER,
            native=True,
            optional=True,
            title="Raster to match",
            help="The result gets its cells and coordinate system. People outside it are counted and said.",
        ),
        Input(
            key="cell_size",
            kind=Kind.NUMBER,
            unit="m",
            default=100.0,
            minimum=1.0,
            maximum=100_000.0,
            title="Cell size",
            help="Without a raster to match: side of the new cells, which begin at whole multiples of it.",
        ),
        Input(
            key="crs",
            kind=Kind.TEXT,
            optional=True,
            default="",
            advanced=True,
            title="Coordinate system",
            help="Without a raster to match: its code, as in EPSG:3006. Leave it empty to keep that of the raster, or, "
            "where it is not in metres, to take SWEREF 99 TM within Sweden and the UTM zone elsewhere.",
        ),
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.RASTER,
            unit="people",
            title="People per cell",
            help="People in each cell; no data where the source has none.",
            style=Style(breaks=(1.0, 5.0, 20.0, 100.0, 500.0)),
        ),
    ),
    formula="p_t = sum over cells c of p_c · A(c and t) / A(c). In one coordinate system A are rectangles; between "
    "two, the corners of c are transformed and joined by straight lines. Sum p_t = sum p_c.",
    example="Cells of 100 m with 1, 2, 3 and 4 people in a square of two by two, brought to 200 m: one cell with 10 "
    "people. Back to 100 m: four cells with 2.5.",
    references=(
        Reference(
            text="InVEST, issue 2155: population rasters must be resampled with their totals kept.",
            url="https://github.com/natcap/invest/issues/2155",
        ),
    ),
)

ALL = (
    POPULATION_TO_BUILDINGS,
    POPULATION_TO_GRID,
    RESAMPLE_POPULATION_RASTER,
    HOMES_FROM_BUILDINGS,
    HOMES_FROM_ADDRESSES,
    RECOGNISE_SWEDISH_DATA,
)
