# For whom: the way to green by group, what closing one park would change, shops against need.

mkdir -p "$out/for-whom"
way_to_green="Way to green"
[ "$language" != sv ] || way_to_green="Väg till grönt"

run sodertorn:distribution_of_a_result <<JSON
{"inputs": {
    "PLACES": "$(layer homes_to_green)",
    "VALUE": "distance",
    "WORSE": "high",
    "THRESHOLDS": "300",
    "CALLED": "$way_to_green",
    "UNIT": "m",
    "POPULATION": "people",
    "GROUPS": ["basis"],
    "OUTPUT": "$(table green_for_whom)",
    "TABLE": "$out/for-whom/green-for-whom.csv",
    "SPREAD": "$out/for-whom/green-within-and-between.csv",
    "CURVES": "$out/for-whom/green-lorenz-curve.csv",
    "PAGE": "$out/for-whom/green-for-whom.html"}}
JSON

say "the same without the park Vanha kirkkopuisto, as if it were closed"
run sodertorn:green_space_within_300_m <<JSON
{"inputs": {
    "HOMES": "$(layer homes)",
    "POPULATION": "people",
    "STREETS": "$(layer streets)",
    "LEVEL_FIELD": "level",
    "DESTINATIONS": "$(layer green)|subset=name IS NULL OR name <> 'Vanha kirkkopuisto'",
    "OUTPUT": "$(table homes_to_green_closed)"}}
JSON

run sodertorn:compare_before_and_after <<JSON
{"inputs": {
    "BEFORE": "$(layer homes_to_green)",
    "BEFORE_ID": "osm_id",
    "BEFORE_VALUE": "distance",
    "AFTER": "$(layer homes_to_green_closed)",
    "AFTER_ID": "osm_id",
    "AFTER_VALUE": "distance",
    "WORSE": "high",
    "TOLERANCE": 10,
    "THRESHOLDS": "300",
    "CALLED": "$way_to_green",
    "UNIT": "m",
    "POPULATION": "people",
    "GROUPS": ["basis"],
    "OUTPUT": "$(table park_closed)",
    "TABLE": "$out/for-whom/park-closed.csv",
    "UNMATCHED": "$out/for-whom/park-closed-unmatched.csv",
    "PAGE": "$out/for-whom/park-closed.html"}}
JSON

run native:joinbylocationsummary <<JSON
{"inputs": {
    "INPUT": "$(layer grid)",
    "JOIN": "$(layer homes)",
    "PREDICATE": [0],
    "JOIN_FIELDS": ["people"],
    "SUMMARIES": [5],
    "DISCARD_NONMATCHING": true,
    "OUTPUT": "$(table grid_people)"}}
JSON

# the norm of the example is made up: a planner takes it from the municipality's own decisions
run sodertorn:supply_against_need <<JSON
{"inputs": {
    "AREAS": "$(layer grid_people)",
    "USERS": "people_sum",
    "NORM": 0.002,
    "COUNTED": "food shops",
    "SERVICES": "$(layer services)|subset=theme = 'food'",
    "NEAR": 300,
    "POPULATION": "people_sum",
    "OUTPUT": "$(table food_against_need)",
    "TABLE": "$out/for-whom/food-against-need.csv",
    "SUMMARY": "$out/for-whom/food-against-need-people.csv"}}
JSON
