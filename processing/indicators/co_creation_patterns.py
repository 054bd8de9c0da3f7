"""Where residents' remarks gather, agree and oppose each other."""

from ..spec import Category, Choice, Column, Indicator, Input, Kind, Makes, Output, Pillar, Reference, Style
from .pattern_inputs import (
    AREA_POPULATION,
    AREAS,
    CELL_SIZE,
    COUNT,
    FEELING,
    LEAST_PEOPLE,
    REASON_HERE,
    REMARKS,
    RESPONDENTS,
    STUDY_AREA,
    THEMES,
    WEIGHTED,
    unit_of_comparison,
)

GROUP = "Co-creation"

SILVERMAN = Reference(text="Silverman, B. W. (1986). Density estimation for statistics and data analysis. Chapman and "
                           "Hall. (4.14). Not verified.")  # fmt: skip
DIGGLE = Reference(text="Diggle, P. J. (1985). A kernel method for smoothing point process data. Applied Statistics "
                        "34, 138-147. Not verified.")  # fmt: skip
ORD = Reference(text="Ord, J. K. and Getis, A. (1995). Local spatial autocorrelation statistics: distributional issues "
                     "and an application. Geographical Analysis 27, 286-306. Not verified.")  # fmt: skip
CALDAS = Reference(text="Caldas de Castro, M. and Singer, B. H. (2006). Controlling the false discovery rate: a new "
                        "application to account for multiple and dependent tests in local statistics of spatial "
                        "association. Geographical Analysis 38, 180-208. Not verified.")  # fmt: skip
ESTER = Reference(text="Ester, M., Kriegel, H.-P., Sander, J. and Xu, X. (1996). A density-based algorithm for "
                       "discovering clusters in large spatial databases with noise. KDD-96, 226-231. Not "
                       "verified.")  # fmt: skip
CAMPELLO = Reference(text="Campello, R., Moulavi, D. and Sander, J. (2013). Density-based clustering based on "
                          "hierarchical density estimates. PAKDD 2013, 160-172. Not verified.")  # fmt: skip
MARSHALL = Reference(text="Marshall, R. J. (1991). Mapping disease and mortality rates using empirical Bayes "
                          "estimators. Applied Statistics 40, 283-294. Not verified.")  # fmt: skip
BROWN = Reference(text="Brown, G. and Raymond, C. M. (2014). Methods for identifying land use conflict potential using "
                       "participatory mapping. Landscape and Urban Planning 122, 196-208. Not verified.")  # fmt: skip
KYTTA = Reference(text="Brown, G. and Kyttä, M. (2014). Key issues and research priorities for public participation "
                       "GIS (PPGIS). Applied Geography 46, 122-136. Not verified.")  # fmt: skip

# Purple to green: told apart by colour-blind readers, and dark at both ends in grey print.
STANDING_OUT = tuple(
    Category(value=value, title=title, color=color)
    for value, title, color in (
        ("hot 99", "Hot spot, 99 %", "#7f1d2b"),
        ("hot 95", "Hot spot, 95 %", "#c8553d"),
        ("hot 90", "Hot spot, 90 %", "#f4a259"),
        ("none", "Like chance", "#ececec"),
        ("cold 90", "Cold spot, 90 %", "#a6bddb"),
        ("cold 95", "Cold spot, 95 %", "#3690c0"),
        ("cold 99", "Cold spot, 99 %", "#034e7b"),
    )
)
GI_COLUMNS = (
    Column(name="neighbours", unit="count", minimum=0.0, title="Neighbours", help="Places it is compared together "
           "with."),
    Column(name="z", unit="none", title="Gi* (z)", help="Standard deviations that the sum around here lies above or "
           "below what chance would give."),
    Column(name="p", unit="ratio", minimum=0.0, maximum=1.0, title="p", help="Two-sided, of this place alone."),
    Column(name="p_adjusted", unit="ratio", minimum=0.0, maximum=1.0, title="p, controlled",
           help="After Benjamini and Hochberg, over all places: of those with at most 0.05, about one in twenty is "
           "there by chance."),
    Column(name="class", dtype="text", title="Hot or cold", help="By the controlled p: hot or cold with 99, 95 or 90 "
           "per cent confidence, or none."),
    REASON_HERE,
)  # fmt: skip

