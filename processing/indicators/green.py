"""Trees, canopy and greenness around homes."""

ALL = ()
