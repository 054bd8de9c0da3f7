"""The consultation statement: order, answers kept in step, hostile text inert, what the public may see."""

import datetime
import json
import re
import xml.etree.ElementTree as ET
import zipfile

import geopandas as gpd
import pandas as pd
import pytest
from shapely import LineString, Point, box
from sodertorn.processing.participation import schema
from sodertorn.processing.participation.statement import reading
from sodertorn.processing.participation.statement.answers import BETWEEN, Reading, digest, merge
from sodertorn.processing.participation.statement.contents import code_of, gather
from sodertorn.processing.participation.statement.drawing import small_map
from sodertorn.processing.participation.statement.public import you_said_we_did
from sodertorn.processing.participation.statement.statement import consultation_statement
from sodertorn.processing.spec import Monitor, UserError

HOSTILE = '</text:p><script>alert(1)</script> & "x" \x00\x08\ufffe =HYPERLINK("http://x") ]]> <!ENTITY a "b">'


class Store:
    """What the tools ask of a store, kept in memory."""

    def __init__(self, frame):
        self.frame = frame
        self.actions = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False

    def open(self):
        return self

    def contributions(self, survey=None, statuses=None):
        return self.frame if not survey else self.frame[self.frame["survey"] == survey]

    def review(self, changes, *, who, action, monitor):
        self.actions.append(action)
        for row in changes.reset_index().to_dict("records"):
            own = self.frame["contribution_id"] == row.pop("contribution_id")
            for name, value in row.items():
                if isinstance(value, str):
                    self.frame.loc[own, name] = value


def remarks(*rows):
    columns = {field.name: None for field in schema.CONTRIBUTIONS}
    made = [columns | {"survey": "s", "status": "new", "respondent": f"p{n}"} | row for n, row in enumerate(rows)]
    shapes = [row.pop("shape", None) for row in made]
    return gpd.GeoDataFrame(pd.DataFrame(made), geometry=shapes, crs="EPSG:3006")


def town():
    return remarks(
        {"contribution_id": "r1", "theme": "Traffic", "plan_part": "A", "text": "Too fast",
         "submitted": "2026-03-02T10:00:00",
         "feeling": "negative", "shape": Point(0, 0), "question": "Where?"},
        {"contribution_id": "r2", "theme": "Traffic", "plan_part": "A", "text": "Same here", "status": "merged",
         "merged_into": "r1"},
        {"contribution_id": "r3", "theme": "Green", "text": HOSTILE, "submitted": "2026-03-01",
         "shape": box(0, 0, 50, 50)},
        {"contribution_id": "r4", "theme_source": "Traffic", "plan_part": "A", "submitted": "2026-03-01",
         "text": "Earlier"},
        {"contribution_id": "r5", "status": "hidden", "status_reason": "insults", "text": "SECRET"},
        {"contribution_id": "r6", "sender_kind": "authority", "sender": "County board", "text": "No objection",
         "register_number": "KS 2026/10"},
        {"contribution_id": "r7", "sender_kind": "authority", "sender": "Agency", "text": "Noise"},
        {"contribution_id": "r8", "sender_kind": "resident", "sender": "Anna Svensson", "text": "Hi"},
    )  # fmt: skip


def state(store, tmp_path, **given):
    asked = {
        "survey": None, "kind": "consultation", "plan_name": "Centre", "case_number": None, "how": None,
        "answers": None,
        "plan": None, "background": None, "who": None,
    }  # fmt: skip
    made = consultation_statement(place=store, **(asked | given))
    path = tmp_path / "statement.odt"
    made["statement"](path)
    return made, path


