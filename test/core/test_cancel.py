"""Cancelling is heard within a second, at the worst moment of every long method.

A first run times the silences between two looks at whether to stop. A second one is cancelled by a clock in a
thread just after the longest of them in its first seconds began, and timed from then to the end.
"""

import importlib.util
import sys
import threading
import time
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin
from rasterio.vrt import WarpedVRT
from sodertorn.processing.methods import nearest, opportunities, placing, service_area, street_check, streets
from sodertorn.processing.methods.canopy import canopy_share
from sodertorn.processing.methods.focal import share_within_radius
from sodertorn.processing.methods.ndvi import ndvi_share
from sodertorn.processing.methods.near_trees import trees_at_homes
from sodertorn.processing.methods.zonal import zonal_statistics
from sodertorn.processing.spec import Cancelled, Monitor

SIZE = 50_000  # nodes
PATIENCE = 1.0  # s
FIRST = 3.0  # s
RULES = {
    "entrances": None, "entrance_rule": "streets", "entrance_distance": 20.0, "minimum_area": 0.0, "dissolve": True,
    "name_field": None, "snap_distance": 100.0, "boundary": None,
}  # fmt: skip


class Watch(Monitor):
    """Notes when it was asked."""

    def __init__(self):
        self.looks = [time.perf_counter()]

    def is_cancelled(self):
        self.looks.append(time.perf_counter())
        return False


class Alarm(Monitor):
    """Cancelled by a clock in a thread of its own."""

    def __init__(self, after):
        self.rung = None
        self.clock = threading.Timer(after, self._ring)
        self.clock.start()

    def _ring(self):
        self.rung = time.perf_counter()

    def is_cancelled(self):
        return self.rung is not None


def stops_in_time(work):
    watch = Watch()
    work(watch)
    looks = np.append(watch.looks, time.perf_counter()) - watch.looks[0]
    silence = np.diff(looks)
    print(f"{looks[-1]:.2f} s, longest silence {silence.max():.2f} s after {looks[silence.argmax()]:.2f} s")
    assert silence.max() < PATIENCE
    worst = np.where(looks[:-1] < FIRST, silence, 0.0).argmax()
    moment = looks[worst] + 0.05 * silence[worst]
    for earlier in (1.0, 0.6, 0.3):  # a second run may be faster, and over before the alarm
        alarm = Alarm(earlier * moment)
        try:
            work(alarm)
        except Cancelled:
            break
    else:
        pytest.fail("it was never stopped")
    assert time.perf_counter() - alarm.rung < PATIENCE


