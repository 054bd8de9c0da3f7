"""Swedish sources recognised: what a layer is, what its fields and codes mean, where it lies."""

from ..spec import Column, Indicator, Input, Kind, Makes, Output, Reference
from .shared import REASON


def _text(name, title, text):
    return Column(name=name, dtype="text", optional=True, title=title, help=text)


def _number(name, unit, title, text, dtype="number", minimum=None):
    return Column(name=name, dtype=dtype, unit=unit, minimum=minimum, optional=True, title=title, help=text)


STANDARD = (
    _number("people", "people", "Population", "Everybody who lives there."),
    _number("women", "people", "Women", "Women who live there."),
    _number("men", "people", "Men", "Men who live there."),
    _number("children", "people", "Children under 15", "Sum of the age classes up to 14 years."),
    _number("elderly", "people", "People of 65 and over", "Sum of the age classes from 65 years."),
    _text("area_code", "Area code", "Name or code of the square or area."),
    _text("area_name", "Area name", "Name of the area."),
    _text("municipality", "Municipality code", "Code of the municipality."),
    _text("municipality_name", "Municipality", "Name of the municipality."),
    _text("county", "County code", "Code of the county."),
    _number("cell_size", "m", "Side of the square", "Side of a grid square."),
    _text("reference_date", "Reference date", "Date the numbers are of."),
    _text("use", "Use", "homes, industry, public, business, farm, ancillary, other, or not stated."),
    _text("use_en", "Use, in English", "What the source says, in English."),
    _text("use_sv", "Use, in Swedish", "What the source says, in Swedish."),
    _text("purpose", "Purpose", "The use by its more detailed purpose, in the same words."),
    _text("purpose_en", "Purpose, in English", "The detailed purpose, in English."),
    _text("purpose_sv", "Purpose, in Swedish", "The detailed purpose, in Swedish."),
    _number("main_building", "none", "Main building", "1 for main buildings, 0 for others.", "flag"),
    _number("storeys", "storeys", "Storeys", "Number of storeys."),
    _number("height", "m", "Height", "Height of the building."),
    _number("dwellings", "dwellings", "Dwellings", "Number of dwellings."),
    _text("kind", "Kind", "street, path, cycle path, steps, forest, water, built and the like."),
    _text("kind_en", "Kind, in English", "What the source says, in English."),
    _text("kind_sv", "Kind, in Swedish", "What the source says, in Swedish."),
    _text("network", "Network", "car, cycle, walk or ferry."),
    _text("network_en", "Network, in English", "What the source says, in English."),
    _text("network_sv", "Network, in Swedish", "What the source says, in Swedish."),
    _number("road_class", "count", "Functional road class", "0 for the most important roads to 9.", "integer"),
    _number("level", "count", "Level", "0 on the ground, 1 on a bridge, -1 below.", "integer"),
    _number("speed", "km/h", "Speed limit", "Highest speed allowed."),
    _number("width", "m", "Width", "Width of the road."),
    _text("surface", "Surface", "Paved or gravel, or what the source says."),
    _text("house_number", "House number", "House number as the source has it."),
    _text("name", "Name", "Name as the source has it."),
    _text("source_id", "Identity", "Identity as the source has it."),
)

