"""What every import of statistics gives, and how it is told."""

from ..spec import Column, Input, Kind, Makes, Output

WHO = Input(
    key="who", kind=Kind.TEXT, title="Who does it", optional=True, advanced=True,
    help="For the list of imports in the store. Left empty, the name you are logged in with.",
)  # fmt: skip
CRS = Input(
    key="crs", kind=Kind.TEXT, title="Coordinate system", default="EPSG:3006", advanced=True,
    help="Of a store that is made now, such as EPSG:3006. One that is there keeps its own.",
)  # fmt: skip

CONTENTS = Output(
    key="contents", makes=Makes.TABLE, title="Measures",
    help="One row for each measure, group and division that has numbers.",
    columns=(
        Column(name="measure", dtype="text", title="Measure", help="Its key: what other tools take."),
        Column(name="title", dtype="text", title="Title", help="In English, or as the source has it."),
        Column(name="title_sv", dtype="text", title="Title in Swedish", help="Blank where the source has none."),
        Column(name="group_key", dtype="text", title="Group", help="Its key; all is everyone."),
        Column(name="group_title", dtype="text", title="Title of the group", help="In English."),
        Column(name="division", dtype="text", title="Division", help="The key of the kind of areas."),
        Column(name="division_title", dtype="text", title="Title of the division", help="In words."),
        Column(name="first", dtype="text", title="First", help="The first time there is a number for."),
        Column(name="last", dtype="text", title="Last", help="The last one."),
        Column(name="times", dtype="integer", unit="count", minimum=0, title="Times", help="How many there are."),
        Column(name="values", dtype="integer", unit="count", minimum=0, title="Numbers", help="Without the blanks."),
        Column(name="unit", dtype="text", title="Unit", help="As the source says."),
        Column(name="kind", dtype="text", title="Kind",
               help="count, amount, share, percent, mean, median or other; blank where nobody said."),
        Column(name="dataset", dtype="text", title="Dataset", help="Which import it came with."),
        Column(name="source", dtype="text", title="Source", help="Who made it, as the dataset says."),
    ),
)  # fmt: skip
PROBLEMS = Output(
    key="problems", makes=Makes.TABLE, title="What to look at",
    help="Everything of the source that did not fit, with its reason. Nothing is left out without a row here.",
    columns=(
        Column(name="code", dtype="text", title="Code", help="The reason as a word for other programs."),
        Column(name="problem", dtype="text", title="Reason", words=True, help="In words."),
        Column(name="measure", dtype="text", title="Measure", help="Which one; blank where it is not about one."),
        Column(name="division", dtype="text", title="Division", help="Likewise."),
        Column(name="area", dtype="text", title="Area", help="Likewise."),
        Column(name="time", dtype="text", title="Time", help="Likewise."),
        Column(name="group", dtype="text", title="Group", help="Likewise."),
        Column(name="detail", dtype="text", title="What it said", help="The values or words met, shortened."),
        Column(name="count", dtype="integer", unit="count", minimum=1, title="How many", help="That are alike."),
    ),
)  # fmt: skip
BALANCE = (
    "came = new + changed + there already + repeated + contradicting, for all values. The tool stops, and writes "
    "nothing, where that is not so."
)
