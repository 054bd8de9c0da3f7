"""Step 5."""

from ....processing.toolbox.translation import tr
from ..step import Step


class ImportStep(Step):
    def __init__(self, desk, number=5):
        super().__init__(desk, number, tr("Import"), "")
        self.body.addStretch(1)
