"""Step 1: where the answers come from, and what was recognised in them."""

from datetime import datetime
from pathlib import Path

from qgis.PyQt.QtCore import QDateTime, QLocale
from qgis.PyQt.QtWidgets import QLineEdit, QTabBar, QToolButton, QVBoxLayout, QWidget

from ....processing.toolbox.intake import looking, sessions
from ....processing.toolbox.translation import tr
from ..droparea import DropArea
from ..parts import Fields, Section, button, choice, clear, label, named, plain, row
from ..step import Step
from .service import ServicePage

SHOWN_SESSIONS = 5
FORMATS = (
    "CSV, Excel, GeoJSON, GeoPackage, Shapefile, KML and the exports of KoboToolbox, ODK Central, Survey123, "
    "Maptionnaire, Mapsurvey, Decidim, Consul, Ushahidi, Open311 and OpenStreetMap notes "
    "are recognised by their content."
)


class SourceStep(Step):
    """Choose files or connect to a service; see and change what was guessed."""

    def __init__(self, desk, number=1):
        super().__init__(
            desk, number, tr("Source"), tr("Choose what came out of the survey. Nothing is changed in it.")
        )
        self._sessions = Section(tr("Continue where you were"))
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._sessions.body.addLayout(self._list)
        self.body.addWidget(self._sessions)

        self.drop = DropArea(tr(FORMATS))
        self.drop.chosen.connect(self.open_files)
        self.service = ServicePage(desk)
        self.service.fetched.connect(self.open_files)
        self.ways = QTabBar()
        self.ways.setDrawBase(True)
        self.ways.setExpanding(False)
        self.ways.addTab(tr("From files"))
        self.ways.addTab(tr("From a service"))
        self.ways.currentChanged.connect(self._way)
        named(self.ways, tr("Where the answers come from"))
        for item in (self.ways, self.drop, self.service):
            self.body.addWidget(item)
        self._way(0)

        self._found = Section(tr("What was recognised"))
        self._about = label()
        self._found.body.addWidget(self._about)
        self._guesses = QWidget()
        self._found.body.addWidget(self._guesses)
        self._name = QLineEdit()
        self._name.editingFinished.connect(self._rename)
        named(self._name, tr("Name of the survey"))
        self._called = Section(
            tr("Name of the survey"),
            tr("Import the same survey again under the same name, and it is brought up to date."),
        )
        self._called.body.addWidget(self._name)
        self.body.addWidget(self._found)
        self.body.addWidget(self._called)
        self.body.addStretch(1)
        desk.looked.connect(self._show)
        desk.resumed.connect(self._resume)
        self._show()

    def ready(self):
        return True

    def enter(self):
        self._show_sessions()

    def _way(self, at):
        self.drop.setVisible(at == 0)
        self.service.setVisible(at == 1)

    def open_files(self, paths):
        """Read what was chosen: another source than before is another survey. Until it is read all stays as it was."""
        self.read([str(path) for path in paths])

    def read(self, paths=None):
        """Read a source with what is known about it."""
        session = self.desk.session
        paths = paths or list(session.paths)
        same = paths == session.paths
        reading, profile = (dict(session.reading), session.profile) if same else ({}, "")
        self.desk.start(
            "source",
            tr("Reading the source"),
            lambda monitor: looking.look(paths, reading, profile, monitor),
            lambda look: self._looked(look, paths),
        )

    def _looked(self, look, paths):
        session = self.desk.session
        if session.paths and paths != session.paths:
            service = session.service if self.service.made(paths) else {}
            self.desk.begin()
            self.desk.session.service = service
        session = self.desk.session
        self.desk.look, self.desk.profile, self.desk.preview = look, look.profile, None
        title = session.service.get("title", "") if self.service.made(paths) else ""
        name = session.name or title or Path(paths[0]).stem.replace("_", " ")
        self.desk.keep(paths=paths, name=name, profile=look.profile.text())
        self.desk.finish(1)
        self.desk.looked.emit()

    def _resume(self):
        self._show()
        self._show_sessions()
        if self.desk.session.paths:
            self.read()

    def _rename(self):
        name = self._name.text().strip()
        if name and name != self.desk.session.name:
            self.desk.keep(name=name)
            self.desk.states.emit()

    def _show(self):
        look = self.desk.look
        self._found.setVisible(look is not None)
        self._called.setVisible(look is not None)
        self.drop.set_brief(look is not None)
        if look is None:
            return
        self._name.setText(self.desk.session.name)
        self._about.setText(looking.summary(look))
        fresh = QWidget()
        fields = Fields()
        fields.setVerticalSpacing(2)
        fresh.setLayout(fields)
        for guess in looking.guesses(look):
            fields.add(looking.title(guess), self._field(guess), looking.evidence(guess))
        self._found.body.replaceWidget(self._guesses, fresh)
        self._guesses.hide()
        self._guesses.deleteLater()
        self._guesses = fresh

    def _field(self, guess):
        options = looking.options(guess)
        if options:
            field = choice(options, guess.value)
            field.activated.connect(lambda at: self._change(guess, field.itemData(at)))
        else:
            field = QLineEdit(guess.value)
            field.editingFinished.connect(lambda: self._change(guess, field.text().strip()))
        return field

    def _change(self, guess, value):
        """Read again with what the user knows better."""
        if value == guess.value:
            return
        if guess.about.partition(":")[0] in looking.MATCHED:
            self.desk.profile = looking.changed(self.desk.look, self.desk.profile, guess.about, value)
            self.desk.preview = None
            self.desk.keep(profile=self.desk.profile.text())
            self.desk.profiled.emit()
        else:
            self.desk.keep(reading=self.desk.session.reading | {guess.about: value}, profile="")
            self.read()

    def _show_sessions(self):
        clear(self._list)
        found = [item for item in sessions.every() if item.id != self.desk.session.id][:SHOWN_SESSIONS]
        started = bool(self.desk.session.paths or self.desk.session.service)
        self._sessions.setVisible(bool(found) and not started)
        if started:
            return
        for session in found:
            resume = button(
                tr("Continue: {name} (step {step})").format(name=plain(session.name or "?"), step=session.step),
                lambda session=session: self.desk.resume(session),
            )
            resume.setToolTip(_when(session))
            resume.setStyleSheet("text-align: left; padding: 4px 8px;")
            forget = QToolButton()
            forget.setAutoRaise(True)
            forget.setText("✕")
            forget.setToolTip(tr("Take it off this list; what was imported stays"))
            named(forget, tr("Take {name} off this list").format(name=session.name))
            forget.clicked.connect(lambda checked=False, session=session: self._forget(session))
            line = row(resume, forget, stretch=False)
            line.setStretch(0, 1)
            holder = QWidget()
            holder.setLayout(line)
            self._list.addWidget(holder)

    def _forget(self, session):
        sessions.forget(session)
        self._show_sessions()


def _when(session):
    moment = QDateTime(datetime.fromisoformat(session.changed).astimezone()) if session.changed else QDateTime()
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
