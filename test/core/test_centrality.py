import runpy
from itertools import pairwise
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods import centrality, closeness, segments, turning
from sodertorn.processing.spec import Cancelled, Monitor, UserError

HERE = Path(__file__).parent
by_hand = runpy.run_path(str(HERE / "street_graphs.py"))["by_hand"]
slow = runpy.run_path(str(HERE / "central_ways.py"))

# 300 m with side streets of 50 m at 100 and 200 m
ROW = [[(0, 0), (100, 0)], [(100, 0), (200, 0)], [(200, 0), (300, 0)], [(100, 0), (100, 50)], [(200, 0), (200, 50)]]
T = [[(0, 0), (100, 0)], [(100, 0), (200, 0)], [(100, 0), (100, 100)]]
GRID = [[(x, y), (x + 100 * a, y + 100 * b)] for x in range(0, 400, 100) for y in range(0, 400, 100)
        for a, b in ((1, 0), (0, 1)) if x + 100 * a < 400 and y + 100 * b < 400]  # fmt: skip


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=3006))


def streets(lines, **columns):
    return frame([shapely.LineString(line) for line in lines], **columns)


def points(*xy, **columns):
    return frame([shapely.Point(p) for p in xy], **columns)


PLAIN = {"join": "vertices", "level_field": None, "tolerance": 0.01, "barriers": None, "whole": False,
         "boundary": None}  # fmt: skip


def metric(lines, radii=(500.0,), monitor=None, **more):
    asked = {"weighting": "segments", "places": None, "weight_field": None, "snap_distance": 50.0, **PLAIN, **more}
    layer = lines if isinstance(lines, gpd.GeoDataFrame) else streets(lines)
    found = centrality.street_centrality(streets=layer, radii=radii, monitor=monitor or Monitor(), **asked)
    return found["segments"]


def angular(lines, radii=(500.0,), monitor=None, **more):
    layer = lines if isinstance(lines, gpd.GeoDataFrame) else streets(lines)
    asked = {**PLAIN, **more}
    return centrality.angular_street_centrality(streets=layer, radii=radii, monitor=monitor or Monitor(), **asked)[
        "segments"
    ]


def by_source(found):
    return found.sort_values("source").set_index("source")


def test_by_hand():
    found = by_source(metric(ROW, radii=(500.0, 110.0)))
    assert found.reached_500.tolist() == [4] * 5
    assert found.closeness_500[0] == pytest.approx(1000 * 4 / 550)
    assert found.harmonic_500[0] == pytest.approx(1000 * (1 / 100 + 1 / 200 + 1 / 75 + 1 / 175))
    # over the middle one: ac, at, sc, st
    assert found.betweenness_500.tolist() == [0, 4, 0, 0, 0]
    # within 110 m of a: b (100) and s (75); no pair of those goes over a third
    assert found.reached_110.tolist() == [2, 4, 2, 2, 2]
    assert found.betweenness_110.tolist() == [0] * 5
    assert found.length.tolist() == [100, 100, 100, 50, 50]
    assert found.reason.isna().all()


def test_angular_by_hand():
    found = by_source(angular(T))
    assert found.count_500.tolist() == [3, 3, 3]
    np.testing.assert_allclose(found.depth_500, [1, 1, 2])
    np.testing.assert_allclose(found.nain_500, [3**1.2, 3**1.2, 3**1.2 / 2])
    assert found.choice_500.tolist() == [0, 0, 0]
    row = by_source(angular(ROW))
    # a: straight on b and c, round a corner s and t
    np.testing.assert_allclose(row.depth_500, [2, 2, 2, 1 + 1 + 1 + 2, 1 + 1 + 1 + 2])
    assert row.choice_500.tolist() == [0, 4, 0, 0, 0]
    assert row.nach_500[1] == pytest.approx(np.log(5) / np.log(5))


def test_bends_within_a_segment_count():
    # the side street turns back by a right angle: its middle lies on the bend, which counts half
    bent = [*T[:2], [(100, 0), (100, 50), (150, 50)]]
    found = by_source(angular(bent))
    np.testing.assert_allclose(found.depth_500, [1.5, 1.5, 3])


