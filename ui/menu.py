"""The plugin's menu: its tools, one click away. Starts algorithms, computes nothing."""

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QAction, QMenu

from ..processing.toolbox.look import icon
from ..processing.toolbox.translation import tr


class Menu:
    """Menu ``Södertörnsmodellen`` in the plugins menu, with one entry per tool.

    Parameters
    ----------
    iface : QgisInterface
    """

    def __init__(self, iface):
        self._iface = iface
        self._menu = QMenu("Södertörnsmodellen", iface.mainWindow())
        self._menu.setIcon(icon())
        self._fill()
        iface.pluginMenu().addMenu(self._menu)

    def remove(self):
        """Take the menu away again."""
        self._iface.pluginMenu().removeAction(self._menu.menuAction())
        self._menu.deleteLater()
        self._menu = None

    def _fill(self):
        provider = QgsApplication.processingRegistry().providerById("sodertorn")
        groups = {}
        for algorithm in provider.algorithms() if provider else ():
            groups.setdefault(algorithm.group(), []).append(algorithm)
        for group in sorted(groups):
            target = self._menu.addMenu(group) if group else self._menu
            for algorithm in sorted(groups[group], key=lambda item: item.displayName()):
                target.addAction(self._action(algorithm, target))

    def _action(self, algorithm, parent):
        action = QAction(icon(), algorithm.displayName(), parent)
        action.setToolTip(tr("Open this tool"))
        identifier = algorithm.id()
        action.triggered.connect(lambda: _open(identifier))
        return action


def _open(identifier):
    from qgis import processing

    dialog = processing.createAlgorithmDialog(identifier, {})
    if dialog is not None:
        dialog.show()
