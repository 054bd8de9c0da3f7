"""Texts and their translations: collect, update, check, merge.

    scripts/py scripts/i18n.py                    update the .ts file and build the .qm
    scripts/py scripts/i18n.py --check            exit 1 and list what is missing or untranslated
    scripts/py scripts/i18n.py --todo             what is untranslated, as JSON to fill in
    scripts/py scripts/i18n.py --merge done.json  put such a JSON into the .ts file, then update

Plain English stands in the declarations and in the code; everything is looked up in one context at
display time. So the .ts file is written here directly, without lupdate.
"""

import argparse
import ast
import dataclasses
import importlib
import json
import re
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from enum import Enum
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LANGUAGE = "sv"
TS = ROOT / "resources" / "i18n" / f"sodertorn_{LANGUAGE}.ts"
CONTEXT = "sodertorn"

SHIPPED = ("__init__.py", "plugin.py", "processing", "ui")
TRANSLATORS = ("tr", "translate", "_")
MESSENGERS = ("step", "info", "warn")
# Module-level tables of texts; of a dict the values.
TABLES = {
    "processing/spec/reasons.py": ("REASONS",),
    "processing/spec/problems.py": ("PROBLEMS", "FIXES"),
    "processing/participation/privacy/protection.py": ("HOMES",),
    "processing/participation/analysis/fit.py": ("HOW",),
    "processing/participation/analysis/perception.py": ("QUADRANTS", "UNSURE", "AROUND", "MEASURES"),
    "processing/participation/analysis/perception_page.py": ("SAYS",),
    "processing/participation/analysis/plan_remarks.py": ("RELATIONS",),
    "processing/participation/analysis/strata.py": ("OUTSIDE",),
    "processing/participation/analysis/who_answered.py": ("NO_ANSWER",),
    "processing/participation/privacy/dropping.py": ("EVIDENCE",),
    "processing/participation/privacy/personal_data.py": ("KINDS", "WORDS"),
    "processing/participation/privacy/protecting.py": ("WHAT", "HOW"),
    "processing/participation/privacy/tools.py": ("WAYS",),
    "processing/participation/import_page.py": ("STORED", "NEXT"),
    "processing/participation/intake.py": ("FILES",),
    "processing/participation/problems.py": ("PROBLEMS",),
    "processing/small_areas/flags.py": ("TITLES",),
    "processing/small_areas/readers/table.py": ("MISSING",),
    "processing/small_areas/store/finding.py": ("FACTS",),
    "processing/small_areas/package.py": ("PROBLEMS",),
    "processing/small_areas/analysis/segregation.py": ("INDICES",),
    "processing/small_areas/analysis/moran_clusters.py": ("CLUSTERS",),
    "processing/small_areas/tools/segregation.py": ("WHOLE", "TOGETHER"),
    "processing/sources/evidence.py": ("TEXTS",),
    "processing/participation/readers/fallback.py": ("KINDS",),
    "processing/participation/profile.py": ("FORMS",),
    "processing/participation/readers/signs.py": ("EVIDENCE",),
    "processing/participation/reviewing.py": ("WHY",),
    "processing/participation/schema.py": ("WORDS",),
    "processing/participation/store/base.py": ("TITLES",),
    "processing/sources/client.py": ("FAILURES", "REMEDIES"),
    "processing/participation/matching/evidence.py": ("EVIDENCE", "ROLES"),
    "processing/participation/matching/values.py": ("WHY",),
    "processing/participation/statement/public.py": ("STATES", "TEXTS", "TITLE"),
    "processing/participation/statement/wording.py": (
        "KINDS",
        "TO_WRITE",
        "HOW",
        "CHANGES",
        "NEXT",
        "SENDERS",
        "TEXTS",
    ),
    "processing/methods/comparison.py": ("TEXTS",),
    "processing/methods/equity_measures.py": ("TEXTS",),
    "processing/methods/groups.py": ("TEXTS",),
    "processing/methods/need.py": ("TEXTS",),
    "processing/methods/mix.py": ("TENURES",),
    "processing/methods/osm.py": ("READING",),
    "processing/toolbox/library.py": ("TEXTS",),
    "processing/toolbox/intake/looking.py": ("ABOUT", "SEPARATORS", "TIME_FORMS", "DECIMALS"),
    "processing/toolbox/intake/previewing.py": ("STATES",),
    "processing/toolbox/intake/valuing.py": ("KINDS", "ORDERS"),
    "ui/resident_input/stepper.py": ("STATES",),
    "ui/resident_input/steps/source.py": ("FORMATS",),
    "ui/resident_input/steps/review.py": ("REASONS",),
    "ui/resident_input/steps/answer.py": ("TITLES",),
    "processing/toolbox/packages.py": ("FOR",),
    "processing/toolbox/resident_forms.py": ("TITLES", "WHY"),
    "processing/toolbox/resident_styles.py": ("FEELINGS",),
    "processing/methods/walkability.py": ("MEANING", "STATE"),
    "processing/methods/floor_area.py": ("BASES",),
    "processing/methods/homes.py": ("BASES",),
    "processing/methods/plan_ground.py": ("BASES",),
    "processing/methods/recognition.py": ("MORE",),
    "processing/methods/coordinates.py": ("TEXTS",),
}
# Fields of declarations that a user reads on screen.
SHOWN = ("title", "help", "group", "keywords", "text", "source")


