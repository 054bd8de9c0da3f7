"""Open public space for all."""

ALL = ()
