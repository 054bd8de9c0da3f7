"""A survey's files: looked at, and brought into the store."""

from ..spec import Choice, Column, Indicator, Input, Kind, Makes, Output, Reference, Style
from .participation import NEW_PLACE

GROUP = "Co-creation"

FILES = Input(
    key="files", kind=Kind.FILES, title="Files of the survey",
    help="As the survey tool exported them: CSV, Excel, GeoJSON, GeoPackage, Shapefile, KML, JSON, XML or ZIP, from "
    "KoboToolbox, ODK, Survey123, Maptionnaire, Mapsurvey, Decidim, Consul, Ushahidi, Open311, OpenStreetMap notes, or "
    "any other tool. What they are is recognised by what they hold.",
)  # fmt: skip
PROFILE = Input(
    key="profile_file", kind=Kind.FILE, title="Profile", optional=True, extensions=("json",),
    help="How the columns are matched, as one of these tools or the panel saved it. Left empty, it "
    "is that of the survey's last import into the store, where it fits, or is suggested.",
)  # fmt: skip
AREA = Input(
    key="area", kind=Kind.VECTOR, geometry=("polygon",), title="Area of the survey", optional=True,
    help="Places outside it are listed as such, and go in. It also tells the zones of SWEREF 99 apart.",
)  # fmt: skip

TIME = Column(name="submitted", dtype="text", title="Received", help="When it was sent in, UTC.")
REMARK = (
    Column(name="contribution_id", dtype="text", title="Contribution", help="What identifies it for ever."),
    Column(name="submission_id", dtype="text", title="Submission", help="The answers it belongs to."),
    TIME,
    Column(name="question", dtype="text", title="Question", help="What was asked."),
    Column(name="theme_source", dtype="text", title="Theme", help="What it is about, as the respondent chose."),
    Column(name="text", dtype="text", title="Text", help="What was said, not yet protected."),
    Column(name="rating", title="Rating", unit="value", help="The number given; blank where there is none."),
    Column(name="feeling", dtype="text", title="Feeling", help="positive, negative or neutral."),
)
PROBLEMS = Output(
    key="problems", makes=Makes.TABLE, title="Rows to look at",
    help="Every row of the files that stays out or that somebody should look at, with its reason. Nothing of what the "
    "row says.",
    columns=(
        Column(name="table", dtype="text", title="Table", help="Blank for the main table."),
        Column(name="row", dtype="integer", unit="count", minimum=0, title="Row",
               help="Its number in the source, from 1; blank where the source does not have it."),
        Column(name="column", dtype="text", title="Column", help="Which one, where it is one."),
        Column(name="code", dtype="text", title="Code", help="The reason as a word for other programs."),
        Column(name="problem", dtype="text", title="Reason", words=True, help="Why it is listed, in words."),
        Column(name="stays_out", dtype="flag", title="Stays out", help="1 if the row stays out, 0 if it goes in."),
        Column(name="contribution_id", dtype="text", title="Contribution", help="Where it is one in the store."),
    ),
)  # fmt: skip
COUNTS = Output(
    key="counts", makes=Makes.TABLE, title="What went in and what stayed out",
    help="One row for each question: what came is what has a place, what has none, and what stays out.",
    columns=(
        Column(name="table", dtype="text", title="Table", help="Blank for the main table."),
        Column(name="question", dtype="text", title="Question", help="What was asked."),
        Column(name="came", dtype="integer", unit="count", minimum=0, title="Came", help="Rows in the source."),
        Column(name="placed", dtype="integer", unit="count", minimum=0, title="With a place", help="Those that are on "
        "the map."),
        Column(name="without_place", dtype="integer", unit="count", minimum=0, title="Without a place",
               help="Those that are in the table only."),
        Column(name="out", dtype="integer", unit="count", minimum=0, title="Stays out",
               help="Tests, blanks, repetitions, and rows that cannot be read."),
    ),
)  # fmt: skip
PROFILE_MADE = Output(
    key="profile", makes=Makes.FILE, extension="json", title="Profile as used",
    help="How the columns were matched: change it, or use it for the next import.",
)  # fmt: skip
BALANCE = (
    "came = placed + without_place + out, for every question. The tool stops, and writes nothing, where that is not so."
)
EXAMPLE = (
    "A file has 10 rows: 7 with coordinates, 1 with an address only, 1 test and 1 that came twice. Came 10 = placed 7 "
    "+ without a place 1 + out 2; the problems list the last three."
)


