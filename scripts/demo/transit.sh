# Public transport: who lives near a stop in Helsinki, and how often the buses come in Kuopio.

run sodertorn:sdg_11_2_1 <<JSON
{"inputs": {
    "HOMES": "$(layer homes)",
    "POPULATION": "people",
    "STREETS": "$(layer streets)",
    "LEVEL_FIELD": "level",
    "STOPS": "$(layer stops)",
    "MODE_FIELD": "mode",
    "OUTPUT": "$(table homes_near_transit)",
    "SUMMARY": "$out/tables/near-public-transport.csv",
    "REPORT": "$out/tables/near-public-transport.html"}}
JSON

kuopio=../shared/data/gtfs/kuopio.zip
if [ -f "$kuopio" ]; then
    kuopio=$(realpath "$kuopio")
    in_kuopio() { printf "ogr:dbname='%s' table=\\\\\"%s\\\\\" (geom)" "$out/kuopio.gpkg" "$1"; }

    run sodertorn:stop_departures <<JSON
{"inputs": {"FEED": "$kuopio", "OUTPUT": "$(in_kuopio stops_weekday)"}}
JSON

    run sodertorn:stop_departures <<JSON
{"inputs": {"FEED": "$kuopio", "DAY": "sunday", "OUTPUT": "$(in_kuopio stops_sunday)"}}
JSON

    say "squares of 100 m over the town stand for homes: Kuopio's own, and its streets, are not here"
    run native:creategrid <<JSON
{"inputs": {
    "TYPE": 2, "HSPACING": 100, "VSPACING": 100,
    "EXTENT": "530000,538000,6968000,6978000 [EPSG:32635]",
    "CRS": "EPSG:32635",
    "OUTPUT": "$(in_kuopio squares)"}}
JSON

    run sodertorn:stop_quality <<JSON
{"inputs": {
    "HOMES": "$out/kuopio.gpkg|layername=squares",
    "FEED": "$kuopio",
    "OUTPUT": "$(in_kuopio squares_by_class)",
    "STOPS": "$(in_kuopio stops_by_category)",
    "AREAS": "$(in_kuopio areas_by_class)"}}
JSON

    run sodertorn:ptal <<JSON
{"inputs": {
    "HOMES": "$out/kuopio.gpkg|layername=squares",
    "FEED": "$kuopio",
    "OUTPUT": "$(in_kuopio squares_by_access_level)"}}
JSON
fi
