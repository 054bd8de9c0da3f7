"""The vocabulary everything else speaks. Standard library only."""

from . import problems, reasons, units
from .declaration import (
    Category,
    Choice,
    Column,
    Indicator,
    Input,
    Kind,
    Makes,
    Output,
    People,
    Pillar,
    Reference,
    Style,
    Threshold,
    label,
    labels,
)
from .errors import Cancelled, UserError
from .monitor import Monitor
from .words import named

__all__ = [
    "Cancelled",
    "Category",
    "Choice",
    "Column",
    "Indicator",
    "Input",
    "Kind",
    "Makes",
    "Monitor",
    "Output",
    "People",
    "Pillar",
    "Reference",
    "Style",
    "Threshold",
    "UserError",
    "label",
    "labels",
    "named",
    "problems",
    "reasons",
    "units",
]
