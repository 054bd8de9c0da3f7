"""Every map of the demo on sheets to look at: scripts/py scripts/contact_sheet.py demo-output [layer ...]

Each result in a GeoPackage of the folder and each raster result beside them becomes a picture with its title and its
legend as stored with it; the pictures are put on sheets, contact-sheet-1.png and so on.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsLayerTree,
    QgsLayerTreeModel,
    QgsLegendRenderer,
    QgsLegendSettings,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRenderContext,
    QgsSingleSymbolRenderer,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

MAP, LEGEND, TITLE, GAP = 520, 290, 44, 16
COLUMNS, ROWS = 3, 4


@dataclass
class Shown:
    """One layer to show, and the streets below it."""

    layer: object
    ground: object = None


def main(folder, *wanted):
    folder = Path(folder).resolve()
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    try:
        pictures = [picture(item) for item in found(folder) if not wanted or item.layer.name() in wanted]
        for path in folder.glob("contact-sheet-*.png"):
            path.unlink()
        each = COLUMNS * ROWS
        sheets = [sheet(pictures[first : first + each]) for first in range(0, len(pictures), each)]
        for number, made in enumerate(sheets, 1):
            path = folder / f"contact-sheet-{number}.png"
            if not made.save(str(path)):
                raise SystemExit(f"contact sheet: {path} cannot be written")
            print(path)
    finally:
        QgsProject.instance().clear()
        application.exitQgis()


def found(folder):
    """Layers with a geometry, table by table, then rasters."""
    for path in sorted(folder.glob("*.gpkg")):
        connection = QgsProviderRegistry.instance().providerMetadata("ogr").createConnection(str(path), {})
        names = sorted(table.tableName() for table in connection.tables())
        layers = {name: QgsVectorLayer(f"{path}|layername={name}", name, "ogr") for name in names}
        for name, layer in layers.items():
            if layer.isValid() and layer.isSpatial() and is_result(layer):
                yield Shown(layer, ground(layers, name))
    for path in sorted(folder.glob("*.tif")):
        layer = QgsRasterLayer(str(path), path.stem)
        if layer.isValid() and path.with_suffix(".qmd").exists():  # QGIS does not read it back by itself
            yield Shown(layer)


def is_result(layer):
    """Whether one of our tools made it: its history says so."""
    return bool(layer.metadata().history())


def ground(layers, name):
    """The streets in grey, below everything but themselves."""
    streets = layers.get("streets")
    if streets is None or name == "streets":
        return None
    made = streets.clone()
    made.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"color": "#c4c4c4", "width": "0.15"})))
    return made


def picture(item):
    """Title, map and legend of one layer."""
    layer = item.layer
    image = QImage(MAP + LEGEND, TITLE + MAP, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDotsPerMeterX(3780)
    image.setDotsPerMeterY(3780)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.drawImage(0, TITLE, rendered(item))
    painter.setFont(QFont("DejaVu Sans", 11, QFont.Weight.Bold))
    title = layer.metadata().title() or layer.name()
    painter.drawText(QRectF(4, 2, MAP + LEGEND - 8, 22), Qt.AlignmentFlag.AlignLeft, title)
    painter.setFont(QFont("DejaVu Sans", 8))
    painter.setPen(QColor("#606060"))
    counted = f"{layer.featureCount()} features" if isinstance(layer, QgsVectorLayer) else "raster"
    where = Path(layer.source().split("|")[0]).name
    painter.drawText(
        QRectF(4, 24, MAP + LEGEND - 8, 18), Qt.AlignmentFlag.AlignLeft, f"{where}: {layer.name()}, {counted}"
    )
    legend(painter, layer)
    painter.end()
    return image


def rendered(item):
    settings = QgsMapSettings()
    settings.setOutputSize(QSize(MAP, MAP))
    settings.setBackgroundColor(QColor("#fafafa"))
    settings.setDestinationCrs(item.layer.crs())
    settings.setLayers([layer for layer in (item.layer, item.ground) if layer is not None])
    extent = item.layer.extent()
    extent.grow(max(extent.width(), extent.height(), 1e-9) * 0.03)
    settings.setExtent(extent)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def legend(painter, layer):
    tree = QgsLayerTree()
    tree.addLayer(layer)
    settings = QgsLegendSettings()
    settings.setWrapChar("\n")
    for style, size in (
        (QgsLegendStyle.Style.Title, 9),
        (QgsLegendStyle.Style.Group, 9),
        (QgsLegendStyle.Style.Subgroup, 9),
        (QgsLegendStyle.Style.SymbolLabel, 8),
    ):
        form = QgsTextFormat()
        form.setFont(QFont("DejaVu Sans"))
        form.setSize(size)
        changed = settings.style(style)
        changed.setTextFormat(form)
        settings.setStyle(style, changed)
    model = QgsLayerTreeModel(tree)
    context = QgsRenderContext.fromQPainter(painter)
    context.setFlag(QgsRenderContext.Flag.Antialiasing, True)
    painter.save()
    painter.setClipRect(QRectF(MAP, TITLE, LEGEND, MAP))
    painter.translate(MAP + 6, TITLE)
    painter.scale(context.scaleFactor(), context.scaleFactor())  # a legend is drawn in millimetres
    QgsLegendRenderer(model, settings).drawLegend(context)
    painter.restore()


def sheet(pictures):
    rows = -(-len(pictures) // COLUMNS)
    width, height = MAP + LEGEND + GAP, TITLE + MAP + GAP
    image = QImage(COLUMNS * width + GAP, rows * height + GAP, QImage.Format.Format_RGB32)
    image.fill(QColor("#e4e4e4"))
    painter = QPainter(image)
    for at, one in enumerate(pictures):
        row, column = divmod(at, COLUMNS)
        painter.drawImage(GAP + column * width, GAP + row * height, one)
    painter.end()
    return image


if __name__ == "__main__":
    main(*sys.argv[1:])
