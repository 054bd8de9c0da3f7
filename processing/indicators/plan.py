"""The plan's own layer: allowed use and floor area turned into future homes, jobs and surfaces."""

from ..spec import Category, Choice, Column, Indicator, Input, Kind, Makes, Output, Pillar, Reference, Style
from .plan_inputs import FIELDS, RATIOS, USE
from .shared import REASON

DWELLINGS = Column(
    name="dwellings", unit="dwellings", minimum=0.0, title="Dwellings", help="Given by the plan, or from floor area."
)
PEOPLE = Column(
    name="people", unit="people", minimum=0.0, title="People (estimate)", help="Dwellings times people per dwelling."
)
JOBS = Column(
    name="jobs",
    unit="jobs",
    minimum=0.0,
    title="Jobs (estimate)",
    help="Floor area divided by the floor area of one job.",
)


def _area(name, title, text):
    return Column(name=name, unit="m2", minimum=0.0, title=title, help=text)


PLAN_TO_FUTURE = Indicator(
    id="plan_to_future",
    group="Prepare data",
    title="Plan to future homes, jobs and surfaces",
    help="What does the plan give? Polygons with allowed use and floor area (BTA), plot ratio (e-tal) or storeys "
    "become future homes and jobs, as points that every indicator can take, and surfaces for the green space factor. "
    "Present homes may be joined to the future ones, without those that are torn down. Every ratio between floor area "
    "and dwellings, people and jobs is an assumption that you see and change. A polygon whose use or floor area is not "
    "known gives nothing and says why; it is never taken as zero.",
    method="future:plan_to_future",
    pillars=(Pillar.EQUAL, Pillar.RESOURCE_EFFICIENT),
    keywords=("detaljplan", "BTA", "e-tal", "exploatering", "scenario", "development", "kvartersmark", "dwellings"),
    inputs=(
        Input(
            key="plan",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            title="Plan",
            help="Polygons of the plan: development land (kvartersmark) with its use, and public places. Where "
            "polygons overlap, the ground belongs to the first of them in the layer.",
        ),
        USE,
        *FIELDS,
        Input(
            key="homes",
            kind=Kind.VECTOR,
            geometry=("point", "polygon"),
            optional=True,
            title="Present homes",
            help="Homes of today, to be joined to those of the plan.",
        ),
        Input(
            key="homes_dwellings",
            kind=Kind.FIELD,
            parent="homes",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Field with dwellings of present homes",
            help="Field with the number of dwellings at each home.",
        ),
        Input(
            key="homes_people",
            kind=Kind.FIELD,
            parent="homes",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Field with people of present homes",
            help="Field with the number of people at each home; needed where present homes are given.",
        ),
        Input(
            key="demolished",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            optional=True,
            title="What is torn down",
            help="Polygons, such as buildings; present homes within them are removed.",
        ),
        Input(
            key="removed",
            kind=Kind.CHOICE,
            title="Present homes that go",
            help="Which of the present homes are not in the future layer.",
            default="demolished",
            choices=(
                Choice(value="demolished", title="those within what is torn down"),
                Choice(value="plan", title="those within plan polygons with buildings"),
                Choice(value="none", title="none"),
            ),
        ),
        Input(
            key="spacing",
            kind=Kind.NUMBER,
            unit="m",
            default=0.0,
            minimum=0.0,
            maximum=10_000.0,
            advanced=True,
            title="Distance between points",
            help="With 0 each polygon has one point. For large polygons, as in a comprehensive plan, give a distance: "
            "homes and jobs are then spread over points that far from each other, alike.",
        ),
        *RATIOS,
    ),
    outputs=(
        Output(
            key="future_homes",
            makes=Makes.LAYER,
            geometry="point",
            title="Future homes",
            help="A point (or several) in every plan polygon with dwellings, and the present homes that stay.",
            columns=(
                DWELLINGS,
                PEOPLE,
                Column(name="source", dtype="text", title="Home of", help="present, or plan."),
            ),
            style=Style(
                column="source",
                categories=(
                    Category(value="present", title="Present homes", color="#6b6b6b"),
                    Category(value="plan", title="Homes of the plan", color="#d55e00"),
                ),
            ),
        ),
        Output(
            key="future_jobs",
            makes=Makes.LAYER,
            geometry="point",
            optional=True,
            title="Future jobs",
            help="A point (or several) in every plan polygon with jobs.",
            columns=(
                JOBS,
                _area("floor_area", "Gross floor area", "All uses of the polygon together, shared by its points."),
            ),
            style=Style(color="#0072b2"),
        ),
        Output(
            key="future_surfaces",
            makes=Makes.LAYER,
            geometry="polygon",
            optional=True,
            title="Future surfaces",
            help="Pieces of every plan polygon with the areas of building, paved ground, green and water, in the words "
            "of the green space factor. Their areas are right; where they lie within the plot is not known, and the "
            "level lines between them are no design.",
            columns=(
                Column(
                    name="surface",
                    dtype="text",
                    title="Kind of surface",
                    help="Word of the Malmö table of the green space factor. Berlin's tables have no water, and "
                    "London's tells kinds of vegetation apart: with those, write your own words.",
                ),
                Column(name="what", dtype="text", title="What", help="building, paved, green or water."),
                _area("area", "Area", "Area of the piece."),
                Column(
                    name="plan",
                    dtype="integer",
                    unit="count",
                    minimum=1,
                    title="Plan polygon",
                    help="Number of the polygon in the plan layer, from 1.",
                ),
            ),
            style=Style(
                column="what",
                categories=(
                    Category(value="building", title="Building", color="#7f1d2b"),
                    Category(value="paved", title="Paved ground", color="#b4b4b4"),
                    Category(value="green", title="Green", color="#009e73"),
                    Category(value="water", title="Water", color="#56b4e9"),
                ),
            ),
        ),
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="plan",
            title="Plan with what it gives",
            help="The plan polygons with floor area, dwellings, people, jobs and ground, or the reason why there are "
            "none.",
            columns=(
                Column(name="use_read", dtype="text", title="Use as understood", help="Kinds of use and their shares."),
                _area("plot_area", "Area", "Without what earlier polygons cover."),
                _area("floor_area", "Gross floor area", "BTA: given, or from plot ratio or storeys."),
                Column(
                    name="plot_ratio",
                    unit="ratio",
                    minimum=0.0,
                    title="Plot ratio",
                    help="Gross floor area over area (e-tal).",
                ),
                _area("home_floor_area", "Floor area of homes", "The part of the gross floor area that is homes."),
                DWELLINGS,
                PEOPLE,
                JOBS,
                _area("built_area", "Built area", "Footprint of the buildings."),
                _area("green_area", "Green area", "Green ground of the polygon."),
                _area("sealed_area", "Paved area", "Ground that is neither building, green nor water."),
                Column(
                    name="basis",
                    dtype="text",
                    words=True,
                    title="Basis of the floor area",
                    help="Which rule gave the floor area.",
                ),
                REASON,
            ),
            style=Style(column="dwellings", quantiles=5),
        ),
    ),
    formula="F = given, else e · A, else n · b · A, else D · d / (h · r) with D the given dwellings; A is the area, "
    "e the plot ratio, n the storeys, b the built share. dwellings = given, else F · h · r / d; h is the homes' share "
    "(1 for homes alone; for combinations such as BC the share you give, the other uses divide the rest alike), "
    "r = BOA/BTA, d the mean BOA. people = dwellings · q. jobs = sum over uses of F_u / m_u, m_u the floor area per "
    "job. Built = b · A, else F / n, else the assumed share; green = g · (A - built) on plots, all of it in PARK, "
    "NATUR, L and N, none in GATA, TORG, P, T, V and E; the rest is paved. A given F or number of dwellings shrinks "
    "with A where polygons overlap.",
    example="A plot BC of 5000 m² with 10 000 m² BTA in five storeys, 80 % homes: 8000 · 0.75 / 65 = 92.3 dwellings, "
    "185 people, 2000 / 50 = 40 jobs. Built 10 000 / 5 = 2000 m²; of the other 3000 m² half is green.",
    references=(
        Reference(
            text="Boverket, PBL kunskapsbanken, Användning av kvartersmark (BFS 2020:5, BFS 2014:5). The letters are "
            "written from memory.",
            url="https://www.boverket.se/sv/PBL-kunskapsbanken/planering/detaljplan/planbestammelser/"
            "anvandning-av-kvartersmark/",
        ),
        Reference(
            text="BOA/BTA of about 0.75 to 0.80 is a rule of thumb in development appraisals; areas as in SS 21054. "
            "Not verified against the original."
        ),
    ),
)

ALL = (PLAN_TO_FUTURE,)
