"""Before and after: what a plan or a decade changes, and for whom."""

import dataclasses

from ..spec import Category, Column, Indicator, Input, Kind, Makes, Output, Pillar, Style
from .for_whom import CALLED, INCOME_CLASSES, KAKWANI, LERMAN, THRESHOLDS, UNIT, WHO, WITHHELD, WORSE
from .people import MINIMUM_PEOPLE
from .shared import REASON

WHERE = ("Only before: removed", "Only after: new")


def _thrice(name, title, unit, help, *, bounds=(None, None), optional=False):
    """A measure before, after, and the difference."""
    low, high = bounds
    return (
        Column(name=f"{name}_before", title=f"{title}, before", unit=unit, help=help, minimum=low, maximum=high,
               optional=optional),
        Column(name=f"{name}_after", title=f"{title}, after", unit=unit, help=help, minimum=low, maximum=high,
               optional=optional),
        Column(name=f"{name}_change", title=f"{title}, change", unit=unit, help="After minus before, of the above.",
               optional=optional),
    )  # fmt: skip


STAYING = (
    ("better", "get it better"),
    ("same", "have it as before"),
    ("worse", "get it worse"),
    ("unknown", "are without a value before or after"),
)

COMPARE_BEFORE_AND_AFTER = Indicator(
    id="compare_before_and_after",
    group="For whom",
    title="Compare before and after",
    help="What does a plan, a closed school, a new bridge or a decade change, and for whom? Takes the same result "
    "before and after, from two layers or from two fields of one layer, and brings the places together by an "
    "identifier. Shows on the map where it gets better and where worse; for everyone and every group how many people "
    "gain and how many lose, the distribution before and after side by side, who meets the thresholds, and whether "
    "it becomes more equal. Places that are new or removed are counted on their own and listed. That something "
    "changed after a measure does not show that the measure caused it.",
    method="comparison:compare_before_and_after",
    pillars=(Pillar.EQUAL,),
    keywords=("change", "scenario", "plan", "difference", "winners and losers", "impact", "equity", "Gini", "trend"),
    inputs=(
        Input(
            key="before",
            kind=Kind.VECTOR,
            geometry=("table",),
            title="Before",
            help="Layer or table with the result before, people, groups and income.",
        ),
        Input(
            key="before_id",
            kind=Kind.FIELD,
            parent="before",
            title="Identifier before",
            help="Field that tells which place is which; every value may stand once.",
        ),
        Input(
            key="before_value",
            kind=Kind.FIELD,
            parent="before",
            dtype="number",
            title="Result before",
            help="Number field to compare.",
        ),
        Input(
            key="after",
            kind=Kind.VECTOR,
            title="After",
            help="Layer with the result after. For two fields of one layer choose that layer here too.",
        ),
        Input(
            key="after_id",
            kind=Kind.FIELD,
            parent="after",
            title="Identifier after",
            help="Field with the same identifiers.",
        ),
        Input(
            key="after_value",
            kind=Kind.FIELD,
            parent="after",
            dtype="number",
            title="Result after",
            help="Number field to compare, in the same unit.",
        ),
        WORSE,
        Input(
            key="population",
            kind=Kind.FIELD,
            parent="before",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Population field before",
            help="Number of people at each place before. Without it every place counts as one.",
        ),
        Input(
            key="after_population",
            kind=Kind.FIELD,
            parent="after",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Population field after",
            help="Number of people at each place after, such as those the plan adds. Without it those of before "
            "count after too, and new places count nobody.",
        ),
        Input(
            key="groups",
            kind=Kind.FIELDS,
            parent="before",
            optional=True,
            title="Group fields",
            help="At most three, of the layer before; a place keeps its group, and new places are not stated. A number "
            "field counts the people of one group (children, elderly), the same number after; a text field divides "
            "the places (tenure, district).",
        ),
        THRESHOLDS,
        Input(
            key="tolerance",
            kind=Kind.NUMBER,
            unit="value",
            default=0.0,
            minimum=0.0,
            title="Changes that do not count",
            help="A change up to this, in the unit of the result, counts as the same: less than people notice, or than "
            "the data can tell.",
        ),
        Input(
            key="income",
            kind=Kind.FIELD,
            parent="before",
            optional=True,
            title="Income field",
            help="Income at each place before: a number, or a class whose order is given below. It ranks the people.",
        ),
        INCOME_CLASSES,
        dataclasses.replace(CALLED, title_of=("before_value", "after_value")),
        dataclasses.replace(UNIT, unit_of=("before_value", "after_value")),
        MINIMUM_PEOPLE,
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="after",
            title="Better or worse",
            help="The places after with what changes there.",
            columns=(
                Column(name="before", unit="value", title="Before", help="The result before, of the same place."),
                Column(name="after", unit="value", title="After", help="The result after, of the same place."),
                Column(name="change", unit="value", title="Change", help="After minus before, of the two."),
                Column(
                    name="judgement",
                    dtype="text",
                    title="Better or worse",
                    help="better, same (within the changes that do not count), worse, new, or no value.",
                ),
                Column(
                    name="people_before",
                    unit="people",
                    minimum=0.0,
                    title="People before",
                    help="Who lives at the place before; 0 at a new one.",
                ),
                Column(
                    name="people_after",
                    unit="people",
                    minimum=0.0,
                    title="People after",
                    help="Who lives at the place after.",
                ),
                REASON,
            ),
            style=Style(
                column="judgement",
                categories=(
                    Category(value="better", title="Better", color="#1a6b54"),
                    Category(value="same", title="As before", color="#f1e6bd"),
                    Category(value="worse", title="Worse", color="#c8553d"),
                    Category(value="new", title="New place", color="#3690c0"),
                    Category(value="no value", title="No value (see the reason)", color="#b4b4b4"),
                ),
            ),
        ),
        Output(
            key="table",
            makes=Makes.TABLE,
            title="Before and after by group",
            help="One row for all people and for every group.",
            columns=(
                *WHO,
                *_thrice("people", "People", "people", "All people of the group.")[:2],
                Column(name="people_change", title="People, change", unit="people", help="After minus before, people."),
                *_thrice("mean", "Mean", "value", "Mean over the people of the group."),
                *_thrice("median", "Median", "value", "What the person in the middle of the group has."),
                *_thrice(
                    "worst_decile",
                    "Worst-served tenth",
                    "value",
                    "The value at which the worst-served 10 % of the group begin.",
                ),
                *(
                    Column(
                        name=f"share_{when}_{{}}",
                        title=f"Share who meet {{}}, {when}",
                        unit=unit,
                        repeat="thresholds",
                        minimum=low,
                        maximum=100.0,
                        help="Of all people of the group; those without a value do not meet it.",
                    )
                    for when, unit, low in (("before", "%", 0.0), ("after", "%", 0.0), ("change", "pp", -100.0))
                ),
                *_thrice("gini", "Gini coefficient", "ratio", "0 where all have the same.", bounds=(0.0, 1.0)),
                *_thrice(
                    "concentration_index",
                    "Concentration index by income",
                    "ratio",
                    "Above 0 where people with higher income have more.",
                    bounds=(-1.0, 1.0),
                    optional=True,
                ),
                *(
                    Column(
                        name=f"people_{key}",
                        unit="people",
                        minimum=0.0,
                        title=f"People who {words}",
                        help="People before, at places that are there before and after.",
                    )
                    for key, words in STAYING
                ),
                *(
                    Column(
                        name=f"share_{key}",
                        unit="%",
                        minimum=0.0,
                        maximum=100.0,
                        title=f"Share who {words}",
                        help="Of the people before at places that are there before and after.",
                    )
                    for key, words in STAYING
                ),
                Column(
                    name="change_for_who_stays",
                    unit="value",
                    title="Mean change",
                    help="Mean change for the people before, at places with a value before and after.",
                ),
                Column(
                    name="people_new",
                    unit="people",
                    minimum=0.0,
                    title="People at new places",
                    help="People after, at places that are only after.",
                ),
                Column(
                    name="people_removed",
                    unit="people",
                    minimum=0.0,
                    title="People at removed places",
                    help="People before, at places that are only before.",
                ),
                WITHHELD,
            ),
        ),
        Output(
            key="unmatched",
            makes=Makes.TABLE,
            title="New and removed places",
            help="Every place that is only in one of the two layers.",
            columns=(
                Column(
                    name="identifier",
                    dtype="text",
                    title="Identifier",
                    help="As in its layer; empty where it has none.",
                ),
                Column(name="where", dtype="text", words=True, title="Where", help="Only before, or only after."),
                Column(name="people", unit="people", minimum=0.0, title="People", help="Who lives there, of its time."),
                Column(name="value", unit="value", title="Value", help="The result there, of its time."),
            ),
        ),
        Output(
            key="page",
            makes=Makes.REPORT,
            title="Page to read and share",
            help="Before and after in words, tables and charts, in one file that opens in any browser and prints.",
        ),
    ),
    formula="At a place that is before and after, change = after - before. Where high values are bad it is better if "
    "change < -t, worse if change > t, with t the changes that do not count, else the same; where low values are bad "
    "the other way round. People who gain, lose or keep are those of before. Means, medians, worst-served tenth, "
    "shares, Gini and concentration index as in Distribution of a result over people, before with the people of "
    "before, after with those of after.",
    example="Three homes with 10, 20 and 30 people, 400, 300 and 200 m from a park; after a new entrance 250, 290 "
    "and 200 m. With changes up to 20 m not counting: 10 people get it better, 50 have it as before. Within 300 m: "
    "50 of 60 before (83 %), all after (+17 percentage points). Mean before (4000 + 6000 + 6000) / 60 = 267 m, after "
    "(2500 + 5800 + 6000) / 60 = 238 m.",
    references=(LERMAN, KAKWANI),
)
