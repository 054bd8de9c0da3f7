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
}
