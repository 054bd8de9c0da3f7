"""Files of every form, good, odd and hostile."""

import csv
import io
import json
import random
import time

import pytest
import shapely
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sodertorn.processing.participation.readers import documents, open_source
from sodertorn.processing.participation.readers.container import open_container
from sodertorn.processing.sources import cells, delimited
from sodertorn.processing.sources.tables import CHUNK
from sodertorn.processing.spec import Cancelled, Monitor, UserError


@pytest.fixture
def file(tmp_path):
    """Write bytes or text under a name."""

    def write(content, name="answers.csv"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


def rows(table):
    """All rows of a table as lists, the broken ones by number, and the numbers."""
    made, broken, index = [], {}, []
    for chunk in table.read(Monitor()):
        made += chunk[table.names()].to_numpy().tolist()
        broken |= chunk.attrs.get("broken", {})
        index += chunk.index.tolist()
    assert index == list(range(1, len(made) + 1))
    return made, broken


def read(path, **choices):
    """Columns and rows of a source's main table."""
    table = open_source([path], choices).tables[0]
    return table.names(), rows(table)[0]


def guess(path, about, **choices):
    return next(item for item in open_source([path], choices).guesses if item.about == about)


def refused(path, words, **choices):
    with pytest.raises(UserError, match=words):
        [rows(table) for table in open_source([path], choices).tables]


SWEDISH = "namn;vad\nÅsa;Ängen är blöt\nBjörn;Mörkt vid ån\n"
EXPECTED = (["namn", "vad"], [["Åsa", "Ängen är blöt"], ["Björn", "Mörkt vid ån"]])


@pytest.mark.parametrize(
    ("encoding", "mark", "value"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", b"\xef\xbb\xbf", "utf-8"),
        ("utf-16-le", b"\xff\xfe", "utf-16-le"),
        ("utf-16-be", b"\xfe\xff", "utf-16-be"),
        ("utf-16-le", b"", "utf-16-le"),
        ("utf-16-be", b"", "utf-16-be"),
        ("utf-32-le", b"\xff\xfe\0\0", "utf-32-le"),
        ("cp1252", b"", "cp1252"),
        ("mac_roman", b"", "mac_roman"),
        ("cp850", b"", "cp850"),
    ],
)
@pytest.mark.parametrize("name", ["answers.csv", "answers.xlsx", "answers"])
def test_an_encoding_is_told_by_the_bytes(file, encoding, mark, value, name):
    path = file(mark + SWEDISH.encode(encoding), name)
    assert read(path) == EXPECTED
    told = guess(path, "encoding")
    assert told.value == value
    assert told.evidence.format(**told.values)
    assert value in told.options


def test_a_chosen_encoding_wins(file):
    path = file("a;b\nå;1\n".encode("cp1252"))
    assert read(path, encoding="mac_roman")[1] == [["Â", "1"]]
    assert read(path, encoding="latin-1")[1] == [["å", "1"]]
    assert guess(path, "encoding", encoding="mac_roman").evidence == "Chosen by you"
    refused(path, "encoding rot13 is not known", encoding="rot13")


def test_mixed_encodings_are_read_and_said(file):
    lines = [f"{i};grön å".encode() for i in range(50)]
    lines[20] = "20;grön å “nej” €".encode("cp1252")
    path = file(b"id;text\n" + b"\n".join(lines) + b"\n")
    found = read(path)[1]
    assert [row[1] for row in found] == ["grön å"] * 20 + ["grön å “nej” €"] + ["grön å"] * 29
    told = guess(path, "encoding")
    assert (told.value, told.values) == ("utf-8", {"count": 1, "lines": "22"})


def test_english_is_utf8(file):
    assert guess(file("a,b\n1,2\n"), "encoding").evidence.startswith("No letter outside English")


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_separators_and_line_ends(file, separator, end):
    quoted = f'"kort{separator} och{end}två rader, ""citat"""'
    text = separator.join("abc") + end + separator.join(("1", quoted, "59,2")) + end
    if separator == ",":
        text = text.replace("59,2", '"59,2"')
    path = file(text)
    names, found = read(path)
    assert names == ["a", "b", "c"]
    assert found == [["1", f'kort{separator} och{end}två rader, "citat"', "59,2"]]
    assert guess(path, "separator").value == separator


def test_a_sep_line_is_no_header(file):
    for start in ("sep=:\n", '"sep=:"\r\n', "\ufeffSEP=:\n"):
        path = file(start + "a:b\n1,2:3\n")
        assert read(path) == (["a", "b"], [["1,2", "3"]])
        assert guess(path, "separator").evidence == "The first line says so"


def test_a_chosen_separator_wins(file):
    path = file("a,b;c\n1,2;3\n")
    assert read(path, separator=";") == (["a,b", "c"], [["1,2", "3"]])
    assert read(file("a\tb\n1\t2\n"), separator="tab")[0] == ["a", "b"]
    refused(path, "must be one character", separator=";;")


def test_questions_with_commas_do_not_mislead(file):
    path = file("Hur ofta, om alls?;Var, ungefär, är det?\nsällan;här\nofta, alltid;där\n")
    assert read(path)[0] == ["Hur ofta, om alls?", "Var, ungefär, är det?"]


def test_one_column(file):
    assert read(file("Vad tycker du?\nBra\n\nDåligt\n")) == (["Vad tycker du?"], [["Bra"], ["Dåligt"]])


def test_headers_are_made_unique_and_never_cut(file):
    long = "Vad är viktigast för dig när " * 20
    names, _ = read(file(f"namn;Namn;;namn;namn (2);{long};\n1;2;3;4;5;6;\n"))
    assert names == ["namn", "Namn (3)", "column 3", "namn (4)", "namn (2)", long.strip()]


@given(st.lists(st.text(st.sampled_from("aA (2)"), max_size=6), max_size=8))
def test_unique_names_are_unique(names):
    made = cells.unique(names)
    assert len(made) == len(names)
    assert len({name.casefold() for name in made}) == len(names)
    assert all(new.startswith(old.strip()) for old, new in zip(names, made, strict=True))


def test_ragged_rows_are_kept_and_named(file):
    table = open_source([file("a;b;c\n1;2\n1;2;3\n1;2;3;4;5\n1;2;3;;\n\n;;\n")]).tables[0]
    found, broken = rows(table)
    assert found == [["1", "2", ""], ["1", "2", "3"], ["1", "2", "3;4;5"], ["1", "2", "3"], ["", "", ""]]
    assert broken == {3: "cells"}


@pytest.mark.parametrize("tail", ["", "\n"])
def test_a_file_cut_off_within_a_quote(file, tail):
    table = open_source([file('id;text\n1;"hel"\n2;"avbrut' + tail)]).tables[0]
    assert rows(table) == ([["1", "hel"], ["2", "avbrut"]], {2: "quote"})


def test_an_unclosed_quote_does_not_swallow_what_follows(file):
    lines = [f'{i};"text {i}";x' for i in range(1, 5001)]
    lines[10] = '11;"ingen slutar;x'
    for text in (
        "\n".join(lines),
        "\n".join(line.replace('"', "") if i != 10 else line for i, line in enumerate(lines)),
    ):
        found, broken = rows(open_source([file("id;text;z\n" + text + "\n")]).tables[0])
        assert len(found) == 5000
        assert broken == {11: "quote"}
        assert found[10] == ["11", "ingen slutar", "x"]
        assert found[11] == ["12", "text 12", "x"]
        assert [row[0] for row in found] == [str(i) for i in range(1, 5001)]


def test_a_file_full_of_unclosed_quotes_is_refused(file, monkeypatch):
    monkeypatch.setattr(delimited, "CELL", 2_000)
    body = "".join(f'{i};"{"x" * 50}\n' + "y\n" * 1000 for i in range(300))
    refused(file("a;b\n" + body), "quotes are not closed")


def test_quotes_inside_cells_are_text(file):
    assert read(file('a;b\nett 5" rör;2\n"x"y;3\n'))[1] == [['ett 5" rör', "2"], ["xy", "3"]]


def test_zero_bytes_are_left_out(file):
    assert read(file(b"a;b\n1\0;tv\0\xc3\xa5\n")) == (["a", "b"], [["1", "två"]])


def test_300_columns(file):
    names = [f"fråga {i}" for i in range(300)]
    path = file(";".join(names) + "\n" + (";".join(map(str, range(300))) + "\n") * 3000)
    table = open_source([path]).tables[0]
    assert table.names() == names
    sizes = [len(chunk) for chunk in table.read(Monitor())]
    assert sizes == [CHUNK * 30 // 300] * 3
    refused(file(";".join(map(str, range(6000))) + "\n"), "has 6000 columns")


def test_a_cell_of_10_mb(file):
    big = "å" * 10_000_000
    path = file(f'id;text\n1;"{big}"\n2;{big}\n3;"a\n{big}"\n')
    start = time.perf_counter()
    found = read(path)[1]
    assert [len(row[1]) for row in found] == [10_000_000, 10_000_000, 10_000_002]
    assert time.perf_counter() - start < 10


def test_formulas_and_html_are_text(file):
    evil = ["=cmd|' /C calc'!A0", "@SUM(1)", "<script>alert(1)</script>", "'); DROP TABLE x; --"]
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=";").writerows([["a", "b", "c", "d"], evil])
    assert read(file(target.getvalue()))[1] == [evil]


@pytest.mark.parametrize("content", [b"", b"  \n\n", b"\xef\xbb\xbf", b"\xff\xfe"])
@pytest.mark.parametrize("name", ["a.csv", "a.json", "a.xlsx", "a.zip"])
def test_an_empty_file_is_refused(file, content, name):
    refused(file(content, name), "is empty")


def test_only_a_header(file):
    path = file("a;b\n")
    assert read(path) == (["a", "b"], [])


def test_what_is_not_there(tmp_path):
    for name in (tmp_path / "none.csv", tmp_path, "/vsicurl/http://127.0.0.1:9/x.gpkg", "http://127.0.0.1:9/x.csv"):
        with pytest.raises(UserError, match="is not there"):
            open_source([name])
    with pytest.raises(UserError, match="No file was chosen"):
        open_source([])


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7\n...", b"\x89PNG\r\n\x1a\n", bytes(range(1, 30)) * 20, b"\x7fELF\x02\x01"]
)
def test_what_is_no_answers_at_all(file, content):
    refused(file(content), "is not known")


