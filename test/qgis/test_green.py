"""Canopy, NDVI and 3-30-300 through processing.run: right answers, bad input, real data."""

import math
import shutil

import numpy as np
import pytest
import rasterio
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer
from rasterio.transform import Affine
from rasterio.warp import transform as transform_points

X, Y = 670_000, 6_570_000


@pytest.fixture
def raster(tmp_path):
    """Write bands to a GeoTIFF whose lower left corner is X, Y; returns its path."""

    def make(name, *bands, cell=(10.0, 10.0), at=(X, Y), crs="EPSG:3006", dtype="float32", nodata=None, transform=None):
        path = tmp_path / f"{name}.tif"
        bands = [np.asarray(band, dtype) for band in bands]
        height, width = bands[0].shape
        transform = transform or Affine(cell[0], 0, at[0], 0, -cell[1], at[1] + height * cell[1])
        profile = {"driver": "GTiff", "dtype": dtype, "count": len(bands), "height": height, "width": width}
        with rasterio.open(path, "w", crs=crs, transform=transform, nodata=nodata, **profile) as target:
            for number, band in enumerate(bands, 1):
                target.write(band, number)
        return str(path)

    return make


def box(left, bottom, right, top):
    return f"POLYGON(({left} {bottom}, {right} {bottom}, {right} {top}, {left} {top}, {left} {bottom}))"


@pytest.fixture
def areas(layer):
    """The western three quarters of 100 x 100 m, and one far away."""
    rows = [(box(X, Y, X + 75, Y + 100), "west"), (box(X + 300, Y, X + 310, Y + 10), "away")]
    return layer("Polygon", rows, "name:string", name="Blocks")


@pytest.fixture
def homes(layer):
    rows = [(f"POINT({X + 45} {Y + 55})", "border", 3), (f"POINT({X + 5} {Y + 5})", "corner", 1)]
    return layer("Point", rows, "name:string people:int", name="Homes")


def trees_west():
    """Heights: 10 m in the western half of 100 x 100 m."""
    return np.repeat([[10.0] * 5 + [0.0] * 5], 10, axis=0)


def by_name(layer):
    return {feature["name"]: feature for feature in layer.getFeatures()}


def refused(run, name, **parameters):
    with pytest.raises(QgsProcessingException) as caught:
        run(name, **parameters)
    text = str(caught.value)
    assert "Traceback" not in text
    assert "{" not in text
    return text


def canopy(run, surface, **more):
    return run("canopy_share", **({"SURFACE": surface, "SOURCE": "height"} | more))


def test_canopy_of_areas_and_homes(run, raster, areas, homes, tmp_path):
    target = tmp_path / "canopy.tif"
    made = canopy(
        run, raster("heights", trees_west()), AREAS=areas, HOMES=homes, RADIUS=10, POPULATION="people",
        AREAS_OUTPUT="TEMPORARY_OUTPUT", OUTPUT="TEMPORARY_OUTPUT", SUMMARY="TEMPORARY_OUTPUT", RASTER=str(target),
    )  # fmt: skip
    found = by_name(made["AREAS_OUTPUT"])
    assert found["west"]["share"] == pytest.approx(100 * 50 / 75)
    assert found["west"]["canopy_area"] == pytest.approx(0.5)
    assert found["away"]["reason"] == "Outside the raster"
    found = by_name(made["OUTPUT"])
    assert found["border"]["share"] == pytest.approx(80)
    assert (found["corner"]["share"], found["corner"]["near_edge"]) == (100, 1)
    row = next(iter(made["SUMMARY"].getFeatures()))
    assert row["share_30"] == 100
    assert row["mean"] == pytest.approx((3 * 80 + 100) / 4)
    shown = QgsRasterLayer(str(target))  # must outlive its renderer
    items = shown.renderer().shader().rasterShaderFunction().colorRampItemList()
    labels = [item.label for item in items]
    assert labels[0] == "0 %"


