"""The remarks on QGIS's own map: what is selected in the list is selected there, and the other way round."""

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsExpression, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.toolbox.intake import tools

MOST = 5_000  # ids in one selection


class OnMap(QObject):
    """``picked`` carries the ids of the contributions that were selected on the map."""

    picked = pyqtSignal(list)

    def __init__(self, desk):
        super().__init__()
        self._desk, self._layers, self._quiet = desk, [], False

    def follow(self):
        """Listen to the layers of the project that show this store."""
        self.let_go()
        for layer in tools.remark_layers(self._desk.session):
            layer.selectionChanged.connect(self._selected)
            layer.willBeDeleted.connect(self._gone)
            self._layers.append(layer)

    def choose(self, ids):
        """Select contributions, and bring them into sight."""
        if not self._layers:
            self.follow()
        self._quiet = True
        place = QgsRectangle()
        canvas = self._desk.iface.mapCanvas()
        listed = ", ".join(QgsExpression.quotedValue(known) for known in ids[:MOST])
        for layer in self._layers:
            if not ids:
                layer.removeSelection()
                continue
            layer.selectByExpression(f'"contribution_id" IN ({listed})')
            if layer.isSpatial() and layer.selectedFeatureCount():
                place.combineExtentWith(_brought(layer, canvas.mapSettings().destinationCrs()))
                canvas.flashFeatureIds(layer, layer.selectedFeatureIds()[:200])
        self._quiet = False
        if not place.isNull() and not canvas.extent().contains(place):
            if place.width() < canvas.extent().width() and place.height() < canvas.extent().height():
                canvas.setCenter(place.center())
            else:
                place.grow(max(place.width(), place.height()) * 0.1)
                canvas.setExtent(place)
            canvas.refresh()

    def refresh(self):
        """Draw what was changed."""
        for layer in self._layers:
            layer.triggerRepaint()

    def let_go(self):
        """Listen no more."""
        for layer in self._layers:
            layer.selectionChanged.disconnect(self._selected)
            layer.willBeDeleted.disconnect(self._gone)
        self._layers = []

    def _gone(self):
        gone = self.sender()
        self._layers = [layer for layer in self._layers if layer is not gone]

    def _selected(self, *which):
        if self._quiet:
            return
        chosen = self.sender()
        self._quiet = True
        for layer in self._layers:
            if layer is not chosen and layer.selectedFeatureCount():
                layer.removeSelection()
        self._quiet = False
        self.picked.emit([str(feature["contribution_id"]) for feature in chosen.getSelectedFeatures()])


def _brought(layer, crs):
    """Where the selected features lie, in the map's CRS."""
    box = layer.boundingBoxOfSelected()
    try:
        return QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance()).transformBoundingBox(box)
    except QgsCsException:
        return QgsRectangle()
