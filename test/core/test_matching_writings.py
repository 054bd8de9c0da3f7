"""How people write places, times and numbers: each with what it must come to, worked out by hand."""

import numpy as np
import pandas as pd
import pytest
import shapely
from sodertorn.processing.participation import problems
from sodertorn.processing.participation.matching import coordinates, numbers, places, systems, times
from sodertorn.processing.participation.profile import Place

# 59°13'36.4" N is 59 + 13/60 + 36.4/3600; 17°57'11.4" E is 17 + 57/60 + 11.4/3600.
NORTH, EAST = 59 + 13 / 60 + 36.4 / 3600, 17 + 57 / 60 + 11.4 / 3600
TWO = (59.23, 17.98)

CELLS = [
    ("59.23 17.98 12.5 4.2", "point", TWO),
    ("59.23, 17.98", "point", TWO),
    ("59.23,17.98", "point", TWO),
    ("59,23 17,98", "point", TWO),
    ("59,23; 17,98", "point", TWO),
    ("59,23, 17,98", "point", TWO),
    ("6580822, 674032", "point", (6580822.0, 674032.0)),
    ("6580822,674032", "point", (6580822.0, 674032.0)),
    ("-34.63 -58.44 0 0", "point", (-34.63, -58.44)),
    ("59°13'36.4\"N 17°57'11.4\"E", "dms", (NORTH, EAST)),
    ("59° 13' 36,4\" N, 17° 57' 11,4\" Ö", "dms", (NORTH, EAST)),
    ("59° 13' 36,4\" N, 17° 57' 11,4\" O", "dms", (NORTH, EAST)),
    ("N 59° 13.606667' E 17° 57.19'", "dms", (NORTH, EAST)),
    ("17°57'11.4\"E 59°13'36.4\"N", "dms", (NORTH, EAST)),
    ("59°13′36.4″N 17°57′11.4″E", "dms", (NORTH, EAST)),
    ("59.23° N, 17.98° E", "dms", TWO),
    ("34°37'12\"S 58°26'24\"W", "dms", (-34.62, -58.44)),
    ("59 13 36.4 N, 17 57 11.4 E", "dms", (NORTH, EAST)),
    ("https://www.google.com/maps/place/X/@59.2,17.9,15z/data=!3m1!3d59.23!4d17.98", "link", TWO),
    ("https://www.google.com/maps?q=59.23,17.98", "link", TWO),
    ("https://maps.google.com/?q=loc:59.23,17.98", "link", TWO),
    ("https://www.google.com/maps/search/?api=1&query=59.23%2C17.98", "link", TWO),
    ("https://www.google.se/maps/@59.23,17.98,17z", "link", TWO),
    ("https://www.openstreetmap.org/#map=16/59.23/17.98", "link", TWO),
    ("https://www.openstreetmap.org/?mlat=59.23&mlon=17.98#map=15/59.0/17.0", "link", TWO),
    ("https://kartor.eniro.se/?c=59.23,17.98&z=14", "link", TWO),
    ("https://www.hitta.se/kartan!~59.23,17.98,16z/tr!i=abc", "link", TWO),
    ("https://www.bing.com/maps?cp=59.23~17.98&lvl=16", "link", TWO),
    ("geo:59.23,17.98", "link", TWO),
]


@pytest.mark.parametrize(("cell", "form", "expected"), CELLS, ids=[cell for cell, *_ in CELLS])
def test_a_place_in_one_cell(cell, form, expected):
    assert coordinates.looks_like(cell) == form
    cells = np.array([cell, ""], dtype=object)
    if form == "point":
        north, east = coordinates.points(cells)
    else:
        north, east = coordinates.each(cells, coordinates.dms if form == "dms" else coordinates.link)
    assert np.allclose((north[0], east[0]), expected, atol=1e-7)
    assert np.isnan(north[1])
    assert np.isnan(east[1])


@pytest.mark.parametrize(
    "cell",
    ["", "Storgatan 12", "Storgatan 12 14", "2026-03-07 10:45", "https://example.org/59/17", "ja; nej", "12345",
     "<script>", "{}", "POINTLESS", "=1+1"],
)  # fmt: skip
def test_what_is_no_place_is_none(cell):
    assert coordinates.looks_like(cell) == ""


def test_minutes_beyond_sixty_are_no_angle():
    assert coordinates.dms("59°73'00\"N 17°57'11\"E") is None


