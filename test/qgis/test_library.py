"""The library page names every tool with what it needs, and is opened from the menu."""

from pathlib import Path

import pytest
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QMenu

pytestmark = pytest.mark.qgis


def test_every_tool_is_there_with_pillar_needs_and_sources(plugin):
    from sodertorn.processing.indicators import ALL
    from sodertorn.processing.toolbox.library import page

    text = page()
    for spec in ALL:
        assert f"<code>sodertorn:{spec.id}</code>" in text
    row = next(part for part in text.split("<tr>") if "sodertorn:green_space_within_300_m<" in part)
    for expected in (
        "<div>Equal</div><div>Thriving</div>",
        "<div>Homes</div><div>Green spaces</div><div>Streets and paths</div>",
        "2017",
        "Boverket (2007)",
    ):
        assert expected in row


def test_texts_are_escaped(plugin):
    import dataclasses

    from sodertorn.processing.indicators import ALL
    from sodertorn.processing.toolbox.library import page

    text = page([dataclasses.replace(ALL[0], title="<script>alert(1)</script>")])
    assert "<script>" not in text
    assert "&lt;script&gt;" in text


def test_the_menu_opens_it(qgis_iface, plugin, monkeypatch):
    from sodertorn.ui.menu import Menu

    holder, opened = QMenu(), []
    monkeypatch.setattr(qgis_iface, "pluginMenu", lambda: holder, raising=False)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    menu = Menu(qgis_iface, QAction("Panel"))
    next(action for action in menu._menu.actions() if action.text() == "Library of tools").trigger()
    assert "sodertorn:service_area" in Path(opened[0]).read_text(encoding="utf-8")
    menu.remove()
