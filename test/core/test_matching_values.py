"""How often each answer was given, and what it is taken for."""

import numpy as np
import pandas as pd
import pytest
from sodertorn.processing.participation.answers import Source
from sodertorn.processing.participation.matching import preparing, values
from sodertorn.processing.participation.profile import Profile, Rule
from sodertorn.processing.sources.tables import Column, Table
from sodertorn.processing.spec import Monitor
from sodertorn.processing.spec.errors import Cancelled


def table(name, columns, *, chunk=2, **more):
    rows = len(next(iter(columns.values())))

    def read(monitor):
        frame = pd.DataFrame({one: np.array([*cells, None], dtype=object)[:-1] for one, cells in columns.items()})
        frame.index = np.arange(1, rows + 1)
        for start in range(0, rows, chunk):
            yield frame.iloc[start : start + chunk].copy()

    return Table(name, tuple(map(Column, columns)), read, rows=rows, **more)


MAIN = table(
    "",
    {
        "id": ["a", "b", "c", "d", "e"],
        "about": ["park road", "park", " ", "", "road"],
        "mood": ["Bra", "bra", "DÅLIGT", "hm", ""],
        "mark": ["5", "1", "3", "x", "4"],
        "many": ["x y", "x", "", "", "y"],
        "many/x": ["1", "1", "0", "0", "0"],
        "many/y": ["1", "0", "0", "0", "True"],
    },
)
VISITS = table("visits", {"about": ["park", "shop", "shop"], "_id": ["a", "a", "b"]}, parent="", parent_key="_id")
PROFILE = Profile(
    columns={"": MAIN.names(), "visits": VISITS.names()},
    rules=(
        Rule("", "q", theme=("about",), feeling="mood", rating="mark"),
        Rule("", "q2", theme=("many",)),
        Rule("visits", "q3", theme=("about",)),
        Rule("", "home", theme=("id",), home=True),
    ),
    key="id", many={"/about": " ", "/many": "/"}, feelings={"Bra": "positive"}, rating_good=4.0, rating_bad=2.0,
)  # fmt: skip


def counted(profile=PROFILE, *tables):
    return values.count(Source("plain", (), tables or (MAIN, VISITS)), profile, Monitor())


def test_each_answer_is_counted_wherever_it_stands():
    found = counted().values
    themes = {value: facts for (kind, value), facts in found.items() if kind == "theme"}
    assert themes == {
        "park": (3, ("about",)), "road": (2, ("about",)), "shop": (2, ("about",)),
        "x": (2, ("many",)), "y": (2, ("many",)),
    }  # fmt: skip
    assert {value: n for (kind, value), (n, _) in found.items() if kind == "feeling"} == {
        "Bra": 1, "bra": 1, "DÅLIGT": 1, "hm": 1,
    }  # fmt: skip
    assert sum(n for (kind, _), (n, _) in found.items() if kind == "rating") == 5


def test_the_size_of_the_chunks_changes_nothing():
    names = MAIN.names()
    whole = pd.concat(MAIN.read(Monitor()))
    again = table("", {name: list(whole[name]) for name in names}, chunk=100)
    assert counted(PROFILE, again, VISITS) == counted()


def test_what_an_answer_is_taken_for_has_its_evidence():
    found = {(one.kind, one.value): (one.meaning, one.why) for one in values.meant(counted(), PROFILE)}
    assert found["theme", "park"] == ("park", "as written")
    assert found["feeling", "Bra"] == found["feeling", "bra"] == ("positive", "word")
    assert found["feeling", "DÅLIGT"] == ("", "known")
    assert found["feeling", "hm"] == ("", "unknown")
    assert found["rating", "5"] == found["rating", "4"] == ("positive", "good")
    assert found["rating", "3"] == ("neutral", "between")
    assert found["rating", "1"] == ("negative", "bad")
    assert found["rating", "x"] == ("", "no number")
    turned = values.meant(counted(), PROFILE.changed(rating_good=2.0, rating_bad=4.0))
    assert {one.value: one.meaning for one in turned if one.kind == "rating"} == {
        "5": "negative", "4": "negative", "3": "neutral", "1": "positive", "x": "",
    }  # fmt: skip
    unbound = values.meant(counted(), PROFILE.changed(rating_good=None))
    assert {one.why for one in unbound if one.kind == "rating"} == {"no bounds", "no number"}
    assert {why for _, why in found.values()} <= set(values.WHY)


def test_what_is_changed_is_what_the_import_makes_of_it():
    profile = values.taken_for(PROFILE, "theme", ["park", "x"], "Green")
    profile = values.taken_for(profile, "feeling", ["hm"], "neutral")
    profile = values.known_words(counted(), profile)
    profile = values.taken_for(profile, "feeling", ["bra"], "")
    assert profile.themes == {"park": "Green", "x": "Green"}
    assert profile.feelings == {"hm": "neutral", "DÅLIGT": "negative", "bra": ""}  # "Bra" is the same word
    said = {(one.kind, one.value): one for one in values.meant(counted(), profile)}
    assert said["theme", "park"].why == said["feeling", "hm"].why == "chosen"
    assert said["feeling", "Bra"].why == "none"
    source = Source("plain", (), (MAIN,))
    one = profile.changed(rules=PROFILE.rules[:1], columns={"": MAIN.names()}, rating_good=None)
    found = list(preparing.prepared(source, one, survey="S", crs="EPSG:3006"))
    rows = pd.concat([part.contributions for part in found if len(part.contributions)])
    assert list(rows["theme_source"]) == ["Green; road", "Green", "", "", "road"]
    assert list(rows["feeling"]) == ["", "", "negative", "neutral", ""]


def test_a_theme_can_be_as_it_is_written_again():
    changed = values.taken_for(PROFILE, "theme", ["park", "road"], "Green")
    assert values.taken_for(changed, "theme", ["park"], "").themes == {"road": "Green"}
    assert values.taken_for(changed, "theme", ["road"], "road").themes == {"park": "Green"}
    assert values.taken_for(PROFILE, "rating", ["5"], "negative") == PROFILE
    assert values.taken_for(PROFILE, "feeling", ["hm"], "angry") == PROFILE


def test_nothing_is_counted_where_nothing_stands_for_a_theme():
    empty = PROFILE.changed(rules=(Rule("", "q", text=("about",)),))
    assert values.wanted(empty) == ()
    assert counted(empty) == values.Counted({})
    assert values.meant(counted(empty), empty) == []
    gone = PROFILE.changed(rules=(Rule("", "q", theme=("not there",), rating="nor this"),), many={})
    assert counted(gone) == values.Counted({})


def test_the_commonest_are_listed_where_there_are_too_many(monkeypatch):
    monkeypatch.setattr(values, "MOST", 2)
    assert counted().left == 3 + 2 + 3  # of five themes, four feelings and five ratings
    found = [one for one in values.meant(counted(), PROFILE) if one.kind == "theme"]
    assert [(one.value, one.count) for one in found] == [("park", 3), ("road", 2)]


def test_counting_stops_when_it_is_told_to():
    class Stop(Monitor):
        def is_cancelled(self):
            return True

        def progress(self, fraction):
            self.check()

    with pytest.raises(Cancelled):
        values.count(Source("plain", (), (MAIN, VISITS)), PROFILE, Stop())
