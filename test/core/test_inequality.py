"""Measures of inequality: by hand, the axioms they are chosen for, and what is not defined."""

import numpy as np
import pytest
from sodertorn.processing.methods.inequality import Concentration, Lorenz, ascending, gini


def lorenz(value, people=None, codes=None, count=1):
    value = np.asarray(value, dtype=float)
    people = np.ones(len(value)) if people is None else np.asarray(people, dtype=float)
    return Lorenz(value, people, None if codes is None else np.asarray(codes), count)


def ranked(income, value, people=None, codes=None, count=1):
    value = np.asarray(value, dtype=float)
    people = np.ones(len(value)) if people is None else np.asarray(people, dtype=float)
    return Concentration(np.asarray(income, dtype=float), value, people, codes, count)


@pytest.fixture
def town():
    rng = np.random.default_rng(11)
    n = 400
    income = rng.gamma(3, 100, n)
    return {
        "value": rng.gamma(2, 50, n) + 0.2 * income,
        "people": rng.integers(0, 9, n).astype(float),
        "income": np.round(income, -1),
        "codes": rng.integers(0, 5, n),
    }


MEASURES = ("gini", "theil", "mean_log_deviation", "atkinson")


def measures(curve):
    return np.array([getattr(curve, name)() for name in MEASURES])


def test_by_hand():
    """Two people with 1 and 3: mean 2, y = 1/2 and 3/2."""
    curve = lorenz([3, 1])
    assert curve.gini()[0] == pytest.approx(0.25)
    assert curve.theil()[0] == pytest.approx((0.5 * np.log(0.5) + 1.5 * np.log(1.5)) / 2)
    assert curve.mean_log_deviation()[0] == pytest.approx(-(np.log(0.5) + np.log(1.5)) / 2)
    assert curve.atkinson()[0] == pytest.approx(1 - ((np.sqrt(0.5) + np.sqrt(1.5)) / 2) ** 2)
    np.testing.assert_allclose(curve.shares([0, 0.25, 0.5, 0.75, 1]), [[0, 0.125, 0.25, 0.625, 1]])


def test_concentration_by_hand():
    """Four people by income with 4, 2, 1, 1: mean 2, ranks 1/8, 3/8, 5/8, 7/8, cov -5/16, CI -5/16."""
    curve = ranked([10, 20, 30, 40], [4, 2, 1, 1])
    assert curve.concentration_index()[0] == pytest.approx(-5 / 16)
    # richest tenth: 1; poorest four tenths: all of the first, 0.6 of the second
    assert curve.palma()[0] == pytest.approx(1 / ((4 + 0.6 * 2) / 1.6))


def test_people_who_straddle_the_cut_are_split():
    """One place of 10 people and one of 90, ordered by income: the poorest 40 % are 10 with 5 and 30 with 1."""
    curve = ranked([1, 2], [5, 1], [10, 90])
    assert curve.palma()[0] == pytest.approx(1 / ((50 + 30) / 40))


def test_worst_tenth():
    curve = lorenz([0, 10, 20], [5, 45, 50])
    assert curve.worst_decile("low")[0] == 10
    assert curve.worst_mean("low")[0] == pytest.approx(5)  # 5 people with 0, 5 of those with 10
    assert curve.worst_decile("high")[0] == 20
    assert curve.worst_mean("high")[0] == 20


def test_nobody_prefers_another_order(town):
    shuffled = np.random.default_rng(1).permutation(len(town["value"]))
    moved = {name: item[shuffled] for name, item in town.items()}
    a, b = (lorenz(item["value"], item["people"], item["codes"], 5) for item in (town, moved))
    np.testing.assert_allclose(measures(a), measures(b))
    a, b = (ranked(item["income"], item["value"], item["people"], item["codes"], 5) for item in (town, moved))
    np.testing.assert_allclose(a.concentration_index(), b.concentration_index())
    np.testing.assert_allclose(a.palma(), b.palma())


def test_scale_does_not_matter(town):
    for factor in (0.001, 7.0, 1e9):
        np.testing.assert_allclose(
            measures(lorenz(town["value"] * factor, town["people"])), measures(lorenz(town["value"], town["people"]))
        )


def test_replication_does_not_matter(town):
    """Twice the same town, twice as many people, or people one by one: the same inequality."""
    once = measures(lorenz(town["value"], town["people"]))
    np.testing.assert_allclose(measures(lorenz(np.tile(town["value"], 2), np.tile(town["people"], 2))), once)
    np.testing.assert_allclose(measures(lorenz(town["value"], town["people"] * 2.5)), once)
    one_by_one = np.repeat(town["value"], town["people"].astype(int))
    np.testing.assert_allclose(measures(lorenz(one_by_one)), once)
    income = np.repeat(town["income"], town["people"].astype(int))
    a, b = ranked(income, one_by_one), ranked(town["income"], town["value"], town["people"])
    np.testing.assert_allclose(a.concentration_index(), b.concentration_index())
    np.testing.assert_allclose(a.palma(), b.palma())


def test_pigou_and_dalton(town):
    """What a better-served gives a worse-served person, without changing places, makes every measure smaller."""
    value = np.sort(town["value"])
    rng = np.random.default_rng(2)
    for _ in range(20):
        low, high = np.sort(rng.choice(len(value), 2, replace=False))
        moved = value.copy()
        gift = 0.4 * (value[high] - value[low])
        moved[low] += gift
        moved[high] -= gift
        assert (measures(lorenz(moved)) < measures(lorenz(value))).all()


