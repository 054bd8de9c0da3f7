"""Who lives apart from whom, and where."""

ALL = ()
