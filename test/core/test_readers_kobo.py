"""KoboToolbox: the exports of its own exporter, and forms it may take."""

import contextlib
import json
from collections import Counter
from pathlib import Path

import pytest
import shapely
from sodertorn.processing.participation.readers import choices, folding, kobo, nesting
from sodertorn.processing.participation.readers.container import open_container
from sodertorn.processing.spec import Cancelled, Monitor, UserError

MONITOR = Monitor()


def open_kobo(*paths):
    container = open_container([Path(path) for path in paths])
    assert kobo.recognise(container).value == "kobo"
    source = kobo.source(container, {}, MONITOR)
    return source, {table.name: rows_of(table) for table in source.tables}


def rows_of(table):
    return [row for chunk in table.read(MONITOR) for row in chunk.to_dict("records")]


@pytest.fixture
def huddinge(shared):
    return lambda name: open_kobo(shared(f"feedback/kobo/huddinge{name}"))


COUNTS = {
    "all_geo_types.csv": [2],
    "all_geo_types.data.json": [2],
    "all_geo_types.geojson": [2],
    "all_geo_types.xlsx": [2],
    "grouped_repeatable.csv": [6],
    "grouped_repeatable.data.json": [6, 13],
    "grouped_repeatable.xlsx": [6, 13],
    "huddinge-sv.csv": [201],
    "huddinge-sv.geojson": [155],
    "huddinge-sv.xlsx": [201, 286],
    "huddinge-xml.csv": [201],
    "huddinge-xml.geojson": [155],
    "huddinge-xml.xlsx": [201, 286],
    "huddinge.data.json": [201, 286],
    "nested_grouped_repeatable.data.json": [4, 6, 8, 14],
    "nested_grouped_repeatable.xlsx": [4, 6, 8, 14],
    "or_other.csv": [3],
    "or_other.data.json": [3],
    "or_other.xlsx": [3],
    "restaurant_profile.csv": [8],
    "restaurant_profile.data.json": [8],
}


@pytest.mark.parametrize("name", COUNTS)
def test_every_sample_is_recognised_and_read_to_the_end(shared, name):
    source, rows = open_kobo(shared(f"feedback/kobo/{name}"))
    assert [len(found) for found in rows.values()] == COUNTS[name]
    for table in source.tables[1:]:
        parent = source.table(table.parent)
        keys = [row[parent.key] for row in rows[parent.name]]
        assert len(set(keys)) == len(keys)
        assert {row[table.parent_key] for row in rows[table.name]} <= set(keys)


def test_csv_excel_and_json_say_the_same(huddinge):
    (_, csv), (_, excel), (_, api) = huddinge("-xml.csv"), huddinge("-xml.xlsx"), huddinge(".data.json")
    assert csv[""] == [{name: row[name] for name in csv[""][0]} for row in excel[""]]
    for told, row in zip(csv[""], api[""], strict=True):
        names = {"alder": "om_dig/alder", "kon": "om_dig/kon", "hem": "om_dig/hem"}
        for name in ("start", "end", "alder", "kon", "hem", "vag", "ovrigt", "_id", "_uuid", "_status"):
            assert told[name] == row.get(names.get(name, name), ""), name
    for told, row in zip(excel["platser"], api["platser"], strict=True):
        assert told["_submission__id"] == row["_parent_key"]
        for name in ("plats", "betyg", "kommentar"):
            assert told[name] == row.get(f"platser/{name}", ""), name
        assert Counter(told["tema"].split()) == Counter(row["platser/tema"].split())


def test_geojson_is_folded_into_the_submissions_that_have_a_place(huddinge):
    (_, api), (_, by_name), (_, by_label) = huddinge(".data.json"), huddinge("-xml.geojson"), huddinge("-sv.geojson")
    ways = {row["_id"]: row.get("vag", "") for row in api[""]}
    homes = {row["_id"]: row.get("om_dig/hem", "") for row in api[""]}
    placed = [key for key in homes if homes[key] or ways[key]]
    assert [row["_id"] for row in by_name[""]] == placed == [row["_id"] for row in by_label[""]]
    for row in by_label[""]:
        told = row["Om dig/Var bor du (ungefär)?"]
        lat, lon = (homes[row["_id"]].split() or ["", ""])[:2]
        assert (told == "") == (lat == "")
        if told:
            assert json.loads(told)["coordinates"][:2] == [float(lon), float(lat)]
        way = [point.split()[:2] for point in ways[row["_id"]].split(";") if point]
        drawn = json.loads(row["place: line"])["coordinates"] if row["place: line"] else []
        assert [point[:2] for point in drawn] == [[float(lon), float(lat)] for lat, lon in way]
    assert [row["place: point"] for row in by_name[""]] == [row["Om dig/Var bor du (ungefär)?"] for row in by_label[""]]


