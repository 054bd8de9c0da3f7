"""Who answered: respondents against the population."""

from ..spec import Column, Indicator, Input, Kind, Makes, Output, Pillar, Reference, Style
from .shared import REASON

VARIABLE = Column(name="variable", dtype="text", title="Compared in", help="The field, or the name of the areas.")

WHO_ANSWERED = Indicator(
    id="who_answered",
    group="Co-creation",
    title="Who answered",
    help="Whose voices are these? Compares those who answered with those who live there, by age, sex, district or "
    "whatever both are known by: shares side by side, how many times over or under each group is represented, whether "
    "chance could explain it, and a weight for every respondent that makes the answers look like the population. Later "
    "counts can be made with and without these weights. Weights mend who answered, not what was asked; they cannot "
    "speak for a group that did not answer, and where they differ much, the survey carries less than its number of "
    "answers says. The tables show small groups: withhold small counts before they are published.",
    method="participation.analysis.who_answered:who_answered",
    pillars=(Pillar.EQUAL,),
    keywords=("representativeness", "survey", "weights", "raking", "chi-square", "bias", "respondents"),
    inputs=(
        Input(
            key="respondents",
            kind=Kind.VECTOR,
            title="Respondents",
            help="The survey's submissions, or any layer or table with a row for each respondent.",
        ),
        Input(
            key="respondent",
            kind=Kind.FIELD,
            parent="respondents",
            optional=True,
            usual="respondent",
            title="Respondent field",
            help="Field that tells respondents apart: several rows of one count once, with the most common answer. "
            "Rows where it is empty count as one each.",
        ),
        Input(
            key="answer_fields",
            kind=Kind.FIELDS,
            parent="respondents",
            optional=True,
            title="What respondents are",
            help="Fields with their age group, sex and so on. A number is taken as an age and finds its group where "
            "the population's groups are written 18-29 and 65+.",
        ),
        Input(
            key="population",
            kind=Kind.VECTOR,
            geometry=("table",),
            optional=True,
            title="Population",
            help="Table with a row for each group or combination of groups and the number of people. Several variables "
            "may also stand below each other, the fields of the others left blank.",
        ),
        Input(
            key="population_fields",
            kind=Kind.FIELDS,
            parent="population",
            optional=True,
            title="The same in the population",
            help="As many fields as of the respondents, in the same order.",
        ),
        Input(
            key="people",
            kind=Kind.FIELD,
            parent="population",
            optional=True,
            title="Number of people",
            help="Field of the population table with the number of people.",
        ),
        Input(
            key="recode",
            kind=Kind.WORDS,
            default=(),
            optional=True,
            title="Words that mean the same",
            help="Where answers and population use other words: women = k + kvinna, 18-29 = 18_29. Case, spaces and "
            "kinds of dashes do not matter.",
        ),
        Input(
            key="areas",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            optional=True,
            title="Districts",
            help="Areas with their number of people: respondents are placed in them by their point, as a further "
            "variable. On a border the first area of the layer counts.",
        ),
        Input(
            key="area_name",
            kind=Kind.FIELD,
            parent="areas",
            optional=True,
            title="Name of the district",
            help="Field with the name; areas of the same name are one.",
        ),
        Input(
            key="area_people",
            kind=Kind.FIELD,
            parent="areas",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="People in the district",
            help="Field with the number of people, of the ages that were asked.",
        ),
        Input(
            key="lowest_weight",
            kind=Kind.NUMBER,
            unit="ratio",
            default=0.2,
            minimum=0.0,
            maximum=1.0,
            advanced=True,
            title="Lowest weight",
            help="No respondent counts for less than this part of the mean.",
        ),
        Input(
            key="highest_weight",
            kind=Kind.NUMBER,
            unit="ratio",
            default=5.0,
            minimum=1.0,
            maximum=1000.0,
            advanced=True,
            title="Highest weight",
            help="No respondent counts for more than this many times the mean, so that single answers do not decide.",
        ),
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="respondents",
            title="Respondents with weights",
            help="The respondents with the weight to use in later counts. Rows of the same respondent have the same.",
            columns=(
                Column(
                    name="weight",
                    unit="ratio",
                    minimum=0.0,
                    title="Weight",
                    help="How many respondents this one stands for; 1 in the mean. It is a person's, not a row's.",
                ),
                REASON,
            ),
            style=Style(column="weight", breaks=(0.5, 0.8, 1.25, 2.0)),
        ),
        Output(
            key="groups",
            makes=Makes.TABLE,
            title="Groups",
            help="Every group of the population, and what respondents answered that is in none.",
            columns=(
                VARIABLE,
                Column(
                    name="category",
                    dtype="text",
                    words=("(no answer)", "outside"),
                    title="Group",
                    help="As the population names it.",
                ),
                Column(
                    name="respondents",
                    unit="count",
                    dtype="integer",
                    minimum=0.0,
                    title="Respondents",
                    help="How many of the group answered.",
                ),
                Column(
                    name="share", unit="%", minimum=0.0, maximum=100.0, title="Share of the respondents",
                    help="Of those whose group is known.",
                ),
                Column(name="people", unit="people", minimum=0.0, title="People", help="People of the group."),
                Column(
                    name="people_share", unit="%", minimum=0.0, maximum=100.0, title="Share of the population",
                    help="Of all in the table.",
                ),
                Column(
                    name="ratio", unit="ratio", minimum=0.0, title="Representation",
                    help="Share of the respondents by share of the population: 1 as many as there should be, 0.5 half, "
                    "2 twice as many.",
                ),
                Column(
                    name="difference", unit="pp", minimum=-100.0, maximum=100.0, title="Difference",
                    help="Share of the respondents minus share of the population.",
                ),
                Column(
                    name="residual", unit="ratio", title="Residual",
                    help="Difference in standard deviations: beyond 2 or -2 chance hardly explains it.",
                ),
                Column(
                    name="weight", unit="ratio", minimum=0.0, title="Mean weight", help="Of the group's respondents."
                ),
                Column(
                    name="weighted_share", unit="%", minimum=0.0, maximum=100.0, title="Share with weights",
                    help="Share of the respondents' weights.",
                ),
                REASON,
            ),
        ),
        Output(
            key="tests",
            makes=Makes.TABLE,
            title="Test of representativeness",
            help="For every variable, whether the respondents could be a random sample of the population.",
            columns=(
                VARIABLE,
                Column(
                    name="respondents", unit="count", dtype="integer", minimum=0.0, title="Respondents compared",
                    help="Those whose group is known.",
                ),
                Column(
                    name="categories", unit="count", dtype="integer", minimum=0.0, title="Groups",
                    help="Groups of the population.",
                ),
                Column(
                    name="chi_square", unit="ratio", minimum=0.0, title="Chi-square",
                    help="Sum of (observed - expected)² / expected; blank with a single group.",
                ),
                Column(
                    name="df", unit="count", dtype="integer", minimum=0.0, title="Degrees of freedom",
                    help="Groups minus one.",
                ),
                Column(
                    name="p", unit="ratio", minimum=0.0, maximum=1.0, title="p-value",
                    help="How often chance alone would give a difference at least as large; blank with a single group.",
                ),
                Column(name="how", dtype="text", words=True, title="How p was found", help="By formula or simulation."),
            ),
        ),
        Output(
            key="weights",
            makes=Makes.TABLE,
            title="What the weights cost",
            help="One row on the weights.",
            columns=(
                Column(
                    name="respondents", unit="count", dtype="integer", minimum=0.0, title="Respondents",
                    help="All, each once.",
                ),
                Column(
                    name="weighted", unit="count", dtype="integer", minimum=0.0, title="With a weight",
                    help="Those who could be compared in some respect.",
                ),
                Column(
                    name="design_effect", unit="ratio", minimum=1.0 - 1e-9, title="Design effect",
                    help="How many times more respondents such weights need for the same certainty: n Σw² / (Σw)².",
                ),
                Column(
                    name="effective", unit="count", minimum=0.0, title="Effective number",
                    help="Respondents with a weight by the design effect: what the answers are worth.",
                ),
                Column(name="smallest", unit="ratio", minimum=0.0, title="Smallest weight", help="Of all respondents."),
                Column(name="largest", unit="ratio", minimum=0.0, title="Largest weight", help="Of all respondents."),
                Column(
                    name="trimmed", unit="count", dtype="integer", minimum=0.0, title="Weights at a bound",
                    help="How many were held by the lowest or highest weight.",
                ),
                Column(
                    name="deviation", unit="pp", minimum=0.0, title="Largest difference left",
                    help="Between a group's share with weights and in the population, among groups that answered.",
                ),
            ),
        ),
    ),
    references=(
        Reference(text="Deming, W. E., Stephan, F. F. (1940). On a least squares adjustment of a sampled frequency "
                  "table when the expected marginal totals are known. Annals of Mathematical Statistics 11(4)."),
        Reference(text="Kish, L. (1965). Survey sampling. Wiley. (Not verified.)"),
        Reference(text="Cochran, W. G. (1954). Some methods for strengthening the common χ² tests. Biometrics 10(4). "
                  "(Not verified.)"),
        Reference(text="Agresti, A. (2007). An introduction to categorical data analysis. Wiley. (Not verified.)"),
    ),
    formula="Representation of group g: r_g = (n_g / n) / (N_g / N), with n respondents and N people. Chi-square "
    "= Σ (n_g - n N_g/N)² / (n N_g/N), G - 1 degrees of freedom; where an expected number is below 1, or more than a "
    "fifth of them below 5, p comes from 9,999 random samples of n people. Weights: starting from 1, each variable in "
    "turn multiplies the weights of group g by its share of people / its share of weights, until all variables fit; "
    "weights beyond the bounds are set to them, and it is repeated. Design effect n Σw² / (Σw)².",
    example="80 women and 20 men answered; half of the people are women. Representation 0.8 / 0.5 = 1.6 and 0.4. "
    "Chi-square (80 - 50)²/50 + (20 - 50)²/50 = 36, one degree of freedom, p below 0.001. Weights 0.5 / 0.8 = 0.625 "
    "for women and 0.5 / 0.2 = 2.5 for men; design effect 100 (80·0.625² + 20·2.5²) / 100² = 1.5625: the 100 answers "
    "are worth 64.",
)  # fmt: skip
