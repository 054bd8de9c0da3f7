"""Swedish sources recognised by their fields, codes and coordinates."""

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin
from sodertorn.processing.indicators.recognise import STANDARD
from sodertorn.processing.methods.recognition import recognise_swedish_data
from sodertorn.processing.methods.source_tables import VECTORS, code, fitting, source
from sodertorn.processing.spec import Cancelled, Monitor, UserError

STOCKHOLM = {
    3006: (674_000, 6_580_000), 4326: (18.07, 59.33), 3021: (1_628_000, 6_580_500), 3011: (153_000, 6_580_000),
    3857: (2_011_000, 8_248_000),
}  # fmt: skip


def recognise(layer=None, raster=None, monitor=None):
    return recognise_swedish_data(layer=layer, raster=raster, band=1, monitor=monitor or Monitor())


def points(crs=3006, at=3006, **columns):
    n = len(next(iter(columns.values())))
    x, y = STOCKHOLM[at]
    return gpd.GeoDataFrame(columns, geometry=[shapely.Point(x, y)] * n, crs=crs)


def row(made, what, found=None):
    table = made["recognised"]
    return table[(table["what"] == what) & ((found is None) | (table["found"] == found))].iloc[0]


@pytest.mark.parametrize("name", [*VECTORS, "nmd"])
def test_every_table_names_its_source_and_what_was_checked(name):
    known = source(name)
    assert known["id"] == name
    for key in ("name", "name_sv", "version", "source", "url", "checked", "crs"):
        assert known[key], key
    entries = [*known.get("fields", {}).values(), *known.get("sums", {}).values(), *known.get("classes", {}).values()]
    entries += [entry for codes in known.get("codes", {}).values() for entry in codes.values()]
    assert all(entry["en"] and entry["sv"] for entry in entries)
    standard = {column.name for column in STANDARD}
    assert {about["to"] for about in known.get("fields", {}).values()} | set(known.get("sums", {})) <= standard
    assert all(field == field.lower() for field in known.get("fields", {}))
    assert {about.get("codes") for about in known.get("fields", {}).values()} - {None} <= set(known.get("codes", {}))


def squares(**changes):
    given = {
        "rutid_scb": ["6740006580000", "6750006580000"], "BefTotalt": [7, None], "Man": [4, 0], "Kvinna": [3, 0],
        "ald0_5": [1, 0], "ald5_10": [1, 0], "ald10_15": [0, 0],
    }  # fmt: skip
    shapes = [shapely.box(x, 6_580_000, x + 1000, 6_581_000) for x in (674_000, 675_000)]
    return gpd.GeoDataFrame(given, geometry=shapes, crs=changes.get("crs"))


@pytest.mark.parametrize("crs", [None, 3006, 3021, 4326])
def test_squares_of_statistics_sweden_are_placed_by_their_names(crs, recorder):
    made = recognise(squares(crs=crs), monitor=recorder)
    assert made["output"].crs.to_epsg() == 3006
    assert row(made, "source")["standard"] == "scb_grid"
    assert row(made, "crs")["evidence"].startswith("the names of the squares")
    assert made["output"]["people"].tolist()[0] == 7
    assert made["output"]["children"].tolist() == [2, 0]
    assert "elderly" not in made["output"]
    assert made["output"]["reason"].tolist() == [None, "no_count"]
    assert any("The copy has" in line for line in recorder.messages) == (crs != 3006)


def test_buildings_of_lantmateriet():
    layer = points(
        objekttyp=["Bostad", "Samhällsfunktion", "Rymdbas", None],
        andamal1=["Bostad;Flerfamiljshus", "Samhällsfunktion;Skola", "x", None],
        huvudbyggnad=["Ja", "Nej", "Ja", None],
        eget=[1, 2, 3, 4],
    )
    made = recognise(layer)
    output = made["output"]
    assert output["use"].tolist()[:2] == ["homes", "public"]
    assert output["purpose_en"].tolist()[:2] == ["Apartment building", "School"]
    assert output["use_sv"].tolist()[0] == "Bostad"
    assert output["main_building"].tolist()[:3] == [1, 0, 1]
    assert output["reason"].tolist() == [None, None, "unknown_code", "no_code"]
    unknown = row(made, "class", "Rymdbas")
    assert unknown["evidence"] == "the code is not in the table of this source"
    assert unknown["count"] == 1
    assert row(made, "class", "Samhällsfunktion;Skola")["title_sv"] == "Skola"


def test_numbers_of_object_types_are_codes_too():
    made = recognise(points(objekttypnr=[2061.0, 2063.0], andamal1=["", ""]))
    assert made["output"]["use"].tolist() == ["homes", "public"]
    assert code(2061.0) == code(2061) == code(" 2061 ") == "2061"
    assert code(np.nan) is None


def test_roads_of_nvdb():
    made = recognise(points(Vagtr_474=[1, 2, 4], GCM_t_502=[None, 1, 17], Konst_190=[1, None, 3], KLASS_181=[2, 9, 9]))
    output = made["output"]
    assert output["network"].tolist() == ["car", "cycle", "walk"]
    assert output["kind"].tolist()[1:] == ["cycle path", "steps"]
    assert output["level"].tolist() == [1, 0, 0]
    assert output["road_class"].tolist() == [2, 9, 9]


def test_topography_and_openstreetmap():
    made = recognise(points(objekttyp=["Lövskog", "Sjö"], objekttypnr=[1, 2], vagutforande=["Bro", "Normal"]))
    assert made["output"]["kind"].tolist() == ["forest", "water"]
    assert made["output"]["level"].tolist() == [1, 0]
    osm = recognise(points(osm_id=["1", "2"], building=["apartments", "garage"], height=["12,5", None]))
    assert osm["output"]["use"].tolist() == ["homes", "ancillary"]
    assert osm["output"]["height"].tolist()[0] == 12.5


