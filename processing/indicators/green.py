"""Trees, canopy and greenness around homes."""

import dataclasses

from ..spec import Choice, Column, Indicator, Input, Kind, Makes, Output, People, Pillar, Reference, Style, Threshold
from .shared import BOUNDARY, EDGE, GROUPS, POPULATION, REASON
from .surroundings import COVERED
from .three_thirty import KONIJNENDIJK, MARGIN, RULE_3_30_300

AREAS = Input(
    key="areas",
    kind=Kind.VECTOR,
    geometry=("polygon",),
    optional=True,
    title="Areas",
    help="Polygons that each get their share: blocks, districts, plots, squares of a grid. They may overlap.",
)
HOMES = Input(
    key="homes",
    kind=Kind.VECTOR,
    geometry=("point", "polygon"),
    optional=True,
    title="Homes",
    help="Places that get the share within a circle around them: homes, schools, stops. An area is represented by a "
    "point within it.",
)
RADIUS = Input(
    key="radius",
    kind=Kind.NUMBER,
    unit="m",
    default=300.0,
    minimum=0.0,
    title="Radius around homes",
    help="Straight distance. Cells whose centre lies within it of the centre of the home's cell count. "
    "The radius may be at most 1,000 cells.",
)
CONTEXT = dataclasses.replace(
    BOUNDARY,
    advanced=True,
    help="The area within which the rasters are reliable. Areas and circles that reach out of it are flagged, areas "
    "and homes outside it get no value. Where it is left empty, the rasters' own extent and data decide.",
)
AREA_EDGE = dataclasses.replace(
    EDGE, help="1 where part of the area has no data or lies beyond the context boundary, else 0."
)
HOME_EDGE = dataclasses.replace(
    EDGE, help="1 where part of the circle has no data or lies beyond the context boundary, else 0."
)


def band(key, raster, title):
    """The band of a raster."""
    return Input(
        key=key,
        kind=Kind.BAND,
        parent=raster,
        default=1,
        advanced=True,
        title=title,
        help="Band of the raster that holds the values.",
    )


SHARE_BREAKS = (5.0, 10.0, 20.0, 30.0, 40.0, 60.0)
CANOPY_COLUMN = Column(
    name="share",
    unit="%",
    minimum=0.0,
    maximum=100.0,
    title="Canopy share",
    help="Of the ground with data, how much lies under tree canopy.",
)