def test_answers_with_spaces_are_told_apart(huddinge):
    (source, rows), (_, by_name) = huddinge("-sv.xlsx"), huddinge("-xml.xlsx")
    question = "Platser/Vad gäller det?"
    column = next(column for column in source.table("platser").columns if column.name == question)
    assert column.many == "; "
    assert "Gronska saknas" in column.choices
    assert rows["platser"][0][question] == "Otrygg plats; Lekplats; Gronska saknas"
    for told, row in zip(rows["platser"], by_name["platser"], strict=True):
        parts = [part for part in told[question].split("; ") if part]
        assert [part.lower().replace(" ", "_") for part in parts] == row["tema"].split()
        for choice in column.choices:
            assert (choice in parts) == (told[f"{question}/{choice}"] == "1")
    assert {guess.about: guess.value for guess in source.guesses}[f"role:platser/{question}/Lekplats"] == "ignore"


def test_what_residents_wrote_comes_as_it_is(huddinge):
    for name in ("-xml.xlsx", ".data.json"):
        texts = {cell for row in huddinge(name)[1]["platser"] for cell in row.values()}
        assert '=HYPERLINK("http://x","klicka")' in texts
        assert "<b>Fet</b> <script>alert(1)</script>" in texts
        assert "Övergångsstället vid Åvägen\nbehöver målas om" in texts


def test_nested_repeats_hang_together(shared):
    for name in ("data.json", "xlsx"):
        source, rows = open_kobo(shared(f"feedback/kobo/nested_grouped_repeatable.{name}"))
        tree, nest, egg = source.tables[1:]
        assert (tree.parent, nest.parent, egg.parent) == ("", tree.name, nest.name)
        kinds = {
            row[tree.key]: next(v for k, v in row.items() if k.endswith("kind_of_tree_is_this"))
            for row in rows[tree.name]
        }
        highs = [
            (kinds[row[nest.parent_key]], next(v for k, v in row.items() if k.endswith("the_nest") and "high" in k))
            for row in rows[nest.name]
        ]
        assert highs[:4] == [("pine", "13"), ("pine", "15"), ("spruce", "10"), ("maple", "23")]
        assert Counter(row[egg.parent_key] for row in rows[egg.name])["1"] == 3


def test_the_same_submission_twice_does_not_mix_its_repeats(shared):
    source, rows = open_kobo(shared("feedback/kobo/nested_grouped_repeatable.data.json"))
    assert [row["_id"] for row in rows[""]].count("123") == 2
    assert source.tables[0].key == "_index"
    assert Counter(row["_parent_key"] for row in rows["group_tree"]) == {"1": 2, "2": 1, "3": 2, "4": 1}


def test_other_choices_keep_their_column(shared):
    source, rows = open_kobo(shared("feedback/kobo/or_other.csv"))
    assert [row["fav_emperor_other"] for row in rows[""]] == ["Nero", "", "Marcus Aurelius"]
    column = next(column for column in source.tables[0].columns if column.name == "fav_emperors")
    assert (column.many, list(column.choices)) == (" ", ["julius", "augustus", "tiberius", "caligula", "other"])
    assert rows[""][0]["fav_emperors"] == "caligula other"
    assert rows[""][0]["fav_emperors_other"] == "Commodus"


def test_every_value_of_the_json_is_in_some_cell(huddinge, shared):
    for name in ("huddinge", "nested_grouped_repeatable", "all_geo_types", "restaurant_profile", "or_other"):
        path = shared(f"feedback/kobo/{name}.data.json")
        there = Counter(_leaves(json.loads(path.read_text("utf-8"))["results"]))
        _source, rows = open_kobo(path)
        read = Counter(cell for found in rows.values() for row in found for cell in row.values())
        assert all(read[value] >= count for value, count in there.items())


def _leaves(value):
    if isinstance(value, dict):
        for item in value.values():
            yield from _leaves(item)
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        for item in value:
            yield from _leaves(item)
    elif value not in (None, "", [], {}):
        yield json.dumps(value) if isinstance(value, list) else str(value)


