"""From tables made by hand to contributions: what goes in, what stays out and why, and names that last."""

import dataclasses
import json

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from sodertorn.processing.participation import problems, schema
from sodertorn.processing.participation.answers import Source
from sodertorn.processing.participation.matching import attachments, preparing, previewing, suggesting
from sodertorn.processing.participation.profile import Place, Profile, Rule, from_text
from sodertorn.processing.sources.tables import Column, Table
from sodertorn.processing.spec import Monitor, UserError
from sodertorn.processing.spec.errors import Cancelled


def table(name, columns, *, chunk=1000, **more):
    """A table of lists of texts; "geometry" may hold shapes."""
    rows = len(next(iter(columns.values()), ()))

    def read(monitor):
        frame = pd.DataFrame({n: np.array([*list(cells), None], dtype=object)[:-1] for n, cells in columns.items()})
        frame.index = np.arange(1, rows + 1)
        for start in range(0, max(rows, 1), chunk):
            yield frame.iloc[start : start + chunk].copy()

    return Table(name, tuple(c if isinstance(c, Column) else Column(c) for c in columns), read, rows=rows, **more)


def source(*tables, kind="plain"):
    return Source(kind, (), tables)


POINT = Rule("", question="Where?", place=Place("pair", ("lat", "lon")), text=("text",), theme=("theme",))


def prepare(made, profile, **more):
    more = {"survey": "S", "crs": "EPSG:3006"} | more
    return previewing.summary(preparing.prepared(made, profile, **more))


def whole(made, profile, **more):
    return list(preparing.prepared(made, profile, **({"survey": "S", "crs": "EPSG:3006"} | more)))


def rows_with(found, code):
    return sorted(found.problems.loc[found.problems.code == code, "row"])


SIX = {
    "id": ["a", "b", "c", "d", "a", "f"],
    "lat": ["59.2", "59.21", "", "x", "59.25", "17.9"],
    "lon": ["17.9", "17.91", "", "17.9", "17.95", "59.2"],
    "text": ["Old", "n/a", "No place", "Bad place", "New", "Swapped"],
    "theme": ["park", "", "", "", "traffic", ""],
    "time": ["2026-03-07 10:45", "soon", "", "", "2026-03-08 10:45", ""],
}


def test_each_row_goes_in_or_stays_out_with_its_reason():
    found = prepare(source(table("", SIX)), Profile(rules=(POINT,), key="id", time="time"))
    assert found.counts == {("", 0): {"came": 6, "placed": 3, "without_place": 2, "out": 1}}
    assert rows_with(found, problems.DUPLICATE) == [1]
    assert rows_with(found, problems.NO_PLACE) == [3]
    assert rows_with(found, problems.BAD_PLACE) == [4]
    assert rows_with(found, problems.SWAPPED) == [6]
    assert rows_with(found, problems.BAD_TIME) == [2]
    assert found.submissions == 5
    assert list(found.problems.stays_out) == [code in problems.STAYS_OUT for code in found.problems.code]
    made = found.contributions.set_index("row")
    assert list(made.columns[:11]) == [field.name for field in schema.FROM_SOURCE]
    assert made.loc[5, "text"] == "New"
    assert made.loc[5, "theme_source"] == "traffic"
    assert made.loc[2, "text"] == ""
    assert made.loc[5, "submitted"] == pd.Timestamp("2026-03-08T09:45", tz="UTC")
    assert made.place.to_dict() == {2: "point", 3: "none", 4: "none", 5: "point", 6: "point"}
    assert made.geometry.loc[6].distance(made.geometry.loc[2]) < 2000
    assert made.crs.to_epsg() == 3006
    assert (made.question == "Where?").all()
    assert made.rating.isna().all()
    assert (made.feeling == "").all()


def test_the_later_of_two_is_told_by_the_time():
    columns = {"id": ["a", "a"], "text": ["new", "old"], "time": ["2026-03-08", "2026-03-07"]}
    found = prepare(source(table("", columns)), Profile(rules=(Rule("", text=("text",)),), key="id", time="time"))
    assert list(found.contributions.text) == ["new"]