CANOPY_SHARE = Indicator(
    id="canopy_share",
    group="Green, play and outdoors",
    title="Canopy share",
    help="How much of the ground lies under trees, in every area and around every home? Canopy is what stands at least "
    "3 m above the ground: the surface model minus the terrain model, both from laser scanning; or a raster of heights "
    "or of canopy cover that you have already. A surface model shows everything from above, buildings too: without a "
    "layer of buildings every roof counts as a tree, and masts, bridges and cranes do even then. Trees that hang over "
    "a roof are lost with it. Laser data from winter miss some leafless crowns; say which year and season yours are "
    "of. Areas count cells by the exact part of them inside. For land-cover codes such as NMD's, take Share of land "
    "cover around every place.",
    method="canopy:canopy_share",
    requires=("geopandas", "rasterio", "scipy"),
    pillars=(Pillar.THRIVING, Pillar.RESOURCE_EFFICIENT),
    keywords=("tree", "trees", "crown", "lidar", "laser", "CHM", "DSM", "nDSM", "canopy cover", "3-30-300", "shade"),
    inputs=(
        Input(
            key="source",
            kind=Kind.CHOICE,
            title="The raster holds",
            help="What the numbers of the raster mean: elevations of the surface, from which those of the terrain are "
            "taken away; heights above the ground; or how much of every cell is canopy, 0 to 100 %.",
            default="surface",
            choices=(
                Choice(value="surface", title="surface elevations (with a terrain model)"),
                Choice(value="height", title="heights above the ground"),
                Choice(value="cover", title="canopy cover in per cent"),
            ),
        ),
        Input(
            key="surface",
            kind=Kind.RASTER,
            title="Surface model or canopy raster",
            help="In metres, or per cent of canopy cover. Let it reach beyond the study area by at least the radius. "
            "Its cells are those of the result; they need not be square. A raster in degrees or Web Mercator is "
            "brought to a coordinate system with true metres first, because areas are wrong there.",
        ),
        band("surface_band", "surface", "Band of the surface model"),
        Input(
            key="terrain",
            kind=Kind.RASTER,
            optional=True,
            only_if=("source", "surface"),
            title="Terrain model",
            help="Elevations of the bare ground, in metres and in the same height system as the surface model. Where "
            "its cells do not line up with those of the surface model it is resampled to them, bilinearly.",
        ),
        band("terrain_band", "terrain", "Band of the terrain model"),
        Input(
            key="threshold",
            kind=Kind.NUMBER,
            unit="m",
            default=3.0,
            minimum=0.0,
            only_if=("source", "surface", "height"),
            title="Canopy begins at",
            help="What stands at least this high counts as tree canopy. Usual are 2 to 5 m; 3 m leaves out hedges, "
            "cars and fences. The share depends on it: state it with the result.",
        ),
        Input(
            key="buildings",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            optional=True,
            only_if=("source", "surface", "height"),
            title="Buildings",
            help="Cells of which buildings cover at least half are no canopy. A surface model includes roofs: leave "
            "this empty only where yours does not, or has been cleaned.",
        ),
        MARGIN,
        AREAS,
        HOMES,
        POPULATION,
        GROUPS,
        RADIUS,
        CONTEXT,
    ),
    outputs=(
        Output(
            key="areas_output",
            makes=Makes.FEATURES,
            extends="areas",
            title="Canopy of areas",
            help="The areas with their share of canopy. Only made when areas are given.",
            columns=(
                CANOPY_COLUMN,
                Column(
                    name="canopy_area",
                    unit="ha",
                    minimum=0.0,
                    title="Canopy area",
                    help="Ground under canopy, of the part of the area that has data.",
                ),
                COVERED,
                AREA_EDGE,
                REASON,
            ),
            style=Style(column="share", breaks=SHARE_BREAKS, ramp="high is good"),
        ),
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="homes",
            title="Canopy around homes",
            help="The homes with the share of canopy within the radius. Only made when homes are given.",
            columns=(CANOPY_COLUMN, COVERED, HOME_EDGE, REASON),
            style=Style(column="share", breaks=SHARE_BREAKS, ramp="high is good"),
        ),
        Output(
            key="raster",
            makes=Makes.RASTER,
            optional=True,
            title="Canopy of cells",
            help="Per cent of canopy in every cell: 0 or 100, or the cover given.",
            unit="%",
            style=Style(breaks=(0.0, 25.0, 50.0, 75.0), ramp="high is good"),
        ),
    ),
    thresholds=(
        Threshold(
            column="share",
            value=30.0,
            unit="%",
            met="at least",
            title="30 % tree canopy in the neighbourhood",
            source="Konijnendijk, Journal of Forestry Research 34",
            year=2023,
        ),
    ),
    people=People(output="output", columns=("share",), worse="low"),
    formula="share = 100 · Σ f_k·c_k / Σ f_k over the cells k that have data. f_k = area(area ∩ cell k) / area(cell k) "
    "for areas, exactly; for homes 1 within the radius and 0 beyond. c_k = 1 where surface - terrain ≥ h (or the given "
    "height ≥ h) and buildings cover less than half of the cell, else 0; or the given cover / 100. canopy area = "
    "Σ f_k·c_k · area(cell).",
    example="Four cells of 10 m in a square, surface 15, 12, 4 and 12.9 m over a terrain of 10, 10, 1 and 10 m: "
    "heights 5, 2, 3 and 2.9 m, so the first and the third are canopy at 3 m: share = 50 %, canopy area = 200 m² = "
    "0.02 ha. A house over the first leaves one: 25 %. An area that holds the left half of the square's left cells (5 "
    "and 3 m) has 100 % without the house.",
    references=(
        KONIJNENDIJK,
        Reference(
            text="The height of 3 m and the layer of buildings are this plugin's own defaults, not a norm; the rule of "
            "30 % names no height."
        ),
    ),
)

NDVI_COLUMNS = (
    Column(
        name="mean",
        unit="ratio",
        minimum=-1.0,
        maximum=1.0,
        title="Mean NDVI",
        help="Mean of the vegetation index over the ground with data.",
    ),
    Column(
        name="share",
        unit="%",
        minimum=0.0,
        maximum=100.0,
        title="Vegetated share",
        help="Of the ground with data, how much has an index above the threshold.",
    ),
    COVERED,
)

