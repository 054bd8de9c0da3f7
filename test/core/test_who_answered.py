"""Who answered: by hand, invariants, words that differ, and weights that cannot fit."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely import Point, box
from sodertorn.processing.participation.analysis import raking
from sodertorn.processing.participation.analysis.fit import CHI_SQUARE, NOT_TESTED, SIMULATED, goodness_of_fit
from sodertorn.processing.participation.analysis.who_answered import NO_ANSWER, who_answered
from sodertorn.processing.spec import Cancelled, Monitor, UserError

FIELDS = ("respondent",)


class Recorder(Monitor):
    def __init__(self):
        self.warnings = []

    def warn(self, template, **values):
        self.warnings.append(template.format(**values))


class Stop(Monitor):
    def is_cancelled(self):
        return True


def people(points=None, **columns):
    size = len(next(iter(columns.values())))
    return gpd.GeoDataFrame(columns, geometry=points or [None] * size, crs="EPSG:3006")


def run(respondents, population=None, monitor=None, **given):
    asked = {
        "respondent": None, "answer_fields": (), "population_fields": (), "people": "people" if population is not None
        else None, "recode": (), "areas": None, "area_name": None, "area_people": None, "lowest_weight": 0.2,
        "highest_weight": 5.0,
    }  # fmt: skip
    named = {f"{name}_field" if name in FIELDS else name: value for name, value in (asked | given).items()}
    return who_answered(respondents=respondents, population=population, monitor=monitor, **named)


WOMEN_AND_MEN = pd.DataFrame({"sex": ["women", "men"], "people": [500, 500]})
BY_SEX = {"answer_fields": ("sex",), "population_fields": ("sex",)}


def test_by_hand():
    """The example of the help: 80 women and 20 men, where half of the people are women."""
    made = run(people(sex=["women"] * 80 + ["men"] * 20), WOMEN_AND_MEN, **BY_SEX)
    groups = made["groups"].set_index("category")
    assert groups["ratio"].to_dict() == pytest.approx({"women": 1.6, "men": 0.4})
    assert groups["difference"].to_dict() == pytest.approx({"women": 30, "men": -30})
    # (80 - 50) / sqrt(50 * 0.5)
    assert groups.loc["women", "residual"] == pytest.approx(6.0)
    assert groups["weighted_share"].to_dict() == pytest.approx({"women": 50, "men": 50})
    test = made["tests"].iloc[0]
    assert test["chi_square"] == pytest.approx(36)
    assert test["df"] == 1
    assert test["p"] == pytest.approx(1.973e-9, rel=1e-3)
    assert set(made["output"]["weight"][:80].round(12)) == {0.625}
    assert set(made["output"]["weight"][80:].round(12)) == {2.5}
    weights = made["weights"].iloc[0]
    assert weights["design_effect"] == pytest.approx(1.5625)
    assert weights["effective"] == pytest.approx(64)
    assert weights["trimmed"] == 0


def test_two_margins_are_both_met():
    rng = np.random.default_rng(5)
    answers = people(sex=rng.choice(["w", "m"], 300, p=[0.7, 0.3]), age=rng.choice(["y", "o"], 300, p=[0.2, 0.8]))
    # one table with both variables, one below the other
    population = pd.DataFrame(
        {"s": ["w", "m", None, ""], "a": [None, "", "y", "o"], "people": [510.0, 490.0, 400.0, 600.0]}
    )
    made = run(answers, population, answer_fields=("sex", "age"), population_fields=("s", "a"))
    weight = made["output"]["weight"]
    assert weight.mean() == pytest.approx(1)
    assert weight[answers["sex"] == "w"].sum() / 300 == pytest.approx(0.51)
    assert weight[answers["age"] == "y"].sum() / 300 == pytest.approx(0.4)
    assert made["weights"]["deviation"][0] < 1e-4
    # the same from a table of all combinations with these margins
    joint = pd.DataFrame({"s": ["w", "w", "m", "m"], "a": ["y", "o", "y", "o"], "people": [200, 310, 200, 290]})
    again = run(answers, joint, answer_fields=("sex", "age"), population_fields=("s", "a"))
    np.testing.assert_allclose(again["output"]["weight"], weight, rtol=1e-6)


def test_order_and_size_do_not_matter():
    answers = people(sex=["women"] * 7 + ["men"] * 3 + [None])
    one = run(answers, WOMEN_AND_MEN, **BY_SEX)["output"]["weight"]
    order = np.random.default_rng(1).permutation(len(answers))
    other = run(answers.iloc[order], WOMEN_AND_MEN.assign(people=[5, 5]), **BY_SEX)["output"]["weight"]
    np.testing.assert_allclose(other.sort_index(), one.sort_index())


def test_a_person_counts_once():
    answers = people(who=["a", "a", "b", "", None], sex=[None, "women", "men", "men", "men"])
    made = run(answers, WOMEN_AND_MEN, respondent="who", **BY_SEX)
    groups = made["groups"].set_index("category")
    assert groups["respondents"].to_dict() == {"women": 1, "men": 3}
    weight = made["output"]["weight"]
    assert weight[0] == weight[1] == pytest.approx(2)
    assert weight[2:].tolist() == pytest.approx([2 / 3] * 3)


def test_words_that_differ():
    answers = people(sex=["K", "kvinna ", "man", "annat", None, " "], age=["18–29", "18_29", "65+", 70, 12.0, "x"])
    population = pd.DataFrame(
        {"sex": ["Women", "Men", None, None], "age": [None, None, "18-29", "65+"], "people": [9, 11, 5, 5]}
    )
    monitor = Recorder()
    made = run(
        answers, population, monitor, answer_fields=("sex", "age"), population_fields=("sex", "age"),
        recode=("women = k + kvinna", "men = man", "18-29 = 18_29"),
    )  # fmt: skip
    groups = made["groups"].set_index(["variable", "category"])["respondents"].to_dict()
    assert groups["sex", "Women"] == 2
    assert groups["sex", "Men"] == 1
    assert groups["sex", "annat"] == 1
    assert groups["sex", NO_ANSWER] == 2
    assert groups["age", "18-29"] == 2
    assert groups["age", "65+"] == 2  # "65+" as written, and the number 70
    assert groups["age", "12.0"] == 1
    assert groups["age", "x"] == 1
    assert [line for line in monitor.warnings if line.startswith("sex: 3 of 6")]
    # the last two can be compared in no respect
    assert made["output"]["weight"].isna().tolist() == [False] * 4 + [True] * 2
    assert made["output"]["reason"].tolist() == [None] * 4 + ["no_stratum"] * 2


def test_districts_by_place():
    areas = gpd.GeoDataFrame(
        {"name": ["North", "South", "North"], "people": [30, 60, 10]},
        geometry=[box(0, 10, 10, 20), box(0, 0, 10, 10), box(20, 10, 30, 20)], crs="EPSG:3006",
    )  # fmt: skip
    points = [Point(5, 15), Point(25, 15), Point(5, 5), Point(5, 10), Point(99, 99), None]
    made = run(
        people(points, who=list("abcdef")), respondent="who", areas=areas, area_name="name", area_people="people"
    )
    groups = made["groups"].set_index("category")
    assert groups["respondents"].to_dict() == {"North": 3, "South": 1, "outside": 1, NO_ANSWER: 1}
    assert groups["people"][:2].tolist() == [40, 60]
    # 3 and 1 of 4 against 40 and 60 %
    assert made["output"]["weight"][:4].tolist() == pytest.approx([8 / 15] * 2 + [2.4, 8 / 15])


def test_bounds_hold_and_what_is_left_is_said():
    monitor = Recorder()
    made = run(people(sex=["women"] * 99 + ["men"]), WOMEN_AND_MEN, monitor, **BY_SEX)
    weight = made["output"]["weight"]
    assert weight.max() == pytest.approx(5)
    assert made["weights"]["trimmed"][0] == 1
    share = weight[99] / weight.sum()
    assert made["weights"]["deviation"][0] == pytest.approx(100 * (0.5 - share), rel=1e-6)
    assert [line for line in monitor.warnings if "still differ" in line]


def test_a_group_that_did_not_answer():
    population = pd.DataFrame({"sex": ["women", "men", "others"], "people": [50, 30, 20]})
    monitor = Recorder()
    made = run(people(sex=["women", "men"] * 20), population, monitor, **BY_SEX)
    row = made["groups"].set_index("category").loc["others"]
    assert row["ratio"] == 0
    assert row["reason"] == "nobody_answered"
    assert np.isnan(row["weight"])
    weight = made["output"]["weight"]
    assert weight[0] / weight[1] == pytest.approx(50 / 30)
    assert [line for line in monitor.warnings if "others" in line]


def test_chance_by_formula_and_by_simulation():
    assert goodness_of_fit(np.array([50, 50]), np.array([0.5, 0.5])).p == pytest.approx(1)
    assert goodness_of_fit(np.array([50, 50]), np.array([0.5, 0.5])).how == CHI_SQUARE
    few = goodness_of_fit(np.array([3, 0]), np.array([0.5, 0.5]))
    assert few.how == SIMULATED
    assert few.p == pytest.approx(0.25, abs=0.02)  # three of one kind of coin: 2 in 8
    assert goodness_of_fit(np.array([4]), np.array([1.0])).how == NOT_TESTED
    assert goodness_of_fit(np.array([0, 0]), np.array([0.5, 0.5])).how == NOT_TESTED


def test_raking_leaves_what_fits_alone():
    codes = [np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1])]
    made = raking.rake(codes, [np.array([0.5, 0.5])] * 2, 0.2, 5.0, Monitor())
    np.testing.assert_allclose(made.weights, 1)
    assert raking.design_effect(made.weights) == pytest.approx(1)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({}, "no population"),
        ({"population": WOMEN_AND_MEN, "answer_fields": ("sex",)}, "do not pair"),
        ({"answer_fields": ("sex",)}, "no population"),
        ({"population": WOMEN_AND_MEN.assign(people=[1, -1]), **BY_SEX}, "negative"),
        ({"population": WOMEN_AND_MEN.assign(people=[0, 0]), **BY_SEX}, "nobody"),
        ({"population": WOMEN_AND_MEN, **BY_SEX, "recode": (), "lowest_weight": 0.0}, "bounds"),
    ],
)
def test_mistakes(given, words):
    with pytest.raises(UserError, match=words):
        run(people(sex=["women"]), **given)


def test_nobody_can_be_compared():
    with pytest.raises(UserError, match="No respondent"):
        run(people(sex=["x", None]), WOMEN_AND_MEN, **BY_SEX)


def test_it_stops():
    with pytest.raises(Cancelled):
        run(people(sex=["women"]), WOMEN_AND_MEN, Stop(), **BY_SEX)


@pytest.mark.parametrize("bounds", [(0.5, 2.0), (0.2, 5.0), (1.0, 1.0)])
def test_bounds_are_multiples_of_the_mean_also_where_they_cannot_be_kept_to_the_population(bounds):
    rng = np.random.default_rng(6)
    codes = [rng.choice(4, 400, p=[0.1, 0.2, 0.3, 0.4]), rng.choice(2, 400, p=[0.9, 0.1])]
    made = raking.rake(codes, [np.array([0.6, 0.2, 0.1, 0.1]), np.array([0.2, 0.8])], *bounds, Monitor())
    assert made.weights.mean() == pytest.approx(1)
    assert made.weights.min() >= bounds[0] - 1e-9
    assert made.weights.max() <= bounds[1] + 1e-9
    assert made.deviation > 0.01


def test_trimmed_weights_reach_the_population_where_they_can():
    # without bounds the two of the first kind in both weigh more than 4; with them, others make up for it
    codes = [np.repeat([0, 0, 1, 1], [2, 8, 30, 60]), np.repeat([0, 1, 0, 1], [2, 8, 30, 60])]
    made = raking.rake(codes, [np.array([0.3, 0.7]), np.array([0.5, 0.5])], 0.2, 4.0, Monitor())
    assert made.deviation < 1e-6
    assert made.weights.max() <= 4 + 1e-9
    free = raking.rake(codes, [np.array([0.3, 0.7]), np.array([0.5, 0.5])], 0.01, 100.0, Monitor())
    assert free.weights.max() > 4
