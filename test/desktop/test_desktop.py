"""The real QGIS window, on a virtual screen: it loads the plugin, shows it, reloads it and lets it go."""

import json
import os
import re
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]

pytestmark = pytest.mark.desktop


def visit(folder, locale):
    """Start QGIS with a profile of its own, in one language; returns what it saw."""
    if not shutil.which("qgis") or not shutil.which("xvfb-run"):
        pytest.skip("qgis or xvfb-run is not installed")
    profile = folder / "profiles" / "profiles" / "default"
    (profile / "QGIS").mkdir(parents=True)
    (profile / "python" / "plugins").mkdir(parents=True)
    (profile / "python" / "plugins" / "sodertorn").symlink_to(ROOT)
    (profile / "QGIS" / "QGIS3.ini").write_text(
        "[PythonPlugins]\nsodertorn=true\nprocessing=true\n"
        f"[locale]\noverrideFlag=true\nuserLocale={locale}\n[qgis]\ncheckVersion=false\nshowTips=false\n"
        "[app]\nprojections\\unknownCrsBehavior=NoAction\n",
        encoding="utf-8",
    )
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1500x950x24"]
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder / "profiles")]
    environment = {key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "QGIS_PLUGINPATH")}
    environment |= {"SODERTORN_VISIT": str(folder), "XDG_RUNTIME_DIR": str(folder)}
    log = folder / "qgis.log"
    with log.open("w") as out:
        window = subprocess.Popen(
            [*screen, *command, "--code", str(HERE / "visit.py")],
            env=environment,
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            window.wait(90)
        except subprocess.TimeoutExpired:
            os.killpg(window.pid, signal.SIGKILL)  # xvfb-run alone would leave QGIS and the screen behind
    found = folder / "visit.json"
    assert found.exists(), log.read_text()[-3000:]
    seen = json.loads(found.read_text(encoding="utf-8"))
    keep = os.environ.get("SODERTORN_PICTURES")
    for path in folder.glob("*.png"):
        assert path.stat().st_size > 1500
        if keep:
            Path(keep).mkdir(parents=True, exist_ok=True)
            shutil.copy(path, Path(keep) / f"{locale}_{path.name}")
    return seen


@pytest.mark.parametrize(
    ("locale", "title", "word", "names", "alias", "everyone"),
    [
        (
            "en",
            "Green space within 300 m",
            "Set-up check",
            ["Distance to green space", "Distance to green space: distribution over people"],
            "Distance to the nearest green space (m)",
            "All people",
        ),
        (
            "sv",
            "Grönområde inom 300 m",
            "Installationskontroll",
            ["Avstånd till grönområde", "Avstånd till grönområde: fördelning över befolkningen"],
            "Avstånd till närmaste grönområde (m)",
            "Alla",
        ),
    ],
)
def test_the_window_shows_the_plugin_and_lets_it_go(tmp_path, locale, title, word, names, alias, everyone):
    seen = visit(tmp_path, locale)
    assert "errors" not in seen, "\n".join(seen["errors"])
    assert seen["loaded"]
    assert title in seen["algorithms"]
    assert word in seen["algorithms"]
    assert "Södertörnsmodellen" in seen["menu"]
    assert sorted(seen["menu_entries"]) == seen["algorithms"]
    assert seen["models"]
    assert all(steps >= 2 for _, steps in seen["models"])
    dialogs = seen["dialogs"]
    assert len(dialogs) == len(seen["algorithms"])
    for name, (heading, called, labels) in dialogs.items():
        assert heading.endswith(called), name  # "within 300 m", not "Within 300 M"
        assert labels or name == "set_up_check", name
    assert dialogs["green_space_within_300_m"][1] == title
    if locale == "sv":
        labels = {label for *_, some in dialogs.values() for label in some}
        english = re.compile(r"\b(and|field|layer|of|optional|the|with|within|years?)\b", re.IGNORECASE)
        assert not [label for label in labels if english.search(label)]
    result = seen["result"]
    assert result["names"] == names
    assert result["legend"][:2] == ["≤ 150 m", "150–300 m"]
    assert result["alias"] == alias
    assert result["history"]
    assert result["groups"] == [everyone]
    assert result["table_alias"] not in ("", "left_out_300")
    assert seen["after_reload"][0]
    assert seen["after_reload"][1].count("Södertörnsmodellen") == 1
    assert seen["after_unload"][0]
    assert "Södertörnsmodellen" not in seen["after_unload"][1]
