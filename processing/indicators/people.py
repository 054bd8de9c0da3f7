"""The columns of the table that shows a value's distribution over people."""

from ..spec import Column, Input, Kind

MINIMUM_PEOPLE = Input(
    key="minimum_people",
    kind=Kind.INTEGER,
    unit="people",
    default=6,  # a group of five is suppressed
    minimum=0,
    advanced=True,
    title="Smallest group shown",
    help="Groups with fewer people are not shown, in tables, pages and charts, nor groups from which their numbers "
    "could be worked out. 0 shows all. The map shows every place as it is.",
)

DISTRIBUTION = (
    Column(name="measure", dtype="text", title="Measure", help="The field whose values are summed up."),
    Column(
        name="group_field",
        dtype="text",
        title="Group field",
        help="The field that the group comes from; empty for all people.",
    ),
    Column(name="group", dtype="text", title="Group", help="All people, the people of a number field, or one text."),
    Column(
        name="people",
        unit="people",
        minimum=0.0,
        title="People",
        help="All people of the group; places where no population field is given.",
    ),
    Column(
        name="people_with_value",
        unit="people",
        minimum=0.0,
        title="People with a value",
        help="Those of the group whose place has a value. Mean, median, worst decile and Gini speak of them.",
    ),
    Column(
        name="people_without_value",
        unit="people",
        minimum=0.0,
        title="People without a value",
        help="Those of the group whose place has no value; the reason is in the layer.",
    ),
    Column(
        name="places",
        unit="count",
        dtype="integer",
        minimum=0.0,
        title="Places",
        help="Places of the group; for a number field those with someone of the group.",
    ),
    Column(name="mean", unit="value", title="Mean", help="Mean over the people of the group."),
    Column(
        name="median",
        unit="value",
        title="Median",
        help="Half of the people of the group have this value or less, half this value or more.",
    ),
    Column(
        name="worst_decile",
        unit="value",
        title="Worst-served tenth",
        help="The value at which the worst-served 10 % of the people of the group begin.",
    ),
    Column(
        name="gini",
        unit="ratio",
        minimum=0.0,
        maximum=1.0,
        title="Gini coefficient",
        help="0 where all people of the group have the same value, near 1 where one person has everything. "
        "Empty where a value is negative or all are 0.",
    ),
    Column(
        name="share_{}",
        repeat="thresholds",
        unit="%",
        minimum=0.0,
        maximum=100.0,
        title="Share of all people who meet {}",
        help="Of all people of the group, the share that meets the threshold. Those without a value do not meet it.",
    ),
    Column(
        name="left_out_{}",
        repeat="thresholds",
        unit="people",
        minimum=0.0,
        title="People left out at {}",
        help="People of the group who do not meet the threshold, those without a value included.",
    ),
    Column(
        name="reason",
        dtype="text",
        title="Reason for no value",
        help="Why numbers of the group are missing: too few people to be shown, nobody, or no value.",
    ),
)
