"""Paint a land-cover map from the demo's own layers: scripts/py scripts/demo_landcover.py GPKG OUT.tif

Classes: 1 public green, 2 other green ground, 3 building, 4 other ground, 0 no data (outside the hull of the
streets). It shows how the tools work; a real study takes a surveyed land-cover map.
"""

import sys

import geopandas
import numpy as np
import rasterio
from rasterio.features import rasterize
from rasterio.transform import from_origin

CELL = 5.0
NAMES = {1: "Public green", 2: "Other green ground", 3: "Building", 4: "Other ground"}


def main(gpkg, path):
    layers = {name: geopandas.read_file(gpkg, layer=name) for name in ("streets", "vegetation", "green", "buildings")}
    hull = layers["streets"].union_all().convex_hull
    west, south, east, north = hull.bounds
    west, north = np.floor(west / CELL) * CELL, np.ceil(north / CELL) * CELL
    shape = int(np.ceil((north - south) / CELL)), int(np.ceil((east - west) / CELL))
    painted = [(hull, 4)]
    painted += [(shape, 2) for shape in layers["vegetation"].geometry]
    painted += [(shape, 1) for shape in layers["green"].geometry]
    painted += [(shape, 3) for shape in layers["buildings"].geometry]
    transform = from_origin(west, north, CELL, CELL)
    cells = rasterize(painted, out_shape=shape, transform=transform, fill=0, dtype="uint8")
    cells[rasterize([(hull, 1)], out_shape=shape, transform=transform, fill=0, dtype="uint8") == 0] = 0
    profile = {
        "driver": "GTiff",
        "height": shape[0],
        "width": shape[1],
        "count": 1,
        "dtype": "uint8",
        "nodata": 0,
        "crs": layers["streets"].crs.to_wkt(),
        "transform": transform,
        "compress": "deflate",
        "tiled": True,
    }
    with rasterio.open(path, "w", **profile) as file:
        file.write(cells, 1)
        file.update_tags(source="© OpenStreetMap contributors, ODbL")
    for code, name in NAMES.items():
        print(f"    {code} {name}: {(cells == code).sum() / (cells > 0).sum():.1%}")


if __name__ == "__main__":
    main(*sys.argv[1:])