def fill(path, target, texts):
    """Write into the boxes of a document, as a word processor would: code to answer, decision, reason."""
    spaces = {"table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
              "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0"}  # fmt: skip
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "content.xml":
                root = ET.fromstring(data)
                for table in root.iter(f"{{{spaces['table']}}}table"):
                    rows = table.findall("table:table-row", spaces)
                    found = reading.CODE.search("".join(rows[0].itertext()))
                    if found and found[1] in texts:
                        for row, text in zip(rows[1:], texts[found[1]], strict=True):
                            cell = row.findall("table:table-cell", spaces)[1]
                            cell.find("text:p", spaces).text = text
                data = ET.tostring(root)
            new.writestr(name, data)
    return target


def test_order_and_numbers():
    contents = gather(town())
    order = [(entry.number, entry.identifiers[0]) for entry in contents.entries()]
    # the county board, other authorities by name, residents by theme, no theme last, within a group by date
    assert order == [(1, "r6"), (2, "r7"), (3, "r3"), (4, "r4"), (5, "r1"), (6, "r8")]
    assert contents.entries()[4].identifiers == ("r1", "r2")
    assert contents.counts == {
        "remarks": 6, "respondents": 6, "hidden": 1, "merged": 1, "without_place": 4, "unanswered": 6,
    }  # fmt: skip
    assert contents.senders["authority"] == 2
    assert contents.hidden == {"insults": 1}
    shuffled = gather(town().sample(frac=1, random_state=2))
    assert [entry.identifiers[0] for entry in shuffled.entries()] == [own for _, own in order]


def test_merged_in_chains_and_circles():
    frame = remarks(
        {"contribution_id": "a"},
        {"contribution_id": "b", "status": "merged", "merged_into": "a"},
        {"contribution_id": "c", "status": "merged", "merged_into": "b"},
        {"contribution_id": "d", "status": "merged", "merged_into": "e"},
        {"contribution_id": "e", "status": "merged", "merged_into": "d"},
    )
    contents = gather(frame)
    assert contents.entries()[0].identifiers == ("a", "b", "c")
    assert contents.counts["merged"] == 4


def test_codes_are_stable_and_differ():
    assert code_of("r1") == code_of("r1")
    assert reading.CODE.fullmatch(code_of("r1"))
    assert len({code_of(str(number)) for number in range(20_000)}) == 20_000


def test_private_persons_are_not_named_and_hidden_is_not_shown(tmp_path):
    made, path = state(Store(town()), tmp_path)
    content = zipfile.ZipFile(path).read("content.xml").decode()
    page = made["page"]()
    for text in (content, page, json.dumps(made["list"].to_dict("records"))):
        assert "Anna Svensson" not in text
        assert "SECRET" not in text
        assert "Too fast" in text
    assert "County board" in content
    assert "County board" in page


def test_hostile_text_is_inert(tmp_path):
    made, path = state(Store(town()), tmp_path, plan_name=HOSTILE, how=HOSTILE, case_number=HOSTILE)
    with zipfile.ZipFile(path) as file:
        assert file.namelist()[0] == "mimetype"
        assert file.infolist()[0].compress_type == zipfile.ZIP_STORED
        for name in ("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"):
            ET.fromstring(file.read(name))  # well-formed
        content = file.read("content.xml").decode()
    assert "<script" not in content
    assert "&lt;script&gt;" in content
    page = made["page"]()
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_every_field_of_a_remark_is_inert(tmp_path):
    texts = [field.name for field in schema.CONTRIBUTIONS if field.dtype == "text"]
    fixed = {"contribution_id", "survey", "status", "merged_into", "decision", "sender_kind", "feeling", "respondent"}
    hostile = {name: HOSTILE for name in texts if name not in fixed}
    people = [{"contribution_id": f"r{n}", "status": "accepted", "shape": Point(n, 0), **hostile} for n in range(6)]
    store = Store(remarks(*people, {"contribution_id": "h", "status": "hidden", "status_reason": HOSTILE, **hostile}))
    plan = gpd.GeoDataFrame({"part": [HOSTILE]}, geometry=[box(-5, -5, 50, 50)], crs="EPSG:3006")
    made, path = state(store, tmp_path, plan_name=HOSTILE, plan=plan, how=HOSTILE)
    with zipfile.ZipFile(path) as file:
        parts = {name: file.read(name) for name in file.namelist() if name.endswith((".xml", ".svg"))}
    for name, data in parts.items():
        ET.fromstring(data)
        assert b"<script" not in data, name
        assert not re.search(rb'href="http', data), name
    page = made["page"]()
    assert "<script" not in page
    assert "href=" not in page
    assert "src=" not in page
    public = you_said_we_did(
        place=store, survey=None, only_decided=False, texts=True, places="points", cell=0.0, fewest=1, monitor=Monitor()
    )
    page = public["page"]()
    assert "&lt;script&gt;" in page
    assert "<script" not in page


