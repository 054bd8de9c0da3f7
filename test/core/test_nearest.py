import runpy
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods import nearest
from sodertorn.processing.methods.entrances import Arrivals
from sodertorn.processing.methods.streets import StreetNetwork
from sodertorn.processing.spec import Cancelled, Monitor

by_hand = runpy.run_path(str(Path(__file__).with_name("street_graphs.py")))["by_hand"]

CROSS = [[(0, 0), (100, 0)], [(100, 0), (200, 0)], [(100, 0), (100, 100)]]
FAR = [(5000, 0), (5100, 0)]


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=3006))


def points(*xy):
    return frame([None if p is None else shapely.Point(p) for p in xy])


def streets(lines, **more):
    fields = more.pop("fields", {})
    return StreetNetwork(streets=frame([shapely.LineString(line) for line in lines], **fields), **more)


def run(homes, destinations, network, monitor=None, **more):
    asked = {
        "entrances": None, "entrance_rule": "streets", "entrance_distance": 20.0, "minimum_area": 0.0,
        "dissolve": True, "name_field": None, "limit": None, "thresholds": (), "neighbours": 1,
        "snap_distance": 50.0, "boundary": None, **more,
    }  # fmt: skip
    return nearest.distance_to_nearest(
        homes=homes, destinations=destinations, network=network, monitor=monitor or Monitor(), **asked
    )["output"]


def test_by_hand_with_both_access_legs_and_a_shared_street():
    homes = points((10, 5), (100, 80), (180, 0), (90, 0))
    shops = frame(points((50, 10), (150, 0)).geometry, name=["Ica", None])
    found = run(homes, shops, streets(CROSS), name_field="name", thresholds=(55.0, 100.0))
    # 5 + 40 + 10; 80 + min(50 + 10, 50); 30; min(40 + 10, 10 + 50)
    np.testing.assert_allclose(found.distance, [55, 130, 30, 50])
    assert found.access.tolist() == [5, 0, 0, 0]
    assert found.destination.tolist() == ["Ica", "2", "2", "Ica"]
    assert found.within_55.tolist() == [1, 0, 1, 1]
    assert found.within_100.tolist() == [1, 0, 1, 1]
    assert found.reason.isna().all()
    assert list(found.columns) == [
        "distance",
        "access",
        "destination",
        "within_55",
        "within_100",
        "near_edge",
        "reason",
    ]


def test_every_reason():
    homes = points(None, (0, 300), (5010, 0), (0, 0), (190, 0), (150, 0))
    area = frame([shapely.box(-50, -50, 180, 400), shapely.box(4900, -50, 5200, 50)])
    found = run(
        homes, points((100, 0)), streets([*CROSS, FAR]), limit=60.0, boundary=area, thresholds=(50.0, 80.0)
    )  # fmt: skip
    assert found.reason.tolist() == [
        "no_geometry", "no_street", "not_connected", "beyond_limit", "outside_boundary", None,
    ]  # fmt: skip
    assert found.distance.isna().tolist() == [True] * 5 + [False]
    assert found.destination.isna().tolist() == [True] * 5 + [False]
    np.testing.assert_array_equal(found.within_50, [np.nan, np.nan, 0, 0, np.nan, 1])
    np.testing.assert_array_equal(found.within_80, [np.nan, np.nan, 0, np.nan, np.nan, 1])
    found = run(homes.iloc[3:4], points(None, (100, 900)), streets(CROSS))
    assert found.reason.tolist() == ["no_destination"]
    found = run(homes.iloc[:2], points((100, 0)), streets(CROSS))
    assert found.destination.tolist() == [None, None], "without a limit neither"


def test_one_way_streets_are_ways_to_the_destination():
    network = streets(
        [[(0, 0), (100, 0)], [(0, 0), (0, 100), (100, 100), (100, 0)]],
        fields={"oneway": ["yes", None]}, direction_field="oneway",
    )  # fmt: skip
    found = run(points((20, 0), (80, 0)), points((60, 0)), network)
    assert found.distance.tolist() == [40, 20 + 300 + 60]
    blind = streets(CROSS[:1], fields={"oneway": ["yes"]}, direction_field="oneway")
    found = run(points((20, 0), (80, 0)), points((60, 0)), blind, limit=500.0)
    assert found.reason.tolist() == [None, "not_connected"]


