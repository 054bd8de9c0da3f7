import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods import opportunities
from sodertorn.processing.methods.streets import StreetNetwork
from sodertorn.processing.spec import Cancelled, Monitor

CROSS = [[(0, 0), (100, 0)], [(100, 0), (200, 0)], [(100, 0), (100, 100)]]


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=3006))


def points(*xy, **columns):
    return frame([None if p is None else shapely.Point(p) for p in xy], **columns)


def streets(lines, **more):
    return StreetNetwork(streets=frame([shapely.LineString(line) for line in lines]), **more)


def run(homes, places, network, monitor=None, **more):
    asked = {
        "weight": None, "distances": (100.0,), "decay": "step", "half_distance": 50.0, "snap_distance": 50.0,
        "boundary": None, **more,
    }  # fmt: skip
    return opportunities.reachable_opportunities(
        homes=homes, opportunities=places, network=network, monitor=monitor or Monitor(), **asked
    )["output"]


def test_by_hand():
    homes = points((50, 0), (100, 60), None, (0, 400))
    jobs = points((50, 10), (150, 0), (190, 0), (100, 20), jobs=[1.0, 10.0, 100.0, 1000.0])
    found = run(homes, jobs, streets(CROSS), weight="jobs", distances=(10.0, 100.0, 150.0))
    # Home 0: 10, 100, 140, 70; home 1: 60 + 50 + 10 = 120, 110, 150, 40.
    assert found.sum_10.tolist()[:2] == [1, 0]
    assert found.sum_100.tolist()[:2] == [1011, 1000]
    assert found.sum_150.tolist()[:2] == [1111, 1111]
    assert found.reason.tolist() == [None, None, "no_geometry", "no_street"]
    assert list(found.columns) == ["sum_10", "sum_100", "sum_150", "access", "near_edge", "reason"]
    assert found.sum_10.isna().tolist() == [False, False, True, True]


@pytest.mark.parametrize(("decay", "worth"), [("exponential", [0.5, 0.25]), ("gaussian", [0.5, 1 / 16])])
def test_half_at_the_half_distance(decay, worth):
    for at, value in zip([50, 100], worth, strict=True):
        found = run(points((0, 0)), points((at, 0), n=[8.0]), streets(CROSS), weight="n", decay=decay)
        assert found.sum_100[0] == pytest.approx(8 * value)


def test_homes_count_their_own_people(recorder):
    homes = points((50, 0), (60, 0), people=[3.0, np.nan])
    found = run(homes, homes, streets(CROSS), recorder, weight="people")
    assert found.sum_100.tolist() == [3, 3]
    assert "1 opportunities without a weight count as 0." in recorder.messages


def test_boundary_and_edge():
    area = frame([shapely.box(-500, -500, 160, 500)])
    found = run(points((0, 0), (100, 0), (190, 0)), points((100, 0)), streets(CROSS), boundary=area, distances=(80.0,))
    assert found.near_edge.tolist() == [0, 1, 1]
    assert found.reason.tolist() == [None, None, "outside_boundary"]
    assert np.isnan(found.sum_80[2])


def test_doubling_everything_and_turning_the_lines_changes_nothing():
    rng = np.random.default_rng(5)
    homes, places = rng.uniform(0, 200, (20, 2)), rng.uniform(0, 200, (30, 2))
    found = run(points(*homes), points(*places), streets(CROSS), snap_distance=300.0, distances=(120.0,))
    assert found.sum_120.nunique() > 2
    turned = [line[::-1] for line in CROSS[::-1]]
    again = run(points(*homes), points(*places[::-1]), streets(turned), snap_distance=300.0, distances=(120.0,))
    np.testing.assert_array_equal(again.sum_120, found.sum_120)
    double = run(
        points(*homes * 2), points(*places * 2), streets(np.array(CROSS) * 2), snap_distance=600.0, distances=(240.0,)
    )
    np.testing.assert_array_equal(double.sum_240, found.sum_120)


def test_minutes():
    found = run(points((0, 0)), points((100, 0), (180, 0)), streets(CROSS, impedance="minutes"), distances=(1.25, 2.25))
    assert found["sum_1_25"].tolist() == [1]
    assert found["sum_2_25"].tolist() == [2]


@pytest.mark.parametrize("homes", [points(), points(None), points((0, 0))])
@pytest.mark.parametrize("places", [points(), points(None)])
def test_degenerate(homes, places):
    found = run(homes, places, streets(CROSS))
    assert len(found) == len(homes)
    there = found.reason.isna()
    assert (found.sum_100[there] == 0).all()


def test_cancel(recorder):
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        run(points((0, 0)), points((50, 0)), streets(CROSS), recorder)
