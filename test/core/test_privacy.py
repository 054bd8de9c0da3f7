"""Homes displaced, celled and hidden; small counts; photos; a source protected in chunks."""

import itertools
import json

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import scipy.stats
import shapely
from sodertorn.processing.participation.prepared import Prepared
from sodertorn.processing.participation.privacy import tools
from sodertorn.processing.participation.privacy.cells import celled
from sodertorn.processing.participation.privacy.counts import bridges, withheld
from sodertorn.processing.participation.privacy.displacement import displaced, distance, drawn
from sodertorn.processing.participation.privacy.metadata import without_metadata
from sodertorn.processing.participation.privacy.people import People, people_of
from sodertorn.processing.participation.privacy.protecting import Protector
from sodertorn.processing.participation.privacy.protection import Protection
from sodertorn.processing.spec import Cancelled, Monitor, UserError, reasons

KEY = b"k" * 32


def crowd(seed=1, n=3000, side=3000.0):
    rng = np.random.default_rng(seed)
    return People(rng.uniform(0, side, (n, 2)), rng.integers(1, 5, n).astype(float))


def brute(people, place, radius):
    return people.number[np.hypot(*(people.xy - place).T) < radius * (1 - 1e-9)].sum()


def test_people_within_is_as_counted_one_by_one():
    people, rng = crowd(), np.random.default_rng(2)
    places, radius = rng.uniform(0, 3000, (50, 2)), rng.uniform(10, 400, 50)
    expected = [brute(people, place, r) for place, r in zip(places, radius, strict=True)]
    assert people.within(places, radius).tolist() == expected
    assert People(np.zeros((0, 2)), np.zeros(0)).within(places, radius).tolist() == [0] * 50


def test_people_of_a_polygon_are_spread_over_it():
    square = shapely.box(0, 0, 1000, 1000)
    people = people_of(gpd.GeoDataFrame({"n": [4000.0]}, geometry=[square], crs=3006), "n")
    assert people.number.sum() == pytest.approx(4000)
    assert people.within(np.array([[500.0, 500.0]]), np.array([250.0]))[0] == pytest.approx(
        np.pi * 250**2 * 0.004, rel=0.02
    )


def test_a_ring_by_hand_and_as_likely_on_each_square_metre():
    assert distance(0.5, 50.0, 250.0) == pytest.approx(np.sqrt(32500))
    assert distance(np.array([0.0, 1.0]), 50.0, 250.0).tolist() == [50.0, 250.0]
    r = distance(np.random.default_rng(3).random(20_000), 50.0, 250.0)
    assert scipy.stats.kstest(r, lambda x: (x**2 - 2500) / 60_000).pvalue > 0.01
    assert scipy.stats.kstest(r, lambda x: (x - 50) / 200).pvalue < 1e-6


def test_secret_numbers_are_uniform_and_never_the_same():
    one, two = drawn(20_000), drawn(20_000)
    assert scipy.stats.kstest(one, "uniform").pvalue > 1e-4
    assert not (one == two).any()
    assert one.min() >= 0
    assert one.max() < 1


def test_every_displaced_home_has_k_people_nearer_and_is_within_the_bounds():
    people, rng = crowd(), np.random.default_rng(4)
    homes = rng.uniform(300, 2700, (300, 2))
    moved = displaced(homes, people, nearest=50, farthest=250, k=5, _uniform=rng.random)
    r = np.hypot(*(moved.xy - homes).T)
    assert (moved.level >= 0).all()
    for home, new, d, lived in zip(homes, moved.xy, r, moved.people, strict=True):
        assert brute(people, new, d) == lived >= 5, home
    assert (r >= 50).all()
    assert (r <= moved.farthest).all()


def test_directions_are_uniform():
    people = crowd(n=200_000, side=30_000.0)
    homes = np.random.default_rng(5).uniform(1000, 29_000, (4000, 2))
    moved = displaced(homes, people, nearest=50, farthest=100, k=2, _uniform=np.random.default_rng(6).random)
    angle = np.arctan2(*(moved.xy - homes).T) / (2 * np.pi) + 0.5
    assert scipy.stats.kstest(angle, "uniform").pvalue > 1e-3


def test_where_few_live_the_bounds_grow_and_where_nobody_does_it_is_left_out():
    village = People(np.array([[0.0, 0.0], [400.0, 0.0]]), np.array([1.0, 50.0]))
    moved = displaced(np.array([[0.0, 0.0]] * 1), village, nearest=20, farthest=100, k=5)
    assert moved.level[0] != 0
    desert = displaced(np.array([[1e6, 1e6], [np.nan, np.nan]]), village, nearest=20, farthest=100, k=5)
    assert np.isnan(desert.xy).all()
    assert desert.level.tolist() == [-1, -1]
    assert displaced(np.zeros((0, 2)), village, nearest=20, farthest=100, k=5).xy.shape == (0, 2)