def test_answers_come_back_and_are_kept(tmp_path):
    store = Store(town())
    _, first = state(store, tmp_path)
    written = fill(first, tmp_path / "written.odt", {code_of("r1"): ("We calm it", "Partly met", "Costs"),
                                                     code_of("r3"): ("Thanks", "perhaps", "")})  # fmt: skip
    # a remark has come meanwhile
    store.frame = pd.concat([store.frame, remarks({"contribution_id": "r9", "theme": "Green"})], ignore_index=True)
    made, second = state(store, tmp_path, answers=written)
    frame = store.frame.set_index("contribution_id")
    assert frame.loc["r1", ["answer", "decision", "decision_reason"]].tolist() == ["We calm it", "partly met", "Costs"]
    # a decision that is none is not lost
    assert frame.loc["r3", ["answer", "decision", "decision_reason"]].tolist() == ["Thanks", None, "perhaps"]
    rows = made["list"].set_index("contribution_id")
    assert rows.loc["r1", "answer"] == "We calm it"
    assert rows.loc["r9", "answer"] == ""
    # the next document holds them, and giving it back changes nothing
    before = store.frame.copy()
    state(store, tmp_path, answers=second)
    pd.testing.assert_frame_equal(before, store.frame)


def test_both_sides_changed_keeps_both(tmp_path):
    store = Store(town())
    _, path = state(store, tmp_path)
    written = fill(path, tmp_path / "written.odt", {code_of("r1"): ("In the document", "met", "")})
    own = store.frame["contribution_id"] == "r1"
    store.frame.loc[own, ["answer", "decision"]] = ["In the store", "not met"]
    state(store, tmp_path, answers=written)
    row = store.frame[own].iloc[0]
    assert row["answer"] == "In the document" + BETWEEN + "In the store"
    assert row["decision"] == "not met"
    # and again: still both, once
    state(store, tmp_path, answers=written)
    assert store.frame[own].iloc[0]["answer"] == "In the document" + BETWEEN + "In the store"


@pytest.mark.parametrize(
    ("document", "then", "store", "expected"),
    [
        ("new", "", "", "new"),
        ("old", "old", "newer", None),  # only the store changed
        ("new", "old", "old", "new"),
        ("", "old", "old", None),  # emptied: stays
        ("same", "old", "same", None),
        ("new", "old", "newer", "new" + BETWEEN + "newer"),
        ("new", None, "", "new"),
        ("new", None, "store", "new" + BETWEEN + "store"),
    ],
)
def test_three_way_merge(document, then, store, expected):
    entry = gather(remarks({"contribution_id": "a", "answer": store})).entries()[0]
    before = None if then is None else {"answer": digest(then) if then else ""}
    merged = merge({entry.code: Reading({"answer": document}, before)}, [entry])
    assert merged.changes.get("a", {}).get("answer") == expected


def test_answers_to_what_is_gone_are_named():
    merged = merge({"AAAA-BBBB": Reading({"answer": "x"}, None), "AAAA-CCCC": Reading({"answer": ""}, None)}, [])
    assert merged.unknown == ["AAAA-BBBB"]


