"""Step 2: which column is what. Every suggestion can be changed, and kept as a profile for the next time."""

from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMenu, QVBoxLayout

from ....processing.participation.profile import Rule
from ....processing.toolbox.intake import looking, profiles
from ....processing.toolbox.translation import tr
from ..fitting import Buttons, Tick
from ..parts import GAP, Fields, Section, button, choice, choose, clear, label, named, plain, row
from ..rulecard import RuleCard
from ..step import Step
from ..tables import RowTable
from ..valuetable import ValueTable


class MatchStep(Step):
    """Rules, the columns all answers share, and what becomes of the others."""

    def __init__(self, desk, number=2):
        super().__init__(
            desk, number, tr("Match"), tr("Look whether every column was understood. What was guessed can be changed.")
        )
        self._empty = label(tr("Choose a source first."))
        self.body.addWidget(self._empty)
        self._known = label(bold=True)
        self.body.addWidget(self._known)

        self._questions = Section(
            tr("Questions"), tr("Each answered question becomes a remark of its own, with or without a place.")
        )
        self._cards = QVBoxLayout()
        self._cards.setSpacing(GAP)
        self._questions.body.addLayout(self._cards)
        self._add = button(tr("Add a question"), self._choose_table)
        self._questions.body.addLayout(row(self._add))

        self._shared = Section(tr("Every submission"))
        fields = Fields()
        self._shared.body.addLayout(fields)
        self.key, self.respondent, self.time = (choice(()) for _ in range(3))
        self.time_form = choice([(word, tr(text)) for word, text in looking.TIME_FORMS.items()])
        self.zone = choice([(zone, zone) for zone in looking.ZONES])
        self.zone.setEditable(True)
        self.decimal = choice([(sign, tr(text)) for sign, text in looking.DECIMALS.items()])
        self.good, self.bad = QLineEdit(), QLineEdit()
        for title, field in (
            (tr("Number of the submission"), self.key),
            (tr("Respondent"), self.respondent),
            (tr("Sent in"), self.time),
            (tr("Dates are written"), self.time_form),
            (tr("Time zone"), self.zone),
            (tr("Decimal sign"), self.decimal),
        ):
            fields.add(title, field)
            field.activated.connect(lambda at: self._take())
        for title, field in ((tr("A rating is good from"), self.good), (tr("A rating is bad up to"), self.bad)):
            field.setPlaceholderText(tr("(ratings tell no feeling)"))
            field.editingFinished.connect(self._take)
            fields.add(title, field)
        self.zone.lineEdit().editingFinished.connect(self._take)

        self.values = ValueTable(desk)
        self.values.changed.connect(self._change)

        self._columns = Section(tr("Columns"), tr("What no question uses is kept beside the answers, or dropped."))
        self.table = choice(())
        self.table.activated.connect(lambda at: self._show_columns())
        named(self.table, tr("Table of the source"))
        self.columns = RowTable(tr("Columns with what they hold and what they are for"))
        self.columns.setMinimumHeight(180)
        self.columns.picked.connect(lambda rows: self._show_column())
        self.role = choice(looking.roles())
        self.role.activated.connect(lambda at: self._take_role())
        self._why = label(dim=True)
        self._many = Tick(tr("Several answers in a cell, separated by"))
        self._between = QLineEdit()
        self._between.setMaximumWidth(60)
        named(self._between, tr("What separates several answers"))
        self._many.clicked.connect(lambda on: self._take_many())
        self._between.editingFinished.connect(self._take_many)
        for item in (self.table, self.columns):
            self._columns.body.addWidget(item)
        lines = Fields()
        lines.add(tr("This column is"), self.role)
        self._columns.body.addLayout(lines)
        self._columns.body.addWidget(self._why)
        self._columns.body.addLayout(row(self._many, self._between))

        self._profile = Section(
            tr("Profile"), tr("A profile keeps these choices, and recognises the same survey the next time.")
        )
        self._profile.body.addWidget(
            Buttons(
                button(tr("Save as profile…"), self._save),
                button(tr("Take another…"), self._choose_profile),
                button(tr("Suggest anew"), self._suggest),
            )
        )
        self._parts = (self._questions, self._shared, self._columns, self._profile)
        for part in (self._questions, self._shared, self.values, self._columns, self._profile):
            self.body.addWidget(part)
        self.body.addStretch(1)
        desk.looked.connect(self._show)
        desk.profiled.connect(self._show_values)
        desk.resumed.connect(self._show)
        self._show()

    def ready(self):
        return self.desk.look is not None

    def enter(self):
        if self.desk.look is not None:
            self.desk.finish(self.number)
            self._show_values()

    def _show_values(self):
        self.values.refresh(self.desk.session.step == self.number)

    def _show(self):
        look = self.desk.look
        self._empty.setVisible(look is None)
        self._known.setVisible(look is not None and bool(look.known))
        for part in self._parts:
            part.setVisible(look is not None)
        self._show_values()
        if look is None:
            return
        self._known.setText(tr("Recognised as your profile {name}.").format(name=look.known))
        profile = self.desk.profile
        main = look.source.tables[0]
        blank = [("", tr("(none)"))]
        for combo, value in (
            (self.key, profile.key),
            (self.respondent, profile.respondent),
            (self.time, profile.time),
        ):
            combo.clear()
            for name, text in [*blank, *looking.names(look, main.name)]:
                combo.addItem(text, name)
            choose(combo, value)
        choose(self.time_form, profile.time_form)
        choose(self.zone, profile.time_zone)
        choose(self.decimal, profile.decimal)
        self.good.setText("" if profile.rating_good is None else f"{profile.rating_good:g}")
        self.bad.setText("" if profile.rating_bad is None else f"{profile.rating_bad:g}")
        self.table.clear()
        for table in look.source.tables:
            self.table.addItem(looking.called(table), table.name)
        self.table.setVisible(len(look.source.tables) > 1)
        self._show_cards()
        self._show_columns()

    def _show_cards(self, opened=0):
        clear(self._cards)
        self.cards = []
        look = self.desk.look
        several = len(look.source.tables) > 1
        for at, rule in enumerate(self.desk.profile.rules):
            table = look.source.table(rule.table)
            title = looking.called(table) if several else ""
            card = RuleCard(rule, looking.names(look, rule.table), title, opened=at == opened)
            card.changed.connect(self._take)
            card.removed.connect(lambda at=at: self._remove(at))
            self._cards.addWidget(card)
            self.cards.append(card)

    def _take(self):
        """What stands in the fields becomes the profile."""
        if self.desk.look is None:
            return
        zone = self.zone.currentText().strip()
        taken = self.desk.profile.changed(
            rules=tuple(card.rule() for card in self.cards),
            key=self.key.currentData() or "",
            respondent=self.respondent.currentData() or "",
            time=self.time.currentData() or "",
            time_form=self.time_form.currentData(),
            time_zone=zone or self.desk.profile.time_zone,
            decimal=self.decimal.currentData(),
            rating_good=_number(self.good, self.desk.profile.rating_good),
            rating_bad=_number(self.bad, self.desk.profile.rating_bad),
        )
        self._change(taken)
        self._show_columns()

    def _change(self, profile):
        if profile != self.desk.profile:
            self.desk.profile = profile
            self.desk.preview = None
            self.desk.keep(profile=profile.text())
            self.desk.profiled.emit()

    def _remove(self, at):
        rules = self.desk.profile.rules
        self._change(self.desk.profile.changed(rules=(*rules[:at], *rules[at + 1 :])))
        self._show_cards(-1)
        self._show_columns()

    def _choose_table(self):
        tables = self.desk.look.source.tables
        if len(tables) == 1:
            self._add_rule(tables[0].name)
            return
        menu = QMenu(self)
        for table in tables:
            menu.addAction(plain(looking.called(table))).setData(table.name)
        picked = menu.exec(self._add.mapToGlobal(self._add.rect().bottomLeft()))
        if picked is not None:
            self._add_rule(picked.data())

    def _add_rule(self, table):
        rules = self.desk.profile.rules
        self._change(self.desk.profile.changed(rules=(*rules, Rule(table, question=tr("New question")))))
        self._show_cards(len(rules))

    def _show_columns(self):
        look, table = self.desk.look, self.table.currentData()
        if look is None or table is None:
            return
        chosen = self.columns.chosen()
        self._listed = looking.ColumnRows(look, self.desk.profile, table)
        self.columns.set_rows(self._listed, (22, 26, 16))
        self.columns.choose(chosen[:1] or [0])
        self._show_column()

    def _column(self):
        """What is known of the column that is selected, as `looking.ColumnRows.column`; or None."""
        rows = self.columns.chosen()
        return self._listed.column(rows[0]) if rows else None

    def _show_column(self):
        found = self._column()
        for box in (self.role, self._many, self._between):
            box.setEnabled(found is not None)
        if found is None:
            return
        key, column, role, why = found
        choose(self.role, role)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        many = self.desk.profile.many
        self._many.setChecked(key in many)
        self._between.setText(many.get(key, column.many or " "))

    def _take_role(self):
        key, _, role, _ = self._column()
        if self.role.currentData() != role:
            self._change(looking.changed(self.desk.look, self.desk.profile, f"role:{key}", self.role.currentData()))
            self._show()

    def _take_many(self):
        found = self._column()
        if found is not None:
            between = (self._between.text() or " ") if self._many.isChecked() else ""
            self._change(looking.changed(self.desk.look, self.desk.profile, f"many:{found[0]}", between))

    def _save(self):
        name, fine = QInputDialog.getText(
            self,
            tr("Save as profile"),
            tr("Name of the profile"),
            text=self.desk.profile.name or self.desk.session.name,
        )
        if fine and name.strip():
            self._change(self.desk.profile.changed(name=name.strip()))
            try:
                profiles.save(self.desk.profile)
            except OSError as error:
                self.desk.tell(
                    tr("The profile cannot be saved: {reason}. Check QGIS's profile folder.").format(
                        reason=error.strerror or type(error).__name__
                    )
                )
                return
            self.desk.tell(tr("Saved. The next time this survey is recognised by its columns."), "done")

    def _choose_profile(self):
        menu = QMenu(self)
        for name in profiles.names():
            menu.addAction(plain(name)).setData(name)
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(tr("From a file…")).setData("")
        picked = menu.exec(self.cursor().pos())
        if picked is None:
            return
        path = profiles.path(picked.data()) if picked.data() else ""
        if not path:
            path, _ = QFileDialog.getOpenFileName(self, tr("Choose a profile"), "", tr("Profiles (*.json)"))
        if path:
            self._load(path)

    def _load(self, path):
        source, frames = self.desk.look.source, self.desk.look.frames
        self.desk.start(
            "source",
            tr("Reading the profile"),
            lambda monitor: looking.with_profile(source, frames, path, monitor),
            self._loaded,
        )

    def _loaded(self, look):
        self.desk.look, self.desk.profile, self.desk.preview = look, look.profile, None
        self.desk.keep(profile=look.profile.text())
        self.desk.looked.emit()

    def _suggest(self):
        source, frames = self.desk.look.source, self.desk.look.frames
        self.desk.start(
            "source",
            tr("Looking at the columns"),
            lambda monitor: looking.suggested(source, frames, monitor),
            self._loaded,
        )


def _number(field, before):
    """What stands in a field: a number, or None for nothing; what is neither is put back."""
    text = field.text().strip().replace(",", ".")
    try:
        return float(text) if text else None
    except ValueError:
        field.setText("" if before is None else f"{before:g}")
        return before