NDVI_SHARE = Indicator(
    id="ndvi_share",
    group="Green, play and outdoors",
    title="NDVI and vegetated share",
    help="How green is it, seen from above? Plants reflect near infrared and take up red; the vegetation index NDVI "
    "compares the two. It is made for every cell, and its mean and the share of cells above a threshold for every "
    "area and around every home. Use a cloudless image from summer: the index says how much leaf there is on that "
    "day, lawns and fields as well as trees, and not whether anybody may go there. Water counts as ground without "
    "vegetation. No authority sets a threshold: 0.4 is a rule of thumb, as are above 0.2 for any vegetation and above "
    "0.5 for dense vegetation. Compare places and years only with the same sensor, season and threshold.",
    method="ndvi:ndvi_share",
    requires=("geopandas", "rasterio", "scipy"),
    pillars=(Pillar.THRIVING, Pillar.RESOURCE_EFFICIENT),
    keywords=("vegetation index", "greenness", "Sentinel-2", "Landsat", "near infrared", "orthophoto", "satellite"),
    inputs=(
        Input(
            key="red",
            kind=Kind.RASTER,
            title="Raster with the red band",
            help="Reflectances, or numbers that are proportional to them. Its cells are those of the result. A raster "
            "in degrees or Web Mercator is brought to a coordinate system with true metres first, because areas are "
            "wrong there.",
        ),
        Input(
            key="red_band",
            kind=Kind.BAND,
            parent="red",
            default=1,
            title="Red band",
            help="Sentinel-2's B04, Landsat 8's B4. In a stack of blue, green, red and near infrared it is the third.",
        ),
        Input(
            key="nir",
            kind=Kind.RASTER,
            title="Raster with the near-infrared band",
            help="The same raster where it holds both bands, or another one. Where its cells do not line up with those "
            "of red it is resampled to them, bilinearly.",
        ),
        Input(
            key="nir_band",
            kind=Kind.BAND,
            parent="nir",
            default=1,
            title="Near-infrared band",
            help="Sentinel-2's B08, Landsat 8's B5. In a stack of blue, green, red and near infrared it is the fourth.",
        ),
        Input(
            key="offset",
            kind=Kind.NUMBER,
            unit="value",
            default=0.0,
            advanced=True,
            title="Offset added to both bands",
            help="-1000 for Sentinel-2 Level-2A files with whole numbers of processing baseline 04.00 or later (from "
            "25 January 2022) from which nobody has taken the offset yet; 0 for older ones and for reflectances "
            "between 0 and 1. A common scale such as 10,000 does not change the index, an offset does. Scale and "
            "offset that the file itself states are applied.",
        ),
        Input(
            key="threshold",
            kind=Kind.NUMBER,
            unit="ratio",
            default=0.4,
            minimum=-1.0,
            maximum=1.0,
            title="Vegetated above",
            help="Cells with an index above this count as vegetated. A rule of thumb, see above.",
        ),
        AREAS,
        HOMES,
        POPULATION,
        GROUPS,
        RADIUS,
        CONTEXT,
    ),
    outputs=(
        Output(
            key="raster",
            makes=Makes.RASTER,
            title="NDVI",
            help="The index of every cell, -1 to 1; none where a band has no data or both are 0.",
            unit="ratio",
            style=Style(breaks=(0.0, 0.2, 0.3, 0.4, 0.5, 0.7), ramp="high is good"),
        ),
        Output(
            key="areas_output",
            makes=Makes.FEATURES,
            extends="areas",
            title="Vegetation of areas",
            help="The areas with their index and share. Only made when areas are given.",
            columns=(*NDVI_COLUMNS, AREA_EDGE, REASON),
            style=Style(column="share", breaks=(20.0, 40.0, 60.0, 80.0), ramp="high is good"),
        ),
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="homes",
            title="Vegetation around homes",
            help="The homes with index and share within the radius. Only made when homes are given.",
            columns=(*NDVI_COLUMNS, HOME_EDGE, REASON),
            style=Style(column="share", breaks=(20.0, 40.0, 60.0, 80.0), ramp="high is good"),
        ),
    ),
    people=People(output="output", columns=("share", "mean"), worse="low"),
    formula="NDVI = (NIR - Red) / (NIR + Red), with Red and NIR the reflectances: file value + offset, then the scale "
    "and offset the file states; negative ones are taken for 0, and where both are 0 there is no index. "
    "mean = Σ f_k·NDVI_k / Σ f_k and share = 100 · Σ f_k·[NDVI_k > t] / Σ f_k over the cells k that have an index, "
    "with f_k the exact part of cell k within the area, or for homes 1 within the radius and 0 beyond.",
    example="Red 0.05 and near infrared 0.45: NDVI = 0.40 / 0.50 = 0.8. Red 0.2 and near infrared 0.3: 0.1 / 0.5 = "
    "0.2. An area that holds the first cell and half of the second: mean = (0.8 + 0.5·0.2) / 1.5 = 0.6, share above "
    "0.4 = 1 / 1.5 = 66.7 %. In Sentinel-2's whole numbers with offset the first cell is 1500 and 5500; without taking "
    "-1000 into account the index would be 4000 / 7000 = 0.57.",
    references=(
        Reference(
            text="Rouse, J. W., Haas, R. H., Schell, J. A. & Deering, D. W. (1974). Monitoring vegetation systems in "
            "the Great Plains with ERTS. Third ERTS-1 Symposium, NASA SP-351, 309-317. (Cited from memory, not "
            "verified against the original.)"
        ),
        Reference(
            text="Microsoft Planetary Computer. Adjusting for the Sentinel-2 baseline change. (The offset of 1000 from "
            "25 January 2022.)",
            url="https://github.com/microsoft/PlanetaryComputerExamples/pull/247",
        ),
        Reference(text="Thresholds of 0.2, 0.4 and 0.5: rules of thumb without a source of authority."),
    ),
)

ALL = (CANOPY_SHARE, NDVI_SHARE, RULE_3_30_300)
