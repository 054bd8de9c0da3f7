"""The seven steps as a row of numbers, or as a list where there is room; each shows how far it is."""

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QSizePolicy, QWidget

from ...processing.toolbox.translation import tr
from .parts import BAD, GOOD, blend, named

NOT_STARTED, READY, DONE, PROBLEM = "not started", "ready", "done", "problem"
STATES = {
    NOT_STARTED: "not started",
    READY: "ready",
    DONE: "done",
    PROBLEM: "look at the message",
}
DISC = 24


class StepButton(QAbstractButton):
    """A number in a disc; the step that is open shows its title too."""

    def __init__(self, number, title):
        super().__init__()
        self._number, self._title, self._state, self._long = number, title, NOT_STARTED, False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self.updateGeometry)
        self.set_state(NOT_STARTED)

    def state(self):
        return self._state

    def set_state(self, state):
        self._state = state
        text = tr("Step {number}, {title}: {state}").format(
            number=self._number, title=self._title, state=tr(STATES[state])
        )
        self.setToolTip(text)
        named(self, text)
        self.update()

    def set_long(self, long):
        """Whether the title is shown although the step is not open."""
        self._long = long
        self.setSizePolicy(QSizePolicy.Policy.Expanding if long else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.updateGeometry()

    def sizeHint(self):  # noqa: N802
        width = DISC + 2
        if self._long or self.isChecked():
            font = self.font()
            font.setBold(True)
            width += QFontMetrics(font).horizontalAdvance(self._title) + 20
        return QSize(width, DISC + 8)

    def minimumSizeHint(self):  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, event):  # noqa: N802
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        accent = palette.color(QPalette.ColorRole.Highlight)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blend(palette, 0.8, accent.name()))
            painter.drawRoundedRect(whole, whole.height() / 2, whole.height() / 2)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(blend(palette, 0.3, accent.name()), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole, whole.height() / 2, whole.height() / 2)
        left = 4 if self._long or self.isChecked() else (self.width() - DISC) / 2
        self._disc(painter, QRectF(left, (self.height() - DISC) / 2, DISC, DISC), palette, accent)
        if self._long or self.isChecked():
            font = self.font()
            font.setBold(self.isChecked())
            painter.setFont(font)
            quiet = self._state == NOT_STARTED and not self.isChecked()
            painter.setPen(blend(palette, 0.35) if quiet else palette.color(QPalette.ColorRole.WindowText))
            place = QRectF(DISC + 10, 0, self.width() - DISC - 12, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._title)
        painter.end()

    def _disc(self, painter, place, palette, accent):
        fill = {DONE: QColor(GOOD), PROBLEM: QColor(BAD), READY: accent}.get(self._state)
        if fill is None:
            painter.setPen(QPen(blend(palette, 0.45), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ink = blend(palette, 0.2)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            ink = QColor("white")
        painter.drawEllipse(place.adjusted(1, 1, -1, -1))
        if self._state == DONE:
            pen = QPen(ink, 2.2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            middle = place.center()
            points = [QPointF(-5, 0.5), QPointF(-1.5, 4), QPointF(5, -4)]
            corners = [middle + point for point in points]
            painter.drawLine(corners[0], corners[1])
            painter.drawLine(corners[1], corners[2])
            return
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(ink)
        text = "!" if self._state == PROBLEM else str(self._number)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


class Stepper(QWidget):
    """The steps; all can be opened at any time.

    Parameters
    ----------
    titles : list of str
    """

    opened = pyqtSignal(int)

    def __init__(self, titles):
        super().__init__()
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.buttons = []
        for number, title in enumerate(titles, 1):
            made = StepButton(number, title)
            self._group.addButton(made, number)
            self._layout.addWidget(made)
            self.buttons.append(made)
        self._layout.addStretch(1)
        self._group.idClicked.connect(self.opened.emit)
        named(self, tr("The seven steps"))

    def set_wide(self, wide):
        """A list at the side instead of a row on top."""
        way = QBoxLayout.Direction.TopToBottom if wide else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(way)
        for item in self.buttons:
            item.set_long(wide)

    def open(self, step):
        """Show which step is open."""
        self.buttons[step - 1].setChecked(True)

    def set_state(self, step, state):
        self.buttons[step - 1].set_state(state)

    def state(self, step):
        return self.buttons[step - 1].state()
