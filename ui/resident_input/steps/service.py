"""Answers straight from a server: which, with which login, which form."""

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget


class ServicePage(QWidget):
    fetched = pyqtSignal(list)

    def __init__(self, desk):
        super().__init__()
        self.desk = desk
        self.body = QVBoxLayout(self)
