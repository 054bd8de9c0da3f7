"""Step 6: every remark looked at; accepted, hidden with a reason, put under a theme and a plan, answered."""

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QInputDialog,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ....processing.participation import schema
from ....processing.toolbox.intake import reviewing, tools
from ....processing.toolbox.translation import number, tr
from ..onmap import OnMap
from ..parts import GAP, Fields, Halves, button, choice, choose, label, named, row
from ..plainrows import PlainRows
from ..step import Step
from ..tables import RowTable

WIDTHS = (12, 16, 44, 20, 10, 16, 16, 14, 12, 16)
PAUSE = 250  # ms after the last letter of a search
REASONS = {
    "personal": "Tells who somebody is",
    "insult": "Insults somebody",
    "advertising": "Is advertising",
    "other": "Is about something else",
    "test": "Was a test",
}
SIDE_BY_SIDE = 700


class ReviewStep(Step):
    """Filters, the list, the remark that is selected, and what can be done with those that are."""

    def __init__(self, desk, number_=6):
        super().__init__(desk, number_, tr("Review"), tr("Look at every remark. All that is done here can be undone."))
        self._empty = label(tr("Import a survey first, or choose under Import where the remarks are."))
        self.body.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search in texts, themes and notes"))
        self.search.setClearButtonEnabled(True)
        named(self.search, tr("Search in texts, themes and notes"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self._narrow)
        self.search.textChanged.connect(lambda text: self._later.start())
        self.filters = {
            name: choice((), name=title)
            for name, title in (
                ("status", tr("Show only this status")),
                ("theme", tr("Show only this theme")),
                ("survey", tr("Show only this survey")),
            )
        }
        narrow = row(*self.filters.values(), stretch=False)
        for combo in self.filters.values():
            combo.activated.connect(lambda at: self._narrow())
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._count = label(dim=True)
        self.table = RowTable(tr("Remarks"))
        self.table.setMinimumHeight(120)
        self.table.picked.connect(self._picked)
        self.detail = QPlainTextEdit()
        self.detail.setReadOnly(True)
        self.detail.setMinimumHeight(70)
        self.detail.setPlaceholderText(tr("Select a remark, here or on the map."))
        named(self.detail, tr("The selected remark"))
        self.split = Halves(self.table, self.detail, SIDE_BY_SIDE)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.accept = button(tr("&Accept"), lambda: self._do({"status": "accepted"}))
        self.hide_ = button(tr("&Hide…"), self._hide, tip=tr("Hidden remarks are in no analysis and on no public map"))
        self.merge = button(tr("&Merge"), self._merge, tip=tr("The others are merged into the first of those selected"))
        self.undo = button(tr("&Undo"), self._undo, tip=tr("Take back what you did last"))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._sorting(), tr("Sort"))
        self.tabs.addTab(self._answering(), tr("Answer"))
        self.history = RowTable(tr("What was done with the remark"))
        self.tabs.addTab(self.history, tr("History"))
        self.history.setMaximumHeight(160)
        self.tabs.currentChanged.connect(lambda at: self._turn())
        self._parts = [self.search, *self.filters.values(), self._count, self.split, self.tabs]
        self._parts += [self.accept, self.hide_, self.merge, self.undo]
        self.body.addWidget(self.search)
        self.body.addLayout(narrow)
        self.body.addWidget(self._count)
        self.body.addWidget(self.split, 1)
        self.body.addLayout(row(self.accept, self.hide_, self.merge, None, self.undo))
        self.body.addWidget(self.tabs)
        self.on_map = OnMap(desk)
        self.on_map.picked.connect(self._picked_on_map)
        self.remarks, self._rows, self._stale = None, None, True
        desk.imported.connect(self._forget)
        desk.resumed.connect(self._forget)
        self._turn()
        self._show()

    def _sorting(self):
        page = QWidget()
        fields = Fields(one_line=True)
        self.theme, self.plan, self.part, self.sender = (QComboBox() for _ in range(4))
        for combo in (self.theme, self.plan, self.part):
            combo.setEditable(True)
        self.kind = choice([("", ""), *((word, tr(schema.WORDS[word])) for word in schema.SENDERS)])
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("For colleagues; never published"))
        fields.add(tr("Theme"), self.theme)
        fields.add(tr("Plan"), self.plan)
        fields.add(tr("Part of the plan"), self.part)
        fields.add(tr("Kind of sender"), self.kind)
        fields.add(tr("Note"), self.note)
        self.save_sorting = button(tr("Save for those selected"), self._save_sorting)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, GAP, 0, 0)
        inside.addLayout(fields)
        inside.addLayout(row(None, self.save_sorting))
        inside.addStretch(1)
        return page

    def _answering(self):
        page = QWidget()
        fields = Fields(one_line=True)
        self.decision = choice([("", tr("undecided")), *((word, tr(schema.WORDS[word])) for word in schema.DECISIONS)])
        self.why = QLineEdit()
        self.why.setPlaceholderText(tr("Needed where it is not met, or only in part"))
        self.answer = QPlainTextEdit()
        self.answer.setTabChangesFocus(True)
        self.answer.setMinimumHeight(48)
        self.answer.setMaximumHeight(96)
        fields.add(tr("Decision"), self.decision)
        fields.add(tr("Why"), self.why)
        fields.add(tr("Answer"), self.answer)
        self.save_answer = button(tr("Save for those selected"), self._save_answer)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, GAP, 0, 0)
        inside.addLayout(fields, 1)
        inside.addLayout(row(None, self.save_answer))
        return page

    def ready(self):
        return self.desk.has_remarks()

    def enter(self):
        if self.desk.has_remarks() and self._stale:
            self.read()
        self.on_map.follow()

    def read(self, then=None):
        """Read all remarks beside the window."""
        place = self.desk.store_place()
        if place is None:
            return

        def done(remarks):
            self.remarks, self._stale = remarks, False
            self._show()
            if then is not None:
                then()

        self.desk.start("review", tr("Reading the remarks"), lambda monitor: reviewing.read(place, monitor), done)

    def _forget(self):
        self._stale, self.remarks, self._rows = True, None, None
        self._show()

    def _show(self):
        there = self.remarks is not None
        self._empty.setVisible(not there)
        for part in self._parts:
            part.setVisible(there)
        if not there:
            return
        any_ = {"status": tr("Any status"), "theme": tr("Any theme"), "survey": tr("Any survey")}
        for name, combo in self.filters.items():
            kept = combo.currentData()
            options = self.remarks.options(name)
            combo.clear()
            combo.addItem(any_[name], "")
            for value, text in options:
                combo.addItem(text, value)
            if name == "theme":
                combo.addItem(tr("Without a theme"), reviewing.BLANK)
            choose(combo, kept if kept in [combo.itemData(at) for at in range(combo.count())] else "")
            combo.setVisible(name != "survey" or len(options) > 1)
        for combo, name in ((self.theme, "theme"), (self.plan, "plan"), (self.part, "plan_part")):
            combo.clear()
            combo.addItem("", "")
            for value, text in self.remarks.options(name):
                combo.addItem(text, value)
        self._narrow()

    def _narrow(self):
        if self.remarks is None:
            return
        chosen = self._positions()
        filters = {name: combo.currentData() for name, combo in self.filters.items()}
        self._rows = self.remarks.rows(filters, self.search.text())
        self.table.set_rows(self._rows, WIDTHS)
        self.table.choose(self._rows.rows_of(chosen))
        self._tell()

    def _positions(self):
        """Positions of the remarks that are selected."""
        if self._rows is None:
            return []
        return self._rows.positions[self.table.chosen()].tolist()

    def _picked(self, rows):
        positions = self._positions()
        self.on_map.choose([self.remarks.ids[at] for at in positions])
        self._tell()

    def _picked_on_map(self, ids):
        if self.remarks is None:
            return
        self.table.choose(self._rows.rows_of(self.remarks.positions(ids)))
        self._tell()

    def _tell(self):
        """Counts, the remark, and what is in the fields for those selected."""
        positions = self._positions()
        self._count.setText(
            tr("{shown} of {all} remarks, {chosen} selected").format(
                shown=number(len(self._rows)), all=number(len(self.remarks)), chosen=number(len(positions))
            )
        )
        for part in (self.accept, self.hide_, self.save_sorting, self.save_answer):
            part.setEnabled(bool(positions))
        self.merge.setEnabled(len(positions) > 1)
        self.detail.setPlainText(self.remarks.detail(positions[0]) if positions else "")
        common = lambda name: self.remarks.common(positions, name) if positions else ""  # noqa: E731
        self.theme.setCurrentText(common("theme"))
        self.plan.setCurrentText(common("plan"))
        self.part.setCurrentText(common("plan_part"))
        choose(self.kind, common("sender_kind"))
        self.note.setText(common("note"))
        choose(self.decision, common("decision"))
        self.why.setText(common("decision_reason"))
        self.answer.setPlainText(common("answer"))
        self._show_history()

    def _show_history(self):
        positions = self._positions()
        titles = (tr("When"), tr("Who"), tr("What"))
        self.history.set_rows(PlainRows(titles, []), (16, 12, 40))
        if self.tabs.currentWidget() is not self.history or not positions:
            return
        place, known = self.desk.store_place(), self.remarks.ids[positions[0]]
        if place is None:
            return
        self.desk.background.work(
            "peek",
            tr("Looking the history up"),
            lambda monitor: reviewing.history(place, known, monitor),
            lambda rows: self.history.set_rows(PlainRows(titles, rows)),
            self.desk.tell,
        )

    def _turn(self):
        """The tabs are as high as the one that is shown."""
        page = min(self.tabs.currentWidget().sizeHint().height(), 200)
        self.tabs.setFixedHeight(page + self.tabs.tabBar().sizeHint().height() + GAP)
        self._show_history()

    def _save_sorting(self):
        values = {
            "theme": self.theme.currentText().strip(),
            "plan": self.plan.currentText().strip(),
            "plan_part": self.part.currentText().strip(),
            "sender_kind": self.kind.currentData(),
            "note": self.note.text().strip(),
        }
        self._do(self._changed(values))

    def _save_answer(self):
        values = {
            "decision": self.decision.currentData(),
            "decision_reason": self.why.text().strip(),
            "answer": self.answer.toPlainText().strip(),
        }
        self._do(self._changed(values))

    def _changed(self, values):
        """What differs from what all those selected have: a field that was not touched is left as it is."""
        positions = self._positions()
        return {name: value for name, value in values.items() if value != self.remarks.common(positions, name)}

    def _hide(self):
        reason, fine = QInputDialog.getItem(
            self, tr("Hide"), tr("Why is it hidden?"), [tr(text) for text in REASONS.values()], 0, True
        )
        if fine and reason.strip():
            self._do({"status": "hidden", "status_reason": reason.strip()})

    def _merge(self):
        """The one that was selected first stands for all."""
        positions = self._positions()
        first, *others = [self.remarks.ids[at] for at in positions]
        self._do({"status": "merged", "merged_into": first}, others)

    def _do(self, values, ids=None):
        if not values:
            self.desk.tell(tr("Nothing was changed in the fields."), "warning")
            return
        positions = self._positions()
        ids = ids or [self.remarks.ids[at] for at in positions]
        read_at = self.remarks.read_at(positions)
        parameters = tools.review_parameters(self.desk.place(), ids, values, read_at)
        self.desk.run("write", tr("Saving the review"), tools.REVIEW, parameters, self._done)

    def _undo(self):
        parameters = tools.undo_parameters(self.desk.place())
        self.desk.run("write", tr("Taking back what was done last"), tools.REVIEW, parameters, self._done)

    def _done(self, results, voice):
        """Read anew: others may have worked in the same database."""
        chosen = [self.remarks.ids[at] for at in self._positions()]

        def again():
            self.table.choose(self._rows.rows_of(self.remarks.positions(chosen)))
            self._tell()
            self.on_map.refresh()

        self.desk.finish(self.number)
        self.read(again)

    def let_go(self):
        self.on_map.let_go()