def test_chains_are_one_segment_in_whatever_pieces_they_were_drawn():
    pieces = [[(0, 0), (40, 0)], [(70, 0), (40, 0)], [(70, 0), (100, 0)], *ROW[1:]]
    found = metric(streets(pieces, name=list("xyzbcst")))
    assert sorted(found.length) == [50, 50, 100, 100, 100]
    first = found[found.source.isin([0, 1, 2])]
    assert first.source.tolist() == [0], "the longest piece"
    assert first.geometry.iloc[0].equals(shapely.LineString([(0, 0), (100, 0)]))
    whole = metric(ROW)
    np.testing.assert_allclose(sorted(found.closeness_500), sorted(whole.closeness_500))


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("radius", [180.0, 350.0, np.inf])
def test_against_one_source_at_a_time(by_hand, seed, radius):
    graph = by_hand.random(seed, one_way=0.0)
    made, _ = segments.segments(graph)
    weight = np.random.default_rng(seed).integers(0, 5, len(made)).astype(float)
    found = closeness.local_centrality(made, weight, (90.0, radius), monitor=Monitor())
    for mine, theirs in zip(
        (found.reached, found.total, found.harmonic, found.between), slow["metric"](made, weight, radius), strict=True
    ):
        np.testing.assert_allclose(mine[1], theirs, atol=1e-9)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("radius", [180.0, 350.0, np.inf])
def test_angular_against_one_source_at_a_time(by_hand, seed, radius):
    made, _ = segments.segments(by_hand.random(seed, side=4, one_way=0.0))
    found = turning.angular_centrality(made, (90.0, radius), monitor=Monitor())
    theirs = slow["angular"](made, radius)
    for mine, their in zip((found.count, found.depth, found.choice), theirs, strict=True):
        np.testing.assert_allclose(mine[1], their, atol=1e-6)


def test_equally_short_ways_share_what_flows(by_hand):
    """On an exact grid nearly all ways are tied: crediting one of them would favour whatever came first."""
    made, _ = segments.segments(by_hand.graph(GRID))
    found = closeness.local_centrality(made, np.ones(len(made)), (450.0,), monitor=Monitor())
    theirs = slow["metric"](made, np.ones(len(made)), 450.0)
    np.testing.assert_allclose(found.between[0], theirs[3], atol=1e-9)
    turned = turning.angular_centrality(made, (450.0,), monitor=Monitor())
    np.testing.assert_allclose(turned.choice[0], slow["angular"](made, 450.0)[2], atol=1e-6)
    # the grid looks the same when turned by a right angle
    key = np.round(made.middle - 150.0, 3)
    turned_key = np.column_stack([-key[:, 1], key[:, 0]])
    order, other = np.lexsort(key.T), np.lexsort(turned_key.T)
    for values in (found.between[0], turned.choice[0]):
        np.testing.assert_allclose(values[order], values[other], atol=1e-6)


def test_nobody_turns_round_in_a_junction():
    # a sharp fork: by way of the stem one could come out nearly straight on
    fork = [[(0, 0), (100, 10)], [(0, 0), (100, -10)], [(0, 0), (-100, 0)]]
    found = by_source(angular(fork))
    sharp = 2 - 2 * np.degrees(np.arctan(0.1)) / 90
    slight = np.degrees(np.arctan(0.1)) / 90
    np.testing.assert_allclose(found.depth_500, [sharp + slight, sharp + slight, 2 * slight])


def test_weights_by_length_and_by_places():
    homes = points((50, 5), (55, -5), (250, 3), (100, 40), (0, 900), people=[3, np.nan, 2, 5, 7])
    found = by_source(metric(ROW, weighting="places", places=homes, weight_field="people"))
    # people: a 3 (one home without), c 2, s 5; the last has no street
    assert found.reached_500.tolist() == [7, 10, 8, 5, 10]
    assert found.betweenness_500[1] == 3 * 2 + 5 * 2  # ac and sc
    assert found.closeness_500[0] == pytest.approx(1000 * 7 / (2 * 200 + 5 * 75))
    length = by_source(metric(ROW, weighting="length"))
    assert length.reached_500[0] == 300
    with pytest.raises(UserError, match="Places are to count"):
        metric(ROW, weighting="places")


def test_what_is_said_about_places(recorder):
    homes = points((50, 5), (0, 900), people=[np.nan, 1])
    metric(ROW, weighting="places", places=homes, weight_field="people", monitor=recorder)
    assert "1 places without a weight count as 0." in recorder.messages
    assert any(text.startswith("1 places have no street") for text in recorder.messages)