HOTSPOTS_OF_REMARKS = Indicator(
    id="hotspots_of_remarks",
    group=GROUP,
    title="Hot spots of remarks",
    help="Where do remarks gather, and is it more than chance? A surface of remarks per square kilometre shows the "
    "pattern, with the edge of the study area corrected for. Getis-Ord Gi* then tests every cell, area or remark "
    "together with its neighbours, and controls for the many tests, so that what is called hot is not one of the "
    "twenty that chance gives in four hundred. Compare values, such as the rating, to find where people are content. "
    "People remark on where they are: many remarks mean many people as well as many problems. With the population of "
    "areas, rates are compared.",
    method="participation.analysis.hotspots:hotspots_of_remarks",
    pillars=(Pillar.EQUAL, Pillar.THRIVING),
    keywords=("heat map", "kernel density", "Getis-Ord", "Gi*", "hot spot", "cold spot", "PPGIS", "survey"),
    requires=("geopandas", "scipy", "rasterio"),
    inputs=(
        *REMARKS,
        THEMES,
        FEELING,
        unit_of_comparison(remarks=True),
        CELL_SIZE,
        AREAS,
        AREA_POPULATION,
        Input(key="value_field", kind=Kind.FIELD, parent="remarks", dtype="number", optional=True, usual="rating",
              title="Value field", help="Compared where the remarks themselves are: the rating, for example."),
        Input(key="neighbour_rule", kind=Kind.CHOICE, default="touching", title="Neighbours are",
              help="Whom a place is compared together with. Remarks do not touch: for them it means the nearest.",
              choices=(Choice(value="touching", title="those that touch"),
                       Choice(value="distance", title="those within a distance"),
                       Choice(value="nearest", title="the nearest"))),
        Input(key="distance", kind=Kind.NUMBER, unit="m", default=500.0, minimum=0.0,
              only_if=("neighbour_rule", "distance"), title="Distance to neighbours",
              help="Between the middles of cells or areas, or between remarks."),
        Input(key="nearest", kind=Kind.INTEGER, unit="count", default=8, minimum=1, maximum=200,
              advanced=True, title="Nearest neighbours", help="How many, where the nearest are taken."),
        Input(key="kernel_shape", kind=Kind.CHOICE, default="quartic", advanced=True, title="Kernel",
              help="How a remark is spread: the quartic kernel ends at the bandwidth, the Gaussian has it as its "
              "standard deviation.",
              choices=(Choice(value="quartic", title="quartic"), Choice(value="gaussian", title="Gaussian"))),
        Input(key="bandwidth", kind=Kind.NUMBER, unit="m", default=0.0, minimum=0.0, title="Bandwidth",
              help="How far a remark is spread. 0 takes Silverman's rule for two dimensions, which is stated in the "
              "log and is too smooth for several small gatherings."),
        Input(key="raster_cell", kind=Kind.NUMBER, unit="m", default=0.0, minimum=0.0, advanced=True,
              title="Cell size of the surface", help="0 takes a twentieth of the bandwidth: the error is then below "
              "1 per cent of the highest value."),
        STUDY_AREA,
    ),
    outputs=(
        Output(key="density", makes=Makes.RASTER, unit="per km2", title="Density of remarks",
               help="Remarks per square kilometre, with their weights.",
               style=Style(breaks=(1.0, 5.0, 25.0, 100.0, 250.0, 500.0))),
        Output(key="cells", makes=Makes.LAYER, geometry="polygon", optional=True, offered=True,
               title="Hot and cold places", help="Cells or areas with Gi*. Not made when the remarks are compared.",
               columns=(
                   COUNT, WEIGHTED,
                   Column(name="value", minimum=0.0, title="What is compared", help="Remarks with their weights; per "
                          "1,000 residents where the population is given.", unit="value"),
                   *GI_COLUMNS,
               ), style=Style(column="class", categories=STANDING_OUT)),
        Output(key="values", makes=Makes.FEATURES, extends="remarks", optional=True, offered=True,
               title="Hot and cold remarks", help="The remarks with Gi* of their values. Only made when the remarks "
               "are compared.", columns=GI_COLUMNS, style=Style(column="class", categories=STANDING_OUT)),
    ),
    formula="Density at x: 10⁶ Σ w K(d/h)/h² / ∫ over the study area of K(|x - y|/h)/h² dy, remarks per km², with "
    "K(u) = 3/π (1 - u²)² or exp(-u²/2)/(2π). Rule: h = σ n^(-1/6), σ² the mean variance of x and y, n = (Σw)²/Σw²; "
    "2.78 h for the quartic kernel. Gi*: z = (Σ_j x_j - x̄ W) / (s √((n W - W²)/(n - 1))), sums over the W neighbours, "
    "the place itself included. Controlled p of rank k: the least p_j n/j of the ranks j ≥ k.",
    example="Five cells in a row with 0, 0, 0, 4, 6 remarks, neighbours touching: mean 2, s = √(52/5 - 4) = 2.53. The "
    "last cell has W = 2 and the sum 10: z = (10 - 4) / (2.53 √((10 - 4)/4)) = 6 / 3.10 = 1.94, p = 0.053; controlled "
    "over five cells 0.19: no hot spot.",
    references=(SILVERMAN, DIGGLE, ORD, CALDAS),
)  # fmt: skip