@pytest.mark.parametrize("answers", [True, False])
def test_the_later_one_may_be_chunks_away(answers):
    columns = {"id": ["a", "b", "c", "a"], "text": ["1", "2", "3", "4"]}
    profile = Profile(rules=(Rule("", text=("text",)),), key="id")
    found = prepare(source(table("", columns, chunk=1)), profile, answers=answers)
    assert list(found.contributions.text) == ["2", "3", "4"]
    assert rows_with(found, problems.DUPLICATE) == [1]


def test_a_blank_key_is_no_duplicate():
    columns = {"id": ["", ""], "text": ["one", "two"]}
    found = prepare(source(table("", columns)), Profile(rules=(Rule("", text=("text",)),), key="id"))
    assert found.contributions.contribution_id.nunique() == 2


def test_blank_questions_and_rows_stay_out():
    columns = {"text": ["said", "", " ", "-"], "age": ["5", "6", "", ""]}
    found = prepare(source(table("", columns)), Profile(rules=(Rule("", text=("text",)),)))
    assert found.counts[("", 0)] == {"came": 4, "placed": 0, "without_place": 1, "out": 3}
    assert rows_with(found, problems.BLANK) == [2, 3, 4]
    whole_row = found.problems[found.problems.rule == -1]
    assert list(whole_row.row) == [3]
    assert found.submissions == 3


def test_test_submissions_stay_out_whole():
    columns = {"text": ["said", "Test ", "said too"], "test": ["0", "0", "1"]}
    profile = Profile(rules=(Rule("", text=("text",)),), test={"/text": "test", "/test": "1"})
    found = prepare(source(table("", columns)), profile)
    assert rows_with(found, problems.TEST) == [2, 3]
    assert found.submissions == 1


def test_alike_from_another_submission_is_listed_and_goes_in():
    columns = {
        "id": list("abcd"), "lat": ["59.2", "59.2", "59.3", ""], "lon": ["17.9", "17.9", "17.9", ""],
        "text": ["More trees"] * 4, "theme": [""] * 4,
    }  # fmt: skip
    for chunk in (1, 10):
        found = prepare(source(table("", columns, chunk=chunk)), Profile(rules=(POINT,), key="id"))
        assert rows_with(found, problems.ALIKE) == [2]
        assert len(found.contributions) == 4


def test_ratings_make_feelings_and_bad_ones_are_listed():
    columns = {"text": list("abcde"), "betyg": ["5", "2", "3,5", "good", ""]}
    rule = Rule("", text=("text",), rating="betyg")
    profile = Profile(rules=(rule,), decimal=",", rating_good=4.0, rating_bad=2.0)
    found = prepare(source(table("", columns)), profile)
    assert list(found.contributions.feeling) == ["positive", "negative", "neutral", "", ""]
    assert found.contributions.rating.tolist()[:3] == [5.0, 2.0, 3.5]
    assert rows_with(found, problems.BAD_NUMBER) == [4]
    # A school's marks the other way round: 1 is best.
    turned = prepare(source(table("", columns)), profile.changed(rating_good=2.0, rating_bad=4.0))
    assert list(turned.contributions.feeling)[:3] == ["negative", "positive", "neutral"]


def test_words_for_feelings_come_before_the_rating():
    columns = {"text": ["a", "b"], "känsla": ["Trygg", "?"], "betyg": ["1", "1"]}
    rule = Rule("", text=("text",), feeling="känsla", rating="betyg")
    profile = Profile(rules=(rule,), feelings={"trygg": "positive"}, rating_good=4.0, rating_bad=2.0)
    assert list(prepare(source(table("", columns)), profile).contributions.feeling) == ["positive", "negative"]


def test_texts_are_joined_under_their_labels_and_themes_are_renamed():
    columns = {"title": ["Park", ""], "body": ["More trees", "Less cars"], "tema": ["a b", "c"]}
    rule = Rule("", text=("title", "body"), theme=("tema",))
    profile = Profile(rules=(rule,), many={"/tema": " "}, themes={"a": "Green", "c": "Traffic"})
    made = prepare(source(table("", columns)), profile).contributions
    assert list(made.text) == ["title: Park\nbody: More trees", "body: Less cars"]
    assert list(made.theme_source) == ["Green; b", "Traffic"]


