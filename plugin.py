"""Wiring: the provider, the menu, the panel, the translation. Everything is undone on unload."""

from qgis.core import QgsApplication

from .processing.toolbox.translation import install_translator, remove_translator


class SodertornPlugin:
    """What QGIS loads. ``iface`` is None in ``qgis_process``."""

    def __init__(self, iface):
        self._iface = iface
        self._translator = None
        self._provider = None
        self._menu = None
        self._panel = None

    def initProcessing(self):  # noqa: N802
        """Register the provider; called alone by ``qgis_process`` and possibly twice by the desktop."""
        if self._provider is not None:
            return
        from .processing.toolbox.provider import SodertornProvider

        self._translator = install_translator()
        self._provider = SodertornProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self):  # noqa: N802
        """Register the provider, the menu and the panel."""
        from .ui.menu import Menu
        from .ui.panel import Panel

        self.initProcessing()
        self._panel = Panel(self._iface)
        self._menu = Menu(self._iface, self._panel.action)

    def unload(self):
        """Leave nothing behind."""
        if self._panel is not None:  # first: its work uses the provider's tools
            self._panel.remove()
            self._panel = None
        if self._menu is not None:
            self._menu.remove()
            self._menu = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        remove_translator(self._translator)
        self._translator = None