@pytest.fixture(scope="module")
def city():
    path = Path(__file__).parents[1] / "bench/city.py"
    spec = importlib.util.spec_from_file_location("bench_city", path)
    module = sys.modules["bench_city"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.make(SIZE)


@pytest.fixture(scope="module")
def network(city):
    return streets.StreetNetwork(streets=city.streets())


@pytest.fixture(scope="module")
def facilities(city):
    return gpd.GeoDataFrame(geometry=shapely.points(city.xy[city.service_node]), crs=3006)


@pytest.fixture(scope="module")
def porto(shared):
    lines = pyogrio.read_dataframe(shared("osm/porto.osm.pbf"), layer="lines", where="highway is not null", columns=[])
    return lines.to_crs(3763)


def test_street_graph(network):
    stops_in_time(lambda monitor: streets.build_graph(network, monitor=monitor))


def test_street_graph_with_a_tolerance(city):
    network = streets.StreetNetwork(streets=city.streets(), tolerance=5.0)
    stops_in_time(lambda monitor: streets.build_graph(network, monitor=monitor))


def test_street_graph_by_crossings(porto):
    network = streets.StreetNetwork(streets=porto, join="crossings")
    stops_in_time(lambda monitor: streets.build_graph(network, monitor=monitor))


def test_placing(city, network):
    graph = streets.build_graph(network, monitor=Monitor())
    xy = np.tile(city.homes, (4, 1))
    stops_in_time(lambda monitor: placing.place(graph, xy, max_distance=100.0, monitor=monitor))


@pytest.mark.parametrize("neighbours", [1, 3])
def test_nearest(city, network, facilities, neighbours):
    homes = city.home_points()
    stops_in_time(
        lambda monitor: nearest.distance_to_nearest(
            homes=homes, destinations=facilities, network=network, limit=None, thresholds=(300.0,),
            neighbours=neighbours, monitor=monitor, **RULES,
        )
    )  # fmt: skip


def test_opportunities(city, network):
    homes = city.home_points()
    stops_in_time(
        lambda monitor: opportunities.reachable_opportunities(
            homes=homes, opportunities=homes, weight="people", distances=(800.0, 1500.0), decay="step",
            half_distance=500.0, network=network, snap_distance=100.0, boundary=None, monitor=monitor,
        )
    )  # fmt: skip


@pytest.mark.parametrize("overlap", ["merged", "each"])
def test_service_area(network, facilities, overlap):
    some = facilities if overlap == "merged" else facilities[::2]
    stops_in_time(
        lambda monitor: service_area.service_area(
            facilities=some, network=network, limits=(500.0, 1000.0), direction="to", overlap=overlap,
            bands="rings", width=50.0, monitor=monitor, **RULES,
        )
    )  # fmt: skip


@pytest.mark.parametrize("join", ["vertices", "crossings"])
def test_check_street_network(porto, join):
    half = porto.cx[: porto.total_bounds[[0, 2]].mean(), :]
    stops_in_time(
        lambda monitor: street_check.check(
            streets=half, join=join, level_field=None, tolerance=0.01, search_distance=10.0, overlap_length=5.0,
            monitor=monitor,
        )
    )  # fmt: skip


@pytest.fixture(scope="module")
def raster(tmp_path_factory):
    path = tmp_path_factory.mktemp("raster") / "classes.tif"
    values = np.random.default_rng(1).integers(1, 6, (4000, 4000), dtype=np.uint8)
    profile = {"driver": "GTiff", "dtype": "uint8", "count": 1, "height": 4000, "width": 4000, "crs": "EPSG:3006"}
    with rasterio.open(path, "w", transform=from_origin(660_000, 6_600_000, 10, 10), tiled=True, **profile) as target:
        target.write(values, 1)
    with rasterio.open(path) as dataset:
        yield dataset


def test_share_within_radius(raster):
    def work(monitor):
        found = share_within_radius(landcover=raster, band=1, classes=(1, 3), radius=5000.0, monitor=monitor)
        for _ in found["raster"]:
            pass

    stops_in_time(work)


def test_zonal_statistics(raster):
    corner = np.random.default_rng(2).uniform((660_000, 6_560_000), (699_000, 6_599_000), (50_000, 2))
    zones = gpd.GeoDataFrame(geometry=shapely.buffer(shapely.points(corner + 500), 400.0), crs=3006)
    stops_in_time(lambda monitor: zonal_statistics(zones=zones, raster=raster, band=1, classes=(1,), monitor=monitor))


@pytest.fixture(scope="module")
def homes_and_roofs(raster):
    xy = np.random.default_rng(3).uniform((660_000, 6_560_000), (700_000, 6_600_000), (100_000, 2))
    homes = gpd.GeoDataFrame(geometry=shapely.points(xy), crs=3006)
    return homes, gpd.GeoDataFrame(geometry=shapely.box(*(xy - 8).T, *(xy + 8).T), crs=3006)


def test_canopy_share(raster, homes_and_roofs):
    homes, roofs = homes_and_roofs
    areas = homes.iloc[::10].buffer(300).to_frame("geometry")

    def work(monitor):
        found = canopy_share(
            source="surface", surface=raster, surface_band=1, terrain=raster, terrain_band=1, threshold=0.0,
            buildings=roofs, margin=1.0, areas=areas, homes=homes,
            radius=300.0, boundary=None, monitor=monitor,
        )  # fmt: skip
        for _ in found["raster"]:
            pass

    stops_in_time(work)


def test_ndvi_share(raster, homes_and_roofs):
    homes, _ = homes_and_roofs
    with rasterio.open(raster.name) as other:
        stops_in_time(
            lambda monitor: ndvi_share(
                red=raster, red_band=1, nir=WarpedVRT(other, add_alpha=True), nir_band=1, offset=0.0, threshold=0.4,
                areas=None, homes=homes, radius=1000.0, boundary=None, monitor=monitor,
            )
        )  # fmt: skip


def test_trees_in_sight(raster, homes_and_roofs):
    homes, roofs = homes_and_roofs
    xy = np.random.default_rng(4).uniform((660_000, 6_560_000), (700_000, 6_600_000), (300_000, 2))
    stops_in_time(
        lambda monitor: trees_at_homes(
            homes, gpd.GeoDataFrame(geometry=shapely.points(xy), crs=3006), rule="sight", distance=200.0,
            surface=raster, terrain=raster, buildings=roofs, eye_height=2.0, clear=2.0, crown=4.0, boundary=None,
            monitor=monitor,
        )
    )  # fmt: skip
