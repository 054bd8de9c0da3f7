"""Canopy or NDVI of a large raster: areas, homes within 300 m, and the raster written.

Third and fourth argument: the folder of `ours_greenness_data`, and "canopy" or "ndvi".
"""

import sys
from pathlib import Path

import geopandas as gpd
import numpy as np
import ours
import rasterio
import shapely
from common import Report
from sodertorn.processing.methods.canopy import canopy_share
from sodertorn.processing.methods.ndvi import ndvi_share

folder, what = Path(sys.argv[3]), sys.argv[4]
report = Report(version=ours.VERSION)
with (
    rasterio.open(folder / "surface.tif") as surface,
    rasterio.open(folder / "terrain.tif") as terrain,
    rasterio.open(folder / "image.tif") as image,
):
    left, bottom, right, top = surface.bounds
    side = (right - left) / 20
    corner = np.stack(np.meshgrid(left + side * np.arange(20), bottom + side * np.arange(20)), -1).reshape(-1, 2)
    areas = gpd.GeoDataFrame(geometry=shapely.box(*corner.T, *(corner + side).T), crs=surface.crs.to_wkt())
    xy = np.random.default_rng(2).uniform((left, bottom), (right, top), (20_000, 2))
    homes = gpd.GeoDataFrame(geometry=shapely.points(xy), crs=surface.crs.to_wkt())
    roofs = gpd.GeoDataFrame(geometry=shapely.box(*(xy - 12).T, *(xy + 12).T), crs=surface.crs.to_wkt())
    common = {"areas": areas, "homes": homes, "radius": 300.0, "boundary": None}
    with report.time("areas and homes"):
        if what == "canopy":
            made = canopy_share(
                source="surface", surface=surface, surface_band=1, terrain=terrain, terrain_band=1, threshold=3.0,
                buildings=roofs, margin=1.0, **common,
            )  # fmt: skip
        else:
            made = ndvi_share(red=image, red_band=1, nir=image, nir_band=2, offset=0.0, threshold=0.4, **common)
    with report.time("raster written"), rasterio.open(folder / "made.tif", "w", **made["raster"].profile) as target:
        for window, values in made["raster"]:
            target.write(values, 1, window=window)
(folder / "made.tif").unlink()
report.values |= {"areas": len(areas), "homes": len(homes)}
report.done()
