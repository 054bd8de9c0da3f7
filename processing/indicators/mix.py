"""How mixed areas are: uses of land and floor space, forms of tenure."""

from ..spec import Column, Indicator, Input, Kind, Makes, Output, Pillar, Reference, Style, Threshold
from .shared import REASON

MINIMUM = Input(
    key="smallest_number",
    kind=Kind.NUMBER,
    unit="count",
    default=6.0,  # five people are suppressed
    minimum=0.0,
    advanced=True,
    title="Smallest number that is shown",
    help="Results that speak of fewer than this, but more than none, are not shown: in small numbers people can be "
    "recognised. Use your own municipality's rule where it has one.",
)

ENTROPY = Column(
    name="entropy",
    unit="ratio",
    minimum=0.0,
    maximum=1.0,
    title="Mix (entropy)",
    help="0 where all is of one class, 1 where all classes are alike. There is no norm: more mixed is not always "
    "better.",
)
HERFINDAHL = Column(
    name="herfindahl",
    unit="ratio",
    minimum=0.0,
    maximum=1.0,
    title="Concentration (Herfindahl)",
    help="Probability that two square metres, or dwellings, picked at random are of the same class.",
)
FRANK = Reference(
    text="Frank, L. D., Andresen, M. A. & Schmid, T. L. (2004). Obesity relationships with community design, physical "
    "activity, and time spent in cars. American Journal of Preventive Medicine 27(2), 87-96. (The entropy with a "
    "fixed number of classes; formula checked in a later study's data dictionary.)",
    url="https://doi.org/10.1016/j.amepre.2004.04.011",
)


def _share(name, title, text, **more):
    return Column(name=name, unit="%", minimum=0.0, maximum=100.0, title=title, help=text, **more)


