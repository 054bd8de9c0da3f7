"""Runs inside the real QGIS window (qgis --code): leads a real survey through the panel's seven steps.

Environment: SODERTORN_VISIT is the folder for pictures and visit.json, SODERTORN_SOURCE the survey's file.
"""

import faulthandler
import json
import os
import sys
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugins

FOLDER = Path(os.environ["SODERTORN_VISIT"])
SOURCE = os.environ.get("SODERTORN_SOURCE", "/work/shared/data/feedback/kobo/huddinge-sv.xlsx")
seen = {}
faulthandler.dump_traceback_later(170, file=(FOLDER / "hang.txt").open("w"))


def note(kind, error, trace):
    seen.setdefault("errors", []).append("".join(traceback.format_exception(kind, error, trace)))


sys.excepthook = note


def settle(seconds=0.3):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def wait(dock, seconds=60):
    """Until nothing goes on beside the window."""
    end = time.monotonic() + seconds
    settle(0.1)
    while dock.desk.background.busy() and time.monotonic() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    settle(0.4)
    if dock._banner.text():
        seen.setdefault("told", []).append(dock._banner.text())


def picture(dock, name):
    settle()
    iface.mainWindow().grab().save(str(FOLDER / f"window-{name}.png"))
    dock.grab().save(str(FOLDER / f"resident-input-{name}.png"))


def visit():
    try:
        window = iface.mainWindow()
        window.showNormal()
        window.resize(1480, 930)
        panel = plugins["sodertorn"]._panel
        panel.action.trigger()
        dock = panel.dock()
        window.resizeDocks([dock], [460], Qt.Orientation.Horizontal)
        settle()
        picture(dock, "0-start")
        steps(dock)
    except Exception:
        note(*sys.exc_info())
    (FOLDER / "visit.json").write_text(json.dumps(seen), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)


def steps(dock):
    dock.steps[0].open_files([SOURCE])
    wait(dock)
    picture(dock, "1-source")
    for number, name in enumerate(("match", "preview", "protect", "import", "review", "answer"), 2):
        dock._open(number)
        wait(dock)
        picture(dock, f"{number}-{name}")


QTimer.singleShot(2500, visit)
