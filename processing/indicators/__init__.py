"""Declarations: what every algorithm of the toolbox takes, gives and means. No code, no heavy imports."""

from . import (
    access,
    catchment,
    co_creation_intake,
    co_creation_patterns,
    co_creation_privacy,
    co_creation_statement,
    co_creation_voices,
    connectivity,
    density,
    equity,
    green,
    network,
    plan,
    plots,
    population,
    prepare,
    public_space,
    surroundings,
    transit,
)

THEMES = (
    access,
    green,
    surroundings,
    plots,
    public_space,
    transit,
    catchment,
    connectivity,
    density,
    equity,
    network,
    prepare,
    population,
    plan,
    co_creation_intake,
    co_creation_privacy,
    co_creation_patterns,
    co_creation_voices,
    co_creation_statement,
)
GROUPS = (
    "Green, play and outdoors",
    "Near and connected",
    "Dense and mixed",
    "For whom",
    "Co-creation",
    "Prepare data",
)

# In the order of the documentation: by group, within it by theme; the toolbox sorts by group and title.
ALL = tuple(sorted((spec for theme in THEMES for spec in theme.ALL), key=lambda spec: GROUPS.index(spec.group)))