def test_a_question_that_stands_in_the_data():
    columns = {"q": ["Where is it nice?", ""], "text": ["a", "b"]}
    made = prepare(source(table("", columns)), Profile(rules=(Rule("", "?", question_column="q", text=("text",)),)))
    assert list(made.contributions.question) == ["Where is it nice?", "?"]


def _with_repeats(**main):
    people = {"KEY": ["u1", "u2", "u3"], "who": ["x", "y", "z"], "text": ["", "hello", ""]} | main
    spots = {
        "KEY": ["u1/1", "u1/2", "u2/1", "u9/1"], "PARENT": ["u1", "u1", "u2", "u9"],
        "p": ["59.2 17.9", "59.21 17.9", "", "59.2 17.9"], "said": ["one", "two", "three", "four"],
    }  # fmt: skip
    trees = {"KEY": ["t1", "t2"], "PARENT": ["u1/2", "u8/8"], "kind": ["oak", "elm"]}
    return source(
        table("", people, key="KEY"),
        # A child may stand before its parent.
        table("trees", trees, parent="spots", key="KEY", parent_key="PARENT"),
        table("spots", spots, parent="", key="KEY", parent_key="PARENT", chunk=2),
    )


SPOTS = Profile(
    rules=(Rule("spots", place=Place("point", ("p",)), text=("said",)), Rule("", text=("text",))), key="KEY",
    respondent="who",
)  # fmt: skip


def test_repeats_hang_together_with_what_they_belong_to():
    made = _with_repeats()
    found = prepare(made, SPOTS)
    assert found.counts[("spots", 0)] == {"came": 4, "placed": 2, "without_place": 1, "out": 1}
    assert found.counts[("", 1)] == {"came": 3, "placed": 0, "without_place": 1, "out": 2}
    orphans = found.problems[found.problems.code == problems.NO_PARENT]
    assert list(zip(orphans.table, orphans.row, strict=True)) == [("spots", 4), ("trees", 2)]
    assert dict(zip(found.contributions.text, found.contributions.respondent, strict=True)) == {
        "hello": "y", "one": "x", "two": "x", "three": "y",
    }  # fmt: skip
    chunks = whole(made, SPOTS)
    people = pd.concat([chunk.submissions for chunk in chunks])
    spots = pd.concat([chunk.repeats["spots"] for chunk in chunks if "spots" in chunk.repeats])
    trees = pd.concat([chunk.repeats["trees"] for chunk in chunks if "trees" in chunk.repeats])
    assert list(people.respondent) == ["x", "y", "z"]
    assert set(spots.submission_id) <= set(people.submission_id)
    assert list(spots.parent_id) == list(people.submission_id.iloc[[0, 0, 1]])
    assert list(trees.parent_id) == [spots.row_id.iloc[1]]
    assert list(trees.kind) == ["oak"]
    assert list(trees.submission_id) == [people.submission_id.iloc[0]]


def test_what_belongs_to_a_duplicate_or_a_test_stays_out_with_it():
    found = prepare(_with_repeats(text=["", "test", ""]), SPOTS.changed(test={"/text": "test"}))
    assert rows_with(found, problems.TEST) == [2, 3]
    assert list(found.contributions.text) == ["one", "two"]


def _shuffled(columns, order):
    return {name: [cells[i] for i in order] for name, cells in columns.items()}


@settings(max_examples=25, deadline=None)
@given(st.permutations(range(6)), st.sampled_from(["", "id"]), st.integers(1, 7))
def test_names_do_not_hang_on_the_order(order, key, chunk):
    columns = {name: list(cells) for name, cells in SIX.items()} | {"id": list("abcdef")}
    profile = Profile(rules=(POINT,), key=key)
    first = prepare(source(table("", columns)), profile).contributions
    second = prepare(source(table("", _shuffled(columns, order), chunk=chunk)), profile).contributions
    names = lambda made: dict(zip(made.text, made.contribution_id, strict=True))  # noqa: E731
    assert names(first) == names(second)
    assert len(set(names(first).values())) == 6


