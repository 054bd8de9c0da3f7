"""Why a place has no value. Every empty result carries one of these codes."""

NO_GEOMETRY = "no_geometry"
NO_STREET = "no_street"
BEYOND_LIMIT = "beyond_limit"
NOT_CONNECTED = "not_connected"
OUTSIDE_BOUNDARY = "outside_boundary"
NO_DESTINATION = "no_destination"
OUTSIDE_RASTER = "outside_raster"
NODATA = "nodata"
NO_WEIGHT = "no_weight"
NO_VALUE = "no_value"
NOBODY = "nobody"
NO_INCOME = "no_income"
FEW_PEOPLE = "few_people"
PROTECTS_FEW = "protects_few"
NEGATIVE_VALUE = "negative_value"
ALL_ZERO = "all_zero"
SOME_ZERO = "some_zero"
POOREST_ZERO = "poorest_zero"
NO_ID = "no_id"
NEW_PLACE = "new_place"
NO_NEED = "no_need"
NO_NUMBER = "no_number"
NO_DEMAND = "no_demand"
ALL_EQUAL = "all_equal"
MORE_THAN_ALL = "more_than_all"
OUTSIDE_AREAS = "outside_areas"
NO_SURFACE = "no_surface"
NO_GOAL = "no_goal"
NOT_IN_TABLE = "not_in_table"
NO_AMOUNT = "no_amount"
NOT_COVERED = "not_covered"
BENEATH = "beneath"
NO_CHILDREN = "no_children"
CHILDREN_UNKNOWN = "children_unknown"
NO_BUILDINGS = "no_buildings"
NO_FLOOR_AREA = "no_floor_area"
NO_LAND = "no_land"
NO_CLASSES = "no_classes"
MISSING_AMOUNT = "missing_amount"
NO_RESIDENTS = "no_residents"
NOTHING_BUILT = "nothing_built"
GROWTH_NEAR_ZERO = "growth_near_zero"
NO_COORDINATES = "no_coordinates"
NO_DEPARTURES = "no_departures"
TOO_SELDOM = "too_seldom"
NOTHING_REACHED = "nothing_reached"
NO_TURN = "no_turn"
NO_PAIR = "no_pair"
NO_AREA = "no_area"
NO_WAY = "no_way"
NO_NODE = "no_node"
NO_COMPONENT = "no_component"
NO_COUNT = "no_count"
NO_HOME_BUILDING = "no_home_building"
OUTSIDE_TARGETS = "outside_targets"
NO_USE = "no_use"
NO_PLAN_FLOOR_AREA = "no_plan_floor_area"
UNKNOWN_USE = "unknown_use"
COVERED_BEFORE = "covered_before"
UNKNOWN_CODE = "unknown_code"
NO_CODE = "no_code"
NO_STRATUM = "no_stratum"
NOBODY_ANSWERED = "nobody_answered"
NO_PART_NEAR = "no_part_near"
NO_REMARKS = "no_remarks"
FEW_ANSWERS = "few_answers"
NOT_SHOWN = "not_shown"
ON_THE_CUT = "on_the_cut"
NOTHING_SAID = "nothing_said"
DOES_NOT_COUNT = "does_not_count"
NOT_ASKED = "not_asked"
OUTSIDE_STUDY_AREA = "outside_study_area"
ALL_ALIKE = "all_alike"
ALL_NEIGHBOURS = "all_neighbours"
NO_FEELING = "no_feeling"
NO_SIDE = "no_side"
FEW_AREAS = "few_areas"
ONE_GROUP = "one_group"
NOTHING_COUNTED = "nothing_counted"
NOT_ALL_YEARS = "not_all_years"
NOT_COMPARED = "not_compared"
NO_NEIGHBOUR = "no_neighbour"