CLUSTERS_OF_REMARKS = Indicator(
    id="clusters_of_remarks",
    group=GROUP,
    title="Clusters of remarks",
    help="Which remarks belong together by their place? DBSCAN finds places where at least so many remarks lie within "
    "a distance; HDBSCAN finds clusters of any density without a distance. Each cluster gets a polygon with its "
    "remarks, respondents, commonest themes and feelings. Remarks in no cluster are kept and called noise: they may "
    "matter as much. A remark at the edge of two clusters is of that whose core is nearer.",
    method="participation.analysis.clusters:clusters_of_remarks",
    pillars=(Pillar.EQUAL,),
    keywords=("DBSCAN", "HDBSCAN", "cluster", "hull", "PPGIS", "survey"),
    inputs=(
        *REMARKS,
        THEMES,
        FEELING,
        Input(key="method", kind=Kind.CHOICE, default="dbscan", title="Method",
              help="DBSCAN with a distance that you choose, or HDBSCAN that looks for what is denser than the rest.",
              choices=(Choice(value="dbscan", title="DBSCAN"), Choice(value="hdbscan", title="HDBSCAN"))),
        Input(key="distance", kind=Kind.NUMBER, unit="m", default=100.0, minimum=0.01, only_if=("method", "dbscan"),
              title="Distance", help="Remarks within it are neighbours."),
        Input(key="least", kind=Kind.INTEGER, unit="count", default=5, minimum=1, maximum=1000,
              title="Remarks that make a place dense", help="Within the distance, the remark itself included. For "
              "HDBSCAN: larger numbers call more remarks noise."),
        Input(key="smallest", kind=Kind.INTEGER, unit="count", default=10, minimum=2, only_if=("method", "hdbscan"),
              title="Smallest cluster", help="Fewer remarks are no cluster."),
        Input(key="hull", kind=Kind.CHOICE, default="concave", advanced=True, title="Polygon around a cluster",
              help="A concave hull follows the remarks, a convex one has no bays.",
              choices=(Choice(value="concave", title="concave"), Choice(value="convex", title="convex"))),
        Input(key="ratio", kind=Kind.NUMBER, unit="ratio", default=0.4, minimum=0.0, maximum=1.0, advanced=True,
              only_if=("hull", "concave"), title="Closeness of the hull", help="0 follows every remark, 1 is convex."),
        Input(key="margin", kind=Kind.NUMBER, unit="m", default=20.0, minimum=0.0, advanced=True, title="Margin",
              help="Around the hull."),
        LEAST_PEOPLE,
    ),
    outputs=(
        Output(key="remarks_out", makes=Makes.FEATURES, extends="remarks", title="Remarks with their cluster",
               help="All remarks. It shows every one where it is: it is not for publication.",
               columns=(
                   Column(name="cluster", unit="count", minimum=0.0, title="Cluster", help="Its number, the largest "
                          "first; 0 for noise."),
                   Column(name="role", dtype="text", title="Place in the cluster", help="core, edge or noise."),
                   Column(name="strength", unit="ratio", minimum=0.0, maximum=1.0, title="How firmly",
                          help="HDBSCAN: 0 for noise to 1 in the densest part. DBSCAN: 1 for core, 0.5 for edge."),
                   REASON_HERE,
               ),
               style=Style(column="role", categories=(
                   Category(value="core", title="In a cluster", color="#c8553d"),
                   Category(value="edge", title="At the edge of a cluster", color="#f4a259"),
                   Category(value="noise", title="In no cluster", color="#74a9cf")))),
        Output(key="clusters", makes=Makes.LAYER, geometry="polygon", title="Clusters",
               help="The ground of each cluster.",
               columns=(
                   Column(name="cluster", unit="count", minimum=1.0, title="Cluster", help="Its number, the largest "
                          "first."),
                   COUNT, RESPONDENTS, WEIGHTED,
                   Column(name="themes", dtype="text", title="Commonest themes", help="At most three, with their "
                          "numbers."),
                   *(Column(name=name, unit="count", minimum=0.0, title=title, help="Remarks with that feeling.")
                     for name, title in (("positive", "Positive"), ("negative", "Negative"), ("neutral", "Neutral"))),
                   Column(name="area", unit="ha", minimum=0.0, title="Ground", help="Of the polygon."),
                   Column(name="per_ha", unit="count", minimum=0.0, title="Remarks per hectare", help="Of the "
                          "polygon."),
               ), style=Style(column="remarks", breaks=(10.0, 25.0, 50.0, 100.0))),
    ),
    formula="DBSCAN: core = at least m remarks within ε, itself included; cores within ε of each other are one "
    "cluster; others within ε of a core join the cluster of their nearest core. HDBSCAN: reach(a, b) = max(c_a, c_b, "
    "|ab|), c the distance to the m-th nearest remark, itself included; clusters of its minimum spanning tree with the "
    "largest excess of mass Σ(1/d_leave - 1/d_begin).",
    example="Remarks at 0, 10, 20 and 100 m on a line, ε = 12 m, m = 3: the one at 10 m is core, those at 0 and 20 m "
    "are edge, that at 100 m is noise: one cluster of 3.",
    references=(ESTER, CAMPELLO),
)  # fmt: skip


