"""What makes a layer readable: aliases with units, legend, title, history; stored in its file where it can be."""

from dataclasses import dataclass

from qgis.core import QgsProcessingLayerPostProcessorInterface, QgsRasterLayer, QgsVectorLayer

from . import map_tips, provenance, styling
from .translation import tr


@dataclass
class Finish:
    """What is done to one output layer.

    Attributes
    ----------
    aliases : dict
        Field name to (alias, comment).
    style, classes : Style, Classes
    column : str
        Field the style shows; empty for one symbol or a raster.
    called : str
        A fuller name for the layer, where the title alone does not tell which result it is.
    """

    title: str
    abstract: str
    aliases: dict = None
    style: object = None
    classes: object = None
    column: str = ""
    unit: str = "none"
    called: str = ""
    made: dict = None

    def apply(self, layer):
        """Dress the layer; its data are not touched."""
        if isinstance(layer, QgsVectorLayer):
            map_tips.make_inert(layer)
            for name, alias in self.aliases.items():
                index = layer.fields().lookupField(name)
                if index >= 0:
                    layer.setFieldAlias(index, alias)
            if self.style and layer.isSpatial():
                layer.setRenderer(
                    styling.renderer(self.style, self.classes, self.column, layer.geometryType(), self.unit)
                )
        elif isinstance(layer, QgsRasterLayer) and self.style and self.style.breaks:
            layer.setRenderer(styling.raster_renderer(layer, self.style, self.unit))
        called = self.called or self.title
        layer.setMetadata(provenance.as_metadata(called, self.abstract, self.made, layer.crs()))
        if layer.name() == self.title:
            layer.setName(called)
        layer.triggerRepaint()

    def keep(self, layer, monitor):
        """Store style and metadata with the data, so that the next who opens the file sees them."""
        if isinstance(layer, QgsRasterLayer):
            layer.saveDefaultMetadata()
            layer.saveDefaultStyle(QgsRasterLayer.StyleCategory.AllStyleCategories)
            return
        if layer.providerType() == "ogr" and ".gpkg" in layer.source().lower():
            why = layer.saveStyleToDatabase(self.title, self.abstract[:250], True, "")
            why = why or provenance.save(layer, layer.metadata())
            if why:
                monitor.warn("Legend and history could not be stored in {layer}: {why}", layer=layer.name(), why=why)


class Dresser(QgsProcessingLayerPostProcessorInterface):
    """Dresses a layer when QGIS loads it into the project (main thread)."""

    def __init__(self, finish):
        super().__init__()
        self._finish = finish

    def postProcessLayer(self, layer, context, feedback):  # noqa: N802
        self._finish.apply(layer)


def repeated_title(column, value):
    """A column's translated title, with the value of a repeated one."""
    return tr(column.title).format(value) if column.repeat else tr(column.title)
