"""Before and after: by hand, what must hold, and places that are not in both."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from sodertorn.processing.indicators.comparison import COMPARE_BEFORE_AND_AFTER, WHERE
from sodertorn.processing.methods import comparison
from sodertorn.processing.methods.comparison import compare_before_and_after
from sodertorn.processing.spec import Cancelled, UserError, reasons

HOSTILE = "<script>alert('x')</script>"


def places(**columns):
    n = len(next(iter(columns.values())))
    return gpd.GeoDataFrame(columns, geometry=[shapely.Point(x, 0) for x in range(n)], crs="EPSG:3006")


def compare(before, after, **options):
    options = {
        "before_id": "id",
        "before_value": "x",
        "after_id": "id",
        "after_value": "x",
        "worse": "high",
        "tolerance": 0.0,
        "thresholds": (),
        "called": "",
        "unit": "m",
        "population": "people",
        "after_population": None,
        "groups": (),
        "income": None,
        "income_classes": (),
        "minimum_people": 0,
        **options,
    }
    return compare_before_and_after(before=before, after=after, **options)


@pytest.fixture
def before():
    return places(
        id=[1, 2, 3],
        x=[400.0, 300.0, 200.0],
        people=[10.0, 20.0, 30.0],
        children=[5.0, 0.0, 6.0],
        tenure=["own", "rent", "rent"],
        income=[1.0, 2.0, 3.0],
    )


@pytest.fixture
def after():
    return places(id=["1", "2", "3"], x=[250.0, 290.0, 200.0])


def test_the_example_of_the_declaration(before, after):
    found = compare(before, after, tolerance=20.0, thresholds=(300.0,))
    assert found["output"]["judgement"].tolist() == ["better", "same", "same"]
    assert found["output"]["change"].tolist() == [-150, -10, 0]
    row = found["table"].iloc[0]
    assert (row["people_better"], row["people_same"], row["people_worse"]) == (10, 50, 0)
    assert row["share_before_300"] == pytest.approx(100 * 50 / 60)
    assert (row["share_after_300"], row["share_change_300"]) == (100, pytest.approx(100 / 6))
    assert (row["mean_before"], row["mean_after"]) == (pytest.approx(16000 / 60), pytest.approx(14300 / 60))
    assert row["mean_change"] == pytest.approx(row["change_for_who_stays"])
    assert row["reason"] is None
    assert len(found["unmatched"]) == 0


def test_the_tolerance_itself_is_the_same(before, after):
    after["x"] = [300.0, 400.0, 200.1]
    judged = compare(before, after, tolerance=100.0)["output"]["judgement"]
    assert judged.tolist() == ["same"] * 3
    judged = compare(before, after, tolerance=99.0)["output"]["judgement"]
    assert judged.tolist() == ["better", "worse", "same"]
    judged = compare(before, after, tolerance=99.0, worse="low")["output"]["judgement"]
    assert judged.tolist() == ["worse", "better", "same"]


def test_groups_gain_or_lose(before, after):
    rows = compare(before, after, groups=("children", "tenure"), income="income")["table"].set_index("group")
    assert (rows.loc["children", "people_better"], rows.loc["children", "people_same"]) == (5, 6)
    assert (rows.loc["own", "people_better"], rows.loc["rent", "people_better"]) == (10, 20)
    assert rows.loc["own", "mean_change"] == -150
    assert rows.loc["All people", "concentration_index_before"] < 0
    change = rows["concentration_index_after"] - rows["concentration_index_before"]
    np.testing.assert_allclose(rows["concentration_index_change"], change)


def test_new_and_removed_places(before):
    after = places(id=[3, 9, 2, None], x=[200.0, 100.0, np.nan, 5.0], homes=[30.0, 40.0, 20.0, 1.0])
    found = compare(before, after, after_population="homes", groups=("tenure", "children"))
    output = found["output"]
    assert output["judgement"].tolist() == ["same", "new", "no value", "new"]
    assert output["reason"].tolist() == [None, reasons.NEW_PLACE, reasons.NO_VALUE, reasons.NO_ID]
    unmatched = found["unmatched"]
    assert unmatched["identifier"].tolist() == ["1", "9", None]
    assert "nan" not in found["page"]()
    assert unmatched["people"].tolist() == [10, 40, 1]
    rows = found["table"].set_index("group")
    everyone = rows.loc["All people"]
    assert (everyone["people_removed"], everyone["people_new"], everyone["people_unknown"]) == (10, 41, 20)
    assert everyone["people_before"] == 60
    assert everyone["people_after"] == 91
    assert rows.loc["Not stated", "people_new"] == 41
    assert rows.loc["Not stated", "people_before"] == 0
    assert rows.loc["own", "people_after"] == 0
    assert rows.loc["children", "people_after"] == 6


def test_new_places_without_people_are_said(before, recorder):
    after = places(id=[1, 2, 3, 4], x=[1.0, 2.0, 3.0, 4.0])
    row = compare(before, after, monitor=recorder)["table"].iloc[0]
    assert (row["people_before"], row["people_after"]) == (60, 60)
    assert any("1 new places count nobody" in text for text in recorder.messages)
    assert any("1 places are only after: 4" in text for text in recorder.messages)


def test_who_stays_adds_up():
    rng = np.random.default_rng(4)
    n = 300
    before = places(
        id=np.arange(n),
        x=np.where(rng.random(n) < 0.1, np.nan, rng.gamma(2, 100, n)),
        people=rng.integers(0, 20, n).astype(float),
        tenure=rng.choice(["a", "b", None], n),
    )
    keys = rng.permutation(np.arange(50, n + 50))
    after = places(id=keys, x=rng.gamma(2, 90, n), homes=rng.integers(0, 20, n).astype(float))
    found = compare(before, after, after_population="homes", groups=("tenure",), tolerance=10.0)
    table = found["table"]
    stays = table[[f"people_{name}" for name in ("better", "same", "worse", "unknown")]].sum(axis=1)
    np.testing.assert_allclose(stays + table["people_removed"], table["people_before"])
    np.testing.assert_allclose(
        table[[f"share_{name}" for name in ("better", "same", "worse", "unknown")]].sum(axis=1), 100
    )
    groups = table[table["group_field"] == "tenure"]
    for name in ("people_before", "people_after", "people_better", "people_new", "people_removed"):
        assert groups[name].sum() == pytest.approx(table[name][0])
    # the other way round gains are losses
    back = compare(
        after.rename(columns={"homes": "people"}), before, groups=(), tolerance=10.0, after_population="people"
    )["table"].iloc[0]
    assert back["mean_change"] == pytest.approx(-table["mean_change"][0])
    assert back["people_new"] == table["people_removed"][0]
    # neither does the order of the places matter
    mixed = compare(
        before.sample(frac=1, random_state=1), after.sample(frac=1, random_state=2),
        after_population="homes", groups=("tenure",), tolerance=10.0,
    )  # fmt: skip
    pd.testing.assert_frame_equal(mixed["table"], table)
    pd.testing.assert_frame_equal(mixed["output"].sort_index(), found["output"])


def test_two_fields_of_one_layer(before):
    before["later"] = before["x"] / 2
    found = compare(before, before, after_value="later")
    assert set(found["output"]["judgement"]) == {"better"}
    assert found["table"]["gini_change"][0] == pytest.approx(0)


def test_small_groups_are_withheld_before_and_after(before, after):
    """Nine own before, three after the plan: the group is not shown, nor the other."""
    before["people"] = [9.0, 20.0, 30.0]
    after["homes"] = [3.0, 20.0, 30.0]
    found = compare(before, after, after_population="homes", groups=("tenure",), minimum_people=5)
    rows = found["table"].set_index("group")
    assert rows.loc["own", "reason"] == reasons.FEW_PEOPLE
    assert rows.loc["rent", "reason"] == reasons.PROTECTS_FEW
    assert rows.drop(columns=["group_field", "reason"]).loc[["own", "rent"]].isna().all().all()
    assert "fewer than 5 people: not shown" in found["page"]()


def test_the_same_identifier_twice_is_refused(before, after):
    after["id"] = ["1", "1", "3"]
    with pytest.raises(UserError, match=r"identifier id of after stands more than once in 1 features, such as '1'"):
        compare(before, after)
    before["id"] = [2, 2, 2]
    with pytest.raises(UserError, match=r"identifier id of before stands more than once in 2 features"):
        compare(before, after)


def test_nothing_in_common_is_refused(before, after):
    after["id"] = ["a", "b", "c"]
    with pytest.raises(UserError, match=r"have nothing in common"):
        compare(before, after)


def test_more_than_three_groups_are_refused(before, after):
    with pytest.raises(UserError, match=r"Choose at most three"):
        compare(before, after, groups=("a", "b", "c", "d"))


@pytest.mark.parametrize("rows", [0, 1])
def test_one_and_no_place(before, after, rows):
    found = compare(before.iloc[:rows], after.iloc[:rows], groups=("tenure", "children"), income="income")
    assert len(found["output"]) == rows
    assert found["table"]["people_before"][0] == 10 * rows
    assert found["page"]()


def test_nobody_lives_there(before, after):
    before["people"] = 0.0
    row = compare(before, after, thresholds=(300.0,))["table"].iloc[0]
    assert row["reason"] == reasons.NOBODY
    assert np.isnan(row["mean_before"])
    assert np.isnan(row["share_better"])


def test_without_population_every_place_counts_as_one(before, after):
    row = compare(before, after, population=None)["table"].iloc[0]
    assert (row["people_before"], row["people_after"], row["people_better"]) == (3, 3, 2)


def test_cancel(before, after, recorder):
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        compare(before, after, monitor=recorder)


def test_the_page_says_who_gains_and_escapes(before, after):
    before = before.rename(columns={"x": HOSTILE}).assign(tenure=[HOSTILE, "b", "b"], id=[HOSTILE, 2, 7])
    found = compare(
        before, after, before_value=HOSTILE, groups=("tenure",), thresholds=(300.0,), income="income", unit=HOSTILE
    )
    html = found["page"](settings=[(HOSTILE, HOSTILE)])
    assert "<script" not in html
    assert "20 people get it better" in html
    assert "percentage points" in html
    assert HOSTILE.replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#x27;") in html


def test_the_page_does_not_tell_how_few_live_at_a_place(before):
    after = places(id=[3, 9], x=[200.0, 123.0], homes=[30.0, 4.0])
    html = compare(before, after, after_population="homes", minimum_people=5)["page"]()
    assert html.count("fewer than 5 people: not shown") == 1  # the new place; those removed have 10 and 20
    assert ">123\u202fm" not in html
    assert ">123\u202fm" in compare(before, after, after_population="homes", minimum_people=4)["page"]()


def test_more_equal_may_be_worse(before, after):
    """All have it worse, and all the same: the headline does not praise it."""
    after["x"] = [900.0, 900.0, 900.0]
    assert "More equal after, but worse on average: Gini 0.000" in compare(before, after)["page"]()
    assert "More equal after: Gini 0.000" in compare(before, after, worse="low")["page"]()


def test_declared_columns_are_made(before, after):
    found = compare(before, after, thresholds=(300.0,), groups=("tenure",), income="income")
    for output in COMPARE_BEFORE_AND_AFTER.outputs:
        names = {column.name.replace("{}", "300") for column in output.columns}
        if names:
            assert names <= set(found[output.key].columns)
    assert WHERE == comparison.TEXTS
