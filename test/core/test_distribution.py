import time

import numpy as np
import pandas as pd
import pytest
from sodertorn.processing.indicators.people import DISTRIBUTION
from sodertorn.processing.methods.distribution import Limit, distribution
from sodertorn.processing.methods.groups import ALL_PEOPLE, NOT_STATED
from sodertorn.processing.methods.inequality import gini
from sodertorn.processing.spec import Cancelled, UserError, label


@pytest.fixture
def homes():
    return pd.DataFrame(
        {
            "distance": [100.0, 300.0, 500.0, np.nan],
            "people": [10.0, 20.0, 10.0, 10.0],
            "children": [0.0, 4.0, 6.0, 0.0],
            "tenure": ["rental", "owned", "rental", None],
        }
    )


def row(table, group):
    return table[table["group"] == group].iloc[0]


def test_by_hand(homes):
    """40 people with a value: mean (1000 + 6000 + 5000) / 40 = 300; Lorenz areas give Gini 0.2083333."""
    table = distribution(
        homes, columns=["distance"], worse="high", population="people", thresholds=[(300, "at most"), (100, "at most")]
    )
    assert list(table["group"]) == [ALL_PEOPLE]
    got = table.iloc[0]
    assert (got.people, got.people_with_value, got.people_without_value, got.places) == (50, 40, 10, 4)
    assert (got["mean"], got["median"], got.worst_decile) == (300, 300, 500)
    # Shares of people 1/4, 1/2, 1/4; of the value 1/12, 6/12, 5/12: 1 - (1/4*1/12 + 1/2*(1/12+7/12) + 1/4*(7/12+1))
    assert got.gini == pytest.approx(1 - (1 / 48 + 8 / 24 + 19 / 48))
    assert (got.share_300, got.left_out_300) == (60, 20)
    assert (got.share_100, got.left_out_100) == (20, 40)


def test_groups_by_number_and_by_text(homes):
    table = distribution(
        homes,
        columns=["distance"],
        worse="high",
        population="people",
        groups=["children", "tenure"],
        thresholds=[(300, "at most")],
    )
    assert list(table["group"]) == [ALL_PEOPLE, "children", "owned", "rental", NOT_STATED]
    assert list(table["group_field"]) == ["", "children", "tenure", "tenure", "tenure"]
    children = row(table, "children")
    assert (children.people, children.places, children["mean"], children.share_300) == (10, 2, 420, 40)
    rental = row(table, "rental")
    assert (rental.people, rental["mean"], rental["median"], rental.left_out_300) == (20, 300, 300, 10)
    unknown = row(table, NOT_STATED)
    assert (unknown.people, unknown.people_without_value, unknown.share_300, unknown.left_out_300) == (10, 10, 0, 10)
    assert np.isnan(unknown["mean"])
    text = table[table["group_field"] == "tenure"]
    assert text["people"].sum() == table["people"][0]
    assert text["left_out_300"].sum() == table["left_out_300"][0]


@pytest.mark.parametrize(("worse", "expected"), [("high", 9.0), ("low", 2.0)])
def test_worst_decile_is_the_best_served_of_the_worst_tenth(worse, expected):
    """Twenty people, two in each tenth: the last two have 9 and 10, the first two 1 and 2."""
    frame = pd.DataFrame({"x": [1.0, 2.0, *[5.0] * 16, 9.0, 10.0]})
    assert distribution(frame, columns=["x"], worse=worse)["worst_decile"][0] == expected


def test_median_is_that_of_people_one_by_one():
    rng = np.random.default_rng(1)
    for _ in range(50):
        value, people = rng.integers(0, 9, 7).astype(float), rng.integers(0, 4, 7)
        if people.sum() == 0:
            continue
        table = distribution(pd.DataFrame({"x": value, "p": people}), columns=["x"], worse="low", population="p")
        assert table["median"][0] == np.median(np.repeat(value, people))