@pytest.mark.parametrize("terrain_cell", [(10.0, 10.0), (7.0, 11.0), (0.5, 0.5), (50.0, 50.0)])
def test_surface_and_terrain_with_roofs_left_out(run, raster, layer, areas, terrain_cell):
    """A slope of 1 m in 10; over it trees in the west, of which a house takes 20 x 50 m."""
    width, height = (round(400 / side) for side in terrain_cell)
    x = -150 + terrain_cell[0] * (np.arange(width) + 0.5)
    terrain = raster("ground", np.repeat([x / 10], height, axis=0), cell=terrain_cell, at=(X - 150, Y - 150))
    surface = raster("tops", trees_west() + (np.arange(10) * 10 + 5) / 10)
    house = layer("Polygon", [(box(X, Y, X + 20, Y + 50), "house")], "name:string", name="Buildings")
    given = {"SOURCE": "surface", "TERRAIN": terrain, "AREAS": areas, "AREAS_OUTPUT": "TEMPORARY_OUTPUT"}
    made = canopy(run, surface, **given, BUILDINGS=house)
    assert by_name(made["AREAS_OUTPUT"])["west"]["share"] == pytest.approx(100 * 40 / 75)
    made = canopy(run, surface, **given)
    assert by_name(made["AREAS_OUTPUT"])["west"]["share"] == pytest.approx(100 * 50 / 75)


def in_degrees(values, side=400):
    """The 100 m around as a fine raster in degrees, and its transform."""
    corners = transform_points("EPSG:3006", "EPSG:4326", [X - 50, X + 150] * 2, [Y - 50, Y - 50, Y + 150, Y + 150])
    west, east, south, north = min(corners[0]), max(corners[0]), min(corners[1]), max(corners[1])
    transform = Affine((east - west) / side, 0, west, 0, -(north - south) / side, north)
    column, row = np.meshgrid(np.arange(side) + 0.5, np.arange(side) + 0.5)
    lon, lat = transform * (column, row)
    x, y = (
        np.reshape(part, lon.shape) for part in transform_points("EPSG:4326", "EPSG:3006", lon.ravel(), lat.ravel())
    )
    return values(x - X, y - Y), transform


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_degrees_and_web_mercator_are_measured_in_metres(run, raster, areas, crs):
    cells, transform = in_degrees(lambda x, y: np.where(x < 50, 10.0, 0.0))
    if crs == "EPSG:3857":
        a, b = (
            transform_points("EPSG:4326", crs, [p[0]], [p[1]]) for p in (transform * (0, 0), transform * (400, 400))
        )
        transform = Affine((b[0][0] - a[0][0]) / 400, 0, a[0][0], 0, (b[1][0] - a[1][0]) / 400, a[1][0])
    heights = raster("heights", cells, transform=transform, crs=crs)
    made = canopy(run, heights, AREAS=areas, AREAS_OUTPUT="TEMPORARY_OUTPUT")
    found = by_name(made["AREAS_OUTPUT"])["west"]
    assert found["share"] == pytest.approx(100 * 50 / 75, abs=0.5)
    assert found["canopy_area"] == pytest.approx(0.5, rel=0.01)
    assert any("true metres" in line for line in run.feedback.lines)
    assert any("heights" in line and "brought from" in line for line in run.feedback.warnings)


def test_bad_rasters_for_canopy(run, raster, areas):
    surface = raster("tops", trees_west())
    given = {"AREAS": areas, "AREAS_OUTPUT": "TEMPORARY_OUTPUT"}
    text = refused(run, "canopy_share", SURFACE=surface, **given)
    assert "terrain model" in text
    beside = raster("ground", trees_west(), at=(X + 500, Y))
    text = refused(run, "canopy_share", SURFACE=surface, TERRAIN=beside, **given)
    assert "tops and ground do not overlap" in text
    far = raster("far", trees_west(), at=(X + 90_000, Y))
    text = refused(run, "canopy_share", SURFACE=surface, TERRAIN=far, **given)
    assert "far" in text
    assert "do not overlap" in text
    text = refused(run, "canopy_share", SURFACE=surface, SOURCE="height", SURFACE_BAND=2, **given)
    assert "tops has no band 2" in text
    unknown = raster("unknown", trees_west(), crs=None)
    text = refused(run, "canopy_share", SURFACE=unknown, SOURCE="height", **given)
    assert "no coordinate system" in text
    empty = raster("empty", np.full((10, 10), -1.0), nodata=-1.0)
    made = canopy(run, empty, **given)
    assert by_name(made["AREAS_OUTPUT"])["west"]["reason"] == "The raster has no data here"