def test_reasons_and_edge():
    apart = [*ROW, [(1000, 0), (1100, 0)], [(2000, 0), (2100, 0)]]
    area = frame([shapely.box(-600, -600, 1600, 600)])
    found = by_source(metric(apart, radii=(400.0,), boundary=area))
    assert found.reason.tolist() == [None] * 5 + ["nothing_reached", "outside_boundary"]
    assert np.isnan(found.closeness_400[5])
    assert found.reached_400[5] == 0
    assert np.isnan(found.reached_400[6])
    # the boundary is 600 m from the row's start and more from the rest
    assert found.near_edge.tolist() == [0, 0, 0, 0, 0, 0, 1]
    line = by_source(angular([[(0, 0), (100, 0)], [(100, 0), (200, 0)], [(100, 0), (200, 0.0), (300, 0)]], (90.0,)))
    assert line.reason.notna().all()


def test_all_straight_ahead_has_no_integration():
    # b runs through where two levels meet an end: straight on only
    cross = [[(0, 0), (100, 0)], [(100, 0), (200, 0)], [(100, 0), (100, 100)]]
    found = by_source(angular(cross, radii=(100.0, 60.0)))
    assert found.reason.tolist() == ["nothing_reached"] * 3
    flat = angular([[(0, 0), (100, 0)], [(100, 0), (200, 0)], [(100, 0), (300, 0.0)]], radii=(1000.0,))
    assert set(flat.reason) <= {None, "no_turn"}


def test_whole_network_has_names_of_its_own():
    found = metric(ROW, radii=(110.0,), whole=True)
    assert {"betweenness_110", "betweenness_n", "closeness_n"} <= set(found.columns)
    np.testing.assert_allclose(found.betweenness_n, metric(ROW).betweenness_500)
    assert "nain_n" in angular(ROW, whole=True).columns
    assert "nain_n" not in angular(ROW).columns


@pytest.mark.parametrize("method", [metric, angular])
def test_order_direction_and_size_do_not_matter(by_hand, method):
    graph = by_hand.random(2, one_way=0.0)
    ends = graph.vertex_start
    lines = [graph.vertex_xy[a:b] for a, b in pairwise(ends)]
    found = method(lines, radii=(300.0,))
    order = np.random.default_rng(0).permutation(len(lines))
    again = method([lines[i][::-1] * 2 for i in order], radii=(600.0,))
    key = np.lexsort(np.round(np.array([g.interpolate(0.5, True).coords[0] for g in found.geometry]).T, 3))
    other = np.lexsort(np.round(np.array([g.interpolate(0.5, True).coords[0] for g in again.geometry]).T / 2, 3))
    for name in found.columns:
        if name.endswith("_300") and not name.startswith(("harmonic", "closeness")):
            mine, theirs = found[name].to_numpy()[key], again[name.replace("_300", "_600")].to_numpy()[other]
            np.testing.assert_allclose(mine, theirs, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("method", [metric, angular])
def test_degenerate(method):
    alone = method([[(0, 0), (100, 0)]])
    assert alone.reason.tolist() == ["nothing_reached"]
    ring = method([[(0, 0), (100, 0), (100, 100), (0, 0)]])
    assert len(ring) == 1
    with_ring = method([*T, [(200, 0), (300, 0), (300, 100), (200, 0)]])
    assert len(with_ring) == 4
    twice = method([*T, *T])
    assert len(twice) == 3, "a dead end drawn twice is a way there and back"
    broken = streets(T)
    broken.loc[len(broken)] = [None]
    assert len(method(broken)) == 3
    with pytest.raises(UserError, match="no line"):
        method(frame([None]))


@pytest.mark.parametrize("method", [metric, angular])
def test_cancel(method, recorder):
    recorder.cancel_after = 5
    with pytest.raises(Cancelled):
        method(GRID, monitor=recorder)


@pytest.mark.parametrize("method", [metric, angular])
def test_a_segment_longer_than_the_radius(method):
    long = [[(0, 0), (9000, 0)], [(9000, 0), (9100, 0)], [(9000, 0), (9000, 100)], [(0, 0), (-9, 0)], [(0, 0), (0, 9)]]
    found = by_source(method(long, radii=(800.0,)))
    assert found.reason[0] == "nothing_reached"
    assert found.reason[1:3].isna().all()
    alone = by_source(method([[(0, 0), (9000, 0)], [(0, 50), (9000, 50)]], radii=(800.0,)))
    assert alone.reason.tolist() == ["nothing_reached"] * 2
