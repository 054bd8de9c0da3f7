"""Rasters as people have them: the right answer worked out by hand, or one sentence that names the remedy."""

import math

import numpy as np
import pytest
import rasterio
from qgis.core import QgsProcessingException, QgsVectorLayer
from rasterio.transform import Affine
from rasterio.warp import transform as transform_points

X, Y = 670_000, 6_570_000  # lower left corner of the raster, SWEREF 99 TM
CELL, SIDE = 10.0, 10


def ground():
    """10 x 10 cells of 10 m: the western half is class 1, the eastern class 2."""
    return np.repeat([[1] * 5 + [2] * 5], SIDE, axis=0)


@pytest.fixture
def raster(tmp_path):
    """Write bands to a GeoTIFF; returns its path."""

    def make(*bands, name="cover", transform=None, crs="EPSG:3006", dtype="uint8", nodata=None, colours=None):
        path = tmp_path / f"{name}.tif"
        bands = [np.asarray(band, dtype) for band in bands or (ground(),)]
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            dtype=dtype,
            count=len(bands),
            height=bands[0].shape[0],
            width=bands[0].shape[1],
            transform=transform or Affine(CELL, 0, X, 0, -CELL, Y + SIDE * CELL),
            crs=crs,
            nodata=nodata,
        ) as target:
            for number, band in enumerate(bands, 1):
                target.write(band, number)
            if colours:
                target.colorinterp = colours
        return str(path)

    return make


@pytest.fixture
def homes(layer):
    """A home beside the border between the classes, one in the lower left corner of the raster."""
    return layer(
        "Point",
        [(f"POINT({X + 45} {Y + 55})", "border"), (f"POINT({X + 5} {Y + 5})", "corner")],
        "name:string",
        name="Homes",
    )


@pytest.fixture
def zones(layer):
    """The western three quarters of the raster; and a square that has its lower half on the raster's top."""

    def box(left, bottom, right, top):
        return f"POLYGON(({left} {bottom}, {right} {bottom}, {right} {top}, {left} {top}, {left} {bottom}))"

    return layer(
        "Polygon",
        [(box(X, Y, X + 75, Y + 100), "west"), (box(X + 20, Y + 90, X + 40, Y + 110), "top")],
        "name:string",
        name="Areas",
    )


def shares(run, cover, homes, **changes):
    parameters = {"LANDCOVER": cover, "CLASSES": "1", "RADIUS": 10, "HOMES": homes, "OUTPUT": "TEMPORARY_OUTPUT"}
    made = run("land_cover_share_around", **(parameters | {"RASTER": "TEMPORARY_OUTPUT"} | changes))
    return {feature["name"]: feature for feature in made["OUTPUT"].getFeatures()}


def statistics(run, cover, zones, **changes):
    parameters = {"ZONES": zones, "RASTER": cover, "CLASSES": "1, 2", "OUTPUT": "TEMPORARY_OUTPUT"}
    made = run("zonal_statistics_exact", **(parameters | changes))
    return {feature["name"]: feature for feature in made["OUTPUT"].getFeatures()}


def refused(what, run, *arguments, **changes):
    with pytest.raises(QgsProcessingException) as caught:
        what(run, *arguments, **changes)
    text = str(caught.value)
    assert "Traceback" not in text
    assert "{" not in text
    return text


def right_shares(found):
    # the border home: itself, west, north and south of class 1, east of class 2; the corner home misses two cells
    assert found["border"]["share"] == pytest.approx(80)
    assert found["border"]["covered"] == 100
    assert found["corner"]["share"] == 100
    assert found["corner"]["covered"] == pytest.approx(60)
    assert found["corner"]["near_edge"] == 1


