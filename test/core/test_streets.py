"""The street graph: hand-made networks, invariants, bad input, a real town."""

import geopandas
import numpy as np
import pyogrio
import pytest
import shapely
from sodertorn.processing.indicators.shared import STREETS
from sodertorn.processing.methods import noding
from sodertorn.processing.methods.streets import StreetNetwork, build_graph
from sodertorn.processing.spec import Cancelled, Monitor, UserError

SILENT = Monitor()


def frame(*lines, **columns):
    shapes = [line if line is None or hasattr(line, "geom_type") else shapely.LineString(line) for line in lines]
    return geopandas.GeoDataFrame(columns, geometry=shapes, crs=3006)


def graph(*lines, monitor=SILENT, columns=None, **settings):
    return build_graph(StreetNetwork(streets=frame(*lines, **(columns or {})), **settings), monitor=monitor)


def sizes(made):
    """Nodes, edges, parts."""
    return len(made.node_xy), len(made.tail), made.component.max() + 1


CROSS = ([(0, 0), (10, 0)], [(5, -5), (5, 5)])
CROSS_VERTEX = ([(0, 0), (5, 0), (10, 0)], [(5, -5), (5, 0), (5, 5)])
TEE = ([(0, 0), (10, 0)], [(5, 0), (5, 5)])


def test_settings_are_the_declared_ones():
    fields = StreetNetwork.__dataclass_fields__
    assert set(fields) == {item.key for item in STREETS}
    for item in STREETS:
        if item.default is not None:
            assert fields[item.key].default == item.default, item.key


@pytest.mark.parametrize(
    ("lines", "join", "expected"),
    [
        (CROSS, "ends", (4, 2, 2)),
        (CROSS, "vertices", (4, 2, 2)),
        (CROSS, "crossings", (5, 4, 1)),
        (CROSS_VERTEX, "ends", (4, 2, 2)),
        (CROSS_VERTEX, "vertices", (5, 4, 1)),
        (CROSS_VERTEX, "crossings", (5, 4, 1)),
        (TEE, "ends", (4, 2, 2)),
        (TEE, "vertices", (4, 2, 2)),
        (TEE, "crossings", (4, 3, 1)),
    ],
)
def test_joining(lines, join, expected):
    made = graph(*lines, join=join)
    assert sizes(made) == expected
    assert made.length.sum() == pytest.approx(sum(shapely.LineString(line).length for line in lines))


def test_edges_run_from_tail_to_head():
    made = graph(*CROSS_VERTEX, [(5, 5), (9, 9), (10, 0)])
    for e in range(len(made.tail)):
        line = made.vertex_xy[made.vertex_start[e] : made.vertex_start[e + 1]]
        assert (line[0] == made.node_xy[made.tail[e]]).all()
        assert (line[-1] == made.node_xy[made.head[e]]).all()
        assert shapely.LineString(line).length == pytest.approx(made.length[e])
    assert made.street.tolist() == [0, 0, 1, 1, 2]


@pytest.mark.parametrize("join", ["vertices", "crossings"])
def test_bridge_over_street(join):
    level = {"level": ["", "1"]}
    assert sizes(graph(*CROSS_VERTEX, columns=level, level_field="level", join=join)) == (4, 2, 2)
    stairs = [(5, 0), (8, 8)]
    joined = graph(*CROSS_VERTEX, stairs, columns={"level": ["0", "1", "0"]}, level_field="level", join=join)
    assert sizes(joined) == (6, 5, 1)


def test_bridge_meets_its_ramps():
    lines = [(0, 0), (10, 0)], [(10, 0), (20, 0)], [(20, 0), (30, 0)]
    made = graph(*lines, columns={"level": [0, 1, 0]}, level_field="level")
    assert sizes(made) == (4, 3, 1)


def test_levels_are_read_from_text(recorder):
    values = ["0;1", None, "high", "1"]
    lines = *CROSS_VERTEX, [(5, -9), (5, 0), (9, 5)], [(1, -9), (5, 0), (1, 9)]
    made = graph(*lines, columns={"level": values}, level_field="level", monitor=recorder)
    assert sizes(made)[2] == 2  # three on the ground, the fourth above
    assert any(text.startswith("1 streets have a level") for text in recorder.messages)


def test_roundabout():
    ring = [(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)]
    made = graph(ring, [(10, 10), (20, 20)], [(10, 0), (20, -10)])
    assert sizes(made) == (5, 5, 1)
    alone = graph(ring)
    assert sizes(alone) == (1, 1, 1)
    assert alone.length.tolist() == [40.0]
    assert alone.tail.tolist() == alone.head.tolist() == [0]


