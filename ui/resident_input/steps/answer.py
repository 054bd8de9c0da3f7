"""Step 7."""

from ....processing.toolbox.translation import tr
from ..step import Step


class AnswerStep(Step):
    def __init__(self, desk, number=7):
        super().__init__(desk, number, tr("Answer"), "")
        self.body.addStretch(1)
