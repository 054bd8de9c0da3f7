# Shared green and shops, everyday services, walkability. Sourced by scripts/demo.sh.

run sodertorn:green_per_person <<JSON
{"inputs": {
    "HOMES": "$(layer homes)",
    "POPULATION": "people",
    "GREEN": "$(layer green)",
    "STREETS": "$(layer streets)",
    "LEVEL_FIELD": "level",
    "LIMIT": 500,
    "OUTPUT": "$(table homes_green_per_person)",
    "AREAS": "$(table green_shared)",
    "SUMMARY": "$out/tables/green-per-person.csv",
    "REPORT": "$out/tables/green-per-person.html"}}
JSON

run sodertorn:two_step_floating_catchment <<JSON
{"inputs": {
    "HOMES": "$(layer homes)",
    "POPULATION": "people",
    "SUPPLY": "$(layer services)|subset=theme = 'food'",
    "STREETS": "$(layer streets)",
    "LEVEL_FIELD": "level",
    "LIMIT": 600,
    "DECAY": "gaussian",
    "OUTPUT": "$(table homes_food_shared)",
    "FACILITIES": "$(table food_shared)",
    "SUMMARY": "$out/tables/food-shops-shared.csv",
    "REPORT": "$out/tables/food-shops-shared.html"}}
JSON

run sodertorn:fifteen_minute_completeness <<JSON
{"inputs": {
    "HOMES": "$(layer homes)",
    "POPULATION": "people",
    "SERVICES": "$(layer services)",
    "CATEGORY": "theme",
    "CATEGORIES": "food, pharmacy, health, school, culture, sport, playground",
    "MINUTES": 5,
    "STREETS": "$(layer streets)",
    "LEVEL_FIELD": "level",
    "OUTPUT": "$(table homes_everyday)",
    "KINDS": "$(table everyday_kinds)",
    "SUMMARY": "$out/tables/everyday-services.csv",
    "REPORT": "$out/tables/everyday-services.html"}}
JSON

run sodertorn:walkability <<JSON
{"inputs": {
    "HOMES": "$(layer homes)",
    "POPULATION": "people",
    "STREETS": "$(layer streets)",
    "LEVEL_FIELD": "level",
    "RADIUS": 250,
    "DWELLINGS": "$(layer homes)",
    "DWELLING_FIELD": "dwellings",
    "SERVICES": "$(layer services)|subset=theme in ('food', 'other shop', 'eating out')",
    "LAND_USE": "$town|layername=multipolygons|subset=landuse is not null",
    "USE_FIELD": "landuse",
    "USES": "residential, retail, commercial, religious, grass",
    "OUTPUT": "$(table homes_walkability)",
    "COMPONENTS": "$(table walkability_components)",
    "SUMMARY": "$out/tables/walkability.csv",
    "REPORT": "$out/tables/walkability.html"}}
JSON
