"""The release archive against the rules of plugins.qgis.org."""

import ast
import configparser
import json
import re
import subprocess
import sys
import zipfile
from urllib.parse import urlsplit

import pytest

REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
NOT_ALLOWED = (".pyc", ".pyo", ".so", ".dll", ".dylib", ".pyd", ".exe", ".bat", ".cmd", ".sh", ".jar", ".whl", ".zip")
MOST_BYTES = 25_000_000


def parse_metadata(text):
    """Read metadata.txt as the site and QGIS do: percent signs must not break it."""
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read_string(text)
    return dict(parser.items("general"))


@pytest.fixture(scope="module")
def metadata(root):
    return parse_metadata((root / "metadata.txt").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def archive(root, tmp_path_factory):
    """Build the archive of the last commit."""
    if subprocess.run(["git", "-C", root, "rev-parse", "HEAD"], capture_output=True, check=False).returncode:
        pytest.skip("no git history here, and the archive is made from it")
    folder = tmp_path_factory.mktemp("dist")
    made = subprocess.run([root / "scripts" / "make_zip.sh", folder], capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    (path,) = folder.glob("*.zip")
    return path


@pytest.fixture(scope="module")
def names(archive):
    with zipfile.ZipFile(archive) as opened:
        assert opened.testzip() is None
        return opened.namelist()


@pytest.fixture(scope="module")
def unpacked(archive, tmp_path_factory):
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder)
    return folder / "sodertorn"


def test_metadata_has_what_the_site_requires(metadata):
    assert [key for key in REQUIRED if not metadata.get(key, "").strip()] == []
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert "plugin" not in metadata["name"].lower()
    assert re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-z]+", metadata["email"])
    assert "/" not in metadata["author"]
    for key in ("homepage", "tracker", "repository"):
        assert urlsplit(metadata[key]).scheme == "https", key
        assert urlsplit(metadata[key]).netloc, key


def test_metadata_covers_qgis_3_and_4(metadata):
    assert metadata["qgisMinimumVersion"] == "3.40"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert "supportsQt6" not in metadata, "no longer read by QGIS 4, and reported by the site"
    assert metadata["hasProcessingProvider"] == "yes", "without it qgis_process does not load the plugin"


def test_metadata_states_the_packages_it_needs(metadata):
    for package in ("geopandas", "scipy", "rasterio", "pyogrio"):
        assert package in metadata["about"], package
        assert package in metadata["about[sv]"], package


def test_readme_and_changelog_agree_with_metadata(root, metadata):
    readme = (root / "README.md").read_text(encoding="utf-8")
    assert f"QGIS {metadata['qgisMinimumVersion']}" in readme
    assert metadata["version"] in (root / "CHANGELOG.md").read_text(encoding="utf-8")
    assert metadata["changelog"].startswith(metadata["version"])
    for text in (readme, metadata["about"]):
        assert "GPL-2.0-or-later" in text
    assert "GNU GENERAL PUBLIC LICENSE\n                       Version 2" in (root / "LICENSE").read_text()


def test_the_icon_is_there(root, metadata):
    assert (root / metadata["icon"]).read_text(encoding="utf-8").startswith("<svg")


def test_one_folder_with_what_qgis_looks_for(archive, names, metadata):
    assert {name.split("/")[0] for name in names} == {"sodertorn"}
    assert names[0].startswith("sodertorn/"), "the site reads the package's name from the first entry"
    assert archive.name == f"sodertorn-{metadata['version']}.zip"
    assert archive.stat().st_size < MOST_BYTES
    for name in ("__init__.py", "plugin.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md", metadata["icon"]):
        assert f"sodertorn/{name}" in names


def test_nothing_that_does_not_belong_in_it(unpacked, names):
    assert [name for name in names if ".." in name or name.startswith("/")] == []
    assert [name for name in names if name.lower().endswith(NOT_ALLOWED)] == []
    parts = {part for name in names for part in name.split("/")}
    assert {"__pycache__", "__MACOSX", ".git"} & parts == set()
    hidden = {part for part in parts if part.startswith(".")}
    assert hidden <= {".bandit", ".secrets.baseline", ".flake8"}, "only what the site itself reads may be hidden"
    inside = {path.name for path in unpacked.iterdir()}
    assert inside & {"test", "scripts", "docs", "Makefile", "build", "pyproject.toml"} == set()
    files = [path for path in unpacked.rglob("*") if path.is_file()]
    programs = [path for path in files if path.read_bytes()[:4] in (b"\x7fELF", b"MZ\x90\0")]
    assert programs == []


def test_compiled_translations_are_in_it(root, names):
    sources = list((root / "resources" / "i18n").glob("*.ts"))
    assert sources, "Swedish is part of the release"
    for source in sources:
        assert f"sodertorn/resources/i18n/{source.stem}.qm" in names


def test_the_code_is_python_3_10(unpacked):
    files = sorted(unpacked.rglob("*.py"))
    assert len(files) > 10
    for path in files:
        ast.parse(path.read_text(encoding="utf-8"), str(path), feature_version=(3, 10))


def test_bandit_finds_nothing(unpacked):
    pytest.importorskip("bandit", reason="Bandit is not installed here (scripts/install.sh dev)")
    # What the site skips; B410 and B109 as well, but Bandit no longer has them.
    command = [sys.executable, "-m", "bandit", "-q", "-r", ".", "-f", "json", "-s", "B404,B411"]
    done = subprocess.run(command, cwd=unpacked, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    assert report["errors"] == []
    assert report["metrics"]["_totals"]["loc"] > 100
    assert [f"{f['filename']}:{f['line_number']} {f['test_id']} {f['issue_text']}" for f in report["results"]] == []


def test_no_secrets(unpacked):
    pytest.importorskip("detect_secrets", reason="detect-secrets is not installed here (scripts/install.sh dev)")
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."]
    done = subprocess.run(command, cwd=unpacked, capture_output=True, text=True, check=True)
    report = json.loads(done.stdout)
    assert report["plugins_used"]
    assert report["results"] == {}


def test_python_finds_the_entry_point(root):
    """QGIS calls ``classFactory(iface)`` of the package; importing it must cost nothing."""
    code = (
        "import importlib.util, sys\n"
        "spec = importlib.util.spec_from_file_location('sodertorn', sys.argv[1])\n"
        "module = importlib.util.module_from_spec(spec)\n"
        "spec.loader.exec_module(module)\n"
        "heavy = {'numpy', 'geopandas', 'scipy', 'rasterio', 'qgis'} & set(sys.modules)\n"
        "sys.exit(f'imported too early: {heavy}' if heavy or not callable(module.classFactory) else 0)\n"
    )
    subprocess.run([sys.executable, "-c", code, root / "__init__.py"], check=True)
