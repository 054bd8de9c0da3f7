"""Files of each platform, made small from its documented format."""

import json
import zipfile
from importlib import import_module

import pytest
from sodertorn.processing.participation import readers
from sodertorn.processing.participation.readers import esri
from sodertorn.processing.participation.readers.container import open_container
from sodertorn.processing.participation.readers.known import KNOWN, ROLES, known_role, known_roles
from sodertorn.processing.participation.readers.plain import plain
from sodertorn.processing.spec import Monitor

NAMES = ("odk", "kobo", "arcgis", "osm_notes", "open311", "mapsurvey", "maptionnaire", "decidim", "consul", "ushahidi")
MODULES = {name: import_module(f"{readers.__name__}.{name}") for name in NAMES}
MONITOR = Monitor()


def read(*paths):
    """The one platform that recognises the files, its Source, and {table: list of rows as dicts}."""
    container = open_container(list(paths))
    kinds = [guess.value for guess in (module.recognise(container) for module in MODULES.values()) if guess]
    assert len(kinds) == 1, kinds
    source = MODULES[kinds[0]].source(container, {}, MONITOR)
    assert source.kind == kinds[0]
    return source, {table.name: rows_of(table) for table in source.tables}


def rows_of(table):
    rows = []
    for chunk in table.read(MONITOR):
        assert list(chunk.columns) == [*table.names(), *([table.geometry] if table.geometry else [])]
        assert list(chunk.index) == list(range(len(rows) + 1, len(rows) + len(chunk) + 1))
        for row in chunk.to_dict("records"):
            assert all(isinstance(cell, str) for name, cell in row.items() if name != table.geometry), row
            rows.append(row)
    assert table.rows in (None, len(rows))
    for name in (table.key, table.parent_key):
        assert name == "" or name in table.names()
    return rows


def save(path, content):
    path.write_text(content if isinstance(content, str) else json.dumps(content, ensure_ascii=False), "utf-8")
    return path


def zipped(path, members):
    with zipfile.ZipFile(path, "w") as made:
        for name, content in members.items():
            made.writestr(name, content if isinstance(content, (str, bytes)) else json.dumps(content))
    return path


def feature(properties, geometry=None, **more):
    return {"type": "Feature", "properties": properties, "geometry": geometry} | more


def point(east, north):
    return {"type": "Point", "coordinates": [east, north]}


def collection(*features, **more):
    return {"type": "FeatureCollection", **more, "features": list(features)}


def test_odk_zip_with_nested_repeats_and_media(tmp_path):
    path = zipped(
        tmp_path / "park.zip",
        {
            "park.csv": "SubmissionDate,about-age,home-Latitude,home-Longitude,"
            "tags,tags/green,tags/safe,photo,KEY,ReviewState\n"
            "2026-03-07T10:45:00.000Z,34,59.2,17.9,green safe,1,1,a.jpg,uuid:a,approved\n"
            "2026-03-08T10:45:00.000Z,35,,,safe,0,1,,uuid:b,\n",
            "park-places.csv": "text,PARENT_KEY,KEY\nfine,uuid:a,uuid:a/places[1]\ndark,uuid:a,uuid:a/places[2]\n",
            "park-places-trees.csv": "kind,PARENT_KEY,KEY\noak,uuid:a/places[2],uuid:a/places[2]/trees[1]\n",
            "media/a.jpg": b"\xff\xd8picture",
        },
    )
    source, rows = read(path)
    assert [(t.name, t.parent, t.key, t.parent_key) for t in source.tables] == [
        ("", None, "KEY", ""),
        ("places", "", "KEY", "PARENT_KEY"),
        ("places/trees", "places", "KEY", "PARENT_KEY"),
    ]
    assert [row["about-age"] for row in rows[""]] == ["34", "35"]
    assert rows["places/trees"][0] == {
        "kind": "oak",
        "PARENT_KEY": "uuid:a/places[2]",
        "KEY": "uuid:a/places[2]/trees[1]",
    }
    assert source.attachment("a.jpg") == b"\xff\xd8picture"
    assert source.attachment("none.jpg") is None
    tags = next(column for column in source.table("").columns if column.name == "tags")
    assert (tags.many, list(tags.choices)) == (" ", ["green", "safe"])
    same = {guess.about: guess.value for guess in source.guesses}
    assert same["role:/tags/green"] == "ignore"
    assert same["time_zone"] == "UTC"


