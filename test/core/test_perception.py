"""Perception against measurement: by hand, both ways round, few answers, and what cannot be compared."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from scipy import sparse, stats
from shapely import LineString, Point, box
from sodertorn.processing.methods import moran, spatial_weights
from sodertorn.processing.participation.analysis import agreement, heard, measured
from sodertorn.processing.participation.analysis.perception import QUADRANTS, perception_and_measurement
from sodertorn.processing.spec import Cancelled, Monitor, UserError, reasons

FIELDS = ("rating", "feeling", "theme", "respondent", "weight", "status")


class Recorder(Monitor):
    def __init__(self):
        self.warnings = []

    def warn(self, template, **values):
        self.warnings.append(template.format_map({"remarks": "remarks"} | values))


class Stop(Monitor):
    def is_cancelled(self):
        return True


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=list(shapes), crs="EPSG:3006")


def run(remarks, monitor=None, **given):
    asked = {
        "perception": "rating", "rating": "rating", "good_rating": "high", "feeling": None, "theme": None, "themes": (),
        "mentions": "bad", "respondent": "who", "weight": None, "status": None, "indicator": None, "value": None,
        "raster": None, "band": 1, "worse": "high", "areas": None, "area_name": None, "population": None, "cell": 100.0,
        "minimum_answers": 1, "cut_measured": None, "cut_perceived": None, "farthest": 50.0, "draws": 99,
    }  # fmt: skip
    named = {f"{name}_field" if name in FIELDS else name: value for name, value in (asked | given).items()}
    return perception_and_measurement(remarks=remarks, monitor=monitor, **named)


# four areas in a row, 100 m each, with a distance to something: low is good
AREAS = frame([box(100 * n, 0, 100 * n + 100, 100) for n in range(4)], name=list("ABCD"),
              distance=[100.0, 200.0, 600.0, 700.0], people=[10, 20, 30, 40])  # fmt: skip


def town(ratings):
    """Remarks with these ratings in each area, each by another person."""
    shapes = [Point(100 * n + 50, 50) for n, own in enumerate(ratings) for _ in own]
    values = [value for own in ratings for value in own]
    return frame(shapes, rating=values, who=[f"p{n}" for n in range(len(values))])


CLEAR = town([[5] * 8 + [4], [1] * 8 + [2], [5] * 8 + [4], [1] * 8 + [2]])


def test_the_four_cases():
    made = run(CLEAR, indicator=AREAS, value="distance", areas=AREAS, area_name="name", population="people")
    assert made["output"]["agreement"].tolist() == list(QUADRANTS)
    assert made["output"]["measured"].tolist() == [100, 200, 600, 700]
    assert made["output"]["heard"].tolist() == [9] * 4
    # measured ranks, best on top, 87.5 62.5 37.5 12.5; said 75 25 75 25
    assert made["output"]["rank_gap"].tolist() == pytest.approx([-12.5, -37.5, 37.5, 12.5])
    groups = made["groups"].set_index("agreement")
    assert groups["people"].tolist() == [10, 20, 30, 40]
    assert groups["people_share"].sum() == pytest.approx(100)
    assert groups["sure_areas"].tolist() == [1] * 4


def test_answers_that_do_not_tell_areas_apart_take_no_side():
    made = run(town([[1, 5, 3], [5, 1, 3], [3, 5, 1], [1, 3, 5]]), indicator=AREAS, value="distance", areas=AREAS)
    assert made["output"]["adjusted"].tolist() == [3] * 4
    assert made["output"]["agreement"].isna().all()
    assert made["output"]["reason"].tolist() == [reasons.ON_THE_CUT] * 4
    assert made["groups"]["areas"].tolist() == [0] * 4
    assert "In 0 of 4 areas" in made["page"]()


def test_both_ways_round():
    """Low ratings good and high values good: the same answer from turned numbers."""
    one = run(CLEAR, indicator=AREAS, value="distance")
    turned = run(
        CLEAR.assign(rating=-CLEAR["rating"]), good_rating="low", worse="low",
        indicator=AREAS.assign(distance=-AREAS["distance"]), value="distance",
    )  # fmt: skip
    for name in ("agreement", "rank_gap", "sure", "reliability", "local", "p"):
        assert one["output"][name].equals(turned["output"][name]), name
    pd.testing.assert_frame_equal(one["table"], turned["table"])


def test_order_and_scale_do_not_matter():
    rng = np.random.default_rng(4)
    remarks = town([list(rng.integers(1, 6, 7)) for _ in range(4)])
    one = run(remarks, indicator=AREAS, value="distance")
    order = rng.permutation(len(remarks))
    other = run(
        remarks.iloc[order].assign(rating=lambda rows: rows["rating"] * 20 + 3),
        indicator=AREAS.assign(distance=AREAS["distance"] / 1000), value="distance",
    )  # fmt: skip
    np.testing.assert_allclose(other["output"]["rank_gap"], one["output"]["rank_gap"])
    np.testing.assert_allclose(other["output"]["sure"], one["output"]["sure"])
    assert one["output"]["agreement"].equals(other["output"]["agreement"])


def test_a_person_counts_once_in_an_area():
    rows = heard.by_person(
        np.array([0, 0, 0, 1, -1]), np.array([1, 1, 2, 1, 1]), np.array([1, 3, 5, 4, 9.0]), np.ones(5)
    )
    assert rows.values.tolist() == [[0, 1, 2, 1], [0, 2, 5, 1], [1, 1, 4, 1]]
    found = heard.means(rows, 3)
    assert found.people.tolist() == [2, 1, 0]
    np.testing.assert_allclose(found.mean, [3.5, 4, np.nan])


def test_adjusted_mean_by_hand():
    """Three areas of 2 persons: 0 2 / 4 6 / 8 10. Within 2, between ((1-5)²+0+(9-5)²)·2/2 = 32 -> (32 - 2)/2 = 15."""
    rows = pd.DataFrame({"area": [0, 0, 1, 1, 2, 2], "person": range(6), "value": [0, 2, 4, 6, 8, 10], "weight": 1.0})
    found = heard.means(rows, 3)
    reliability = 15 / (15 + 2 / 2)
    np.testing.assert_allclose(found.reliability, reliability)
    np.testing.assert_allclose(found.adjusted, [5 - 4 * reliability, 5, 5 + 4 * reliability])
    np.testing.assert_allclose(found.error, np.sqrt(reliability * 1))


def test_weights_of_one_are_no_weights():
    rng = np.random.default_rng(0)
    rows = pd.DataFrame(
        {"area": np.repeat([0, 1, 2], 5), "person": range(15), "value": rng.normal(size=15), "weight": 1.0}
    )
    one, other = heard.means(rows, 3), heard.means(rows.assign(weight=4.0), 3)
    for a, b in zip(one, other, strict=True):
        np.testing.assert_allclose(a, b)


def test_no_differences_within_or_between():
    rows = pd.DataFrame({"area": [0, 1], "person": [0, 1], "value": [1.0, 2.0], "weight": 1.0})
    assert heard.means(rows, 2).adjusted.tolist() == [1, 2]  # one person each: nothing is known, nothing adjusted
    same = pd.DataFrame({"area": [0, 0, 1, 1], "person": range(4), "value": 3.0, "weight": 1.0})
    np.testing.assert_allclose(heard.means(same, 2).adjusted, 3)
    noise = pd.DataFrame({"area": [0, 0, 1, 1], "person": range(4), "value": [1.0, 3, 3, 1], "weight": 1.0})
    np.testing.assert_allclose(heard.means(noise, 2).reliability, 0)
    assert np.isnan(heard.means(same.iloc[:0], 2).mean).all()


def test_few_answers_show_nothing_and_say_why():
    remarks = town([[5, 5, 4], [1, 1, 2], [3], []])
    indicator = AREAS.assign(distance=[1, 2, 3, np.nan])
    out = run(remarks, indicator=indicator, value="distance", minimum_answers=3)["output"]
    assert out["reason"].tolist() == [None, None, "few_answers", "no_remarks"]
    assert out["heard"][:2].tolist() == [3, 3]
    assert np.isnan(out["heard"][2])
    assert out["perceived"][2:].isna().all()
    assert out["agreement"][2:].isna().all()


def test_one_answer_is_not_sure():
    remarks = town([[5, 1, 5, 1, 5], [1, 5, 1, 5, 1], [5] * 5, [1] * 5])
    words = run(remarks, indicator=AREAS, value="distance")["output"]["agreement"].tolist()
    assert words[0].endswith("unsure")
    assert words[2:] == ["numbers bad, people say good", "both bad"]


def test_feelings_and_mentions():
    remarks = frame(
        [Point(50, 50)] * 4 + [Point(150, 50)] * 2,
        feeling=["positive", "Negative ", "neutral", None, "negative", "negative"],
        theme=["traffic; Green", "traffic", "play", None, "play", "x"],
        who=list("abcdef"), status=["new", None, "accepted", "new", "new", "hidden"],
    )  # fmt: skip
    out = run(remarks, perception="feeling", feeling="feeling", status="status", indicator=AREAS, value="distance")
    assert out["output"]["perceived"][:2].tolist() == pytest.approx([0, -100])
    assert out["output"]["heard"][:2].tolist() == [3, 1]
    out = run(remarks, perception="mentions", theme="theme", themes=("Traffic",), status="status", indicator=AREAS,
              value="distance")["output"]  # fmt: skip
    assert out["perceived"][:2].tolist() == pytest.approx([50, 0])  # two of the four heard; none of the one
    out = run(remarks, perception="feeling", feeling="feeling", theme="theme", themes=("play",), indicator=AREAS,
              value="distance")["output"]  # fmt: skip
    assert out["perceived"][:2].tolist() == pytest.approx([0, -100])
    assert out["heard"][:2].tolist() == [1, 1]


def test_indicator_of_points_polygons_and_raster(make_raster):
    areas = np.array(AREAS.geometry[:2])
    points = frame([Point(10, 10), Point(90, 90), Point(100, 50), None], value=[1.0, 3.0, 8.0, 99.0])
    # the one on the border counts in both
    np.testing.assert_allclose(measured.in_areas(areas, points, "value", None, 1, Monitor()), [4, 8])
    polygons = frame([box(0, 0, 25, 100), box(25, 0, 100, 100), box(50, 0, 60, 10)], value=[4.0, 8.0, np.nan])
    np.testing.assert_allclose(measured.in_areas(areas, polygons, "value", None, 1, Monitor()), [7, np.nan])
    raster = make_raster(np.arange(100.0).reshape(10, 10), cell=(20.0, 10.0))
    np.testing.assert_allclose(measured.in_areas(areas, None, None, raster, 1, Monitor()), [47, 52])
    places = np.array([Point(10, 95), Point(150, 5), Point(-5, 0), None], object)
    np.testing.assert_allclose(measured.at_places(places, None, None, raster, 1, 0), [0, 97, np.nan, np.nan])
    np.testing.assert_allclose(measured.at_places(places, polygons, "value", None, 1, 0), [4, np.nan, np.nan, np.nan])
    near = measured.at_places(places, points, "value", None, 1, 60.0)
    np.testing.assert_allclose(near, [np.nan, np.nan, 1, np.nan])


def test_cells_where_there_are_no_areas():
    remarks = town([[5, 4], [1, 2], [5, 4], [1, 2]])
    stops = frame([Point(100 * n + 50, 50) for n in range(4)], minutes=[1.0, 2, 3, 4])
    made = run(remarks, indicator=stops, value="minutes", cell=100.0)["output"]
    assert made["name"].tolist() == ["0 0", "100 0", "200 0", "300 0"]
    assert made["measured"].tolist() == [1, 2, 3, 4]
    spread = frame([Point(200 * n, 0) for n in range(251_000)], rating=[1.0] * 251_000, who=["a"] * 251_000)
    with pytest.raises(UserError, match="cells"):
        run(spread, indicator=stops, value="minutes", cell=100.0)


def test_every_remark_beside_the_indicator():
    remarks = frame(
        [Point(50, 50), Point(50, 50), Point(350, 50), LineString([(150, 10), (150, 90)]), None, Point(9999, 0)],
        rating=[5, 1, 5, 3, 5, 5], who=list("abcdef"),
    )  # fmt: skip
    made = run(
        remarks, indicator=AREAS, value="distance", areas=AREAS, area_name="name", cut_perceived=3.0, cut_measured=300.0
    )["places"]
    assert made["agrees"].tolist() == [QUADRANTS[0], QUADRANTS[1], QUADRANTS[2], None, None, None]
    assert made["area"].tolist() == ["A", "A", "D", "B", None, None]
    assert made["reason"].tolist() == [None, None, None, "on_the_cut", "no_geometry", "no_value"]


def test_cuts_of_the_user():
    made = run(CLEAR, indicator=AREAS, value="distance", cut_measured=1000.0, cut_perceived=0.0)
    assert made["output"]["agreement"].tolist() == ["both good"] * 4


def test_spearman_as_scipy_has_it():
    rng = np.random.default_rng(2)
    one, other = rng.integers(0, 9, 40), rng.integers(0, 9, 40)
    assert agreement.spearman(one, other) == pytest.approx(stats.spearmanr(one, other).statistic)
    assert agreement.percent_ranks(np.array([5, 1, 5])).tolist() == pytest.approx([200 / 3, 100 / 6, 200 / 3])


def persons(means, count, noise, seed=1):
    rng = np.random.default_rng(seed)
    area = np.repeat(np.arange(len(means)), count)
    value = np.asarray(means)[area] + noise * rng.normal(size=len(area))
    return pd.DataFrame({"area": area, "person": np.arange(len(area)), "value": value, "weight": 1.0})


def test_correlation_and_its_uncertainty():
    x = np.arange(40.0)
    everywhere = np.ones(40, bool)
    sure = agreement.correlation(x, persons(x, 20, 0.0), everywhere, 199, Monitor())
    assert sure.rho == pytest.approx(1)
    assert sure.low == pytest.approx(1)
    assert sure.p == pytest.approx(1 / 200)
    # fewer answers with the same noise: a wider interval
    wide, narrow = (agreement.correlation(x, persons(x, n, 20.0), everywhere, 199, Monitor()) for n in (3, 50))
    assert wide.high - wide.low > narrow.high - narrow.low
    assert wide.low < wide.high <= 1
    nothing = agreement.correlation(x, persons(np.zeros(40), 5, 1.0), everywhere, 999, Monitor())
    assert nothing.low < 0 < nothing.high
    assert nothing.p > 0.05
    assert np.isnan(agreement.correlation(x[:4], persons(x[:4], 2, 0.0), everywhere[:4], 99, Monitor()).rho)
    assert np.isnan(agreement.correlation(np.ones(9), persons(x[:9], 2, 0.0), everywhere[:9], 99, Monitor()).rho)


def test_intervals_hold_what_they_promise():
    """Of 60 surveys of a town where the truth is known, nearly all 95 % intervals hold it."""
    x = np.arange(30.0)
    means = x + 15 * np.sin(x * 7)
    truth = agreement.spearman(x, means)
    hits = 0
    for seed in range(60):
        made = agreement.correlation(
            x, persons(x + 15 * np.sin(x * 7), 40, 3.0, seed), np.ones(30, bool), 99, Monitor()
        )
        hits += made.low <= truth <= made.high
    assert hits >= 54


def test_neighbours_touch_or_are_near():
    areas = np.array([*AREAS.geometry[:2], box(1000, 0, 1100, 100)], object)
    weights = spatial_weights.neighbours(areas, 1).toarray()
    np.testing.assert_allclose(weights, [[0, 1, 0], [1, 0, 0], [0, 1, 0]])


def test_local_moran_by_hand():
    """A ring of four: x = 1 1 -1 -1, y the same: every area has one like neighbour and one unlike, lag 0."""
    ring = sparse.csr_matrix(np.array([[0, 1, 0, 1], [1, 0, 1, 0], [0, 1, 0, 1], [1, 0, 1, 0]]) / 2)
    values = np.array([1.0, 1, -1, -1])
    np.testing.assert_allclose(moran.local_moran(values, values, ring, 99, Monitor()).statistic, 0)
    pairs = sparse.csr_matrix(np.array([[0, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 1], [0, 0, 1, 0]], float))
    np.testing.assert_allclose(moran.local_moran(values, values, pairs, 99, Monitor()).statistic, 1)
    assert np.isnan(moran.local_moran(values, np.ones(4), pairs, 99, Monitor()).statistic).all()


def test_local_moran_of_a_tie_is_no_find():
    # one neighbour each and two values only: half of all draws go as far as the lowest
    ring = sparse.csr_matrix((np.ones(40), (np.arange(40), (np.arange(40) + 1) % 40)), shape=(40, 40))
    values = np.tile([1.0, 5.0], 20)
    assert moran.local_moran(values, values, ring, 199, Monitor()).p.min() > 0.3


def test_page_tells_it():
    made = run(CLEAR, indicator=AREAS.assign(name="<script>x</script>"), value="distance", areas=AREAS.assign(
        name=["<script>x</script>", "B", "C", "D"]), area_name="name", population="people")  # fmt: skip
    page = made["page"]()
    assert "In 1 of 4 areas the numbers say good and people say bad; in 1 of them that is sure." in page
    assert "People living there: 20." in page
    assert "<script>" not in page
    assert page.count("<path") == 4


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"indicator": None}, "Neither or both"),
        ({"value": None}, "field of"),
        ({"rating": None}, "what people say"),
        ({"themes": ("x",)}, "not their field"),
        ({"perception": "mentions", "theme": "rating"}, "No theme"),
        ({"minimum_answers": 99}, "No area has both"),
        ({"indicator": AREAS.assign(distance=np.nan)}, "no value in any"),
        ({"indicator": AREAS, "rating": "empty"}, "Nobody"),
        ({"areas": frame([None], name=["x"])}, "shape"),
    ],
)
def test_mistakes(given, words):
    with pytest.raises(UserError, match=words):
        run(CLEAR.assign(empty=None), **({"indicator": AREAS, "value": "distance"} | given))


def test_what_is_left_out_is_said():
    monitor = Recorder()
    remarks = pd.concat([CLEAR, frame([None, Point(9999, 0), Point(50, 50)], rating=[1, 1, None], who=list("xyz"))])
    run(remarks.reset_index(drop=True), monitor, indicator=AREAS, value="distance")
    assert len(monitor.warnings) == 3


def test_it_stops():
    with pytest.raises(Cancelled):
        run(CLEAR, Stop(), indicator=AREAS, value="distance")
