"""Who lives apart from whom, and where."""

from ..spec import Category, Choice, Column, Indicator, Input, Kind, Makes, Output, Pillar, Reference, Style
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

ANSELIN = Reference(text="Anselin, L. (1995). Local indicators of spatial association - LISA. Geographical Analysis "
                    "27, 93-115. Not verified.")  # fmt: skip
MORAN = Reference(text="Cliff, A. D. and Ord, J. K. (1981). Spatial processes: models and applications. Pion. Not "
                  "verified.")  # fmt: skip
FALSE_FINDS = Reference(text="Benjamini, Y. and Hochberg, Y. (1995). Controlling the false discovery rate. Journal of "
                        "the Royal Statistical Society B 57, 289-300. Not verified.")  # fmt: skip
CLUSTERS = tuple(
    Category(value=value, title=title, color=color)
    for value, title, color in (
        ("high among high", "High among high", "#7f1d2b"),
        ("high among low", "High among low", "#f4a259"),
        ("low among high", "Low among high", "#a6bddb"),
        ("low among low", "Low among low", "#034e7b"),
        ("not significant", "Not significant", "#ececec"),
    )
)

SPATIAL_PATTERN = Indicator(
    id="spatial_pattern",
    group=statistics.GROUP,
    title="Spatial pattern",
    help="Are areas like their neighbours, and where? Moran's I says for every year whether high values lie beside "
    "high ones, more than chance would have it; the local Moran says for each area of one year whether it lies in a "
    "cluster of high or of low values, or stands out from its neighbours. Both are tested against random orders of the "
    "same values, and the many tests of the map are controlled: of the areas shown as clusters about one in twenty is "
    "there by chance. Rates of very small areas jump and hide patterns. A pattern is no explanation.",
    method="small_areas.tools.pattern:spatial_pattern",
    pillars=(Pillar.EQUAL,),
    keywords=("Moran", "LISA", "cluster", "autocorrelation", "hot spot", "outlier", "neighbours", "small areas"),
    inputs=(
        *statistics.PLACE,
        statistics.MEASURE,
        statistics.PEOPLE,
        statistics.DIVISION,
        statistics.TIMES,
        Input(key="map_time", kind=Kind.TEXT, default="last", optional=True, title="Year of the map",
              help="A year, first or last."),
        Input(key="neighbour_rule", kind=Kind.CHOICE, default="touching", title="Neighbours are",
              help="Whom an area is compared with. All neighbours of an area count alike.",
              choices=(Choice(value="touching", title="those that touch, also at a corner"),
                       Choice(value="border", title="those that share a border"),
                       Choice(value="nearest", title="the nearest"),
                       Choice(value="distance", title="those within a distance"))),
        Input(key="nearest", kind=Kind.INTEGER, unit="count", default=6, minimum=1, maximum=200,
              only_if=("neighbour_rule", "nearest"),
              title="Nearest neighbours", help="How many, from middle to middle."),
        Input(key="distance", kind=Kind.NUMBER, unit="m", default=2000.0, minimum=0.0,
              only_if=("neighbour_rule", "distance"), title="Distance to neighbours", help="From middle to middle."),
        Input(key="lonely", kind=Kind.INTEGER, unit="count", default=1, minimum=0, maximum=20, advanced=True,
              title="Neighbours of an island", help="An area without any neighbour gets so many nearest ones. 0 leaves "
              "it without, and without a result."),
        Input(key="draws", kind=Kind.INTEGER, unit="count", default=999, minimum=99, maximum=99999, advanced=True,
              title="Random orders", help="More of them tell smaller p."),
        Input(key="level", kind=Kind.NUMBER, unit="ratio", default=0.05, minimum=0.0001, maximum=0.5, advanced=True,
              title="False finds", help="The share of the clusters that may be there by chance."),
        statistics.PUBLISHED,
    ),
    outputs=(
        Output(key="areas", makes=Makes.LAYER, geometry="polygon", title="Clusters of areas",
               help="The areas with their local Moran in the year of the map.",
               columns=(
                   *AREA,
                   Column(name="value", unit="value", title="Area's value", help="Of the measure."),
                   Column(name="lag", unit="value", title="Mean of the neighbours", help="Of the measure."),
                   Column(name="statistic", title="Local Moran", help="Standard score of the area times the mean one "
                          "of its neighbours: above 0 where they are alike."),
                   Column(name="p", unit="ratio", minimum=0.0, maximum=1.0, title="p", help="Two-sided, of this area "
                          "alone."),
                   Column(name="adjusted", unit="ratio", minimum=0.0, maximum=1.0, title="p, controlled",
                          help="After Benjamini and Hochberg, over all areas."),
                   Column(name="neighbours", unit="count", minimum=0.0, title="Neighbours", help="With a value."),
                   Column(name="cluster", dtype="text", title="Cluster", words=True,
                          help="Of what it is a part, by the controlled p."),
                   REASON,
               ), style=Style(column="cluster", categories=CLUSTERS)),
        Output(key="table", makes=Makes.TABLE, title="Moran's I over time", help="One row for each year.",
               columns=(
                   Column(name="year", dtype="text", title="Year", help="Or part of a year."),
                   Column(name="moran", title="Moran's I", help="Above what is expected where neighbours are alike, "
                          "below it where they are unlike."),
                   Column(name="expected", title="Expected", help="Where there is no pattern."),
                   Column(name="z", title="Standard score", help="Of Moran's I among random orders."),
                   Column(name="p", unit="ratio", minimum=0.0, maximum=1.0, title="p", help="Two-sided."
                          " From random orders of the values."),
                   Column(name="areas", unit="count", minimum=0.0, title="Areas", help="With a value and a polygon."),
                   Column(name="lonely_areas", unit="count", minimum=0.0, title="Without neighbours",
                          help="How many of them."),
                   REASON,
               )),
    ),
    formula="z_i = (x_i - mean)/s with s² = Σ(x - mean)²/n; w_ij = 1/number of neighbours of i. I = n/S0 ΣΣ w_ij z_i "
    "z_j/Σz_i², S0 = ΣΣ w_ij; expected -1/(n - 1). Local: I_i = z_i Σ_j w_ij z_j, the mean of which is I where all "
    "have neighbours. p = 2(1 + r)/(1 + m), r of the m random orders that go as far on the same side, at most 1; for "
    "an area it keeps its value and the others are dealt out to its neighbours. Controlled p of rank k: the least p_j "
    "n/j of the ranks j ≥ k.",
    example="Four areas in a row with 1, 1, 3, 3: mean 2, s = 1, z = -1, -1, 1, 1. Means of the neighbours' z: -1, 0, "
    "0, 1. Local Moran 1, 0, 0, 1; I = (1 + 0 + 0 + 1)/4 = 0.5; expected -1/3.",
    references=(MORAN, ANSELIN, FALSE_FINDS),
)  # fmt: skip

ALL = (SEGREGATION, SPATIAL_PATTERN)