def test_what_is_no_statement(tmp_path):
    path = tmp_path / "x.odt"
    for data in (b"", b"PK\x03\x04 no zip", b"text"):
        path.write_bytes(data)
        with pytest.raises(UserError):
            reading.read_answers(path)
    bombs = ('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "<a")
    for bomb in bombs:
        with zipfile.ZipFile(path, "w") as file:
            file.writestr("content.xml", bomb)
            file.writestr("meta.xml", "<a/>")
        with pytest.raises(UserError):
            reading.read_answers(path)


def test_maps_show_numbers_and_scale():
    contents = gather(remarks(
        {"contribution_id": "a", "submitted": "1", "shape": Point(0, 0), "feeling": "negative"},
        {"contribution_id": "b", "submitted": "2", "shape": LineString([(0, 0), (300, 100)])},
        {"contribution_id": "c", "submitted": "3", "shape": None},
    ))  # fmt: skip
    parts = gpd.GeoSeries([box(-50, -50, 50, 50), None])
    around = gpd.GeoSeries([LineString([(-999, 0), (999, 0)]), box(500, 0, 501, 1)])
    drawn = small_map(contents.entries(), parts, around)
    root = ET.fromstring(drawn)
    texts = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]
    assert texts == ["2", "1", "100 m"]
    assert small_map(contents.entries()[2:]) == ""
    assert small_map(contents.entries()[:1])  # a single point


def publish(frame, **given):
    asked = {"survey": None, "only_decided": False, "texts": True, "places": "points", "cell": 100.0, "fewest": 2}
    return you_said_we_did(place=Store(frame), **(asked | given))


def test_public_holds_only_what_may_be_shown():
    frame = town()
    frame.loc[frame["contribution_id"].isin(["r1", "r8", "r6"]), "status"] = "accepted"
    frame["note"] = "INTERNAL"
    frame["decision"] = [*["met"], *[None] * 7]
    made = publish(frame)
    layer, table = made["output"], made["no_place"]
    assert len(layer) == 1
    assert len(table) == 2
    assert set(layer.columns) == {
        "number", "theme", "plan_part", "said", "people", "answer", "decision", "decision_reason", "geometry",
    }  # fmt: skip
    assert layer["people"].tolist() == [2]
    everything = layer.to_json() + table.to_json() + made["page"](settings=[("file", "C:/office/secret")])
    for word in ("INTERNAL", "SECRET", "Anna", "r1", "p0", "2026-03", "KS 2026", "County", "office"):
        assert word not in everything, word
    assert len(publish(frame, only_decided=True)["output"]) == 1
    assert publish(frame, texts=False)["output"]["said"].isna().all()
    with pytest.raises(UserError, match="may be shown"):
        publish(town())


def test_places_in_cells_with_enough_people():
    accepted = {"status": "accepted", "theme": "x"}
    frame = remarks(
        {"contribution_id": "a", "respondent": "one", "shape": Point(10, 10), **accepted},
        {"contribution_id": "b", "respondent": "two", "shape": Point(90, 90), **accepted},
        {"contribution_id": "c", "respondent": "one", "shape": Point(150, 50), **accepted},
        {"contribution_id": "d", "respondent": "one", "shape": Point(160, 50), **accepted},
    )
    made = publish(frame, places="cells")
    assert [tuple(point.coords[0]) for point in made["output"].geometry] == [(50, 50), (50, 50)]
    assert made["no_place"]["reason"].tolist() == ["few_people"] * 2


def test_dates_are_of_today(tmp_path):
    _, path = state(Store(town()), tmp_path)
    assert datetime.date.today().isoformat() in zipfile.ZipFile(path).read("content.xml").decode()


def test_nothing_to_state(tmp_path):
    with pytest.raises(UserError, match="no remarks"):
        state(Store(remarks({"contribution_id": "a", "status": "hidden"})), tmp_path)