def test_odk_odata_with_expanded_repeats(tmp_path):
    document = {
        "@odata.context": "https://x/v1/projects/1/forms/park.svc/$metadata#Submissions",
        "value": [
            {
                "__id": "uuid:a",
                "__system": {"submissionDate": "2026-03-07T10:45:00Z", "reviewState": None},
                "about": {
                    "age": 34,
                    "home": {"type": "Point", "coordinates": [17.9, 59.2, 4], "properties": {"accuracy": 3}},
                },
                "places": [{"__id": "p1", "__Submissions-id": "uuid:a", "text": "dark"}],
            },
            {
                "__id": "uuid:b",
                "__system": {"submissionDate": "2026-03-08T10:45:00Z"},
                "about": {"age": None},
                "places": [],
            },
        ],
    }
    source, rows = read(save(tmp_path / "a.json", document))
    assert rows[""][0]["__system/submissionDate"] == "2026-03-07T10:45:00Z"
    assert json.loads(rows[""][0]["about/home"])["properties"] == {"accuracy": 3}
    assert rows[""][1]["about/age"] == ""
    assert source.tables[0].key == "__id"
    child = source.tables[1]
    assert (child.name, child.parent, child.key) == ("places", "", "__id")
    assert rows["places"][0][child.parent_key] == "uuid:a"


def test_odk_odata_with_a_repeat_of_its_own(tmp_path):
    main = {"value": [{"__id": "uuid:a", "__system": {"submissionDate": "2026-03-07"}, "age": "POINT (17 59)"}]}
    places = {
        "@odata.context": "https://x/park.svc/$metadata#Submissions.places",
        "value": [{"__id": "p1", "__Submissions-id": "uuid:a", "text": "dark"}],
    }
    trees = {
        "@odata.context": "https://x/park.svc/$metadata#Submissions.places.trees",
        "value": [{"__id": "t1", "__Submissions-places-id": "p1", "kind": "oak"}],
    }
    source, rows = read(*(save(tmp_path / f"{n}.json", d) for n, d in (("m", main), ("p", places), ("t", trees))))
    assert [(t.name, t.parent, t.parent_key) for t in source.tables] == [
        ("", None, ""),
        ("places", "", "__Submissions-id"),
        ("places.trees", "places", "__Submissions-places-id"),
    ]
    assert rows["places.trees"][0]["kind"] == "oak"
    again = places | {"value": [{"__id": "p2", "__Submissions-id": "uuid:a", "text": "light"}]}
    pages = (("m", main), ("p1", places), ("p2", again))
    source, rows = read(*(save(tmp_path / f"{n}.json", d) for n, d in pages))
    assert [row["text"] for row in rows["places"]] == ["dark", "light"]


def test_odk_geojson_is_folded_into_submissions(tmp_path):
    found = collection(
        feature({"fieldpath": "/home"}, point(17.9, 59.2), id="uuid:a"),
        feature({"fieldpath": "/home"}, point(17.8, 59.1), id="uuid:b"),
        feature({"fieldpath": "/work"}, point(18.0, 59.3), id="uuid:a"),
    )
    source, rows = read(save(tmp_path / "a.geojson", found))
    assert [row["__id"] for row in rows[""]] == ["uuid:a", "uuid:b"]
    assert json.loads(rows[""][0]["/work"]) == point(18.0, 59.3)
    assert rows[""][1]["/work"] == ""
    assert source.tables[0].key == "__id"


CODES = [{"name": "Traffic", "code": "t"}, {"name": "Green", "code": 2}]