def test_names_are_the_same_at_the_next_import():
    """Fixed for ever: a change of these numbers would double everything that was imported before."""
    made = prepare(
        source(table("", {"id": ["a"], "text": ["x"]})), Profile(rules=(Rule("", text=("text",)),), key="id")
    )
    assert made.contributions.submission_id[0] == "4b8dbd3ea84392437a22"
    more = {"id": ["new", "a"], "text": ["first", "x"], "further": ["", ""]}
    again = prepare(source(table("", more)), Profile(rules=(Rule("", text=("text",)),), key="id"))
    assert again.contributions.contribution_id[1] == made.contributions.contribution_id[0]


def test_without_a_key_new_rows_and_new_columns_change_nothing():
    profile = Profile(rules=(Rule("", text=("text",)),))
    first = prepare(source(table("", {"text": ["x", "x", "y"], "_index": ["1", "2", "3"]})), profile).contributions
    more = {"new": [""] * 4, "_index": ["9", "8", "7", "6"], "text": ["z", "y", "x", "x"]}
    again = prepare(source(table("", more)), profile).contributions
    assert set(first.contribution_id) < set(again.contribution_id)
    assert again.contribution_id.nunique() == 4


def test_other_surveys_and_other_questions_have_other_names():
    made = source(table("", {"id": ["a"], "x": ["1"], "y": ["2"]}))
    profile = Profile(rules=(Rule("", text=("x",)), Rule("", text=("y",))), key="id")
    one, two = prepare(made, profile).contributions, prepare(made, profile, survey="T").contributions
    assert len({*one.contribution_id, *two.contribution_id}) == 4
    assert one.submission_id.nunique() == 1
    fewer = prepare(made, profile.changed(rules=profile.rules[1:])).contributions
    assert fewer.contribution_id[0] in set(one.contribution_id)


def test_further_answers_get_types_that_hold_every_row():
    columns = {
        "n": ["1", "2", ""], "x": ["1,5", "2", "-"], "zip": ["01234", "14101", ""], "flag": ["TRUE", "false", ""],
        "late": ["1", "2", "three"], "when": ["2026-03-07 10:45", "", "2026-07-07T10:45:00Z"],
        "day": ["2026-03-07"] * 3,
        "big": ["12345678901234567890", "1", "2"], "text": ["a", "b", "c"],
    }  # fmt: skip
    profile = Profile(rules=(Rule("", text=("text",)),), decimal=",")
    chunks = whole(source(table("", columns, chunk=1)), profile)
    made = pd.concat([chunk.submissions for chunk in chunks], ignore_index=True)
    kinds = {name: str(made[name].dtype) for name in columns if name != "text"}
    assert kinds == {
        "n": "Int64", "x": "float64", "zip": "object", "flag": "boolean", "late": "object",
        "when": "datetime64[ns, UTC]", "day": "object", "big": "object",
    }  # fmt: skip
    assert made.n.tolist()[:2] == [1, 2]
    assert made.n.isna()[2]
    assert made.x.tolist()[:2] == [1.5, 2.0]
    assert made.flag.tolist()[:2] == [True, False]
    assert made.zip.tolist() == ["01234", "14101", None]
    assert made.when[0] == pd.Timestamp("2026-03-07T09:45Z")
    assert "text" not in made
    assert all(chunk.submissions.dtypes.equals(chunks[0].submissions.dtypes) for chunk in chunks)


def test_several_answers_become_flags_beside_the_text():
    columns = {"q": ["a b", "c", "", "b"], "text": ["1", "2", "3", "4"], "drop": ["secret"] * 4}
    profile = Profile(rules=(Rule("", text=("text",)),), many={"/q": " "}, drop=("/drop",))
    made = pd.concat([chunk.submissions for chunk in whole(source(table("", columns, chunk=1)), profile)])
    assert list(made.columns[3:-1]) == ["q", "q/a", "q/b", "q/c"]
    assert made["q/b"].tolist()[:2] == [True, False]
    assert made["q/b"].isna().tolist() == [False, False, True, False]


def test_a_survey_may_use_our_names():
    columns = {"text": ["x"], "respondent": ["me"], "geometry": ["round"], "submission_id": ["7"]}
    made = whole(source(table("", columns)), Profile(rules=(Rule("", text=("text",)),)))[0].submissions
    assert made["respondent (survey)"][1] == "me"
    assert made["geometry (survey)"][1] == "round"
    assert made.columns.is_unique