@pytest.mark.parametrize(
    ("cell", "form"),
    [
        ("59.1 17.9 1 0;59.2 17.8 2 0", "trace"),
        ("59.1 17.9 0 0;59.2 17.8 0 0;59.2 17.9 0 0;59.1 17.9 0 0", "shape"),
        ("POINT (17.98 59.23)", "wkt"),
        ("SRID=3006;POINT Z (674032 6580822 3)", "wkt"),
        ("multipolygon(((0 0,1 0,1 1,0 0)))", "wkt"),
        ('{"type": "Point", "coordinates": [17.98, 59.23]}', "geojson"),
    ],
)
def test_forms_of_shapes(cell, form):
    assert coordinates.looks_like(cell) == form


def test_drawn_lines_and_areas():
    cells = np.array(
        ["59.1 17.9 1 0;59.2 17.8 2 0", "59 17;60 17;60 18;59 17", "59 17 0 0", "59 17;x y", "", "0 0 0 0"],
        dtype=object,
    )
    line, area, point, bad, blank, never = coordinates.drawn(cells, area=True)
    assert line.wkt == "LINESTRING (17.9 59.1, 17.8 59.2)"
    assert area.wkt == "POLYGON ((17 59, 17 60, 18 60, 17 59))"
    assert point.wkt == "POINT (17 59)"
    assert bad is None
    assert blank is None
    assert never is None


def test_written_shapes_are_flat_and_whole():
    cells = np.array(["SRID=3006;POINT Z (1 2 3)", "POINT EMPTY", "POINT (0 0)", "POINT (a b)", ""], dtype=object)
    shapes, srid = coordinates.written(cells, "wkt")
    assert shapes[0].wkt == "POINT (1 2)"
    assert srid == "3006"
    assert list(shapes[1:]) == [None] * 4
    found, _ = coordinates.written(
        np.array(['{"type":"Point","coordinates":[1,2,3]}', "{broken"], dtype=object), "geojson"
    )
    assert found[0].wkt == "POINT (1 2)"
    assert found[1] is None


@pytest.mark.parametrize(
    ("cell", "decimal", "expected"),
    [
        ("1,5", ",", 1.5), ("1.5", ",", 1.5), ("1.5", ".", 1.5), ("1,5", ".", np.nan), ("6 580 822", ".", 6580822.0),
        ("6 580 822,5", ",", 6580822.5), ("−3", ".", -3.0), ("4 st", ".", 4.0), ("four", ".", np.nan),
        ("", ".", np.nan),
        ("inf", ".", np.nan), ("nan", ".", np.nan), ("1e400", ".", np.nan),
    ],
)  # fmt: skip
def test_numbers(cell, decimal, expected):
    assert np.array_equal(numbers.parsed(np.array([cell], dtype=object), decimal), [expected], equal_nan=True)


def test_the_decimal_sign():
    assert numbers.decimal_of([["1,5", "2,25"], ["3"]])[0] == ","
    assert numbers.decimal_of([["1.5", "2.25"], ["text, more"]])[0] == "."
    # Thousands as the English write them are no decimals.
    assert numbers.decimal_of([["1,500", "2,250"]])[0] == "."


SUMMER, WINTER = "2026-07-07T08:45:00", "2026-03-07T09:45:00"
TIMES = [
    ("2026-03-07T10:45:00.000+01:00", "iso", WINTER), ("2026-03-07T09:45:00Z", "iso", WINTER),
    ("2026-03-07 10:45", "iso", WINTER), ("2026-07-07 10:45", "iso", SUMMER), ("2026-03-07T10:45:00,0", "iso", WINTER),
    ("2026-03-07T10:45:00+0100", "iso", WINTER), ("7 mars 2026 kl. 10.45", "day first", WINTER),
    ("den 7 juli 2026 kl 10:45", "iso", SUMMER), ("lördag 7 mars 2026 10:45", "iso", WINTER),
    ("07.03.2026 10.45", "day first", WINTER), ("7/3 2026 10:45", "day first", WINTER),
    ("7/3/26 10:45", "day first", WINTER), ("3/7/2026 10:45 AM", "month first", WINTER),
    ("3/7/2026 10:45", "month first", WINTER), ("7/7/2026 10:45:00 am", "month first", SUMMER),
    ("March 7, 2026 10:45", "month first", WINTER), ("2026/03/07 10:45", "year first", WINTER),
    ("1772876700000", "epoch ms", WINTER), ("1772876700", "epoch s", WINTER),
    # 7 March 2026 is Excel's day 46088; 10:45 is 0.447916...
    ("46088.44791666667", "excel", WINTER), ("46088,44791666667", "excel", WINTER),
    # The clock goes forward at 2 on 29 March, back at 3 on 25 October.
    ("2026-03-29 01:59", "iso", "2026-03-29T00:59:00"), ("2026-03-29 02:30", "iso", "2026-03-29T01:00:00"),
    ("2026-03-29 03:00", "iso", "2026-03-29T01:00:00"), ("2026-10-25 02:30", "iso", "2026-10-25T00:30:00"),
    ("2026-10-25 03:30", "iso", "2026-10-25T02:30:00"), ("2026-10-25T02:30:00+01:00", "iso", "2026-10-25T01:30:00"),
]  # fmt: skip