def arcgis_fields():
    return [
        {"name": "objectid", "type": "esriFieldTypeOID", "alias": "OBJECTID"},
        {"name": "globalid", "type": "esriFieldTypeGlobalID", "alias": "GlobalID"},
        {"name": "kind", "type": "esriFieldTypeString", "alias": "What is it about?",
         "domain": {"type": "codedValue", "codedValues": CODES}},
        {"name": "CreationDate", "type": "esriFieldTypeDate", "alias": "CreationDate"},
    ]  # fmt: skip


def test_arcgis_points_with_domains_and_related_records(tmp_path):
    layer = {
        "geometryType": "esriGeometryPoint",
        "spatialReference": {"wkid": 102100, "latestWkid": 3857},
        "fields": arcgis_fields(),
        "features": [
            {"attributes": {"objectid": 1, "globalid": "{A}", "kind": "t", "CreationDate": 1772880300000},
             "geometry": {"x": 2000000.5, "y": 8250000}},
            {"attributes": {"objectid": 2, "globalid": "{B}", "kind": "2", "CreationDate": None},
             "geometry": {"x": "NaN", "y": "NaN"}},
        ],
    }  # fmt: skip
    related = {
        "fields": [{"name": "parentglobalid", "type": "esriFieldTypeGUID"}],
        "features": [{"attributes": {"objectid": 9, "globalid": "{C}", "parentglobalid": "{A}", "text": "more"}}],
    }
    source, rows = read(save(tmp_path / "layer.json", layer), save(tmp_path / "repeat.json", related))
    main, child = source.tables
    assert (main.crs, main.geometry, main.key) == ("EPSG:3857", "geometry", "globalid")
    assert (child.name, child.parent, child.parent_key) == ("repeat", "", "parentglobalid")
    assert rows[""][0]["geometry"].coords[0] == (2000000.5, 8250000)
    assert rows[""][1]["geometry"] is None
    assert rows[""][0]["CreationDate"] == "1772880300000"
    kind = next(column for column in main.columns if column.name == "kind")
    assert (kind.label, kind.choices) == ("What is it about?", {"t": "Traffic", "2": "Green"})
    assert {guess.about: guess.value for guess in source.guesses}["time_form"] == "epoch ms"
    assert rows["repeat"][0]["text"] == "more"


def test_arcgis_rings_lines_and_coordinate_systems():
    outer = [[0, 0], [0, 10], [10, 10], [10, 0], [0, 0]]  # clockwise
    hole = [[2, 2], [4, 2], [4, 4], [2, 4], [2, 2]]
    other = [[20, 0], [20, 5], [25, 5], [25, 0], [20, 0]]
    assert esri.geometry({"rings": [outer, hole]}).area == 96
    made = esri.geometry({"rings": [hole, other, outer]})
    assert (made.geom_type, made.area) == ("MultiPolygon", 121)
    assert esri.geometry({"rings": [outer[::-1]]}).area == 100
    assert esri.geometry({"rings": [outer, other[::-1]]}).area == 125
    assert esri.geometry({"paths": [[[0, 0, 9], [3, 4, 9]]]}).length == 5
    assert esri.geometry({"paths": [[[0, 0], [3, 4]], [[0, 0], [0, 1]]]}).geom_type == "MultiLineString"
    assert esri.geometry({"points": [[0, 0], [1, 1]]}).geom_type == "MultiPoint"
    for wrong in ({}, {"x": None, "y": 1}, {"rings": [[[0, 0]]]}, {"rings": 3}, {"curvePaths": []}, None, [], "x"):
        assert esri.geometry(wrong) is None
    assert esri.crs({"wkid": 3006}) == "EPSG:3006"
    assert esri.crs({"wkid": 102100}) == "EPSG:3857"
    assert esri.crs({"wkid": 54009}).startswith("PROJCRS")
    for wrong in ({"wkid": -1}, {"wkid": "3006"}, {"wkid": True}, {"wkt": "x"}, None, 3006, {}):
        assert esri.crs(wrong) == ""


