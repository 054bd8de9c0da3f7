"""SDG 11.7.1: open space and streets by hand, widths, and the way from homes."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods.public_space import open_public_space, street_areas
from sodertorn.processing.methods.streets import StreetNetwork
from sodertorn.processing.spec import Cancelled, Monitor, UserError


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=3006))


def line(*xy):
    return shapely.LineString(xy)


AREA = shapely.box(0, 0, 100, 100)
SQUARE = shapely.box(0, 25, 20, 75)
STREET = line((0, 50), (100, 50))


def run(areas, open_space, streets=None, monitor=None, **more):
    asked = {
        "street_ground": None, "street_class_field": None, "street_widths": (), "width_field": None,
        "default_width": 10.0, "homes": None, "distances": (400.0,), "entrances": None, "entrance_rule": "streets",
        "entrance_distance": 20.0, "minimum_area": 0.0, "dissolve": True, "name_field": None, "snap_distance": 100.0,
        "boundary": None, **more,
    }  # fmt: skip
    level = asked.pop("level_field", None)
    network = StreetNetwork(streets=streets, level_field=level)
    return open_public_space(
        areas=areas, open_space=open_space, network=network, monitor=monitor or Monitor(), **asked
    )  # fmt: skip


def test_the_example_of_the_page():
    made = run(frame([AREA]), frame([SQUARE]), frame([STREET]))
    found = made["output"].iloc[0]
    np.testing.assert_allclose(found[["open_share", "street_share", "public_share"]].astype(float), [10, 8, 18])
    np.testing.assert_allclose(found[["ground", "open_area", "street_area"]].astype(float), [1, 0.1, 0.08])
    assert made["whole"].public_share[0] == pytest.approx(18)
    assert "access" not in made


def test_the_un_s_sum_for_a_town():
    # 100 km2 built up, 15 km2 of open public space and 25 km2 of streets given as areas: (15 + 25) / 100 = 40 %
    town = shapely.box(0, 0, 10_000, 10_000)
    made = run(
        frame([town]), frame([shapely.box(0, 0, 1500, 10_000)]),
        street_ground=frame([shapely.box(5000, 0, 7500, 10_000), shapely.box(5000, 0, 7500, 5000)]),
    )  # fmt: skip
    np.testing.assert_allclose(made["whole"].iloc[0], [10_000, 1500, 2500, 15, 25, 40])


def test_areas_that_overlap_count_once_in_the_whole():
    made = run(frame([AREA, AREA, None]), frame([SQUARE, SQUARE]), frame([STREET]))
    np.testing.assert_allclose(made["output"].public_share, [18, 18, np.nan])
    assert made["output"].reason.tolist() == [None, None, "no_geometry"]
    np.testing.assert_allclose(made["whole"].iloc[0], [1, 0.1, 0.08, 10, 8, 18])


def test_widths_come_from_the_field_then_the_class_then_the_default():
    streets = frame(
        [line((0, y), (100, y)) for y in (10, 30, 50, 70, 90)],
        kind=["path", "path", "road", None, "road"],
        wide=[np.nan, 4.0, np.nan, 0.0, np.nan],
        level=[0, 0, 0, 0, -1],
    )
    network = StreetNetwork(streets=streets, level_field="level")
    made = street_areas(network, "kind", ("path + steps: 2", "road: 12"), "wide", 8.0, Monitor())
    assert sorted(shapely.area(made)) == pytest.approx([200, 400, 800, 1200])


def test_bends_have_no_gaps_and_ends_are_straight():
    bend = frame([line((0, 0), (50, 0)), line((50, 0), (50, 50))])
    made = street_areas(StreetNetwork(streets=bend), None, (), None, 10.0, Monitor())
    assert len(made) == 1
    round_corner = 25 * np.pi / 4  # the outer corner, rounded; the inner one overlaps by 5 x 5
    assert made[0].area == pytest.approx(2 * 50 * 10 - 25 + round_corner, abs=0.5)


def test_homes_walk_to_the_entrances():
    homes = frame([shapely.Point(x, 55) for x in (10, 90, 600)] + [None])
    made = run(
        frame([AREA]), frame([SQUARE], name=["Torget"]), frame([line((0, 50), (1000, 50))]),
        homes=homes, name_field="name", distances=(50.0, 400.0),
    )  # fmt: skip
    found = made["access"]
    np.testing.assert_allclose(found.distance, [5, 75, 585, np.nan])
    assert found.destination.tolist() == ["Torget", "Torget", "Torget", None]
    np.testing.assert_array_equal(found.within_50, [1, 0, 0, np.nan])
    np.testing.assert_array_equal(found.within_400, [1, 1, 0, np.nan])
    assert found.reason.tolist() == [None, None, None, "no_geometry"]


def test_small_squares_count_in_the_share_though_they_are_no_goal():
    made = run(frame([AREA]), frame([SQUARE]), frame([STREET]), homes=frame([shapely.Point(90, 55)]), minimum_area=0.5)
    assert made["output"].open_share[0] == pytest.approx(10)
    assert made["access"].reason.tolist() == ["no_destination"]


@pytest.mark.parametrize(
    ("streets", "asked", "text"),
    [
        (None, {}, "A layer of streets and paths is needed"),
        (None, {"street_ground": frame([AREA]), "homes": frame([shapely.Point(0, 0)])}, "is needed"),
        (frame([STREET]), {"street_widths": ("path: 2",)}, "path: 2"),
        (frame([STREET], kind=["path"]), {"street_class_field": "kind", "street_widths": ("path",)}, "by class"),
    ],
)
def test_what_cannot_be_meant_is_refused(streets, asked, text):
    with pytest.raises(UserError) as error:
        run(frame([AREA]), frame([SQUARE]), streets, **asked)
    assert text in error.value.text(str, {})


def test_open_space_of_points_is_refused_and_none_at_all_is_zero():
    with pytest.raises(UserError, match="holds no areas"):
        run(frame([AREA]), frame([shapely.Point(0, 0)]), frame([STREET]))
    found = run(frame([AREA]), frame([]), frame([STREET]))["output"]
    np.testing.assert_allclose(found.public_share, [10])
    assert len(run(frame([]), frame([SQUARE]), frame([STREET]))["output"]) == 0


@pytest.mark.parametrize("seed", range(3))
def test_bounds_and_order(seed):
    rng = np.random.default_rng(seed)
    areas = shapely.buffer(shapely.points(rng.uniform(0, 2000, (20, 2))), 200)
    parks = shapely.buffer(shapely.points(rng.uniform(0, 2000, (15, 2))), 100)
    lines = shapely.linestrings(rng.uniform(0, 2000, (40, 2, 2)))
    found = run(frame(areas), frame(parks), frame(lines))["output"]
    assert found.public_share.between(0, 100).all()
    np.testing.assert_allclose(found.public_share, found.open_share + found.street_share)
    again = run(frame(areas[::-1]), frame(parks[::-1]), frame(lines[::-1]))["output"]
    np.testing.assert_allclose(again.public_share[::-1], found.public_share, atol=1e-6)


def test_cancel(recorder):
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        run(frame([AREA]), frame([SQUARE]), frame([STREET]), recorder)
