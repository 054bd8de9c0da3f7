"""The 3-30-300 rule: the worked example, parts left out, reasons, and each part's choices."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods.streets import StreetNetwork
from sodertorn.processing.methods.three_thirty import rule_3_30_300
from sodertorn.processing.spec import Cancelled, UserError


def frame(shapes):
    return gpd.GeoDataFrame(geometry=gpd.GeoSeries(list(shapes), crs=3006))


def points(*xy):
    return frame([None if p is None else shapely.Point(p) for p in xy])


def streets(*lines, **more):
    return StreetNetwork(streets=frame([shapely.LineString(line) for line in lines]), **more)


NONE = StreetNetwork(streets=None)


def run(homes, monitor=None, **given):
    asked = {
        "trees": None, "tree_rule": "count", "tree_distance": 30.0, "surface": None, "terrain": None,
        "buildings": None, "margin": 0.0, "window_height": 2.0, "crown_radius": 0.0, "clear_distance": 0.0,
        "canopy_source": "surface", "canopy": None, "crowns": None, "canopy_height": 3.0, "neighbourhoods": None,
        "canopy_radius": 100.0, "destinations": None, "network": NONE, "entrance_rule": "streets", "entrances": None,
        "entrance_distance": 20.0, "minimum_area": 0.5, "dissolve": True, "snap_distance": 50.0, "boundary": None,
        **given,
    }  # fmt: skip
    return rule_3_30_300(homes=homes, monitor=monitor, **asked)["output"]


TREES = points((10, 10), (0, 30), (-29, 10), (0, -21), (31, 10))  # 10, 20, 29, 31 and 31 m from (0, 10)
PARK = frame([shapely.box(280, -30, 380, 30)])  # 0.6 ha
STREET = streets([(0, 0), (400, 0)])


def test_the_worked_example(make_raster):
    cover = make_raster(np.full((60, 60), 25.0, np.float32), origin=(-300.0, 300.0))
    found = run(
        points((0, 10)), trees=TREES, canopy_source="cover", canopy=cover, destinations=PARK, network=STREET
    ).iloc[0]
    assert (found["trees"], found["trees_met"]) == (3, 1)
    assert (found["canopy"], found["canopy_met"]) == (pytest.approx(25.0), 0)
    assert (found["distance"], found["distance_met"]) == (pytest.approx(290.0), 1)
    assert (found["met"], found["judged"]) == (2, 3)
    assert found[["trees_reason", "canopy_reason", "distance_reason", "reason"]].isna().all()
    small = frame([shapely.box(280, -20, 380, 20)])  # 0.4 ha
    found = run(points((0, 10)), trees=TREES, destinations=small, network=STREET).iloc[0]
    assert (found["distance_met"], found["met"], found["judged"]) == (0, 1, 2)


def test_parts_without_data_are_left_out_and_told(make_raster, recorder):
    found = run(points((0, 10)), trees=TREES, monitor=recorder)
    assert "canopy" not in found
    assert "distance" not in found
    assert found[["met", "judged"]].iloc[0].tolist() == [1, 1]
    assert any("1 of the rule's 3 parts" in text for text in recorder.messages)
    with pytest.raises(UserError, match="nothing to judge"):
        run(points((0, 10)))


@pytest.mark.parametrize(
    ("given", "fact"),
    [
        ({"destinations": PARK}, "both green spaces and streets"),
        ({"network": STREET}, "both green spaces and streets"),
        ({"destinations": PARK, "network": streets([(0, 0), (400, 0)], impedance="minutes")}, "not of minutes"),
        ({"trees": TREES, "tree_rule": "sight"}, "need a surface model and a terrain model"),
    ],
)
def test_half_of_what_a_part_needs(given, fact):
    with pytest.raises(UserError, match=fact):
        run(points((0, 10)), **given)


def test_every_blank_has_its_reason(make_raster):
    cover = make_raster(np.full((60, 60), 40.0, np.float32), origin=(-300.0, 300.0))
    homes = points((0, 10), None, (0, 200), (2000, 2000), (100, 10))
    boundary = frame([shapely.box(-500, -500, 80, 2500), shapely.box(1900, 1900, 2500, 2500)])
    found = run(
        homes, trees=TREES, canopy_source="cover", canopy=cover, destinations=PARK, network=STREET, boundary=boundary
    )
    assert found["judged"].tolist() == [3, 0, 2, 1, 0]
    assert found["met"].tolist()[::2] == [3.0, 1.0, pytest.approx(np.nan, nan_ok=True)]
    assert found["reason"].tolist() == [None, "no_geometry", None, None, "outside_boundary"]
    assert found["distance_reason"].tolist()[2] == "No street within the snapping distance"
    assert found["canopy_reason"].tolist()[3] == "Outside the raster"
    for part in ("trees", "canopy", "distance"):
        assert (found[part].isna() == found[f"{part}_reason"].notna()).all()
        assert (found[f"{part}_met"].isna() == found[part].isna()).all()
    assert (found["met"].isna() == found["reason"].notna()).all()


def test_who_cannot_reach_any_green_does_not_have_it(recorder):
    alone = streets([(0, 0), (400, 0)], [(0, 900), (50, 900)])
    found = run(points((0, 10), (10, 905)), destinations=PARK, network=alone, monitor=recorder)
    assert found["distance_met"].tolist() == [1, 0]
    assert found["judged"].tolist() == [1, 1]
    assert found["distance_reason"].tolist() == [None, "No connected way along the streets"]


def test_trees_are_counted_from_the_outline():
    house = frame([shapely.box(-5, 5, 5, 15)])
    assert run(house, trees=points((35, 10), (36, 10), (0, 10)))["trees"].tolist() == [2]
    # a point within a building stands for the building
    assert run(points((0, 10)), trees=points((35, 10)), buildings=house)["trees"].tolist() == [1]
    assert run(points((0, 10)), trees=points((35, 10)))["trees"].tolist() == [0]


def test_trees_in_sight(make_raster):
    """Three trees of 10 m, a wall of 7 m before one of them; the eye at the house's outer wall, not under its roof."""
    tops = np.zeros((60, 60), np.float32)
    flat = make_raster(tops, cell=(1.0, 1.0), origin=(-30.0, 40.0))
    at = [(20.5, 10.5), (0.5, 30.5), (-19.5, 10.5)]
    for x, y in at:
        tops[int(40 - y), int(x + 30)] = 10.0
    tops[20:40, 42] = 7.0  # x = 12.5
    tops[25:35, 25:35] = 20.0  # the house, x -5 to 5, y 5 to 15
    surface = make_raster(tops, cell=(1.0, 1.0), origin=(-30.0, 40.0))
    house = frame([shapely.box(-5, 5, 5, 15)])
    sight = {"tree_rule": "sight", "surface": surface, "terrain": flat, "clear_distance": 1.0, "trees": points(*at)}
    found = run(points((0.5, 10.5)), buildings=house, canopy_source="crowns", **sight)
    assert found["trees"].tolist() == [2]
    assert run(house, canopy_source="crowns", **sight)["trees"].tolist() == [2]
    assert run(house, canopy_source="crowns", **{**sight, "window_height": 6.0})["trees"].tolist() == [3]