def right_statistics(found):
    # 50 m of class 1 and 25 m of class 2, 100 m high
    west = found["west"]
    assert west["mean"] == pytest.approx(4 / 3)
    assert west["sum"] == pytest.approx(100)
    assert west["count"] == pytest.approx(75)
    assert west["share_1"] == pytest.approx(200 / 3)
    assert west["share_2"] == pytest.approx(100 / 3)
    assert west["covered"] == 100
    top = found["top"]
    assert top["mean"] == pytest.approx(1)
    assert top["count"] == pytest.approx(2)
    assert top["covered"] == pytest.approx(50)
    assert top["near_edge"] == 1


def missing(value):
    return value is None or not isinstance(value, (int, float)) or math.isnan(value)


@pytest.mark.parametrize("dtype", ["uint8", "int16", "int32", "float32", "float64"])
def test_every_number_type_without_nodata(run, raster, homes, zones, dtype):
    cover = raster(dtype=dtype)
    right_shares(shares(run, cover, homes))
    right_statistics(statistics(run, cover, zones))


@pytest.mark.parametrize("nodata", [None, math.nan, -9999])
def test_nan_is_no_data(run, raster, homes, zones, nodata):
    values = ground().astype(float)
    values[4, 5] = np.nan  # east of the border home
    cover = raster(values, dtype="float32", nodata=nodata)
    found = shares(run, cover, homes)
    assert found["border"]["share"] == 100
    assert found["border"]["covered"] == pytest.approx(80)
    west = statistics(run, cover, zones)["west"]
    assert west["count"] == pytest.approx(74)
    assert west["sum"] == pytest.approx(98)
    assert west["covered"] == pytest.approx(100 * 74 / 75)


@pytest.mark.parametrize("nodata", [0, 255])
def test_nodata_of_a_byte(run, raster, homes, zones, nodata):
    values = ground()
    values[4, 5] = nodata
    found = shares(run, raster(values, nodata=nodata), homes)
    assert found["border"]["share"] == 100
    assert found["border"]["covered"] == pytest.approx(80)
    assert statistics(run, raster(values, nodata=nodata), zones)["west"]["count"] == pytest.approx(74)


def test_south_up(run, raster, homes, zones):
    values = ground()
    values[4, 5] = 1  # 40 to 50 m from the first row: in a south-up raster from the south
    cover = raster(values, transform=Affine(CELL, 0, X, 0, CELL, Y))
    found = shares(run, cover, homes)
    assert found["border"]["share"] == pytest.approx(80)
    assert found["corner"]["covered"] == pytest.approx(60)
    west = statistics(run, cover, zones)["west"]
    assert west["count"] == pytest.approx(75)
    assert west["sum"] == pytest.approx(99)
    assert west["covered"] == 100
    assert any("cover" in line and "north-up" in line for line in run.feedback.warnings)


def rotated(degrees):
    """The same ground, turned about its middle: 40 x 40 cells of 2.5 m around it."""
    centre = X + 50, Y + 50
    return (
        Affine.translation(*centre) * Affine.rotation(degrees) * Affine.translation(-100, 100) * Affine.scale(2.5, -2.5)
    )


@pytest.mark.parametrize("nodata", [None, 0])
def test_rotated(run, raster, zones, nodata):
    """What the turned raster covers is known exactly only in the middle; there it must be right."""
    transform = rotated(30)
    columns, rows = np.meshgrid(np.arange(80) + 0.5, np.arange(80) + 0.5)
    x, _ = transform * (columns, rows)
    cover = raster(np.where(x < X + 50, 1, 2), transform=transform, nodata=nodata)
    found = statistics(run, cover, zones)
    assert found["west"]["share_1"] == pytest.approx(200 / 3, abs=2)
    assert found["west"]["covered"] == pytest.approx(100, abs=0.01)
    assert found["west"]["count"] > 0
    assert any("north-up" in line for line in run.feedback.warnings)