def test_minutes_count_the_way_to_the_street_at_walking_speed():
    found = run(points((0, 40)), points((100, 0)), streets(CROSS[:1], impedance="minutes", fields={"v": [9.6]},
                speed_field="v"))  # fmt: skip
    assert found.distance[0] == pytest.approx(40 / 80 + 100 / 160)
    assert found.access[0] == pytest.approx(40)


def test_park_of_several_entrances_counts_once_among_the_nearest():
    park = shapely.box(40, -10, 60, 10)
    places = frame([park, shapely.Point(200, 0), shapely.Point(100, 100)], name=["Park", "A", "B"])
    found = run(points((0, 0), (50, 0)), places, streets(CROSS), name_field="name", neighbours=4)
    assert found.filter(like="distance").iloc[0].tolist()[:3] == [40, 200, 200]
    assert found.destination[0] == "Park"
    assert {found.destination_2[0], found.destination_3[0]} == {"A", "B"}
    assert np.isnan(found.distance_4[0])
    assert found.destination_4[0] is None
    assert found.distance[1] == 0, "a home in the park has arrived"
    assert found.distance_2[1] == 150


def test_near_edge_is_where_something_nearer_could_hide():
    area = frame([shapely.box(-1000, -1000, 210, 1000)])
    found = run(points((150, 0), (199, 0), (100, 50)), points((180, 0)), streets(CROSS), boundary=area)
    np.testing.assert_allclose(found.distance, [30, 19, 130])
    assert found.near_edge.tolist() == [0, 1, 1]


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(("count", "limit"), [(1, None), (1, 200.0), (3, None), (3, 250.0)])
def test_against_all_pairs(by_hand, seed, count, limit):
    graph = by_hand.random(seed, one_way=0.5)
    homes, places = by_hand.places(graph, 60, seed), by_hand.places(graph, 14, seed + 9)
    kept = places.edge >= 0
    places = type(places)(places.edge[kept], places.fraction[kept], places.access[kept])
    owner = np.random.default_rng(seed).integers(0, 5, kept.sum())
    nowhere = np.full(5, shapely.Point(), dtype=object)
    goals = Arrivals(placement=places, owner=owner, row=np.arange(5), shape=nowhere, open=True)
    cost, goal, reachable = nearest.nearest_goals(graph, homes, goals, count=count, limit=limit, monitor=Monitor())
    single = by_hand.every_cost(graph, homes, places)
    truth = np.stack([single[:, owner == d].min(axis=1, initial=np.inf) for d in range(5)])
    best = np.sort(truth, axis=0)[:count]
    np.testing.assert_allclose(cost, np.where(best <= (limit or np.inf), best, np.inf))
    np.testing.assert_array_equal(reachable, np.isfinite(best[0]))
    got = goal >= 0
    np.testing.assert_allclose(truth[goal[got], np.nonzero(got)[1]], cost[got])


def test_order_size_and_drawing_direction_do_not_matter():
    rng = np.random.default_rng(1)
    homes, shops = rng.uniform(-10, 210, (30, 2)), rng.uniform(0, 100, (4, 2))
    found = run(points(*homes), points(*shops), streets(CROSS), snap_distance=200.0)
    order = rng.permutation(30)
    again = run(points(*homes[order]), points(*shops[::-1]), streets([line[::-1] for line in CROSS[::-1]]),
                snap_distance=200.0)  # fmt: skip
    np.testing.assert_allclose(again.distance, found.distance.to_numpy()[order])
    double = run(points(*homes * 2), points(*shops * 2), streets(np.array(CROSS) * 2), snap_distance=400.0)
    np.testing.assert_allclose(double.distance, found.distance * 2)


@pytest.mark.parametrize("homes", [points(), points(None, None)])
@pytest.mark.parametrize("shops", [points(), points(None), points((50, 0))])
@pytest.mark.parametrize("neighbours", [1, 2])
def test_degenerate(homes, shops, neighbours):
    found = run(homes, shops, streets(CROSS), neighbours=neighbours, thresholds=(300.0,))
    assert len(found) == len(homes)
    assert found.reason.tolist() == ["no_geometry"] * len(homes)


def test_index_is_kept():
    homes = points((0, 0), (10, 0)).set_index(np.array([7, 3]))
    assert run(homes, points((50, 0)), streets(CROSS)).index.tolist() == [7, 3]


def test_cancel(recorder):
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        run(points((0, 0)), points((50, 0)), streets(CROSS), recorder)
