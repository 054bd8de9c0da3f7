"""Step 4: what is personal, and what becomes of it."""

from dataclasses import replace

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QTextCharFormat, QTextCursor
from qgis.PyQt.QtWidgets import (
    QDoubleSpinBox,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
)

from ....processing.participation.privacy.protection import HOMES
from ....processing.toolbox.intake import protecting
from ....processing.toolbox.translation import number, tr
from ..fitting import Tick
from ..parts import Fields, Section, choice, choose, label, named
from ..plainrows import PlainRows
from ..step import Step
from ..tables import RowTable


class ProtectStep(Step):
    """Personal data in texts, columns that are personal, homes, respondents."""

    def __init__(self, desk, number_=4):
        super().__init__(
            desk,
            number_,
            tr("Protect"),
            tr("Nobody shall be exposed. Look at what was found, and choose what becomes of it."),
        )
        self._empty = label(tr("Look at the preview first."))
        self.body.addWidget(self._empty)

        self._texts = Section(tr("Personal data in what was written"))
        self.mask = Tick(tr("Mask what is found"))
        self.mask.toggled.connect(lambda on: self._take())
        self._count = label()
        self.counts = RowTable(tr("Personal data found, by kind and column"))
        self.counts.setFixedHeight(116)
        self.kinds = QListWidget()
        self.kinds.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        named(self.kinds, tr("Kinds of personal data to look for"))
        self.kinds.itemChanged.connect(lambda item: self._take(again=True))
        self._before = Tick(tr("Show what stands there now"))
        self._before.toggled.connect(lambda on: self._show_examples())
        self.examples = QPlainTextEdit()
        self.examples.setReadOnly(True)
        self.examples.setFixedHeight(130)
        named(self.examples, tr("Examples of texts with personal data"))
        self._note = label(
            tr("Names of people have no form, and are not found: look at the texts in the review."), dim=True
        )
        for item in (self.mask, self._count, self.counts, self._before, self.examples, self._note):
            self._texts.body.addWidget(item)
        self._which = Section(tr("Look for"))
        self._which.body.addWidget(self.kinds)

        self._drops = Section(tr("Columns that seem personal as a whole"), tr("A ticked column is not kept at all."))
        self.drops = QListWidget()
        self.drops.setFixedHeight(72)
        named(self.drops, tr("Columns not to keep"))
        self.drops.itemChanged.connect(self._drop)
        self._drops.body.addWidget(self.drops)

        self._homes = Section(tr("Where people live"))
        self.homes = choice([(word, tr(text)) for word, text in HOMES.items()])
        self.homes.activated.connect(lambda at: self._take())
        self.nearest, self.farthest, self.cell = (self._metres() for _ in range(3))
        self.k = QSpinBox()
        self.k.setRange(1, 1000)
        self.k.valueChanged.connect(lambda value: self._take())
        self.population = QgsMapLayerComboBox()
        self.population.setFilters(QgsMapLayerProxyModel.Filter.PointLayer | QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.population.setAllowEmptyLayer(True, tr("(none)"))
        self.population.setLayer(None)
        self.people = QgsFieldComboBox()
        self.people.setFilters(QgsFieldProxyModel.Filter.Numeric)
        self.people.setAllowEmptyFieldName(True)
        self.population.layerChanged.connect(self.people.setLayer)
        # by the user: a project that is closed takes its layers away
        for box in (self.population, self.people):
            box.activated.connect(lambda at: self._take())
        fields = Fields()
        self._lines = {}
        for key, title, field in (
            ("homes", tr("Homes"), self.homes),
            ("nearest", tr("At least"), self.nearest),
            ("farthest", tr("At most"), self.farthest),
            ("cell", tr("Side of the cells"), self.cell),
            ("k", tr("People who live nearer, at least"), self.k),
            ("population", tr("Population layer"), self.population),
            ("people", tr("Field with people"), self.people),
        ):
            self._lines[key] = fields.add(title, field)
        self._homes.body.addLayout(fields)
        self._untested = label(dim=True)
        self._homes.body.addWidget(self._untested)

        self._others = Section(tr("Respondents and originals"))
        self.pseudonyms = Tick(tr("Replace what identifies respondents by pseudonyms"))
        self.originals = Tick(tr("Keep the unmasked originals in a table of their own"))
        for box in (self.pseudonyms, self.originals):
            box.toggled.connect(lambda on: self._take())
            self._others.body.addWidget(box)
        self._others.body.addWidget(
            label(tr("Originals are personal data: keep them only where somebody is responsible for them."), dim=True)
        )

        self._log = Section(tr("What the log will say"))
        self.log = RowTable(tr("What the log will say"))
        self.log.setFixedHeight(130)
        self._log.body.addWidget(self.log)
        self._parts = (self._texts, self._which, self._drops, self._homes, self._others, self._log)
        for part in self._parts:
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._quiet = False
        desk.previewed.connect(self._forget)
        desk.looked.connect(self._forget)
        desk.resumed.connect(self._resume)
        self._resume()

    def _metres(self):
        made = QDoubleSpinBox()
        made.setRange(1, 100_000)
        made.setDecimals(0)
        made.setSingleStep(25)
        made.setSuffix(" m")
        made.valueChanged.connect(lambda value: self._take())
        return made

    def ready(self):
        return self.desk.preview is not None and self.desk.preview.complete

    def enter(self):
        if self.ready() and self.desk.findings is None:
            self._find()

    def _forget(self):
        self.desk.findings = None
        self._show()

    def _resume(self):
        """Put the session's settings into the fields."""
        self._quiet = True
        chosen = protecting.settings(self.desk.session.protection)
        self.mask.setChecked(chosen.mask)
        choose(self.homes, chosen.homes)
        self.nearest.setValue(chosen.nearest)
        self.farthest.setValue(chosen.farthest)
        self.cell.setValue(chosen.cell)
        self.k.setValue(chosen.k)
        self.pseudonyms.setChecked(chosen.pseudonyms)
        self.originals.setChecked(chosen.originals)
        self.kinds.clear()
        for word, title in protecting.kinds():
            self._tick(self.kinds, title, word, not chosen.kinds or word in chosen.kinds)
        self.kinds.setFixedHeight(self.kinds.sizeHintForRow(0) * self.kinds.count() + 6)
        self.population.setLayer(QgsProject.instance().mapLayer(self.desk.session.population))
        self.people.setField(self.desk.session.people)
        self._quiet = False
        self._show()

    @staticmethod
    def _tick(box, text, value, on):
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, value)
        item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        box.addItem(item)

    def protection(self):
        """The settings as they stand in the fields."""
        kinds = [self.kinds.item(at) for at in range(self.kinds.count())]
        chosen = [item.data(Qt.ItemDataRole.UserRole) for item in kinds if item.checkState() == Qt.CheckState.Checked]
        return replace(
            protecting.settings(""),
            mask=self.mask.isChecked() and bool(chosen),
            kinds=() if len(chosen) in (0, len(kinds)) else tuple(chosen),
            homes=self.homes.currentData(),
            nearest=self.nearest.value(),
            farthest=self.farthest.value(),
            cell=self.cell.value(),
            k=self.k.value(),
            pseudonyms=self.pseudonyms.isChecked(),
            originals=self.originals.isChecked(),
        )

    def _take(self, again=False):
        if self._quiet:
            return
        layer = self.population.currentLayer()
        self.desk.keep(
            protection=self.protection().text(),
            population=layer.id() if layer is not None else "",
            people=self.people.currentField(),
        )
        self._show_homes()
        if self.ready():
            self._find()

    def _find(self):
        look, profile, protection = self.desk.look, self.desk.profile, self.protection()
        survey, crs = self.desk.session.name, self.desk.preview.crs
        self.desk.start(
            "protect",
            tr("Looking for personal data"),
            lambda monitor: protecting.find(look.source, profile, survey, crs, look.frames, protection, monitor),
            self._found,
        )

    def _found(self, findings):
        self.desk.findings = findings
        self.desk.keep(protection=self.protection().text())
        self.desk.finish(self.number)
        self._show()

    def _show(self):
        findings = self.desk.findings
        self._empty.setVisible(findings is None)
        for part in self._parts:
            part.setVisible(findings is not None)
        self._show_homes()
        if findings is None:
            return
        total = sum(count for *_, count in findings.counts)
        self._count.setText(
            tr("{n} were found:").format(n=number(total)) if total else tr("None were found in what was written.")
        )
        rows = [(kind, column, number(count)) for kind, column, count in findings.counts]
        self.counts.setVisible(bool(total))
        self.counts.set_rows(PlainRows((tr("Kind"), tr("Column"), tr("Found")), rows), (26, 22, 8))
        for item in (self._before, self.examples):
            item.setVisible(bool(total))
        self._show_examples()
        self._quiet = True
        self.drops.clear()
        for key, name, evidence in findings.drops:
            self._tick(self.drops, f"{name}: {evidence}", key, key in self.desk.profile.drop)
        self._quiet = False
        self._drops.setVisible(bool(findings.drops))
        self._homes.setVisible(bool(findings.homes))
        titles = (tr("What"), tr("Column"), tr("How many"), tr("What was done"), tr("Bounds"))
        self.log.set_rows(PlainRows(titles, findings.log), (20, 16, 10, 36, 14))

    def _show_homes(self):
        word = self.homes.currentData()
        shown = {
            "nearest": word == "displace",
            "farthest": word == "displace",
            "cell": word == "cells",
            "k": word in ("displace", "cells"),
            "population": word in ("displace", "cells"),
            "people": word in ("displace", "cells") and self.population.currentLayer() is not None,
        }
        for key, on in shown.items():
            for part in self._lines[key]:
                part.setVisible(on)
        tested = self.population.currentLayer() is not None
        self._untested.setVisible(word in ("displace", "cells"))
        self._untested.setText(
            tr("Each home is tested against the population layer; where too few live near, it is not kept.")
            if tested
            else tr("Without a population layer nobody knows how many live near: homes are then not kept.")
        )

    def _show_examples(self):
        """Texts below each other, what is personal marked."""
        findings = self.desk.findings
        if findings is None:
            return
        now, text, marks = self._before.isChecked(), [], []
        at = 0
        for example in findings.examples:
            said = example.before if now else example.after
            head = f"{example.column}: "
            for start, end in example.spans_before if now else example.spans_after:
                marks.append((at + len(head) + start, at + len(head) + end))
            text.append(head + said)
            at += len(head) + len(said) + 1
        self.examples.setPlainText("\n".join(text))
        shape = QTextCharFormat()
        shape.setBackground(QColor("#c0392b" if now else "#2e8b57"))
        shape.setForeground(QColor("white"))
        self.examples.setExtraSelections([self._mark(start, end, shape) for start, end in marks])

    def _mark(self, start, end, shape):
        made = QTextEdit.ExtraSelection()
        made.format = shape
        cursor = QTextCursor(self.examples.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        made.cursor = cursor
        return made

    def _drop(self, item):
        if self._quiet:
            return
        key, on = item.data(Qt.ItemDataRole.UserRole), item.checkState() == Qt.CheckState.Checked
        kept = [name for name in self.desk.profile.drop if name != key]
        profile = self.desk.profile.changed(drop=(*kept, key) if on else tuple(kept))
        self.desk.profile = profile
        self.desk.keep(profile=profile.text())
        self.desk.states.emit()
