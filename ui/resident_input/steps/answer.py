"""Step 7: what the remarks say together, and the answer to everyone who wrote. Each card opens a tool."""

from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ....processing.toolbox.intake import tools
from ....processing.toolbox.look import icon
from ....processing.toolbox.translation import tr
from ..parts import GAP, Section, button, label, named
from ..step import Step

TITLES = {
    "gather": "Where remarks gather",
    "heard": "Who was heard",
    "plan": "What it means for the plan",
    "answer": "Answer",
    "protect": "Protect any layer",
}
GROUPS = {
    "gather": (
        "hotspots_of_remarks",
        "clusters_of_remarks",
        "remarks_per_area_and_theme",
        "agreement_and_conflict",
    ),
    "heard": ("who_answered",),
    "plan": ("remarks_on_a_plan", "perception_and_measurement"),
    "answer": ("consultation_statement", "you_said_we_did"),
    "protect": ("find_personal_data", "mask_home_locations", "withhold_small_counts"),
}


class AnswerStep(Step):
    """Cards for the tools of co-creation."""

    def __init__(self, desk, number_=7):
        super().__init__(
            desk,
            number_,
            tr("Answer"),
            tr("These are Processing tools: what is known is filled in, and each can be run again, or for many."),
            tr("Understand and answer"),
        )
        self.cards = {}
        for group, identifiers in GROUPS.items():
            found = [spec for identifier in identifiers if (spec := tools.spec(identifier)) is not None]
            if not found:
                continue
            section = Section(tr(TITLES[group]))
            for spec in found:
                card = Card(spec, lambda identifier=spec.id: self._open(identifier))
                self.cards[spec.id] = card
                section.body.addWidget(card)
            self.body.addWidget(section)
        self.body.addStretch(1)

    def ready(self):
        return self.desk.has_remarks()

    def _open(self, identifier):
        from qgis import processing

        dialog = processing.createAlgorithmDialog(
            f"sodertorn:{identifier}", tools.prefilled(identifier, self.desk.session)
        )
        if dialog is not None:
            dialog.show()
            self.desk.finish(self.number)


class Card(QFrame):
    """What a tool tells, and a button that opens it."""

    def __init__(self, spec, act):
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        title = label(tr(spec.title), bold=True)
        about = label(tools.first_sentence(spec), dim=True)
        self.open = button(tr("Open…"), act, icon=icon())
        named(self.open, tr("Open the tool {name}").format(name=tr(spec.title)))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(about)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(8, 6, 8, 6)
        inside.setSpacing(GAP)
        inside.addLayout(words, 1)
        inside.addWidget(self.open)
