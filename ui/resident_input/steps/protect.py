"""Step 4."""

from ....processing.toolbox.translation import tr
from ..step import Step


class ProtectStep(Step):
    def __init__(self, desk, number=4):
        super().__init__(desk, number, tr("Protect"), "")
        self.body.addStretch(1)