def test_homes_go_to_the_submissions_and_nowhere_else():
    columns = {"hem": ["59.2 17.9", "", "x"], "text": ["a", "b", "c"]}
    rules = (Rule("", place=Place("point", ("hem",)), home=True), Rule("", text=("text",)))
    chunk = whole(source(table("", columns)), Profile(rules=rules))[0]
    assert chunk.submissions.geometry.isna().tolist() == [False, True, True]
    assert "hem" not in chunk.submissions
    assert chunk.contributions.geometry.isna().all()
    assert chunk.counts[("", 0)] == {"came": 3, "placed": 1, "without_place": 1, "out": 1}


def test_a_shape_that_is_the_home_is_no_contribution():
    home, way = shapely.Point(17.9, 59.2), shapely.LineString([(17.9, 59.2), (17.95, 59.2)])
    columns = {"hem": ["59.2 17.9", "59.2 17.9"], "geometry": [home, way]}
    rules = (
        Rule("", place=Place("geometry", ("geometry",))), Rule("", place=Place("point", ("hem",)), home=True),
    )  # fmt: skip
    found = prepare(source(table("", columns, geometry="geometry")), Profile(rules=rules))
    assert list(found.contributions.place) == ["line"]
    assert found.counts[("", 0)]["out"] == 1


def test_attachments_are_names_and_links_of_the_web_only():
    assert attachments.files("photo.jpg") == [("photo.jpg", "", "photo.jpg")]
    assert attachments.files("https://x.se/a/b.jpg?s=1") == [("b.jpg", "https://x.se/a/b.jpg?s=1", "")]
    assert attachments.files("javascript:alert(1)") == [("javascriptalert(1)", "", "javascript:alert(1)")]
    assert attachments.files("file:///etc/passwd") == [("passwd", "", "file:///etc/passwd")]
    assert attachments.files("../../etc/passwd") == [("passwd", "", "../../etc/passwd")]
    kobo = json.dumps([{"download_url": "https://k.org/m/1", "filename": "u/attachments/b.jpg"}, {"x": 1}, 7])
    assert attachments.files(kobo) == [("b.jpg", "https://k.org/m/1", "")]
    columns = {"text": ["a", "", ""], "foto": ["a.jpg;b.jpg", "c.jpg", ""]}
    profile = Profile(rules=(Rule("", text=("text",)),), attachments=("/foto",))
    chunk = whole(source(table("", columns)), profile)[0]
    assert list(chunk.attachments.name) == ["a.jpg", "b.jpg", "c.jpg"]
    assert list(chunk.attachments.contribution_id) == [chunk.contributions.contribution_id[0]] * 2 + [""]


def test_a_broken_row_goes_in_when_its_cells_fit():
    made = table(
        "",
        {
            "id": ["1", "2", "3", "4", "5"],
            "tid": ["2026-05-01", "2026-05-02", "bra; 2026-05-03", "2026-05-04", ""],
            "plats": ["59.2 17.9", "59.2 17.8", "59.2 17.7", "här", "59.2 17.6"],
            "text": ["a", "b; och c", "d", "59.2 17.9", "e"],
        },
    )

    def read(monitor):
        for chunk in made.read(monitor):
            chunk.attrs["broken"] = {2: "cells", 3: "cells", 4: "quote", 5: "quote"}
            yield chunk

    rule = Rule("", place=Place("point", ("plats",)), text=("text",))
    profile = Profile(rules=(rule,), key="id", time="tid")
    found = prepare(source(dataclasses.replace(made, read=read)), profile)
    assert rows_with(found, problems.RAGGED) == [2]
    assert rows_with(found, problems.BROKEN) == [3, 4, 5]
    assert list(found.contributions["text"]) == ["a", "b; och c"]
    assert found.counts[("", 0)] == {"came": 5, "placed": 2, "without_place": 0, "out": 3}