def test_openstreetmap_elsewhere_is_no_riddle(recorder):
    layer = gpd.GeoDataFrame({"osm_id": ["1"], "building": ["house"]}, geometry=[shapely.Point(24.94, 60.17)], crs=4326)
    made = recognise(layer, monitor=recorder)
    assert made["output"].crs.to_epsg() == 4326
    assert row(made, "crs")["evidence"].endswith("not of Sweden alone")
    assert not any("coordinate system" in line for line in recorder.messages)


def test_an_unknown_layer_is_kept(recorder):
    made = recognise(points(foo=[1, 2]), monitor=recorder)
    assert made["output"].columns.tolist() == ["geometry", "reason"]
    assert made["recognised"]["what"].tolist() == ["source", "crs"]
    assert row(made, "source")["evidence"] == "none of the known sources"
    assert any("none of the known sources" in line for line in recorder.messages)
    assert fitting(["foo", "bar"]) == (None, ())


@pytest.mark.parametrize(
    ("stated", "at", "found", "evidence"),
    [
        (3006, 3006, 3006, "the layer says so"),
        (4326, 4326, 4326, "the layer says so"),
        (3011, 3011, 3011, "the layer says so"),
        (None, 3006, 3006, "only in this"),
        (None, 4326, 4326, "only in this"),
        (None, 3021, 3021, "only in this"),
        (None, 3857, 3857, "only in this"),
        (4326, 3006, 3006, "the layer says another"),
        (3006, 3021, 3021, "the layer says another"),
        (None, 3011, None, "a zone of SWEREF 99"),
    ],
)
def test_the_coordinate_system_is_found(stated, at, found, evidence):
    made = recognise(points(crs=stated, at=at, foo=[1]))
    crs = made["output"].crs
    assert (None if crs is None else crs.to_epsg()) == found
    assert row(made, "crs")["evidence"].startswith(evidence)
    assert made["output"].geometry.iloc[0].x == STOCKHOLM[at][0]  # stated, not moved


def test_a_table_has_no_coordinates(recorder):
    layer = gpd.GeoDataFrame({"desokod": ["0114A0010"], "Män": [700]}, geometry=[None])
    made = recognise(layer, monitor=recorder)
    assert made["output"]["men"].tolist() == [700]
    assert row(made, "crs")["evidence"] == "there are no coordinates"
    assert not any("coordinate system" in line for line in recorder.messages)


def test_swapped_axes_are_said():
    layer = gpd.GeoDataFrame({"foo": [1]}, geometry=[shapely.Point(6_580_000, 674_000)])
    assert row(recognise(layer), "crs")["evidence"].startswith("north and east are swapped")


def test_a_delivered_layer_without_crs_where_boxes_overlap():
    # the far north: inside the boxes of SWEREF 99 TM and no other
    layer = gpd.GeoDataFrame({"desokod": ["2584A0010"]}, geometry=[shapely.Point(720_000, 7_530_000)])
    assert recognise(layer)["output"].crs.to_epsg() == 3006


@pytest.fixture
def land_cover(tmp_path):
    def make(values, **changes):
        values = np.asarray(values)
        path = tmp_path / "nmd.tif"
        profile = {"driver": "GTiff", "count": 1, "height": values.shape[0], "width": values.shape[1], "nodata": 0}
        profile |= {"crs": "EPSG:3006", "transform": from_origin(674_000, 6_580_000, 10, 10), "dtype": values.dtype}
        with rasterio.open(path, "w", **(profile | changes)) as target:
            target.write(values, 1)
        return rasterio.open(path)

    return make


def test_the_national_land_cover_map(land_cover):
    made = recognise(raster=land_cover(np.array([[111, 118, 51, 53], [61, 42, 3, 0]], "uint8")))
    assert "output" not in made
    assert row(made, "source")["standard"] == "nmd"
    assert row(made, "source")["count"] == 7
    pine = row(made, "class", "111")
    assert (pine["title_en"], pine["title_sv"]) == ("Pine forest on mineral soil", "Tallskog utanför våtmark")
    table = made["recognised"]
    groups = table[table["what"] == "group"].set_index("standard")["found"]
    assert groups["canopy"] == "111"
    assert groups["green"] == "3, 42, 111, 118"
    assert groups["sealed"] == "51, 53"
    assert groups["water"] == "61"
    assert groups["artificial"] == ""


def test_large_rasters_are_sampled(land_cover, monkeypatch):
    from sodertorn.processing.methods import recognition

    monkeypatch.setattr(recognition, "MOST_CELLS", 2500)
    made = recognise(raster=land_cover(np.full((100, 100), 112, "uint8")))
    assert row(made, "class", "112")["evidence"].startswith("counted on every second")


@pytest.mark.parametrize("values", [np.arange(200, dtype="uint8").reshape(2, 100), np.full((2, 2), 0.5, "float32")])
def test_other_rasters_are_not_recognised(land_cover, values, recorder):
    made = recognise(raster=land_cover(values), monitor=recorder)
    assert made["recognised"]["evidence"].tolist() == ["none of the known sources"]
    assert any("none of the known land cover maps" in line for line in recorder.messages)


def test_nothing_given_and_cancelling(land_cover, recorder):
    with pytest.raises(UserError, match="Neither a layer nor a raster"):
        recognise()
    with pytest.raises(UserError, match="no band 2"):
        recognise_swedish_data(layer=None, raster=land_cover(np.ones((2, 2), "uint8")), band=2, monitor=Monitor())
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        recognise(squares(), monitor=recorder)
