"""Personal data and homes protected, in any layer."""

from ..spec import Category, Choice, Column, Indicator, Input, Kind, Makes, Output, Reference, Style
from .shared import REASON

GROUP = "Co-creation"

HAMPTON = Reference(
    text="Hampton, K. H. et al. (2010). Mapping health data: improved privacy protection with donut method geomasking. "
    "American Journal of Epidemiology 172, 1062-1069. (Not verified.)"
)
SKATTEVERKET = Reference(
    text="Skatteverket. Personnummer; Samordningsnummer. (Form and check digit, from memory; not verified.)",
    url="https://www.skatteverket.se/privat/folkbokforing/personnummer.html",
)
SUPPRESSION = Reference(
    text="Hundepool, A. et al. (2012). Statistical Disclosure Control. Wiley. (Primary and secondary suppression; "
    "not verified.)"
)

FIND_PERSONAL_DATA = Indicator(
    id="find_personal_data",
    group=GROUP,
    title="Find and mask personal data",
    help="People write their phone number into the box for remarks. Finds what can be known by its form in the text "
    "fields of any layer or table: e-mail addresses, phone numbers, Swedish personal identity and coordination numbers "
    "(with their date and check digit), bank cards and IBAN accounts (with their check digits), street and postal "
    "addresses, registration plates and links to profiles. Gives a copy of the layer in which each of them is replaced "
    "by what it was, such as [telefon], and a table of how many were found in which field. Also found are numbers "
    "with spaces, line breaks, invisible or look-alike characters in them. Names of persons are not found, nor what "
    "only the context gives away: read the texts before you publish them.",
    method="participation.privacy.tools:find_personal_data",
    keywords=(
        "GDPR",
        "privacy",
        "personal data",
        "anonymise",
        "pseudonymise",
        "mask",
        "e-mail",
        "phone",
        "personnummer",
    ),
    inputs=(
        Input(
            key="layer",
            kind=Kind.VECTOR,
            geometry=("point", "line", "polygon", "table"),
            as_is=True,
            title="Layer or table",
            help="Any layer or table with text, such as answers to a survey.",
        ),
        Input(
            key="fields",
            kind=Kind.FIELDS,
            parent="layer",
            dtype="text",
            optional=True,
            title="Text fields",
            help="Where to look. Left empty, in every field with text; the others are copied as they are.",
        ),
        Input(
            key="kinds",
            kind=Kind.WORDS,
            optional=True,
            advanced=True,
            title="Kinds of personal data",
            help="Some of identity, card, account, email, profile, phone, address, plate. Left empty, all of them. A "
            "street may be what a remark is about: leave address out where the addresses are to stay.",
        ),
        Input(
            key="words",
            kind=Kind.WORDS,
            optional=True,
            advanced=True,
            title="Words in the brackets",
            help="What is written instead, as in email = e-mail, phone = phone. Left empty, in Swedish.",
        ),
    ),
    outputs=(
        Output(
            key="masked",
            makes=Makes.FEATURES,
            extends="layer",
            replaces=True,
            title="Layer without the personal data found",
            help="The layer with its texts masked; nothing of what was found is in it.",
            columns=(
                Column(
                    name="found",
                    dtype="integer",
                    unit="count",
                    minimum=0,
                    title="Personal data masked",
                    help="How many were found in the feature's texts.",
                ),
                REASON,
            ),
            style=Style(column="found", breaks=(0.0, 1.0)),
        ),
        Output(
            key="counts",
            makes=Makes.TABLE,
            title="Personal data by field and kind",
            help="How many were found, and in which features, but not what. Look there before you publish.",
            columns=(
                Column(name="field", dtype="text", title="Field", help="The field that was searched."),
                Column(name="kind", dtype="text", words=True, title="Kind", help="What it is that was found."),
                Column(
                    name="found", dtype="integer", unit="count", minimum=0, title="Found", help="How many were found."
                ),
                Column(
                    name="features",
                    dtype="integer",
                    unit="count",
                    minimum=0,
                    title="Features",
                    help="In how many features they were found.",
                ),
                Column(
                    name="examples",
                    dtype="text",
                    title="Such as",
                    help="Numbers of the first such features, counted from 1 in the order of the layer.",
                ),
            ),
        ),
    ),
    formula="Identity number: date YYMMDD with the day, or the day + 60 (coordination number), and the last of ten "
    "digits such that the digits, every second one from the first doubled and its digits added, sum to a multiple of "
    "10 (Luhn). Cards the same over 13 to 19 digits. IBAN: the number with letters as 10 to 35 and its first four "
    "signs last leaves 1 when divided by 97. Where two finds overlap they are masked as one.",
    example='"Ring 070-123 45 67 efter 17, eller mejla anna@exempel.se" becomes "Ring [telefon] efter 17, eller mejla '
    '[e-post]". In "Öppet 08.00-17.00" nothing is found: no subscriber\'s number begins with 0.',
    references=(SKATTEVERKET,),
)

