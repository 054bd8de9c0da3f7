"""Where the pictures are."""

from pathlib import Path

from qgis.PyQt.QtGui import QIcon

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"


def icon(name="sodertorn"):
    """An icon of ``resources/icons``."""
    return QIcon(str(ICONS / f"{name}.svg"))
