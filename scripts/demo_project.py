"""The demo's project, maps and summary: scripts/py scripts/demo_project.py demo-output

Reads sodertorn-demo.gpkg and the rasters beside it, with the legends stored in them; writes demo.qgz (relative
paths, one layout and one map theme per map), maps/*.png and RESULT.txt.
"""

import csv
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsDefaultRasterLayerLegend,
    QgsFillSymbol,
    QgsLayerTree,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMapLayerLegendUtils,
    QgsMapThemeCollection,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSingleSymbolRenderer,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

ATTRIBUTION = "© OpenStreetMap contributors, ODbL"
TOWN = "Centre of Helsinki"
ESTIMATE = "People and dwellings are an estimate from building sizes."
GROUPS = {
    "Who can walk to what": ("homes_to_green", "homes_services", "school_streets", "school_areas"),
    "What surrounds them": ("homes_green_share", "green-share-300-m", "grid_land_cover", "land-cover"),
    "Streets checked": ("street_faults",),
    "The town": ("stops", "services", "homes", "streets", "green", "buildings", "vegetation"),
}
HIDDEN_AT_FIRST = {
    "homes_services", "school_streets", "school_areas", "homes_green_share", "green-share-300-m", "grid_land_cover",
    "land-cover", "street_faults", "stops", "services", "homes", "vegetation",
}  # fmt: skip
DOTS = {}  # layers of points and their colour; the demo's parts add to it
RASTERS = {"green-share-300-m": "Green ground within 300 m", "land-cover": "Land cover"}
LAND_COVER = {
    1: ("Public green", "#009e73"),
    2: ("Other green ground", "#d6e685"),
    3: ("Building", "#8c8c8c"),
    4: ("Other ground", "#f2efe9"),
}


SWEDISH = {
    "Centre of Helsinki": "Centrala Helsingfors",
    "People and dwellings are an estimate from building sizes.": "Boende och bostäder är uppskattade ur husens mått.",
    "Who can walk to what": "Vem når vad till fots",
    "What surrounds them": "Vad som omger dem",
    "Streets checked": "Gatunätet kontrollerat",
    "The town": "Staden",
    "Green ground within 300 m": "Grön mark inom 300 m",
    "Land cover": "Marktäcke",
    "Public green": "Allmän grönyta",
    "Other green ground": "Annan grön mark",
    "Building": "Byggnad",
    "Other ground": "Annan mark",
    "Who can walk to a public green space?": "Vilka når en allmän grönyta till fots?",
    "How many services can be walked to?": "Hur mycket service nås till fots?",
    "Streets within walking distance of a school": "Gator inom gångavstånd från en skola",
    "How green is it within 300 m?": "Hur grönt är det inom 300 m?",
    "Land cover in squares of 250 m": "Marktäcke i rutor om 250 m",
    "Faults in the street layer worth a look": "Fel i gatulagret värda att titta på",
    "What came out of the OpenStreetMap file": "Vad som fanns i OpenStreetMap-filen",
}


def say(words):
    """The demo's own words in the language of the run (LANG); the layers' are the plugin's business."""
    language = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or "en"
    return SWEDISH.get(words, words) if language.startswith("sv") else words


@dataclass(frozen=True)
class Map:
    """One picture: what is shown, top first, and what its legend explains (the layers that are not ground)."""

    file: str
    title: str
    layers: tuple
    note: str = ""
    ground: tuple = ("streets", "buildings")


MAPS = (
    Map("1-green-within-300-m", "Who can walk to a public green space?", ("homes_to_green", "green")),
    Map("2-services-within-reach", "How many services can be walked to?", ("homes_services", "green")),
    Map("3-schools", "Streets within walking distance of a school", ("school_streets", "school_areas")),
    Map("4-green-share", "How green is it within 300 m?", ("buildings", "green-share-300-m"), ground=()),
    Map("5-grid", "Land cover in squares of 250 m", ("grid_land_cover", "land-cover"), ground=()),
    Map("6-streets-checked", "Faults in the street layer worth a look", ("street_faults",)),
    Map("7-the-town", "What came out of the OpenStreetMap file", ("services", "green")),
)


def add_parts(folder=Path(__file__).parent / "demo"):
    """Layers, maps and Swedish words of the demo's further parts, one JSON file beside each shell script."""
    global MAPS
    for path in sorted(folder.glob("*.json")):
        part = json.loads(path.read_text(encoding="utf-8"))
        for group, names in part.get("groups", {}).items():
            GROUPS[group] = (*GROUPS.get(group, ()), *names)
            HIDDEN_AT_FIRST.update(names)
        RASTERS.update(part.get("rasters", {}))
        DOTS.update(part.get("dots", {}))
        SWEDISH.update(part.get("swedish", {}))
        MAPS = (*MAPS, *(Map(**wanted) for wanted in part.get("maps", ())))