def test_self_crossing_line():
    eight = [(0, 0), (10, 10), (10, 0), (0, 10)]
    assert sizes(graph(eight)) == (2, 1, 1)
    assert sizes(graph(eight, join="crossings")) == (3, 3, 1)
    twice = [(0, 0), (5, 5), (10, 10), (10, 0), (5, 5), (0, 10)]
    assert sizes(graph(twice)) == (3, 3, 1)
    assert sizes(graph(twice, join="ends")) == (2, 1, 1)


def test_duplicates_and_parallels_stay():
    made = graph([(0, 0), (10, 0)], [(0, 0), (10, 0)], [(10, 0), (5, 5), (0, 0)])
    assert sizes(made) == (2, 3, 1)


def test_multipart_empty_and_zero_length(recorder):
    parts = shapely.MultiLineString([[(0, 0), (1, 0)], [(5, 5), (5, 5)], [(1, 0), (1, 0), (3, 0)]])
    made = graph(parts, None, shapely.LineString(), [(7, 7), (7, 7)], monitor=recorder)
    assert sizes(made) == (3, 2, 1)
    assert made.street.tolist() == [0, 0]
    assert "2 streets without geometry were left out." in recorder.messages
    assert "2 street lines without length were left out." in recorder.messages


@pytest.mark.parametrize("lines", [(), (None,), ([(1, 1), (1, 1)],)])
def test_nothing_usable(lines):
    with pytest.raises(UserError) as caught:
        graph(*lines)
    assert "{streets}" in caught.value.fact


@pytest.mark.parametrize(
    ("gap", "tolerance", "parts"), [(0.005, 0.01, 1), (0.02, 0.01, 2), (0.02, 0.05, 1), (0.005, 0, 2)]
)
@pytest.mark.parametrize("at", [0.0, 0.0049, 10.0, 1e6 + 0.5])
def test_tolerance_joins_ends(gap, tolerance, parts, at):
    made = graph([(at - 10, 0), (at, 0)], [(at + gap, 0), (at + 20, 0)], tolerance=tolerance)
    assert made.component.max() + 1 == parts
    # The ends meet halfway: nothing is lost or made beyond the gap itself.
    assert made.length.sum() == pytest.approx(30 if parts == 1 else 30 - gap, abs=1e-6)


def test_chain_of_near_ends_is_one_point_at_their_mean():
    made = graph([(-9, 0), (0, 0)], [(0.9, 0), (0.9, 9)], [(1.8, 0), (9, 0)], tolerance=1.0)
    assert sizes(made) == (4, 3, 1)
    assert (np.isclose(made.node_xy, (0.9, 0))).all(axis=1).any()


def test_tolerance_keeps_bends_and_parallel_lines():
    bend = [(0, 0), (1, 0), (1.5, 0.5), (1.5, 1.5), (20, 1.5)]
    made = graph(bend, [(0, -30), (40, -30)], tolerance=2.0)
    assert made.length.sum() == pytest.approx(shapely.LineString(bend).length + 40)
    twins = graph([(0, 0), (5, 0), (10, 0)], [(0, 3), (5, 0.5), (10, 3)], tolerance=2.0)
    assert sizes(twins) == (4, 2, 2)


def test_end_near_inner_vertex_or_line():
    near_vertex = graph([(0, 0), (5, 0), (10, 0)], [(5, 0.5), (5, 9)], tolerance=1.0)
    assert sizes(near_vertex) == (4, 3, 1)
    near_line = [(0, 0), (10, 0)], [(5, 0.5), (5, 9)]
    assert sizes(graph(*near_line, tolerance=1.0)) == (4, 2, 2)
    assert sizes(graph(*near_line, tolerance=1.0, join="crossings")) == (4, 3, 1)
    assert graph(*near_line, tolerance=1.0, join="crossings").length.sum() == pytest.approx(19)
    overshoot = graph([(0, 0), (10, 0)], [(5, -0.5), (5, 9)], tolerance=1.0, join="crossings")
    assert sizes(overshoot) == (4, 3, 1)
    assert overshoot.length.sum() == pytest.approx(19)


def test_short_line_disappears_into_its_point(recorder):
    made = graph([(0, 0), (10, 0)], [(10, 0), (10.5, 0)], [(10.5, 0), (20, 0)], tolerance=1.0, monitor=recorder)
    assert "1 streets shrank to a point within the joining tolerance." in recorder.messages
    assert sizes(made) == (3, 2, 1)
    assert made.length.sum() == pytest.approx(20)


