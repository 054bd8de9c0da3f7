"""The distribution of a result: tables, who is left out, the page; by hand and at the edges."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from sodertorn.processing.indicators.equity import DISTRIBUTION_OF_A_RESULT
from sodertorn.processing.indicators.for_whom import GROUP_NAMES
from sodertorn.processing.methods import groups
from sodertorn.processing.methods.equity import distribution_of_a_result, income_of
from sodertorn.processing.spec import Cancelled, Monitor, UserError, reasons

HOSTILE = "<script>alert('x')</script>"


def places(**columns):
    n = len(next(iter(columns.values())))
    return gpd.GeoDataFrame(columns, geometry=[shapely.Point(x, 0) for x in range(n)], crs="EPSG:3006")


def spread_of(frame, **options):
    options = {
        "value": "x",
        "worse": "high",
        "thresholds": (),
        "called": "",
        "unit": "m",
        "population": "people",
        "groups": (),
        "combine": False,
        "income": None,
        "income_classes": (),
        "minimum_people": 0,
        **options,
    }
    return distribution_of_a_result(places=frame, **options)


@pytest.fixture
def town():
    return places(
        x=[100.0, 300.0, 500.0, np.nan, 900.0],
        people=[40.0, 30.0, 20.0, 10.0, 0.0],
        children=[10.0, 10.0, 0.0, 5.0, 0.0],
        tenure=["rent", "own", "rent", "own", "own"],
        income=[300.0, 200.0, 100.0, 400.0, 900.0],
    )


def test_by_hand(town):
    """90 people with a value: mean (4000 + 9000 + 10000) / 90; by income 20 have 500, 30 have 300, 40 have 100."""
    found = spread_of(town, thresholds=(300.0,), income="income", groups=("children", "tenure"))
    rows = found["table"].set_index("group")
    everyone = rows.loc["All people"]
    assert everyone["mean"] == pytest.approx(23000 / 90)
    assert (everyone["median"], everyone["worst_decile"], everyone["worst_mean"]) == (300, 500, 500)
    assert (everyone["share_300"], everyone["left_out_300"]) == (70, 30)
    # ranks by income: 10/90, 35/90, 70/90
    rank, value, people = np.array([10, 35, 70]) / 90, np.array([500, 300, 100]), np.array([20, 30, 40])
    mean = 23000 / 90
    expected = 2 * (people * (value - mean) * (rank - 0.5)).sum() / 90 / mean
    assert everyone["concentration_index"] == pytest.approx(expected)
    # the richest 9 have 100 each; the poorest 36 are 20 with 500 and 16 with 300
    assert everyone["palma"] == pytest.approx(100 / ((20 * 500 + 16 * 300) / 36))
    assert rows.loc["rent", "people"] == 60
    assert rows.loc["children", "people_without_value"] == 5
    assert rows["reason"].isna().all()


def test_the_example_of_the_declaration():
    frame = places(x=[4.0, 2.0, 1.0, 1.0], people=[1.0] * 4, income=[1.0, 2.0, 3.0, 4.0])
    row = spread_of(frame, income="income")["table"].iloc[0]
    assert row["concentration_index"] == pytest.approx(-0.3125)
    assert row["palma"] == pytest.approx(1 / 3.25)
    assert row["gini"] == pytest.approx(0.3125)
    assert "-0.3125" in DISTRIBUTION_OF_A_RESULT.example


def test_who_is_left_out(town):
    """Everyone without a value is left out; the worst tenth of 90 are 9 of the 20 with 500."""
    output = spread_of(town, thresholds=(100.0, 300.0))["output"]
    assert output["status"].tolist() == ["fine", "some", "worst tenth", "no value", "nobody"]
    assert output["people_worst_tenth"].tolist() == pytest.approx([0, 0, 9, 0, 0])
    assert output["left_out_300"].tolist() == [0, 0, 20, 10, 0]
    assert output["left_out_100"].tolist() == [0, 30, 20, 10, 0]
    assert output["position"].tolist()[:3] == pytest.approx([100 * 50 / 90, 100 * 20 / 90, 0])
    assert np.isnan(output["position"][3])
    assert output["reason"].tolist() == [None, None, None, reasons.NO_VALUE, None]


def test_low_values_may_be_the_bad_ones(town):
    output = spread_of(town, worse="low", thresholds=(400.0,))["output"]
    assert output["status"].tolist() == ["worst tenth", "left out", "fine", "no value", "nobody"]
    assert output["position"].tolist()[:3] == pytest.approx([0, 100 * 40 / 90, 100 * 70 / 90])


def test_map_and_table_say_the_same(town):
    found = spread_of(town, thresholds=(100.0, 300.0))
    everyone = found["table"].iloc[0]
    for name in ("left_out_100", "left_out_300"):
        assert found["output"][name].sum() == everyone[name]
    assert found["output"]["people_worst_tenth"].sum() == pytest.approx(0.1 * everyone["people_with_value"])


def test_equal_values_make_no_worst_tenth():
    frame = places(x=[5.0] * 4, people=[10.0] * 4)
    assert set(spread_of(frame)["output"]["status"]) == {"fine"}


def test_groups_are_crossed_on_demand(town):
    table = spread_of(town, groups=("children", "tenure"), combine=True)["table"]
    rows = table.set_index("group")
    assert rows.loc["children · own", "people"] == 15
    assert rows.loc["children · rent", "people"] == 10
    assert set(table["group_field"]) == {"", "children", "tenure", "children × tenure"}


def test_inequality_within_and_between(town):
    found = spread_of(town, groups=("tenure", "children"), combine=True)
    spread = found["spread"].set_index("group_field")
    everyone = found["table"].iloc[0]
    assert list(spread.index) == ["tenure", "children"]
    for field in spread.index:
        row = spread.loc[field]
        assert row["theil_within"] + row["theil_between"] == pytest.approx(everyone["theil"])
        assert row["mld_within"] + row["mld_between"] == pytest.approx(everyone["mld"])
        assert row["theil_between_share"] == pytest.approx(100 * row["theil_between"] / everyone["theil"])


def test_more_in_a_group_than_live_there_leaves_no_others(town):
    town["children"] = 50.0
    spread = spread_of(town, groups=("children",))["spread"]
    assert spread["reason"].tolist() == [reasons.MORE_THAN_ALL]
    assert spread["theil_all"].isna().all()


def test_points_of_the_curves(town):
    curves = spread_of(town, income="income", groups=("tenure",))["curves"]
    assert set(curves["curve"]) == {"Lorenz curve", "Concentration curve"}
    for _, drawn in curves.groupby(["group", "curve"]):
        assert drawn["people"].tolist() == pytest.approx(np.arange(101))
        assert (drawn["value"].iloc[0], drawn["value"].iloc[-1]) == (0, pytest.approx(100))
        assert (np.diff(drawn["value"]) >= -1e-9).all()


def test_small_groups_are_nowhere(town):
    """Four people own; the page, the table and the curves do not say what they have, nor what would give it away."""
    town["people"] = [40.0, 4.0, 20.0, 0.0, 0.0]
    found = spread_of(town, groups=("tenure",), minimum_people=5, income="income", thresholds=(300.0,))
    rows = found["table"].set_index("group")
    assert rows.loc["own", "reason"] == reasons.FEW_PEOPLE
    assert rows.loc["rent", "reason"] == reasons.PROTECTS_FEW
    numbers = [name for name in rows.columns if rows[name].dtype.kind == "f"]
    assert rows.loc[["own", "rent"], numbers].isna().all().all()
    assert set(found["curves"]["group"]) == {"All people"}
    html = found["page"]()
    assert "fewer than 5 people: not shown" in html
    assert "Bars of fewer than 5 people are not drawn." in html  # the owners have a value of their own
    assert "are not drawn" not in spread_of(town, groups=("tenure",), minimum_people=0)["page"]()
    spread = found["spread"].iloc[0]  # the two are one
    assert spread["theil_between"] == pytest.approx(0, abs=1e-12)


def test_income_in_classes(town):
    town["class"] = ["high", "middle", "low", None, "odd"]
    monitor = Monitor()
    got = income_of(town, "class", ("low", "middle", "high"), monitor)
    assert got.tolist()[:3] == [2, 1, 0]
    assert np.isnan(got[3:]).all()
    with pytest.raises(UserError, match="holds words: high, low, middle, odd"):
        income_of(town, "class", (), monitor)
    by_class = spread_of(town, income="class", income_classes=("low", "middle", "high"))["table"].iloc[0]
    by_number = spread_of(town, income="income")["table"].iloc[0]
    assert by_class["concentration_index"] == pytest.approx(by_number["concentration_index"])


def test_numbers_as_text_and_classes_as_numbers(town):
    town["text"] = ["3,5", "2", " 1 ", None, ""]
    assert income_of(town, "text", (), Monitor())[:3].tolist() == [3.5, 2, 1]
    town["code"] = [3.0, 2.0, 1.0, np.nan, 9.0]
    assert income_of(town, "code", ("1", "2", "3"), Monitor())[:3].tolist() == [2, 1, 0]


def test_missing_income_is_counted(town):
    town["income"] = [300.0, np.nan, 100.0, np.nan, np.nan]
    row = spread_of(town, income="income")["table"].iloc[0]
    assert row["people_without_income"] == 30
    assert np.isfinite(row["concentration_index"])
    town["income"] = np.nan
    row = spread_of(town, income="income")["table"].iloc[0]
    assert row["people_without_income"] == 90
    assert np.isnan(row["concentration_index"])
    assert row["reason_income"] == reasons.REASONS[reasons.NO_INCOME]
    assert row["reason"] is None


@pytest.mark.parametrize(
    ("x", "people", "code"),
    [
        ([-1.0, 2.0], [9.0, 9.0], reasons.NEGATIVE_VALUE),
        ([0.0, 0.0], [9.0, 9.0], reasons.ALL_ZERO),
        ([0.0, 3.0], [9.0, 9.0], reasons.SOME_ZERO),
        ([np.nan, np.nan], [9.0, 9.0], reasons.NO_VALUE),
        ([1.0, 2.0], [0.0, 0.0], reasons.NOBODY),
    ],
)
def test_every_blank_has_a_reason(x, people, code):
    frame = places(x=x, people=people, income=[1.0, 2.0], tenure=["a", "b"])
    found = spread_of(frame, income="income", groups=("tenure",), thresholds=(1.0,))
    row = found["table"].iloc[0]
    assert row["reason"] == code
    if code != reasons.SOME_ZERO:
        assert np.isnan(row["gini"])
        assert row["reason_income"]
    for _, line in found["spread"].iterrows():
        assert bool(line["reason"]) or line.drop(["group_field", "reason"]).notna().all()
    output = found["output"]
    assert (output["position"].isna() <= output["reason"].notna()).all()
    assert found["page"]().startswith("<!DOCTYPE html>")


def test_one_place_and_no_place():
    row = spread_of(places(x=[7.0], people=[3.0], income=[1.0]), income="income")["table"].iloc[0]
    assert (row["mean"], row["gini"], row["theil"], row["concentration_index"]) == (7, 0, 0, 0)
    assert row["palma"] == pytest.approx(1)
    empty = places(x=[1.0], people=[1.0], tenure=["a"]).iloc[:0]
    found = spread_of(empty, groups=("tenure",))
    assert len(found["output"]) == 0
    assert found["table"]["people"].tolist() == [0]
    assert found["page"]()


def test_without_population_every_place_counts_as_one(town):
    found = spread_of(town, population=None)
    assert found["table"]["people"][0] == 5
    assert "every place counts as one person" in found["page"]()


def test_the_order_of_the_places_does_not_matter(town):
    one = spread_of(town, groups=("tenure",), income="income", thresholds=(300.0,))
    other = spread_of(town.sample(frac=1, random_state=1), groups=("tenure",), income="income", thresholds=(300.0,))
    pd.testing.assert_frame_equal(one["table"], other["table"])
    pd.testing.assert_frame_equal(one["output"], other["output"].sort_index())


def test_more_than_three_group_fields_are_refused(town):
    with pytest.raises(UserError, match=r"4 group fields are chosen: a, b, c, d\. Choose at most three"):
        spread_of(town, groups=("a", "b", "c", "d"))


def test_cancel(town, recorder):
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        spread_of(town, groups=("tenure",), monitor=recorder)


def test_names_are_escaped_and_nothing_is_fetched(town):
    town = town.rename(columns={"x": HOSTILE, "tenure": "T<i>", "income": "I<i>"})
    town["T<i>"] = [HOSTILE, "b", "b", "b", "b"]
    found = spread_of(
        town, value=HOSTILE, groups=("T<i>", "children"), combine=True, income="I<i>", unit=HOSTILE, thresholds=(300.0,)
    )
    html = found["page"](settings=[(HOSTILE, HOSTILE)], warnings=[HOSTILE])
    assert "<script" not in html
    assert "<i>" not in html
    assert html.count("&lt;script") > 5
    assert "http" not in html.replace('xmlns="http://www.w3.org/2000/svg"', "")


def test_the_words_of_the_declaration_are_those_of_the_method():
    assert groups.TEXTS == GROUP_NAMES


def test_declared_columns_are_made(town):
    found = spread_of(town, thresholds=(300.0,), groups=("tenure",), income="income")
    for output in DISTRIBUTION_OF_A_RESULT.outputs:
        names = {column.name.replace("{}", "300") for column in output.columns}
        if names:
            assert names <= set(found[output.key].columns)


def test_areas_of_sodertorn(shared):
    """The programme's own data: who has green within 300 m in 1,000 areas of 26 municipalities in 2015, by income."""
    folder = shared("sodertornsanalysen") / "ddf--sodertornsmodellen--src"

    def measure(name):
        table = pd.read_csv(folder / f"ddf--datapoints--{name}--by--basomrade--year.csv")
        return table[table["year"] == 2015].set_index("basomrade")[name]

    names = ("access_green_c_lt_300", "population_total", "population_total_female", "mean_income_aged_gt_20")
    frame = pd.concat([measure(name) for name in names], axis=1)
    entities = pd.read_csv(folder / "ddf--entities--basomrade.csv").set_index("basomrade")
    frame = frame.join(entities["municipality"]).dropna(subset=["population_total"]).reset_index()
    frame["population_total_female"] = frame["population_total_female"].fillna(0)
    areas = gpd.GeoDataFrame(frame, geometry=gpd.points_from_xy(frame.index, frame.index), crs="EPSG:3006")
    found = spread_of(
        areas,
        value="access_green_c_lt_300",
        worse="low",
        thresholds=(50.0,),
        population="population_total",
        groups=("population_total_female", "municipality"),
        income="mean_income_aged_gt_20",
        minimum_people=5,
    )
    table = found["table"].set_index("group")
    everyone = table.loc["All people"]
    assert everyone["people"] == frame["population_total"].sum()
    assert everyone["people"] > 1_000_000
    municipalities = table[table["group_field"] == "municipality"]
    assert municipalities["people"].sum() == pytest.approx(everyone["people"])
    assert 0 < everyone["gini"] < 1
    assert abs(everyone["concentration_index"]) <= everyone["gini"]
    spread = found["spread"].set_index("group_field").loc["municipality"]
    assert spread["theil_within"] + spread["theil_between"] == pytest.approx(everyone["theil"])
    # the covariance with the mean rank of those with the same income
    value, people, income = (
        frame[name].to_numpy() for name in ("access_green_c_lt_300", "population_total", "mean_income_aged_gt_20")
    )
    known = np.isfinite(value) & np.isfinite(income) & (people > 0)
    x, weight = value[known], people[known]
    _, same = np.unique(income[known], return_inverse=True)
    alike = np.bincount(same, weight)
    rank = ((np.cumsum(alike) - alike / 2) / weight.sum())[same]
    mean = np.average(x, weights=weight)
    expected = 2 * np.average((x - mean) * (rank - 0.5), weights=weight) / mean
    assert everyone["concentration_index"] == pytest.approx(expected, rel=1e-9)
