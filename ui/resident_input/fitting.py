"""Boxes to tick and rows of buttons that take the room there is, however narrow the panel."""

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QBoxLayout, QCheckBox, QRadioButton, QSizePolicy, QWidget

from .parts import GAP, longest_word, named


def lines(text, metrics, room):
    """A text broken into lines between its words, so that each fits into so many pixels if it can."""
    made = []
    for word in text.split():
        longer = f"{made[-1]} {word}" if made else word
        if made and metrics.horizontalAdvance(longer) <= room:
            made[-1] = longer
        else:
            made.append(word)
    return "\n".join(made)


class _Breaking:
    """A box to tick whose text goes on in the next line where there is no room."""

    def __init__(self, text):
        super().__init__(text)
        self._whole = text
        self._around = super().sizeHint().width() - self.fontMetrics().horizontalAdvance(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        named(self, text)

    def sizeHint(self):  # noqa: N802
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + self._around, super().sizeHint().height())

    def minimumSizeHint(self):  # noqa: N802
        return QSize(longest_word(self, self._whole) + self._around, super().sizeHint().height())

    def resizeEvent(self, event):  # noqa: N802
        super().resizeEvent(event)
        self.setText(lines(self._whole, self.fontMetrics(), self.width() - self._around))


class Tick(_Breaking, QCheckBox):
    """A box to tick."""


class Radio(_Breaking, QRadioButton):
    """One of several."""


class Buttons(QWidget):
    """Buttons side by side, or below each other where there is no room."""

    def __init__(self, *widgets):
        super().__init__()
        self._widgets = widgets
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP)
        for widget in widgets:
            self._layout.addWidget(widget)
        self._layout.addStretch(1)

    def minimumSizeHint(self):  # noqa: N802
        """As narrow as the widest."""
        hint = super().minimumSizeHint()
        shown = [widget.minimumSizeHint().width() for widget in self._widgets if not widget.isHidden()]
        return QSize(max(shown, default=0), hint.height())

    def resizeEvent(self, event):  # noqa: N802
        super().resizeEvent(event)
        shown = [widget.sizeHint().width() for widget in self._widgets if not widget.isHidden()]
        room = sum(shown) + GAP * (len(shown) - 1) <= self.width()
        way = QBoxLayout.Direction.LeftToRight if room else QBoxLayout.Direction.TopToBottom
        if self._layout.direction() != way:
            self._layout.setDirection(way)
            self.updateGeometry()
