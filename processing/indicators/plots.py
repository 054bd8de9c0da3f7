"""What a plot gives: green space factor, outdoor play area, density of buildings."""

from .factor_tables import GREEN_SPACE_FACTOR_TABLE
from .play import PRESCHOOL_OUTDOOR_AREA, SCHOOL_OUTDOOR_AREA
from .plot_density import SPACEMATRIX
from .plot_green import GREEN_SPACE_FACTOR

ALL = (GREEN_SPACE_FACTOR, PRESCHOOL_OUTDOOR_AREA, SCHOOL_OUTDOOR_AREA, SPACEMATRIX, GREEN_SPACE_FACTOR_TABLE)