def test_everything_within_the_tolerance():
    with pytest.raises(UserError):
        graph([(0, 0), (1, 0)], [(1, 0), (2, 0)], tolerance=50.0)


def test_three_lines_through_one_point():
    lines = [(-10, 0), (10, 0)], [(0, -10), (0, 10)], [(-7, -7), (8, 8)]
    assert sizes(graph(*lines, join="crossings")) == (7, 6, 1)


def test_overlap_is_joined_in_crossings():
    made = graph([(0, 0), (10, 0)], [(4, 0), (14, 0)], join="crossings")
    assert sizes(made) == (4, 4, 1)


def test_one_way():
    lines = ([(0, 0), (1, 0)], [(1, 0), (2, 0)], [(2, 0), (3, 0)], [(3, 0), (4, 0)])
    made = graph(*lines, columns={"oneway": ["YES", "-1", "no", None]}, direction_field="oneway")
    assert np.isinf(made.backward).tolist() == [True, False, False, False]
    assert np.isinf(made.forward).tolist() == [False, True, False, False]
    several = graph(*lines, columns={"oneway": [1.0, -1.0, 0.0, np.nan]}, direction_field="oneway",
                    forward_value="yes, true,1")  # fmt: skip
    assert np.isinf(several.backward).tolist() == [True, False, False, False]
    assert np.isinf(several.forward).tolist() == [False, True, False, False]
    assert several.component.max() == 0  # direction does not matter for parts


def test_minutes(recorder):
    lines = ([(0, 0), (80, 0)], [(80, 0), (160, 0)], [(160, 0), (240, 0)], [(240, 0), (320, 0)])
    columns = {"kmh": [9.6, 0.0, np.nan, -3.0]}
    made = graph(*lines, columns=columns, speed_field="kmh", impedance="minutes", monitor=recorder)
    assert made.forward == pytest.approx([0.5, 1, 1, 1])
    assert made.access_cost == pytest.approx(1 / 80)
    assert "3 streets have no speed above 0; they get 4.8 km/h." in recorder.messages
    cycling = graph(*lines, impedance="minutes", mode="cycling")
    assert cycling.backward == pytest.approx([80 / 250] * 4)
    assert cycling.access_cost == pytest.approx(1 / 80)
    assert graph(*lines).access_cost == 1.0


def obstacle(*shapes):
    return geopandas.GeoDataFrame(geometry=list(shapes), crs=3006)


@pytest.mark.parametrize("join", ["ends", "vertices", "crossings"])
@pytest.mark.parametrize("tolerance", [0.01, 5.0])
def test_river_polygon(join, tolerance):
    river = obstacle(shapely.box(20, -10, 30, 110))
    streets = [(0, 0), (50, 0)], [(0, 50), (50, 50)], [(0, 0), (0, 50)], [(50, 0), (50, 50)]
    whole = graph(*streets, join=join, tolerance=tolerance)
    cut = graph(*streets, join=join, tolerance=tolerance, barriers=river)
    assert whole.component.max() == 0
    assert sizes(cut) == (8, 6, 2)
    assert cut.length.sum() == pytest.approx(whole.length.sum() - 20)
    bridge = graph(*streets, barriers=river, columns={"level": [1, 0, 0, 0]}, level_field="level")
    assert sizes(bridge) == (6, 5, 1)


@pytest.mark.parametrize("join", ["ends", "vertices", "crossings"])
@pytest.mark.parametrize("tolerance", [0.01, 5.0])
@pytest.mark.parametrize("at", [25, 20, 1 / 3])
def test_railway_line(join, tolerance, at):
    rail = obstacle(shapely.LineString([(at, -10), (at, 30), (at, 110)]))
    street = [(-50, 0), (20, 0), (50, 0)]
    cut = graph(street, join=join, tolerance=tolerance, barriers=rail)
    assert sizes(cut) == (4, 2, 2)
    assert cut.length.sum() == pytest.approx(100)


def test_barrier_through_a_junction_parts_everything():
    rail = obstacle(shapely.LineString([(0, -50), (0, 50)]))
    cut = graph([(-9, 0), (0, 0)], [(0, 0), (9, 0)], [(0, 0), (9, 9)], barriers=rail)
    assert sizes(cut) == (6, 3, 3)


