# What a plot gives. Helsinki's plots are not in the file: squares of 100 m stand in for them.
# Runs within make_layers of scripts/demo.sh.

run native:creategrid <<JSON
{"inputs": {
    "TYPE": 2, "HSPACING": 100, "VSPACING": 100,
    "EXTENT": "$(layer homes)",
    "CRS": "EPSG:32635",
    "OUTPUT": "$(table squares)"}}
JSON

run sodertorn:spacematrix <<JSON
{"inputs": {
    "AREAS": "$(layer squares)",
    "LEVEL": "district",
    "BUILDINGS": "$(layer buildings)",
    "FLOOR_AREA_FIELD": "floor_area",
    "STREETS": "$(layer streets)",
    "OUTPUT": "$(table squares_density)"}}
JSON

say "roofs and green ground as one layer of surfaces, in OpenStreetMap's own words, and a factor table in the same words"
run native:mergevectorlayers <<JSON
{"inputs": {
    "LAYERS": ["$(layer vegetation)", "$(layer buildings)"],
    "CRS": "EPSG:32635",
    "OUTPUT": "$out/log/surfaces.gpkg"}}
JSON
run native:fieldcalculator <<JSON
{"inputs": {
    "INPUT": "$out/log/surfaces.gpkg",
    "FIELD_NAME": "surface", "FIELD_TYPE": 2, "FIELD_LENGTH": 20,
    "FORMULA": "if(\"storeys\" is null, \"kind\", 'roof')",
    "OUTPUT": "$(table surfaces)"}}
JSON
mkdir -p "$out/factors"
cat > "$out/factors/openstreetmap.csv" <<'CSV'
surface,factor,unit
roof,0,area
grass,1,area
scrub,1,area
park,1,area
wetland,1,area
heath,1,area
garden,1,area
wood,1,area
CSV

run sodertorn:green_space_factor <<JSON
{"inputs": {
    "PLOTS": "$(layer squares)",
    "SURFACES": "$(layer surfaces)",
    "SURFACE_FIELD": "surface",
    "FACTORS": "$out/factors/openstreetmap.csv",
    "FACTOR_NAME": "OpenStreetMap's green ground, Malmö 2011",
    "GOAL": 0.3,
    "OUTPUT": "$(table squares_green)",
    "GIVES": "$out/factors/what-each-surface-gives.csv"}}
JSON

run sodertorn:green_space_factor_table <<JSON
{"inputs": {
    "PRESET": "malmo_2011",
    "OUTPUT": "$out/factors/malmo-2011.csv"}}
JSON

say "the school grounds of the OpenStreetMap file; how many pupils they have is made up: one for each 25 m²"
run native:reprojectlayer <<JSON
{"inputs": {
    "INPUT": "$town|layername=multipolygons|subset=amenity = 'school'",
    "TARGET_CRS": "EPSG:32635",
    "OUTPUT": "$out/log/school-grounds.gpkg"}}
JSON
run native:fieldcalculator <<JSON
{"inputs": {
    "INPUT": "$out/log/school-grounds.gpkg",
    "FIELD_NAME": "pupils", "FIELD_TYPE": 1,
    "FORMULA": "round(\$area / 25)",
    "OUTPUT": "$(table school_grounds)"}}
JSON

run sodertorn:school_outdoor_area <<JSON
{"inputs": {
    "PLOTS": "$(layer school_grounds)",
    "CHILDREN": "pupils",
    "BUILDINGS": "$(layer buildings)",
    "OUTPUT": "$(table school_yards)",
    "SUMMARY": "$out/tables/school-yards.csv",
    "REPORT": "$out/tables/school-yards.html"}}
JSON

bubenec=../shared/data/form/bubenec.gpkg
if [ -f "$bubenec" ]; then
    say "plots, buildings and streets of Bubeneč in Prague, which come in Web Mercator; three storeys are assumed"
    run sodertorn:spacematrix <<JSON
{"inputs": {
    "AREAS": "$bubenec|layername=plots",
    "LEVEL": "plot",
    "BUILDINGS": "$bubenec|layername=buildings",
    "ASSUMED_STOREYS": 3,
    "STREETS": "$bubenec|layername=streets",
    "EDGE_WIDTH": 10,
    "OUTPUT": "$out/bubenec.gpkg"}}
JSON
fi