MASK_HOME_LOCATIONS = Indicator(
    id="mask_home_locations",
    group=GROUP,
    title="Mask home locations",
    help="Where people live is not to be seen in what is published about them. Each home is moved by a random distance "
    "between two bounds in a random direction (donut masking), less where many people live, and only to a place such "
    "that at least k people live nearer to it than the true home does; where none is found the bounds are doubled, up "
    "to three times, and then the home is left out. Or homes are told by the middle of their grid cell only, as wide "
    "as k people need. The moves come from the operating system's source for secrets: nobody can repeat them, and no "
    "distance is in the result. The same home is always moved to the same place within a run; do not publish several "
    "runs of the same homes, since their mean comes near the true place. Only fields you name go along: fields that "
    "tell the address or the coordinates would undo it all.",
    method="participation.privacy.tools:mask_home_locations",
    requires=("geopandas", "scipy", "pyproj"),
    keywords=("GDPR", "privacy", "geomasking", "donut", "displacement", "jitter", "k-anonymity", "anonymise", "homes"),
    inputs=(
        Input(
            key="homes",
            kind=Kind.VECTOR,
            geometry=("point",),
            as_is=True,
            title="Homes",
            help="Points where people live. A layer that is masked already is refused.",
        ),
        Input(
            key="keep",
            kind=Kind.FIELDS,
            parent="homes",
            optional=True,
            title="Fields that go along",
            help="Only these are in the result. Never those with an address, coordinates or a name.",
        ),
        Input(
            key="way",
            kind=Kind.CHOICE,
            title="How",
            help="Displacement keeps the pattern; cells are easier to explain.",
            default="displace",
            choices=(
                Choice(value="displace", title="move by a random distance"),
                Choice(value="cells", title="middle of a grid cell"),
            ),
        ),
        Input(
            key="nearest",
            kind=Kind.NUMBER,
            unit="m",
            default=50.0,
            minimum=0.0,
            only_if=("way", "displace"),
            title="Move at least",
            help="No home is moved less.",
        ),
        Input(
            key="farthest",
            kind=Kind.NUMBER,
            unit="m",
            default=250.0,
            minimum=1.0,
            only_if=("way", "displace"),
            title="Move at most",
            help="The outer bound where few live; where many do, the ring within which ten times k live is enough.",
        ),
        Input(
            key="cell",
            kind=Kind.NUMBER,
            unit="m",
            default=250.0,
            minimum=1.0,
            only_if=("way", "cells"),
            title="Side of the cells",
            help="Cells with too few people are merged to cells twice as wide, up to 32 times.",
        ),
        Input(
            key="k",
            kind=Kind.INTEGER,
            unit="people",
            default=5,
            minimum=2,
            title="People at least (k)",
            help="So many people live nearer to the published place than the true home, or in the cell.",
        ),
        Input(
            key="population",
            kind=Kind.VECTOR,
            geometry=("point", "polygon"),
            optional=True,
            title="Population",
            help="Where people live: buildings, addresses, grid squares or areas. Those of a polygon are spread evenly "
            "over it. Displacement needs it; without it cells count the homes themselves.",
        ),
        Input(
            key="people_field",
            kind=Kind.FIELD,
            parent="population",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Population field",
            help="Field with the number of people. Without it every feature counts as one.",
        ),
        Input(
            key="land",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            optional=True,
            advanced=True,
            only_if=("way", "displace"),
            title="Land",
            help="Polygons that moved homes must lie on: a home in a lake is known to be moved.",
        ),
    ),
    outputs=(
        Output(
            key="masked",
            makes=Makes.LAYER,
            geometry="point",
            carries="homes",
            keeps="keep",
            title="Masked homes",
            help="Homes where they are published, in random order. Those that cannot be protected are left out.",
            columns=(
                Column(name="masking", dtype="text", words=True, title="Masking", help="How the home was masked."),
                Column(
                    name="bounds",
                    dtype="text",
                    title="Bounds",
                    help="Between what bounds it was moved, or the side of its cell. The distance itself is not told.",
                ),
                Column(
                    name="k_tested",
                    dtype="integer",
                    unit="people",
                    minimum=2,
                    title="People at least",
                    help="At least so many people could live at the published place as likely, tested for each home.",
                ),
            ),
            style=Style(color="#7b5aa6"),
        ),
        Output(
            key="table",
            makes=Makes.TABLE,
            title="How homes were masked",
            help="How many homes were masked within which bounds, and among how many people they stand.",
            columns=(
                Column(name="way", dtype="text", words=True, title="How", help="What became of the homes."),
                Column(name="bounds", dtype="text", title="Bounds", help="Of the distance, or the side of the cell."),
                Column(name="homes", dtype="integer", unit="count", minimum=0, title="Homes", help="How many homes."),
                Column(
                    name="k_least",
                    dtype="integer",
                    unit="people",
                    minimum=0,
                    title="People, fewest",
                    help="The fewest people that one of these homes stands among.",
                ),
                Column(
                    name="k_median",
                    unit="people",
                    minimum=0.0,
                    title="People, median",
                    help="Half of these homes stand among so many people or more.",
                ),
                REASON,
            ),
        ),
    ),
    formula="r = sqrt(u (R² - r0²) + r0²), direction 2 π v, u and v uniform between 0 and 1: as likely on each square "
    "metre of the ring. r0 is the least distance, R = min(farthest, F sqrt(10 k / P)) but at least r0 sqrt(3), with P "
    "the people within F = farthest of the home. k is tested as the people nearer to the new place than r. Rings tried "
    "next: F to 2 F, 2 F to 4 F, 4 F to 8 F, eight draws in each. Cells: those with k people are shown; of the others, "
    "the people of the four that make a wider one are counted together, without those in shown cells.",
    example="With u = 0.5, r0 = 50 m and R = 250 m the home moves sqrt(0.5 · 60,000 + 2,500) = 180 m. If a house with "
    "12 people lies 100 m from the new place and one with 9 people 200 m, 12 people live nearer than the true home: "
    "enough for k = 5.",
    references=(HAMPTON,),
)

