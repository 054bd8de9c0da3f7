import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods import intersections, segments
from sodertorn.processing.methods.junctions import consolidate
from sodertorn.processing.methods.streets import StreetNetwork, build_graph
from sodertorn.processing.spec import Cancelled, Monitor, UserError

# streets every 100 m, from 50 m before the square to 50 m behind it
LINES = [[(x, -100), (x, 600)] for x in range(50, 500, 100)] + [[(-100, y), (600, y)] for y in range(50, 500, 100)]
SQUARE = shapely.box(0, 0, 500, 500)


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=3006))


def lines(*drawn, **columns):
    return frame([shapely.LineString(line) for line in drawn], **columns)


def run(places, streets=LINES, monitor=None, **more):
    asked = {
        "join": "crossings", "level_field": None, "tolerance": 0.01, "barriers": None, "consolidation": 12.0,
        "around": "area", "radius": 250.0, "distance": 200.0, "width": 50.0, "snap_distance": 100.0, "boundary": None,
        **more,
    }  # fmt: skip
    places = frame(places) if isinstance(places, list) else places
    streets = lines(*streets) if isinstance(streets, list) else streets
    return intersections.intersection_density(places=places, streets=streets, monitor=monitor or Monitor(), **asked)[
        "output"
    ]


def nodes(*drawn, tolerance=12.0, **more):
    layer = lines(*drawn, **more.pop("fields", {}))
    graph = build_graph(StreetNetwork(streets=layer, **more), monitor=Monitor())
    made, _ = segments.segments(graph)
    return consolidate(made, tolerance)


def test_by_hand():
    found = run([SQUARE])
    assert found.intersection_density[0] == pytest.approx(100)
    assert found.connected_node_ratio[0] == 1
    assert found.dead_end_share[0] == 0
    assert found.street_density[0] == pytest.approx(20)
    assert found.base_area[0] == 25
    # middles inside: 4 of 100 m between crossings on each street; the outer ones have theirs at 25 m outside
    assert found.segment_length[0] == pytest.approx(100)
    assert found.reason[0] is None
    assert found.near_edge[0] == 0


def test_dead_ends_are_seen_and_those_at_the_edge_of_the_data_are_not():
    whole = shapely.box(-150, -150, 650, 650)
    found = run([whole])
    assert found[["intersections", "dead_ends"]].to_numpy().tolist() == [[25, 20]]
    assert found.connected_node_ratio[0] == pytest.approx(25 / 45)
    assert found.dead_end_share[0] == pytest.approx(100 * 20 / 45)
    assert found.near_edge[0] == 1, "it reaches beyond the streets"
    cut = run([whole], boundary=frame([shapely.box(-100, -100, 600, 600)]))
    assert cut.dead_ends[0] == 0, "streets end there because the data do"
    assert cut.base_area[0] == pytest.approx(49)
    assert cut.near_edge[0] == 1
    inside = run([SQUARE], boundary=frame([shapely.box(-100, -100, 600, 600)]))
    assert inside.near_edge[0] == 0


def test_a_dual_carriageway_crossing_is_one_junction():
    a, b = ([[(-200, y), (200, y)] for y in (0, 10)], [[(x, -200), (x, 200)] for x in (0, 10)])
    found = nodes(*a, *b, join="crossings")
    kept = found.degree[found.degree != 0]
    assert sorted(kept) == [1] * 8 + [8]
    np.testing.assert_allclose(found.xy[found.degree == 8], [[5, 5]])
    apart = nodes(*a, *b, join="crossings", tolerance=5.0)
    assert sorted(apart.degree) == [1] * 8 + [4] * 4


def test_carriageways_between_the_same_junctions_are_one_street():
    forth = [(0, 0), (20, 8), (180, 8), (200, 0)]
    back = [(200, 0), (180, -8), (20, -8), (0, 0)]
    far = [(0, 0), (100, 90), (200, 0)]
    ends = [[(-100, 0), (0, 0)], [(200, 0), (300, 0)]]
    found = nodes(forth, back, *ends)
    assert sorted(found.degree) == [1, 1, 2, 2], "not a junction: the road only splits"
    assert found.double.sum() == 1
    around = nodes(forth, far, *ends)
    assert sorted(around.degree) == [1, 1, 3, 3]


def test_bridges_stay_apart_from_what_they_pass_over():
    drawn = [[(-100, 0), (0, 0)], [(0, 0), (100, 0)], [(0, -100), (0, 0.0)], [(0, 0), (0, 100)]]
    over = [[(-100, 5), (3, 5)], [(3, 5), (100, 5)], [(3, 5), (50, 80)], [(3, 5), (-50, 80)]]
    found = nodes(*drawn, *over, join="ends", fields={"level": [0] * 4 + [1] * 4}, level_field="level")
    assert sorted(found.degree)[-2:] == [4, 4]