LAND_USE_MIX = Indicator(
    id="land_use_mix",
    group="Dense and mixed",
    title="Mix of uses",
    help="Is a district homes alone, or homes with shops, work and schools among them? The mix is measured over the "
    "classes you name, and their number is fixed: a district that lacks one of them is less mixed, and districts "
    "can be compared. Amounts come from fields of the areas (floor area per use), or from a layer of buildings, plots "
    "or places with a use. Uses that are not named are no part of the mix; how much they are is told. The index knows "
    "how even the classes are, not which they are: half homes, half heavy industry is as mixed as half homes, half "
    "shops. So look at the shares as well.",
    method="mix:land_use_mix",
    pillars=(Pillar.THRIVING,),
    keywords=("land use mix", "entropy", "Shannon", "Herfindahl", "HHI", "diversity", "mixed use", "functions"),
    inputs=(
        Input(
            key="areas",
            kind=Kind.VECTOR,
            geometry=("polygon",),
            title="Areas",
            help="Districts, blocks or squares. The mix depends on their size: compare areas of like size.",
        ),
        Input(
            key="amounts",
            kind=Kind.FIELDS,
            parent="areas",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Amount fields",
            help="One number field of the areas for each class, such as floor area of homes, shops, offices. "
            "Write 0 where there is none of a class: an empty field makes the mix unknown.",
        ),
        Input(
            key="uses",
            kind=Kind.VECTOR,
            geometry=("point", "polygon"),
            optional=True,
            title="Layer of uses",
            help="Instead of amount fields: buildings, plots or places with a use. A polygon across a border is "
            "split by area, a point on a border belongs to one area alone.",
        ),
        Input(
            key="use_field",
            kind=Kind.FIELD,
            parent="uses",
            optional=True,
            title="Use field",
            help="Field with the use of each of them.",
        ),
        Input(
            key="amount_field",
            kind=Kind.FIELD,
            parent="uses",
            dtype="number",
            minimum=0.0,
            optional=True,
            title="Amount field of the uses",
            help="Field with the amount of each: floor area, jobs. Without it areas count by their square metres and "
            "points as one each.",
        ),
        Input(
            key="classes",
            kind=Kind.WORDS,
            optional=True,
            title="Classes",
            help="With a layer of uses: the uses to tell apart. Several may make one class: "
            "homes = apartments + house, work = office + industrial, retail.",
        ),
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="areas",
            title="Mix of uses",
            help="The areas with their mix.",
            columns=(
                ENTROPY,
                HERFINDAHL,
                Column(
                    name="herfindahl_normalised",
                    unit="ratio",
                    minimum=0.0,
                    maximum=1.0,
                    title="Concentration, normalised",
                    help="0 where all classes are alike, 1 where all is of one, whatever the number of classes.",
                ),
                Column(
                    name="classes_present",
                    dtype="integer",
                    unit="count",
                    minimum=0.0,
                    title="Classes present",
                    help="How many of the classes there is anything of.",
                ),
                Column(name="main", dtype="text", title="Largest class", help="The class with the largest share."),
                Column(
                    name="total",
                    unit="value",
                    minimum=0.0,
                    title="Amount in the classes",
                    help="Sum over the classes, in the unit of the amounts.",
                ),
                _share("share_{}", "Share of {}", "Of the amount in the classes.", repeat="classes", optional=True),
                _share("share_of_{}", "Share of {}", "Of the amount in the classes.", repeat="amounts", optional=True),
                _share(
                    "other",
                    "Share of other uses",
                    "Uses that are not among the classes, of everything there is. They are no part of the mix.",
                    optional=True,
                ),
                REASON,
            ),
            style=Style(column="entropy", breaks=(0.2, 0.4, 0.6, 0.8)),
        ),
    ),
    formula="p_k = amount of class k / amount of all K classes. Entropy = -Σ p_k ln p_k / ln K, with 0 ln 0 = 0. "
    "Herfindahl H = Σ p_k²; normalised (H - 1/K) / (1 - 1/K). K is the number of classes named, not of those present.",
    example="Three classes; an area with 50 homes, 50 shops and no office: p = 0.5, 0.5, 0. Entropy = ln 2 / ln 3 = "
    "0.63; H = 0.5; normalised (0.5 - 0.333) / 0.667 = 0.25. With K = 2 the same area would have entropy 1.",
    references=(
        FRANK,
        Reference(
            text="Cervero, R. & Kockelman, K. (1997). Travel demand and the 3Ds: density, diversity, and design. "
            "Transportation Research Part D 2(3), 199-219. (Not verified against the original.)",
            url="https://doi.org/10.1016/S1361-9209(97)00009-6",
        ),
        Reference(
            text="Song, Y. & Rodríguez, D. A. (2005). The measurement of the level of mixed land uses: a synthetic "
            "approach. Carolina Transportation Program. (Herfindahl; not verified against the original.)",
        ),
        Reference(
            text="Im, H. N. & Choi, C. G. (2019). The hidden side of the entropy-based land-use mix index. Urban "
            "Studies "
            "56(9), 1865-1881. (What the index cannot tell.)",
            url="https://doi.org/10.1177/0042098018763319",
        ),
    ),
)


def _tenure(key, title, text):
    return Input(key=key, kind=Kind.FIELD, parent="areas", dtype="number", minimum=0.0, title=title, help=text)


def _difference(key, title):
    return Column(
        name=f"{key}_difference",
        unit="pp",
        minimum=-100.0,
        maximum=100.0,
        title=title,
        help="Share of the area less the share of all areas together.",
    )


