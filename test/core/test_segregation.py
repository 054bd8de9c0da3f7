"""Segregation: by hand, its bounds, what must not change it, chance, and the real income classes."""

import csv
import math

import numpy as np
import pytest
from sodertorn.processing.small_areas.analysis.segregation import INDICES, indices, integrals, rows
from sodertorn.processing.small_areas.analysis.segregation_bootstrap import uncertainty
from sodertorn.processing.small_areas.analysis.segregation_local import local
from sodertorn.processing.small_areas.tools.segregation import segregation
from sodertorn.processing.spec import Cancelled, Monitor, UserError

BOUNDED = [row for row in rows(4, True) if row.index not in ("isolation", "exposure")]
GIVEN = {
    "groups": ("rented", "owned"), "measure": "", "ordered": False, "division": "", "times": "", "map_time": "last",
    "same_areas": False, "by_parent": True, "resampling": "people", "rounds": 20, "seed": 1, "published": True,
}  # fmt: skip


def of(counts, ordered=False, **more):
    counts = np.asarray(counts, dtype=float)
    return dict(zip(rows(counts.shape[1], ordered), indices(counts, ordered, **more), strict=True))


def town(seed=1, areas=60, groups=4):
    return np.random.default_rng(seed).poisson(np.random.default_rng(seed).gamma(1.5, 60, (areas, groups)))


def test_two_groups_by_hand():
    found = of([[90, 10], [10, 90]])
    named = {(row.index, row.group, row.other): value for row, value in found.items()}
    e = -(0.9 * math.log(0.9) + 0.1 * math.log(0.1))
    for key, value in {
        ("dissimilarity", 0, -1): 0.8, ("dissimilarity", -1, -1): 0.8, ("gini", 0, -1): 0.8,
        ("atkinson", 0, -1): 0.64, ("information", 0, -1): 1 - e / math.log(2), ("isolation", 0, 0): 0.82,
        ("exposure", 0, 1): 0.18, ("correlation_ratio", 0, -1): 0.64, ("relative_diversity", -1, -1): 0.64,
        ("normalised_exposure", -1, -1): 0.64,
    }.items():  # fmt: skip
        assert named[key] == pytest.approx(value, abs=1e-12), key
    assert ("dissimilarity", 1, -1) not in named


def test_three_groups_by_hand():
    """Areas (20, 10, 0) and (0, 10, 20): P = 1/3 each, I = 2/3; |p - P| sums to 2/3 in both."""
    found = {row: value for row, value in of([[20, 10, 0], [0, 10, 20]], True).items() if row.group < 0}
    by = {row.index: value for row, value in found.items()}
    assert by["dissimilarity"] == pytest.approx(60 * (2 / 3) / (2 * 60 * 2 / 3))
    e = -(2 / 3 * math.log(2 / 3) + 1 / 3 * math.log(1 / 3))
    assert by["information"] == pytest.approx(1 - e / math.log(3))
    assert by["relative_diversity"] == pytest.approx((1 / 9 + 1 / 9) / (2 / 3))
    assert by["normalised_exposure"] == pytest.approx((1 / 9 + 1 / 9) / (2 / 3))
    # below the first step: 20 of 30 and none of 30, a third of all; below the second 30 of 30 and 10 of 30
    split = 1 - (e / 2) / e
    assert by["ordinal"] == pytest.approx(split)
    # two alike thresholds: the line through them is flat, and 2 ln 2 ∫ e(p) dp is 1
    assert by["rank_order"] == pytest.approx(split)


def test_rank_order_integrals():
    p = (np.arange(200_000) + 0.5) / 200_000
    e = -(p * np.log2(p) + (1 - p) * np.log2(1 - p))
    numbers = [2 * math.log(2) * (p**m * e).mean() for m in range(5)]
    np.testing.assert_allclose(integrals(4), numbers, atol=1e-8)


def test_bounds_and_ends():
    every = of(town(), True)
    assert all(0 < every[row] < 1 for row in BOUNDED)
    even = of(np.outer([1, 2, 3], [5, 10, 20, 5]), True)
    apart = of(np.diag([10, 20, 30, 40]), True)
    for row in BOUNDED:
        assert even[row] == pytest.approx(0, abs=1e-9), row
        if row.index not in ("normalised_exposure", "relative_diversity"):
            assert apart[row] == pytest.approx(1, abs=1e-9), row
    for group in range(4):  # whom one meets: everybody
        assert sum(value for row, value in every.items() if row.group == group and row.other >= 0) == pytest.approx(1)


@pytest.mark.parametrize(
    "change",
    [
        lambda x: x[np.random.default_rng(3).permutation(len(x))],
        lambda x: 7 * x,
        lambda x: np.concatenate([x, np.zeros((3, x.shape[1]))]),
        lambda x: np.concatenate([x[:-1], np.outer([0.25, 0.75], x[-1])]),
    ],
    ids=["order", "size", "empty areas", "an area split in alike parts"],
)
def test_what_changes_nothing(change):
    x = town().astype(float)
    np.testing.assert_allclose(list(of(change(x), True).values()), list(of(x, True).values()), atol=1e-10)


