import runpy
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from sodertorn.processing.methods import ptal as levels
from sodertorn.processing.methods.gtfs import Service
from sodertorn.processing.methods.walking import Paths
from sodertorn.processing.spec import Cancelled, Monitor, UserError

feeds = runpy.run_path(str(Path(__file__).with_name("gtfs_feeds.py")))
town, X, Y = feeds["town"], feeds["X"], feeds["Y"]
STREET = [(-3000, 0), (3000, 0)]


def frame(shapes):
    return gpd.GeoDataFrame(geometry=gpd.GeoSeries(list(shapes), crs=3006))


def points(*places):
    return frame([None if p is None else shapely.Point(X + p[0], Y + p[1]) for p in places])


def streets(*lines):
    return Paths(streets=frame([shapely.LineString([(X + x, Y + y) for x, y in line]) for line in lines]))


@pytest.fixture
def run(tmp_path):
    def go(homes, tables=None, monitor=None, hours=("08:15", "09:15"), **more):
        path = feeds["write"](tmp_path / "feed.zip", tables or town())
        asked = {
            "bus_distance": 640.0, "rail_distance": 960.0, "walking_speed": 4.8, "paths": streets(STREET),
            "snap_distance": 100.0, "boundary": None, **more,
        }  # fmt: skip
        service = Service(path, "weekday", None, *hours)
        return levels.ptal(homes=homes, service=service, monitor=monitor or Monitor(), **asked)["output"]

    return go


def example():
    """A bus 240 m away, 10 an hour; one 400 m the other way, 6 an hour; a train at 800 m, 4 an hour."""
    stops = feeds["stops"](("A", "A", 240, 0), ("B", "B", -400, 0), ("C", "C", 800, 0), ("Z", "Z", 0, 9000))
    lines = feeds["service"](
        ("1", 0, "work", "AZ", 480, 6, 30), ("2", 0, "work", "BZ", 480, 10, 18), ("T", 0, "work", "CZ", 480, 15, 12)
    )
    return town(stops=stops, routes="route_id,route_short_name,route_type\n1,1,3\n2,2,700\nT,Tåg,2\n", **lines)


def test_worked_by_hand(run):
    found = run(points((0, 0)), example())
    # 3 + 3 + 2 = 8, 5 + 5 + 2 = 12, 10 + 7.5 + 0.75 = 18.25 minutes
    assert found["access_index"].tolist() == pytest.approx([30 / 8 + 0.5 * 30 / 12 + 30 / 18.25])
    assert found["access_index"].round(2).tolist() == [6.64]
    assert found["ptal"].tolist() == ["2"]
    assert found["level"].tolist() == [3]
    assert found["routes"].tolist() == [3]
    assert found["best_route"].tolist() == ["1"]


def test_limits_of_bus_and_rail(run):
    # the first bus stop is 639 m away, then 641 m; the train at 959 m, then 961 m
    found = run(points((-399, 0), (-401, 0), (-159, 0), (-161, 0)), example())
    assert found["routes"].tolist() == [2, 1, 3, 2]
    wider = run(points((-401, 0)), example(), bus_distance=642.0)
    assert wider["routes"].tolist() == [2]


@pytest.mark.parametrize(
    ("index", "level"),
    [(0, "0"), (0.01, "1a"), (2.5, "1a"), (2.51, "1b"), (5, "1b"), (5.01, "2"), (10, "2"), (10.01, "3"), (15.01, "4"),
     (20.01, "5"), (25.01, "6a"), (40, "6a"), (40.01, "6b"), (400, "6b")],
)  # fmt: skip
def test_bands(index, level):
    assert levels.NAMES[levels.levels(np.array([index]))[0]] == level


def calls(*rows):
    return pd.DataFrame(rows, columns=["place", "route", "direction", "mode", "frequency"])


def parts(pairs, table):
    pairs = pd.DataFrame(pairs, columns=["home", "place", "walk"])
    return levels.routes_of_homes(pairs, table, 640.0, 960.0, 80.0)


def test_a_route_counts_once_at_its_nearest_stop():
    # the same route at two stops: the nearer one counts, though more buses leave from the farther
    found = parts([(0, 0, 160.0), (0, 1, 240.0)], calls((0, 7, 0, 0, 6.0), (1, 7, 0, 0, 60.0)))
    assert found["edf"].tolist() == pytest.approx([30 / (2 + 5 + 2)])


def test_of_two_directions_the_better_counts():
    found = parts([(0, 0, 160.0), (0, 1, 240.0)], calls((0, 7, 0, 0, 6.0), (1, 7, 1, 0, 30.0)))
    assert found["edf"].tolist() == pytest.approx([30 / (3 + 1 + 2)])


def test_the_best_of_each_mode_counts_whole():
    table = calls((0, 1, 0, 0, 6.0), (0, 2, 0, 0, 12.0), (0, 3, 0, 3, 6.0), (0, 4, 0, 1, 6.0))
    found = parts([(0, 0, 0.0)], table).set_index("route")
    assert found["part"][2] == pytest.approx(30 / 4.5)
    assert found["part"][1] == pytest.approx(0.5 * 30 / 7)
    assert found["part"][3] == found["part"][4] == pytest.approx(30 / 5.75)