def test_arcgis_curves_are_kept_as_text(tmp_path):
    layer = {"features": [{"attributes": {"objectid": 1}, "geometry": {"curvePaths": [[[0, 0], {"b": [[1, 1]]}]]}}]}
    source, rows = read(save(tmp_path / "a.json", layer))
    assert source.tables[0].geometry == ""
    assert "curvePaths" in rows[""][0]["geometry"]


def test_arcgis_geojson(tmp_path):
    found = collection(feature({"OBJECTID": 1, "globalid": "a", "CreationDate": 1}, point(17, 59), id=1))
    source, rows = read(save(tmp_path / "a.geojson", found))
    assert source.kind == "arcgis"
    assert source.tables[0].crs == "EPSG:4326"
    assert rows[""][0]["geometry"].x == 17


def test_maptionnaire_files_are_joined_by_the_respondent(tmp_path):
    who = save(tmp_path / "answers.csv", "respondent id;age\nr1;34\nr2;35\n")
    first = save(
        tmp_path / "nice.csv", "respondent id;Why is it nice here?;wkt\nr1;trees;POINT (17.9 59.2)\nr1;;POINT (18 59)\n"
    )
    second = save(tmp_path / "way.csv", 'respondent id;wkt\nr2;"LINESTRING (17.9 59.2, 18 59)"\n')
    source, rows = read(who, first, second)
    assert [(t.name, t.parent, t.parent_key) for t in source.tables] == [
        ("", None, ""), ("nice", "", "respondent id"), ("way", "", "respondent id"),
    ]  # fmt: skip
    assert source.tables[0].key == "respondent id"
    assert [row["age"] for row in rows[""]] == ["34", "35"]
    assert rows["nice"][0]["Why is it nice here?"] == "trees"
    source, rows = read(first, second)
    assert [row["respondent id"] for row in rows[""]] == ["r1", "r2"]
    source, rows = read(first)
    assert len(source.tables) == 1
    assert source.tables[0].key == ""
    assert len(rows[""]) == 2


def test_mapsurvey_zip(tmp_path):
    path = zipped(
        tmp_path / "survey.zip",
        {
            "Walks.csv": ",How old are you?,session,session_id,datetime,language,validation_status\n"
            "0,34,s1,11,2026-03-07 10:45:00+00:00,sv,\n1,35,s2,12,2026-03-08 10:45:00+00:00,sv,\n",
            "Nice place.geojson": collection(
                feature({"Why?": "trees", "session": "s1", "session_id": 11}, point(17.9, 59.2)), name="Nice place?"
            ),
            "Way.geojson": collection(name="Way"),
            "files/11/q.jpg": b"picture",
            "layers/plan.results.geojson": collection(feature({"_key": "a", "answers": 0}, point(17, 59))),
        },
    )
    source, rows = read(path)
    main, place, _way = source.tables
    assert (main.key, [row["How old are you?"] for row in rows[""]]) == ("session_id", ["34", "35"])
    assert (place.name, place.parent, place.parent_key, place.crs) == ("Nice place?", "", "session_id", "EPSG:4326")
    assert rows["Nice place?"][0]["session_id"] == "11"
    assert rows["Nice place?"][0]["geometry"].y == 59.2
    assert rows["Way"] == []
    assert source.attachment("files/11/q.jpg") == b"picture"


def test_decidim_proposals(tmp_path):
    path = save(
        tmp_path / "proposals.csv",
        "id;category/name/sv;component/id;title/sv;title/en;body/sv;latitude;longitude;state;supports;published_at\n"
        '7;Trafik;3;"Fler bänkar";"More benches";"<p>Vid <b>sjön</b> &amp; parken</p><p>Se <a href=""http://x.se"">här</a></p>'
        '<script>alert(1)</script>";59.2;17.9;accepted;12;2026-03-07 10:45:00 UTC\n8;;3;a;b;3 < 4;;;;0;\n',
    )
    source, rows = read(path)
    assert source.kind == "decidim"
    assert source.tables[0].key == "id"
    assert rows[""][0]["body/sv"] == "Vid sjön & parken\nSe här (http://x.se)"
    assert rows[""][0]["latitude"] == "59.2"
    assert rows[""][1]["body/sv"] == "3 < 4"


