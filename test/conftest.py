"""Make the checkout importable as the package ``sodertorn``, whatever its folder is called."""

import contextlib
import gc
import importlib.util
import inspect
import os
import runpy
import subprocess
import sys
import types
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "data"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

with contextlib.suppress(ImportError):
    from hypothesis import settings

    # The same examples at every run: what fails, failed before it was merged. New ones come when asked for.
    settings.register_profile("same", derandomize=True, deadline=None)
    settings.load_profile("default" if os.environ.get("SODERTORN_THOROUGH") else "same")

# With the root on the path, `import processing` finds our folder and not QGIS's package.
sys.path[:] = [p for p in sys.path if p not in ("", ".") and Path(p).resolve() != ROOT]


def _register():
    spec = importlib.util.spec_from_file_location(
        "sodertorn", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["sodertorn"] = module
    spec.loader.exec_module(module)


if "sodertorn" not in sys.modules:
    _register()


@pytest.fixture(scope="session")
def root():
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared():
    """Find a file of ``../shared/data``, or skip with its name."""

    def find(path):
        found = SHARED / path
        if not found.exists():
            pytest.skip(f"../shared/data/{path} is not here")
        return found

    return find


@pytest.fixture
def recorder():
    """A monitor that records what a method says, and cancels on demand."""
    from sodertorn.processing.spec import Monitor

    class Recorder(Monitor):
        def __init__(self):
            self.messages, self.fractions, self.cancel_after = [], [], None

        def step(self, template, **values):
            self.messages.append(template.format(**values))

        info = warn = step

        def progress(self, fraction):
            self.fractions.append(fraction)
            super().progress(fraction)

        def is_cancelled(self):
            return self.cancel_after is not None and len(self.fractions) >= self.cancel_after

    return Recorder()


@pytest.fixture(scope="session")
def postgres():
    """A PostgreSQL with PostGIS that this run starts: has ``name`` and ``open()``."""
    servers = runpy.run_path(str(Path(__file__).parent / "core" / "postgres_server.py"))
    if servers["programs"]() is None:
        pytest.skip("PostgreSQL is not installed")
    pytest.importorskip("psycopg2")
    try:
        made = servers["Server"]()
    except (subprocess.SubprocessError, KeyError, OSError) as error:
        pytest.skip(f"no server starts here: {error}")
    yield made
    made.stop()


@pytest.fixture(scope="session")
def small_statistics(tmp_path_factory):
    """Module `small_statistics`, whose ``numbers`` are in the store ``place`` (not to be changed)."""
    made = types.SimpleNamespace(**runpy.run_path(str(Path(__file__).parent / "small_statistics.py")))
    from sodertorn.processing.small_areas.place import StatisticsPlace

    made.path = tmp_path_factory.mktemp("statistics") / "statistics.gpkg"
    made.place = StatisticsPlace(made.path, None, "")
    made.fill(made.place)
    return made


# For tests within QGIS; qgis_app and qgis_processing come from pytest-qgis.

TOWN_CRS = "EPSG:3006"


@pytest.fixture(scope="session")
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

    yield go
    # pytest keeps the fixtures of the last test until QGIS has ended; the rasters of a context freed then crash Python
    go.context = go.feedback = None


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