def test_ndvi_of_one_raster_with_both_bands(run, raster, areas, homes, tmp_path):
    """Western half: 0.05 and 0.45; eastern half: 0.2 and 0.3."""
    red, nir = (np.repeat([[a] * 5 + [b] * 5], 10, axis=0) for a, b in ((0.05, 0.2), (0.45, 0.3)))
    image = raster("image", red, nir)
    target = tmp_path / "ndvi.tif"
    made = run(
        "ndvi_share", RED=image, NIR=image, RED_BAND=1, NIR_BAND=2, AREAS=areas, HOMES=homes, RADIUS=10,
        AREAS_OUTPUT="TEMPORARY_OUTPUT", OUTPUT="TEMPORARY_OUTPUT", RASTER=str(target),
    )  # fmt: skip
    west = by_name(made["AREAS_OUTPUT"])["west"]
    assert west["mean"] == pytest.approx((2 * 0.8 + 0.2) / 3, abs=1e-6)
    assert west["share"] == pytest.approx(200 / 3)
    assert by_name(made["OUTPUT"])["border"]["share"] == pytest.approx(80)
    with rasterio.open(target) as written:
        assert np.unique(written.read(1).round(5)).tolist() == pytest.approx([0.2, 0.8], abs=1e-5)
    given = {"RED": image, "NIR": image, "AREAS": areas, "AREAS_OUTPUT": "TEMPORARY_OUTPUT", "RASTER": str(target)}
    assert "same band of image" in refused(run, "ndvi_share", **given)
    text = refused(run, "ndvi_share", **given, NIR_BAND=3)
    assert "image has no band 3" in text


@pytest.fixture
def place(town, layer):
    """The town's street with trees beside the first two homes, and crowns."""
    x, y = 670_000, 6_570_000
    trees = [(f"POINT({x + dx} {y + 20})", n) for n, dx in enumerate((-10, 0, 10, 95, 105))]
    crowns = [(box(x - 200, y - 200, x + 60, y + 200), 1)]
    return town | {
        "trees": layer("Point", trees, "id:int", name="Trees"),
        "crowns": layer("Polygon", crowns, "id:int", name="Crowns"),
    }


def rule(run, place, **more):
    parameters = {
        "HOMES": place["homes"], "TREES": place["trees"], "CANOPY_SOURCE": "crowns", "CROWNS": place["crowns"],
        "CANOPY_RADIUS": 100, "DESTINATIONS": place["parks"], "STREETS": place["streets"], "POPULATION": "people",
        "OUTPUT": "TEMPORARY_OUTPUT", "SUMMARY": "TEMPORARY_OUTPUT",
    }  # fmt: skip
    made = run("rule_3_30_300", **(parameters | more))
    found = made["OUTPUT"]
    found = QgsVectorLayer(found, "found", "ogr") if isinstance(found, str) else found
    return {feature["number"]: feature for feature in found.getFeatures()}, made


def test_three_parts_and_their_distribution(run, place, tmp_path):
    found, made = rule(run, place)
    assert [found[n]["trees"] for n in range(3)] == [3, 2, 0]
    assert [found[n]["canopy_met"] for n in range(3)] == [1, 0, 0]
    assert found[1]["canopy"] == pytest.approx(100 * (math.acos(0.4) - 0.4 * math.sqrt(1 - 0.16)) / math.pi, abs=0.7)
    assert [found[n]["distance_met"] for n in range(4)] == [1, 1, 1, 0]  # 10, 110, 210, 310 m to a park of 1 ha
    assert [found[n]["met"] for n in range(4)] == [3, 1, 1, 0]
    assert {found[n]["judged"] for n in range(11)} == {3}
    rows = {row["measure"]: row for row in made["SUMMARY"].getFeatures()}
    assert rows["trees"]["share_3"] == pytest.approx(100 / 11)
    assert rows["distance"]["share_300"] == pytest.approx(300 / 11)
    assert rows["distance"]["worst_decile"] == pytest.approx(910)  # high is bad for distances, low for trees
    assert rows["trees"]["worst_decile"] == 0
    assert any("Konijnendijk" in line and "30 % tree canopy" in line for line in run.feedback.lines)


def test_parts_left_out(run, place, tmp_path):
    page = tmp_path / "page.html"
    found, made = rule(run, place, CROWNS=None, STREETS=None, DESTINATIONS=None, REPORT=str(page))
    names = made["OUTPUT"].fields().names()
    assert "canopy" not in names
    assert "distance" not in names
    assert (found[0]["met"], found[0]["judged"]) == (1, 1)
    assert {row["measure"] for row in made["SUMMARY"].getFeatures()} == {"met", "trees"}
    assert any("Only 1 of the rule's 3 parts" in line for line in run.feedback.warnings)
    assert (
        "canopy"
        not in page.read_text(encoding="utf-8").split("</h1>")[1].split("How this was made")[0].split("</p>", 1)[1]
    )


def test_the_legend_counts_parts(run, place, tmp_path):
    target = tmp_path / "rule.gpkg"
    rule(run, place, OUTPUT=str(target))
    layer = QgsVectorLayer(str(target), "rule", "ogr")
    labels = [category.label() for category in layer.renderer().categories()]
    assert labels == ["3 parts met", "1 part met", "No part met"]
    assert layer.fields().field("met").alias() == "Parts of the rule met"
    assert layer.fields().field("trees_reason").alias() == "Reason for no trees"


