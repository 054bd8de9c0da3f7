"""The ready-made models, in every language: scripts/py scripts/make_models.py [FOLDER]

Written through QGIS's own model classes into resources/models, one file per model and language. A model asks for
data and destinations only; what a child tool leaves open has that tool's default.
"""

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QPointF

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "models"
LOCALES = {"en": "en_US.UTF-8", "sv": "sv_SE.UTF-8"}
LANGUAGES = tuple(LOCALES)
Source = QgsProcessingModelChildParameterSource


@dataclass(frozen=True)
class Step:
    """One tool of a model.

    ``values`` maps a parameter to "@input", "step.OUTPUT", or a plain value; ``results`` maps an output to its titles.
    """

    key: str
    tool: str
    titles: tuple
    values: dict
    results: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Model:
    """A model: its file name, titles and helps by language, its inputs (makers by key) and steps."""

    file: str
    titles: tuple
    helps: tuple
    inputs: dict
    steps: tuple


def file_input(*titles):
    return lambda key, at: QgsProcessingParameterFile(key, titles[at], fileFilter="OpenStreetMap (*.pbf *.osm *.gz)")


def layer_input(kind, *titles, optional=False):
    types = [getattr(QgsProcessing.SourceType, kind)]
    return lambda key, at: QgsProcessingParameterFeatureSource(key, titles[at], types, None, optional)


def field_input(parent, *titles, default=None, optional=False):
    return lambda key, at: QgsProcessingParameterField(key, titles[at], default, parent, optional=optional)


EXTRACT = file_input("OpenStreetMap file of the town", "OpenStreetMap-fil över staden")
PREPARE = Step(
    "prepare",
    "sodertorn:prepare_openstreetmap_extract",
    ("Layers from OpenStreetMap", "Lager ur OpenStreetMap"),
    {"EXTRACT": "@extract"},
)
ON_STREETS = {"STREETS": "prepare.STREETS", "LEVEL_FIELD": "level"}
HOMES_ON_STREETS = {"HOMES": "prepare.HOMES", "POPULATION": "people", **ON_STREETS}

MODELS = (
    Model(
        "green_near_home",
        ("Who can walk to a park?", "Vilka når en park till fots?"),
        (
            "From an OpenStreetMap file to the homes that have public green within 300 m, with the distribution over "
            "people and a page to read. Exchange the first step for your own layers where you have better ones.",
            "Från en OpenStreetMap-fil till de bostäder som har allmän grönyta inom 300 m, med fördelningen över "
            "befolkningen och en sida att läsa. Byt första steget mot egna lager där du har bättre.",
        ),
        {"extract": EXTRACT},
        (
            PREPARE,
            Step(
                "green",
                "sodertorn:green_space_within_300_m",
                ("Green space within 300 m", "Grönområde inom 300 m"),
                {**HOMES_ON_STREETS, "DESTINATIONS": "prepare.GREEN"},
                {
                    "OUTPUT": ("Distance to public green", "Avstånd till allmän grönyta"),
                    "SUMMARY": ("Distribution over people", "Fördelning över befolkningen"),
                    "REPORT": ("Page to read and share", "Sida att läsa och dela"),
                },
            ),
        ),
    ),
    Model(
        "everyday_services",
        ("Which everyday services are 15 minutes away?", "Vilken vardagsservice finns inom 15 minuter?"),
        (
            "From an OpenStreetMap file to the share of everyday services that every home reaches within 15 minutes "
            "on foot, which are missing, and for whom. Choose the services that matter here in the second step.",
            "Från en OpenStreetMap-fil till andelen vardagsservice som varje bostad når inom 15 minuter till fots, "
            "vad som saknas och för vilka. Välj i andra steget den service som betyder något här.",
        ),
        {"extract": EXTRACT},
        (
            PREPARE,
            Step(
                "everyday",
                "sodertorn:fifteen_minute_completeness",
                ("15-minute city", "15-minutersstad"),
                {**HOMES_ON_STREETS, "SERVICES": "prepare.SERVICES", "CATEGORY": "theme"},
                {
                    "OUTPUT": ("Everyday services within reach", "Vardagsservice inom räckhåll"),
                    "SUMMARY": ("Distribution over people", "Fördelning över befolkningen"),
                    "REPORT": ("Page to read and share", "Sida att läsa och dela"),
                },
            ),
        ),
    ),
    Model(
        "what_new_green_changes",
        ("What does new green change, and for whom?", "Vad ändrar ny grönska, och för vilka?"),
        (
            "The distance from home to green today and with the plan's new green, compared home by home: who gains, "
            "who is still left out. For a plan that takes green away, give today's green without it as the plan's.",
            "Avståndet från bostaden till grönområde i dag och med planens nya grönska, jämfört bostad för bostad: "
            "vilka som får det bättre och vilka som fortfarande är utan.",
        ),
        {
            "homes": layer_input("TypeVectorPoint", "Homes", "Bostäder"),
            "home_id": field_input("homes", "Field that identifies a home", "Fält som identifierar en bostad"),
            "people": field_input("homes", "Field with the number of people", "Fält med antal boende"),
            "streets": layer_input("TypeVectorLine", "Streets and paths", "Gator och gångvägar"),
            "green": layer_input("TypeVectorPolygon", "Green today", "Grönområden i dag"),
            "new_green": layer_input("TypeVectorPolygon", "New green in the plan", "Ny grönska i planen"),
        },
        (
            Step(
                "before",
                "sodertorn:green_space_within_300_m",
                ("Green today", "Grönområde i dag"),
                {"HOMES": "@homes", "POPULATION": "@people", "STREETS": "@streets", "DESTINATIONS": "@green"},
            ),
            Step(
                "together",
                "native:mergevectorlayers",
                ("Green with the plan", "Grönområden med planen"),
                {"LAYERS": ["@green", "@new_green"]},
            ),
            Step(
                "after",
                "sodertorn:green_space_within_300_m",
                ("Green with the plan", "Grönområde med planen"),
                {"HOMES": "@homes", "POPULATION": "@people", "STREETS": "@streets", "DESTINATIONS": "together.OUTPUT"},
            ),
            Step(
                "compare",
                "sodertorn:compare_before_and_after",
                ("What has changed, and for whom", "Vad som ändrats, och för vilka"),
                {
                    "BEFORE": "before.OUTPUT",
                    "BEFORE_ID": "@home_id",
                    "BEFORE_VALUE": "distance",
                    "AFTER": "after.OUTPUT",
                    "AFTER_ID": "@home_id",
                    "AFTER_VALUE": "distance",
                    "POPULATION": "@people",
                    "THRESHOLDS": "300",
                    "UNIT": "m",
                },
                {
                    "OUTPUT": ("Change at every home", "Förändring vid varje bostad"),
                    "TABLE": ("Who gains and who loses", "Vilka som vinner och förlorar"),
                    "PAGE": ("Comparison to read and share", "Jämförelse att läsa och dela"),
                },
            ),
        ),
    ),
)


