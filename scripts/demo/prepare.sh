# Data prepared: people on a grid and in houses, other cells, homes estimated, tags recognised, a plan's future.

run sodertorn:population_to_grid <<JSON
{"inputs": {
    "AREAS": "$(layer buildings)",
    "POPULATION": "people",
    "CELL_SIZE": 250,
    "GRID": "$(table people_squares)"}}
JSON

run sodertorn:population_to_buildings <<JSON
{"inputs": {
    "AREAS": "$(layer people_squares)",
    "POPULATION": "people",
    "BUILDINGS": "$(layer buildings)",
    "FLOOR_FIELD": "floor_area",
    "USE_FIELD": "basis",
    "USE_WORDS": "homes, use not stated",
    "WHOLE": true,
    "HOMES": "$(table people_at_homes)",
    "OUTPUT": "$(table people_in_buildings)",
    "BALANCE": "$(table people_balance)"}}
JSON

say "a raster of the people in each square, for the next step"
scripts/py - "$gpkg" "$out/people-250-m.tif" <<'PY'
"""The squares as a raster of people per cell, as such rasters are delivered."""
import sys

import geopandas as gpd
import numpy as np
import rasterio
from rasterio.transform import from_origin

squares = gpd.read_file(sys.argv[1], layer="people_squares")
left, bottom, right, top = squares.total_bounds
values = np.full((round((top - bottom) / 250), round((right - left) / 250)), -1.0, "float32")
bounds = squares.bounds
row, column = ((top - bounds["maxy"]) / 250).round().astype(int), ((bounds["minx"] - left) / 250).round().astype(int)
values[row, column] = squares["people"]
with rasterio.open(sys.argv[2], "w", driver="GTiff", dtype="float32", count=1, height=values.shape[0],
                   width=values.shape[1], crs=squares.crs, transform=from_origin(left, top, 250, 250), nodata=-1) as made:
    made.write(values, 1)
PY

run sodertorn:resample_population_raster <<JSON
{"inputs": {
    "RASTER": "$out/people-250-m.tif",
    "CELL_SIZE": 100,
    "CRS": "EPSG:3067",
    "OUTPUT": "$out/people-100-m.tif"}}
JSON

run sodertorn:homes_from_buildings <<JSON
{"inputs": {
    "BUILDINGS": "$(layer buildings)",
    "FLOOR_FIELD": "floor_area",
    "STOREYS_FIELD": "storeys",
    "USE_FIELD": "basis",
    "USE_WORDS": "homes, use not stated",
    "TOTAL_PEOPLE": 8050,
    "HOMES": "$(table homes_of_buildings)"}}
JSON

run sodertorn:homes_from_addresses <<JSON
{"inputs": {
    "ADDRESSES": "$(layer homes)",
    "BUILDINGS": "$(layer buildings)",
    "STOREYS_FIELD": "storeys",
    "TOTAL_PEOPLE": 8050,
    "OUTPUT": "$(table homes_of_addresses)"}}
JSON

run sodertorn:recognise_swedish_data <<JSON
{"inputs": {
    "LAYER": "$town|layername=multipolygons|subset=building is not null",
    "RECOGNISED": "$out/recognised.csv",
    "OUTPUT": "$(table recognised_buildings)"}}
JSON

plan="$out/plan.geojson"     # invented, to show what a plan layer needs
cat > "$plan" <<'JSON'
{"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32635"}}, "features": [
{"type": "Feature", "properties": {"use": "B", "bta": 9000, "storeys": 6}, "geometry": {"type": "Polygon", "coordinates": [[[385702, 6672570], [385752, 6672570], [385752, 6672630], [385702, 6672630], [385702, 6672570]]]}},
{"type": "Feature", "properties": {"use": "BC1", "bta": 7000, "storeys": 5}, "geometry": {"type": "Polygon", "coordinates": [[[385702, 6672635], [385752, 6672635], [385752, 6672695], [385702, 6672695], [385702, 6672635]]]}},
{"type": "Feature", "properties": {"use": "PARK", "bta": null, "storeys": null}, "geometry": {"type": "Polygon", "coordinates": [[[385702, 6672700], [385752, 6672700], [385752, 6672760], [385702, 6672760], [385702, 6672700]]]}},
{"type": "Feature", "properties": {"use": "B", "bta": null, "storeys": 5}, "geometry": {"type": "Polygon", "coordinates": [[[385702, 6672765], [385752, 6672765], [385752, 6672825], [385702, 6672825], [385702, 6672765]]]}},
{"type": "Feature", "properties": {"use": "K", "bta": 12000, "storeys": 8}, "geometry": {"type": "Polygon", "coordinates": [[[385702, 6672830], [385752, 6672830], [385752, 6672890], [385702, 6672890], [385702, 6672830]]]}},
{"type": "Feature", "properties": {"use": "GATA", "bta": null, "storeys": null}, "geometry": {"type": "Polygon", "coordinates": [[[385688, 6672570], [385700, 6672570], [385700, 6672890], [385688, 6672890], [385688, 6672570]]]}}]}
JSON

run sodertorn:plan_to_future <<JSON
{"inputs": {
    "PLAN": "$plan",
    "USE_FIELD": "use",
    "FLOOR_FIELD": "bta",
    "STOREYS_FIELD": "storeys",
    "HOMES": "$(layer homes)",
    "HOMES_DWELLINGS": "dwellings",
    "HOMES_PEOPLE": "people",
    "REMOVED": "plan",
    "FUTURE_HOMES": "$(table future_homes)",
    "FUTURE_JOBS": "$(table future_jobs)",
    "FUTURE_SURFACES": "$(table future_surfaces)",
    "OUTPUT": "$(table plan_gives)"}}
JSON