def test_answers_in_columns_of_their_own_become_one_question(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("_id,_uuid,q/Dark place,q/Green,g/a,g/b\n1,a,1,1,1,\n2,b,0,1,,\n3,c,,,0,1\n", "utf-8")
    source, rows = open_kobo(path)
    assert [row["q"] for row in rows[""]] == ["Dark place; Green", "Green", ""]
    assert source.tables[0].columns[-1].many == "; "
    # Two questions of a group that are answered apart are no choices of one.
    assert "g" not in source.tables[0].names()


def test_splitting_takes_the_longest_label():
    assert choices.split("Park Park bench", ["Park", "Park bench"]) == ["Park", "Park bench"]
    assert choices.split("Parking", ["Park"]) is None
    assert choices.split("", ["Park"]) == []


def test_attachments_are_a_table(tmp_path):
    photo = {"filename": "a/1.jpg", "download_url": "https://x/1.jpg", "id": 5}
    items = [{"_id": 1, "_uuid": "a", "photo": "1.jpg", "_attachments": [photo], "_geolocation": [None, None]}]
    path = tmp_path / "a.json"
    path.write_text(json.dumps(items), "utf-8")
    _source, rows = open_kobo(path)
    assert rows["_attachments"][0]["download_url"] == "https://x/1.jpg"
    assert rows["_attachments"][0]["_parent_key"] == "1"
    assert rows[""][0]["_geolocation"] == "[null, null]"


def test_pages_of_the_api_are_one_survey(tmp_path):
    paths = []
    for page in (1, 2):
        paths.append(tmp_path / f"{page}.json")
        items = [{"_id": page * 10 + n, "_uuid": f"{page}{n}", f"q{page}": n, "r": [{"r/a": n}]} for n in range(3)]
        paths[-1].write_text(json.dumps({"count": 6, "results": items}), "utf-8")
    _source, rows = open_kobo(*paths)
    assert [row["_id"] for row in rows[""]] == ["10", "11", "12", "20", "21", "22"]
    assert [row["_parent_key"] for row in rows["r"]] == ["10", "11", "12", "20", "21", "22"]
    assert rows[""][0]["q2"] == ""
    assert rows[""][5]["q2"] == "2"


def test_names_that_differ_in_case_or_come_twice_stay_apart():
    body = {
        "a": {"b": "1"},
        "a/b": "2",
        "A/B": "3",
        "": "4",
        "_parent_key": "5",
        "r": [{"_parent_key": "6", "_index": "7"}],
    }
    main, repeat = nesting.tables(lambda monitor: [nesting.Entry(body)], MONITOR)
    row, inner = rows_of(main)[0], rows_of(repeat)[0]
    assert sorted(row.values()) == ["1", "1", "2", "3", "4", "5"]
    assert sorted(inner.values()) == ["1", "6", "7"]
    assert inner[repeat.parent_key] == row[main.key] == "1"


def test_more_kinds_of_lists_than_a_survey_has_stay_text():
    body = {f"r{n}": [{"a": str(n)}] for n in range(nesting.MOST_TABLES + 50)}
    tables = nesting.tables(lambda monitor: [nesting.Entry(body)], MONITOR)
    assert len(tables) == nesting.MOST_TABLES
    kept = rows_of(tables[0])[0]
    assert kept[f"r{nesting.MOST_TABLES + 49}"] == json.dumps([{"a": str(nesting.MOST_TABLES + 49)}])


@pytest.mark.parametrize("depth", [15, 200, 900, 960, 975, 990, 5000])
def test_deep_objects_are_read_or_refused(tmp_path, depth):
    path = tmp_path / "a.json"
    path.write_text(
        '[{"_id": 1, "_uuid": "a", "q": ' + '{"a":[' * (depth // 2) + "1" + "]}" * (depth // 2) + "}]", "utf-8"
    )
    if depth > 100:  # the reader of JSON or the writer of cells may refuse, nothing else may happen
        with contextlib.suppress(UserError):
            assert _holds_one(path)
    else:
        assert _holds_one(path)


def _holds_one(path):
    return any("1" in cell for found in open_kobo(path)[1].values() for row in found for cell in row.values())


def test_features_of_a_submission_may_be_scattered_and_differ():
    def place(key, east, **more):
        return {"properties": {"_id": key, **more}, "geometry": {"type": "Point", "coordinates": [east, 0]}}

    features = [
        place(1, 10),
        place(2, 20, q="a"),
        place(1, 11),
        place(2, 21, q="b"),
        {"properties": None, "geometry": None},
    ]
    entries = folding.folded(lambda monitor: iter(features), lambda item, own: own.get("_id"), lambda item, shape: "")
    for _ in range(2):
        first, second, third = (entry.body for entry in entries(MONITOR))
        assert [first["place: point"]["coordinates"][0], first["place: point 2"]["coordinates"][0]] == [10, 11]
        assert (second["q"], second["q (2)"], third) == ("a", "b", {})


def test_a_feature_keeps_what_cannot_be_read():
    broken = {"type": "Point", "coordinates": ["x", 1]}
    assert nesting.feature({"properties": {"geometry": 1}, "geometry": broken, "id": 4}).body == {
        "geometry": 1, "id": 4, "feature geometry": json.dumps(broken),
    }  # fmt: skip
    assert nesting.feature({"geometry": {"type": "Point", "coordinates": [1, 2]}}).geometry == shapely.Point(1, 2)


def test_reading_can_be_stopped(shared, recorder):
    recorder.cancel_after = 0
    container = open_container([shared("feedback/kobo/huddinge.data.json")])
    with pytest.raises(Cancelled):
        kobo.source(container, {}, recorder)