def test_a_web_page_is_refused(file):
    refused(file("<!DOCTYPE html><html><body>Sign in</body></html>"), "is a web page")


def test_files_of_different_kinds(file):
    with pytest.raises(UserError, match="different kinds"):
        open_source([file("a;b\n1;2\n"), file("[]", "b.json")])


plain = st.text(st.sampled_from("ab 1,.å='"), max_size=6)
quoted = st.text(st.sampled_from('ab 1,.å=;"\n'), max_size=8)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.lists(plain | quoted, min_size=3, max_size=3), min_size=1, max_size=8))
@example([[";", "\n", ";"]])
@example([["1", ";b\n2", ";"], ["x", "y", "z"]])
def test_what_csv_writes_is_read(file, table):
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=";", quoting=csv.QUOTE_ALL).writerows([["x", "y", "z"], *table])
    assert read(file(target.getvalue()), separator=";")[1] == table


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    lines=st.lists(st.text(st.sampled_from('ab ;,"å\t'), max_size=12), min_size=1, max_size=8),
    header=st.sampled_from(("x;y;z", "x; y; z", "x\ty\tz", "x, y", "x")),
)
def test_the_quick_way_is_the_careful_way(file, monkeypatch, lines, header):
    path = file(header + "\n" + "\n".join(lines) + "\n")
    table = open_source([path], {"separator": header[1:2] or ";"}).tables[0]
    quick = rows(table)
    with monkeypatch.context() as changed:
        changed.setattr(delimited._Records, "_quick", lambda *_: None)
        assert rows(table) == quick


