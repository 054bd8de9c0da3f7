"""Documentation: one page per algorithm and a library page, from the declarations.

scripts/py scripts/make_docs.py            write docs/algorithms
scripts/py scripts/make_docs.py --check    exit 1 and list the pages that are stale or too many
"""

import importlib
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "algorithms"
NOTE = "<!-- Made by scripts/make_docs.py from the declaration; edit that. -->"


def pages():
    """Every page: {file name: Markdown}."""
    indicators = _package("processing.indicators").ALL
    made = {"index.md": library(indicators), "resident_input_fields.md": fields()}
    return made | {f"{spec.id}.md": page(spec) for spec in indicators}


def fields():
    """The fields of residents' contributions, as the store has them."""
    schema = _package("processing.participation.schema")
    lines = [NOTE, "", "# Fields of resident input", "", "In the table `contributions` of every store."]
    for title, group in (
        ("From the survey, followed at every import", schema.FROM_SOURCE),
        ("The planners', touched by no import", schema.REVIEWED),
    ):
        rows = [(f"`{item.name}`", item.title, item.dtype, item.help) for item in group]
        lines += ["", f"## {title}", "", *table(("Field", "Called", "Type", "Holds"), rows)]
    return "\n".join([*lines, ""])


def library(indicators):
    """The library page: all algorithms in toolbox order, with what they need and who stands behind them."""
    lines = [NOTE, "", "# Library of algorithms", ""]
    for group in dict.fromkeys(spec.group for spec in indicators):
        rows = [
            (
                f"[{spec.title}]({spec.id}.md)",
                ", ".join(pillar.value for pillar in spec.pillars),
                ", ".join(item.title for item in spec.inputs if is_data(item) and not item.optional),
                "; ".join(threshold(item) for item in spec.thresholds),
                "; ".join(reference(item) for item in spec.references),
            )
            for spec in indicators
            if spec.group == group
        ]
        lines += [f"## {group}", "", *table(("Algorithm", "Pillar", "Needs", "Thresholds", "Sources"), rows), ""]
    return "\n".join(lines)


def page(spec):
    """The page of one algorithm."""
    lines = [NOTE, "", f"# {spec.title}", "", f"`sodertorn:{spec.id}`, group {spec.group}."]
    if spec.pillars:
        lines[-1] += f" Speaks of the city as: {', '.join(pillar.value.lower() for pillar in spec.pillars)}."
    lines += ["", spec.help, "", "## Inputs", ""]
    rows = [
        (item.title, f"`{item.key.upper()}`", kind(item, spec), default(item), says(item, spec)) for item in spec.inputs
    ]
    lines += [*table(("Input", "Parameter", "Kind", "Default", "What it is"), rows), "", "## Outputs", ""]
    for output in spec.outputs:
        lines += [f"### {output.title} (`{output.key.upper()}`)", "", made(output, spec), ""]
        if output.columns:
            rows = [(f"`{item.name}`", item.title, unit(item.unit), bounds(item), item.help) for item in output.columns]
            lines += [*table(("Field", "Title", "Unit", "Range", "What it is"), rows), ""]
    if spec.people:
        lines += people(spec)
    if spec.thresholds:
        rows = [
            (item.title, f"`{item.column}`", limit(item), f"{item.source}, {item.year}") for item in spec.thresholds
        ]
        lines += ["## Thresholds", "", *table(("Threshold", "Field", "Met by", "Source"), rows), ""]
    for heading, text in (("Formula", spec.formula), ("Worked example", spec.example)):
        if text:
            lines += [f"## {heading}", "", text.strip(), ""]
    lines += ["## On the command line", "", "```", command(spec), "```", ""]
    if spec.references:
        lines += ["## Sources", "", *[f"- {reference(item)}" for item in spec.references], ""]
    return "\n".join(lines)


def people(spec):
    """What the distribution over people holds."""
    declared = _package("processing.indicators.people")
    rows = [(f"`{item.name}`", item.title, item.help) for item in declared.DISTRIBUTION]
    least = declared.MINIMUM_PEOPLE
    shown = ", ".join(f"`{name}`" for name in spec.people.columns)
    bad = f"{spec.people.worse} values"
    if not isinstance(spec.people.worse, str):
        bad = ", ".join(f"{spec.people.worse_of(name)} values of `{name}`" for name in spec.people.columns)
    return [
        "### Distribution over people (`SUMMARY`, as a page `REPORT`)",
        "",
        f"Of {shown}, overall and for every group. Bad for people: {bad}.",
        "",
        f"{least.title} (`{least.key.upper()}`, {least.default} people unless another number is given): {least.help}",
        "",
        *table(("Field", "Title", "What it is"), rows),
        "",
    ]


ALSO = {
    "job_housing_balance": ("jobs",),
    "land_use_mix": ("uses", "use_field", "classes"),
    "plan_to_future": ("floor_field",),
    "rule_3_30_300": ("trees", "destinations", "streets"),
    "sdg_11_2_1": ("stops", "mode_field"),
    "supply_against_need": ("services",),
}
"""Inputs that may stay empty each, but not all of them: what the example gives."""


