"""A question of the survey: where its places stand, what was said, and what about."""

import dataclasses

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsCheckableComboBox, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ...processing.participation.profile import FORMS, Place
from ...processing.toolbox.translation import tr
from .fitting import Tick
from .parts import GAP, Fields, choice, label, named, row

NOTHING = ""
SIDES = 2


class RuleCard(QFrame):
    """Fields of one rule; ``changed`` when one was changed, ``removed`` when it shall go.

    Parameters
    ----------
    rule : Rule
    names : list of (value, text)
        Columns of its table, with their samples.
    title : str
        What the rule's table is called.
    """

    changed = pyqtSignal()
    removed = pyqtSignal()

    def __init__(self, rule, names, title, *, opened):
        super().__init__()
        self._rule = rule
        self.setFrameShape(QFrame.Shape.StyledPanel)
        blank = (NOTHING, tr("(none)"))
        self._head = QToolButton()
        self._head.setCheckable(True)
        self._head.setAutoRaise(True)
        self._head.setChecked(opened)
        self._head.setToolTip(tr("Show or hide"))
        named(self._head, tr("Show or hide the question {question}").format(question=rule.question))
        self.question = QLineEdit(rule.question)
        self.question.setPlaceholderText(tr("The question in words"))
        named(self.question, tr("The question in words"))
        remove = QToolButton()
        remove.setAutoRaise(True)
        remove.setText("✕")
        remove.setToolTip(tr("Leave this question out"))
        named(remove, tr("Leave this question out"))
        remove.clicked.connect(lambda: self.removed.emit())
        top = row(self._head, self.question, remove, stretch=False)
        self._inside = QWidget()
        fields = Fields()
        place = rule.place
        forms = [(NOTHING, tr("No place")), *((word, tr(text)) for word, text in FORMS.items())]
        self.form = choice(forms, place.form if place else NOTHING)
        columns = place.columns if place else ()
        self.places = [choice([blank, *names], columns[at] if at < len(columns) else NOTHING) for at in range(SIDES)]
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CurrentCrs, False)
        self.crs.setCrs(QgsCoordinateReferenceSystem(place.crs if place else "EPSG:4326"))
        self.home = Tick(tr("This is where the respondent lives (protected, not a remark)"))
        self.home.setChecked(rule.home)
        self.text = _several(names, rule.text)
        self.theme = _several(names, rule.theme)
        self.rating = choice([blank, *names], rule.rating)
        self.feeling = choice([blank, *names], rule.feeling)
        self._lines = [
            fields.add(title, field)
            for title, field in (
                (tr("Place"), self.form),
                (tr("North or latitude"), self.places[0]),
                (tr("East or longitude"), self.places[1]),
                (tr("Coordinates"), self.crs),
                (tr("Text"), self.text),
                (tr("Theme"), self.theme),
                (tr("Rating"), self.rating),
                (tr("Feeling"), self.feeling),
            )
        ]
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(4, 0, 0, 0)
        inside.addWidget(self.home)
        inside.addLayout(fields)
        self._brief = label(dim=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 4, 6, 6)
        whole.setSpacing(GAP)
        whole.addLayout(top)
        whole.addWidget(self._brief)
        whole.addWidget(self._inside)
        self._title = title
        self._head.toggled.connect(self._fold)
        self.question.editingFinished.connect(self._tell)
        for combo in (self.form, *self.places, self.rating, self.feeling):
            combo.activated.connect(lambda at: self._tell())
        for combo in (self.text, self.theme):
            combo.checkedItemsChanged.connect(lambda items: self._tell())
        self.crs.crsChanged.connect(lambda crs: self._tell())
        self.home.toggled.connect(lambda on: self._tell())
        self._show()

    def rule(self):
        """The rule as it stands in the fields."""

        word = self.form.currentData()
        columns = [combo.currentData() for combo in self.places[: SIDES if word in ("pair", "dms") else 1]]
        place = None
        if word:
            place = Place(word, tuple(name for name in columns if name), self.crs.crs().authid() or "EPSG:4326")
        return dataclasses.replace(
            self._rule,
            question=self.question.text().strip(),
            place=place,
            home=self.home.isChecked() and place is not None,
            text=tuple(self.text.checkedItemsData()),
            theme=tuple(self.theme.checkedItemsData()),
            rating=self.rating.currentData() or "",
            feeling=self.feeling.currentData() or "",
        )

    def opened(self):
        return self._head.isChecked()

    def _fold(self, on):
        self._show()

    def _tell(self):
        self._show()
        self.changed.emit()

    def _show(self):
        opened = self._head.isChecked()
        self._head.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self._inside.setVisible(opened)
        self._brief.setVisible(not opened)
        word, home = self.form.currentData(), self.home.isChecked()
        pair = word in ("pair", "dms")
        for at, (title, field) in enumerate(self._lines):
            shown = (at == 0) or (at == 1 and word not in (NOTHING, "geometry")) or (at == 2 and pair)
            shown = shown or (at == 3 and bool(word)) or (at > 3 and not home)
            title.setVisible(shown)
            field.setVisible(shown)
        self._lines[1][0].setText(tr("North or latitude") if pair else tr("Column"))
        self.home.setVisible(bool(word))
        parts = [self._title] if self._title else []
        parts.append(tr("home") if home else self.form.currentText())
        if not home:
            parts += [title.text().lower() for title, field in self._lines[4:] if _given(field)]
        self._brief.setText(" · ".join(parts))


def _several(names, chosen):
    """A combo box in which several columns can be ticked."""
    made = QgsCheckableComboBox()
    made.setDefaultText(tr("(none)"))
    made.setSizeAdjustPolicy(made.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(8)
    for value, text in names:
        state = Qt.CheckState.Checked if value in chosen else Qt.CheckState.Unchecked
        made.addItemWithCheckState(text, state, value)
    return made


def _given(field):
    return bool(field.checkedItemsData() if isinstance(field, QgsCheckableComboBox) else field.currentData())
