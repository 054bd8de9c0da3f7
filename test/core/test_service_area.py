import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods import nearest, service_area
from sodertorn.processing.methods.streets import StreetNetwork
from sodertorn.processing.spec import Cancelled, Monitor

CROSS = [[(0, 0), (100, 0)], [(100, 0), (200, 0)], [(100, 0), (100, 100)]]
RULES = {
    "entrances": None, "entrance_rule": "streets", "entrance_distance": 20.0, "minimum_area": 0.0, "dissolve": True,
    "name_field": None, "snap_distance": 50.0, "boundary": None,
}  # fmt: skip


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=3006))


def points(*xy):
    return frame([None if p is None else shapely.Point(p) for p in xy])


def streets(lines, **more):
    fields = more.pop("fields", {})
    return StreetNetwork(streets=frame([shapely.LineString(line) for line in lines], **fields), **more)


def run(facilities, network, monitor=None, **more):
    asked = {
        "limits": (50.0,), "direction": "to", "overlap": "each", "bands": "full", "width": 10.0, **RULES, **more,
    }  # fmt: skip
    found = service_area.service_area(facilities=facilities, network=network, monitor=monitor or Monitor(), **asked)
    return found["lines"], found["polygons"]


def grid(seed=0, side=6):
    """Streets of a torn, bent grid."""
    rng = np.random.default_rng(seed)
    xy = np.stack(np.meshgrid(np.arange(side), np.arange(side)), axis=-1) * 100.0
    xy = xy + rng.uniform(-25, 25, xy.shape)
    lines = [[xy[i, j], xy[i, j + 1]] for i in range(side) for j in range(side - 1)]
    lines += [[xy[i, j], xy[i + 1, j]] for i in range(side - 1) for j in range(side)]
    return [[a, (a + b) / 2 + rng.uniform(-20, 20, 2), b] for a, b in lines if rng.random() > 0.2]


def test_cut_at_the_exact_limit_by_hand():
    lines, _ = run(points((80, 5)), streets(CROSS), limits=(35.0, 60.0))
    # 5 m to the street; 20 m to the junction at 25, then 35 m more on either branch.
    length = lines.length.groupby(lines.band).sum()
    assert length[35.0] == pytest.approx(30 + 20 + 2 * 10)
    assert length[60.0] == pytest.approx(25 + 2 * 25)
    ends = shapely.get_coordinates(lines.geometry.array)
    for cut in [(50, 0), (25, 0), (110, 0), (135, 0), (100, 10), (100, 35)]:
        assert np.hypot(*(ends - cut).T).min() < 1e-9
    assert lines[["cost_from", "cost_to"]].min().min() == pytest.approx(5)
    assert lines[["cost_from", "cost_to"]].max().max() == pytest.approx(60)
    assert lines.facility.unique().tolist() == ["1"]


def test_the_example_of_the_page():
    _, areas = run(points((100, 0)), streets([[(0, 0), (200, 0)]]))
    assert 1885 < areas.geometry.area[0] < 1895, "the page says about 1890 m², and never more than 80·20 + π·10²"


def test_two_facilities_on_one_street_each_and_merged():
    shops = points((20, 0), (80, 0))
    lines, areas = run(shops, streets(CROSS[:1]), limits=(50.0,))
    assert lines.length.groupby(lines.facility).sum().round(9).to_dict() == {"1": 70, "2": 70}
    assert areas.facility.tolist() == ["1", "2"]
    lines, areas = run(shops, streets(CROSS[:1]), limits=(50.0,), overlap="merged")
    assert lines.length.sum() == pytest.approx(100)
    assert lines.length.groupby(lines.facility).sum().round(9).to_dict() == {"1": 50, "2": 50}
    assert areas.facility.tolist() == [None]


def test_one_way_streets():
    network = streets(CROSS[:1], fields={"oneway": ["yes"]}, direction_field="oneway")
    lines, _ = run(points((50, 0)), network, limits=(20.0,))
    assert lines.geometry[0].equals(shapely.LineString([(30, 0), (50, 0)]))
    lines, _ = run(points((50, 0)), network, limits=(20.0,), direction="from")
    assert lines.geometry[0].equals(shapely.LineString([(50, 0), (70, 0)]))


@pytest.mark.parametrize("overlap", ["each", "merged"])
@pytest.mark.parametrize("seed", range(3))
def test_costs_on_the_lines_are_the_distances(seed, overlap):
    lines = grid(seed)
    facilities = points((130, 240), (350, 350), (420, 80))
    found, _ = run(facilities, streets(lines), limits=(90.0, 200.0), overlap=overlap, snap_distance=80.0)
    for share in (0.0, 0.3, 1.0):
        where = frame(found.geometry.interpolate(share, normalized=True))
        expected = found.cost_from + share * (found.cost_to - found.cost_from)
        for i in range(3):
            some = (found.facility == str(i + 1)).to_numpy()
            goals = facilities if overlap == "merged" else facilities.iloc[[i]].reset_index(drop=True)
            truth = nearest.distance_to_nearest(
                homes=where[some].reset_index(drop=True), destinations=goals, network=streets(lines), limit=None,
                thresholds=(), neighbours=1, monitor=Monitor(), **{**RULES, "snap_distance": 80.0},
            )["output"]  # fmt: skip
            np.testing.assert_allclose(truth.distance, expected[some], atol=1e-6)
    most, least = found[["cost_from", "cost_to"]].max(axis=1), found[["cost_from", "cost_to"]].min(axis=1)
    assert (most <= found.band + 1e-9).all()
    assert (least[found.band == 200.0] >= 90.0 - 1e-9).all()


