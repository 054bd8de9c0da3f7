import runpy
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods import stop_quality as quality
from sodertorn.processing.methods.gtfs import Service
from sodertorn.processing.methods.walking import Paths
from sodertorn.processing.spec import Cancelled, Monitor, UserError

feeds = runpy.run_path(str(Path(__file__).with_name("gtfs_feeds.py")))
town, X, Y = feeds["town"], feeds["X"], feeds["Y"]
LIMITS, RINGS = (5.0, 10.0, 20.0, 40.0, 60.0), (300.0, 500.0, 750.0, 1000.0)

STREET = [(-1000, 0), (0, 0), (400, 0), (800, 0), (2500, 0)]


def frame(shapes):
    return gpd.GeoDataFrame(geometry=gpd.GeoSeries(list(shapes), crs=3006))


def points(*places):
    return frame([None if p is None else shapely.Point(X + p[0], Y + p[1]) for p in places])


def streets(*lines):
    return Paths(streets=frame([shapely.LineString([(X + x, Y + y) for x, y in line]) for line in lines]))


@pytest.fixture
def run(tmp_path):
    def go(homes, tables=None, monitor=None, **more):
        path = feeds["write"](tmp_path / "feed.zip", tables or town())
        asked = {
            "distance": 200.0, "rail_modes": ("rail", "metro"), "hubs": (), "interval_limits": LIMITS,
            "ring_distances": RINGS, "paths": Paths(), "snap_distance": 100.0, "boundary": None,
            "service": Service(feed=path), **more,
        }  # fmt: skip
        return quality.stop_quality(homes=homes, monitor=monitor or Monitor(), **asked)

    return go


def test_classes_by_category_and_ring_as_the_swiss_table():
    table = [
        "".join("ABCD-"[quality.class_in_ring(np.array(k), np.array(r)) - 1] for r in (1, 2, 3, 4)) for k in range(1, 6)
    ]
    assert table == ["AABC", "ABCD", "BCD-", "CD--", "D---"]
    assert quality.class_in_ring(np.array(1), np.array(0)) == 5, "beyond the last ring"


def test_steps_of_the_interval():
    given = np.array([0.1, 4.99, 5, 9.99, 10, 19.99, 20, 39.9, 40, 60, 60.01, np.inf])
    assert quality.interval_step(given, LIMITS).tolist() == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 0, 0]


def test_rings_hold_their_outer_bound():
    assert quality.ring(np.array([0, 300, 300.01, 500, 1000, 1000.01, np.inf]), RINGS).tolist() == [1, 1, 2, 2, 4, 0, 0]


def test_by_hand_in_straight_lines(run, recorder):
    # buses every 15 minutes: IV; trains every 30 minutes: IV, entered 40 m north of C
    homes = points((-299, 0), (-301, 0), (-499, 0), (-501, 0), (800, 339), (800, 440), (800, 741), None)
    made = run(homes, monitor=recorder)
    found = made["output"]
    assert found["quality_class"].tolist() == ["C", "D", "D", "none", "C", "D", "none", None]
    assert found["quality"].tolist()[:7] == [2, 1, 1, 0, 2, 1, 0]
    np.testing.assert_allclose(found["distance"], [299, 301, 499, np.nan, 299, 400, np.nan, np.nan], atol=0.01)
    assert found["stop"].tolist() == ["Alby", "Alby", "Alby", None, "Station", "Station", None, None]
    assert found["category"].tolist() == ["IV", "IV", "IV", None, "IV", "IV", None, None]
    assert found["reason"].tolist() == [None] * 7 + ["no_geometry"]
    assert any("straight lines" in line for line in recorder.messages)
    stops = made["stops"].set_index("stop_id")
    # without the one that has no coordinates
    assert stops["category"].to_dict() == {"A": "IV", "B": "IV", "C": "IV", "S": "IV", "D": "IV"}
    assert stops["rated_as"].tolist() == ["bus"] * 3 + ["rail"] * 2
    assert stops["interval"].tolist() == [15, 15, 15, 30, 30]


def test_junctions_and_modes_rated_as_railway(run, recorder):
    stops = run(points((0, 0)), hubs=("station", "D", "Nirgends"), monitor=recorder)["stops"].set_index("stop_id")
    assert stops["category"][["S", "D", "A"]].tolist() == ["III", "III", "IV"]
    assert stops["rated_as"]["S"] == "hub"
    assert any("nirgends" in line for line in recorder.messages)
    stops = run(points((0, 0)), rail_modes=("bus",), hubs=())["stops"].set_index("stop_id")
    assert stops["category"][["S", "A"]].tolist() == ["V", "III"]
    with pytest.raises(UserError, match="zug is no mode"):
        run(points((0, 0)), rail_modes=("Zug",))


