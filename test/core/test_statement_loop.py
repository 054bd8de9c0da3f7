"""Statement and store in step, in a GeoPackage and in a real PostgreSQL: make, write, import more, make again."""

import json
import runpy
import threading
import zipfile
from pathlib import Path

import pandas as pd
import pytest
from sodertorn.processing.databases import geopackage
from sodertorn.processing.participation import schema
from sodertorn.processing.participation.statement.answers import BETWEEN
from sodertorn.processing.participation.statement.contents import code_of
from sodertorn.processing.participation.statement.public import you_said_we_did
from sodertorn.processing.participation.statement.reading import read_answers
from sodertorn.processing.participation.statement.statement import consultation_statement
from sodertorn.processing.participation.store.place import StorePlace
from sodertorn.processing.spec import Monitor

HERE = Path(__file__)
store_tests = runpy.run_path(str(HERE.with_name("test_store.py")))
fill = runpy.run_path(str(HERE.with_name("test_statement.py")))["fill"]
bring, rows, write = (store_tests[name] for name in ("bring", "rows", "write"))


class Listener(Monitor):
    """Keeps what is said."""

    def __init__(self):
        super().__init__()
        self.said = []

    def info(self, template, **values):
        self.said.append(template.format(**values))

    warn = info


@pytest.fixture(params=["geopackage", "postgis"])
def place(request, tmp_path):
    if request.param == "geopackage":
        return StorePlace(tmp_path / "store.gpkg", None, "")
    return StorePlace(None, request.getfixturevalue("postgres"), f"statement {tmp_path.name}")


def import_rows(place, tmp_path, count):
    with place.open(create=True) as store:
        bring(store, write(tmp_path / "survey.csv", rows(count)))


def state(place, path, answers=None):
    monitor = Listener()
    made = consultation_statement(
        place=place, survey=None, kind="consultation", plan_name="Centrum", case_number=None, how=None,
        answers=answers, plan=None, background=None, who=None, monitor=monitor,
    )  # fmt: skip
    made["statement"](path)
    return made["list"].set_index("contribution_id"), monitor.said


def contributions(place):
    with place.open() as store:
        return store.contributions(statuses=None).set_index("contribution_id").sort_values("text")


def review(place, identifiers, **values):
    with place.open() as store:
        store.review((list(identifiers), values), "anna", "table")


def test_nothing_is_lost_on_the_way_round(place, tmp_path):
    import_rows(place, tmp_path, 12)
    first = tmp_path / "first.odt"
    state(place, first)
    ids = contributions(place).index
    texts = {code_of(ids[0]): ("Vi gör det", "Met", ""), code_of(ids[1]): ("Nej; -- 'x' \"y\" %s", "not met", "Dyrt")}
    written = fill(first, tmp_path / "written.odt", texts)
    import_rows(place, tmp_path, 17)
    second = tmp_path / "second.odt"
    listed, said = state(place, second, written)
    assert len(listed) == 17
    assert "New answers taken from written.odt: 2." in said
    stored = contributions(place)
    assert stored.loc[ids[0], ["answer", "decision"]].tolist() == ["Vi gör det", "met"]
    assert stored.loc[ids[1], ["answer", "decision", "decision_reason"]].tolist() == [
        "Nej; -- 'x' \"y\" %s", "not met", "Dyrt",
    ]  # fmt: skip
    readings = read_answers(second)[0]
    assert len(readings) == 17
    assert readings[code_of(ids[1])].now["answer"] == "Nej; -- 'x' \"y\" %s"
    # imported again, and stated from either document again: nothing moves
    import_rows(place, tmp_path, 17)
    for document in (second, written):
        state(place, tmp_path / "again.odt", document)
        pd.testing.assert_frame_equal(pd.DataFrame(stored), pd.DataFrame(contributions(place)))


def test_two_planners_with_a_document_each(place, tmp_path):
    import_rows(place, tmp_path, 6)
    first = tmp_path / "first.odt"
    state(place, first)
    ids = contributions(place).index
    anna = fill(first, tmp_path / "anna.odt", {code_of(ids[0]): ("Annas", "met", "")})
    bo = fill(first, tmp_path / "bo.odt", {code_of(ids[0]): ("Bos", "not met", ""), code_of(ids[1]): ("Mer", "", "")})
    state(place, tmp_path / "second.odt", anna)
    listed, said = state(place, tmp_path / "third.odt", bo)
    assert listed.loc[ids[0], ["answer", "decision"]].tolist() == ["Bos" + BETWEEN + "Annas", "met"]
    assert listed.loc[ids[1], "answer"] == "Mer"
    assert any("changed both in bo.odt and in the store: 1" in text for text in said)


