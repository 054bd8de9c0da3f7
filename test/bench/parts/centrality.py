"""Local closeness and betweenness beside cityseer and igraph."""

PARTS = {}