def test_a_threshold_of_one_column_stays_with_it(homes):
    homes["count"] = [0.0, 1.0, 2.0, 3.0]
    table = distribution(
        homes,
        columns=["distance", "count"],
        worse="low",
        thresholds=[Limit(300, "at most", "distance"), Limit(1.5, "at least", "count")],
    )
    assert list(table["measure"]) == ["distance", "count"]
    assert table["share_300"][0] == 50
    assert np.isnan(table["share_300"][1])
    assert np.isnan(table["left_out_1_5"][0])
    assert table["left_out_1_5"][1] == 2


def test_a_limit_itself_meets_the_threshold():
    frame = pd.DataFrame({"x": [1.0, 2.0]})
    assert distribution(frame, columns=["x"], worse="high", thresholds=[(1, "at most")])["share_1"][0] == 50
    assert distribution(frame, columns=["x"], worse="low", thresholds=[(2, "at least")])["share_2"][0] == 50


def test_gini_by_hand():
    assert gini([5, 5, 5]) == 0
    assert gini([0, 0, 0, 8]) == pytest.approx(0.75)
    assert gini([1, 3]) == pytest.approx(0.25)
    assert gini([3, 1], [1, 1]) == gini([1, 3])
    assert np.isnan(gini([0, 0]))
    assert np.isnan(gini([-1, 2]))
    assert np.isnan(gini([]))


def test_invariants():
    rng = np.random.default_rng(2)
    frame = pd.DataFrame({"x": rng.gamma(2, 100, 500), "p": rng.gamma(1, 3, 500), "g": rng.choice(["a", "b"], 500)})
    frame.loc[::17, "x"] = np.nan
    options = {"columns": ["x"], "worse": "high", "population": "p", "groups": ["g"], "thresholds": [(200, "at most")]}
    table = distribution(frame, **options)
    spread = ["mean", "median", "worst_decile", "gini", "share_200"]
    assert table["gini"].between(0, 1).all()
    assert table["share_200"].between(0, 100).all()
    assert (table["worst_decile"] >= table["median"]).all()
    np.testing.assert_allclose(table["people"], table["people_with_value"] + table["people_without_value"])

    doubled = distribution(frame.assign(p=frame["p"] * 2), **options)
    np.testing.assert_allclose(doubled[spread], table[spread])
    np.testing.assert_allclose(doubled["left_out_200"], 2 * table["left_out_200"])

    twice = distribution(pd.concat([frame, frame], ignore_index=True), **options)
    np.testing.assert_allclose(twice[spread], table[spread])

    shuffled = distribution(frame.sample(frac=1, random_state=3), **options)
    np.testing.assert_allclose(shuffled[spread], table[spread])

    scaled = distribution(frame.assign(x=frame["x"] * 10), **{**options, "thresholds": [(2000, "at most")]})
    np.testing.assert_allclose(scaled["gini"], table["gini"])
    np.testing.assert_allclose(scaled["median"], 10 * table["median"])
    np.testing.assert_allclose(scaled["left_out_2000"], table["left_out_200"])

    turned = distribution(frame.assign(x=-frame["x"]), **{**options, "worse": "low"})
    np.testing.assert_allclose(turned["worst_decile"], -table["worst_decile"])
    np.testing.assert_allclose(turned["median"], -table["median"])
    assert turned["gini"].isna().all()


@pytest.mark.parametrize(
    "frame",
    [
        pd.DataFrame({"x": pd.Series(dtype=float), "p": pd.Series(dtype=float), "g": pd.Series(dtype=float)}),
        pd.DataFrame({"x": [3.0, 4.0], "p": [0.0, 0.0], "g": [0.0, 0.0]}),
    ],
    ids=["empty", "nobody"],
)
def test_nobody_gives_rows_without_numbers(frame):
    table = distribution(
        frame, columns=["x"], worse="high", population="p", groups=["g"], thresholds=[(300, "at most")]
    )
    assert list(table["group"]) == [ALL_PEOPLE, "g"]
    assert (table["people"] == 0).all()
    assert (table["left_out_300"] == 0).all()
    assert table[["mean", "median", "worst_decile", "gini", "share_300"]].isna().all().all()


