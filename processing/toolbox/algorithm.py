"""One class that turns any declaration into a Processing algorithm."""

import importlib
import inspect
import re
import time
import typing

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException

from ..spec import Cancelled, UserError
from . import help_page, packages, parameters, resolving
from .look import icon
from .monitor import FeedbackMonitor
from .threads import keep_state
from .translation import tr


class IndicatorAlgorithm(QgsProcessingAlgorithm):
    """A declared indicator in the toolbox.

    Parameters
    ----------
    spec : Indicator
    """

    def __init__(self, spec):
        super().__init__()
        self._spec = spec
        self._run = None
        self._mistake = None

    def createInstance(self):  # noqa: N802
        return type(self)(self._spec)

    def name(self):
        return self._spec.id

    def displayName(self):  # noqa: N802
        return tr(self._spec.title)

    def flags(self):
        """Titles as they are: QGIS would write "within 300 M" in an English window."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagDisplayNameIsLiteral

    def group(self):
        return tr(self._spec.group)

    def groupId(self):  # noqa: N802
        return re.sub(r"\W+", "_", self._spec.group.lower())

    def tags(self):
        words = [*self._spec.keywords, self._spec.title]
        return list(dict.fromkeys([*words, *map(tr, words)]))

    def icon(self):
        return icon()

    def shortDescription(self):  # noqa: N802
        """The first sentence of the help; the rest stands in the help panel."""
        return re.split(r"(?<=[.?!]) ", tr(self._spec.help), maxsplit=1)[0]

    def shortHelpString(self):  # noqa: N802
        return help_page.html(self._spec)

    def initAlgorithm(self, configuration=None):  # noqa: N802
        for item in self._spec.inputs:
            self.addParameter(parameters.input_parameter(item, self._spec))
        for output in self._spec.outputs:
            self.addParameter(parameters.output_parameter(output, self._spec))
        if self._spec.people:
            for parameter in parameters.people_parameters():
                self.addParameter(parameter)

    def canExecute(self):  # noqa: N802
        found = packages.problems(self._spec.requires)
        return not found, " ".join(package.problem() for package in found)

    def checkParameterValues(self, values, context):  # noqa: N802
        lacking = self._lacking()  # not every caller asks canExecute before
        if lacking:
            return False, lacking
        from .run import Run

        values = resolving.plain(self._spec, values)
        run = Run(self, self._spec, values, context)
        try:
            run.check()  # before QGIS's own, whose sentences name no remedy
        except UserError as error:
            return False, error.text(tr, run.names)
        return super().checkParameterValues(values, context)

    def prepareAlgorithm(self, values, context, feedback):  # noqa: N802
        lacking = self._lacking()
        if lacking:
            raise QgsProcessingException(lacking)
        from .run import Run

        self._run = Run(self, self._spec, resolving.plain(self._spec, values), context)
        try:
            self._run.check()
        except UserError as error:
            # raised later: QGIS hides what goes wrong in this hook behind a sentence of its own
            self._mistake = error
        return True

    def processAlgorithm(self, values, context, feedback):  # noqa: N802
        keep_state()
        if self._mistake is not None:
            raise QgsProcessingException(self._mistake.text(tr, self._run.names))
        return self._translated(self._run.process, feedback)

    def postProcessAlgorithm(self, context, feedback):  # noqa: N802
        return self._translated(self._run.finish, feedback)

    def _lacking(self):
        """What to say where a package is missing; empty where none is."""
        ready, why = self.canExecute()
        return "" if ready else f"{why} {tr('Run Set-up check to see how to get it.')}"

    def _translated(self, step, feedback):
        """Run a step; a user's mistake leaves as one clean sentence."""
        names = self._run.names
        try:
            return step(FeedbackMonitor(feedback, names))
        except UserError as error:
            sentence = error.text(tr, names)
        except Cancelled:
            return {}
        # QGIS never lets go of the traceback of what is raised here. Raised within the except block it would
        # keep every frame of the run, with its layers: lost memory, and a crash when they outlive QGIS.
        self._run = step = None
        raise QgsProcessingException(sentence)


def method_of(spec):
    """The function a declaration names."""
    module, function = spec.method.split(":")
    place = f"..{module}" if "." in module else f"..methods.{module}"
    return getattr(importlib.import_module(place, __package__), function)


def bundled(spec, method, values):
    """Keyword arguments for a method: inputs of one bundle become an instance of its dataclass.

    Population and groups are the business of the distribution; a method that asks for them gets them too.
    """
    kinds = typing.get_type_hints(method)
    asked = inspect.signature(method).parameters
    skipped = {spec.people.population, spec.people.groups} - set(asked) if spec.people else set()
    keywords, bundles = {}, {}
    for item in spec.inputs:
        if item.part_of:
            bundles.setdefault(item.part_of, {})[item.key] = values[item.key]
        elif item.key not in skipped:
            keywords[item.key] = values[item.key]
    return keywords | {name: kinds[name](**content) for name, content in bundles.items()}


class Stopwatch:
    """Seconds since it was last asked."""

    def __init__(self):
        self._since = time.perf_counter()

    def lap(self):
        now = time.perf_counter()
        seconds, self._since = now - self._since, now
        return seconds
