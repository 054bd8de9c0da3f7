"""The plugin comes, works and goes."""

import sys

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QAction, QMenu


def provider():
    return QgsApplication.processingRegistry().providerById("sodertorn")


def test_every_declared_algorithm_is_registered_beside_the_set_up_check(plugin):
    from sodertorn.processing.indicators import ALL

    names = {algorithm.name() for algorithm in provider().algorithms()}
    assert names == {spec.id for spec in ALL} | {"set_up_check", "open_resident_input"}
    assert len(ALL) >= 6


def test_the_short_description_is_one_sentence(plugin):
    for algorithm in provider().algorithms():
        text = algorithm.shortDescription()
        assert text
        assert text[-1] in ".?!"
        assert not {". ", "? ", "! "} & {text[i : i + 2] for i in range(len(text))}


def test_init_twice_keeps_one_provider(plugin):
    before = provider()
    plugin.initProcessing()
    assert provider() is before


def test_unload_leaves_nothing_and_reload_works(qgis_app, qgis_iface, plugin, monkeypatch):
    import sodertorn

    plugin.unload()
    assert provider() is None
    menu = QMenu()
    monkeypatch.setattr(qgis_iface, "pluginMenu", lambda: menu, raising=False)
    for _ in range(2):
        loaded = sodertorn.classFactory(qgis_iface)
        loaded.initGui()
        assert provider() is not None
        assert [action.text() for action in menu.actions()] == ["Södertörnsmodellen"]
        loaded.unload()
        assert provider() is None
        assert menu.actions() == []
    plugin.initProcessing()
    assert provider() is not None


def test_the_menu_lists_every_tool(qgis_iface, plugin, monkeypatch):
    from sodertorn.ui.menu import Menu

    holder = QMenu()
    monkeypatch.setattr(qgis_iface, "pluginMenu", lambda: holder, raising=False)
    panel = QAction("Panel")
    menu = Menu(qgis_iface, panel)
    assert panel in menu._menu.actions()
    actions = menu._menu.actions()
    tools = actions[: next(at for at, action in enumerate(actions) if action.isSeparator())]
    shown = [entry.text() for group in tools for entry in (group.menu().actions() if group.menu() else [group])]
    assert sorted(shown) == sorted(algorithm.displayName() for algorithm in provider().algorithms())
    menu.remove()


class _Blocker:
    """A finder that hides packages, as if they were not installed."""

    def __init__(self, *names):
        self.names = names

    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in self.names:
            raise ModuleNotFoundError(name)
        return None


@pytest.mark.parametrize("package", ["geopandas", "rasterio", "scipy"])
def test_without_a_package_the_plugin_loads_and_says_so(plugin, monkeypatch, package):
    from sodertorn.processing.indicators import ALL

    monkeypatch.setattr(sys, "meta_path", [_Blocker(package), *sys.meta_path])
    for name in [name for name in sys.modules if name.split(".")[0] == package]:
        monkeypatch.delitem(sys.modules, name)
    plugin.unload()
    plugin.initProcessing()
    try:
        names = {algorithm.name() for algorithm in provider().algorithms()}
        assert "set_up_check" in names
        always = {"set_up_check"} if package == "geopandas" else {"set_up_check", "open_resident_input"}
        assert names == always | {spec.id for spec in ALL if package not in spec.requires}
        from qgis.core import QgsProcessingFeedback

        import processing

        feedback = QgsProcessingFeedback(False)
        results = processing.run("sodertorn:set_up_check", {}, feedback=feedback)
        assert results["MISSING"] == package
        log = feedback.textLog()
        assert f"The Python package {package} is missing." in log
        for system in ("OSGeo4W", "Debian", "macOS"):
            assert system in log
    finally:
        monkeypatch.undo()
        plugin.unload()
        plugin.initProcessing()


def test_a_package_that_is_too_old_counts_as_missing(monkeypatch):
    from sodertorn.processing.toolbox import packages

    monkeypatch.setattr(packages, "version_of", lambda name: "1.8.5")
    found = packages.package("shapely")
    assert not found.usable
    assert "1.8.5" in found.problem()
    assert "2.0" in found.problem()
