"""The button that shows the panel for resident input; the panel is made when it is first wanted."""

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction

from ..processing.toolbox import packages
from ..processing.toolbox.look import icon
from ..processing.toolbox.translation import tr

NEEDS = ("geopandas", "pyogrio")


class Panel:
    """Button in the toolbar and entry in the menu, with the dock behind them.

    Parameters
    ----------
    iface : QgisInterface
    """

    def __init__(self, iface):
        self._iface = iface
        self._dock = None
        self.action = QAction(icon("resident_input"), tr("Resident input"), iface.mainWindow())
        self.action.setObjectName("SodertornResidentInputAction")
        self.action.setCheckable(True)
        self.action.setToolTip(tr("Resident input: from a survey's file to the map, the review and the answer"))
        self.action.triggered.connect(self._show)
        iface.addToolBarIcon(self.action)

    def dock(self):
        """The dock, made at the first time."""
        if self._dock is None:
            from .resident_input.dock import ResidentInputDock

            self._dock = ResidentInputDock(self._iface)
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
            self._dock.visibilityChanged.connect(self._follow)
        return self._dock

    def remove(self):
        """Take button and dock away; what the dock was doing is stopped."""
        self._iface.removeToolBarIcon(self.action)
        if self._dock is not None:
            self._dock.visibilityChanged.disconnect(self._follow)
            self._dock.let_go()
            self._iface.removeDockWidget(self._dock)
            self._dock.setParent(None)
            self._dock.deleteLater()
            self._dock = None
        self.action.deleteLater()

    def _show(self, on):
        lacking = packages.problems(NEEDS)
        if lacking:
            self.action.setChecked(False)
            text = " ".join(package.problem() for package in lacking)
            self._iface.messageBar().pushWarning(
                tr("Resident input"), f"{text} {tr('Run Set-up check to see how to get it.')}"
            )
            return
        dock = self.dock()
        dock.setVisible(on)
        if on:
            dock.raise_()

    def _follow(self, visible):
        self.action.setChecked(self._dock is not None and not self._dock.isHidden())
