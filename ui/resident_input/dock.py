"""The panel: seven steps from a survey's file to an answer to everyone who wrote."""

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QBoxLayout,
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...processing.toolbox.intake import sessions
from ...processing.toolbox.translation import tr
from .desk import Desk
from .parts import Banner, Busy, button, label, named, plain
from .stepper import Stepper
from .steps.answer import AnswerStep
from .steps.importing import ImportStep
from .steps.matching import MatchStep
from .steps.preview import PreviewStep
from .steps.protect import ProtectStep
from .steps.review import ReviewStep
from .steps.source import SourceStep

WIDE = 760  # from this width on the steps stand as a list at the side
ROOM = 44  # around and between the buttons below
STEPS = (SourceStep, MatchStep, PreviewStep, ProtectStep, ImportStep, ReviewStep, AnswerStep)


class ResidentInputDock(QDockWidget):
    """Dock "Resident input".

    Parameters
    ----------
    iface : QgisInterface
    """

    def __init__(self, iface):
        super().__init__(tr("Resident input"), iface.mainWindow())
        self.setObjectName("SodertornResidentInput")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.desk = Desk(iface, self)
        self.steps = [kind(self.desk) for kind in STEPS]
        self._current = 1
        self._build()
        self._connect()
        self._open(1)

    def _build(self):
        whole = QWidget()
        self._name = label(bold=True)
        titles = [step.title for step in self.steps]
        self.stepper = Stepper(titles)
        self._banner = Banner()
        self._busy = Busy()
        self._pages = QStackedWidget()
        for step in self.steps:
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setWidget(step)
            self._pages.addWidget(scroll)
        self._back = button(tr("Back"), lambda: self._open(self._current - 1))
        self._next = button("", lambda: self._open(self._current + 1), main=True)
        self._new = button(
            tr("New survey"), self.desk.begin, tip=tr("Start with another source; this one can be resumed")
        )
        below = QHBoxLayout()
        below.setContentsMargins(10, 4, 10, 8)
        below.addWidget(self._new)
        below.addStretch(1)
        below.addWidget(self._back)
        below.addWidget(self._next)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(4)
        around = QVBoxLayout()
        around.setContentsMargins(10, 0, 10, 0)
        around.addWidget(self._banner)
        around.addWidget(self._busy)
        right.addLayout(around)
        right.addWidget(self._pages, 1)
        right.addLayout(below)
        self._split = QBoxLayout(QBoxLayout.Direction.TopToBottom, whole)
        self._split.setContentsMargins(0, 0, 0, 0)
        self._split.setSpacing(4)
        self._side = QFrame()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(8, 6, 8, 0)
        side.addWidget(self._name)
        side.addWidget(self.stepper)
        self._split.addWidget(self._side)
        self._split.addLayout(right, 1)
        self.setWidget(whole)
        whole.setMinimumWidth(330)

    def _connect(self):
        desk = self.desk
        self.stepper.opened.connect(self._open)
        desk.told.connect(self._banner.tell)
        desk.wanted.connect(self._open)
        for signal in (desk.looked, desk.profiled, desk.previewed, desk.imported, desk.resumed, desk.states):
            signal.connect(self._refresh)
        desk.background.began.connect(self._begin)
        desk.background.said.connect(lambda lane, text: self._busy.say(text))
        desk.background.progressed.connect(lambda lane, value: self._busy.progress(value))
        desk.background.ended.connect(self._end)
        self._busy.cancelled.connect(self._cancel)
        self._lanes = []
        QgsProject.instance().readProject.connect(self._project_opened)

    def _open(self, step):
        step = min(max(step, 1), len(self.steps))
        if step != self._current and self._banner.kind == "done":
            self._banner.hide()
        self._current = step
        self._pages.setCurrentIndex(step - 1)
        if self.desk.session.step != step:
            self.desk.keep(step=step)
        self.stepper.open(step)
        self.steps[step - 1].enter()
        self._refresh()

    def current(self):
        """Number of the step that is shown."""
        return self._current

    def _refresh(self):
        for step in self.steps:
            self.stepper.set_state(step.number, step.state())
        self._name.setText(self.desk.session.name)
        self._name.setVisible(bool(self.desk.session.name))
        self._back.setEnabled(self._current > 1)
        last = self._current == len(self.steps)
        self._next.setVisible(not last)
        self._new.setVisible(bool(self.desk.session.paths or self.desk.session.service or self.desk.session.imported))
        if not last:
            self._say_next()

    def _say_next(self):
        """Which step is the next, where there is room for it."""
        text = tr("Next: {step}").format(step=self.steps[self._current].title)
        self._next.setToolTip(text)
        named(self._next, text)
        self._next.setText(plain(text))
        shown = [item for item in (self._new, self._back, self._next) if not item.isHidden()]
        if sum(item.sizeHint().width() for item in shown) + ROOM > self.width():
            self._next.setText(tr("Next"))

    def _begin(self, lane, title):
        self._lanes.append(lane)
        self._busy.start(title)

    def _end(self, lane):
        self._lanes = [item for item in self._lanes if item != lane]
        if not self._lanes:
            self._busy.hide()

    def _cancel(self):
        for lane in list(self._lanes):
            self.desk.background.cancel(lane)
        self.desk.tell(tr("Stopped. Nothing was changed."), "warning")

    def _project_opened(self):
        """A project that remembers a survey offers to go on with it."""
        if not (self.desk.session.paths or self.desk.session.service or self.desk.session.imported):
            session = sessions.find(sessions.of_project())
            if session is not None:
                self.desk.resume(session)

    def resizeEvent(self, event):  # noqa: N802
        super().resizeEvent(event)
        if self._current < len(self.steps):
            self._say_next()
        wide = self.width() >= WIDE
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._split.direction() != way:
            self._split.setDirection(way)
            self.stepper.set_wide(wide)

    def let_go(self):
        """Stop all work and hold nothing more."""
        QgsProject.instance().readProject.disconnect(self._project_opened)
        self.desk.background.stop()
        for step in self.steps:
            step.let_go()
