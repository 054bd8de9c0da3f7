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
OUTSIDE_AREAS = "outside_areas"
NO_COUNT = "no_count"
NO_HOME_BUILDING = "no_home_building"
OUTSIDE_TARGETS = "outside_targets"
NO_USE = "no_use"
UNKNOWN_USE = "unknown_use"
NO_FLOOR_AREA = "no_floor_area"
COVERED_BEFORE = "covered_before"
UNKNOWN_CODE = "unknown_code"
NO_CODE = "no_code"

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
    OUTSIDE_AREAS: "Outside all areas with a number of people",
    NO_COUNT: "The number of people is not known",
    NO_HOME_BUILDING: "People, but no building that counts as homes",
    OUTSIDE_TARGETS: "Outside the polygons people are moved to",
    NO_USE: "No allowed use is stated",
    UNKNOWN_USE: "The use is none of the known codes or words",
    NO_FLOOR_AREA: "No floor area, plot ratio, or storeys with a built share",
    COVERED_BEFORE: "Covered by polygons that come before it",
    UNKNOWN_CODE: "The code is not in the table of this source",
    NO_CODE: "No code is stated",
}
