"""The answers that stand for themes and feelings: each with what it is taken for, and why; all can be changed."""

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy

from ...processing.toolbox.intake import valuing
from ...processing.toolbox.translation import number, tr
from .parts import Fields, Section, button, choice, choose, label, named, row
from .tables import RowTable

WIDTHS = (18, 8, 20, 30)


class ValueTable(Section):
    """``changed`` carries the profile in which answers are taken for something else."""

    changed = pyqtSignal(object)

    def __init__(self, desk):
        super().__init__(
            tr("Answers that stand for a theme or a feeling"),
            tr("Select one or several, and say what they are taken for."),
        )
        self._desk, self._rows, self._counted, self._of = desk, None, None, None
        self._note, self._why = label(dim=True), label(dim=True)
        self.order = choice(valuing.orders(), "count")
        self.order.activated.connect(lambda at: self._fill())
        self.table = RowTable(tr("Answers, how often they were given, what they are taken for, and why"))
        self.table.setMinimumHeight(180)
        self.table.picked.connect(lambda rows: self._show_one())
        self.table.horizontalHeader().setSectionsClickable(True)
        self.table.horizontalHeader().sectionClicked.connect(self._sort)
        self.theme = QComboBox()
        self.theme.setEditable(True)
        self.theme.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.theme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.theme.setMinimumContentsLength(8)
        self.theme.lineEdit().setPlaceholderText(tr("As it is written"))
        self.theme.activated.connect(lambda at: self._take(self.theme.itemText(at)))
        self.theme.lineEdit().editingFinished.connect(self._take_theme)
        self.feeling = choice(valuing.feelings())
        self.feeling.activated.connect(lambda at: self._take(self.feeling.currentData()))
        self._bounds = label(tr("Ratings are taken by the bounds under “Every submission”."), dim=True)
        self.known = button(
            tr("Take the known words"),
            self._take_known,
            tip=tr("Gives the words that are known their feeling, where the profile says nothing yet"),
        )
        fields = Fields()
        fields.add(tr("Sorted"), self.order)
        self._lines = {
            "theme": fields.add(tr("Theme"), self.theme),
            "feeling": fields.add(tr("Feeling"), self.feeling),
        }
        self._parts = [self.table, self.order]
        self.body.addWidget(self._note)
        self.body.addWidget(self.table)
        self.body.addWidget(self._why)
        self.body.addLayout(fields)
        self.body.addWidget(self._bounds)
        self.body.addLayout(row(self.known))
        for combo in (self.theme, self.feeling, self.order):
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        named(self.table, self.table.accessibleName(), tr("Sorted by the field below, or by a click on a heading"))

    def refresh(self, count):
        """Show the answers; with ``count`` those that are not counted yet are counted, beside the window."""
        look, profile = self._desk.look, self._desk.profile
        wanted = valuing.wanted(profile) if look is not None else ()
        self.setVisible(bool(wanted))
        if not wanted:
            return
        of = (look.source, wanted)
        if self._of is not None and self._of[0] is of[0] and self._of[1] == of[1]:
            self._fill()
            return
        self._desk.background.cancel("values")
        self._rows = self._counted = self._of = None
        self._show_one()
        self._note.setText(tr("They are counted when this step is open."))
        if count:
            self._note.setText(tr("They are being counted."))
            self._desk.background.work(
                "values",
                tr("Counting the answers that stand for themes and feelings"),
                lambda monitor: valuing.count(look.source, profile, monitor),
                lambda counted: self._done(of, counted),
                self._failed,
            )

    def _done(self, of, counted):
        self._of, self._counted = of, counted
        self._fill()

    def _failed(self, problem):
        if problem:
            self._desk.tell(problem)

    def _fill(self):
        if self._counted is None:
            return
        picked = {(one.kind, one.value) for one in self._picked()}
        self._rows = valuing.ValueRows(self._counted, self._desk.profile, self.order.currentData())
        self.table.set_rows(self._rows, WIDTHS)
        self.table.choose(self._rows.positions(picked) or ([0] if len(self._rows) else []))
        left = self._counted.left
        self._note.setText(
            tr("The commonest are shown; {n} rarer ones are taken as they are.").format(n=number(left)) if left else ""
        )
        self._show_one()

    def _picked(self):
        """The answers that are selected, of one kind: that of the first."""
        if self._rows is None:
            return []
        found = [self._rows.values[at] for at in self.table.chosen()]
        return [one for one in found if one.kind == found[0].kind]

    def _show_one(self):
        there = self._rows is not None
        for part in self._parts:
            part.setEnabled(there)
        self._note.setVisible(bool(self._note.text()))
        picked = self._picked()
        kind = picked[0].kind if picked else ""
        self._why.setText(self._said_of(picked))
        self._why.setVisible(bool(picked))
        for name, line in self._lines.items():
            for part in line:
                part.setVisible(name == kind)
        self._bounds.setVisible(kind == "rating")
        self.known.setVisible(there and any(one.why == "known" for one in self._rows.values))
        if kind == "theme":
            self.theme.clear()
            self.theme.addItems(self._rows.themes())
            self.theme.setEditText(picked[0].meaning)
        elif kind == "feeling":
            choose(self.feeling, picked[0].meaning)

    def _said_of(self, picked):
        """Why the answers that are selected are taken for what they are, and where they stand."""
        if not picked:
            return ""
        if len(picked) > 1:
            return tr("{n} answers are selected.").format(n=number(len(picked)))
        return f"{self._rows.why(picked[0])} ({', '.join(picked[0].columns)})"

    def _sort(self, column):
        choose(self.order, valuing.COLUMNS[column])
        self._fill()

    def _take_theme(self):
        picked, text = self._picked(), self.theme.currentText().strip()
        if picked and picked[0].kind == "theme" and text != picked[0].meaning:
            self._take(text)

    def _take(self, meaning):
        picked = self._picked()
        if picked:
            values = [one.value for one in picked]
            self.changed.emit(valuing.changed(self._desk.profile, picked[0].kind, values, meaning))

    def _take_known(self):
        self.changed.emit(valuing.known_words(self._counted, self._desk.profile))
