"""How long the window waits while the panel works on a large survey; runs inside the real QGIS window.

    scripts/bench_panel.sh [rows]

A timer of the window fires every four milliseconds; the longest time between two is the longest the window was blocked.
Environment: PANEL_FOLDER (a scratch folder), PANEL_ROWS; PANEL_TRACE, a file for where the threads are meanwhile
(looking at running threads can crash Python: for a search only, never for a measurement).
"""

import faulthandler
import importlib.util
import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugins

FOLDER = Path(os.environ["PANEL_FOLDER"])
ROWS = int(os.environ.get("PANEL_ROWS", "100000"))
HERE = Path(os.environ["PANEL_BENCH"])
RHYTHM = 4  # ms
TRACE = open(os.environ["PANEL_TRACE"], "w") if "PANEL_TRACE" in os.environ else None  # noqa: SIM115
found = {"rows": ROWS}


class Gaps:
    """The longest times between two turns of the event loop."""

    def __init__(self):
        self.worst, self._last = [], time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(RHYTHM)

    def _tick(self):
        now = time.perf_counter()
        self.worst.append(now - self._last)
        self._last = now
        if TRACE:  # where everybody is when the window waits
            faulthandler.dump_traceback_later(0.09, file=TRACE)

    def lap(self):
        """The longest since the last lap, how many were above 100 ms, and the loop's usual rhythm; ms."""
        gaps, self.worst = sorted(self.worst), []
        if not gaps:
            return {}
        return {
            "longest_ms": round(gaps[-1] * 1000),
            "over_100_ms": sum(gap > 0.1 for gap in gaps),
            "p99_ms": round(gaps[int(len(gaps) * 0.99)] * 1000, 1),
        }


def turn(until, seconds=120):
    """Let the window work until something is so; asked seldom, so as not to take time from the work."""
    loop, ask, end = QEventLoop(), QTimer(), time.monotonic() + seconds
    ask.timeout.connect(lambda: loop.quit() if until() or time.monotonic() > end else None)
    ask.start(20)
    if not until():
        loop.exec()
    ask.stop()


def rest(seconds):
    end = time.monotonic() + seconds
    turn(lambda: time.monotonic() > end)


def bench():
    try:
        spec = importlib.util.spec_from_file_location("panel_survey", HERE / "panel_survey.py")
        survey = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(survey)
        survey.write(FOLDER / "survey.csv", ROWS)
        iface.mainWindow().resize(1480, 930)
        panel = plugins["sodertorn"]._panel
        panel.action.trigger()
        dock = panel.dock()
        iface.mainWindow().resizeDocks([dock], [460], Qt.Orientation.Horizontal)
        # the packages are imported once in a session of QGIS; a small survey does it before the clock runs
        survey.write(FOLDER / "small.csv", 50)
        dock.steps[0].open_files([str(FOLDER / "small.csv")])
        turn(lambda: dock.desk.look is not None)
        dock._open(3)
        turn(lambda: dock.desk.preview is not None)
        rest(1)
        dock._open(1)
        measure(dock, Gaps())
    except Exception:
        found["error"] = traceback.format_exc()
    (FOLDER / "panel.json").write_text(json.dumps(found, indent=1), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)


def measure(dock, gaps):
    desk = dock.desk
    stages = found["stages"] = {}
    started, first = [], []

    def stage(name, start, until):
        rest(0.3)
        gaps.lap()
        begun = time.perf_counter()
        started.append(begun)
        start()
        turn(until)
        seconds = time.perf_counter() - begun
        rest(0.5)
        stages[name] = {"seconds": round(seconds, 2)} | gaps.lap()
        if dock._banner.text():
            stages[name]["told"] = dock._banner.text()

    def read():
        dock.steps[0].open_files([str(FOLDER / "survey.csv")])

    first.clear()
    desk.previewed.connect(lambda: first.append(time.perf_counter()))
    stage("reading and guessing", read, lambda: desk.look is not None and not desk.background.busy())
    stage("preview", lambda: dock._open(3), lambda: desk.preview is not None and desk.preview.complete)
    stages["preview"]["first_rows_s"] = round(first[0] - started[-1], 2) if first else None
    table = dock.steps[2].table

    def scroll():
        bar = table.verticalScrollBar()
        for at in range(100):
            bar.setValue(bar.maximum() * at // 100)
            QApplication.processEvents()

    stage("scrolling the preview", scroll, lambda: True)
    stage("protect", lambda: dock._open(4), lambda: desk.findings is not None or not desk.background.busy())
    dock._open(5)
    step = dock.steps[4]
    step.file.setFilePath(str(FOLDER / "store.gpkg"))
    rest(0.3)
    imported = []
    desk.imported.connect(lambda: imported.append(time.perf_counter()))
    stage("import and layers onto the map", step._import, lambda: not desk.background.busy())
    stages["import and layers onto the map"]["imported_s"] = round(imported[0] - started[-1], 2) if imported else None
    stage("review", lambda: dock._open(6), lambda: dock.steps[5].remarks is not None or not desk.background.busy())
    review = dock.steps[5]
    if review.remarks is not None:
        stage("searching the review", lambda: review.search.setText("skolan"), lambda: not review._later.isActive())


QTimer.singleShot(2500, bench)