def test_what_is_within_and_between_adds_up(town):
    found = lorenz(town["value"], town["people"], town["codes"], 5).decomposed()
    whole = lorenz(town["value"], town["people"])
    assert found["theil_within"] + found["theil_between"] == pytest.approx(whole.theil()[0], rel=1e-12)
    assert found["mld_within"] + found["mld_between"] == pytest.approx(whole.mean_log_deviation()[0], rel=1e-12)


def test_groups_that_differ_in_nothing_have_all_within(town):
    value, people = np.tile(town["value"], 2), np.tile(town["people"], 2)
    found = lorenz(value, people, np.repeat([0, 1], len(town["value"])), 2).decomposed()
    assert found["theil_between"] == pytest.approx(0, abs=1e-12)
    found = lorenz([1, 1, 5, 5], codes=[0, 0, 1, 1], count=2).decomposed()
    assert found["theil_within"] == pytest.approx(0, abs=1e-12)


def test_a_group_with_nothing_does_not_break_the_decomposition():
    found = lorenz([0, 0, 4, 8], codes=[0, 0, 1, 1], count=2).decomposed()
    assert found["theil_within"] + found["theil_between"] == pytest.approx(lorenz([0, 0, 4, 8]).theil()[0])
    assert np.isnan(found["mld_within"])


def test_the_sign_of_the_concentration_index():
    income = np.arange(20.0)
    assert ranked(income, income + 1).concentration_index()[0] > 0
    assert ranked(income, 20 - income).concentration_index()[0] < 0
    assert ranked(income, np.full(20, 3.0)).concentration_index()[0] == pytest.approx(0, abs=1e-15)
    assert ranked(income, income + 1).palma()[0] > 1


def test_gini_is_the_concentration_by_itself(town):
    a = ranked(town["value"], town["value"], town["people"], town["codes"], 5).concentration_index()
    np.testing.assert_allclose(a, lorenz(town["value"], town["people"], town["codes"], 5).gini())


def test_bounds(town):
    curve = ranked(town["income"], town["value"], town["people"])
    assert abs(curve.concentration_index()[0]) <= gini(town["value"], town["people"])
    assert (measures(lorenz(town["value"], town["people"], town["codes"], 5)) >= 0).all()


def test_the_same_income_is_the_same_rank(town):
    """With classes of income the order within a class changes nothing."""
    classes = np.digitize(town["income"], [200, 300, 400]).astype(float)
    a = ranked(classes, town["value"], town["people"])
    b = ranked(classes[::-1], town["value"][::-1], town["people"][::-1])
    np.testing.assert_allclose(a.concentration_index(), b.concentration_index())
    assert ranked(np.ones(400), town["value"], town["people"]).concentration_index()[0] == pytest.approx(0, abs=1e-12)


def test_one_sort_serves_every_group(town):
    order = ascending(town["value"])
    together = Lorenz(town["value"], town["people"], town["codes"], 5, order)
    for code in range(5):
        here = town["codes"] == code
        alone = lorenz(town["value"][here], town["people"][here])
        np.testing.assert_allclose(measures(together)[:, code], measures(alone)[:, 0])
        assert together.median()[code] == alone.median()[0]
        assert together.worst_mean("high")[code] == pytest.approx(alone.worst_mean("high")[0])


@pytest.mark.parametrize(
    ("value", "people"),
    [([], []), ([1.0, 2.0], [0.0, 0.0]), ([np.nan, np.inf], [1.0, 1.0])],
    ids=["empty", "nobody", "no value"],
)
def test_nobody_has_no_measure(value, people):
    curve = lorenz(value, people)
    assert np.isnan(measures(curve)).all()
    assert np.isnan([curve.mean[0], curve.median()[0], curve.worst_mean("low")[0], curve.worst_decile("high")[0]]).all()
    assert np.isnan(ranked(value, value, people).palma()).all()
    assert all(np.isnan(item) for item in curve.decomposed().values())


def test_one_place_and_all_equal():
    for curve in (lorenz([7.0]), lorenz([7.0] * 9), lorenz([0.1] * 9, [3] * 9)):
        assert measures(curve)[:, 0].tolist() == pytest.approx([0, 0, 0, 0], abs=1e-15)
        assert curve.gini()[0] >= 0


def test_negative_values_and_zeros():
    assert np.isnan(measures(lorenz([-1, 2, 3]))).all()
    assert np.isnan(ranked([1, 2, 3], [-1, 2, 3]).concentration_index()[0])
    assert np.isnan(ranked([1, 1, 3], [-1, 2, 3]).concentration_index()[0])  # the sum of a block hides it
    assert np.isnan(measures(lorenz([0, 0]))).all()
    some = lorenz([0, 2])
    assert some.theil()[0] == pytest.approx(np.log(2))
    assert np.isnan(some.mean_log_deviation()[0])
    assert np.isnan(ranked([1, 2, 3, 4, 5], [0, 0, 1, 2, 3]).palma()[0])


def test_a_group_without_members_is_blank():
    curve = lorenz([1, 3], codes=[0, 2], count=3)
    assert curve.people.tolist() == [1, 0, 1]
    assert np.isnan(curve.gini()[1])
    assert curve.at([0.5, 1.0])[1].tolist() == [0, 0]
