"""The plugin's menu: its tools, its library and its models, one click away. Starts algorithms, computes nothing."""

from functools import cmp_to_key
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingUtils
from qgis.PyQt.QtCore import QCollator, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QMenu

from ..processing.toolbox import library, models
from ..processing.toolbox.look import icon
from ..processing.toolbox.translation import tr


class Menu:
    """Menu ``Södertörnsmodellen`` in the plugins menu: one entry per tool, the panel, the library page and the models.

    Parameters
    ----------
    iface : QgisInterface
    panel : QAction
        Shows the panel for resident input.
    """

    def __init__(self, iface, panel):
        self._iface = iface
        self._menu = QMenu("Södertörnsmodellen", iface.mainWindow())
        self._menu.setIcon(icon())
        self._add_tools()
        self._menu.addSeparator()
        self._menu.addAction(panel)
        self._add(self._menu, tr("Library of tools"), tr("All tools with what they need and their sources"), _library)
        self._add_models()
        iface.pluginMenu().addMenu(self._menu)

    def remove(self):
        """Take the menu away again."""
        self._iface.pluginMenu().removeAction(self._menu.menuAction())
        self._menu.deleteLater()
        self._menu = None

    def _add_tools(self):
        provider = QgsApplication.processingRegistry().providerById("sodertorn")
        groups = {}
        for algorithm in provider.algorithms() if provider else ():
            groups.setdefault(algorithm.group(), []).append(algorithm)
        order = cmp_to_key(QCollator().compare)  # in Swedish å, ä and ö come last
        for group in sorted(groups, key=order):
            target = self._menu.addMenu(group) if group else self._menu
            for algorithm in sorted(groups[group], key=lambda item: order(item.displayName())):
                self._add(target, algorithm.displayName(), tr("Open this tool"), _opener(algorithm.id()))

    def _add_models(self):
        found = models.ready_made()
        if not found:
            return
        target = self._menu.addMenu(tr("Models to open in the Model Designer"))
        for model in found:
            self._add(target, model.displayName(), model.shortDescription(), _designer(model))

    @staticmethod
    def _add(target, title, tip, act):
        action = QAction(icon(), title, target)
        action.setToolTip(tip)
        action.triggered.connect(lambda: act())
        target.addAction(action)


def _opener(identifier):
    def act():
        from qgis import processing

        dialog = processing.createAlgorithmDialog(identifier, {})
        if dialog is not None:
            dialog.show()

    return act


def _designer(model):
    def act():
        from processing.modeler.ModelerDialog import ModelerDialog

        ModelerDialog.create(model.create()).show()

    return act


def _library():
    """The library page in the browser."""
    path = Path(QgsProcessingUtils.generateTempFilename("library.html"))
    path.write_text(library.page(), encoding="utf-8")
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
