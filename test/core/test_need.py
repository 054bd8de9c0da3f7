"""Supply against need: by hand, totals kept, and what is not known."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from sodertorn.processing.indicators.need import TIMES
from sodertorn.processing.methods import need as method
from sodertorn.processing.methods.need import supply_against_need
from sodertorn.processing.spec import Cancelled, UserError, reasons


def squares(n, **columns):
    """Squares of 100 m in a row."""
    boxes = [shapely.box(100 * x, 0, 100 * x + 100, 100) for x in range(n)]
    return gpd.GeoDataFrame(columns, geometry=boxes, crs="EPSG:3006", index=range(n))


def points(*places, **columns):
    return gpd.GeoDataFrame(columns, geometry=[shapely.Point(place) for place in places], crs="EPSG:3006")


def run(areas, services=None, **options):
    options = {
        "counted": "places",
        "users": "children",
        "norm": 0.8,
        "supply_field": None,
        "capacity": None if services is None or "places" not in services else "places",
        "near": 0.0,
        "planned_users": None,
        "planned_supply_field": None,
        "planned_capacity": None,
        "thresholds": (100.0,),
        **options,
    }
    return supply_against_need(areas=areas, services=services, **options)


@pytest.fixture
def districts():
    return squares(2, children=[100.0, 40.0], later=[100.0, 100.0])


@pytest.fixture
def preschools():
    return points((50, 50), (150, 50), places=[50.0, 45.0])


def test_the_example_of_the_declaration(districts, preschools):
    found = run(districts, preschools, planned_users="later")
    output = found["output"]
    assert output["need"].tolist() == [80, 32]
    assert output["deficit"].tolist() == [30, 0]
    assert output["surplus"].tolist() == [0, 13]
    assert output["coverage"].tolist() == [62.5, pytest.approx(140.625)]
    assert output["planned_deficit"].tolist() == [30, 35]
    assert output["covered_100"].tolist() == [0, 1]
    assert output["reason"].isna().all()
    now, planned = found["table"].to_dict("records")
    assert (now["time"], now["deficit"], now["surplus"], now["balance"]) == ("Now", 30, 13, -17)
    assert (now["areas_short"], now["people_short"], now["coverage"]) == (1, 100, pytest.approx(100 * 95 / 112))
    assert (planned["deficit"], planned["areas_short"], planned["people_short"]) == (65, 2, 200)


def test_without_a_plan_there_are_no_planned_columns(districts, preschools):
    found = run(districts, preschools)
    assert not [name for name in found["output"] if name.startswith("planned")]
    assert found["table"]["time"].tolist() == ["Now"]


def test_supply_from_a_field_and_from_services_are_added(districts, preschools):
    districts["have"] = [10.0, 5.0]
    assert run(districts, supply_field="have")["output"]["supply"].tolist() == [10, 5]
    assert run(districts, preschools, supply_field="have")["output"]["supply"].tolist() == [60, 50]


def test_planned_supply(districts, preschools):
    districts["have"], districts["will"] = [10.0, 5.0], [0.0, 200.0]
    preschools["then"] = [80.0, 0.0]
    found = run(districts, preschools, supply_field="have", planned_supply_field="will", planned_capacity="then")[
        "output"
    ]
    assert found["supply"].tolist() == [60, 50]
    assert found["planned_supply"].tolist() == [80, 200]
    assert found["planned_need"].tolist() == found["need"].tolist()


def test_a_service_near_several_areas_is_divided_by_need(districts):
    services = points((100, 50), (50, 50), places=[70.0, 10.0])
    found = run(districts, services, near=10.0)["output"]
    assert found["supply"].tolist() == [70 * 100 / 140 + 10, 70 * 40 / 140]
    wide = run(districts, services, near=60.0)["output"]
    assert wide["supply"].tolist() == pytest.approx([80 * 100 / 140, 80 * 40 / 140])


def test_nobody_in_need_shares_evenly():
    found = run(squares(2, children=[0.0, 0.0]), points((100, 50), places=[7.0]))
    assert found["output"]["supply"].tolist() == [3.5, 3.5]
    assert found["output"]["coverage"].isna().all()
    assert found["output"]["deficit"].tolist() == [0, 0]
    assert found["output"]["reason"].tolist() == [reasons.NO_NEED] * 2
    assert found["table"]["reason"].tolist() == [reasons.NO_NEED]


def test_supply_is_kept(recorder):
    rng = np.random.default_rng(8)
    areas = squares(30, children=rng.integers(0, 50, 30).astype(float))
    services = points(*rng.uniform((-300, -50), (3300, 150), (500, 2)), places=rng.integers(0, 60, 500).astype(float))
    for near in (0.0, 40.0):
        found = run(areas, services, near=near, monitor=recorder)
        row = found["table"].iloc[0]
        assert found["output"]["supply"].sum() + row["supply_outside"] == pytest.approx(services["places"].sum())
        assert row["need"] - row["supply"] == pytest.approx(row["deficit"] - row["surplus"])
        output = found["output"]
        assert ((output["deficit"] > 0) & (output["surplus"] > 0)).sum() == 0
        assert (output[["deficit", "surplus"]] >= 0).all().all()
        mixed = run(areas.sample(frac=1, random_state=1), services.sample(frac=1, random_state=2), near=near)
        pd.testing.assert_frame_equal(mixed["output"].sort_index(), output)
    assert any("Services outside all areas give" in text for text in recorder.messages)


def test_double_need_and_supply_leave_the_coverage(districts, preschools):
    once = run(districts, preschools)["output"]
    preschools["places"] *= 2
    twice = run(districts, preschools, norm=1.6)["output"]
    np.testing.assert_allclose(twice["coverage"], once["coverage"])
    np.testing.assert_allclose(twice["deficit"], 2 * once["deficit"])


def test_overlapping_areas_do_not_count_twice(preschools):
    areas = squares(2, children=[100.0, 100.0])
    areas.loc[1, "geometry"] = areas.geometry[0]
    assert run(areas, preschools)["output"]["supply"].tolist() == [25, 25]


def test_a_service_that_is_an_area_counts_where_its_middle_is(districts):
    services = gpd.GeoDataFrame({"places": [9.0]}, geometry=[shapely.box(20, 20, 130, 60)], crs="EPSG:3006")
    assert run(districts, services)["output"]["supply"].tolist() == [9, 0]


def test_without_capacity_each_counts_one(districts):
    services = points((10, 10), (20, 20), (150, 50))
    assert run(districts, services)["output"]["supply"].tolist() == [2, 1]


def test_exactly_enough_is_neither():
    areas = squares(1, children=[3.0], have=[0.3])
    found = run(areas, norm=0.1, supply_field="have")["output"]
    assert (found["deficit"][0], found["surplus"][0]) == (0, 0)
    assert not np.signbit(found["surplus"][0])
    assert (found["coverage"][0], found["covered_100"][0]) == (100, 1)


def test_what_is_not_known_is_blank_with_a_reason(preschools):
    areas = squares(3, children=[np.nan, 10.0, 0.0], have=[1.0, np.nan, 2.0])
    found = run(areas, preschools, supply_field="have")
    output = found["output"]
    assert output["reason"].tolist() == [reasons.NO_NUMBER, reasons.NO_NUMBER, reasons.NO_NEED]
    assert np.isnan(output["deficit"][:2]).all()
    assert output["covered_100"].isna().all()
    row = found["table"].iloc[0]
    assert (row["areas"], row["areas_unknown"], row["surplus"]) == (1, 2, 2)


def test_a_service_without_its_capacity_counts_0_and_is_told(districts, recorder):
    found = run(districts, points((50, 50), (150, 50), places=[np.nan, 45.0]), planned_users="later", monitor=recorder)
    assert found["output"]["supply"].tolist() == [0, 45]
    said = [line for line in recorder.messages if "they count 0" in line]
    assert said == ["1 features have no number in the field places; they count 0."]


def test_empty_layers_and_services_without_a_place(districts, recorder):
    none = run(districts.iloc[:0], points((1, 1), places=[4.0]))
    assert len(none["output"]) == 0
    assert none["table"]["supply_outside"].tolist() == [4]
    services = gpd.GeoDataFrame({"places": [4.0, 5.0]}, geometry=[None, shapely.Point(50, 50)], crs="EPSG:3006")
    assert run(districts, services, monitor=recorder)["output"]["supply"].tolist() == [5, 0]
    assert "1 services have no place; they count nowhere." in recorder.messages
    assert run(districts, services.iloc[:0])["output"]["supply"].tolist() == [0, 0]


def test_bad_input_is_refused(districts, preschools):
    with pytest.raises(UserError, match="nothing that gives the supply"):
        run(districts)
    with pytest.raises(UserError, match="need of each person is 0"):
        run(districts, preschools, norm=0.0)
    preschools["places"] = [-1.0, 4.0]
    with pytest.raises(UserError, match="negative at 1 services"):
        run(districts, preschools)


def test_cancel(districts, preschools, recorder):
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        run(districts, preschools, monitor=recorder)


def test_the_words_of_the_declaration_are_those_of_the_method():
    assert TIMES == method.TEXTS
