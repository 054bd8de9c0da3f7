"""Jobs and employed residents: in balance or not."""

import dataclasses

from ..spec import (
    Category,
    Choice,
    Column,
    Indicator,
    Input,
    Kind,
    Makes,
    Output,
    People,
    Pillar,
    Reference,
    Style,
    Threshold,
)
from .mix import MINIMUM
from .shared import ACCESS, BOUNDARY, EDGE, GROUPS, POPULATION, REASON, SNAP, STREETS

CERVERO = "Cervero, Jobs-housing balancing and regional mobility"

JOB_HOUSING_BALANCE = Indicator(
    id="job_housing_balance",
    group="Dense and mixed",
    title="Balance of jobs and housing",
    help="Do people live where there is work, and is there work where people live? Jobs (day population) are set "
    "against employed residents (night population): in each area, or within a distance of every home, straight or "
    "along the streets. An area may be in balance although everybody commutes, if jobs and people do not match: the "
    "balance tells what is possible, not what people do.",
    method="job_housing:job_housing_balance",
    pillars=(Pillar.THRIVING, Pillar.RESOURCE_EFFICIENT),
    keywords=(
        "jobs-housing balance",
        "day population",
        "night population",
        "commuting",
        "employment",
        "self-containment",
    ),
    inputs=(
        Input(
            key="homes",
            kind=Kind.VECTOR,
            geometry=("point", "polygon"),
            title="Areas or homes",
            help="Areas with numbers of their own, or the places where people live.",
        ),
        Input(
            key="residents",
            kind=Kind.FIELD,
            parent="homes",
            dtype="number",
            minimum=0.0,
            title="Employed residents field",
            help="Field with the number of employed people who live there.",
        ),
        Input(
            key="jobs",
            kind=Kind.FIELD,
            parent="homes",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Jobs field",
            help="Field with the number of jobs there. Leave it empty when workplaces are a layer of their own.",
        ),
        POPULATION,
        GROUPS,
        Input(
            key="workplaces",
            kind=Kind.VECTOR,
            geometry=("point", "polygon"),
            optional=True,
            title="Workplaces",
            help="Where the jobs are, instead of a jobs field.",
        ),
        Input(
            key="workplace_jobs",
            kind=Kind.FIELD,
            parent="workplaces",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Jobs field of the workplaces",
            help="Field with the number of jobs at each workplace. Without it each counts as one.",
        ),
        Input(
            key="counted",
            kind=Kind.CHOICE,
            title="Jobs and residents count",
            help="In each area by itself, or within a distance of each place. A small area says little by itself.",
            default="areas",
            choices=(
                Choice(value="areas", title="in each area"),
                Choice(value="straight", title="within a straight distance"),
                Choice(value="streets", title="within a distance along the streets"),
            ),
        ),
        Input(
            key="distance",
            kind=Kind.NUMBER,
            unit="m|min",
            default=3000.0,
            minimum=0.0,
            only_if=("counted", "straight", "streets"),
            title="Distance",
            help="How far jobs and residents count. A straight distance is always in metres.",
        ),
        MINIMUM,
        dataclasses.replace(STREETS[0], optional=True, help="Needed for distances along the streets only."),
        *STREETS[1:],
        SNAP,
        BOUNDARY,
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="homes",
            title="Balance of jobs and housing",
            help="The areas or homes with jobs, employed residents and their balance.",
            columns=(
                Column(
                    name="residents_counted",
                    unit="people",
                    minimum=0.0,
                    title="Employed residents",
                    help="In the area, or within the distance.",
                ),
                Column(
                    name="jobs_counted",
                    unit="jobs",
                    minimum=0.0,
                    title="Jobs",
                    help="In the area, or within the distance.",
                ),
                Column(
                    name="ratio",
                    unit="ratio",
                    minimum=0.0,
                    title="Jobs per employed resident",
                    help="Below 1 more people go out to work than come in, above 1 the other way round.",
                ),
                Column(
                    name="balance",
                    unit="ratio",
                    minimum=0.0,
                    maximum=1.0,
                    title="Balance",
                    help="1 where there are as many jobs as employed residents, 0 where there is only one of them.",
                ),
                Column(
                    name="side",
                    dtype="integer",
                    title="Where the weight lies",
                    help="0 from 0.75 to 1.5 jobs per employed resident, -1 below, 1 above.",
                ),
                dataclasses.replace(ACCESS, optional=True),
                EDGE,
                REASON,
            ),
            style=Style(
                column="side",
                categories=(
                    Category(value=-1, title="Mostly homes (below 0.75)", color="#7b6fb0"),
                    Category(value=0, title="In balance (0.75 to 1.5)", color="#5aae8b"),
                    Category(value=1, title="Mostly work (above 1.5)", color="#e08a3c"),
                ),
            ),
        ),
    ),
    people=People(output="output", columns=("ratio", "balance"), worse="low"),
    thresholds=(
        Threshold(
            column="ratio",
            value=0.75,
            unit="ratio",
            met="at least",
            title="Not short of jobs",
            source=CERVERO,
            year=1989,
        ),
        Threshold(
            column="ratio",
            value=1.5,
            unit="ratio",
            met="at most",
            title="Not short of homes",
            source=CERVERO,
            year=1989,
        ),
    ),
    formula="ratio = J / R; balance = 1 - |J - R| / (J + R). J are the jobs, R the employed residents, of the area or "
    "within "
    "the distance. Without residents there is no ratio; without either there is no balance.",
    example="An area with 300 jobs and 200 employed residents: ratio 1.5, still in balance; balance = "
    "1 - 100/500 = 0.8. With 200 jobs and 300 residents: ratio 0.67, mostly homes; balance 0.8 again.",
    references=(
        Reference(
            text="Cervero, R. (1989). Jobs-housing balancing and regional mobility. Journal of the American Planning "
            "Association 55(2), 136-150. (The range 0.75 to 1.5 as quoted in later work; not verified against the "
            "original.)",
            url="https://doi.org/10.1080/01944368908976014",
        ),
        Reference(
            text="California Planning Roundtable (2008). Deconstructing jobs-housing balance. (What a balance can and "
            "cannot do.)",
            url="https://www.readkong.com/page/deconstructing-jobs-housing-balance-5598002",
        ),
    ),
)