RECOGNISE_SWEDISH_DATA = Indicator(
    id="recognise_swedish_data",
    group="Prepare data",
    title="Recognise Swedish data",
    help="What is this layer, and what do its codes mean? Recognises the population squares and DeSO of Statistics "
    "Sweden, buildings and topography of Lantmäteriet, the road database NVDB, OpenStreetMap layers, and the national "
    "land cover map (NMD). The copy keeps all fields and gets standard fields beside them that the other tools "
    "understand, with classes in English and Swedish. Where the layer has no coordinate system, or one that cannot be "
    "right, it is found from the coordinates and the copy gets it. A table says what was recognised and by what "
    "evidence, and how far each table of codes has been checked against its source. For a land cover map it gives the "
    "classes to use for trees, vegetation, water and sealed ground.",
    method="recognition:recognise_swedish_data",
    requires=("geopandas", "rasterio", "pyproj"),
    keywords=("SCB", "DeSO", "Lantmäteriet", "NMD", "NVDB", "OpenStreetMap", "SWEREF", "RT90", "CRS", "codes"),
    inputs=(
        Input(
            key="layer",
            kind=Kind.VECTOR,
            geometry=("point", "line", "polygon", "table"),
            as_is=True,
            optional=True,
            title="Layer",
            help="A vector layer or table as it was delivered. It may lack a coordinate system or say a wrong one.",
        ),
        Input(
            key="raster",
            kind=Kind.RASTER,
            native=True,
            classes=True,
            optional=True,
            title="Land cover raster",
            help="A raster of classes, such as the base layer of the national land cover map.",
        ),
        Input(
            key="band",
            kind=Kind.BAND,
            parent="raster",
            optional=True,
            default=1,
            advanced=True,
            title="Band",
            help="The band with the classes.",
        ),
    ),
    outputs=(
        Output(
            key="recognised",
            makes=Makes.TABLE,
            title="What was recognised",
            help="The source, the coordinate system, every field and every class that was recognised or not, with the "
            "evidence.",
            columns=(
                Column(
                    name="what",
                    dtype="text",
                    title="What",
                    help="source, crs (coordinate system), field, class, or group of classes.",
                ),
                Column(name="found", dtype="text", title="Found", help="What the layer or raster has."),
                Column(name="standard", dtype="text", title="Standard", help="What it became in the copy."),
                Column(name="title_en", dtype="text", title="In English", help="What it means, in English."),
                Column(name="title_sv", dtype="text", title="In Swedish", help="What it means, in Swedish."),
                Column(
                    name="count",
                    unit="count",
                    minimum=0,
                    title="How many",
                    help="Features or cells that have it.",
                ),
                Column(
                    name="share",
                    unit="%",
                    minimum=0.0,
                    maximum=100.0,
                    title="Share",
                    help="Share of all features or cells.",
                ),
                Column(name="evidence", dtype="text", words=True, title="Evidence", help="How it was recognised."),
                Column(
                    name="note",
                    dtype="text",
                    title="Source of the table",
                    help="Where the table of codes comes from, and what of it has been checked.",
                ),
            ),
        ),
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="layer",
            title="Copy with standard fields",
            help="All features and fields of the layer, with the standard fields that could be filled, in the "
            "coordinate system that was found.",
            columns=(*STANDARD, REASON),
        ),
    ),
    formula="A source fits where the layer has all fields of one of its signatures; with several, the longest "
    "signature, then the most known fields. Coordinates: 1. names of squares that give the same corners; 2. the stated "
    "system, where its coordinates lie in Sweden; 3. the source's own system, where the coordinates fit; 4. the only "
    "one of SWEREF 99 TM, WGS 84, RT90 2.5 gon V and Web Mercator whose box of Sweden holds the coordinates.",
    example="A layer without coordinate system, with the fields rutid_scb and beftotalt; a square named 3940006133000 "
    "has its corner at 394000, 6133000. It is a population square of Statistics Sweden in EPSG:3006; beftotalt becomes "
    "people.",
    references=(
        Reference(
            text="SCB, Öppna geodata för statistik på rutor.",
            url="https://www.scb.se/vara-tjanster/oppna-data/oppna-geodata/statistik-pa-rutor/",
        ),
        Reference(
            text="Lantmäteriet, skiktbeskrivning och kodlista, tema Byggnadsverk.",
            url="https://geotorget.lantmateriet.se/dokumentation/GEODOK/76/2022.01_gallande/informationsinnehall/"
            "tema-byggnadsverk.html",
        ),
        Reference(
            text="Trafikverket, Kvalitetshöjning av GCM-vägtyp i NVDB (2023).",
            url="https://www.nvdb.se/sv/aktuellt/nyhetsarkiv/2023/kvalitetshojning-av-gcm-vagtyp/",
        ),
        Reference(
            text="Naturvårdsverket, Nationella marktäckedata: basskikt.",
            url="https://inspire-geoportal.ec.europa.eu/srv/api/records/8853721d-a466-4c01-afcc-9eae57b17b39",
        ),
    ),
)