def test_groups_in_another_order():
    x = town()
    one, other = of(x), of(x[:, ::-1])
    for row, value in one.items():
        group, beside = (3 - one if one >= 0 else -1 for one in (row.group, row.other))
        assert other[row._replace(group=group, other=beside)] == pytest.approx(value)
    # the order of classes from the other end
    assert of(x, True)[rows(4, True)[5]] == pytest.approx(of(x[:, ::-1], True)[rows(4, True)[5]], abs=1e-9)


def test_degenerate():
    one_group = {
        row: value for row, value in of([[5, 0], [7, 0]]).items() if row.index not in ("isolation", "exposure")
    }
    assert np.isnan(list(one_group.values())).all()
    found = {(row.index, row.group): value for row, value in of([[5, 0, 3], [7, 0, 9]]).items()}
    assert np.isnan(found["dissimilarity", 1])
    assert found["dissimilarity", 0] > 0
    assert np.isnan(of(np.zeros((2, 2)))[rows(2)[0]])


def test_drawn_ones_are_as_exact():
    x = np.stack([town(seed) for seed in range(5)])
    np.testing.assert_allclose(indices(x, True, exact=False), indices(x, True), atol=1e-6)
    np.testing.assert_allclose(indices(x, True)[2], indices(x[2], True), atol=1e-12)


def test_local_adds_up():
    x = town().astype(float)
    x[3, 2] = np.nan
    x[5] = 0
    found = local(x)
    assert np.isnan(found.share[[3, 5]]).all()
    kept = np.delete(x, [3, 5], axis=0)
    by = {row.index: value for row, value in of(kept).items() if row.group < 0}
    assert np.nansum(found.of_d) == pytest.approx(100)
    assert np.nansum(found.of_h) == pytest.approx(100)
    part = kept.sum(axis=0) / kept.sum()
    whole = np.nansum(found.people * found.divergence) / (kept.sum() * -(part * np.log(part)).sum())
    assert whole == pytest.approx(by["information"])
    np.testing.assert_allclose(np.nansum(found.exposure, axis=0), 100)


def test_local_by_hand():
    found = local(np.array([[90.0, 10], [10, 90]]))
    np.testing.assert_allclose(found.quotient, [[1.8, 0.2], [0.2, 1.8]])
    np.testing.assert_allclose(found.of_d, [50, 50])
    assert found.divergence[0] == pytest.approx(0.9 * math.log(1.8) + 0.1 * math.log(0.2))


def test_intervals_hold_what_they_promise():
    """Of 60 towns drawn from one of which the truth is known, nearly all intervals hold it, and the middle is right."""
    truth = 30 + 25 * np.cos(np.arange(80))[:, None] * np.array([1, -1.0])
    right = of(truth)[rows(2)[0]]
    hits, naive, corrected = 0, [], []
    for seed in range(60):
        drawn = np.random.default_rng(seed).poisson(truth).astype(float)
        found = indices(drawn)[None]
        made = uncertainty(drawn, [np.arange(80)], found, 199, "people", False, seed, Monitor())
        hits += made.low[0, 0] <= right <= made.high[0, 0]
        naive.append(found[0, 0])
        corrected.append(made.corrected[0, 0])
    assert hits >= 52
    assert abs(np.mean(corrected) - right) < 0.6 * abs(np.mean(naive) - right)


def test_expected_by_chance():
    """Two groups as large in areas of 10: D by chance is the mean of |B - 5| / 5 of a binomial of 10, 0.246."""
    counts = np.full((400, 2), 5.0)
    made = uncertainty(counts, [np.arange(400)], indices(counts)[None], 0, "people", False, 1, Monitor())
    assert made.expected[0, 0] == pytest.approx(0.246, abs=0.006)
    assert np.isnan(made.low).all()


def test_same_seed_same_numbers():
    x = town().astype(float)
    made = [
        uncertainty(x, [np.arange(60)], indices(x)[None], 30, how, False, seed, Monitor()).low
        for how, seed in (("people", 1), ("people", 1), ("people", 2), ("areas", 1))
    ]
    np.testing.assert_array_equal(made[0], made[1])
    assert not np.array_equal(made[0], made[2])
    assert made[3][0, 0] < made[0][0, 0]  # areas differ more than their people do


def test_cancelling(recorder):
    x = town().astype(float)
    recorder.cancel_after = 2
    with pytest.raises(Cancelled):
        uncertainty(x, [np.arange(60)], indices(x)[None], 5000, "people", False, 1, recorder)


