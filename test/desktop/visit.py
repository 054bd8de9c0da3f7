"""Runs inside the real QGIS window (qgis --code): looks around, takes pictures, writes what it saw.

Environment: SODERTORN_VISIT is the folder for pictures and visit.json.
"""

import faulthandler
import json
import os
import sys
import traceback
from pathlib import Path

from qgis import processing
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QTreeView
from qgis.utils import iface, plugins, reloadPlugin, unloadPlugin

FOLDER = Path(os.environ["SODERTORN_VISIT"])
seen = {}
# where it hangs, if it hangs
faulthandler.dump_traceback_later(60, file=(FOLDER / "hang.txt").open("w"))


def note(kind, error, trace):
    """QGIS would open a window that waits for somebody."""
    seen.setdefault("errors", []).append("".join(traceback.format_exception(kind, error, trace)))


sys.excepthook = note


def settle(times=30):
    for _ in range(times):
        QApplication.processEvents()


def provider():
    return QgsApplication.processingRegistry().providerById("sodertorn")


def picture(widget, name):
    settle()
    widget.grab().save(str(FOLDER / f"{name}.png"))


def menu_titles():
    return [action.text() for action in iface.pluginMenu().actions()]


def look_at_toolbox():
    from processing.gui.ProcessingToolbox import ProcessingToolbox

    box = iface.mainWindow().findChild(ProcessingToolbox)
    box.show()
    box.raise_()
    box.setMinimumWidth(420)
    tree = next(view for view in box.findChildren(QTreeView) if view.isVisible())
    model = tree.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if "dert" in str(index.data()):
            tree.expandRecursively(index)
            tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)
    picture(box, "toolbox")


def visit():
    try:
        iface.mainWindow().showNormal()
        iface.mainWindow().resize(1480, 930)
        settle()
        seen["loaded"] = "sodertorn" in plugins
        seen["algorithms"] = sorted(algorithm.displayName() for algorithm in provider().algorithms())
        seen["menu"] = menu_titles()
        project = os.environ.get("SODERTORN_PROJECT")
        if project:
            QgsProject.instance().read(project)
            settle(100)
            iface.mapCanvas().waitWhileRendering()
        look_at_toolbox()
        picture(iface.mainWindow(), "window")
        dialog = processing.createAlgorithmDialog("sodertorn:green_space_within_300_m", {})
        dialog.resize(1100, 800)
        dialog.show()
        picture(dialog, "dialog")
        seen["dialog"] = dialog.windowTitle()
        dialog.close()
        dialog = processing.createAlgorithmDialog("sodertorn:reachable_opportunities", {})
        dialog.resize(1000, 900)
        dialog.show()
        picture(dialog, "dialog_opportunities")
        dialog.close()
        reloadPlugin("sodertorn")
        seen["after_reload"] = [provider() is not None, menu_titles()]
        unloadPlugin("sodertorn")
        seen["after_unload"] = [provider() is None, menu_titles()]
    except Exception:
        note(*sys.exc_info())
    (FOLDER / "visit.json").write_text(json.dumps(seen), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)  # the window would ask whether to save


QTimer.singleShot(2500, visit)