def test_no_value_anywhere_leaves_everyone_out():
    table = distribution(
        pd.DataFrame({"x": [np.nan, np.inf]}), columns=["x"], worse="high", thresholds=[(9, "at most")]
    )
    assert table.loc[0, ["people", "people_with_value", "share_9", "left_out_9"]].tolist() == [2, 0, 0, 2]
    assert np.isnan(table["mean"][0])


def test_one_place():
    got = distribution(pd.DataFrame({"x": [7.0]}), columns=["x"], worse="low").iloc[0]
    assert (got["mean"], got["median"], got.worst_decile, got.gini) == (7, 7, 7, 0)


def test_a_group_without_people_stays(homes):
    homes["people"] = [0.0, 20.0, 0.0, 10.0]
    table = distribution(homes, columns=["distance"], worse="high", population="people", groups=["tenure"])
    assert row(table, "rental").people == 0
    assert row(table, "rental").places == 2


def test_yes_or_no_divides_the_places(homes):
    homes["near"] = [True, False, True, False]
    table = distribution(homes, columns=["distance"], worse="high", groups=["near"])
    assert list(table["group"]) == [ALL_PEOPLE, "False", "True"]


def test_missing_population_counts_nobody_and_is_said(homes, recorder):
    homes.loc[0, "people"] = np.nan
    table = distribution(homes, columns=["distance"], worse="high", population="people", monitor=recorder)
    assert table["people"][0] == 40
    assert recorder.messages == ["1 places have no number in the field people; they count as 0 people."]


def test_more_in_a_group_than_live_there_is_said(homes, recorder):
    homes["children"] = [11.0, 0.0, 0.0, 0.0]
    distribution(homes, columns=["distance"], worse="high", population="people", groups=["children"], monitor=recorder)
    assert recorder.messages == ["children counts more people than live there at 1 places."]


def test_negative_people_are_refused(homes):
    homes.loc[1, "people"] = -1
    with pytest.raises(UserError, match=r"people is negative at 1 places"):
        distribution(homes, columns=["distance"], worse="high", population="people")


def test_text_as_population_is_refused(homes):
    with pytest.raises(UserError, match=r"tenure holds text"):
        distribution(homes, columns=["distance"], worse="high", population="tenure")


def test_cancel(homes, recorder):
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        distribution(homes, columns=["distance"], worse="high", monitor=recorder)


@pytest.mark.parametrize(("value", "text"), [(300, "300"), (300.0, "300"), (0.5, "0_5"), (1.5e6, "1500000")])
def test_label(value, text):
    assert label(value) == text


def test_large_input_is_quick():
    """200,000 places in five groups, one of them a text field with 500 values."""
    rng = np.random.default_rng(4)
    n = 200_000
    frame = pd.DataFrame({"x": rng.gamma(2, 100, n), "p": rng.integers(0, 9, n).astype(float)})
    for name in "abcd":
        frame[name] = np.minimum(frame["p"], rng.integers(0, 3, n))
    frame["district"] = rng.integers(0, 500, n).astype(str)
    start = time.perf_counter()
    table = distribution(
        frame, columns=["x"], worse="high", population="p", groups=[*"abcd", "district"], thresholds=[(300, "at most")]
    )
    assert time.perf_counter() - start < 2
    assert len(table) == 505


def test_the_table_has_the_declared_columns(homes):
    declared = [column.name.replace("{}", "300") for column in DISTRIBUTION]
    table = distribution(homes, columns=["distance"], worse="high", thresholds=[(300, "at most")])
    assert list(table.columns) == declared


def test_each_column_may_have_its_own_bad_end():
    frame = pd.DataFrame({"trees": [0.0, 1, 2, 3, 4, 5, 6, 7, 8, 9], "metres": np.arange(100.0, 1100.0, 100.0)})
    table = distribution(frame, columns=["trees", "metres"], worse={"trees": "low", "metres": "high"})
    assert table.set_index("measure")["worst_decile"].to_dict() == {"trees": 0.0, "metres": 1000.0}
