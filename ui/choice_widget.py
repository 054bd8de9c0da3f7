"""A drop-down that shows translated titles and hands over the stable words that recipes hold."""

from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsGui,
    QgsProcessingParameterWidgetFactoryInterface,
)
from qgis.PyQt.QtWidgets import QComboBox

from ..processing.toolbox.parameters import CHOICE_WIDGET, choice_titles


class ChoiceWrapper(QgsAbstractProcessingParameterWidgetWrapper):
    """The widget of one choice in a dialog, a batch cell or a model."""

    def createWidget(self):  # noqa: N802
        self._box = QComboBox()
        parameter = self.parameterDefinition()
        for value, title in zip(parameter.options(), choice_titles(parameter), strict=True):
            self._box.addItem(title, value)
        self._box.setToolTip(parameter.toolTip())
        self._box.currentIndexChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        return self._box

    def setWidgetValue(self, value, context):  # noqa: N802
        self._box.setCurrentIndex(max(self._box.findData(value), 0))

    def widgetValue(self):  # noqa: N802
        return self._box.currentData()


class ChoiceFactory(QgsProcessingParameterWidgetFactoryInterface):
    """Makes the widgets; registered while the plugin is loaded."""

    def __init__(self):
        super().__init__()
        self._made = []

    def parameterType(self):  # noqa: N802
        return CHOICE_WIDGET

    def createWidgetWrapper(self, parameter, kind):  # noqa: N802
        wrapper = ChoiceWrapper(parameter, kind)
        self._made.append(wrapper)  # QGIS holds only the C++ half
        return wrapper


def register():
    """Make the drop-down known to QGIS; returns what `unregister` takes."""
    factory = ChoiceFactory()
    QgsGui.processingGuiRegistry().addParameterWidgetFactory(factory)
    return factory


def unregister(factory):
    """Undo `register`."""
    QgsGui.processingGuiRegistry().removeParameterWidgetFactory(factory)
