"""Points on edges: by hand, against brute force, ties, limits."""

import geopandas
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods.placing import place
from sodertorn.processing.methods.streets import StreetNetwork, build_graph
from sodertorn.processing.spec import Cancelled, Monitor

SILENT = Monitor()


def graph(*lines, **settings):
    streets = geopandas.GeoDataFrame(geometry=[shapely.LineString(line) for line in lines], crs=3006)
    return build_graph(StreetNetwork(streets=streets, **settings), monitor=SILENT)


def put(made, *points, max_distance=100.0, **settings):
    return place(made, np.array(points, float), max_distance=max_distance, monitor=SILENT, **settings)


def test_fraction_is_along_the_polyline():
    made = graph([(0, 0), (30, 0), (30, 10)])
    found = put(made, (15, 4), (31, 10), (30, 5), (-3, -4), (33, 14))
    assert found.edge.tolist() == [0] * 5
    assert found.fraction == pytest.approx([15 / 40, 1, 35 / 40, 0, 1])
    assert found.access == pytest.approx([4, 1, 0, 5, 5])


def test_long_edge_is_exact_everywhere():
    made = graph([(0, 0), (3000, 4000)])
    share = np.linspace(0, 1, 997)
    on = share[:, None] * (3000, 4000)
    found = put(made, *np.add(on, (-8, 6)))
    assert found.fraction == pytest.approx(share, abs=1e-12)
    assert found.access == pytest.approx(10)


@pytest.mark.parametrize(("limit", "edge"), [(5.0, 0), (4.999, -1), (0.0, -1)])
def test_limit_counts_itself(limit, edge):
    made = graph([(0, 0), (10, 0)])
    found = put(made, (5, 5), max_distance=limit)
    assert found.edge.tolist() == [edge]
    assert np.isnan(found.access).tolist() == [edge < 0]
    assert np.isnan(found.fraction).tolist() == [edge < 0]
    assert put(made, (5, 0), max_distance=0.0).edge.tolist() == [0]


def test_missing_points():
    made = graph([(0, 0), (10, 0)])
    points = (np.nan, np.nan), (5, 1), (6, 1), (np.inf, 0)
    assert put(made, *points).edge.tolist() == [-1, 0, 0, -1]
    assert put(made, *points, missing=[False, False, True, False]).edge.tolist() == [-1, 0, -1, -1]
    assert len(place(made, np.zeros((0, 2)), max_distance=9, monitor=SILENT).edge) == 0


def test_ties_go_to_the_lowest_edge():
    star = graph([(0, 0), (10, 0)], [(0, 0), (0, 10)], [(-10, 0), (0, 0)])
    on_node = put(star, (0, 0))
    assert (on_node.edge[0], on_node.fraction[0], on_node.access[0]) == (0, 0.0, 0.0)
    assert put(star, (3, 3)).edge[0] == 0
    assert put(star, (-3, 3)).edge[0] == 1
    overlapping = graph([(0, 0), (60, 0)], [(10, 0), (23, 0), (90, 0)], join="ends")
    for x in (11, 23, 37.7, 59):
        assert put(overlapping, (x, 2)).edge[0] == 0
    assert put(overlapping, (70, 2)).edge[0] == 1
    u = graph([(0, 0), (10, 0), (10, 4), (0, 4)])
    assert put(u, (2, 2)).fraction[0] == pytest.approx(2 / 24)  # of two places on one edge the first


def test_ends_of_pieces_on_shifted_coordinates():
    shift = np.array([674_000.123, 6_580_000.456])
    a, b, c = shift, np.add(shift, (71.3, 44.9)), np.add(shift, (10.2, 95.1))
    made = graph([a, b], [b, c], [c, a])
    for node in made.node_xy:
        found = put(made, node, max_distance=0.0)
        assert found.access[0] == 0.0
        assert found.edge[0] == min(e for e in range(3) if (made.node_xy[[made.tail[e], made.head[e]]] == node).any())


@pytest.mark.parametrize("only_some", [False, True])
def test_against_brute_force(only_some):
    rng = np.random.default_rng(5)
    lines = []
    for _ in range(250):
        start = rng.uniform(0, 800, 2)
        lines.append(start + np.vstack([[0, 0], np.cumsum(rng.normal(0, rng.choice([3, 30, 200]), (4, 2)), axis=0)]))
    made = graph(*lines)
    edges = rng.random(len(made.length)) < 0.4 if only_some else None
    points = rng.uniform(-300, 1100, (2500, 2))
    found = put(made, *points, max_distance=90.0, edges=edges)
    shapes = shapely.linestrings(
        made.vertex_xy, indices=np.repeat(np.arange(len(made.length)), np.diff(made.vertex_start))
    )
    every = shapely.distance(shapely.points(points)[:, None], shapes[None])
    if only_some:
        every[:, ~edges] = np.inf
    best = every.min(axis=1)
    near = best <= 90.0
    assert 500 < near.sum() < 2500
    assert (found.edge >= 0).tolist() == near.tolist()
    assert found.access[near] == pytest.approx(best[near], abs=1e-9)
    lowest = (every <= best[:, None] + 1e-6).argmax(axis=1)
    assert found.edge[near].tolist() == lowest[near].tolist()
    there = shapely.line_interpolate_point(shapes[found.edge[near]], found.fraction[near], normalized=True)
    assert shapely.distance(there, shapely.points(points[near])) == pytest.approx(best[near], abs=1e-9)


def test_no_edge_allowed():
    assert put(graph([(0, 0), (10, 0)]), (1, 1), edges=np.zeros(1, bool)).edge.tolist() == [-1]


def test_order_of_points_does_not_matter():
    rng = np.random.default_rng(9)
    made = graph([(0, 0), (500, 0)], [(0, 100), (500, 130)], [(250, 0), (260, 115)])
    points = rng.uniform(-50, 550, (500, 2))
    order = rng.permutation(500)
    one, other = put(made, *points), put(made, *points[order])
    assert one.edge[order].tolist() == other.edge.tolist()
    np.testing.assert_array_equal(one.fraction[order], other.fraction)


def test_cancel(recorder):
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        place(graph([(0, 0), (10, 0)]), np.zeros((5, 2)), max_distance=9, monitor=recorder)


def levelled(*lines):
    """Lines as (level, coordinates)."""
    streets = geopandas.GeoDataFrame(
        {"level": [level for level, _ in lines]}, geometry=[shapely.LineString(line) for _, line in lines], crs=3006
    )
    return build_graph(StreetNetwork(streets=streets, level_field="level"), monitor=SILENT)


def test_a_house_above_a_tunnel_stands_on_the_street():
    made = levelled((-3, [(0, 0), (100, 0)]), (0, [(0, 30), (100, 30)]), (1, [(0, 60), (100, 60)]))
    found = put(made, (50, 5), (50, 50), (50, -80), (50, 500), (np.nan, 0))
    # 25 m to the street although the tunnel is 5 m away; bridges are as good as streets; the tunnel where nothing
    # else is near enough
    assert made.street[found.edge[:3]].tolist() == [1, 2, 0]
    assert found.access[:3] == pytest.approx([25, 10, 80])
    assert found.edge[3:].tolist() == [-1, -1]


def test_without_a_level_field_all_lines_are_alike():
    made = graph([(0, 0), (100, 0)], [(0, 30), (100, 30)])
    assert put(made, (50, 5)).access == pytest.approx([5])
