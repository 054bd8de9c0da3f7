# Trees, canopy and greenness: sourced by scripts/demo.sh.
say "the trees that are drawn in the extract"
run native:extractbyexpression <<JSON
{"inputs": {
    "INPUT": "$town|layername=points",
    "EXPRESSION": "\"other_tags\" LIKE '%\"natural\"=>\"tree\"%'",
    "OUTPUT": "$(table trees)"}}
JSON

say "a surface and a terrain model of 1 m cells, painted from the layers above: stand-ins for laser data"
mkdir -p "$out/models"
scripts/py scripts/demo/green_surface.py "$gpkg" "$out/models"

run native:creategrid <<JSON
{"inputs": {
    "TYPE": 2, "HSPACING": 100, "VSPACING": 100,
    "EXTENT": "$(layer streets)",
    "CRS": "EPSG:32635",
    "OUTPUT": "$(table grid_100)"}}
JSON

run sodertorn:canopy_share <<JSON
{"inputs": {
    "SURFACE": "$out/models/surface.tif",
    "TERRAIN": "$out/models/terrain.tif",
    "BUILDINGS": "$(layer buildings)",
    "AREAS": "$(layer grid_100)",
    "HOMES": "$(layer homes)",
    "POPULATION": "people",
    "RADIUS": 300,
    "AREAS_OUTPUT": "$(table grid_canopy)",
    "OUTPUT": "$(table homes_canopy)",
    "SUMMARY": "$out/tables/canopy.csv",
    "REPORT": "$out/tables/canopy.html",
    "RASTER": "$out/canopy.tif"}}
JSON

run sodertorn:rule_3_30_300 <<JSON
{"inputs": {
    "HOMES": "$(layer homes)",
    "POPULATION": "people",
    "TREES": "$(layer trees)",
    "TREE_RULE": "sight",
    "TREE_DISTANCE": 50,
    "SURFACE": "$out/models/surface.tif",
    "TERRAIN": "$out/models/terrain.tif",
    "BUILDINGS": "$(layer buildings)",
    "CROWN_RADIUS": 4,
    "DESTINATIONS": "$(layer green)",
    "STREETS": "$(layer streets)",
    "LEVEL_FIELD": "level",
    "OUTPUT": "$(table homes_3_30_300)",
    "SUMMARY": "$out/tables/3-30-300.csv",
    "REPORT": "$out/tables/3-30-300.html"}}
JSON

image=../shared/data/raster/sentinel2-fishbourne.tif
if [ -f "$image" ]; then
    say "another place: Sentinel-2 of Fishbourne, England (Copernicus Sentinel data), in its own GeoPackage"
    cp "$image" "$out/models/fishbourne.tif"       # QGIS writes statistics beside a raster it opens
    image="$out/models/fishbourne.tif"
    run native:creategrid <<JSON
{"inputs": {
    "TYPE": 2, "HSPACING": 250, "VSPACING": 250,
    "EXTENT": "$image",
    "CRS": "EPSG:32630",
    "OUTPUT": "ogr:dbname='$out/fishbourne.gpkg' table=\"grid\" (geom)"}}
JSON
    run sodertorn:ndvi_share <<JSON
{"inputs": {
    "RED": "$image", "RED_BAND": 3,
    "NIR": "$image", "NIR_BAND": 4,
    "AREAS": "$out/fishbourne.gpkg|layername=grid",
    "AREAS_OUTPUT": "ogr:dbname='$out/fishbourne.gpkg' table=\"grid_ndvi\" (geom)",
    "RASTER": "$out/fishbourne-ndvi.tif"}}
JSON
fi
