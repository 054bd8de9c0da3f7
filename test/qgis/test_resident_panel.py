"""The panel "Resident input" itself, offscreen: a small survey through the steps, and how narrow it may be."""

import csv
import time
from types import SimpleNamespace

import pytest

pytestmark = pytest.mark.qgis
NARROW = 360
KEPT = []  # windows live as long as QGIS: signals of a task that ended may still be on their way to them
EVIL = '<b onclick="x()">=cmd|calc</b>'
ROWS = [
    ("1", "59.20", "17.90", "Trafik", "Bra", "5", "Fin gata"),
    ("2", "59.21", "17.91", "Trafik", "dåligt", "1", "Ful gata"),
    ("3", "59.22", "17.92", EVIL, "Bra", "3", "Farlig kurva"),
    ("4", "", "", "Grönska", "Sådär", "4", "Mer träd här"),
]


@pytest.fixture
def language(request, qgis_app):
    """English, or Swedish as the desktop shows it."""
    from pathlib import Path

    from qgis.PyQt.QtCore import QTranslator
    from sodertorn.processing.toolbox import translation

    code = getattr(request, "param", "en")
    translator = QTranslator()
    if code != "en":
        path = Path(translation.__file__).resolve().parents[2] / "resources" / "i18n" / f"sodertorn_{code}.qm"
        if not path.exists():
            pytest.skip("the translation is not made")
        assert translator.load(str(path))
        qgis_app.installTranslator(translator)
    yield code
    qgis_app.removeTranslator(translator)


