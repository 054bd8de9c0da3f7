"""Who lives apart from whom, and where."""

from ..spec import Choice, Column, Indicator, Input, Kind, Makes, Output, Pillar, Reference, Style
from . import statistics

REASON = Column(name="reason", dtype="text", title="Reason", help="Why something is blank here.")
AREA = (
    Column(name="area", dtype="text", title="Area", help="Its key in the store."),
    Column(name="code", dtype="text", title="Code", help="The official one."),
    Column(name="name", dtype="text", title="Name", help="Name of the area."),
)

MASSEY = Reference(text="Massey, D. S. and Denton, N. A. (1988). The dimensions of residential segregation. Social "
                   "Forces 67, 281-315. Not verified.")  # fmt: skip
REARDON = Reference(text="Reardon, S. F. and Firebaugh, G. (2002). Measures of multigroup segregation. Sociological "
                    "Methodology 32, 33-67. Not verified.")  # fmt: skip
ORDERED = Reference(text="Reardon, S. F. (2011). Measures of income segregation. CEPA working paper, Stanford "
                    "University. Not verified.")  # fmt: skip
ALLEN = Reference(text="Allen, R., Burgess, S., Davidson, R. and Windmeijer, F. (2015). More reliable inference for "
                  "the dissimilarity index of segregation. The Econometrics Journal 18, 40-66. Not "
                  "verified.")  # fmt: skip
WINSHIP = Reference(text="Winship, C. (1977). A revaluation of indexes of residential segregation. Social Forces 55, "
                    "1058-1066. Not verified.")  # fmt: skip


def _index(name, title, text, **more):
    return Column(name=name, unit="none", minimum=0.0, maximum=1.0, title=title, help=text, **more)


