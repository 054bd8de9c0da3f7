"""Files made to harm: profiles, statements given back, archives. Each ends in a result or in our own error."""

import contextlib
import copy
import json
import zipfile

import geopandas as gpd
import pyogrio
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sodertorn.processing.participation.matching.preparing import prepared
from sodertorn.processing.participation.profile import LARGEST, Place, Profile, Rule, from_text
from sodertorn.processing.participation.readers import open_source, vector
from sodertorn.processing.participation.statement.reading import read_answers
from sodertorn.processing.sources import archive
from sodertorn.processing.sources.origin import on_disk
from sodertorn.processing.spec import UserError

GOOD = Profile(
    name="p", kind="delimited", columns={"a": ["lat", "lon", "text"]}, key="id",
    rules=(Rule("a", "Where?", place=Place("pair", ("lat", "lon")), text=("text",)),), rating_good=4.0,
)  # fmt: skip
DEEP = "[" * 100_000


def test_a_good_profile_comes_back():
    assert from_text(GOOD.text()).text() == GOOD.text()


@pytest.mark.parametrize(
    "text",
    ["", "null", "[]", "7", '"x"', "{}", DEEP, '{"sodertorn_profile": 2}', '{"sodertorn_profile": 1, "rules": ' + DEEP,
     " " * (LARGEST + 1), "\x00", '{"sodertorn_profile": 1, "rules": [1], "attachments": [], "drop": []}'],
    ids=["empty", "null", "list", "number", "text", "object", "deep", "newer", "deep rules", "huge", "zero", "no rule"],
)  # fmt: skip
def test_what_is_no_profile_is_refused(text):
    with pytest.raises(UserError, match="no profile"):
        from_text(text, "p.json")


