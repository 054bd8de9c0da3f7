"""What a plot gives: green space factor, outdoor play area, density of buildings."""

from .play import PRESCHOOL_OUTDOOR_AREA, SCHOOL_OUTDOOR_AREA
from .plot_density import SPACEMATRIX
from .plot_green import GREEN_SPACE_FACTOR, GREEN_SPACE_FACTOR_TABLE

ALL = (GREEN_SPACE_FACTOR, PRESCHOOL_OUTDOOR_AREA, SCHOOL_OUTDOOR_AREA, SPACEMATRIX, GREEN_SPACE_FACTOR_TABLE)
