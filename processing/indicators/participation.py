"""Inputs that the tools of co-creation share."""

from ..spec import Input, Kind

STORE = Input(
    key="store", kind=Kind.FILE, title="GeoPackage with resident input", optional=True, extensions=("gpkg",),
    part_of="place", help="The GeoPackage the contributions are kept in. Leave it empty for a database.",
)  # fmt: skip
NEW_STORE = Input(
    key="store", kind=Kind.FILE, title="GeoPackage with resident input", optional=True, extensions=("gpkg",), new=True,
    part_of="place",
    help="The GeoPackage to keep the contributions in. It is made where it is not there, and added to where it is. "
    "Leave it empty for a database.",
)  # fmt: skip
CONNECTION = Input(
    key="connection", kind=Kind.CONNECTION, title="Database connection", optional=True, part_of="place", advanced=True,
    help="Instead of a GeoPackage: a PostgreSQL connection of QGIS, to a database with PostGIS.",
)  # fmt: skip
SCHEMA = Input(
    key="schema", kind=Kind.TEXT, title="Schema of the database", default="resident_input", optional=True,
    part_of="place", advanced=True, help="Counts with a database connection. It is made where it is not there.",
)  # fmt: skip
PLACE = (STORE, CONNECTION, SCHEMA)
NEW_PLACE = (NEW_STORE, CONNECTION, SCHEMA)
SURVEY = Input(
    key="survey", kind=Kind.TEXT, title="Survey", optional=True,
    help="Name of the survey. Left empty where there is only one, or where all are meant.",
)  # fmt: skip


def remarks(help):
    """The layer with residents' remarks, whatever it comes from."""
    return Input(key="remarks", kind=Kind.VECTOR, title="Residents' remarks", help=help)


THEME = Input(
    key="theme_field", kind=Kind.FIELD, parent="remarks", optional=True, usual="theme", title="Theme field",
    help="Field that says what each remark is about; several themes stand with semicolons between.",
)  # fmt: skip
FEELING = Input(
    key="feeling_field", kind=Kind.FIELD, parent="remarks", optional=True, usual="feeling", title="Feeling field",
    help="Field with positive, negative or neutral.",
)  # fmt: skip
RESPONDENT = Input(
    key="respondent_field", kind=Kind.FIELD, parent="remarks", optional=True, usual="respondent",
    title="Respondent field",
    help="Field that tells who said it, so that one person with many remarks counts as one. Remarks where it is empty "
    "count as one person each.",
)  # fmt: skip
STATUS = Input(
    key="status_field", kind=Kind.FIELD, parent="remarks", optional=True, usual="status", advanced=True,
    title="Status field",
    help="Field with new, accepted, hidden or merged: what is hidden, or merged into another remark, does not count.",
)  # fmt: skip
