import runpy
from itertools import pairwise
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods import detours, links
from sodertorn.processing.methods.pair_costs import PairCosts
from sodertorn.processing.methods.streets import StreetNetwork, build_graph
from sodertorn.processing.spec import Cancelled, Monitor, UserError

by_hand = runpy.run_path(str(Path(__file__).with_name("street_graphs.py")))["by_hand"]

# two streets on the banks of a river, a bridge 1 km north
BANKS = [[(0, 0), (0, 500)], [(0, 500), (0, 1000)], [(500, 0), (500, 1000)], [(0, 1000), (500, 1000)]]
LEVELS = [0, 0, 0, 1]
HOMES = [(0, 0), (500, 0), (0, 500)]
FOOTBRIDGE = [(5, 0), (495, 0)]
SQUARE2 = 500 * np.sqrt(2)


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=3006))


def points(*xy, **columns):
    return frame([None if p is None else shapely.Point(p) for p in xy], **columns)


def lines(*drawn, **columns):
    return frame([shapely.LineString(line) for line in drawn], **columns)


def run(homes=HOMES, streets=BANKS, monitor=None, levels=LEVELS, **more):
    asked = {
        "destinations": None, "weight": None, "join": "vertices", "level_field": "level" if levels else None,
        "tolerance": 0.01, "barriers": None, "nearest": 400.0, "farthest": 1000.0, "poor": 1.5, "within": 1000.0,
        "links": None, "link_reach": 20.0, "closures": None, "cut_bridges": False, "areas": None, "worst": 10,
        "snap_distance": 50.0, "boundary": None, **more,
    }  # fmt: skip
    layer = lines(*streets, **({"level": levels} if levels else {}))
    homes = points(*homes) if isinstance(homes, list) else homes
    return detours.barrier_effect(homes=homes, streets=layer, monitor=monitor or Monitor(), **asked)


def test_by_hand():
    found = run()
    output = found["output"]
    # home 0: to 1 it is 2500 m for 500, to 2 straight; 1 to 2: 2000 m for 707
    np.testing.assert_allclose(output.ratio, [3, (5 + 2000 / SQUARE2) / 2, (1 + 2000 / SQUARE2) / 2])
    assert output.share_poor.tolist() == [50, 100, 50]
    assert output.pairs.tolist() == [2, 2, 2]
    assert output.no_way.tolist() == [0, 0, 0]
    assert output.reached.tolist() == [1, 0, 1]
    assert output.reason.isna().all()
    assert "ratio_after" not in output
    assert len(found["changed"]) == 0
    pairs = found["pairs"]
    assert pairs[["home", "destination"]].to_numpy().tolist() == [[1, 2], [2, 3], [1, 3]], "each pair once, worst first"
    np.testing.assert_allclose(pairs.ratio, [5, 2000 / SQUARE2, 1])


def test_a_new_link_by_hand():
    found = run(links=lines(FOOTBRIDGE))
    output = found["output"]
    np.testing.assert_allclose(output.ratio_after, [1, (1 + 2**0.5) / 2, (1 + 2**0.5) / 2])
    np.testing.assert_allclose(output.change, output.ratio_after - output.ratio)
    assert output.reached_change.tolist() == [1, 2, 1]
    assert output.gained.tolist() == output.lost.tolist() == [0, 0, 0]
    pairs = found["pairs"]
    assert pairs.longer.tolist() == [-2000, -1000]
    assert set(pairs.effect) == {"shorter"}
    assert pairs[["way", "way_after"]].to_numpy().tolist() == [[2500, 500], [2000, 1000]]
    assert found["changed"].source.tolist() == [0, 1, 2]
    np.testing.assert_allclose(found["changed"].change, output.change)


def test_closing_a_bridge():
    across = lines([(250, 900), (250, 1100)])
    still = run(closures=across)
    np.testing.assert_allclose(still["output"].ratio_after, still["output"].ratio)
    assert len(still["changed"]) == 0
    found = run(closures=across, cut_bridges=True)
    output = found["output"]
    assert output.lost.tolist() == [1, 2, 1]
    assert output.no_way_after.tolist() == [1, 2, 1]
    assert output.reason.tolist() == [None, "no_way", None]
    np.testing.assert_array_equal(output.ratio_after, [1, np.nan, 1])
    np.testing.assert_array_equal(output.change, [0, np.nan, 0]), "only ways there are both before and after"
    assert found["pairs"].way_after.isna().all()
    assert set(found["pairs"].effect) == {"lost"}
    opened = run(barriers=across, levels=None, links=lines([(0, 990), (500, 990)]))
    assert set(opened["pairs"].effect) == {"gained"}
    assert opened["output"].gained.tolist() == [1, 2, 1]
    assert set(run(barriers=across, levels=None)["pairs"].effect) == {"no_way", "detour"}
    assert found["pairs"].straight.tolist() == [500, pytest.approx(SQUARE2)]
    on_the_ground = run(levels=None, closures=across)
    assert on_the_ground["output"].lost.tolist() == [1, 2, 1]