def _remarks(key, title, geometry, color):
    return Output(
        key=key, makes=Makes.LAYER, geometry=geometry, title=title, help="Not protected: a preview that is thrown "
        "away.",
        columns=REMARK, style=Style(color=color),
    )  # fmt: skip


READ = Indicator(
    id="read_resident_input",
    group=GROUP,
    title="Look at resident input",
    help="Reads the files of a survey and shows what they are taken for, with the evidence for each guess, and what "
    "would go into the store: points, lines, areas, remarks without a place, and every row that has a problem. Nothing "
    "is written into a store, and nothing is protected yet: keep the results to yourself. Save the profile, change it "
    "where a guess is wrong, and give it to Import resident input.",
    method="participation.intake:read_resident_input",
    keywords=("survey", "preview", "questionnaire", "KoboToolbox", "ODK", "Maptionnaire", "Survey123", "CSV", "Excel"),
    inputs=(FILES, PROFILE, AREA),
    outputs=(
        Output(
            key="guesses", makes=Makes.TABLE, title="What it is taken for", help="Every guess with its evidence.",
            columns=(
                Column(name="about", dtype="text", title="About", help="What is guessed: a table/column, or the file."),
                Column(name="value", dtype="text", title="Guess", help="What it is taken for."),
                Column(name="evidence", dtype="text", title="Evidence", help="What in the files speaks for it."),
                Column(name="options", dtype="text", title="Could be", help="What else it could be."),
            ),
        ),
        _remarks("points", "Points", "point", "#0072b2"),
        _remarks("lines", "Lines", "line", "#d55e00"),
        _remarks("areas", "Areas", "polygon", "#009e73"),
        Output(
            key="without_place", makes=Makes.TABLE, title="Remarks without a place", columns=REMARK,
            help="Not protected: a preview that is thrown away.",
        ),
        PROBLEMS, COUNTS, PROFILE_MADE,
    ),
    formula=BALANCE,
    example=EXAMPLE,
    references=(Reference(text="The formats' own documentation, as the readers' modules name it. (Not verified.)"),),
)  # fmt: skip

