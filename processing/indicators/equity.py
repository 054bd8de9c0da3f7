"""For whom: how any result is spread over people and groups, before and after, against need."""

import dataclasses

from ..spec import Category, Column, Indicator, Input, Kind, Makes, Output, Pillar, Style
from .comparison import COMPARE_BEFORE_AND_AFTER
from .for_whom import (
    ATKINSON,
    CALLED,
    CHEN,
    HERSZENHUT,
    INCOME_CLASSES,
    KAKWANI,
    LERMAN,
    MEASURED,
    SHORROCKS,
    THRESHOLDS,
    UNIT,
    WHO,
    WHOLE_GINI,
    WITHHELD,
    WORSE,
)
from .need import SUPPLY_AGAINST_NEED
from .people import MINIMUM_PEOPLE
from .shared import REASON

DISTRIBUTION_OF_A_RESULT = Indicator(
    id="distribution_of_a_result",
    group="For whom",
    title="Distribution of a result over people",
    help="For whom? Takes any number field of a layer, a distance, a share, a number of services, and tells how it is "
    "spread over the people who live there: mean, median, the worst-served tenth, who meets each threshold and who is "
    "left out, for everyone and for up to three group fields; how unequal it is (Gini, Theil, mean log deviation, "
    "Atkinson), how much of that lies between the groups, and, with a field of income, whether those with more money "
    "have more of it (concentration index, Palma ratio). As tables, as a map of who is left out, and as a page with "
    "charts to read, print and share. No measure replaces the others and none says why; what the differences mean is "
    "for the people concerned to judge.",
    method="equity:distribution_of_a_result",
    pillars=(Pillar.EQUAL,),
    keywords=(
        "equity",
        "equality",
        "justice",
        "inequality",
        "Lorenz",
        "Gini",
        "Theil",
        "Palma",
        "Atkinson",
        "concentration index",
        "income",
        "groups",
        "left out",
    ),
    inputs=(
        Input(
            key="places",
            kind=Kind.VECTOR,
            title="Places with the result",
            help="Homes, areas or grid cells with the field to look at, people, groups and income. Values of another "
            "layer must be joined to it first.",
        ),
        Input(
            key="value",
            kind=Kind.FIELD,
            parent="places",
            dtype="number",
            title="Field of the result",
            help="Any number field: a distance, a share, a count.",
        ),
        WORSE,
        Input(
            key="population",
            kind=Kind.FIELD,
            parent="places",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Population field",
            help="Field with the number of people at each place. Without it every place counts as one.",
        ),
        Input(
            key="groups",
            kind=Kind.FIELDS,
            parent="places",
            optional=True,
            title="Group fields",
            help="At most three. A number field counts the people of one group at each place (children, elderly, "
            "women); a text field divides the places (tenure, district).",
        ),
        THRESHOLDS,
        Input(
            key="combine",
            kind=Kind.FLAG,
            default=False,
            advanced=True,
            title="Cross the group fields",
            help="Also every two group fields together: the children among those who rent. Two number fields cannot "
            "be crossed, since who is in both is not known.",
        ),
        Input(
            key="income",
            kind=Kind.FIELD,
            parent="places",
            optional=True,
            title="Income field",
            help="Income at each place, or of the area it lies in: a number, or a class whose order is given below. "
            "Per person or household, not the sum of an area. It ranks the people; its amounts do not count. Income of "
            "areas hides differences within them.",
        ),
        INCOME_CLASSES,
        dataclasses.replace(CALLED, title_of=("value",)),
        dataclasses.replace(UNIT, unit_of=("value",)),
        MINIMUM_PEOPLE,
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="places",
            title="Who is left out",
            help="The places with who is left out there. It shows every place as it is: think before you publish "
            "places where few people live.",
            columns=(
                Column(
                    name="status",
                    dtype="text",
                    title="Who is left out",
                    help="worst tenth: as badly served as the worst-served tenth of the people; left out: meets no "
                    "threshold; some: meets some of them; fine; no value; nobody lives here.",
                ),
                Column(
                    name="position",
                    unit="%",
                    minimum=0.0,
                    maximum=100.0,
                    title="People with a worse value",
                    help="Per cent of all people with a value who have a worse one than here.",
                ),
                Column(
                    name="people_worst_tenth",
                    unit="people",
                    minimum=0.0,
                    title="People of the worst-served tenth",
                    help="People here who belong to the worst-served tenth of all. Where more people have the value "
                    "at the cut than there is room for, each such place has the same share of them.",
                ),
                Column(
                    name="left_out_{}",
                    unit="people",
                    minimum=0.0,
                    repeat="thresholds",
                    title="People left out at {}",
                    help="People here who do not meet the threshold; those without a value do not meet it.",
                ),
                REASON,
            ),
            style=Style(
                column="status",
                categories=(
                    Category(value="worst tenth", title="Like the worst-served tenth", color="#7f1d2b"),
                    Category(value="left out", title="Left out: meets no threshold", color="#f4a259"),
                    Category(value="some", title="Meets some thresholds", color="#fde0a6"),
                    Category(value="fine", title="Not left out", color="#5aae8b"),
                    Category(value="no value", title="No value (see the reason)", color="#b4b4b4"),
                    Category(value="nobody", title="Nobody lives here", color="#e6e6e6"),
                ),
            ),
        ),
        Output(
            key="table",
            makes=Makes.TABLE,
            title="Distribution by group",
            help="One row for all people and for every group.",
            columns=(
                *WHO,
                MEASURED["people"],
                MEASURED["people_with_value"],
                MEASURED["people_without_value"],
                MEASURED["places"],
                MEASURED["mean"],
                MEASURED["median"],
                MEASURED["worst_decile"],
                Column(
                    name="worst_mean",
                    unit="value",
                    title="Mean of the worst-served tenth",
                    help="Mean over the worst-served 10 % of the people of the group; who straddles the cut counts "
                    "in part.",
                ),
                MEASURED["share_{}"],
                MEASURED["left_out_{}"],
                WHOLE_GINI,
                Column(
                    name="theil",
                    unit="ratio",
                    minimum=0.0,
                    title="Theil index",
                    help="GE(1): 0 where all have the same, at most the logarithm of the number of people.",
                ),
                Column(
                    name="mld",
                    unit="ratio",
                    minimum=0.0,
                    title="Mean log deviation",
                    help="GE(0): weighs differences among those with little. Not defined where someone has 0.",
                ),
                Column(
                    name="atkinson",
                    unit="ratio",
                    minimum=0.0,
                    maximum=1.0,
                    title="Atkinson index",
                    help="With inequality aversion 0.5: the share of it all that could be given up if it were spread "
                    "evenly, and be as good.",
                ),
                Column(
                    name="people_without_income",
                    unit="people",
                    minimum=0.0,
                    optional=True,
                    title="People without an income",
                    help="Those with a value whose place has no income; the two measures by income leave them out.",
                ),
                Column(
                    name="concentration_index",
                    unit="ratio",
                    minimum=-1.0,
                    maximum=1.0,
                    optional=True,
                    title="Concentration index by income",
                    help="Above 0 where people with higher income have more, below 0 where those with lower income do.",
                ),
                Column(
                    name="palma",
                    unit="ratio",
                    minimum=0.0,
                    optional=True,
                    title="Palma ratio by income",
                    help="Mean of the tenth with the highest income over the mean of the four tenths with the lowest.",
                ),
                WITHHELD,
                Column(
                    name="reason_income",
                    dtype="text",
                    words=True,
                    optional=True,
                    title="Reason for no measure by income",
                    help="Why the concentration index or the Palma ratio is missing.",
                ),
            ),
        ),
        Output(
            key="spread",
            makes=Makes.TABLE,
            title="Inequality within and between groups",
            help="One row for every group field whose groups are all people; a number field against the others.",
            columns=(
                MEASURED["group_field"],
                *(
                    Column(name=f"{key}_{part}", unit=unit, minimum=0.0, title=f"{name}, {words}", help=help)
                    for key, name in (("theil", "Theil index"), ("mld", "Mean log deviation"))
                    for part, unit, words, help in (
                        ("all", "ratio", "all", "Within and between together: that of all people."),
                        ("within", "ratio", "within the groups", "What is left if all groups had the same mean."),
                        ("between", "ratio", "between the groups", "What is left if all of a group had the same."),
                        ("between_share", "%", "share between", "The part between the groups, per cent of it all."),
                    )
                ),
                REASON,
            ),
        ),
        Output(
            key="curves",
            makes=Makes.TABLE,
            optional=True,
            title="Points of the curves",
            help="Lorenz curve, and concentration curve by income, at every hundredth of the people, for everyone and "
            "every group that is shown.",
            columns=(
                *WHO,
                Column(
                    name="curve",
                    dtype="text",
                    words=True,
                    title="Curve",
                    help="Lorenz curve: people from the lowest value to the highest. Concentration curve: from the "
                    "lowest income to the highest.",
                ),
                Column(
                    name="people",
                    unit="%",
                    minimum=0.0,
                    maximum=100.0,
                    title="Share of the people",
                    help="Per cent of the people of the group, from the lower end.",
                ),
                Column(
                    name="value",
                    unit="%",
                    minimum=0.0,
                    maximum=100.0,
                    title="Share of it all",
                    help="Per cent of the sum of the values that they have together.",
                ),
            ),
        ),
        Output(
            key="page",
            makes=Makes.REPORT,
            title="Page to read and share",
            help="The distribution in words, tables and charts, in one file that opens in any browser and prints.",
        ),
    ),
    formula="People written one by one, P of them, with values x and mean m, y = x / m. Gini = 2 cov(x, F) / m with F "
    "the rank of each person as a share of P, in the middle of those with the same value. Theil = mean of y ln y "
    "(0 ln 0 = 0). Mean log deviation = mean of -ln y. Atkinson = 1 - (mean of the square roots of y)². "
    "Concentration index = 2 cov(x, r) / m with r the rank by income, those with the same income in the middle of "
    "their ranks. Palma = mean of the richest 10 % / mean of the poorest 40 %, people ordered by income; who straddles "
    "a cut is split. Theil between = sum over groups of s_g ln(m_g / m), within = sum of s_g Theil_g, s_g the group's "
    "share of the sum of x; mean log deviation between = sum of p_g ln(m / m_g), within = sum of p_g MLD_g, p_g its "
    "share of the people. Worst-served tenth: the tenth of the people at the bad end; its value is that of the "
    "best-served person in it. A group with fewer people than the smallest shown, or one that would give such a group "
    "away, is blank.",
    example="Four people ordered by income have 4, 2, 1 and 1. Mean 2. Ranks by income 1/8, 3/8, 5/8, 7/8: covariance "
    "(2·(-3/8) + 0 + (-1)·(1/8) + (-1)·(3/8)) / 4 = -5/16, concentration index 2·(-5/16) / 2 = -0.3125: those with "
    "less money have more. Palma: the richest tenth have 1 each; the poorest four tenths are the first person and 0.6 "
    "of the second, (4 + 0.6·2) / 1.6 = 3.25; 1 / 3.25 = 0.31. Gini: ranked by the value itself 0.3125.",
    references=(KAKWANI, CHEN, HERSZENHUT, LERMAN, SHORROCKS, ATKINSON),
)

ALL = (DISTRIBUTION_OF_A_RESULT, COMPARE_BEFORE_AND_AFTER, SUPPLY_AGAINST_NEED)
