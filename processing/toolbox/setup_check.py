"""The one tool that is always there: tells what is installed and how to get what is missing."""

from qgis.core import Qgis, QgsProcessingAlgorithm, QgsProcessingOutputString
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR

from . import packages
from .look import icon
from .translation import tr


class SetupCheck(QgsProcessingAlgorithm):
    """Lists the Python packages the plugin needs, with versions and remedies."""

    def __init__(self, hidden=()):
        super().__init__()
        self._hidden = tuple(hidden)

    def createInstance(self):  # noqa: N802
        return type(self)(self._hidden)

    def name(self):
        return "set_up_check"

    def displayName(self):  # noqa: N802
        return tr("Set-up check")

    def flags(self):
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagDisplayNameIsLiteral

    def shortDescription(self):  # noqa: N802
        return tr("Tells which Python package is missing and how to get it.")

    def shortHelpString(self):  # noqa: N802
        parts = [self.shortDescription(), *packages.remedy()]
        return "".join(f"<p>{part}</p>" for part in parts)

    def icon(self):
        return icon()

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.addOutput(QgsProcessingOutputString("MISSING", tr("Missing packages")))

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        feedback.pushInfo(f"QGIS {Qgis.version()}, Qt {QT_VERSION_STR}, PyQt {PYQT_VERSION_STR}")
        found = packages.all_packages()
        for package in found:
            feedback.pushInfo(f"{package.name} {package.version or '-'} (>= {package.minimum})")
        for package, purpose in packages.optional_packages():
            line = f"{package.name} {package.version or '-'} (>= {package.minimum})"
            feedback.pushInfo(f"{line}: {tr('optional, for {purpose}').format(purpose=purpose)}")
        troubled = [package for package in found if not package.usable]
        if not troubled:
            feedback.pushInfo(tr("Everything the tools need is installed."))
            return {"MISSING": ""}
        for package in troubled:
            feedback.pushWarning(package.problem())
        if self._hidden:
            feedback.pushWarning(
                tr("Not shown in the toolbox until then: {titles}.").format(titles=", ".join(map(tr, self._hidden)))
            )
        for paragraph in packages.remedy():
            feedback.pushInfo(paragraph)
        return {"MISSING": ", ".join(package.name for package in troubled)}
