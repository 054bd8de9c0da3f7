"""People moved between areas, buildings and cells: against tobler, geopandas and GDAL's warp by sum.

Population to polygons agrees with tobler's ``area_interpolate`` as far as its single precision table of areas goes
(2e-8). ``masked_area_interpolate`` counts cells of a raster instead of exact areas, so it agrees as far as cells allow
(2 m cells here). GDAL's ``sum`` resampling agrees in one CRS and, to a millionth, in total between two.
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
from rasterio.transform import from_origin
from rasterio.warp import Resampling, calculate_default_transform, reproject
from sodertorn.processing.methods.dasymetric import population_to_buildings
from sodertorn.processing.methods.floor_area import Buildings
from sodertorn.processing.methods.population_grid import population_to_grid
from sodertorn.processing.methods.population_raster import resample_population_raster
from sodertorn.processing.spec import Monitor

pytestmark = pytest.mark.peer

PEERS = Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin/python"
X, Y = 670_000, 6_570_000

SCRIPT = """
import json, sys
import geopandas as gpd
from tobler.area_weighted import area_interpolate
from tobler.dasymetric import masked_area_interpolate
folder, mask = sys.argv[1], sys.argv[2]
areas, targets = gpd.read_file(folder + "/areas.gpkg"), gpd.read_file(folder + "/targets.gpkg")
if mask:
    made = masked_area_interpolate(areas, targets, mask, [1], extensive_variables=["pop", "children"], n_jobs=1)
else:
    made = area_interpolate(areas, targets, extensive_variables=["pop", "children"], allocate_total=True)
print("RESULT" + json.dumps({name: made[name].tolist() for name in ("pop", "children")}))
"""


def tobler(areas, targets, folder, mask=""):
    if not PEERS.exists():
        pytest.skip(f"{PEERS} is not here: scripts/install.sh peers")
    for name, frame in (("areas", areas), ("targets", targets)):
        frame.to_file(folder / f"{name}.gpkg", driver="GPKG", VERSION="1.3")
    environment = {key: text for key, text in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME")}
    run = subprocess.run(
        [PEERS, "-c", SCRIPT, str(folder), str(mask)], capture_output=True, text=True, check=False, env=environment
    )
    assert run.returncode == 0, run.stderr
    return pd.DataFrame(json.loads(run.stdout.split("RESULT")[1]))


def cells(number, seed):
    rng = np.random.default_rng(seed)
    seeds = shapely.multipoints(rng.uniform(0, 2000, (number, 2)) + np.array([X, Y]))
    box = shapely.box(X, Y, X + 2000, Y + 2000)
    made = shapely.intersection(shapely.get_parts(shapely.voronoi_polygons(seeds)), box)
    counts = {"pop": rng.integers(0, 500, len(made)).astype(float), "children": rng.integers(0, 90, len(made)) * 1.0}
    return gpd.GeoDataFrame(counts, geometry=made, crs=3006)


def ours(areas, targets, buildings=None, **changes):
    given = {"weight": "footprint", "building": Buildings(), "cell_size": 100.0, "grid_system": "layer"} | changes
    return population_to_grid(
        areas=areas, population="pop", counts=("children",), buildings=buildings, targets=targets, monitor=Monitor(),
        **given,
    )["output"]  # fmt: skip


def test_areal_weighting_like_tobler(tmp_path):
    areas, targets = cells(60, 1), cells(45, 2)[["geometry"]]
    theirs, made = tobler(areas, targets, tmp_path), ours(areas, targets)
    assert np.allclose(made["people"], theirs["pop"], rtol=1e-6)
    assert np.allclose(made["count_children"], theirs["children"], rtol=1e-6)


def test_helsinki_buildings_as_mask_like_tobler(shared, tmp_path):
    """Real footprints: tobler's mask is a raster of them, 2 m cells."""
    from sodertorn.processing.methods.osm import prepare_osm

    houses = prepare_osm(extract=shared("osm/helsinki.osm.pbf"))["buildings"]
    homes = houses[houses["dwellings"] > 0][["geometry"]].reset_index(drop=True)
    left, bottom, right, top = homes.total_bounds
    grid = [
        shapely.box(x, y, x + 300, y + 300) for x in np.arange(left, right, 300) for y in np.arange(bottom, top, 300)
    ]
    areas = gpd.GeoDataFrame(geometry=grid, crs=homes.crs).assign(pop=100.0, children=20.0)
    touched = shapely.area(shapely.intersection(areas.geometry.to_numpy(), homes.union_all())) > 500
    areas = areas[touched].reset_index(drop=True)
    targets = [shapely.box(x, left_y, x + 450, left_y + 450) for x in np.arange(left - 50, right, 450)
               for left_y in np.arange(bottom - 50, top, 450)]  # fmt: skip
    targets = gpd.GeoDataFrame(geometry=targets, crs=homes.crs)
    mask = tmp_path / "mask.tif"
    width, height = int((right - left + 700) / 2), int((top - bottom + 700) / 2)
    transform = from_origin(left - 100, top + 600, 2, 2)
    from rasterio.features import rasterize

    burnt = rasterize(homes.geometry, out_shape=(height, width), transform=transform, fill=0, default_value=1)
    with rasterio.open(mask, "w", driver="GTiff", dtype="uint8", count=1, width=width, height=height,
                       crs=homes.crs.to_wkt(), transform=transform) as target:  # fmt: skip
        target.write(burnt.astype("uint8"), 1)
    theirs, made = tobler(areas, targets, tmp_path, mask), ours(areas, targets, homes)
    assert made["people"].sum() == pytest.approx(areas["pop"].sum(), rel=1e-9)
    difference = np.abs(made["people"].fillna(0.0) - theirs["pop"].fillna(0.0))
    print(f"people differ by {difference.max():.2f} of at most {theirs['pop'].max():.0f}; tobler keeps "
          f"{theirs['pop'].sum():.1f} of {areas['pop'].sum():.0f}")  # fmt: skip
    assert difference.max() < 0.01 * theirs["pop"].max()


