"""How the street network connects: junctions, centrality, detours and barriers."""

from .centrality import ANGULAR_CENTRALITY, STREET_CENTRALITY
from .detours import BARRIER_EFFECT

ALL = (BARRIER_EFFECT, STREET_CENTRALITY, ANGULAR_CENTRALITY)