@pytest.mark.parametrize(("cell", "form", "expected"), TIMES, ids=[f"{cell} {form}" for cell, form, _ in TIMES])
def test_times_come_to_utc(cell, form, expected):
    found, bad = times.utc(np.array([cell, ""], dtype=object), form)
    assert found[0] == pd.Timestamp(expected, tz="UTC")
    assert not bad[0]
    assert pd.isna(found[1])
    assert not bad[1]


def test_a_time_without_a_zone_is_not_moved_by_the_one_before_it():
    found, _ = times.utc(np.array(["2026-07-07T10:45:00+05:00", "2026-03-07 10:45"], dtype=object))
    assert found[1] == pd.Timestamp(WINTER, tz="UTC")


@pytest.mark.parametrize(
    "cell", ["yesterday", "2026-13-01", "31.02.2026", "2026", "99999999999999999999", "12:30", "3"]
)
def test_what_is_no_time_is_bad(cell):
    found, bad = times.utc(np.array([cell], dtype=object), "day first")
    assert pd.isna(found[0])
    assert bad[0]


@pytest.mark.parametrize(
    ("cells", "form", "evidence"),
    [
        (["2026-03-07T10:45:00Z"], "iso", "iso"), (["07.03.2026", "25.03.2026"], "day first", "day_first"),
        (["3/7/2026", "3/25/2026"], "month first", "month_first"), (["7/3 2026"], "day first", "day_assumed"),
        (["7 mars 2026 kl. 10.45"], "iso", "iso"), (["1772876700000"], "epoch ms", "epoch"),
        (["1772876700"], "epoch s", "epoch"), (["46088.45"], "excel", "serial"),
    ],
)  # fmt: skip
def test_forms_of_times(cells, form, evidence):
    found = times.form_of(cells)
    assert (found[0], found[2]) == (form, evidence)


def test_no_times():
    assert times.form_of(["Huddinge", "Botkyrka"]) is None
    assert times.form_of([]) is None
    assert times.form_of(["5"]) is None


# Huddinge centrum in the systems it may come in: WGS 84, SWEREF 99 TM, RT90 2.5 gon V.
SYSTEMS = [
    (59.2365, 17.982, "EPSG:4326", False), (17.982, 59.2365, "EPSG:4326", True),
    (6569700.0, 670200.0, "EPSG:3006", False), (670200.0, 6569700.0, "EPSG:3006", True),
    (6570900.0, 1625300.0, "EPSG:3021", False), (1625300.0, 6570900.0, "EPSG:3021", True),
    (39.3, -76.6, "EPSG:4326", False),
]  # fmt: skip


@pytest.mark.parametrize(("north", "east", "crs", "swapped"), SYSTEMS)
def test_systems_are_told_by_the_numbers(north, east, crs, swapped):
    found = systems.system_of(np.full(5, north), np.full(5, east))
    assert found[:2] == (crs, swapped)


def test_a_zone_is_told_by_the_area_or_the_name_else_left_open():
    import geopandas as gpd

    north, east = np.full(3, 6568000.0), np.full(3, 149000.0)
    open_ = systems.system_of(north, east)
    assert open_[0] == "EPSG:3011"
    assert open_[2] == "crs_zone"
    assert "EPSG:3007" in open_[4]
    # The same numbers in the zone of 13 30 lie near Karlskoga's longitude, 13.5.
    area = gpd.GeoDataFrame(geometry=[shapely.box(13.4, 59.1, 13.6, 59.4)], crs=4326)
    assert systems.system_of(north, east, area)[:3] == ("EPSG:3008", False, "crs_area")
    assert systems.system_of(north, east, hint="N SWEREF 99 16 30")[:3] == ("EPSG:3010", False, "crs_name")


def _read(place, columns, decimal=".", crs="EPSG:3006", area=None):
    frame = pd.DataFrame(columns, dtype=object)
    return places.read(frame, place, decimal, places.Ground(crs, area))


def test_a_pair_is_read_checked_and_put_right():
    shapes, given, code, _ = _read(
        Place("pair", ("lat", "lon")),
        {"lat": ["59.2", "17.9", "0", "", "x", "59.2", "95"], "lon": ["17.9", "59.2", "0", "", "17.9", "", "200"]},
    )
    assert list(code) == ["", problems.SWAPPED, problems.NO_PLACE, problems.NO_PLACE] + [problems.BAD_PLACE] * 3
    assert list(given) == [True, True, False, False, True, True, True]
    # By pyproj's own transformation of 17.9, 59.2.
    from pyproj import Transformer

    x, y = Transformer.from_crs(4326, 3006, always_xy=True).transform(17.9, 59.2)
    for shape in shapes[:2]:
        assert shape.distance(shapely.Point(x, y)) < 1e-6
    assert list(shapes[2:]) == [None] * 5