@pytest.mark.parametrize(
    ("headway", "kind", "category"),
    [(4, 3, "II"), (5, 3, "III"), (10, 3, "IV"), (20, 3, "V"), (40, 3, None), (4, 2, "I"), (5, 2, "II"), (10, 2, "III"),
     (20, 2, "IV"), (40, 2, "V"), (60, 2, "V"), (70, 2, None), (4, 0, "II"), (4, 1, "I"), (60, 4, None)],
)  # fmt: skip
def test_category_of_mode_and_interval(run, headway, kind, category):
    tables = town(
        **feeds["service"](("1", 0, "work", "AB", 360, headway, 840 // headway)),
        routes=f"route_id,route_type\n1,{kind}\n",
    )
    stop = run(points((0, 0)), tables)["stops"].iloc[0] if category else None
    if category:
        assert stop["category"] == category
        assert stop["interval"] == headway
        assert stop["reason"] is None
    else:
        with pytest.raises(UserError, match="No stop of feed with departures"):
            run(points((0, 0)), tables)


def test_bus_and_rail_are_not_added_up(run):
    tables = town(
        **feeds["service"](("1", 0, "work", "AB", 360, 15, 56), ("T", 0, "work", "AB", 360, 60, 14)),
    )
    stop = run(points((0, 0)), tables)["stops"].iloc[0]
    # bus every 15 min: IV; train every 60 min: V; both as one would be every 12 min
    assert (stop["category"], stop["rated_as"], stop["interval"]) == ("IV", "bus", 15)
    assert stop["modes"] == "bus, rail"


def test_along_the_streets_it_is_never_better(run):
    rng = np.random.default_rng(3)
    homes = points(*np.column_stack([rng.uniform(-700, 1500, 60), rng.uniform(-90, 90, 60)]))
    straight = run(homes)["output"]
    made = run(homes, paths=streets(STREET))["output"]
    assert (made["quality"] <= straight["quality"]).all()
    assert (made["quality"] < straight["quality"]).any()
    assert (made["access"] <= 90.01).all()


def test_along_the_streets_by_hand(run):
    homes = points((-250, 40), (-270, 40), (2000, 500))
    found = run(homes, paths=streets(STREET))["output"]
    np.testing.assert_allclose(found["distance"][:2], [290, 310], atol=0.01)
    assert found["quality_class"].tolist() == ["C", "D", None]
    assert found["reason"].tolist() == [None, None, "no_street"]


def test_a_bound_of_its_own(run):
    found = run(points((-301, 0), (-801, 0)), ring_distances=(400.0, 800.0), interval_limits=(16.0, 60.0))["output"]
    # 15 minutes are step 1 of these, category II for a bus: A in the first ring, B in the second
    assert found["quality_class"].tolist() == ["A", "none"]


def test_near_edge_where_a_better_stop_could_hide(run):
    boundary = frame([shapely.box(X - 600, Y - 2000, X + 4000, Y + 2000)])
    homes = points((-299, 0), (-100, 0), (0, 0), (-700, 0))
    found = run(homes, boundary=boundary)["output"]
    # class C: a stop of category I within 750 m could give B; the edge is 300, 500 and 600 m away
    assert found["near_edge"].tolist() == [1, 1, 1, 1]
    assert found["reason"].tolist() == [None, None, None, "outside_boundary"]
    wide = frame([shapely.box(X - 1051, Y - 2000, X + 4000, Y + 2000)])
    assert run(homes, boundary=wide)["output"]["near_edge"].tolist() == [0, 0, 0, 1]


def test_areas_are_rings_without_overlap(run):
    areas = run(points((0, 0)))["areas"]
    assert areas["quality_class"].tolist() == ["C", "D"]
    inner, outer = areas.geometry
    assert inner.intersection(outer).area < 1e-6
    # category IV: C to 300 m, D to 500 m
    alone = town(**feeds["service"](("1", 0, "work", "AD", 360, 15, 56)))
    c, d = run(points((0, 0)), alone)["areas"].geometry
    assert c.area == pytest.approx(np.pi * 300**2, rel=0.01)
    assert d.area == pytest.approx(np.pi * (500**2 - 300**2), rel=0.01)
    assert run(points((0, 0)), alone)["areas"]["area"].tolist() == pytest.approx([c.area / 1e4, d.area / 1e4])


def test_homes_in_another_order(run):
    rng = np.random.default_rng(5)
    places = np.column_stack([rng.uniform(-700, 1500, 40), rng.uniform(-400, 900, 40)])
    order = rng.permutation(40)
    one, other = run(points(*places))["output"], run(points(*places[order]))["output"]
    assert other["quality_class"].tolist() == one["quality_class"].to_numpy()[order].tolist()


def test_a_timetable_of_elsewhere(run):
    with pytest.raises(UserError, match=r"No stop of feed with departures within the hours asked for lies near homes"):
        run(points((50_000, 0)))
    assert len(run(points())["output"]) == 0


def test_the_index_is_kept(run):
    homes = points((0, 0), (100, 0)).set_index(np.array([9, 4]))
    assert run(homes)["output"].index.tolist() == [9, 4]


@pytest.mark.parametrize("after", [1, 4, 8])
def test_cancel(run, recorder, after):
    recorder.cancel_after = after
    with pytest.raises(Cancelled):
        run(points((0, 0)), monitor=recorder, paths=streets(STREET))


def test_a_home_has_the_class_of_the_area_it_lies_in(run):
    """Both are measured from the platforms: a stop of one name may have them 150 m apart."""
    stops = feeds["stops"](("A", "Square", 0, 0), ("B", "Square", 150, 0), ("D", "End", 5000, 0))
    lines = feeds["service"](("1", 0, "work", "AD", 360, 15, 56), ("1", 1, "work", "BD", 360, 15, 56))
    homes = points((-290, 0), (440, 0), (-310, 0), (460, 0), (75, 330), (75, 520), (640, 0), (660, 0))
    found = run(homes, town(stops=stops, **lines))
    assert found["output"]["quality_class"].tolist() == ["C", "C", "D", "D", "D", "none", "D", "none"]
    areas = found["areas"].set_index("quality_class").geometry
    within = ["".join(areas.index[areas.contains(home)]) or "none" for home in homes.geometry]
    assert within == found["output"]["quality_class"].tolist()