WITHHOLD_SMALL_COUNTS = Indicator(
    id="withhold_small_counts",
    group=GROUP,
    title="Withhold small counts",
    help="Two remarks about one theme in one small area point at who made them. Blanks counts below the least number "
    "shown in a table of areas by themes (each area a row, each theme a field), and so many further counts that no "
    "blank can be worked out from the totals of the rows and columns. Zeros are shown, unless one is needed to protect "
    "another. Totals themselves are not tested: do not publish a total below the least number.",
    method="participation.privacy.tools:withhold_small_counts",
    keywords=("suppression", "privacy", "small counts", "disclosure control", "statistics", "confidentiality"),
    inputs=(
        Input(
            key="layer",
            kind=Kind.VECTOR,
            geometry=("point", "line", "polygon", "table"),
            as_is=True,
            title="Layer or table with counts",
            help="One row for each area or group.",
        ),
        Input(
            key="counts",
            kind=Kind.FIELDS,
            parent="layer",
            dtype="number",
            title="Count fields",
            help="Counts that add up to the total of the row, such as one field for each theme; or a single field.",
        ),
        Input(
            key="within",
            kind=Kind.FIELD,
            parent="layer",
            optional=True,
            title="Group field",
            help="Where totals of groups of rows are known, too, such as districts: the field with the group. "
            "Every group should have several rows.",
        ),
        Input(
            key="minimum",
            kind=Kind.INTEGER,
            unit="count",
            default=5,
            minimum=1,
            title="Smallest count shown",
            help="Counts above 0 and below this are withheld.",
        ),
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="layer",
            replaces=True,
            title="Counts that can be shown",
            help="The layer with the counts that are withheld left blank. Other fields are copied as they are.",
            columns=(
                Column(
                    name="withheld",
                    dtype="integer",
                    unit="count",
                    minimum=0,
                    title="Counts withheld",
                    help="How many counts of the row are left blank.",
                ),
                REASON,
            ),
            style=Style(
                column="withheld",
                categories=(
                    Category(value=0, title="Everything shown", color="#5aae8b"),
                    Category(value=1, title="One withheld", color="#fde0a6"),
                    Category(value=2, title="Two withheld", color="#f4a259"),
                ),
            ),
        ),
        Output(
            key="table",
            makes=Makes.TABLE,
            title="Withheld by field",
            help="How many counts were withheld, and why.",
            columns=(
                Column(name="field", dtype="text", title="Field", help="The count field."),
                Column(
                    name="small", dtype="integer", unit="count", minimum=0, title="Too small",
                    help="Counts below the smallest shown.",
                ),
                Column(
                    name="protecting", dtype="integer", unit="count", minimum=0, title="Protecting others",
                    help="Counts withheld so that a small one cannot be worked out.",
                ),
                Column(
                    name="shown", dtype="integer", unit="count", minimum=0, title="Shown", help="Counts that are shown."
                ),
            ),
        ),
    ),
    formula="Withheld are counts c with 0 < c < least. Then, in each row and each column (within each group): while "
    "one cell alone is withheld, or those withheld sum to less than the least, the smallest count shown is withheld, "
    "too. Then, with rows and columns as nodes and withheld cells as edges, no edge may be a bridge: it would follow "
    "from totals.",
    example="Rows 10, 3, 20; 7, 8, 9; 30, 40, 50, least 5: 3 is small. In its row 10 is withheld, in its column 8, and "
    "then 7 beside them; the last row and column are shown whole.",
    references=(SUPPRESSION,),
)  # fmt: skip

ALL = (FIND_PERSONAL_DATA, MASK_HOME_LOCATIONS, WITHHOLD_SMALL_COUNTS)
