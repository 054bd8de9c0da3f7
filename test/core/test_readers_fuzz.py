"""Any bytes under any name: a source that can be read to its end, or one sentence."""

import io
import json
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sodertorn.processing.participation.readers import open_source
from sodertorn.processing.sources.tables import CHUNK
from sodertorn.processing.spec import Monitor, UserError

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "data" / "feedback"
ENDINGS = (".csv", ".xlsx", ".json", ".geojson", ".xml", ".kml", ".zip", ".gpkg", ".shp", ".dbf", ".txt", "")
EXAMPLES = 20 if os.environ.get("SODERTORN_THOROUGH") else 1
SHORT = {"deadline": None, "suppress_health_check": list(HealthCheck), "derandomize": EXAMPLES == 1}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("fuzz")


def read(folder, data, ending, choices=None):
    """The rows of each table, or the error's text."""
    path = folder / f"file{ending}"
    path.write_bytes(data)
    try:
        source = open_source([path], choices)
        rows = []
        for table in source.tables:
            names = [*table.names(), *([table.geometry] if table.geometry else [])]
            assert len({name.casefold() for name in names}) == len(names)
            count, last = 0, 0
            for chunk in table.read(Monitor()):
                assert list(chunk.columns) == names
                assert 0 < len(chunk) <= CHUNK
                assert chunk.index[0] > last
                assert set(chunk.attrs.get("broken", {})) <= set(chunk.index)
                last = chunk.index[-1]
                count += len(chunk)
                for name in table.names():
                    assert all(type(cell) is str for cell in chunk[name])
                    "".join(chunk[name]).encode()  # no half letters
            rows.append(count)
    except UserError as error:
        return str(error)
    return rows


endings = st.sampled_from(ENDINGS)


@settings(max_examples=250 * EXAMPLES, **SHORT)
@given(data=st.binary(max_size=400), ending=endings)
def test_any_bytes(folder, data, ending):
    read(folder, data, ending)


MAGIC = (
    b"PK\x03\x04",
    b"PK\x05\x06" + bytes(18),
    b"SQLite format 3\0",
    b"\0\0\x27\x0a",
    b"fgb\x03fgb",
    b"\x03\x7a\x01\x01",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"\xff\xfe",
    b"\xfe\xff",
    b"\xff\xfe\0\0",
    b"\xef\xbb\xbf",
    b"<?xml version='1.0'?>",
    b"<kml>",
    b"<kml><Document><Placemark><Point><coordinates>",
    b'{"type":"FeatureCollection","features":[',
    b'{"a":[{',
    b"[",
    b"sep=;\n",
    b'a;b;c\n1;"',
)


@settings(max_examples=250 * EXAMPLES, **SHORT)
@given(data=st.binary(max_size=300), magic=st.sampled_from(MAGIC), ending=endings)
def test_bytes_that_begin_like_a_known_form(folder, data, magic, ending):
    read(folder, magic + data, ending)


def samples():
    return [path for path in sorted(SAMPLES.rglob("*")) if path.is_file() and path.stat().st_size < 10_000]


@pytest.mark.skipif(not SAMPLES.exists(), reason="../shared/data/feedback is not here")
@settings(max_examples=250 * EXAMPLES, **SHORT)
@given(data=st.data())
def test_real_files_cut_spliced_and_changed(folder, data):
    path = data.draw(st.sampled_from(samples()))
    made = bytearray(path.read_bytes())
    how = data.draw(st.sampled_from(("cut", "splice", "change", "repeat", "zero")))
    at = data.draw(st.integers(0, len(made)))
    if how == "cut":
        del made[at:]
    elif how == "splice":
        made[at:] = data.draw(st.sampled_from(samples())).read_bytes()[at:]
    elif how == "change":
        for _ in range(data.draw(st.integers(1, 8))):
            made[data.draw(st.integers(0, len(made) - 1))] = data.draw(st.integers(0, 255))
    elif how == "repeat":
        made[at:at] = made[: data.draw(st.integers(0, len(made)))]
    else:
        made[at : at + 40] = bytes(40)
    read(folder, bytes(made), data.draw(st.sampled_from((path.suffix, *ENDINGS))))


leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
values = st.recursive(
    leaves, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4)
)
coordinates = st.recursive(leaves, lambda inner: st.lists(inner, max_size=4), max_leaves=8)
geometries = st.fixed_dictionaries(
    {
        "type": st.sampled_from(("Point", "LineString", "Polygon", "MultiPoint", "GeometryCollection", "Odd")),
        "coordinates": coordinates,
    },
    optional={"geometries": st.lists(st.just({"type": "Point", "coordinates": [1, 2]}) | leaves, max_size=3)},
)
features = st.fixed_dictionaries(
    {}, optional={"type": st.just("Feature"), "properties": values, "geometry": geometries | leaves, "id": values}
)
collections = st.fixed_dictionaries(
    {"type": st.just("FeatureCollection"), "features": st.lists(features | leaves, max_size=5)},
    optional={"crs": values, "name": values},
)


@settings(max_examples=150 * EXAMPLES, **SHORT)
@given(value=values | collections | features | geometries, indent=st.sampled_from((None, 1)), cut=st.integers(0, 30))
def test_any_json(folder, value, indent, cut):
    written = json.dumps(value, indent=indent).encode()
    read(folder, written[: len(written) - cut] if cut < 5 else written, ".geojson")


@settings(max_examples=150 * EXAMPLES, **SHORT)
@given(
    objects=st.lists(st.dictionaries(st.text(max_size=5), values, max_size=4), min_size=1, max_size=6),
    form=st.sampled_from(("array", "lines", "results")),
)
def test_every_object_is_a_row(folder, objects, form):
    text = {
        "array": json.dumps(objects),
        "lines": "\n".join(map(json.dumps, objects)),
        "results": json.dumps({"count": 1, "results": objects, "next": None}, indent=2),
    }[form]
    if form == "lines" and len(objects) == 1:
        return  # one object is no list
    assert read(folder, text.encode(), ".json", {"kind": "json"}) == [len(objects)]


cells = st.text(st.sampled_from("ab ;,\t|\"\n\r'=åä€\0.1"), max_size=12)


@settings(max_examples=250 * EXAMPLES, **SHORT)
@given(
    text=st.text(st.sampled_from('ab;;,\t"\n\n\r åä\0\ufeff'), max_size=200),
    encoding=st.sampled_from(("utf-8", "utf-16", "utf-16-le", "cp1252", "mac_roman")),
)
def test_any_delimited_text(folder, text, encoding):
    read(folder, text.encode(encoding, "ignore"), ".csv")


tags = st.sampled_from(("a", "kml", "Placemark", "Point", "coordinates", "x:y", "service_requests", "request", "note"))
elements = st.recursive(
    st.text(st.sampled_from("ab <&>1,2å\0"), max_size=8),
    lambda inner: st.builds(lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>", tags, st.lists(inner, max_size=4)),
    max_leaves=12,
)


@settings(max_examples=150 * EXAMPLES, **SHORT)
@given(
    prolog=st.sampled_from(("", '<?xml version="1.0"?>', '<?xml version="1.0" encoding="utf-16"?>', "<!DOCTYPE a>")),
    element=elements,
)
def test_any_xml(folder, prolog, element):
    read(folder, (prolog + element).encode(), ".xml")


members = st.lists(
    st.tuples(
        st.sampled_from(
            (
                "a.csv",
                "b.csv",
                "c.geojson",
                "responses.csv",
                "doc.kml",
                "x.shp",
                "x.dbf",
                "x.shx",
                "y.gpkg",
                "xl/workbook.xml",
                "[Content_Types].xml",
                "xl/worksheets/sheet1.xml",
                "media/p.jpg",
                "../up.csv",
                "é.csv",
            )
        ),
        st.binary(max_size=60) | st.sampled_from((b"a,b\n1,2\n", b'{"type":"FeatureCollection","features":[]}', b"")),
    ),
    max_size=5,
    unique_by=lambda item: item[0],
)


@settings(max_examples=150 * EXAMPLES, **SHORT)
@given(members=members, data=st.data())
def test_any_zip(folder, members, data):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members:
            made.writestr(name, content)
    written = bytearray(target.getvalue())
    if data.draw(st.booleans()):
        written[data.draw(st.integers(0, len(written) - 1))] = data.draw(st.integers(0, 255))
    read(folder, bytes(written), ".zip")
