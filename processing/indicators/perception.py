"""Perception against measurement: where the numbers say good and people say bad, and the reverse."""

import dataclasses

from ..spec import Category, Choice, Column, Indicator, Input, Kind, Makes, Output, Pillar, Reference, Style
from . import participation
from .for_whom import WORSE
from .shared import REASON

WORDS = (
    ("both good", "Both good", "#1d5c63", "#9cc3c0"),
    ("numbers good, people say bad", "Numbers good, people say bad", "#c8553d", "#eab9ae"),
    ("numbers bad, people say good", "Numbers bad, people say good", "#7a5195", "#c9b5d5"),
    ("both bad", "Both bad", "#8a8f94", "#d0d3d5"),
)
LEGEND = tuple(Category(value=word, title=title, color=strong) for word, title, strong, _ in WORDS)
LEGEND_UNSURE = tuple(
    Category(value=f"{word}, unsure", title=f"{title}, unsure", color=pale) for word, title, _, pale in WORDS
)


def _count(name, title, help, **more):
    return Column(name=name, unit="count", dtype="integer", minimum=0.0, title=title, help=help, **more)


PERCEPTION_AND_MEASUREMENT = Indicator(
    id="perception_and_measurement",
    group="Co-creation",
    title="Perception against measurement",
    help="Do people experience what the numbers say? Sets residents' ratings, feelings or remarks on a theme beside "
    "any indicator, area by area: where the numbers say good and people say bad, and the reverse. As a map, a table, a "
    "rank correlation with its uncertainty, and a page to read and share. Each person counts once in an area. Where "
    "few were heard, what they say is drawn towards the mean of all, and the area is called unsure unless it is at "
    "least 90 per cent sure on which side people are. A difference is no error on either side: it is where to go and "
    "look.",
    method="participation.analysis.perception:perception_and_measurement",
    pillars=(Pillar.EQUAL, Pillar.THRIVING),
    keywords=(
        "perception", "experience", "survey", "indicator", "mismatch", "gap", "correlation", "bivariate", "safety",
        "participation",
    ),
    inputs=(
        participation.remarks("Places with what residents said; lines and areas count at a point on them."),
        Input(
            key="perception",
            kind=Kind.CHOICE,
            default="feeling",
            title="What people say",
            help="What is compared with the indicator.",
            choices=(
                Choice(value="feeling", title="balance of feelings: positive against negative"),
                Choice(value="rating", title="mean rating"),
                Choice(value="mentions", title="share of the people heard who mention a theme"),
            ),
        ),
        dataclasses.replace(participation.FEELING, only_if=("perception", "feeling")),
        Input(
            key="rating",
            kind=Kind.FIELD,
            parent="remarks",
            dtype="number",
            optional=True,
            usual="rating",
            title="Rating field",
            help="Field with the number given.",
            only_if=("perception", "rating"),
        ),
        Input(
            key="good_rating",
            kind=Kind.CHOICE,
            default="high",
            title="Good ratings are",
            help="Which end of the scale is good.",
            choices=(Choice(value="high", title="high numbers"), Choice(value="low", title="low numbers")),
            only_if=("perception", "rating"),
        ),
        participation.THEME,
        Input(
            key="themes",
            kind=Kind.WORDS,
            default=(),
            optional=True,
            title="Themes",
            help="Only remarks on these themes count; left empty, all do. For mentions: the themes looked for.",
        ),
        Input(
            key="mentions",
            kind=Kind.CHOICE,
            default="bad",
            title="To mention them is",
            help="Whether people name these themes where something is wrong, or where something is right.",
            choices=(Choice(value="bad", title="a complaint"), Choice(value="good", title="praise")),
            only_if=("perception", "mentions"),
        ),
        participation.RESPONDENT,
        Input(
            key="weight",
            kind=Kind.FIELD,
            parent="remarks",
            dtype="number",
            optional=True,
            usual="weight",
            advanced=True,
            title="Weight field",
            help="Field with each respondent's weight, from Who answered. Whoever has none does not count.",
        ),
        participation.STATUS,
        Input(
            key="indicator",
            kind=Kind.VECTOR,
            optional=True,
            title="Indicator layer",
            help="Any result or layer with numbers: areas, homes, stops.",
        ),
        Input(
            key="value",
            kind=Kind.FIELD,
            parent="indicator",
            dtype="number",
            optional=True,
            title="Field of the indicator",
            help="What is compared with what people say.",
        ),
        Input(
            key="raster",
            kind=Kind.RASTER,
            optional=True,
            title="Indicator raster",
            help="Instead of a layer: a raster, such as the share of green around or noise.",
        ),
        Input(
            key="band",
            kind=Kind.BAND,
            parent="raster",
            default=1,
            optional=True,
            title="Band",
            help="The band of the raster.",
        ),
        dataclasses.replace(WORSE, help="Which end of the indicator is bad: high distances are, low shares of green "
        "are."),
        Input(
            key="areas",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            optional=True,
            title="Areas to compare",
            help="Districts or neighbourhoods. Without them the indicator's own areas are used, or else square cells.",
        ),
        Input(
            key="area_name",
            kind=Kind.FIELD,
            parent="areas",
            optional=True,
            title="Name field",
            help="Field with the areas' names; without it they are numbered.",
        ),
        Input(
            key="population",
            kind=Kind.FIELD,
            parent="areas",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Population field",
            help="Field with the people who live there, to say how many live where people and numbers disagree.",
        ),
        Input(
            key="cell",
            kind=Kind.NUMBER,
            unit="m",
            default=250.0,
            minimum=10.0,
            title="Side of the cells",
            help="Where no areas are given and the indicator has none.",
        ),
        Input(
            key="minimum_answers",
            kind=Kind.INTEGER,
            unit="people",
            default=5,
            minimum=1,
            title="Fewest people heard",
            help="Areas where fewer people were heard show nothing of what they said.",
        ),
        Input(
            key="cut_measured",
            kind=Kind.NUMBER,
            unit="value",
            optional=True,
            advanced=True,
            title="What is a good value",
            help="The value that divides good from bad, such as 300 m. Left empty: the median of the areas compared, "
            "so that half of them are good by definition.",
        ),
        Input(
            key="cut_perceived",
            kind=Kind.NUMBER,
            unit="value",
            optional=True,
            advanced=True,
            title="What is a good answer",
            help="The rating, balance or share that divides good from bad: 0 for a balance of feelings. Left empty: "
            "the median of the areas compared.",
        ),
        Input(
            key="farthest",
            kind=Kind.NUMBER,
            unit="m",
            default=100.0,
            minimum=0.0,
            advanced=True,
            title="Farthest from a place",
            help="An indicator of points or lines speaks for a remark no farther away than this. Counts for the layer "
            "of remarks only.",
        ),
        Input(
            key="draws",
            kind=Kind.INTEGER,
            unit="count",
            default=999,
            minimum=99,
            maximum=99_999,
            advanced=True,
            title="Random samples",
            help="For the interval of the correlation and for the p-values. The same every time.",
        ),
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.LAYER,
            geometry="polygon",
            title="Perception and measurement",
            help="The areas with both sides.",
            columns=(
                Column(name="name", dtype="text", title="Area", help="Its name, or its number."),
                Column(
                    name="agreement",
                    dtype="text",
                    words=True,
                    title="Numbers and people",
                    help="Both good, both bad, or good on one side only; unsure where it is less than 90 per cent sure "
                    "on which side people are.",
                ),
                Column(
                    name="rank_gap", unit="pp", minimum=-100.0, maximum=100.0, title="Ranks apart",
                    help="Rank of what people say minus rank of what is measured, in per cent of the areas: below 0 "
                    "people say worse than the numbers.",
                ),
                Column(
                    name="sure", unit="%", minimum=50.0, maximum=100.0, title="Sure",
                    help="How sure it is on which side of the dividing value people are.",
                ),
                Column(
                    name="measured", unit="value", title="Measured",
                    help="Mean of the indicator in the area.",
                ),
                Column(
                    name="perceived", unit="value", title="People say",
                    help="Mean over the people heard: of ratings; of feelings, from -100 (all negative) to 100; or per "
                    "cent who mention the theme.",
                ),
                Column(
                    name="adjusted", unit="value", title="People say, adjusted",
                    help="The same, drawn towards the mean of all where few were heard.",
                ),
                Column(
                    name="error", unit="value", minimum=0.0, title="Standard error",
                    help="Of the adjusted mean.",
                ),
                Column(
                    name="reliability", unit="%", minimum=0.0, maximum=100.0, title="Reliability",
                    help="How much of the area's difference from the others is no chance.",
                ),
                _count("heard", "People heard", "Persons with at least one remark that counts; blank where too few."),
                Column(
                    name="people", unit="people", minimum=0.0, optional=True, title="People",
                    help="Who live there; only with a population field.",
                ),
                Column(
                    name="around",
                    dtype="text",
                    words=True,
                    title="With the neighbours",
                    help="along: what is measured here goes with what people say in the neighbouring areas; against: "
                    "it goes against it; not clear: it could be chance, with 5 per cent false discoveries; not tested: "
                    "it has no neighbours that are compared, or all are alike.",
                ),
                Column(
                    name="local", unit="ratio", title="Bivariate local Moran",
                    help="Standardised measurement times the mean standardised perception of the neighbours.",
                ),
                Column(
                    name="p", unit="ratio", minimum=0.0, maximum=1.0, title="p-value, adjusted",
                    help="Of the bivariate local Moran, adjusted for the number of areas.",
                ),
                REASON,
            ),
            style=Style(column="agreement", categories=LEGEND + LEGEND_UNSURE),
        ),
        Output(
            key="places",
            makes=Makes.FEATURES,
            extends="remarks",
            title="Remarks beside the indicator",
            help="Every remark with the indicator's value where it lies. It shows what single persons said.",
            optional=True,
            columns=(
                Column(name="area", dtype="text", title="Area", help="The area it lies in."),
                Column(
                    name="measured_here", unit="value", title="Measured here",
                    help="Value of the indicator where the remark lies.",
                ),
                Column(
                    name="agrees",
                    dtype="text",
                    words=True,
                    title="Numbers and this person",
                    help="The indicator and this remark beside what divides good from bad.",
                ),
                REASON,
            ),
            style=Style(column="agrees", categories=LEGEND),
        ),
        Output(
            key="table",
            makes=Makes.TABLE,
            title="Correlation",
            help="How far perception and measurement go together.",
            columns=(
                Column(name="measure", dtype="text", words=True, title="Measure", help="What the number is."),
                Column(
                    name="value", unit="ratio", title="Value",
                    help="From -1 to 1; of reliability from 0 to 1. More is better on both sides.",
                ),
                Column(
                    name="low", unit="ratio", title="Lower bound", help="Of the 95 % interval, where there is one."
                ),
                Column(
                    name="high", unit="ratio", title="Upper bound", help="Of the 95 % interval, where there is one."
                ),
                Column(
                    name="p", unit="ratio", minimum=0.0, maximum=1.0, title="p-value",
                    help="How often areas in random order correlate as strongly, where it is tested.",
                ),
                _count("areas", "Areas", "Areas that were compared."),
                _count("heard", "People heard", "In these areas; who was heard in two counts in both."),
            ),
        ),
        Output(
            key="groups",
            makes=Makes.TABLE,
            title="How many disagree",
            help="Areas and people by whether numbers and people agree.",
            columns=(
                Column(
                    name="agreement", dtype="text", words=True, title="Numbers and people", help="The four cases."
                ),
                _count("areas", "Areas", "Areas of that case, sure or not."),
                _count("sure_areas", "Sure of it", "Those of them that are sure."),
                _count("heard", "People heard", "Persons heard in these areas."),
                Column(
                    name="people", unit="people", minimum=0.0, optional=True, title="People",
                    help="Who live there; only with a population field.",
                ),
                Column(
                    name="people_share", unit="%", minimum=0.0, maximum=100.0, optional=True, title="Share of the "
                    "people",
                    help="Of those who live in the areas compared.",
                ),
            ),
        ),
        Output(
            key="page",
            makes=Makes.REPORT,
            title="Page to read and share",
            help="The same as a page with chart, map and lists that opens in any browser.",
            optional=True,
        ),
    ),
    formula="In area a, v_r is the mean of person r's remarks there and n_a the number of persons (by the design "
    "effect of weights). Perception s_a = mean of v_r. With the variance within areas σ² and between them τ² (analysis "
    "of variance): reliability R_a = τ² / (τ² + σ²/n_a), adjusted s'_a = m + R_a (s_a - m), standard error √(R_a "
    "σ²/n_a). Sure: normal probability that s'_a lies on its side of the dividing value. Ranks apart = 100 (rank(s') - "
    "rank(x)) / A, both with the best on top. Correlation: Spearman's ρ of x and s, interval by drawing areas and the "
    "persons within them again, p by random orders. Corrected for few answers: ρ / √(mean R). Bivariate local Moran: "
    "I_a = z(x_a) Σ_j w_aj z(s'_j) over the areas that touch a.",
    example="Three people in an area rate it 2, 3 and 4: s = 3. If the variance within areas is 1 and between them "
    "0.5, R = 0.5 / (0.5 + 1/3) = 0.6; with a mean of all of 4, s' = 4 + 0.6 (3 - 4) = 3.4, standard error √(0.6/3) = "
    "0.447. That it lies below 4 is sure to Φ((4 - 3.4) / 0.447) = Φ(1.342) = 91 per cent.",
    references=(
        Reference(text="Anselin, L. (1995). Local indicators of spatial association: LISA. Geographical Analysis "
        "27(2)."),
        Reference(text="Lee, S.-I. (2001). Developing a bivariate spatial association measure. Journal of Geographical "
                  "Systems 3. (Not verified.)"),
        Reference(text="Anselin, L., Syabri, I., Smirnov, O. (2002). Visualizing multivariate spatial correlation with "
                  "dynamically linked windows. (Not verified.)"),
        Reference(text="Benjamini, Y., Hochberg, Y. (1995). Controlling the false discovery rate. Journal of the Royal "
                  "Statistical Society B 57(1)."),
        Reference(text="Searle, S. R., Casella, G., McCulloch, C. E. (1992). Variance components. Wiley. (Not "
        "verified.)"),
        Reference(text="Davison, A. C., Hinkley, D. V. (1997). Bootstrap methods and their application. Cambridge "
                  "University Press. (Not verified.)"),
        Reference(text="Spearman, C. (1904). The proof and measurement of association between two things. American "
                  "Journal of Psychology 15(1). (Not verified.)"),
    ),
)  # fmt: skip
