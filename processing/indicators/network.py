"""Checking the street network before anything is measured along it."""

import dataclasses

from ..spec import Category, Column, Indicator, Input, Kind, Makes, Output, Reference, Style, problems
from .shared import STREETS

USED = ("streets", "join", "level_field", "tolerance")

CHECK_STREETS = Indicator(
    id="check_street_network",
    group="Prepare data",
    title="Check street network",
    help="Finds what keeps a street layer from being the network it looks like: parts nothing leads to, dead ends that "
    "nearly meet another end or line, lines that cross without being joined, lines drawn twice or without length, and "
    "levels that do not fit. Each problem is a point to zoom to, with what to do about it. On request a repaired copy "
    "is made: gaps closed, crossings joined, duplicates and lines without length left out; isolated parts, overlaps "
    "and levels are for you to decide. The layer itself is not changed.",
    method="street_check:check",
    keywords=("topology", "connectivity", "dead ends", "repair", "islands", "snap"),
    inputs=(
        *(dataclasses.replace(item, part_of="") for item in STREETS if item.key in USED),
        Input(
            key="search_distance",
            kind=Kind.NUMBER,
            unit="m",
            default=1.0,
            minimum=0.0,
            maximum=50.0,
            title="Largest gap",
            help="Dead ends look this far for other ends and lines. Wider finds more gaps, and more that are none.",
        ),
        Input(
            key="overlap_length",
            kind=Kind.NUMBER,
            unit="m",
            default=5.0,
            minimum=0.0,
            title="Shortest overlap",
            help="Lines lying on each other for less than this are not reported.",
            advanced=True,
        ),
    ),
    outputs=(
        Output(
            key="problems",
            makes=Makes.LAYER,
            geometry="point",
            title="Street network problems",
            help="A point for each problem, with the street it concerns and what to do.",
            columns=(
                Column(name="problem", dtype="text", title="Problem", help="Short code of the kind of problem."),
                Column(name="description", dtype="text", words=True, title="Description", help="What is wrong here."),
                Column(name="fix", dtype="text", words=True, title="What to do", help="How the problem is put right."),
                Column(
                    name="street",
                    dtype="integer",
                    title="Street",
                    help="Row of the street in its layer, counted from 0.",
                    minimum=0,
                ),
                Column(
                    name="other",
                    dtype="integer",
                    title="Other street",
                    help="Row of the other street, where there are two.",
                    minimum=0,
                ),
                Column(
                    name="size",
                    unit="m",
                    title="Size",
                    help="Width of the gap, length of the overlap, the line or the whole part; empty for crossings.",
                    minimum=0.0,
                ),
            ),
            style=Style(
                column="problem",
                categories=(
                    Category(value=problems.ISOLATED, title="Isolated part", color="#0072b2"),
                    Category(value=problems.NEAR_MISS, title="Ends that nearly meet", color="#d55e00"),
                    Category(value=problems.UNDERSHOOT, title="End that nearly meets a line", color="#e69f00"),
                    Category(value=problems.CROSSING, title="Crossing not joined", color="#cc79a7"),
                    Category(value=problems.LEVELS, title="Vertex shared across levels", color="#56b4e9"),
                    Category(value=problems.OVERLAP, title="Overlap", color="#009e73"),
                    Category(value=problems.DUPLICATE, title="Line drawn twice", color="#f0e442"),
                    Category(value=problems.ZERO_LENGTH, title="Line without length", color="#000000"),
                ),
            ),
        ),
        Output(
            key="repaired",
            makes=Makes.LAYER,
            geometry="line",
            carries="streets",
            optional=True,
            title="Repaired streets",
            help="The streets with gaps closed and crossings joined, all their fields, and the row of their original.",
            columns=(
                Column(
                    name="source",
                    dtype="integer",
                    title="Row of the original",
                    help="Row of the street this line is from, counted from 0.",
                    minimum=0,
                ),
            ),
            style=Style(color="#4d4d4d"),
        ),
    ),
    formula="A dead end is a line end that shares its point with no other line. Near miss: |e₁ − e₂| ≤ g for two dead "
    "ends; undershoot: the distance from a dead end to another line of its level ≤ g, with g the largest gap (m), "
    "unless the dead end's own edge begins on that line. Crossing: two segments of one level meet in plan and share no "
    "vertex. Repair: near misses move to the mean of the ends, dead ends to the nearest place on the line, and both "
    "lines of a crossing get a vertex there; repeated until nothing is found.",
    example="A path ends 0.4 m short of a street. With a largest gap of 1 m the end is an undershoot of size 0.4 m; in "
    "the repaired copy the path is 0.4 m longer and ends in a new vertex of the street.",
    references=(
        Reference(
            text="OpenStreetMap Wiki, Key:layer",
            url="https://wiki.openstreetmap.org/wiki/Key:layer",
        ),
    ),
)

ALL = (CHECK_STREETS,)
