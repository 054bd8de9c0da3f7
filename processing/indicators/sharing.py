"""Inputs, columns and sources that the floating catchment indicators share."""

import dataclasses

from ..spec import Choice, Column, Input, Kind, Reference
from .shared import BOUNDARY, EDGE

LUO_WANG = Reference(
    text="Luo, W., & Wang, F. (2003). Measures of spatial accessibility to health care in a GIS environment: "
    "synthesis and a case study in the Chicago region. Environment and Planning B 30(6), 865-884.",
    url="https://doi.org/10.1068/b29120",
)
DAI = Reference(
    text="Dai, D. (2010). Black residential segregation, disparities in spatial access to health care facilities, and "
    "late-stage breast cancer diagnosis in metropolitan Detroit. Health & Place 16(5), 1038-1052. "
    "The Gaussian weight is written from memory of this source, not verified against the original.",
    url="https://doi.org/10.1016/j.healthplace.2010.06.012",
)
KWAN = Reference(
    text="Kwan, M.-P. (1998). Space-time and integral measures of individual accessibility. Geographical Analysis "
    "30(3), 191-216 (negative exponential decay).",
    url="https://doi.org/10.1111/j.1538-4632.1998.tb00396.x",
)
SHARED_BOUNDARY = dataclasses.replace(
    BOUNDARY,
    help="The area within which streets, supply and people are complete, preferably wider than the study area by twice "
    "the catchment. People and supply beyond it still count as far as they are in the layers, homes beyond it get "
    "no value. Where it is left empty, the convex hull of the streets is used.",
)
SHARED_EDGE = dataclasses.replace(
    EDGE,
    help="1 where people or supply beyond the context boundary could change the value: the home lies nearer to it than "
    "the catchment, or reaches a supply that does.",
)
SUPPLY_EDGE = dataclasses.replace(
    EDGE, help="1 where people beyond the context boundary could come too: it lies nearer than the catchment."
)
RELATIVE = Column(
    name="relative",
    unit="%",
    minimum=0.0,
    title="Compared with the average person",
    help="100 is what the average person of this run has. Empty where nobody has anything.",
)
REACHED = Column(
    name="reached",
    unit="count",
    dtype="integer",
    minimum=0.0,
    title="Within reach",
    help="How many supplies lie within the catchment. Where there are none, the supply is truly 0.",
)
DEMAND = Column(
    name="demand",
    unit="people",
    minimum=0.0,
    title="People who share it",
    help="All who reach it within the catchment, far ones counted less where a weight by distance is chosen.",
)


def catchment(default):
    """How far people go; ``default`` in metres."""
    return Input(
        key="limit",
        kind=Kind.NUMBER,
        unit="m|min",
        default=default,
        minimum=0.0,
        title="Catchment",
        help="How far people go for it, along the streets. The straight ways to and from the street count.",
    )


def decay(*choices):
    """How pairs are weighted by distance, with further ``choices``."""
    return Input(
        key="decay",
        kind=Kind.CHOICE,
        title="Weight by distance",
        help="All alike is the original method. With the others near ones share more and far ones less, in both "
        "steps; beyond the catchment is nothing.",
        default="step",
        choices=(
            Choice(value="step", title="all alike (Luo & Wang 2003)"),
            *choices,
            Choice(value="gaussian", title="Gaussian, 0 at the edge of the catchment (Dai 2010)"),
            Choice(value="exponential", title="negative exponential (Kwan 1998)"),
        ),
    )


HALF_DISTANCE = Input(
    key="half_distance",
    kind=Kind.NUMBER,
    unit="m|min",
    default=500.0,
    minimum=0.001,
    advanced=True,
    only_if=("decay", "exponential"),
    title="Counts one half at",
    help="The distance at which a person or a supply counts one half.",
)
