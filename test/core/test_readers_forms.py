"""Workbooks, ZIP files, XML and map layers, good and hostile."""

import datetime
import io
import json
import sqlite3
import zipfile

import geopandas as gpd
import openpyxl
import pandas as pd
import pyogrio
import pytest
import shapely
from sodertorn.processing.participation.readers import KINDS, open_source, vector
from sodertorn.processing.participation.readers.container import open_container
from sodertorn.processing.sources import archive, markup, workbook
from sodertorn.processing.spec import Monitor, UserError


def rows(table):
    return [row for chunk in table.read(Monitor()) for row in chunk[table.names()].to_numpy().tolist()]


def shapes(table):
    return [shape for chunk in table.read(Monitor()) for shape in chunk[table.geometry]]


def refused(path, words):
    with pytest.raises(UserError, match=words):
        [rows(table) for table in open_source([path]).tables]


def zipped(path, members, how=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", how) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return path


# ---------------------------------------------------------------- Excel


@pytest.fixture
def book(tmp_path):
    def make(sheets, name="answers.xlsx"):
        made = openpyxl.Workbook()
        made.remove(made.active)
        for title, lines in sheets.items():
            sheet = made.create_sheet(title)
            for line in lines:
                sheet.append(line)
        made.save(tmp_path / name)
        return tmp_path / name

    return make


@pytest.mark.parametrize("name", ["answers.xlsx", "answers.csv", "answers"])
def test_cells_of_a_workbook(book, name):
    lines = [
        ["a", "b", None, "a", None],
        [],
        [1.0, 59.226779, True, datetime.datetime(2026, 3, 7, 10, 45), "=1+1"],
        [12, "å\nö", None, datetime.datetime(2026, 3, 7), datetime.time(8, 30)],
    ]
    table = open_source([book({"Svar": lines}, name)]).tables[0]
    assert table.names() == ["a", "b", "column 3", "a (2)"]
    (found,) = table.read(Monitor())
    assert found.to_numpy().tolist() == [
        ["1", "59.226779", "true", "2026-03-07T10:45:00"],
        ["12", "å\nö", "", "2026-03-07; 08:30:00"],
    ]
    assert found.attrs["broken"] == {2: "cells"}  # beyond the header; a formula without a value is nothing


def test_sheets_that_refer_to_the_first(book):
    source = open_source(
        [
            book(
                {
                    "Svar": [["id", "x"], ["a", 1], ["b", 2]],
                    "Platser": [["nr", "ID"], [1, "a"], [2, "a"]],
                    "Om": [["text"]],
                }
            )
        ]
    )
    first, second, third = source.tables
    assert (first.name, first.key, first.parent) == ("", "id", None)
    assert (second.name, second.parent, second.parent_key) == ("Platser", "", "ID")
    assert (third.name, third.parent, rows(third)) == ("Om", None, [])


def test_sheets_with_the_same_columns_are_one_table(book):
    (table,) = open_source([book({"Norr": [["a"], [1]], "Söder": [["a"], [2], [3]]})]).tables
    assert table.names() == ["question", "a"]
    assert rows(table) == [["Norr", "1"], ["Söder", "2"], ["Söder", "3"]]


def test_a_large_sheet_in_chunks(book, monkeypatch):
    monkeypatch.setattr(workbook, "CHUNK", 7)
    table = open_source([book({"s": [["a"], *([i] for i in range(50))]})]).tables[0]
    assert [len(chunk) for chunk in table.read(Monitor())] == [7] * 7 + [1]
    assert rows(table) == [[str(i)] for i in range(50)]


def changed(path, name, content):
    with zipfile.ZipFile(path) as opened:
        members = {item: opened.read(item) for item in opened.namelist()}
    members[name] = content if isinstance(content, bytes) else content(members[name])
    return zipped(path, members)


LAUGHS = b'<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
STEALS = b'<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("attack", [LAUGHS, STEALS])
@pytest.mark.parametrize("name", ["xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/workbook.xml", "docProps/app.xml"])
def test_an_entity_in_a_workbook(book, attack, name):
    path = book({"s": [["a"], ["x"]]})
    refused(
        changed(path, name, lambda old: attack + old[old.index(b"?>") + 2 :] if b"?>" in old else attack + old),
        "DOCTYPE",
    )


def test_a_sheet_that_lies_about_its_size(book):
    path = book({"s": [["a", "b"], [1, 2], [3, 4]]})
    lying = changed(path, "xl/worksheets/sheet1.xml", lambda old: old.replace(b'ref="A1:B3"', b'ref="A1:A1"'))
    assert rows(open_source([lying]).tables[0]) == [["1", "2"], ["3", "4"]]


def test_a_row_far_below_does_not_hang(book, monkeypatch):
    monkeypatch.setattr(workbook, "ROWS", 10_000)
    path = book({"s": [["a", "b"], [1, 2], [3, 4]]})
    far = changed(
        path,
        "xl/worksheets/sheet1.xml",
        lambda old: old.replace(b'<row r="3"', b'<row r="99999999999"').replace(b'"A3"', b'"A99999999999"'),
    )
    assert rows(open_source([far]).tables[0]) == [["1", "2"], ["3", "4"]]
    monkeypatch.setattr(workbook, "ROWS", 2)
    refused(path, "more rows than Excel allows")


def test_damaged_workbooks(book):
    path = book({"s": [["a"], [1]]})
    refused(changed(path, "xl/worksheets/sheet1.xml", b"<worksheet><sheetData><row"), "damaged|cannot be read")
    refused(changed(book({"s": [["a"], [1]]}), "xl/workbook.xml", b"<odd/>"), "damaged|empty")
    whole = book({"s": [["a"], [1]]}).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    refused(path, "damaged")


def test_no_openpyxl(book, monkeypatch):
    path = book({"s": [["a"], [1]]})
    for name in ("openpyxl", "openpyxl.styles.numbers"):
        monkeypatch.setitem(__import__("sys").modules, name, None)
    refused(path, "openpyxl, which is missing")


def test_old_excel_passwords_and_libreoffice(tmp_path):
    old = tmp_path / "a.xls"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    refused(old, "Excel file of the old kind.*save it as .xlsx")
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"))
    refused(old, "protected with a password")
    ods = zipped(
        tmp_path / "a.ods",
        {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"},
    )
    refused(ods, "LibreOffice document")


# ---------------------------------------------------------------- ZIP


@pytest.mark.parametrize(
    "name", ["../up.csv", "a/../../up.csv", "/etc/x.csv", "C:\\x.csv", "..\\up.csv", "\\\\host\\x.csv"]
)
def test_a_path_that_climbs_out(tmp_path, name):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as made:
        item = zipfile.ZipInfo("x")
        item.filename = name
        made.writestr(item, "a;b\n1;2\n")
    refused(path, "leads out of it")


def test_bombs(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "SMALL", 1 << 20)
    refused(zipped(tmp_path / "ratio.zip", {"a.csv": bytes(20 << 20)}), "far more than answers need")
    monkeypatch.setattr(archive, "MEMBERS", 10)
    refused(zipped(tmp_path / "many.zip", {f"{i}.csv": "a\n" for i in range(11)}), "far more than answers need")
    monkeypatch.setattr(archive, "MEMBER", 100)
    refused(zipped(tmp_path / "big.zip", {"a.csv": "a;b\n" * 50}, zipfile.ZIP_STORED), "far more than answers need")
    monkeypatch.setattr(archive, "TOTAL", 10)
    refused(zipped(tmp_path / "sum.zip", {"a.csv": "a;b\n" * 5}), "far more than answers need")


def test_a_real_bomb_is_refused_at_once(tmp_path):
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as made, made.open("a.csv", "w", force_zip64=True) as member:
        for _ in range(300):
            member.write(bytes(1 << 20))
    path = tmp_path / "a.zip"
    path.write_bytes(inner.getvalue())
    refused(path, "far more than answers need")


def test_a_member_longer_than_it_says(tmp_path):
    """The directory says 10 bytes; no more come out, and the check sum tells."""
    path = zipped(tmp_path / "a.zip", {"a.csv": "a;b\n" + "1;2\n" * 100_000})
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02")
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    path.write_bytes(data)
    refused(path, "damaged")


def test_a_locked_zip(tmp_path):
    path = zipped(tmp_path / "a.zip", {"a.csv": "a;b\n1;2\n"})
    data = bytearray(path.read_bytes())
    for mark, where in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + where] |= 1
    path.write_bytes(data)
    refused(path, "protected with a password")


def test_a_zip_of_tables(tmp_path):
    path = zipped(
        tmp_path / "a.zip",
        {
            "svar/Norr.csv": "a;b\n1;å\n".encode("cp1252"),
            "svar/Söder.csv": "a;b\n2;ö\n",
            "__MACOSX/svar/._Norr.csv": b"\0\5\x16\7",
            "media/p.jpg": b"\xff\xd8\xff",
            "inner.zip": b"PK",
        },
    )
    source = open_source([path])
    (table,) = source.tables
    assert source.kind == "zip"
    assert rows(table) == [["Norr", "1", "å"], ["Söder", "2", "ö"]]
    assert source.attachment("media/p.jpg") == b"\xff\xd8\xff"
    assert source.attachment("../../etc/passwd") is None
    refused(zipped(tmp_path / "b.zip", {"p.jpg": b"x"}), "holds no table")


# ---------------------------------------------------------------- XML


def test_elements(tmp_path):
    path = tmp_path / "a.xml"
    path.write_bytes(
        '<?xml version="1.0" encoding="ISO-8859-1"?><o:notes xmlns:o="urn:x" version="6">'
        '<!-- ! --><o:note lon="18" o:lat="59"><o:text>Mörkt &amp; <b>blött</b> här<![CDATA[ <i>]]></o:text></o:note>'
        "<note/></o:notes>".encode("latin-1")
    )
    (opened,) = open_container([path]).markups
    assert (opened.root, opened.attributes["version"], opened.children) == ("notes", "6", ("note",))
    first, second = opened.elements("note", Monitor())
    assert first.attrib == {"lon": "18", "lat": "59"}
    assert "".join(first.find("text").itertext()) == "Mörkt & blött här <i>"
    assert len(second) == 0
    refused(path, "of no known survey")


@pytest.mark.parametrize(
    "attack", [LAUGHS + b"<l>&b;</l>", STEALS + b"<l>&x;</l>", b"<!DOCTYPE l SYSTEM 'http://127.0.0.1/x'><l/>"]
)
@pytest.mark.parametrize("name", ["a.xml", "a.kml", "a.csv"])
def test_an_entity(tmp_path, attack, name):
    path = tmp_path / name
    path.write_bytes(attack)
    refused(path, "DOCTYPE")
    path.write_bytes(attack.replace(b"<l>", b"<kml><l>").replace(b"</l>", b"</l></kml>"))
    refused(path, "DOCTYPE")


def test_wrong_xml(tmp_path, monkeypatch):
    path = tmp_path / "a.xml"
    path.write_text("<a>\n<b>\n<c></b></a>")
    refused(path, "cannot be read from line 3 on")
    path.write_text("<a>" * 300)
    refused(path, "nested deeper than 200")
    path.write_text("<a><b>x</b>")
    refused(path, "cannot be read")
    monkeypatch.setattr(markup, "ELEMENT", 1_000)
    path.write_text("<a><b>" + "x" * 5_000 + "</b></a>")
    (opened,) = open_container([path]).markups
    with pytest.raises(UserError, match="longer than any answer"):
        list(opened.elements("b", Monitor()))


# ---------------------------------------------------------------- map layers


@pytest.fixture
def layer():
    return gpd.GeoDataFrame(
        {
            "fråga": ["Mörkt vid ån", None, "=1+1"],
            "antal": [1, 2, 3],
            "betyg": [1.0, 2.5, None],
            "tid": pd.to_datetime(["2026-03-07T10:45:00", None, "2026-03-08T00:00:00"]),
        },
        geometry=[shapely.Point(18, 59.2), None, shapely.Point(18.1, 59.3, 7)],
        crs="EPSG:4326",
    )


@pytest.mark.parametrize("ending", ["gpkg", "fgb"])
def test_a_layer(tmp_path, layer, ending, monkeypatch):
    monkeypatch.setattr(vector, "AT_ONCE", 10)
    path = tmp_path / f"a.{ending}"
    options = {"SPATIAL_INDEX": "NO"} if ending == "fgb" else {}
    layer.geometry = [shapely.Point(18, 59.2, 1), None, shapely.Point(18.1, 59.3, 7)]
    pyogrio.write_dataframe(layer, path, layer="Platser", layer_options=options)
    source = open_source([path.rename(tmp_path / "renamed.bin")])
    (table,) = source.tables
    assert (source.kind, table.rows, table.crs) == ("vector", 3, "EPSG:4326")
    assert table.names() == ["fråga", "antal", "betyg", "tid"]
    found = rows(table)
    assert [row[:3] for row in found] == [["Mörkt vid ån", "1", "1"], ["", "2", "2.5"], ["=1+1", "3", ""]]
    assert found[0][3].startswith("2026-03-07T10:45:00")
    assert found[1][3] == ""
    assert shapes(table) == [shapely.Point(18, 59.2), None, shapely.Point(18.1, 59.3)]


def test_many_features_of_a_geopackage(tmp_path, monkeypatch):
    monkeypatch.setattr(vector, "AT_ONCE", 500)  # 100 rows
    path = tmp_path / "a.gpkg"
    made = gpd.GeoDataFrame({"n": range(1000)}, geometry=gpd.points_from_xy(range(1000), range(1000)), crs="EPSG:3006")
    pyogrio.write_dataframe(made, path)
    with sqlite3.connect(path) as opened:  # numbers with gaps
        opened.execute("DROP TRIGGER IF EXISTS trigger_delete_feature_count_a")
        (keys,) = (list(opened.execute("SELECT fid FROM a")),)
        assert len(keys) == 1000
        for (name,) in list(opened.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")):
            opened.execute(f'DROP TRIGGER "{name}"')
        opened.execute("UPDATE a SET fid = fid + 5000000 WHERE fid > 500")
    table = open_source([path]).tables[0]
    assert rows(table) == [[str(n)] for n in range(1000)]
    assert [chunk.index[0] for chunk in table.read(Monitor())] == list(range(1, 1000, 100))


def test_several_layers(tmp_path, layer):
    path = tmp_path / "a.gpkg"
    pyogrio.write_dataframe(layer[["fråga", "geometry"]], path, layer="Tryggt")
    pyogrio.write_dataframe(layer[["antal", "geometry"]], path, layer="Otryggt")
    (table,) = open_source([path]).tables
    assert table.names() == ["question", "fråga", "antal"]
    assert [row[0] for row in rows(table)] == ["Tryggt"] * 3 + ["Otryggt"] * 3
    pyogrio.write_dataframe(layer.to_crs(3006), path, layer="Annat")
    assert [(table.name, table.crs) for table in open_source([path]).tables] == [
        ("", "EPSG:4326"),
        ("Otryggt", "EPSG:4326"),
        ("Annat", "EPSG:3006"),
    ]


@pytest.mark.parametrize(("encoding", "cpg"), [("UTF-8", True), ("UTF-8", False), ("CP1252", False)])
@pytest.mark.parametrize("packed", [False, True])
def test_a_shapefile(tmp_path, encoding, cpg, packed):
    made = gpd.GeoDataFrame({"text": ["Mörkt vid ån", "Ängen"]}, geometry=gpd.points_from_xy([1, 2], [3, 4]), crs=3006)
    pyogrio.write_dataframe(made, tmp_path / "a.shp", encoding=encoding)
    if not cpg:
        (tmp_path / "a.cpg").unlink()
        data = bytearray((tmp_path / "a.dbf").read_bytes())
        data[29] = 0  # nor does the table say
        (tmp_path / "a.dbf").write_bytes(data)
    parts = sorted(tmp_path.glob("a.*"))
    if packed:
        parts = [zipped(tmp_path / "z.zip", {f"folder/{part.name}": part.read_bytes() for part in parts})]
    source = open_source(parts)
    (table,) = source.tables
    assert rows(table) == [["Mörkt vid ån"], ["Ängen"]]
    assert shapes(table) == [shapely.Point(1, 3), shapely.Point(2, 4)]
    assert table.crs == "EPSG:3006"


def test_what_was_unpacked_goes_away(tmp_path):
    made = gpd.GeoDataFrame({"t": ["x"]}, geometry=gpd.points_from_xy([1], [3]), crs=3006)
    pyogrio.write_dataframe(made, tmp_path / "a.shp")
    path = zipped(tmp_path / "z.zip", {part.name: part.read_bytes() for part in tmp_path.glob("a.*")})
    folder, keeper = vector.unpacked(archive.open_archive(open_origin(path)), ["a.shp", "a.dbf"])
    assert sorted(item.name for item in folder.iterdir()) == ["a.dbf", "a.shp"]
    del keeper
    assert not folder.exists()


def open_origin(path):
    from sodertorn.processing.sources.origin import on_disk

    return on_disk(path)


KML = """<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Svar</name>
<NetworkLink><Link><href>http://127.0.0.1:9/x.kml</href></Link></NetworkLink>
<Placemark><name>Mörkt</name><description>vid ån</description><ExtendedData><Data name="betyg"><value>2</value></Data>
</ExtendedData><Point><coordinates>18,59,0</coordinates></Point></Placemark>
<Placemark><name>Väg</name><LineString><coordinates>18,59 18.1,59.1</coordinates></LineString></Placemark>
</Document></kml>"""


@pytest.mark.parametrize("packed", [False, True])
def test_kml(tmp_path, packed):
    path = tmp_path / ("a.kmz" if packed else "a.kml")
    if packed:
        zipped(path, {"doc.kml": KML})
    else:
        path.write_text(KML, encoding="utf-8")
    source = open_source([path])
    table = source.tables[0]
    names = [name.casefold() for name in table.names()]
    found = rows(table)
    assert [row[names.index("name")] for row in found] == ["Mörkt", "Väg"]
    assert [row[names.index("betyg")] for row in found] == ["2", ""]
    assert shapes(table) == [shapely.Point(18, 59), shapely.LineString([(18, 59), (18.1, 59.1)])]
    if packed:
        refused(zipped(tmp_path / "b.kmz", {"doc.kml": LAUGHS + b"<kml>&b;</kml>"}), "DOCTYPE")


def test_a_database_that_is_no_geopackage(tmp_path):
    path = tmp_path / "a.gpkg"
    with sqlite3.connect(path) as opened:
        opened.execute("CREATE TABLE a (b)")
    refused(path, "is no GeoPackage")
    path.write_bytes(path.read_bytes()[:100])
    refused(path, "cannot be read|no GeoPackage")


def test_a_field_called_geometry(tmp_path):
    path = tmp_path / "a.geojson"
    made = {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}, "properties": {"geometry": "x"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [made]}))
    (table,) = open_source([path]).tables
    assert (table.names(), table.geometry) == (["geometry"], "geometry (2)")
    assert shapes(table) == [shapely.Point(1, 2)]


