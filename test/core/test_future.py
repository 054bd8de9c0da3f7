"""What a plan gives: uses, floor area, dwellings, jobs, surfaces, by hand."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods.future import PlanFields, Ratios, plan_to_future
from sodertorn.processing.methods.plan_pieces import without_earlier
from sodertorn.processing.methods.plan_uses import KINDS, kind, letters, splits, table
from sodertorn.processing.spec import Cancelled, Monitor, UserError

X, Y = 670_000, 6_570_000


def plot(x, width=100.0, height=50.0):
    return shapely.box(X + x, Y, X + x + width, Y + height)


def plan(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(shapes, crs=3006), crs=3006)


def future(layer, **changes):
    given = {
        "fields": PlanFields(use_field="use", floor_field="bta", storeys_field="storeys"), "ratios": Ratios(),
        "homes": None, "homes_dwellings": None, "homes_people": None, "demolished": None, "removed": "none",
        "spacing": 0.0,
        "monitor": Monitor(),
    }  # fmt: skip
    return plan_to_future(plan=layer, **(given | changes))


@pytest.mark.parametrize(
    ("text", "expected", "unknown"),
    [
        ("B", ("B",), False),
        ("BC1K", ("B", "C", "K"), False),
        ("B1 C2", ("B", "C"), False),
        ("B, K", ("B", "K"), False),
        ("Bostäder och centrum", ("B", "C"), False),
        ("kontor/handel", ("K", "H"), False),
        ("B (bostäder)", ("B",), False),
        ("PARK", ("park",), False),
        ("Gata", ("gata",), False),
        ("B, xyz", ("B",), True),
        ("BÅ", (), True),
        ("b", (), True),
        ("", (), False),
    ],
)
def test_uses_are_read(text, expected, unknown):
    assert letters(text) == (expected, unknown)


def test_the_table_of_uses_is_whole():
    known = table()
    kinds = {*KINDS, "water", "green", "sealed"}
    assert {kind(letter) for letter in [*known["letters"], *known["public_places"]]} <= kinds
    assert set(known["words"].values()) <= set(known["letters"])
    assert known["source"]
    assert known["checked"]


def test_combined_uses_are_split_by_the_stated_rule():
    texts = np.array(["B", "BC", "BCK", "CK", "BP", "P", None, "PARK"], object)
    shares, ground, _ = splits(texts, 80.0, np.array([np.nan, np.nan, 40.0, *[np.nan] * 5]))
    # homes, office, services, care and school, industry
    assert shares.tolist() == pytest.approx(
        np.array(
            [
                [1, 0, 0, 0, 0],
                [0.8, 0, 0.2, 0, 0],
                [0.4, 0.3, 0.3, 0, 0],
                [0, 0.5, 0.5, 0, 0],
                [1, 0, 0, 0, 0],
                [0, 0, 0, 0, 0],
                [0, 0, 0, 0, 0],
                [0, 0, 0, 0, 0],
            ]
        )
    )
    assert ground.tolist() == ["plot"] * 5 + ["sealed", None, "green"]


def test_a_plan_worked_out_by_hand():
    layer = plan(
        [plot(0), plot(100), plot(200), plot(300)],
        use=["BC", "K", "PARK", "GATA"],
        bta=[10_000.0, 2_500.0, np.nan, np.nan],
        storeys=[5.0, 5.0, np.nan, np.nan],
    )
    made = future(layer)
    found = made["output"]
    assert found["dwellings"].tolist() == pytest.approx([8000 * 0.75 / 65, 0, 0, 0])
    assert found["people"].iloc[0] == pytest.approx(184.6, abs=0.1)
    assert found["jobs"].tolist() == pytest.approx([40, 100, 0, 0])
    assert found["built_area"].tolist() == [2000, 500, 0, 0]
    assert found["green_area"].tolist() == [1500, 2250, 5000, 0]
    assert found["sealed_area"].tolist() == [1500, 2250, 0, 5000]
    assert found["plot_ratio"].tolist()[:2] == [2.0, 0.5]
    assert found["reason"].isna().all()
    assert made["future_homes"]["source"].tolist() == ["plan"]
    assert made["future_jobs"]["jobs"].tolist() == pytest.approx([40, 100])


def test_ground_without_floor_area():
    layer = plan([plot(100 * n) for n in range(4)], use=["P", "N", "E", "B"], bta=[np.nan, np.nan, 500.0, 1000.0],
                 storeys=[np.nan, np.nan, np.nan, 2.0], built=[np.nan, np.nan, 20.0, np.nan])  # fmt: skip
    fields = PlanFields(use_field="use", floor_field="bta", storeys_field="storeys", built_field="built")
    found = future(layer, fields=fields)["output"]
    assert found["green_area"].tolist()[:3] == [0, 5000, 0]
    assert found["built_area"].tolist()[:3] == [0, 0, 1000]
    assert found["sealed_area"].tolist()[:3] == [5000, 0, 4000]
    assert found["floor_area"].tolist() == [0, 0, 0, 1000]
    assert found["basis"].tolist()[:3] == ["ground without floor area"] * 3


def test_surfaces_have_their_areas_and_cover_the_plan():
    star = shapely.Polygon([(X, Y), (X + 90, Y + 20), (X + 100, Y + 100), (X + 50, Y + 30), (X + 10, Y + 90)])
    hole = shapely.difference(plot(200), plot(230, 20.0, 30.0))
    layer = plan([star, hole], use=["B", "BK"], bta=[3000.0, 4000.0], storeys=[3.0, 4.0])
    made = future(layer)
    surfaces, found = made["future_surfaces"], made["output"]
    assert np.allclose(surfaces.area, surfaces["area"], rtol=1e-9)
    for number in (1, 2):
        some = surfaces[surfaces["plan"] == number].set_index("what")
        assert some.loc["building", "area"] == pytest.approx(found["built_area"].iloc[number - 1])
        assert some.loc["green", "area"] == pytest.approx(found["green_area"].iloc[number - 1])
        assert some.area.sum() == pytest.approx(layer.area.iloc[number - 1])
    assert set(surfaces["surface"]) == {"sealed", "vegetation_on_ground"}
    assert surfaces.is_valid.all()


def test_floor_area_from_ratio_storeys_or_dwellings():
    layer = plan(
        [plot(0), plot(100), plot(200)],
        use=["B", "B", "B"],
        e=[1.5, np.nan, np.nan],
        height=[np.nan, 10.0, np.nan],
        built=[np.nan, 40.0, np.nan],
        flats=[np.nan, np.nan, 12.0],
    )
    fields = PlanFields(
        use_field="use", ratio_field="e", height_field="height", built_field="built", dwellings_field="flats"
    )
    made = future(layer, fields=fields)["output"]
    # 1.5 * 5000; 10 m are 3 storeys of 3.3 m on 40 % of 5000 m2; 12 dwellings of 65 m2 over 0.75
    assert made["floor_area"].tolist() == pytest.approx([7500, 6000, 12 * 65 / 0.75])
    assert made["dwellings"].iloc[2] == 12
    assert made["basis"].iloc[2] == "dwellings times their mean area"
    assert made["built_area"].iloc[2] == 0.35 * 5000  # the assumed share
    assert made["reason"].isna().all()


def test_what_is_not_known_has_a_reason_and_no_zero(recorder):
    layer = plan(
        [plot(0), plot(100), plot(200), plot(300), None],
        use=["B", "B", None, "QX", "B"],
        bta=[1000.0, np.nan, 1000.0, 1000.0, 1000.0],
        storeys=[2.0] * 5,
    )
    found = future(layer, monitor=recorder)["output"]
    assert found["reason"].tolist() == [None, "no_plan_floor_area", "no_use", "unknown_use", "no_geometry"]
    for column in ("dwellings", "people", "jobs", "floor_area", "built_area", "green_area"):
        assert found[column].isna().tolist() == [False] + [True] * 4, column
    assert any("1 plan polygons have no floor area" in line for line in recorder.messages)


def test_overlaps_count_once_for_the_first(recorder):
    layer = plan([plot(0), plot(50), plot(0)], use=["B"] * 3, bta=[1000.0, 2000.0, 500.0], storeys=[2.0] * 3)
    found = future(layer, monitor=recorder)["output"]
    assert found["plot_area"].tolist() == pytest.approx([5000, 2500, 0])
    assert found["floor_area"].tolist()[:2] == pytest.approx([1000, 1000])
    assert found["reason"].tolist() == [None, None, "covered_before"]
    assert any("2 plan polygons overlap others" in line for line in recorder.messages)
    _, left = without_earlier(np.array([plot(0), plot(100)], object), Monitor())
    assert left.tolist() == [1, 1]


def test_present_homes_stay_or_go(recorder):
    layer = plan([plot(0)], use=["B"], bta=[6500.0], storeys=[5.0])
    homes = plan(
        [shapely.Point(X + 10, Y + 10), shapely.Point(X + 900, Y), shapely.Point(X + 950, Y)],
        n=[4.0, 2.0, 1.0],
        people=[8.0, 5.0, 2.0],
    )
    given = {"homes": homes, "homes_dwellings": "n", "homes_people": "people"}
    kept = future(layer, **given)["future_homes"]
    assert kept["source"].tolist() == ["present"] * 3 + ["plan"]
    assert kept["people"].sum() == pytest.approx(15 + 150)
    within_plan = future(layer, **given, removed="plan")["future_homes"]
    assert within_plan["people"].tolist() == pytest.approx([5, 2, 150])
    torn = plan([shapely.box(X + 890, Y - 5, X + 910, Y + 5)])
    made = future(layer, **given, removed="demolished", demolished=torn, monitor=recorder)["future_homes"]
    assert made["people"].tolist() == pytest.approx([8, 2, 150])
    assert any("2 present homes stay, 1 are removed" in line for line in recorder.messages)


def test_large_polygons_may_have_several_points():
    layer = plan([plot(0), plot(100, 4.0, 4.0)], use=["B", "B"], bta=[6500.0, 650.0], storeys=[5.0, 5.0])
    made = future(layer, spacing=25.0)["future_homes"]
    # eight points of 25 m within 100 by 50 m, 75 dwellings; the small plot keeps its one point
    assert len(made) == 9
    assert made["dwellings"].tolist() == pytest.approx([75 / 8] * 8 + [7.5])
    assert made.geometry[:8].within(layer.geometry.iloc[0]).all()
    with pytest.raises(UserError, match="too many"):
        future(layer, spacing=0.01)


def test_another_order_of_polygons_gives_the_same():
    layer = plan(
        [plot(100 * n) for n in range(5)], use=["B", "BC", "K", "S", "PARK"], bta=[1e3, 2e3, 3e3, 4e3, np.nan],
        storeys=[2.0] * 5,
    )  # fmt: skip
    turned = layer.iloc[::-1].reset_index(drop=True)
    one, other = future(layer)["output"], future(turned)["output"]
    for column in ("dwellings", "jobs", "green_area"):
        assert np.allclose(one[column], other[column][::-1])


@pytest.mark.parametrize(
    ("layer", "changes", "problem"),
    [
        ({"use": ["B"], "bta": [1.0]}, {"fields": PlanFields(use_field="use")}, "tells the floor area"),
        ({"use": ["B"], "bta": [np.nan]}, {}, "both a known use and a floor area"),
        ({"use": [None], "bta": [5.0]}, {}, "both a known use and a floor area"),
        ({"use": ["B"], "bta": [5.0]}, {"homes": plan([plot(0)])}, "No field with the people"),
    ],
)
def test_bad_input_is_one_sentence(layer, changes, problem):
    with pytest.raises(UserError, match=problem):
        future(plan([plot(0)], **layer, storeys=[1.0]), **changes)


def test_cancelling(recorder):
    layer = plan([plot(0), plot(50)], use=["B", "B"], bta=[1e3, 1e3], storeys=[1.0, 1.0])
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        future(layer, monitor=recorder)