def test_rt90_lands_where_wgs84_does():
    from pyproj import Transformer

    x, y = Transformer.from_crs(4326, 3021, always_xy=True).transform(17.982, 59.2365)
    place = Place("pair", ("X", "Y"), "EPSG:3021")
    shapes, *_ = _read(place, {"X": [f"{y:.2f}".replace(".", ",")], "Y": [f"{x:.2f}".replace(".", ",")]}, ",")
    other, *_ = _read(Place("point", ("p",)), {"p": ["59.2365 17.982"]})
    assert shapes[0].distance(other[0]) < 1.5


def test_degrees_and_minutes_in_two_columns():
    columns = {"N": ["59°13'36.4\""], "E": ["17°57'11.4\""]}
    shapes, *_ = _read(Place("pair", ("N", "E")), columns, crs="EPSG:4326")
    assert np.allclose(shapes[0].coords[0], (EAST, NORTH))


def test_wkt_with_latitude_first():
    shapes, _, code, _ = _read(Place("wkt", ("g",), swapped=True), {"g": ["POINT (59.2 17.9)"]}, crs="EPSG:4326")
    assert shapes[0].wkt == "POINT (17.9 59.2)"
    assert code[0] == ""


def test_outside_the_area_is_listed_and_stays():
    import geopandas as gpd

    area = gpd.GeoDataFrame(geometry=[shapely.box(17.8, 59.1, 18.0, 59.3)], crs=4326)
    shapes, _, code, _ = _read(Place("point", ("p",)), {"p": ["59.2 17.9", "59.2 18.5"]}, area=area)
    assert list(code) == ["", problems.OUTSIDE_AREA]
    assert shapes[1] is not None


def test_abroad_only_the_area_tells_swapped_places():
    import geopandas as gpd

    cells = {"p": ["-76.6 39.3", "39.3 -76.6"]}
    shapes, _, code, _ = _read(Place("point", ("p",)), cells, crs="EPSG:32618")
    assert list(code) == ["", ""]
    area = gpd.GeoDataFrame(geometry=[shapely.box(-77, 39, -76, 40)], crs=4326)
    shapes, _, code, _ = _read(Place("point", ("p",)), cells, crs="EPSG:32618", area=area)
    assert list(code) == [problems.SWAPPED, ""]
    assert shapes[0].distance(shapes[1]) < 1e-6


@pytest.mark.parametrize("cell", ["0 0 0 0", "0,0", "0.0 0.0", "[null,null]", "n/a", "NULL", "None", "-", ""])
def test_nothing_is_no_place(cell):
    shapes, given, code, _ = _read(Place("point", ("p",)), {"p": [cell]})
    assert shapes[0] is None
    assert not given[0]
    assert code[0] == problems.NO_PLACE


@pytest.mark.parametrize(
    "cell",
    [
        "GEOMETRYCOLLECTION(" * 100_000,
        "GEOMETRYCOLLECTION(" * 30 + "POINT(1 2)" + ")" * 30,
        "POINT(\ud800 2)",
        "POINT(1 2" + " " * 2_000_000 + ")",
        "POLYGON((1 2))",
        "POINT(nan nan)",
    ],
)
def test_hostile_wkt_is_no_place(cell):
    shapes, _ = coordinates.written(np.array([cell, "POINT(17.9 59.2)"], dtype=object), "wkt")
    assert shapes[0] is None
    assert shapes[1].equals(shapely.Point(17.9, 59.2))


@pytest.mark.parametrize(
    "cell",
    [
        "{" * 100_000,
        '{"type":"GeometryCollection","geometries":[' * 5_000,
        '{"type":"Point","coordinates":{}}',
        '{"type":"Polygon","coordinates":[[1,2]]}',
        '{"type":"LineString","coordinates":[[1],[2,3]]}',
        '{"type":"Point","coordinates":[NaN,1]}',
        '{"geometry":null}',
        '{"geometry":[1]}',
        "[1, 2]",
    ],
)
def test_hostile_geojson_is_no_place(cell):
    good = '{"type":"Feature","geometry":{"type":"Point","coordinates":[17.9,59.2,3]}}'
    shapes, _ = coordinates.written(np.array([cell, good, ""], dtype=object), "geojson")
    assert [shape is None for shape in shapes] == [True, False, True]
    assert shapes[1].equals(shapely.Point(17.9, 59.2))
