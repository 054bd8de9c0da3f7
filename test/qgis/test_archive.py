"""The release archive, unpacked where QGIS looks for plugins, speaks both languages in ``qgis_process``."""

import json
import os
import shutil
import subprocess
import xml.etree.ElementTree as ET
import zipfile

import pytest

if not shutil.which("qgis_process"):
    pytest.skip("qgis_process is not here", allow_module_level=True)


@pytest.fixture(scope="module")
def installed(root, tmp_path_factory):
    """Run qgis_process with the archive installed and nothing of the checkout on any path."""
    if subprocess.run(["git", "-C", root, "rev-parse", "HEAD"], capture_output=True, check=False).returncode:
        pytest.skip("no git history here, and the archive is made from it")
    folder = tmp_path_factory.mktemp("archive")
    subprocess.run([root / "scripts" / "make_zip.sh", folder], capture_output=True, check=True)
    (archive,) = folder.glob("*.zip")
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder / "plugins")

    def call(*arguments, lang="C.UTF-8"):
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG"))}
        environment |= {
            "QGIS_PLUGINPATH": str(folder / "plugins"),
            "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
            "QT_QPA_PLATFORM": "offscreen",
            "LANG": lang,
        }
        return subprocess.run(
            ["qgis_process", *arguments], env=environment, cwd=folder, capture_output=True, text=True, check=False
        )

    enabled = call("plugins", "enable", "sodertorn")
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr
    return call


def titles(done):
    """Titles of our algorithms by id, from ``qgis_process list --json``."""
    assert done.returncode == 0, done.stderr
    listed = json.loads(done.stdout)["providers"]["sodertorn"]["algorithms"]
    return {name.removeprefix("sodertorn:"): algorithm["name"] for name, algorithm in listed.items()}


def test_every_algorithm_is_listed_in_english_and_in_swedish(installed, root):
    from sodertorn.processing.indicators import ALL

    english = titles(installed("list", "--json"))
    assert english == {spec.id: spec.title for spec in ALL} | {
        "set_up_check": "Set-up check",
        "open_resident_input": "Open resident input in the project",
    }
    messages = ET.parse(root / "resources" / "i18n" / "sodertorn_sv.ts").iter("message")
    swedish = {message.findtext("source"): message.findtext("translation") for message in messages}
    assert titles(installed("list", "--json", lang="sv_SE.UTF-8")) == {
        name: swedish[title] for name, title in english.items()
    }


def test_the_set_up_check_runs_from_the_archive(installed):
    done = installed("run", "sodertorn:set_up_check", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["MISSING"] == ""