def test_blocks_do_not_show(file, monkeypatch):
    random.seed(5)
    made = [[str(i), random.choice(["kort", 'två\nrader; "så"', "å" * 30]), ""] for i in range(500)]
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=";", lineterminator="\r\n").writerows([["x", "y", "z"], *made])
    path = file(target.getvalue())
    for size in (7, 64, 1000):
        monkeypatch.setattr(delimited, "CHUNK", size)
        with monkeypatch.context() as changed:
            table = open_source([path]).tables[0]
            changed.setattr(delimited, "BLOCK", size)
            assert rows(table)[0] == made


def test_reading_can_be_cancelled(file, recorder):
    path = file("a;b\n" + "1;2\n" * 300_000)
    table = open_source([path]).tables[0]
    recorder.cancel_after = 2
    with pytest.raises(Cancelled):
        list(table.read(recorder))


def test_100_000_rows_are_read_in_no_time(file):
    line = ";".join(f'"svar {i}"' for i in range(30)) + "\n"
    path = file(";".join(f"f{i}" for i in range(30)) + "\n" + line * 100_000)
    start = time.perf_counter()
    table = open_source([path]).tables[0]
    chunks = [len(chunk) for chunk in table.read(Monitor())]
    assert chunks == [CHUNK] * (100_000 // CHUNK)
    assert time.perf_counter() - start < 5  # 0.8 s on a quiet machine


# ---------------------------------------------------------------- real files


def test_real_kobo_and_ushahidi(shared):
    names, found = read(shared("feedback/kobo/huddinge-sv.csv"), kind="delimited")
    assert len(found) == 201
    assert names[2] == "Om dig/Ålder"
    for name in ("sample.csv", "sample_os9.csv"):
        names, found = read(shared(f"feedback/ushahidi/{name}"), kind="delimited")
        assert names == ["title", "name", "date", "location", "details", "lat", "lon", "actions.0", "actions.1"]
        assert found[0][5:7] == ["33.755", "-84.39"]
        assert found[1][-1] == ""
    assert len(read(shared("feedback/kobo/quotes_newlines_and_long_urls.csv"), kind="delimited")[1]) == 5


def test_real_workbook_is_the_csv(shared):
    workbook = open_source([shared("feedback/kobo/huddinge-sv.xlsx")], {"kind": "excel"})
    assert [table.name for table in workbook.tables] == ["", "platser"]
    names, found = read(shared("feedback/kobo/huddinge-sv.csv"), kind="delimited")
    assert workbook.tables[0].names() == names
    assert [row[-1] for row in rows(workbook.tables[0])[0]] == [row[-1] for row in found]
    assert len(rows(workbook.tables[1])[0]) == 286


def test_real_geojson(shared):
    table = open_source([shared("feedback/kobo/all_geo_types.geojson")], {"kind": "geojson"}).tables[0]
    kinds = {shape.geom_type for chunk in table.read(Monitor()) for shape in chunk["geometry"]}
    assert kinds == {"Point", "LineString", "Polygon"}
    assert table.crs == "EPSG:4326"
    assert not any(shape.has_z for chunk in table.read(Monitor()) for shape in chunk["geometry"])


@pytest.mark.parametrize("kept", [0.1, 0.37, 0.5, 0.83, 0.999])
def test_real_json_cut_off(shared, file, kept):
    whole = shared("feedback/kobo/huddinge.data.json").read_bytes()
    refused(file(whole[: int(len(whole) * kept)], "a.json"), "JSON of a.json cannot be read from line 1")


# ---------------------------------------------------------------- JSON


def collection(*features, **more):
    return json.dumps({"type": "FeatureCollection", "features": list(features), **more})


def feature(geometry, **properties):
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def test_geojson_is_flattened(file):
    text = collection(
        feature({"type": "Point", "coordinates": [18.0, 59.2, 7]}, a={"b": 1.0, "c": {"d": None}}, l=[1, "å"], t=True),
        feature(None, a="själv", **{"a.b": "punkt"}),
        {"type": "Feature", "id": 7, "geometry": {"type": "Odd"}, "properties": None},
    )
    table = open_source([file(text, "a.geojson")], {"kind": "geojson"}).tables[0]
    assert table.names() == ["a.b", "a.c.d", "l", "t", "a", "id"]
    assert rows(table)[0] == [
        ["1", "", '[1, "å"]', "true", "", ""],
        ["punkt", "", "", "", "själv", ""],
        ["", "", "", "", "", "7"],
    ]
    shapes = [shape for chunk in table.read(Monitor()) for shape in chunk["geometry"]]
    assert shapes == [shapely.Point(18, 59.2), None, None]
    assert table.rows == 3


def test_geometries():
    square = [[0, 0], [4, 0], [4, 4], [0, 0]]
    hole = [[1, 0.5], [2, 0.5], [2, 1], [1, 0.5]]
    for value, wkt in [
        ({"type": "MultiPoint", "coordinates": [[1, 2], [3, 4]]}, "MULTIPOINT (1 2, 3 4)"),
        ({"type": "LineString", "coordinates": [[1, 2, 9], [3, 4, 9]]}, "LINESTRING (1 2, 3 4)"),
        ({"type": "MultiLineString", "coordinates": [[[1, 2], [3, 4]]]}, "MULTILINESTRING ((1 2, 3 4))"),
        (
            {"type": "Polygon", "coordinates": [square, hole]},
            "POLYGON ((0 0, 4 0, 4 4, 0 0), (1 0.5, 2 0.5, 2 1, 1 0.5))",
        ),
        ({"type": "MultiPolygon", "coordinates": [[square]]}, "MULTIPOLYGON (((0 0, 4 0, 4 4, 0 0)))"),
        (
            {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [1, 2]}]},
            "GEOMETRYCOLLECTION (POINT (1 2))",
        ),
    ]:
        assert cells.geometry(value) == shapely.from_wkt(wkt)
    for wrong in (
        None,
        {"type": "Point", "coordinates": [None, None]},
        {"type": "Point", "coordinates": []},
        {"type": "Point", "coordinates": ["1", "2"]},
        {"type": "Point", "coordinates": [float("inf"), 1]},
        {"type": "LineString", "coordinates": [[1, 2]]},
        {"type": "Polygon", "coordinates": []},
        {"type": "Circle", "coordinates": [1, 2]},
    ):
        assert cells.geometry(wrong) is None


