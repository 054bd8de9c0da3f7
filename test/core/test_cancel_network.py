"""Cancelling is heard within a second in what this theme does, see `test_cancel`."""

import runpy
from pathlib import Path

import geopandas as gpd
import pytest
import shapely
from sodertorn.processing.methods import centrality, detours, intersections

shared_parts = runpy.run_path(str(Path(__file__).with_name("test_cancel.py")))
city, stops_in_time = shared_parts["city"], shared_parts["stops_in_time"]

PLAIN = {"join": "vertices", "level_field": None, "tolerance": 0.01, "barriers": None, "boundary": None}


@pytest.fixture(scope="module")
def streets(city):
    return city.streets()


def test_street_centrality(city, streets):
    asked = {"weighting": "places", "places": city.home_points(), "weight_field": "people", "snap_distance": 100.0}
    stops_in_time(
        lambda monitor: centrality.street_centrality(
            streets=streets, radii=(800.0,), whole=False, monitor=monitor, **asked, **PLAIN
        )
    )


@pytest.mark.parametrize("whole", [False, True])
def test_angular(city, streets, whole):
    x, y = city.xy.mean(axis=0)
    some = streets.cx[x - 3000 : x + 3000, y - 3000 : y + 3000] if not whole else streets.cx[x : x + 2000, y : y + 2000]
    stops_in_time(
        lambda monitor: centrality.angular_street_centrality(
            streets=some, radii=(800.0,), whole=whole, monitor=monitor, **PLAIN
        )
    )


def test_whole_network(city, streets):
    x, y = city.xy.mean(axis=0)
    some = streets.cx[x - 2500 : x + 2500, y - 2500 : y + 2500]
    asked = {"weighting": "segments", "places": None, "weight_field": None, "snap_distance": 100.0}
    stops_in_time(
        lambda monitor: centrality.street_centrality(
            streets=some, radii=(800.0,), whole=True, monitor=monitor, **asked, **PLAIN
        )
    )


def test_barrier_effect(city, streets):
    homes = city.home_points().iloc[::5]
    x, y = city.xy.mean(axis=0)
    river = gpd.GeoDataFrame(geometry=[shapely.box(x - 50, y - 5000, x + 50, y + 5000)], crs=3006)
    stops_in_time(
        lambda monitor: detours.barrier_effect(
            homes=homes, destinations=None, weight=None, streets=streets, nearest=400.0, farthest=1000.0, poor=1.5,
            within=1000.0, links=None, link_reach=20.0, closures=river, cut_bridges=True, areas=None, worst=100,
            snap_distance=100.0, monitor=monitor, **PLAIN,
        )
    )  # fmt: skip


@pytest.mark.parametrize("around", ["radius", "network"])
def test_intersection_density(city, streets, around):
    homes = city.home_points().iloc[:: 20 if around == "radius" else 200]
    stops_in_time(
        lambda monitor: intersections.intersection_density(
            places=homes, streets=streets, consolidation=12.0, around=around, radius=500.0, distance=800.0,
            width=50.0, snap_distance=100.0, monitor=monitor, **PLAIN,
        )
    )  # fmt: skip
