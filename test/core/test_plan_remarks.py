"""Remarks on a plan: by hand, several parts, lines and areas, and how far concern reaches."""

import geopandas as gpd
import numpy as np
import pytest
from shapely import LineString, Point, box
from sodertorn.processing.participation.analysis.plan_remarks import remarks_on_a_plan
from sodertorn.processing.spec import Cancelled, Monitor, UserError

FIELDS = ("theme", "feeling", "respondent", "weight", "status")


class Stop(Monitor):
    def is_cancelled(self):
        return True


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=list(shapes), crs="EPSG:3006")


# A is 100 m wide, then 100 m between, then B
PLAN = frame([box(0, 0, 100, 100), box(200, 0, 300, 100)], name=["A", "B"])


def run(remarks, plan=PLAN, monitor=None, **given):
    asked = {
        "part": "name", "theme": None, "themes": (), "feeling": None, "respondent": None, "weight": None,
        "status": None, "near": 100.0, "homes": None, "people": None, "bands": (50.0,),
    }  # fmt: skip
    named = {f"{name}_field" if name in FIELDS else name: value for name, value in (asked | given).items()}
    return remarks_on_a_plan(plan=plan, remarks=remarks, monitor=monitor, **named)


def test_by_hand():
    """Within A; 60 m from A and 40 from B; on A's border; 101 m from B; without a place."""
    remarks = frame(
        [Point(50, 50), Point(160, 50), Point(100, 50), Point(401, 50), None],
        theme=["Traffic; green", "traffic", None, "green", "green"],
        feeling=["negative", "positive", "negative", "negative", "negative"],
        who=["x", "x", "x", "y", "z"],
    )
    made = run(remarks, theme="theme", themes=("traffic", "Green"), feeling="feeling", respondent="who")
    parts = made["output"]
    assert parts["remarks"].tolist() == [3, 2]
    assert parts["within"].tolist() == [2, 0]
    assert parts["near"].tolist() == [1, 2]  # B: 40 m away, and A's border 100 m away
    assert parts["respondents"].tolist() == [1, 1]
    assert parts["negative"].tolist() == [2, 1]
    assert parts["positive"].tolist() == [1, 1]
    assert parts["theme_traffic"].tolist() == [2, 1]
    assert parts["theme_green"].tolist() == [1, 0]
    assert parts["other_themes"].tolist() == [1, 1]
    concerned = made["concerned"]
    assert concerned["plan_part"].tolist() == ["A", "B", "A", None, None]
    assert concerned["relation"].tolist() == ["within", "near", "within", None, None]
    assert concerned["parts"].tolist() == [1, 2, 2, 0, 0]
    assert concerned["distance"][:4].tolist() == pytest.approx([0, 40, 0, 101])
    assert np.isnan(concerned["distance"][4])
    assert concerned["reason"].tolist() == [None, None, None, "no_part_near", "no_geometry"]
    assert len(made["pairs"]) == 5


def test_weights_by_hand():
    """Two remarks of one person within A, one of another, and one without a weight beside B."""
    remarks = frame(
        [Point(10, 50), Point(20, 50), Point(30, 50), Point(340, 50)],
        who=["x", "x", "y", "z"], weight=[2.0, 2.0, 0.5, np.nan],
    )  # fmt: skip
    made = run(remarks, respondent="who", weight="weight", near=50.0)
    parts = made["output"]
    assert parts["remarks"].tolist() == [3, 1]
    assert parts["respondents"].tolist() == [2, 1]
    assert parts["weighted"].tolist() == [4.5, 0]
    assert parts["weighted_respondents"].tolist() == [2.5, 0]
    assert made["decay"]["weighted"].tolist() == [4.5, 0]
    assert "weighted" not in run(remarks, respondent="who")["output"]
    with pytest.raises(UserError, match="negative"):
        run(remarks.assign(weight=-1.0), weight="weight")


def test_lines_and_areas_by_their_share():
    remarks = frame([LineString([(75, 50), (175, 50)]), box(90, 0, 110, 10), box(10, 10, 20, 20)])
    made = run(remarks)
    pairs = made["pairs"].set_index(["remark", "plan_part"])
    assert pairs.loc[(1, "A"), "share_within"] == pytest.approx(25)
    assert pairs.loc[(1, "A"), "relation"] == "partly within"
    assert pairs.loc[(1, "B"), "distance"] == pytest.approx(25)
    assert pairs.loc[(2, "A"), "share_within"] == pytest.approx(50)
    assert pairs.loc[(3, "A"), "relation"] == "within"


def test_a_line_of_no_length_lies_where_it_lies():
    made = run(frame([LineString([(50, 50), (50, 50)])]))
    assert made["pairs"]["share_within"].tolist() == [100]


def test_hidden_and_merged_do_not_count():
    remarks = frame([Point(50, 50)] * 4, status=["new", "hidden", "merged", None])
    made = run(remarks, status="status")
    assert made["output"]["remarks"].tolist() == [2, 0]
    assert made["output"]["reason"].tolist() == [None, "no_remarks"]
    assert made["concerned"]["reason"].tolist() == [None, "not_shown", "not_shown", None]


def test_distance_against_the_residents():
    """Remarks at 0, 50 and 60 m, homes of 30 and 10 people at 20 and 500 m."""
    remarks = frame([Point(50, 50), Point(350, 50), Point(360, 50)])
    homes = frame([Point(320, 50), Point(800, 50), None], people=[30.0, 10.0, 99.0])
    decay = run(remarks, homes=homes, people="people", near=0.0, bands=(100.0, 50.0))["decay"]
    assert decay["from"].tolist() == [0, 50, 100]
    assert decay["remarks"].tolist() == [2, 1, 0]
    assert decay["people"].tolist() == [30, 0, 10]
    assert decay["people_share"].tolist() == pytest.approx([75, 0, 25])
    assert decay["per_thousand"][0] == pytest.approx(2000 / 30)
    assert decay["reason"].tolist() == [None, "nobody", None]
    assert "people" not in run(remarks)["decay"]


def test_order_does_not_matter():
    rng = np.random.default_rng(3)
    remarks = frame([Point(*xy) for xy in rng.uniform(-150, 450, (200, 2))], theme=rng.choice(["a", "b"], 200))
    one = run(remarks, theme="theme", themes=("a",))
    order = rng.permutation(200)
    other = run(remarks.iloc[order], theme="theme", themes=("a",))
    assert one["output"].equals(other["output"])
    assert one["concerned"].equals(other["concerned"].loc[remarks.index])
    # a remark is in the part it lies in, near the one it is near, and nowhere else
    gone = np.array([[shape.distance(point) for shape in PLAN.geometry] for point in remarks.geometry])
    assert one["output"]["remarks"].tolist() == (gone <= 100).sum(axis=0).tolist()
    np.testing.assert_allclose(one["concerned"]["distance"], gone.min(axis=1))


def test_no_remarks_near_and_no_plan():
    made = run(frame([Point(9999, 0)]))
    assert made["output"]["remarks"].tolist() == [0, 0]
    assert made["pairs"].empty
    assert run(frame([None]))["decay"]["remarks"].sum() == 0
    with pytest.raises(UserError, match="shape"):
        run(frame([Point(0, 0)]), plan=frame([None], name=["A"]))


def test_it_stops():
    with pytest.raises(Cancelled):
        run(frame([Point(0, 0)]), monitor=Stop())