def test_a_link_passes_existing_barriers():
    river = frame([shapely.box(100, -500, 400, 900)])
    found = run(barriers=river, links=lines(FOOTBRIDGE))
    np.testing.assert_allclose(found["output"].ratio_after, [1, (1 + 2**0.5) / 2, (1 + 2**0.5) / 2])
    both = run(barriers=river, links=lines(FOOTBRIDGE), closures=frame([shapely.box(200, -10, 300, 10)]))
    np.testing.assert_allclose(both["output"].ratio_after, found["output"].ratio_after)


def test_a_link_joins_streets_between_their_vertices_and_each_other(recorder):
    network = StreetNetwork(streets=lines([(0, 0), (100, 0)], [(0, 100), (100, 100)]), join="ends")
    bent = lines([(50, 10), (60, 50)], [(60, 50), (50, 95)], [(300, 0), (400, 0)])
    made = links.with_links(network, bent, reach=20.0, monitor=recorder)
    graph = build_graph(made, monitor=Monitor())
    assert np.bincount(graph.component).max() == 7
    # 4 street halves; 10 + |(10, 40)| and |(10, 45)| + 5; the loose one
    np.testing.assert_allclose(
        sorted(graph.length), sorted([50] * 4 + [10 + np.hypot(10, 40), 5 + np.hypot(10, 45), 100])
    )
    assert any("2 ends of new links are farther than 20.0 m" in text for text in recorder.messages)


def test_a_ring_shaped_link_and_one_without_length():
    network = StreetNetwork(streets=lines([(0, 0), (100, 0)]))
    odd = frame([shapely.LineString([(50, 0), (60, 30), (50, 0)]), shapely.LineString([(5, 5), (5, 5)]), None])
    graph = build_graph(links.with_links(network, odd, reach=20.0, monitor=Monitor()), monitor=Monitor())
    assert np.isfinite(graph.length).all()
    assert graph.length.sum() == pytest.approx(100 + 2 * np.hypot(10, 30))


def test_every_reason():
    homes = [*HOMES, None, (0, 3000), (0, -900), (5000, 0), (5000, 450)]
    streets = [*BANKS, [(5000, 0), (5000, 100)], [(5000, 400), (5000, 500)]]
    area = frame([shapely.box(-2000, -500, 9000, 4000)])
    found = run(
        homes, streets, levels=None, boundary=area, snap_distance=60.0, destinations=points(*HOMES, (5000, 450))
    )
    assert found["output"].reason.tolist() == [
        None, None, None, "no_geometry", "no_street", "outside_boundary", "no_way", "no_pair",
    ]  # fmt: skip
    assert found["output"].ratio.isna().tolist() == [False] * 3 + [True] * 5
    assert found["output"].no_way[6] == 1


def test_areas_pool_the_pairs():
    areas = frame(
        [shapely.box(-10, -10, 10, 600), shapely.box(490, -10, 510, 10), shapely.box(900, 900, 999, 999), None]
    )
    found = run(areas=areas, links=lines(FOOTBRIDGE))
    result, output = found["area_result"], found["output"]
    assert result.homes.tolist() == [2, 1, 0, 0]
    assert result.pairs.tolist() == [4, 2, 0, 0]
    np.testing.assert_allclose(result.ratio[:2], [(output.ratio[0] + output.ratio[2]) / 2, output.ratio[1]])
    np.testing.assert_allclose(result.change[:2], [(output.change[0] + output.change[2]) / 2, output.change[1]])
    assert result.reason.tolist() == [None, None, "no_pair", "no_geometry"]


@pytest.mark.parametrize("turned", [False, True])
def test_a_way_many_times_as_long_is_found(turned):
    far = [(0, 0), (3000, 0), (9000, 0), (9000, 500), (0, 500)]
    homes = [(0, 0), (0, 500)]
    if turned:
        far, homes = [(y, x) for x, y in far], [(y, x) for x, y in homes]
    found = run(homes, list(pairwise(far)), levels=None)
    assert found["output"].ratio.tolist() == [18500 / 500] * 2
    assert found["output"].no_way.tolist() == [0, 0]


def test_reached_sums_weights(recorder):
    schools = points((0, 600), (500, 600), pupils=[100, np.nan])
    found = run(destinations=schools, weight="pupils", within=700.0, monitor=recorder)
    assert found["output"].reached.tolist() == [100, 0, 100]
    assert "1 features have no number in the field pupils; they count 0." in recorder.messages
    assert found["output"].pairs.tolist() == [2, 2, 1], "100 m is too near to compare"


