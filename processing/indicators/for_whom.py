"""What the declarations about the distribution over people share."""

from ..spec import Choice, Column, Input, Kind, Reference
from .people import DISTRIBUTION

WORSE = Input(
    key="worse",
    kind=Kind.CHOICE,
    default="high",
    title="Bad for people are",
    help="Which end of the values is bad: high distances are, low shares of green are.",
    choices=(Choice(value="high", title="high values"), Choice(value="low", title="low values")),
)

THRESHOLDS = Input(
    key="thresholds",
    kind=Kind.NUMBERS,
    unit="value",
    optional=True,
    title="Thresholds",
    help="For each of these the result tells who meets it: at most this value where high values are bad, at least "
    "this value where low ones are. In the unit of the field; none is assumed.",
)

CALLED = Input(
    key="called",
    kind=Kind.TEXT,
    optional=True,
    title="Name of the result",
    help="How the page calls it, such as Way to green. Without it the field's alias is used, or its name.",
)

UNIT = Input(
    key="unit",
    kind=Kind.TEXT,
    optional=True,
    title="Unit of the value",
    help="How the unit is written on the page behind numbers, such as m or minutes. Without it the unit in the "
    "field's alias is used.",
)

INCOME_CLASSES = Input(
    key="income_classes",
    kind=Kind.WORDS,
    optional=True,
    advanced=True,
    title="Income classes, lowest first",
    help="Where the income field holds words, all of them from the lowest income to the highest, such as "
    "low, middle, high.",
)

GROUP_NAMES = ("All people", "Not stated")

MEASURED = {column.name: column for column in DISTRIBUTION}

# Who, in every table of groups.
WHO = (
    MEASURED["group_field"],
    Column(
        name="group",
        dtype="text",
        words=GROUP_NAMES,
        title="Group",
        help="All people, the people of a number field, one text, or two of them crossed.",
    ),
)

WHOLE_GINI = Column(
    name="gini",
    unit="ratio",
    minimum=0.0,
    maximum=1.0,
    title="Gini coefficient",
    help="0 where all people of the group have the same, near 1 where one person has everything.",
)

KAKWANI = Reference(
    text="Kakwani, N., Wagstaff, A. & van Doorslaer, E. (1997). Socioeconomic inequalities in health: measurement, "
    "computation, and statistical inference. Journal of Econometrics 77, 87-103. The formula as in the World Bank's "
    "Technical Note 7, The concentration index; not verified against the article itself.",
    url="https://doi.org/10.1016/S0304-4076(96)01807-6",
)

CHEN = Reference(
    text="Chen, Z. & Roy, K. (2009). Calculating concentration index with repetitive values of indicators of economic "
    "welfare. Journal of Health Economics 28, 169-175: why people with the same income get the same rank. Its abstract "
    "was read, not the article.",
)

HERSZENHUT = Reference(
    text="Herszenhut, D., Pereira, R. H. M., Portugal, L. S. & Oliveira, M. H. S. (2022). The impact of transit "
    "monetary costs on transport inequality. Journal of Transport Geography 99, 103309. The definition as in the R "
    "package accessibility by two of its authors; not verified against the article itself.",
    url="https://search.r-project.org/CRAN/refmans/accessibility/html/palma_ratio.html",
)

LERMAN = Reference(
    text="Lerman, R. I. & Yitzhaki, S. (1989). Improving the accuracy of estimates of Gini coefficients. Journal of "
    "Econometrics 42, 43-47.",
)

SHORROCKS = Reference(
    text="Shorrocks, A. F. (1980). The class of additively decomposable inequality measures. Econometrica 48, 613-625. "
    "Not verified against the original; that the parts add up is tested.",
)

ATKINSON = Reference(
    text="Atkinson, A. B. (1970). On the measurement of inequality. Journal of Economic Theory 2, 244-263. Not "
    "verified against the original.",
)

WITHHELD = Column(
    name="reason",
    dtype="text",
    title="Reason for no value",
    help="Why numbers of the group are missing: too few people to be shown, nobody, no value, a negative value, or "
    "zeros.",
)