def main(folder):
    folder = Path(folder).resolve()
    add_parts()
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    try:
        project = QgsProject.instance()
        layers = load(folder, project)
        dress_ground(layers)
        furnish(project, layers)
        pictures = [
            draw(project, layers, wanted, folder / "maps") for wanted in MAPS if layers.keys() >= set(wanted.layers)
        ]
        if not project.write(str(folder / "demo.qgz")):
            raise SystemExit(f"demo: the project cannot be written: {project.error()}")
        (folder / "RESULT.txt").write_text(result(folder, layers, pictures), encoding="utf-8")
        project.clear()
    finally:
        application.exitQgis()


def load(folder, project):
    """All layers of the folder by name, in groups; a layer that was not made is left out."""
    found, gpkg = {}, folder / "sodertorn-demo.gpkg"
    for group, names in GROUPS.items():
        branch = project.layerTreeRoot().addGroup(say(group))
        for name in names:
            if (folder / f"{name}.tif").exists():
                layer = QgsRasterLayer(str(folder / f"{name}.tif"), name)
            else:
                layer = QgsVectorLayer(f"{gpkg}|layername={name}", name, "ogr")
            if not layer.isValid():
                continue
            layer.setName(layer.metadata().title() or say(RASTERS.get(name, name)))
            attribute(layer)
            project.addMapLayer(layer, False)
            branch.addLayer(layer).setItemVisibilityChecked(name not in HIDDEN_AT_FIRST)
            branch.findLayer(layer.id()).setExpanded(name not in HIDDEN_AT_FIRST)
            found[name] = layer
    return found


def attribute(layer):
    """Say in the layer whose data it is."""
    about = layer.metadata()
    if ATTRIBUTION not in about.rights():
        about.setRights([*about.rights(), ATTRIBUTION])
        layer.setMetadata(about)
    layer.serverProperties().setAttribution(ATTRIBUTION)


def dress_ground(layers):
    """Streets and buildings step back behind the results."""
    if "streets" in layers:
        symbol = QgsLineSymbol.createSimple({"color": "#9a9a9a", "width": "0.15", "capstyle": "round"})
        layers["streets"].setRenderer(QgsSingleSymbolRenderer(symbol))
    if "buildings" in layers:
        symbol = QgsFillSymbol.createSimple({"color": "#e3dfd8", "outline_color": "#cbc6bd", "outline_width": "0.05"})
        layers["buildings"].setRenderer(QgsSingleSymbolRenderer(symbol))
    for name, color in DOTS.items():
        if name in layers:
            symbol = QgsMarkerSymbol.createSimple({"color": color, "size": "1", "outline_style": "no"})
            layers[name].setRenderer(QgsSingleSymbolRenderer(symbol))
    if "land-cover" in layers:
        classes = [
            QgsPalettedRasterRenderer.Class(code, QColor(color), say(words))
            for code, (words, color) in LAND_COVER.items()
        ]
        layer = layers["land-cover"]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    if "grid_land_cover" in layers:
        layer = layers["grid_land_cover"]
        symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#404040", "outline_width": "0.2"})
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))
        label_share(layer)


def label_share(layer):
    """Write the share of public green into every square."""
    settings = QgsPalLayerSettings()
    settings.fieldName = "if(\"share_1\" is null, '', round(\"share_1\") || ' %')"
    settings.isExpression = True
    settings.setFormat(text(7, bold=True))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def furnish(project, layers):
    """CRS, title, attribution and first view of the project."""
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.setCrs(layers["streets"].crs())
    project.setTitle(f"Södertörnsmodellen: {say(TOWN)}")
    about = project.metadata()
    about.setTitle(project.title())
    about.setAbstract(f"{ATTRIBUTION}. {say(ESTIMATE)}")
    project.setMetadata(about)
    project.writeEntry("CopyrightLabel", "/Enabled", True)
    project.writeEntry("CopyrightLabel", "/Label", ATTRIBUTION)
    project.writeEntry("CopyrightLabel", "/Placement", 3)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent(layers), project.crs()))


def extent(layers):
    """Where the buildings stand; the streets reach far beyond them."""
    view = QgsRectangle((layers.get("buildings") or layers["streets"]).extent())
    view.scale(1.04)
    return view


def text(size, bold=False, color="#202020"):
    """A text format of a font every Linux has."""
    font = QFont("DejaVu Sans")
    font.setBold(bold)
    made = QgsTextFormat()
    made.setFont(font)
    made.setSize(size)
    made.setSizeUnit(Qgis.RenderUnit.Points)
    made.setColor(QColor(color))
    return made


