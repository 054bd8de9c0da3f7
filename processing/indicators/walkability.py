"""Walkability index with its components."""

from ..spec import Category, Choice, Column, Indicator, Input, Kind, Makes, Output, People, Pillar, Reference, Style
from .shared import BOUNDARY, EDGE, GROUPS, POPULATION, REASON, STREETS

TENTHS = (
    Category(value=1, title="1: the least walkable tenth", color="#7f1d2b"),
    Category(value=2, title="2", color="#b04237"),
    Category(value=3, title="3", color="#d76f46"),
    Category(value=4, title="4", color="#f4a259"),
    Category(value=5, title="5", color="#facb8c"),
    Category(value=6, title="6", color="#e8e0af"),
    Category(value=7, title="7", color="#bfe0c2"),
    Category(value=8, title="8", color="#7cbf9d"),
    Category(value=9, title="9", color="#459879"),
    Category(value=10, title="10: the most walkable tenth", color="#1a6b54"),
)

PLACES = Input(
    key="homes",
    kind=Kind.VECTOR,
    geometry=("point", "polygon"),
    title="Places",
    help="Homes, or areas such as squares of a grid, blocks or districts.",
)

AROUND = (
    Input(
        key="around",
        kind=Kind.CHOICE,
        title="Measured",
        help="Within a straight distance of every place, or within the area that it is. "
        "Areas of very different size are hard to compare.",
        default="radius",
        choices=(
            Choice(value="radius", title="within a distance"),
            Choice(value="area", title="within the area itself"),
        ),
    ),
    Input(
        key="radius",
        kind=Kind.NUMBER,
        unit="m",
        default=500.0,
        minimum=1.0,
        only_if=("around", "radius"),
        title="Radius",
        help="Straight distance around every place. Frank et al. measured within areas, others within 1 km along "
        "streets.",
    ),
    Input(
        key="merge_distance",
        kind=Kind.NUMBER,
        unit="m",
        default=10.0,
        minimum=0.0,
        maximum=100.0,
        advanced=True,
        title="Junctions merge within",
        help="Crossings drawn with pavements and several lanes have many junctions where people see one.",
    ),
)

LAYERS = (
    Input(
        key="dwellings",
        kind=Kind.VECTOR,
        geometry=("point", "polygon"),
        optional=True,
        title="Dwellings",
        help="Homes or buildings. Without them residential density is left out of the index, and this is said.",
    ),
    Input(
        key="dwelling_field",
        kind=Kind.FIELD,
        parent="dwellings",
        dtype="number",
        minimum=0.0,
        optional=True,
        title="Dwellings field",
        help="Without it each counts as one dwelling.",
    ),
    Input(
        key="services",
        kind=Kind.VECTOR,
        geometry=("point", "polygon"),
        optional=True,
        title="Shops and services",
        help="Without them retail is left out of the index, and this is said. The Swedish formula does not use them.",
    ),
    Input(
        key="floor_area",
        kind=Kind.FIELD,
        parent="services",
        dtype="number",
        minimum=0.0,
        optional=True,
        advanced=True,
        title="Retail floor area field",
        help="In square metres. With it, and with retail land among the land use, the component is a floor area ratio; "
        "without it the number of services per square kilometre.",
    ),
    Input(
        key="land_use",
        kind=Kind.VECTOR,
        geometry=("polygon",),
        optional=True,
        title="Land use",
        help="Areas with a use each. Without them the mix is left out, and density is that of all ground.",
    ),
    Input(
        key="use_field",
        kind=Kind.FIELD,
        parent="land_use",
        optional=True,
        title="Use field",
        help="Field of the land use that says which use each area has.",
    ),
    Input(
        key="uses",
        kind=Kind.WORDS,
        default=("residential", "retail", "commercial", "institutional", "recreation"),
        title="Uses of the mix",
        help="The uses among which the mix is measured, as written in the field. Their number is fixed: a use that is "
        "absent lowers the mix. Other ground does not count.",
    ),
    Input(
        key="residential",
        kind=Kind.WORDS,
        default=("residential",),
        advanced=True,
        title="Uses that are residential land",
        help="Dwellings are divided by the area of these uses: net residential density.",
    ),
    Input(
        key="retail",
        kind=Kind.WORDS,
        default=("retail",),
        advanced=True,
        title="Uses that are retail land",
        help="Retail floor area is divided by the area of these uses.",
    ),
)