def test_a_chosen_kind(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("a;b\n1;2\n")
    assert open_source([path], {"kind": "delimited"}).kind == "delimited"
    with pytest.raises(UserError, match="is not known"):
        open_source([path], {"kind": "odd"})
    assert "delimited" in KINDS


def test_a_member_without_a_name(tmp_path):
    path = zipped(tmp_path / "a.zip", {"zzz.csv": "x", "a.csv": "a;b\n1;2\n"})
    path.write_bytes(path.read_bytes().replace(b"zzz.csv", b"\0zz.csv"))  # a name ends at a zero byte
    assert rows(open_source([path]).tables[0]) == [["1", "2"]]


@pytest.mark.parametrize("index", ["YES", "NO"])
def test_flatgeobuf_in_pieces_is_the_whole(tmp_path, monkeypatch, index):
    import geopandas as gpd

    path = tmp_path / "a.fgb"
    made = gpd.GeoDataFrame({"n": range(700), "å": ["ö"] * 700}, geometry=gpd.points_from_xy(range(700), range(700)))
    made.to_file(path, engine="pyogrio", SPATIAL_INDEX=index)
    table = open_source([path]).tables[0]
    whole = rows(table)
    assert sorted(int(row[0]) for row in whole) == list(range(700))
    monkeypatch.setattr(vector, "AT_ONCE", 180)  # 30 rows
    table = open_source([path]).tables[0]
    chunks = list(table.read(Monitor()))
    assert [len(chunk) for chunk in chunks] == [30] * 23 + [10]
    assert rows(table) == whole
    assert [str(row[0]) for row in whole] == [f"{shape.x:.0f}" for shape in shapes(table)]
    bytes_of = path.read_bytes()
    path.write_bytes(bytes_of[:-3])
    refused(path, "cannot be read")


def test_shared_texts_of_a_workbook(book):
    """Runs of formatted text are one text; how it is pronounced is no part of it."""
    path = book({"s": [["a"], ["x"]]})
    inline, shared = b't="inlineStr"><is><t>x</t></is>', b't="s"><v>1</v>'
    path = changed(path, "xl/worksheets/sheet1.xml", lambda old: old.replace(inline, shared))
    told = b"<sst><si><t>odd</t></si><si><r><t>st</t></r><r><t>or</t></r><rPh sb='0' eb='1'><t>no</t></rPh></si></sst>"
    assert rows(open_source([changed(path, "xl/sharedStrings.xml", told)]).tables[0]) == [["stor"]]
    refused(changed(path, "xl/sharedStrings.xml", b"<sst/>"), "damaged")