def collect():
    """Every text to translate, with the places it comes from: {text: [place, ...]}, sorted."""
    found = {}
    for text, place in [*declared(), *written()]:
        if text and place not in found.setdefault(text, []):
            found[text].append(place)
    return dict(sorted(found.items()))


def declared():
    """Texts of the declarations, as (text, place)."""
    indicators = _package("processing.indicators")
    people = _package("processing.indicators.people")
    units = _package("processing.spec.units")
    for indicator in indicators.ALL:
        yield from ((text, indicator.id) for text in shown_texts(indicator))
    for item in (people.MINIMUM_PEOPLE, *people.DISTRIBUTION):
        yield from ((text, "distribution") for text in shown_texts(item))
    for field in _package("processing.participation.schema").CONTRIBUTIONS:
        yield from ((text, "schema") for text in (field.title, field.help))
    for unit in units.UNITS:
        if len(units.symbol(unit)) > 3:  # "people/ha", not "m" or "min"
            yield units.symbol(unit), "units"


def shown_texts(item):
    """Texts of one declaration and of everything in it that a user reads on screen."""
    for field in dataclasses.fields(item):
        value = getattr(item, field.name)
        if field.name in SHOWN:
            yield from (text for text in ([value] if isinstance(value, str) else value) if text)
            continue
        for part in value if isinstance(value, tuple) else (value,):
            if dataclasses.is_dataclass(part):
                yield from shown_texts(part)
            elif isinstance(part, Enum) and field.name == "pillars":
                yield part.value


def written():
    """Texts of the shipped code, as (text, file)."""
    for path in shipped_files():
        place = path.relative_to(ROOT).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                for argument in translated_arguments(node):
                    yield from ((text, place) for text in literals(argument))
        names = {
            target.id: node.value
            for node in tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for table in TABLES.get(place, ()):
            yield from ((text, place) for text in _table(names[table], names))


def untranslatable():
    """Calls whose text cannot be collected, as "file:line": put together, or a message that is not written there."""
    for path in shipped_files():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            place = path.relative_to(ROOT).as_posix()
            if isinstance(node, ast.Call) and any(
                is_made_up(argument) or (is_message(node) and not is_collected(argument, place))
                for argument in translated_arguments(node)
            ):
                yield f"{place}:{node.lineno}"


def is_collected(argument, place):
    """Whether an argument is written out, or an entry of a table that is collected."""
    if place.endswith("/monitor.py"):  # passes on what others say
        return True
    table = getattr(getattr(argument, "value", None), "id", "") if isinstance(argument, ast.Subscript) else ""
    return bool(literals(argument)) or table in TABLES.get(place, ())


def is_message(call):
    """Whether a call tells the user something: its text stands in the call, or nobody would find it."""
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    return name == "UserError" or (isinstance(call.func, ast.Attribute) and name in MESSENGERS)


def shipped_files():
    """Python files that are part of the plugin."""
    for name in SHIPPED:
        path = ROOT / name
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path] if path.exists() else []


