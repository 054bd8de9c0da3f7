"""Preparing data: layers for the indicators from an OpenStreetMap extract."""

import dataclasses

from ..spec import Category, Column, Indicator, Input, Kind, Makes, Output, Reference, Style
from .shared import BOUNDARY

OSM_ID = Column(name="osm_id", dtype="text", title="OpenStreetMap id", help="Kind and number, as in way/123.")
NAME = Column(name="name", dtype="text", title="Name", help="Name on the ground.")
KIND = Column(name="kind", dtype="text", title="Kind", help="Value of the tag that put it here.")
AREA = Column(name="area_ha", unit="ha", minimum=0.0, title="Area", help="Area on the map.")
DWELLINGS = Column(
    name="dwellings",
    unit="dwellings",
    minimum=0.0,
    title="Dwellings",
    help="Tagged number of flats, else an estimate; 0 where the building is not taken as homes.",
)
PEOPLE = Column(
    name="people",
    unit="people",
    minimum=0.0,
    title="People (estimate)",
    help="Dwellings times people per dwelling. An estimate to start with, until there is a population register.",
)
ESTIMATE = Column(
    name="estimate",
    dtype="flag",
    title="Dwellings are an estimate",
    help="0 where the number of flats is tagged, else 1. The number of people is always an estimate.",
)
BASIS = Column(name="basis", dtype="text", title="Basis of the estimate", help="Which rule gave the dwellings.")


def _number(key, unit, default, maximum, title, text, **more):
    return Input(
        key=key,
        kind=Kind.NUMBER,
        part_of="housing",
        unit=unit,
        default=default,
        minimum=more.pop("minimum", 0.0),
        maximum=maximum,
        title=title,
        help=text,
        **more,
    )