def test_a_point_under_a_roof_is_pointed_out(make_raster, recorder):
    tops = np.zeros((60, 60), np.float32)
    flat = make_raster(tops, cell=(1.0, 1.0), origin=(-30.0, 40.0))
    tops[25:35, 25:35] = 20.0
    surface = make_raster(tops, cell=(1.0, 1.0), origin=(-30.0, 40.0))
    found = run(
        points((0.5, 10.5)), trees=points((20.5, 10.5)), tree_rule="sight", surface=surface, terrain=flat,
        canopy_source="crowns", monitor=recorder,
    )  # fmt: skip
    assert found["trees"].tolist() == [0]
    assert any("1 homes are points below something" in text for text in recorder.messages)


def test_no_surface_where_the_trees_are(make_raster):
    flat = make_raster(np.zeros((4, 4), np.float32), cell=(1.0, 1.0), origin=(500.0, 500.0))
    found = run(
        points((0, 10)), trees=TREES, tree_rule="sight", surface=flat, terrain=flat, canopy_source="crowns"
    )  # fmt: skip
    assert found["reason"].tolist() == ["nodata"]
    assert found["trees"].isna().all()


def test_canopy_from_crowns_by_hand():
    """A crown of 20 x 20 m in a circle of radius 20 m: 400 of about 1257 m2."""
    crowns = frame([shapely.box(0, 0, 20, 20), None])
    home = points((10.5, 10.5))
    found = run(home, canopy_source="crowns", crowns=crowns, canopy_radius=20.0)
    assert found["canopy"][0] == pytest.approx(100 * 400 / (np.pi * 400), rel=0.01)
    assert found["canopy_met"].tolist() == [1]
    quarter = frame([shapely.box(0, 0, 40, 40), shapely.box(500, 500, 600, 600)])
    found = run(points((10, 10), (300, 300), None), canopy_source="crowns", crowns=crowns, neighbourhoods=quarter)
    assert found["canopy"][0] == pytest.approx(25.0)
    assert found["canopy_reason"].tolist() == [None, "Outside all of the areas", "The feature has no geometry"]
    assert found["reason"].tolist() == [None, "outside_areas", "no_geometry"]