def test_a_geometry_that_cannot_be_read_is_not_the_same_as_none():
    made = table("", {"text": ["a", "b", "c"]})
    shapes = np.array([None, None, shapely.Point(17.9, 59.2)], dtype=object)

    def read(monitor):
        for chunk in made.read(monitor):
            chunk["geometry"] = shapes
            chunk.attrs["bad_place"] = (2,)
            yield chunk

    profile = Profile(rules=(Rule("", place=Place("geometry", ("geometry",)), text=("text",)),))
    whole = dataclasses.replace(made, read=read, geometry="geometry", crs="EPSG:4326")
    found = prepare(source(whole), profile)
    assert rows_with(found, problems.NO_PLACE) == [1]
    assert rows_with(found, problems.BAD_PLACE) == [2]


@pytest.mark.parametrize("answers", [True, False])
def test_an_empty_source(answers):
    made = source(table("", {"id": [], "text": [], "lat": [], "lon": [], "theme": []}))
    profile, _ = suggesting.suggest(made)
    found = prepare(made, profile, answers=answers)
    assert len(found.contributions) == 0
    assert found.submissions == 0
    assert previewing.crs_for(made, profile) == "EPSG:3006"


def test_a_column_that_is_not_there():
    with pytest.raises(UserError, match="no column theme"):
        prepare(source(table("", {"text": ["a"]})), Profile(rules=(POINT,)))


class _Impatient(Monitor):
    def is_cancelled(self):
        return True


def test_cancelling_is_heard():
    with pytest.raises(Cancelled):
        list(preparing.prepared(source(table("", SIX)), Profile(rules=(POINT,)), survey="S", crs="EPSG:3006",
                                monitor=_Impatient()))  # fmt: skip


CELL = st.sampled_from(
    ["", "59.2", "17.9", "0", "x", "n/a", "59.2 17.9", "a", "test", "2026-03-07", "5", "=1", "é\x00"]
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(*[CELL] * 6), min_size=0, max_size=12), st.sampled_from(["", "id"]), st.integers(1, 5),
    st.booleans(), st.sampled_from(["pair", "point", "trace", "shape", "wkt", "geojson", "dms", "link"]),
)  # fmt: skip
def test_what_goes_in_and_what_stays_out_is_what_came(rows, key, chunk, answers, form):
    names = ("id", "lat", "lon", "text", "theme", "time")
    cells = dict(zip(names, map(list, zip(*rows, strict=True)), strict=True)) if rows else {name: [] for name in names}
    made = source(table("", cells, chunk=chunk))
    place = Place(form, ("lat", "lon") if form == "pair" else ("lat",))
    rules = (dataclasses.replace(POINT, place=place), Rule("", text=("text",), rating="theme"))
    area = gpd.GeoDataFrame(geometry=[shapely.box(17.8, 59.1, 18.0, 59.3)], crs=4326)
    profile = Profile(rules=rules, key=key, time="time", test={"/text": "test"})
    found = prepare(made, profile, answers=answers, area=area)
    for number, counts in ((0, found.counts.get(("", 0))), (1, found.counts.get(("", 1)))):
        if not rows:
            break
        assert counts["came"] == len(rows) == counts["placed"] + counts["without_place"] + counts["out"]
        told = found.problems[found.problems.stays_out & found.problems.rule.isin([-1, number])]
        assert counts["out"] == len(told)
        assert not told.duplicated("row").any()
    assert found.contributions.contribution_id.is_unique
    assert len(found.contributions) == sum(c["placed"] + c["without_place"] for c in found.counts.values())


def test_a_profile_survives_its_json():
    profile, _ = suggesting.suggest(_with_repeats())
    assert from_text(profile.text()) == profile


def test_a_giant_cell_is_cut_listed_and_harms_nobody():
    giant = ["9" * 5_000_000]
    columns = {"lat": ["59.2"] * 999 + giant, "lon": ["17.9"] * 1000, "text": ["a"] * 999 + giant}
    columns |= {"betyg": ["1"] * 999 + giant, "time": ["2026-03-07"] * 999 + giant, "theme": [""] * 999 + giant}
    profile = Profile(rules=(dataclasses.replace(POINT, rating="betyg"),), time="time")
    found = prepare(source(table("", columns)), profile, answers=False)
    assert found.counts[("", 0)] == {"came": 1000, "placed": 999, "without_place": 1, "out": 0}
    assert rows_with(found, problems.TOO_LONG) == [1000]
    assert found.contributions.text.str.len().max() == 100_000
