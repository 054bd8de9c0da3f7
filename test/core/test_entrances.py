import runpy
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods import along, entrances, points
from sodertorn.processing.spec import Monitor

by_hand = runpy.run_path(str(Path(__file__).with_name("street_graphs.py")))["by_hand"]


def frame(*shapes):
    return gpd.GeoDataFrame(geometry=gpd.GeoSeries(list(shapes), crs=3006))


@pytest.fixture
def street(by_hand):
    """One street along the x axis, from 0 to 200, with a node at 100."""
    return by_hand.graph([[(0, 0), (100, 0)], [(100, 0), (200, 0)]])


def arrive(destinations, graph, monitor=None, **more):
    asked = {
        "entrances": None, "entrance_rule": "streets", "entrance_distance": 20.0, "minimum_area": 0.0,
        "dissolve": True, "snap_distance": 50.0, **more,
    }  # fmt: skip
    found = entrances.arrivals(destinations, graph, monitor=monitor or Monitor(), **asked)
    return found, along.positions(graph, found.placement)


def test_representative_points():
    ring = shapely.box(0, 0, 10, 10).difference(shapely.box(1, 1, 9, 9))
    xy = points.representative(
        [
            shapely.Point(1, 2),
            shapely.MultiPoint([(3, 4)]),
            shapely.MultiPoint([(0, 0), (2, 0)]),
            shapely.box(0, 0, 4, 2),
            ring,
            None,
            shapely.Point(),
        ]
    )
    np.testing.assert_allclose(xy[[0, 1, 3]], [(1, 2), (3, 4), (2, 1)])
    assert tuple(xy[2]) in {(0.0, 0.0), (2.0, 0.0)}  # the middle is not one of the two
    assert ring.intersects(shapely.Point(xy[4]))
    assert np.isnan(xy[5:]).all()
    assert points.representative([]).shape == (0, 2)


def test_streets_meet_the_boundary_and_go_on_inside(street):
    found, xy = arrive(frame(shapely.box(60, -30, 130, 30)), street)
    assert sorted(xy[:, 0].round(6).tolist()) == [60, 100, 130]
    assert not found.placement.access.any()
    place, which = found.within(np.array([(80.0, 0.0), (10.0, 0.0), (np.nan, np.nan)]))
    assert (place.tolist(), which.tolist()) == ([0], [0])


def test_a_tunnel_under_a_park_is_no_way_into_it(street):
    import dataclasses

    tunnel = dataclasses.replace(street, below=np.array([False, True]))
    _, xy = arrive(frame(shapely.box(60, -30, 130, 30)), tunnel)
    # at 60 one walks in and at 100, where the tunnel begins, one is still on the ground; at 130 one is below
    assert sorted(xy[:, 0].round(6).tolist()) == [60, 100]


def test_street_along_the_boundary(street):
    _, xy = arrive(frame(shapely.box(20, 0, 70, 30)), street)
    assert {20.0, 70.0} <= set(xy[:, 0].round(6))


def test_park_beside_the_street_by_its_boundary(street, recorder):
    found, xy = arrive(frame(shapely.box(20, 10, 70, 60)), street, recorder)
    assert found.placement.access.min() == pytest.approx(10)
    assert (found.placement.access <= 50).all()
    assert xy[:, 0].min() == pytest.approx(20)
    assert xy[:, 0].max() == pytest.approx(70)
    assert any("touched by no street" in m for m in recorder.messages)
    found, _ = arrive(frame(shapely.box(20, 10, 70, 60)), street, snap_distance=5.0)
    assert not len(found.owner)


def test_given_entrances(street, recorder):
    parks = frame(shapely.box(20, 10, 70, 60), shapely.box(150, 10, 180, 60))
    gates = frame(shapely.Point(45, 5), shapely.Point(120, 5), None)
    found, xy = arrive(parks, street, recorder, entrance_rule="given", entrances=gates)
    assert found.owner.tolist() == [0]
    np.testing.assert_allclose(xy, [(45, 0)])
    np.testing.assert_allclose(found.placement.access, [5])
    assert "1 areas have no entrance within 20.0 m." in recorder.messages


def test_pieces_of_one_park_count_together(street):
    a, b, c = shapely.box(0, -30, 60, 30), shapely.box(60, -30, 100, 30), shapely.box(150, -30, 190, 30)
    found, _ = arrive(frame(a, b, c), street, minimum_area=0.5)
    assert found.row.tolist() == [0]
    assert found.shape[0].area == pytest.approx(6000)
    found, _ = arrive(frame(a, b, c), street, minimum_area=0.5, dissolve=False)
    assert found.row.tolist() == []
    found, _ = arrive(frame(b, a), street)
    assert found.row.tolist() == [1], "the larger piece stands for both"


def test_points_pass_through_whatever_the_smallest_area(street):
    found, xy = arrive(
        frame(shapely.Point(30, 4), None, shapely.Point(), shapely.Point(30, 400)), street, minimum_area=9
    )
    np.testing.assert_allclose(xy, [(30, 0)])
    np.testing.assert_allclose(found.placement.access, [4])
    assert found.row.tolist() == [0, 3]
    assert found.owner.tolist() == [0]


def test_nothing(street):
    for nothing in (frame(), frame(None)):
        found, _ = arrive(nothing, street)
        assert len(found.owner) == len(found.row) == 0
