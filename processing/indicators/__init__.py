"""Declarations: what every algorithm of the toolbox takes, gives and means. No code, no heavy imports."""

from importlib import import_module
from importlib.util import find_spec

THEMES = ("access", "surroundings", "network", "prepare")

ALL = tuple(
    indicator
    for theme in THEMES
    if find_spec(f"{__name__}.{theme}")
    for indicator in import_module(f"{__name__}.{theme}").ALL
)