def draw(project, layers, wanted, folder):
    """One layout, map theme and PNG."""
    shown = [layers[name] for name in (*wanted.layers, *wanted.ground) if name in layers]
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(say(wanted.title))
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(230, 250, Qgis.LayoutUnit.Millimeters))

    chart = QgsLayoutItemMap(layout)
    place(layout, chart, 8, 24, 140, 208)
    chart.setLayers(shown)
    chart.setKeepLayerSet(True)
    chart.zoomToExtent(extent(layers))
    chart.setFrameEnabled(True)
    chart.setFrameStrokeWidth(QgsLayoutMeasurement(0.2, Qgis.LayoutUnit.Millimeters))

    label(layout, say(wanted.title), 8, 6, 214, 9, text(17, bold=True))
    label(layout, f"{say(TOWN)}. {say(wanted.note or ESTIMATE)}", 8, 15, 214, 6, text(9))
    label(layout, ATTRIBUTION, 8, 235, 100, 6, text(8, color="#505050"))
    label(layout, f"Södertörnsmodellen · {project.crs().authid()}", 152, 235, 72, 6, text(8, color="#505050"))

    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(chart)
    legend.setAutoUpdateModel(False)
    tree = QgsLayerTree()
    for layer in shown:
        node = tree.addLayer(layer)
        if isinstance(layer, QgsRasterLayer):  # the first entry is only the name of the band
            entries = len(QgsDefaultRasterLayerLegend(layer).createLayerTreeModelLegendNodes(node))
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, entries)))
    legend.model().setRootGroup(tree)
    for style, size in (
        (QgsLegendStyle.Style.Subgroup, 9),
        (QgsLegendStyle.Style.Group, 9),
        (QgsLegendStyle.Style.SymbolLabel, 8),
    ):
        legend.rstyle(style).setTextFormat(text(size, bold=style != QgsLegendStyle.Style.SymbolLabel))
    legend.setWrapString("\n")
    legend.setSymbolWidth(5)
    place(layout, legend, 151, 24, 72, 150)
    legend.adjustBoxSize()

    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setStyle("Single Box")
    bar.setLinkedMap(chart)
    bar.setUnits(Qgis.DistanceUnit.Meters)
    bar.setUnitLabel("m")
    bar.setUnitsPerSegment(100)
    bar.setNumberOfSegments(3)
    bar.setNumberOfSegmentsLeft(0)
    bar.setTextFormat(text(8))
    bar.update()
    bar.attemptMove(QgsLayoutPoint(152, 218, Qgis.LayoutUnit.Millimeters))

    project.layoutManager().addLayout(layout)
    remember(project, say(wanted.title), shown)
    path = folder / f"{wanted.file}.png"
    if not QgsLayoutExporter(layout).renderPageToImage(0, dpi=150).save(str(path)):
        raise SystemExit(f"demo: {path} cannot be written")
    return path


def remember(project, name, shown):
    """The same view as a map theme, for the layer panel."""
    theme = QgsMapThemeCollection.MapThemeRecord()
    for layer in shown:
        record = QgsMapThemeCollection.MapThemeLayerRecord(layer)
        record.currentStyle = "default"
        record.usingCurrentStyle = True
        theme.addLayerRecord(record)
    project.mapThemeCollection().insert(name, theme)


def place(layout, item, x, y, width, height):
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, y, Qgis.LayoutUnit.Millimeters))
    item.attemptResize(QgsLayoutSize(width, height, Qgis.LayoutUnit.Millimeters))


def label(layout, words, x, y, width, height, form):
    item = QgsLayoutItemLabel(layout)
    item.setText(words)
    item.setTextFormat(form)
    place(layout, item, x, y, width, height)


def result(folder, layers, pictures):
    """What was made and the headline numbers, as text."""
    lines = [f"{TOWN}, {ATTRIBUTION}. {ESTIMATE}", ""]
    for path in sorted((folder / "tables").glob("*.csv")):
        lines += [f"{path.stem}:", *headline(path), ""]
    counts = ", ".join(f"{name} {layer.featureCount()}" for name, layer in layers.items() if is_vector(layer))
    lines += [
        f"Layers    {folder / 'sodertorn-demo.gpkg'}",
        f"          {counts}",
        f"Project   {folder / 'demo.qgz'}  (make desktop opens it)",
        *(f"Map       {path}" for path in pictures),
        *(f"Table     {path}" for path in sorted((folder / "tables").iterdir())),
        "",
    ]
    return "\n".join(lines)


def is_vector(layer):
    return isinstance(layer, QgsVectorLayer)


def headline(path):
    """Each measure for all people, from the distribution table."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if row["group_field"]:
                continue
            without = float(row["people_without_value"])
            yield f"    {row['measure']}: {float(row['people']):,.0f} people, {without:,.0f} of them without a value"
            known = [(name, row[name]) for name in ("mean", "median", "worst_decile", "gini") if row[name]]
            yield "        " + ", ".join(f"{name.replace('_', ' ')} {float(value):.3g}" for name, value in known)
            for name, value in row.items():
                if name.startswith("share_") and value:
                    limit = name.removeprefix("share_")
                    left = float(row[f"left_out_{limit}"])
                    yield f"        {float(value):.1f} % meet {limit}, {left:,.0f} people are left out"


if __name__ == "__main__":
    main(*sys.argv[1:])
