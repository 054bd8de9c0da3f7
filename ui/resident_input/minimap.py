"""A small map in the panel: what is coming in, over the layers of the project."""

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsFeatureRequest, QgsGeometry, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import Qt, pyqtSignal
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
    """``picked`` carries the ids of the features that were clicked."""

    picked = pyqtSignal(list)

    def __init__(self):
        super().__init__()
        self._layer = None
        self.setMinimumHeight(130)
        self.setCanvasColor(QColor("white"))
        self.enableAntiAliasing(True)
        self.setParallelRenderingEnabled(True)
        self.setCachingEnabled(True)
        self._tool = _Pick(self, self._pick)
        self.setMapTool(self._tool)
        named(self, tr("Map of what comes in"))

    def show_layer(self, layer):
        """Show a layer on top of what the project shows; the view stays where it is after the first time."""
        first = self._layer is None
        self._layer = layer
        project = QgsProject.instance()
        below = [item for item in project.layerTreeRoot().layerOrder() if item is not None and self._seen(item)]
        self.setDestinationCrs(layer.crs())
        self.setLayers([layer, *below])
        if first or not self.extent().intersects(layer.extent()):
            self.zoom_to_all()
        self.refresh()

    @staticmethod
    def _seen(layer):
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        return node is not None and node.isVisible()

    def zoom_to_all(self):
        """The whole of the layer with a little around it."""
        if self._layer is None or self._layer.featureCount() == 0:
            return
        whole = QgsRectangle(self._layer.extent())
        whole.grow(max(whole.width(), whole.height()) * 0.05 + 50.0)
        self.setExtent(whole)
        self.refresh()

    def choose(self, ids):
        """Mark features, and go there where they are out of sight."""
        if self._layer is None:
            return
        self._layer.selectByIds(ids)
        some = ids[:FLASHED]
        if some:
            request = QgsFeatureRequest().setFilterFids(some)
            place = QgsRectangle()
            for feature in self._layer.getFeatures(request):
                place.combineExtentWith(feature.geometry().boundingBox())
            if not self.extent().contains(place):
                if place.width() < self.extent().width() and place.height() < self.extent().height():
                    self.setCenter(place.center())
                else:
                    place.grow(max(place.width(), place.height()) * 0.1)
                    self.setExtent(place)
                self.refresh()
            self.flashFeatureIds(self._layer, some)

    def let_go(self):
        """Hold no layer any more."""
        self.setLayers([])
        self._layer = None

    def _pick(self, point):
        if self._layer is None:
            return
        reach = REACH * self.mapUnitsPerPixel()
        place = QgsRectangle(point.x() - reach, point.y() - reach, point.x() + reach, point.y() + reach)
        request = QgsFeatureRequest(place)
        request.setFlags(QgsFeatureRequest.Flag.ExactIntersect)
        request.setSubsetOfAttributes([])
        near = QgsGeometry.fromPointXY(point)
        found = sorted(
            (feature.geometry().distance(near), feature.id()) for feature in self._layer.getFeatures(request)
        )
        ids = [identifier for _, identifier in found[:FLASHED]]
        self._layer.selectByIds(ids)
        self.picked.emit(ids)


def brought(rectangle, source, target):
    """A rectangle in another CRS, or None where it has no place there."""
    try:
        return QgsCoordinateTransform(source, target, QgsProject.instance()).transformBoundingBox(rectangle)
    except QgsCsException:
        return None