def test_the_same_home_is_moved_to_the_same_place_and_others_apart():
    homes = np.array([[1500.0, 1500.0], [1500.2, 1500.2], [1600.0, 1500.0]])
    moved = displaced(homes, crowd(), nearest=50, farthest=250, k=5).xy
    assert (moved[0] == moved[1]).all()
    assert (moved[0] != moved[2]).any()


def test_homes_stay_on_land():
    land = shapely.box(0, 0, 3000, 1500)
    homes = np.column_stack([np.linspace(500, 2500, 50), np.full(50, 1480.0)])
    moved = displaced(homes, crowd(), nearest=50, farthest=250, k=5, land=land).xy
    assert shapely.contains_xy(land, moved[:, 0], moved[:, 1]).all()


def test_displacement_can_be_stopped(recorder):
    recorder.cancel_after = 3
    with pytest.raises(Cancelled):
        displaced(
            np.random.default_rng(1).uniform(0, 3000, (20_000, 2)),
            crowd(),
            nearest=50,
            farthest=250,
            k=5,
            monitor=recorder,
        )


def test_cells_by_hand():
    # cells of 100 m: five people in (0, 0), one each in (1, 0) and (1, 1): these two are merged, without the five
    people = People(np.array([[10.0, 10.0]] * 5 + [[110.0, 10.0], [110.0, 110.0]]), np.ones(7))
    found = celled(
        np.array([[20.0, 20.0], [150.0, 50.0], [np.nan, 0.0], [9000.0, 0.0]]), side=100.0, k=2, people=people
    )
    assert found.xy[:2].tolist() == [[50.0, 50.0], [100.0, 100.0]]
    assert found.side[:2].tolist() == [100.0, 200.0]
    assert found.people.tolist() == [5.0, 2.0, 0.0, 0.0]
    assert np.isnan(found.xy[2:]).all()


def test_cells_count_everybody_who_is_in_no_shown_cell():
    rng, k = np.random.default_rng(7), 6
    people = crowd(8, n=400)
    homes = rng.uniform(0, 3000, (200, 2))
    found = celled(homes, side=100.0, k=k, people=people)
    everybody = celled(people.xy, side=100.0, k=k, people=people)
    for x, y, side, lived in {
        (*xy, s, n) for xy, s, n in zip(found.xy.tolist(), found.side, found.people, strict=True) if s == s
    }:
        same = (everybody.side == side) & (np.abs(everybody.xy - [x, y]) < 1e-9).all(axis=1)
        assert people.number[same].sum() == lived >= k


def test_homes_alone_are_counted_once_for_each_place():
    assert np.isnan(celled(np.array([[10.0, 10.0]] * 9), side=100.0, k=2).xy).all()
    assert celled(np.array([[10.0, 10.0], [80.0, 80.0]]), side=100.0, k=2).xy.tolist() == [[50.0, 50.0]] * 2


def test_small_counts_by_hand():
    few, protects = reasons.FEW_PEOPLE, reasons.PROTECTS_FEW
    table = np.array([[10, 3, 20], [7, 8, 9], [30, 40, 50.0]])
    assert withheld(table, 5).tolist() == [[protects, few, ""], [protects, protects, ""], ["", "", ""]]
    assert withheld(table.T, 5).T.tolist() == withheld(table, 5).tolist()
    assert (withheld(table, 3) == "").all()
    assert withheld(np.array([[3.0], [9.0], [20.0]]), 5).ravel().tolist() == [few, protects, ""]
    assert withheld(np.array([[0.0, 3.0, 0.0]]), 5).ravel().tolist() == [protects, few, ""]
    assert withheld(np.zeros((0, 3)), 5).shape == (0, 3)