@pytest.mark.parametrize("overlap", ["each", "merged"])
@pytest.mark.parametrize("impedance", ["metres", "minutes"])
@pytest.mark.parametrize("width", [5.0, 60.0])
def test_polygons_never_claim_ground_beyond_the_limit(overlap, impedance, width):
    speeds = np.random.default_rng(0).uniform(3, 15, len(grid(1)))
    network = streets(grid(1), impedance=impedance, fields={"v": speeds}, speed_field="v")
    facilities = points((130, 240), (420, 90))
    limits = (40.0, 200.0) if impedance == "metres" else (0.5, 2.5)
    lines, areas = run(facilities, network, limits=limits, overlap=overlap, width=width, snap_distance=80.0)
    price = 1.0 if impedance == "metres" else 1 / 80
    rng = np.random.default_rng(2)
    assert len(areas) >= 2
    for area in areas.itertuples():
        low, high = np.reshape(area.geometry.bounds, (2, 2))
        some = rng.uniform(low, high, (1200, 2))
        outline = shapely.get_coordinates(area.geometry)
        some = np.concatenate([some[shapely.intersects_xy(area.geometry, some)], outline])
        own = lines if overlap == "merged" else lines[lines.facility == area.facility]
        # The best street place of every point, looked for on a fine raster of places on the lines.
        fine = np.linspace(0, 1, 150)
        where = np.concatenate([own.geometry.interpolate(t, normalized=True).array for t in fine])
        cost = np.concatenate([own.cost_from + t * (own.cost_to - own.cost_from) for t in fine])
        xy = shapely.get_coordinates(where)
        straight = np.hypot(some[:, None, 0] - xy[:, 0], some[:, None, 1] - xy[:, 1])
        assert ((straight * price + cost).min(axis=1) <= area.band + 0.4 * price).all()
        assert (straight.min(axis=1) <= width + 0.4).all()


def test_on_a_straight_street_the_polygon_is_exact():
    _, areas = run(points((100, 0)), streets([[(0, 0), (200, 0)]]), limits=(50.0,), width=10.0)
    area = areas.geometry[0]
    assert area.bounds[0] >= 50
    assert area.bounds[2] <= 150
    assert area.bounds[2] == pytest.approx(150, abs=0.2)
    assert areas["area"][0] == pytest.approx(80 * 20 / 1e4 + np.pi * 100 / 1e4, rel=0.03)
    _, areas = run(points((100, 4)), streets([[(0, 0), (200, 0)]]), limits=(3.0, 9.0), width=10.0)
    assert areas.band.tolist() == [9.0]
    assert areas.geometry[0].bounds[2] == pytest.approx(105, abs=0.1)


def test_rings_are_the_full_areas_apart():
    shops, network = points((100, 50)), streets(CROSS)
    _, full = run(shops, network, limits=(30.0, 60.0, 90.0))
    _, rings = run(shops, network, limits=(30.0, 60.0, 90.0), bands="rings")
    assert rings["area"].sum() == pytest.approx(full["area"].iloc[-1])
    assert rings.geometry[0].intersection(rings.geometry[1]).area == pytest.approx(0, abs=1e-9)


def test_nothing_is_claimed_across_a_barrier():
    rail = frame([shapely.LineString([(-50, 5), (250, 5)])])
    _, areas = run(points((100, 0)), streets([[(0, 0), (200, 0)]], barriers=rail), limits=(60.0,), width=20.0)
    assert areas.geometry[0].bounds[3] <= 5
    assert areas.geometry[0].bounds[1] == pytest.approx(-20, abs=0.5)


def test_near_edge():
    area = frame([shapely.box(-500, -500, 160, 500)])
    lines, areas = run(points((100, 0)), streets(CROSS), limits=(50.0, 80.0), boundary=area)
    assert areas.near_edge.tolist() == [0, 1]
    assert lines.groupby("band").near_edge.max().tolist() == [0, 1]


@pytest.mark.parametrize("facilities", [points(), points(None), points((0, 900))])
@pytest.mark.parametrize("overlap", ["each", "merged"])
def test_degenerate(facilities, overlap):
    lines, areas = run(facilities, streets(CROSS), overlap=overlap)
    assert len(lines) == len(areas) == 0
    assert list(lines.columns) == ["facility", "band", "cost_from", "cost_to", "near_edge", "geometry"]
    assert list(areas.columns) == ["facility", "band", "area", "near_edge", "geometry"]


def test_cancel(recorder):
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        run(points((0, 0)), streets(CROSS), recorder)


@pytest.mark.parametrize("impedance", ["metres", "minutes"])
def test_limits_asked_together_are_as_asked_one_by_one(impedance):
    lines = grid(seed=2, side=12)
    speeds = np.random.default_rng(2).uniform(2.0, 9.0, len(lines))
    network = streets(lines, fields={"speed": speeds}, impedance=impedance, speed_field="speed")
    limits = (4.0, 6.0, 7.5) if impedance == "minutes" else (280.0, 450.0, 600.0)
    at = points((310, 290), (750, 830), (320, 900))
    together = run(at, network, limits=limits, overlap="merged", width=30.0)[1].set_index("band").geometry
    for limit in limits:
        alone = run(at, network, limits=(limit,), overlap="merged", width=30.0)[1].geometry.iloc[0]
        assert shapely.symmetric_difference(together[limit], alone).area < 1e-6 * alone.area
