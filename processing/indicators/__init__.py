"""Declarations: what every algorithm of the toolbox takes, gives and means. No code, no heavy imports."""

from . import access, network, prepare, surroundings

# In the order of the documentation; the toolbox sorts by group and title.
ALL = (*access.ALL, *surroundings.ALL, *network.ALL, *prepare.ALL)