def test_old_geojson_states_its_crs(file):
    stated = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3006"}}
    table = open_source([file(collection(feature(None, a=1), crs=stated), "a.json")]).tables[0]
    assert table.crs == "EPSG:3006"


def test_several_geojson_files_are_one_table_with_a_question(file):
    point = {"type": "Point", "coordinates": [18, 59]}
    paths = [
        file(collection(feature(point, session="x", trygg="ja")), "Var är det tryggt.geojson"),
        file(
            collection(feature(point, session="x", vad="lampa"), feature(None, session="y", vad="")),
            "Vad saknas.geojson",
        ),
    ]
    source = open_source(paths)
    (table,) = source.tables
    assert table.names() == ["question", "session", "trygg", "vad"]
    assert rows(table)[0] == [
        ["Var är det tryggt", "x", "ja", ""],
        ["Vad saknas", "x", "", "lampa"],
        ["Vad saknas", "y", "", ""],
    ]
    assert table.geometry == "geometry"


@pytest.mark.parametrize("indent", [None, 2])
def test_json_arrays_lines_and_objects(file, indent):
    items = [{"a": i, "b": {"c": "å"}} for i in range(3000)]
    for text in (
        json.dumps(items, indent=indent),
        json.dumps({"count": 3000, "results": items, "next": None}, indent=indent),
        "\n".join(map(json.dumps, items)),
        "\r\n".join(map(json.dumps, items)) + "\r\n\r\n",
    ):
        assert read(file(text, "a.json"), kind="json") == (["a", "b.c"], [[str(i), "å"] for i in range(3000)])


