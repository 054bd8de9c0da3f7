"""The tool that puts resident input into the project, as layers to look at and to review."""

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
)

from ..indicators.participation import CONNECTION, SCHEMA, STORE, SURVEY
from ..participation.store.place import StorePlace
from ..spec import UserError
from . import packages, parameters
from .connections import Connection
from .look import icon
from .monitor import FeedbackMonitor
from .threads import keep_state
from .translation import tr

REQUIRES = ("numpy", "geopandas")
INPUTS = (STORE, CONNECTION, SCHEMA, SURVEY)


class OpenResidentInput(QgsProcessingAlgorithm):
    """A store as a group of styled layers. The store is read in any thread; the project is touched in the main one."""

    def __init__(self):
        super().__init__()
        self._contents = self._made = None

    def createInstance(self):  # noqa: N802
        return type(self)()

    def name(self):
        return "open_resident_input"

    def displayName(self):  # noqa: N802
        return tr("Open resident input in the project")

    def group(self):
        return tr("Co-creation")

    def groupId(self):  # noqa: N802
        return "co_creation"

    def tags(self):
        words = ["Open resident input in the project", "open", "remarks", "survey", "layers"]
        return list(dict.fromkeys([*words, self.displayName()]))

    def flags(self):
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagDisplayNameIsLiteral

    def icon(self):
        return icon()

    def shortDescription(self):  # noqa: N802
        return tr("Puts imported resident input into the project, as layers with colours, forms and relations.")

    def shortHelpString(self):  # noqa: N802
        paragraphs = (
            self.shortDescription(),
            tr(
                "Remarks are shown as points, lines, areas and a table of those without a place, by theme and feeling; "
                "points close to each other are one disc with their number. Hidden and merged remarks are in the "
                "legend, not ticked. What was said can be read in the forms, and reviewed and answered there; the "
                "answers, files and the history of changes belonging to a remark open from it."
            ),
            tr(
                "Opening the same resident input again brings its layers up to date and adds none. Colours or forms "
                "that you changed stay as they are. A style that is kept with the resident input is used instead."
            ),
        )
        return "".join(f"<p>{text}</p>" for text in paragraphs)

    def initAlgorithm(self, configuration=None):  # noqa: N802
        for item in INPUTS:
            parameter = parameters.input_parameter(item, None)
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputMultipleLayers("LAYERS", tr("Layers")))
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of remarks")))

    def canExecute(self):  # noqa: N802
        found = packages.problems(REQUIRES)
        return not found, " ".join(package.problem() for package in found)

    def processAlgorithm(self, values, context, feedback):  # noqa: N802
        keep_state()
        from . import resident_layers  # need packages
        from .resident_contents import contents

        try:
            self._contents = contents(self._place(values, context), self._text(values, SURVEY, context))
            if context.project() is not None:
                self._made = resident_layers.ready(self._contents)
        except UserError as error:
            sentence = error.text(tr)
        else:
            return {}
        raise QgsProcessingException(sentence)

    def postProcessAlgorithm(self, context, feedback):  # noqa: N802
        from . import resident_layers

        if self._contents is None:
            return {}
        try:
            return self._opened(resident_layers, context, feedback)
        except UserError as error:
            sentence = error.text(tr)
        self._contents = None
        raise QgsProcessingException(sentence)

    def _opened(self, resident_layers, context, feedback):
        """Layers in the project; without one, where they are."""
        found = self._contents
        count = sum(number for _, number in found.counts)
        if context.project() is None:
            sources = [resident_layers.source_text(found.place, shown) for shown in found.shown]
            for text in sources:
                feedback.pushInfo(text)
            return {"LAYERS": sources, "COUNT": count}
        layers = resident_layers.put(found, context.project(), FeedbackMonitor(feedback, {}), self._made)
        for layer in layers.values():
            feedback.pushInfo(layer.name())
        return {"LAYERS": [layer.id() for layer in layers.values()], "COUNT": count}

    def _place(self, values, context):
        store, connection = (self._text(values, item, context) for item in (STORE, CONNECTION))
        schema = self._text(values, SCHEMA, context) or SCHEMA.default
        return StorePlace(store or None, Connection(connection) if connection else None, schema)

    def _text(self, values, item, context):
        name = parameters.parameter_name(item.key)
        if item is CONNECTION:
            return (self.parameterAsConnectionName(values, name, context) or "").strip()
        return (self.parameterAsString(values, name, context) or "").strip()
