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
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, QTimer
from qgis.PyQt.QtWidgets import QApplication, QLabel, QTreeView
from qgis.utils import iface, plugins, reloadPlugin, unloadPlugin

FOLDER = Path(os.environ["SODERTORN_VISIT"])
PICTURED = (
    "compare_before_and_after",
    "distribution_of_a_result",
    "fifteen_minute_completeness",
    "green_space_within_300_m",
    "stop_quality",
)
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


def look_at_menu():
    """Open the plugin's menu and its first group, as a user does."""
    menu = next(action.menu() for action in iface.pluginMenu().actions() if action.text() == "Södertörnsmodellen")
    menu.popup(iface.mainWindow().mapToGlobal(QPoint(60, 60)))
    settle()
    picture(menu, "menu")
    group = next(action for action in menu.actions() if action.menu())
    menu.setActiveAction(group)
    group.menu().popup(menu.mapToGlobal(QPoint(200, 30)))
    picture(group.menu(), "menu_group")
    tools = menu.actions()[: next(at for at, action in enumerate(menu.actions()) if action.isSeparator())]
    seen["menu_entries"] = [
        entry.text() for action in tools for entry in (action.menu().actions() if action.menu() else [action])
    ]
    group.menu().close()
    menu.close()


def look_at_models():
    """Open every ready-made model in the Model Designer, from the menu."""
    from processing.modeler.ModelerDialog import ModelerDialog

    menu = next(action.menu() for action in iface.pluginMenu().actions() if action.text() == "Södertörnsmodellen")
    entries = menu.actions()[-1].menu().actions()
    seen["models"] = []
    for number, entry in enumerate(entries):
        entry.trigger()
        settle()
        designer = ModelerDialog.dlgs[-1]
        designer.resize(1200, 800)
        settle()
        seen["models"].append([designer.model().displayName(), len(designer.model().childAlgorithms())])
        picture(designer, f"model_{number + 1}")
        designer.setDirty(False)
        designer.close()


def look_at_dialogs():
    """Open the dialog of every tool, with layers of every kind in the project: its title and its labels."""
    for kind in ("Point", "LineString", "Polygon"):
        layer(kind, kind, [], "&field=people:int")
    seen["dialogs"] = {}
    for algorithm in provider().algorithms():
        dialog = processing.createAlgorithmDialog(algorithm.id(), {})
        dialog.resize(1100, 900)
        dialog.show()
        settle(3)
        shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog)]
        seen["dialogs"][algorithm.name()] = [dialog.windowTitle(), algorithm.displayName(), shown]
        if algorithm.name() in PICTURED:
            picture(dialog, f"dialog_{algorithm.name()}")
        dialog.close()
        dialog.deleteLater()
    QgsProject.instance().removeAllMapLayers()


def layer(kind, name, rows, fields=""):
    made = QgsVectorLayer(f"{kind}?crs=EPSG:3006{fields}", name, "memory")
    for wkt, *attributes in rows:
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(attributes)
        made.dataProvider().addFeature(feature)
    made.updateExtents()
    QgsProject.instance().addMapLayer(made)
    return made


def run_in_project():
    """A run as from the dialog: what comes into the project is dressed."""
    x, y = 670_000, 6_570_000
    streets = layer("LineString", "streets", [(f"LINESTRING({x} {y}, {x + 1000} {y})",)])
    rows = [(f"POINT({x + 50 * n} {y + 10 * (n % 3)})", 5) for n in range(21)]
    homes = layer("Point", "homes", rows, "&field=people:int")
    park = layer("Polygon", "parks", [(f"POLYGON(({x} {y}, {x} {y + 90}, {x - 90} {y + 90}, {x - 90} {y}, {x} {y}))",)])
    parameters = {"HOMES": homes, "STREETS": streets, "DESTINATIONS": park, "POPULATION": "people", "LIMIT": 800}
    results = processing.runAndLoadResults(
        "sodertorn:green_space_within_300_m",
        parameters | {"OUTPUT": "TEMPORARY_OUTPUT", "SUMMARY": "TEMPORARY_OUTPUT"},
    )
    settle(60)
    made = QgsProject.instance().mapLayer(results["OUTPUT"])
    table = QgsProject.instance().mapLayer(results["SUMMARY"])
    iface.mapCanvas().zoomToFullExtent()
    iface.mapCanvas().waitWhileRendering()
    picture(iface.mainWindow(), "result")
    seen["result"] = {
        "names": [made.name(), table.name()],
        "legend": [rule.label() for rule in made.renderer().rootRule().children()],
        "alias": made.fields().field("distance").alias(),
        "history": bool(made.metadata().history()),
        "table_alias": table.fields().field("left_out_300").alias(),
        "groups": [feature["group"] for feature in table.getFeatures()],
    }


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
        look_at_menu()
        look_at_models()
        look_at_dialogs()
        run_in_project()
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