def test_stubs_and_rings():
    found = nodes([(0, 0), (100, 0)], [(100, 0), (200, 0)], [(100, 0), (100, 9)])
    assert sorted(found.degree) == [1, 1, 2], "a stub of 9 m makes no junction"
    ring = nodes([(0, 0), (100, 0)], [(100, 0), (150, 50), (150, -50), (100, 0)])
    assert sorted(ring.degree) == [1, 3]
    assert sorted(nodes([(0, 0), (50, 50), (50, -50), (0, 0)]).degree) == [2]


def test_around_places():
    home = frame([shapely.Point(250, 250)])
    found = run(home, around="radius", radius=220.0)
    # crossings within 220 m of the middle one: 25 without the four corners (283 m) and the 8 at 224 m
    assert found.intersections[0] == 13
    assert found.base_area[0] == pytest.approx(np.pi * 220**2 / 1e4, rel=0.002)
    walk = run(home, around="network", distance=250.0, width=50.0)
    # |x| + |y| <= 250 - 50 at full width; the ground reaches 250 m along the streets
    assert walk.intersections[0] == 13
    assert walk.reason[0] is None
    far = run(frame([shapely.Point(250, 250), shapely.Point(5000, 0), None]), around="network")
    assert far.reason.tolist() == [None, "no_street", "no_geometry"]


def test_every_reason():
    empty = shapely.box(3000, 0, 3100, 100)
    beyond = shapely.box(9000, 0, 9100, 100)
    found = run(
        [SQUARE, None, shapely.Point(0, 0), empty, beyond], boundary=frame([shapely.box(-100, -100, 4000, 600)])
    )
    assert found.reason.tolist() == [None, "no_geometry", "no_area", "no_node", "outside_boundary"]
    assert found.intersection_density[3] == 0
    assert np.isnan(found.intersection_density[4])
    assert np.isnan(found.connected_node_ratio[3])


def test_a_border_counts_on_both_sides():
    left, right = shapely.box(0, 0, 250, 500), shapely.box(250, 0, 500, 500)
    found = run([left, right, SQUARE])
    assert found.intersections.tolist() == [15, 15, 25]


def test_bounds_order_and_scale():
    rng = np.random.default_rng(4)
    places = [shapely.box(x, y, x + s, y + s) for x, y, s in rng.uniform(10, 400, (20, 3))]
    found = run(places)
    assert found.connected_node_ratio.dropna().between(0, 1).all()
    order = rng.permutation(20)
    again = run([places[i] for i in order], LINES[::-1])
    for name in ("intersection_density", "street_density", "segment_length"):
        np.testing.assert_allclose(again[name], found[name].to_numpy()[order])
    double = run([shapely.affinity.scale(p, 2, 2, origin=(0, 0)) for p in places],
                 [[(2 * x, 2 * y) for x, y in line] for line in LINES], consolidation=24.0)  # fmt: skip
    np.testing.assert_allclose(double.intersection_density * 4, found.intersection_density)
    np.testing.assert_allclose(double.street_density * 2, found.street_density)


def test_degenerate_and_bad_input():
    assert len(run([])) == 0
    with pytest.raises(UserError, match="has no areas"):
        run([shapely.Point(0, 0)])
    with pytest.raises(UserError, match="no line"):
        run([SQUARE], frame([None]))
    straight = run([SQUARE], [[(0, 250), (500, 250)]])
    assert straight.near_edge[0] == 1
    assert straight.intersections[0] == 0
    overlapping = run([SQUARE, SQUARE])
    assert overlapping.intersections.tolist() == [25, 25]
    assert run(frame([SQUARE]).set_index(np.array([7]))).index.tolist() == [7]


def test_cancel(recorder):
    recorder.cancel_after = 4
    with pytest.raises(Cancelled):
        run([SQUARE], monitor=recorder)


def test_a_place_has_the_same_ground_alone_and_among_neighbours():
    rng = np.random.default_rng(7)
    bent = [[(x, y), (x + 40, y + 25), (x + 100, y)] for x in range(0, 500, 100) for y in range(0, 600, 100)]
    across = [[(x, y), (x, y + 100)] for x in range(0, 600, 100) for y in range(0, 500, 100)]
    xy = np.append(rng.uniform(150, 400, (30, 2)), [[100, 200], [100, 200], [2000, 0]], axis=0)  # at a node, twice; far
    asked = {"around": "network", "distance": 300.0, "join": "vertices"}
    found = run([shapely.Point(p) for p in xy], bent + across, **asked)
    for row in range(len(xy)):
        alone = run([shapely.Point(xy[row])], bent + across, **asked)
        for name in ("base_area", "intersections", "street_density", "segment_length"):
            assert alone[name][0] == pytest.approx(found[name][row], rel=1e-4, nan_ok=True), (row, name)