FORMULA = (
    Input(
        key="formula",
        kind=Kind.CHOICE,
        title="Formula",
        help="Frank: junctions count double. Swedish: junctions count one and a half, and there is no retail.",
        default="frank",
        choices=(
            Choice(value="frank", title="Frank et al. 2010"),
            Choice(value="sundquist", title="Swedish, Sundquist et al. 2011"),
        ),
    ),
    Input(
        key="reference",
        kind=Kind.WORDS,
        optional=True,
        advanced=True,
        title="Means and standard deviations of another run",
        help="As another run printed them in its log: intersections 81.2 33.1, density 40 21, mix 0.4 0.2. With them "
        "two areas, or a place before and after a plan, are measured by the same scale.",
    ),
)


def _z(component, title):
    return Column(
        name=f"z_{component}",
        unit="ratio",
        title=title,
        optional=True,
        help="Standard score: how many standard deviations the place lies above the mean of the places.",
    )


WALKABILITY = Indicator(
    id="walkability",
    group="Near and connected",
    title="Walkability index",
    help="Where do streets, density, shops and a mix of uses make it easy to walk, compared with the other places of "
    "this run? The index adds up how far a place lies above or below the mean in each: junctions, dwellings, retail "
    "and land-use mix. It says nothing of pavements, traffic, lighting, slopes or whether a walk is pleasant. It is "
    "no mark out of ten that holds everywhere: another area has another mean, unless the means and deviations printed "
    "in the log are given to its run. Look at the components beside it before you say why a place is high or low.",
    method="walkability:walkability",
    pillars=(Pillar.THRIVING, Pillar.RESOURCE_EFFICIENT),
    keywords=(
        "walkable",
        "pedestrian",
        "intersection density",
        "street connectivity",
        "residential density",
        "land use mix",
        "entropy",
        "physical activity",
    ),
    inputs=(PLACES, POPULATION, GROUPS, *STREETS, *AROUND, *LAYERS, *FORMULA, BOUNDARY),
    outputs=(
        Output(
            key="output",
            makes=Makes.FEATURES,
            extends="homes",
            title="Walkability",
            help="The places with the index and what it is made of.",
            columns=(
                Column(
                    name="walkability",
                    unit="ratio",
                    title="Walkability index",
                    help="Weighted sum of the standard scores; 0 is the mean. Comparable only between runs with the "
                    "same components, means and deviations.",
                ),
                Column(
                    name="decile",
                    unit="count",
                    dtype="integer",
                    minimum=1.0,
                    maximum=10.0,
                    title="Tenth of the places",
                    help="1 for the tenth of the places with the lowest index, 10 for the highest; equal ones share "
                    "one.",
                ),
                Column(
                    name="intersections",
                    unit="per km2",
                    minimum=0.0,
                    title="Junctions",
                    help="Places where at least three street ends meet above the ground.",
                ),
                Column(
                    name="net_density",
                    unit="dwellings/ha",
                    minimum=0.0,
                    optional=True,
                    title="Net residential density",
                    help="Dwellings per residential land; 0 where there are no dwellings, empty where less than 1 % "
                    "of the ground is residential land.",
                ),
                Column(
                    name="gross_density",
                    unit="dwellings/ha",
                    minimum=0.0,
                    optional=True,
                    title="Gross residential density",
                    help="Dwellings per all ground, where no land use is given.",
                ),
                Column(
                    name="retail_far",
                    unit="ratio",
                    minimum=0.0,
                    optional=True,
                    title="Retail floor area ratio",
                    help="Retail floor area per retail land; 0 where there is no retail floor area, empty where less "
                    "than 1 % of the ground is retail land.",
                ),
                Column(
                    name="services_density",
                    unit="per km2",
                    minimum=0.0,
                    optional=True,
                    title="Shops and services",
                    help="Number per all ground, where no floor area or no land use is given.",
                ),
                Column(
                    name="mix",
                    unit="ratio",
                    minimum=0.0,
                    maximum=1.0,
                    optional=True,
                    title="Land-use mix",
                    help="0 with one use only, 1 with equal shares of all the uses named.",
                ),
                _z("intersections", "Score of junctions"),
                _z("density", "Score of density"),
                _z("retail", "Score of retail"),
                _z("mix", "Score of the mix"),
                EDGE,
                REASON,
            ),
            style=Style(column="decile", categories=TENTHS, scale=True),
        ),
        Output(
            key="components",
            makes=Makes.TABLE,
            title="Components of the walkability index",
            help="What the index is made of here, with the means and deviations it is measured by.",
            columns=(
                Column(
                    name="component",
                    dtype="text",
                    title="Component",
                    help="Its name as it is written for another run.",
                ),
                Column(name="meaning", dtype="text", words=True, title="Meaning", help="What was measured for it."),
                Column(name="weight", unit="ratio", title="Weight", help="How often its score counts; 0 if left out."),
                Column(name="mean", unit="value", title="Mean", help="Mean by which it is measured."),
                Column(
                    name="deviation",
                    unit="value",
                    minimum=0.0,
                    title="Standard deviation",
                    help="Standard deviation by which it is measured.",
                ),
                Column(
                    name="places",
                    unit="count",
                    dtype="integer",
                    minimum=0.0,
                    title="Places",
                    help="Places with a value of this component.",
                ),
                Column(name="state", dtype="text", words=True, title="State", help="Why it counts or does not."),
            ),
        ),
    ),
    people=People(output="output", columns=("walkability",), worse="low"),
    formula="W = 2·z(junctions/km²) + z(dwellings/ha) + z(retail) + z(mix) (Frank et al. 2010), or "
    "1.5·z(junctions/km²) + z(dwellings/ha) + z(mix) (Sundquist et al. 2011). z = (x - mean)/deviation over the "
    "places with a value (deviation of the population, divided by n), or with the mean and deviation given; 0 where x "
    "is the same everywhere. Mix = -Σ p_k·ln p_k / ln K over the K uses named, p_k the share of use k of their "
    "ground. Density is per residential land if land use is given, else per all ground. Retail is floor area per "
    "retail land, or services per km². A component without a layer is left out, and this is said.",
    example="Three places with 20, 40 and 60 junctions per km²: mean 40, deviation √(800/3) = 16.33, z = -1.22, 0, "
    "1.22. With nothing else given W = -2.45, 0, 2.45. Half residential and half retail among K = 4 uses: mix = ln 2 "
    "/ ln 4 = 0.5.",
    references=(
        Reference(
            text="Frank, L. D., Sallis, J. F., Saelens, B. E., Leary, L., Cain, K., Conway, T. L., & Hess, P. M. "
            "(2010). The development of a walkability index: application to the Neighborhood Quality of Life Study. "
            "British Journal of Sports Medicine 44(13), 924-933. Components and the double weight are confirmed by "
            "later papers; not verified against the original.",
            url="https://doi.org/10.1136/bjsm.2009.058701",
        ),
        Reference(
            text="Sundquist, K., Eriksson, U., Kawakami, N., Skog, L., Ohlsson, H., & Arvidsson, D. (2011). "
            "Neighborhood walkability, physical activity, and walking behavior: the Swedish Neighborhood and Physical "
            "Activity (SNAP) study. Social Science & Medicine 72(8), 1266-1273. The abstract confirms the three "
            "components; the weight 1.5 is not verified against the original.",
            url="https://doi.org/10.1016/j.socscimed.2011.03.004",
        ),
    ),
)
