import runpy
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods import walking
from sodertorn.processing.methods.placing import place
from sodertorn.processing.spec import Cancelled, Monitor, UserError

by_hand = runpy.run_path(str(Path(__file__).with_name("street_graphs.py")))["by_hand"]


def frame(shapes):
    return gpd.GeoDataFrame(geometry=gpd.GeoSeries(list(shapes), crs=3006))


def on_streets(seed, monitor=None):
    """A ragged grid of streets with homes and goals, two of each at one place on a corner."""
    rng = np.random.default_rng(seed)
    corners = {(x, y): np.array([100 * x, 100 * y]) + rng.uniform(-30, 30, 2) for x in range(6) for y in range(6)}
    lines = [[corners[x, y], corners[x + dx, y + dy]] for x in range(6) for y in range(6) for dx, dy in ((1, 0), (0, 1))
             if (x + dx, y + dy) in corners and rng.random() < 0.8]  # fmt: skip
    homes = np.vstack([rng.uniform(-50, 600, (60, 2)), [lines[0][0], lines[0][0], lines[3][1]]])
    goals = np.vstack([rng.uniform(-50, 600, (25, 2)), [lines[0][0], lines[3][1], lines[3][1]]])
    paths = walking.Paths(streets=frame(map(shapely.LineString, lines)))
    walk = walking.walking(frame(shapely.points(homes)), paths, snap_distance=60.0, monitor=monitor or Monitor())
    return walk, goals


def table(walk, goals, limit):
    found = np.full((len(walk.xy), len(goals)), np.inf)
    seen = np.zeros(found.shape, dtype=int)
    blocks = []
    for home, goal, cost in walk.pairs(goals, limit=limit, monitor=Monitor()):
        found[home, goal] = cost
        np.add.at(seen, (home, goal), 1)
        blocks.append(set(home.tolist()))
    assert seen.max() <= 1, "every pair once"
    assert sum(map(len, blocks)) == len(set().union(*blocks)), "all pairs of a home come together"
    return found


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("limit", [150.0, 400.0, 2000.0])
def test_pairs_are_those_of_a_search_from_every_home(by_hand, seed, limit):
    walk, goals = on_streets(seed)
    placed = place(walk.graph, goals, max_distance=60.0, monitor=Monitor())
    truth = by_hand.every_cost(walk.graph, walk.placed, placed)
    truth = np.where(np.isnan(truth), np.inf, truth)
    np.testing.assert_allclose(table(walk, goals, limit), np.where(truth <= limit, truth, np.inf))


@pytest.mark.parametrize("seed", range(5))
def test_the_nearest_is_the_least_of_the_pairs(seed):
    walk, goals = on_streets(seed)
    owner = np.arange(len(goals)) // 3
    cost, which = walk.nearest(goals, owner, limit=300.0, monitor=Monitor())
    all_pairs = table(walk, goals, 300.0)
    np.testing.assert_allclose(cost, all_pairs.min(axis=1))
    got = np.flatnonzero(np.isfinite(cost))
    best = np.array([all_pairs[home, owner == which[home]].min() for home in got])
    np.testing.assert_allclose(best, cost[got])
    assert (which[np.isinf(cost)] == -1).all()


def test_straight_lines():
    rng = np.random.default_rng(2)
    homes, goals = rng.uniform(0, 1000, (50, 2)), rng.uniform(0, 1000, (20, 2))
    shapes = [*shapely.points(homes), None]
    walk = walking.walking(frame(shapes), walking.Paths(), snap_distance=50.0, monitor=Monitor())
    truth = np.hypot(*(homes[:, None] - goals[None]).transpose(2, 0, 1))
    found = table(walk, goals, 250.0)
    np.testing.assert_allclose(found[:50], np.where(truth <= 250, truth, np.inf))
    assert np.isinf(found[50]).all()
    cost, which = walk.nearest(goals, np.arange(20), limit=np.inf, monitor=Monitor())
    np.testing.assert_allclose(cost[:50], truth.min(axis=1))
    assert which[:50].tolist() == truth.argmin(axis=1).tolist()
    assert (np.isinf(cost[50]), which[50]) == (True, -1)


@pytest.mark.parametrize("goals", [np.zeros((0, 2)), np.array([[9e6, 9e6]])])
def test_nothing_to_reach(goals):
    for walk in (on_streets(0)[0], walking.Straight(np.array([[0.0, 0.0], [np.nan, np.nan]]))):
        found = walk.pairs(goals, limit=100.0, monitor=Monitor())
        assert sum(len(home) for home, _, _ in found) == 0
        cost, which = walk.nearest(goals, np.arange(len(goals)), limit=100.0, monitor=Monitor())
        assert np.isinf(cost).all()
        assert (which == -1).all()


def test_stops_off_the_streets_are_said_and_those_elsewhere_are_not(recorder):
    streets = frame([shapely.LineString([(0, 0), (1000, 0), (1000, 1000)])])
    walk = walking.walking(frame([shapely.Point(0, 0)]), walking.Paths(streets), snap_distance=50.0, monitor=recorder)
    goals = np.array([[500.0, 10.0], [500.0, 60.0], [400.0, 300.0], [9e5, 9e5]])
    recorder.messages.clear()
    walk.tell_lost(goals, recorder)
    assert [line.split()[0] for line in recorder.messages] == ["2"]
    walk.tell_lost(goals[:1], recorder)
    walking.Straight(walk.xy).tell_lost(goals, recorder)
    assert len(recorder.messages) == 1


def test_stops_of_elsewhere_are_refused():
    walk = walking.Straight(np.array([[0.0, 0.0], [100.0, 0.0]]))
    walking.check_near(walk, np.array([[1000.0, 0.0]]), 900.0)
    for goals in (np.array([[1001.0, 0.0]]), np.zeros((0, 2))):
        with pytest.raises(UserError, match="lies near homes"):
            walking.check_near(walk, goals, 900.0)
    walking.check_near(walking.Straight(np.full((1, 2), np.nan)), np.zeros((0, 2)), 900.0)


@pytest.mark.parametrize("after", [1, 3])
def test_cancel(recorder, after):
    recorder.cancel_after = after
    with pytest.raises(Cancelled):
        on_streets(0, recorder)
    walk, goals = on_streets(0)
    recorder.fractions.clear()
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        list(walk.pairs(goals, limit=300.0, monitor=recorder))
