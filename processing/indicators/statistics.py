"""Inputs that the tools of small-area statistics share."""

from ..spec import Input, Kind

GROUP = "Knowledge: small areas"

STORE = Input(
    key="store", kind=Kind.FILE, title="GeoPackage with statistics", optional=True, extensions=("gpkg",),
    part_of="place", help="The GeoPackage the statistics are kept in. Leave it empty for a database.",
)  # fmt: skip
NEW_STORE = Input(
    key="store", kind=Kind.FILE, title="GeoPackage with statistics", optional=True, extensions=("gpkg",), new=True,
    part_of="place",
    help="The GeoPackage to keep the statistics in. It is made where it is not there, and added to where it is. Leave "
    "it empty for a database.",
)  # fmt: skip
CONNECTION = Input(
    key="connection", kind=Kind.CONNECTION, title="Database connection", optional=True, part_of="place", advanced=True,
    help="Instead of a GeoPackage: a PostgreSQL connection of QGIS, to a database with PostGIS.",
)  # fmt: skip
SCHEMA = Input(
    key="schema", kind=Kind.TEXT, title="Schema of the database", default="statistics", optional=True,
    part_of="place", advanced=True, help="Counts with a database connection. It is made where it is not there.",
)  # fmt: skip
PLACE = (STORE, CONNECTION, SCHEMA)
NEW_PLACE = (NEW_STORE, CONNECTION, SCHEMA)


def measure(key="measure", title="Measure", help="What is looked at: its key or its title, as in the list of what is "
            "in the store.", **more):  # fmt: skip
    """A measure of the store, by key or title."""
    return Input(key=key, kind=Kind.TEXT, title=title, help=help, **more)


MEASURE = measure()
PEOPLE = Input(
    key="group", kind=Kind.TEXT, title="Group", optional=True,
    help="Of whom: a group's key or title, such as women. Left empty, all.",
)  # fmt: skip
DIVISION = Input(
    key="division", kind=Kind.TEXT, title="Division", optional=True,
    help="Which areas: the key or title of a division. Left empty, the one with most areas that the measure has.",
)  # fmt: skip
TIMES = Input(
    key="times", kind=Kind.TEXT, title="Years", optional=True,
    help="Such as 2015, or 2010-2015, or 2000, 2005, 2010; first and last are the ends of the series. Left empty, all "
    "there are.",
)  # fmt: skip
PUBLISHED = Input(
    key="published", kind=Kind.FLAG, title="Only what may be shown", default=True,
    help="What the rule of the store withholds, because few people stand behind it or because it would give such a "
    "number away, is left out. Take it off for work that is not published.",
)  # fmt: skip
