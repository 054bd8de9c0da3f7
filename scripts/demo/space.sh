# Public space, density and mix. Sourced by scripts/demo.sh. Squares of 250 m stand in for districts; the last column
# of them lies outside the data.

run sodertorn:green_space_within_300_m <<JSON
{"inputs": {
    "HOMES": "$(layer homes)",
    "POPULATION": "people",
    "STREETS": "$(layer streets)",
    "LEVEL_FIELD": "level",
    "DESTINATIONS": "$(layer green)",
    "CLASS_FIELD": "kind",
    "CLASSES": "park = park + garden: 300, nature = heath + wood: 800",
    "MINIMUM_AREA": 0.2,
    "OUTPUT": "$(table homes_green_classes)",
    "SUMMARY": "$out/tables/green-by-class.csv",
    "REPORT": "$out/tables/green-by-class.html"}}
JSON

run sodertorn:open_public_space <<JSON
{"inputs": {
    "AREAS": "$(layer grid)|subset=col_index < 4",
    "OPEN_SPACE": "$(layer green)",
    "STREETS": "$(layer streets)",
    "LEVEL_FIELD": "level",
    "STREET_CLASS_FIELD": "kind",
    "STREET_WIDTHS": "paths = footway + path + steps + trail + cycleway + corridor + elevator + platform: 2.5, service: 5, streets = residential + unclassified + pedestrian: 12, main streets = primary + secondary + tertiary: 16",
    "HOMES": "$(layer homes)",
    "POPULATION": "people",
    "OUTPUT": "$(table grid_public_space)",
    "WHOLE": "$out/public-space-of-the-whole.csv",
    "ACCESS": "$(table homes_public_space)",
    "SUMMARY": "$out/tables/public-space-within-400-m.csv",
    "REPORT": "$out/tables/public-space-within-400-m.html"}}
JSON

run sodertorn:population_density <<JSON
{"inputs": {
    "AREAS": "$(layer grid)|subset=col_index < 4",
    "HOMES": "$(layer homes)",
    "HOME_POPULATION": "people",
    "RADIUS": 250,
    "OUTPUT": "$(table grid_density)",
    "AROUND": "$(table homes_density)",
    "WHOLE": "$out/density-of-the-whole.csv"}}
JSON

run sodertorn:land_use_mix <<JSON
{"inputs": {
    "AREAS": "$(layer grid)|subset=col_index < 4",
    "USES": "$(layer services)",
    "USE_FIELD": "theme",
    "CLASSES": "shops = food + other shop + pharmacy, eating out, offices = office + bank, culture = culture + sport + worship, care and schools = health + dentist + school + higher education + social care + public service",
    "OUTPUT": "$(table grid_mix)"}}
JSON
