"""The ready-made models, in every language: scripts/py scripts/make_models.py [FOLDER]

Written through QGIS's own model classes into resources/models, one file per model and language. A model asks for
data and destinations only; what a child tool leaves open has that tool's default.
"""

import sys
from dataclasses import dataclass, field
from pathlib import Path

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
LANGUAGES = ("en", "sv")
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
        component.setPosition(QPointF(130 + 240 * row, 60))
        made.addModelParameter(maker(key, at), component)
    for row, step in enumerate(model.steps):
        child = QgsProcessingModelChildAlgorithm(step.tool)
        child.setChildId(step.key)
        child.setDescription(step.titles[at])
        child.setPosition(QPointF(250, 200 + 170 * row))
        for name, value in step.values.items():
            child.addParameterSources(name, [source(value)])
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


def main(folder=FOLDER):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(ROOT / "build" / "plugins"))
    import sodertorn

    plugin = sodertorn.classFactory(None)
    plugin.initProcessing()
    try:
        for model in MODELS:
            for at, language in enumerate(LANGUAGES):
                made = built(model, at)
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


if __name__ == "__main__":
    main(*sys.argv[1:])
