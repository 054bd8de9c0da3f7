"""Cancelling is heard within a second when data are prepared; the clockwork is that of `test_cancel`."""

import importlib.util
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin
from sodertorn.processing.methods.dasymetric import population_to_buildings
from sodertorn.processing.methods.floor_area import Buildings
from sodertorn.processing.methods.future import PlanFields, Ratios, plan_to_future
from sodertorn.processing.methods.homes import Households, homes_from_addresses
from sodertorn.processing.methods.population_grid import population_to_grid
from sodertorn.processing.methods.population_raster import resample_population_raster
from sodertorn.processing.methods.recognition import recognise_swedish_data

X, Y, SIDE = 670_000, 6_570_000, 20_000


@pytest.fixture(scope="module")
def stops_in_time():
    spec = importlib.util.spec_from_file_location("cancel_clockwork", Path(__file__).with_name("test_cancel.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.stops_in_time


@pytest.fixture(scope="module")
def areas():
    """6,400 wavy areas, each with some fifty corners."""
    rng = np.random.default_rng(1)
    seeds = shapely.multipoints(rng.uniform(0, SIDE, (6400, 2)) + np.array([X, Y]))
    cells = shapely.get_parts(shapely.voronoi_polygons(seeds))
    cells = shapely.segmentize(shapely.intersection(cells, shapely.box(X, Y, X + SIDE, Y + SIDE)), 20.0)
    return gpd.GeoDataFrame({"pop": rng.integers(1, 300, len(cells)) * 1.0}, geometry=cells, crs=3006)


@pytest.fixture(scope="module")
def houses():
    rng = np.random.default_rng(2)
    corner = rng.uniform(0, SIDE - 40, (60_000, 2)) + np.array([X, Y])
    shapes = shapely.box(*corner.T, *(corner + rng.uniform(5, 40, corner.shape)).T)
    return gpd.GeoDataFrame({"storeys": rng.integers(1, 9, len(shapes)) * 1.0}, geometry=shapes, crs=3006)


def test_population_to_buildings(stops_in_time, areas, houses):
    stops_in_time(
        lambda monitor: population_to_buildings(
            areas=areas, population="pop", counts=(), buildings=houses, weight="floor_area",
            building=Buildings(storeys_field="storeys"), unplaced="point", whole=True, monitor=monitor,
        )
    )  # fmt: skip


@pytest.mark.parametrize("to", ["grid", "polygons"])
def test_population_to_grid(stops_in_time, areas, to):
    targets = None if to == "grid" else areas[::3].rotate(1, origin=(X, Y)).to_frame("geometry").reset_index(drop=True)
    stops_in_time(
        lambda monitor: population_to_grid(
            areas=areas, population="pop", counts=(), buildings=None, weight="equal", building=Buildings(),
            targets=targets, cell_size=50.0, grid_system="layer", monitor=monitor,
        )
    )  # fmt: skip


@pytest.fixture(scope="module")
def raster(tmp_path_factory):
    path = tmp_path_factory.mktemp("people") / "people.tif"
    profile = {"driver": "GTiff", "dtype": "float32", "count": 1, "height": 1500, "width": 1500, "crs": "EPSG:3006"}
    with rasterio.open(path, "w", transform=from_origin(X, Y, 10, 10), tiled=True, **profile) as target:
        target.write(np.random.default_rng(3).gamma(0.3, 5, (1500, 1500)).astype("float32"), 1)
    with rasterio.open(path) as dataset:
        yield dataset


@pytest.mark.parametrize(("crs", "size"), [("", 3.0), ("", 5000.0), ("EPSG:3035", 40.0)])
def test_resample_population_raster(stops_in_time, raster, crs, size):
    def work(monitor):
        made = resample_population_raster(
            raster=raster, band=1, holds="people", like=None, cell_size=size, crs=crs, monitor=monitor
        )
        for _ in made["output"]:
            pass

    stops_in_time(work)


def test_homes_from_addresses(stops_in_time, houses):
    points = gpd.GeoDataFrame(geometry=houses.centroid, crs=3006)
    stops_in_time(
        lambda monitor: homes_from_addresses(
            addresses=points, dwellings_field=None, use_field=None, use_words=(), buildings=houses,
            storeys_field="storeys", height_field=None, storey_height=3.0, assumed_storeys=2.0, match_distance=10.0,
            dwellings_per_address=1.0, households=Households(), monitor=monitor,
        )
    )  # fmt: skip


def test_plan_to_future(stops_in_time, areas):
    plan = areas.assign(use="BC", bta=9000.0)[:1000]
    stops_in_time(
        lambda monitor: plan_to_future(
            plan=plan, fields=PlanFields(use_field="use", floor_field="bta"), ratios=Ratios(), homes=None,
            homes_dwellings=None, homes_people=None, demolished=None, removed="none", spacing=0.0, monitor=monitor,
        )
    )  # fmt: skip


def test_recognise_swedish_data(stops_in_time, houses, raster):
    layer = houses.assign(objekttyp="Bostad", andamal1="Bostad;Flerfamiljshus", huvudbyggnad="Ja")
    stops_in_time(lambda monitor: recognise_swedish_data(layer=layer, raster=raster, band=1, monitor=monitor))