def test_unknown_modes_wait_and_reach_as_buses():
    table = calls((0, 1, 0, 6, 6.0), (1, 2, 0, 6, 6.0), (1, 3, 0, 4, 6.0))
    found = parts([(0, 0, 640.0), (0, 1, 641.0)], table).set_index("route")
    assert found.index.tolist() == [3, 1], "a ferry at 641 m, a taxi at 640 m, and not the taxi at 641 m"
    assert found["edf"].tolist() == pytest.approx([30 / (641 / 80 + 5 + 0.75), 30 / (8 + 5 + 2)])


def test_against_one_home_at_a_time():
    """The same rules written as loops."""
    rng = np.random.default_rng(11)
    pairs = [(h, p, float(rng.uniform(0, 1100))) for h in range(15) for p in rng.choice(12, 6, replace=False)]
    table = calls(*{(int(p), int(r), int(d)): (int(p), int(r), int(d), int(r) % 3, float(rng.integers(1, 12)))
                    for p, r, d in rng.integers(0, (12, 9, 2), (80, 3))}.values())  # fmt: skip
    found = parts(pairs, table).groupby("home")["part"].sum()
    for home in range(15):
        nearest = {}
        for _, place, walk in (pair for pair in pairs if pair[0] == home):
            for _, route, direction, mode, often in table[table["place"] == place].itertuples(index=False):
                if walk <= (640 if mode == 0 else 960):
                    key = (route, direction)
                    if key not in nearest or walk < nearest[key][0]:
                        nearest[key] = (walk, often, mode)
        best = {}
        for (route, _), (walk, often, mode) in nearest.items():
            edf = 30 / (walk / 80 + 30 / often + (2 if mode == 0 else 0.75))
            best.setdefault(mode, {})
            best[mode][route] = max(best[mode].get(route, 0), edf)
        index = sum(max(v.values()) + 0.5 * (sum(v.values()) - max(v.values())) for v in best.values())
        assert found.get(home, 0.0) == pytest.approx(index)


def test_more_often_or_nearer_is_never_worse(run):
    homes = points(*[(x, 0) for x in range(-600, 900, 50)])
    seldom = run(homes)["access_index"]
    lines = (("1", 0, "work", "ABC", 360, 5, 168), ("1", 1, "work", "CBA", 360, 15, 56))
    lines += (("T", 0, "work", ("S1", "N", "D"), 360, 30, 28),)
    often = run(homes, town(**feeds["service"](*lines)))["access_index"]
    assert (often >= seldom - 1e-9).all()
    assert run(homes, walking_speed=6.0)["access_index"].ge(seldom).all()
    assert run(homes, paths=Paths())["access_index"].ge(seldom - 1e-9).all()


def test_the_hour_counts_per_hour(run):
    one, two = run(points((0, 0))), run(points((0, 0)), hours=("08:00", "10:00"))
    assert one["access_index"].tolist() == pytest.approx(two["access_index"].tolist())


def test_nothing_within_reach_is_nought_not_blank(run):
    found = run(points((-2000, 0), None, (0, 500)))
    assert found["access_index"].tolist()[0] == 0
    assert found["ptal"].tolist() == ["0", None, None]
    assert found["best_route"].tolist() == [None] * 3
    assert found["reason"].tolist() == [None, "no_geometry", "no_street"]


def test_along_streets_and_straight_agree_on_a_straight_street(run):
    rng = np.random.default_rng(1)
    homes = points(*[(x, 0) for x in rng.uniform(-600, 1400, 300)], (0, 0), (0, 0))
    # the station lies off the street, so only the buses
    only_bus = town(**feeds["service"](("1", 0, "work", "ABC", 360, 15, 56), ("1", 1, "work", "CBA", 360, 15, 56)))
    along, straight = run(homes, only_bus), run(homes, only_bus, paths=Paths())
    np.testing.assert_allclose(along["access_index"], straight["access_index"], rtol=1e-4)
    assert along["access_index"].gt(0).any()


def test_homes_in_another_order(run):
    rng = np.random.default_rng(6)
    places = np.column_stack([rng.uniform(-800, 1600, 60), rng.uniform(-90, 90, 60)])
    order = rng.permutation(60)
    one, other = run(points(*places)), run(points(*places[order]))
    np.testing.assert_allclose(other["access_index"], one["access_index"].to_numpy()[order])


def test_a_feed_without_directions(run):
    lines = feeds["service"](("1", "", "work", "ABC", 360, 15, 56), ("1", "", "work", "CBA", 360, 15, 56))
    with_both, one_way = run(points((0, 0)), town(**lines)), run(points((0, 0)))
    # at A, the nearest, only one direction departs
    assert with_both["access_index"].tolist() == pytest.approx(
        (one_way["access_index"] - 30 / (840 / 80 + 15 + 0.75)).tolist(), abs=1e-3
    )


def test_a_timetable_of_elsewhere_or_of_the_night(run):
    for asked in ({"homes": points((60_000, 0))}, {"homes": points((0, 0)), "hours": ("02:00", "03:00")}):
        with pytest.raises(UserError, match="No stop of feed with departures within the hours asked for"):
            run(**asked)


@pytest.mark.parametrize("after", [1, 4, 6])
def test_cancel(run, recorder, after):
    recorder.cancel_after = after
    with pytest.raises(Cancelled):
        run(points((0, 0)), monitor=recorder)
