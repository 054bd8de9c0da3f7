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
NO_DEMAND = "no_demand"
NO_COMPONENT = "no_component"

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
    NO_DEMAND: "Nobody within reach to share with",
    NO_COMPONENT: "A component of the index has no value here",
}