def test_consul_proposals(tmp_path):
    path = save(
        tmp_path / "proposals.csv",
        "id,title,description,cached_votes_up,hot_score,geozone_id,public_created_at\n"
        '1,Benches,"<p>More &eacute;</p>",3,1,,2026-03-07\n',
    )
    source, rows = read(path)
    assert source.kind == "consul"
    assert rows[""][0]["description"] == "More é"


def test_ushahidi_collections_and_export(tmp_path):
    found = collection(
        feature({"title": "Hole", "id": 5}, {"type": "GeometryCollection", "geometries": [point(17.9, 59.2)]}),
        feature({"title": "Two", "id": 6}, {"type": "GeometryCollection", "geometries": [point(1, 2), point(3, 4)]}),
        feature({"title": "None", "id": 7}, None),
    )
    source, rows = read(save(tmp_path / "posts.geojson", found))
    assert source.tables[0].key == "id"
    assert [getattr(row["geometry"], "geom_type", None) for row in rows[""]] == ["Point", "GeometryCollection", None]
    source, rows = read(save(tmp_path / "p.csv", "Post ID, Post Status, Title\n1, published, =1+1\n"))
    assert rows[""] == [{"Post ID": "1", "Post Status": "published", "Title": "=1+1"}]
    assert source.tables[0].key == "Post ID"


REQUESTS = [
    {"service_request_id": 638344, "status": "open", "service_name": "Hole", "description": "Deep & <wide>",
     "requested_datetime": "2026-03-07T10:45:00+01:00", "lat": 59.2, "long": "17.9", "media_url": ""},
    {"service_request_id": "2", "status": "closed", "service_name": "Lamp", "lat": "", "long": None,
     "extended_attributes": {"x": 1}, "notes": [{"text": "done"}, {"text": "again"}]},
]  # fmt: skip


def test_open311_json_and_xml_say_the_same(tmp_path):
    source, rows = read(save(tmp_path / "requests.json", REQUESTS))
    main, notes = source.tables
    assert main.key == "service_request_id"
    assert rows[""][0]["lat"] == "59.2"
    assert rows[""][1]["lat"] == ""
    assert rows[""][1]["extended_attributes/x"] == "1"
    assert [(row["text"], row[notes.parent_key]) for row in rows["notes"]] == [("done", "2"), ("again", "2")]
    xml = (
        "<?xml version='1.0' encoding='utf-8'?><service_requests><request>"
        "<service_request_id>638344</service_request_id>"
        "<status>open</status><service_name>Hole</service_name><description>Deep &amp; &lt;wide&gt;</description>"
        "<requested_datetime>2026-03-07T10:45:00+01:00</requested_datetime><lat>59.2</lat><long>17.9</long><media_url/>"
        "</request><request><service_request_id>2</service_request_id><lat/></request></service_requests>"
    )
    from_xml = read(save(tmp_path / "requests.xml", xml))[1][""]
    assert from_xml[0] == {name: rows[""][0][name] for name in from_xml[0]}
    assert len(from_xml) == 2


def test_osm_notes_geojson_and_xml_say_the_same(tmp_path):
    comments = [
        {
            "date": "2026-03-07 10:45:00 UTC",
            "uid": 1,
            "user": "anna",
            "action": "opened",
            "text": "A gap",
            "html": "<p>A gap</p>",
        },
        {"date": "2026-03-08 10:45:00 UTC", "action": "commented", "text": "Thanks", "html": "<p>Thanks</p>"},
    ]
    found = collection(
        feature({"id": 9, "status": "open", "date_created": "2026-03-07", "comments": comments}, point(17.9, 59.2))
    )
    source, rows = read(save(tmp_path / "notes.geojson", found))
    main, thread = source.tables
    assert (main.key, main.geometry, thread.name, thread.parent) == ("id", "geometry", "comments", "")
    assert (rows[""][0]["text"], rows[""][0]["user"]) == ("A gap", "anna")
    assert [row["text"] for row in rows["comments"]] == ["A gap", "Thanks"]
    assert {row[thread.parent_key] for row in rows["comments"]} == {"9"}
    xml = (
        '<osm version="0.6"><note lon="17.9" lat="59.2"><id>9</id><status>open</status><date_created>2026-03-07'
        "</date_created><comments><comment><user>anna</user><text>A gap</text></comment></comments></note></osm>"
    )
    source, from_xml = read(save(tmp_path / "notes.xml", xml))
    assert from_xml[""][0]["geometry"].equals(rows[""][0]["geometry"])
    assert from_xml[""][0]["text"] == "A gap"
    assert from_xml["comments"][0]["user"] == "anna"


