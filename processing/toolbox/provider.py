"""The Processing provider: one algorithm per declaration whose packages are here."""

from qgis.core import QgsProcessingProvider

from ..indicators import ALL
from . import packages
from .look import icon
from .open_resident_input import REQUIRES, OpenResidentInput
from .setup_check import SetupCheck


class SodertornProvider(QgsProcessingProvider):
    """Provider ``sodertorn``. Tools that lack a package are left out; the set-up check names them."""

    def id(self):
        return "sodertorn"

    def name(self):
        return "Södertörnsmodellen"

    def icon(self):
        return icon()

    def loadAlgorithms(self):  # noqa: N802
        from .algorithm import IndicatorAlgorithm

        hidden = []
        for spec in ALL:
            if packages.problems(spec.requires):
                hidden.append(spec.title)
            else:
                self.addAlgorithm(IndicatorAlgorithm(spec))
        opening = OpenResidentInput()
        if packages.problems(REQUIRES):
            hidden.append(opening.displayName())
        else:
            self.addAlgorithm(opening)
        self.addAlgorithm(SetupCheck(hidden))
