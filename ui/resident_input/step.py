"""What every step is: a page with a heading, one sentence of what to do, and its pieces below each other."""

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from .parts import GAP, label, named
from .stepper import DONE, NOT_STARTED, PROBLEM, READY


class Step(QWidget):
    """A page of the panel.

    Parameters
    ----------
    desk : Desk
    number : int
    title, about : str
        What the step is called, and what is done here.
    heading : str
        A longer title for the page.
    """

    def __init__(self, desk, number, title, about, heading=""):
        super().__init__()
        self.desk, self.number, self.title = desk, number, title
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(10, 4, 10, 10)
        self.body.setSpacing(GAP + 2)
        self.body.addWidget(label(f"{number}. {heading or title}", bold=True, larger=True))
        self.body.addWidget(label(about, dim=True))
        named(self, title, about)

    def ready(self):
        """Whether there is what this step needs."""
        return True

    def state(self):
        """How far the step is."""
        if self.number in self.desk.problems:
            return PROBLEM
        if self.number in self.desk.session.done:
            return DONE
        return READY if self.ready() else NOT_STARTED

    def enter(self):
        """The page is shown."""

    def let_go(self):
        """The panel goes away."""
