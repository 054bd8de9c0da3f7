import importlib.util
import json
import re

import pytest
from sodertorn.processing.indicators import ALL


@pytest.fixture(scope="session")
def docs(root):
    spec = importlib.util.spec_from_file_location("make_docs", root / "scripts" / "make_docs.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_pages_are_fresh(docs):
    """If this fails: make docs."""
    assert docs.stale() == []


def test_a_changed_a_missing_and_an_extra_page_are_seen(docs, tmp_path):
    made = {"same.md": "a", "changed.md": "new", "missing.md": "b"}
    for name, text in {"same.md": "a", "changed.md": "old", "extra.md": "c"}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert docs.stale(made, tmp_path) == ["changed.md", "extra.md", "missing.md"]


def test_pages_are_the_same_every_time(docs):
    assert docs.pages() == docs.pages()


@pytest.mark.parametrize("spec", ALL, ids=[spec.id for spec in ALL])
def test_a_page_tells_everything_declared(docs, spec):
    page = docs.page(spec)
    for item in (*spec.inputs, *spec.outputs):
        assert f"`{item.key.upper()}`" in page
        assert item.help.replace("|", "\\|") in page
    for column in (column for output in spec.outputs for column in output.columns):
        assert f"`{column.name}`" in page
    for threshold in spec.thresholds:
        assert f"{threshold.source}, {threshold.year}" in page
    assert all(reference.text in page for reference in spec.references)
    assert f"({spec.id}.md)" in docs.library(ALL)


@pytest.mark.parametrize("spec", ALL, ids=[spec.id for spec in ALL])
def test_the_example_call_is_complete(docs, spec):
    body = json.loads(re.search(r"<<'EOF'\n(.*)\nEOF", docs.command(spec), re.DOTALL)[1])
    known = {item.key.upper() for item in (*spec.inputs, *spec.outputs)} | {"SUMMARY", "REPORT"}
    needed = {item.key.upper() for item in spec.inputs if item.default is None and not item.optional}
    assert needed <= set(body["inputs"]) <= known
    extended = {output.extends.upper() for output in spec.outputs if output.extends and not output.optional}
    assert extended <= set(body["inputs"]), "what an output is made from is given"


def test_a_table_leaves_out_empty_columns_and_escapes(docs):
    assert docs.table(("A", "B"), [("x|y", "")]) == ["| A |", "|---|", "| x\\|y |"]
