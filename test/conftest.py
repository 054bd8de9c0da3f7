"""Make the checkout importable as the package ``sodertorn``, whatever its folder is called."""

import importlib.util
import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "data"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

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