def _by_theme(name, title, text):
    return Column(name=f"{name}_{{}}", unit="count", minimum=0.0, repeat="themes", title=title, help=text)


_RATES = tuple(
    Column(name=name, unit="count", minimum=0.0, optional=True, title=title, help=text)
    for name, title, text in (
        ("remark_rate", "Remarks per 1,000 residents", "Only with the population."),
        ("remark_rate_shrunk", "Remarks per 1,000 residents, smoothed", "Drawn towards the rate of all areas "
         "shown where residents are few (empirical Bayes)."),
        ("respondent_rate", "Respondents per 1,000 residents", "Only with the population."),
        ("respondent_rate_shrunk", "Respondents per 1,000 residents, smoothed", "Drawn towards the rate of all areas "
         "shown where residents are few (empirical Bayes)."),
    )
)  # fmt: skip
WEIGHTED_PEOPLE = Column(name="weighted_respondents", unit="count", minimum=0.0, title="Respondents, weighted",
                         help="Sum of their weights.")  # fmt: skip

REMARKS_PER_AREA_AND_THEME = Indicator(
    id="remarks_per_area_and_theme",
    group=GROUP,
    title="Remarks per area and theme",
    help="How many remarks, by how many people, about what, in which area? Somebody with twenty remarks is counted "
    "once among the respondents: both numbers are given, with and without weights. With the population also per 1,000 "
    "residents, as it is and smoothed, because a rate of a small area jumps by chance. Numbers of few respondents are "
    "withheld, and so are those that would give them away through a total. Remarks outside all areas and without a "
    "place are counted in the table of themes.",
    method="participation.analysis.per_area:remarks_per_area_and_theme",
    pillars=(Pillar.EQUAL,),
    keywords=("count", "theme", "rate", "empirical Bayes", "suppression", "respondents", "survey"),
    inputs=(
        *REMARKS,
        Input(key="areas", kind=Kind.VECTOR, geometry=("polygon",), title="Areas",
              help="Districts, blocks or squares. A remark on a border, or where areas overlap, counts in the first; "
              "a line or an area that was drawn, where its middle is."),
        Input(key="area_name", kind=Kind.FIELD, parent="areas", optional=True, title="Name field of the areas",
              help="For the table; without it they are numbered."),
        AREA_POPULATION,
        Input(key="themes", kind=Kind.WORDS, default=(), optional=True, part_of="chosen",
              title="Themes with columns of their own", help="Names as in the theme field, separated by commas. The "
              "table holds all themes in any case."),
        LEAST_PEOPLE,
    ),
    outputs=(
        Output(key="output", makes=Makes.FEATURES, extends="areas", title="Remarks per area",
               help="The areas with their numbers.",
               columns=(
                   COUNT, RESPONDENTS, WEIGHTED, WEIGHTED_PEOPLE, *_RATES,
                   _by_theme("remarks", "Remarks: {}", "About this theme."),
                   _by_theme("respondents", "Respondents: {}", "Who spoke of this theme, each once."),
                   _by_theme("weighted", "Remarks, weighted: {}", "About this theme."),
                   *(Column(name=name, unit="count", minimum=0.0, title=title, help="Remarks with that feeling.")
                     for name, title in (("positive", "Positive"), ("negative", "Negative"), ("neutral", "Neutral"))),
                   Column(name="balance", unit="ratio", minimum=-1.0, maximum=1.0, title="Balance of feelings",
                          help="(positive - negative) / (positive + negative): -1 to 1."),
                   REASON_HERE,
               ), style=Style(column="remarks", quantiles=5)),
        Output(key="by_theme", makes=Makes.TABLE, title="Areas and themes",
               help="One row for every area and theme that somebody speaks of there.",
               columns=(
                   Column(name="area", dtype="text", title="Area", help="Its name or number."),
                   Column(name="theme", dtype="text", title="Theme", help="A dash where none is given."),
                   COUNT, RESPONDENTS, WEIGHTED, WEIGHTED_PEOPLE, REASON_HERE,
               )),
        Output(key="whole", makes=Makes.TABLE, title="Themes of the whole",
               help="One row for every theme, with what lies outside all areas and what has no place.",
               columns=(
                   Column(name="theme", dtype="text", title="Theme", help="A dash where none is given."),
                   COUNT, RESPONDENTS, WEIGHTED, WEIGHTED_PEOPLE,
                   *(Column(name=name, unit="count", minimum=0.0, title=title, help="How many of them.")
                     for name, title in (("inside", "In an area"), ("outside", "Outside all areas"),
                                         ("without_place", "Without a place"))),
                   REASON_HERE,
               )),
    ),
    formula="Rate = 1000 y/n. Smoothed: m + A/(A + m/n)·(y/n - m), m = Σy/Σn, A = max(Σn(y/n - m)²/Σn - m/n̄, 0). "
    "Withheld: numbers of 1 to k - 1 respondents; then in every row and column of areas by themes, and of areas by "
    "feelings, the smallest of the others, while a withheld one could be worked out from its total.",
    example="Two areas of 100 and 900 residents with 10 and 10 remarks: 100 and 11.1 per 1,000. m = 0.02, s² = "
    "(100·0.08² + 900·0.0089²)/1000 = 0.000711, A = 0.000711 - 0.02/500 = 0.000671; smoothed 0.02 + "
    "0.000671/(0.000671 + 0.0002)·0.08 = 0.0816: 81.6, and 11.4.",
    references=(MARSHALL, KYTTA),
)  # fmt: skip