REASONS = {
    NO_GEOMETRY: "The feature has no geometry",
    NO_STREET: "No street within the snapping distance",
    BEYOND_LIMIT: "Farther than the search limit",
    NOT_CONNECTED: "No connected way along the streets",
    OUTSIDE_BOUNDARY: "Outside the context boundary",
    NO_DESTINATION: "No destination left to reach",
    OUTSIDE_RASTER: "Outside the raster",
    NODATA: "The raster has no data here",
    NO_WEIGHT: "The weight is zero everywhere within the feature",
    NO_VALUE: "No value is given here",
    NOBODY: "Nobody lives here",
    NO_INCOME: "No income is given here",
    FEW_PEOPLE: "Fewer people than the least number that is shown",
    PROTECTS_FEW: "Withheld so that a smaller group cannot be worked out",
    NEGATIVE_VALUE: "A value is negative: no measure of inequality",
    ALL_ZERO: "All values are 0: no measure of inequality",
    SOME_ZERO: "A value is 0: no mean log deviation",
    POOREST_ZERO: "The poorest have nothing: no Palma ratio",
    NO_ID: "The identifier is empty",
    NEW_PLACE: "A new place: there was none before",
    NO_NEED: "Nobody here needs the service: no coverage",
    ALL_EQUAL: "All have the same: there is no inequality to divide",
    MORE_THAN_ALL: "The field counts more people than live there: there are no others",
    NO_NUMBER: "The number of people, or the supply, is not given",
    NO_DEMAND: "Nobody within reach to share with",
    OUTSIDE_AREAS: "Outside all of the areas",
    NO_SURFACE: "No surface is drawn on the plot",
    NO_GOAL: "No goal is stated for the plot",
    NOT_IN_TABLE: "Not in the factor table: counted as 0",
    NO_AMOUNT: "No area or number is known: it gives nothing",
    NOT_COVERED: "No surface is drawn here: counted as 0",
    BENEATH: "Other surfaces lie on it everywhere: they are counted",
    NO_CHILDREN: "No children: no area per child",
    CHILDREN_UNKNOWN: "The number of children is not stated",
    NO_BUILDINGS: "No buildings: average storeys and open space ratio are not defined",
    NO_FLOOR_AREA: "A building has neither floor area, storeys nor height",
    NO_LAND: "Nothing but water, or no extent at all",
    NO_CLASSES: "There is nothing of any of the classes here",
    MISSING_AMOUNT: "A number it needs is missing",
    NO_RESIDENTS: "No employed residents, so there is no ratio",
    NOTHING_BUILT: "Nothing was built at the first date, so there is no rate",
    GROWTH_NEAR_ZERO: "Population growth is too near zero for a ratio",
    NO_COORDINATES: "The stop has no coordinates in the feed",
    NO_DEPARTURES: "Nothing departs within the hours asked for",
    TOO_SELDOM: "Departures are too far apart for any category",
    NOTHING_REACHED: "Nothing else lies within the radius",
    NO_TURN: "Everything within the radius lies straight ahead: there is no turning to divide by",
    NO_PAIR: "No destination at the wanted straight distance",
    NO_AREA: "No area to relate to",
    NO_NODE: "No junction, dead end or middle of a street inside: nothing to take a mean of",
    NO_WAY: "No way to any destination at the wanted straight distance",
    NO_COMPONENT: "A component of the index has no value here",
    NO_COUNT: "The number of people is not known",
    NO_HOME_BUILDING: "People, but no building that counts as homes",
    OUTSIDE_TARGETS: "Outside the polygons people are moved to",
    NO_USE: "No allowed use is stated",
    UNKNOWN_USE: "The use is none of the known codes or words",
    NO_PLAN_FLOOR_AREA: "No floor area, plot ratio, or storeys with a built share",
    COVERED_BEFORE: "Covered by polygons that come before it",
    UNKNOWN_CODE: "The code is not in the table of this source",
    NO_CODE: "No code is stated",
    NO_STRATUM: "Not among the categories of the population",
    NOBODY_ANSWERED: "Nobody of this category answered",
    NO_PART_NEAR: "No part of the plan within the distance",
    NO_REMARKS: "Nobody said anything here",
    FEW_ANSWERS: "Too few answers to say anything",
    NOT_SHOWN: "Hidden, or merged into another remark",
    ON_THE_CUT: "Neither good nor bad",
    NOTHING_SAID: "The remark has no value to compare",
    DOES_NOT_COUNT: "Hidden, merged into another remark, or about something else",
    NOT_ASKED: "Of another theme or feeling than asked for",
    OUTSIDE_STUDY_AREA: "Outside the study area",
    ALL_ALIKE: "All values are alike: nothing stands out",
    ALL_NEIGHBOURS: "All places are neighbours: nothing to compare with",
    NO_FEELING: "No remark here tells a feeling: no balance",
    NO_SIDE: "No remark here takes a side",
    FEW_AREAS: "Too few areas have numbers to compare",
    ONE_GROUP: "Nobody is of the group, or all are",
    NOTHING_COUNTED: "Nobody and nothing of any of the groups is here",
    NOT_ALL_YEARS: "A number of some year is missing",
    NOT_COMPARED: "There is no number of the first year to compare with",
    NO_NEIGHBOUR: "The area has no neighbour with a value",
}
