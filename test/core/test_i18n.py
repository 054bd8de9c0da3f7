import ast
import importlib.util

import pytest


@pytest.fixture(scope="session")
def i18n(root):
    spec = importlib.util.spec_from_file_location("i18n", root / "scripts" / "i18n.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_swedish_is_complete(i18n):
    """Every text has a finished translation with the same placeholders, none stands there twice or in vain."""
    assert i18n.problems(i18n.collect(), i18n.read()) == []


def test_texts_of_every_kind_are_found(i18n):
    texts = i18n.collect()
    assert "All people" in texts  # a table
    assert "No street within the snapping distance" in texts  # a reason
    assert "Correct the numbers, or leave those places out by a filter." in texts  # a remedy
    assert "{n} places have no number in the field {field}; they count as 0 people." in texts  # a message
    assert "at most {value}" in texts  # a page
    assert "Gini coefficient" in texts  # a declared column
    assert "dwellings" in texts  # a unit


@pytest.mark.parametrize(
    ("messages", "problem"),
    [
        ([], "not in the .ts: {n} homes."),
        ([("{n} homes.", "")], "untranslated: {n} homes."),
        ([("{n} homes.", "{m} hem.")], "other placeholders: {n} homes. -> {m} hem."),
        ([("{n} homes.", "{n} hem")], "no full stop: {n} hem"),
        ([("{n} homes.", "{n} hem.")] * 2, "twice in the .ts: {n} homes."),
        ([("{n} homes.", "{n} hem."), ("Old", "Gammal")], "no longer used: Old"),
    ],
)
def test_problems_are_seen(i18n, messages, problem):
    assert problem in i18n.problems({"{n} homes.": ["here"]}, messages)


def test_what_is_written_is_read(i18n, tmp_path):
    path = tmp_path / "x.ts"
    texts = {"Å & <b>": ["a.py"], "new": ["b.py"]}
    i18n.write(texts, {"Å & <b>": "Ö > é", "gone": "borta"}, path)
    assert i18n.read(path) == [("Å & <b>", "Ö > é"), ("new", "")]
    first = path.read_bytes()
    i18n.write(texts, dict(i18n.read(path)), path)
    assert path.read_bytes() == first


@pytest.mark.parametrize(
    ("code", "texts", "made_up"),
    [
        ("tr('a')", ["a"], False),
        ("self.tr('a' if x else 'b')", ["a", "b"], False),
        ("UserError('fact', 'remedy', n=1)", ["fact", "remedy"], False),
        ("monitor.warn('a {n}', n=2)", ["a {n}"], False),
        ("warn('a')", [], False),
        ("tr(title)", [], False),
        ("tr(f'{n} homes')", [], True),
        ("UserError('fact', 'a' + 'b')", ["fact"], True),
        ("monitor.step('{} homes'.format(2))", [], True),
    ],
)
def test_calls(i18n, code, texts, made_up):
    arguments = i18n.translated_arguments(ast.parse(code, mode="eval").body)
    assert [text for argument in arguments for text in i18n.literals(argument)] == texts
    assert any(map(i18n.is_made_up, arguments)) is made_up


@pytest.mark.parametrize(
    ("code", "place", "collected"),
    [
        ("monitor.warn('a {n}', n=1)", "processing/methods/x.py", True),
        ("monitor.warn(template, n=1)", "processing/methods/x.py", False),
        ("monitor.step(READING[layer])", "processing/methods/osm.py", True),
        ("monitor.step(OTHER[layer])", "processing/methods/osm.py", False),
    ],
)
def test_a_message_that_is_not_written_in_its_call_is_seen(i18n, code, place, collected):
    call = ast.parse(code).body[0].value
    assert i18n.is_message(call)
    assert i18n.is_collected(call.args[0], place) == collected