@pytest.mark.parametrize("seed", range(30))
def test_no_withheld_count_follows_from_the_totals(seed):
    rng = np.random.default_rng(seed)
    table = rng.poisson(rng.choice([2, 6, 20]), (rng.integers(2, 9), rng.integers(2, 9))).astype(float)
    hidden = withheld(table, 5) != ""
    assert hidden[(table > 0) & (table < 5)].all()
    cells = np.argwhere(hidden)
    if not len(cells):
        return
    # what every solution has in common: a cell is known where no vector of the null space moves it
    equations = np.zeros((sum(table.shape), len(cells)))
    equations[cells[:, 0], np.arange(len(cells))] = 1
    equations[table.shape[0] + cells[:, 1], np.arange(len(cells))] = 1
    free = np.abs(np.linalg.svd(equations)[2][np.linalg.matrix_rank(equations) :]).max(axis=0, initial=0)
    assert (free > 1e-9).all()
    for line, numbers in itertools.chain(zip(hidden, table, strict=True), zip(hidden.T, table.T, strict=True)):
        assert not line.any() or line.all() or numbers[line].sum() >= 5 or not (numbers[~line] > 0).any()


def test_a_bridge_between_two_squares_is_seen():
    hidden = np.zeros((4, 4), bool)
    hidden[:2, :2] = hidden[2:, 2:] = True
    assert bridges(hidden) == []
    hidden[1, 2] = True
    assert bridges(hidden) == [(1, 2)]


def exif(content=b"Exif\0\0GPS 59.2 17.9"):
    return b"\xff\xe1" + (len(content) + 2).to_bytes(2, "big") + content


def test_a_photo_does_not_tell_where_it_was_taken():
    scan = b"\xff\xda\x00\x04ab" + b"\x12\xff\x00\x34\xff\xd0\x56" + b"\xff\xd9"
    table = b"\xff\xdb\x00\x04cd"
    photo = b"\xff\xd8" + exif() + exif(b"http://ns.adobe.com/xap GPS") + b"\xff\xfe\x00\x05GPS" + table + scan
    assert without_metadata(photo + b"GPS behind") == b"\xff\xd8" + table + scan
    assert without_metadata(b"\xff\xd8" + table + scan) == b"\xff\xd8" + table + scan


@pytest.mark.parametrize(
    "content", [b"", b"GIF89a", b"\xff\xd8\xff", b"\xff\xd8" + exif()[:-3], b"%PDF", b"\x89PNG\r\n\x1a\n\0\0"]
)
def test_what_cannot_be_read_is_refused(content):
    with pytest.raises(UserError):
        without_metadata(content)


def test_png_and_webp():
    def chunk(kind, data):
        return len(data).to_bytes(4, "big") + kind + data + b"crc!"

    head = b"\x89PNG\r\n\x1a\n"
    picture = head + chunk(b"IHDR", b"x" * 13) + chunk(b"eXIf", b"GPS") + chunk(b"tEXt", b"GPS") + chunk(b"IEND", b"")
    assert without_metadata(picture) == head + chunk(b"IHDR", b"x" * 13) + chunk(b"IEND", b"")
    body = b"WEBPVP8X\x0a\0\0\0" + b"\x0c" + b"\0" * 9 + b"VP8 \x02\0\0\0abEXIF\x03\0\0\0GPS\0"
    kept = without_metadata(b"RIFF" + len(body).to_bytes(4, "little") + body)
    assert b"GPS" not in kept
    assert kept[20] == 0
    assert int.from_bytes(kept[4:8], "little") == len(kept) - 8


def prepared(homes, shapes, *, texts=None, respondent=None):
    n = len(homes)
    ids = [f"s{i}" for i in range(n)]
    respondent = respondent or [f"r{i}" for i in range(n)]
    submissions = gpd.GeoDataFrame(
        {"submission_id": ids, "respondent": respondent, "submitted": pd.NaT, "övrigt": ["Ring 070-123 45 67"] * n,
         "ålder": "65+"},
        geometry=[None if h is None else shapely.Point(h) for h in homes], crs=3006,
    )  # fmt: skip
    contributions = gpd.GeoDataFrame(
        {"contribution_id": [f"c{i}" for i in range(n)], "submission_id": ids, "respondent": respondent,
         "text": texts or ["Bra"] * n, "theme_source": "park", "place": "point"},
        geometry=list(shapes), crs=3006,
    )  # fmt: skip
    repeats = {
        "bänkar": pd.DataFrame({"row_id": ["1"], "submission_id": ["s0"], "parent_id": ["s0"], "vad": ["a@exempel.se"]})
    }
    return Prepared(contributions, submissions, repeats, pd.DataFrame(), pd.DataFrame(), {})


def protect(source, people="crowd", **settings):
    protector = Protector(Protection(**settings), population=crowd() if people == "crowd" else people, key=KEY)
    return protector.protect(source), protector


HOME = (1500.0, 1500.0)