def source(value):
    """A child's value as QGIS writes it."""
    if isinstance(value, str) and value.startswith("@"):
        return Source.fromModelParameter(value[1:])
    if isinstance(value, str) and "." in value and value.split(".")[1].isupper():
        return Source.fromChildOutput(*value.split("."))
    return Source.fromStaticValue(value)


def built(model, at):
    """One model in one language (0 English, 1 Swedish)."""
    made = QgsProcessingModelAlgorithm(model.titles[at], "Södertörnsmodellen", "sodertorn")
    made.setHelpContent({"ALG_DESC": model.helps[at], "SHORT_DESCRIPTION": model.helps[at]})
    for row, (key, maker) in enumerate(model.inputs.items()):
        component = QgsProcessingModelParameter(key)
        component.setPosition(QPointF(130 + 240 * (row % 3), 40 + 60 * (row // 3)))
        made.addModelParameter(maker(key, at), component)
    for row, step in enumerate(model.steps):
        child = QgsProcessingModelChildAlgorithm(step.tool)
        child.setChildId(step.key)
        child.setDescription(step.titles[at])
        child.setPosition(QPointF(250, 200 + 170 * row))
        for name, value in step.values.items():
            child.addParameterSources(name, [source(part) for part in (value if isinstance(value, list) else [value])])
        outputs = {}
        for column, (name, titles) in enumerate(step.results.items()):
            output = QgsProcessingModelOutput(name.lower(), titles[at])
            output.setChildId(step.key)
            output.setChildOutputName(name)
            output.setDescription(titles[at])
            output.setPosition(QPointF(560, 250 + 170 * row + 45 * column))
            outputs[output.name()] = output
        child.setModelOutputs(outputs)
        made.addChildAlgorithm(child)
    made.updateDestinationParameters()
    return made


def write(folder, language):
    """All models in one language; QGIS runs in it, because a model keeps the descriptions of its tools' outputs."""
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(ROOT / "build" / "plugins"))
    import sodertorn

    QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms())
    plugin = sodertorn.classFactory(None)
    plugin.initProcessing()
    try:
        for model in MODELS:
            made = built(model, LANGUAGES.index(language))
            ok, problems = made.validate()
            if not ok:
                raise SystemExit(f"{model.file}: {problems}")
            path = folder / f"{model.file}_{language}.model3"
            if not made.toFile(str(path)):
                raise SystemExit(f"{path} cannot be written")
            print(path)
    finally:
        plugin.unload()
        application.exitQgis()


def main(folder=FOLDER, language=None):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    if language:
        write(folder, language)
        return
    for language in LANGUAGES:
        environment = {**os.environ, "LC_ALL": "", "LANG": LOCALES[language]}
        subprocess.run([sys.executable, __file__, str(folder), language], env=environment, check=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
