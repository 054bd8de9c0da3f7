"""Mix of uses and of tenures: by hand, bounds, order, and what cannot be."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods.mix import land_use_mix, mix, tenure_mix
from sodertorn.processing.spec import Cancelled, Monitor, UserError

NAN = float("nan")


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=3006))


def squares(n):
    return [shapely.box(100 * i, 0, 100 * i + 100, 100) for i in range(n)]


def from_fields(monitor=None, **fields):
    areas = frame(squares(len(next(iter(fields.values())))), **fields)
    return land_use_mix(
        areas=areas, amounts=tuple(fields), uses=None, use_field=None, amount_field=None, classes=(),
        monitor=monitor or Monitor(),
    )["output"]  # fmt: skip


def from_layer(areas, uses, classes, monitor=None, use_field="use", amount_field=None):
    return land_use_mix(
        areas=areas, amounts=(), uses=uses, use_field=use_field, amount_field=amount_field, classes=classes,
        monitor=monitor or Monitor(),
    )["output"]  # fmt: skip


def test_fields_by_hand():
    found = from_fields(homes=[50.0, 10, 0, 5, 90], shops=[50.0, 10, 0, NAN, 0], offices=[0.0, 10, 0, 5, 0])
    np.testing.assert_allclose(found.entropy, [np.log(2) / np.log(3), 1, NAN, NAN, 0])
    np.testing.assert_allclose(found.herfindahl, [0.5, 1 / 3, NAN, NAN, 1])
    np.testing.assert_allclose(found.herfindahl_normalised, [0.25, 0, NAN, NAN, 1], atol=1e-12)
    np.testing.assert_array_equal(found.classes_present, [2, 3, NAN, NAN, 1])
    np.testing.assert_allclose(found.share_of_homes, [50, 100 / 3, NAN, NAN, 100])
    assert found.main.tolist() == ["homes", "homes", None, None, "homes"]
    assert found.reason.tolist() == [None, None, "no_classes", "missing_amount", None]
    assert "other" not in found


def test_layer_by_hand_splits_across_borders_and_tells_other_uses(recorder):
    areas = frame([*squares(2), None])
    uses = frame(
        [shapely.box(0, 0, 20, 10), shapely.box(90, 0, 110, 10), shapely.box(150, 0, 160, 10), None],
        use=["House", "shop", "church", "shop"],
        floor=[600.0, 800.0, 100.0, 5.0],
    )
    found = from_layer(areas, uses, ("homes = house + flats", "shop"), recorder, amount_field="floor")
    np.testing.assert_allclose(found.total, [1000, 400, 0])
    np.testing.assert_allclose(found.share_homes, [60, 0, NAN])
    np.testing.assert_allclose(found.share_shop, [40, 100, NAN])
    np.testing.assert_allclose(found.other, [0, 20, NAN])
    assert found.main.tolist() == ["homes", "shop", None]
    assert found.reason.tolist() == [None, None, "no_geometry"]
    assert any("6.7 % of the amounts" in line for line in recorder.messages)  # 100 of 1500
    assert any("flats" in line for line in recorder.messages)


def test_without_an_amount_areas_count_by_size_and_points_as_one():
    areas = frame(squares(1))
    found = from_layer(
        areas, frame([shapely.box(0, 0, 10, 10), shapely.box(20, 0, 50, 10)], use=["a", "b"]), ("a", "b")
    )
    np.testing.assert_allclose([found.share_a[0], found.total[0]], [25, 400])
    points = frame([shapely.Point(1, 1), shapely.Point(2, 2), shapely.Point(3, 3)], use=["a", "b", "b"])
    np.testing.assert_allclose(from_layer(areas, points, ("a", "b")).share_b, [200 / 3])
    with pytest.raises(UserError, match="cannot be added up"):
        from_layer(areas, frame([shapely.box(0, 0, 1, 1), shapely.Point(1, 1)], use=["a", "b"]), ("a", "b"))


def test_bounds_scale_and_order():
    rng = np.random.default_rng(3)
    amount = rng.gamma(0.5, 100, (200, 5)) * (rng.random((200, 5)) > 0.3)
    total, share, entropy, herfindahl = mix(amount)
    some = total > 0
    assert ((entropy[some] >= 0) & (entropy[some] <= 1)).all()
    assert ((herfindahl[some] >= 0.2 - 1e-12) & (herfindahl[some] <= 1 + 1e-12)).all()
    np.testing.assert_allclose(share[some].sum(axis=1), 1)
    order = rng.permutation(5)
    again = mix(1e6 * amount[:, order])
    np.testing.assert_allclose(again[2], entropy)
    np.testing.assert_allclose(again[3], herfindahl)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ({"amounts": (), "uses": None}, "just one of them"),
        ({"amounts": ("a", "b"), "uses": True}, "just one of them"),
        ({"amounts": ("a",), "uses": None}, "at least two"),
        ({"amounts": (), "uses": True, "use_field": None}, "classes to tell apart are needed"),
        ({"amounts": (), "uses": True, "classes": ()}, "classes to tell apart are needed"),
        ({"amounts": (), "uses": True, "classes": ("x", "X")}, "named twice"),
        ({"amounts": (), "uses": True, "classes": ("one = x + y", "two = y")}, "several of the classes"),
    ],
)
def test_what_cannot_be_meant_is_refused(asked, text):
    areas = frame(squares(1), a=[1.0], b=[1.0])
    uses = frame(squares(1), use=["y"])
    given = {"amount_field": None, "use_field": "use", "classes": ("x", "y"), **asked}
    given["uses"] = uses if given["uses"] else None
    with pytest.raises(UserError) as error:
        land_use_mix(areas=areas, monitor=Monitor(), **given)
    assert text in error.value.text(str, {})


def tenures(rental, cooperative, owned, least=5.0, monitor=None):
    areas = frame([None] * len(rental), r=rental, c=cooperative, o=owned).set_index(np.arange(len(rental)) * 10)
    return tenure_mix(
        areas=areas, rental="r", cooperative="c", owned="o", smallest_number=least, monitor=monitor or Monitor()
    )  # fmt: skip


def test_tenures_by_hand():
    # together 40, 40 and 20 of 100; the second area makes up the rest
    made = tenures([60.0, 20, 0, 2, NAN], [30.0, 50, 0, 2, 3], [10.0, 30, 0, 0, 1], least=5)
    found, whole = made["output"], made["whole"]
    total = np.array([82.0, 82.0, 40.0])
    np.testing.assert_allclose(whole.number, total)
    np.testing.assert_allclose(whole.share, 100 * total / total.sum())
    assert whole.tenure.tolist() == ["Rental", "Tenant-owned", "Freehold"]
    p = np.array([0.6, 0.3, 0.1])
    assert found.entropy.iloc[0] == pytest.approx(-(p * np.log(p)).sum() / np.log(3))
    np.testing.assert_allclose(found[["rental_share", "cooperative_share", "owned_share"]].iloc[0], [60, 30, 10])
    np.testing.assert_allclose(found.rental_difference.iloc[0], 60 - 100 * 82 / 204)
    np.testing.assert_allclose(found.apart.iloc[0], 50 * np.abs(p - total / 204).sum())
    assert found.largest.iloc[:2].tolist() == [60, 50]
    assert found.main.tolist() == ["Rental", "Tenant-owned", None, None, None]
    assert found.reason.tolist() == [None, None, "no_classes", "few_people", "missing_amount"]
    assert np.isnan(found.total.iloc[3])
    assert found.index.tolist() == [0, 10, 20, 30, 40]


def test_equal_areas_are_not_apart_from_the_whole():
    made = tenures([10.0, 100], [20.0, 200], [30.0, 300])["output"]
    np.testing.assert_allclose(made[["apart", "rental_difference", "owned_difference"]], 0, atol=1e-12)


@pytest.mark.parametrize("numbers", [[], [0.0], [NAN]])
def test_tenures_of_nobody(numbers):
    made = tenures(numbers, numbers, numbers)
    assert made["output"].entropy.isna().all()
    assert made["whole"].share.isna().all()


def test_cancel(recorder):
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        from_fields(recorder, a=[1.0], b=[2.0])
    with pytest.raises(Cancelled):
        tenures([1.0], [1.0], [1.0], monitor=recorder)
