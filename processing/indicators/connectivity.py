"""How the street network connects: junctions, centrality, detours and barriers."""

ALL = ()
