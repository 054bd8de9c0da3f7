"""Dwellings and people from buildings and addresses, by hand."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.indicators.building_fields import HOME_WORDS
from sodertorn.processing.methods import osm_tags
from sodertorn.processing.methods.floor_area import Buildings, floor_area
from sodertorn.processing.methods.homes import Households, homes_from_addresses, homes_from_buildings
from sodertorn.processing.methods.source_tables import source
from sodertorn.processing.spec import Monitor, UserError


def square(x, width, depth=10.0):
    return shapely.box(670_000 + x, 6_570_000, 670_000 + x + width, 6_570_000 + depth)


@pytest.fixture
def buildings():
    """A block of 400 m2 in four storeys, a house of 120 m2, a shed of 20 m2, an office, one with dwellings given."""
    return gpd.GeoDataFrame(
        {
            "storeys": [4.0, 1.0, 1.0, 3.0, 2.0],
            "use": ["Bostad", "Bostad", "Bostad", "Verksamhet", "Bostad"],
            "flats": [np.nan, np.nan, np.nan, np.nan, 5.0],
        },
        geometry=[square(0, 40), square(100, 12), square(200, 2), square(300, 30), square(400, 30)],
        crs=3006,
    )


KNOWN = Buildings(storeys_field="storeys", use_field="use", use_words=("bostad",), dwellings_field="flats")


def from_buildings(buildings, **changes):
    given = {"building": KNOWN, "share_field": None, "households": Households(), "monitor": Monitor()}
    return homes_from_buildings(buildings=buildings, **(given | changes))


def test_dwellings_by_hand(buildings):
    made = from_buildings(buildings)
    assert made["output"]["dwellings"].tolist() == [16, 1, 0, 0, 5]
    assert made["output"]["people"].tolist() == [32, 2, 0, 0, 10]
    assert made["output"]["estimated"].tolist() == [1, 1, 0, 0, 0]
    assert made["output"]["basis"].tolist() == [
        "by floor area", "house, one dwelling", "too small for a home", "not homes", "dwellings are given",
    ]  # fmt: skip
    assert made["output"]["floor_area"].tolist() == [1600, 120, 20, 900, 600]
    assert made["homes"]["source"].tolist() == [0, 1, 4]
    assert made["homes"].geometry.iloc[0].within(buildings.geometry.iloc[0])


def test_a_known_number_of_people_is_reached(buildings, recorder):
    made = from_buildings(buildings, households=Households(total_people=66.0), monitor=recorder)
    assert made["output"]["people"].tolist() == pytest.approx([48, 3, 0, 0, 15])
    assert made["homes"]["people"].sum() == pytest.approx(66)
    assert any("multiplied by 1.5000" in line for line in recorder.messages)
    from_buildings(buildings, households=Households(total_people=6600.0), monitor=recorder)
    assert any("factor of 150" in line for line in recorder.messages)


def test_the_share_of_homes(buildings):
    made = from_buildings(buildings.assign(share=[50.0, np.nan, 100, 100, 100]), share_field="share")
    assert made["output"]["dwellings"].tolist()[:2] == [8, 1]
    made = from_buildings(buildings, households=Households(homes_share=25.0))
    assert made["output"]["dwellings"].iloc[0] == 4


def test_floor_area_takes_what_is_known_best():
    frame = gpd.GeoDataFrame(
        {"bta": [500.0, np.nan, np.nan, np.nan, np.nan], "st": [np.nan, 2, np.nan, np.nan, 0], "h": [9, 9, 9.0, 1, 0]},
        geometry=[square(n * 50, 10) for n in range(5)],
        crs=3006,
    )
    made = floor_area(frame, Buildings(floor_field="bta", storeys_field="st", height_field="h", assumed_storeys=1.5))
    assert made["floor_area"].tolist() == [500, 200, 300, 100, 150]
    assert made["basis"].tolist() == [
        "floor area is given", "footprint times storeys", "footprint times height", "footprint times height",
        "footprint times assumed storeys",
    ]  # fmt: skip


def test_homes_are_the_same_in_every_tool():
    known = source("osm")["codes"]["building"]
    homes = osm_tags.HOUSES | osm_tags.BLOCKS
    assert {name for name, entry in known.items() if entry["value"] == "homes"} == homes
    assert homes <= set(HOME_WORDS)


def test_a_building_without_shape_or_area_has_a_reason(buildings):
    buildings.loc[1, "geometry"] = None
    shapes = gpd.GeoDataFrame({"flats": [3.0, np.nan]}, geometry=[shapely.Point(1, 1), shapely.Point(2, 2)], crs=3006)
    assert from_buildings(buildings)["output"]["reason"].tolist()[1] == "no_geometry"
    made = from_buildings(shapes, building=Buildings(dwellings_field="flats"))
    assert made["output"]["reason"].tolist() == [None, "no_floor_area"]
    assert made["output"]["dwellings"].iloc[0] == 3


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"building": Buildings(use_field="use", use_words=("villa",))}, "counts as homes"),
        ({"households": Households(smallest_home=5000.0), "building": Buildings()}, "No dwellings are found"),
    ],
)
def test_bad_input_is_one_sentence(buildings, change, problem):
    with pytest.raises(UserError, match=problem):
        from_buildings(buildings, **change)
    with pytest.raises(UserError, match="more than 5000 dwellings"):
        from_buildings(buildings.assign(flats=9999.0))
    with pytest.raises(UserError, match="above 100"):
        from_buildings(buildings.assign(share=120.0), share_field="share")


def from_addresses(addresses, **changes):
    given = {
        "dwellings_field": "n", "use_field": None, "use_words": (), "buildings": None, "storeys_field": None,
        "height_field": None, "storey_height": 3.0, "assumed_storeys": 2.0, "match_distance": 10.0,
        "dwellings_per_address": 1.0, "households": Households(), "monitor": Monitor(),
    }  # fmt: skip
    return homes_from_addresses(addresses=addresses, **(given | changes))["output"]


@pytest.fixture
def addresses():
    """Three at the block (one with a number), one far from everything, one without place."""
    y = 6_570_005
    points = [shapely.Point(670_000 + x, y) for x in (5, 20, 45)]
    return gpd.GeoDataFrame(
        {"n": [6.0, np.nan, np.nan, np.nan, np.nan], "use": ["bostad", "bostad", "bostad", "kontor", "bostad"]},
        geometry=[*points, shapely.Point(680_000, y), None],
        crs=3006,
    )


def test_addresses_share_what_their_building_has_left(addresses, buildings):
    made = from_addresses(addresses, buildings=buildings, storeys_field="storeys")
    assert made["dwellings"].tolist()[:4] == [6, 5, 5, 1]
    assert made["people"].tolist()[:4] == [12, 10, 10, 2]
    assert made["estimated"].tolist()[:4] == [0, 1, 1, 1]
    assert made["basis"].tolist()[:4] == [
        "dwellings are given", "share of the building's dwellings", "share of the building's dwellings",
        "dwellings per address are assumed",
    ]  # fmt: skip
    assert made["reason"].tolist() == [None] * 4 + ["no_geometry"]
    assert np.isnan(made["people"].iloc[4])


def test_addresses_that_are_no_homes(addresses):
    made = from_addresses(addresses, use_field="use", use_words=("Bostad",), households=Households(total_people=40.0))
    assert made["dwellings"].tolist()[:4] == [6, 1, 1, 0]
    assert made["people"].tolist()[:4] == pytest.approx([30, 5, 5, 0])
    with pytest.raises(UserError, match="counts as homes"):
        from_addresses(addresses, use_field="use", use_words=("villa",))
