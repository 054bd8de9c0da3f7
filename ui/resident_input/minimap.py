"""A small map in the panel: what is coming in, over the layers of the project."""

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...processing.toolbox.translation import tr
from .parts import named

REACH = 6  # pixels around a click
FLASHED = 200


class _Pick(QgsMapToolPan):
    """Drag to move the map, click to choose."""

    def __init__(self, canvas, act):
        super().__init__(canvas)
        self._act, self._from = act, None

    def canvasPressEvent(self, event):  # noqa: N802
        self._from = event.pos()
        super().canvasPressEvent(event)

    def canvasReleaseEvent(self, event):  # noqa: N802
        moved = self._from is None or (event.pos() - self._from).manhattanLength() > REACH
        super().canvasReleaseEvent(event)
        if not moved and event.button() == Qt.MouseButton.LeftButton:
            self._act(event.mapPoint())


class MiniMap(QgsMapCanvas):
    """``picked`` carries (position of the layer, id of the feature) of what was clicked."""

    picked = pyqtSignal(list)

    def __init__(self):
        super().__init__()
        self._layers = []
        self.setMinimumHeight(130)
        self.setCanvasColor(QColor("white"))
        self.enableAntiAliasing(True)
        self.setParallelRenderingEnabled(True)
        self.setCachingEnabled(True)
        self._tool = _Pick(self, self._pick)
        self.setMapTool(self._tool)
        named(self, tr("Map of what comes in"))

    def sizeHint(self):  # noqa: N802
        return QSize(300, 190)

    def show_layers(self, layers):
        """Show layers over what the project shows; the view stays where it is after the first time."""
        seen = self._extent() if self._layers else None
        self._layers = list(layers)
        root = QgsProject.instance().layerTreeRoot()
        below = [node.layer() for node in root.findLayers() if node.isVisible() and node.layer() is not None]
        if not layers:
            self.setLayers(below)
            return
        self.setDestinationCrs(layers[0].crs())
        self.setLayers([*reversed(layers), *below])
        if seen is None or not self.extent().intersects(self._extent()):
            self.zoom_to_all()
        self.refresh()

    def _extent(self):
        whole = QgsRectangle()
        for layer in self._layers:
            whole.combineExtentWith(layer.extent())
        return whole

    def zoom_to_all(self):
        """All that comes in, with a little around it."""
        whole = self._extent()
        if not whole.isNull():
            whole.grow(max(whole.width(), whole.height()) * 0.05 + 50.0)
            self.setExtent(whole)
            self.refresh()

    def choose(self, ids):
        """Mark features, a list of ids for each layer, and go there where they are out of sight."""
        place = QgsRectangle()
        for layer, some in zip(self._layers, ids, strict=True):
            layer.selectByIds(some)
            if some:
                for feature in layer.getFeatures(QgsFeatureRequest().setFilterFids(some[:FLASHED])):
                    place.combineExtentWith(feature.geometry().boundingBox())
                self.flashFeatureIds(layer, some[:FLASHED])
        if not place.isNull() and not self.extent().contains(place):
            if place.width() < self.extent().width() and place.height() < self.extent().height():
                self.setCenter(place.center())
            else:
                place.grow(max(place.width(), place.height()) * 0.1)
                self.setExtent(place)
            self.refresh()

    def let_go(self):
        """Hold no layer any more."""
        self.stopRendering()
        self.setLayers([])
        self._layers = []

    def _pick(self, point):
        reach = REACH * self.mapUnitsPerPixel()
        place = QgsRectangle(point.x() - reach, point.y() - reach, point.x() + reach, point.y() + reach)
        near, found = QgsGeometry.fromPointXY(point), []
        for at, layer in enumerate(self._layers):
            request = QgsFeatureRequest(place).setFlags(QgsFeatureRequest.Flag.ExactIntersect)
            ids = []
            for feature in layer.getFeatures(request.setSubsetOfAttributes([])):
                ids.append(feature.id())
                found.append((feature.geometry().distance(near), at, feature.id()))
            layer.selectByIds(ids)
        self.picked.emit([(at, feature) for _, at, feature in sorted(found)[:FLASHED]])