def test_canopy_from_heights_without_roofs(make_raster):
    heights = make_raster(np.full((10, 10), 8.0, np.float32), origin=(0.0, 100.0))
    home = points((50, 50))
    half = frame([shapely.box(0, 0, 50, 100)])
    for source, given in (("height", {"canopy": heights}), ("surface", {"surface": heights, "terrain": None})):
        if source == "surface":
            given["terrain"] = make_raster(np.zeros((10, 10), np.float32), origin=(0.0, 100.0))
        area = frame([shapely.box(0, 0, 100, 100)])
        found = run(home, canopy_source=source, neighbourhoods=area, **given)["canopy"]
        assert found.tolist() == [100.0]
        found = run(home, canopy_source=source, neighbourhoods=area, buildings=half, **given)["canopy"]
        assert found.tolist() == [50.0]


def test_neither_order_nor_duplicates_of_homes_matter(make_raster):
    rng = np.random.default_rng(4)
    xy = rng.uniform((0, -20), (400, 20), (40, 2))
    homes = points(*xy, xy[0])
    trees = points(*rng.uniform((0, -50), (400, 50), (25, 2)))
    cover = make_raster(rng.uniform(0, 60, (60, 60)).astype(np.float32), origin=(-100.0, 300.0))
    given = {"trees": trees, "canopy_source": "cover", "canopy": cover, "destinations": PARK, "network": STREET}
    first = run(homes, **given)
    order = rng.permutation(41)
    again = run(homes.iloc[order], **given)
    names = ["met", "trees", "canopy", "distance"]
    assert np.allclose(first[names].iloc[order], again[names])
    assert first[names].iloc[0].tolist() == pytest.approx(first[names].iloc[40].tolist())
    assert first["met"].between(0, 3).all()
    assert (first["met"] == first[["trees_met", "canopy_met", "distance_met"]].sum(axis=1)).all()
    assert set(first["met"]) > {1, 2}


def test_no_homes_no_trees():
    found = run(frame([]), trees=TREES, canopy_source="crowns", crowns=frame([shapely.box(0, 0, 9, 9)]))
    assert len(found) == 0
    found = run(points((0, 10)), trees=frame([]))
    assert found["trees"].tolist() == [0]
    assert found["near_edge"].tolist() == [1]


def test_cancelling(make_raster, recorder):
    rng = np.random.default_rng(4)
    homes, trees = (points(*rng.uniform((0, -50), (400, 50), (300, 2))) for _ in range(2))
    cover = make_raster(rng.uniform(0, 100, (60, 60)).astype(np.float32), origin=(-100.0, 300.0))
    given = {"trees": trees, "canopy_source": "cover", "canopy": cover, "destinations": PARK, "network": STREET}
    run(homes, monitor=recorder, **given)
    assert recorder.fractions == sorted(recorder.fractions)
    for moment in (1, len(recorder.fractions) // 2, len(recorder.fractions) - 1):
        recorder.fractions.clear()
        recorder.cancel_after = moment
        with pytest.raises(Cancelled):
            run(homes, monitor=recorder, **given)
