"""Runs inside the real QGIS window (qgis --code): leads a real survey through the panel's seven steps.

Environment: SODERTORN_VISIT is the folder for pictures and visit.json, SODERTORN_SOURCE the survey's file; with
SODERTORN_SERVICE, the address of a KoboToolbox, it is fetched from there into that file.
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
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDockWidget,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
)
from qgis.utils import iface, plugins, reloadPlugin, unloadPlugin

FOLDER = Path(os.environ["SODERTORN_VISIT"])
SOURCE = os.environ.get("SODERTORN_SOURCE", "/work/shared/data/feedback/kobo/huddinge-sv.xlsx")
SERVICE = os.environ.get("SODERTORN_SERVICE", "")
seen = {}
crash = (FOLDER / "crash.txt").open("w")
faulthandler.enable(crash)
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
        look_wide(dock)
        contrast(dock)
        mistakes(dock)
        resume()
    except Exception:
        note(*sys.exc_info())
    (FOLDER / "visit.json").write_text(json.dumps(seen), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)


def steps(dock):
    """All seven, as a user takes them."""
    desk = dock.desk
    source, _, preview, _, importing, review, answer = dock.steps
    if SERVICE:
        fetch(dock, source)
    else:
        source.open_files([SOURCE])
    wait(dock)
    source.ways.setCurrentIndex(0)
    picture(dock, "1-source")
    seen["kind"], seen["tables"] = desk.look.source.kind, [table.name for table in desk.look.source.tables]
    dock._next.click()
    settle()
    seen["questions"] = [rule.question for rule in desk.profile.rules]
    picture(dock, "2-match")
    dock._next.click()
    wait(dock)
    seen["balance"] = desk.preview.balance()
    seen["shown"] = [preview.table.model().index(0, column).data() for column in range(4)]
    preview.table.selectRow(4)
    wait(dock)
    seen["row_selects_place"] = sum(layer.selectedFeatureCount() for layer in desk.preview.layers)
    seen["row_as_it_came"] = bool(preview.detail.toPlainText())
    preview.map.picked.emit([(0, 3)])
    wait(dock)
    seen["place_selects_row"] = preview.table.chosen()
    picture(dock, "3-preview")
    dock._next.click()
    wait(dock)
    seen["found"] = [kind for kind, *_ in desk.findings.counts]
    picture(dock, "4-protect")
    dock._next.click()
    settle()
    importing.file.setFilePath(str(FOLDER / "resident_input.gpkg"))
    settle()
    importing.start.click()
    wait(dock)
    seen["imported"] = desk.session.imported
    seen["layers"] = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    picture(dock, "5-import")
    dock._next.click()
    wait(dock)
    review_some(dock, review)
    dock._next.click()
    settle()
    seen["cards"] = list(answer.cards)
    picture(dock, "7-answer")


def look_wide(dock):
    """Floating and large: the steps stand at the side."""
    dock.setFloating(True)
    dock.resize(1100, 760)
    dock._open(3)
    settle(1.0)
    dock.grab().save(str(FOLDER / "wide-preview.png"))
    dock._open(6)
    settle(1.0)
    dock.grab().save(str(FOLDER / "wide-review.png"))
    dock.setFloating(False)
    settle()


def contrast(dock):
    """How far light and dark are apart, (L1 + 0.05) / (L2 + 0.05), in the worst of each kind of widget."""
    seen["contrast"] = {}
    for number, name in ((1, "source"), (2, "match"), (4, "protect")):
        dock._open(number)
        settle(0.4)
        kinds = (QLabel, QLineEdit, QPlainTextEdit, QAbstractButton, QTableView)
        for kind in kinds:
            for widget in dock.findChildren(kind):
                if widget.isVisible() and widget.isEnabled() and written(widget):
                    shown = span(widget.grab().toImage())
                    key = f"{name} {type(widget).__name__}"
                    seen["contrast"][key] = min(shown, seen["contrast"].get(key, 99))
    dock.grab().save(str(FOLDER / "protect.png"))
    dock._open(2)
    settle(0.4)
    dock.grab().save(str(FOLDER / "match.png"))


def written(widget):
    """Whether there is text on a widget."""
    if isinstance(widget, QPlainTextEdit):
        return bool(widget.toPlainText())
    if isinstance(widget, QTableView):
        return widget.model() is not None and widget.model().rowCount() > 0
    return bool(widget.text().strip()) or (isinstance(widget, QAbstractButton) and widget.width() > 60)


def span(image):
    lights = []
    for x in range(2, image.width() - 2, 2):
        for y in range(2, image.height() - 2, 2):
            lights.append(light(image.pixelColor(x, y)))
    return (max(lights) + 0.05) / (min(lights) + 0.05)


def light(color):
    parts = [value / 12.92 if value <= 0.04 else ((value + 0.055) / 1.055) ** 2.4 for value in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def mistakes(dock):
    """A file that holds nothing, and one that is not there: one sentence each, and nothing is lost."""
    bad = FOLDER / "empty.csv"
    bad.write_text("")
    seen["mistakes"] = []
    for path in (bad, FOLDER / "not-there.xlsx"):
        dock.steps[0].open_files([str(path)])
        wait(dock)
        seen["mistakes"].append(dock._banner.text())
        seen["problem_state"] = dock.stepper.state(1)
    seen["still_there"] = dock.desk.look.source.paths[0].name


def resume():
    """The plugin is loaded anew while it works; the survey can be taken up where it was left."""
    panel = plugins["sodertorn"]._panel
    panel.dock().steps[0].open_files([SOURCE])  # work is going on
    reloadPlugin("sodertorn")
    settle(0.5)
    panel = plugins["sodertorn"]._panel
    panel.action.trigger()
    dock = panel.dock()
    settle()
    start = dock.steps[0]
    buttons = start._sessions.findChildren(QPushButton)
    seen["continue"] = [item.text() for item in buttons]
    picture(dock, "0-continue")
    wanted = next((item for item in buttons if "huddinge" in item.text().lower()), None)
    if wanted is not None:
        wanted.click()
        wait(dock)
        seen["resumed"] = [dock.current(), dock.desk.session.name, dock.desk.look is not None]
    kept = "".join(
        path.read_text(encoding="utf-8") for path in Path(FOLDER).glob("profiles/**/resident_input/**/*.json")
    )
    seen["personal_data_kept"] = [word for word in ("@exempel.se", "070-123", "59.2267") if word in kept] or not kept
    unloadPlugin("sodertorn")
    settle(0.5)
    left = iface.mainWindow().findChildren(QDockWidget, "SodertornResidentInput")
    seen["left_behind"] = len(left)


def fetch(dock, source):
    """From a service: what there is, and then all answers of the first form."""
    source.ways.setCurrentIndex(1)
    page = source.service
    page.address.setText(SERVICE)
    page.list.click()
    wait(dock)
    page.form.hidePopup()
    seen["forms"] = [page.form.itemText(at) for at in range(page.form.count())]
    page.form.setCurrentIndex(0)
    page.file.setFilePath(SOURCE)
    picture(dock, "1-service")
    page.fetch.click()


def review_some(dock, review):
    """Accept, sort, answer and undo, on a selection; row and map select each other."""
    seen["remarks"] = len(review.remarks)
    ids = [review.remarks.ids[at] for at in review._rows.positions[:3].tolist()]
    review.table.choose([0, 1, 2])
    review._picked([0, 1, 2])
    settle()
    layers = review.on_map._layers
    seen["row_selects_feature"] = sum(layer.selectedFeatureCount() for layer in layers)
    review.accept.click()
    wait(dock)
    seen["accepted"] = [review.remarks.value(at, "status") for at in review.remarks.positions(ids)]
    review.table.choose([0])
    review._picked([0])
    review.theme.setCurrentText("Trygghet")
    review.plan.setCurrentText("Detaljplan för Centrum")
    review.save_sorting.click()
    wait(dock)
    seen["sorted"] = [review.remarks.value(review.remarks.positions(ids[:1])[0], name) for name in ("theme", "plan")]
    review.search.setText("skolan")
    settle(0.6)
    seen["searched"] = [
        len(review._rows),
        all("skolan" in review.remarks.value(at, "text").lower() for at in review._rows.positions),
    ]
    review.table.choose([1])
    review._picked([1])
    settle(0.6)
    picture(dock, "6-review")
    review.search.clear()
    settle(0.6)
    review.undo.click()
    wait(dock)
    seen["undone"] = [review.remarks.value(review.remarks.positions(ids[:1])[0], name) for name in ("theme", "plan")]
    if layers:
        layers[0].selectByIds([layers[0].allFeatureIds()[5]])
        settle()
        seen["feature_selects_row"] = len(review.table.chosen())


QTimer.singleShot(2500, visit)
