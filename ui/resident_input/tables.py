"""A table of any length. The window paints it without asking Python for every cell.

While a thread computes, each call from the window into Python waits for it: a model in Python, asked eight times for
each cell, would stop the window. So the cells that can be seen are filled in, all at once, when the table is scrolled.
"""

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QStandardItemModel
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from .parts import named

MARGIN = 20  # rows filled beyond those in sight


class RowTable(QTableView):
    """Rows of text, shown as they are scrolled into sight.

    ``picked`` carries the positions of the rows the user selected.
    """

    picked = pyqtSignal(list)

    def __init__(self, name):
        super().__init__()
        self._rows, self._filled, self._quiet = None, set(), False
        self.setModel(QStandardItemModel(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalScrollBar().valueChanged.connect(lambda value: self._fill())
        named(self, name)

    def set_rows(self, rows, widths=()):
        """Show rows.

        Parameters
        ----------
        rows : object
            Has ``titles``, ``len()`` and ``cells(first, last)``, lists of texts.
        widths : sequence of int
            Of the columns, in characters; as they are where it is empty.
        """
        kept = [self.columnWidth(at) for at in range(self.model().columnCount())]
        old, oldselection = self.model(), self.selectionModel()
        model = QStandardItemModel(len(rows), len(rows.titles), self)
        model.setHorizontalHeaderLabels(list(rows.titles))
        self._rows = None  # the view scrolls while it changes its model
        self.setModel(model)
        self._rows, self._filled = rows, set()
        self.selectionModel().selectionChanged.connect(lambda chosen, left: self._tell())
        old.deleteLater()
        if oldselection is not None:
            oldselection.deleteLater()
        one = self.fontMetrics().averageCharWidth()
        for at, width in enumerate(kept if len(kept) == len(rows.titles) else [one * count for count in widths]):
            self.setColumnWidth(at, width)
        self._fill()

    def chosen(self):
        """Positions of the rows that are selected, ascending."""
        ranges = self.selectionModel().selection() if self.selectionModel() else ()
        return sorted({at for part in ranges for at in range(part.top(), part.bottom() + 1)})

    def choose(self, positions):
        """Select rows without saying so, and scroll to the first."""
        wanted = QItemSelection()
        model = self.model()
        for at in positions:
            wanted.select(model.index(at, 0), model.index(at, model.columnCount() - 1))
        self._quiet = True
        self.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._quiet = False
        if positions:
            self.scrollTo(model.index(positions[0], 0), QAbstractItemView.ScrollHint.EnsureVisible)
            self._fill()

    def resizeEvent(self, event):  # noqa: N802
        super().resizeEvent(event)
        self._fill()

    def _tell(self):
        if not self._quiet:
            self.picked.emit(self.chosen())

    def _fill(self):
        if self._rows is None or not len(self._rows):
            return
        height = max(self.verticalHeader().defaultSectionSize(), 1)
        first = max(self.verticalScrollBar().value() - MARGIN, 0)
        last = min(self.verticalScrollBar().value() + self.viewport().height() // height + MARGIN, len(self._rows))
        missing = [at for at in range(first, last) if at not in self._filled]
        if not missing:
            return
        model = self.model()
        model.blockSignals(True)
        for at, cells in enumerate(self._rows.cells(missing[0], missing[-1] + 1), missing[0]):
            if at not in self._filled:
                for column, text in enumerate(cells):
                    model.setData(model.index(at, column), text)  # an item made here would stay in Python's keeping
        model.blockSignals(False)
        self._filled.update(missing)
        self.viewport().update()