def test_texts_and_respondents_are_protected_and_the_log_holds_nothing_of_it():
    given = prepared([HOME, None], [shapely.Point(100, 100), None], texts=["Mejla a@exempel.se", "Bra"])
    made, protector = protect(given, originals=True)
    assert made.contributions["text"].tolist() == ["Mejla [e-mail]", "Bra"]
    assert made.submissions["övrigt"].tolist() == ["Ring [phone]"] * 2
    assert made.submissions["ålder"].tolist() == ["65+"] * 2
    assert made.repeats["bänkar"]["vad"].tolist() == ["[e-mail]"]
    assert made.contributions["respondent"].tolist() == made.submissions["respondent"].tolist() != ["r0", "r1"]
    assert given.contributions["text"][0] == "Mejla a@exempel.se"
    log = protector.log()
    assert "exempel" not in log.to_csv()
    assert "1500" not in log.to_csv()
    assert log.loc[log["what"] == "Phone number", "count"].tolist() == [2]
    kept = protector.originals()
    assert "Mejla a@exempel.se" in kept["text"].tolist()
    assert "POINT (1500 1500)" in kept["text"].tolist()
    assert protector.originals().empty
    assert protect(given)[1].originals().empty


def test_pseudonyms_depend_on_the_key_only():
    given = prepared([None], [None])
    same = [protect(given)[0].submissions["respondent"][0] for _ in range(2)]
    other = Protector(Protection(), key=b"o" * 32).protect(given).submissions["respondent"][0]
    assert same[0] == same[1] != other


@pytest.mark.parametrize("homes", ["leave out", "displace", "cells"])
def test_without_a_population_no_home_is_kept(homes):
    made, protector = protect(prepared([HOME], [None]), people=None, homes=homes)
    assert made.submissions.geometry.isna().all()
    assert protector.log().query("what == 'Homes'")["count"].tolist() == [1]


def test_the_same_home_in_another_chunk_stands_at_the_same_place():
    protector = Protector(Protection(), population=crowd(), key=KEY)
    first, second = (protector.protect(prepared([HOME], [None], respondent=[name])) for name in ("a", "b"))
    assert first.submissions.geometry[0] == second.submissions.geometry[0] != shapely.Point(HOME)
    third = protector.protect(prepared([(1510.0, 1500.0)], [None], respondent=["a"]))  # a step away from the own door
    assert third.submissions.geometry[0] == first.submissions.geometry[0]


def test_a_remark_at_home_moves_with_it_and_one_farther_off_stays():
    made, _ = protect(prepared([HOME], [shapely.Point(1520, 1500)]))
    assert made.contributions.geometry[0] == made.submissions.geometry[0]
    made, _ = protect(prepared([HOME], [shapely.Point(1600, 1500)]))
    assert made.contributions.geometry[0] == shapely.Point(1600, 1500)
    made, _ = protect(prepared([HOME], [shapely.Point(HOME)]), homes="leave out")
    assert made.contributions.geometry.isna().all()
    assert made.contributions["place"].tolist() == ["none"]


@pytest.mark.parametrize("homes", ["leave out", "displace", "cells"])
def test_a_way_from_home_is_cut_off_and_its_end_does_not_tell_where_the_home_is(homes):
    n = 100
    angle = np.linspace(0, 2 * np.pi, n)
    ends = np.column_stack([1500 + 2000 * np.cos(angle), 1500 + 2000 * np.sin(angle)])
    ways = [shapely.LineString([HOME, end]) for end in ends]
    made, protector = protect(prepared([HOME] * n, ways, respondent=["r"] * n), homes=homes)
    left = made.contributions.geometry
    gaps = shapely.distance(left.to_numpy(), shapely.Point(HOME))
    assert (gaps >= 50 - 1e-6).all()
    centre = shapely.get_coordinates(
        shapely.minimum_bounding_circle(shapely.multipoints([way.coords[0] for way in left]))
    )
    assert np.hypot(*(centre.mean(axis=0) - HOME)) > 5  # the middle of the hole is not the home
    assert protector.log().query("how == 'Cut off near the home'")["count"].sum() == n


def test_a_way_that_only_passes_is_left_and_a_short_one_loses_its_place():
    past = shapely.LineString([(0, 1500), (3000, 1500)])
    assert protect(prepared([HOME], [past]))[0].contributions.geometry[0] == past
    short = shapely.LineString([HOME, (1501, 1500)])
    assert protect(prepared([HOME], [short]))[0].contributions.geometry.isna().all()


def test_the_own_plot_loses_its_place_and_the_district_does_not():
    plot, district = shapely.box(1480, 1480, 1520, 1520), shapely.box(0, 0, 3000, 3000)
    made, _ = protect(prepared([HOME] * 2, [plot, district], respondent=["a", "a"]))
    assert made.contributions.geometry.isna().tolist() == [True, False]