SEGREGATION = Indicator(
    id="segregation",
    group=statistics.GROUP,
    title="Segregation",
    help="Do groups live apart, and more so than before? Takes numbers of people or homes by group in small areas, "
    "such as four classes of income, rented and owned homes, or women and men, and gives the usual indices for every "
    "year, of all areas and within each municipality: dissimilarity, information theory, isolation, exposure and more. "
    "Small areas look segregated by chance alone: the table has what chance gives where nobody lives apart, the value "
    "corrected for it, and a 95 per cent interval. The map shows each area's mix and how much it adds. An area where "
    "the number of any group is missing or withheld is left out as a whole. Indices depend on how the land is divided: "
    "compare years and places with the same division only. They say that groups live apart, not why.",
    method="small_areas.tools.segregation:segregation",
    pillars=(Pillar.EQUAL,),
    keywords=(
        "dissimilarity", "isolation", "exposure", "Theil", "entropy", "location quotient", "income", "tenure",
        "inequality", "small areas", "bootstrap",
    ),
    inputs=(
        *statistics.PLACE,
        Input(key="groups", kind=Kind.WORDS, title="Groups",
              help="Measures that are the parts of a whole, by key or title, separated by commas: rented, owned. Where "
              "a measure is given, groups of it: women, men. Some together, under a name of their own: "
              "own = owned + shared, rented."),
        statistics.measure("measure", "Measure of these groups", "Only where the groups are groups of one measure: its "
                           "key or title, such as people. Left empty, the groups are measures.",
                           optional=True),
        Input(key="ordered", kind=Kind.FLAG, default=False, title="The groups are in order",
              help="As classes of income from the lowest to the highest: adds the ordinal and the rank-order index."),
        statistics.DIVISION,
        statistics.TIMES,
        Input(key="map_time", kind=Kind.TEXT, default="last", optional=True, title="Year of the map",
              help="A year, first or last."),
        Input(key="by_parent", kind=Kind.FLAG, default=True, title="Each municipality by itself, too",
              help="Also measures the areas within each area of the division above."),
        Input(key="same_areas", kind=Kind.FLAG, default=False, title="Only areas with numbers in all years",
              help="Keeps the years comparable where some areas come and go."),
        Input(key="resampling", kind=Kind.CHOICE, default="people", advanced=True, title="What chance draws anew",
              help="People: how many of each group happen to live in an area, which fits a count of everybody. Areas: "
              "which areas are looked at, which fits areas that stand for others; its intervals are wider.",
              choices=(Choice(value="people", title="people"), Choice(value="areas", title="areas"))),
        Input(key="rounds", kind=Kind.INTEGER, unit="count", default=1000, minimum=0, maximum=20000, advanced=True,
              title="Drawn populations", help="For the intervals. 0 leaves these out."),
        Input(key="seed", kind=Kind.INTEGER, unit="count", default=1, minimum=0, advanced=True, title="Seed",
              help="Another number draws other populations; the same gives the same again."),
        statistics.PUBLISHED,
    ),
    outputs=(
        Output(key="table", makes=Makes.TABLE, title="Segregation over time",
               help="One row for each year, place and index.",
               columns=(
                   Column(name="year", dtype="text", title="Year", help="Or part of a year."),
                   Column(name="place", dtype="text", title="Place", words=("All areas",),
                          help="All areas, or a municipality by itself."),
                   Column(name="index", dtype="text", title="Index", words=True, help="Its name; see the formulas."),
                   Column(name="group_name", dtype="text", title="Group", words=("All groups",),
                          help="Whose index it is."),
                   Column(name="other_group", dtype="text", title="Other group", words=("All groups", "All others"),
                          help="From whom they live apart, or whom they meet."),
                   _index("value", "Index value", "0 where all areas are alike, 1 where no groups share an area. "
                          "Isolation and exposure: the part of the people in the area of an average member of the "
                          "group who belong to the same, or to the other, group."),
                   _index("corrected", "Corrected", "Without what chance adds in small areas. Blank without drawn "
                          "populations."),
                   _index("low", "From", "Lower end of the 95 per cent interval."),
                   _index("high", "To", "Upper end of the 95 per cent interval. It may lie below the value where "
                          "areas are small."),
                   _index("expected", "By chance alone", "Mean of the index where nobody lives apart on purpose."),
                   Column(name="areas", unit="count", minimum=0.0, title="Areas", help="With numbers of all groups."),
                   Column(name="people", unit="count", minimum=0.0, title="People or homes",
                          help="Of all groups in these areas."),
                   REASON,
               )),
        Output(key="areas", makes=Makes.LAYER, geometry="polygon", title="Mix of the areas",
               help="Each area's mix in the year of the map. What changed is counted from the first of the years.",
               columns=(
                   *AREA,
                   Column(name="people", unit="count", minimum=0.0, title="People or homes", help="Of all groups."),
                   _index("diversity", "Diversity", "0 where all are of one group, 1 where all groups are as large."),
                   Column(name="divergence", minimum=0.0, title="Divergence", help="How much the mix differs from that "
                          "of the whole; 0 where it is the same."),
                   Column(name="of_d", unit="%", minimum=0.0, maximum=100.0, title="Part of D",
                          help="What the area adds to the dissimilarity of all groups."),
                   Column(name="of_h", unit="%", minimum=0.0, maximum=100.0, title="Part of H",
                          help="What the area adds to the information theory index of all groups."),
                   Column(name="diversity_change", minimum=-1.0, maximum=1.0, title="Change of diversity",
                          help="Since the first year."),
                   Column(name="share_{}", unit="%", minimum=0.0, maximum=100.0, repeat="groups", title="Share: {}",
                          help="Of the people or homes here."),
                   Column(name="quotient_{}", minimum=0.0, repeat="groups", title="Location quotient: {}",
                          help="The share here over that of the whole: 2 is twice as many as expected."),
                   Column(name="exposure_{}", unit="%", minimum=0.0, maximum=100.0, repeat="groups",
                          title="Part of isolation: {}", help="What the area adds to the isolation of the group."),
                   Column(name="change_{}", unit="pp", minimum=-100.0, maximum=100.0, repeat="groups",
                          title="Change of share: {}", help="Since the first year."),
                   REASON,
               ), style=Style(column="quotient_{}", breaks=(0.5, 0.8, 1.25, 2.0))),
        Output(key="page", makes=Makes.REPORT, optional=True, offered=True, title="Segregation as a page",
               help="To read and share: the years as a chart, places in order, the areas that differ most."),
    ),
    formula="x_ig people of group g in area i, t_i of all, T = Σt_i, p_ig = x_ig/t_i, P_g the share of the whole, I = "
    "ΣP_g(1 - P_g), E = -ΣP_g ln P_g. D = ΣΣ t_i|p_ig - P_g|/(2TI); H = Σ t_i(E - E_i)/(TE); P = ΣΣ t_i(p_ig - "
    "P_g)²/(T(1 - P_g)); R = ΣΣ t_i(p_ig - P_g)²/(TI). One group x against the others y: D = ½Σ|x_i/X - y_i/Y|; Gini "
    "ΣΣ t_i t_j|p_i - p_j|/(2T²P(1 - P)); Atkinson 1 - (Σ√(x_i y_i))²/(XY); isolation Σ(x_i/X)(x_i/t_i), exposure "
    "Σ(x_i/X)(z_i/t_i), eta² = (isolation - P)/(1 - P). In order: H_k of those up to class k against those above, e_k "
    "the entropy of that split: ordinal Σe_k H_k/Σe_k; rank-order 2 ln 2 ∫e(p)H(p)dp with a polynomial H(p). Location "
    "quotient p_ig/P_g; divergence Σ p_ig ln(p_ig/P_g). Interval: S the index, S* of populations with x_ig drawn from "
    "Poisson(x_ig), or of areas drawn with replacement: 2S - q_0.975(S*) to 2S - q_0.025(S*); corrected 2S - "
    "mean(S*). By chance alone: t_i people dealt out to the groups by P_g, mean of 50.",
    example="Two areas, 90 rented and 10 owned, 10 rented and 90 owned: P = 0.5. D = ½(|0.9 - 0.1| + |0.1 - 0.9|) = "
    "0.8. Isolation of rented 0.9·0.9 + 0.1·0.1 = 0.82, eta² = (0.82 - 0.5)/0.5 = 0.64. E = ln 2 = 0.693, E_i = 0.325, "
    "H = 1 - 0.325/0.693 = 0.531. Gini 0.8. Atkinson 1 - (√900 + √900)²/10,000 = 0.64. Location quotients 1.8 and 0.2.",
    references=(MASSEY, REARDON, ORDERED, ALLEN, WINSHIP),
)  # fmt: skip

ALL = (SEGREGATION,)
