"""Remarks per area and theme, small counts, agreement and conflict: by hand, and by all subtractions in a line."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from scipy.linalg import null_space
from sodertorn.processing.participation.analysis.cells import shared
from sodertorn.processing.participation.analysis.conflict import agreement_and_conflict
from sodertorn.processing.participation.analysis.per_area import remarks_per_area_and_theme, shrunk
from sodertorn.processing.participation.analysis.remarks import OfFeeling, Remarks, counted, persons
from sodertorn.processing.participation.analysis.small_counts import withheld
from sodertorn.processing.spec import Cancelled, Monitor, UserError, reasons

AREAS = gpd.GeoDataFrame(
    {"name": ["A", "B", "C"], "pop": [100.0, 900.0, 0.0]},
    geometry=[shapely.box(100 * n, 0, 100 * n + 100, 100) for n in range(3)],
    crs=3006,
)


class Recorder(Monitor):
    def __init__(self):
        self.said = []

    def info(self, template, **values):
        self.said.append(template.format(**values))

    warn = info


class Stops(Monitor):
    def __init__(self, after):
        self.left = after

    def is_cancelled(self):
        self.left -= 1
        return self.left < 0


def layer(rows):
    """Rows of (x, theme, feeling, respondent, weight), at y = 50; x None has no place."""
    x, theme, feeling, who, weight = zip(*rows, strict=True)
    places = [None if at is None else shapely.Point(at, 50) for at in x]
    columns = {"theme": theme, "feeling": feeling, "who": who, "weight": weight}
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(places, crs=3006))


ROWS = [
    (10, "road", "positive", "p", 2.0), (20, "road", "negative", "p", 2.0), (30, "park", "negative", "q", 0.5),
    (100, "Road", None, "r", 1.0), (150, "park", "positive", "p", 2.0), (150, None, "neutral", None, 1.0),
    (900, "park", "positive", "s", 1.0), (None, "park", "negative", "q", 0.5),
]  # fmt: skip


def per_area(rows=ROWS, least=0, monitor=None, weights=True, **given):
    chosen = Remarks(
        layer(rows), "theme", "feeling", None, "who", "weight" if weights else None, given.pop("themes", ("road", "x"))
    )
    settings = {"areas": AREAS, "area_name": "name", "area_population": None}
    return remarks_per_area_and_theme(
        chosen=chosen, least_people=least, monitor=monitor or Monitor(), **(settings | given)
    )


def test_counts_by_hand():
    recorder = Recorder()
    found = per_area(monitor=recorder)["output"]
    assert list(found["remarks"]) == [4, 2, 0]  # the one on the border counts in the first
    assert list(found["respondents"]) == [3, 2, 0]
    assert list(found["weighted"]) == [5.5, 3.0, 0]
    assert list(found["weighted_respondents"]) == [3.5, 3.0, 0]
    assert list(found["remarks_road"]) == [3, 0, 0]
    assert list(found["respondents_road"]) == [2, 0, 0]
    assert list(found["weighted_road"]) == [5, 0, 0]
    assert list(found["remarks_x"]) == [0, 0, 0]
    assert list(found["positive"]) == [1, 1, 0]
    assert list(found["negative"]) == [2, 0, 0]
    assert list(found["balance"][:2]) == [pytest.approx(-1 / 3), 1.0]
    assert np.isnan(found["balance"][2])
    assert found["reason"][2] == reasons.NO_FEELING
    assert "6 remarks lie in an area, 1 outside of all, 1 have no place." in recorder.said
    assert any(line.startswith("1 remarks lie on a border") for line in recorder.said)


def test_of_several_themes_each_counts():
    rows = [(10, "road; park", "positive", "p", 1.0), (20, "park;", "negative", "q", 1.0), (30, ";", None, "r", 1.0)]
    made = per_area(rows, themes=("road", "park"))
    assert made["output"][["remarks", "respondents", "remarks_road", "remarks_park"]].loc[0].tolist() == [3, 3, 1, 2]
    assert made["whole"].set_index("theme")["remarks"].to_dict() == {"park": 2, "road": 1, "-": 1}
    sides = conflict(rows, least_each=1.0)
    assert sides["output"]["disputed_theme"][0] == "park"
    chosen = Remarks(layer(rows), "theme", "feeling", None, "who", themes=("ROAD",))
    assert agreement_and_conflict(
        chosen=chosen, side_field=None, one_side=(), other_side=(), importance=None, unit="areas", cell_size=100.0,
        areas=AREAS, measure="minimum", least_each=1.0, least_people=0, study_area=None, monitor=Monitor(),
    )["output"]["remarks"][0] == 1  # fmt: skip


def test_everything_is_counted_somewhere():
    whole = per_area()["whole"].set_index("theme")
    assert whole["remarks"].sum() == len(ROWS)
    assert list(whole.loc["park", ["remarks", "respondents", "inside", "outside", "without_place"]]) == [4, 3, 2, 1, 1]
    assert whole[["inside", "outside", "without_place"]].sum().sum() == len(ROWS)
    table = per_area()["by_theme"]
    assert list(table["area"]) == ["A", "A", "B", "B"]
    assert table["remarks"].sum() == 6


def test_order_does_not_matter():
    # the names of the themes are those of the remarks, whatever comes first
    one, other = per_area()["by_theme"], per_area(ROWS[::-1])["by_theme"]
    pd.testing.assert_frame_equal(one, other)


def test_rates_by_hand():
    """The worked example of the documentation."""
    rate, drawn = shrunk(np.array([10.0, 10.0, 3.0]), np.array([100.0, 900.0, 0.0]))
    assert rate[:2] == pytest.approx([0.1, 10 / 900])
    assert drawn[:2] == pytest.approx([0.0816, 0.0114], abs=5e-5)
    assert np.isnan(rate[2])
    assert np.isnan(drawn[2])
    rows = [(50, "a", None, f"p{n}", 1.0) for n in range(10)] + [(150, "a", None, f"q{n}", 1.0) for n in range(10)]
    found = per_area(rows, area_population="pop", themes=())["output"]
    assert list(found["remark_rate"][:2]) == pytest.approx([100, 100 / 9])
    assert found["reason"][2] == reasons.NOBODY


def test_drawn_rates_do_not_tell_what_is_withheld():
    """Sum and spread of all areas would: two equations for the two numbers withheld."""
    shown, areas = [], AREAS.assign(pop=[100.0, 900.0, 500.0])
    for few, less in ((2, 3), (3, 2)):
        rows = [
            (x, "a", None, f"p{x} {n}", 1.0) for x, size in ((50, few), (150, less), (250, 30)) for n in range(size)
        ]
        found = per_area(rows, areas=areas, area_population="pop", themes=(), least=5)["output"]
        assert list(found["reason"][:2]) == [reasons.FEW_PEOPLE] * 2
        shown.append(found)
    pd.testing.assert_frame_equal(*shown)


def test_equal_rates_are_not_drawn_apart():
    rate, drawn = shrunk(np.array([1.0, 2.0, 3.0]), np.array([10.0, 20.0, 30.0]))
    assert np.allclose(drawn, rate)
    assert np.allclose(shrunk(np.zeros(3), np.ones(3))[1], 0)


def sides(cells, people):
    """A table with totals, as `withheld` takes people."""
    whole = np.zeros((cells.shape[0] + 1, cells.shape[1] + 1))
    whole[:-1, :-1] = people
    whole[:-1, -1], whole[-1, :-1], whole[-1, -1] = people.sum(axis=1), people.sum(axis=0), people.sum()
    return whole


def test_small_counts_by_hand():
    cells = np.array([[9.0, 2.0, 7.0], [8.0, 6.0, 20.0], [12.0, 9.0, 11.0]])
    why = withheld(cells, sides(cells, cells), 5)
    assert why[0, 1] == reasons.FEW_PEOPLE
    # 7 protects the row and 6 the column; 20 in turn would give 7 away, so one of its row and column is withheld
    assert why[0, 2] == why[1, 1] == reasons.PROTECTS_FEW
    assert (why[:-1, 2] != "").sum() >= 2
    assert why[-1, -1] == ""


@pytest.mark.parametrize("seed", range(30))
def test_no_line_gives_a_withheld_one_away(seed):
    rng = np.random.default_rng(seed)
    cells = rng.poisson(4, (7, 5)).astype(float) * (rng.random((7, 5)) < 0.8)
    people = sides(cells, cells)
    why = withheld(cells, people, 5)
    small = (people > 0) & (people < 5)
    assert (why[small] != "").all()
    for lines, numbers in ((why, people), (why.T, people.T)):
        for line, number in zip(lines, numbers, strict=True):
            hidden = line != ""
            assert hidden.sum() != 1
            if hidden[:-1].any() and not hidden[-1]:
                assert number[:-1][hidden[:-1]].sum() >= 5 or (number[:-1][~hidden[:-1]] == 0).all()
    assert (withheld(cells, people, 0) == "").all()
    hidden = why != ""
    at = np.argwhere(hidden)
    lines = np.array([(at[:, 0] == row) for row in range(8)] + [(at[:, 1] == column) for column in range(6)], float)
    sign = np.where((at[:, 0] == 7) ^ (at[:, 1] == 5), -1.0, 1.0)
    free = null_space(lines * sign)  # what the totals leave open
    follows = np.abs(free).max(axis=1, initial=0.0) < 1e-9
    for row, column in at[follows]:  # nothing else is left to withhold beside it
        assert not ((people[row] > 0) & ~hidden[row]).any()
        assert not ((people[:, column] > 0) & ~hidden[:, column]).any()


def test_withheld_in_areas():
    found = per_area(least=3)
    output = found["output"]
    assert np.isnan(output["remarks_road"][0])
    assert output["reason"][0]
    assert np.isnan(output["remarks"][1])
    assert np.isnan(output["weighted"][1])
    assert output["reason"][1] == reasons.FEW_PEOPLE
    for table in (found["by_theme"], found["whole"]):
        assert (table["remarks"].isna() <= table["reason"].notna()).all()
    assert not ((found["by_theme"]["respondents"] > 0) & (found["by_theme"]["respondents"] < 3)).any()


def test_persons_count_once():
    number, weighted = persons(
        np.array([0, 0, 0, 1]), np.zeros(4, int), np.array([0, 0, 1, 0]), np.array([2.0, 2, 1, 2]), (2, 1)
    )
    assert number.ravel().tolist() == [2, 1]
    assert weighted.ravel().tolist() == [3, 2]
    number, _ = persons(
        np.zeros(3, int), np.zeros(3, int), np.array([0, 0, 1]), np.ones(3), (1, 1), np.array([0.7, 0.6, 0.25])
    )
    assert number[0, 0] == 1.25


def test_what_is_refused():
    with pytest.raises(UserError, match="no theme field"):
        counted(Remarks(layer(ROWS), themes=("a",)), Monitor())
    with pytest.raises(UserError, match="no feeling field"):
        counted(OfFeeling(layer(ROWS), feeling="positive"), Monitor())
    with pytest.raises(UserError, match="negative"):
        counted(Remarks(layer([(0, "", "", "", -1.0)]), weight_field="weight"), Monitor())


def test_feelings_in_swedish_and_of_one_kind():
    rows = [(1, "a", "Positiv", "p", 1.0), (2, "a", "negativt ", "p", 1.0), (3, "a", "?", "p", 1.0)]
    found = counted(OfFeeling(layer(rows), feeling_field="feeling", feeling="negative"), Monitor())
    assert list(found.at) == [1]
    assert list(found.reason) == [reasons.NOT_ASKED, "", reasons.NOT_ASKED]


def test_lines_and_polygons_are_shared():
    shapes = np.array([shapely.LineString([(50, 50), (250, 50)]), shapely.box(50, 0, 150, 50), shapely.Point(100, 50),
                       None, shapely.box(-100, 0, 100, 50), shapely.LineString([(10, 10), (10, 10)])])  # fmt: skip
    remark, cell, share = shared(AREAS.geometry.to_numpy(), shapes, Monitor())
    found = {(int(r), int(c)): s for r, c, s in zip(remark, cell, share, strict=True)}
    assert found == {
        (0, 0): 0.25, (0, 1): 0.5, (0, 2): 0.25, (1, 0): 0.5, (1, 1): 0.5, (2, 0): 1.0, (4, 0): 0.5, (5, 0): 1.0,
    }  # fmt: skip


def conflict(rows, least=0, monitor=None, frame=None, **given):
    chosen = Remarks(layer(rows) if frame is None else frame, "theme", "feeling", None, "who")
    settings = {
        "side_field": None, "one_side": (), "other_side": (), "importance": None, "unit": "areas", "cell_size": 100.0,
        "areas": AREAS, "measure": "minimum", "least_each": 2.0, "study_area": None,
    }  # fmt: skip
    return agreement_and_conflict(chosen=chosen, least_people=least, monitor=monitor or Monitor(), **(settings | given))


def opposed(good, bad, x=50, theme="road", prefix=""):
    return [(x, theme, "positive", f"{prefix}g{n}", 1.0) for n in range(good)] + [
        (x, theme, "negative", f"{prefix}b{n}", 3.0) for n in range(bad)
    ]


def test_conflict_by_hand():
    """The worked example of the documentation: one of the three says it four times."""
    rows = opposed(6, 3) + [(60, "road", "negative", "b0", 3.0)] * 3
    first = conflict(rows)["output"].iloc[0]
    assert (first["one_side"], first["other_side"], first["conflict"]) == (6, 3, 3)
    assert first["agreement"] == pytest.approx(200 / 3)
    assert first["polarity"] == pytest.approx(2 / 3)
    assert first["class"] == "agreed one"
    assert first["remarks"] == 12
    assert first["respondents"] == 9
    assert conflict(rows, measure="product")["output"]["conflict"][0] == 18
    assert first["disputed_theme"] == "road"
    weighted = conflict(rows, importance="weight")["output"].iloc[0]
    assert (weighted["one_side"], weighted["other_side"]) == (6, 9)
    assert weighted["class"] == "conflict"
    other = conflict(rows)["output"].iloc[2]
    assert other["reason"] == reasons.NO_SIDE
    assert other["class"] == "none"


def test_classes():
    rows = opposed(3, 2) + opposed(1, 1, 150) + opposed(0, 4, 250)
    assert list(conflict(rows)["output"]["class"]) == ["conflict", "mixed", "agreed other"]


def test_sides_by_a_field():
    frame = layer([(50, "build", None, "p", 1.0), (50, "KEEP", None, "q", 1.0), (50, "other", None, "r", 1.0)])
    given = {"frame": frame, "side_field": "theme"}
    first = conflict([], one_side=("Build",), other_side=("keep", "leave"), **given)["output"].iloc[0]
    assert (first["one_side"], first["other_side"], first["polarity"]) == (1, 1, 1)
    with pytest.raises(UserError, match="on both sides"):
        conflict([], one_side=("a",), other_side=("A",), **given)
    with pytest.raises(UserError, match="one side are missing"):
        conflict([], one_side=("a",), **given)


def test_by_theme_and_few():
    rows = opposed(3, 3) + opposed(2, 0, 50, "park") + opposed(4, 0, 150, "park", "x")
    found = conflict(rows)["by_theme"].set_index("theme")
    assert found.loc["road", "conflict"] == 3
    assert found.loc["road", "cells_conflict"] == 1
    assert found.loc["park", "agreement"] == 100
    assert found.loc["park", "cells_agreed"] == 2
    few = conflict(rows, least=6)
    assert few["output"]["conflict"].isna()[1]
    assert few["output"]["class"][1] == ""
    assert few["output"]["reason"][1] == reasons.FEW_PEOPLE


def test_a_theme_of_few_does_not_follow_from_the_cells():
    # the cells say 12 for and 8 against in all: without "park" withheld too, "well" would be what is left of that
    rows = opposed(2, 1, 50, "well", "w") + opposed(4, 3, 50, "park", "p") + opposed(6, 4, 50, "road", "r")
    made = conflict(rows, least=5)
    table = made["by_theme"].set_index("theme")
    assert (made["output"]["one_side"][0], made["output"]["other_side"][0]) == (12, 8)
    assert table["reason"].to_dict() == {"well": reasons.FEW_PEOPLE, "park": reasons.PROTECTS_FEW, "road": None}
    assert table.loc[["well", "park"]].drop(columns="reason").isna().all(axis=None)


def test_bounds_order_and_scale():
    rng = np.random.default_rng(4)
    rows = [
        (x, str(t), f, f"r{w}", 1.0)
        for x, t, f, w in zip(rng.uniform(0, 300, 400), rng.integers(0, 3, 400),
                              rng.choice(["positive", "negative", "neutral"], 400), rng.integers(0, 90, 400),
                              strict=True)
    ]  # fmt: skip
    one = conflict(rows, unit="hexagon", areas=None)["output"]
    other = conflict(rows[::-1], unit="hexagon", areas=None)["output"]
    numbers = ["remarks", "respondents", "one_side", "other_side", "conflict", "agreement", "polarity"]
    assert np.allclose(one[numbers], other[numbers], equal_nan=True)
    assert one["agreement"].dropna().between(50, 100).all()
    assert one["polarity"].dropna().between(0, 1).all()
    assert (one["conflict"] <= one[["one_side", "other_side"]].max(axis=1)).all()


@pytest.mark.parametrize("rows", [opposed(1, 0), opposed(1, 1), opposed(5, 5)])
def test_few_at_one_place(rows):
    for unit in ("square", "hexagon"):
        found = conflict(rows, unit=unit, areas=None)["output"]
        assert found["remarks"].sum() == len(rows)


def test_nothing_to_compare_is_one_sentence():
    with pytest.raises(UserError, match="takes one of the sides"):
        conflict([(50, "a", "neutral", "p", 1.0)])
    with pytest.raises(UserError, match="has a place"):
        conflict([(None, "a", "positive", "p", 1.0)], unit="square")


def test_cancelling():
    with pytest.raises(Cancelled):
        conflict(opposed(5, 5), monitor=Stops(4))
    with pytest.raises(Cancelled):
        per_area(monitor=Stops(4))
