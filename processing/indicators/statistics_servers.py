"""Statistics from servers into the store."""

ALL = ()
