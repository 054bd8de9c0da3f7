"""Zonal statistics against exactextract, shares within a radius against scipy.ndimage.

exactextract 0.3 keeps coverage fractions in single precision (24 bits), ours are double: fractions differ by up to
6e-8 each, sums by less than 1e-6 relative. Where a zone holds cells of both signs (differences, not used here) the
relative difference of a sum could be larger.
"""

import json
import os
import subprocess
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import rasterio
import shapely
from rasterio.windows import Window
from scipy import ndimage
from sodertorn.processing.methods.focal import disc_cells, share_within_radius
from sodertorn.processing.methods.zonal import zonal_statistics

pytestmark = pytest.mark.peer

PEERS = Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin/python"

SCRIPT = """
import json, sys
import geopandas as gpd
from exactextract import exact_extract
raster, zones = sys.argv[1:]
frame = gpd.read_file(zones)
table = exact_extract(raster, frame, ["mean", "sum", "count", "unique", "frac"], output="pandas")
for name in ("unique", "frac"):
    if name in table:
        table[name] = [list(map(float, cell)) for cell in table[name]]
print(table.to_json(orient="columns", double_precision=15))
"""


def exactextract(raster, zones, folder):
    if not PEERS.exists():
        pytest.skip(f"{PEERS} is not here: scripts/install.sh peers")
    zones.to_file(folder / "zones.gpkg", driver="GPKG", layer="zones", VERSION="1.3")
    environment = {key: text for key, text in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME")}
    run = subprocess.run(
        [PEERS, "-c", SCRIPT, str(raster), str(folder / "zones.gpkg")],
        capture_output=True, text=True, check=False, env=environment,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    return pd.DataFrame({name: list(cells.values()) for name, cells in json.loads(run.stdout).items()})


def zones_on(dataset, number, size, seed):
    """Voronoi cells, stars with holes, some out of the raster, many smaller than a few cells."""
    rng = np.random.default_rng(seed)
    left, bottom, right, top = dataset.bounds
    seeds = rng.uniform((left, bottom), (right, top), (number, 2))
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(seeds)))
    extent = shapely.box(left - size, bottom - size, right + size, top + size)
    cells = shapely.intersection(cells, extent)
    small = shapely.buffer(shapely.points(seeds), rng.uniform(0.02, 1.0, number) * size)
    rings = shapely.difference(small, shapely.buffer(shapely.points(seeds + size / 3), 0.2 * size))
    polygons = np.concatenate([cells, small, rings[~shapely.is_empty(rings)]])
    return gpd.GeoDataFrame(geometry=polygons, crs=dataset.crs.to_wkt())


def compare(ours, theirs):
    some = theirs["count"] > 0
    assert some.sum() > 20
    assert ours["count"].notna().tolist() == some.tolist()
    for name in ("mean", "sum", "count"):
        assert np.allclose(ours[name][some], theirs[name][some], rtol=1e-6, atol=0), name


def test_classes_of_a_town_like_exactextract(shared, tmp_path):
    with rasterio.open(shared("raster/landcover-berlin-1m.tif")) as source:
        window = Window(2000, 4000, 1500, 1500)
        values = source.read(1, window=window)
        values[200:400, 300:900] = 255  # a lake of no data
        profile = source.profile | {
            "width": 1500, "height": 1500, "transform": source.window_transform(window), "blockysize": 16,
        }  # fmt: skip
    path = tmp_path / "town.tif"
    with rasterio.open(path, "w", **profile) as target:
        target.write(values, 1)
    classes = tuple(int(value) for value in np.unique(values) if value != 255)
    with rasterio.open(path) as dataset:
        zones = zones_on(dataset, 60, 40.0, 1)
        ours = zonal_statistics(zones=zones, raster=dataset, band=1, classes=classes)["output"]
    theirs = exactextract(path, zones, tmp_path)
    compare(ours, theirs)
    shares = np.zeros((len(zones), len(classes)))
    for i, (values, fractions) in enumerate(zip(theirs["unique"], theirs["frac"], strict=True)):
        for value, fraction in zip(values, fractions, strict=True):
            shares[i, classes.index(value)] = 100 * fraction
    some = theirs["count"] > 0
    mine = ours[[f"share_{value}" for value in classes]].to_numpy()
    assert np.allclose(mine[some], shares[some], rtol=1e-6, atol=1e-5)


def test_reflectance_like_exactextract(shared, tmp_path):
    path = shared("raster/sentinel2-fishbourne.tif")
    with rasterio.open(path) as dataset:
        zones = zones_on(dataset, 40, 60.0, 2)
        ours = zonal_statistics(zones=zones, raster=dataset, band=1)["output"]
        one = tmp_path / "band.tif"
        with rasterio.open(one, "w", **(dataset.profile | {"count": 1})) as target:
            target.write(dataset.read(1), 1)
    compare(ours, exactextract(one, zones, tmp_path))


def test_share_like_ndimage(shared):
    with rasterio.open(shared("raster/landcover-berlin-1m.tif")) as source:
        window = Window(3000, 5000, 260, 240)
        values = source.read(1, window=window)
        profile = source.profile | {
            "width": 260, "height": 240, "transform": source.window_transform(window), "blockysize": 16,
        }  # fmt: skip
    values[100:160, 120:200] = 255
    classes = tuple(int(value) for value in np.unique(values)[:2])
    kernel = disc_cells(25.0, profile["transform"].a, -profile["transform"].e).astype(int)
    valid = values != 255
    known = ndimage.convolve(valid.astype(int), kernel, mode="constant")
    chosen = ndimage.convolve((valid & np.isin(values, classes)).astype(int), kernel, mode="constant")
    with rasterio.MemoryFile() as file:
        with file.open(**profile) as target:
            target.write(values, 1)
        with file.open() as dataset:
            result = np.full(values.shape, np.nan)
            for window, block in share_within_radius(landcover=dataset, band=1, classes=classes, radius=25.0)["raster"]:
                result[window.toslices()] = np.where(block == -9999, np.nan, block)
    assert np.isnan(result).any()
    assert (np.isnan(result) == (known == 0)).all()
    assert (result[known > 0] == (100 * chosen[known > 0] / known[known > 0]).astype(np.float32)).all()