def test_the_top_of_a_json_file(file):
    items = [{"a": 1}] * 30
    path = file(
        json.dumps({"count": 30, "crs": {"wkid": 3006}, "features": items, "more": True, "fields": []}), "a.txt"
    )
    (document,) = open_container([path]).documents
    assert document.keys == {"count": 30, "crs": {"wkid": 3006}, "more": True, "fields": []}
    assert document.arrays == ("features",)
    assert document.first == {"features": items[:20]}
    assert len(list(document.items("features", Monitor()))) == 30


def test_a_large_json_file_is_never_held_whole(file, monkeypatch):
    monkeypatch.setattr(documents, "SMALL", 1_000)
    monkeypatch.setattr(documents, "BLOCK", 64)
    items = [{"n": i, "t": "x" * (i % 300)} for i in range(400)]
    path = file(json.dumps({"count": 1, "value": items, "after": 2}), "a.json")
    (document,) = open_container([path]).documents
    assert (document.keys, document.arrays) == ({"count": 1}, ("value",))
    assert list(document.items("value", Monitor())) == items


def test_numbers_cut_by_a_block_stay_whole(file, monkeypatch):
    monkeypatch.setattr(documents, "BLOCK", 3)
    path = file(json.dumps({"results": [{"a": 123456}, {"a": 7}], "n": 1234567890, "m": [1234, 5678]}), "a.json")
    (document,) = open_container([path]).documents
    assert document.keys == {"n": 1234567890, "m": [1234, 5678]}
    assert [item["a"] for item in document.items("results", Monitor())] == [123456, 7]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[\n{"a": 1},\n{"a": }\n]', 3),
        ('{"a":\n[{"b": 1}', 2),
        ('[{"a": 1}] x', 1),
        ('[{"a": 1},\n{"a": "slut', 2),
        ('{"a" 1}', 1),
        ('[{"a": ' + "9" * 5000 + "}]", 1),
    ],
)
def test_wrong_json_is_refused_with_its_line(file, text, line):
    refused(file(text, "a.json"), f"cannot be read from line {line} on")


