"""Answers straight from a server: which, with which login, which form, into which file."""

from pathlib import Path

from qgis.gui import QgsAuthConfigSelect, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ....processing.toolbox.intake import tools
from ....processing.toolbox.translation import number, tr
from ..fitting import Tick
from ..parts import GAP, Fields, button, choice, label, row

FETCH = "fetch_resident_input"
EXAMPLES = {
    "kobo": "https://kf.kobotoolbox.org",
    "odk": "https://odk.example.org",
    "arcgis": "https://services.example.org/…/FeatureServer",
    "open311": "https://open311.example.org/v2",
    "ogc": "https://features.example.org",
}


class ServicePage(QWidget):
    """Fields of a service; ``fetched`` carries the file its answers were put in."""

    fetched = pyqtSignal(list)

    def __init__(self, desk):
        super().__init__()
        self.desk = desk
        self.kind = choice(tools.choices(FETCH, "service"))
        self.kind.activated.connect(lambda at: self._hint())
        self.address = QLineEdit()
        self.login = QgsAuthConfigSelect()
        self.form = choice(())
        self.form.setEditable(True)
        self.list = button(tr("Show what there is"), self._list)
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(tr("JSON files (*.json)"))
        self.file.setDialogTitle(tr("File for the answers"))
        self.only_new = Tick(tr("Only what is new or changed since the last time"))
        self.only_new.setChecked(True)
        self.fetch = button(tr("Fetch"), self._fetch, main=True)
        fields = Fields()
        for title, field in (
            (tr("Service"), self.kind),
            (tr("Address"), self.address),
            (tr("Login"), self.login),
            (tr("Form"), self.form),
            (tr("Into the file"), self.file),
        ):
            fields.add(title, field)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, GAP, 0, 0)
        body.setSpacing(GAP)
        body.addLayout(fields)
        body.addWidget(self.only_new)
        body.addWidget(
            label(
                tr(
                    "The login is kept by QGIS, encrypted, and is sent to this address only. "
                    "A fetch that stops half-way goes on where it was when it is started again."
                ),
                dim=True,
            )
        )
        body.addLayout(row(self.list, self.fetch))
        desk.resumed.connect(self._resume)
        self._hint()

    def _hint(self):
        self.address.setPlaceholderText(EXAMPLES.get(self.kind.currentData(), ""))

    def _values(self):
        return {
            "SERVICE": self.kind.currentData(),
            "ADDRESS": self.address.text().strip(),
            "LOGIN": self.login.configId(),
        }

    def _resume(self):
        kept = self.desk.session.service
        self.kind.setCurrentIndex(max(self.kind.findData(kept.get("SERVICE")), 0))
        self.address.setText(kept.get("ADDRESS", ""))
        self.login.setConfigId(kept.get("LOGIN", ""))
        self.form.clear()
        if kept.get("FORM"):
            self.form.addItem(kept.get("title") or kept["FORM"], kept["FORM"])
        self.file.setFilePath(kept.get("FILE", ""))
        self._hint()

    def _form(self):
        """Id of the form: of the list, or as it was typed."""
        at = self.form.findText(self.form.currentText())
        return self.form.itemData(at) if at >= 0 else self.form.currentText().strip()

    def _title(self):
        """What the form is called, without how many answers it has."""
        return self.form.currentText().rsplit(" (", 1)[0]

    def _list(self):
        values = self._values()
        self.desk.run("fetch", tr("Asking what there is"), FETCH, values, self._listed)

    def _listed(self, results, voice):
        self.form.clear()
        for known, title, answers in tools.rows(results, "FOUND", voice, ("form", "title", "answers")):
            text = title or known
            if answers is not None:
                text = tr("{title} ({n} answers)").format(title=text, n=number(answers))
            self.form.addItem(text, known)
        if voice.warnings:
            self.desk.tell(" ".join(voice.warnings), "warning")
        elif self.form.count():
            self.form.setFocus()
            self.form.showPopup()

    def _fetch(self):
        if not self.form.currentText().strip():
            self.desk.tell(tr("No form is chosen. Press “Show what there is”, and choose one."), "warning")
            return
        if not self.file.filePath():
            title = self._title()
            plain = "".join(letter if letter.isalnum() or letter in " -_" else "_" for letter in title).strip()
            self.file.setFilePath(str(self.desk.beside() / f"{plain or 'answers'}.json"))
        values = self._values() | {"FORM": self._form(), "FILE": self.file.filePath()}
        self.desk.keep(service=values | {"title": self._title()})
        values |= {"INCREMENTAL": self.only_new.isChecked()}
        self.desk.run("fetch", tr("Fetching the answers"), FETCH, values, self._done)

    def made(self, paths):
        """Whether this is the file the last fetch made."""
        return paths == [self.desk.session.service.get("FILE")]

    def _done(self, results, voice):
        self.fetched.emit([self.file.filePath()])
        if voice.warnings:
            self.desk.tell(" ".join(voice.warnings), "warning")
        elif voice.found():
            text = f"{voice.found()[-1]} {tr('They are in {file}.').format(file=Path(self.file.filePath()).name)}"
            self.desk.tell(text, "done")
