"""Tables of statistics into the store."""

ALL = ()
