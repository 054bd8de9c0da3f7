"""What surrounds a place: land cover within a radius, statistics within areas. Both read rasters."""

import dataclasses

from ..spec import Column, Indicator, Input, Kind, Makes, Output, People, Pillar, Reference, Style
from .shared import BOUNDARY, EDGE, GROUPS, POPULATION, REASON


def _band(raster):
    return Input(
        key="band",
        kind=Kind.BAND,
        parent=raster,
        default=1,
        advanced=True,
        title="Band",
        help="Band of the raster that holds the values.",
    )


COVERED = Column(
    name="covered",
    unit="%",
    minimum=0.0,
    maximum=100.0,
    title="Covered by data",
    help="How much of the circle or area the raster has data for. The value speaks of this part only.",
)

SHARE_WITHIN_RADIUS = Indicator(
    id="land_cover_share_around",
    group="Green, play and outdoors",
    title="Share of land cover around every place",
    help="How much of the ground around a place is green, water, sealed or anything else a land-cover raster tells "
    "apart: for every cell, the share of chosen classes within a radius, as a raster; and the same for every home, "
    "with its distribution over people. The circle is drawn on the ground, so cells need not be square. Cells without "
    "data count neither way, and homes whose circle is not wholly covered are flagged.",
    method="focal:share_within_radius",
    requires=("geopandas", "rasterio", "scipy"),
    pillars=(Pillar.EQUAL, Pillar.THRIVING, Pillar.RESOURCE_EFFICIENT),
    keywords=("raster", "focal", "neighbourhood", "green", "canopy", "trees", "sealed", "imperviousness", "3-30-300"),
    inputs=(
        Input(
            key="landcover",
            kind=Kind.RASTER,
            classes=True,
            title="Land cover",
            help="Raster with a class code in every cell. Let it reach beyond the study area by at least the radius.",
        ),
        _band("landcover"),
        Input(
            key="classes",
            kind=Kind.CLASSES,
            title="Classes",
            help="Codes that count, for example those of all vegetation: whole numbers and ranges such as 1, 3, 5-7.",
        ),
        Input(
            key="radius",
            kind=Kind.NUMBER,
            unit="m",
            default=300.0,
            minimum=0.0,
            title="Radius",
            help="Straight distance around the place. Cells whose centre lies within it count. The radius may be at "
            "most 1,000 cells.",
        ),
        Input(
            key="homes",
            kind=Kind.VECTOR,
            geometry=("point", "polygon"),
            optional=True,
            title="Homes",
            help="Places that get the value of the cell they lie in: homes, schools, stops. "
            "An area is represented by a point within it. Leave it empty for the raster alone.",
        ),
        POPULATION,
        GROUPS,
        dataclasses.replace(
            BOUNDARY,
            advanced=True,
            help="The area within which the land cover is reliable. Homes whose circle reaches its edge are flagged, "
            "homes outside it get no value. Where it is left empty, the raster's own extent and data decide.",
        ),
    ),
    outputs=(
        Output(
            key="raster",
            makes=Makes.RASTER,
            title="Share around every cell",
            help="Per cent of the cells with data within the radius that are of the chosen classes. "
            "Cells with no data anywhere within the radius have none.",
            unit="%",
            style=Style(breaks=(10.0, 20.0, 30.0, 40.0, 60.0, 80.0)),
        ),
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="homes",
            title="Share around homes",
            help="The homes with the share within the radius. Only made when homes are given.",
            columns=(
                Column(
                    name="share",
                    unit="%",
                    minimum=0.0,
                    maximum=100.0,
                    title="Share of the classes within the radius",
                    help="Of the ground with data within the radius.",
                ),
                COVERED,
                dataclasses.replace(
                    EDGE,
                    help="1 where part of the circle has no data or lies beyond the context boundary, else 0.",
                ),
                REASON,
            ),
            style=Style(column="share", breaks=(10.0, 20.0, 30.0, 40.0, 60.0, 80.0)),
        ),
    ),
    people=People(output="output", columns=("share",), worse="low"),
    formula="share(c) = 100 · |{k in K : d(c, k) ≤ r and class(k) in S}| / |{k in K : d(c, k) ≤ r}| with K the cells "
    "that have data, d(c, k) the distance between the centres of cells c and k, r the radius and S the chosen "
    "classes. The cell itself is one of K. Counts are whole numbers and exact: they are made by fast Fourier "
    "transform on tiles and rounded, which removes its rounding errors.",
    example="Cells of 10 m and a radius of 10 m: the circle holds the cell and its four neighbours. Around a cell of "
    "class 1 with two neighbours of class 2, one of class 1 and one without data, the share of class 1 is "
    "2 of 4 cells = 50 %, and covered is 4 of 5 = 80 %.",
    references=(
        Reference(
            text="Konijnendijk, C. C. (2023). Evidence-based guidelines for greener, healthier, more resilient "
            "neighbourhoods: introducing the 3-30-300 rule. Journal of Forestry Research 34, 821-830. (Its 30 % "
            "is of tree canopy in a neighbourhood; it is no norm for other classes.)",
            url="https://doi.org/10.1007/s11676-022-01523-z",
        ),
    ),
)

