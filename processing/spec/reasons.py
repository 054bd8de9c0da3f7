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
NOTHING_REACHED = "nothing_reached"
NO_TURN = "no_turn"
NO_PAIR = "no_pair"
NO_AREA = "no_area"
NO_WAY = "no_way"
NO_NODE = "no_node"

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
    NOTHING_REACHED: "Nothing else lies within the radius",
    NO_TURN: "Everything within the radius lies straight ahead: there is no turning to divide by",
    NO_PAIR: "No destination at the wanted straight distance",
    NO_AREA: "No area to relate to",
    NO_NODE: "No junction, dead end or middle of a street inside: nothing to take a mean of",
    NO_WAY: "No way to any destination at the wanted straight distance",
}
