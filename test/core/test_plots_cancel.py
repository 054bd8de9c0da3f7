"""Cancelling the methods of plots, timed as `test_cancel` does."""

import runpy
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from sodertorn.processing.methods.factor_tables import Factors
from sodertorn.processing.methods.green_factor import green_space_factor
from sodertorn.processing.methods.play_area import Need, outdoor_play_area
from sodertorn.processing.methods.spacematrix import Floors, spacematrix

stops_in_time = runpy.run_path(str(Path(__file__).with_name("test_cancel.py")))["stops_in_time"]
SIDE = 420.0  # m


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=3006))


def fresh(layer):
    """Not prepared by an earlier run, which would make the next one faster."""
    return layer.set_geometry(shapely.from_wkb(shapely.to_wkb(layer.geometry.to_numpy())), crs=layer.crs)


@pytest.fixture(scope="module")
def plots():
    x, y = np.meshgrid(np.arange(0.0, SIDE, 28.0), np.arange(0.0, SIDE, 28.0))
    return frame(shapely.box(x.ravel(), y.ravel(), x.ravel() + 28, y.ravel() + 28)).assign(children=20.0)


@pytest.fixture(scope="module")
def surfaces():
    """Many small ones, and a few with very many vertices across everything."""
    rng = np.random.default_rng(0)
    small = shapely.buffer(shapely.points(rng.uniform(0, SIDE, (1500, 2))), rng.uniform(3, 15, 1500), quad_segs=4)
    large = shapely.buffer(shapely.points(rng.uniform(0, SIDE, (5, 2))), SIDE / 3, quad_segs=5000)
    layer = frame([*small, *large], storeys=np.full(1505, 2.0))
    return layer.assign(kind=np.array(["water", "sealed", "gravel or sand"])[np.arange(1505) % 3])


def test_green_space_factor(plots, surfaces):
    stops_in_time(
        lambda monitor: green_space_factor(
            plots=plots, plot_name=None, surfaces=fresh(surfaces), surface_field="kind", additions=None,
            addition_field=None, amount_field=None, table=Factors(preset="malmo_2011"), overlap_rule="lowest",
            goal=None, goal_field=None, monitor=monitor,
        )
    )  # fmt: skip


def test_outdoor_play_area(plots, surfaces):
    stops_in_time(
        lambda monitor: outdoor_play_area(
            plots=plots, need=Need(children="children", goal=40.0), buildings=fresh(surfaces),
            parking=fresh(surfaces), other=fresh(surfaces), terrain=None, band=1, max_slope=30.0, monitor=monitor,
        )
    )  # fmt: skip


def test_spacematrix(plots, surfaces):
    places = np.random.default_rng(1).uniform(0, SIDE, (300, 2, 2))
    district = frame([shapely.box(0, 0, SIDE, SIDE)])
    areas = gpd.GeoDataFrame(pd.concat([plots, district], ignore_index=True), crs=3006)  # many, and one of everything
    stops_in_time(
        lambda monitor: spacematrix(
            areas=areas, level="plot", buildings=fresh(surfaces), floors=Floors(storeys_field="storeys"),
            streets=frame(shapely.linestrings(places)), edge_width=5.0, monitor=monitor,
        )
    )  # fmt: skip