def test_barrier_that_touches_nothing_and_one_that_takes_all():
    street = [(0, 0), (10, 0)]
    far = obstacle(shapely.box(100, 100, 110, 110), None)
    assert sizes(graph(street, barriers=far)) == (2, 1, 1)
    outline = obstacle(shapely.box(0, 0, 10, 10))
    assert sizes(graph(street, [(0, -5), (10, -5)], barriers=outline))[1] == 2
    with pytest.raises(UserError):
        graph(street, barriers=obstacle(shapely.box(-5, -5, 15, 5)))


def town(seed=3, n=12):
    """A perturbed grid with one line for each block side, some of them bent."""
    rng = np.random.default_rng(seed)
    x, y = np.meshgrid(np.arange(n) * 80.0, np.arange(n) * 80.0)
    xy = np.stack([x, y], axis=-1) + rng.normal(0, 8, (n, n, 2))
    lines = []
    for a, b in ((xy[:, :-1], xy[:, 1:]), (xy[:-1], xy[1:])):
        for p, q in zip(a.reshape(-1, 2), b.reshape(-1, 2), strict=False):
            if rng.random() < 0.85:
                lines.append([p, (p + q) / 2 + rng.normal(0, 5, 2), q] if rng.random() < 0.5 else [p, q])
    return lines


@pytest.mark.parametrize("settings", [{}, {"join": "ends"}, {"tolerance": 12.0}, {"join": "crossings", "tolerance": 2}])
def test_order_direction_and_place_do_not_matter(settings):
    lines = town()
    reference = graph(*lines, **settings)
    rng = np.random.default_rng(0)
    order = rng.permutation(len(lines))
    turned = [lines[i][:: rng.choice([-1, 1])] for i in order]
    for other in (
        graph(*turned, **settings),
        graph(*[np.add(line, (500_000.0, 6_500_000.0)) for line in lines], **settings),
    ):
        assert sizes(other) == sizes(reference)
        assert np.sort(other.length) == pytest.approx(np.sort(reference.length), abs=1e-6)
        assert np.sort(np.bincount(other.component)).tolist() == np.sort(np.bincount(reference.component)).tolist()


@pytest.mark.parametrize("distance", [0.0, 0.01, 3.0, 60.0])
def test_near_pairs_are_all_pairs(distance):
    rng = np.random.default_rng(1)
    xy = np.vstack([rng.uniform(0, 200, (150, 2)), rng.integers(0, 12, (150, 2)) * 1.0])
    xy[:50] = xy[50:100] + rng.uniform(-0.01, 0.01, (50, 2))
    i, j = noding.near_pairs(xy, distance)
    found = {tuple(sorted(pair)) for pair in zip(i.tolist(), j.tolist(), strict=False)}
    assert len(found) == len(i)
    apart = np.hypot(*(xy[:, None] - xy[None]).transpose(2, 0, 1))
    a, b = np.nonzero(np.triu(apart <= distance, 1))
    assert found == set(zip(a.tolist(), b.tolist(), strict=False))


def test_four_hundred_pieces(recorder):
    lines = [[(100 * i, 0), (100 * i + 50, 0), (100 * i + 50, 20 + i)] for i in range(400)]
    made = graph(*lines, monitor=recorder)
    assert sizes(made) == (800, 400, 400)
    assert "400 separate parts; the largest has 0.2 % of the nodes." in recorder.messages


def test_largest_part_is_number_zero():
    made = graph([(0, 0), (1, 0)], [(9, 0), (10, 0)], [(10, 0), (11, 0)], [(20, 0), (21, 0)])
    assert np.bincount(made.component).tolist() == [3, 2, 2]


def test_cancel(recorder):
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        graph(*CROSS, monitor=recorder)


@pytest.fixture(scope="module")
def porto(shared):
    streets = pyogrio.read_dataframe(shared("osm/porto.osm.pbf"), layer="lines", where="highway is not null")
    return streets.to_crs(3763)


def test_porto(porto):
    made = build_graph(StreetNetwork(streets=porto), monitor=SILENT)
    assert made.length.sum() == pytest.approx(porto.length.sum(), rel=1e-9)
    assert (made.component == 0).mean() > 0.95
    assert 100 < made.component.max() < 1000
    assert len(made.tail) > len(porto)
    wider = build_graph(StreetNetwork(streets=porto, tolerance=2.0), monitor=SILENT)
    assert wider.component.max() < made.component.max()
    crossed = build_graph(StreetNetwork(streets=porto, join="crossings"), monitor=SILENT)
    assert crossed.component.max() < made.component.max()
    assert crossed.length.sum() == pytest.approx(porto.length.sum(), rel=1e-7)