def translated_arguments(call):
    """The arguments of a call that are looked up in the translation."""
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    if name == "UserError":
        return call.args[:2]
    if name in TRANSLATORS or (isinstance(call.func, ast.Attribute) and name in MESSENGERS):
        return call.args[:1]
    return []


def literals(node):
    """Literal texts of an argument; both sides of a condition."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return literals(node.body) + literals(node.orelse)
    return []


def is_made_up(node):
    """Whether an argument is an f-string, a sum of texts or already formatted."""
    if isinstance(node, ast.IfExp):
        return is_made_up(node.body) or is_made_up(node.orelse)
    formatted = isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "format"
    return formatted or isinstance(node, (ast.JoinedStr, ast.BinOp))


def _table(node, names):
    if isinstance(node, ast.Dict):
        return [text for value in node.values for text in _table(value, names)]
    if isinstance(node, (ast.Tuple, ast.List)):
        return [text for value in node.elts for text in _table(value, names)]
    if isinstance(node, ast.Name):
        return _table(names[node.id], names)
    return literals(node)


def _package(module):
    if "sodertorn" not in sys.modules:
        sys.path.append(str(ROOT / "build" / "plugins"))
    return importlib.import_module(f"sodertorn.{module}")


def read(path=TS):
    """Messages of a .ts file as a list of (source, translation), empty where unfinished."""
    if not path.exists():
        return []
    messages = []
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        done = translation is not None and translation.get("type") is None
        messages.append((message.findtext("source"), (translation.text or "") if done else ""))
    return messages


def write(texts, translations, path=TS):
    """Write the .ts file of ``texts`` (as from `collect`) with what of ``translations`` is for them."""
    root = ET.Element("TS", version="2.1", language=LANGUAGE, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, places in texts.items():
        message = ET.SubElement(context, "message")
        for place in places:
            ET.SubElement(message, "location", filename=place)
        ET.SubElement(message, "source").text = text
        done = translations.get(text, "")
        ET.SubElement(message, "translation", {} if done else {"type": "unfinished"}).text = done
    ET.indent(root, " ")
    path.parent.mkdir(parents=True, exist_ok=True)
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def placeholders(text):
    """Names in braces, sorted, as often as they stand there."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def problems(texts, messages):
    """What keeps the translation from being complete, one line each."""
    translations = dict(messages)
    sources = [source for source, _ in messages]
    lines = [f"twice in the .ts: {text}" for text in sorted({t for t in sources if sources.count(t) > 1})]
    lines += [f"not in the .ts: {text}" for text in texts if text not in translations]
    lines += [f"no longer used: {text}" for text in translations if text not in texts]
    for text, done in translations.items():
        if text in texts and not done:
            lines.append(f"untranslated: {text}")
        elif done and placeholders(text) != placeholders(done):
            lines.append(f"other placeholders: {text} -> {done}")
        elif done and re.search(r"[.?!]$", text) and not re.search(r"[.?!]$", done):
            lines.append(f"no full stop: {done}")
    return lines + [f"put together before translation: {place}" for place in untranslatable()]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="exit 1 and list what is missing")
    parser.add_argument("--todo", action="store_true", help="print what is untranslated as JSON")
    parser.add_argument("--merge", type=Path, metavar="FILE", help="JSON of {English: translation}")
    options = parser.parse_args()
    texts = collect()
    translations = dict(read())
    if options.check:
        lines = problems(texts, read())
        print("\n".join(lines) or f"{len(texts)} texts, all translated")
        sys.exit(1 if lines else 0)
    if options.todo:
        todo = {text: "" for text in texts if not translations.get(text)}
        print(json.dumps(todo, ensure_ascii=False, indent=1))
        return
    if options.merge:
        translations.update(json.loads(options.merge.read_text(encoding="utf-8")))
    write(texts, translations)
    subprocess.run([str(ROOT / "scripts" / "build_qm.sh")], check=True)
    missing = sum(not translations.get(text) for text in texts)
    print(f"{len(texts)} texts, {missing} untranslated: {TS.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
