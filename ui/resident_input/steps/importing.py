"""Step 5: into the store, all or nothing; then onto the map."""

import shutil
from pathlib import Path

from qgis.core import QgsProject, QgsProviderRegistry
from qgis.gui import QgsFileWidget, QgsProviderConnectionComboBox
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit

from ....processing.toolbox import resident_layers
from ....processing.toolbox.intake import reporting, tools
from ....processing.toolbox.intake.background import Heard
from ....processing.toolbox.resident_contents import contents
from ....processing.toolbox.translation import number, tr
from ..fitting import Buttons, Radio, Tick
from ..parts import Fields, Section, button, label, named
from ..step import Step

SCHEMA = "resident_input"


class ImportStep(Step):
    """Where the remarks are kept, under which name; and what became of them."""

    def __init__(self, desk, number_=5):
        super().__init__(
            desk,
            number_,
            tr("Import"),
            tr(
                "All goes in, or nothing. Importing the same survey again brings it up to date; "
                "what was reviewed is not touched."
            ),
        )
        self._where = Section(tr("Where the remarks are kept"))
        self.in_file = Radio(tr("In a GeoPackage"))
        self.in_database = Radio(tr("In a PostgreSQL database with PostGIS"))
        self.in_file.setChecked(True)
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(tr("GeoPackage (*.gpkg)"))
        self.file.setDialogTitle(tr("GeoPackage to keep the remarks in"))
        self.file.setConfirmOverwrite(False)
        named(self.file, tr("GeoPackage to keep the remarks in"))
        self.connection = QgsProviderConnectionComboBox("postgres")
        self.connection.setAllowEmptyConnection(True)
        self.schema = QLineEdit(SCHEMA)
        fields = Fields()
        self._database = fields.add(tr("Connection"), self.connection) + fields.add(tr("Schema"), self.schema)
        self._no_connection = label(
            tr("QGIS knows no PostgreSQL connection yet: make one in the Browser panel, under PostgreSQL."), dim=True
        )
        for item in (self.in_file, self.file, self.in_database):
            self._where.body.addWidget(item)
        self._where.body.addLayout(fields)
        self._where.body.addWidget(self._no_connection)
        self.in_file.toggled.connect(lambda on: self._take())
        self.file.fileChanged.connect(lambda path: self._take())
        self.connection.connectionChanged.connect(self._take)
        self.schema.editingFinished.connect(self._take)
        self._files = Section(tr("Attachments"))
        self.copy = Tick(tr("Copy files that came along"))
        self.copy.toggled.connect(lambda on: self._take())
        self._about_files = label(dim=True)
        self.files_folder = QgsFileWidget()
        self.files_folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.files_folder.setDialogTitle(tr("Folder for attachments"))
        self.files_folder.fileChanged.connect(lambda path: self._take())
        folder = Fields()
        self._into = folder.add(tr("Folder for attachments"), self.files_folder)
        self._files.body.addWidget(self.copy)
        self._files.body.addWidget(self._about_files)
        self._files.body.addLayout(folder)
        self._name = Section(tr("Name of the survey"))
        self.name = QLineEdit()
        named(self.name, tr("Name of the survey"))
        self.name.editingFinished.connect(self._rename)
        self._name.body.addWidget(self.name)
        self._sum = Section(tr("What goes in"))
        self._words = label()
        self._sum.body.addWidget(self._words)
        self.start = button(tr("Import"), self._import, main=True)
        self._result = Section(tr("What became of it"))
        self._told = label()
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setMinimumHeight(220)
        named(self.report, tr("Report of the import"))
        self.copy_report = button(tr("Copy the report"), self._copy_report)
        self.save_report = button(tr("Save the report…"), self._save_report)
        self._reports = Buttons(self.copy_report, self.save_report)
        self.show_ = button(tr("Show on the map"), lambda: self._open(always=True))
        self.folder = button(tr("Open the folder"), self._folder)
        self._onto_map = Buttons(self.show_, self.folder)
        for item in (self._told, self.report, self._reports):
            self._result.body.addWidget(item)
        self._existing = button(
            tr("Go on with remarks that are there already"),
            self._go_on,
            tip=tr("Reviews what was imported before, perhaps by somebody else"),
        )
        for item in (self._where, self._files, self._name, self._sum, Buttons(self.start, self._existing)):
            self.body.addWidget(item)
        for item in (self._onto_map, self._result):
            self.body.addWidget(item)
        self.body.addStretch(1)
        self._quiet, self._page = False, ""
        desk.previewed.connect(self._show)
        desk.profiled.connect(self._show)
        desk.looked.connect(self._show)
        desk.resumed.connect(self._resume)
        self._resume()

    def ready(self):
        return self.desk.preview is not None

    def enter(self):
        if not self.file.filePath() and self.desk.session.paths:
            self.file.setFilePath(str(self.desk.beside() / "resident_input.gpkg"))
        self._show()

    def _resume(self):
        self._quiet = True
        session = self.desk.session
        self.file.setFilePath(session.store)
        self.connection.setConnection(session.connection)
        self.schema.setText(session.schema or SCHEMA)
        self.in_database.setChecked(bool(session.connection))
        self.in_file.setChecked(not session.connection)
        self.copy.setChecked(session.copy_files)
        self.files_folder.setFilePath(session.files_folder)
        self._told.setText("")
        self._page = ""
        self._quiet = False
        self._show()

    def _take(self):
        if self._quiet:
            return
        in_file = self.in_file.isChecked()
        path = self.file.filePath()
        if in_file and path and not Path(path).suffix:
            path += ".gpkg"
        self.desk.keep(
            store=path if in_file else "",
            connection="" if in_file else self.connection.currentConnection(),
            schema=self.schema.text().strip() or SCHEMA,
            copy_files=self.copy.isChecked(),
            files_folder=self.files_folder.filePath().strip(),
        )
        self._show()

    def _rename(self):
        name = self.name.text().strip()
        if name and name != self.desk.session.name:
            self.desk.keep(name=name)
            self.desk.states.emit()

    def _show(self):
        session, preview = self.desk.session, self.desk.preview
        self.name.setText(session.name)
        in_file = self.in_file.isChecked()
        self.file.setVisible(in_file)
        for part in self._database:
            part.setVisible(not in_file)
        connections = QgsProviderRegistry.instance().providerMetadata("postgres")
        none = connections is None or not connections.connections(False)
        self._no_connection.setVisible(not in_file and none)
        source = bool(session.paths)
        self._show_files(in_file)
        self._name.setVisible(source)
        self._sum.setVisible(source)
        self.start.setEnabled(preview is not None and preview.complete and self.desk.has_place())
        self._existing.setVisible(not session.imported)
        self._existing.setEnabled(self.desk.has_place() and (not in_file or Path(session.store).exists()))
        if preview is None:
            self._words.setText(tr("Look at the preview first."))
        else:
            _, placed, without, out, _ = map(number, preview.balance())
            lines = [
                tr("{n} remarks on the map.").format(n=placed),
                tr("{n} remarks without a place, in a table.").format(n=without),
                tr("{n} rows stay out; the preview says why.").format(n=out),
            ]
            if preview.homes:
                lines.append(tr("{n} homes, protected as you chose.").format(n=number(preview.homes)))
            self._words.setText("\n".join(lines))
        told = bool(self._told.text())
        self._result.setVisible(told)
        for part in (self.report, self._reports):
            part.setVisible(bool(self._page))
        self.show_.setVisible(session.imported)
        self.folder.setVisible(told and in_file)

    def _show_files(self, in_file):
        """What becomes of files that came along; nothing where no column names any."""
        profile, copied = self.desk.profile, self.copy.isChecked()
        self._files.setVisible(profile is not None and bool(profile.attachments))
        for part in self._into:
            part.setVisible(copied and not in_file)
        if not copied:
            about = tr("Names and links are kept as they are.")
        elif in_file:
            about = tr(
                "They go into a folder beside the GeoPackage, photos without what they tell of place and time. "
                "Links stay links."
            )
        elif self.files_folder.filePath():
            about = tr("They go into this folder, photos without what they tell of place and time. Links stay links.")
        else:
            about = tr(
                "Choose a folder that all who use the database can reach; without one, names and links are kept."
            )
        self._about_files.setText(about)

    def _import(self):
        try:
            parameters = tools.import_parameters(self.desk.session, self.desk.place())
        except OSError as error:
            self.desk.tell(
                tr(
                    "QGIS's profile folder cannot be written: {reason}. Make room, or check who may write there."
                ).format(reason=error.strerror or type(error).__name__)
            )
            return
        self.desk.run("import", tr("Importing"), tools.IMPORT, parameters, self._done)

    def _done(self, results, voice):
        lines = [*voice.found()[-6:], *voice.warnings]
        listed = tools.count(results, "PROBLEMS", voice)
        if listed:
            lines.append(
                tr("{n} rows should be looked at: they are listed in a table of their own.").format(n=number(listed))
            )
        self._told.setText("\n".join(lines))
        self._take_page(results.get("PAGE", ""))
        self.desk.keep(imported=True)
        self.desk.finish(self.number)
        self.desk.imported.emit()
        self._show()
        self._open()

    def _take_page(self, page):
        """The report the tool made, to be read here."""
        self._page = page
        try:
            self.report.setPlainText(reporting.read(page) if page else "")
        except OSError as error:
            self._page = ""
            self._not_written(error)

    def _copy_report(self):
        QApplication.clipboard().setText(self.report.toPlainText())
        self.desk.tell(tr("The report is copied."), "done")

    def _save_report(self):
        offered = self.desk.beside() / f"{tr('Report of the import')}.html"
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the report"), str(offered), tr("Web pages (*.html)"))
        if not path:
            return
        try:
            shutil.copyfile(self._page, path if Path(path).suffix else f"{path}.html")
        except OSError as error:
            self._not_written(error)
            return
        self.desk.tell(tr("The report is saved: it opens in any browser."), "done")

    def _not_written(self, error):
        self.desk.tell(
            tr("The report cannot be kept: {reason}. Choose another folder, or copy it.").format(
                reason=error.strerror or type(error).__name__
            )
        )

    def _open(self, always=False):
        """Read what there is and make the layers beside the window; put them into the project step by step."""
        place = self.desk.store_place()
        if place is not None:
            self.desk.start(
                "open",
                tr("Putting the layers on the map"),
                lambda monitor: _ready(place, monitor),
                lambda ready: self._put(ready, always),
            )

    def _put(self, ready, always):
        heard = Heard()
        always = always or not tools.remark_layers(self.desk.session)  # the first time
        work = _put_and_shown(ready, heard, self.desk.iface, always)
        self.desk.turns("open", tr("Putting the layers on the map"), work, lambda layers: self._opened(heard))

    def _opened(self, heard):
        if heard.warnings:
            self.desk.tell(" ".join(heard.warnings), "warning")

    def _folder(self):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self.desk.session.store).parent)))

    def _go_on(self):
        self.desk.keep(imported=True)
        self.desk.finish(self.number)
        self.desk.imported.emit()
        self._open()
        self.desk.wanted.emit(self.number + 1)


def _ready(place, monitor):
    found = contents(place)
    return found, resident_layers.ready(found)


def _put_and_shown(ready, heard, iface, always):
    """Steps of putting the layers into the project, and moving the map to them."""
    layers = yield from resident_layers.steps(*ready, QgsProject.instance(), heard)
    yield  # QGIS moves an empty map to its first layers, by itself and later
    resident_layers.show(layers, iface, always)
    return layers