def test_kept_homes_and_degrees():
    given = prepared([HOME], [shapely.Point(HOME)])
    made, _ = protect(given, homes="keep", mask=False, pseudonyms=False)
    assert made.submissions.equals(given.submissions)
    assert made.contributions.geometry[0] == shapely.Point(HOME)
    with pytest.raises(UserError, match="degrees"):
        protect(given._replace(submissions=given.submissions.set_crs(4326, allow_override=True)))


def test_an_empty_chunk():
    made, protector = protect(prepared([], []))
    assert len(made.submissions) == 0
    assert "Homes" not in protector.log()["what"].tolist()


def test_the_real_survey_gives_nothing_away(shared):
    answers = json.loads(shared("feedback/kobo/huddinge.data.json").read_text(encoding="utf-8"))
    texts = [
        json.dumps(row, ensure_ascii=False) for row in (answers["results"] if isinstance(answers, dict) else answers)
    ]
    once = tools.masked(texts)
    assert not any("@exempel.se" in text for text in once)
    assert sum("[e-mail]" in text for text in once) > 0


def homes_frame(**columns):
    rng = np.random.default_rng(9)
    xy = rng.uniform(500, 2500, (40, 2)) + np.array([670_000, 6_570_000])
    return gpd.GeoDataFrame({"nr": range(40), **columns}, geometry=shapely.points(xy), crs=3006)


def mask(homes, **changes):
    people = crowd()
    population = gpd.GeoDataFrame(
        {"n": people.number}, geometry=shapely.points(people.xy + np.array([670_000, 6_570_000])), crs=3006
    )
    given = {"keep": (), "way": "displace", "nearest": 50.0, "farthest": 250.0, "cell": 250.0, "k": 5, "land": None}
    given |= {"population": population, "people_field": "n", "monitor": Monitor()}
    return tools.mask_home_locations(homes=homes, **(given | changes))


def test_the_tool_masks_homes_and_does_not_tell_the_distance():
    homes = homes_frame()
    made = mask(homes.to_crs(4326))
    masked = made["masked"].to_crs(3006)
    r = masked.geometry.distance(homes.geometry.iloc[masked["source"].to_numpy()], align=False)
    assert ((r > 49.9) & (r < 2000.1)).all()
    assert set(masked.columns) == {"source", "masking", "bounds", "k_tested", "geometry"}
    assert made["table"]["homes"].sum() == 40
    assert (made["table"]["k_least"].dropna() >= 5).all()


def test_the_tool_refuses_what_is_masked_and_what_cannot_be_tested():
    with pytest.raises(UserError, match="already"):
        mask(homes_frame(masking="x"))
    with pytest.raises(UserError, match="how many people"):
        mask(homes_frame(), population=None)
    with pytest.raises(UserError, match="no coordinate system"):
        mask(homes_frame().set_crs(None, allow_override=True))


def test_the_tool_finds_and_masks():
    layer = gpd.GeoDataFrame({"text": ["a@exempel.se", None, "Bra"], "n": [1, 2, 3]}, geometry=[None] * 3)
    made = tools.find_personal_data(layer=layer, fields=(), kinds=(), words=("email = mejl",), monitor=Monitor())
    assert made["masked"]["text"].tolist() == ["[mejl]", None, "Bra"]
    assert made["masked"]["found"].tolist() == [1, 0, 0]
    assert "n" not in made["masked"]
    assert made["counts"].query("found > 0")[["field", "kind", "examples"]].to_numpy().tolist() == [
        ["text", "E-mail address", "1"]
    ]
    for wrong in ({"kinds": ("names",)}, {"words": ("mejl",)}):
        with pytest.raises(UserError):
            tools.find_personal_data(
                **({"layer": layer, "fields": (), "kinds": (), "words": (), "monitor": Monitor()} | wrong)
            )


def test_the_tool_withholds_within_groups():
    layer = gpd.GeoDataFrame({"d": ["a", "a", "b", "b"], "n": [3.0, 10.0, 20.0, 30.0]}, geometry=[None] * 4)
    made = tools.withhold_small_counts(layer=layer, counts=("n",), within="d", minimum=5, monitor=Monitor())
    assert made["output"]["n"].isna().tolist() == [True, True, False, False]
    assert made["table"].iloc[0].tolist() == ["n", 1, 1, 2]
    with pytest.raises(UserError, match="negative"):
        tools.withhold_small_counts(
            layer=layer.assign(n=-1.0), counts=("n",), within=None, minimum=5, monitor=Monitor()
        )
