"""Cancelling a run is heard within a second, also while 100,000 features are read and written.

What cannot be stopped is GDAL's closing of a GeoPackage, when it makes the spatial index: most of a second here.
"""

import threading
import time

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

PATIENCE = 1.0  # s
COUNT = 100_000


class Watch(QgsProcessingFeedback):
    """Notes when the run looked whether to stop, and when its steps began; cancels 0.2 s after one of them."""

    def __init__(self, after="never"):
        super().__init__(False)
        self.looks, self.steps, self.rung, self.after = [time.perf_counter()], [], None, after

    def _ring(self):
        self.rung = time.perf_counter()

    def setProgressText(self, text):  # noqa: N802
        self.steps.append((text, time.perf_counter() - self.looks[0]))
        if text.startswith(self.after):
            self.after = "never"
            threading.Timer(0.2, self._ring).start()

    def isCanceled(self):  # noqa: N802
        self.looks.append(time.perf_counter())
        return self.rung is not None


@pytest.fixture(scope="module")
def many(qgis_app):
    """Homes along a street, with fields of several kinds."""
    homes = QgsVectorLayer(
        "Point?crs=EPSG:3006&field=name:string&field=people:int&field=rent:double&field=built:date", "Homes", "memory"
    )
    at = np.random.default_rng(1).uniform(0, 50_000, COUNT)
    features = []
    for number, x in enumerate(at.tolist()):
        feature = QgsFeature(homes.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(600_000 + x, 6_500_010)))
        feature.setAttributes([f"home {number}", number % 7, x / 3, None])
        features.append(feature)
    homes.dataProvider().addFeatures(features)
    return homes


@pytest.fixture
def start(plugin, layer, many, tmp_path):
    """Start a run from the memory layer to a GeoPackage."""
    import processing

    ends = ",".join(f"{600_000 + 100 * k} 6500000" for k in range(501))
    streets = layer("LineString", [(f"LINESTRING({ends})",)], name="Streets")
    services = layer("Point", [("POINT(601000 6500000)",), ("POINT(640000 6500000)",)], name="Services")
    target = tmp_path / "result.gpkg"

    def go(feedback):
        inputs = {"HOMES": many, "STREETS": streets, "DESTINATIONS": services, "POPULATION": "people"}
        context = QgsProcessingContext()
        return processing.run(
            "sodertorn:distance_to_nearest", {**inputs, "OUTPUT": str(target)}, context=context, feedback=feedback
        )

    go.target = target
    return go


def test_every_moment_of_a_run(start):
    watch = Watch()
    start(watch)
    looks = np.append(watch.looks, time.perf_counter()) - watch.looks[0]
    silence = np.diff(looks)
    steps = [f"{text} {at:.1f}" for text, at in watch.steps]
    print(f"{looks[-1]:.2f} s, longest silence {silence.max():.2f} s after {looks[silence.argmax()]:.2f} s", steps)
    closing = silence[:-1].argmax() if looks[silence.argmax()] > watch.steps[-1][1] + 0.1 else -1
    assert np.delete(silence, closing).max() < PATIENCE

    start.target.unlink()
    for after in ("Reading", "Writing"):
        alarm = Watch(after)
        try:
            result = start(alarm)
        except QgsProcessingException:
            result = {}
        assert alarm.rung is not None
        assert time.perf_counter() - alarm.rung < PATIENCE
        assert not result.get("OUTPUT")
        assert not start.target.exists()


def test_a_stop_while_the_file_is_closed_takes_it_back(start, monkeypatch):
    from sodertorn.processing.toolbox.outputs import Sink

    watch, closed = Watch(), Sink._closed

    def ring(self, *given):
        watch._ring()
        return closed(self, *given)

    monkeypatch.setattr(Sink, "_closed", ring)
    assert not start(watch).get("OUTPUT")
    assert not start.target.exists()
