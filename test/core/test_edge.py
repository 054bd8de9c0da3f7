import geopandas as gpd
import numpy as np
import shapely
from sodertorn.processing.methods import edge

NODES = np.array([(0, 0), (100, 0), (100, 100), (0, 100), (50, 50)], float)


def frame(*shapes):
    return gpd.GeoDataFrame(geometry=list(shapes), crs=3006)


def test_hull_of_the_streets_by_hand():
    xy = np.array([(50, 50), (50, 90), (50, 90), (50, 110), (np.nan, np.nan)])
    near, outside = edge.near_edge(xy, np.array([50, 10, 10.5, 1, 1]), None, NODES)
    assert near.tolist() == [False, False, True, True, False]
    assert not outside.any()


def test_boundary_with_a_hole_and_two_parts():
    hole = shapely.box(40, 40, 60, 60)
    area = frame(shapely.box(0, 0, 100, 100).difference(hole), None, shapely.box(200, 0, 300, 100))
    xy = np.array([(50, 50), (30, 50), (30, 50), (250, 50), (150, 50)], float)
    near, outside = edge.near_edge(xy, np.array([5.0, 10.0, 11.0, 50.0, 5.0]), area, NODES)
    assert outside.tolist() == [True, False, False, False, True]
    assert near.tolist() == [True, False, True, False, True]


def test_neighbouring_parts_have_no_edge_between_them():
    area = frame(shapely.box(0, 0, 50, 100), shapely.box(50, 0, 100, 100))
    near, _ = edge.near_edge(np.array([(49.0, 50.0)]), 40.0, area, NODES)
    assert not near[0]


def test_nothing_reached_without_limit_is_near_the_edge_and_nan_is_not():
    near, _ = edge.near_edge(np.array([(50.0, 50.0)] * 2), np.array([np.inf, np.nan]), None, NODES)
    assert near.tolist() == [True, False]


def test_degenerate():
    near, outside = edge.near_edge(np.zeros((0, 2)), 10.0, None, NODES)
    assert len(near) == len(outside) == 0
    near, outside = edge.near_edge(np.array([(5.0, 0.0)]), 10.0, None, NODES[:2])
    assert near.all()
    assert not outside.any()
    near, outside = edge.near_edge(np.array([(5.0, 0.0)]), 10.0, frame(None), NODES)
    assert not outside.any()
