"""Where files are dropped."""

from pathlib import Path

from qgis.PyQt.QtCore import QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QFileDialog, QFrame, QVBoxLayout

from ...processing.toolbox.translation import tr
from .parts import blend, button, label, named


class DropArea(QFrame):
    """Drop files here, or choose them; ``chosen`` carries their paths."""

    chosen = pyqtSignal(list)

    def __init__(self, about):
        super().__init__()
        self._over = False
        self.setAcceptDrops(True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(14, 14, 14, 12)
        inside.setSpacing(6)
        title = label(tr("Drop the survey's files here"), bold=True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._about = label(about, dim=True)
        self._about.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.choose = button(tr("Choose files…"), self._choose, main=True)
        self._title = title
        inside.addWidget(title)
        inside.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self._about)
        named(self, tr("Drop the survey's files here"))

    def set_brief(self, brief):
        """Take less room when something was chosen."""
        self._about.setVisible(not brief)
        self.choose.setText(tr("Choose other files…") if brief else tr("Choose files…"))
        self._title.setText(tr("Drop other files here") if brief else tr("Drop the survey's files here"))

    def _choose(self):
        paths, _ = QFileDialog.getOpenFileNames(self, tr("Choose the survey's files"), "", tr("All files (*)"))
        if paths:
            self.chosen.emit(paths)

    def dragEnterEvent(self, event):  # noqa: N802
        if _files(event):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event):  # noqa: N802
        self._over = False
        self.update()

    def dropEvent(self, event):  # noqa: N802
        self._over = False
        self.update()
        event.acceptProposedAction()
        self.chosen.emit(_files(event))

    def paintEvent(self, event):  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.palette().color(QPalette.ColorRole.Highlight).name()
        pen = QPen(blend(self.palette(), 0.2 if self._over else 0.55, accent), 1.6, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(blend(self.palette(), 0.85 if self._over else 0.95, accent))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()


def _files(event):
    """Local files of a drag, in their order."""
    paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if Path(path).is_file()]