@pytest.mark.parametrize("nodata", [None, 0])
def test_outside_a_rotated_raster_there_is_no_data(run, raster, layer, nodata):
    cover = raster(np.ones((80, 80)), transform=rotated(45), nodata=nodata)
    # the corner of the box around the turned raster: 110 m east and north of its middle
    homes = layer(
        "Point",
        [(f"POINT({X + 50} {Y + 50})", "middle"), (f"POINT({X + 160} {Y + 160})", "void")],
        "name:string",
        name="Homes",
    )
    found = shares(run, cover, homes)
    assert found["middle"]["share"] == 100
    assert missing(found["void"]["share"])
    assert "no data" in found["void"]["reason"]


def in_degrees(rows=200, columns=400):
    """The ground in degrees: fine cells, class 1 west of the same line."""
    (west, east), (south, north) = transform_points("EPSG:3006", "EPSG:4326", [X - 400, X + 500], [Y - 400, Y + 500])
    transform = Affine((east - west) / columns, 0, west, 0, -(north - south) / rows, north)
    column, row = np.meshgrid(np.arange(columns) + 0.5, np.arange(rows) + 0.5)
    longitude, latitude = transform * (column, row)
    x, _ = transform_points("EPSG:4326", "EPSG:3006", longitude.ravel(), latitude.ravel())
    return np.where(np.reshape(x, (rows, columns)) < X + 50, 1, 2), transform


def test_degrees(run, raster, homes, zones):
    values, transform = in_degrees()
    cover = raster(values, transform=transform, crs="EPSG:4326")
    found = shares(run, cover, homes, RADIUS=30)
    # a circle of 30 m cut by a line 5 m from its middle: the smaller part is (acos(1/6) - sqrt(35)/36) / pi
    smaller = (math.acos(1 / 6) - math.sqrt(35) / 36) / math.pi
    assert found["border"]["share"] == pytest.approx(100 * (1 - smaller), abs=3)
    assert found["border"]["covered"] == 100
    assert any("EPSG:4326" in line and "cover" in line for line in run.feedback.warnings + run.feedback.lines)
    west = statistics(run, cover, zones)["west"]
    assert west["share_1"] == pytest.approx(200 / 3, abs=1)
    assert west["covered"] == pytest.approx(100, abs=0.01)