PREPARE_OSM = Indicator(
    id="prepare_openstreetmap_extract",
    group="Prepare data",
    title="Prepare OpenStreetMap extract",
    help="Turns an OpenStreetMap file into the layers the indicators need: streets and paths people can walk on, "
    "with levels; public green spaces; buildings with an estimate of dwellings and people; homes as points; services "
    "by theme; stops. No web service is asked. Dwellings and people are an estimate from building sizes and the "
    "assumptions given here, unless the number of flats is tagged; use a population register where you have one. "
    "The layers come in the boundary's coordinate system, else in SWEREF 99 TM within Sweden and in the UTM "
    "zone of the place elsewhere. OpenStreetMap data is free to use under the ODbL: name © OpenStreetMap contributors.",
    method="osm:prepare_osm",
    requires=("geopandas", "pyogrio"),
    keywords=("OSM", "OpenStreetMap", "import", "pbf", "streets", "population", "dwellings", "services", "stops"),
    inputs=(
        Input(
            key="extract",
            kind=Kind.FILE,
            extensions=("pbf", "osm", "gz"),
            title="OpenStreetMap file",
            help="A .osm.pbf, .osm or .osm.gz file of the town and at least two kilometres around it, for example "
            "cut from a file of download.geofabrik.de.",
        ),
        dataclasses.replace(
            BOUNDARY,
            title="Area to prepare",
            help="Keeps what touches these polygons, uncut; preferably wider than the study area. "
            "Where it is left empty, everything in the file is kept.",
        ),
        _number(
            "people_per_dwelling",
            "people",
            2.0,
            20.0,
            "People per dwelling",
            "Your assumption. Take the municipality's own mean where you know it.",
        ),
        _number(
            "dwelling_area",
            "m2",
            100.0,
            1000.0,
            "Floor area per dwelling in blocks",
            "Your assumption: gross floor area, stairs and walls counted.",
            minimum=10.0,
        ),
        _number(
            "homes_share",
            "%",
            50.0,
            100.0,
            "Share of homes where the use is not stated",
            "Your assumption for buildings tagged only as building=yes, on land with no stated use. On residential "
            "land they are taken as homes, on land with another use, or with a use of their own, as none.",
            advanced=True,
        ),
        _number(
            "block_storeys",
            "storeys",
            4.0,
            100.0,
            "Storeys of other buildings",
            "Your assumption, where the number of storeys is not tagged.",
            minimum=1.0,
            advanced=True,
        ),
        _number(
            "house_storeys",
            "storeys",
            2.0,
            10.0,
            "Storeys of houses",
            "Your assumption, where the number of storeys is not tagged.",
            minimum=1.0,
            advanced=True,
        ),
        _number(
            "house_footprint",
            "m2",
            200.0,
            10000.0,
            "Largest house",
            "A building tagged only as building=yes with this footprint or less, and no more than two storeys "
            "tagged, counts as a house with one dwelling.",
            advanced=True,
        ),
        _number(
            "smallest_home",
            "m2",
            40.0,
            1000.0,
            "Smallest home",
            "Buildings tagged only as building=yes with a smaller footprint are taken as sheds and garages.",
            advanced=True,
        ),
    ),
    outputs=(
        Output(
            key="streets",
            makes=Makes.LAYER,
            geometry="line",
            title="Streets and paths",
            help="Where people can walk: all streets and paths but motorways, building sites, ways closed to people "
            "on foot or to all, and main roads (trunk) and service tunnels without a sidewalk. Squares drawn as areas "
            "are no lines and are left out. Lines keep the vertices they share.",
            columns=(
                OSM_ID,
                Column(name="kind", dtype="text", title="Kind of street", help="Value of the tag highway."),
                NAME,
                Column(
                    name="level",
                    dtype="integer",
                    unit="count",
                    minimum=-20,
                    maximum=20,
                    title="Level",
                    help="The tag layer, else 1 on bridges and -1 in tunnels, else the indoor level; 0 on the ground.",
                ),
                Column(name="steps", dtype="flag", title="Steps", help="1 for stairs."),
                Column(name="cycle", dtype="flag", title="Cycling allowed", help="1 where people may cycle too."),
                Column(
                    name="oneway_walk",
                    dtype="text",
                    title="One-way on foot",
                    help="yes or -1 (against the drawing) only where a tag says so for people on foot, else no.",
                ),
                Column(
                    name="oneway_cycle",
                    dtype="text",
                    title="One-way for cycles",
                    help="yes or -1 (against the drawing) for cycles, else no.",
                ),
                Column(name="surface", dtype="text", title="Surface", help="Value of the tag surface."),
            ),
            style=Style(
                column="level",
                categories=(
                    Category(value=0, title="On the ground", color="#6b6b6b"),
                    Category(value=1, title="Bridge, level 1", color="#e69f00"),
                    Category(value=-1, title="Tunnel, level -1", color="#0072b2"),
                ),
            ),
        ),
        Output(
            key="green",
            makes=Makes.LAYER,
            geometry="polygon",
            optional=True,
            title="Public green spaces",
            help="Parks, nature reserves, commons, recreation grounds, village greens, forest, wood, grassland, heath "
            "and meadow, unless access is closed; gardens only with a name or open access. "
            "Lawns and verges (landuse=grass), cemeteries, allotments and golf courses are not counted as public.",
            columns=(OSM_ID, KIND, NAME, AREA),
            style=Style(color="#009e73"),
        ),
        Output(
            key="vegetation",
            makes=Makes.LAYER,
            geometry="polygon",
            optional=True,
            title="All green ground",
            help="The public green spaces and all other green ground; areas may overlap.",
            columns=(
                OSM_ID,
                KIND,
                NAME,
                Column(name="public", dtype="flag", title="Public green space", help="1 for public green spaces."),
                AREA,
            ),
            style=Style(
                column="public",
                categories=(
                    Category(value=1, title="Public green space", color="#009e73"),
                    Category(value=0, title="Other green ground", color="#d6e685"),
                ),
            ),
        ),
        Output(
            key="buildings",
            makes=Makes.LAYER,
            geometry="polygon",
            optional=True,
            title="Buildings",
            help="Footprints with storeys, floor area, and an estimate of dwellings and people.",
            columns=(
                OSM_ID,
                KIND,
                NAME,
                Column(name="storeys", unit="storeys", minimum=1.0, title="Storeys", help="Tagged, else assumed."),
                Column(
                    name="storeys_estimated",
                    dtype="flag",
                    title="Storeys are assumed",
                    help="1 where the number of storeys is not tagged.",
                ),
                Column(name="footprint", unit="m2", minimum=0.0, title="Footprint", help="Area on the map."),
                Column(
                    name="floor_area",
                    unit="m2",
                    minimum=0.0,
                    title="Gross floor area",
                    help="Footprint times storeys.",
                ),
                DWELLINGS,
                PEOPLE,
                ESTIMATE,
                BASIS,
            ),
            style=Style(
                column="basis",
                categories=(
                    Category(value="flats are tagged", title="Homes: flats are tagged", color="#7f1d2b"),
                    Category(value="house, one dwelling", title="Homes: house, one dwelling", color="#cc79a7"),
                    Category(value="homes, by floor area", title="Homes: by floor area", color="#d55e00"),
                    Category(
                        value="use not stated, on residential land",
                        title="Homes: use not stated, on residential land",
                        color="#e69f00",
                    ),
                    Category(
                        value="use not stated, share of floor area",
                        title="Homes in part: use not stated",
                        color="#f0e442",
                    ),
                    Category(value="not homes", title="Not homes", color="#c9c9c9"),
                ),
            ),
        ),
        Output(
            key="homes",
            makes=Makes.LAYER,
            geometry="point",
            optional=True,
            title="Homes (estimate)",
            help="A point in every building with dwellings, with dwellings and people: the homes of the indicators.",
            columns=(OSM_ID, DWELLINGS, PEOPLE, ESTIMATE, BASIS),
            style=Style(color="#d55e00"),
        ),
        Output(
            key="services",
            makes=Makes.LAYER,
            geometry="point",
            optional=True,
            title="Services",
            help="Schools, shops, health care, culture and more, by theme; drawn areas as a point within them. A place "
            "mapped twice, as grounds and as a building or point on them, is counted once.",
            columns=(
                OSM_ID,
                Column(name="theme", dtype="text", title="Theme", help="Group of kinds, such as school, food, health."),
                KIND,
                NAME,
            ),
            style=Style(
                column="theme",
                categories=(
                    Category(value="preschool", title="Preschool", color="#56b4e9"),
                    Category(value="school", title="School", color="#0072b2"),
                    Category(value="higher education", title="Higher education", color="#1b3a5c"),
                    Category(value="health", title="Health care", color="#d55e00"),
                    Category(value="pharmacy", title="Pharmacy", color="#a64200"),
                    Category(value="food", title="Food shop", color="#e69f00"),
                    Category(value="culture", title="Culture", color="#cc79a7"),
                    Category(value="sport", title="Sport", color="#009e73"),
                    Category(value="playground", title="Playground", color="#7fd1b9"),
                    Category(value="eating out", title="Eating out", color="#f0e442"),
                ),
            ),
        ),
        Output(
            key="stops",
            makes=Makes.LAYER,
            geometry="point",
            optional=True,
            title="Stops",
            help="Stops and stations of public transport. A platform or stop position within 50 m of a stop of the "
            "same mode and name is the same stop.",
            columns=(
                OSM_ID,
                Column(name="mode", dtype="text", title="Mode", help="bus, tram, rail, metro, ferry, or not stated."),
                NAME,
            ),
            style=Style(
                column="mode",
                categories=(
                    Category(value="bus", title="Bus", color="#0072b2"),
                    Category(value="tram", title="Tram", color="#009e73"),
                    Category(value="metro", title="Metro", color="#d55e00"),
                    Category(value="rail", title="Railway", color="#000000"),
                    Category(value="ferry", title="Ferry", color="#56b4e9"),
                ),
            ),
        ),
    ),
    formula="dwellings = flats where tagged; 1 for a house; max(1, A · s / a) for a block, with A the footprint (m²), "
    "s the storeys and a the floor area per dwelling (m²); times the share of homes where the use is not stated. "
    "people = dwellings · p, with p the people per dwelling.",
    example="A block tagged building=apartments with a footprint of 500 m² and 4 storeys has 500 · 4 / 100 = 20 "
    "dwellings and 20 · 2 = 40 people. A building=yes of the same size on land with no stated use has half of that.",
    references=(
        Reference(text="OpenStreetMap Wiki, Map features", url="https://wiki.openstreetmap.org/wiki/Map_features"),
        Reference(text="OpenStreetMap Wiki, Key:access", url="https://wiki.openstreetmap.org/wiki/Key:access"),
        Reference(text="© OpenStreetMap contributors, ODbL", url="https://www.openstreetmap.org/copyright"),
    ),
)

ALL = (PREPARE_OSM,)