def paths(value, at=()):
    """Where there is something in nested objects and lists."""
    yield at
    if isinstance(value, dict):
        for key in value:
            yield from paths(value[key], (*at, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from paths(item, (*at, number))


@pytest.fixture(scope="module")
def survey(tmp_path_factory):
    path = tmp_path_factory.mktemp("hostile") / "a.csv"
    path.write_text("id;lat;lon;text\n1;59,2;18,0;Mörkt\n2;59,3;18,1;=cmd|' /C calc'!A0\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("wrong", [None, 7, "x", [], {}, [1], ["x"], {"x": 1}, {"x": "../../etc/passwd"}, True, 1e308])
def test_a_profile_with_something_wrong_anywhere_is_refused_or_read(survey, wrong):
    whole = json.loads(GOOD.text())
    for path in paths(whole):
        if not path:
            continue
        changed = copy.deepcopy(whole)
        inside = changed
        for key in path[:-1]:
            inside = inside[key]
        inside[path[-1]] = wrong
        try:
            found = from_text(json.dumps(changed))
            source = open_source([survey], dict(found.reading))
            for _ in prepared(source, found, survey="s", crs="EPSG:3006"):
                pass
        except UserError:
            continue
        except Exception as error:
            pytest.fail(f"{path} = {wrong!r}: {error!r}")


@pytest.mark.parametrize(
    "changes",
    [{"time_zone": "../../etc/passwd", "time": "text"}, {"time_zone": "\x00", "time": "text"},
     {"time_form": "x", "time": "text"},
     {"decimal": "ab"}, {"decimal": ""}, {"reading": {"encoding": "rot13"}}, {"reading": {"encoding": "idna"}},
     {"reading": {"separator": ""}}, {"reading": {"separator": '"'}}, {"reading": {"separator": ";;"}},
     {"reading": {"encoding": 7, "separator": 7, "sheet": [], "kind": {}}}, {"many": {"a/text": ""}},
     {"many": {"a/text": "/"}}, {"test": {"a/nothing": "x"}}, {"test": {"": ""}}, {"drop": ("a/text", "/")},
     {"attachments": ("nowhere",)}, {"feelings": {"x": "furious"}}, {"rating_good": float("nan"), "rating_bad": 1.0},
     {"key": "nothing"}, {"respondent": "nothing"}],
)  # fmt: skip
def test_odd_choices_in_a_profile_are_refused_or_read(survey, changes):
    odd = GOOD.changed(**changes)
    try:
        found = from_text(odd.text())
        for _ in prepared(open_source([survey], dict(found.reading)), found, survey="s", crs="EPSG:3006"):
            pass
    except UserError:
        pass


@pytest.mark.parametrize(
    "crs",
    ["", "EPSG:0", "EPSG:999999", "/etc/passwd", "http://127.0.0.1:9/x", "+proj=pipeline", "{", "\x00", "x" * 10_000],
)
def test_a_coordinate_system_that_is_none(survey, crs):
    odd = GOOD.changed(rules=(Rule("a", place=Place("pair", ("lat", "lon"), crs), text=("text",)),))
    try:
        for _ in prepared(open_source([survey], {}), from_text(odd.text()), survey="s", crs="EPSG:3006"):
            pass
    except UserError:
        pass


def document(path, content, meta=b"<m/>"):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("content.xml", content)
        file.writestr("meta.xml", meta)
    return path


SPACES = (
    'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:x="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)


@pytest.mark.parametrize(
    "content",
    [b"", b"<a", b"\x00" * 100, b'<?xml version="1.0" encoding="utf-7"?><a/>',
     b'<?xml version="1.0" encoding="nil"?><a/>',
     b'<?xml version="1.0" encoding="big5"?><a/>', b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
     b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "<a>\ud800</a>".encode("utf-8", "surrogatepass")],
    ids=["empty", "cut", "zeros", "utf-7", "unknown", "multi-byte", "entity", "file", "half a letter"],
)  # fmt: skip
def test_a_statement_that_is_none_is_refused(tmp_path, content):
    with pytest.raises(UserError):
        read_answers(document(tmp_path / "s.odt", content))


@pytest.mark.parametrize("count", ["²", "9" * 5000, "-1", "1e9", "999999999", ""])
def test_blanks_in_a_statement_that_are_no_number(tmp_path, count):
    cell = f'<t:table-cell><x:p>a<x:s x:c="{count}"/>b</x:p></t:table-cell>'
    content = f"<t:table {SPACES}><t:table-row>{cell}</t:table-row></t:table>"
    assert read_answers(document(tmp_path / "s.odt", content.encode()))[:2] == ({}, [])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_statement_with_any_byte_changed(tmp_path, data):
    content = (
        f"<t:table {SPACES}>"
        + "<t:table-row><t:table-cell><x:p>ABCD-2345</x:p></t:table-cell></t:table-row>" * 30
        + "</t:table>"
    )
    whole = bytearray(document(tmp_path / "w.odt", content.encode()).read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "s.odt"
    path.write_bytes(whole[: data.draw(st.integers(1, len(whole)))])
    with contextlib.suppress(UserError):
        read_answers(path)


def test_members_of_a_zip_get_names_that_are_ours_and_stay_together(tmp_path):
    names = ["a/x", "b/X", "c/" + "å" * 200, "CON", "d/tab\tnew\nline:?*", "e/‮gpj.x"]
    target, members = tmp_path / "z.zip", []
    with zipfile.ZipFile(target, "w") as file:
        for number, name in enumerate(names):
            made = gpd.GeoDataFrame({"n": [number]}, geometry=[shapely.Point(number, 0)], crs=3006)
            pyogrio.write_dataframe(made, tmp_path / f"{number}.shp")
            for part in sorted(tmp_path.glob(f"{number}.*")):
                members.append(f"{name}{part.suffix}")
                file.writestr(members[-1], part.read_bytes())
    folder, _keeper = vector.unpacked(archive.open_archive(on_disk(target)), members)
    assert folder.stat().st_mode & 0o077 == 0  # nobody else may look
    for path in folder.iterdir():
        assert len(path.name.encode()) <= 130
        assert not set(path.name) & set('\t\n:?*"<>|\\\u202e')
        assert path.stem.upper() != "CON"
    layers = sorted(folder.glob("*.shp"))
    assert len(layers) == len(names)
    for path in layers:  # each with its own table
        frame = pyogrio.read_dataframe(path)
        assert frame["n"].tolist() == [frame.geometry.x[0]]


def test_no_room_to_unpack(tmp_path, monkeypatch):
    path = tmp_path / "z.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("a.shp", b"x")
    monkeypatch.setattr(vector, "_Keeper", lambda: type("Full", (), {"folder": tmp_path / "not there"})())
    with pytest.raises(UserError, match="cannot be unpacked"):
        vector.unpacked(archive.open_archive(on_disk(path)), ["a.shp"])