@pytest.fixture
def dock(language, plugin, qgis_app, tmp_path, monkeypatch):
    """The panel with a map of its own, its sessions in a folder of the test."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtWidgets import QMainWindow
    from sodertorn.processing.toolbox.intake import profiles, sessions
    from sodertorn.ui.resident_input.dock import ResidentInputDock

    monkeypatch.setattr(sessions, "folder", lambda: tmp_path / "sessions")
    monkeypatch.setattr(profiles, "folder", lambda: tmp_path / "profiles")
    QgsProject.instance().clear()
    window, canvas = QMainWindow(), QgsMapCanvas()
    window.setCentralWidget(canvas)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3006"))
    iface = SimpleNamespace(mainWindow=lambda: window, mapCanvas=lambda: canvas, setActiveLayer=lambda layer: None)
    made = ResidentInputDock(iface)
    KEPT.append((window, made))
    made.setFloating(True)
    made.resize(460, 800)
    made.show()
    yield made
    made.let_go()
    made.hide()
    QgsProject.instance().clear()


@pytest.fixture
def survey(tmp_path):
    path = tmp_path / "gator.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("id", "latitude", "longitude", "tema", "känsla", "betyg", "kommentar"))
        writer.writerows(ROWS * 1)
    return path


def wait(dock, seconds=60):
    from qgis.PyQt.QtWidgets import QApplication

    end = time.monotonic() + seconds
    QApplication.processEvents()
    while dock.desk.background.busy() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)
    for _ in range(5):
        QApplication.processEvents()
    assert not dock.desk.background.busy()


def opened(dock, path, step=2):
    from sodertorn.processing.participation.profile import Place, Rule

    dock.steps[0].open_files([str(path)])
    wait(dock)
    assert dock.desk.look is not None, dock._banner.text()
    place = Place("pair", ("latitude", "longitude"))
    rule = Rule("", "Plats", place=place, text=("kommentar",), theme=("tema",), rating="betyg", feeling="känsla")
    feelings = {"Bra": "positive"}
    dock.desk.profile = dock.desk.profile.changed(
        rules=(rule,), key="id", feelings=feelings, rating_good=4.0, rating_bad=2.0, drop=()
    )
    dock.desk.keep(profile=dock.desk.profile.text())
    dock.desk.looked.emit()
    dock._open(step)
    wait(dock)


def shown(table):
    model = table.model()
    return [[model.index(at, column).data() for column in range(model.columnCount())] for at in range(model.rowCount())]


def pick(values, *wanted):
    rows = [at for at, row in enumerate(shown(values.table)) if row[0] in wanted]
    values.table.choose(rows)
    values._show_one()


def test_every_answer_is_shown_with_its_evidence_and_can_be_changed(dock, survey):
    opened(dock, survey)
    values = dock.steps[1].values
    assert not values.isHidden()
    rows = {row[0]: row[1:] for row in shown(values.table)}
    assert rows["Trafik"] == ["2", "Theme: Trafik", "As it is written"]
    assert rows[EVIL] == ["1", f"Theme: {EVIL}", "As it is written"]
    assert rows["Bra"] == ["2", "Feeling: Positive", "A word that is known to say so"]
    assert rows["dåligt"] == ["1", "Feeling: no feeling", "Not in the profile, but a word that is known: negative"]
    assert rows["Sådär"] == ["1", "Feeling: no feeling", "Not a word that is known"]
    assert rows["5"] == ["1", "Rating: Positive", "At the good end of the ratings: 4 or more"]
    assert rows["1"] == ["1", "Rating: Negative", "At the bad end of the ratings: 2 or less"]
    assert rows["3"] == ["1", "Rating: Neutral", "Between the bad and the good ratings"]
    values.known.click()
    assert dock.desk.profile.feelings == {"Bra": "positive", "dåligt": "negative"}
    assert values.known.isHidden()
    pick(values, "Sådär")
    assert values._why.text() == "Not a word that is known (känsla)"
    assert not values.feeling.isHidden()
    values.feeling.setCurrentIndex(values.feeling.findData("neutral"))
    values.feeling.activated.emit(values.feeling.currentIndex())
    pick(values, "Trafik", EVIL)
    assert values.feeling.isHidden()
    at = values.theme.findText("Trafik")
    values.theme.activated.emit(at)  # what the first says is for all that are selected
    assert dock.desk.profile.themes == {EVIL: "Trafik"}
    pick(values, "Trafik", EVIL)
    values.theme.setEditText("Gator")
    values.theme.lineEdit().editingFinished.emit()
    assert dock.desk.profile.feelings["Sådär"] == "neutral"
    assert dock.desk.profile.themes == {"Trafik": "Gator", EVIL: "Gator"}
    from sodertorn.processing.participation.profile import from_text

    kept = from_text(dock.desk.session.profile)  # what the session keeps, and a profile saves
    assert (kept.themes, kept.feelings) == (dock.desk.profile.themes, dock.desk.profile.feelings)
    dock._open(3)
    wait(dock)
    columns = dock.steps[2].table.model()
    cells = [columns.index(at, column).data() for at in range(4) for column in range(columns.columnCount())]
    assert cells.count("Gator") == 3


def test_answers_are_sorted_by_a_heading_or_by_the_field(dock, survey):
    opened(dock, survey)
    values = dock.steps[1].values
    assert [row[0] for row in shown(values.table)][:2] == ["Trafik", EVIL]
    values._sort(0)
    assert [row[0] for row in shown(values.table)][:4] == ["1", "3", "4", "5"]
    assert values.order.currentData() == "value"
    values.order.setCurrentIndex(values.order.findData("count"))
    values.order.activated.emit(0)
    assert shown(values.table)[0][0] == "Trafik"


def test_a_preview_does_not_wait_for_the_counting(dock, survey):
    opened(dock, survey, step=1)
    dock._open(2)
    dock._open(3)
    assert not dock.desk.background.busy("values")
    wait(dock)
    assert dock.desk.preview.complete
    assert not dock._banner.text()
    dock._open(2)
    wait(dock)
    assert shown(dock.steps[1].values.table)


def imported(dock, path, tmp_path):
    opened(dock, path)
    dock._open(3)
    wait(dock)
    dock._open(5)
    wait(dock)
    dock.steps[4].file.setFilePath(str(tmp_path / "store.gpkg"))
    dock.steps[4].start.click()
    wait(dock)
    assert dock.desk.session.imported, dock._banner.text()
    return dock.steps[4]


def test_an_import_is_reported_and_the_report_is_copied_and_saved(dock, survey, tmp_path, monkeypatch):
    from qgis.PyQt.QtWidgets import QApplication, QFileDialog

    step = imported(dock, survey, tmp_path)
    text = step.report.toPlainText()
    assert not step.report.isHidden()
    assert "4 answers to questions came: 3 have a place, 1 have none, 0 stayed out." in text
    assert "\n  Plats: Came 4, With a place 3, Without a place 1, Stays out 0\n" in text
    assert "New in the store: 4" in text
    assert "<" not in text
    step.copy_report.click()
    assert QApplication.clipboard().text() == text
    saved = tmp_path / "report.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (str(saved), ""))
    step.save_report.click()
    assert "4 answers to questions came" in saved.read_text(encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (str(tmp_path / "none" / "x.html"), ""))
    step.save_report.click()
    assert "cannot be kept" in dock._banner.text()
    step.start.click()
    wait(dock)
    assert "As before: 4" in step.report.toPlainText()


def test_attachments_are_copied_or_left_as_links(dock, survey, tmp_path):
    from sodertorn.processing.toolbox.intake import sessions, tools

    opened(dock, survey)
    step = dock.steps[4]
    dock._open(5)
    assert step._files.isHidden()  # nothing came along
    dock.desk.profile = dock.desk.profile.changed(attachments=("/kommentar",))
    dock.desk.profiled.emit()
    assert not step._files.isHidden()
    assert step.files_folder.isHidden()
    assert tools.import_parameters(dock.desk.session, {})["COPY_FILES"] is True
    step.copy.click()
    assert tools.import_parameters(dock.desk.session, {})["COPY_FILES"] is False
    assert sessions.find(dock.desk.session.id).copy_files is False
    step.copy.click()
    step.in_database.setChecked(True)
    assert not step.files_folder.isHidden()
    step.files_folder.setFilePath(str(tmp_path))
    assert dock.desk.session.files_folder == str(tmp_path)
    dock.desk.session.connection = "Kommunens"
    assert tools.import_parameters(dock.desk.session, {})["FOLDER"] == str(tmp_path)


def test_the_map_moves_to_the_remarks_in_its_own_system(dock, survey, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

    canvas = dock.desk.iface.mapCanvas()
    canvas.resize(400, 400)
    canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    step = imported(dock, survey, tmp_path)
    seen = canvas.extent()
    assert seen.contains(QgsRectangle(666_000, 6_566_000, 666_100, 6_566_100))
    assert 2_000 < seen.width() < 20_000
    canvas.setExtent(QgsRectangle(664_000, 6_560_000, 700_000, 6_600_000))  # some of it is in sight, but small
    step.show_.click()
    wait(dock)
    assert canvas.extent().width() < 20_000
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(0, 0, 1, 1))
    step.show_.click()
    wait(dock)
    assert canvas.extent().contains(QgsRectangle(17.90, 59.20, 17.92, 59.22))
    assert canvas.extent().width() < 0.2


def test_a_single_remark_is_shown_with_what_is_around(dock):
    from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer
    from sodertorn.processing.toolbox.resident_layers import show

    layer = QgsVectorLayer("Point?crs=EPSG:3006", "one", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POINT(670000 6570000)"))
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    canvas = dock.desk.iface.mapCanvas()
    canvas.resize(400, 400)
    show({"point": layer}, dock.desk.iface, always=True)
    assert 400 < canvas.extent().width() < 1_500
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    show({"point": layer}, dock.desk.iface, always=True)
    assert 0.003 < canvas.extent().width() < 0.02


@pytest.mark.parametrize("language", ["en", "sv"], indirect=True)
def test_every_step_is_whole_in_a_narrow_panel(dock, survey, tmp_path):
    from qgis.PyQt.QtWidgets import QApplication

    step = imported(dock, survey, tmp_path)
    dock.desk.profile = dock.desk.profile.changed(attachments=("/id",))
    dock.desk.profiled.emit()
    dock.resize(NARROW, 900)
    values, ways, tabs = dock.steps[1].values, dock.steps[0].ways, dock.steps[5].tabs
    views = {number: {"": lambda: None} for number in range(1, 8)}
    views[1] |= {"service": lambda: ways.setCurrentIndex(1)}
    views[2] |= {"rating": lambda: pick(values, "5"), "feeling": lambda: pick(values, "Sådär")}
    views[4] |= {"homes": lambda: dock.steps[3]._homes.show()}
    views[5] |= {"database": lambda: step.in_database.setChecked(True), "links": step.copy.click}
    views[6] |= {"answer": lambda: tabs.setCurrentIndex(1), "history": lambda: tabs.setCurrentIndex(2)}
    wrong = []
    for number, more in views.items():
        dock._open(number)
        wait(dock)
        for name, look in more.items():
            look()
            for _ in range(5):
                QApplication.processEvents()
            assert dock.width() == NARROW
            scroll = dock._pages.currentWidget()
            page = scroll.widget()
            if page.width() > scroll.viewport().width():
                wrong.append(f"{number} {name}: {page.width()} of {scroll.viewport().width()}")
            wrong += [f"{number} {name}: {text}" for text in cut(dock)]
    assert not wrong, "\n".join(wrong)


def cut(whole):
    """Texts of visible widgets that have less room than they need."""
    from qgis.PyQt.QtWidgets import QAbstractButton, QCheckBox, QLabel, QRadioButton, QTabBar, QToolButton

    found = []
    for widget in whole.findChildren((QAbstractButton, QLabel, QTabBar)):
        if not widget.isVisible() or not widget.width() or isinstance(widget, QToolButton):  # pictures
            continue
        text = widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else ""
        parts = text.split() if isinstance(widget, QLabel) else text.splitlines()
        needed = max((widget.fontMetrics().horizontalAdvance(part) for part in parts), default=0)
        if isinstance(widget, (QCheckBox, QRadioButton)):
            needed += 20  # the box before it
        elif not isinstance(widget, QLabel):
            needed = widget.sizeHint().width()
        right = widget.mapTo(whole, widget.rect().topRight()).x()
        low = isinstance(widget, QLabel) and widget.height() < widget.heightForWidth(widget.width()) > 0
        if widget.width() < needed or low or right > whole.width():
            found.append(f"{type(widget).__name__} {text[:60]!r} has {widget.width()} of {needed}, to {right}")
    return found