def test_what_is_near_is_reached_although_nothing_lies_at_the_wanted_distance():
    # the banks are not connected: the only destination 400 to 1000 m away has no way, or there is none at all
    banks = [[(0, 0), (0, 1000)], [(500, 0), (500, 1000)]]
    homes = [(0, 0), (0, 300), (500, 0)]
    output = run(homes=homes, streets=banks, levels=None)["output"]
    assert output.reached.tolist() == [1, 1, 0]
    assert output.reason.tolist() == ["no_way", "no_way", "no_way"]
    output = run(homes=homes[:2], streets=banks, levels=None)["output"]
    assert output.reached.tolist() == [1, 1]
    assert output.reason.tolist() == ["no_pair", "no_pair"]


@pytest.mark.parametrize("seed", range(5))
def test_costs_against_all_pairs(by_hand, seed):
    graph = by_hand.random(seed, one_way=0.0)
    graph = by_hand.graph([graph.vertex_xy[a:b] for a, b in pairwise(graph.vertex_start)])
    homes, goals = by_hand.places(graph, 20, seed), by_hand.places(graph, 25, seed + 1)
    truth = by_hand.every_cost(graph, homes, goals)
    costs = PairCosts(graph, homes, goals)
    box = graph.node_xy.min(axis=0), graph.node_xy.max(axis=0)
    group, near = np.arange(20), np.arange(25)
    wanted = np.ones((20, 25), bool)
    for limits in ((np.inf,), (60.0, 150.0, np.inf), *((limit, np.inf) for limit in range(50, 500, 50))):
        found = costs.between(group, near, box, wanted, limits, Monitor())
        np.testing.assert_allclose(found, truth)
    some = costs.between(group[5:8], near[::2], box, wanted[5:8, ::2], (60.0, 150.0, np.inf), Monitor())
    np.testing.assert_allclose(some, truth[5:8, ::2])


def town(seed, count):
    rng = np.random.default_rng(seed)
    grid = [[(x, 0), (x, 2000)] for x in range(0, 2001, 250)] + [[(0, y), (2000, y)] for y in range(0, 2001, 400)]
    return rng.uniform(0, 2000, (count, 2)), grid


def test_bounds_order_and_scale():
    xy, grid = town(1, 60)
    asked = {"levels": None, "join": "crossings", "snap_distance": 500.0}
    found = run([tuple(p) for p in xy], grid, **asked)["output"]
    assert (found.ratio >= 1).all()
    assert (found.ratio < 1.9).all()
    assert found.share_poor.between(0, 100).all()
    order = np.random.default_rng(2).permutation(60)
    again = run([tuple(p) for p in xy[order]], grid[::-1], **asked)["output"]
    np.testing.assert_allclose(again.ratio, found.ratio.to_numpy()[order])
    doubled = [[(2 * x, 2 * y) for x, y in line] for line in grid]
    double = run([tuple(2 * p) for p in xy], doubled, **{**asked, "snap_distance": 1000.0}, nearest=800.0,
                 farthest=2000.0)["output"]  # fmt: skip
    np.testing.assert_allclose(double.ratio, found.ratio)


def test_tiles_and_blocks_do_not_matter(monkeypatch):
    xy, grid = town(3, 80)
    asked = {"levels": None, "join": "crossings", "snap_distance": 500.0, "links": lines([(100, 100), (1900, 1900)])}
    found = run([tuple(p) for p in xy], grid, **asked)
    monkeypatch.setattr(detours, "CELLS", 200)
    again = run([tuple(p) for p in xy], grid, **asked)
    for key in ("output", "pairs", "changed"):
        assert (
            found[key]
            .drop(columns="geometry", errors="ignore")
            .equals(again[key].drop(columns="geometry", errors="ignore"))
        )


@pytest.mark.parametrize("homes", [[], [None], [(0, 0)], [(0, 0), (0, 0)]])
def test_degenerate(homes):
    found = run(homes, links=lines(FOOTBRIDGE))
    assert len(found["output"]) == len(homes)
    assert found["output"].reason.notna().all()
    assert len(found["pairs"]) == 0


def test_bad_input():
    with pytest.raises(UserError, match="not larger than the nearest"):
        run(nearest=500.0, farthest=500.0)
    with pytest.raises(UserError, match="no line"):
        detours.build_graph(StreetNetwork(streets=frame([None])), monitor=Monitor())


def test_cancel(recorder):
    recorder.cancel_after = 4
    with pytest.raises(Cancelled):
        run(monitor=recorder)