def test_two_planners_at_once(place, tmp_path, monkeypatch):
    monkeypatch.setattr(geopackage, "PATIENCE", 60.0)  # a busy machine: what counts is that nothing is lost
    import_rows(place, tmp_path, 6)
    first = tmp_path / "first.odt"
    state(place, first)
    ids = contributions(place).index
    documents = [fill(first, tmp_path / f"{n}.odt", {code_of(ids[n]): (f"Svar {n}", "met", "")}) for n in range(3)]
    failed = []

    def give_back(document):
        try:
            state(place, document.with_suffix(".new.odt"), document)
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=give_back, args=(document,)) for document in documents]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert contributions(place)["answer"].loc[ids[:3]].tolist() == ["Svar 0", "Svar 1", "Svar 2"]


def test_merged_or_hidden_after_the_answer(place, tmp_path):
    import_rows(place, tmp_path, 6)
    first = tmp_path / "first.odt"
    state(place, first)
    ids = contributions(place).index
    texts = {code_of(ids[n]): (f"Svar {n}", "met", "") for n in (1, 2, 3)}
    written = fill(first, tmp_path / "written.odt", texts)
    review(place, [ids[1]], status="merged", merged_into=ids[0])
    review(place, [ids[2]], status="hidden", status_reason="namn")
    listed, said = state(place, tmp_path / "second.odt", written)
    stored = contributions(place)
    assert stored.loc[ids[1:4], "answer"].tolist() == ["Svar 1", "Svar 2", "Svar 3"]
    assert set(listed.index) == set(ids) - {ids[1], ids[2]}
    # what stands for both has the answer that was given to one of them
    assert listed.loc[ids[0], ["answer", "decision", "same"]].tolist() == ["Svar 1", "met", 1]
    named = next(text for text in said if "hidden or merged since" in text)
    assert code_of(ids[1]) in named
    assert code_of(ids[2]) in named
    content = zipfile.ZipFile(tmp_path / "second.odt").read("content.xml").decode()
    assert "Svar 1" in content
    assert "Svar 2" not in content
    # a better answer to both goes to the one that stands for them
    better = fill(tmp_path / "second.odt", tmp_path / "better.odt", {code_of(ids[0]): ("Båda", "met", "")})
    state(place, tmp_path / "third.odt", better)
    assert contributions(place).loc[ids[:2], "answer"].tolist() == ["Båda", "Svar 1"]
    # taken out of hiding, it still has its answer
    review(place, [ids[2]], status="new")
    assert state(place, tmp_path / "fourth.odt")[0].loc[ids[2], "answer"] == "Svar 2"


def test_merged_into_a_hidden_one_is_told(place, tmp_path):
    import_rows(place, tmp_path, 4)
    ids = contributions(place).index
    review(place, [ids[1]], status="merged", merged_into=ids[0])
    review(place, [ids[0]], status="hidden", status_reason="namn")
    said = state(place, tmp_path / "first.odt")[1]
    assert any(code_of(ids[1]) in text and "in no list" in text for text in said)


SHOWN = {"theme", "plan_part", "text", "answer", "decision", "decision_reason"}
WORDED = {"status": "accepted", "decision": "not met", "sender_kind": "organisation", "feeling": "negative",
          "place": "point", "merged_into": None}  # fmt: skip


def test_no_other_column_reaches_the_public(tmp_path):
    """A canary in every column that holds text: only those that may be shown are heard."""
    place = StorePlace(tmp_path / "store.gpkg", None, "")
    import_rows(place, tmp_path, 3)
    with place.open() as store:
        frame = store.contributions(statuses=None)
    texts = [field.name for field in schema.CONTRIBUTIONS if field.dtype == "text"]
    for name in texts:
        frame[name] = WORDED[name] if name in WORDED else [f"canary-{name}-{n}" for n in range(3)]
    frame["submitted"] = frame["reviewed_at"] = pd.Timestamp("1987-06-05T04:03:02Z")
    frame["rating"] = 7654321.0
    frame["added_by_somebody"] = "canary-added"

    class Kept:
        def open(self):
            return self

        def __enter__(self):
            return self

        def __exit__(self, *_):
            return False

        def contributions(self, survey=None, statuses=None):
            return frame

    for shown in (True, False):
        made = you_said_we_did(
            place=Kept(), survey=None, only_decided=True, texts=shown, places="points", cell=100.0, fewest=1
        )
        page = made["page"](settings=[("canary-setting", "canary-path")], warnings=["canary-warning"])
        layers = made["output"].to_json() + json.dumps(made["no_place"].to_dict("records"), default=str)
        assert len(made["output"]) + len(made["no_place"]) == 3
        may = SHOWN - (set() if shown else {"text"})
        for everything in (page, layers):
            for name in texts:
                if name not in WORDED:
                    assert (f"canary-{name}-" in everything) == (name in may), name
            for secret in ("canary-added", "canary-setting", "canary-path", "canary-warning", "1987", "7654321",
                           "organisation", "negative", "accepted"):  # fmt: skip
                assert secret not in everything, secret
