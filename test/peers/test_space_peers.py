"""Mix, interpolation and ground against momepy, segregation, tobler, scipy and QGIS's own tools."""

import os
import subprocess
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import scipy.stats
import shapely
from sodertorn.processing.methods.density import population_density
from sodertorn.processing.methods.ground import covered
from sodertorn.processing.methods.mix import land_use_mix, mix, tenure_mix
from sodertorn.processing.methods.within import pairs
from sodertorn.processing.spec import Monitor

pytestmark = pytest.mark.peer

HERE = Path(__file__).parent
PEERS = Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin/python"


def ask(folder, **given):
    """The peers' answers, from a process of their own."""
    if not PEERS.exists():
        pytest.skip(f"{PEERS} is not here: scripts/install.sh peers")
    np.savez(folder / "in.npz", **given)
    environment = {key: text for key, text in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME")}
    subprocess.run(
        [PEERS, HERE / "tools/space_measures.py", folder / "in.npz", folder / "out.npz"],
        check=True, capture_output=True, env=environment, cwd=folder,
    )  # fmt: skip
    with np.load(folder / "out.npz") as found:
        return dict(found)


@pytest.fixture(scope="module")
def bubenec():
    path = HERE.parents[2] / "shared/data/form/bubenec.gpkg"
    if not path.exists():
        pytest.skip(f"{path} is not here")
    return pyogrio.read_dataframe(path, layer="buildings").to_crs(5514)


def test_mix_is_scipy_s():
    rng = np.random.default_rng(1)
    amount = rng.gamma(0.4, 10, (300, 6)) * (rng.random((300, 6)) > 0.4)
    amount = amount[amount.sum(axis=1) > 0]
    _, _, entropy, _ = mix(amount)
    np.testing.assert_allclose(entropy, scipy.stats.entropy(amount, axis=1) / np.log(6), atol=1e-12)


def test_mix_of_buildings_is_momepy_s_on_bubenec(bubenec, tmp_path):
    """Sizes of buildings as uses, in squares of 120 m. momepy's Shannon is not divided by ln K."""
    middle = shapely.get_coordinates(bubenec.representative_point().to_numpy())
    size = np.digitize(bubenec.area, [200, 400, 800])
    cell = np.floor(middle / 120).astype(int)
    _, area = np.unique(cell, axis=0, return_inverse=True)
    area = area.ravel()
    theirs = ask(tmp_path, use=size, area=area)
    _, first = np.unique(area, return_index=True)
    corner = cell[first] * 120
    areas = gpd.GeoDataFrame(
        geometry=shapely.box(corner[:, 0], corner[:, 1], corner[:, 0] + 120, corner[:, 1] + 120), crs=5514
    )
    uses = gpd.GeoDataFrame({"use": size.astype(str)}, geometry=shapely.points(middle), crs=5514)
    classes = tuple(str(value) for value in sorted(set(size)))
    ours = land_use_mix(
        areas=areas, amounts=(), uses=uses, use_field="use", amount_field=None, classes=classes, monitor=Monitor()
    )["output"]
    assert len(areas) > 8
    assert ours.total.sum() == len(bubenec)
    np.testing.assert_allclose(ours.entropy * np.log(len(classes)), theirs["shannon"][first], atol=1e-12)
    np.testing.assert_allclose(ours.herfindahl, theirs["simpson"][first], atol=1e-12)


def test_tenures_build_up_segregation_s_measures(tmp_path):
    """Theil's H and the multi-group dissimilarity are means of our entropy and distance from the whole."""
    number = np.random.default_rng(4).integers(1, 400, (60, 3)).astype(float)
    theirs = ask(tmp_path, number=number)
    areas = gpd.GeoDataFrame(dict(zip("rco", number.T, strict=True)), geometry=[None] * 60, crs=3006)
    made = tenure_mix(areas=areas, rental="r", cooperative="c", owned="o", smallest_number=0, monitor=Monitor())
    found, whole = made["output"], made["whole"]["share"].to_numpy() / 100
    entropy = -(whole * np.log(whole)).sum()
    assert theirs["diversity"] == pytest.approx(entropy)
    assert theirs["concentration"] == pytest.approx((whole**2).sum())
    weight = found.total / found.total.sum()
    assert theirs["information"] == pytest.approx((weight * (1 - found.entropy * np.log(3) / entropy)).sum())
    mixed = (whole * (1 - whole)).sum()
    assert theirs["dissimilarity"] == pytest.approx((weight * found.apart / 100).sum() / mixed)


def test_people_of_squares_are_tobler_s(tmp_path):
    rng = np.random.default_rng(6)
    x, y = np.meshgrid(np.arange(0, 2000, 100.0), np.arange(0, 2000, 100.0))
    squares = shapely.box(x.ravel(), y.ravel(), x.ravel() + 100, y.ravel() + 100)
    areas = shapely.buffer(shapely.points(rng.uniform(0, 2000, (40, 2))), rng.uniform(30, 500, 40))
    people = rng.integers(0, 60, len(squares)).astype(float)
    theirs = ask(tmp_path, source=_wkb(squares), target=_wkb(areas), people=people)
    made = population_density(
        areas=gpd.GeoDataFrame(geometry=areas, crs=3006), area_population=None,
        homes=gpd.GeoDataFrame({"people": people}, geometry=squares, crs=3006), home_population="people",
        water=None, radius=100.0, boundary=None, monitor=Monitor(),
    )  # fmt: skip
    np.testing.assert_allclose(made["output"].population_counted, theirs["people"], rtol=1e-6)  # they differ by 5e-8


def _wkb(shapes):
    return np.array([shapely.to_wkb(shape, hex=True) for shape in shapes])


# QGIS's own tools


def memory(kind, shapes, fields="", rows=None):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    made = QgsVectorLayer(f"{kind}?crs=EPSG:3006" + fields, kind, "memory")
    features = []
    for number, shape in enumerate(shapes):
        feature = QgsFeature(made.fields())
        geometry = QgsGeometry()
        geometry.fromWkb(shapely.to_wkb(shape))
        feature.setGeometry(geometry)
        if rows is not None:
            feature.setAttributes([float(rows[number])])
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


@pytest.fixture
def town():
    rng = np.random.default_rng(9)
    areas = shapely.buffer(shapely.points(rng.uniform(0, 3000, (40, 2))), rng.uniform(50, 400, 40))
    parks = shapely.buffer(shapely.points(rng.uniform(0, 3000, (80, 2))), rng.uniform(20, 150, 80))
    return areas, parks, shapely.points(rng.uniform(0, 3000, (4000, 2))), rng.uniform(0, 9, 4000)


@pytest.mark.qgis
def test_points_in_areas_are_qgis_s(qgis_app, qgis_processing, nothing_outlives_qgis, town):
    pytest.importorskip("qgis.core")
    import processing

    areas, _, points, weight = town
    layer = memory("Point", points, "&field=weight:double", weight)
    asked = {"POLYGONS": memory("Polygon", areas), "POINTS": layer, "WEIGHT": "weight", "OUTPUT": "TEMPORARY_OUTPUT"}
    made = processing.run("native:countpointsinpolygon", asked)["OUTPUT"]
    theirs = [feature["NUMPOINTS"] for feature in made.getFeatures()]
    feature, area, share = pairs(points, areas, Monitor())
    np.testing.assert_allclose(np.bincount(area, share * weight[feature], minlength=len(areas)), theirs)


@pytest.mark.qgis
def test_ground_is_qgis_s_overlap_analysis(qgis_app, qgis_processing, nothing_outlives_qgis, town):
    pytest.importorskip("qgis.core")
    import processing

    areas, parks, *_ = town
    asked = {"INPUT": memory("Polygon", areas), "LAYERS": [memory("Polygon", parks)], "OUTPUT": "TEMPORARY_OUTPUT"}
    made = processing.run("native:calculatevectoroverlaps", asked)["OUTPUT"]
    theirs = [feature[made.fields().names()[-2]] for feature in made.getFeatures()]
    within, _, _ = covered(areas, [parks], Monitor())
    # QGIS measures on the ellipsoid of the project, where it has one; here it has none
    np.testing.assert_allclose(within[:, 0], theirs, rtol=1e-6, atol=1e-3)
