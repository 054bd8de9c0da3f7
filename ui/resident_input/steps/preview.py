"""Step 3: table and map together, before anything is written; every row with its reason."""

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapLayerProxyModel,
    QgsMarkerSymbol,
    QgsProject,
    QgsRendererCategory,
    QgsWkbTypes,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPlainTextEdit

from ....processing.toolbox.intake import previewing
from ....processing.toolbox.translation import number, tr
from ..minimap import MiniMap
from ..parts import Fields, Halves, button, choice, choose, label, named, row
from ..step import Step
from ..tables import RowTable

WIDTHS = (10, 16, 26, 40, 18, 18, 8, 10, 16, 14)
SIDE_BY_SIDE = 640


class PreviewStep(Step):
    """What will be imported, what stays out and why."""

    def __init__(self, desk, number_=3):
        super().__init__(
            desk, number_, tr("Preview"), tr("This is what will be imported. Nothing has been written yet.")
        )
        self._empty = label(tr("Choose a source and look at the matching first."))
        self._balance = label(bold=True)
        self._each = label(dim=True)
        self.filter = choice((), name=tr("Show only"))
        self.filter.activated.connect(lambda at: self._narrow())
        self._all = button(tr("Whole map"), lambda: self.map.zoom_to_all())
        self.map = MiniMap()
        self.table = RowTable(tr("Rows that come, what becomes of each, and why"))
        self.table.setMinimumHeight(140)
        self.split = Halves(self.map, self.table, SIDE_BY_SIDE)
        self.split.setMinimumHeight(300)
        self.split.setSizes([190, 190])
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 1)
        self.detail = QPlainTextEdit()
        self.detail.setReadOnly(True)
        self.detail.setMaximumHeight(96)
        self.detail.setPlaceholderText(
            tr("Select a row, or click a place on the map, to see the answers as they came.")
        )
        named(self.detail, tr("The answers of the selected row"))
        self.area = QgsMapLayerComboBox()
        self.area.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.area.setAllowEmptyLayer(True, tr("(none: nothing is outside)"))
        self.area.setLayer(None)
        # by the user: a project that is closed takes its layers away
        self.area.activated.connect(lambda at: self._change_area())
        area = Fields()
        self._parts = area.add(tr("Area of the survey"), self.area)
        narrow = row(self.filter, self._all, stretch=False)
        narrow.setStretch(0, 1)
        self.body.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._balance)
        self.body.addWidget(self._each)
        self.body.addLayout(narrow)
        self.body.addWidget(self.split, 1)
        self.body.addWidget(self.detail)
        self.body.addLayout(area)
        self._parts += [self._balance, self._each, self.filter, self._all, self.split, self.detail]
        self.table.picked.connect(self._rows_picked)
        self.map.picked.connect(self._place_picked)
        desk.looked.connect(self._show)
        desk.profiled.connect(self._show)
        desk.resumed.connect(self._resume)
        self._rows = None
        self._show()

    def ready(self):
        return self.desk.look is not None

    def enter(self):
        if self.desk.look is not None and self.desk.preview is None:
            self.prepare()

    def prepare(self):
        """Prepare all rows beside the window."""
        source, profile, survey = self.desk.look.source, self.desk.profile, self.desk.session.name
        area = previewing.Area(self.area.currentLayer())
        self.desk.background.cancel("values")  # the step before counts them again when it is opened
        self.desk.start(
            "preview",
            tr("Preparing the preview"),
            lambda monitor: previewing.preview(source, profile, survey, area, monitor),
            self._prepared,
            self._prepared,
        )

    def _prepared(self, preview):
        self.desk.preview = preview
        for layer in preview.layers:
            layer.setRenderer(_renderer(layer))
        self._show()
        self.map.show_layers(preview.layers)
        if preview.complete:
            self.desk.finish(self.number)
        self.desk.previewed.emit()

    def _show(self):
        preview = self.desk.preview
        self._empty.setVisible(self.desk.look is None)
        for part in self._parts:
            part.setVisible(preview is not None)
        if preview is None:
            self.map.let_go()
            return
        came, placed, without, out, blank = map(number, preview.balance())
        self._balance.setText(
            tr("{came} answers came = {placed} on the map + {without} without a place + {out} stay out").format(
                came=came, placed=placed, without=without, out=out
            )
        )
        lines = []
        if not preview.complete:
            lines.append(tr("The first answers; the rest is on its way."))
        lines.append(tr("Of those that stay out, {n} are questions that were not answered.").format(n=blank))
        if preview.homes:
            lines.append(tr("{n} homes came too: they are protected in the next step.").format(n=number(preview.homes)))
        lines += [
            f"{question}: {number(a)} = {number(b)} + {number(c)} + {number(d)}"
            for question, a, b, c, d in preview.balances(self.desk.profile)
        ]
        self._each.setText("\n".join(lines))
        kept = self.filter.currentData()
        self.filter.clear()
        for key, text in preview.filters():
            self.filter.addItem(text, key)
        keys = [self.filter.itemData(at) for at in range(self.filter.count())]
        choose(self.filter, kept if kept in keys else "")
        self._narrow()

    def _narrow(self):
        self._rows = self.desk.preview.rows(self.filter.currentData() or "")
        self.table.set_rows(self._rows, WIDTHS)
        self.detail.clear()

    def _rows_picked(self, rows):
        preview = self.desk.preview
        positions = self._rows.positions[rows]
        self.map.choose(preview.features(positions))
        if len(rows):
            self._tell(int(positions[0]), len(rows))

    def _place_picked(self, places):
        preview = self.desk.preview
        if preview is None:
            return
        positions = sorted(preview.position(layer, feature) for layer, feature in places)
        rows = [at for position in positions if (at := self._rows.place_of(position)) is not None]
        if positions and not rows:  # the filter hides it
            choose(self.filter, "")
            self._narrow()
            rows = [self._rows.place_of(position) for position in positions]
        self.table.choose(rows)
        if positions:
            self._tell(positions[0], len(positions))

    def _tell(self, position, count):
        """The row as it came, looked up in the source beside the window."""
        preview = self.desk.preview
        head = "; ".join(preview.why(position))
        self.detail.setPlainText("\n".join(part for part in (head, preview.text(position)) if part))
        source, (table, number_) = self.desk.look.source, preview.origin(position)
        self.desk.background.work(
            "peek",
            tr("Looking the row up"),
            lambda monitor: (position, previewing.whole_row(source, table, number_, monitor)),
            lambda found: self._tell_all(head, count, found[1]),
            lambda problem: self.desk.tell(problem),
        )

    def _tell_all(self, head, count, cells):
        lines = [head] if head else []
        if count > 1:
            lines.insert(0, tr("{n} rows selected; the first of them:").format(n=number(count)))
        lines += [f"{name}: {text}" for name, text in cells]
        self.detail.setPlainText("\n".join(lines))

    def _resume(self):
        self.area.setLayer(QgsProject.instance().mapLayer(self.desk.session.area))
        self._show()

    def _change_area(self):
        layer = self.area.currentLayer()
        if self.desk.look is not None and self.desk.preview is not None:
            self.desk.keep(area=layer.id() if layer is not None else "")
            self.prepare()

    def let_go(self):
        self.map.let_go()


def _renderer(layer):
    """Those with a problem stand out."""
    kind = layer.geometryType()

    def symbol(color, size):
        if kind == QgsWkbTypes.GeometryType.PointGeometry:
            return QgsMarkerSymbol.createSimple(
                {"name": "circle", "color": color, "outline_color": "#ffffff", "outline_width": "0.2", "size": size}
            )
        if kind == QgsWkbTypes.GeometryType.LineGeometry:
            return QgsLineSymbol.createSimple({"color": color, "width": "0.6"})
        return QgsFillSymbol.createSimple({"color": "0,0,0,0", "outline_color": color, "outline_width": "0.5"})

    return QgsCategorizedSymbolRenderer(
        "flag",
        [
            QgsRendererCategory(0, symbol("#1d6fa5", "2.2"), tr("Without a remark")),
            QgsRendererCategory(1, symbol("#d9622b", "2.8"), tr("Look at it")),
        ],
    )