def test_another_crs_than_the_places(run, raster, layer, zones):
    cover = raster()
    (longitude,), (latitude,) = transform_points("EPSG:3006", "EPSG:4326", [X + 45], [Y + 55])
    homes = layer("Point", [(f"POINT({longitude} {latitude})", "border")], "name:string", "EPSG:4326", "Homes")
    found = shares(run, cover, homes)
    assert found["border"]["share"] == pytest.approx(80)
    import processing

    moved = processing.run(
        "native:reprojectlayer", {"INPUT": zones, "TARGET_CRS": "EPSG:3021", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    moved.setName("Areas")
    west = statistics(run, cover, moved)["west"]
    assert west["share_1"] == pytest.approx(200 / 3, abs=0.01)
    assert west["covered"] == pytest.approx(100, abs=0.01)


def test_feet(run, raster, layer):
    # US survey feet, California; cells of 100 feet = 30.48 m
    x, y = 6_300_000, 1_900_000
    cover = raster(transform=Affine(100, 0, x, 0, -100, y + 1000), crs="EPSG:2230")
    homes = layer("Point", [(f"POINT({x + 450} {y + 550})", "border")], "name:string", "EPSG:2230", "Homes")
    found = shares(run, cover, homes, RADIUS=31)
    assert found["border"]["share"] == pytest.approx(80, abs=8)
    assert found["border"]["covered"] == 100
    assert any("true metres" in line for line in run.feedback.lines)


def test_no_crs(run, raster, homes, zones):
    cover = raster(crs=None)
    for text in (refused(shares, run, cover, homes), refused(statistics, run, cover, zones)):
        assert "cover has no coordinate system." in text
        assert "Set it" in text


def test_bands(run, raster, homes, zones):
    cover = raster(np.full((10, 10), 7), ground(), dtype="int16")
    right_shares(shares(run, cover, homes, BAND=2))
    right_statistics(statistics(run, cover, zones, BAND="2"))
    assert shares(run, cover, homes)["border"]["share"] == 0
    assert any("check the classes" in line for line in run.feedback.warnings)


@pytest.mark.parametrize("turned", [False, True])
def test_alpha_band_hides_cells(run, raster, homes, zones, turned):
    from rasterio.enums import ColorInterp

    alpha = np.full((10, 10), 255)
    alpha[4, 5] = 0
    values = ground()
    colours = [ColorInterp.gray, ColorInterp.alpha]
    transform = None
    if turned:  # south-up
        values, alpha, transform = values[::-1], alpha[::-1], Affine(CELL, 0, X, 0, CELL, Y)
    cover = raster(values, alpha, colours=colours, transform=transform)
    found = shares(run, cover, homes)
    assert found["border"]["share"] == 100
    assert found["border"]["covered"] == pytest.approx(80)
    assert statistics(run, cover, zones)["west"]["count"] == pytest.approx(74)


@pytest.mark.parametrize("band", [2, 99])
@pytest.mark.parametrize("turned", [False, True])
def test_a_band_that_is_not_there(run, raster, homes, zones, band, turned):
    """Also where the raster is turned: the mask made for that is no band of the user's."""
    cover = raster(transform=Affine(CELL, 0, X, 0, CELL, Y) if turned else None)
    for text in (
        refused(shares, run, cover, homes, BAND=band),
        refused(statistics, run, cover, zones, BAND=band),
    ):
        assert f"cover has no band {band}." in text
        assert "Choose a band" in text


def test_homes_beside_the_raster(run, raster, layer, homes, zones):
    beside = layer("Point", [(f"POINT({X + 150} {Y + 55})", "beside")], "name:string", name="Homes")
    found = shares(run, raster(), beside)
    assert missing(found["beside"]["share"])
    assert found["beside"]["reason"]
    assert found["beside"]["near_edge"] == 0


def test_places_far_from_the_raster(run, raster, layer, zones):
    cover = raster(transform=Affine(CELL, 0, X + 400_000, 0, -CELL, Y))
    homes = layer("Point", [(f"POINT({X} {Y})", "far")], "name:string", name="Homes")
    text = refused(shares, run, cover, homes)
    assert "cover" in text
    assert "Homes" in text
    assert "do not overlap" in text
    assert "Areas and cover do not overlap" in refused(statistics, run, cover, zones)


@pytest.mark.parametrize("classes", ["1, x", "x", "5-1", "1.5", "1;;a"])
def test_text_in_classes(run, raster, homes, zones, classes):
    for text in (
        refused(shares, run, raster(), homes, CLASSES=classes),
        refused(statistics, run, raster(), zones, CLASSES=classes),
    ):
        assert "Classes holds" in text
        assert "1, 3, 5-7" in text


@pytest.mark.parametrize("classes", ["", None])
def test_classes_must_be_given_where_a_share_is_wanted(run, raster, homes, classes):
    assert "Classes is missing" in refused(shares, run, raster(), homes, CLASSES=classes)


def test_radius_zero_is_the_cell_itself(run, raster, homes):
    found = shares(run, raster(), homes, RADIUS=0)
    assert found["border"]["share"] == 100
    assert found["corner"]["covered"] == 100


def test_radius_as_text(run, raster, homes):
    right_shares(shares(run, raster(), homes, RADIUS="10"))


def test_a_radius_that_is_too_long(run, raster, homes):
    text = refused(shares, run, raster(), homes, RADIUS=1e7)
    assert "cover" in text
    assert "smaller radius" in text


@pytest.mark.parametrize("radius", [-5, "far"])
def test_a_radius_that_is_none(run, raster, homes, radius):
    assert "Radius" in refused(shares, run, raster(), homes, RADIUS=radius)


def test_a_radius_wider_than_the_raster(run, raster, homes):
    found = shares(run, raster(), homes, RADIUS=2000)
    assert found["border"]["share"] == pytest.approx(50)
    assert 0 < found["border"]["covered"] < 1


def test_a_folder_that_is_not_there(run, raster, homes, tmp_path):
    text = refused(shares, run, raster(), homes, RASTER=str(tmp_path / "nowhere" / "share.tif"))
    assert "nowhere does not exist" in text


def test_the_result_never_overwrites_its_own_raster(run, raster, homes, tmp_path):
    cover = raster()
    before = (tmp_path / "cover.tif").read_bytes()
    for same in (cover, str(tmp_path / "." / "cover.tif")):
        text = refused(shares, run, cover, homes, RASTER=same)
        assert "cover" in text
        assert "another destination" in text
    assert (tmp_path / "cover.tif").read_bytes() == before


def test_an_older_result_is_overwritten(run, raster, homes, tmp_path):
    target = tmp_path / "share.tif"
    shares(run, raster(), homes, RASTER=str(target), CLASSES="2")
    shares(run, raster(), homes, RASTER=str(target))
    with rasterio.open(target) as made:
        values = made.read(1)
        assert made.shape == (10, 10)
    assert values[4, 4] == pytest.approx(80)  # the border home's cell
    assert values[0, 0] == 100
    assert values[0, 9] == 0


def test_a_failed_run_leaves_the_older_raster(run, raster, homes, tmp_path, monkeypatch):
    from sodertorn.processing.methods import focal
    from sodertorn.processing.spec import UserError

    target = tmp_path / "share.tif"
    cover = raster()
    shares(run, cover, homes, RASTER=str(target))
    before = target.read_bytes()

    def fail(*_):
        raise UserError("The disk is full.", "Make room.")

    with monkeypatch.context() as patch:
        patch.setattr(focal.Disc, "share", fail)
        assert "The disk is full." in refused(shares, run, cover, homes, RASTER=str(target))
    assert target.read_bytes() == before
    assert sorted(path.suffix for path in tmp_path.iterdir() if path.stem.startswith(("share", ".share"))) in (
        [".tif"],
        [".qmd", ".qml", ".tif"],
        [".qmd", ".qml", ".tif", ".xml"],
    )


def test_a_raster_that_is_no_raster(run, homes, zones, tmp_path):
    (tmp_path / "broken.tif").write_bytes(b"II*\0 nothing")
    with pytest.raises(QgsProcessingException) as caught:
        shares(run, str(tmp_path / "broken.tif"), homes)
    assert "LANDCOVER" in str(caught.value) or "broken" in str(caught.value)


def test_a_cell_with_a_huge_value_the_file_does_not_admit(run, raster, zones):
    values = ground().astype("float32")
    values[0, 9] = -3.4e38  # a nodata value nobody declared, outside the areas
    west = statistics(run, raster(values, dtype="float32"), zones)["west"]
    assert west["sum"] == pytest.approx(100)


def test_the_raster_alone(run, raster, tmp_path):
    target = tmp_path / "alone.tif"
    made = run("land_cover_share_around", LANDCOVER=raster(), CLASSES="1", RADIUS="10", RASTER=str(target))
    assert made["RASTER"] == str(target)
    assert "OUTPUT" not in made


def test_two_results_in_one_geopackage(run, raster, homes, zones, tmp_path):
    target = tmp_path / "town.gpkg"
    where = "ogr:dbname='{}' table=\"{}\" (geom)"
    shares_of = {"LANDCOVER": raster(), "CLASSES": "1", "RADIUS": 10, "HOMES": homes, "RASTER": "TEMPORARY_OUTPUT"}
    run("land_cover_share_around", **shares_of, OUTPUT=where.format(target, "homes"))
    run("zonal_statistics_exact", ZONES=zones, RASTER=raster(), OUTPUT=where.format(target, "areas"))
    run("zonal_statistics_exact", ZONES=zones, RASTER=raster(), OUTPUT=where.format(target, "areas"))
    counts = {
        name: QgsVectorLayer(f"{target}|layername={name}", name, "ogr").featureCount() for name in ("homes", "areas")
    }
    assert counts == {"homes": 2, "areas": 2}