def test_in_sight_through_the_toolbox(run, place, raster):
    """A wall of 30 m along the street's north side hides the trees behind it, but for the crowns' own surface."""
    tops = np.zeros((120, 400))
    tops[int((60 - 15) / 1) : int((60 - 14) / 1), :] = 30.0
    surface = raster("tops", tops, cell=(1.0, 1.0), at=(X - 100, Y - 60))
    terrain = raster("ground", np.zeros((30, 60)), cell=(7.0, 6.0), at=(X - 110, Y - 80))
    given = {"SURFACE": surface, "TERRAIN": terrain, "CROWN_RADIUS": 0}
    found, _ = rule(run, place, **given, TREE_RULE="sight")
    assert [found[n]["trees"] for n in range(3)] == [0, 0, 0]
    found, _ = rule(run, place, **given, TREE_RULE="sight", WINDOW_HEIGHT=90)
    assert [found[n]["trees"] for n in range(3)] == [3, 2, 0]


def test_bad_input_for_the_rule(run, place):
    text = refused(run, "rule_3_30_300", HOMES=place["homes"], OUTPUT="TEMPORARY_OUTPUT")
    assert "nothing to judge" in text
    given = {"HOMES": place["homes"], "OUTPUT": "TEMPORARY_OUTPUT"}
    text = refused(run, "rule_3_30_300", **given, TREES=place["trees"], TREE_RULE="sight")
    assert "surface model and a terrain model" in text
    text = refused(run, "rule_3_30_300", **given, DESTINATIONS=place["parks"])
    assert "both green spaces and streets" in text
    text = refused(
        run, "rule_3_30_300", **given, DESTINATIONS=place["parks"], STREETS=place["streets"], IMPEDANCE="minutes"
    )
    assert "not of minutes" in text


def test_sentinel_2(run, layer, shared, tmp_path):
    """Fishbourne: no nodata, bands unnamed; blue, green, red, near infrared."""
    # a copy: QGIS writes statistics beside a raster it opens
    image = shutil.copy(shared("raster/sentinel2-fishbourne.tif"), tmp_path / "fishbourne.tif")
    with rasterio.open(image) as source:
        red, nir = source.read([3, 4]).astype(float)
        left, bottom, right, top = source.bounds
        crs = source.crs.to_string()
    whole = layer("Polygon", [(box(left, bottom, right, top), "all")], "name:string", crs=crs, name="All")
    made = run(
        "ndvi_share", RED=str(image), NIR=str(image), RED_BAND=3, NIR_BAND=4, AREAS=whole,
        AREAS_OUTPUT="TEMPORARY_OUTPUT", RASTER=str(tmp_path / "ndvi.tif"),
    )  # fmt: skip
    lit = nir + red > 0  # a third of the image is 0 in all bands, though the file names no nodata
    index = (nir - red)[lit] / (nir + red)[lit]
    found = by_name(made["AREAS_OUTPUT"])["all"]
    assert found["covered"] == pytest.approx(100 * lit.mean())
    assert found["mean"] == pytest.approx(index.mean(), abs=1e-6)
    assert found["share"] == pytest.approx(100 * (index > 0.4).mean(), abs=1e-6)


def test_a_collar_without_data(run, layer, shared, tmp_path):
    """Landsat: 0 is no data; two visible bands stand in for red and near infrared."""
    image = shutil.copy(shared("raster/landsat-RGB.byte.tif"), tmp_path / "landsat.tif")
    with rasterio.open(image) as source:
        one, two = source.read([1, 2]).astype(float)
        left, bottom, right, top = source.bounds
    whole = layer("Polygon", [(box(left, bottom, right, top), "all")], "name:string", crs="EPSG:32618", name="All")
    made = run(
        "ndvi_share", RED=str(image), NIR=str(image), RED_BAND=1, NIR_BAND=2, THRESHOLD=0, AREAS=whole,
        AREAS_OUTPUT="TEMPORARY_OUTPUT", RASTER="TEMPORARY_OUTPUT",
    )  # fmt: skip
    some = (one > 0) & (two > 0)
    found = by_name(made["AREAS_OUTPUT"])["all"]
    assert found["covered"] == pytest.approx(100 * some.mean(), abs=0.01)
    assert found["share"] == pytest.approx(100 * (two > one)[some].mean(), abs=1e-6)
    assert found["near_edge"] == 1
