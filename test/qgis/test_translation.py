"""The compiled translation gives back every text of the .ts file, long ones and those with ², – and © included."""

import importlib.util

import pytest

pytestmark = pytest.mark.qgis


def test_every_text_comes_back(root):
    from qgis.PyQt.QtCore import QTranslator

    spec = importlib.util.spec_from_file_location("i18n", root / "scripts" / "i18n.py")
    i18n = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(i18n)
    compiled = i18n.TS.with_suffix(".qm")
    if not compiled.exists():
        pytest.skip("make i18n has not been run")
    translator = QTranslator()
    assert translator.load(str(compiled))
    messages = i18n.read()
    assert len(messages) > 100
    assert [text for text, done in messages if translator.translate(i18n.CONTEXT, text.encode()) != done] == []
