"""What all steps share: the session, what was read, and the work that goes on beside the window."""

from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.spec import UserError
from ...processing.toolbox.intake import reviewing, sessions
from ...processing.toolbox.intake.background import Background
from ...processing.toolbox.translation import tr

LANES = {"source": 1, "fetch": 1, "preview": 3, "protect": 4, "import": 5, "open": 5, "review": 6, "write": 6}
"""Where work goes on, and the step that has the problem when it fails."""


class Desk(QObject):
    """Values the steps hand each other. Nothing here computes.

    Attributes
    ----------
    session : sessions.Session
    look : looking.Look or None
        What was read of the source, and what it seems to be.
    profile : Profile or None
    preview : previewing.Preview or None
    """

    told = pyqtSignal(str, str)  # text, kind
    looked = pyqtSignal()
    profiled = pyqtSignal()
    previewed = pyqtSignal()
    imported = pyqtSignal()
    resumed = pyqtSignal()
    states = pyqtSignal()
    wanted = pyqtSignal(int)  # a step to open

    def __init__(self, iface, parent=None):
        super().__init__(parent)
        self.iface = iface
        self.background = Background(self)
        self.session = sessions.Session()
        self.look = self.profile = self.preview = self.findings = None
        self.summary = {}
        self.problems = set()

    def tell(self, text, kind="problem"):
        """Show a message; an empty one takes it away."""
        self.told.emit(text, kind)

    def start(self, lane, title, function, done, part=None):
        """Start a function beside the window; what goes wrong is told."""
        self._clear(lane)
        self.background.work(lane, title, function, done, lambda problem: self._failed(lane, problem), part)

    def turns(self, lane, title, steps, done):
        """Go through a generator in the window's own thread, step by step; what goes wrong is told."""
        self.background.turns(lane, title, steps, done, lambda problem: self._failed(lane, problem))

    def run(self, lane, title, identifier, parameters, done):
        """Start an algorithm of ours beside the window; what goes wrong is told."""
        self._clear(lane)
        self.background.algorithm(
            lane, title, f"sodertorn:{identifier}", parameters, done, lambda problem: self._failed(lane, problem)
        )

    def _clear(self, lane):
        self.tell("")
        self.problems.discard(LANES.get(lane))
        self.states.emit()

    def _failed(self, lane, problem):
        if problem and lane in LANES:
            self.problems.add(LANES[lane])
            self.states.emit()
        self.tell(problem or tr("Stopped. Nothing was changed."), "problem" if problem else "warning")

    def keep(self, **changes):
        """Change the session and save it."""
        for name, value in changes.items():
            setattr(self.session, name, value)
        if not (self.session.paths or self.session.service or self.session.imported):
            return  # nothing to resume yet
        try:
            sessions.save(self.session)
            sessions.remember(self.session)
        except OSError as error:
            self.tell(
                tr(
                    "Where you are cannot be kept in QGIS's profile folder: {reason}. Check that it can be written."
                ).format(reason=error.strerror or type(error).__name__),
                "warning",
            )

    def finish(self, step, done=True):
        """Mark a step as done, or not done any more."""
        others = [number for number in self.session.done if number != step]
        self.keep(done=sorted([*others, step]) if done else others)
        self.states.emit()

    def begin(self):
        """A new survey."""
        self._drop()
        self.session = sessions.Session()
        self.resumed.emit()

    def resume(self, session):
        """Take up a session where it was left."""
        self._drop()
        self.session = session
        self.keep()
        self.resumed.emit()
        self.wanted.emit(session.step)

    def _drop(self):
        for lane in LANES:
            self.background.cancel(lane)
        self.look = self.profile = self.preview = self.findings = None
        self.problems.clear()
        self.tell("")

    def place(self):
        """The tool's parameters that say where contributions are kept."""
        if self.session.connection:
            return {"CONNECTION": self.session.connection, "SCHEMA": self.session.schema or "resident_input"}
        return {"STORE": self.session.store}

    def store_place(self):
        """Where contributions are kept, to be opened; None where that cannot be, which is told."""
        session = self.session
        try:
            return reviewing.place_of(session.store, session.connection, session.schema)
        except UserError as error:
            self.tell(error.text(tr))
            return None

    def has_place(self):
        """Whether it was said where contributions are kept."""
        return bool(self.session.store or self.session.connection)

    def has_remarks(self):
        """Whether there seem to be contributions."""
        kept = self.session.connection or (self.session.store and Path(self.session.store).exists())
        return bool(self.session.imported and kept)

    def beside(self):
        """The folder a new file is offered in: the project's, else the source's, else the user's."""
        project = QgsProject.instance().absolutePath()
        if project:
            return Path(project)
        return Path(self.session.paths[0]).parent if self.session.paths else Path.home()
