"""Hulls of clusters against pointpats; density and DBSCAN against QGIS's own heatmap and clustering."""

import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from rasterio.windows import Window
from sodertorn.processing.participation.analysis import kernel
from sodertorn.processing.participation.analysis.dbscan import dbscan
from sodertorn.processing.participation.analysis.hulls import hulls
from sodertorn.processing.spec import Monitor

pytest.importorskip("qgis.core", reason="QGIS is not installed for this Python")

pytestmark = [pytest.mark.peer, pytest.mark.qgis, pytest.mark.usefixtures("nothing_outlives_qgis")]

PEERS = Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin/python"
HULLS = """
import json, sys
import numpy as np
from pointpats.centrography import hull
print(json.dumps([np.asarray(hull(np.array(xy))).tolist() for xy in json.load(sys.stdin)]))
"""
X, Y = 670_000.0, 6_570_000.0


@pytest.fixture(scope="module")
def points():
    rng = np.random.default_rng(3)
    middle, wide = rng.uniform(0, 3000, (6, 2)), rng.uniform(20, 120, 6)
    which = rng.integers(0, 6, 900)
    gathered = middle[which] + rng.normal(size=(900, 2)) * wide[which, None]
    return np.concatenate([gathered, rng.uniform(0, 3000, (200, 2))]) + np.array([X, Y])


@pytest.fixture
def layer(points):
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    made = QgsVectorLayer("Point?crs=EPSG:3006&field=nr:int", "remarks", "memory")
    rows = []
    for nr, (x, y) in enumerate(points):
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes([nr])
        rows.append(feature)
    made.dataProvider().addFeatures(rows)
    return made


def test_hulls_as_pointpats(points):
    if not PEERS.exists():
        pytest.skip(f"{PEERS} is not here: scripts/install.sh peers")
    label, _ = dbscan(points, 50.0, 8, Monitor())
    own = [points[label == number] for number in range(label.max() + 1)]
    assert len(own) >= 3
    environment = {key: text for key, text in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME")}
    run = subprocess.run(
        [PEERS, "-c", HULLS], input=json.dumps([xy.tolist() for xy in own]), capture_output=True, text=True, check=True,
        env=environment,
    )  # fmt: skip
    theirs = [shapely.Polygon(xy) for xy in json.loads(run.stdout.splitlines()[-1])]
    ours = hulls(points, label, "convex", 1.0, 0.0, Monitor())
    for one, other in zip(ours, theirs, strict=True):
        assert one.symmetric_difference(other).area == pytest.approx(0, abs=1e-3)


def test_clusters_as_qgis(points, layer, qgis_processing):
    from qgis import processing

    made = processing.run(
        "native:dbscanclustering",
        {"INPUT": layer, "MIN_SIZE": 8, "EPS": 50.0, "DBSCAN*": False, "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    rows = sorted((feature["nr"], feature["CLUSTER_ID"]) for feature in made.getFeatures())
    theirs = np.array([number if isinstance(number, int) else -1 for _, number in rows])
    label, core = dbscan(points, 50.0, 8, Monitor())
    np.testing.assert_array_equal(label < 0, theirs < 0)
    # the same core points are together: edge points may go to either cluster within reach
    pairs = {*zip(label[core], theirs[core], strict=True)}
    assert len(pairs) == len({*label[core]}) == len({*theirs[core]})


def test_density_as_qgis(points, layer, qgis_processing, tmp_path):
    """QGIS's scaled quartic kernel counts per m², ours per km²."""
    from qgis import processing

    path = processing.run(
        "qgis:heatmapkerneldensityestimation",
        {"INPUT": layer, "RADIUS": 200.0, "PIXEL_SIZE": 10.0, "KERNEL": 0, "DECAY": 0, "OUTPUT_VALUE": 1,
         "OUTPUT": str(tmp_path / "heat.tif")},
    )["OUTPUT"]  # fmt: skip
    ours = kernel.density(
        points, np.ones(len(points)), bandwidth=200.0, cell=10.0, kernel="quartic", area=None, crs=None,
        monitor=Monitor(),
    )  # fmt: skip
    whole = ours.compute(Window(0, 0, ours.width, ours.height))
    with rasterio.open(path) as dataset:
        theirs = dataset.read(1, masked=True).filled(0.0)
        x, y = dataset.xy(*np.divmod(np.arange(theirs.size), theirs.shape[1]))
        at = np.column_stack([np.ravel(x), np.ravel(y)])
    row, column = ours.grid.locate(at[:, 0], at[:, 1])
    inside = (row >= 0) & (row < ours.height) & (column >= 0) & (column < ours.width)
    one, other = whole[row[inside].astype(int), column[inside].astype(int)], theirs.ravel()[inside]
    assert one.sum() / other.sum() == pytest.approx(1e6, rel=1e-3)
    # the grids are shifted by up to half a cell
    assert np.corrcoef(one, other)[0, 1] > 0.998
    assert whole.sum() * 100 / 1e6 == pytest.approx(len(points), rel=1e-3)
