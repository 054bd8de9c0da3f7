"""Opening the real QGIS on a virtual screen, with a profile of its own and the plugin in it."""

import json
import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


@pytest.fixture
def visit(tmp_path):
    """Run a script in the window; returns what it saw.

    The script writes visit.json, and pictures, into the folder SODERTORN_VISIT.
    """

    def run(script, locale, pictures="{locale}_{name}", seconds=90, theme="", **environment):
        if not shutil.which("qgis") or not shutil.which("xvfb-run"):
            pytest.skip("qgis or xvfb-run is not installed")
        profile = tmp_path / "profiles" / "profiles" / "default"
        (profile / "QGIS").mkdir(parents=True)
        (profile / "python" / "plugins").mkdir(parents=True)
        (profile / "python" / "plugins" / "sodertorn").symlink_to(ROOT)
        (profile / "QGIS" / "QGIS3.ini").write_text(
            "[PythonPlugins]\nsodertorn=true\nprocessing=true\n"
            f"[locale]\noverrideFlag=true\nuserLocale={locale}\n[qgis]\ncheckVersion=false\nshowTips=false\n"
            "[app]\nprojections\\unknownCrsBehavior=NoAction\n" + (f"[UI]\nUITheme={theme}\n" if theme else ""),
            encoding="utf-8",
        )
        screen = ["xvfb-run", "-a", "-s", "-screen 0 1500x950x24"]
        command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(tmp_path / "profiles")]
        outer = {key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "QGIS_PLUGINPATH")}
        inner = {"SODERTORN_VISIT": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
        log = tmp_path / "qgis.log"
        with log.open("w") as out:
            window = subprocess.Popen(
                [*screen, *command, "--code", str(HERE / script)],
                env=outer | inner | environment,
                stdout=out,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            try:
                window.wait(seconds)
            except subprocess.TimeoutExpired:
                os.killpg(window.pid, signal.SIGKILL)  # xvfb-run alone would leave QGIS and the screen behind
        found = tmp_path / "visit.json"
        assert found.exists(), log.read_text()[-3000:]
        seen = json.loads(found.read_text(encoding="utf-8"))
        keep = os.environ.get("SODERTORN_PICTURES")
        for path in tmp_path.glob("*.png"):
            assert path.stat().st_size > 1500
            if keep:
                Path(keep).mkdir(parents=True, exist_ok=True)
                shutil.copy(path, Path(keep) / pictures.format(locale=locale, name=path.name))
        assert "errors" not in seen, "\n".join(seen["errors"])
        return seen

    return run
