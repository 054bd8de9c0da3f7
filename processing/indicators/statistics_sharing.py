"""Statistics for everybody: pages, pictures and films."""

ALL = ()
