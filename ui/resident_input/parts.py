"""Small pieces the steps are made of. What residents wrote is shown as plain text, never as markup."""

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...processing.toolbox.translation import tr

GAP = 6
GOOD, WARN, BAD = "#2e8b57", "#b7791f", "#c0392b"


def label(text="", *, bold=False, dim=False, larger=False):
    """A text that wraps and is never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    font = made.font()
    font.setBold(bold)
    if larger:
        font.setPointSizeF(font.pointSizeF() * 1.15)
    made.setFont(font)
    if dim:
        dimmed(made)
    return made


def dimmed(widget):
    """Text a little fainter than the rest, in any theme."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.WindowText, blend(palette, 0.35))
    widget.setPalette(palette)


def blend(palette, share, color=None):
    """The window's text colour (or another) with a share of its background."""
    front = QColor(color) if color else palette.color(QPalette.ColorRole.WindowText)
    back = palette.color(QPalette.ColorRole.Window)
    mixed = [round(a * (1 - share) + b * share) for a, b in zip(front.getRgb()[:3], back.getRgb()[:3], strict=True)]
    return QColor(*mixed)


def plain(text):
    """A text for a button or a menu, where & would underline the next letter."""
    return str(text).replace("&", "&&")


def button(text, act=None, *, main=False, tip="", icon=None):
    """A push button."""
    made = QPushButton(text)
    if act is not None:
        made.clicked.connect(lambda: act())
    if tip:
        made.setToolTip(tip)
    if icon is not None:
        made.setIcon(icon)
    if main:
        font = made.font()
        font.setBold(True)
        made.setFont(font)
    made.setAutoDefault(False)
    return made


def named(widget, name, description=""):
    """A widget with a name that a screen reader says."""
    widget.setAccessibleName(name)
    if description:
        widget.setAccessibleDescription(description)
    return widget


def row(*widgets, stretch=True):
    """Widgets side by side."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(GAP)
    for widget in widgets:
        if widget is None:
            made.addStretch(1)
        else:
            made.addWidget(widget)
    if stretch and None not in widgets:
        made.addStretch(1)
    return made


def longest_word(widget, text):
    """How wide the longest word of a text is, in pixels."""
    return max((widget.fontMetrics().horizontalAdvance(word) for word in text.split()), default=0)


class Fields(QGridLayout):
    """Titles beside their fields; a line that is hidden takes no room.

    With ``one_line`` titles do not wrap: a tab does not ask how high its page gets when they do.
    """

    def __init__(self, one_line=False):
        super().__init__()
        self._one_line = one_line
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(10)
        self.setVerticalSpacing(GAP)
        self.setColumnStretch(0, 2)
        self.setColumnStretch(1, 5)

    def add(self, title, field, evidence=""):
        """Add a line; returns its parts, to be hidden together."""
        caption = label(title)
        whole = caption.fontMetrics().horizontalAdvance(title)
        caption.setMinimumWidth(whole if self._one_line else longest_word(caption, title))
        if isinstance(field, QComboBox):
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        named(field, title, evidence)
        at = self.rowCount()
        self.addWidget(caption, at, 0, Qt.AlignmentFlag.AlignVCenter)
        self.addWidget(field, at, 1)
        if not evidence:
            return [caption, field]
        why = label(evidence, dim=True)
        self.addWidget(why, at + 1, 1)
        return [caption, field, why]


def clear(layout):
    """Remove everything from a layout."""
    while layout.count():
        item = layout.takeAt(0)
        if item.widget() is not None:
            item.widget().hide()
            item.widget().deleteLater()
        elif item.layout() is not None:
            clear(item.layout())


def choice(options, current=None, *, name=""):
    """A combo box of (value, text).

    Long texts do not make the panel wider than it is.
    """
    made = QComboBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(8)
    for value, text in options:
        made.addItem(text, value)
    choose(made, current)
    if name:
        named(made, name)
    return made


def choose(combo, value):
    """Set a combo box to a value; one that is not among the options is added."""
    at = next((at for at in range(combo.count()) if combo.itemData(at) == value), -1)
    if at < 0 and value not in (None, ""):
        combo.addItem(str(value), value)
        at = combo.count() - 1
    combo.setCurrentIndex(max(at, 0))


class Halves(QSplitter):
    """Two pieces below each other, or side by side where there is room; they take what room is left."""

    def __init__(self, first, second, beside):
        super().__init__(Qt.Orientation.Vertical)
        self._beside = beside
        self.addWidget(first)
        self.addWidget(second)
        self.setChildrenCollapsible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self):  # noqa: N802
        return self.minimumSizeHint()

    def resizeEvent(self, event):  # noqa: N802
        super().resizeEvent(event)
        wide = self.width() >= self._beside
        self.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)


class Section(QWidget):
    """A heading with what belongs to it."""

    def __init__(self, title, help_text=""):
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, GAP, 0, 0)
        self.body.setSpacing(GAP)
        self.title = label(title, bold=True)
        self.body.addWidget(self.title)
        if help_text:
            self.body.addWidget(label(help_text, dim=True))
        named(self, title)


class Banner(QFrame):
    """One clear message, until it is closed or another takes its place."""

    def __init__(self):
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.kind = ""
        self._text = label()
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setIcon(self.style().standardIcon(QStyle.StandardPixmap.SP_TitleBarCloseButton))
        self._close.setToolTip(tr("Close"))
        named(self._close, tr("Close the message"))
        self._close.clicked.connect(self.hide)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(8, 6, 4, 6)
        inside.addWidget(self._icon)
        inside.addWidget(self._text, 1)
        inside.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def text(self):
        return self._text.text() if self.isVisibleTo(self.parentWidget()) else ""

    def tell(self, text, kind="problem"):
        """Show a message: "problem", "warning" or "done"; an empty one goes away."""
        if not text:
            self.hide()
            return
        self.kind = kind
        color = {"problem": BAD, "warning": WARN, "done": GOOD}[kind]
        pixmap = {
            "problem": QStyle.StandardPixmap.SP_MessageBoxCritical,
            "warning": QStyle.StandardPixmap.SP_MessageBoxWarning,
            "done": QStyle.StandardPixmap.SP_DialogApplyButton,
        }[kind]
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, blend(QWidget().palette(), 0.82, color))
        self.setPalette(palette)
        self._icon.setPixmap(self.style().standardIcon(pixmap).pixmap(QSize(18, 18)))
        self._text.setText(text)
        named(self, text)
        self.show()


class Busy(QFrame):
    """What is going on, how far it is, and a way to stop it."""

    cancelled = pyqtSignal()

    def __init__(self):
        super().__init__()
        self._text = label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(True)
        self._stop = button(tr("Cancel"), self.cancelled.emit)
        below = row(self._bar, self._stop, stretch=False)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, GAP, 0, 0)
        inside.setSpacing(3)
        inside.addWidget(self._text)
        inside.addLayout(below)
        self.hide()

    def start(self, text):
        self._text.setText(text)
        self._bar.setRange(0, 0)
        named(self._bar, text)
        self.show()

    def say(self, text):
        self._text.setText(text)

    def progress(self, value):
        self._bar.setRange(0, 100)
        self._bar.setValue(int(value))