_SIDES = (
    Column(name="one_side", unit="count", minimum=0.0, title="On one side", help="People who feel positive, or wish "
           "for it: each once in a cell, with weight and importance."),
    Column(name="other_side", unit="count", minimum=0.0, title="On the other side", help="People who feel negative, "
           "or are against."),
    Column(name="conflict", unit="none", minimum=0.0, title="Conflict potential", help="Product, or smaller, of both "
           "sides."),
    Column(name="agreement", unit="%", minimum=0.0, maximum=100.0, title="Agreement", help="Share of the majority: 50 "
           "to 100."),
    Column(name="polarity", unit="ratio", minimum=0.0, maximum=1.0, title="Polarity", help="0 where all are on one "
           "side, 1 where both are equal."),
)  # fmt: skip

AGREEMENT_AND_CONFLICT = Indicator(
    id="agreement_and_conflict",
    group=GROUP,
    title="Agreement and conflict",
    help="Where do residents want the same, and where do their wishes oppose each other? In every cell or area the "
    "people on both sides are compared: positive against negative feelings, or the values of a field for and against. "
    "Their product, or the smaller of both, is Brown and Raymond's conflict potential; it grows with the number of "
    "people, so look at agreement and polarity beside it. Nobody counts more than once on a side in a cell; lines and "
    "drawn areas are shared over the cells they touch. A conflict on the map is a reason to talk, not a verdict.",
    method="participation.analysis.conflict:agreement_and_conflict",
    pillars=(Pillar.EQUAL,),
    keywords=("conflict potential", "consensus", "polarity", "disagreement", "PPGIS", "preferences"),
    inputs=(
        *REMARKS,
        THEMES,
        Input(key="side_field", kind=Kind.FIELD, parent="remarks", optional=True, title="Field of wishes",
              help="Instead of feelings: a field whose values are for and against."),
        Input(key="one_side", kind=Kind.WORDS, default=(), optional=True, title="Values on one side",
              help="Values of the field of wishes, separated by commas: build, denser."),
        Input(key="other_side", kind=Kind.WORDS, default=(), optional=True, title="Values on the other side",
              help="Values of the field of wishes, separated by commas: keep, green."),
        Input(key="importance", kind=Kind.FIELD, parent="remarks", dtype="number", minimum=0.0, optional=True,
              advanced=True, title="Importance field", help="How much it matters to the respondent, 0 or more; the "
              "sides are weighted by it."),
        unit_of_comparison(remarks=False),
        CELL_SIZE,
        AREAS,
        Input(key="measure", kind=Kind.CHOICE, default="minimum", title="Conflict potential is",
              help="The smaller side is the number of people who meet an opponent; the product grows faster with the "
              "number of people.",
              choices=(Choice(value="minimum", title="the smaller of both sides"),
                       Choice(value="product", title="the product of both sides"))),
        Input(key="least_each", kind=Kind.NUMBER, unit="people", default=2.0, minimum=0.0, advanced=True,
              title="People on each side of a conflict", help="With fewer on one side the class is not conflict."),
        LEAST_PEOPLE,
        STUDY_AREA,
    ),
    outputs=(
        Output(key="output", makes=Makes.LAYER, geometry="polygon", title="Agreement and conflict",
               help="Cells or areas. Those of few respondents are withheld.",
               columns=(
                   COUNT, RESPONDENTS, *_SIDES,
                   Column(name="class", dtype="text", title="Agreement or conflict", help="agreed one, agreed other: "
                          "two thirds or more on that side; conflict: fewer, and enough people on both; mixed; none."),
                   Column(name="disputed_theme", dtype="text", title="Most disputed theme", help="With the largest "
                          "conflict potential; empty where there is none."),
                   REASON_HERE,
               ),
               style=Style(column="class", categories=(
                   Category(value="conflict", title="Conflict", color="#7f1d2b"),
                   Category(value="mixed", title="Mixed, few people", color="#f4a259"),
                   Category(value="agreed one", title="Agreed: positive, or for", color="#1a6b54"),
                   Category(value="agreed other", title="Agreed: negative, or against", color="#3690c0"),
                   Category(value="none", title="Nobody takes a side", color="#ececec")))),
        Output(key="by_theme", makes=Makes.TABLE, title="Agreement by theme",
               help="One row for every theme, over all cells.",
               columns=(
                   Column(name="theme", dtype="text", title="Theme", help="A dash where none is given."),
                   RESPONDENTS, *_SIDES,
                   Column(name="cells_conflict", unit="count", minimum=0.0, title="Cells in conflict", help="About "
                          "this theme."),
                   Column(name="cells_agreed", unit="count", minimum=0.0, title="Cells agreed", help="About this "
                          "theme."),
                   REASON_HERE,
               )),
    ),
    formula="P, N: people on both sides, each min(1, Σ shares of their remarks in the cell) times weight and "
    "importance. Conflict = min(P, N) or P·N; agreement = 100·max(P, N)/(P + N); polarity = 1 - |P - N|/(P + N).",
    example="Six people feel positive about a square and three negative, one of these with four remarks: P = 6, N = "
    "3. Conflict 3 (product 18), agreement 67 %, polarity 0.67: agreed, as two thirds are on one side.",
    references=(BROWN, KYTTA),
)  # fmt: skip

ALL = (HOTSPOTS_OF_REMARKS, CLUSTERS_OF_REMARKS, REMARKS_PER_AREA_AND_THEME, AGREEMENT_AND_CONFLICT)
