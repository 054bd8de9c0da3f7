"""Paint a surface and a terrain model from the demo's own layers: scripts/py scripts/demo/green_surface.py GPKG FOLDER

Cells of 1 m. A gentle slope; on it houses of 3 m a storey, round crowns of 4 m radius and 10 m height around the
trees, and 12 m high woods. It shows how the tools work; a real study takes laser data.
"""

import sys

import geopandas
import numpy as np
import rasterio
from rasterio.features import rasterize
from rasterio.transform import from_origin

CROWN, TREE, WOOD, STOREY = 4.0, 10.0, 12.0, 3.0


def main(gpkg, folder):
    layers = {name: geopandas.read_file(gpkg, layer=name) for name in ("streets", "vegetation", "buildings", "trees")}
    crs = layers["streets"].crs
    west, south, east, north = layers["streets"].total_bounds.round()
    shape = int(north - south), int(east - west)
    transform = from_origin(west, north, 1.0, 1.0)
    trees = layers["trees"].to_crs(crs)
    woods = layers["vegetation"].query("kind == 'wood'")
    painted = [(geometry, WOOD) for geometry in woods.geometry]
    # from the rim to the top, so that the higher part of a crown is painted over the lower one
    for part in (1.0, 0.75, 0.5, 0.25):
        height = TREE * np.sqrt(1.0 - 0.8 * part**2)
        painted += [(crown, height) for crown in trees.buffer(CROWN * part)]
    houses = layers["buildings"].sort_values("storeys")
    painted += [(house, STOREY * storeys) for house, storeys in zip(houses.geometry, houses.storeys, strict=True)]
    above = rasterize(painted, out_shape=shape, transform=transform, fill=0, dtype="float32")
    terrain = np.add.outer(np.arange(shape[0]) * -0.005, np.zeros(shape[1])).astype("float32") + 12
    profile = {
        "driver": "GTiff", "height": shape[0], "width": shape[1], "count": 1, "dtype": "float32", "crs": crs.to_wkt(),
        "transform": transform, "compress": "deflate", "tiled": True,
    }  # fmt: skip
    for name, values in (("surface", terrain + above), ("terrain", terrain)):
        with rasterio.open(f"{folder}/{name}.tif", "w", **profile) as file:
            file.write(values, 1)
            file.update_tags(source="© OpenStreetMap contributors, ODbL; painted, not measured")


if __name__ == "__main__":
    main(*sys.argv[1:])
