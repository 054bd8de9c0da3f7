"""Step 6."""

from ....processing.toolbox.translation import tr
from ..step import Step


class ReviewStep(Step):
    def __init__(self, desk, number=6):
        super().__init__(desk, number, tr("Review"), "")
        self.body.addStretch(1)
