"""QGIS itself, offscreen, and a small town to run on. Fixtures for QGIS are in the conftest above."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed for this Python")


@pytest.fixture(scope="session", autouse=True)
def clean_end(nothing_outlives_qgis):
    """See there."""


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


@pytest.fixture(scope="session")
def command(tmp_path_factory):
    """Call qgis_process with a home of its own in which the plugin is enabled; ``call.home`` is that folder."""
    if not shutil.which("qgis_process"):
        pytest.skip("qgis_process is not installed")
    home = tmp_path_factory.mktemp("home")
    plugins = home / "plugins"
    plugins.mkdir()
    (plugins / "sodertorn").symlink_to(Path(__file__).resolve().parents[2])
    environment = os.environ | {
        "QGIS_CUSTOM_CONFIG_PATH": str(home / "profile"),
        "XDG_RUNTIME_DIR": str(home),
        "QGIS_PLUGINPATH": str(plugins),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def call(*arguments, text=None, language="en_US.UTF-8", **variables):
        return subprocess.run(
            ["qgis_process", *arguments],
            env=environment | {"LANG": language, "LC_ALL": language, "LANGUAGE": ""} | variables,
            input=text,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    call.home = home
    done = call("plugins", "enable", "sodertorn")
    assert done.returncode == 0 or "already enabled" in done.stderr, done.stderr
    return call
