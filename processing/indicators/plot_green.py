"""Green space factor of plots."""

from ..spec import Choice, Column, Indicator, Input, Kind, Makes, Output, Pillar, Reference, Style
from .factor_tables import BERLIN, FACTOR, FACTOR_TABLE, KRUUSE, LONDON, NAME_EN, NAME_SV, SURFACE, TABLE, UNIT
from .shared import REASON

BOVERKET = Reference(
    text="Boverket, PBL kunskapsbanken: Grönytefaktor.",
    url="https://boverket.se/sv/PBL-kunskapsbanken/teman/ekosystemtjanster/verktyg/gronytefaktor/",
)

GREEN_SPACE_FACTOR = Indicator(
    id="green_space_factor",
    group="Green, play and outdoors",
    title="Green space factor of plots",
    help="How much of a plot works as green or water? Every surface counts with the factor of a table (1 for "
    "vegetation on the ground, 0 for asphalt), trees and green walls are added, and the sum is divided by the area of "
    "the plot. The result shows what each surface gives and what is missing to the goal. Cities have given their "
    "tables different surfaces, factors and goals: never compare factors made with different tables, and never set one "
    "city's goal to another's table. No goal is assumed. Malmö asked for 0.5 at first (Bo01) and later for 1 minus the "
    "built share, so 0.4 where 60 % is built (Kruuse 2011); Berlin's targets are quoted as 0.6 for new homes and "
    "0.3 for shops and offices (not read in the source); London recommends 0.4 for homes and 0.3 for commerce (London "
    "Plan 2021).",
    method="green_factor:green_space_factor",
    pillars=(Pillar.RESOURCE_EFFICIENT, Pillar.THRIVING),
    keywords=(
        "grönytefaktor",
        "GYF",
        "biotope area factor",
        "BAF",
        "BFF",
        "urban greening factor",
        "blue-green factor",
        "plot",
        "courtyard",
        "ecosystem services",
    ),
    inputs=(
        Input(
            key="plots",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            title="Plots",
            help="Polygons of the plots or courtyards. Where they overlap, each counts what lies on it.",
        ),
        Input(
            key="plot_name",
            kind=Kind.FIELD,
            parent="plots",
            optional=True,
            title="Name of the plot",
            help="Field with the name to show in the table of surfaces; without it, the number in the layer.",
        ),
        Input(
            key="surfaces",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            title="Surfaces",
            help="Polygons of everything that covers the plots: roofs, paving, gravel, lawns, plantings, water. Ground "
            "without any surface counts as 0 and is told as not covered.",
        ),
        Input(
            key="surface_field",
            kind=Kind.FIELD,
            parent="surfaces",
            title="Kind of surface",
            help="Field with the kind of surface, in the words of the factor table (its key, its English or its "
            "Swedish name); capitals, spaces, hyphens and underscores make no difference.",
        ),
        *TABLE,
        Input(
            key="additions",
            kind=Kind.VECTOR,
            geometry=("point", "line", "polygon"),
            optional=True,
            title="Trees, walls and other additions",
            help="What counts in addition to the ground it stands on: trees, shrubs, green walls, drained roofs. Each "
            "belongs to the plot where it stands (the middle of it).",
        ),
        Input(
            key="addition_field",
            kind=Kind.FIELD,
            parent="additions",
            optional=True,
            title="Kind of addition",
            help="Field with the kind, in the words of the factor table.",
        ),
        Input(
            key="amount_field",
            kind=Kind.FIELD,
            parent="additions",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Amount of the addition",
            help="Field with the m² of wall, crown or drained roof, or the number of pieces. Where it is empty, the "
            "area on the map counts, or one piece.",
        ),
        Input(
            key="goal",
            kind=Kind.NUMBER,
            unit="ratio",
            minimum=0.0,
            optional=True,
            title="Goal",
            help="The factor each plot should reach, by your own plan or programme. No goal is assumed.",
        ),
        Input(
            key="goal_field",
            kind=Kind.FIELD,
            parent="plots",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Goal by plot",
            help="Field with the goal of each plot; where it is empty, the goal above counts.",
        ),
        Input(
            key="overlap_rule",
            kind=Kind.CHOICE,
            advanced=True,
            title="Where surfaces lie on each other",
            help="Ground counts once. The lowest factor is the cautious choice: a roof or a street takes away the lawn "
            "it is drawn on. For a green roof drawn on its building take the highest, or the last in the layer.",
            default="lowest",
            choices=(
                Choice(value="lowest", title="the lowest factor counts"),
                Choice(value="highest", title="the highest factor counts"),
                Choice(value="last", title="the one that comes last in the layer counts"),
            ),
        ),
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="plots",
            title="Green space factor",
            help="The plots with their factor and what is missing to the goal.",
            columns=(
                Column(
                    name="green_space_factor",
                    unit="ratio",
                    minimum=0.0,
                    title="Green space factor",
                    help="Eco-effective area divided by the area of the plot; additions can bring it above 1.",
                ),
                Column(
                    name="eco_area",
                    unit="m2",
                    minimum=0.0,
                    title="Eco-effective area",
                    help="Sum of area times factor over all surfaces and additions.",
                ),
                Column(name="plot_area", unit="m2", minimum=0.0, title="Area of the plot", help="Area on the map."),
                Column(
                    name="goal",
                    unit="ratio",
                    minimum=0.0,
                    optional=True,
                    title="Goal",
                    help="The goal that was given for this plot.",
                ),
                Column(
                    name="met",
                    dtype="flag",
                    optional=True,
                    title="Goal met",
                    help="1 where the factor reaches the goal, 0 where it does not; empty without a goal.",
                ),
                Column(
                    name="missing",
                    unit="m2",
                    minimum=0.0,
                    optional=True,
                    title="Missing eco-effective area",
                    help="What must be added to reach the goal: as much new vegetation on the ground, or more of what "
                    "has a lower factor.",
                ),
                Column(
                    name="uncovered",
                    unit="%",
                    minimum=0.0,
                    maximum=100.0,
                    title="Not covered by any surface",
                    help="Share of the plot where no surface is drawn; it counts as 0.",
                ),
                Column(
                    name="overlap",
                    unit="m2",
                    minimum=0.0,
                    title="Surfaces on each other",
                    help="Area left out because another surface counts there.",
                ),
                FACTOR_TABLE,
                REASON,
            ),
            style=Style(column="green_space_factor", breaks=(0.1, 0.2, 0.3, 0.4, 0.5, 0.6), ramp="high is good"),
        ),
        Output(
            key="gives",
            makes=Makes.TABLE,
            title="What each surface gives",
            help="One row for each kind of surface on each plot, and one for the ground that no surface covers. "
            "The parts add up to the factor of the plot.",
            columns=(
                Column(name="plot", dtype="text", title="Plot", help="Its name, or its number in the layer."),
                SURFACE,
                NAME_EN,
                NAME_SV,
                Column(
                    name="amount",
                    unit="value",
                    minimum=0.0,
                    title="Amount",
                    help="Square metres, or pieces, as the unit says; without what another surface covers.",
                ),
                UNIT,
                FACTOR,
                Column(name="eco_area", unit="m2", minimum=0.0, title="Eco-effective area", help="Amount by factor."),
                Column(
                    name="plot_share",
                    unit="%",
                    minimum=0.0,
                    title="Share of the plot",
                    help="For what covers the plot; empty for additions, which cover nothing.",
                ),
                Column(
                    name="contribution",
                    unit="ratio",
                    minimum=0.0,
                    title="Part of the factor",
                    help="Eco-effective area divided by the area of the plot.",
                ),
                FACTOR_TABLE,
                Column(name="reason", dtype="text", title="Note", help="Why it counts as 0 or gives nothing."),
            ),
        ),
    ),
    formula="GSF = Σ_k f_k · A_k / A, with A the area of the plot (m²), A_k the area of surface k on it (m²; for what "
    "is counted in pieces, their number) and f_k its factor. missing = max(0, g · A − Σ_k f_k · A_k) with the goal g. "
    "Surfaces counted as area are cut at the plot and never count twice on the same ground; added area and pieces "
    "count in addition.",
    example="Berlin's published example (table of February 2021): a plot of 750 m² with 32 m² partially sealed (0.1), "
    "48 m² semi-open (0.2), 80 m² greened (0.4), 230 m² vegetation on the ground (1.0) and the rain of 320 m² of roof "
    "led into the ground (0.2, added): 3.2 + 9.6 + 32 + 230 + 64 = 338.8 m², and 338.8 / 750 = 0.45. With a goal "
    "of 0.5 there would be 375 − 338.8 = 36.2 m² missing.",
    references=(KRUUSE, BERLIN, LONDON, BOVERKET),
)