def test_population_to_buildings_like_a_plain_overlay():
    """The same by geopandas.overlay, groupby and a join."""
    areas = cells(50, 3).reset_index(names="area")
    rng = np.random.default_rng(4)
    corner = rng.uniform(0, 1950, (600, 2)) + np.array([X, Y])
    houses = gpd.GeoDataFrame(
        {"storeys": rng.integers(1, 8, 600).astype(float), "house": range(600)},
        geometry=shapely.box(*corner.T, *(corner + rng.uniform(5, 50, (600, 2))).T),
        crs=3006,
    )
    made = population_to_buildings(
        areas=areas, population="pop", counts=(), buildings=houses, weight="floor_area",
        building=Buildings(storeys_field="storeys"), unplaced="list", whole=False, monitor=Monitor(),
    )["output"]["people"]  # fmt: skip
    pieces = gpd.overlay(houses, areas, keep_geom_type=True)
    pieces["floor"] = pieces.area * pieces["storeys"]
    pieces["people"] = pieces["pop"] * pieces["floor"] / pieces.groupby("area")["floor"].transform("sum")
    expected = pieces.groupby("house")["people"].sum().reindex(range(600))
    assert np.allclose(made.fillna(-1), expected.fillna(-1), rtol=1e-9)


def population(path, bands=1):
    """The Sentinel raster's first band as if it were people."""
    with rasterio.open(path) as source:
        values = source.read(1).astype(float)
        return np.maximum(values, 0.0), source.transform, source.crs


@pytest.fixture
def people(shared, tmp_path):
    values, transform, crs = population(shared("raster/sentinel2-fishbourne.tif"))
    path = tmp_path / "people.tif"
    with rasterio.open(path, "w", driver="GTiff", dtype="float32", count=1, width=values.shape[1],
                       height=values.shape[0], crs=crs, transform=transform, nodata=-1) as target:  # fmt: skip
        target.write(values.astype("float32"), 1)
    return path


