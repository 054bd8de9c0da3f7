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
NO_LAND = "no_land"
NO_AMOUNT = "no_amount"
MISSING_AMOUNT = "missing_amount"
FEW_PEOPLE = "few_people"
NO_PEOPLE = "no_people"
NO_RESIDENTS = "no_residents"
NOTHING_BUILT = "nothing_built"
GROWTH_NEAR_ZERO = "growth_near_zero"

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
    NO_LAND: "Nothing but water, or no extent at all",
    NO_AMOUNT: "There is nothing of any of the classes here",
    MISSING_AMOUNT: "A number it needs is missing",
    FEW_PEOPLE: "Too few to show",
    NO_PEOPLE: "Nobody lives here",
    NO_RESIDENTS: "No employed residents, so there is no ratio",
    NOTHING_BUILT: "Nothing was built at the first date, so there is no rate",
    GROWTH_NEAR_ZERO: "Population growth is too near zero for a ratio",
}