ZONAL_STATISTICS = Indicator(
    id="zonal_statistics_exact",
    group="Prepare data",
    title="Zonal statistics with exact cell fractions",
    help="Mean, sum and share per class of a raster within areas: blocks, districts, small areas. Every cell counts "
    "with the exact part of it that lies within the area, so that small areas are right too and the parts of a town "
    "add up to the whole. Cells without data count nowhere; how much of each area has data is told, and areas that "
    "are not wholly covered are flagged. The raster is never resampled: the areas are brought to its coordinate "
    "system.",
    method="zonal:zonal_statistics",
    requires=("geopandas", "rasterio"),
    pillars=(Pillar.THRIVING, Pillar.RESOURCE_EFFICIENT),
    keywords=("raster", "zones", "mean", "sum", "area-weighted", "coverage", "land cover", "exactextract"),
    inputs=(
        Input(
            key="zones",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            title="Areas",
            help="Polygons to sum up within; they may overlap and have holes and several parts.",
        ),
        Input(
            key="raster",
            kind=Kind.RASTER,
            native=True,
            classes=True,
            title="Raster",
            help="Quantities, such as people or temperature, or class codes, such as land cover.",
        ),
        _band("raster"),
        Input(
            key="classes",
            kind=Kind.CLASSES,
            optional=True,
            title="Classes",
            help="For class codes: those whose share is wanted, one field each, as in 1, 3, 5-7.",
        ),
        dataclasses.replace(
            BOUNDARY,
            advanced=True,
            help="The area within which the raster is reliable. Areas that reach out of it are flagged, areas "
            "outside it get no value. Where it is left empty, the raster's own extent and data decide.",
        ),
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="zones",
            title="Areas with statistics",
            help="The areas with the statistics of the raster within them.",
            columns=(
                Column(
                    name="mean",
                    unit="value",
                    title="Mean",
                    help="Mean of the values, weighted by area. It says nothing where cells hold class codes.",
                ),
                Column(
                    name="sum",
                    unit="value",
                    title="Sum",
                    help="Sum of value times the part of the cell within: right for counts such as people per cell.",
                ),
                Column(
                    name="count",
                    unit="count",
                    minimum=0.0,
                    title="Cells",
                    help="Number of cells with data, parts of cells counted as parts.",
                ),
                Column(
                    name="share_{}",
                    unit="%",
                    minimum=0.0,
                    maximum=100.0,
                    repeat="classes",
                    title="Share of class {}",
                    help="Of the part of the area that has data.",
                ),
                COVERED,
                dataclasses.replace(
                    EDGE,
                    help="1 where part of the area has no data or lies beyond the context boundary, else 0.",
                ),
                REASON,
            ),
            style=Style(color="#74a9cf"),
        ),
    ),
    formula="With f_k = area(zone ∩ cell k) / area(cell k), over the cells k that have data: count = Σ f_k; "
    "sum = Σ f_k · v_k; mean = Σ f_k · v_k / Σ f_k; share of class c = 100 · Σ_{v_k = c} f_k / Σ f_k; "
    "covered = 100 · Σ f_k · area(cell) / area(zone). f_k is exact: the outline is cut at the grid lines and "
    "signed areas are added up along the rows.",
    example="Two cells side by side with the values 1 and 2, below them 3 and no data. An area that holds the lower "
    "half of the upper cells and all of the lower ones: count = 0.5 + 0.5 + 1 = 2; sum = 0.5 + 1 + 3 = 4.5; "
    "mean = 2.25; covered = 2 of 3 cells' area = 66.7 %.",
    references=(
        Reference(
            text="Baston, D. exactextract: fast and accurate raster zonal statistics. (The same statistics; ours agree "
            "with it to its own precision.)",
            url="https://github.com/isciences/exactextract",
        ),
        Reference(
            text="Levien, R. (2016). Inside the fastest font renderer in the world. (The signed-area accumulation.)",
            url="https://medium.com/@raphlinus/inside-the-fastest-font-renderer-in-the-world-75ae5270c445",
        ),
    ),
)

ALL = (SHARE_WITHIN_RADIUS, ZONAL_STATISTICS)
