"""How the street network connects: junctions, centrality, detours and barriers."""

from .centrality import ANGULAR_CENTRALITY, STREET_CENTRALITY

ALL = (STREET_CENTRALITY, ANGULAR_CENTRALITY)