IMPORT = Indicator(
    id="import_resident_input",
    group=GROUP,
    title="Import resident input",
    help="Brings the files of a survey into a GeoPackage or a PostGIS schema, protected, in one transaction: all or "
    "nothing. Rows without a place are kept, rows that stay out are listed with their reason. Importing the same "
    "survey again adds what is new and updates what changed; what somebody reviewed is never touched, and listed where "
    "it changed at the source; what the source has no more stays. A home, and a place moved because it is a home, "
    "stays where the first import put it. Names of columns are never cut or merged silently.",
    method="participation.intake:import_resident_input",
    keywords=("survey", "questionnaire", "KoboToolbox", "ODK", "Maptionnaire", "Survey123", "GDPR", "PostGIS"),
    inputs=(
        FILES,
        Input(
            key="survey", kind=Kind.TEXT, title="Survey",
            help="Its name, by which it is known at the next import: with another name everything is added again.",
        ),
        Input(key="title", kind=Kind.TEXT, title="Title", optional=True, help="For people. Left empty, the name."),
        *NEW_PLACE,
        PROFILE,
        AREA,
        Input(
            key="homes", kind=Kind.CHOICE, default="displace", title="Homes",
            choices=(
                Choice(value="leave out", title="Not kept"),
                Choice(value="displace", title="Moved by a random distance"),
                Choice(value="cells", title="Moved to the middle of a grid cell"),
                Choice(value="keep", title="Kept as they are"),
            ),
            help="What becomes of the places where respondents live. Without a population layer homes are left out "
            "unless they are kept as they are.",
        ),
        Input(
            key="population", kind=Kind.VECTOR, geometry=("point", "polygon"), title="Population", optional=True,
            help="Where people live: a home is moved only where enough people live near.",
        ),
        Input(
            key="people_field", kind=Kind.FIELD, parent="population", dtype="number", optional=True, title="People",
            help="How many. Left empty, every feature is one person.",
        ),
        Input(
            key="k", kind=Kind.INTEGER, unit="people", default=5, minimum=1, title="At least so many people",
            advanced=True, help="So many shall live nearer to the published place than the true one, or in the cell.",
        ),
        Input(key="nearest", kind=Kind.NUMBER, unit="m", default=50.0, minimum=0.0, title="Least distance",
              advanced=True, only_if=("homes", "displace"), help="Homes are moved at least so far."),
        Input(key="farthest", kind=Kind.NUMBER, unit="m", default=250.0, minimum=1.0, title="Greatest distance",
              advanced=True, only_if=("homes", "displace"), help="Homes are moved at most so far."),
        Input(key="cell", kind=Kind.NUMBER, unit="m", default=250.0, minimum=1.0, title="Side of the cells",
              advanced=True, only_if=("homes", "cells"), help="Of the smallest grid cells."),
        Input(key="mask", kind=Kind.FLAG, default=True, title="Mask personal data",
              help="E-mail addresses, phone and identity numbers and the like are replaced in texts by what they are."),
        Input(key="kinds", kind=Kind.WORDS, optional=True, advanced=True, title="Kinds of personal data",
              help="Some of identity, card, account, email, profile, phone, address, plate. Left empty, all."),
        Input(key="pseudonyms", kind=Kind.FLAG, default=True, title="Replace respondents by pseudonyms", advanced=True,
              help="The same person gets the same pseudonym at the next import into the same store."),
        Input(key="originals", kind=Kind.FLAG, default=False, title="Keep what was masked", advanced=True,
              help="In a table of the store that no other tool reads. Think twice."),
        Input(key="whole", kind=Kind.FLAG, default=True, title="The files hold everything", advanced=True,
              help="What they have no more is listed. Untick it for files that hold only what is new."),
        Input(key="copy_files", kind=Kind.FLAG, default=True, title="Copy attachments",
              help="Files that came along are copied into a folder beside the GeoPackage, photos without what they "
              "tell of place, time and camera. Pictures of other kinds and films are not copied; sound, PDF and text "
              "are copied as they are. Links stay links."),
        Input(key="folder", kind=Kind.TEXT, title="Folder for attachments", optional=True, advanced=True,
              help="Whole path of a folder that is there, for a database. Left empty, a database gets names and links "
              "only. With a GeoPackage it does not count."),
        Input(key="who", kind=Kind.TEXT, title="Who imports", optional=True, advanced=True,
              help="For the history. Left empty, your login name."),
    ),
    outputs=(
        COUNTS, PROBLEMS,
        Output(
            key="log", makes=Makes.TABLE, title="What was protected", help="A log of what was protected and how.",
            columns=(
                Column(name="what", dtype="text", title="What", words=True, help="What was protected."),
                Column(name="column", dtype="text", title="Column", help="The column it stands in."),
                Column(name="count", dtype="integer", unit="count", minimum=0, title="How many", help="How many were "
                "found."),
                Column(name="how", dtype="text", title="How", words=True, help="What was done."),
                Column(name="bounds", dtype="text", title="Bounds", help="Of the distance or the cell."),
            ),
        ),
        PROFILE_MADE,
        Output(
            key="page", makes=Makes.REPORT, title="Report of the import", optional=True,
            help="What went in and what stayed out, why, what was protected, and what to do next, as a page that opens "
            "in any browser. It holds nothing that residents wrote.",
        ),
    ),
    formula=BALANCE,
    example=EXAMPLE,
    references=(
        Reference(
            text="Open Geospatial Consortium (2021). GeoPackage Encoding Standard 1.3.1, 12-128r18. (Not verified.)",
            url="https://www.geopackage.org/spec131/",
        ),
    ),
)  # fmt: skip