def test_tool(small_statistics):
    """Homes: rented 50 k, owned 500 - 50 k of 500 in area k."""
    made = segregation(place=small_statistics.place, **GIVEN)
    table = made["table"]
    whole = table[(table["place"] == "All areas") & (table["year"] == "2005")].reset_index(drop=True)
    rented = 50.0 * np.arange(1, 10)
    own = np.stack([rented, 500 - rented], axis=1)
    np.testing.assert_allclose(whole["value"], indices(own), atol=1e-12)
    assert (whole["areas"] == 9).all()
    assert (whole["people"] == 4500).all()
    first = table[(table["place"] == "Municipality 1") & (table["year"] == "2005")]
    np.testing.assert_allclose(first["value"], indices(own[:5]), atol=1e-12)
    assert set(table["index"]) <= set(INDICES.values())
    areas = made["areas"]
    np.testing.assert_allclose(areas["share_rented"], rented / 5)
    assert areas.geometry.isna().sum() == 1
    assert (areas["change_rented"] == 0).all()
    page = made["page"]()
    # half of all is rented: D = (400 + 300 + 200 + 100 + 0 + 100 + 200 + 300 + 400) / (2 * 2250)
    assert "Dissimilarity was 0.444 in 2009, and 0.444 in 2000." in page
    assert page.count("<polygon") == 2


def test_groups_of_a_measure(small_statistics):
    given = GIVEN | {"groups": ("women", "Män"), "measure": "people", "times": "2000, 2009", "by_parent": False}
    table = segregation(place=small_statistics.place, **given)["table"]
    k = np.arange(1, 10)
    last = table[table["year"] == "2009"]["value"]
    np.testing.assert_allclose(last, indices(np.stack([100.0 * k + 18, 100 * k + 9], axis=1)), atol=1e-12)
    assert table["year"].unique().tolist() == ["2000", "2009"]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"groups": ("rented",)}, "fewer than two groups"),
        ({"groups": ("rented", "rate")}, "is no count"),
        ({"groups": ("rented", "rented")}, "given twice"),
        ({"groups": ("rented", "nothing")}, "no measure"),
        ({"groups": ("rented", "owned"), "times": "1990"}, "nothing for 1990"),
    ],
)
def test_refusals(small_statistics, given, words):
    with pytest.raises(UserError, match=words):
        segregation(place=small_statistics.place, **GIVEN | given)


def test_withheld_numbers_leave_their_area_out(tmp_path, small_statistics):
    """What may not be shown is in no result, and the others are as if the area were not there."""
    from sodertorn.processing.small_areas.place import StatisticsPlace
    from sodertorn.processing.small_areas.store import tables

    place = StatisticsPlace(tmp_path / "withheld.gpkg", None, "")
    small_statistics.fill(place)
    with place.open() as store, store.transaction(Monitor()):
        store.run(
            "INSERT INTO {hidden} (measure_id, group_id, time, area_id, flag) SELECT v.measure_id, v.group_id, v.time, "
            "v.area_id, 'f' FROM {table} v JOIN {areas} a ON a.fid = v.area_id JOIN {measures} m ON m.fid = "
            "v.measure_id WHERE a.area = 'a1' AND m.measure = 'rented'",
            hidden=tables.NAMES["hidden"], table=tables.NAMES["values"], areas=tables.NAMES["areas"],
            measures=tables.NAMES["measures"],
        )  # fmt: skip
    made = segregation(place=place, **GIVEN)
    row = made["areas"].iloc[0]
    assert row["reason"] == "few_people"
    assert row.drop(["area", "code", "name", "reason", "geometry"]).isna().all()
    whole = made["table"][(made["table"]["place"] == "All areas") & (made["table"]["year"] == "2009")]
    rented = 50.0 * np.arange(2, 10)
    np.testing.assert_allclose(whole["value"], indices(np.stack([rented, 500 - rented], axis=1)), atol=1e-12)
    assert (whole["people"] == 4000).all()
    all_of_it = segregation(place=place, **GIVEN | {"published": False})["areas"].iloc[0]
    assert all_of_it["share_rented"] == 10


def test_income_classes_of_stockholm(shared):
    """The real four classes: segregation of income in 2000 and 2010, between 0 and 1 and far above chance."""
    folder = shared("sodertornsanalysen/ddf--sodertornsmodellen--src")
    found = []
    for name in ("low", "lower_middle", "upper_middle", "high"):
        path = folder / f"ddf--datapoints--{name}_income_aged_gt_20--by--basomrade--year.csv"
        with path.open(encoding="utf-8") as file:
            found.append({(row[0], row[1]): float(row[2]) for row in list(csv.reader(file))[1:] if row[2]})
    values = {}
    for year in ("2000", "2010"):
        keys = sorted(key for key in found[0] if key[1] == year and all(key in one for one in found))
        counts = np.array([[one[key] for one in found] for key in keys])
        value = indices(counts, True)[None]
        made = uncertainty(counts, [np.arange(len(keys))], value, 100, "people", True, 1, Monitor())
        values[year] = value[0], made
        assert len(keys) > 1000
        assert (made.low[0, :4] > made.expected[0, :4]).all()
        assert (made.low[0] <= made.high[0]).all()
    # by income people live further apart in 2010 than in 2000, beyond chance
    assert values["2010"][1].low[0, 0] > values["2000"][1].high[0, 0]
