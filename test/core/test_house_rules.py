"""Who may import whom, and what shipped code never does."""

import ast
import sys

import pytest

SHIPPED = ("__init__.py", "plugin.py", "processing", "ui")
FACES = ("plugin.py", "ui/", "processing/toolbox/")
COMPUTING = {"numpy", "pandas", "geopandas", "shapely", "scipy", "rasterio", "pyogrio", "pyproj", "affine"}
MORE = {
    "processing/sources/": {"openpyxl"},
    "processing/databases/": {"psycopg2"},
}
SHARED = ("processing/sources/", "processing/databases/", "processing/methods/", "processing/spec/")
ROOMS = {  # a room and the rooms it may know
    "processing/spec/": ("processing/spec/",),
    "processing/indicators/": ("processing/indicators/", "processing/spec/"),
    "processing/methods/": ("processing/methods/", "processing/spec/"),
    "processing/sources/": ("processing/sources/", "processing/spec/"),
    "processing/databases/": ("processing/databases/", "processing/spec/"),
    "processing/participation/": ("processing/participation/", *SHARED),
    "processing/recipes/": ("processing/recipes/", "processing/indicators/", "processing/methods/", "processing/spec/"),
    "processing/toolbox/": ("processing/",),
    "ui/": ("ui/", "processing/"),
}
COMPUTERS = tuple(room for room in ROOMS if room.startswith("processing/") and room not in FACES)
DANGEROUS = {"pickle", "marshal", "shelve", "imp", "dill", "joblib"}


def files(root):
    for name in SHIPPED:
        path = root / name
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path] if path.exists() else []


def imports(path, tree):
    """(top name, "") of absolute and ("", place) of relative imports, places as in ROOMS."""
    package = path.split("/")[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name.split(".")[0], "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module.split(".")[0], ""
        elif isinstance(node, ast.ImportFrom):
            base = [*package[: len(package) - node.level + 1], *(node.module or "").split(".")]
            for alias in node.names:
                yield "", "/".join(part for part in [*base, alias.name] if part) + "/"


def broken_rules(path, source):
    """What a file of the plugin does against the rules of the house, one line each."""
    tree = ast.parse(source)
    room = next((name for name in ROOMS if path.startswith(name)), None)
    for name, place in imports(path, tree):
        if name == "qgis" and not path.startswith(FACES):
            yield "imports qgis"
        if name in {"PyQt5", "PyQt6", "sip", "osgeo", "gdal"} and not (name == "osgeo" and path.startswith(FACES)):
            yield f"imports {name}"
        if name == "sodertorn" or (name == "processing" and not path.startswith(FACES)):
            yield f"imports {name} by its absolute name"
        if name in DANGEROUS:
            yield f"imports {name}"
        if name and room in ("processing/spec/", "processing/indicators/") and name not in sys.stdlib_module_names:
            yield f"imports {name}, which is not in the standard library"
        known = sys.stdlib_module_names | COMPUTING | {"qgis"} | MORE.get(room, set())
        if (
            name
            and room in ("processing/methods/", "processing/databases/", "processing/participation/")
            and name not in known
        ):
            yield f"imports {name}, which is not among the packages for computing"
        if place and room and not place.startswith(ROOMS[room]):
            yield f"{room} must not know {place}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert):
            yield "assert"
        if isinstance(node, ast.ExceptHandler) and (
            node.type is None or (len(node.body) == 1 and isinstance(node.body[0], ast.Pass) and is_broad(node.type))
        ):
            yield "swallows every exception"
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", "")
            if name in ("eval", "exec", "compile", "__import__"):
                yield name
            if isinstance(node.func, ast.Attribute) and ast.unparse(node.func) in ("os.system", "os.popen"):
                yield "shell"
            if any(item.arg == "shell" and not is_false(item.value) for item in node.keywords):
                yield "shell"


def is_broad(kind):
    return getattr(kind, "id", "") in ("Exception", "BaseException")


def is_false(node):
    return isinstance(node, ast.Constant) and node.value is False


def test_shipped_code_keeps_the_rules(root):
    found = {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in files(root)}
    assert len(found) > 10
    assert {path: lines for path, source in found.items() if (lines := list(broken_rules(path, source)))} == {}


@pytest.mark.parametrize(
    ("path", "source", "problem"),
    [
        ("processing/methods/x.py", "import qgis.core", "imports qgis"),
        ("processing/methods/x.py", "def f():\n    from qgis.core import Qgis", "imports qgis"),
        ("processing/methods/x.py", "from osgeo import ogr", "imports osgeo"),
        ("ui/x.py", "from PyQt5.QtCore import Qt", "imports PyQt5"),
        ("processing/spec/x.py", "import numpy", "imports numpy, which is not in the standard library"),
        ("processing/indicators/x.py", "import pandas", "imports pandas, which is not in the standard library"),
        ("processing/indicators/x.py", "from ..methods import nearest", "must not know processing/methods/nearest/"),
        ("processing/indicators/x.py", "from .. import methods", "must not know processing/methods/"),
        ("processing/methods/x.py", "from ..toolbox.run import Run", "must not know processing/toolbox/run/Run/"),
        ("processing/methods/x.py", "from ...ui import dock", "must not know ui/dock/"),
        ("processing/methods/x.py", "import requests", "imports requests, which is not among"),
        ("processing/spec/x.py", "from ..indicators import ALL", "must not know processing/indicators/ALL/"),
        ("processing/methods/x.py", "import sodertorn", "imports sodertorn by its absolute name"),
        ("processing/methods/x.py", "import processing.spec", "imports processing by its absolute name"),
        ("plugin.py", "assert True", "assert"),
        ("plugin.py", "eval('1')", "eval"),
        ("plugin.py", "exec('1')", "exec"),
        ("plugin.py", "import pickle", "imports pickle"),
        ("plugin.py", "run('ls', shell=True)", "shell"),
        ("plugin.py", "import os\nos.system('ls')", "shell"),
        ("plugin.py", "try:\n    f()\nexcept:\n    g()", "swallows every exception"),
        ("plugin.py", "try:\n    f()\nexcept Exception:\n    pass", "swallows every exception"),
    ],
)
def test_a_broken_rule_is_seen(path, source, problem):
    assert [line for line in broken_rules(path, source) if problem in line]


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("processing/toolbox/x.py", "import processing\nfrom qgis.core import Qgis\nfrom ..methods import nearest"),
        ("processing/methods/x.py", "import numpy as np\nfrom scipy.sparse import csgraph\nfrom ..spec import Monitor"),
        ("processing/indicators/x.py", "import dataclasses\nfrom ..spec import Input\nfrom . import shared"),
        ("ui/x.py", "from qgis.PyQt.QtCore import Qt\nfrom ..processing.toolbox.look import icon"),
        ("plugin.py", "app.exec()\nre.compile('x')"),
    ],
)
def test_what_is_allowed_passes(path, source):
    assert list(broken_rules(path, source)) == []
