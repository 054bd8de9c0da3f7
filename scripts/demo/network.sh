# Sourced by scripts/demo.sh: how the streets connect. The barrier is made up: what if nobody could cross there?

run sodertorn:street_centrality <<JSON
{"inputs": {
    "STREETS": "$(layer streets)",
    "LEVEL_FIELD": "level",
    "RADII": "500",
    "SEGMENTS": "$(table streets_passed)"}}
JSON

run sodertorn:angular_street_centrality <<JSON
{"inputs": {
    "STREETS": "$(layer streets)",
    "LEVEL_FIELD": "level",
    "RADII": "500, 800",
    "SEGMENTS": "$(table streets_straight)"}}
JSON

run sodertorn:intersection_density <<JSON
{"inputs": {
    "PLACES": "$(layer grid)",
    "STREETS": "$(layer streets)",
    "LEVEL_FIELD": "level",
    "OUTPUT": "$(table grid_intersections)"}}
JSON

printf '%s' '{"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32635"}},
"features": [{"type": "Feature", "properties": {"id": 1}, "geometry": {"type": "LineString",
"coordinates": [[385820, 6671950], [385820, 6672330]]}}]}' > "$out/barrier.geojson"

run native:reprojectlayer <<JSON
{"inputs": {"INPUT": "$out/barrier.geojson", "TARGET_CRS": "EPSG:32635", "OUTPUT": "$(table barrier)"}}
JSON

run sodertorn:barrier_effect <<JSON
{"inputs": {
    "HOMES": "$(layer homes)",
    "POPULATION": "people",
    "STREETS": "$(layer streets)",
    "LEVEL_FIELD": "level",
    "CLOSURES": "$(layer barrier)",
    "CUT_BRIDGES": true,
    "WORST": 40,
    "OUTPUT": "$(table homes_detours)",
    "CHANGED": "$(table homes_barrier)",
    "PAIRS": "$(table pairs_barrier)",
    "SUMMARY": "$out/tables/detours.csv",
    "REPORT": "$out/tables/detours.html"}}
JSON

# A real river: Krems on the Danube, and its bridge closed.
krems=../shared/data/osm/krems.osm.gz
if [ -f "$krems" ]; then
    gunzip -c "$krems" > "$out/krems.osm"
    krems_gpkg="$out/krems.gpkg"
    krems_table() { printf "ogr:dbname='%s' table=\\\\\"%s\\\\\" (geom)" "$krems_gpkg" "$1"; }
    run sodertorn:prepare_openstreetmap_extract <<JSON
{"inputs": {
    "EXTRACT": "$out/krems.osm",
    "STREETS": "$(krems_table streets)",
    "HOMES": "$(krems_table homes)"}}
JSON
    printf '%s' '{"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name":
"urn:ogc:def:crs:EPSG::32633"}}, "features": [{"type": "Feature", "properties": {"id": 1}, "geometry": {"type":
"LineString", "coordinates": [[546200, 5361400], [546310, 5361400]]}}]}' > "$out/closed-bridge.geojson"
    run sodertorn:barrier_effect <<JSON
{"inputs": {
    "HOMES": "$krems_gpkg|layername=homes",
    "POPULATION": "people",
    "STREETS": "$krems_gpkg|layername=streets",
    "LEVEL_FIELD": "level",
    "FARTHEST": 1500,
    "CLOSURES": "$out/closed-bridge.geojson",
    "CUT_BRIDGES": true,
    "OUTPUT": "$(krems_table homes_detours)",
    "CHANGED": "$(krems_table homes_bridge_closed)",
    "PAIRS": "$(krems_table pairs_bridge_closed)"}}
JSON
    rm "$out/krems.osm"
fi