def test_deep_json_is_refused(file):
    for depth in (200, 200_000):  # between them it depends on the Python
        path = file('[{"a":' + '{"b":' * depth + "1" + "}" * depth + "}]", "a.json")
        if depth == 200:
            assert read(path)[0][0].startswith("a.b.b.b")
        else:
            refused(path, "nested too deep")


def test_json_without_answers(file):
    refused(file('{"detail": "Invalid token."}', "a.json"), "holds no list of answers")


def test_half_letters_do_not_reach_the_store(file):
    assert read(file('[{"a": "x\\ud800y"}]', "a.json"))[1] == [["x\ufffdy"]]


def test_utf16_json(file):
    path = file(json.dumps([{"å": "ö"}], ensure_ascii=False).encode("utf-16"), "a.json")
    assert read(path) == (["å"], [["ö"]])


def test_old_mac_line_ends_among_others_do_not_hang(file):
    """On these pandas' parser allocates for ever."""
    path = file(b";;\t\r,b \ta\x8ca\x8c\r \n\rb\r \x8ca\r,\n;b, \n\x8c")
    assert len(read(path)[1]) > 3


def test_a_key_that_comes_twice_is_kept_twice(file):
    path = file('[{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}, {"a": 5}]', "a.json")
    names, found = read(path)
    assert dict(zip(names, found[0], strict=True)) == {"a": "1", "a (2)": "2", "b.c": "3", "b.c (2)": "4"}
    assert found[1][0] == "5"


@pytest.mark.parametrize("name", ["a.csv", "a.json", "a.geojson"])
def test_some_columns_alone_are_the_same_columns(file, name):
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [i / 7, 59.0]},
            "properties": {"a": i, "b": "å"},
        }
        for i in range(40)
    ]
    content = {
        "a.csv": "a;b;c\n" + "".join(f'{i};å;"x\ny"\n' for i in range(40)),
        "a.json": json.dumps([{"a": i, "b": {"c": [1, i]}, "d": None} for i in range(40)]),
        "a.geojson": json.dumps({"type": "FeatureCollection", "features": features}),
    }[name]
    table = open_source([file(content, name)]).tables[0]
    wanted = table.names()[::2]
    whole, some = (next(iter(one(Monitor()))) for one in (table.read, table.read.only(wanted)))
    shown = [*wanted, *([table.geometry] if table.geometry else [])]
    assert list(some.columns) == shown
    assert whole[shown].equals(some)


@pytest.mark.parametrize(
    "odd", ["", "7;8;9", "7;8;9;", "7;8;;10", "7;8;9;10;11", "7;8;;;11", "7", "7;8", ";;", '"7;7";8;9', '7;"8', " "]
)
@pytest.mark.parametrize("wanted", [{"a"}, {"b"}, {"c"}, {"a", "c"}, set()])
def test_some_columns_alone_have_the_same_rows_where_one_is_odd(file, odd, wanted):
    """What is too wide, too short or not closed is seen whether its column is asked for or not."""
    table = open_source([file("a;b;c\n1;2;3\n" + odd + "\n4;5;6\n", "a.csv")]).tables[0]
    whole, some = (next(iter(one(Monitor()))) for one in (table.read, table.read.only(wanted)))
    shown = [name for name in "abc" if name in wanted]
    assert whole[shown].equals(some[shown])
    assert whole.index.equals(some.index)
    assert whole.attrs == some.attrs


def test_a_place_that_cannot_be_read_is_named(file):
    given = [{"type": "Point", "coordinates": at} for at in ([17.9, 59.2], ["x", 1], [])] + [None, {"type": "Odd"}]
    features = [{"type": "Feature", "geometry": one, "properties": {"a": i}} for i, one in enumerate(given)]
    table = open_source([file(json.dumps({"type": "FeatureCollection", "features": features}), "a.geojson")]).tables[0]
    (chunk,) = table.read(Monitor())
    assert chunk[table.geometry].notna().tolist() == [True, False, False, False, False]
    assert chunk.attrs["bad_place"] == (2, 5)
