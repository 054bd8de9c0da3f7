"""Which OpenStreetMap tags mean what here. Data only.

Read together with https://wiki.openstreetmap.org/wiki/Map_features (kinds) and
https://wiki.openstreetmap.org/wiki/Key:access (who may go where).
"""

# Kinds of highway that people may walk on unless a tag says otherwise.
WALKABLE = frozenset([
    "primary", "primary_link", "secondary", "secondary_link", "tertiary", "tertiary_link", "unclassified",
    "residential", "living_street", "service", "road", "track", "pedestrian", "footway", "path", "steps",
    "trail", "cycleway", "bridleway", "corridor", "elevator", "platform", "crossing", "byway", "minor",
])  # fmt: skip
# Walkable only where a tag says so.
WALKABLE_IF_TAGGED = frozenset(["trunk", "trunk_link", "busway"])
# Never, whatever else is tagged.
NOT_WALKABLE = frozenset([
    "motorway", "motorway_link", "construction", "proposed", "planned", "abandoned", "razed", "raceway",
    "bus_guideway", "escape", "services", "rest_area", "via_ferrata", "no",
])  # fmt: skip
CLOSED = frozenset([
    "no", "private", "agricultural", "forestry", "delivery", "military", "emergency", "permit", "restricted",
    "residents",
])  # fmt: skip
OPEN = frozenset(["yes", "designated", "permissive", "public", "destination", "customers", "official"])
FOOT_CLOSED = CLOSED | {"use_sidepath"}
SIDEWALK = frozenset(["both", "left", "right", "yes", "separate"])
NOT_CYCLED = frozenset([
    "steps", "footway", "pedestrian", "corridor", "elevator", "platform", "bridleway", "crossing",
])  # fmt: skip

# Green spaces people may use, as key, value; the kind shown is the value. Order is precedence.
PUBLIC_GREEN = (
    ("leisure", "park"),
    ("leisure", "nature_reserve"),
    ("leisure", "garden"),
    ("leisure", "common"),
    ("landuse", "recreation_ground"),
    ("landuse", "village_green"),
    ("landuse", "forest"),
    ("natural", "wood"),
    ("natural", "grassland"),
    ("natural", "heath"),
    ("landuse", "meadow"),
)
# Green ground that is not counted as a public green space: verges and lawns, private or special use.
OTHER_GREEN = (
    ("landuse", "grass"),
    ("landuse", "cemetery"),
    ("amenity", "grave_yard"),
    ("landuse", "allotments"),
    ("landuse", "orchard"),
    ("landuse", "vineyard"),
    ("landuse", "greenfield"),
    ("landuse", "flowerbed"),
    ("landuse", "plant_nursery"),
    ("leisure", "golf_course"),
    ("natural", "scrub"),
    ("natural", "wetland"),
    ("natural", "shrubbery"),
)
NOT_PUBLIC = CLOSED | {"customers", "members"}

# Buildings with homes: a house is one dwelling, a block has as many as its floor area holds.
HOUSES = frozenset([
    "house", "detached", "semidetached_house", "bungalow", "farm", "static_caravan", "houseboat", "villa",
])  # fmt: skip
BLOCKS = frozenset(["apartments", "residential", "terrace", "block", "dormitory"])
# A building=yes with one of these keys is something else than homes.
OTHER_USE_KEYS = ("amenity", "healthcare", "leisure", "office", "public_transport", "railway", "shop", "tourism")
# A building=yes on this ground (landuse, leisure or amenity of the smallest area that tells) is homes, or is not.
HOMES_GROUND = frozenset(["residential"])
OTHER_GROUND = frozenset([
    "allotments", "brownfield", "cemetery", "civil", "civic_admin", "commercial", "construction", "depot",
    "education", "farmyard", "fairground", "forest", "garages", "greenhouse_horticulture", "harbour", "industrial",
    "institutional", "landfill", "military", "port", "quarry", "railway", "recreation_ground", "religious",
    "retail", "winter_sports", "park", "garden", "nature_reserve", "golf_course", "pitch", "sports_centre",
    "stadium", "track", "marina", "horse_riding", "school", "kindergarten", "college", "university", "hospital",
    "clinic", "place_of_worship", "grave_yard", "parking", "marketplace", "monastery", "prison",
])  # fmt: skip

# Services, as key, value, theme. "*" is any other value of the key. The first match counts.
SERVICES = (
    ("amenity", "school", "school"),
    ("amenity", "kindergarten", "preschool"),
    ("amenity", "childcare", "preschool"),
    ("amenity", "college", "higher education"),
    ("amenity", "university", "higher education"),
    ("amenity", "pharmacy", "pharmacy"),
    ("healthcare", "pharmacy", "pharmacy"),
    ("amenity", "hospital", "health"),
    ("amenity", "clinic", "health"),
    ("amenity", "doctors", "health"),
    ("amenity", "dentist", "dentist"),
    ("healthcare", "dentist", "dentist"),
    ("healthcare", "hospital", "health"),
    ("healthcare", "clinic", "health"),
    ("healthcare", "centre", "health"),
    ("healthcare", "doctor", "health"),
    ("healthcare", "midwife", "health"),
    ("shop", "supermarket", "food"),
    ("shop", "convenience", "food"),
    ("shop", "grocery", "food"),
    ("shop", "greengrocer", "food"),
    ("shop", "bakery", "food"),
    ("shop", "butcher", "food"),
    ("amenity", "marketplace", "food"),
    ("amenity", "restaurant", "eating out"),
    ("amenity", "cafe", "eating out"),
    ("amenity", "fast_food", "eating out"),
    ("amenity", "food_court", "eating out"),
    ("amenity", "library", "culture"),
    ("amenity", "theatre", "culture"),
    ("amenity", "cinema", "culture"),
    ("amenity", "arts_centre", "culture"),
    ("amenity", "community_centre", "culture"),
    ("amenity", "place_of_worship", "worship"),
    ("tourism", "museum", "culture"),
    ("tourism", "gallery", "culture"),
    ("leisure", "sports_centre", "sport"),
    ("leisure", "sports_hall", "sport"),
    ("leisure", "fitness_centre", "sport"),
    ("leisure", "swimming_pool", "sport"),
    ("leisure", "ice_rink", "sport"),
    ("leisure", "stadium", "sport"),
    ("leisure", "pitch", "sport"),
    ("leisure", "playground", "playground"),
    ("amenity", "post_office", "public service"),
    ("amenity", "townhall", "public service"),
    ("amenity", "police", "public service"),
    ("amenity", "social_facility", "social care"),
    ("amenity", "nursing_home", "social care"),
    ("amenity", "bank", "bank"),
    ("shop", "*", "other shop"),
    ("office", "*", "office"),
)
NO_SHOP = frozenset(["no", "vacant", "disused"])

# Stops, as key, value, mode.
STOPS = (
    ("highway", "bus_stop", "bus"),
    ("amenity", "bus_station", "bus"),
    ("railway", "tram_stop", "tram"),
    ("railway", "station", "rail"),
    ("railway", "halt", "rail"),
    ("amenity", "ferry_terminal", "ferry"),
)
# The first of these keys that says yes tells whom a platform or stop position serves.
STOP_MODES = (
    ("train", "rail"),
    ("subway", "metro"),
    ("light_rail", "rail"),
    ("tram", "tram"),
    ("ferry", "ferry"),
    ("bus", "bus"),
)