def resampled(path, **changes):
    given = {"band": 1, "holds": "people", "like": None, "cell_size": 30.0, "crs": "", "monitor": Monitor()} | changes
    with rasterio.open(path) as raster:
        blocks = resample_population_raster(raster=raster, **given)["output"]
        made = np.full((blocks.height, blocks.width), -9999.0)
        for window, values in blocks:
            made[window.toslices()] = values
    return np.where(made == -9999, 0.0, made), blocks.profile


@pytest.mark.parametrize("size", [30.0, 100.0, 25.0])
def test_cells_in_one_crs_like_gdal_by_sum(people, size):
    made, profile = resampled(people, cell_size=size)
    with rasterio.open(people) as source:
        theirs = np.zeros(made.shape, "float64")
        reproject(rasterio.band(source, 1), theirs, dst_transform=profile["transform"], dst_crs=source.crs,
                  resampling=Resampling.sum, dst_nodata=0)  # fmt: skip
        total = source.read(1).sum(dtype=float)
    assert made.sum() == pytest.approx(total, rel=1e-7)
    assert theirs.sum() == pytest.approx(total, rel=1e-5)
    assert np.allclose(made, theirs, rtol=1e-4, atol=1e-3 * made.max())


def test_between_two_crs_everybody_is_kept(people):
    with rasterio.open(people) as source:
        total = source.read(1).sum(dtype=float)
        transform, width, height = calculate_default_transform(source.crs, "EPSG:27700", source.width, source.height,
                                                                *source.bounds, resolution=30)  # fmt: skip
        theirs = np.zeros((height, width))
        reproject(rasterio.band(source, 1), theirs, dst_transform=transform, dst_crs="EPSG:27700",
                  resampling=Resampling.sum, dst_nodata=0)  # fmt: skip
        bilinear = np.zeros((height, width))
        reproject(rasterio.band(source, 1), bilinear, dst_transform=transform, dst_crs="EPSG:27700",
                  resampling=Resampling.bilinear, dst_nodata=0)  # fmt: skip
    made, _ = resampled(people, crs="EPSG:27700")
    print(f"people: ours {made.sum() / total:.9f}, GDAL by sum {theirs.sum() / total:.6f}, bilinear "
          f"{bilinear.sum() / total:.4f} of the source")  # fmt: skip
    assert made.sum() == pytest.approx(total, rel=1e-7)
    assert theirs.sum() == pytest.approx(total, rel=1e-5)
    assert abs(bilinear.sum() / total - 1) > 0.5  # what users of other tools ran into: natcap/invest 2155


def test_shares_between_two_crs_like_exact_areas_of_polygons(people, tmp_path):
    """The middle of the raster, cell by cell with shapely: the same quadrilaterals, cut one by one."""
    from pyproj import Transformer

    made, profile = resampled(people, crs="EPSG:27700", cell_size=100.0)
    to = Transformer.from_crs("EPSG:32630", "EPSG:27700", always_xy=True)
    transform = profile["transform"]
    row, column = made.shape[0] // 2, made.shape[1] // 2
    x, y = transform.c + column * 100, transform.f - row * 100
    cell = shapely.box(x, y - 100, x + 100, y)
    with rasterio.open(people) as source:
        values, grid = source.read(1), source.transform
    c, r = np.meshgrid(np.arange(values.shape[1] + 1), np.arange(values.shape[0] + 1))
    corner = np.stack(to.transform(grid.c + c * grid.a, grid.f + r * grid.e), axis=-1)
    ring = np.stack([corner[:-1, :-1], corner[:-1, 1:], corner[1:, 1:], corner[1:, :-1]], axis=2).reshape(-1, 4, 2)
    quads = shapely.polygons(ring)
    some = shapely.STRtree(quads).query(cell, predicate="intersects")
    share = shapely.area(shapely.intersection(quads[some], cell)) / shapely.area(quads[some])
    assert made[row, column] == pytest.approx((values.ravel()[some] * share).sum(), rel=1e-6)