def command(spec):
    """A call of qgis_process with the inputs that its outputs are made from, and the usual defaults."""
    extended = {output.extends for output in spec.outputs if not output.optional}
    needed = [
        item
        for item in spec.inputs
        if item.default is None
        and (
            not item.optional
            or item.key in extended
            or item.key in ALSO.get(spec.id, ())
            or (is_data(item) and counts(item, spec))
        )
    ]
    values = {item.key.upper(): sample(item) for item in needed}
    for item in spec.inputs:
        if item.default is not None and not item.advanced and not item.part_of:
            values[item.key.upper()] = plain(item.default)
    if spec.people:
        values[spec.people.population.upper()] = "people"
        values["SUMMARY"] = "result.gpkg|layername=summary"
    for output in spec.outputs:
        if not output.optional:
            endings = {"a raster layer": "result.tif", "an HTML page": f"{output.key}.html"}
            values[output.key.upper()] = endings.get(output.makes.value, f"result.gpkg|layername={output.key}")
    body = json.dumps({"inputs": values}, indent=2, ensure_ascii=False)
    return f"qgis_process run sodertorn:{spec.id} - <<'EOF'\n{body}\nEOF"


def counts(item, spec):
    """Whether an input that counts only with some choice does so with the default."""
    return bool(item.only_if) and spec.input(item.only_if[0]).default in item.only_if[1:]


def sample(item):
    """A plausible value of an input without a default."""
    if item.key.startswith("year"):
        return {"year_past": 2015}.get(item.key, 2025)
    samples = {
        "vector layer": f"town.gpkg|layername={item.key}",
        "raster layer": f"{item.key}.tif",
        "raster band": 1,
        "field": item.key.removesuffix("_field"),
        "fields": [item.key],
        "files": ["survey.json"],
        "database connection": "municipality",
        "login kept by QGIS": "a1b2c3d",
        "file": f"town.{(item.extensions or ('txt',))[0]}",
        "whole number": 1,
        "number": 1.0,
        "classes: whole numbers and ranges, separated by commas": "1, 3, 5-7",
        "words, separated by commas": "food, school",
    }
    return samples.get(item.kind.value, "…")


def plain(value):
    if not isinstance(value, tuple):
        return value
    return ", ".join(part if isinstance(part, str) else f"{part:g}" for part in value)


def is_data(item):
    return item.kind.value in ("vector layer", "raster layer", "file", "files")


def kind(item, spec):
    """What may be given for an input."""
    text = item.kind.value
    if item.geometry and item.geometry != ("table",):
        text += ": " + " or ".join(f"{kind}s" for kind in item.geometry)
    if item.parent:
        text += f" of {spec.input(item.parent).title}"
    if item.dtype != "any":
        text += f" ({item.dtype})"
    if item.choices:
        text += ": " + ", ".join(f"`{choice.value}` ({choice.title})" for choice in item.choices)
    if item.unit:
        text += f", {unit(item.unit) or 'no unit'}"
    low, high = item.minimum, item.maximum
    if low is not None and high is not None:
        text += f", {low:g} to {high:g}"
    elif low is not None:
        text += f", from {low:g}"
    elif high is not None:
        text += f", up to {high:g}"
    return text


def default(item):
    if item.usual:
        return f"`{item.usual}`, where the layer has it"
    if item.default is None:
        return "may stay empty" if item.optional else "must be given"
    if isinstance(item.default, bool):
        return "yes" if item.default else "no"
    return f"{item.default:g}" if isinstance(item.default, float) else str(plain(item.default))


def says(item, spec):
    """The help of an input and the condition under which it counts."""
    if not item.only_if:
        return item.help
    other, titles = spec.condition(item)
    return f"{item.help} Counts only where {other} is {' / '.join(titles)}."


def made(output, spec):
    """What an output is."""
    what = (
        f"the features of {spec.input(output.extends).title} with new fields" if output.extends else output.makes.value
    )
    if output.geometry:
        what += f" of {output.geometry}s"
    if output.unit != "none":
        what += f", in {unit(output.unit)}"
    optional = " Made only when a destination is named." if output.optional else ""
    return f"{output.help} It is {what}.{optional}"


def unit(name):
    known = _package("processing.spec.units").UNITS
    return "" if name == "none" else known[name]


def bounds(column):
    if column.dtype == "flag":
        return "0 or 1"
    low = "" if column.minimum is None else f"{column.minimum:g}"
    high = "" if column.maximum is None else f"{column.maximum:g}"
    return f"{low} to {high}" if low and high else f"from {low}" if low else f"up to {high}" if high else ""


def limit(item):
    symbol = _package("processing.spec.units").symbol(item.unit)
    return f"{item.met} {item.value:g} {symbol}".strip()


def threshold(item):
    return f"{limit(item)} ({item.source}, {item.year})"


def reference(item):
    return f"[{item.text}]({item.url})" if item.url else item.text


def table(head, rows):
    """A Markdown table without columns that are empty throughout."""
    kept = [at for at in range(len(head)) if any(str(row[at]) for row in rows)]
    cells = [[str(row[at]).replace("|", "\\|").replace("\n", " ") for at in kept] for row in rows]
    return [
        "| " + " | ".join(head[at] for at in kept) + " |",
        "|" + "---|" * len(kept),
        *("| " + " | ".join(row) + " |" for row in cells),
    ]


def stale(made=None, folder=FOLDER):
    """Pages that differ from their declaration, are missing or are too many."""
    made = pages() if made is None else made
    there = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    return sorted(name for name in {*made, *there} if made.get(name) != there.get(name))


def _package(module):
    if "sodertorn" not in sys.modules:
        sys.path.append(str(ROOT / "build" / "plugins"))
    return importlib.import_module(f"sodertorn.{module}")


def main():
    made = pages()
    if "--check" in sys.argv[1:]:
        lines = stale(made)
        print("\n".join(lines) or f"{len(made)} pages, all fresh")
        sys.exit(1 if lines else 0)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in FOLDER.glob("*.md"):
        if path.name not in made:
            path.unlink()
    for name, text in made.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    print(f"{len(made)} pages: {FOLDER.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