def test_html_becomes_text():
    assert plain("a < b & c") == "a < b & c"
    assert plain("<p>one<br>two</p><ul><li>three</li></ul>") == "one\ntwo\nthree"
    assert plain('<a href="http://x.se">http://x.se</a>') == "http://x.se"
    assert plain("&lt;b&gt;") == "<b>"
    assert plain("<style>p{}</style>x<script>y</script>") == "x"
    assert plain("<p>unclosed <b>words") == "unclosed words"


def test_roles_are_known():
    assert set(KNOWN) == set(MODULES)
    assert {role for roles in KNOWN.values() for role in roles.values()} <= set(ROLES)
    assert next(iter(known_roles("kobo").items())) == ("_id", "key")
    assert known_roles("else") == {}
    assert known_role("kobo", "Om dig/_Var bor du (ungefär)?_latitude") == "ignore"
    assert known_role("kobo", "om_dig/alder") == ""
    assert known_role("decidim", "body/sv") == "text"
    assert known_role("arcgis", "GlobalID") == "key"
    assert known_role("odk", "home-Accuracy") == "ignore"
    assert known_role("odk", "home-Latitude") == ""


NASTY = [
    None,
    True,
    3,
    -1.5e300,
    "",
    "x" * 50,
    [],
    {},
    [[]],
    [{}],
    [None, {}],
    [1, {"a": [{"b": []}]}],
    {"": {"": [{"": 1}]}},
    {"type": "Point", "coordinates": "x"},
    {"type": "Point", "coordinates": [None, {}]},
    {"type": []},
    "\ud800",
    [{"a": {"b": [{"c": 1}]}}],
]


@pytest.mark.parametrize("value", NASTY, ids=lambda value: repr(value)[:30])
def test_odd_values_end_in_cells(tmp_path, value):
    shapes = [
        [
            {"_id": value, "_uuid": value, "_submission_time": value, "q": value},
            {"_id": 1, "_uuid": 2, "q": [{"r": value}]},
        ],
        ({"value": [{"__id": value, "__system": value, "q": {"r": value}}, {"__id": value, "q": [{"r": value}]}]}),
        (
            {
                "features": [{"attributes": {"objectid": value}, "geometry": value}],
                "fields": value,
                "spatialReference": value,
            }
        ),
        (
            {
                "features": [{"attributes": {"a": value}}],
                "fields": [{"name": value, "domain": value, "alias": value, "type": value}],
            }
        ),
        [{"service_request_id": value, "lat": value, "long": value}],
        (collection(feature({"comments": [value], "id": value}, value))),
        (collection(feature({"comments": [{"text": value, "user": value}], "id": value}, value, id=value))),
        (
            collection(
                feature({"fieldpath": value, "x": value}, value, id=value),
                feature({"fieldpath": "b"}, point(1, 2), id=value),
            )
        ),
        (
            collection(
                feature({"_id": value, "_uuid": "a", "_a_latitude": value}, value), {"type": value, "properties": value}
            )
        ),
        (collection(feature({"title": value}, {"type": "GeometryCollection", "geometries": value}))),
        (collection(feature({"OBJECTID": value, "globalid": value}, value, id=value))),
    ]
    for shape in shapes:
        container = open_container([save(tmp_path / "a.json", json.dumps(shape))])
        for module in MODULES.values():
            guess = module.recognise(container)
            for table in module.source(container, {}, MONITOR).tables if guess else ():
                rows_of(table)
