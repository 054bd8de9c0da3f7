"""QGIS itself, offscreen, with the plugin's provider; and a small town to run on."""

import contextlib
import gc
import inspect
import types

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed for this Python")

TOWN_CRS = "EPSG:3006"


@pytest.fixture(scope="session", autouse=True)
def nothing_outlives_qgis(qgis_app):
    """Free the layers of finished frames while QGIS lives; freed after it they crash Python.

    QGIS never lets go of the traceback of an exception that an algorithm raised, and a traceback
    keeps the frames of all its callers.
    """
    yield
    for item in gc.get_objects():
        if isinstance(item, types.FrameType) and not item.f_code.co_flags & inspect.CO_GENERATOR:
            with contextlib.suppress(RuntimeError):  # still running
                item.clear()
    gc.collect()


@pytest.fixture(scope="session")
def plugin(qgis_app, qgis_processing):
    """The plugin as qgis_process loads it."""
    import sodertorn

    loaded = sodertorn.classFactory(None)
    loaded.initProcessing()
    yield loaded
    loaded.unload()


@pytest.fixture
def run(plugin):
    """Run one of our algorithms by its id; returns the results."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

    import processing

    class Recorder(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.lines, self.warnings = [], []

        def pushInfo(self, text):  # noqa: N802
            self.lines.append(text)

        def setProgressText(self, text):  # noqa: N802
            self.lines.append(text)

        def pushWarning(self, text):  # noqa: N802
            self.warnings.append(text)

    def go(name, **parameters):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        go.feedback = Recorder()
        go.context = context
        return processing.run(f"sodertorn:{name}", parameters, context=context, feedback=go.feedback)

    return go


@pytest.fixture
def layer(qgis_app):
    """Make a memory layer from WKT and attribute rows."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    def make(kind, rows, fields="", crs=TOWN_CRS, name="layer"):
        """``rows`` are (wkt or None, attribute, ...)."""
        uri = f"{kind}?crs={crs}" + "".join(f"&field={field}" for field in fields.split() if field)
        made = QgsVectorLayer(uri, name, "memory")
        features = []
        for wkt, *attributes in rows:
            feature = QgsFeature(made.fields())
            if wkt:
                feature.setGeometry(QgsGeometry.fromWkt(wkt))
            feature.setAttributes(attributes)
            features.append(feature)
        made.dataProvider().addFeatures(features)
        made.updateExtents()
        return made

    return make


# One street of 1 km with a park at its west end; homes every 100 m, 10 m beside it.
X, Y = 670_000, 6_570_000


@pytest.fixture
def town(layer):
    """Streets, homes and a park; the home n stands 100 n metres from the park's entrance."""
    streets = layer("LineString", [(f"LINESTRING({X} {Y}, {X + 1000} {Y})", 0)], "level:int", name="Streets")
    homes = layer(
        "Point",
        [(f"POINT({X + 100 * n} {Y + 10})", n, 10, n % 2 * 5, "own" if n < 5 else "rent") for n in range(11)],
        "number:int people:int children:int tenure:string",
        name="Homes",
    )
    corner = f"{X - 100} {Y - 50}, {X} {Y - 50}, {X} {Y + 50}, {X - 100} {Y + 50}, {X - 100} {Y - 50}"
    parks = layer("Polygon", [(f"POLYGON(({corner}))", "Vasaparken")], "name:string", name="Parks")
    return {"streets": streets, "homes": homes, "parks": parks}
