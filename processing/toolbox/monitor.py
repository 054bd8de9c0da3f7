"""A method's monitor that speaks to QGIS and remembers what was said."""

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, Qt
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from ..spec import Monitor
from ..spec.errors import Placeholders
from .translation import tr


class FeedbackMonitor(Monitor):
    """Passes progress and messages on to a ``QgsProcessingFeedback``.

    Parameters
    ----------
    feedback : QgsProcessingFeedback
    names : dict
        Input key to layer name, for the placeholders of messages.

    Attributes
    ----------
    notes, warnings : list of str
        What was said, translated; they become part of the result's history.
    """

    def __init__(self, feedback, names):
        self._feedback = feedback
        self._names = names
        self.notes = []
        self.warnings = []

    def _fill(self, template, values):
        return tr(template).format_map(Placeholders({**self._names, **values}))

    def step(self, template, **values):
        text = self._fill(template, values)
        self._feedback.setProgressText(text)

    def info(self, template, **values):
        text = self._fill(template, values)
        self.notes.append(text)
        self._feedback.pushInfo(text)

    def warn(self, template, **values):
        text = self._fill(template, values)
        self.warnings.append(text)
        self._feedback.pushWarning(text)

    def say(self, template, **values):
        return self._fill(template, values)

    def progress(self, fraction):
        self._feedback.setProgress(100.0 * min(max(fraction, 0.0), 1.0))
        self.check()

    def is_cancelled(self):
        return self._feedback.isCanceled()

    def picture(self, svg, width):
        drawing = QSvgRenderer(QByteArray(svg.encode()))
        if not drawing.isValid():
            return None
        size = drawing.defaultSize()
        image = QImage(width, round(width * size.height() / size.width()), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        return bytes(buffer.data())