TENURE_MIX = Indicator(
    id="tenure_mix",
    group="Dense and mixed",
    title="Mix of tenures",
    help="Can one stay in the district when life changes: rent, buy a tenant-owned flat, own a house? The result has "
    "the share of each form of tenure, how mixed they are, and how far the area is from the whole, usually the "
    "municipality. A mixed district is no goal in itself, and a mixed map says nothing about who moves where; compare "
    "with the whole and with what people want.",
    method="mix:tenure_mix",
    pillars=(Pillar.EQUAL,),
    keywords=("tenure", "hyresrätt", "bostadsrätt", "äganderätt", "rental", "housing", "entropy", "segregation"),
    inputs=(
        Input(
            key="areas",
            kind=Kind.VECTOR,
            geometry=("table",),
            title="Areas",
            help="Districts or small areas with numbers of dwellings by tenure, as from Statistics Sweden; a table "
            "without geometry will do.",
        ),
        _tenure("rental", "Rental field", "Number of dwellings that are rented (hyresrätt)."),
        _tenure("cooperative", "Tenant-owned field", "Number of dwellings that are tenant-owned (bostadsrätt)."),
        _tenure("owned", "Freehold field", "Number of dwellings that are owned (äganderätt), mostly houses."),
        MINIMUM,
    ),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="areas",
            title="Mix of tenures",
            help="The areas with their mix of tenures.",
            columns=(
                ENTROPY,
                HERFINDAHL,
                _share("rental_share", "Share of rental", "Of the dwellings of the area."),
                _share("cooperative_share", "Share of tenant-owned", "Of the dwellings of the area."),
                _share("owned_share", "Share of freehold", "Of the dwellings of the area."),
                _difference("rental", "Rental, difference from the whole"),
                _difference("cooperative", "Tenant-owned, difference from the whole"),
                _difference("owned", "Freehold, difference from the whole"),
                _share(
                    "apart",
                    "Apart from the whole",
                    "Share of the dwellings that would have to be of another tenure for the area to be as the whole.",
                ),
                _share("largest", "Largest share", "Share of the form of tenure that most dwellings have."),
                Column(
                    name="main",
                    dtype="text",
                    words=True,
                    title="Largest form of tenure",
                    help="The form of tenure that most dwellings have.",
                ),
                Column(
                    name="total",
                    unit="count",
                    minimum=0.0,
                    title="Dwellings",
                    help="Sum of the three fields.",
                ),
                REASON,
            ),
            style=Style(column="entropy", breaks=(0.2, 0.4, 0.6, 0.8)),
        ),
        Output(
            key="whole",
            makes=Makes.TABLE,
            title="Tenures of the whole",
            help="All areas together, those that are too small to show included.",
            columns=(
                Column(name="tenure", dtype="text", words=True, title="Tenure", help="One of the three forms."),
                Column(name="number", unit="count", minimum=0.0, title="Dwellings", help="In all areas together."),
                _share("share", "Share", "Of all dwellings."),
            ),
        ),
    ),
    thresholds=(
        Threshold(
            column="largest",
            value=50.0,
            unit="%",
            met="at most",
            title="No form of tenure has more than half",
            source="UN-Habitat, A new strategy of sustainable neighbourhood planning: five principles",
            year=2014,
        ),
    ),
    formula="p_k = dwellings of tenure k / all dwellings of the area, K = 3. Entropy = -Σ p_k ln p_k / ln 3. "
    "Difference = 100 · (p_k - P_k) in percentage points, P_k the share in all areas together; apart = "
    "100 · ½ Σ |p_k - P_k|.",
    example="An area with 60 rental, 30 tenant-owned and 10 freehold dwellings, in a municipality with 40, 40 and 20 "
    "%: "
    "entropy = -(0.6 ln 0.6 + 0.3 ln 0.3 + 0.1 ln 0.1) / ln 3 = 0.817; rental +20 pp; apart = ½ (20 + 10 + 10) = 20 %.",
    references=(
        Reference(
            text="Theil, H. (1972). Statistical decomposition analysis. North-Holland. (The entropy; not verified "
            "against "
            "the original.)",
        ),
        Reference(
            text="UN-Habitat (2014). A new strategy of sustainable neighbourhood planning: five principles. Discussion "
            "note 3. (Each tenure not more than half: a rule for new towns, no Swedish norm.)",
            url="https://docslib.org/doc/11672655/a-new-strategy-of-sustainable-neighbourhood-planning-five-principles",
        ),
    ),
)
